"""Which zaken touch which features, and over how much: the one spatial question that most rules share.

For many zaken the tree stands on the zaken and the polygons of the source are the query, since a polygon
that is prepared once answers for all zaken near it (design, decision 6). For one zaak it is the other way
round. Both give the same pairs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.green_lane.lagen import GROOT, BronLaag
from portaal_leefomgeving_plugin.green_lane.overlap import bevat, gedeeld
from portaal_leefomgeving_plugin.green_lane.paren import LENGTE, PUNT, VLAK, Paren, ontdubbeld, samen
from portaal_leefomgeving_plugin.green_lane.plekken import KLEINSTE_VLAK, Plekken
from portaal_leefomgeving_plugin.green_lane.randen import Randen
from portaal_leefomgeving_plugin.green_lane.vormen import Rijen, Vlaggen, Vormen

T = TypeVar("T")
R = TypeVar("R")

WEINIG = 64
"""Up to so many rows of zaken the tree of the layer is asked: it is there already."""

BROK = 300_000
"""Vertices of a source that are prepared at a time: they stay in the processor's cache, and memory is bounded."""

VAAK = 300
"""Points times vertices: from here on preparing a shape takes less than it saves."""

PAREN_PER_KEER = 20_000
"""Pairs that are looked at together, for the same reasons."""

VEEL_PUNTEN = 4_000
"""From so many vertices it is quicker to look for the edges above a point than to have GEOS build an index."""

RAAKT_M2 = 1e-6
"""Areas that share no more than this touch."""

DRADEN = max(1, min(4, os.cpu_count() or 1))


def raak(laag: BronLaag, plekken: Plekken) -> Paren:
    """Every pair of a zaak and a feature that intersect. Areas that share no more than a border are left out;
    slivers are in, and do not count (``Paren.telt``).
    """
    if len(plekken.vormen) == 0 or len(laag.vormen) == 0:
        return samen([])
    if len(plekken.vormen) <= WEINIG:
        of_zaak, of_laag = laag.boom.query(plekken.vormen, predicate="intersects")
        made = _gemeten(laag, plekken, of_laag, of_zaak)
    else:
        _ready = plekken.boom, plekken.punt, plekken.xy, plekken.vlakken, plekken.geheel, laag.grootte, laag.randen
        if len(plekken.vormen) < len(laag.vormen):
            made = _uit_zaken(laag, plekken)
        else:
            made = samen(in_draden(lambda rows: _brok(laag, plekken, rows), brokken(laag)))
    if len(made) and not (plekken.enkel and len(laag.vormen) == len(laag.features)):
        made = ontdubbeld(made)
    return made


def brokken(laag: BronLaag, rows: Rijen | None = None) -> Iterator[Rijen]:
    """The rows of a layer in pieces of about ``BROK`` vertices."""
    rows = np.arange(len(laag.vormen), dtype=np.int32) if rows is None else rows
    if len(rows):
        ends = np.cumsum(laag.grootte[rows]) // BROK
        yield from np.split(rows, np.flatnonzero(np.diff(ends)) + 1)


def zet_draden(aantal: int) -> None:
    """How many threads a check may use in this process: where others share its processors, fewer."""
    global DRADEN  # noqa: PLW0603  # one number for the process, which no check may change for another
    DRADEN = max(1, aantal)


def in_draden(work: Callable[[T], R], pieces: Iterable[T]) -> list[R]:
    """``work`` over the pieces on all processors: shapely lets go of the interpreter while it reckons."""
    todo = list(pieces)
    if DRADEN == 1 or len(todo) < 2:
        return [work(p) for p in todo]
    with ThreadPoolExecutor(DRADEN, thread_name_prefix="groene-baan") as pool:
        return list(pool.map(work, todo))


def _uit_zaken(laag: BronLaag, plekken: Plekken) -> Paren:
    """The pairs where there are fewer zaken than rows of the layer: these ask, in the layer's own tree."""
    _ready = laag.boom
    z, f = laag.boom.query(plekken.vormen)
    order = np.argsort(f, kind="stable")  # what is made of a feature serves all zaken near it
    pieces = np.split(order, np.arange(PAREN_PER_KEER, len(order), PAREN_PER_KEER))
    return samen(in_draden(lambda part: _paren(laag, plekken, f[part], z[part]), pieces))


def _brok(laag: BronLaag, plekken: Plekken, rows: Rijen) -> Paren:
    """The pairs of one piece of the layer: points, areas, and what else there is, each in its own way."""
    near, of_zaak = plekken.boom.query(laag.vormen[rows])
    if len(near) == 0:
        return samen([])
    ends = np.arange(PAREN_PER_KEER, len(near), PAREN_PER_KEER)
    return samen(
        [_paren(laag, plekken, rows[f], z) for f, z in zip(np.split(near, ends), np.split(of_zaak, ends), strict=True)]
    )


def _paren(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen) -> Paren:
    """Of pairs whose boxes meet those that intersect."""
    randen, place = plekken.vlakken
    point = plekken.punt[z]
    area = (place[z] >= 0) & (laag.oppervlakte[f] >= KLEINSTE_VLAK)
    other = ~point & ~area
    parts = [_punten(laag, plekken, f[point], z[point])]
    if randen is not None and area.any():
        parts.append(_vlakken(laag, plekken, f[area], z[area]))
    if other.any():
        f, z = f[other], z[other]
        hit = shapely.intersects(laag.vormen[f], plekken.vormen[z])
        parts.append(_gemeten(laag, plekken, f[hit], z[hit]))
    return samen(parts)


def _punten(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen) -> Paren:
    """Pairs with zaken that are points."""
    randen, place = laag.randen
    hit = np.zeros(len(f), dtype=np.bool_)
    known = place[f] >= 0
    if randen is not None and known.any():
        hit[known] = bevat(randen, place[f[known]], plekken.xy[z[known]])
    if not known.all():
        hit[~known] = _punten_geos(laag, plekken, f[~known], z[~known])
    return _als_paren(laag, plekken, f[hit], z[hit], PUNT)


def _punten_geos(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen) -> Vlaggen:
    """Which of these intersect. The shapes are prepared for as long as this takes: kept, they fill memory."""
    which, of_which, times = np.unique(f, return_inverse=True, return_counts=True)
    shapes = laag.vormen[which]
    big = (laag.grootte[which] >= VEEL_PUNTEN) & (laag.oppervlakte[which] > 0.0)
    small = ~big[of_which]
    hit = np.zeros(len(f), dtype=np.bool_)
    often = shapes[~big & (times * laag.grootte[which] >= VAAK)]
    shapely.prepare(often)
    try:
        hit[small] = shapely.intersects_xy(shapes[of_which[small]], plekken.xy[z[small], 0], plekken.xy[z[small], 1])
    finally:
        shapely.destroy_prepared(often)
    if big.any():
        place = np.cumsum(big) - 1
        hit[~small] = bevat(Randen.van(shapes[big]), place[of_which[~small]], plekken.xy[z[~small]])
    return hit


def _vlakken(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen) -> Paren:
    """Pairs of areas that share more than a border."""
    zaken, of_zaak = plekken.vlakken
    if zaken is None:
        return samen([])
    kept, place = laag.randen
    known = place[f] >= 0
    shared = np.empty(len(f))
    if kept is not None and known.any():
        shared[known] = gedeeld(kept, place[f[known]], zaken, of_zaak[z[known]], plekken.maat[z[known]])
    if not known.all():
        which, of_which = np.unique(f[~known], return_inverse=True)
        made_now = Randen.van(laag.vormen[which])
        shared[~known] = gedeeld(made_now, of_which, zaken, of_zaak[z[~known]], plekken.maat[z[~known]])
    hit = shared > RAAKT_M2
    made = _als_paren(laag, plekken, f[hit], z[hit], VLAK)
    made.maat[:] = shared[hit]
    return made


def _gemeten(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen) -> Paren:
    """Pairs of rows that intersect, with the measure of what they share."""
    zaak_dim, laag_dim = plekken.dimensie[z], laag.dimensie[f]
    soort = np.where(laag_dim == 2, zaak_dim, PUNT).astype(np.int8)
    made = _als_paren(laag, plekken, f, z, soort)
    at = np.flatnonzero(soort != PUNT)
    if len(at):
        shared = _gedeeld(laag.vormen[f[at]], laag.grootte[f[at]], plekken.vormen[z[at]])
        made.maat[at] = np.where(soort[at] == VLAK, shapely.area(shared), shapely.length(shared))
        border = (soort == VLAK) & (made.maat <= RAAKT_M2) & (made.kleinste >= KLEINSTE_VLAK)
        return made.neem(~border) if border.any() else made
    return made


def _als_paren(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen, soort: NDArray[np.int8] | int) -> Paren:
    """Pairs that intersect; as long as nothing is measured, a zaak counts as lying inside wholly."""
    zaak = plekken.zaak[z]
    kinds = np.broadcast_to(np.asarray(soort, dtype=np.int8), len(f))
    length, area = plekken.geheel
    own, size = plekken.maat[z], laag.oppervlakte[f]
    return Paren(
        zaak=zaak,
        feature=laag.feature[f],
        afstand=np.zeros(len(f)),
        soort=kinds,
        maat=np.where(kinds == PUNT, np.nan, own),
        geheel=np.where(kinds == VLAK, area[zaak], np.where(kinds == LENGTE, length[zaak], np.nan)),
        kleinste=np.where(kinds == VLAK, np.minimum(own, size), np.minimum(own, np.sqrt(size))),
    )


def _gedeeld(areas: Vormen, sizes: Rijen, zaken: Vormen) -> Vormen:
    """What an area and a zaak share, row by row; None where GEOS cannot tell (then nothing is left out as sliver)."""
    cut = areas.copy()
    for i in np.flatnonzero(sizes >= GROOT):
        xmin, ymin, xmax, ymax = shapely.bounds(zaken[i])
        cut[i] = geknipt(areas[i], xmin - 1.0, ymin - 1.0, xmax + 1.0, ymax + 1.0)
    try:
        return np.asarray(shapely.intersection(cut, zaken), dtype=object)
    except shapely.GEOSException:
        made = np.empty(len(cut), dtype=object)
        for i, (area, zaak) in enumerate(zip(areas, zaken)):
            try:
                made[i] = shapely.intersection(area, zaak)
            except shapely.GEOSException:
                made[i] = None
        return made


def geknipt(area: object, xmin: float, ymin: float, xmax: float, ymax: float) -> object:
    """The part of an area around a zaak; the area itself where cutting gives nothing that can be overlaid."""
    try:
        cut = shapely.clip_by_rect(area, xmin, ymin, xmax, ymax)
    except shapely.GEOSException:
        return area
    return cut if shapely.get_dimensions(cut) == 2 and shapely.is_valid(cut) else area

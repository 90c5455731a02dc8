"""Which zaken touch which features, and over how much: the one spatial question that most rules share.

For many zaken the tree stands on the zaken and the polygons of the source are the query, since a polygon
that is prepared once answers for all zaken near it (design, decision 6). For one zaak it is the other way
round. Both give the same pairs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.paren import LENGTE, PUNT, VLAK, Paren, ontdubbeld, samen
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken
from portaal_leefomgeving_plugin.green_lane.vormen import Rijen, Vlaggen, Vormen

WEINIG = 64
"""Up to so many rows of zaken the tree of the layer is asked: it is there already."""

BROK = 60_000
"""Vertices of a source that are prepared at a time: they stay in the processor's cache, and memory is bounded."""

GROOT = 100
"""From so many vertices a polygon is cut down to the surroundings of the zaak before it is overlaid."""

DRADEN = max(1, min(4, os.cpu_count() or 1))


def raak(laag: BronLaag, plekken: Plekken) -> Paren:
    """Every pair of a zaak and a feature that intersect, touching included; ``Paren.telt`` leaves slivers out."""
    if len(plekken.vormen) == 0 or len(laag.vormen) == 0:
        return samen([])
    if len(plekken.vormen) <= WEINIG:
        of_zaak, of_laag = laag.boom.query(plekken.vormen, predicate="intersects")
        made = _gemeten(laag, plekken, of_laag, of_zaak, None)
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


def in_draden(work: Callable[[Rijen], Paren], pieces: Iterator[Rijen]) -> list[Paren]:
    """``work`` over the pieces on all processors: shapely lets go of the interpreter while it reckons."""
    todo = list(pieces)
    if DRADEN == 1 or len(todo) < 2:
        return [work(p) for p in todo]
    with ThreadPoolExecutor(DRADEN, thread_name_prefix="groene-baan") as pool:
        return list(pool.map(work, todo))


def _brok(laag: BronLaag, plekken: Plekken, rows: Rijen) -> Paren:
    """The pairs of one piece of the layer. The shapes are prepared for as long as this takes."""
    shapes = laag.vormen[rows]
    near, of_zaak = plekken.boom.query(shapes)
    if len(near) == 0:
        return samen([])
    shapely.prepare(shapes)
    try:
        point = plekken.punt[of_zaak]
        f, z = near[point], of_zaak[point]
        hit = shapely.intersects_xy(shapes[f], plekken.xy[z, 0], plekken.xy[z, 1])
        at_points = _als_paren(laag, plekken, rows[f[hit]], z[hit], PUNT)
        f, z = near[~point], of_zaak[~point]
        inside = shapely.contains_properly(shapes[f], plekken.vormen[z])
        rest = np.flatnonzero(~inside)
        rest = rest[shapely.intersects(shapes[f[rest]], plekken.vormen[z[rest]])]
        others = np.concatenate([np.flatnonzero(inside), rest])
        within = np.arange(len(others)) < inside.sum()
        return samen([at_points, _gemeten(laag, plekken, rows[f[others]], z[others], within)])
    finally:
        shapely.destroy_prepared(shapes)


def _gemeten(laag: BronLaag, plekken: Plekken, f: Rijen, z: Rijen, within: Vlaggen | None) -> Paren:
    """Pairs of rows that intersect, with the measure of what they share. ``within``: known to lie inside wholly."""
    zaak_dim, laag_dim = plekken.dimensie[z], laag.dimensie[f]
    soort = np.where(laag_dim == 2, zaak_dim, PUNT).astype(np.int8)
    made = _als_paren(laag, plekken, f, z, soort)
    todo = (soort != PUNT) if within is None else (soort != PUNT) & ~within
    at = np.flatnonzero(todo)
    if len(at):
        shared = _gedeeld(laag.vormen[f[at]], laag.grootte[f[at]], plekken.vormen[z[at]])
        made.maat[at] = np.where(soort[at] == VLAK, shapely.area(shared), shapely.length(shared))
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

"""Scores by area: hexagons, or the buurten or wijken of the user, without a cell that tells of single objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.risico import hexagonen
from portaal_leefomgeving_plugin.risico.kleine_cellen import MINSTE, voeg_samen

Getallen = NDArray[np.float64]
Nummers = NDArray[np.int64]

BUUR_M = 1.0
"""Areas within so much of each other are neighbours: drawings of two buurten do not always meet."""


@dataclass(frozen=True, slots=True)
class Scorepunten:
    """Scored objects as points (EPSG:28992; NaN where an object has no place).

    ``klasse`` is empty where an object has none; ``factoren`` by id, NaN where the factor is not known.
    """

    xy: Getallen
    score: Getallen
    laag: Getallen
    hoog: Getallen
    klasse: Sequence[str]
    factoren: Mapping[str, Getallen]


@dataclass(frozen=True, slots=True)
class Indeling:
    """Areas, and the one that each object lies in (-1: in none)."""

    cel: Nummers
    ids: tuple[str, ...]
    namen: tuple[str, ...]
    vormen: NDArray[np.object_]
    buren: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Gebied:
    """One area that may be shown: at least the least count of objects lie in it.

    ``cellen`` are the areas that it was made of, more than one where one of them had too few objects;
    ``aaneen`` whether it is one piece. Means of a factor are over the objects of which it is known, None where those
    are too few.
    """

    id: str
    naam: str
    cellen: tuple[str, ...]
    aaneen: bool
    vorm: object
    aantal: int
    score: float
    mediaan: float
    laag: float
    hoog: float
    klassen: Mapping[str, int]
    zonder_klasse: int
    factoren: Mapping[str, float | None]

    @property
    def samengevoegd(self) -> bool:
        """Whether areas were joined to make it."""
        return len(self.cellen) > 1


@dataclass(frozen=True, slots=True)
class Gebiedenkaart:
    """The areas, and the objects that are in none: without a place, or outside all areas."""

    gebieden: tuple[Gebied, ...]
    zonder_plek: int
    buiten: int
    te_weinig: int
    """Objects that are not shown because all together are too few."""


def in_hexagonen(xy: Getallen, breedte: float) -> Indeling:
    """The hexagons that hold an object; ``breedte`` in metres."""
    placed = np.isfinite(xy).all(axis=1)
    cel = np.full(len(xy), -1, dtype=np.int64)
    if not placed.any():
        return Indeling(cel, (), (), np.empty(0, dtype=object), ())
    cells, back = np.unique(hexagonen.cel_van(xy[placed], breedte), axis=0, return_inverse=True)
    cel[placed] = back.reshape(-1)
    index = {(int(q), int(r)): nr for nr, (q, r) in enumerate(cells)}
    pairs = tuple(
        (nr, index[q + dq, r + dr])
        for (q, r), nr in index.items()
        for dq, dr in hexagonen.BUREN
        if (q + dq, r + dr) in index
    )
    ids = tuple(hexagonen.namen(cells, breedte))
    return Indeling(cel, ids, ids, hexagonen.vormen(cells, breedte), pairs)


def in_vlakken(xy: Getallen, vormen: NDArray[np.object_], ids: Sequence[str], namen: Sequence[str]) -> Indeling:
    """The areas of the user (EPSG:28992); an object in two of them belongs to the first."""
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    cel = np.full(len(xy), -1, dtype=np.int64)
    tree = shapely.STRtree(shapely.points(xy[placed]))
    of_area, of_point = tree.query(vormen, predicate="intersects")
    first = np.full(len(placed), len(vormen), dtype=np.int64)
    np.minimum.at(first, of_point, of_area)
    cel[placed] = np.where(first < len(vormen), first, -1)
    one, other = shapely.STRtree(vormen).query(vormen, predicate="dwithin", distance=BUUR_M)
    pairs = tuple((int(a), int(b)) for a, b in zip(one, other) if a < b)
    return Indeling(cel, tuple(ids), tuple(namen), vormen, pairs)


def per_gebied(
    punten: Scorepunten, indeling: Indeling, klassen: Sequence[str], *, minste: int = MINSTE
) -> Gebiedenkaart:
    """The areas with their means. ``minste`` may be more than ``MINSTE``, never less."""
    minste = max(minste, MINSTE)
    lost = int((~np.isfinite(punten.xy).all(axis=1)).sum())
    inside = indeling.cel >= 0
    outside = len(indeling.cel) - int(inside.sum()) - lost
    cells, counts = np.unique(indeling.cel[inside], return_counts=True)
    new = {int(cell): nr for nr, cell in enumerate(cells)}
    pairs = [(new[a], new[b]) for a, b in indeling.buren if a in new and b in new]
    middle = shapely.get_coordinates(shapely.centroid(indeling.vormen[cells])).reshape(-1, 2)
    groups = voeg_samen(counts.astype(np.int64), pairs, middle, minste) if len(cells) else None
    if groups is None:
        return Gebiedenkaart((), lost, outside, int(inside.sum()))
    of_object = np.full(len(indeling.cel), -1, dtype=np.int64)
    of_object[inside] = groups[np.searchsorted(cells, indeling.cel[inside])]
    order = np.argsort(of_object, kind="stable")
    begin = np.searchsorted(of_object[order], np.unique(groups))
    ends = np.append(begin[1:], len(order))
    made = [
        _gebied(punten, indeling, cells[groups == group], order[a:b], klassen, minste)
        for group, a, b in zip(np.unique(groups), begin, ends)
    ]
    return Gebiedenkaart(tuple(made), lost, outside, 0)


def _gebied(
    punten: Scorepunten, indeling: Indeling, cellen: Nummers, wie: Nummers, klassen: Sequence[str], minste: int
) -> Gebied:
    shape = shapely.union_all(indeling.vormen[cellen])
    score = punten.score[wie]
    kinds = [punten.klasse[nr] for nr in wie]
    return Gebied(
        id=indeling.ids[int(cellen[0])],
        naam=" + ".join(indeling.namen[int(c)] for c in cellen),
        cellen=tuple(indeling.ids[int(c)] for c in cellen),
        aaneen=shape.geom_type == "Polygon",
        vorm=shape,
        aantal=len(wie),
        score=float(score.mean()),
        mediaan=float(np.median(score)),
        laag=float(punten.laag[wie].mean()),
        hoog=float(punten.hoog[wie].mean()),
        klassen={name: kinds.count(name) for name in klassen},
        zonder_klasse=sum(k not in klassen for k in kinds),
        factoren={name: _gemiddelde(column[wie], minste) for name, column in punten.factoren.items()},
    )


def _gemiddelde(values: Getallen, minste: int) -> float | None:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) >= minste else None

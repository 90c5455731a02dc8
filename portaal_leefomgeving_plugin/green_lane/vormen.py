"""Shapes made fit to reckon with: read, split into plain kinds, and told apart where they cannot be used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.locatie import RdWkb

Vormen = NDArray[np.object_]
Rijen = NDArray[np.int32]
Getallen = NDArray[np.float64]
Vlaggen = NDArray[np.bool_]

GEOMETRYCOLLECTION = 7
RD_RUIM = (-250_000.0, 200_000.0, 600_000.0, 1_100_000.0)
"""xmin, ymin, xmax, ymax in EPSG:28992: the Netherlands with its part of the North Sea, and a good margin.
What lies outside is in other units or another CRS: degrees, say, which would lie far from every zaak and look clean."""


@dataclass(frozen=True, slots=True)
class Gelezen:
    """Things with their shapes as rows of one plain kind each (a collection has several rows).

    ``ding`` gives per row which thing it belongs to; ``hersteld`` tells per thing whether its shape was
    invalid and has been put right; ``zonder`` which have no shape that can be used; ``kader`` is what a
    thing that was put right spans as it was written (xmin, ymin, xmax, ymax).
    """

    vormen: Vormen
    ding: Rijen
    hersteld: Vlaggen
    zonder: Vlaggen
    kader: Getallen


def lees_vormen(wkbs: Sequence[RdWkb | None]) -> Gelezen:
    """The shapes of so many things, in EPSG:28992. Never raises on what the bytes hold."""
    with np.errstate(invalid="ignore"):  # coordinates that are no numbers
        return _lees(wkbs)


def _lees(wkbs: Sequence[RdWkb | None]) -> Gelezen:
    n = len(wkbs)
    raw = np.empty(n, dtype=object)
    raw[:] = wkbs
    shapes: Vormen = np.asarray(shapely.from_wkb(raw, on_invalid="ignore"), dtype=object).reshape(n)
    kinds = shapely.get_type_id(shapes)
    good = (kinds >= 0) & (kinds <= GEOMETRYCOLLECTION)  # curves can be read, but not reckoned with
    shapes[~good] = None
    good &= ~shapely.is_empty(shapes)
    bounds: Getallen = np.asarray(shapely.bounds(shapes), dtype=np.float64).reshape(n, 4)
    good &= (bounds[:, 0] >= RD_RUIM[0]) & (bounds[:, 1] >= RD_RUIM[1])
    good &= (bounds[:, 2] <= RD_RUIM[2]) & (bounds[:, 3] <= RD_RUIM[3])
    good &= np.isfinite(shapely.area(shapes))
    shapes[~good] = None
    flat = shapely.has_z(shapes)
    if flat.any():
        shapes[flat] = shapely.force_2d(shapes[flat])
    mended = good & ~shapely.is_valid(shapes)
    for i in np.flatnonzero(mended):
        shapes[i] = _geldig(shapes[i])
        good[i] = shapes[i] is not None
    rows = np.flatnonzero(good).astype(np.int32)
    shapes, rows = _enkelvoudig(shapes[rows], rows)
    return Gelezen(vormen=shapes, ding=rows, hersteld=mended & good, zonder=~good, kader=bounds)


def _geldig(shape: object) -> object | None:
    """The shape put right; None where that does not work."""
    try:
        made = shapely.make_valid(shape)
    except shapely.GEOSException:
        return None
    return None if made is None or made.is_empty or not made.is_valid else made


def _enkelvoudig(shapes: Vormen, rows: Rijen) -> tuple[Vormen, Rijen]:
    """Collections taken apart, since not every GEOS can overlay them."""
    while (mixed := shapely.get_type_id(shapes) == GEOMETRYCOLLECTION).any():
        parts, of = shapely.get_parts(shapes[mixed], return_index=True)
        kept = ~shapely.is_empty(parts)
        shapes = np.concatenate([shapes[~mixed], parts[kept]])
        rows = np.concatenate([rows[~mixed], rows[mixed][of[kept]]])
    order = np.argsort(rows, kind="stable")
    return shapes[order], rows[order]


def gebouwd(tree: shapely.STRtree) -> shapely.STRtree:
    """The tree, truly built: GEOS waits for the first question, which two threads may not ask at once."""
    tree.query(shapely.Point(0, 0))
    return tree

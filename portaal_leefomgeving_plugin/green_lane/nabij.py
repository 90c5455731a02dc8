"""The nearest feature within a distance of each zaak. Not all that lie within it: they can be many, and say no more."""

from __future__ import annotations

import numpy as np
import shapely

from portaal_leefomgeving_plugin.green_lane.lagen import GROOT, BronLaag
from portaal_leefomgeving_plugin.green_lane.paren import GEEN, PUNT, Paren, samen
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken
from portaal_leefomgeving_plugin.green_lane.raken import WEINIG, brokken, in_draden
from portaal_leefomgeving_plugin.green_lane.vormen import Getallen, Rijen, gebouwd

ZAKEN_PER_DEEL = 5_000


def dichtstbij(laag: BronLaag, rijen: Rijen, plekken: Plekken, wie: Rijen, afstand: float) -> Paren:
    """For the rows ``wie`` of ``plekken`` the nearest of the rows ``rijen`` of the layer, where within ``afstand`` m.

    Small shapes are asked for by a tree over the layer. For big ones that is slow, since each distance
    walks over all their vertices: they are prepared, and ask for the zaken near them.
    """
    if len(rijen) == 0 or len(wie) == 0 or afstand <= 0.0:
        return GEEN
    if len(wie) <= WEINIG and len(rijen) == len(laag.vormen):
        return _van_dichtstbijzijnde(_via_boom(laag, laag.boom, rijen, plekken, wie, afstand))
    small = laag.grootte[rijen] < GROOT
    found = []
    if small.any():
        tree = gebouwd(shapely.STRtree(laag.vormen[rijen[small]]))
        parts = np.array_split(wie, max(1, len(wie) // ZAKEN_PER_DEEL))
        found += in_draden(lambda part: _via_boom(laag, tree, rijen[small], plekken, part, afstand), iter(parts))
    if not small.all():
        zaken = gebouwd(shapely.STRtree(plekken.vormen[wie]))
        found += in_draden(
            lambda part: _via_vlakken(laag, part, plekken, zaken, wie, afstand), brokken(laag, rijen[~small])
        )
    return _van_dichtstbijzijnde(samen(found))


def _via_boom(
    laag: BronLaag, tree: shapely.STRtree, rijen: Rijen, plekken: Plekken, wie: Rijen, afstand: float
) -> Paren:
    asked, found = tree.query_nearest(
        plekken.vormen[wie], max_distance=np.nextafter(afstand, np.inf), return_distance=True, all_matches=False
    )
    of_zaak, of_laag = asked
    return _paren(laag, rijen[of_laag], plekken, wie[of_zaak], np.asarray(found))


def _via_vlakken(
    laag: BronLaag, part: Rijen, plekken: Plekken, zaken: shapely.STRtree, wie: Rijen, afstand: float
) -> Paren:
    shapes = laag.vormen[part]
    shapely.prepare(shapes)
    try:
        of_laag, of_zaak = zaken.query(shapes, predicate="dwithin", distance=afstand)
        far = shapely.distance(shapes[of_laag], plekken.vormen[wie[of_zaak]])
    finally:
        shapely.destroy_prepared(shapes)
    return _paren(laag, part[of_laag], plekken, wie[of_zaak], far)


def _paren(laag: BronLaag, f: Rijen, plekken: Plekken, z: Rijen, afstand: Getallen) -> Paren:
    nothing = np.full(len(f), np.nan)
    kinds = np.full(len(f), PUNT, dtype=np.int8)
    return Paren(plekken.zaak[z], laag.feature[f], afstand, kinds, nothing, nothing, nothing)


def _van_dichtstbijzijnde(paren: Paren) -> Paren:
    """One pair per zaak: the nearest, and of equals the one that comes first in the source."""
    order = np.lexsort((paren.feature, paren.afstand, paren.zaak))
    first = np.flatnonzero(np.diff(paren.zaak[order], prepend=-1))
    return paren.neem(order[first])

"""Where a source can be relied upon: inside what it covers, and away from shapes that cannot be used."""

from __future__ import annotations

import numpy as np
import shapely

from portaal_leefomgeving_plugin.green_lane.beslissing import Gewicht
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken
from portaal_leefomgeving_plugin.green_lane.vormen import Rijen, Vlaggen, lees_vormen
from portaal_leefomgeving_plugin.green_lane.wegen import Gewichten

RUIM = 1.01
"""A buffer's arcs are drawn with straight pieces; so much more than asked for keeps it on the safe side."""


def gedekt(laag: BronLaag, plekken: Plekken, afstand: float) -> Vlaggen:
    """Per zaak whether the source covers it wholly, with everything within ``afstand`` m around it."""
    area = _binnen(laag, afstand)
    if area is None:
        return np.zeros(plekken.aantal, dtype=np.bool_)
    return ~_ergens(plekken, ~shapely.covers(area, plekken.vormen))


def _binnen(laag: BronLaag, afstand: float) -> object | None:
    """What is covered, less a border of ``afstand`` m; prepared. None where it is not known."""
    key = ("dekking", laag.stand.dekking, afstand)
    if key not in laag.geheugen:
        made = None
        gelezen = lees_vormen([laag.stand.dekking])
        areas = gelezen.vormen[shapely.get_dimensions(gelezen.vormen) == 2]
        if len(areas) and not gelezen.hersteld.any():
            made = shapely.union_all(areas)
            made = shapely.buffer(made, -RUIM * afstand, quad_segs=16) if afstand else made
            shapely.prepare(made)
        laag.geheugen[key] = made
    return laag.geheugen[key]


def vorm_goed(laag: BronLaag, plekken: Plekken, gewichten: Gewichten, afstand: float) -> Vlaggen:
    """Per zaak whether no shape that cannot be used, of a feature that the rule is about, lies where it could matter.

    A feature without a shape may lie anywhere. One whose shape had to be put right lies within what it
    spans as it was written, whatever was meant.
    """
    matters = gewichten != Gewicht.NIETS
    if (laag.zonder_vorm & matters).any():
        return np.zeros(plekken.aantal, dtype=np.bool_)
    mended = laag.hersteld & matters
    if not mended.any():
        return np.ones(plekken.aantal, dtype=np.bool_)
    xmin, ymin, xmax, ymax = laag.kader[mended].T
    boxes = shapely.box(xmin - afstand, ymin - afstand, xmax + afstand, ymax + afstand)
    near = np.zeros(len(plekken.vormen), dtype=np.bool_)
    near[shapely.STRtree(boxes).query(plekken.vormen, predicate="intersects")[0]] = True
    return ~_ergens(plekken, near)


def _ergens(plekken: Plekken, rows: Vlaggen | Rijen) -> Vlaggen:
    """Per zaak whether it holds for any of its rows."""
    made = np.zeros(plekken.aantal, dtype=np.bool_)
    made[plekken.zaak[rows]] = True
    return made

"""Geometry as ArcGIS writes it (Esri JSON) to shapely: rings without a word on which is a hole.

The ring that goes round clockwise is an outside, the other way round a hole; holes belong to the smallest
outside that holds them (ArcGIS REST API, "Geometry objects"). Some writers do not heed the direction: where
no ring goes clockwise all of them are taken for outsides, so that nothing is lost.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

import numpy as np
import shapely


def lees_vorm(geometry: object) -> Any:
    """The shape, None where there is none or none that can be read. Numbers are as they came."""
    if not isinstance(geometry, dict):
        return None
    try:
        return _vorm(geometry)
    except (shapely.errors.ShapelyError, ValueError, TypeError, OverflowError):
        return None


def _vorm(geometry: dict[str, Any]) -> Any:
    if "rings" in geometry:
        return _vlak([_punten(ring) for ring in geometry["rings"]])
    if "paths" in geometry:
        lines = [shapely.linestrings(_punten(path)) for path in geometry["paths"]]
        return shapely.multilinestrings(lines) if lines else None
    if "points" in geometry:
        return shapely.multipoints(_punten(geometry["points"])) if geometry["points"] else None
    x, y = geometry.get("x"), geometry.get("y")
    if isinstance(x, int | float) and isinstance(y, int | float) and isfinite(x) and isfinite(y):
        return shapely.points(x, y)
    return None  # ArcGIS writes an empty point as "NaN"


def _punten(rows: Any) -> Any:
    points = np.array([row[:2] for row in rows], dtype=np.float64)
    if not np.isfinite(points).all():
        raise ValueError
    return points


def _vlak(rings: list[Any]) -> Any:
    made = [shapely.linearrings(ring) for ring in rings]
    if not made:
        return None
    outside = [not shapely.is_ccw(ring) for ring in made]
    if not any(outside):
        outside = [True] * len(made)
    shells = [shapely.polygons(ring) for ring, out in zip(made, outside) if out]
    holes: list[list[Any]] = [[] for _ in shells]
    for ring, out in zip(made, outside):
        if out:
            continue
        holder = [nr for nr, shell in enumerate(shells) if shapely.covers(shell, shapely.get_point(ring, 0))]
        if holder:
            holes[min(holder, key=lambda nr: float(shapely.area(shells[nr])))].append(ring)
        else:
            shells.append(shapely.polygons(ring))  # a hole in nothing
            holes.append([])
    parts = [shapely.polygons(shapely.get_exterior_ring(shell), holes=own or None) for shell, own in zip(shells, holes)]
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)

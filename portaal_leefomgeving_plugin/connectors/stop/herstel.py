"""Puts areas right that cross themselves, within bounds: what is a tangle and no area is not tried.

GEOS takes time with the third power of the crossings: 100 random vertices 0.3 s, 500 more than a minute (measured,
GEOS 3.11). Real mistakes cross themselves a few times; who draws a tangle means ill, or wrote its numbers wrong.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

MEESTE_KRUISINGEN = 300
"""Of one shape with itself."""
MEESTE_SAMEN = 20_000
"""Of all shapes that are put right together."""
STEEKPROEF = 40
MEESTE_BUREN = 200
"""Segments whose box one segment may meet, on the average of a sample, before they are counted at all."""


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def hersteld(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Shapes that are valid, without losing ground; None for a tangle. What is missing stays missing."""
    wrong = np.flatnonzero(~(shapely.is_valid(shapes) | shapely.is_missing(shapes)))
    if not len(wrong):
        return shapes
    made = shapes.copy()
    left = MEESTE_SAMEN
    for nr in wrong:
        crossings = _kruisingen(shapes[nr])
        left -= min(crossings, MEESTE_KRUISINGEN)
        if crossings > MEESTE_KRUISINGEN or left < 0:
            made[nr] = None
        else:
            made[nr] = _zelfde_maat(shapes[nr], shapely.make_valid(shapes[nr]))
    return made


def _kruisingen(shape: Any) -> int:
    """About how often the segments of a shape meet, those that follow each other left out."""
    points, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(shape)), return_index=True)
    along = np.flatnonzero(ring[:-1] == ring[1:])
    ends = np.stack((points[along], points[along + 1]), axis=1)
    if not np.isfinite(ends).all():
        return MEESTE_KRUISINGEN + 1
    segments = shapely.linestrings(ends[(ends[:, 0] != ends[:, 1]).any(axis=1)])
    tree = shapely.STRtree(segments)
    # one by one and not in bulk: of a tangle of a million segments the pairs would not fit in memory
    met = 0
    for nr in np.linspace(0, len(segments) - 1, min(STEEKPROEF, len(segments)), dtype=int):
        met += len(tree.query(segments[nr]))
        if met > STEEKPROEF * MEESTE_BUREN:
            return MEESTE_KRUISINGEN + 1
    pairs = tree.query(segments, predicate="intersects").shape[1]
    return int(max(0, pairs - 3 * len(segments)) // 2)


def _zelfde_maat(old: Any, new: Any) -> Any:
    """Of what make_valid made, the parts of the old dimension: of an area no lines and points."""
    if shapely.get_type_id(new) != shapely.GeometryType.GEOMETRYCOLLECTION:
        return new
    size = shapely.get_dimensions(old)
    parts = [p for p in shapely.get_parts(new) if shapely.get_dimensions(p) == size]
    return shapely.union_all(parts) if parts else new

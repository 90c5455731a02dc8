"""A grid of hexagons over EPSG:28992, the same for everyone: it is laid from the origin of the national grid.

Points of a hexagon lie on a lattice of whole numbers, so that neighbours share their corners exactly, and join
without slivers.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from numpy.typing import NDArray

Getallen = NDArray[np.float64]
Cellen = NDArray[np.int64]

BUREN = ((1, 0), (0, 1), (-1, 1))
"""Three of the six neighbours in axial coordinates: each pair of neighbours once."""

_HOEKEN = np.array([(0, 2), (-1, 1), (-1, -1), (0, -2), (1, -1), (1, 1), (0, 2)])


def cel_van(xy: Getallen, breedte: float) -> Cellen:
    """The hexagon (q, r) that each point lies in; ``breedte`` is the distance between two parallel sides in metres."""
    side = breedte / math.sqrt(3.0)
    r = xy[:, 1] / (1.5 * side)
    q = xy[:, 0] / breedte - r / 2.0
    cube = np.stack([q, r, -q - r], axis=1)
    whole = np.rint(cube)
    off = np.abs(whole - cube)
    worst = np.argmax(off, axis=1)
    rows = np.arange(len(xy))
    # the three add up to 0: the one that was rounded most follows from the two others
    whole[rows, worst] -= whole.sum(axis=1)
    return np.asarray(whole[:, :2], dtype=np.int64)


def midden(cellen: Cellen, breedte: float) -> Getallen:
    """The middle of each hexagon (x, y)."""
    q, r = cellen[:, 0], cellen[:, 1]
    return np.stack([(2 * q + r) * (breedte / 2.0), 3 * r * (breedte / math.sqrt(3.0) / 2.0)], axis=1)


def vormen(cellen: Cellen, breedte: float) -> NDArray[np.object_]:
    """Each hexagon as a polygon, anticlockwise."""
    q, r = cellen[:, 0], cellen[:, 1]
    lattice = np.stack([2 * q + r, 3 * r], axis=1)[:, None, :] + _HOEKEN[None, :, :]
    corners = lattice * np.array([breedte / 2.0, breedte / math.sqrt(3.0) / 2.0])
    return np.asarray(shapely.polygons(corners), dtype=object)


def namen(cellen: Cellen, breedte: float) -> list[str]:
    """What each hexagon is called: its width and its middle, in whole metres."""
    return [f"hex{breedte:g}_{x:.0f}_{y:.0f}" for x, y in midden(cellen, breedte)]

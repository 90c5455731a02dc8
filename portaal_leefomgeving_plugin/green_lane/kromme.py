"""A Hilbert curve: an order of points in which what lies close together in the order lies close on the ground."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

GRAAD = 16
"""Bits of a side."""


def hilbert(xy: NDArray[np.float64]) -> NDArray[np.int64]:
    """The place of each point along a Hilbert curve over their own square."""
    low = xy.min(axis=0)
    span = max(float((xy.max(axis=0) - low).max()), 1e-9)
    x, y = np.minimum((xy - low) / span * (1 << GRAAD), (1 << GRAAD) - 1).astype(np.int64).T
    place = np.zeros(len(xy), dtype=np.int64)
    side = 1 << (GRAAD - 1)
    while side:
        right, up = (x & side) > 0, (y & side) > 0
        place += side * side * ((3 * right) ^ up)
        flip = ~up & right
        x, y = (
            np.where(flip, side - 1 - (x & (side - 1)), x & (side - 1)),
            np.where(flip, side - 1 - (y & (side - 1)), y & (side - 1)),
        )
        x, y = np.where(up, x, y), np.where(up, y, x)
        side >>= 1
    return place

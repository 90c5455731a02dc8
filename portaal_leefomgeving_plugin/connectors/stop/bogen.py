"""Arcs of GML as points: shapely knows straight lines only."""

from __future__ import annotations

from math import acos, atan2, ceil, hypot, pi

import numpy as np
from numpy.typing import NDArray

Punten = NDArray[np.float64]

PIJL = 0.005
"""Metres that a chord may lie off its arc: beneath the accuracy of any map it is drawn on."""

MEESTE_PUNTEN = 4096
"""For one arc."""


def boog(begin: Punten, midden: Punten, eind: Punten, *, pijl: float = PIJL) -> Punten:
    """The arc through three points, ends included; three points on a line are a line."""
    found = _middelpunt(begin, midden, eind)
    if found is None:
        return np.array([begin, midden, eind])
    x, y, radius = found
    first, halfway, last = (atan2(p[1] - y, p[0] - x) for p in (begin, midden, eind))
    sweep = _zwaai(first, halfway, last)
    points = _punten(x, y, radius, first, sweep, pijl)
    points[0], points[-1] = begin, eind
    return points


def cirkel(begin: Punten, tweede: Punten, derde: Punten, *, pijl: float = PIJL) -> Punten:
    """The whole circle through three points, closed."""
    found = _middelpunt(begin, tweede, derde)
    if found is None:
        raise ValueError("points on a line")
    x, y, radius = found
    points = _punten(x, y, radius, atan2(begin[1] - y, begin[0] - x), 2 * pi, pijl)
    points[-1] = points[0]
    return points


def cirkel_om(midden: Punten, straal: float, *, pijl: float = PIJL) -> Punten:
    """The circle of this radius, closed."""
    if not straal > 0:
        raise ValueError("radius")
    points = _punten(midden[0], midden[1], straal, 0.0, 2 * pi, pijl)
    points[-1] = points[0]
    return points


def boog_om(midden: Punten, straal: float, van: float, tot: float, *, pijl: float = PIJL) -> Punten:
    """The arc between two angles (radians, anticlockwise from the x-axis)."""
    if not straal > 0:
        raise ValueError("radius")
    return _punten(midden[0], midden[1], straal, van, tot - van, pijl)


def _middelpunt(a: Punten, b: Punten, c: Punten) -> tuple[float, float, float] | None:
    """Centre and radius of the circle through three points; None where they lie on a line."""
    # relative to a, for RD numbers are large and their squares eat the decimals
    bx, by = float(b[0] - a[0]), float(b[1] - a[1])
    cx, cy = float(c[0] - a[0]), float(c[1] - a[1])
    d = 2 * (bx * cy - by * cx)
    reach = max(hypot(bx, by), hypot(cx, cy))
    if abs(d) <= 1e-9 * reach * reach or reach == 0:
        return None
    bb, cc = bx * bx + by * by, cx * cx + cy * cy
    ux, uy = (cy * bb - by * cc) / d, (bx * cc - cx * bb) / d
    return float(a[0]) + ux, float(a[1]) + uy, hypot(ux, uy)


def _zwaai(first: float, halfway: float, last: float) -> float:
    """The angle from first to last on the side where halfway lies."""
    to_half, to_last = (halfway - first) % (2 * pi), (last - first) % (2 * pi)
    return to_last if to_half <= to_last else to_last - 2 * pi


def _punten(x: float, y: float, radius: float, first: float, sweep: float, pijl: float) -> Punten:
    step = 2 * acos(max(-1.0, 1 - pijl / radius)) if radius > pijl else pi / 4
    count = min(MEESTE_PUNTEN, max(4, ceil(abs(sweep) / max(step, 1e-9))))
    angles = first + np.linspace(0.0, sweep, count + 1)
    return np.column_stack((x + radius * np.cos(angles), y + radius * np.sin(angles)))

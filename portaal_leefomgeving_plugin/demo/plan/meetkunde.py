"""The geometry that the omgevingsplan needs beside what the town gives: strips, circles and pieces of a ring."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

HOEKEN = 48
"""Corners of what stands for a circle."""


def cirkel(om: NDArray[np.float64], straal: float) -> Ring:
    """A closed ring around a point of shape (1, 2), anticlockwise."""
    angles = np.linspace(0.0, 2 * np.pi, HOEKEN, endpoint=False)
    ring = om + straal * np.column_stack((np.cos(angles), np.sin(angles)))
    return np.vstack((ring, ring[:1]))


def stukken(ring: Ring, aantal: int) -> tuple[Lijn, ...]:
    """A closed ring cut into lines of about the same length, which meet at their ends."""
    points = _zonder_dubbele(ring)
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))))
    cuts = np.linspace(0.0, along[-1], aantal + 1)
    corners = np.column_stack([np.interp(cuts, along, points[:, axis]) for axis in (0, 1)])
    lines = []
    for nr in range(aantal):
        inside = (along > cuts[nr] + 0.5) & (along < cuts[nr + 1] - 0.5)
        lines.append(np.vstack((corners[nr : nr + 1], points[inside], corners[nr + 1 : nr + 2])))
    return tuple(lines)


def strook(lijn: Lijn, links: float, rechts: float) -> Ring:
    """A closed ring around a line, so many metres to its left and right.

    Where bends are sharper than the strip is wide its sides would cross: then every other point of
    the line is passed over, until at last two remain, of which the strip is a rectangle.
    """
    points = _zonder_dubbele(lijn)
    while True:
        ring = _om(points, links, rechts)
        if len(points) == 2 or is_enkelvoudig(ring):
            return ring
        points = np.vstack((points[:-1:2], points[-1:]))


def is_enkelvoudig(ring: Ring) -> bool:
    """That no two sides of a closed ring cross or touch, but neighbours in their corner."""
    a, b = ring[:-1], ring[1:]
    n = len(a)
    one, other = np.triu_indices(n, 2)
    keep = ~((one == 0) & (other == n - 1))
    one, other = one[keep], other[keep]
    c, d = a[other], b[other]
    p, q = a[one], b[one]
    apart = (_kant(p, q, c) * _kant(p, q, d) > 0) | (_kant(c, d, p) * _kant(c, d, q) > 0)
    return bool(apart.all())


def oppervlakte(ring: Ring) -> float:
    """In square metres, positive where the ring runs anticlockwise."""
    x, y = (ring - ring[0]).T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)


def gericht(ring: Ring, *, buiten: bool) -> Ring:
    """The ring as it should run: an outside anticlockwise, a hole clockwise."""
    return ring if (oppervlakte(ring) > 0) == buiten else ring[::-1]


def midden(ring: Ring) -> NDArray[np.float64]:
    """The middle of the corners, shape (1, 2): within a building, which is as good as convex."""
    middle: NDArray[np.float64] = ring[:-1].mean(axis=0)[None, :]
    return middle


def _kant(p: Lijn, q: Lijn, r: Lijn) -> NDArray[np.float64]:
    """On which side of the lines from p to q the points r lie."""
    (ux, uy), (vx, vy) = (q - p).T, (r - p).T
    side: NDArray[np.float64] = ux * vy - uy * vx
    return np.where(np.abs(side) < 1e-6, 0.0, np.sign(side))


def _om(points: Lijn, left: float, right: float) -> Ring:
    ahead = np.diff(points, axis=0)
    ahead /= np.hypot(*ahead.T)[:, None]
    normals = np.column_stack((-ahead[:, 1], ahead[:, 0]))  # to the left
    around = np.vstack((normals[:1], normals[:-1] + normals[1:], normals[-1:]))
    # in a corner the mitre is longer than the strip is wide; at twice the width it is cut off
    sizes = np.maximum(np.hypot(*around.T), 1e-9)
    around = around / sizes[:, None]
    half = np.maximum(np.sum(around * np.vstack((normals, normals[-1:])), axis=1), 0.5)
    mitred = around / half[:, None]
    ring = np.vstack((points - right * mitred, (points + left * mitred)[::-1]))
    return np.vstack((ring, ring[:1]))


def _zonder_dubbele(line: Lijn) -> Lijn:
    """The line without points that lie as good as on the one before."""
    keep = np.concatenate(([True], np.hypot(*np.diff(line, axis=0).T) > 0.01))
    kept: Lijn = line[keep]
    return kept

"""Distance fields and their level sets: smooth outlines at a distance from something, by marching squares."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.demo.stad.ringen import Punten, oppervlakte
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

Veld = NDArray[np.float64]

# per combination of corners that are in (bottom left 1, bottom right 2, top right 4, top left 8): from which
# side to which the outline runs, with what is in on its left. Sides: 0 bottom, 1 right, 2 top, 3 left
_LOOP: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((0, 3),), 2: ((1, 0),), 3: ((1, 3),), 4: ((2, 1),), 6: ((2, 0),), 7: ((2, 3),), 8: ((3, 2),), 9: ((0, 2),),
    11: ((1, 2),), 12: ((3, 1),), 13: ((0, 1),), 14: ((3, 0),),
}  # fmt: skip
_ZADEL = {(5, True): ((2, 3), (0, 1)), (5, False): ((0, 3), (2, 1)), (10, True): ((3, 0), (1, 2)),
          (10, False): ((1, 0), (3, 2))}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Raster:
    """A grid of points: its lower left corner, its step, and how many rows and columns."""

    x: float
    y: float
    stap: float
    rijen: int
    kolommen: int

    @classmethod
    def om(cls, punten: Punten, marge: float, stap: float) -> Raster:
        """The grid over some points with room around them."""
        low, high = punten.min(axis=0) - marge, punten.max(axis=0) + marge
        columns, rows = np.ceil((high - low) / stap).astype(int) + 1
        return cls(float(low[0]), float(low[1]), stap, int(rows), int(columns))

    def punten(self) -> Punten:
        """All points, row by row; shape (rows * columns, 2)."""
        x = self.x + self.stap * np.arange(self.kolommen)
        y = self.y + self.stap * np.arange(self.rijen)
        return np.column_stack([np.tile(x, self.rijen), np.repeat(y, self.kolommen)])

    def veld(self, waarden: Punten) -> Veld:
        """Values of ``punten()`` in their rows and columns."""
        return waarden.reshape(self.rijen, self.kolommen)

    def lees(self, veld: Veld, punten: Punten) -> Punten:
        """The values of a field at any points, between those of the grid; off it those of its edge."""
        u = np.clip((punten[:, 0] - self.x) / self.stap, 0, self.kolommen - 1.001)
        v = np.clip((punten[:, 1] - self.y) / self.stap, 0, self.rijen - 1.001)
        j, i = u.astype(int), v.astype(int)
        u, v = u - j, v - i
        low = veld[i, j] * (1 - u) + veld[i, j + 1] * u
        high = veld[i + 1, j] * (1 - u) + veld[i + 1, j + 1] * u
        made: Punten = low * (1 - v) + high * v
        return made


def tot_lijn(raster: Raster, lijn: Lijn, reik: float) -> Veld:
    """Metres to a line, as far as ``reik``; beyond it just that."""
    return tot_lijnen(raster, (lijn,), reik)


def tot_lijnen(raster: Raster, lijnen: Iterable[Lijn], reik: float) -> Veld:
    """Metres to the nearest of some lines, as far as ``reik``. Only the surroundings of each part are looked at."""
    step, rows, columns = raster.stap, raster.rijen, raster.kolommen
    x = raster.x + step * np.arange(columns)
    y = raster.y + step * np.arange(rows)[:, None]
    best = np.full((rows, columns), float(reik) ** 2)
    for line in lijnen:
        for (ax, ay), (bx, by) in pairwise(line.tolist()):
            j0 = max(0, math.ceil((min(ax, bx) - reik - raster.x) / step))
            j1 = min(columns, math.floor((max(ax, bx) + reik - raster.x) / step) + 1)
            i0 = max(0, math.ceil((min(ay, by) - reik - raster.y) / step))
            i1 = min(rows, math.floor((max(ay, by) + reik - raster.y) / step) + 1)
            if j0 >= j1 or i0 >= i1:
                continue
            ex, ey = bx - ax, by - ay
            dx, dy = x[j0:j1] - ax, y[i0:i1] - ay
            square = max(ex * ex + ey * ey, 1e-12)
            u = dx * (ex / square) + dy * (ey / square)
            np.minimum(np.maximum(u, 0.0, out=u), 1.0, out=u)
            near = (dx - u * ex) ** 2 + (dy - u * ey) ** 2
            window = best[i0:i1, j0:j1]
            np.minimum(window, near, out=window)
    made: Veld = np.sqrt(best)
    return made


def tot_rand(raster: Raster, ring: Ring, reik: float) -> Veld:
    """Metres to the edge of a ring, negative outside it; as far as ``reik``."""
    signed: Veld = np.where(in_ring(raster, ring), 1.0, -1.0) * tot_lijn(raster, ring, reik)
    return signed


def in_ring(raster: Raster, ring: Ring) -> NDArray[np.bool_]:
    """Which points of the grid lie in a ring: row by row between its crossings."""
    x = raster.x + raster.stap * np.arange(raster.kolommen)
    y = raster.y + raster.stap * np.arange(raster.rijen)
    inside = np.zeros((raster.rijen, raster.kolommen), bool)
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    for i in np.flatnonzero((y > y0.min()) & (y < y0.max())).tolist():
        spans = (y0 > y[i]) != (y1 > y[i])
        if spans.any():
            at = np.sort(x0[spans] + (y[i] - y0[spans]) * (x1 - x0)[spans] / (y1 - y0)[spans])
            inside[i] = np.searchsorted(at, x) % 2 == 1
    return inside


def omtrekken(raster: Raster, veld: Veld, niveau: float) -> list[Ring]:
    """The outlines of where the field is above a level, the largest first; holes are filled."""
    return [r for r in alle_omtrekken(raster, veld, niveau) if oppervlakte(r) > 0]


def alle_omtrekken(raster: Raster, veld: Veld, niveau: float) -> list[Ring]:
    """The outlines of where the field is above a level, the largest first; then the holes, which run clockwise."""
    f = np.pad(veld - niveau, 1, constant_values=-1.0)
    f[np.abs(f) < 1e-6] = 1e-6
    inside = f > 0
    code = inside[:-1, :-1] * 1 + inside[:-1, 1:] * 2 + inside[1:, 1:] * 4 + inside[1:, :-1] * 8
    width = f.shape[1]
    horizontal = f.size
    following: dict[int, int] = {}
    for i, j in np.argwhere((code > 0) & (code < 15)).tolist():
        # the sides of the cell, each known by the number of its first corner
        sides = (i * width + j, horizontal + i * width + j + 1, (i + 1) * width + j, horizontal + i * width + j)
        c = int(code[i, j])
        runs = _LOOP[c] if c in _LOOP else _ZADEL[c, bool(f[i : i + 2, j : j + 2].sum() > 0)]
        for a, b in runs:
            following[sides[a]] = sides[b]
    rings = []
    while following:
        at = start = next(iter(following))
        edges = []
        while True:
            edges.append(at)
            at = following.pop(at)
            if at == start:
                break
        rings.append(_punten(raster, f, np.array(edges)))
    return sorted(rings, key=lambda r: -oppervlakte(r))


def _punten(raster: Raster, f: Veld, edges: NDArray[np.int_]) -> Ring:
    width = f.shape[1]
    upright = edges >= f.size
    first = edges - upright * f.size
    second = first + np.where(upright, width, 1)
    flat = f.ravel()
    # not on a point of the grid itself, where outlines would touch
    u = np.minimum(np.maximum(flat[first] / (flat[first] - flat[second]), 0.01), 0.99)
    row, column = np.divmod(first, width)
    x = raster.x + raster.stap * (column - 1 + np.where(upright, 0, u))
    y = raster.y + raster.stap * (row - 1 + np.where(upright, u, 0))
    ring = np.column_stack([x, y])
    return np.vstack([ring, ring[:1]])

"""Rings and lines: what drawing a town takes, in numpy alone. Metres; rings closed, anticlockwise.

Tilings come out exact because nothing is ever computed twice: areas are cut, and both halves keep the
very points of the cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

Punten = NDArray[np.float64]
Masker = NDArray[np.bool_]


def oppervlakte(ring: Ring) -> float:
    """Square metres, negative where the ring runs clockwise."""
    x, y = (ring - ring[0]).T
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2


def sluit(punten: Punten | Sequence[Sequence[float]]) -> Ring:
    """The closed, anticlockwise ring through points that are not closed yet."""
    open_ = np.asarray(punten, float)
    ring: Ring = np.vstack([open_, open_[:1]])
    return ring if oppervlakte(ring) > 0 else ring[::-1].copy()


def zwaartepunt(ring: Ring) -> Punten:
    """The centroid of the area."""
    p = ring - ring[0]
    cross = p[:-1, 0] * p[1:, 1] - p[1:, 0] * p[:-1, 1]
    middle: Punten = ring[0] + ((p[:-1] + p[1:]) * cross[:, None]).sum(axis=0) / (3 * cross.sum())
    return middle


def bij(punt: Punten, dx: float, dy: float) -> Punten:
    """So far east and so far north of a point."""
    made: Punten = punt + np.array([dx, dy])
    return made


def rechthoek(midden: Punten, breed: float, hoog: float, graden: float = 0.0) -> Ring:
    """A rectangle around a middle, turned anticlockwise."""
    a = np.radians(graden)
    turn = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    half = np.array([[-breed, -hoog], [breed, -hoog], [breed, hoog], [-breed, hoog]]) / 2
    return sluit(half @ turn + midden)


def bol(midden: Punten, straal: float, rng: np.random.Generator, grillig: float = 0.12, punten: int = 36) -> Ring:
    """A round shape as nature and park architects make them."""
    t = np.arange(punten) * 2 * np.pi / punten
    r = np.full(punten, float(straal))
    for m in range(2, 6):
        r *= 1 + grillig * 2 / m * rng.uniform(0.3, 1.0) * np.cos(m * t + rng.uniform(0, 2 * np.pi))
    return sluit(np.column_stack([midden[0] + r * np.cos(t), midden[1] + r * np.sin(t)]))


def vloeiend(punten: Sequence[Sequence[float]] | Punten, stap: float = 20.0, *, rond: bool = False) -> Lijn:
    """A smooth line (centripetal Catmull-Rom) through points; ``rond``: closed, without its first point repeated."""
    p = np.asarray(punten, float)
    if rond:
        p = np.vstack([p[-1:], p, p[:2]])
    else:
        p = np.vstack([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    made: list[Punten] = []
    for p0, p1, p2, p3 in zip(p[:-3], p[1:-2], p[2:-1], p[3:]):
        t1 = np.hypot(*(p1 - p0)) ** 0.5
        t2 = t1 + np.hypot(*(p2 - p1)) ** 0.5
        t3 = t2 + np.hypot(*(p3 - p2)) ** 0.5
        n = max(1, int(np.hypot(*(p2 - p1)) / stap + 0.5))
        t = (t1 + (t2 - t1) * np.arange(n) / n)[:, None]
        a1, a2, a3 = (
            ((t1 - t) * p0 + t * p1) / t1,
            ((t2 - t) * p1 + (t - t1) * p2) / (t2 - t1),
            ((t3 - t) * p2 + (t - t2) * p3) / (t3 - t2),
        )
        b1, b2 = ((t2 - t) * a1 + t * a2) / t2, ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1)
        made.append(((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1))
    if not rond:
        made.append(p[-2:-1])
    return np.vstack(made)


def verdicht(lijn: Lijn, stap: float) -> Lijn:
    """The same line with a point at least every so many metres."""
    s = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(lijn, axis=0).T))])
    at = np.union1d(s, np.linspace(0, s[-1], int(s[-1] / stap) + 2))
    return np.column_stack([np.interp(at, s, lijn[:, 0]), np.interp(at, s, lijn[:, 1])])


def lengte(lijn: Lijn) -> float:
    return float(np.hypot(*np.diff(lijn, axis=0).T).sum())


def binnen(punten: Punten, ring: Ring) -> Masker:
    """Which points lie in a ring."""
    x, y = punten[:, 0], punten[:, 1]
    inside = np.zeros(len(punten), bool)
    low, high = ring.min(axis=0), ring.max(axis=0)
    near = np.flatnonzero((x >= low[0]) & (x <= high[0]) & (y >= low[1]) & (y <= high[1]))
    px, py = x[near, None], y[near, None]
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    spans = (y0 > py) != (y1 > py)
    with np.errstate(divide="ignore", invalid="ignore"):
        left = px < (x1 - x0) * (py - y0) / (y1 - y0) + x0
    inside[near] = (spans & left).sum(axis=1) % 2 == 1
    return inside


def afstand(punten: Punten, lijn: Lijn) -> Punten:
    """Metres from each point to a line."""
    best = np.full(len(punten), np.inf)
    for a, b in pairwise(lijn):
        d = b - a
        u = np.minimum(np.maximum(((punten - a) @ d) / max(float(d @ d), 1e-12), 0.0), 1.0)
        best = np.minimum(best, ((punten - a - u[:, None] * d) ** 2).sum(axis=1))
    made: Punten = np.sqrt(best)
    return made


def knip(ring: Ring, lijn: Lijn) -> tuple[Ring, Ring]:
    """What lies left and right of a line that enters the ring once and leaves it once.

    Raises ValueError where it crosses otherwise.
    """
    found: list[tuple[int, float, int, Punten]] = []
    a, b = ring[:-1], ring[1:]
    e = b - a
    for i, (p, q) in enumerate(pairwise(lijn)):
        d = q - p
        den = d[0] * e[:, 1] - d[1] * e[:, 0]
        with np.errstate(divide="ignore", invalid="ignore"):
            u = ((a[:, 0] - p[0]) * e[:, 1] - (a[:, 1] - p[1]) * e[:, 0]) / den
            v = ((a[:, 0] - p[0]) * d[1] - (a[:, 1] - p[1]) * d[0]) / den
        found.extend(
            (i, float(u[j]), int(j), p + u[j] * d) for j in np.flatnonzero((u >= 0) & (u < 1) & (v >= 0) & (v < 1))
        )
    if len(found) != 2:
        raise ValueError(f"the line crosses the ring {len(found)} times at {[f[3].tolist() for f in found]}")
    (i1, _, j1, p1), (i2, _, j2, p2) = sorted(found, key=lambda f: f[:2])
    path = [p1, *lijn[i1 + 1 : i2 + 1], p2]
    return sluit_pad([*path, *_langs(ring, j2, j1)]), sluit_pad([*path[::-1], *_langs(ring, j1, j2)])


def _langs(ring: Ring, van: int, tot: int) -> list[Punten]:
    """The points of a ring after edge ``van`` up to edge ``tot``, anticlockwise."""
    n = len(ring) - 1
    return [ring[(van + 1 + k) % n] for k in range((tot - van) % n)]


def sluit_pad(punten: Sequence[Punten] | Punten) -> Ring:
    """Closes a row of points, without those that stand on the one before."""
    p = np.asarray(punten, float)
    keep = np.hypot(*(p - np.roll(p, 1, axis=0)).T) > 1e-6
    return sluit(p[keep])


def snij(
    ring: Ring, punt: Sequence[float] | Punten, richting: Sequence[float] | Punten
) -> tuple[list[Ring], list[Ring]]:
    """The pieces of a ring left and right of an endless straight line, however often it crosses."""
    p, d = np.asarray(punt, float), np.asarray(richting, float)
    rel = ring[:-1] - p
    side = d[0] * rel[:, 1] - d[1] * rel[:, 0]
    side[side == 0] = 1e-12
    n = len(side)
    crossings = [j for j in range(n) if (side[j] > 0) != (side[(j + 1) % n] > 0)]
    if not crossings:
        return ([ring], []) if side[0] > 0 else ([], [ring])
    points = {}
    for j in crossings:
        k = (j + 1) % n
        points[j] = ring[j] + (ring[k] - ring[j]) * (side[j] / (side[j] - side[k]))
    order = sorted(crossings, key=lambda j: float((points[j] - p) @ d))
    partner = {j: order[nr ^ 1] for nr, j in enumerate(order)}
    following = {j: crossings[(nr + 1) % len(crossings)] for nr, j in enumerate(crossings)}
    left: list[Ring] = []
    right: list[Ring] = []
    todo = set(crossings)
    while todo:
        start = j = min(todo)
        path: list[Punten] = []
        while j in todo:
            todo.discard(j)
            end = following[j]
            path += [points[j], *_langs(ring, j, end), points[end]]
            j = partner[end]
        (left if side[(start + 1) % n] > 0 else right).append(sluit_pad(path))
    return left, right


def ruw(lijn: Lijn, links: float, rechts: float) -> Ring:
    """A strip along a line: so far to its left and so far to its right."""
    normal = normalen(lijn)
    return sluit_pad([*(lijn - rechts * normal), *(lijn + links * normal)[::-1]])


def normalen(lijn: Lijn) -> Punten:
    """At each point of a line the unit vector to its left."""
    t = np.gradient(lijn, axis=0)
    t /= np.hypot(*t.T)[:, None]
    return np.column_stack([-t[:, 1], t[:, 0]])

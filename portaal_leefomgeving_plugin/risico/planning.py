"""Which objects to inspect with the capacity there is, and in which days: by risk first, then by place.

The choice is by score alone. Only after it are the chosen put together in days of neighbours, so that no object is
chosen because it happens to lie near another. Distances are straight lines: no roads are known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.green_lane.kromme import hilbert

Getallen = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Bezoek:
    """One object in the plan. ``object`` is its place in the input; ``volgorde`` by risk, 1 first.

    ``dag`` and ``stop`` count from 1, 0 where the object has no place and no day can be told; ``afstand_m`` is from
    the stop before, a straight line, 0 for the first.
    """

    object: int
    volgorde: int
    dag: int
    stop: int
    afstand_m: float


def plan(
    score: Getallen, hoog: Getallen, xy: Getallen, mag: NDArray[np.bool_], *, capaciteit: int, per_dag: int
) -> tuple[Bezoek, ...]:
    """The ``capaciteit`` objects with the highest score among those that ``mag``, in days of at most ``per_dag``.

    Of equal scores the one that may be the worst (``hoog``) goes first, then the one that comes first. Days are
    ordered by what they hold: the first has the most risk.
    """
    if capaciteit < 1 or per_dag < 1:
        raise ValueError("capaciteit and per_dag are at least 1")
    allowed = np.flatnonzero(mag)
    chosen = allowed[np.lexsort((allowed, -hoog[allowed], -score[allowed]))][:capaciteit]
    placed = np.isfinite(xy[chosen]).all(axis=1)
    visits = {int(o): (0, 0, 0.0) for o in chosen}
    days = _dagen(chosen[placed], xy, per_dag)
    days.sort(key=lambda day: -float(score[day].sum()))
    for nr, day in enumerate(days, 1):
        route = day[_route(xy[day])]
        steps = np.hypot(*np.diff(xy[route], axis=0).T) if len(route) > 1 else np.empty(0)
        for stop, (o, far) in enumerate(zip(route, [0.0, *steps.tolist()]), 1):
            visits[int(o)] = (nr, stop, round(far, 1))
    return tuple(Bezoek(int(o), nr, *visits[int(o)]) for nr, o in enumerate(chosen, 1))


def _dagen(wie: NDArray[np.int64], xy: Getallen, per_dag: int) -> list[NDArray[np.int64]]:
    """The chosen along a curve that keeps neighbours together, cut into days that are as even as can be."""
    if len(wie) == 0:
        return []
    order = wie[np.argsort(hilbert(xy[wie]), kind="stable")]
    return [np.asarray(part) for part in np.array_split(order, -(-len(order) // per_dag))]


def _route(xy: Getallen) -> list[int]:
    """A short open route: to the nearest each time, from the point that lies most to one side, then made shorter."""
    n = len(xy)
    if n < 3:
        return list(range(n))
    far = np.hypot(xy[:, None, 0] - xy[None, :, 0], xy[:, None, 1] - xy[None, :, 1])
    left = set(range(n))
    route = [int(np.argmax(far.sum(axis=1)))]
    left.remove(route[0])
    while left:
        here = route[-1]
        nearest = min(left, key=lambda other: (far[here, other], other))
        route.append(nearest)
        left.remove(nearest)
    return _korter(route, far)


def _korter(route: list[int], far: Getallen) -> list[int]:
    """2-opt on an open route: stretches are turned round as long as that makes it shorter."""
    better = True
    while better:
        better = False
        for i in range(len(route) - 1):
            for j in range(i + 1, len(route)):
                gain = _winst(route, far, i, j)
                if gain > 1e-9:
                    route[i : j + 1] = route[i : j + 1][::-1]
                    better = True
    return route


def _winst(route: Sequence[int], far: Getallen, i: int, j: int) -> float:
    before, after = 0.0, 0.0
    if i > 0:
        before += far[route[i - 1], route[i]]
        after += far[route[i - 1], route[j]]
    if j + 1 < len(route):
        before += far[route[j], route[j + 1]]
        after += far[route[i], route[j + 1]]
    return float(before - after)

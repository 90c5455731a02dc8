"""Cells with too few objects are joined to a neighbour: of a handful of objects a mean tells of each (disclosure).

No group that comes out is smaller than the least count, every object stays in exactly one group, and the order in
which cells are given does not matter.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

MINSTE = 5
"""Objects: never a cell with fewer leaves this program (facts on the product, section 5c)."""

Nummers = NDArray[np.int64]


def voeg_samen(
    aantallen: NDArray[np.int64], buren: Iterable[tuple[int, int]], midden: NDArray[np.float64], minste: int = MINSTE
) -> Nummers | None:
    """Per cell the cell that stands for its group; None where all together are too few to show.

    ``aantallen``: objects per cell, all above 0. The smallest goes first, to its smallest neighbour; one without
    neighbours to the group whose middle is nearest.
    """
    if minste < 1:
        raise ValueError(minste)
    if aantallen.sum() < minste:
        return None
    groups = _Groepen(aantallen, buren, midden)
    waiting = [(int(n), nr) for nr, n in enumerate(aantallen) if n < minste]
    heapq.heapify(waiting)
    while waiting:
        count, nr = heapq.heappop(waiting)
        if groups.leeft(nr) and groups.aantal[nr] == count:
            into = groups.voeg(nr, groups.doel(nr))
            if groups.aantal[into] < minste:
                heapq.heappush(waiting, (groups.aantal[into], into))
    return np.array([groups.van(nr) for nr in range(len(aantallen))], dtype=np.int64)


class _Groepen:
    """Groups of cells, each named after its lowest cell."""

    def __init__(
        self, aantallen: NDArray[np.int64], buren: Iterable[tuple[int, int]], midden: NDArray[np.float64]
    ) -> None:
        self.aantal = [int(n) for n in aantallen]
        self._ouder = list(range(len(self.aantal)))
        self._buren: list[set[int]] = [set() for _ in self.aantal]
        for one, other in buren:
            if one != other:
                self._buren[one].add(other)
                self._buren[other].add(one)
        self._midden = midden.astype(np.float64).copy()
        self._levend = np.ones(len(self.aantal), dtype=np.bool_)

    def leeft(self, nr: int) -> bool:
        """Whether it still is a group by itself."""
        return bool(self._levend[nr])

    def van(self, nr: int) -> int:
        """The group that a cell is in."""
        while self._ouder[nr] != nr:
            nr = self._ouder[nr]
        return nr

    def doel(self, nr: int) -> int:
        """The group that this one is to be joined to."""
        if self._buren[nr]:
            return min(self._buren[nr], key=lambda other: (self.aantal[other], other))
        far = np.hypot(*(self._midden - self._midden[nr]).T)
        far[~self._levend] = np.inf
        far[nr] = np.inf
        return int(np.argmin(far))

    def voeg(self, one: int, other: int) -> int:
        """Joins two groups; answers the one that is left."""
        kept, gone = min(one, other), max(one, other)
        share = self.aantal[gone] / (self.aantal[gone] + self.aantal[kept])
        self._midden[kept] += share * (self._midden[gone] - self._midden[kept])
        self.aantal[kept] += self.aantal[gone]
        self._ouder[gone] = kept
        self._levend[gone] = False
        for neighbour in self._buren[gone]:
            self._buren[neighbour].discard(gone)
            if neighbour != kept:
                self._buren[neighbour].add(kept)
                self._buren[kept].add(neighbour)
        self._buren[kept].discard(gone)
        self._buren[gone] = set()
        return kept

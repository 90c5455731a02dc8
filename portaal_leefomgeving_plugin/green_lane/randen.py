"""The edges of many polygons as columns, in runs within runs, so that few of them have to be looked at.

A question about a small place (a point, or the box of a zaak) needs the edges that lie across it or above
it. What lies beside or below it says nothing, and a run of edges that lies above it as a whole says what
one edge from its first to its last point would: whether it passes over, and in which direction.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.green_lane.vormen import Getallen, Vormen

Plaatsen = NDArray[np.intp]
Tekens = NDArray[np.int8]

LOOP = 16
"""Edges in the shortest run."""

TAKKEN = 8
"""Runs in a longer run."""

MEESTE_WORTELS = 12
"""Runs that a ring may have at the top."""


@dataclass(frozen=True, slots=True)
class Lopen:
    """Runs of one length: the edges from ``begin`` up to ``eind``, the box around them (xmin, ymin, xmax, ymax),
    and the runs of the next shorter length that they consist of (``kind`` up to ``kind_eind``; of the shortest none).
    """

    begin: Plaatsen
    eind: Plaatsen
    kader: Getallen
    kind: Plaatsen
    kind_eind: Plaatsen


@dataclass(frozen=True, slots=True)
class Randen:
    """``x`` and ``y`` hold all vertices; edge ``e`` goes from vertex ``e`` to ``e + 1``. ``teken[e]`` is 1 where the
    polygon lies on its left, -1 where on its right, 0 where it only leads from one ring to the next.

    ``lopen`` go from long to short. Polygon ``p`` has the longest runs from ``wortel[p]`` up to ``wortel[p + 1]``,
    and the edges from ``rand[p]`` up to ``rand[p + 1] - 1``.
    """

    x: Getallen
    y: Getallen
    teken: Tekens
    lopen: tuple[Lopen, ...]
    wortel: Plaatsen
    rand: Plaatsen

    @classmethod
    def van(cls, vlakken: Vormen) -> Randen:
        """Of an array of Polygons and MultiPolygons, at least one, none of them empty."""
        _kind, coordinates, offsets = shapely.to_ragged_array(vlakken, include_z=False)
        ring_at, polygon_ring = np.asarray(offsets[0], np.intp), np.asarray(offsets[1], np.intp)
        shape_ring = polygon_ring if len(offsets) == 2 else polygon_ring[np.asarray(offsets[2], np.intp)]
        x, y = np.ascontiguousarray(coordinates[:, 0]), np.ascontiguousarray(coordinates[:, 1])
        edges = np.diff(ring_at) - 1
        outer = np.zeros(len(edges), dtype=np.bool_)
        outer[polygon_ring[:-1]] = True
        left = (_omloop(x, y, ring_at) > 0.0) == outer
        sign = np.repeat(np.where(left, 1, -1).astype(np.int8), edges + 1)
        sign[ring_at[1:] - 1] = 0
        runs, starts = _kortste(x, y, ring_at[:-1], edges)
        levels = [runs]
        while np.diff(starts).max() > MEESTE_WORTELS:
            runs, starts = _langer(runs, starts)
            levels.insert(0, runs)
        return cls(x, y, sign, tuple(levels), starts[shape_ring], ring_at[shape_ring])

    def omhullend(self) -> Getallen:
        """(4, polygons): the box around each polygon."""
        return samengevat(self.lopen[0].kader, self.wortel[:-1])

    def stukken(self) -> tuple[Vormen, Plaatsen]:
        """The border as lines of one shortest run each, and per line which polygon it is of."""
        runs = self.lopen[-1]
        of, vertex = uitgezet(np.arange(len(runs.begin)), runs.begin, runs.eind + 1)
        lines: Vormen = shapely.linestrings(np.column_stack([self.x[vertex], self.y[vertex]]), indices=of)
        return lines, np.searchsorted(self.rand, runs.begin, side="right") - 1

    def bij(self, p: Plaatsen, vak: Getallen) -> tuple[Plaatsen, Getallen, Plaatsen]:
        """The edges of polygon ``p[i]`` that lie across or above box ``vak[:, i]`` and share some of its width.

        Answers (i, edge, one): per edge the number of the question, rows x1, y1, x2, y2, sign, and its own number,
        -1 where it stands for a whole run above the box.
        """
        of, run = uitgezet(np.arange(len(p)), self.wortel[p], self.wortel[p + 1])
        found: list[tuple[Plaatsen, Plaatsen, Plaatsen]] = []
        for level in self.lopen:
            xmin, ymin, xmax, ymax = level.kader
            kept = (xmax[run] >= vak[0, of]) & (ymax[run] >= vak[1, of])
            kept &= xmin[run] <= vak[2, of]
            of, run = of[kept], run[kept]
            above = ymin[run] > vak[3, of]
            whole = run[above]
            found.append((of[above], level.begin[whole], level.eind[whole]))
            of, run = of[~above], run[~above]
            if level is not self.lopen[-1]:
                of, run = uitgezet(of, level.kind[run], level.kind_eind[run])
        of, e = uitgezet(of, level.begin[run], level.eind[run])
        x1, x2 = self.x[e], self.x[e + 1]
        kept = (np.maximum(x1, x2) >= vak[0, of]) & (np.minimum(x1, x2) <= vak[2, of])
        kept &= np.maximum(self.y[e], self.y[e + 1]) >= vak[1, of]
        of, e = of[kept], e[kept]
        single = np.stack([x1[kept], self.y[e], x2[kept], self.y[e + 1], self.teken[e]])
        over, first, last = (np.concatenate(c) for c in zip(*found))
        high = vak[3, over] + 1.0
        whole_runs = np.stack([self.x[first], high, self.x[last], high, self.teken[first]])
        one = np.concatenate([np.full(len(over), -1), e])
        return np.concatenate([over, of]), np.concatenate([whole_runs, single], axis=1), one


def _kortste(x: Getallen, y: Getallen, first: Plaatsen, edges: Plaatsen) -> tuple[Lopen, Plaatsen]:
    """The shortest runs, and where those of each ring begin."""
    count = -(-edges // LOOP)
    ring = np.repeat(np.arange(len(first)), count)
    begin = first[ring] + LOOP * tel(count)
    end = np.minimum(begin + LOOP, first[ring] + edges[ring])
    none = np.zeros(len(begin), dtype=np.intp)
    at = np.stack([begin, end + 1], axis=1).ravel()  # the last vertex of a run is the first of the next
    box = np.empty((4, len(begin)))
    for row, values in enumerate((x, y)):
        longer = np.append(values, values[-1])  # reduceat takes no place past the end
        box[row] = np.minimum.reduceat(longer, at)[::2]
        box[row + 2] = np.maximum.reduceat(longer, at)[::2]
    return Lopen(begin, end, box, none, none), np.concatenate([[0], np.cumsum(count)])


def _langer(short: Lopen, starts: Plaatsen) -> tuple[Lopen, Plaatsen]:
    """Runs of up to ``TAKKEN`` of these, ring by ring."""
    count = -(-np.diff(starts) // TAKKEN)
    ring = np.repeat(np.arange(len(count)), count)
    child = starts[ring] + TAKKEN * tel(count)
    child_end = np.minimum(child + TAKKEN, starts[ring + 1])
    box = samengevat(short.kader, child)
    return (
        Lopen(short.begin[child], short.eind[child_end - 1], box, child, child_end),
        np.concatenate([[0], np.cumsum(count)]),
    )


def samengevat(kader: Getallen, at: Plaatsen) -> Getallen:
    """The boxes around consecutive boxes; each group begins at a place in ``at``."""
    low = np.minimum.reduceat(kader[:2], at, axis=1)
    high = np.maximum.reduceat(kader[2:], at, axis=1)
    made: Getallen = np.concatenate([low, high])
    return made


def uitgezet(of: Plaatsen, begin: Plaatsen, end: Plaatsen) -> tuple[Plaatsen, Plaatsen]:
    """Each ``of`` once for every number from its ``begin`` up to its ``end`` (at least one), with that number."""
    counts = end - begin
    if len(counts) == 0:
        return of, begin
    last = np.cumsum(counts)
    # as running sums: these leave the interpreter to other threads, which repeating does not
    step_of, step_number = np.zeros(last[-1], dtype=np.intp), np.ones(last[-1], dtype=np.intp)
    step_of[0], step_number[0] = of[0], begin[0]
    step_of[last[:-1]] = np.diff(of)
    step_number[last[:-1]] = begin[1:] - end[:-1] + 1
    return np.cumsum(step_of), np.cumsum(step_number)


def _omloop(x: Getallen, y: Getallen, ring_at: Plaatsen) -> Getallen:
    """Twice the area of each ring, positive where it runs counter-clockwise."""
    lengths = np.diff(ring_at)
    px, py = x - np.repeat(x[ring_at[:-1]], lengths), y - np.repeat(y[ring_at[:-1]], lengths)
    cross = np.zeros(len(x))
    cross[:-1] = px[:-1] * py[1:] - px[1:] * py[:-1]
    cross[ring_at[1:] - 1] = 0.0
    made: Getallen = np.add.reduceat(cross, ring_at[:-1])
    return made


def tel(counts: Plaatsen) -> Plaatsen:
    """0, 1, ... for each count: of [2, 3] it is 0 1 0 1 2."""
    ends = np.cumsum(counts)
    total = int(ends[-1]) if len(ends) else 0
    made: Plaatsen = np.arange(total) - np.repeat(ends - counts, counts)
    return made

"""The fabric of a neighbourhood: streets that follow a guiding line, blocks between them, parcels back to back.

All is laid out straight, in metres along the line and metres to its left, and then bent to the line:
neighbours share their very corners, so parcels tile and houses in a row share their walls.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.bouw import Bereik, Bouwstijl, Gebouw, bouw
from portaal_leefomgeving_plugin.demo.stad.land import OORSPRONG
from portaal_leefomgeving_plugin.demo.stad.niveaus import Raster, in_ring, tot_lijn, tot_lijnen, tot_rand
from portaal_leefomgeving_plugin.demo.stad.ringen import Masker, Punten, lengte, normalen
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring


@dataclass(slots=True)
class Kavel:
    """A parcel in the making; ``even``: on which side of its street it lies."""

    ring: Ring
    gebruik: str
    gebouwen: list[Gebouw] = field(default_factory=list)
    even: bool = False
    straat: str = ""


class Kromme:
    """A guiding line that positions (metres along it, metres to its left) are bent to.

    ``rimpel``: metres by which all is moved about a little, as in a town that no one planned.
    """

    def __init__(self, lijn: Lijn, rimpel: float = 0.0) -> None:
        steps = np.hypot(*np.diff(lijn, axis=0).T)
        self._s = np.concatenate([[0.0], np.cumsum(steps)])
        self._lijn, self._normaal = lijn, normalen(lijn)
        self._rimpel = rimpel
        self.lengte = float(self._s[-1])

    def op(self, s: Punten, t: Punten) -> Punten:
        """Points in RD."""
        p = [np.interp(s, self._s, self._lijn[:, k]) + t * np.interp(s, self._s, self._normaal[:, k]) for k in (0, 1)]
        if self._rimpel:
            x, y = p[0] - OORSPRONG[0], p[1] - OORSPRONG[1]
            dx = np.sin(y / 61 + 1.3) + 0.7 * np.sin((x - y) / 43) + 0.35 * np.sin((x + 2 * y) / 29)
            dy = np.sin(x / 57 + 0.4) + 0.7 * np.sin((x + y) / 47 + 2) + 0.35 * np.sin((2 * x - y) / 31)
            p = [p[0] + self._rimpel * dx, p[1] + self._rimpel * dy]
        return np.column_stack(p)

    def streep(self, s0: float, s1: float, t: float, stap: float = 8.0) -> Lijn:
        """A line alongside, from ``s0`` to ``s1``."""
        s = np.linspace(s0, s1, max(2, int(abs(s1 - s0) / stap) + 1))
        return self.op(s, np.full(len(s), t))


class Ruimte:
    """Where may be built: inside a ring, away from its edge and from what lies in the way.

    Kept as a field of room to spare (metres), read between its points: good to a metre or two, which
    the distances that are kept have to spare.
    """

    def __init__(
        self, ring: Ring, rand: float, vrij: Sequence[tuple[Lijn, float]] = (), bezet: Sequence[Ring] = (),
        om_bezet: float = 8.0,
    ) -> None:  # fmt: skip
        self._raster = raster = Raster.om(ring, 10.0, 5.0)
        edge = tot_rand(raster, ring, rand + 15)
        taken = tot_lijnen(raster, bezet, om_bezet + 15)
        for other in bezet:
            taken[in_ring(raster, other)] = -om_bezet
        self._begaanbaar = np.minimum(edge, taken)
        self._vrij = np.minimum(edge - rand, taken - om_bezet)
        for line, metres in vrij:
            self._vrij = np.minimum(self._vrij, tot_lijn(raster, line, metres + 15) - metres)

    def vrij(self, punten: Punten) -> Masker:
        """Which points are free to be built on."""
        return self._raster.lees(self._vrij, punten) >= 0

    def begaanbaar(self, punten: Punten) -> Masker:
        """Which points a street may run over."""
        return self._raster.lees(self._begaanbaar, punten) > 0


@dataclass(slots=True)
class Lap:
    """One row of parcels along one side of a street in one block: divisions along the line, front and back."""

    s: Punten
    voor: float
    achter: float
    straat: int


@dataclass(slots=True)
class Rijweg:
    """A street that was woven: which of the rows of streets it is part of, its middle line, the parcels along it."""

    rij: int
    lijn: Lijn
    kavels: list[Kavel]


@dataclass(slots=True)
class Weefsel:
    """What was woven."""

    straten: list[Rijweg]
    zijstraten: list[Lijn]


def weef(
    kromme: Kromme, rijen: Sequence[Bereik], stijl: Bouwstijl, ruimte: Ruimte, rng: np.random.Generator
) -> Weefsel:
    """Weaves rows of blocks left of the line, each between two streets at these metres from it."""
    bend = kromme.op
    streets = sorted({t for row in rijen for t in row})
    cross = _dwarsstraten(kromme.lengte, stijl, rng)
    # not every cross street runs through every row
    kept_cross = {row: [s for s in cross if s in (cross[0], cross[-1]) or rng.random() < 0.78] for row in rijen}
    laps = [pair for row in rijen for pair in _lappen(kromme, row, streets, kept_cross[row], stijl, rng)]
    kept = _passend(laps, bend, ruimte)
    along: dict[int, list[tuple[float, float, Kavel]]] = {}
    for lap, fits, other in kept:
        along.setdefault(lap.straat, []).extend(_bebouw(lap, fits, other, bend, stijl, rng))
    lines = [road for nr in sorted(along) for road in _bestrate(kromme, nr, streets[nr], along[nr], ruimte)]
    across = [
        line for s in cross for line in _dwars(s, [r for r in rijen if s in kept_cross[r]], streets, kept, ruimte, bend)
    ]
    return Weefsel(lines, across)


def rijen(van: float, tot: float, stijl: Bouwstijl, *, water_na: int = 0, water: float = 0.0) -> list[Bereik]:
    """Rows of blocks of a style next to each other; after every ``water_na`` rows a canal so wide."""
    step, at, made = 2 * stijl.diepte + stijl.straat, van, []
    while at + step <= tot + 1:
        made.append((at, at + step))
        at += step
        if water_na and len(made) % water_na == 0:
            at += water
    return made


def _dwarsstraten(lengte: float, stijl: Bouwstijl, rng: np.random.Generator) -> list[float]:
    at, found = 0.0, [0.0]
    while at < lengte - stijl.blok[0]:
        at += float(rng.uniform(*stijl.blok))
        found.append(at)
    return found


def _lappen(
    kromme: Kromme, rij: Bereik, streets: list[float], cross: list[float], stijl: Bouwstijl, rng: np.random.Generator
) -> list[tuple[Lap, Lap]]:
    """Blocks of rows back to back: of the street below, facing down, and of the street above, facing up."""
    a, b = rij[0] + stijl.straat / 2, rij[1] - stijl.straat / 2
    made = []
    for s0, s1 in pairwise(cross):
        left, right = s0 + stijl.zijstraat / 2, min(s1 - stijl.zijstraat / 2, kromme.lengte)
        pair = []
        for front, street in ((a, streets.index(rij[0])), (b, streets.index(rij[1]))):
            wide = lengte(kromme.streep(left, right, front))
            n = max(1, round(wide / float(rng.uniform(*stijl.breedte))))
            shares = rng.uniform(*stijl.breedte, n) if stijl.soort in ("gesloten", "vrij", "loods") else np.ones(n)
            s = left + (right - left) * np.concatenate([[0.0], np.cumsum(shares) / shares.sum()])
            s[-1] = right
            pair.append(Lap(s, front, (a + b) / 2, street))
        made.append((pair[0], pair[1]))
    return made


def _passend(
    laps: list[tuple[Lap, Lap]], bend: Callable[[Punten, Punten], Punten], ruimte: Ruimte
) -> list[tuple[Lap, Masker, Punten]]:
    """Which parcels of each row fit; the third is the divisions of the row behind."""
    s, t = [], []
    for pair in laps:
        for lap in pair:
            for at in (lap.voor, (lap.voor + lap.achter) / 2, lap.achter):
                s.append(lap.s)
                t.append(np.full(len(lap.s), at))
    free = ruimte.vrij(bend(np.concatenate(s), np.concatenate(t)))
    kept, at = [], 0
    for pair in laps:
        for lap, other in (pair, pair[::-1]):
            n = len(lap.s)
            good = free[at : at + 3 * n].reshape(3, n).all(axis=0)
            at += 3 * n
            fits = good[:-1] & good[1:]
            if fits.any():
                kept.append((lap, fits, other.s))
    return kept


def _bebouw(
    lap: Lap, fits: Masker, other: Punten, bend: Callable[[Punten, Punten], Punten], stijl: Bouwstijl,
    rng: np.random.Generator,
) -> list[tuple[float, float, Kavel]]:  # fmt: skip
    """The parcels of a row with what stands on them; before each from where to where along the line it lies."""
    made: list[tuple[float, float, Kavel]] = []
    left_in_group, setback, depth, year = 0, 0.0, 0.0, 0
    n = len(fits)
    for i in np.flatnonzero(fits).tolist():
        starts = left_in_group == 0 or not fits[i - 1]
        if starts:
            left_in_group = int(rng.integers(stijl.groep[0], stijl.groep[1] + 1))
            setback, depth = float(rng.uniform(*stijl.voortuin)), float(rng.uniform(*stijl.bouwdiepte))
            year = int(rng.integers(stijl.bouwjaar[0], stijl.bouwjaar[1] + 1))
        left_in_group -= 1
        ends = left_in_group == 0 or i + 1 == n or not fits[i + 1]
        s0, s1 = float(lap.s[i]), float(lap.s[i + 1])
        between = np.sort(other[(other > s0) & (other < s1)])[::-1]
        s = np.concatenate([[s0, s1, s1], between, [s0]])
        t = np.concatenate([[lap.voor] * 2, [lap.achter] * (2 + len(between))])
        points = bend(s, t)
        corners = points[[0, 1, 2, -1]]
        ring = np.vstack([points, points[:1]])
        kavel = Kavel(ring if lap.achter > lap.voor else ring[::-1].copy(), stijl.gebruik, even=lap.achter < lap.voor)
        if rng.random() >= stijl.leeg:
            kavel.gebouwen = bouw(corners, stijl, rng, setback, depth, year, begin=starts, eind=ends)
        made.append((s0, s1, kavel))
    return made


def _bestrate(
    kromme: Kromme, nr: int, t: float, along: list[tuple[float, float, Kavel]], ruimte: Ruimte
) -> list[Rijweg]:
    """The streets of one row: along its parcels, on to the edge where that is near, broken by what is in the way."""
    along.sort(key=lambda found: found[0])
    s0, s1 = along[0][0], max(found[1] for found in along)
    s = np.arange(max(0.0, s0 - 90.0), min(kromme.lengte, s1 + 90.0), 5.0)
    line = kromme.op(s, np.full(len(s), t))
    open_ = ruimte.begaanbaar(line)
    for begin, end, _ in along:
        open_[(s >= begin - 6) & (s <= end + 6)] = True
    roads = []
    for run in np.split(np.arange(len(s)), np.flatnonzero(~open_)):
        part = run[open_[run]]
        if len(part) > 1:
            beside = [kavel for begin, end, kavel in along if s[part[0]] <= (begin + end) / 2 <= s[part[-1]]]
            if beside:
                roads.append(Rijweg(nr, line[part], beside))
    return roads


def _dwars(
    s: float, rijen: Sequence[Bereik], streets: list[float], kept: list[tuple[Lap, Masker, Punten]], ruimte: Ruimte,
    bend: Callable[[Punten, Punten], Punten],
) -> list[Lijn]:  # fmt: skip
    """A cross street, in runs of rows next to each other (or across a canal) that have parcels beside it."""
    near = {
        lap.straat for lap, fits, _ in kept if lap.s[:-1][fits].min() - 30 < s < lap.s[1:][fits].max() + 30
    }  # fmt: skip
    runs: list[list[float]] = []
    for low, high in rijen:
        if streets.index(low) not in near or streets.index(high) not in near:
            continue
        if runs and low - runs[-1][1] < 45:
            runs[-1][1] = high
        else:
            runs.append([low, high])
    lines = []
    for low, high in runs:
        t = np.linspace(low, high, 2 + int((high - low) / 15))
        line = bend(np.full(len(t), s), t)
        if ruimte.begaanbaar(line).all():
            lines.append(line)
    return lines

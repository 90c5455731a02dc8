"""The fabric of a neighbourhood: streets that follow a guiding line, blocks between them, parcels back to back.

All is laid out straight, in metres along the line and metres to its left, and then bent to the line:
neighbours share their very corners, so parcels tile and houses in a row share their walls.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from portaal_leefomgeving_plugin.demo.stad_ringen import Masker, Punten, afstand, binnen, normalen
from portaal_leefomgeving_plugin.demo.stad_vormen import Lijn, Ring

Bereik = tuple[float, float]


@dataclass(slots=True)
class Gebouw:
    """A building on a kavel; ``adressen``: how many addresses it has."""

    ring: Ring
    bouwjaar: int
    doel: str
    adressen: int = 1


@dataclass(slots=True)
class Kavel:
    """A parcel in the making; ``even``: on which side of its street it lies."""

    ring: Ring
    gebruik: str
    gebouwen: list[Gebouw] = field(default_factory=list)
    even: bool = False
    straat: str = ""


@dataclass(frozen=True, slots=True)
class Bouwstijl:
    """How a neighbourhood is built. Metres; pairs are the least and the most.

    ``soort``: "rij" (terraces), "twee" (semi-detached), "vrij" (villas), "gesloten" (old town),
    "loods" (sheds). ``bebouwd``: share of the width that a detached building takes.
    """

    soort: str
    gebruik: str
    straat: float
    diepte: float
    blok: Bereik
    breedte: Bereik
    groep: tuple[int, int]
    voortuin: Bereik
    bouwdiepte: Bereik
    bouwjaar: tuple[int, int]
    zijstraat: float = 9.0
    leeg: float = 0.0


class Kromme:
    """A guiding line that positions (metres along it, metres to its left) are bent to."""

    def __init__(self, lijn: Lijn) -> None:
        steps = np.hypot(*np.diff(lijn, axis=0).T)
        self._s = np.concatenate([[0.0], np.cumsum(steps)])
        self._lijn, self._normaal = lijn, normalen(lijn)
        self.lengte = float(self._s[-1])

    def op(self, s: Punten, t: Punten) -> Punten:
        """Points in RD."""
        p = [np.interp(s, self._s, self._lijn[:, k]) + t * np.interp(s, self._s, self._normaal[:, k]) for k in (0, 1)]
        return np.column_stack(p)

    def streep(self, s0: float, s1: float, t: float, stap: float = 8.0) -> Lijn:
        """A line alongside, from ``s0`` to ``s1``."""
        s = np.linspace(s0, s1, max(2, int(abs(s1 - s0) / stap) + 1))
        return self.op(s, np.full(len(s), t))


class Ruimte:
    """Where may be built: inside a ring, away from its edge and from what lies in the way."""

    def __init__(
        self, ring: Ring, rand: float, vrij: Sequence[tuple[Lijn, float]] = (), bezet: Sequence[Ring] = ()
    ) -> None:
        self._ring, self._rand, self._vrij, self._bezet = ring, rand, vrij, bezet

    def vrij(self, punten: Punten, om_bezet: float = 7.0) -> Masker:
        """Which points are free to be built on."""
        free = binnen(punten, self._ring)
        free[free] &= afstand(punten[free], self._ring) >= self._rand
        for line, metres in self._vrij:
            free[free] &= afstand(punten[free], line) >= metres
        for ring in self._bezet:
            free[free] &= ~binnen(punten[free], ring)
            if om_bezet:
                free[free] &= afstand(punten[free], ring) >= om_bezet
        return free

    def begaanbaar(self, punten: Punten) -> Masker:
        """Which points a street may run over."""
        free = binnen(punten, self._ring)
        for ring in self._bezet:
            free[free] &= ~binnen(punten[free], ring)
        return free


@dataclass(slots=True)
class Lap:
    """One row of parcels along one side of a street in one block: divisions along the line, front and back."""

    s: Punten
    voor: float
    achter: float
    straat: int


@dataclass(slots=True)
class Weefsel:
    """What was woven: kavels per street (by number), and the middle lines of the streets."""

    kavels: dict[int, list[Kavel]]
    straten: dict[int, Lijn]
    zijstraten: list[Lijn]


def weef(
    kromme: Kromme, rijen: Sequence[Bereik], stijl: Bouwstijl, ruimte: Ruimte, rng: np.random.Generator
) -> Weefsel:
    """Weaves rows of blocks left of the line, each between two streets at these metres from it."""
    bend = kromme.op
    streets = sorted({t for row in rijen for t in row})
    cross = _dwarsstraten(kromme.lengte, stijl, rng)
    laps = _lappen(kromme, rijen, streets, cross, stijl, rng)
    kept = _passend(laps, bend, ruimte)
    kavels: dict[int, list[Kavel]] = {}
    for lap, fits, other in kept:
        kavels.setdefault(lap.straat, []).extend(_bebouw(lap, fits, other, bend, stijl, rng))
    lines = {nr: _bestrate(kromme, t, kept, nr, ruimte, bend) for nr, t in enumerate(streets) if kavels.get(nr)}
    across = [line for s in cross for line in _dwars(s, streets, kept, ruimte, bend)]
    return Weefsel({nr: k for nr, k in kavels.items() if k}, lines, across)


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
    kromme: Kromme, rijen: Sequence[Bereik], streets: list[float], cross: list[float], stijl: Bouwstijl,
    rng: np.random.Generator,
) -> list[tuple[Lap, Lap]]:  # fmt: skip
    """Rows back to back: of the street below, facing down, and of the street above, facing up."""
    made = []
    for low, high in rijen:
        a, b = low + stijl.straat / 2, high - stijl.straat / 2
        middle = (a + b) / 2
        for s0, s1 in pairwise(cross):
            left, right = s0 + stijl.zijstraat / 2, min(s1 - stijl.zijstraat / 2, kromme.lengte)
            pair = []
            for front, street in ((a, streets.index(low)), (b, streets.index(high))):
                line = kromme.streep(left, right, front)
                wide = float(np.hypot(*np.diff(line, axis=0).T).sum())
                n = max(1, round(wide / float(rng.uniform(*stijl.breedte))))
                shares = rng.uniform(*stijl.breedte, n) if stijl.soort in ("gesloten", "vrij", "loods") else np.ones(n)
                s = left + (right - left) * np.concatenate([[0.0], np.cumsum(shares) / shares.sum()])
                s[-1] = right
                pair.append(Lap(s, front, middle, street))
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
) -> list[Kavel]:  # fmt: skip
    made: list[Kavel] = []
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
        made.append(kavel)
    return made


def bouw(
    corners: Punten, stijl: Bouwstijl, rng: np.random.Generator, setback: float, depth: float, year: int,
    *, begin: bool, eind: bool,
) -> list[Gebouw]:  # fmt: skip
    """The buildings on a parcel of four corners (front left, front right, back right, back left)."""
    wide = float(np.hypot(*(corners[1] - corners[0])))
    deep = float(np.hypot(*((corners[3] + corners[2] - corners[0] - corners[1]) / 2)))
    v0 = min(setback, deep * 0.45) / deep
    v1 = min(v0 + depth / deep, 1 - 2.0 / deep)
    if stijl.soort in ("rij", "gesloten"):
        gap = 0.0 if stijl.soort == "gesloten" else min(2.2, wide * 0.3)
        u0, u1 = (gap / wide if begin else 0.0), 1 - (gap / wide if eind else 0.0)
        if stijl.soort == "gesloten":
            v0, v1 = 0.0, min(v1 + float(rng.uniform(-3, 4)) / deep, 0.8)
        goal, year = "woonfunctie", year if stijl.soort == "rij" else int(rng.integers(*stijl.bouwjaar))
        if stijl.soort == "gesloten" and rng.random() < 0.3:
            goal = str(rng.choice(["winkelfunctie", "winkelfunctie", "kantoorfunctie", "bijeenkomstfunctie"]))
        shape = [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]
        if stijl.soort == "gesloten" and rng.random() < 0.45 and wide > 5:
            # a back house on half of the width
            v2, um = min(v1 + float(rng.uniform(3, 8)) / deep, 0.9), u0 + (u1 - u0) * float(rng.uniform(0.4, 0.65))
            shape = [(u0, v0), (u1, v0), (u1, v1), (um, v1), (um, v2), (u0, v2)]
        elif stijl.soort == "rij" and rng.random() < 0.3:
            v2, um = min(v1 + float(rng.uniform(2, 3.5)) / deep, 0.85), u0 + (u1 - u0) * float(rng.uniform(0.45, 0.7))
            shape = [(u0, v0), (u1, v0), (u1, v1), (um, v1), (um, v2), (u0, v2)]
        return [Gebouw(_in(corners, shape), year, goal)]
    if stijl.soort == "twee":
        side = 3.2 / wide
        u0, u1 = (side if begin else 0.0), 1 - (side if eind else 0.0)
        return [Gebouw(_in(corners, [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]), year, "woonfunctie")]
    return _los(corners, stijl, rng, wide, deep, v0, v1)


def _los(
    corners: Punten, stijl: Bouwstijl, rng: np.random.Generator, wide: float, deep: float, v0: float, v1: float
) -> list[Gebouw]:
    year = int(rng.integers(stijl.bouwjaar[0], stijl.bouwjaar[1] + 1))
    if stijl.soort == "loods":
        side = float(rng.uniform(4, 9)) / wide
        v1 = float(rng.uniform(0.55, 0.88))
        u0, u1 = side, 1 - side * float(rng.uniform(1, 2.5))
        shape = [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]
        if rng.random() < 0.4:
            um, vm = u0 + (u1 - u0) * float(rng.uniform(0.3, 0.6)), v0 + (v1 - v0) * float(rng.uniform(0.2, 0.5))
            shape = [(um, v0), (u1, v0), (u1, v1), (u0, v1), (u0, vm), (um, vm)]
        goal = "industriefunctie" if rng.random() < 0.85 else "kantoorfunctie"
        return [Gebouw(_in(corners, shape), year, goal)]
    # a villa: two wings, and sometimes a garage
    body = float(rng.uniform(9, 13)) / wide
    u0 = float(rng.uniform(0.16, max(0.17, 0.8 - body)))
    u1 = min(u0 + body, 0.86)
    um, vm = u0 + (u1 - u0) * float(rng.uniform(0.4, 0.65)), v0 + (v1 - v0) * float(rng.uniform(0.35, 0.65))
    shape = [(u0, v0), (um, v0), (um, vm), (u1, vm), (u1, v1), (u0, v1)]
    made = [Gebouw(_in(corners, shape), year, "woonfunctie")]
    if rng.random() < 0.5 and v1 < 0.7:
        g0, g1 = v1 + 3 / deep, min(v1 + 3 / deep + 6.5 / deep, 0.95)
        made.append(Gebouw(_in(corners, [(0.08, g0), (0.08 + 3.6 / wide, g0), (0.08 + 3.6 / wide, g1), (0.08, g1)]),
                           year, "overige gebruiksfunctie", 0))  # fmt: skip
    return made


def _in(corners: Punten, shape: list[tuple[float, float]]) -> Ring:
    """Shares of a parcel (across, deep) as a ring within its corners."""
    u, v = np.asarray(shape, float).T
    left = corners[0] + v[:, None] * (corners[3] - corners[0])
    right = corners[1] + v[:, None] * (corners[2] - corners[1])
    points = left + u[:, None] * (right - left)
    ring = np.vstack([points, points[:1]])
    x, y = (ring - ring[0]).T
    return ring if float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) > 0 else ring[::-1].copy()


def _bestrate(
    kromme: Kromme, t: float, kept: list[tuple[Lap, Masker, Punten]], nr: int, ruimte: Ruimte,
    bend: Callable[[Punten, Punten], Punten],
) -> Lijn:  # fmt: skip
    """The street as far as parcels lie along it, and on to the edge of the neighbourhood where that is near."""
    ends = [(lap.s[:-1][fits].min(), lap.s[1:][fits].max()) for lap, fits, _ in kept if lap.straat == nr]
    s0, s1 = min(e[0] for e in ends), max(e[1] for e in ends)

    def onward(s: float, step: float) -> float:
        reach = s + np.arange(1, 16) * step
        ok = ruimte.begaanbaar(bend(np.clip(reach, 0, kromme.lengte), np.full(len(reach), t)))
        n = int(np.argmin(ok)) if not ok.all() else 0
        return float(np.clip(s + n * step, 0, kromme.lengte)) if n else s

    s0, s1 = onward(s0, -6.0), onward(s1, 6.0)
    s = np.linspace(s0, s1, max(2, int((s1 - s0) / 10) + 1))
    return bend(s, np.full(len(s), t))


def _dwars(
    s: float, streets: list[float], kept: list[tuple[Lap, Masker, Punten]], ruimte: Ruimte,
    bend: Callable[[Punten, Punten], Punten],
) -> list[Lijn]:  # fmt: skip
    """A cross street, in runs where streets with parcels lie on both of its ends."""
    near = {
        lap.straat for lap, fits, _ in kept
        if lap.s[:-1][fits].min() - 30 < s < lap.s[1:][fits].max() + 30
    }  # fmt: skip
    runs: list[list[int]] = []
    for nr in sorted(near):
        if runs and runs[-1][-1] == nr - 1:
            runs[-1].append(nr)
        else:
            runs.append([nr])
    lines = []
    for run in runs:
        if len(run) > 1:
            t = np.linspace(streets[run[0]], streets[run[-1]], 2 + int(abs(streets[run[-1]] - streets[run[0]]) / 15))
            line = bend(np.full(len(t), s), t)
            if ruimte.begaanbaar(line).all():
                lines.append(line)
    return lines

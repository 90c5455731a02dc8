"""Buildings on parcels: terraces, semi-detached houses, villas, old town houses, sheds.

A building is drawn in shares of its parcel (across, deep), so that it lies in it whatever the parcel's
shape, and houses in a row meet on the very line between their parcels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.ringen import Punten
from portaal_leefomgeving_plugin.demo.stad.vormen import Ring

Bereik = tuple[float, float]


@dataclass(slots=True)
class Gebouw:
    """A building on a kavel; ``adressen``: how many addresses it has."""

    ring: Ring
    bouwjaar: int
    doel: str
    adressen: int = 1


@dataclass(frozen=True, slots=True)
class Bouwstijl:
    """How a neighbourhood is built. Metres; pairs are the least and the most.

    ``soort``: "rij" (terraces), "twee" (semi-detached), "vrij" (villas), "gesloten" (old town),
    "loods" (sheds), "tuin" (allotments). ``leeg``: share of the parcels without a building.
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
    if stijl.soort == "tuin":
        # a shed in a corner
        u, v = float(rng.uniform(0.08, 0.5)), float(rng.uniform(0.5, 0.65))
        shed = [(u, v), (u + 0.3, v), (u + 0.3, v + 0.22), (u, v + 0.22)]
        return [Gebouw(_in(corners, shed), year, "overige gebruiksfunctie", 0)]
    if stijl.soort == "loods":
        side = float(rng.uniform(4, 9)) / wide
        v1 = float(rng.uniform(0.6, 0.88))
        u0, u1 = side, 1 - side * float(rng.uniform(0.8, 1.4))
        shape = [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]
        if rng.random() < 0.4:
            um, vm = u0 + (u1 - u0) * float(rng.uniform(0.3, 0.6)), v0 + (v1 - v0) * float(rng.uniform(0.3, 0.5))
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

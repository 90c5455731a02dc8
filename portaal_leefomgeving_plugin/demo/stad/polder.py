"""The land outside the town: strips of farmland along the roads with a farm here and there, and the nature reserve."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.bouw import Gebouw
from portaal_leefomgeving_plugin.demo.stad.land import (
    DORPSWEG,
    HOOFDWEGEN,
    PROVINCIALEWEG,
    RANDWEG,
    RIJKSWEG,
    SPOOR,
    WESTERWEG,
)
from portaal_leefomgeving_plugin.demo.stad.niveaus import (
    Raster,
    Veld,
    alle_omtrekken,
    in_ring,
    tot_lijn,
    tot_lijnen,
    tot_rand,
)
from portaal_leefomgeving_plugin.demo.stad.ringen import (
    Punten,
    afstand,
    bij,
    binnen,
    oppervlakte,
    rechthoek,
    snij,
    verdicht,
    zwaartepunt,
)
from portaal_leefomgeving_plugin.demo.stad.tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring
from portaal_leefomgeving_plugin.demo.stad.weefsel import Kavel

ERF = 85.0
"""Metres that a farmyard reaches back from the road."""

DIJK = 21.0
"""Metres that the dike takes from the water's edge."""

RAND = DIJK + 8.0
"""Metres from the edge of a piece of land at which its parcels begin."""

WEILAND = 24_000.0
"""Square metres from which what is left over is grazed instead of mown."""

BREED = (48.0, 88.0)
"""Metres between the ditches of a polder."""

OM_KAVEL = 14.0
"""Metres that are left around what was drawn before."""

SLOOT = 11.0
"""Half the width of what a ditch and its banks take."""

KLEINST = 900.0
"""Square metres below which a cut-off corner is left to the verge."""


Weg = tuple[Lijn, float]


def teken_polder(t: Tekening) -> None:
    """All parcels outside the town."""
    main: list[Weg] = [(RIJKSWEG, 30), (PROVINCIALEWEG, 14), *((line, 16) for line in SPOOR)]
    _stroken(t, "polder", [*main, (DORPSWEG, 11)], (0.05, 1.0), DORPSWEG, "Noorderweg")
    _stroken(t, "west", [*main, (WESTERWEG, 11)], (0.32, 1.0), WESTERWEG, "Westerweg")
    _kwelder(t)


def _ruimte(t: Tekening, deel: str, rand: float, wegen: Sequence[Weg], stap: float = 10.0) -> list[Ring]:
    """What is left of a piece of land away from its edge, from roads and from what has been drawn: smooth outlines."""
    ring = t.land.delen[deel]
    raster = Raster.om(ring, stap, stap)
    field: Veld = tot_rand(raster, ring, rand + 25) - rand
    for line, metres in wegen:
        field = np.minimum(field, tot_lijn(raster, line, metres + 25) - metres)
    drawn = t.bezet(deel)
    field = np.minimum(field, tot_lijnen(raster, drawn, OM_KAVEL + 25) - OM_KAVEL)
    for taken in drawn:
        if oppervlakte(taken) > 2_000:
            field[in_ring(raster, taken)] = -OM_KAVEL
    return _zonder_gaten(raster, field)


def _zonder_gaten(raster: Raster, field: Veld) -> list[Ring]:
    """The outlines of a field; a parcel has no hole, so from each hole a ditch runs east to where the piece ends."""
    while True:
        rings = alle_omtrekken(raster, field, 0.0)
        holes = [r for r in rings if oppervlakte(r) < 0]
        if not holes:
            return [r for r in rings if oppervlakte(r) > 4 * KLEINST]
        for hole in holes:
            east = hole[np.argmax(hole[:, 0])]
            row = round((east[1] - raster.y) / raster.stap)
            first = int((east[0] - raster.x) / raster.stap)
            free = field[row, first + 1 :] <= 0
            reach = int(np.argmax(free)) if free.any() else len(free)
            ditch = np.array([east, bij(east, (reach + 1) * raster.stap, 0.0)])
            field = np.minimum(field, tot_lijn(raster, ditch, 40) - SLOOT)


def _stroken(
    t: Tekening, deel: str, wegen: Sequence[Weg], richting: tuple[float, float], weg: Lijn, straat: str
) -> None:
    d = np.asarray(richting) / np.hypot(*richting)
    across = np.array([d[1], -d[0]])
    for piece in _ruimte(t, deel, RAND, wegen):
        for strip in _snijd(piece, d, across, t.rng):
            _strook(t, strip, d, weg, straat)


def _snijd(
    piece: Ring, d: Punten, across: Punten, rng: np.random.Generator, breed: tuple[float, float] = BREED
) -> list[Ring]:
    """Long strips, side by side."""
    reach = piece @ across
    at, todo, done = float(reach.min()) + 40.0, [piece], []
    while at < reach.max():
        rest = []
        for part in todo:
            left, right = snij(part, across * at, d)
            done += left
            rest += right
        todo = rest
        at += float(rng.uniform(*breed))
    return [r for r in done + todo if oppervlakte(r) > KLEINST]


def _strook(t: Tekening, strip: Ring, d: Punten, weg: Lijn, straat: str) -> None:
    near = afstand(strip, weg)
    if near.min() < 25 and t.rng.random() < 0.5 and oppervlakte(strip) > 9_000:
        front = strip[near < 30].mean(axis=0)
        up = 1.0 if float((zwaartepunt(strip) - front) @ d) > 0 else -1.0
        ahead, behind = snij(strip, front + up * ERF * d, (d[1] * up, -d[0] * up))
        if len(ahead) == 1 and len(behind) == 1:
            _erf(t, behind[0], up * d, straat)
            t.kavel(Kavel(ahead[0], "agrarisch"))
            return
    t.kavel(Kavel(strip, "agrarisch"))


def _erf(t: Tekening, ring: Ring, inward: Punten, straat: str) -> None:
    degrees = float(np.degrees(np.arctan2(inward[1], inward[0]))) - 90
    kavel = Kavel(ring, "agrarisch", even=bool(inward[1] < 0))
    middle = zwaartepunt(ring)
    side = np.array([inward[1], -inward[0]])
    year = int(t.rng.integers(1880, 1965))
    for offset, wide, deep, goal, doors in (
        (-20.0 * inward - 2 * side, 12.0, 16.0, "woonfunctie", 1),
        (8.0 * inward - 9 * side, 15.0, 26.0, "overige gebruiksfunctie", 0),
        (10.0 * inward + 10 * side, 13.0, 30.0, "industriefunctie", 0),
    ):
        building = rechthoek(middle + offset, wide, deep, degrees)
        if _past(building, ring):
            kavel.gebouwen.append(Gebouw(building, year, goal, doors))
            year = min(2015, year + int(t.rng.integers(5, 60)))
    t.kavel(kavel, straat)


def _past(ring: Ring, om: Ring) -> bool:
    edge = verdicht(ring, 2.0)
    return bool(binnen(edge, om).all() and afstand(edge, om).min() > 1.0)


def teken_groen(t: Tekening) -> None:
    """What the neighbourhoods leave: verges and parks of the municipality, and meadows where there is room."""
    roads: list[Weg] = [(RIJKSWEG, 26), (PROVINCIALEWEG, 12), (RANDWEG, 10), *((line, 14) for line in SPOOR)]
    roads += [(line, 11) for name, kind, line, _ in HOOFDWEGEN if kind == "gemeenteweg" and name != "Spoorlaan"]
    d = np.array([0.12, 1.0]) / np.hypot(0.12, 1.0)
    for part in ("bloemenbuurt", "zeeheldenbuurt", "waterwijk", "vogelbuurt", "haven", "centrum"):
        for piece in _ruimte(t, part, RAND, roads):
            if part == "centrum" or oppervlakte(piece) < WEILAND:
                t.kavel(Kavel(piece, {"haven": "bedrijven", "centrum": "centrum"}.get(part, "park")))
                continue
            for strip in _snijd(piece, d, np.array([d[1], -d[0]]), t.rng, (110, 170) if part == "haven" else BREED):
                t.kavel(Kavel(strip, "bedrijven" if part == "haven" else "agrarisch"))


def teken_dijk(t: Tekening) -> None:
    """The dike around the island, in stretches; where the harbours are, the quay."""
    raster = Raster.om(t.land.land, 20, 8.0)
    edge = tot_rand(raster, t.land.land, DIJK + 30)
    field = np.minimum(edge - 3.5, DIJK - edge)
    drawn = [k.ring for k in t.kavels if raster.lees(edge, k.ring).min() < DIJK + 25]
    field = np.minimum(field, tot_lijnen(raster, drawn, 30.0) - 7.0)
    for taken in drawn:
        if oppervlakte(taken) > 1_500:
            field[in_ring(raster, taken)] = -7.0
    for line, metres in ((RIJKSWEG, 18), *((line, 12) for line in SPOOR), (PROVINCIALEWEG, 10)):
        field = np.minimum(field, tot_lijn(raster, line, metres + 20.0) - metres)
    middle = zwaartepunt(t.land.land)
    for ring in _zonder_gaten(raster, field):
        pieces = [ring]
        for angle in np.radians(np.arange(0, 180, 15)):
            pieces = [
                p for piece in pieces for side in snij(piece, middle, (np.cos(angle), np.sin(angle))) for p in side
            ]
        for piece in pieces:
            if oppervlakte(piece) > KLEINST:
                quay = any(binnen(piece[:1], t.land.delen[part])[0] for part in ("centrum", "haven"))
                t.kavel(Kavel(piece, "haven" if quay else "park"))


def _kwelder(t: Tekening) -> None:
    for piece in _ruimte(t, "kwelder", RAND, [(RIJKSWEG, 30), (DORPSWEG, 11)]):
        left, right = snij(piece, zwaartepunt(piece), (1.0, 0.5))
        for part in (*left, *right):
            if oppervlakte(part) > KLEINST:
                t.kavel(Kavel(part, "natuur"))

"""The neighbourhoods: of each when and how it was built, and what lies in it besides houses."""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.stad_land import (
    CENTRUM_STRAAL,
    HAVENHART,
    PROVINCIALEWEG,
    RANDWEG,
    RIJKSWEG,
    SPOOR,
    hoefijzer,
    rd,
)
from portaal_leefomgeving_plugin.demo.stad_namen import namen
from portaal_leefomgeving_plugin.demo.stad_ringen import Punten, bij, bol, rechthoek, vloeiend
from portaal_leefomgeving_plugin.demo.stad_tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad_vormen import Ring
from portaal_leefomgeving_plugin.demo.stad_weefsel import Bouwstijl, Gebouw, Kromme, Ruimte, rijen, weef

CENTRUM = Bouwstijl(
    "gesloten", "centrum", 9.0, 25.0, (55, 105), (5.2, 8.5), (3, 7), (0, 0), (10, 14), (1620, 1930), 7.0
)
BLOEMEN = Bouwstijl("rij", "wonen", 13.0, 27.0, (95, 150), (6.0, 7.2), (4, 8), (4, 6), (8.5, 10), (1951, 1964), 11.0)
ZEEHELDEN = Bouwstijl("rij", "wonen", 11.0, 23.0, (80, 130), (5.4, 6.4), (6, 12), (1.5, 3), (9, 11), (1923, 1938), 9.0)
VOGELS = Bouwstijl("twee", "wonen", 12.0, 28.0, (70, 120), (8.5, 10.5), (2, 3), (4, 7), (9, 10.5), (1969, 1983), 10.0)
WATER = Bouwstijl("rij", "wonen", 12.0, 27.0, (80, 130), (6.4, 8.4), (3, 6), (3, 5), (10, 11.5), (1998, 2016), 14.0)
VILLAS = Bouwstijl(
    "vrij", "wonen", 12.0, 42.0, (150, 240), (22, 32), (1, 1), (8, 14), (10, 13), (1958, 2012), 10.0, 0.04
)
LOODSEN = Bouwstijl(
    "loods", "bedrijven", 16.0, 64.0, (190, 300), (38, 80), (1, 1), (8, 14), (30, 40), (1964, 2021), 14.0, 0.08
)


def teken_wijken(t: Tekening) -> None:
    """All that is built in rows."""
    _centrum(t)
    _bloemenbuurt(t)
    _zeeheldenbuurt(t)
    _waterwijk(t)
    _vogelbuurt(t)
    _villas(t)
    _haven(t)


def _centrum(t: Tekening) -> None:
    # inwards from the outer moat: two rings of houses, the canal, two rings, and the quay of the harbour
    line = hoefijzer(CENTRUM_STRAAL, 330.0)
    rows = ((0.0, 57.0), (88.0, 142.0))
    space = Ruimte(t.land.delen["centrum"], 24.0, bezet=[rechthoek(bij(HAVENHART, 0, 85), 190, 130)])
    t.weefsel(weef(Kromme(line), rows, CENTRUM, space, t.rng), namen("centrum"), 5.0)
    church = rechthoek(bij(HAVENHART, -20, 110), 64, 46, 4)
    kavel = t.plek("Kerkplein", "centrum", church)
    kavel.gebouwen = [Gebouw(_kerk(bij(HAVENHART, -20, 110), 4), 1487, "bijeenkomstfunctie")]
    hall = t.plek("Raadhuis", "centrum", rechthoek(bij(HAVENHART, 58, 96), 34, 40, -6))
    hall.gebouwen = [Gebouw(rechthoek(bij(HAVENHART, 58, 96), 22, 28, -6), 1632, "kantoorfunctie")]


def _kerk(midden: Punten, graden: float) -> Ring:
    """A cruciform church with its tower in the west and an apse in the east."""
    a = np.radians(graden)
    turn = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    half = np.array([[-24, 3.5], [-24, -3.5], [-17, -3.5], [-17, -8], [2, -8], [2, -14], [11, -14], [11, -8], [17, -8],
                     [22, -4], [22, 4], [17, 8], [11, 8], [11, 14], [2, 14], [2, 8], [-17, 8], [-17, 3.5]])  # fmt: skip
    ring = np.vstack([half, half[:1]]) @ turn + midden
    return np.asarray(ring)


def _bloemenbuurt(t: Tekening) -> None:
    park = bol(rd((-560, -1_010)), 78, t.rng)
    school = rechthoek(rd((-560, -760)), 92, 64, 12)
    space = Ruimte(t.land.delen["bloemenbuurt"], 22.0, [(RANDWEG, 16), (SPOOR[0], 45)], [park, school])
    line = hoefijzer(CENTRUM_STRAAL + 92, 330.0)[::-1]
    names = namen("bloemenbuurt")
    t.weefsel(weef(Kromme(line), rijen(0, 201, BLOEMEN), BLOEMEN, space, t.rng), names)
    t.plek("Bloemenpark", "park", park)
    _school(t, "De Korenbloem", school, 12, 1956)


def _zeeheldenbuurt(t: Tekening) -> None:
    park = bol(rd((960, -1_080)), 66, t.rng)
    school = rechthoek(rd((830, -800)), 84, 62, -6)
    space = Ruimte(
        t.land.delen["zeeheldenbuurt"], 22.0, [(RANDWEG, 16), (SPOOR[0], 45), (PROVINCIALEWEG, 20)], [park, school]
    )
    line = vloeiend(rd(((700, -560), (690, -900), (684, -1_540))), 20.0)
    t.weefsel(weef(Kromme(line), rijen(0, 230, ZEEHELDEN), ZEEHELDEN, space, t.rng), namen("zeeheldenbuurt"))
    t.plek("Zeeheldenpark", "park", park)
    _school(t, "Het Kompas", school, -6, 1931)


def _waterwijk(t: Tekening) -> None:
    pond = bol(rd((-330, -150)), 62, t.rng, 0.2)
    school = rechthoek(rd((-20, -120)), 90, 60, 4)
    pitches = [rechthoek(rd(at), 108, 70, 8) for at in ((-660, 150), (-540, 167), (-420, 184), (-300, 201))]
    space = Ruimte(t.land.delen["waterwijk"], 22.0, [(RIJKSWEG, 75), (SPOOR[0], 40), (PROVINCIALEWEG, 22)],
                   [pond, school, *pitches])  # fmt: skip
    line = vloeiend(rd(((-900, -260), (-620, -350), (-250, -400), (260, -412))), 20.0)
    t.weefsel(weef(Kromme(line), rijen(0, 270, WATER, water_na=1, water=22), WATER, space, t.rng), namen("waterwijk"))
    t.plek("Grote Plas", "water", pond)
    _school(t, "De Waterjuffer", school, 4, 2004)
    for nr, pitch in enumerate(pitches, 1):
        t.plek(f"Sportpark De Dam veld {nr}", "sport", pitch)


def _vogelbuurt(t: Tekening) -> None:
    park = bol(rd((760, 40)), 84, t.rng, 0.16)
    school = rechthoek(rd((480, 60)), 92, 64, -5)
    space = Ruimte(
        t.land.delen["vogelbuurt"], 22.0, [(RIJKSWEG, 75), (SPOOR[0], 40), (PROVINCIALEWEG, 22)], [park, school]
    )
    line = vloeiend(rd(((200, -405), (500, -385), (800, -400), (1_120, -420), (1_360, -500))), 20.0)
    t.weefsel(weef(Kromme(line), rijen(0, 204, VOGELS), VOGELS, space, t.rng), namen("vogelbuurt"))
    t.plek("Meeuwenpark", "park", park)
    _school(t, "De Zwaluw", school, -5, 1974)


def _villas(t: Tekening) -> None:
    line = vloeiend(
        rd(((-2_440, -250), (-2_330, -430), (-2_230, -760), (-2_000, -1_050), (-1_700, -1_270), (-1_400, -1_380))), 20.0
    )
    space = Ruimte(t.land.delen["west"], 30.0)
    t.weefsel(weef(Kromme(line), rijen(75, 180, VILLAS), VILLAS, space, t.rng), namen("west"))


def _haven(t: Tekening) -> None:
    line = vloeiend(rd(((1_392, 330), (1_392, -100), (1_380, -820))), 20.0)
    space = Ruimte(t.land.delen["haven"], 40.0, [(RIJKSWEG, 60), *((s, 16) for s in SPOOR), (PROVINCIALEWEG, 18)])
    names = namen("haven")
    t.weefsel(weef(Kromme(line), rijen(0, 870, LOODSEN), LOODSEN, space, t.rng), names, 8.0)


def _school(t: Tekening, naam: str, ring: Ring, graden: float, bouwjaar: int) -> None:
    kavel = t.plek(f"School {naam}", "school", ring)
    kavel.gebouwen = [
        Gebouw(rechthoek(bij((ring[0] + ring[2]) / 2, 0, 6), 48, 18, graden), bouwjaar, "onderwijsfunctie")
    ]

"""The neighbourhoods: of each when and how it was built."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.stad.bouw import Bouwstijl
from portaal_leefomgeving_plugin.demo.stad.land import (
    CENTRUM_STRAAL,
    DORPSWEG,
    HOOFDWEGEN,
    PROVINCIALEWEG,
    SPOOR,
    hoefijzer,
    rd,
)
from portaal_leefomgeving_plugin.demo.stad.namen import Namen
from portaal_leefomgeving_plugin.demo.stad.ringen import vloeiend
from portaal_leefomgeving_plugin.demo.stad.tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad.weefsel import Kromme, Ruimte, rijen, weef

CENTRUM = Bouwstijl(
    "gesloten", "centrum", 9.0, 25.0, (55, 105), (5.4, 9.0), (3, 7), (0, 0), (10, 14), (1620, 1930), 7.0
)
BLOEMEN = Bouwstijl("rij", "wonen", 13.0, 27.0, (95, 150), (6.8, 8.2), (4, 8), (4, 6), (8.5, 10), (1951, 1964), 11.0)
ZEEHELDEN = Bouwstijl("rij", "wonen", 11.0, 23.0, (80, 130), (6.0, 7.4), (6, 12), (1.5, 3), (9, 11), (1923, 1938), 9.0)
SINGEL = Bouwstijl("twee", "wonen", 12.0, 30.0, (90, 140), (9.0, 12.0), (2, 3), (3, 5), (11, 13), (1898, 1925), 10.0)
VOGELS = Bouwstijl("twee", "wonen", 12.0, 28.0, (70, 120), (8.8, 10.8), (2, 3), (4, 7), (9, 10.5), (1969, 1983), 10.0)
WATER = Bouwstijl("rij", "wonen", 12.0, 27.0, (80, 130), (6.8, 9.0), (3, 6), (3, 5), (10, 11.5), (1998, 2016), 14.0)
VILLAS = Bouwstijl(
    "vrij", "wonen", 12.0, 42.0, (150, 240), (22, 32), (1, 1), (8, 14), (10, 13), (1958, 2012), 10.0, 0.04
)
LINT = Bouwstijl("twee", "wonen", 12.0, 34.0, (90, 150), (11, 16), (1, 2), (4, 8), (9, 12), (1880, 1960), 12.0, 0.15)
KANTOOR = Bouwstijl(
    "loods", "bedrijven", 14.0, 40.0, (120, 170), (34, 52), (1, 1), (6, 9), (18, 24), (1985, 2022), 12.0, 0.1
)
LOODSEN = Bouwstijl(
    "loods", "bedrijven", 16.0, 64.0, (190, 300), (38, 80), (1, 1), (8, 14), (30, 40), (1964, 2021), 14.0, 0.08
)
TUINEN = Bouwstijl("tuin", "recreatie", 4.0, 20.0, (70, 90), (10, 12), (1, 1), (1, 2), (3, 4), (1975, 2020), 4.0, 0.15)
CHALETS = Bouwstijl("tuin", "recreatie", 6.0, 18.0, (70, 100), (13, 16), (1, 1), (1, 2), (5, 6), (1985, 2022), 6.0, 0.1)


ROOILIJN = {"rijksweg": 70.0, "provincialeweg": 20.0, "gemeenteweg": 13.0, "pad": 6.0}
"""Metres from the middle of a main road within which no parcel with houses begins."""


def teken_wijken(t: Tekening) -> None:
    """All that is built in rows."""
    _centrum(t)
    _zuid(t)
    _noord(t)
    _west(t)
    _noordeind(t)
    _haven(t)


def _ruimte(t: Tekening, deel: str, rand: float = 22.0) -> Ruimte:
    roads = [(line, ROOILIJN[kind]) for _, kind, line, _ in HOOFDWEGEN]
    return Ruimte(t.land.delen[deel], rand, [*roads, *((line, 40.0) for line in SPOOR)], t.bezet(deel))


def _centrum(t: Tekening) -> None:
    # inwards from the street beside the moat: a ring of blocks, the old canal, and the blocks on the harbour
    line = Kromme(hoefijzer(CENTRUM_STRAAL, 330.0), rimpel=3.2)
    rows = ((0.0, 57.0), (88.0, 142.0))
    t.weefsel(weef(line, rows, CENTRUM, _ruimte(t, "centrum", 16.0), t.rng), Namen("centrum"), 5.0)


def _zuid(t: Tekening) -> None:
    names = Namen("bloemenbuurt")
    gardens = Kromme(rd(((-700, -690), (-430, -640))))
    t.weefsel(weef(gardens, rijen(-100, 20, TUINEN), TUINEN, _ruimte(t, "bloemenbuurt"), t.rng), names, 2.5)
    ring = Kromme(hoefijzer(CENTRUM_STRAAL + 92, 330.0)[::-1])
    t.weefsel(weef(ring, rijen(0, 201, BLOEMEN), BLOEMEN, _ruimte(t, "bloemenbuurt"), t.rng), names)
    names = Namen("zeeheldenbuurt")
    offices = Kromme(rd(((1_010, -607), (700, -575), (440, -575))))
    t.weefsel(weef(offices, ((12.0, 106.0),), KANTOOR, _ruimte(t, "zeeheldenbuurt"), t.rng), names)
    gardens = Kromme(rd(((1_040, -1_450), (1_290, -1_420))))
    t.weefsel(weef(gardens, rijen(0, 150, TUINEN), TUINEN, _ruimte(t, "zeeheldenbuurt"), t.rng), names, 2.5)
    t.weefsel(weef(ring, rijen(0, 72, SINGEL), SINGEL, _ruimte(t, "zeeheldenbuurt"), t.rng), names)
    grid = Kromme(vloeiend(rd(((792, -730), (784, -1_000), (770, -1_540))), 20.0))
    t.weefsel(weef(grid, rijen(0, 230, ZEEHELDEN), ZEEHELDEN, _ruimte(t, "zeeheldenbuurt"), t.rng), names)


def _noord(t: Tekening) -> None:
    line = Kromme(vloeiend(rd(((-900, -260), (-620, -350), (-250, -400), (260, -412))), 20.0))
    rows = rijen(0, 270, WATER, water_na=1, water=22)
    t.weefsel(weef(line, rows, WATER, _ruimte(t, "waterwijk"), t.rng), Namen("waterwijk"))
    line = Kromme(vloeiend(rd(((200, -405), (500, -385), (800, -400), (1_120, -420), (1_360, -500))), 20.0))
    t.weefsel(weef(line, rijen(0, 204, VOGELS), VOGELS, _ruimte(t, "vogelbuurt"), t.rng), Namen("vogelbuurt"))


def _west(t: Tekening) -> None:
    coast = ((-2_440, -250), (-2_330, -430), (-2_230, -760), (-2_000, -1_050), (-1_700, -1_270), (-1_400, -1_380))
    names = Namen("west")
    line = Kromme(vloeiend(rd(coast), 20.0))
    t.weefsel(weef(line, rijen(75, 180, VILLAS), VILLAS, _ruimte(t, "west", 30.0), t.rng), names)
    camping = Kromme(vloeiend(rd(((-1_300, -1_000), (-1_120, -980), (-930, -1_020))), 20.0))
    t.weefsel(weef(camping, rijen(0, 130, CHALETS), CHALETS, _ruimte(t, "west", 30.0), t.rng), names, 3.0)


def _noordeind(t: Tekening) -> None:
    # the hamlet at the crossing in the polder: houses on both sides of the road
    part = DORPSWEG[(DORPSWEG[:, 0] > rd((-330, 0))[0]) & (DORPSWEG[:, 0] < rd((560, 0))[0])]
    for even, line in ((False, part), (True, part[::-1])):
        space = Ruimte(t.land.delen["polder"], 30.0, [(PROVINCIALEWEG, 20.0), (line, 5.5)], t.bezet("polder"))
        t.lint(weef(Kromme(line), ((0.0, 80.0),), LINT, space, t.rng), "Noorderweg", even=even)


def _haven(t: Tekening) -> None:
    line = Kromme(vloeiend(rd(((1_392, 330), (1_392, -100), (1_380, -720))), 20.0))
    roads = [(line, ROOILIJN[kind]) for _, kind, line, _ in HOOFDWEGEN] + [(line, 16.0) for line in SPOOR]
    space = Ruimte(t.land.delen["haven"], 40.0, roads, t.bezet("haven"))
    t.weefsel(weef(line, rijen(0, 870, LOODSEN), LOODSEN, space, t.rng), Namen("haven"), 8.0)

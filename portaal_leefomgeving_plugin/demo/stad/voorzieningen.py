"""What a town has besides houses: church, schools, parks, pitches, a station, a cemetery, quays and a mill.

Drawn first, each on a parcel of its own; the houses come around them.
"""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.bouw import Gebouw
from portaal_leefomgeving_plugin.demo.stad.land import CENTRUM_STRAAL, HAVENHART, STATION, hoefijzer, rd
from portaal_leefomgeving_plugin.demo.stad.ringen import Punten, bij, bol, rechthoek, ruw, sluit, vloeiend
from portaal_leefomgeving_plugin.demo.stad.tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad.vormen import Ring

_PARKEN: tuple[tuple[str, str, tuple[float, float], float, float], ...] = (
    ("Bloemenpark", "park", (-590, -1_330), 112, 0.16), ("Rozenhof", "park", (-262, -1_090), 40, 0.08),
    ("Zeeheldenpark", "park", (1_105, -1_060), 92, 0.16), ("Meeuwenpark", "park", (760, -296), 46, 0.12),
    ("Grote Plas", "water", (-330, -128), 60, 0.2), ("Rietplas", "water", (-700, -60), 46, 0.25),
    ("Kleine Plas", "water", (560, 200), 50, 0.25),
)  # fmt: skip

_SCHOLEN = (
    ("De Korenbloem", (-455, -800), 10, 1956), ("Het Kompas", (1_085, -800), -6, 1931),
    ("De Waterjuffer", (-20, -150), 3, 2004), ("De Zwaluw", (470, -268), -2, 1974),
)  # fmt: skip

# name, use, middle, width and depth of the parcel, of the building, degrees, year, what it is for
_GEBOUWEN: tuple[tuple[str, str, tuple[float, float], float, float, float, float, float, int, str], ...] = (
    ("Winkelcentrum De Nes", "centrum", (985, -302), 104, 66, 72, 40, -4, 1978, "winkelfunctie"),
    ("Tankstation Noord", "bedrijven", (300, 250), 62, 44, 16, 11, 2, 1988, "winkelfunctie"),
    ("Zorgcentrum De Haven", "wonen", (420, 20), 104, 78, 70, 26, -6, 1996, "gezondheidszorgfunctie"),
    ("Brandweerkazerne", "bedrijven", (585, 20), 60, 50, 36, 26, -5, 2001, "overige gebruiksfunctie"),
    ("Sporthal De Dam", "sport", (-150, 150), 92, 70, 58, 40, 3, 1983, "sportfunctie"),
    ("Zwembad De Golf", "sport", (-30, 160), 96, 66, 54, 34, 3, 1991, "sportfunctie"),
    ("Begraafplaats Rustoord", "park", (-640, -980), 150, 104, 18, 9, 4, 1889, "bijeenkomstfunctie"),
    ("Rioolwaterzuivering", "bedrijven", (2_150, 300), 120, 84, 30, 16, 8, 1979, "industriefunctie"),
    ("Gemaal Noord", "water", (60, 1_905), 40, 26, 16, 12, -4, 1931, "industriefunctie"),
    ("Jachtwerf", "recreatie", (-1_205, -1_090), 130, 52, 58, 24, -4, 1994, "industriefunctie"),
    ("Strandpaviljoen", "recreatie", (-1_030, -1_190), 50, 40, 18, 13, -6, 2009, "bijeenkomstfunctie"),
    ("Bezoekerscentrum De Kwelder", "recreatie", (-1_520, 960), 60, 46, 24, 15, 6, 2012, "bijeenkomstfunctie"),
    ("Kapel Noordeind", "centrum", (160, 1_118), 36, 30, 19, 10, -8, 1866, "bijeenkomstfunctie"),
)  # fmt: skip

# middle, width and depth of parcel and shed on the quays
_KADEN: tuple[tuple[tuple[float, float], float, float, float, float], ...] = (
    ((1_418, -1_340), 76, 110, 44, 80), ((1_418, -1_215), 76, 120, 46, 90), ((1_420, -1_080), 78, 130, 40, 70),
    ((1_420, -940), 78, 130, 50, 98), ((1_745, -1_320), 124, 96, 84, 56), ((1_745, -1_205), 124, 108, 90, 70),
    ((1_745, -1_085), 124, 108, 70, 66), ((1_745, -968), 124, 100, 88, 50), ((1_560, -756), 150, 64, 110, 36),
    ((1_900, -866), 150, 72, 100, 44), ((2_060, -1_190), 90, 110, 50, 60), ((2_070, -1_060), 104, 120, 70, 80),
    ((2_180, -1_080), 90, 130, 44, 84), ((2_290, -960), 96, 130, 60, 80),
)  # fmt: skip


def teken_voorzieningen(t: Tekening) -> None:
    """All of it."""
    _kern(t)
    for name, gebruik, at, radius, wild in _PARKEN:
        t.plek(name, gebruik, bol(rd(at), radius, t.rng, wild))
    for name, at, angle, built in _SCHOLEN:
        kavel = t.plek(f"School {name}", "school", rechthoek(rd(at), 92, 64, angle))
        kavel.gebouwen = [Gebouw(_haak(bij(rd(at), 0, 6), 56, 34, 13, angle), built, "onderwijsfunctie")]
    for name, gebruik, at, wide, deep, w, d, degrees, year, goal in _GEBOUWEN:
        kavel = t.plek(name, gebruik, rechthoek(rd(at), wide, deep, degrees))
        kavel.gebouwen = [Gebouw(rechthoek(rd(at), w, d, degrees), year, goal)]
    for nr, at in enumerate(((-660, 150), (-542, 167), (-424, 184), (-306, 201)), 1):
        t.plek(f"Sportpark De Dam veld {nr}", "sport", rechthoek(rd(at), 108, 70, 8))
    for at, wide, deep, w, d in _KADEN:
        kavel = t.plek("Kade", "haven", rechthoek(rd(at), wide, deep))
        since = int(t.rng.integers(1948, 2018))
        kavel.gebouwen = [Gebouw(rechthoek(bij(rd(at), 4, -3), w, d), since, "industriefunctie")]
    tanks = t.plek("Tankopslag", "haven", rechthoek(rd((2_270, -760)), 150, 110, -20))
    tanks.gebouwen = [
        Gebouw(bol(bij(rd((2_270, -760)), dx, dy), 15, t.rng, 0.0, 20), 1971, "industriefunctie", int(dx == 0 < dy))
        for dx in (-42.0, 0.0, 42.0) for dy in (-21.0, 21.0)
    ]  # fmt: skip
    _water(t)


def _kern(t: Tekening) -> None:
    church = t.plek("Kerkplein", "centrum", rechthoek(bij(HAVENHART, -26, 96), 70, 52, 4))
    church.gebouwen = [Gebouw(_kerk(bij(HAVENHART, -26, 96), 4), 1487, "bijeenkomstfunctie")]
    hall = t.plek("Raadhuis", "centrum", rechthoek(bij(HAVENHART, 52, 92), 36, 44, -6))
    hall.gebouwen = [Gebouw(rechthoek(bij(HAVENHART, 52, 92), 24, 30, -6), 1632, "kantoorfunctie")]
    station = t.plek("Station Voorbeeldstad", "verkeer", rechthoek(bij(STATION, -98, -38), 150, 40, 0.6))
    station.gebouwen = [Gebouw(rechthoek(bij(STATION, -98, -34), 74, 15, 0.6), 1908, "overige gebruiksfunctie")]
    mill = t.plek("Molen De Hoop", "recreatie", bol(rd((-380, -1_440)), 24, t.rng, 0.0, 12))
    mill.gebouwen = [Gebouw(bol(rd((-380, -1_440)), 7.5, t.rng, 0.0, 8), 1785, "industriefunctie")]
    light = t.plek("Vuurtoren", "haven", bol(rd((478, -1_630)), 15, t.rng, 0.0, 12))
    light.gebouwen = [Gebouw(bol(rd((478, -1_630)), 4.5, t.rng, 0.0, 12), 1854, "overige gebruiksfunctie")]


def _water(t: Tekening) -> None:
    t.plek("Stadsgracht", "water", ruw(hoefijzer(CENTRUM_STRAAL + 38, 318.0), 12, 12))
    t.plek("Oude Gracht", "water", ruw(hoefijzer(CENTRUM_STRAAL - 72.5, 318.0), 7, 7))
    for nr, line in enumerate((
        ((-2_390, 712), (-2_260, 690), (-2_120, 770), (-1_960, 730), (-1_800, 640), (-1_660, 660)),
        ((-2_075, 1_240), (-2_010, 1_130), (-1_880, 1_110), (-1_800, 1_010), (-1_700, 1_030)),
        ((-1_440, 1_600), (-1_450, 1_430), (-1_350, 1_330), (-1_370, 1_200)),
    ), 1):  # fmt: skip
        creek = vloeiend(rd(line), 14.0)
        width = np.linspace(17, 5, len(creek))[:, None]
        t.plek(f"Kreek {nr}", "water", _taps(creek, width))


def _taps(lijn: Punten, breedte: Punten) -> Ring:
    """A strip along a line that narrows."""
    tangent = np.gradient(lijn, axis=0)
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]]) / np.hypot(*tangent.T)[:, None]
    return sluit(np.vstack([lijn - breedte * normal, (lijn + breedte * normal)[::-1]]))


def _haak(midden: Punten, breed: float, diep: float, dik: float, graden: float) -> Ring:
    """An L of two wings."""
    w, d = breed / 2, diep / 2
    return _gedraaid([[-w, -d], [-w + dik, -d], [-w + dik, d - dik], [w, d - dik], [w, d], [-w, d]], midden, graden)


def _kerk(midden: Punten, graden: float) -> Ring:
    """A cruciform church with its tower in the west and an apse in the east."""
    return _gedraaid(
        [[-24, 3.5], [-24, -3.5], [-17, -3.5], [-17, -8], [2, -8], [2, -14], [11, -14], [11, -8], [17, -8], [22, -4],
         [22, 4], [17, 8], [11, 8], [11, 14], [2, 14], [2, 8], [-17, 8], [-17, 3.5]], midden, graden)  # fmt: skip


def _gedraaid(hoeken: list[list[float]], midden: Punten, graden: float) -> Ring:
    a = np.radians(graden)
    turn = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    return sluit(np.asarray(hoeken) @ turn + midden)

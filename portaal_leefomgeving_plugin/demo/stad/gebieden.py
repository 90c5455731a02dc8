"""The places with a name: wijken, soil zones, the nature reserve, and all that the omgevingsplan may regulate."""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.land import (
    CENTRUM_STRAAL,
    DORPSWEG,
    HAVENHART,
    PROVINCIALEWEG,
    RIJKSWEG,
    SPOOR,
    STATION,
    Land,
    hoefijzer,
    rd,
)
from portaal_leefomgeving_plugin.demo.stad.niveaus import Raster, omtrekken, tot_lijn, tot_rand
from portaal_leefomgeving_plugin.demo.stad.ringen import bij, bol, knip, rechthoek, ruw, sluit, sluit_pad, vloeiend
from portaal_leefomgeving_plugin.demo.stad.tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring, Vlak

WIJKEN = (
    ("centrum", "Centrum", "centrum"), ("bloemenbuurt", "Bloemenbuurt", "wonen"),
    ("zeeheldenbuurt", "Zeeheldenbuurt", "wonen"), ("waterwijk", "Waterwijk", "wonen"),
    ("vogelbuurt", "Vogelbuurt", "wonen"), ("west", "Westerpolder", "agrarisch"),
    ("haven", "Haven en Industrie", "bedrijven"), ("polder", "Noorderpolder", "agrarisch"),
    ("kwelder", "De Kwelder", "natuur"),
)  # fmt: skip
"""Pieces of the island, their names as wijken, and what they are mostly used for."""

REGEL = "regel"
"""The gebruik of an area that lies over others and says nothing about their use."""

HAVENLIJN = rd(((1_300, -760), (1_800, -700), (2_900, -640)))
"""North of it the industrial estate, south of it the harbour."""


DAMHOOFD = rd(((2_590, 310), (2_590, 700)))
"""Where the eastern dam begins."""

_HAVENS = (
    ("Oude Haven", ((104, -1_194), (96, -1_590), (72, -1_620), (470, -1_650), (436, -1_602), (406, -1_186))),
    ("Werkhaven", ((1_475, -1_400), (1_656, -1_372), (1_636, -825), (1_484, -825))),
    ("Industriehaven", ((1_835, -1_385), (1_996, -1_290), (1_976, -935), (1_834, -935))),
    ("Jachthaven bassin", ((-1_374, -1_396), (-1_104, -1_434), (-1_085, -1_216), (-1_346, -1_186))),
)
"""The basins of the harbours: not land, but water that the plan regulates."""


def wijken(land: Land) -> tuple[Vlak, ...]:
    """The wijken; together they are the land."""
    return tuple(Vlak(naam, gebruik, (land.delen[deel],)) for deel, naam, gebruik in WIJKEN)


def bodemzones(land: Land) -> tuple[tuple[str, str, Ring], ...]:
    """The soil quality map; it covers the land."""
    estate, harbour = knip(land.delen["haven"], HAVENLIJN)
    d = land.delen
    return (
        ("Historische kern", "industrie", d["centrum"]),
        ("Vooroorlogs wonen", "wonen", d["zeeheldenbuurt"]),
        ("Wonen 1945-1965", "wonen", d["bloemenbuurt"]),
        ("Wonen 1965-1990", "wonen", d["vogelbuurt"]),
        ("Wonen na 1990", "landbouw_natuur", d["waterwijk"]),
        ("Bedrijventerrein", "industrie", estate),
        ("Haven", "industrie", harbour),
        ("Westerpolder", "landbouw_natuur", d["west"]),
        ("Noorderpolder", "landbouw_natuur", d["polder"]),
        ("Kwelder", "landbouw_natuur", d["kwelder"]),
    )


def natura2000(land: Land) -> tuple[Vlak, ...]:
    """The reserve: the salt marsh, and the shoals off the north-west of the island."""
    shoals = vloeiend(rd(((-3_500, 420), (-2_900, 380), (-2_560, 300), (-1_900, 1_000), (-1_000, 1_750), (-700, 2_250),
                 (-1_400, 2_420), (-2_400, 2_150), (-3_200, 1_450))), 60.0, rond=True)  # fmt: skip
    raster = Raster.om(shoals, 60, 20)
    north = np.maximum(tot_rand(raster, sluit_pad(shoals), 80), tot_rand(raster, land.delen["kwelder"], 80) - 10)
    outline = omtrekken(raster, north, 0.0)[0]
    sandbank = bol(rd((2_750, 1_900)), 330, np.random.default_rng(5), 0.2, 60)
    return Vlak("IJsselmeerbank Voorbeeld", "natuur", (outline,)), Vlak(
        "IJsselmeerbank Voorbeeld", "natuur", (sandbank,)
    )


def gebieden(t: Tekening) -> tuple[Vlak, ...]:
    """All areas with a name of their own; several with one name are parts of one area."""
    d = t.land.delen
    estate, harbour = knip(d["haven"], HAVENLIJN)
    estate, _dam = knip(estate, DAMHOOFD)
    core = _hoef(CENTRUM_STRAAL + 15)
    made = [
        *t.vlakken,
        Vlak("Industrieterrein Noord", "bedrijven", (estate,)),
        Vlak("Haven", "haven", (harbour,)),
        *(Vlak(name, "water", (sluit(rd(ring)),)) for name, ring in _HAVENS),
        Vlak("Rijksweg A99", "verkeer", (ruw(RIJKSWEG, 28, 28),)),
        Vlak("Provincialeweg N999", "verkeer", (ruw(PROVINCIALEWEG, 12, 12),)),
        *(Vlak("Spoorlijn", "verkeer", (ruw(line, 9, 9),)) for line in SPOOR),
        Vlak("Stationsgebied", "verkeer", (rechthoek(bij(STATION, -60, -52), 300, 50, 0.6),)),
        Vlak("Jachthaven Westerhaven", "recreatie", (sluit_pad(rd(((-1_420, -1_140), (-1_420, -1_120), (-1_020, -1_150),
             (-1_040, -1_440), (-1_085, -1_440), (-1_078, -1_200), (-1_355, -1_170), (-1_385, -1_400)))),)),
        Vlak("Camping De Lage Wal", "recreatie", (rechthoek(rd((-1_110, -930)), 400, 160, -3),)),
        Vlak("Vogelkijkgebied", "recreatie", (bol(rd((-1_650, 1_150)), 90, t.rng),)),
        Vlak("Beschermd dorpsgezicht", REGEL, (core,)),
        Vlak("Parkeerzone betaald", REGEL, (core,)),
        Vlak("Parkeerzone vergunninghouders", REGEL, (_hoef(CENTRUM_STRAAL + 75, 350.0), core)),
        Vlak("Horecaconcentratie", REGEL, (_hoef(215.0),)),
        Vlak("Winkelgebied", REGEL, (_hoef(240.0),)),
        Vlak("Bebouwde kom", REGEL, (d["bloemenbuurt"],)),
        Vlak("Bebouwde kom", REGEL, (d["zeeheldenbuurt"],)),
        Vlak("Bebouwde kom", REGEL, (d["centrum"],)),
        Vlak("Bebouwde kom", REGEL, (d["waterwijk"],)),
        Vlak("Bebouwde kom", REGEL, (d["vogelbuurt"],)),
    ]  # fmt: skip
    made += _hoogten(t, estate, harbour)
    made += _erfgoed(t)
    made += _water(t)
    made += _milieu(t, estate)
    made += _landschap(t)
    return tuple(made)


def _hoogten(t: Tekening, estate: Ring, harbour: Ring) -> list[Vlak]:
    d = t.land.delen
    zones = (
        ("Hoogtezone 7 m", (d["polder"], d["west"], d["kwelder"])),
        ("Hoogtezone 10 m", (d["bloemenbuurt"], d["zeeheldenbuurt"], d["waterwijk"], d["vogelbuurt"])),
        ("Hoogtezone 15 m", (d["centrum"], estate)),
        ("Hoogtezone 25 m", (harbour,)),
    )
    return [Vlak(name, REGEL, (ring,)) for name, rings in zones for ring in rings]


def _erfgoed(t: Tekening) -> list[Vlak]:
    mounds = [
        bol(rd(at), r, t.rng, 0.18) for at, r in (((-700, 1_150), 120), ((900, 1_250), 150), ((1_650, 1_000), 95))
    ]
    wide = bol(bij(HAVENHART, 0, 60), 620, t.rng, 0.06, 72)
    return [
        Vlak("Archeologische verwachting hoog", REGEL, (_hoef(CENTRUM_STRAAL + 15),)),
        *(Vlak("Archeologische verwachting hoog", REGEL, (ring,)) for ring in mounds),
        Vlak("Archeologische verwachting middel", REGEL, (wide, _hoef(CENTRUM_STRAAL + 15))),
        Vlak("Molenbiotoop De Hoop", REGEL, (bol(rd((-380, -1_440)), 180, t.rng, 0.0),)),
        Vlak("Cultuurhistorisch lint Noorderweg", REGEL, (_om_lijn(DORPSWEG, 110.0),)),
    ]


def _water(t: Tekening) -> list[Vlak]:
    inner = _inwaarts(t.land.land, 60.0)
    core = _inwaarts(t.land.land, 22.0)
    wells = bol(rd((-1_700, -780)), 90, t.rng, 0.1)
    return [
        Vlak("Waterkering kernzone", REGEL, (t.land.land, core)),
        Vlak("Waterkering beschermingszone", REGEL, (t.land.land, inner)),
        Vlak("Waterwingebied", REGEL, (wells,)),
        Vlak("Grondwaterbeschermingsgebied", REGEL, (bol(rd((-1_690, -760)), 330, t.rng, 0.1, 48), wells)),
        Vlak("Waterberging", REGEL, (bol(rd((-900, 620)), 210, t.rng, 0.2),)),
        Vlak("Waterberging", REGEL, (bol(rd((1_250, 660)), 160, t.rng, 0.2),)),
    ]


def _milieu(t: Tekening, estate: Ring) -> list[Vlak]:
    lpg = rd((300, 250))
    around = _om_ring(estate, 320.0)
    return [
        Vlak("Geluidszone industrie", REGEL, (around, estate)),
        Vlak("Stiltegebied", REGEL, (_inwaarts(t.land.delen["kwelder"], 40.0),)),
        Vlak("Externe veiligheid LPG plaatsgebonden risico", REGEL, (bol(lpg, 45, t.rng, 0.0),)),
        Vlak("Externe veiligheid LPG aandachtsgebied", REGEL, (bol(lpg, 160, t.rng, 0.0), bol(lpg, 45, t.rng, 0.0))),
        Vlak("Externe veiligheid ammoniakkoeling", REGEL, (bol(rd((1_900, -320)), 210, t.rng, 0.0),)),
        Vlak("Belemmeringenstrook buisleiding", REGEL, (ruw(rd(((1_450, 260), (1_900, 60), (2_350, -120))), 5, 5),)),
        Vlak("Vrijwaringszone rijksweg", REGEL, (_om_lijn(RIJKSWEG[2:-2], 100.0),)),
        Vlak("Trillingszone spoor", REGEL, (_om_lijn(SPOOR[0][2:], 75.0),)),
        Vlak("Milieuzone vrachtverkeer", REGEL, (_hoef(CENTRUM_STRAAL),)),
    ]


def _landschap(t: Tekening) -> list[Vlak]:
    d = t.land.delen
    yards = [k.ring for k in t.kavels if k.gebruik == "agrarisch" and k.gebouwen]
    return [
        *(Vlak("Groenstructuur", REGEL, v.ringen) for v in t.vlakken if v.gebruik in ("park", "sport")),
        *(Vlak("Bouwvlakken", REGEL, (ring,)) for ring in yards),
        Vlak("Open landschap", REGEL, (_inwaarts(d["polder"], 90.0),)),
        Vlak("Zoekgebied zonneweide", REGEL, (rechthoek(rd((1_700, 660)), 420, 240, 14),)),
        Vlak("Zoekgebied windturbines", REGEL, (ruw(rd(((900, 1_650), (1_500, 1_480), (1_950, 1_200))), 60, 60),)),
        Vlak("Evenemententerrein", REGEL, (rechthoek(bij(HAVENHART, 0, 40), 180, 60),)),
        Vlak("Ontwikkellocatie Stationskwartier", REGEL, (rechthoek(bij(STATION, -190, -50), 150, 70, -2),)),
        Vlak("Hondenlosloopgebied", REGEL, (bol(rd((-1_000, -1_330)), 70, t.rng),)),
    ]


def _hoef(straal: float, been: float = 330.0) -> Ring:
    return sluit_pad(hoefijzer(straal, been))


def _inwaarts(ring: Ring, meter: float) -> Ring:
    raster = Raster.om(ring, 20, 15)
    return omtrekken(raster, tot_rand(raster, ring, meter + 30) - meter, 0.0)[0]


def _om_ring(ring: Ring, meter: float) -> Ring:
    raster = Raster.om(ring, meter + 40, 25)
    return omtrekken(raster, tot_rand(raster, ring, meter + 60) + meter, 0.0)[0]


def _om_lijn(lijn: Lijn, meter: float) -> Ring:
    raster = Raster.om(lijn, meter + 40, min(25.0, meter / 2))
    return omtrekken(raster, meter - tot_lijn(raster, lijn, meter + 60), 0.0)[0]

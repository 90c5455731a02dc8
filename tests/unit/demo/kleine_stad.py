"""A hand-made town of twelve blocks on a round island: enough of everything for a plan, and soon drawn."""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.plan.gebieden import ZONES
from portaal_leefomgeving_plugin.demo.stad.vormen import Adres, Pand, Perceel, Ring, Stad, Straat, Vlak

X, Y = 150_000.0, 520_000.0
"""The middle of the island, in the IJsselmeer, RD."""

BLOK = 300.0


def vak(x: float, y: float, breedte: float, hoogte: float) -> Ring:
    """A closed rectangle, anticlockwise, by its lower left corner."""
    return np.array([(x, y), (x + breedte, y), (x + breedte, y + hoogte), (x, y + hoogte), (x, y)])


def rond(x: float, y: float, straal: float, hoeken: int = 64) -> Ring:
    angles = np.linspace(0, 2 * np.pi, hoeken, endpoint=False)
    ring = np.column_stack((x + straal * np.cos(angles), y + straal * np.sin(angles)))
    return np.vstack((ring, ring[:1]))


EIGEN = (
    "Beschermd dorpsgezicht", "Cultuurhistorisch lint Dijkstraat", "Parkeerzone vergunninghouders",
    "Milieuzone vrachtverkeer", "Winkelgebied", "Hondenlosloopgebied", "Ontwikkellocatie Kade", "Bouwvlakken",
    "Bouwvlakken", "Groenstructuur", "Waterkering kernzone", "Waterwingebied", "Grondwaterbeschermingsgebied",
    "Geluidszone industrie", "Externe veiligheid ammoniakkoeling", "Belemmeringenstrook buisleiding",
    "Trillingszone spoor",
)  # fmt: skip
"""Areas that this town names itself, side by side in the west."""


def _regelgebieden() -> tuple[Vlak, ...]:
    return tuple(Vlak(name, "regel", (vak(X - 900 + 15 * nr, Y + 100, 10, 40),)) for nr, name in enumerate(EIGEN))


def hoek(nr: int) -> tuple[float, float]:
    """The lower left corner of a block: four to a row."""
    return X - 2 * BLOK + (nr % 4) * BLOK, Y - 1.5 * BLOK + (nr // 4) * BLOK


def midden(gebruik: str) -> tuple[float, float]:
    """The middle of the block with this gebruik."""
    x, y = hoek(ZONES.index(gebruik))
    return x + BLOK / 2, y + BLOK / 2


def kleine_stad(zonder: tuple[str, ...] = ()) -> Stad:
    """The town; ``zonder`` are kinds of gebruik that it does not have."""
    blocks = tuple(
        Vlak(f"Wijk {zone}", zone, (vak(*hoek(nr), BLOK, BLOK),)) for nr, zone in enumerate(ZONES) if zone not in zonder
    )
    wx, wy = hoek(0)
    # a green with a pond in it: an area with a hole
    green = Vlak("Brink", "park", (vak(wx + 20, wy + 20, 100, 100), vak(wx + 50, wy + 50, 30, 30)[::-1]))
    percelen, panden, adressen = [], [], []
    for nr, zone in enumerate(ZONES):
        x, y = hoek(nr)
        for i in range(4):
            px, py = x + 20 + 60 * i, y + 200
            percelen.append(Perceel(f"p{nr}.{i}", f"VBS00 A {nr * 10 + i}", vak(px, py, 50, 50), zone))
            panden.append(
                Pand(
                    f"9999100000{nr:03d}{i:03d}",
                    vak(px + 10, py + 10, 12, 9),
                    1850 + 7 * nr + i,
                    "woonfunctie",
                    f"p{nr}.{i}",
                )
            )
            adressen.append(
                Adres(
                    px + 16,
                    py + 14,
                    "Dijkstraat",
                    nr * 10 + i + 1,
                    "9999 ZZ",
                    "Voorbeeldstad",
                    "",
                    f"p{nr}.{i}",
                    panden[-1].id,
                )
            )
    return Stad(
        naam="Voorbeeldstad", gemeentecode="GM9999", woonplaats="Voorbeeldstad",
        grens=rond(X, Y, 2_000), land=rond(X, Y, 1_000),
        straten=(
            Straat("N999", "provincialeweg", np.array([(X - 900, Y + 20.0), (X, Y + 25), (X + 900, Y + 20)]), 9.0),
            Straat("Dijkstraat", "gemeenteweg", np.array([(X - 300, Y - 10.0), (X + 300, Y - 10)]), 5.0),
        ),
        spoor=(np.array([(X - 500, Y + 700.0), (X, Y + 720), (X + 500, Y + 700)]),),
        percelen=tuple(percelen), panden=tuple(panden), adressen=tuple(adressen),
        wijken=blocks, gebieden=(green, *_regelgebieden()),
        bodemzones=tuple(
            (f"zone {nr}", klasse, vak(X - 600 + 400 * nr, Y - 450, 400, 900))
            for nr, klasse in enumerate(("landbouw_natuur", "wonen", "industrie"))
        ),
        verontreinigd=(("oude stort", "ernstig", rond(wx + 200, wy + 60, 25)), ("gasfabriek", "sanering", rond(X, Y,
            30))),
        geluid=tuple(("weg", lden, vak(X - 900, Y - w, 1800, 2 * w)) for lden, w in ((55.0, 200.0), (60.0, 100.0),
            (65.0, 40.0))),
        natura2000=(Vlak("Oeverland", "natuur", (rond(X + 1_400, Y, 500),)),),
        speelplekken=(("Stortplein", wx + 200, wy + 60), ("Naast de stort", wx + 200, wy + 100), ("Brinkveld",
            wx + 280, wy + 280)),
    )  # fmt: skip

"""Soil that is contaminated, and the spots where a playground is applied for."""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.land import rd
from portaal_leefomgeving_plugin.demo.stad.ringen import bol
from portaal_leefomgeving_plugin.demo.stad.tekening import Tekening
from portaal_leefomgeving_plugin.demo.stad.vormen import Ring

ERNSTIG, SPOED = "ernstig, niet spoedeisend", "ernstig en spoedeisend"
NIET, POT, GESANEERD = "niet ernstig", "potentieel ernstig", "gesaneerd, nazorg"

_PLEKKEN: tuple[tuple[str, str, float, float, float], ...] = (
    ("Voormalige gasfabriek", SPOED, -500, -860, 46), ("Voormalige leerlooierij", ERNSTIG, 520, -980, 30),
    ("Voormalige stortplaats Noorderpolder", ERNSTIG, -560, 760, 95),
    ("Tankstation Provincialeweg", ERNSTIG, 300, 250, 26),
    ("Voormalig tankstation Spoorlaan", GESANEERD, -120, -600, 22),
    ("Chemische wasserij Breestraat", SPOED, 40, -860, 24),
    ("Scheepswerf De Eendracht", ERNSTIG, 1_740, -1_150, 48), ("Sloopwerf Handelskade", ERNSTIG, 1_420, -1_060, 34),
    ("Olieopslag Dokweg", SPOED, 2_080, -880, 44), ("Galvanisch bedrijf Industrieweg", ERNSTIG, 1_640, -160, 32),
    ("Voormalige verffabriek", POT, 1_900, 60, 40), ("Houtverduurzaming Kraanweg", ERNSTIG, 2_180, -420, 42),
    ("Voormalige spoorwerkplaats", ERNSTIG, 600, -500, 40), ("Kolenopslag station", NIET, 120, -505, 26),
    ("Smederij Westerweg", POT, -1_560, -560, 20), ("Dempingsloot Bloemenbuurt", NIET, -500, -1_215, 30),
    ("Gedempte haven", ERNSTIG, 250, -1_150, 34), ("Drukkerij Langestraat", GESANEERD, 470, -880, 18),
    ("Touwslagerij met teerketel", POT, -60, -1_280, 22), ("Boerenerf met dieseltank", NIET, -420, 1_120, 18),
    ("Bestrijdingsmiddelenloods", POT, 1_010, 1_060, 22), ("Schietbaan Kwelder", ERNSTIG, -1_900, 500, 60),
    ("Slibdepot Werkhaven", NIET, 2_150, -1_080, 40), ("Voormalige rioolwaterzuivering", GESANEERD, 1_480, 150, 44),
    ("Ophooglaag speelveld Zeeheldenpark", ERNSTIG, 1_090, -1_050, 40),
    ("Asbestpad Noorderweg", SPOED, 1_500, 1_030, 16),
)  # fmt: skip


def verontreinigd(t: Tekening) -> tuple[tuple[str, str, Ring], ...]:
    """(name, status, ring) of each contaminated spot."""
    rng = np.random.default_rng(int(t.rng.integers(1 << 30)))
    return tuple((name, status, bol(rd((x, y)), r, rng, 0.22, 24)) for name, status, x, y, r in _PLEKKEN)


def speelplekken(plekken: tuple[tuple[str, str, Ring], ...]) -> tuple[tuple[str, float, float], ...]:
    """(name, x, y): on a contaminated spot, within 25 m of one, and on clean ground among houses.

    A playground is a field of 24 m square around its spot.
    """
    by_name = {name: ring for name, _, ring in plekken}
    on = by_name["Ophooglaag speelveld Zeeheldenpark"].mean(axis=0)
    beside = by_name["Dempingsloot Bloemenbuurt"]
    east = beside[np.argmax(beside[:, 0])] + [12 + 12, 0]
    clean = rd((760, -296))
    return (
        ("Zeeheldenpark", float(on[0]), float(on[1])),
        ("Bloemenpark", float(east[0]), float(east[1])),
        ("Meeuwenpark", float(clean[0]), float(clean[1])),
    )

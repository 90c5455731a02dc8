"""Noise contours: level sets of how loud a kind of source is at a distance."""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.land import HOOFDWEGEN, PROVINCIALEWEG, RIJKSWEG, SPOOR, rd
from portaal_leefomgeving_plugin.demo.stad.niveaus import Raster, Veld, omtrekken, tot_lijnen
from portaal_leefomgeving_plugin.demo.stad.ringen import Punten
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

STIL = ("Noorderweg", "Strandweg", "Pierweg", "Parkweg", "Overslagweg")
"""Roads with so little traffic that no contour is kept of them."""

NIVEAUS = (45.0, 50.0, 55.0, 60.0, 65.0, 70.0, 75.0)

_INDUSTRIE = rd(((1_620, 120), (1_700, -260), (1_900, -420), (2_150, -200), (1_560, -1_050), (1_900, -1_050)))
_BRON = {"gemeenteweg": 78.0, "provincialeweg": 84.0, "rijksweg": 91.0, "spoor": 86.0}
"""dB at 1 m: what a line of this kind emits."""


def contouren() -> tuple[tuple[str, float, Ring], ...]:
    """(bronsoort, Lden in dB of the lower edge, ring), the quiet ones first; the louder lie within them."""
    main = [line for name, kind, line, _ in HOOFDWEGEN if kind == "gemeenteweg" and name not in STIL]
    lines: dict[str, list[Lijn]] = {
        "gemeenteweg": main, "provincialeweg": [PROVINCIALEWEG], "rijksweg": [RIJKSWEG], "spoor": list(SPOOR),
    }  # fmt: skip
    found: list[tuple[str, float, Ring]] = []
    for kind, parts in lines.items():
        emission = _BRON[kind]
        reach = _afstand(emission, NIVEAUS[0]) * 1.25 + 40
        raster = Raster.om(np.vstack(parts), reach, 20.0)
        metres = tot_lijnen(raster, parts, reach)
        found += _lijnen(kind, raster, metres * _grillig(raster), emission)
    found += _industrie()
    return tuple(found)


def _afstand(bron: float, niveau: float) -> float:
    """Metres at which a line source of so many dB has faded to a level: 10 lg r, and 6 dB per km of air and ground."""
    r = np.geomspace(1, 4_000, 4_000)
    return float(np.interp(-niveau, -(bron - 10 * np.log10(r) - 0.012 * r), r))


def _lijnen(soort: str, raster: Raster, meters: Veld, bron: float) -> list[tuple[str, float, Ring]]:
    made = []
    for level in NIVEAUS:
        reach = _afstand(bron, level)
        if reach < raster.stap:
            break
        made += [(soort, level, ring) for ring in omtrekken(raster, reach - meters, 0.0)]
    return made


def _grillig(raster: Raster) -> Veld:
    """How far sound is held up here: a slow wave over the land, from 0.85 to 1.15."""
    x, y = raster.punten().T
    wave: Veld = 1 + raster.veld(0.09 * np.sin(x / 260 + 1) * np.cos(y / 310) + 0.06 * np.sin((x + y) / 170))
    return wave


def _industrie() -> list[tuple[str, float, Ring]]:
    raster = Raster.om(_INDUSTRIE, 1_100, 20.0)
    points = raster.punten()
    energy: Punten = np.zeros(len(points))
    for nr, spot in enumerate(_INDUSTRIE):
        r = np.maximum(np.hypot(*(points - spot).T), 15.0)
        energy += 10 ** ((101.0 + 2 * (nr % 3) - 20 * np.log10(r) - 0.004 * r) / 10)
    level = 10.0 * np.log10(raster.veld(energy))
    made = []
    for edge in NIVEAUS:
        made += [("industrie", edge, ring) for ring in omtrekken(raster, level, edge)]
    return made

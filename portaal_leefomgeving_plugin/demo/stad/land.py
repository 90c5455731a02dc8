"""The island: its coast with dams and harbours, its main roads and its railway, and the wijken between them.

Drawn by hand, in metres from ``OORSPRONG``: open water of the IJsselmeer, halfway Enkhuizen and Urk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.ringen import Punten, knip, sluit_pad, vloeiend
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring

OORSPRONG = np.array([158_000.0, 527_500.0])
WESTEN, OOSTEN = -3_950.0, 3_950.0
"""Where the dams leave the municipality."""


def rd(punten: Sequence[float] | Sequence[Sequence[float]] | Punten) -> Punten:
    """Points of the plan, or one, in RD."""
    made: Punten = np.asarray(punten, float) + OORSPRONG
    return made


# the coast, anticlockwise from the south side of the western dam; smooth within a part, a corner between two
_KUST: tuple[tuple[tuple[float, float], ...], ...] = (
    ((WESTEN, 0.0), (-2_560, 0)),
    ((-2_560, 0), (-2_480, -180), (-2_330, -420), (-2_240, -760), (-2_010, -1_060), (-1_700, -1_290), (-1_380, -1_400)),
    ((-1_380, -1_400), (-1_350, -1_180)),
    ((-1_350, -1_180), (-1_080, -1_210)),
    ((-1_080, -1_210), (-1_100, -1_440)),
    ((-1_100, -1_440), (-800, -1_480), (-480, -1_520), (-170, -1_545), (40, -1_640)),
    ((40, -1_640), (70, -1_600)),
    ((70, -1_600), (100, -1_190)),
    ((100, -1_190), (410, -1_180)),
    ((410, -1_180), (440, -1_610)),
    ((440, -1_610), (480, -1_680)),
    ((480, -1_680), (700, -1_570), (1_000, -1_560), (1_290, -1_490), (1_470, -1_440)),
    ((1_470, -1_440), (1_480, -820)),
    ((1_480, -820), (1_640, -820)),
    ((1_640, -820), (1_660, -1_380)),
    ((1_660, -1_380), (1_830, -1_390)),
    ((1_830, -1_390), (1_830, -930)),
    ((1_830, -930), (1_980, -930)),
    ((1_980, -930), (2_000, -1_300)),
    ((2_000, -1_300), (2_230, -1_180), (2_430, -930), (2_560, -560), (2_600, -180), (2_540, 160), (2_560, 380)),
    ((2_560, 380), (OOSTEN, 430)),
    ((OOSTEN, 430), (OOSTEN, 530)),
    ((OOSTEN, 530), (2_540, 500)),
    ((2_540, 500), (2_470, 800), (2_270, 1_120), (2_060, 1_370), (1_720, 1_640), (1_330, 1_780), (930, 1_900),
     (480, 1_930), (60, 2_010), (-420, 1_960), (-760, 1_850), (-1_020, 1_900)),
    ((-1_020, 1_900), (-1_190, 1_800), (-1_280, 1_850), (-1_390, 1_690), (-1_470, 1_720), (-1_660, 1_600),
     (-1_730, 1_420), (-1_980, 1_500), (-2_110, 1_400), (-2_150, 1_180), (-2_290, 1_160), (-2_330, 1_000),
     (-2_540, 940), (-2_590, 800),
     (-2_440, 640), (-2_510, 470), (-2_620, 380), (-2_580, 140)),
    ((-2_580, 140), (WESTEN, 140.0)),
    ((WESTEN, 140.0), (WESTEN, 0.0)),
)  # fmt: skip

# the boundary runs straight where a dam leaves, a step beyond its end
_GRENS = (
    ((WESTEN - 4, 1_150), (WESTEN - 4, -1_300)),
    ((WESTEN - 4, -1_300), (-3_880, -1_650), (-3_300, -2_150), (-1_500, -2_500), (1_200, -2_560),
     (3_050, -1_900), (3_800, -1_050), (OOSTEN + 4, -650)),
    ((OOSTEN + 4, -650), (OOSTEN + 4, 1_300)),
    ((OOSTEN + 4, 1_300), (3_780, 1_720), (2_600, 2_600), (200, 3_000), (-2_300, 2_650),
     (-3_700, 1_720), (WESTEN - 4, 1_150)),
)  # fmt: skip

RIJKSWEG = vloeiend(
    rd(((WESTEN, 100), (-2_600, 95), (-1_700, 190), (-700, 330), (200, 345), (1_100, 330), (1_900, 400), (2_600, 450),
        (OOSTEN, 480))), 40.0)  # fmt: skip
PROVINCIALEWEG = vloeiend(
    rd(((90, 1_880), (150, 1_500), (110, 1_000), (160, 600), (190, 345), (185, 150), (240, -60), (480, -190),
        (820, -210), (1_120, -190), (1_290, -300), (1_335, -520), (1_320, -900), (1_330, -1_300))), 25.0)  # fmt: skip
SPOOR = (
    vloeiend(rd(((WESTEN, 40), (-2_600, 42), (-1_900, -20), (-1_300, -190), (-700, -390), (-200, -455), (260, -460),
                 (700, -450), (1_130, -480), (1_420, -560), (1_640, -660), (1_760, -760))), 25.0),
    vloeiend(rd(((1_420, -560), (1_700, -600), (1_960, -700), (2_080, -900))), 25.0),
)  # fmt: skip
STATION = rd((260, -460))
DORPSWEG = vloeiend(
    rd(((-2_100, 950), (-1_500, 1_010), (-900, 1_120), (-300, 1_080), (120, 1_060), (700, 1_120), (1_300, 1_080),
        (1_900, 980), (2_330, 900))), 30.0)  # fmt: skip
"""The ribbon road of the northern polder."""
WESTERWEG = vloeiend(rd(((-2_380, -150), (-2_000, -300), (-1_560, -520), (-1_100, -640), (-760, -700))), 30.0)
RANDWEG = vloeiend(
    rd(((-760, -700), (-700, -560), (-480, -530), (-100, -560), (255, -560), (650, -560), (1_000, -590),
        (1_330, -640))), 25.0)  # fmt: skip
"""South of the railway, from the western to the eastern edge of the town."""
STATIONSSTRAAT = rd(((255, -560), (256, -700), (255, -868)))
"""From the station into the old town."""

HOOFDWEGEN: tuple[tuple[str, str, Lijn, float], ...] = (
    ("Rijksweg A99", "rijksweg", RIJKSWEG, 26.0),
    ("Provincialeweg N999", "provincialeweg", PROVINCIALEWEG, 12.0),
    ("Spoorlaan", "gemeenteweg", RANDWEG, 9.0),
    ("Stationsstraat", "gemeenteweg", STATIONSSTRAAT, 9.0),
    ("Spoorbrug", "gemeenteweg", rd(((240, -60), (238, -300), (250, -560))), 8.0),
    ("Westersingel", "gemeenteweg",
     vloeiend(rd(((-760, -700), (-800, -480), (-815, -250), (-830, 20), (-800, 180), (-640, 260))), 25.0), 7.0),
    ("Sportlaan", "gemeenteweg",
     vloeiend(rd(((186, 105), (-100, 100), (-400, 126), (-700, 92), (-830, 20))), 25.0), 7.0),
    ("Zorglaan", "gemeenteweg", vloeiend(rd(((186, 105), (420, 84), (620, 72), (860, 60), (1_000, -190))), 25.0), 7.0),
    ("Noorderweg", "gemeenteweg", DORPSWEG, 6.0),
    ("Westerweg", "gemeenteweg", WESTERWEG, 6.0),
    ("Strandweg", "gemeenteweg",
     vloeiend(rd(((-1_100, -640), (-1_020, -900), (-960, -1_120), (-940, -1_330))), 25.0), 5.0),
    ("Kadeweg", "gemeenteweg",
     vloeiend(rd(((1_362, -1_400), (1_362, -1_100), (1_362, -800), (1_480, -700), (1_760, -800), (2_030, -850),
                  (2_190, -960), (2_240, -1_130))), 25.0), 7.0),
    ("Parkweg", "gemeenteweg",
     vloeiend(rd(((-760, -700), (-742, -860), (-738, -1_060), (-726, -1_290), (-640, -1_452), (-420, -1_456))),
              25.0), 5.0),
    ("Overslagweg", "gemeenteweg", rd(((2_190, -960), (2_130, -1_000), (2_122, -1_240))), 6.0),
    ("Kwelderpad", "pad",
     vloeiend(rd(((-1_520, 1_008), (-1_640, 1_240), (-1_620, 1_440), (-1_480, 1_560), (-1_250, 1_690))), 20.0), 2.0),
    ("Pierweg", "gemeenteweg", rd(((1_672, -760), (1_672, -1_100), (1_674, -1_370))), 6.0),
)  # fmt: skip
"""Name, kind, middle line and width of the roads that the town hangs on."""

CENTRUM_STRAAL = 318.0
"""Metres from there to the outer street of the old town, beside the moat."""
HAVENHART = rd((255, -1_185))
"""The middle of the quay at the head of the old harbour; the old town lies around it in a horseshoe."""


@dataclass(frozen=True, slots=True)
class Land:
    """The ground plan: boundary, coast, and the pieces that the main lines cut the island into."""

    grens: Ring
    land: Ring
    delen: dict[str, Ring]


def teken_land() -> Land:
    """The island, and its pieces by name; together they are the whole of it."""
    land = _omtrek(_KUST, 35.0)
    return Land(_omtrek(_GRENS, 200.0), land, _verdeel(land))


def _omtrek(delen: Sequence[Sequence[tuple[float, float]]], stap: float) -> Ring:
    points: list[Punten] = []
    for part in delen:
        points += [*vloeiend(rd(part), stap)[:-1]] if len(part) > 2 else [rd(part[0])]
    return sluit_pad(points)


def _verdeel(land: Ring) -> dict[str, Ring]:
    out = 250.0
    north, south = knip(land, _langer(RIJKSWEG, out))
    kwelder, polder = knip(north, rd(((-1_480, 60), (-1_440, 500), (-1_330, 900), (-1_180, 1_300), (-900, 2_100))))
    west, rest = knip(
        south, rd(((-860, -1_700), (-840, -900), (-760, -700), (-810, -300), (-850, 0), (-900, 520)))[::-1]
    )[::-1]
    town, harbour = knip(rest, rd(((1_410, -1_700), (1_340, -1_300), (1_330, -900), (1_345, -520), (1_330, -200),
                                   (1_360, 100), (1_380, 600))))  # fmt: skip
    upper, lower = knip(town, SPOOR[0])
    waterwijk, vogelbuurt = knip(upper, rd(((250, -700), (240, -460), (225, -60), (185, 150), (190, 600))))
    centre_line = _hoefijzer(CENTRUM_STRAAL + 75)
    below, centre = knip(lower, centre_line)
    bloemen, zeehelden = knip(below, rd(((255, -900), (255, -560), (255, -200))))
    return {
        "kwelder": kwelder, "polder": polder, "west": west, "haven": harbour, "waterwijk": waterwijk,
        "vogelbuurt": vogelbuurt, "centrum": centre, "bloemenbuurt": bloemen, "zeeheldenbuurt": zeehelden,
    }  # fmt: skip


def _hoefijzer(straal: float) -> Lijn:
    """From the sea west of the harbour around the old town to the sea east of it."""
    return hoefijzer(straal, 650.0)[::-1]


def hoefijzer(straal: float, been: float, stap: float = 12.0) -> Lijn:
    """A horseshoe around the harbour, anticlockwise from its eastern end; ``been``: how far its legs reach south."""
    n = max(2, int(been / stap))
    leg = np.linspace(-been, 0, n, endpoint=False)
    angle = np.linspace(0, np.pi, max(8, int(np.pi * straal / stap)))
    local = [
        *np.column_stack([np.full(n, straal), leg]),
        *np.column_stack([straal * np.cos(angle), straal * np.sin(angle)]),
        *np.column_stack([np.full(n, -straal), leg[::-1]]),
    ]
    made: Lijn = np.asarray(local) + HAVENHART
    return made


def _langer(lijn: Lijn, meter: float) -> Lijn:
    """A line drawn on at both ends."""
    first, last = lijn[0] - lijn[1], lijn[-1] - lijn[-2]
    made: Lijn = np.vstack([
        lijn[:1] + first / np.hypot(*first) * meter, lijn, lijn[-1:] + last / np.hypot(*last) * meter
    ])  # fmt: skip
    return made

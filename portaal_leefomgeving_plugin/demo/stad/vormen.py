"""What the fictional town is made of. Everything is in RD (EPSG:28992), in metres; rings are closed.

A plain description: who draws it is ``stad.py``; the zaken, the open data and the omgevingsplan of the
embedded gemeente are all drawn from the same one, so that they agree on the map.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ring = NDArray[np.float64]
"""Shape (n, 2), first point equal to the last, exterior rings counter-clockwise."""

Lijn = NDArray[np.float64]
"""Shape (n, 2)."""


@dataclass(frozen=True, slots=True)
class Straat:
    """A street by its middle line. ``soort``: "gemeenteweg", "provincialeweg", "rijksweg", "pad"."""

    naam: str
    soort: str
    lijn: Lijn
    breedte: float


@dataclass(frozen=True, slots=True)
class Perceel:
    """A cadastral parcel. ``aanduiding`` as "VBS00 A 1234"; ``gebruik``: the gebruik of its vlak."""

    id: str
    aanduiding: str
    ring: Ring
    gebruik: str


@dataclass(frozen=True, slots=True)
class Pand:
    """A building. ``id`` has the form of a BAG pand (16 digits, woonplaats 9999 that does not exist)."""

    id: str
    ring: Ring
    bouwjaar: int
    gebruiksdoel: str  # woonfunctie, industriefunctie, winkelfunctie, onderwijsfunctie, ...
    perceel: str  # id of the Perceel


@dataclass(frozen=True, slots=True)
class Adres:
    """An address at a point in its building. ``perceel`` and ``pand`` are ids, empty where there is none."""

    x: float
    y: float
    straat: str
    huisnummer: int
    postcode: str
    woonplaats: str
    nummeraanduiding: str
    perceel: str
    pand: str


@dataclass(frozen=True, slots=True)
class Vlak:
    """A named part of the town. ``ringen``: the first is the outside, the rest are holes.

    ``gebruik``: "wonen", "centrum", "bedrijven", "haven", "recreatie", "park", "agrarisch", "natuur",
    "water", "verkeer", "school", "sport"; or "regel", where the area lies over others and says nothing of
    their use (a beschermd dorpsgezicht, a hoogtezone). Several with one ``naam`` are parts of one area.
    """

    naam: str
    gebruik: str
    ringen: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Stad:
    """The whole town. ``grens`` is the municipal boundary: the island with the water around it.

    ``wijken`` cover the land without overlap; ``gebieden`` are the named areas that the omgevingsplan
    regulates and may overlap; ``verontreinigd`` the contaminated spots (name, status, ring);
    ``geluid`` closed noise contours per source, each with the Lden in dB of its lower edge, lying
    within each other; ``natura2000`` the nature reserve in and around the island.
    ``speelplekken`` are (name, x, y) of spots for which a playground is applied for; the first lies on
    a contaminated spot, the second within 25 m of one, the third on clean ground in a housing area.
    """

    naam: str
    gemeentecode: str
    woonplaats: str
    grens: Ring
    land: Ring
    straten: tuple[Straat, ...]
    spoor: tuple[Lijn, ...]
    percelen: tuple[Perceel, ...]
    panden: tuple[Pand, ...]
    adressen: tuple[Adres, ...]
    wijken: tuple[Vlak, ...]
    gebieden: tuple[Vlak, ...]
    bodemzones: tuple[tuple[str, str, Ring], ...]  # zone, klasse (landbouw_natuur, wonen, industrie), ring
    verontreinigd: tuple[tuple[str, str, Ring], ...]
    geluid: tuple[tuple[str, float, Ring], ...]  # bronsoort, lden, ring
    natura2000: tuple[Vlak, ...]
    speelplekken: tuple[tuple[str, float, float], ...]

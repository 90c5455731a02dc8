"""What the tests of the sources share: an entry of the register, an area, and the verdict that a fetch leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak, toets
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.regel import Norm, Regel, Tekst, Treffer, Verwijzing
from tests.unit.connectors.loket import NU

GEBIED_VORM = shapely.box(150_000, 450_000, 152_000, 452_000)
GEBIED = RdWkb(shapely.to_wkb(GEBIED_VORM))
STIL = shapely.Point(151_900, 451_900)
"""A place in the area where no test puts a feature."""


def bron(soort: BronSoort, url: str, collectie: str = "vlak", **anders: Any) -> Bron:
    """An entry on which all is in order, so that only the service can be at fault."""
    values: dict[str, Any] = {
        "id": "vlak", "titel": "Vlakken", "thema": "bodem", "soort": soort, "url": url, "collectie": collectie,
        "naam_attribuut": "naam", "licentie": "CC0 1.0", "negatief_bewijs": not (soort.raster or soort.per_plek),
        "dekking": Dekking.GEMEENTE, "houdbaar_dagen": 30,
    }  # fmt: skip
    return Bron(**(values | anders))


def plek(vorm: Any = STIL) -> Locatie:
    """A good location."""
    return Locatie(RdWkb(shapely.to_wkb(vorm)), LocatieKwaliteit.GOED)


def regel(norm: float | None = None) -> Regel:
    """Any hit is aandacht; or, with a norm, a value above it."""
    tekst = Tekst("tekst", "text")
    verwijzing = Verwijzing(tekst, "Bkl 1.1", True, "", None)
    judge = Treffer(Oordeel.AANDACHT) if norm is None else Norm(
        ("waarde",), "dB", 1.0, 130.0, 0.0, norm, verwijzing, None, None
    )  # fmt: skip
    return Regel(
        "regel", "1", "bodem", "vlak", tekst, judge, None, None, 1.0, 1.0, None, tuple((o, tekst) for o in Oordeel),
        None, (), True,
    )  # fmt: skip


def oordeel(van: Bron, data: BronData, vorm: Any = STIL, *, norm: float | None = None) -> Bevinding:
    """What the green lane makes of a fetch, at a place; ``dekking`` as the sync sets it."""
    if not (van.soort.raster or van.soort.per_plek) and data.stand.volledig:
        data = replace(data, stand=replace(data.stand, dekking=GEBIED))
    zaak = ToetsZaak("z", plek(vorm), "OV", "Omgevingsvergunning", "Dakkapel")
    laag = BronLaag.from_data(van, data)
    (baan,) = toets([zaak], [regel(norm)], {"vlak": laag}, {"vlak": van}, nu=NU)
    return baan.bevindingen[0]

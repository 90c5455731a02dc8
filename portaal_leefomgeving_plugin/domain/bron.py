"""Open-data sources: what the register says of one, and what was fetched from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand

Waarde = str | int | float | bool | None


class BronSoort(StrEnum):
    """The interface a source is read through."""

    OGC_API_FEATURES = "ogc_api_features"


class Dekking(StrEnum):
    """How far a source reaches, as its register entry claims."""

    NEDERLAND = "nederland"
    GEMEENTE = "gemeente"  # this municipality's own layer: the gemeentegrens
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Bron:
    """One entry of the register (``resources/registers/bronnen.json``; its schema lies beside it).

    ``negatief_bewijs``: whether no hit proves something. ``houdbaar_dagen``: how old a fetched
    copy may be before its silence no longer counts.
    """

    id: str
    titel: str
    thema: str
    soort: BronSoort
    url: str  # root of the service
    collectie: str
    naam_attribuut: str
    licentie: str
    negatief_bewijs: bool
    dekking: Dekking
    houdbaar_dagen: int
    gegevens_van: date | None = None
    geldig_tot: date | None = None
    indicatief: bool = False
    fictief: bool = False
    gecontroleerd_op: date | None = None


@dataclass(frozen=True, slots=True)
class BronFeature:
    """One feature of a source; geometry in EPSG:28992, None where the source gives none."""

    id: str
    geometrie: RdWkb | None
    attributen: Mapping[str, Waarde]


@dataclass(frozen=True, slots=True)
class BronData:
    """What one fetch brought, with its completeness statement."""

    stand: Bronstand
    features: tuple[BronFeature, ...]

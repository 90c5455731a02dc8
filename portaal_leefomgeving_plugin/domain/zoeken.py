"""What one looks for by a few words: a place by its address, parcel, street or name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb


class PlekSoort(StrEnum):
    """The kinds of place that are asked for. The values are the types of PDOK's Locatieserver."""

    ADRES = "adres"
    PERCEEL = "perceel"
    WEG = "weg"
    POSTCODE = "postcode"
    WOONPLAATS = "woonplaats"
    COORDINATEN = "coordinaten"  # no type of theirs: what somebody writes down


@dataclass(frozen=True, slots=True)
class Suggestie:
    """A place that may be meant; ``id`` is what its whereabouts are asked for by."""

    id: str
    soort: PlekSoort
    weergave: str


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A place with where it is: its shape where the source has one, else a point; EPSG:28992."""

    id: str
    soort: PlekSoort
    weergave: str
    identificatie: str
    plek: RdWkb

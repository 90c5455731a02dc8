"""What else belongs to a zaak, read when its dossier is open and forgotten after: it may name persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Zaakobject:
    """What a zaak is about: an address, a building, a parcel, or something else that has a name.

    ``soort`` is the standard's objectType, or the municipality's own word where that is "overige";
    ``identificatie`` the number that a register of its own knows it by (BAG, Kadaster), or empty;
    ``verwijzing`` a url where the server keeps no more than that.
    """

    url: str
    soort: str
    naam: str
    identificatie: str
    relatie: str
    verwijzing: str


@dataclass(frozen=True, slots=True)
class Eigenschap:
    """A property that this zaaktype has, as it was written."""

    naam: str
    waarde: str


class Verwantschap(StrEnum):
    """What another zaak is to this one (Zaken API: hoofdzaak, deelzaken, relevanteAndereZaken)."""

    HOOFDZAAK = "hoofdzaak"
    DEELZAAK = "deelzaak"
    VERVOLG = "vervolg"  # the other one gave rise to this one
    ONDERWERP = "onderwerp"  # the other one is what this one is about
    BIJDRAGE = "bijdrage"  # this one contributes to the other
    OVERIG = "overig"
    GERELATEERD = "gerelateerd"  # OpenZaak's own list, which says no more


@dataclass(frozen=True, slots=True)
class VerwanteZaak:
    """Another zaak. ``waarom_niet`` is the code of why it could not be read; then its number is not known."""

    url: str
    uuid: str
    verwantschap: Verwantschap
    toelichting: str
    identificatie: str = ""
    omschrijving: str = ""
    waarom_niet: str = ""


@dataclass(frozen=True, slots=True)
class Auditregel:
    """Who did what, and why: one line of the audit trail. ``velden`` are names of what changed, never values."""

    moment: datetime
    actie: str  # create | update | partial_update | destroy | …
    resource: str  # zaak | status | rol | …
    resource_url: str
    weergave: str
    wie: str
    applicatie: str
    reden: str
    velden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossierdelen:
    """The parts of one zaak, each read by itself. As in ``Dossier``: what could not be read is named, with the code."""

    zaakobjecten: tuple[Zaakobject, ...]
    eigenschappen: tuple[Eigenschap, ...]
    verwant: tuple[VerwanteZaak, ...]
    audit: tuple[Auditregel, ...]  # newest first
    onderdelen_niet_gelezen: tuple[tuple[str, str], ...]

"""What is read when a dossier is opened, and forgotten when it is closed: it may name persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from portaal_leefomgeving_plugin.domain.zaak import Status, Zaak, Zaaktype


@dataclass(frozen=True, slots=True)
class StatusInDossier:
    """A status with the toelichting that the applicant may see."""

    status: Status
    toelichting: str


@dataclass(frozen=True, slots=True)
class Rol:
    """Who takes part in a zaak. ``naam`` is for the screen only."""

    url: str
    omschrijving: str
    omschrijving_generiek: str
    betrokkene_type: str
    naam: str
    medewerker: str  # id, empty where the betrokkene is no medewerker


@dataclass(frozen=True, slots=True)
class Document:
    """An enkelvoudig informatieobject of the zaak, without its contents."""

    url: str
    titel: str
    bestandsnaam: str
    formaat: str
    omvang: int | None  # bytes
    creatiedatum: date | None
    status: str
    vertrouwelijkheid: str
    vergrendeld: bool
    soort: str = ""  # the name of its informatieobjecttype, empty where that could not be read
    versie: int | None = None
    inhoud: str = ""  # where its contents can be fetched; empty: it has none here
    gebruiksrecht_bekend: bool = True  # where not, the zaak cannot be closed (facts on ZGW, section 7)


@dataclass(frozen=True, slots=True)
class Documentsoort:
    """A kind of document that a zaaktype has (informatieobjecttype), with the vertrouwelijkheid that is its rule."""

    url: str
    omschrijving: str
    vertrouwelijkheid: str


@dataclass(frozen=True, slots=True)
class Besluit:
    """A besluit taken in the zaak."""

    url: str
    identificatie: str
    besluittype: str
    datum: date | None
    ingangsdatum: date | None
    vervaldatum: date | None
    publicatiedatum: date | None
    uiterste_reactiedatum: date | None
    verzenddatum: date | None = None  # the day it was made known to the applicant (Awb 3:41)


@dataclass(frozen=True, slots=True)
class Dossier:
    """One zaak, read by itself.

    ``onderdelen_niet_gelezen`` names the parts that could not be read (a scope that is missing,
    say), with the code why: a part that is absent there was read, and an empty one is empty.
    """

    zaak: Zaak
    zaaktype: Zaaktype
    statussen: tuple[StatusInDossier, ...]  # newest first
    resultaat_omschrijving: str
    rollen: tuple[Rol, ...]
    documenten: tuple[Document, ...]
    besluiten: tuple[Besluit, ...]
    gelezen_op: datetime
    onderdelen_niet_gelezen: tuple[tuple[str, str], ...]

    @property
    def huidige_status(self) -> Status | None:
        """The newest by datum_gezet (facts on ZGW, section 6)."""
        return max((s.status for s in self.statussen), key=lambda s: s.datum_gezet, default=None)

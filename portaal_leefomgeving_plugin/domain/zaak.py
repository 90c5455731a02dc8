"""Zaken and their catalogue, after the ZGW Zaken API 1.5.1 and Catalogi API 1.3.1.

Only what a map, a work list and a dossier need. Persons are not among it: rollen, toelichtingen
and documents live in ``domain/dossier.py`` and in memory only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from portaal_leefomgeving_plugin.domain.locatie import Locatie

ZaakUrl = NewType("ZaakUrl", str)
StatusUrl = NewType("StatusUrl", str)
ZaaktypeUrl = NewType("ZaaktypeUrl", str)
StatustypeUrl = NewType("StatustypeUrl", str)
ResultaattypeUrl = NewType("ResultaattypeUrl", str)

ACTIVITEIT_SCHEIDING = "; "


@dataclass(frozen=True, slots=True)
class Statustype:
    """A step of a zaaktype; order is ``volgnummer``, the highest is the eindstatus."""

    url: StatustypeUrl
    omschrijving: str
    volgnummer: int
    is_eindstatus: bool


@dataclass(frozen=True, slots=True)
class Resultaattype:
    """What a zaak of this zaaktype can end in."""

    url: ResultaattypeUrl
    omschrijving: str


@dataclass(frozen=True, slots=True)
class Roltype:
    """A role that someone can have in a zaak of this zaaktype."""

    url: str
    omschrijving: str
    omschrijving_generiek: str


@dataclass(frozen=True, slots=True)
class Zaaktype:
    """One version of a zaaktype. ``identificatie`` is what its versions share.

    ``statustypen`` stand in the order of their volgnummer; durations are ISO 8601 as the server
    has them ("P56D"), empty where it has none.
    """

    url: ZaaktypeUrl
    identificatie: str
    omschrijving: str
    doorlooptijd: str
    servicenorm: str
    verlenging_mogelijk: bool
    verlengingstermijn: str
    opschorting_mogelijk: bool
    begin_geldigheid: date | None
    statustypen: tuple[Statustype, ...]
    resultaattypen: tuple[Resultaattype, ...]
    roltypen: tuple[Roltype, ...]
    einde_geldigheid: date | None = None
    """The first day on which this version holds no longer, None where that is not known yet."""

    def geldt_op(self, dag: date) -> bool:
        """Whether a zaak may begin by this version on that day."""
        began = self.begin_geldigheid is None or self.begin_geldigheid <= dag
        return began and (self.einde_geldigheid is None or dag < self.einde_geldigheid)

    def statustype(self, url: str) -> Statustype | None:
        """The step with this url, if it is one of this version."""
        return next((s for s in self.statustypen if s.url == url), None)


@dataclass(frozen=True, slots=True)
class Zaak:
    """A zaak as its server holds it, less what the working copy may not keep (design, decision 3).

    ``status`` is the url of the current status; ``verlengd_met`` an ISO 8601 duration or empty;
    ``etag`` is known only where the zaak was read by itself.
    """

    url: ZaakUrl
    uuid: str
    identificatie: str
    omschrijving: str
    zaaktype: ZaaktypeUrl
    bronorganisatie: str
    registratiedatum: date | None
    startdatum: date
    einddatum: date | None
    einddatum_gepland: date | None
    uiterlijke_einddatum: date | None
    status: StatusUrl | None
    resultaat: str
    opgeschort: bool
    eerder_opgeschort: bool
    verlengd_met: str
    vertrouwelijkheid: str
    locatie: Locatie
    etag: str = ""
    activiteiten: tuple[str, ...] | None = None
    """What it is about, where a zaakeigenschap says so; None where that was not asked for, or not answered."""

    @property
    def afgehandeld(self) -> bool:
        """A zaak with an einddatum is closed (ZGW: einddatum is set by the eindstatus)."""
        return self.einddatum is not None


@dataclass(frozen=True, slots=True)
class Status:
    """A status that was set. The newest ``datum_gezet`` is the current one, whatever the volgnummer."""

    url: StatusUrl
    zaak: ZaakUrl
    statustype: StatustypeUrl
    datum_gezet: datetime
    is_laatste: bool


@dataclass(frozen=True, slots=True)
class ZaakRegel:
    """A zaak as the work list, the map and the working copy hold it: joined with its catalogue.

    This is the whitelist of what about a zaak may lie on disk. ``fataal`` is the earliest of the
    dates that ``domain/termijn.py`` found, the one that colours run on; None: termijn onbekend.
    ``termijn_voorlopig``: the term is suspended, so its end is provisional. ``perioden``: those of
    suspension as ``domain/perioden.py`` writes them, empty where they are not known.
    """

    uuid: str
    url: ZaakUrl
    identificatie: str
    omschrijving: str
    zaaktype: ZaaktypeUrl
    zaaktype_identificatie: str
    zaaktype_omschrijving: str
    status: StatusUrl | None
    statustype: StatustypeUrl | None
    status_omschrijving: str
    status_volgnummer: int | None
    status_gezet: datetime | None
    resultaat: str
    behandelaar: str
    bronorganisatie: str
    registratiedatum: date | None
    startdatum: date
    einddatum: date | None
    einddatum_gepland: date | None
    uiterlijke_einddatum: date | None
    opgeschort: bool
    eerder_opgeschort: bool
    verlengd_met: str
    vertrouwelijkheid: str
    fataal: date | None
    termijn_voorlopig: bool
    locatie: Locatie
    perioden: str = ""
    activiteit: str = ""
    """The activiteiten (``ACTIVITEIT_SCHEIDING`` between them); empty where it has none or none are known."""

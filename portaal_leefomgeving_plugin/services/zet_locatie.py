"""Gives a zaak a location, or another one (design, decision 8): show, check, write, verify, and only then believe it.

Only what a person drew, or accepted of what was proposed, is written; nothing is put right in silence.
Servers check next to nothing of a geometry (facts on ZGW, section 4), so it is checked here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from portaal_leefomgeving_plugin.connectors.geojson import waarom_niet_te_schrijven, zelfde_vorm
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, NotFound, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


@dataclass(frozen=True, slots=True)
class Locatiestand:
    """What the dialog shows before anything happens: the zaak with its location as its server has it now."""

    regel: ZaakRegel
    zaak: Zaak

    @property
    def voorstel(self) -> RdWkb | None:
        """The reading that the doubt suggests (EPSG:28992), None where there is none."""
        return self.zaak.locatie.voorstel


@dataclass(frozen=True, slots=True)
class LocatieGezet:
    """What the server holds after the deed. ``zeker``: it is what was asked for."""

    zaak: str  # uuid
    identificatie: str
    locatie: Locatie
    zeker: bool
    regel: ZaakRegel


def bereid_locatie_voor(omgeving: Werkomgeving, regel: ZaakRegel) -> Locatiestand:
    """Reads the zaak as it is now."""
    return Locatiestand(regel, _lees(_client(omgeving), regel))


def zet_locatie(omgeving: Werkomgeving, stand: Locatiestand, geometrie: RdWkb, *, reden: str) -> LocatieGezet:
    """Writes ``geometrie`` (EPSG:28992), after checking that the zaak is still as ``stand`` showed it.

    ``reden`` goes to the audit trail and cannot be missing. Raises Changed where the zaak differs from
    what was shown, NotAllowed where our own rules forbid it, and what the connector raises. Two who
    write at the same moment are not told apart by the server: the last one stands, and it is said so.
    """
    client = _client(omgeving)
    if not reden.strip():
        raise NotAllowed("reden_nodig")
    if why_not := waarom_niet_te_schrijven(geometrie):
        raise NotAllowed(why_not)
    _is_ongewijzigd(client, stand)
    try:
        client.zet_locatie(stand.zaak, geometrie, reden=reden)
    except PortaalError as fout:
        _noteer(omgeving, stand, uitkomst=type(fout).__name__)
        raise
    result = _verifieer(omgeving, client, stand, geometrie)
    _noteer(omgeving, stand, uitkomst="gezet" if result.zeker else "niet_de_nieuwste")
    return result


def _client(omgeving: Werkomgeving) -> ZgwClient:
    if omgeving.clients.zgw is None:
        raise NotAllowed("geen_zaaksysteem")
    return omgeving.clients.zgw


def _lees(client: ZgwClient, regel: ZaakRegel) -> Zaak:
    zaak = client.zaak(regel.url)
    if zaak is None:
        raise NotFound(client.systeem, url=regel.url)
    return zaak


def _is_ongewijzigd(client: ZgwClient, stand: Locatiestand) -> None:
    """A different ETag is a hint only (any new rol or document changes it too): the fields that matter are compared."""
    shown = stand.zaak
    now = client.zaak(shown.url, etag=shown.etag)
    if now is None:
        return
    different = tuple(f for f in ("locatie", "einddatum", "zaaktype") if getattr(now, f) != getattr(shown, f))
    if different:
        raise Changed(client.systeem, fields=different)


def _verifieer(omgeving: Werkomgeving, client: ZgwClient, stand: Locatiestand, geometrie: RdWkb) -> LocatieGezet:
    """What the server now holds, which also goes into the working copy."""
    now = _lees(client, stand.regel)
    known = omgeving.werkbestand.zaak(stand.regel.uuid) or stand.regel
    regel = replace(known, locatie=now.locatie)
    if not omgeving.werkbestand.alleen_lezen:
        omgeving.werkbestand.schrijf_zaken([regel])
    sure = now.locatie.kwaliteit is LocatieKwaliteit.GOED and zelfde_vorm(now.locatie.geometrie, geometrie)
    return LocatieGezet(regel.uuid, regel.identificatie, now.locatie, sure, regel)


def _noteer(omgeving: Werkomgeving, stand: Locatiestand, *, uitkomst: str) -> None:
    """Where it was and is not noted: a place is personal data, and the logbook is kept for ever."""
    omgeving.logboek.noteer(
        moment=omgeving.clock.now(),
        verbinding=omgeving.verbinding.id,
        zaak=stand.regel.uuid,
        identificatie=stand.regel.identificatie,
        handeling="locatie",
        van=stand.zaak.locatie.kwaliteit.value,
        naar=LocatieKwaliteit.GOED.value,
        uitkomst=uitkomst,
        medewerker=omgeving.medewerker.id if omgeving.medewerker else "",
    )

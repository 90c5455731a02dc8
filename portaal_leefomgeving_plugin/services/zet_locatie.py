"""Gives a zaak a location, or another one (design, decision 8): show, check, write, verify, and only then believe it.

Only what a person drew, or accepted of what was proposed, is written; nothing is put right in silence.
Servers check next to nothing of a geometry (facts on ZGW, section 4), so it is checked here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from portaal_leefomgeving_plugin.connectors.geojson import waarom_niet_te_schrijven, zelfde_vorm
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, NotFound, PartlyDone, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.handeling import eis_ongewijzigd, genoteerd, zaaksysteem
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


VELDEN = ("locatie", "einddatum", "zaaktype")
"""The fields of a zaak that say that its place is no longer as it was shown."""


def bereid_locatie_voor(omgeving: Werkomgeving, regel: ZaakRegel) -> Locatiestand:
    """Reads the zaak as it is now."""
    return Locatiestand(regel, _lees(zaaksysteem(omgeving), regel))


def zet_locatie(omgeving: Werkomgeving, stand: Locatiestand, geometrie: RdWkb, *, reden: str) -> LocatieGezet:
    """Writes ``geometrie`` (EPSG:28992), after checking that the zaak is still as ``stand`` showed it.

    ``reden`` goes to the audit trail and cannot be missing. Raises Changed where the zaak differs from
    what was shown, NotAllowed where our own rules forbid it, and what the connector raises. Two who
    write at the same moment are not told apart by the server: the last one stands, and it is said so.
    """
    client = zaaksysteem(omgeving)
    if not reden.strip():
        raise NotAllowed("reden_nodig")
    if why_not := waarom_niet_te_schrijven(geometrie):
        raise NotAllowed(why_not)
    eis_ongewijzigd(client, stand.zaak, VELDEN)
    # where it was and is is not noted: a place is personal data, and the logbook is kept for ever
    was, wordt = stand.zaak.locatie.kwaliteit.value, LocatieKwaliteit.GOED.value
    with genoteerd(omgeving, stand.regel, "locatie", van=was, naar=wordt) as notering:
        client.zet_locatie(stand.zaak, geometrie, reden=reden)
        result = _verifieer(omgeving, client, stand, geometrie)
        notering.is_zeker(result.zeker)
    return result


def _lees(client: ZgwClient, regel: ZaakRegel) -> Zaak:
    zaak = client.zaak(regel.url)
    if zaak is None:
        raise NotFound(client.systeem, url=regel.url)
    return zaak


def _verifieer(omgeving: Werkomgeving, client: ZgwClient, stand: Locatiestand, geometrie: RdWkb) -> LocatieGezet:
    """What the server now holds, which also goes into the working copy.

    Raises PartlyDone where it cannot be read back: the server took the location all the same.
    """
    try:
        now = _lees(client, stand.regel)
    except PortaalError as fout:
        raise PartlyDone(client.systeem, done=("locatie",), cause=fout) from fout
    known = omgeving.werkbestand.zaak(stand.regel.uuid) or stand.regel
    regel = replace(known, locatie=now.locatie)
    if not omgeving.werkbestand.alleen_lezen:
        omgeving.werkbestand.schrijf_zaken([regel])
    sure = now.locatie.kwaliteit is LocatieKwaliteit.GOED and zelfde_vorm(now.locatie.geometrie, geometrie)
    return LocatieGezet(regel.uuid, regel.identificatie, now.locatie, sure, regel)

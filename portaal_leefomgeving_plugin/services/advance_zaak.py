"""Advances a zaak to another status (design, decision 8): show, check, post, verify, and only then believe it.

The standard has no locking and enforces no order of steps (facts on ZGW, sections 6 to 8): what it
leaves open is guarded here, and what cannot be guarded is said (a window remains between check and post).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from portaal_leefomgeving_plugin.connectors.zgw.afsluiten import Slot
from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, Rejected
from portaal_leefomgeving_plugin.domain.zaak import Resultaattype, Status, Statustype, StatustypeUrl, Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.handeling import (
    eis_ongewijzigd,
    genoteerd,
    lees_terug,
    moment_van_nu,
    zaaksysteem,
)
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

TOELICHTING_TEKENS = 1_000
"""What the standard allows of a statustoelichting."""


class Stapsoort(StrEnum):
    """What a step would be, seen from where the zaak is."""

    VOLGENDE = "volgende"
    OVERSLAAN = "overslaan"
    TERUG = "terug"
    HUIDIG = "huidig"


@dataclass(frozen=True, slots=True)
class Stap:
    """One status that the zaak could get. ``overgeslagen`` names what lies between."""

    statustype: Statustype
    soort: Stapsoort
    vereist_resultaat: bool
    verboden: str  # code of why not, empty where it may be tried
    overgeslagen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Voortzetting:
    """What the dialog shows before anything happens: the zaak as it is now and the steps it has.

    ``gevolgen`` are codes of what setting any status does, whatever the step.
    """

    regel: ZaakRegel
    dossier: Dossier
    stappen: tuple[Stap, ...]
    resultaattypen: tuple[Resultaattype, ...]
    gevolgen: tuple[str, ...]

    @property
    def voorstel(self) -> Stap | None:
        """The step that follows, if there is one that may be tried."""
        return next((s for s in self.stappen if s.soort is Stapsoort.VOLGENDE and not s.verboden), None)


@dataclass(frozen=True, slots=True)
class Voortgezet:
    """What the server holds after the deed. ``zeker``: its newest status is the one we set."""

    zaak: str  # uuid
    identificatie: str
    van: str
    naar: str
    status_volgens_server: str
    zeker: bool
    regel: ZaakRegel


def bereid_voor(omgeving: Werkomgeving, regel: ZaakRegel) -> Voortzetting:
    """Reads the zaak as it is now and says what steps it has."""
    beeld = open_dossier(omgeving, regel)
    dossier = beeld.dossier
    return Voortzetting(
        regel=beeld.regel,
        dossier=dossier,
        stappen=stappen(dossier),
        resultaattypen=dossier.zaaktype.resultaattypen,
        gevolgen=("zichtbaar_voor_aanvrager", "notificatie", "niet_terug_te_draaien"),
    )


def stappen(dossier: Dossier) -> tuple[Stap, ...]:
    """All steps of the zaaktype, in order, each seen from the current status.

    An eindstatus wants a resultaat where the zaak has none yet. A closed zaak is reopened by any other step:
    whether that may be the server decides (scope zaken.heropenen).
    """
    types = dossier.zaaktype.statustypen
    current = dossier.huidige_status
    here = dossier.zaaktype.statustype(current.statustype) if current else None
    place = here.volgnummer if here else 0
    return tuple(_stap(st, types, place, dossier) for st in types)


def _stap(statustype: Statustype, types: tuple[Statustype, ...], place: int, dossier: Dossier) -> Stap:
    between = tuple(t.omschrijving for t in types if place < t.volgnummer < statustype.volgnummer)
    if statustype.volgnummer == place:
        soort = Stapsoort.HUIDIG
    elif statustype.volgnummer < place:
        soort = Stapsoort.TERUG
    else:
        soort = Stapsoort.OVERSLAAN if between else Stapsoort.VOLGENDE
    wants_resultaat = statustype.is_eindstatus and not dossier.zaak.resultaat
    verboden = ""
    if soort is Stapsoort.HUIDIG:
        verboden = "is_al_zo"
    elif dossier.zaak.afgehandeld and statustype.is_eindstatus:
        verboden = "heropenen_met_eindstatus"
    elif wants_resultaat and not dossier.zaaktype.resultaattypen:
        verboden = "geen_resultaattypen"
    return Stap(statustype, soort, wants_resultaat, verboden, between if soort is Stapsoort.OVERSLAAN else ())


def zet_voort(
    omgeving: Werkomgeving,
    voortzetting: Voortzetting,
    statustype: StatustypeUrl,
    *,
    resultaattype: str = "",
    toelichting: str = "",
    reden: str = "",
) -> Voortgezet:
    """Sets the status, after checking that the zaak is still as ``voortzetting`` showed it.

    ``toelichting`` may be seen by the applicant, ``reden`` goes to the audit trail. Raises Changed
    where the zaak differs from what was shown, NotAllowed where our own rules forbid it, PartlyDone
    where a resultaat was set and the eindstatus then refused, and what the connector raises.
    """
    client = zaaksysteem(omgeving)
    stap = _gekozen(voortzetting, statustype, resultaattype, toelichting)
    zaak = eis_ongewijzigd(client, voortzetting.dossier.zaak)
    moment = moment_van_nu(client, voortzetting.dossier)
    van, naar = voortzetting.regel.status_omschrijving, stap.statustype.omschrijving
    with genoteerd(omgeving, voortzetting.regel, "status", van=van, naar=naar) as notering:
        ours = _zet(client, zaak, stap, resultaattype, moment, toelichting, reden)
        result = _verifieer(omgeving, client, voortzetting, stap, ours)
        notering.is_zeker(result.zeker)
    return result


def _gekozen(voortzetting: Voortzetting, statustype: StatustypeUrl, resultaattype: str, toelichting: str) -> Stap:
    stap = next((s for s in voortzetting.stappen if s.statustype.url == statustype), None)
    if stap is None:
        raise NotAllowed("statustype_van_ander_zaaktype")
    if stap.verboden:
        raise NotAllowed(stap.verboden)
    if stap.vereist_resultaat and not resultaattype:
        raise NotAllowed("resultaat_nodig", status=stap.statustype.omschrijving)
    if resultaattype and resultaattype not in {r.url for r in voortzetting.resultaattypen}:
        raise NotAllowed("resultaattype_van_ander_zaaktype")
    if len(toelichting) > TOELICHTING_TEKENS:
        raise NotAllowed("toelichting_te_lang", teveel=str(len(toelichting) - TOELICHTING_TEKENS))
    return stap


def _zet(
    client: ZgwClient, zaak: Zaak, stap: Stap, resultaattype: str, moment: datetime, toelichting: str, reden: str
) -> Status:
    try:
        if stap.statustype.is_eindstatus:
            wanted = resultaattype if stap.vereist_resultaat else ""
            return client.sluit(zaak, Slot(stap.statustype.url, wanted, moment, toelichting, reden))
        return client.zet_status(
            zaak.url, stap.statustype.url, datum_gezet=moment, toelichting=toelichting, reden=reden
        )
    except Rejected as fout:
        if fout.has("unique"):  # somebody set another status at this very moment
            raise Changed(client.systeem, fields=("status",)) from fout
        raise


def _verifieer(
    omgeving: Werkomgeving, client: ZgwClient, voortzetting: Voortzetting, stap: Stap, ours: Status
) -> Voortgezet:
    """What the server now holds: two may have advanced at once, and the later one wins."""
    dossier, regel = lees_terug(omgeving, client, voortzetting.dossier.zaak, "status")
    newest = dossier.huidige_status
    return Voortgezet(
        zaak=regel.uuid,
        identificatie=regel.identificatie,
        van=voortzetting.regel.status_omschrijving,
        naar=stap.statustype.omschrijving,
        status_volgens_server=regel.status_omschrijving,
        zeker=newest is not None and newest.url == ours.url,
        regel=regel,
    )

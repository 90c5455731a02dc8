"""Closes a zaak with a resultaat (facts on ZGW, section 7).

Closing is the eindstatus with a resultaat before it; where the server can, both in one call. Reopening is
any other status (``advance_zaak.py``); the resultaat stays then, and the server wants the scope zaken.heropenen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.connectors.zgw.afsluiten import Slot
from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.zaak import Resultaattype, Statustype, ZaakRegel
from portaal_leefomgeving_plugin.services.advance_zaak import TOELICHTING_TEKENS
from portaal_leefomgeving_plugin.services.handeling import (
    eis_ongewijzigd,
    genoteerd,
    lees_terug,
    moment_van_nu,
    zaaksysteem,
)
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


@dataclass(frozen=True, slots=True)
class Afsluiting:
    """What the dialog shows before anything happens. ``verboden``: code of why it cannot be closed.

    ``resultaat`` is the one that the zaak has already (it was reopened, or a close stopped half-way).
    ``let_op`` are codes of what is unusual about closing it now.
    """

    regel: ZaakRegel
    dossier: Dossier
    eindstatus: Statustype | None
    resultaattypen: tuple[Resultaattype, ...]
    resultaat: str
    verboden: str
    let_op: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Afgesloten:
    """What the server holds after the deed. ``zeker``: the eindstatus is ours, with the resultaat that was asked."""

    zaak: str  # uuid
    identificatie: str
    status_volgens_server: str
    resultaat_volgens_server: str
    einddatum: date | None
    zeker: bool
    regel: ZaakRegel


def bereid_afsluiten(omgeving: Werkomgeving, regel: ZaakRegel) -> Afsluiting:
    """Reads the zaak as it is now and says what it can end in."""
    opened = open_dossier(omgeving, regel)
    dossier = opened.dossier
    end = next((s for s in dossier.zaaktype.statustypen if s.is_eindstatus), None)
    return Afsluiting(
        regel=opened.regel,
        dossier=dossier,
        eindstatus=end,
        resultaattypen=dossier.zaaktype.resultaattypen,
        resultaat=dossier.resultaat_omschrijving if dossier.zaak.resultaat else "",
        verboden=_verboden(dossier, end),
        let_op=tuple(_let_op(dossier, end)),
    )


def sluit_af(
    omgeving: Werkomgeving, afsluiting: Afsluiting, resultaattype: str, *, toelichting: str, reden: str
) -> Afgesloten:
    """Closes the zaak with ``resultaattype`` (its url), after checking that it is still as it was shown.

    ``toelichting`` may be seen by the applicant, ``reden`` goes to the audit trail. Raises Changed,
    NotAllowed, PartlyDone where the resultaat was set and the eindstatus then refused, and what the
    connector raises.
    """
    end = afsluiting.eindstatus
    if afsluiting.verboden or end is None:
        raise NotAllowed(afsluiting.verboden)
    wanted = next((r for r in afsluiting.resultaattypen if r.url == resultaattype), None)
    if wanted is None:
        raise NotAllowed("resultaattype_van_ander_zaaktype" if resultaattype else "resultaat_nodig")
    if len(toelichting) > TOELICHTING_TEKENS:
        raise NotAllowed("toelichting_te_lang", teveel=str(len(toelichting) - TOELICHTING_TEKENS))
    client = zaaksysteem(omgeving)
    zaak = eis_ongewijzigd(client, afsluiting.dossier.zaak)
    moment = moment_van_nu(client, afsluiting.dossier)
    van = afsluiting.regel.status_omschrijving
    with genoteerd(omgeving, afsluiting.regel, "afsluiten", van=van, naar=end.omschrijving) as notering:
        ours = client.sluit(zaak, Slot(end.url, wanted.url, moment, toelichting, reden))
        dossier, regel = lees_terug(omgeving, client, zaak, "afsluiten")
        newest = dossier.huidige_status
        closed = newest is not None and newest.url == ours.url and dossier.zaak.afgehandeld
        sure = closed and dossier.resultaat_omschrijving == wanted.omschrijving
        notering.is_zeker(sure)
    return Afgesloten(
        zaak=regel.uuid,
        identificatie=regel.identificatie,
        status_volgens_server=regel.status_omschrijving,
        resultaat_volgens_server=dossier.resultaat_omschrijving,
        einddatum=dossier.zaak.einddatum,
        zeker=sure,
        regel=regel,
    )


def _verboden(dossier: Dossier, end: Statustype | None) -> str:
    if dossier.zaak.afgehandeld:
        return "afgehandeld"
    if end is None:
        return "geen_eindstatus"
    return "" if dossier.zaaktype.resultaattypen else "geen_resultaattypen"


def _let_op(dossier: Dossier, end: Statustype | None) -> list[str]:
    found = []
    current = dossier.huidige_status
    here = dossier.zaaktype.statustype(current.statustype) if current is not None else None
    place = here.volgnummer if here is not None else 0
    if end is not None and any(place < s.volgnummer < end.volgnummer for s in dossier.zaaktype.statustypen):
        found.append("slaat_stappen_over")
    if dossier.zaak.opgeschort:
        found.append("is_opgeschort")
    if dossier.zaak.resultaat:
        found.append("heeft_resultaat")
    return found

"""Setting a status: what OpenZaak lets through (nearly any order) and what it refuses, and what an eindstatus does.

Facts on ZGW, sections 6 and 7. The current status is the one with the newest datumStatusGezet.
"""

from __future__ import annotations

from datetime import date, datetime

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Vraag
from portaal_leefomgeving_plugin.demo.zgw.audit import noteer
from portaal_leefomgeving_plugin.demo.zgw.duur import plus
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring, als_utc, fout_zonder_veld
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Opslag, uuid_van

HEROPENEN = "Het heropenen van een gesloten zaak is niet toegestaan zonder de scope zaken.heropenen"
GELOCKED = (
    "Er zijn gerelateerde informatieobjecten die nog gelocked zijn."
    "Deze informatieobjecten moet eerst unlocked worden voordat de zaak afgesloten kan worden."
)
GEBRUIKSRECHT = (
    "Er zijn gerelateerde informatieobjecten waarvoor `indicatieGebruiksrecht` nog niet gespecifieerd is. "
    "Je moet deze zetten voor je de zaak kan afsluiten."
)


def maak(vraag: Vraag) -> Response:
    """POST /statussen."""
    body = vraag.json()
    zaak = vraag.opslag.zaken.op_url(body.get("zaak"))
    if zaak is not None:
        _mag(vraag, zaak)
    elif not vraag.wie.applicatie.scopes & {"zaken.statussen.toevoegen", "zaken.aanmaken"}:
        raise fouten.verboden()
    status = zet(vraag, body)
    return Response(201, {"Content-Type": "application/json", "Location": status["url"]}, status.json())


def _mag(vraag: Vraag, zaak: Ding) -> None:
    app, kind = vraag.wie.applicatie, vraag.opslag.zaaktype_identificatie(zaak)
    if not app.ziet(kind):
        raise fouten.verboden()
    if zaak["einddatum"] is not None and not app.mag("zaken.heropenen"):
        raise fouten.verboden(HEROPENEN if app.mag("zaken.statussen.toevoegen") else fouten.GEEN_TOESTEMMING)
    first = not vraag.opslag.statussen.van_zaak(zaak["uuid"])
    if not app.mag("zaken.statussen.toevoegen") and not (first and app.mag("zaken.aanmaken")):
        raise fouten.verboden()


def zet(vraag: Vraag, body: Json) -> Ding:
    """Checks a status and keeps it; closes or reopens its zaak."""
    o = vraag.opslag
    keuring = Keuring(body)
    keuring.eis("zaak", "statustype", "datumStatusGezet")
    zaak = keuring.verwijst("zaak", o.zaken)
    statustype = keuring.verwijst("statustype", o.catalogus["statustypen"])
    gezet = keuring.moment("datumStatusGezet")
    toelichting = keuring.tekst("statustoelichting", 1_000)
    rol = keuring.verwijst("gezetdoor", o.rollen)
    if gezet is not None and gezet > o.klok.nu():
        keuring.fouten.append(("datumStatusGezet", "date-in-future", "Deze datum mag niet in de toekomst zijn"))
    keuring.klaar()
    if zaak is None or statustype is None or gezet is None:
        raise fouten.ongeldig(
            *[
                (n, "null", "Dit veld mag niet leeg zijn.")
                for n in ("zaak", "statustype", "datumStatusGezet")
                if body.get(n) is None
            ]
        )
    if uuid_van(statustype["zaaktype"]) != uuid_van(zaak["zaaktype"]):
        raise fout_zonder_veld("zaaktype-mismatch", "De referentie hoort niet bij het zaaktype van de zaak.")
    wanneer = als_utc(gezet)
    if any(s["datumStatusGezet"] == wanneer for s in o.statussen.van_zaak(zaak["uuid"])):
        raise fout_zonder_veld("unique", "De velden zaak, datum_status_gezet moeten een unieke set zijn.")
    if statustype["isEindstatus"]:
        resultaattype = _kan_sluiten(o, zaak)
        slot = _slot(resultaattype, gezet)
    else:
        slot = {"einddatum": None, "archiefnominatie": None, "archiefactiedatum": None, "startdatumBewaartermijn": None}
        slot = slot if zaak["einddatum"] is not None else {}
    return _bewaar(vraag, zaak, statustype, wanneer, toelichting, rol, slot)


def _kan_sluiten(o: Opslag, zaak: Ding) -> Ding:
    """The resultaattype that it closes with. Raises 400 where it cannot be closed."""
    linked = [o.documenten.op_url(z["informatieobject"]) for z in o.zaakinformatieobjecten.van_zaak(zaak["uuid"])]
    documents = [d for d in linked if d is not None]
    if any(d["locked"] for d in documents):
        raise fout_zonder_veld("informatieobject-locked", GELOCKED)
    if any(d["indicatieGebruiksrecht"] is None for d in documents):
        raise fout_zonder_veld("indicatiegebruiksrecht-unset", GEBRUIKSRECHT)
    resultaat = o.resultaten.op_url(zaak["resultaat"])
    found = o.catalogus["resultaattypen"].op_url(resultaat["resultaattype"]) if resultaat is not None else None
    if found is None:
        raise fout_zonder_veld("resultaat-does-not-exist", "Zaak has no resultaat.")
    return found


def _slot(resultaattype: Ding, gezet: datetime) -> Json:
    """What closing fills in; the end is the day in the client's own offset, as recorded."""
    day: date = gezet.date()
    term = resultaattype["archiefactietermijn"]
    return {
        "einddatum": day.isoformat(),
        "archiefnominatie": resultaattype["archiefnominatie"],
        "archiefactiedatum": plus(day, term).isoformat() if term else None,
        "startdatumBewaartermijn": day.isoformat(),
    }


def _bewaar(
    vraag: Vraag, zaak: Ding, statustype: Ding, wanneer: str, toelichting: str, rol: Ding | None, slot: Json
) -> Ding:
    o, before = vraag.opslag, dict(zaak.data)
    id = o.uuids()
    url = o.url("zaken", "statussen", id)
    status = o.statussen.voeg(
        id,
        {
            "url": url, "uuid": id, "zaak": zaak["url"], "statustype": statustype["url"], "datumStatusGezet": wanneer,
            "statustoelichting": toelichting, "indicatieLaatstGezetteStatus": False,
            "gezetdoor": rol["url"] if rol is not None else None, "zaakinformatieobjecten": [],
        },
        zaak["uuid"],
    )  # fmt: skip
    current = o.huidige_status(zaak["uuid"])
    for each in o.statussen.van_zaak(zaak["uuid"]):
        if each["indicatieLaatstGezetteStatus"] != (each is current):
            each.wijzig(indicatieLaatstGezetteStatus=each is current)
    o.raak_aan(zaak, status=current["url"] if current is not None else None, **slot)
    noteer(vraag, zaak, "create", "status", url, oud=None, nieuw=status.data)
    if slot:
        noteer(vraag, zaak, "update", "zaak", zaak["url"], oud=before, nieuw=zaak.data)
    return status

"""Making and changing a zaak, with the checks that OpenZaak does and no others (facts on ZGW, section 4)."""

from __future__ import annotations

from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Vraag
from portaal_leefomgeving_plugin.demo.zgw.audit import noteer
from portaal_leefomgeving_plugin.demo.zgw.duur import plus
from portaal_leefomgeving_plugin.demo.zgw.filters import VERTROUWELIJKHEID
from portaal_leefomgeving_plugin.demo.zgw.geometrie import gekeurd
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring, als_utc
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, moment, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.zaak_bouw import GEEN_PROCESOBJECT

GESLOTEN = "Modifying a closed case with current scope is forbidden"
NIET_UNIEK = "Deze identificatie bestaat al voor deze bronorganisatie."
CONCEPT = "The resource is not published."
VERPLICHT = ("bronorganisatie", "zaaktype", "verantwoordelijkeOrganisatie", "startdatum")
TEKSTEN = {
    "identificatie": 40, "bronorganisatie": 9, "verantwoordelijkeOrganisatie": 9, "omschrijving": 80,
    "toelichting": 1_000, "communicatiekanaal": 1_000, "selectielijstklasse": 1_000, "opdrachtgevendeOrganisatie": 9,
    "processobjectaard": 200,
}  # fmt: skip
DAGEN = (
    "registratiedatum", "startdatum", "einddatumGepland", "uiterlijkeEinddatumAfdoening", "publicatiedatum",
    "archiefactiedatum", "startdatumBewaartermijn",
)  # fmt: skip
LIJSTEN = ("productenOfDiensten", "relevanteAndereZaken", "kenmerken", "gerelateerdeZaken")
BETALING = {
    "nvt": "Er is geen sprake van te betalen, met de zaak gemoeide, kosten.",
    "nog_niet": "De met de zaak gemoeide kosten zijn (nog) niet betaald.",
    "gedeeltelijk": "De met de zaak gemoeide kosten zijn gedeeltelijk betaald.",
    "geheel": "De met de zaak gemoeide kosten zijn geheel betaald.",
}
ARCHIEFSTATUSSEN = ("nog_te_archiveren", "gearchiveerd", "gearchiveerd_procestermijn_onbekend", "overgedragen")
ARCHIEF_LEEG = (
    "Moet van een waarde voorzien zijn als de 'Archiefstatus' een waarde heeft anders dan 'nog_te_archiveren'."
)
NIET_GEARCHIVEERD = (
    "Er zijn gerelateerde informatieobjecten waarvan de `status` nog niet gelijk is aan `gearchiveerd`. Dit is een "
    "voorwaarde voor het zetten van de `archiefstatus` op een andere waarde dan `nog_te_archiveren`."
)
DUUR = "Tijdsduur heeft een verkeerd formaat, gebruik 1 van onderstaande formaten: P(n)Y(n)M(n)D."


def maak(vraag: Vraag) -> Response:
    """POST /zaken."""
    body = vraag.json()
    o = vraag.opslag
    kind = o.catalogus["zaaktypen"].op_url(body.get("zaaktype"))
    vraag.mag("zaken.aanmaken", str(kind["identificatie"]) if kind is not None else "")
    keuring = Keuring(body)
    keuring.eis(*VERPLICHT)
    zaaktype = keuring.verwijst("zaaktype", o.catalogus["zaaktypen"])
    changes = velden(vraag, keuring, None)
    for name in ("bronorganisatie", "verantwoordelijkeOrganisatie"):
        keuring.rsin(name)
    if zaaktype is not None and zaaktype["concept"]:
        keuring.fouten.append(("zaaktype", "not-published", CONCEPT))
    _uniek(vraag, keuring, changes)
    keuring.klaar()
    if zaaktype is None:
        raise fouten.ongeldig(("zaaktype", "null", "Dit veld mag niet leeg zijn."))
    id = o.uuids()
    zaak = o.zaken.voeg(id, _nieuw(vraag, id, zaaktype, changes))
    noteer(vraag, zaak, "create", "zaak", zaak["url"], oud=None, nieuw=zaak.data)
    return Response(201, {"Content-Type": "application/json", "Location": zaak["url"]}, zaak.json())


def _uniek(vraag: Vraag, keuring: Keuring, changes: Json) -> None:
    """A number occurs once within a bronorganisatie (rule zrc-002 of the standard)."""
    key = (changes.get("identificatie"), changes.get("bronorganisatie"))
    if key[0] and any((z["identificatie"], z["bronorganisatie"]) == key for z in vraag.opslag.zaken.alle.values()):
        keuring.fouten.append(("identificatie", "identificatie-niet-uniek", NIET_UNIEK))


def _kenmerken(keuring: Keuring) -> list[Json]:
    """Each with a bron and a kenmerk of at most forty characters; what else stands in them is left."""
    made: list[Json] = []
    for nr, given in enumerate(keuring.body["kenmerken"]):
        part = Keuring(given if isinstance(given, dict) else {})
        part.eis("kenmerk", "bron")
        made.append({name: part.tekst(name, 40) for name in ("kenmerk", "bron")})
        keuring.fouten += [(f"kenmerken.{nr}.{name}", code, why) for name, code, why in part.fouten]
    return made


def _nieuw(vraag: Vraag, id: str, zaaktype: Ding, changes: Json) -> Json:
    """With what OpenZaak fills in: number, registration, and the dates that the zaaktype gives."""
    o = vraag.opslag
    now = o.klok.nu()
    start = date.fromisoformat(changes["startdatum"])
    empty: Json = dict.fromkeys(TEKSTEN, "") | {name: [] for name in LIJSTEN} | dict.fromkeys(DAGEN)
    defaults: Json = {
        "identificatie": f"ZAAK-{now.year}-{o.nummer('zaak'):010d}", "registratiedatum": now.date().isoformat(),
        "einddatumGepland": plus(start, zaaktype["servicenorm"]).isoformat() if zaaktype["servicenorm"] else None,
        "uiterlijkeEinddatumAfdoening": plus(start, zaaktype["doorlooptijd"]).isoformat(),
        "vertrouwelijkheidaanduiding": zaaktype["vertrouwelijkheidaanduiding"], "betalingsindicatie": "",
        "betalingsindicatieWeergave": "", "laatsteBetaaldatum": None, "zaakgeometrie": None, "verlenging": None,
        "opschorting": {"indicatie": False, "eerdereOpschorting": False, "reden": ""}, "archiefnominatie": None,
        "archiefstatus": "nog_te_archiveren", "processobject": GEEN_PROCESOBJECT, "hoofdzaak": None,
    }  # fmt: skip
    given = {name: value for name, value in changes.items() if value not in (None, "")}
    url = o.url("zaken", "zaken", id)
    return {
        "url": url, "uuid": id, **empty, **defaults, **given, "zaaktype": zaaktype["url"], "einddatum": None,
        "laatstGemuteerd": moment(now), "laatstGeopend": None, "communicatiekanaalNaam": "", "deelzaken": [],
        "eigenschappen": [], "rollen": [], "status": None, "zaakinformatieobjecten": [], "zaakobjecten": [],
        "resultaat": None,
    }  # fmt: skip


def wijzig(vraag: Vraag) -> Response:
    """PATCH /zaken/{uuid}; If-Match means nothing to it (facts, section 8)."""
    zaak = _te_wijzigen(vraag)
    return _gewijzigd(vraag, zaak, Keuring(vraag.json()), "partial_update")


def vervang(vraag: Vraag) -> Response:
    """PUT /zaken/{uuid}: the required fields must be there."""
    zaak = _te_wijzigen(vraag)
    keuring = Keuring(vraag.json())
    keuring.eis(*VERPLICHT)
    return _gewijzigd(vraag, zaak, keuring, "update")


def _te_wijzigen(vraag: Vraag) -> Ding:
    if not vraag.wie.applicatie.scopes & {"zaken.bijwerken", "zaken.geforceerd-bijwerken"}:
        raise fouten.verboden()
    zaak = vraag.zaak(vraag.delen[0], "zaken.lezen")
    if zaak["einddatum"] is not None and not vraag.wie.applicatie.mag("zaken.geforceerd-bijwerken"):
        raise fouten.verboden(GESLOTEN)
    return zaak


def _gewijzigd(vraag: Vraag, zaak: Ding, keuring: Keuring, actie: str) -> Response:
    changes = velden(vraag, keuring, zaak)
    keuring.klaar()
    before = dict(zaak.data)
    vraag.opslag.raak_aan(zaak, **changes)
    noteer(vraag, zaak, actie, "zaak", zaak["url"], oud=before, nieuw=zaak.data)
    return Response(200, {"Content-Type": "application/json"}, zaak.json())


def verwijder(vraag: Vraag) -> Response:
    """DELETE /zaken/{uuid}."""
    zaak = vraag.zaak(vraag.delen[0], "zaken.verwijderen")
    o = vraag.opslag
    for kept in (o.statussen, o.resultaten, o.rollen, o.zaakobjecten, o.zaakinformatieobjecten, o.zaakeigenschappen):
        for ding in kept.van_zaak(zaak["uuid"]):
            kept.weg(uuid_van(ding["url"]), zaak["uuid"])
    o.zaken.weg(zaak["uuid"])
    return Response(204)


def velden(vraag: Vraag, keuring: Keuring, zaak: Ding | None) -> Json:
    """The fields to write; what may not be written is ignored, as recorded of ``einddatum``."""
    body = keuring.body
    changes: Json = {}
    for name, most in TEKSTEN.items():
        if name in body:
            changes[name] = keuring.tekst(name, most)
    for name in DAGEN:
        if name in body:
            changes[name] = keuring.dag(name)
    changes |= {name: body[name] for name in LIJSTEN if isinstance(body.get(name), list)}
    if "kenmerken" in changes:
        changes["kenmerken"] = _kenmerken(keuring)
    if "vertrouwelijkheidaanduiding" in body:
        keuring.keuze("vertrouwelijkheidaanduiding", VERTROUWELIJKHEID)
        changes["vertrouwelijkheidaanduiding"] = body["vertrouwelijkheidaanduiding"]
    if "zaakgeometrie" in body:
        changes["zaakgeometrie"] = gekeurd(body["zaakgeometrie"])
    if zaak is not None:
        _onveranderlijk(keuring, zaak)
    _opschorting(keuring, zaak, changes)
    _verlenging(keuring, changes)
    _betaling(vraag, keuring, zaak, changes)
    _archief(vraag, keuring, zaak, changes)
    return changes


def _onveranderlijk(keuring: Keuring, zaak: Ding) -> None:
    for name in ("zaaktype", "identificatie"):
        value = keuring.body.get(name)
        same = value is None or (
            uuid_van(str(value)) == uuid_van(zaak[name]) if name == "zaaktype" else value == zaak[name]
        )
        if not same:
            keuring.fouten.append((name, "wijzigen-niet-toegelaten", "Dit veld mag niet gewijzigd worden."))


def _opschorting(keuring: Keuring, zaak: Ding | None, changes: Json) -> None:
    given = keuring.body.get("opschorting")
    if given is None:
        return
    part = Keuring(given if isinstance(given, dict) else {})
    part.eis("indicatie", "reden")
    reden = part.tekst("reden", 200)
    keuring.fouten += [(f"opschorting.{name}", code, why) for name, code, why in part.fouten]
    now = part.body.get("indicatie") is True
    before = zaak is not None and zaak["opschorting"]["eerdereOpschorting"]
    changes["opschorting"] = {"indicatie": now, "eerdereOpschorting": now or before, "reden": reden}


def _verlenging(keuring: Keuring, changes: Json) -> None:
    """Kept as it is sent; the dates of the zaak do not move with it (facts, section 4)."""
    if "verlenging" not in keuring.body:
        return
    given: Any = keuring.body["verlenging"]
    if given is None:
        changes["verlenging"] = None
        return
    part = Keuring(given if isinstance(given, dict) else {})
    part.eis("reden", "duur")
    reden, duur = part.tekst("reden", 200), part.tekst("duur", 100)
    if "duur" in part.body:
        try:
            plus(date(2024, 1, 1), duur)
        except ValueError:
            part.fouten.append(("duur", "invalid", DUUR))
    keuring.fouten += [(f"verlenging.{name}", code, why) for name, code, why in part.fouten]
    changes["verlenging"] = {"reden": reden, "duur": duur}


def _betaling(vraag: Vraag, keuring: Keuring, zaak: Ding | None, changes: Json) -> None:
    body = keuring.body
    if "betalingsindicatie" in body:
        keuring.keuze("betalingsindicatie", BETALING)
        value = str(body["betalingsindicatie"] or "")
        changes |= {"betalingsindicatie": value, "betalingsindicatieWeergave": BETALING.get(value, "")}
        if value == "nvt":
            changes["laatsteBetaaldatum"] = None
    paid = keuring.moment("laatsteBetaaldatum")
    if paid is None:
        return
    known = changes.get("betalingsindicatie", zaak["betalingsindicatie"] if zaak is not None else "")
    if paid > vraag.opslag.klok.nu():
        reden = "Deze waarde mag niet in de toekomst liggen."
        keuring.fouten.append(("laatsteBetaaldatum", "future_not_allowed", reden))
    elif known == "nvt":
        reden = 'Laatste betaaldatum kan niet gezet worden als de betalingsindicatie "nvt" is'
        keuring.fouten.append(("laatsteBetaaldatum", "betaling-nvt", reden))
    changes["laatsteBetaaldatum"] = als_utc(paid)


def _archief(vraag: Vraag, keuring: Keuring, zaak: Ding | None, changes: Json) -> None:
    body = keuring.body
    if "archiefnominatie" in body:
        keuring.keuze("archiefnominatie", ("blijvend_bewaren", "vernietigen"))
        changes["archiefnominatie"] = body["archiefnominatie"]
    if "archiefstatus" not in body:
        return
    keuring.keuze("archiefstatus", ARCHIEFSTATUSSEN)
    changes["archiefstatus"] = body["archiefstatus"]
    if body["archiefstatus"] == "nog_te_archiveren":
        return
    held: Json = {**(zaak.data if zaak is not None else {}), **changes}
    for name in ("archiefnominatie", "archiefactiedatum"):
        if not held.get(name):
            keuring.fouten.append((name, f"{name}-not-set", ARCHIEF_LEEG))
            return
    linked = vraag.opslag.zaakinformatieobjecten.van_zaak(zaak["uuid"]) if zaak is not None else []
    documents = [vraag.opslag.documenten.op_url(link["informatieobject"]) for link in linked]
    if any(d is not None and d["status"] != "gearchiveerd" for d in documents):
        keuring.fouten.append(("nonFieldErrors", "documents-not-archived", NIET_GEARCHIVEERD))

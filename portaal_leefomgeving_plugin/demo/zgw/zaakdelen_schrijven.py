"""Writing what belongs to a zaak (resultaten, rollen, zaakobjecten and so on), unless it is closed."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Deed, Vraag
from portaal_leefomgeving_plugin.demo.zgw.audit import noteer
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring, fout_zonder_veld
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, moment, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.zaak_bouw import GEEN_CONTACT
from portaal_leefomgeving_plugin.demo.zgw.zaakdelen import een, soort_van

BIJWERKEN = "zaken.bijwerken"
RESOURCE = {
    "resultaten": "resultaat", "rollen": "rol", "zaakobjecten": "zaakobject", "zaakeigenschappen": "zaakeigenschap",
    "zaakinformatieobjecten": "zaakinformatieobject",
}  # fmt: skip
_LEEG: dict[str, Json] = {
    "natuurlijk_persoon": {
        "inpBsn": "", "anpIdentificatie": "", "inpA_nummer": "", "geslachtsnaam": "", "voorvoegselGeslachtsnaam": "",
        "voorletters": "", "voornamen": "", "geslachtsaanduiding": "", "geboortedatum": "", "verblijfsadres": None,
        "subVerblijfBuitenland": None,
    },
    "niet_natuurlijk_persoon": {
        "innNnpId": "", "annIdentificatie": "", "kvkNummer": "", "vestigingsNummer": "", "statutaireNaam": "",
        "innRechtsvorm": "", "bezoekadres": "", "subVerblijfBuitenland": None,
    },
    "vestiging": {
        "vestigingsNummer": "", "handelsnaam": [], "kvkNummer": "", "verblijfsadres": None,
        "subVerblijfBuitenland": None,
    },
    "organisatorische_eenheid": {"identificatie": "", "naam": "", "isGehuisvestIn": ""},
    "medewerker": {"identificatie": "", "achternaam": "", "voorletters": "", "voorvoegselAchternaam": ""},
}  # fmt: skip

_ADRES: Json = {
    "identificatie": "", "wplWoonplaatsNaam": "", "gorOpenbareRuimteNaam": "", "huisnummer": None, "huisletter": "",
    "huisnummertoevoeging": "", "postcode": "",
}  # fmt: skip


def _zaak(vraag: Vraag, body: Json, keuring: Keuring) -> Ding | None:
    """The zaak that a body names, for who may change it; closed ones need the scope for that."""
    zaak = vraag.opslag.zaken.op_url(body.get("zaak"))
    mag_wijzigen(vraag, zaak)
    return keuring.verwijst("zaak", vraag.opslag.zaken)


def mag_wijzigen(vraag: Vraag, zaak: Ding | None) -> None:
    """Raises 403 where this zaak is not for this application to change, or is closed."""
    app = vraag.wie.applicatie
    kind = vraag.opslag.zaaktype_identificatie(zaak) if zaak is not None else ""
    if not (app.mag(BIJWERKEN, kind) or app.mag("zaken.geforceerd-bijwerken", kind)):
        raise fouten.verboden()
    if zaak is not None and zaak["einddatum"] is not None and not app.mag("zaken.geforceerd-bijwerken"):
        raise fouten.gesloten()


def _bewaar(vraag: Vraag, naam: str, zaak: Ding, id: str, data: Json, veld: str | None) -> Response:
    kept = soort_van(vraag, naam).voeg(id, data, zaak["uuid"])
    vraag.opslag.raak_aan(zaak, **({veld: [*zaak[veld], data["url"]]} if veld else {}))
    noteer(vraag, zaak, "create", RESOURCE[naam], data["url"], oud=None, nieuw=data)
    return Response(201, {"Content-Type": "application/json", "Location": data["url"]}, kept.json())


def maak_resultaat(vraag: Vraag) -> Response:
    """POST /resultaten: one per zaak."""
    body = vraag.json()
    keuring = Keuring(body)
    keuring.eis("zaak", "resultaattype")
    zaak = _zaak(vraag, body, keuring)
    resultaattype = keuring.verwijst("resultaattype", vraag.opslag.catalogus["resultaattypen"])
    toelichting = keuring.tekst("toelichting", 1_000)
    if zaak is not None and vraag.opslag.resultaten.van_zaak(zaak["uuid"]):
        keuring.fouten.append(("zaak", "unique", "Er bestaat al een resultaat met eenzelfde zaak."))
    keuring.klaar()
    if zaak is None or resultaattype is None:
        raise fouten.ongeldig(("zaak", "null", "Dit veld mag niet leeg zijn."))
    if uuid_van(resultaattype["zaaktype"]) != uuid_van(zaak["zaaktype"]):
        raise fout_zonder_veld("zaaktype-mismatch", "De referentie hoort niet bij het zaaktype van de zaak.")
    id = vraag.opslag.uuids()
    url = vraag.opslag.url("zaken", "resultaten", id)
    answer = _bewaar(
        vraag, "resultaten", zaak, id,
        {
            "url": url, "uuid": id, "zaak": zaak["url"], "resultaattype": resultaattype["url"],
            "toelichting": toelichting,
        },
        None,
    )  # fmt: skip
    zaak.wijzig(resultaat=url)
    return answer


def wijzig_resultaat(vraag: Vraag) -> Response:
    """PATCH or PUT /resultaten/{uuid}."""
    resultaat = een(vraag, "resultaten", "zaken.lezen")
    zaak = vraag.zaak(uuid_van(resultaat["zaak"]))
    mag_wijzigen(vraag, zaak)
    keuring = Keuring(vraag.json())
    if vraag.request.method == "PUT":
        keuring.eis("zaak", "resultaattype")
    resultaattype = keuring.verwijst("resultaattype", vraag.opslag.catalogus["resultaattypen"])
    toelichting = keuring.tekst("toelichting", 1_000, resultaat["toelichting"])
    keuring.klaar()
    if resultaattype is not None and uuid_van(resultaattype["zaaktype"]) != uuid_van(zaak["zaaktype"]):
        raise fout_zonder_veld("zaaktype-mismatch", "De referentie hoort niet bij het zaaktype van de zaak.")
    before = dict(resultaat.data)
    kind = resultaattype["url"] if resultaattype is not None else resultaat["resultaattype"]
    resultaat.wijzig(resultaattype=kind, toelichting=toelichting)
    vraag.opslag.raak_aan(zaak)
    noteer(vraag, zaak, "partial_update", "resultaat", resultaat["url"], oud=before, nieuw=resultaat.data)
    return Response(200, {"Content-Type": "application/json"}, resultaat.json())


def verwijder(naam: str, veld: str) -> Deed:
    """DELETE of a part; ``veld`` is where the zaak names it."""

    def deed(vraag: Vraag) -> Response:
        ding = een(vraag, naam, "zaken.lezen")
        zaak = vraag.zaak(uuid_van(ding["zaak"]))
        mag_wijzigen(vraag, zaak)
        soort_van(vraag, naam).weg(uuid_van(ding["url"]), zaak["uuid"])
        left = None if veld == "resultaat" else [url for url in zaak[veld] if url != ding["url"]]
        vraag.opslag.raak_aan(zaak, **{veld: left})
        noteer(vraag, zaak, "destroy", RESOURCE[naam], ding["url"], oud=ding.data, nieuw=None)
        return Response(204)

    return deed


def maak_rol(vraag: Vraag) -> Response:
    """POST /rollen: one initiator, as many behandelaars as one likes."""
    body = vraag.json()
    o, keuring = vraag.opslag, Keuring(body)
    keuring.eis("zaak", "betrokkeneType", "roltype", "roltoelichting")
    zaak = _zaak(vraag, body, keuring)
    roltype = keuring.verwijst("roltype", o.catalogus["roltypen"])
    keuring.keuze("betrokkeneType", _LEEG)
    toelichting = keuring.tekst("roltoelichting", 1_000)
    keuring.klaar()
    if zaak is None or roltype is None:
        raise fouten.ongeldig(("roltype", "null", "Dit veld mag niet leeg zijn."))
    if uuid_van(roltype["zaaktype"]) != uuid_van(zaak["zaaktype"]):
        raise fout_zonder_veld("zaaktype-mismatch", "De referentie hoort niet bij het zaaktype van de zaak.")
    generic = roltype["omschrijvingGeneriek"]
    if generic in ("initiator", "zaakcoordinator") and any(
        r["omschrijvingGeneriek"] == generic for r in o.rollen.van_zaak(zaak["uuid"])
    ):
        raise fouten.ongeldig(("roltype", "max-occurences", f"De waarde `{generic}` komt al 1 keer voor"))
    id, kind = o.uuids(), str(body["betrokkeneType"])
    who = body.get("betrokkeneIdentificatie")
    data: Json = {
        "url": o.url("zaken", "rollen", id), "uuid": id, "zaak": zaak["url"],
        "betrokkene": body.get("betrokkene") or "",
        "betrokkeneType": kind, "afwijkendeNaamBetrokkene": body.get("afwijkendeNaamBetrokkene") or "",
        "roltype": roltype["url"], "omschrijving": roltype["omschrijving"], "omschrijvingGeneriek": generic,
        "roltoelichting": toelichting, "registratiedatum": moment(o.klok.nu()), "indicatieMachtiging": "",
        "contactpersoonRol": GEEN_CONTACT, "statussen": [], "beginGeldigheid": None, "eindeGeldigheid": None,
        "betrokkeneIdentificatie": {**_LEEG[kind], **(who if isinstance(who, dict) else {})},
    }  # fmt: skip
    if kind != "medewerker":
        data["authenticatieContext"] = None
    return _bewaar(vraag, "rollen", zaak, id, data, "rollen")


def maak_zaakobject(vraag: Vraag) -> Response:
    """POST /zaakobjecten. A link elsewhere is fetched by the server, which has no key for it (facts, section 9)."""
    body = vraag.json()
    o, keuring = vraag.opslag, Keuring(body)
    keuring.eis("zaak", "objectType")
    zaak = _zaak(vraag, body, keuring)
    relatie = keuring.tekst("relatieomschrijving", 80)
    if body.get("object"):
        reden = f"De URL {body['object']} gaf als antwoord HTTP 401. Geef een geldige URL op."
        keuring.fouten.append(("object", "bad-url", reden))
    keuring.klaar()
    if zaak is None:
        raise fouten.ongeldig(("zaak", "null", "Dit veld mag niet leeg zijn."))
    id, what = o.uuids(), body.get("objectIdentificatie")
    if body["objectType"] == "adres" and isinstance(what, dict):
        what = {**_ADRES, **what}
    data: Json = {
        "url": o.url("zaken", "zaakobjecten", id), "uuid": id, "zaak": zaak["url"], "object": "",
        "zaakobjecttype": None, "objectType": body["objectType"],
        "objectTypeOverige": body.get("objectTypeOverige") or "", "objectTypeOverigeDefinitie": None,
        "relatieomschrijving": relatie, "objectIdentificatie": what,
    }  # fmt: skip
    return _bewaar(vraag, "zaakobjecten", zaak, id, data, "zaakobjecten")


def maak_eigenschap(vraag: Vraag) -> Response:
    """POST /zaken/{uuid}/zaakeigenschappen."""
    body = vraag.json()
    o, keuring = vraag.opslag, Keuring(body)
    keuring.eis("eigenschap", "waarde")
    zaak = vraag.zaak(vraag.delen[0])
    mag_wijzigen(vraag, zaak)
    eigenschap = keuring.verwijst("eigenschap", o.catalogus["eigenschappen"])
    waarde = keuring.tekst("waarde", 10_000)
    keuring.klaar()
    if eigenschap is None:
        raise fouten.ongeldig(("eigenschap", "null", "Dit veld mag niet leeg zijn."))
    if uuid_van(eigenschap["zaaktype"]) != uuid_van(zaak["zaaktype"]):
        raise fout_zonder_veld("zaaktype-mismatch", "De referentie hoort niet bij het zaaktype van de zaak.")
    id = o.uuids()
    data: Json = {
        "url": f"{zaak['url']}/zaakeigenschappen/{id}", "uuid": id, "zaak": zaak["url"],
        "eigenschap": eigenschap["url"], "naam": eigenschap["naam"], "waarde": waarde,
    }  # fmt: skip
    return _bewaar(vraag, "zaakeigenschappen", zaak, id, data, "eigenschappen")


def maak_zaakinformatieobject(vraag: Vraag) -> Response:
    """POST /zaakinformatieobjecten: links a document."""
    body = vraag.json()
    o, keuring = vraag.opslag, Keuring(body)
    keuring.eis("zaak", "informatieobject")
    zaak = _zaak(vraag, body, keuring)
    document = keuring.verwijst("informatieobject", o.documenten)
    keuring.klaar()
    if zaak is None or document is None:
        raise fouten.ongeldig(("informatieobject", "null", "Dit veld mag niet leeg zijn."))
    if any(z["informatieobject"] == document["url"] for z in o.zaakinformatieobjecten.van_zaak(zaak["uuid"])):
        raise fout_zonder_veld("unique", "De velden zaak, informatieobject moeten een unieke set zijn.")
    id = o.uuids()
    data: Json = {
        "url": o.url("zaken", "zaakinformatieobjecten", id), "uuid": id, "informatieobject": document["url"],
        "zaak": zaak["url"], "aardRelatieWeergave": "Hoort bij, omgekeerd: kent",
        "titel": keuring.tekst("titel", 200), "beschrijving": keuring.tekst("beschrijving", 1_000),
        "registratiedatum": moment(o.klok.nu()), "vernietigingsdatum": None, "status": None,
    }  # fmt: skip
    return _bewaar(vraag, "zaakinformatieobjecten", zaak, id, data, "zaakinformatieobjecten")

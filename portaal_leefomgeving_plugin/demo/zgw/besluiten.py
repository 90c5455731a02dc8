"""The Besluiten API (1.1.0): besluiten of zaken, read and recorded."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Api, Route, Vraag
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring, fout_zonder_veld
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json, Opslag, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.toegang import Toegang

LEZEN = "besluiten.lezen"
DAGEN = ("datum", "ingangsdatum", "vervaldatum", "publicatiedatum", "verzenddatum", "uiterlijkeReactiedatum")


def maak_api(opslag: Opslag, toegang: Toegang) -> Api:
    """The API over the besluiten in ``opslag``."""
    routes = [
        Route("besluiten", {"GET": lijst, "POST": maak}),
        Route("besluiten/{}", {"GET": detail}),
        Route("besluitinformatieobjecten", {"GET": documenten}),
    ]
    return Api("besluiten", "1.1.0", opslag, toegang, routes)


def lijst(vraag: Vraag) -> Response:
    """GET of besluiten, of one zaak or of all."""
    vraag.mag(LEZEN)
    vraag.ken("besluittype", "identificatie", "verantwoordelijkeOrganisatie", "zaak")
    kept, given = vraag.opslag.besluiten, dict(vraag.request.query)
    found = vraag.zichtbaar(kept.van_zaak(uuid_van(given["zaak"])) if "zaak" in given else kept.alle.values())
    if "besluittype" in given:
        found = [b for b in found if uuid_van(b["besluittype"]) == uuid_van(given["besluittype"])]
    for name in ("identificatie", "verantwoordelijkeOrganisatie"):
        if name in given:
            found = [b for b in found if b[name] == given[name]]
    return vraag.pagina(found)


def detail(vraag: Vraag) -> Response:
    """GET of one."""
    vraag.mag(LEZEN)
    found = vraag.opslag.besluiten.alle.get(vraag.delen[0])
    if found is None:
        raise fouten.niet_gevonden()
    return Response(200, {"Content-Type": "application/json", "ETag": found.etag}, found.json())


def documenten(vraag: Vraag) -> Response:
    """GET of the documents of besluiten: there are none, in a bare array."""
    vraag.mag(LEZEN)
    vraag.ken("besluit", "informatieobject")
    return Response.json([])


def maak(vraag: Vraag) -> Response:
    """POST of a besluit; its type must belong to the zaaktype of its zaak."""
    vraag.mag("besluiten.aanmaken")
    body = vraag.json()
    o, keuring = vraag.opslag, Keuring(body)
    keuring.eis("verantwoordelijkeOrganisatie", "besluittype", "datum", "ingangsdatum")
    besluittype = keuring.verwijst("besluittype", o.catalogus["besluittypen"])
    zaak = keuring.verwijst("zaak", o.zaken)
    days = {name: keuring.dag(name) for name in DAGEN}
    toelichting = keuring.tekst("toelichting", 1_000)
    keuring.klaar()
    if besluittype is None:
        raise fouten.ongeldig(("besluittype", "null", "Dit veld mag niet leeg zijn."))
    if zaak is not None and uuid_van(zaak["zaaktype"]) not in map(uuid_van, besluittype["zaaktypen"]):
        raise fout_zonder_veld("zaaktype-mismatch", "De referentie hoort niet bij het zaaktype van de zaak.")
    id = o.uuids()
    url = o.url("besluiten", "besluiten", id)
    number = f"BESLUIT-{o.klok.nu().year}-{o.nummer('besluit'):010d}"
    data: Json = {
        "url": url, "identificatie": body.get("identificatie") or number,
        "verantwoordelijkeOrganisatie": body["verantwoordelijkeOrganisatie"], "besluittype": besluittype["url"],
        "zaak": zaak["url"] if zaak is not None else "", "datum": days["datum"], "toelichting": toelichting,
        "bestuursorgaan": keuring.tekst("bestuursorgaan", 50), "vervalreden": "", "vervalredenWeergave": "", **days,
    }  # fmt: skip
    besluit = o.besluiten.voeg(id, data, zaak["uuid"] if zaak is not None else "")
    if zaak is not None:
        o.raak_aan(zaak)
    return Response(201, {"Content-Type": "application/json", "Location": url}, besluit.json())

"""The Documenten API (1.4.2): documents of zaken, their contents, locks. Contents are made when they are asked for."""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Callable

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Api, Route, Vraag
from portaal_leefomgeving_plugin.demo.zgw.inhoud import pdf
from portaal_leefomgeving_plugin.demo.zgw.keuring import Keuring, overgenomen
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Opslag, moment, naar_json, nieuwste_eerst, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.toegang import Toegang

LEZEN = "documenten.lezen"
SOORT = "enkelvoudiginformatieobjecten"
FILTERS = (
    "auteur", "beschrijving", "bronorganisatie", "creatiedatum__gte", "creatiedatum__lte", "identificatie",
    "informatieobjecttype", "locked", "objectinformatieobjecten__object", "objectinformatieobjecten__objectType",
    "titel", "trefwoorden", "trefwoorden__overlap", "vertrouwelijkheidaanduiding",
)  # fmt: skip
TEKSTEN = {
    "identificatie": 40, "bronorganisatie": 9, "titel": 200, "vertrouwelijkheidaanduiding": 20, "auteur": 200,
    "status": 20, "formaat": 255, "taal": 3, "bestandsnaam": 255, "link": 200, "beschrijving": 1_000,
    "verschijningsvorm": 1_000,
}  # fmt: skip


def maak_api(opslag: Opslag, toegang: Toegang) -> Api:
    """The API over the documents in ``opslag``."""
    een = f"{SOORT}/{{}}"
    routes = [
        Route(SOORT, {"GET": lijst, "POST": maak}),
        Route(een, {"GET": detail, "PATCH": wijzig}),
        Route(f"{een}/download", {"GET": download}),
        Route(f"{een}/lock", {"POST": vergrendel}),
        Route(f"{een}/unlock", {"POST": ontgrendel}),
        Route("objectinformatieobjecten", {"GET": objecten}),
    ]
    return Api("documenten", "1.4.2", opslag, toegang, routes)


def lijst(vraag: Vraag) -> Response:
    """GET of documents, also those of one zaak (``objectinformatieobjecten__object``, OpenZaak's own)."""
    vraag.mag(LEZEN)
    vraag.ken(*FILTERS, "expand", "ordering")
    o, given = vraag.opslag, dict(vraag.request.query)
    found = nieuwste_eerst(o.documenten.alle.values())
    if (zaak := given.get("objectinformatieobjecten__object")) is not None:
        ids = {uuid_van(z["informatieobject"]) for z in o.zaakinformatieobjecten.van_zaak(uuid_van(zaak))}
        found = [d for id in ids if (d := o.documenten.alle.get(id)) is not None]
        found.sort(key=lambda d: d["identificatie"], reverse=True)
    for name, value in given.items():
        if name in _TESTS:
            found = [d for d in found if _TESTS[name](d, value)]
    return vraag.pagina(found, _uitklapper(vraag))


_TESTS: dict[str, Callable[[Ding, str], bool]] = {
    "auteur": lambda d, v: v.lower() in d["auteur"].lower(),
    "beschrijving": lambda d, v: v.lower() in d["beschrijving"].lower(),
    "titel": lambda d, v: v.lower() in d["titel"].lower(),
    "bronorganisatie": lambda d, v: bool(d["bronorganisatie"] == v),
    "identificatie": lambda d, v: bool(d["identificatie"] == v),
    "vertrouwelijkheidaanduiding": lambda d, v: bool(d["vertrouwelijkheidaanduiding"] == v),
    "informatieobjecttype": lambda d, v: uuid_van(d["informatieobjecttype"]) == uuid_van(v),
    "creatiedatum__gte": lambda d, v: bool(d["creatiedatum"] >= v),
    "creatiedatum__lte": lambda d, v: bool(d["creatiedatum"] <= v),
    "locked": lambda d, v: bool(d["locked"]) == (v.lower() == "true"),
    "trefwoorden": lambda d, v: v in d["trefwoorden"],
}


def _uitklapper(vraag: Vraag) -> Callable[[Ding], bytes]:
    names = [n for n in (vraag.request.vraag("expand") or "").split(",") if n]
    if strange := [n for n in names if n != "informatieobjecttype"]:
        reden = f"Selecteer een geldige keuze. {strange[0]} is geen beschikbare keuze."
        raise fouten.ongeldig(("expand", "invalid_choice", reden))
    types = vraag.opslag.catalogus["informatieobjecttypen"]

    def with_type(d: Ding) -> bytes:
        kind = types.op_url(d["informatieobjecttype"]) if names else None
        expanded = {"informatieobjecttype": kind.data} if kind is not None else {}
        return d.json()[:-1] + b',"_expand":' + naar_json(expanded) + b"}"

    return with_type


def _document(vraag: Vraag, scope: str = LEZEN) -> Ding:
    vraag.mag(scope)
    found = vraag.opslag.documenten.alle.get(vraag.delen[0])
    if found is None:
        raise fouten.niet_gevonden()
    return found


def detail(vraag: Vraag) -> Response:
    """GET of one."""
    found = _document(vraag)
    if vraag.request.headers.get("if-none-match") == found.etag:
        return Response(304, {"ETag": found.etag})
    return Response(200, {"Content-Type": "application/json", "ETag": found.etag}, _uitklapper(vraag)(found))


def download(vraag: Vraag) -> Response:
    """The contents. Who accepts JSON only gets 406, in octets (facts, section 9)."""
    accept = vraag.request.headers.get("accept", "*/*")
    if "*/*" not in accept and "application/octet-stream" not in accept:
        return Response(406, {"Content-Type": "application/octet-stream"}, b"x" * 24)
    found = _document(vraag)
    body = vraag.opslag.inhoud.get(vraag.delen[0])
    headers = {
        "Content-Type": "application/octet-stream", "ETag": found.etag,
        "Content-Disposition": f'attachment; filename="{vraag.delen[0]}.bin"',
    }  # fmt: skip
    return Response(200, headers, body if body is not None else pdf(found["titel"]))


def objecten(vraag: Vraag) -> Response:
    """GET /objectinformatieobjecten: what documents belong to, a bare array."""
    vraag.mag(LEZEN)
    vraag.ken("object", "informatieobject")
    o, given = vraag.opslag, dict(vraag.request.query)
    links = (
        o.zaakinformatieobjecten.van_zaak(uuid_van(given["object"]))
        if "object" in given
        else list(o.zaakinformatieobjecten.alle.values())
    )
    found = [
        {
            "url": o.url("documenten", "objectinformatieobjecten", link["uuid"]),
            "informatieobject": link["informatieobject"], "object": link["zaak"], "objectType": "zaak",
        }
        for link in links
        if "informatieobject" not in given or uuid_van(given["informatieobject"]) == uuid_van(link["informatieobject"])
    ]  # fmt: skip
    return Response.json(found)


def maak(vraag: Vraag) -> Response:
    """POST of a document with its contents in base64."""
    vraag.mag("documenten.aanmaken")
    body = vraag.json()
    o, keuring = vraag.opslag, Keuring(body)
    keuring.eis("bronorganisatie", "creatiedatum", "titel", "auteur", "taal", "informatieobjecttype")
    texts = {name: keuring.tekst(name, most) for name, most in TEKSTEN.items()}
    day = keuring.dag("creatiedatum")
    kind = keuring.verwijst("informatieobjecttype", o.catalogus["informatieobjecttypen"])
    contents = _inhoud(keuring)
    if texts["identificatie"] and any(
        d["identificatie"] == texts["identificatie"] and d["bronorganisatie"] == texts["bronorganisatie"]
        for d in o.documenten.alle.values()
    ):
        reden = "Deze identificatie bestaat al voor deze bronorganisatie."
        keuring.fouten.append(("identificatie", "identificatie-niet-uniek", reden))
    keuring.klaar()
    if kind is None:
        raise fouten.ongeldig(("informatieobjecttype", "null", "Dit veld mag niet leeg zijn."))
    id = o.uuids()
    url = o.url("documenten", SOORT, id)
    defaults = {
        "identificatie": f"DOCUMENT-{o.klok.nu().year}-{o.nummer('document'):010d}",
        "vertrouwelijkheidaanduiding": kind["vertrouwelijkheidaanduiding"],
    }
    given = {name: value for name, value in texts.items() if value or name not in defaults}
    data: Json = {
        "url": url, **defaults, **given, "creatiedatum": day, "versie": 1, "beginRegistratie": moment(o.klok.nu()),
        "inhoud": f"{url}/download?versie=1", "bestandsomvang": len(contents), "ontvangstdatum": None,
        "verzenddatum": None, "indicatieGebruiksrecht": body.get("indicatieGebruiksrecht"), "ondertekening": None,
        "integriteit": None, "informatieobjecttype": kind["url"], "locked": False, "bestandsdelen": [],
        "trefwoorden": [],
    }  # fmt: skip
    document = o.documenten.voeg(id, data)
    o.inhoud[id] = contents
    return Response.json({**document.data, "lock": ""}, 201, {"Location": url})


def _inhoud(keuring: Keuring) -> bytes:
    raw = keuring.body.get("inhoud")
    if raw is None:
        return b""
    try:
        contents = base64.b64decode(str(raw), validate=True)
    except binascii.Error:
        keuring.fouten.append(("inhoud", "invalid", "Dit is geen geldige base64 string."))
        return b""
    size = keuring.body.get("bestandsomvang")
    if size is not None and size != len(contents):
        reden = "Waarde bestandsomvang komt niet overeen met de grootte van inhoud."
        keuring.fouten.append(("nonFieldErrors", "file-size", reden))
    return contents


def wijzig(vraag: Vraag) -> Response:
    """PATCH: a next version, for who holds the lock."""
    found = _document(vraag, "documenten.bijwerken")
    body = vraag.json()
    keuring = Keuring(body)
    texts = {name: keuring.tekst(name, most) for name, most in TEKSTEN.items() if name in body}
    contents = _inhoud(keuring)
    keuring.klaar()
    if not found["locked"]:
        raise fouten.ongeldig(("nonFieldErrors", "unlocked", "Niet vergrendelde documenten mogen niet bewerkt worden."))
    if body.get("lock") != vraag.opslag.sloten.get(vraag.delen[0]):
        raise fouten.ongeldig(("nonFieldErrors", "incorrect-lock-id", "Lock id niet correct."))
    version = found["versie"] + 1
    changes = {**texts, **overgenomen(body, ("indicatieGebruiksrecht", "trefwoorden"))}
    if "inhoud" in body:
        vraag.opslag.inhoud[vraag.delen[0]] = contents
        changes["bestandsomvang"] = len(contents)
    found.wijzig(
        **changes, versie=version, beginRegistratie=moment(vraag.opslag.klok.nu()),
        inhoud=f"{found['url']}/download?versie={version}",
    )  # fmt: skip
    return Response.json({**found.data, "lock": body["lock"]})


def vergrendel(vraag: Vraag) -> Response:
    """POST lock: answers the lock id that a change needs."""
    found = _document(vraag, "documenten.lock")
    if found["locked"]:
        raise fouten.ongeldig(("nonFieldErrors", "existing-lock", "Het document is al gelockt."))
    lock = secrets.token_hex(16)
    vraag.opslag.sloten[vraag.delen[0]] = lock
    found.wijzig(locked=True)
    return Response.json({"lock": lock})


def ontgrendel(vraag: Vraag) -> Response:
    """POST unlock."""
    found = _document(vraag, "documenten.lock")
    given = vraag.json().get("lock") if vraag.request.body else None
    if given != vraag.opslag.sloten.get(vraag.delen[0]) and not vraag.wie.applicatie.mag(
        "documenten.geforceerd-unlock"
    ):
        raise fouten.ongeldig(("nonFieldErrors", "incorrect-lock-id", "Lock id niet correct."))
    vraag.opslag.sloten.pop(vraag.delen[0], None)
    found.wijzig(locked=False)
    return Response(204)

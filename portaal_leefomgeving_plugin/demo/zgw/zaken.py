"""Zaken of the Zaken API (1.5.1): lists, searches, one zaak with its ETag and audit trail."""

from __future__ import annotations

from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Vraag
from portaal_leefomgeving_plugin.demo.zgw.audit import audittrail
from portaal_leefomgeving_plugin.demo.zgw.expand import Expand
from portaal_leefomgeving_plugin.demo.zgw.filters import FILTERS, geordend, tests
from portaal_leefomgeving_plugin.demo.zgw.geometrie import Gebied, gekeurd
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, naar_json, nieuwste_eerst, uuid_van

LEZEN = "zaken.lezen"


def lijst(vraag: Vraag) -> Response:
    """GET /zaken."""
    vraag.mag(LEZEN)
    vraag.ken(*FILTERS, "expand", "ordering")
    expand = Expand.uit_query(vraag.opslag, vraag.request.vraag("expand"))
    filters = [(name, value) for name, value in vraag.request.query if name in FILTERS]
    found = _gekozen(vraag, filters)
    return vraag.pagina(geordend(found, vraag.request.vraag("ordering")), expand.zaak)


def zoek(vraag: Vraag) -> Response:
    """POST /zaken/_zoek: filters in the body, pages in the query; what is elsewhere or unknown is ignored."""
    vraag.mag(LEZEN)
    body = vraag.json()
    if not body:
        raise fouten.ongeldig(("nonFieldErrors", "empty_search_body", "Je moet zoekparameters opgeven"))
    if isinstance(body.get("expand"), str):
        raise fouten.serverfout()  # as the standard types it, and as OpenZaak breaks on it
    names = body.get("expand") or (vraag.request.vraag("expand") or "").split(",")
    expand = Expand(vraag.opslag, [n for n in names if n])
    found = _gekozen(vraag, [(name, value) for name, value in body.items() if name in FILTERS])
    for name, wanted in (("uuid__in", True), ("zaaktype__in", True), ("zaaktype__not_in", False)):
        if isinstance(body.get(name), list):
            ids = {uuid_van(str(v)) for v in body[name]}
            field = name.partition("__")[0]
            found = [z for z in found if (uuid_van(z[field]) in ids) == wanted]
    if (area := body.get("zaakgeometrie")) is not None:
        found = _binnen(area, found)
    ordering = body.get("ordering")
    return vraag.pagina(geordend(found, ordering if isinstance(ordering, str) else None), expand.zaak)


def _gekozen(vraag: Vraag, filters: list[tuple[str, Any]]) -> list[Ding]:
    wanted = tests(vraag.opslag, filters)
    chosen = nieuwste_eerst(vraag.opslag.zaken.alle.values())
    if vraag.wie.applicatie.zaaktypen is not None:
        chosen = [z for z in chosen if vraag.ziet(z)]
    for test in wanted:
        chosen = [z for z in chosen if test(z)]
    return chosen


def _binnen(area: Any, zaken: list[Ding]) -> list[Ding]:
    if not isinstance(area, dict) or set(area) != {"within"}:
        raise fouten.serverfout()  # intersects and the like
    within = gekeurd(area["within"])
    if within is None:
        raise fouten.ongeldig(("zaakgeometrie.within", "null", "Dit veld mag niet leeg zijn."))
    return Gebied(within).kies(zaken)


def detail(vraag: Vraag) -> Response:
    """GET /zaken/{uuid}; 304 where If-None-Match still holds."""
    zaak = vraag.zaak(vraag.delen[0])
    vraag.ken("expand")
    names = vraag.request.vraag("expand")
    expand = Expand.uit_query(vraag.opslag, names)
    body = expand.zaak(zaak)
    etag = zaak.etag
    if not names and vraag.request.headers.get("if-none-match") == etag:
        return Response(304, {"ETag": etag})
    return Response(200, {"Content-Type": "application/json", "ETag": etag}, body)


def trail(vraag: Vraag) -> Response:
    """GET /zaken/{uuid}/audittrail: a bare array, for who may read audit trails."""
    vraag.mag("audittrails.lezen")
    return Response.json(audittrail(vraag.opslag, vraag.zaak(vraag.delen[0])))


def besluiten(vraag: Vraag) -> Response:
    """GET /zaken/{uuid}/besluiten: urls only, a bare array."""
    zaak = vraag.zaak(vraag.delen[0])
    found: list[Json] = []
    for besluit in vraag.opslag.besluiten.van_zaak(zaak["uuid"]):
        id = uuid_van(besluit["url"])
        found.append({"url": f"{zaak['url']}/besluiten/{id}", "uuid": id, "besluit": besluit["url"]})
    return Response(200, {"Content-Type": "application/json"}, naar_json(found))

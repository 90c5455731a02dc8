"""The Autorisaties API (1.0.0), as far as recorded: applications may be read by who may read applications."""

from __future__ import annotations

from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Api, Route, Vraag
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json, Opslag
from portaal_leefomgeving_plugin.demo.zgw.toegang import Applicatie, Toegang

COMPONENTEN = (
    ("ztc", "Catalogi API", "catalogi."), ("brc", "Besluiten API", "besluiten."),
    ("drc", "Documenten API", "documenten."),
    ("zrc", "Zaken API", "zaken."), ("ac", "Autorisaties API", "autorisaties."),
)  # fmt: skip


def maak_api(opslag: Opslag, toegang: Toegang) -> Api:
    """The API over ``toegang``."""

    def lijst(vraag: Vraag) -> Response:
        vraag.mag("autorisaties.lezen")
        found = [_applicatie(vraag, app) for app in toegang.applicaties.values()]
        return Response.json({"count": len(found), "next": None, "previous": None, "results": found})

    def consumer(vraag: Vraag) -> Response:
        vraag.mag("autorisaties.lezen")
        found = toegang.applicaties.get(vraag.request.vraag("clientId") or "")
        if found is None:
            raise fouten.niet_gevonden()
        return Response.json(_applicatie(vraag, found))

    routes = [Route("applicaties", {"GET": lijst}), Route("applicaties/consumer", {"GET": consumer})]
    return Api("autorisaties", "1.0.0", opslag, toegang, routes)


def _applicatie(vraag: Vraag, app: Applicatie) -> Json:
    o = vraag.opslag
    rights: list[dict[str, Any]] = []
    for code, naam, begin in COMPONENTEN:
        scopes = sorted(scope for scope in app.scopes if scope.startswith(begin))
        if not scopes:
            continue
        common = {"component": code, "componentWeergave": naam, "scopes": scopes}
        if code == "zrc":
            rights += [
                {**common, "zaaktype": z["url"], "maxVertrouwelijkheidaanduiding": "zeer_geheim"}
                for z in o.catalogus["zaaktypen"].alle.values()
                if app.ziet(z["identificatie"])
            ]
        else:
            rights.append(common)
    return {
        "url": o.url("autorisaties", "applicaties", app.uuid), "clientIds": [app.client_id], "label": app.label,
        "heeftAlleAutorisaties": False, "autorisaties": rights,
    }  # fmt: skip

"""OGC API Features (parts 1 and 2) over the open data of the town, with the manners of PDOK's server.

Sources: OGC 17-069r4 and 18-058r1; facts on open data, section 1.1 (default in CRS84, ``Content-Crs``,
cursors, no ``numberMatched``, problem details).
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from portaal_leefomgeving_plugin.demo.ogc.api import openapi
from portaal_leefomgeving_plugin.demo.ogc.collectie import Collectie
from portaal_leefomgeving_plugin.demo.ogc.lagen import LAGEN, Laag
from portaal_leefomgeving_plugin.demo.ogc.vragen import (
    CRS84,
    RD,
    STELSELS,
    Geweigerd,
    cursor,
    lees_crs,
    lees_vraag,
    sta_toe,
)
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad
from portaal_leefomgeving_plugin.demo.wire import Handler, Request, Response

PAD = "/ogc"
GEGEVENS_VAN = "2026-01-01"
CONFORMITEIT = (
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json",
    "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
)


def register(base: str) -> dict[str, Any]:
    """The register of sources of the town, in the form of ``bronnen.schema.json``; ``base``: root of the server."""
    return {
        "versie": GEGEVENS_VAN,
        "toelichting": {
            "nl": "Open gegevens van een verzonnen gemeente op een verzonnen eiland. Niets hiervan bestaat.",
            "en": "Open data of a made-up municipality on a made-up island. None of it exists.",
        },
        "bronnen": [_ingang(base, laag) for laag in LAGEN],
    }


def _ingang(base: str, laag: Laag) -> dict[str, Any]:
    return {
        "id": laag.id,
        "titel": {"nl": laag.titel_nl, "en": laag.titel_en},
        "thema": laag.thema,
        "soort": "ogc_api_features",
        "url": base + PAD,
        "collectie": laag.id,
        "naam_attribuut": laag.naam_attribuut,
        "licentie": "CC0 1.0",
        "negatief_bewijs": laag.negatief_bewijs,
        "dekking": "gemeente",
        "houdbaar_dagen": laag.houdbaar_dagen,
        "gegevens_van": GEGEVENS_VAN,
        "indicatief": laag.indicatief,
        "fictief": True,
    }


def maak_handler(stad: Stad) -> Handler:
    """Answers what is asked under ``/ogc``."""
    return _Dienst(stad)


class _Dienst:
    def __init__(self, stad: Stad) -> None:
        self._titel = f"Open gegevens van {stad.naam} (fictief)"
        self._collecties = {laag.id: Collectie(laag, stad) for laag in LAGEN}

    def __call__(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return _probleem(405, f"method {request.method} is not allowed", {"Allow": "GET, HEAD"})
        try:
            return self._antwoord(request)
        except Geweigerd as no:
            return _probleem(no.status, no.detail)

    def _antwoord(self, request: Request) -> Response:
        root = request.base + PAD
        match request.path.removeprefix(PAD).strip("/").split("/"):
            case [""]:
                return _document(request, self._voorpagina(root))
            case ["conformance"]:
                return _document(request, {"conformsTo": list(CONFORMITEIT)})
            case ["api"]:
                sta_toe(request, "f")
                kind = {"Content-Type": "application/vnd.oai.openapi+json;version=3.0"}
                return Response.json(openapi(root, self._titel), headers=kind)
            case ["collections"]:
                collections = [_beschrijf(root, c) for c in self._collecties.values()]
                links = [_link("self", f"{root}/collections")]
                return _document(request, {"links": links, "crs": list(STELSELS), "collections": collections})
            case ["collections", name]:
                return _document(request, _beschrijf(root, self._collectie(name)))
            case ["collections", name, "items"]:
                return _pagina(request, root, self._collectie(name))
            case ["collections", name, "items", feature_id]:
                return _feature(request, root, self._collectie(name), feature_id)
        raise Geweigerd(404, f"there is nothing at {request.path}")

    def _collectie(self, name: str) -> Collectie:
        if name not in self._collecties:
            raise Geweigerd(404, f"collection {name} doesn't exist in this features service")
        return self._collecties[name]

    def _voorpagina(self, root: str) -> dict[str, Any]:
        return {
            "title": self._titel,
            "description": "Verzonnen gegevens, in de vorm van echte.",
            "links": [
                _link("self", root),
                _link("service-desc", f"{root}/api", "application/vnd.oai.openapi+json;version=3.0"),
                _link("conformance", f"{root}/conformance"),
                _link("data", f"{root}/collections"),
            ],
        }


def _pagina(request: Request, root: str, collectie: Collectie) -> Response:
    asked = lees_vraag(request, collectie.laag.id)
    found = collectie.binnen(asked.kader, asked.kader_crs)
    texts = collectie.in_stelsel(asked.crs).teksten
    page = [texts[nr] for nr in found[asked.begin : asked.begin + asked.limiet].tolist()]
    url = f"{root}/collections/{collectie.laag.id}/items"

    def elsewhere(begin: int) -> str:
        query = [(n, v) for n, v in request.query if n not in ("cursor", "f")]
        return f"{url}?{urlencode([*query, ('cursor', cursor(begin, asked.kenmerk)), ('f', 'json')])}"

    links = [_link("self", f"{url}?{urlencode(request.query)}" if request.query else url, "application/geo+json")]
    if asked.begin + asked.limiet < len(found):
        links.append(_link("next", elsewhere(asked.begin + asked.limiet), "application/geo+json"))
    if asked.begin > 0:
        links.append(_link("prev", elsewhere(max(0, asked.begin - asked.limiet)), "application/geo+json"))
    head = json.dumps(
        {"type": "FeatureCollection", "timeStamp": _nu(), "links": links}, ensure_ascii=False, separators=(",", ":")
    )
    body = f'{head[:-1]},"features":[{",".join(page)}],"numberReturned":{len(page)}}}'
    return _geojson(body, asked.crs)


def _feature(request: Request, root: str, collectie: Collectie, feature_id: str) -> Response:
    crs = lees_crs(request)
    nr = collectie.nummer(feature_id)
    if nr is None:
        name = collectie.laag.id
        raise Geweigerd(404, f"the requested feature with id: {feature_id} does not exist in collection '{name}'")
    home = f"{root}/collections/{collectie.laag.id}"
    links = [_link("self", f"{home}/items/{feature_id}", "application/geo+json"), _link("collection", home)]
    text = collectie.in_stelsel(crs).teksten[nr]
    return _geojson(f'{text[:-1]},"links":{json.dumps(links, separators=(",", ":"))}}}', crs)


def _beschrijf(root: str, collectie: Collectie) -> dict[str, Any]:
    laag = collectie.laag
    boxes = collectie.in_stelsel(CRS84).kaders
    home = f"{root}/collections/{laag.id}"
    return {
        "id": laag.id,
        "title": laag.titel_nl,
        "description": f"{laag.titel_nl}, fictief",
        "extent": {"spatial": {"bbox": [[*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0)]], "crs": CRS84}},
        "itemType": "feature",
        "crs": list(STELSELS),
        "storageCrs": RD,
        "links": [_link("self", home), _link("items", f"{home}/items", "application/geo+json")],
    }


def _document(request: Request, inhoud: dict[str, Any]) -> Response:
    sta_toe(request, "f")
    return Response.json(inhoud)


def _geojson(tekst: str, crs: str) -> Response:
    return Response(200, {"Content-Type": "application/geo+json", "Content-Crs": f"<{crs}>"}, tekst.encode())


def _probleem(status: int, detail: str, headers: dict[str, str] | None = None) -> Response:
    title = {400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}[status]
    body = {"title": title, "status": status, "detail": detail, "timeStamp": _nu()}
    return Response.json(body, status, {"Content-Type": "application/problem+json", **(headers or {})})


def _link(rel: str, href: str, kind: str = "application/json") -> dict[str, str]:
    return {"rel": rel, "type": kind, "href": href}


def _nu() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

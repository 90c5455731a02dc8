"""What all ZGW APIs share: routes, who asks, CRS headers, bodies, pages, and errors in their own words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from portaal_leefomgeving_plugin.demo.wire import Request, Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Opslag, naar_json, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.toegang import Toegang, Wie

PAGINA = 100
MEESTE_PER_PAGINA = 500
CRS = "EPSG:4326"
PAGING = frozenset({"page", "pageSize"})


@dataclass(slots=True)
class Vraag:
    """A request to an API by someone who is known. ``delen`` are the uuids in its path."""

    request: Request
    wie: Wie
    opslag: Opslag
    delen: tuple[str, ...] = ()

    def json(self) -> Json:
        """The body. Raises 415 and 400 as recorded."""
        kind = self.request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise fouten.mediatype(self.request.headers.get("content-type", ""))
        try:
            data = json.loads(self.request.body)
        except json.JSONDecodeError as fout:
            raise fouten.geen_json(str(fout)) from None
        except UnicodeDecodeError as fout:
            raise fouten.geen_json(str(fout)) from None
        if not isinstance(data, dict):
            reden = f"Ongeldige data. Er wordt een dictionary verwacht, maar type {type(data).__name__} gegeven."
            raise fouten.ongeldig(("nonFieldErrors", "invalid", reden))
        return data

    def mag(self, scope: str, zaaktype: str = "") -> None:
        """Raises 403 where the application lacks ``scope`` (for this zaaktype)."""
        if not self.wie.applicatie.mag(scope, zaaktype):
            raise fouten.verboden()

    def ziet(self, zaak: Ding) -> bool:
        """Whether the application may know of this zaak."""
        app = self.wie.applicatie
        return app.zaaktypen is None or app.ziet(self.opslag.zaaktype_identificatie(zaak))

    def zichtbaar(self, dingen: Iterable[Ding]) -> list[Ding]:
        """Those that belong to zaken that the application may see, newest first."""
        if self.wie.applicatie.zaaktypen is None:
            return list(dingen)[::-1]
        seen = {z["url"] for z in self.opslag.zaken.alle.values() if self.ziet(z)}
        return [d for d in dingen if d["zaak"] in seen][::-1]

    def zaak(self, uuid: str, scope: str = "zaken.lezen") -> Ding:
        """A zaak by its uuid. Raises 404, and 403 where it is not for this application."""
        self.mag(scope)
        found = self.opslag.zaken.alle.get(uuid)
        if found is None:
            raise fouten.niet_gevonden()
        if not self.ziet(found):
            raise fouten.verboden()
        return found

    def ken(self, *namen: str) -> None:
        """Raises 400 where the query has a parameter that is not named here."""
        strange = sorted({name for name, _ in self.request.query} - set(namen) - PAGING)
        if strange:
            reden = f"Onbekende query parameters: {', '.join(strange)}"
            raise fouten.ongeldig(("nonFieldErrors", "unknown-parameters", reden))

    def pagina(self, dingen: list[Ding], maak: Callable[[Ding], bytes] = Ding.json) -> Response:
        """One page of a list, in the envelope with ``next`` and ``previous``."""
        return pagina(self.request, dingen, maak, niet_gevonden=fouten.niet_gevonden("Ongeldige pagina."))


def pagina(request: Request, dingen: list[Any], maak: Callable[[Any], bytes], *, niet_gevonden: Exception) -> Response:
    """The page that ``request`` asks for; ``pageSize`` is honoured up to 500, larger is 500."""
    size = _getal(request.vraag("pageSize"))
    size = min(size, MEESTE_PER_PAGINA) if size else PAGINA
    raw = request.vraag("page")
    page = 1 if raw is None else _getal(raw)
    if not page or (page > 1 and (page - 1) * size >= len(dingen)):
        raise niet_gevonden
    chosen = dingen[(page - 1) * size : page * size]
    head = {
        "count": len(dingen),
        "next": _bladzij(request, page + 1) if page * size < len(dingen) else None,
        "previous": _bladzij(request, page - 1) if page > 1 else None,
    }
    body = naar_json(head)[:-1] + b',"results":[' + b",".join(map(maak, chosen)) + b"]}"
    return Response(200, {"Content-Type": "application/json"}, body)


def _getal(raw: str | None) -> int:
    return int(raw) if raw is not None and raw.isascii() and raw.isdecimal() else 0


def _bladzij(request: Request, page: int) -> str:
    params = [(n, v) for n, v in request.query if n != "page"]
    if page > 1:
        params.append(("page", str(page)))
    query = urlencode(sorted(params))
    return f"{request.base}{request.path}" + (f"?{query}" if query else "")


Deed = Callable[[Vraag], Response]


@dataclass(frozen=True, slots=True)
class Route:
    """A path (``{}`` for a uuid) and what its methods do. ``crs``: whether it wants CRS headers."""

    pad: str
    deden: Mapping[str, Deed]
    crs: bool = False


def toegestaan(deden: Mapping[str, object]) -> str:
    """The Allow header, in the order that Django REST framework has. OPTIONS is not answered here."""
    known = set(deden) | ({"HEAD"} if "GET" in deden else set())
    return ", ".join(method for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD") if method in known)


@dataclass
class Api:
    """One API: its name in the path, the version that it says it has, and its routes."""

    naam: str
    versie: str
    opslag: Opslag
    toegang: Toegang
    routes: list[Route] = field(default_factory=list)

    def __call__(self, request: Request) -> Response:
        """Answers a request; every answer carries API-version, but for a 304 and the contents of a document."""
        path = request.path.removeprefix(f"/{self.naam}/api/v1").strip("/")
        if path in ("", "openapi.yaml") and request.method in ("GET", "HEAD"):
            return self._wortel(path)
        found = self._route(path)
        if found is None:
            return Response(404, {"Content-Type": "text/html; charset=utf-8"}, b"<h1>Not Found</h1>")
        route, parts = found
        try:
            answer = self._antwoord(request, route, parts)
        except fouten.Fout as fout:
            answer = fout.antwoord(request.base)
        if answer.status != 304 and "Content-Disposition" not in answer.headers:
            answer.headers["API-version"] = self.versie
        if route.crs:
            answer.headers["Content-Crs"] = CRS
        answer.headers["Allow"] = toegestaan(route.deden)
        return answer

    def _antwoord(self, request: Request, route: Route, parts: tuple[str, ...]) -> Response:
        download = route.pad.endswith("/download")
        try:
            wie = self.toegang.wie(request, self.opslag.klok.nu())
        except fouten.Fout as fout:
            # errors of a download are no JSON (facts, section 9)
            return _kaal(403) if download else _raise(fout)
        deed = route.deden.get("GET" if request.method == "HEAD" else request.method)
        if deed is None:
            raise fouten.methode(request.method)
        if route.crs:
            _crs(request)
        with self.opslag.slot:
            return deed(Vraag(request, wie, self.opslag, parts))

    def _route(self, path: str) -> tuple[Route, tuple[str, ...]] | None:
        segments = path.split("/")
        for route in self.routes:
            wanted = route.pad.split("/")
            if len(wanted) != len(segments):
                continue
            parts = []
            for want, got in zip(wanted, segments, strict=True):
                if want == "{}" and (id := uuid_van(got)):
                    parts.append(id)
                elif want != got:
                    break
            else:
                return route, tuple(parts)
        return None

    def _wortel(self, path: str) -> Response:
        if path:
            info = f"info:\n  title: {self.naam} (voorbeeldgemeente)\n  version: {self.versie}\n"
            paths = "".join(f"  /{r.pad.replace('{}', '{uuid}', 1)}:\n    description: ''\n" for r in self.routes)
            text = f"openapi: 3.0.3\n{info}paths:\n{paths}"
            headers = {"Content-Type": "application/vnd.oai.openapi", "API-version": self.versie}
            return Response(200, headers, text.encode())
        root = f"{self.opslag.base}/{self.naam}/api/v1"
        listed = {r.pad: f"{root}/{r.pad}" for r in self.routes if "{}" not in r.pad}
        return Response.json(listed, headers={"API-version": self.versie})


def _raise(fout: fouten.Fout) -> Response:
    raise fout


def _kaal(status: int) -> Response:
    return Response(status, {"Content-Type": "application/octet-stream"}, b"x" * 24)


def _crs(request: Request) -> None:
    """Both headers where they are due, and no other CRS than WGS84 (facts, section 3)."""
    wanted = ["accept-crs"] if request.method != "DELETE" else []
    if request.method in ("POST", "PUT", "PATCH"):
        wanted.append("content-crs")
    for name in wanted:
        value = request.headers.get(name)
        if not value:
            raise fouten.crs_ontbreekt("-".join(part.capitalize() for part in name.split("-")))
        if value != CRS:
            raise fouten.crs_onbekend(value)

"""Objects API v2 (2.7.0, Open Object 4.0.0) with its objecttypes: records with a history, in its own error words.

Unlike OpenZaak: a token in the header, 401 where it is missing, unknown parameters ignored, English,
``invalid_params``; and a PATCH that names no geometry leaves the new record without one (all recorded).
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.demo.objecten import schema
from portaal_leefomgeving_plugin.demo.objecten.opslag import Objectopslag, Voorwerp
from portaal_leefomgeving_plugin.demo.objecten.vragen import Test, bevat, data_attr, geordend, ongeldig, velden
from portaal_leefomgeving_plugin.demo.wire import Handler, Request, Response
from portaal_leefomgeving_plugin.demo.zgw.api import CRS, pagina, toegestaan
from portaal_leefomgeving_plugin.demo.zgw.fouten import Fout, crs_ontbreekt
from portaal_leefomgeving_plugin.demo.zgw.geometrie import Gebied, gekeurd
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json, naar_json, uuid_van

NIET_GEVONDEN = Fout(404, "NotFound", "not_found", "Not found.", "Not found.")
NIET_AANGEMELD = "Authentication credentials were not provided."
VERPLICHT = ("required", "This field is required.")


Deed = Callable[[Request, str], Response]
"""A request, and the uuid in its path."""


def maak_handler(opslag: Objectopslag, sleutel: str) -> Handler:
    """The room for /objecten/api/v2; ``sleutel`` is the token that it wants."""
    api = _Api(opslag)
    routes: dict[str, dict[str, Deed]] = {
        "objects": {"GET": api.lijst, "POST": api.maak},
        "objects/search": {"POST": api.zoek},
        "objects/{}": {"GET": api.detail, "PATCH": api.wijzig, "PUT": api.vervang, "DELETE": api.verwijder},
        "objects/{}/history": {"GET": api.geschiedenis},
        "objecttypes": {"GET": api.typen, "POST": api.maak_type},
        "objecttypes/{}": {"GET": api.type_detail},
        "objecttypes/{}/versions": {"GET": api.versies, "POST": api.maak_versie},
        "objecttypes/{}/versions/{n}": {"GET": api.versie},
        "permissions": {"GET": api.rechten},
    }

    def handler(request: Request) -> Response:
        path = request.path.removeprefix("/objecten/api/v2").strip("/")
        segments = path.split("/")
        uuid = uuid_van(segments[1]) if len(segments) > 1 else ""
        shape = "/".join("{}" if nr == 1 and uuid else "{n}" if nr == 3 else part for nr, part in enumerate(segments))
        if shape not in routes:
            return Response(404, {"Content-Type": "text/html"}, b"<h1>Not Found</h1>")
        deden = routes[shape]
        try:
            _toegelaten(request, sleutel)
            with opslag.slot:
                answer = _gedaan(request, deden, uuid, crs=segments[0] == "objects")
        except Fout as fout:
            answer = fout.antwoord(request.base)
        answer.headers |= {"API-version": "2.7.0", "Allow": toegestaan(deden)}
        if segments[0] == "objects":
            answer.headers["Content-Crs"] = CRS
        return answer

    return handler


def _toegelaten(request: Request, sleutel: str) -> None:
    """Raises 401 for who does not bring the token."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "token" or not token:
        raise Fout(401, "NotAuthenticated", "not_authenticated", NIET_AANGEMELD, NIET_AANGEMELD)
    if not hmac.compare_digest(token.strip().encode(), sleutel.encode()):
        title = "Incorrect authentication credentials."
        raise Fout(401, "AuthenticationFailed", "authentication_failed", title, "Invalid token.")


def _gedaan(request: Request, deden: dict[str, Deed], uuid: str, *, crs: bool) -> Response:
    deed = deden.get("GET" if request.method == "HEAD" else request.method)
    if deed is None:
        detail = f'Method "{request.method}" not allowed.'
        raise Fout(405, "MethodNotAllowed", "method_not_allowed", 'Method "{method}" not allowed.', detail)
    if crs:
        _crs(request)
    return deed(request, uuid)


def _crs(request: Request) -> None:
    writes = request.method in ("POST", "PUT", "PATCH")
    if writes and not request.headers.get("content-crs"):
        raise crs_ontbreekt("Content-Crs", "Precondition failed")
    for name in ("accept-crs", "content-crs"):
        value = request.headers.get(name)
        if value and value != CRS:
            title = "Could not satisfy the request Accept header."
            raise Fout(406, "NotAcceptable", "not_acceptable", title, f"CRS '{value}' is niet ondersteund")


class _Api:
    """The deeds."""

    def __init__(self, opslag: Objectopslag) -> None:
        self._opslag = opslag

    def lijst(self, request: Request, _uuid: str) -> Response:
        """GET /objects."""
        tests = [data_attr(value) for name, value in request.query if name == "data_attr"]
        if (old := request.vraag("data_attrs")) is not None:
            tests += [data_attr(part) for part in old.split(",")]
        if (text := request.vraag("data_icontains")) is not None:
            tests.append(bevat(text))
        found = self._gekozen(dict(request.query), tests)
        return self._pagina(request, found)

    def zoek(self, request: Request, _uuid: str) -> Response:
        """POST /objects/search: filters in the body, pages in the query; ``data_attr`` breaks it."""
        body = _body(request)
        if "data_attr" in body:
            raise _serverfout()
        tests = [data_attr(part) for part in str(body["data_attrs"]).split(",")] if "data_attrs" in body else []
        if "data_icontains" in body:
            tests.append(bevat(str(body["data_icontains"])))
        found = self._gekozen({k: str(v) for k, v in body.items() if k in ("type", "typeVersion", "date")}, tests)
        if (area := body.get("geometry")) is not None:
            if not isinstance(area, dict) or set(area) != {"within"}:
                raise _serverfout()
            within = gekeurd(area["within"], "geometry.within")
            if within is not None:
                gebied = Gebied(within)
                found = [(v, r) for v, r in found if r["geometry"] is not None and gebied.bevat(r["geometry"])]
        return self._pagina(request, found)

    def _gekozen(self, vraag: dict[str, str], tests: list[Test]) -> list[tuple[Voorwerp, Json]]:
        kind = vraag.get("type")
        if kind is not None and uuid_van(kind) not in self._opslag.typen:
            raise ongeldig(("type", "invalid", "The object type does not exist."))
        for name in ("date", "registrationDate"):
            _dag(vraag.get(name), name)
        found = []
        for voorwerp in reversed(self._opslag.objecten.values()):
            if kind is not None and voorwerp.objecttype != uuid_van(kind):
                continue
            record = voorwerp.op(vraag.get("date"), vraag.get("registrationDate"))
            if record is None or ("typeVersion" in vraag and str(record["typeVersion"]) != vraag["typeVersion"]):
                continue
            if all(test(record["data"]) for test in tests):
                found.append((voorwerp, record))
        return found

    def _pagina(self, request: Request, found: list[tuple[Voorwerp, Json]]) -> Response:
        ordered = geordend(found, request.vraag("ordering"), lambda pair: {"record": pair[1]})
        names = [name for name in (request.vraag("fields") or "").split(",") if name]

        def maak(pair: tuple[Voorwerp, Json]) -> bytes:
            data = self._opslag.json(*pair)
            return naar_json(velden(data, names) if names else data)

        missing = Fout(404, "NotFound", "not_found", "Not found.", "Invalid page.")
        return pagina(request, ordered, maak, niet_gevonden=missing)

    def _voorwerp(self, uuid: str) -> Voorwerp:
        found = self._opslag.objecten.get(uuid)
        if found is None:
            raise NIET_GEVONDEN
        return found

    def detail(self, request: Request, uuid: str) -> Response:
        """GET /objects/{uuid}; ``date`` for how it was on a day."""
        voorwerp = self._voorwerp(uuid)
        record = voorwerp.op(
            _dag(request.vraag("date"), "date"), _dag(request.vraag("registrationDate"), "registrationDate")
        )
        if record is None:
            raise NIET_GEVONDEN
        data = self._opslag.json(voorwerp, record)
        names = [name for name in (request.vraag("fields") or "").split(",") if name]
        return Response.json(velden(data, names) if names else data)

    def geschiedenis(self, request: Request, uuid: str) -> Response:
        """GET /objects/{uuid}/history: all records, without their references."""
        records = [{k: v for k, v in r.items() if k != "references"} for r in self._voorwerp(uuid).records]
        return pagina(request, records, naar_json, niet_gevonden=NIET_GEVONDEN)

    def maak(self, request: Request, _uuid: str) -> Response:
        """POST /objects."""
        body = _body(request)
        missing = [(name, *VERPLICHT) for name in ("type", "record") if body.get(name) is None]
        if missing:
            raise ongeldig(*missing)
        kind = uuid_van(str(body["type"]))
        if kind not in self._opslag.typen:
            raise ongeldig(("type", "invalid", "The object type does not exist."))
        record = _record(body)
        missing = [(f"record.{name}", *VERPLICHT) for name in ("typeVersion", "startAt") if record.get(name) is None]
        if missing:
            raise ongeldig(*missing)
        data = record.get("data") or {}
        versie = self._keur(kind, record["typeVersion"], data)
        made = self._opslag.nieuw(
            kind, data, gekeurd(record.get("geometry"), "record.geometry"),
            str(_dag(str(record["startAt"]), "startAt")),
            verwijzingen=record.get("references") or [], versie=versie,
        )  # fmt: skip
        answer = self._opslag.json(made, made.records[-1])
        return Response.json(answer, 201, {"Location": answer["url"]})

    def wijzig(self, request: Request, uuid: str) -> Response:
        """PATCH: a new record, its data merged with those of the last."""
        return self._nieuw_record(request, uuid, samen=True)

    def vervang(self, request: Request, uuid: str) -> Response:
        """PUT: a new record."""
        return self._nieuw_record(request, uuid, samen=False)

    def _nieuw_record(self, request: Request, uuid: str, *, samen: bool) -> Response:
        voorwerp = self._voorwerp(uuid)
        record = _record(_body(request))
        last = voorwerp.records[-1]
        data = record.get("data") or {}
        if samen:
            data = _samengevoegd(last["data"], data)
        versie = self._keur(voorwerp.objecttype, record.get("typeVersion", last["typeVersion"]), data)
        corrects = record.get("correctionFor")
        if corrects is not None and not (isinstance(corrects, int) and 1 <= corrects <= len(voorwerp.records)):
            raise ongeldig(("record.correctionFor", "does_not_exist", f"Object with index={corrects} does not exist."))
        begin = _dag(record.get("startAt"), "startAt") or self._opslag.vandaag()
        geometrie = gekeurd(record.get("geometry"), "record.geometry")
        self._opslag.voeg_record_toe(voorwerp, versie, data, geometrie, begin, record.get("references") or [], corrects)
        return Response.json(self._opslag.json(voorwerp, voorwerp.records[-1]))

    def verwijder(self, _request: Request, uuid: str) -> Response:
        """DELETE."""
        self._voorwerp(uuid)
        del self._opslag.objecten[uuid]
        return Response(204)

    def _keur(self, objecttype: str, versie: Any, data: Any) -> int:
        versions = self._opslag.versies[objecttype]
        if not isinstance(versie, int) or not 1 <= versie <= len(versions):
            raise ongeldig(("nonFieldErrors", "invalid-version", f"Object type version {versie} does not exist."))
        wrong = next(schema.fouten(data, versions[versie - 1]["jsonSchema"]), None)
        if wrong is not None:
            raise ongeldig(("nonFieldErrors", "invalid-json-schema", wrong))
        return versie

    def typen(self, request: Request, _uuid: str) -> Response:
        """GET /objecttypes."""
        return pagina(request, list(self._opslag.typen.values()), naar_json, niet_gevonden=NIET_GEVONDEN)

    def type_detail(self, _request: Request, uuid: str) -> Response:
        """GET /objecttypes/{uuid}."""
        return Response.json(self._type(uuid))

    def _type(self, uuid: str) -> Json:
        found = self._opslag.typen.get(uuid)
        if found is None:
            raise NIET_GEVONDEN
        return found

    def maak_type(self, request: Request, _uuid: str) -> Response:
        """POST /objecttypes."""
        body = _body(request)
        missing = [(name, *VERPLICHT) for name in ("name", "namePlural") if not body.get(name)]
        if missing:
            raise ongeldig(*missing)
        made = self._opslag.nieuw_type(body)
        return Response.json(made, 201, {"Location": made["url"]})

    def versies(self, request: Request, uuid: str) -> Response:
        """GET /objecttypes/{uuid}/versions."""
        self._type(uuid)
        return pagina(request, self._opslag.versies[uuid], naar_json, niet_gevonden=NIET_GEVONDEN)

    def versie(self, request: Request, uuid: str) -> Response:
        """GET /objecttypes/{uuid}/versions/{n}."""
        self._type(uuid)
        number = request.path.rstrip("/").rpartition("/")[2]
        for version in self._opslag.versies[uuid]:
            if str(version["version"]) == number:
                return Response.json(version)
        raise NIET_GEVONDEN

    def maak_versie(self, request: Request, uuid: str) -> Response:
        """POST /objecttypes/{uuid}/versions."""
        self._type(uuid)
        body = _body(request)
        if not isinstance(body.get("jsonSchema"), dict):
            raise ongeldig(("jsonSchema", *VERPLICHT))
        made = self._opslag.nieuwe_versie(uuid, body["jsonSchema"], str(body.get("status", "draft")))
        return Response.json(made, 201, {"Location": made["url"]})

    def rechten(self, request: Request, _uuid: str) -> Response:
        """GET /permissions: empty for a superuser's token, as recorded."""
        return pagina(request, [], naar_json, niet_gevonden=NIET_GEVONDEN)


def _body(request: Request) -> Json:
    try:
        data = json.loads(request.body or b"{}")
    except ValueError as fout:
        raise Fout(400, "ParseError", "parse_error", "Malformed request.", f"JSON parse error - {fout}") from None
    if not isinstance(data, dict):
        raise ongeldig(("nonFieldErrors", "invalid", "Invalid data. Expected a dictionary."))
    return data


def _record(body: Json) -> Json:
    record = body.get("record") or {}
    if not isinstance(record, dict):
        raise ongeldig(("record.nonFieldErrors", "invalid", "Invalid data. Expected a dictionary."))
    return record


def _dag(waarde: Any, naam: str) -> str | None:
    if waarde is None:
        return None
    try:
        return date.fromisoformat(str(waarde)).isoformat()
    except ValueError:
        raise ongeldig((naam, "invalid", "Enter a valid date.")) from None


def _samengevoegd(oud: Json, nieuw: Json) -> Json:
    """Recursively; a null is kept, not removed (facts, section 12)."""
    out = dict(oud)
    for name, value in nieuw.items():
        before = out.get(name)
        out[name] = _samengevoegd(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return out


def _serverfout() -> Fout:
    return Fout(500, "APIException", "error", "A server error occurred.", "Internal Server Error")

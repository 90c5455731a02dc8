"""The OpenAPI documents of the shared data, as something that requests and answers can be held against."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

BESTANDEN = {
    "zaken": "zaken-openzaak-1.30.0-api-1.5.1.yaml",
    "zaken-vng": "zaken-vng-1.5.1.yaml",
    "catalogi": "catalogi-openzaak-1.30.0-api-1.3.1.yaml",
    "documenten": "documenten-openzaak-1.30.0-api-1.4.2.yaml",
    "besluiten": "besluiten-openzaak-1.30.0-api-1.1.0.yaml",
    "objecten": "objects-objecttypes-openobject-4.0.0-api-v2.yaml",
}


@dataclass(frozen=True, order=True)
class Verschil:
    """One way in which a request or an answer is not what its document says.

    ``plek`` is where: of a body a path with ``[]`` for any item of a list, of a request a parameter.
    ``regel`` is what it breaks: a keyword of JSON Schema, or a kind of error ("media", "status", "operatie").
    """

    api: str
    plek: str
    regel: str
    waarde: str = field(default="", compare=False)


@dataclass
class Vraag:
    """A request as openapi-core wants it (its protocol ``Request``)."""

    method: str
    path: str
    parameters: RequestParameters
    body: bytes | None
    content_type: str
    host_url: str = "http://server"


@dataclass
class Antwoord:
    """An answer as openapi-core wants it (its protocol ``Response``)."""

    status_code: int
    headers: Headers
    content_type: str
    data: bytes | None


def vraag(method: str, url: str, headers: dict[str, str], body: Any) -> Vraag:
    """``body`` is JSON or bytes; ``url`` of any host, its path that of the embedded gemeente or of a recording."""
    parts = urlsplit(url)
    path = re.sub(r"^.*?/api/v2", "/api/v2", parts.path)  # the register lies at the root of its own host
    raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    # a recording does not keep the token
    found = Headers({"Authorization": "Bearer x", **headers})
    query = ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True))
    kind = found.get("Content-Type", "application/json").partition(";")[0]
    return Vraag(method.lower(), path, RequestParameters(query=query, header=found), raw, kind)


def antwoord(status: int, headers: dict[str, str], body: Any) -> Antwoord:
    """``body`` is JSON or bytes."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    found = Headers(headers)
    return Antwoord(status, found, found.get("Content-Type", "application/json").partition(";")[0], raw)


def api_van(url: str) -> str:
    """Which document is about this url; empty where there is none."""
    path = urlsplit(url).path
    named = (name for name in ("zaken", "catalogi", "documenten", "besluiten") if f"/{name}/api/v1" in path)
    return next(named, "objecten" if "/api/v2" in path else "")


class Document:
    """One OpenAPI document."""

    def __init__(self, naam: str, inhoud: dict[str, Any]) -> None:
        self.naam = naam
        self._inhoud = _zonder_verwijzingen(inhoud)
        self._api = OpenAPI.from_dict(self._inhoud, config=Config(spec_validator_cls=None))

    def van_vraag(self, asked: Vraag) -> set[Verschil]:
        """In what the request is not what the document says; a parameter that it does not name is such a thing."""
        known = self._parameters(asked)
        strange = {Verschil(self.naam, name, "onbekend") for name in asked.parameters.query if name not in known}
        return strange | set(self._verschillen(self._api.request_validator.iter_errors(asked), asked))

    def _parameters(self, asked: Vraag) -> set[str]:
        """The query parameters that the document names for the operation; where two paths fit, of the plainest."""
        base = urlsplit(self._inhoud["servers"][0]["url"]).path
        fits = [
            path
            for path, item in self._inhoud["paths"].items()
            if re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(base + path)), asked.path) and asked.method in item
        ]
        if not fits:
            return set(asked.parameters.query)  # that there is no such operation is told by itself
        item = self._inhoud["paths"][min(fits, key=lambda path: path.count("{"))]
        listed = [*item.get("parameters", ()), *item[asked.method].get("parameters", ())]
        return {str(self._gevonden(p)["name"]) for p in listed}

    def _gevonden(self, node: dict[str, Any]) -> dict[str, Any]:
        """What a ``$ref`` within the document points at."""
        while "$ref" in node:
            target: Any = self._inhoud
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def van_antwoord(self, asked: Vraag, answered: Antwoord) -> set[Verschil]:
        """In what the answer is not what the document says."""
        if answered.status_code == 304 or (answered.status_code == 204 and not answered.data):
            return set()  # bare by HTTP itself, and left out of all documents
        return set(self._verschillen(self._api.response_validator.iter_errors(asked, answered), asked))

    def _verschillen(self, errors: Iterable[BaseException], asked: Vraag) -> Iterator[Verschil]:
        for error in errors:
            chain = [error]
            while chain[-1].__cause__ is not None:
                chain.append(chain[-1].__cause__)
            schema = next((e for e in chain if hasattr(e, "schema_errors")), None)
            name = getattr(chain[0], "name", "")
            if schema is None:
                rule = _soort(chain[-1])
                where = asked.path.split("/api/v1/")[-1].partition("/")[0] if rule == "pad" else str(name)
                yield Verschil(self.naam, where, rule, str(chain[-1])[:160])
                continue
            for wrong in schema.schema_errors:
                where = str(name) + "".join("[]" if isinstance(p, int) else f".{p}" for p in wrong.absolute_path)
                # of a null only that it is one: it breaks the type and every alternative besides
                rule = "null" if wrong.instance is None else str(wrong.validator)
                yield Verschil(self.naam, where, rule, wrong.message[:160])


def _soort(error: BaseException) -> str:
    kind = type(error).__name__
    return {
        "MediaTypeNotFound": "media",
        "ResponseNotFound": "status",
        "OperationNotFound": "operatie",
        "PathNotFound": "pad",
    }.get(kind, kind)


def _zonder_verwijzingen(node: Any) -> Any:
    """Without what lies in documents elsewhere on the internet: what is expanded is not looked at."""
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and not ref.startswith("#"):
            return {}
        return {key: _zonder_verwijzingen(value) for key, value in node.items()}
    return [_zonder_verwijzingen(item) for item in node] if isinstance(node, list) else node


@cache
def document(folder: Path, naam: str) -> Document:
    """The document of an API, read once."""
    raw = (folder / "data" / "oas" / BESTANDEN[naam]).read_bytes()
    inhoud = yaml.load(raw, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if naam == "zaken-vng":  # it names its test servers; ours stands elsewhere
        inhoud["servers"] = [{"url": "/zaken/api/v1"}]
    return Document(naam, inhoud)

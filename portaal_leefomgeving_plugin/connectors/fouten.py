"""Turns what requests raises and what servers answer into the typed errors of ``domain/errors.py``.

Nothing of a body goes along but the server's own codes and the texts it means to be shown
(facts on ZGW, section 10), and no query of a url.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from typing import Any

import requests
import urllib3.exceptions as u3

from portaal_leefomgeving_plugin.connectors.adres import kaal
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    InvalidParam,
    MissingDependency,
    NotFound,
    PortaalError,
    Refused,
    Rejected,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)

TEKST_TEKENS = 300
"""How much of a server's text is kept: enough for a sentence, too little for a dump."""

_SCOPE = re.compile(r"\b(?:zaken|catalogi|documenten|besluiten|audittrails|autorisaties)\.[a-z][a-z.-]*[a-z]\b")
_EIGEN_CODES = {"ZaakClosed": "zaak-gesloten"}
"""Problem types that say more than their code (facts on ZGW, section 7: closed zaak)."""

_NAAM_ONBEKEND = (socket.gaierror, *(t for n in ("NameResolutionError",) if (t := getattr(u3, n, None)) is not None))


def niet_bereikt(fout: Exception, *, system: str, url: str, halverwege: bool = False) -> Unreachable:
    """The error for a request that brought no whole answer. ``halverwege``: the answer had begun."""
    return Unreachable(system, _reden(fout, halverwege), url=kaal(url))


def _reden(fout: Exception, halverwege: bool) -> UnreachableReason:
    chain = list(_keten(fout))
    if _een_van(chain, requests.exceptions.ProxyError, u3.ProxyError):
        return UnreachableReason.PROXY
    if _een_van(chain, requests.exceptions.SSLError, u3.SSLError):
        return UnreachableReason.CERTIFICAAT
    if _een_van(chain, requests.exceptions.InvalidURL, requests.exceptions.MissingSchema, u3.LocationParseError):
        return UnreachableReason.NAAM
    if _een_van(chain, *_NAAM_ONBEKEND) or any("NameResolution" in type(e).__name__ for e in chain):
        return UnreachableReason.NAAM
    if _een_van(chain, u3.NewConnectionError):  # before timeouts: urllib3 1.26 makes it one of those
        return UnreachableReason.VERBINDING
    if _een_van(chain, requests.exceptions.Timeout, u3.TimeoutError, TimeoutError):
        return UnreachableReason.TIJD
    if halverwege or _een_van(chain, requests.exceptions.ChunkedEncodingError):
        return UnreachableReason.AFGEBROKEN
    return UnreachableReason.VERBINDING


def _een_van(chain: list[BaseException], *kinds: type[BaseException]) -> bool:
    return any(isinstance(e, kinds) for e in chain)


def _keten(fout: BaseException, diepte: int = 8) -> Iterator[BaseException]:
    """The error with everything it was made of: requests and urllib3 wrap each other's in args and reason."""
    yield fout
    if diepte == 0:
        return
    behind = fout.__cause__ or fout.__context__  # urllib3 1.26 raises in the handler of a gaierror, not from it
    inner = [a for a in (*fout.args, getattr(fout, "reason", None), behind) if isinstance(a, BaseException)]
    for one in inner:
        yield from _keten(one, diepte - 1)


def is_html(headers_type: str, body: bytes) -> bool:
    """Whether this is a web page: a login page, a gateway's error, where an API should answer."""
    if headers_type.partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml"):
        return True
    head = body[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return head.startswith((b"<!doctype html", b"<html"))


def geweigerd(status: int, body: bytes, *, system: str, url: str, deed: str, html: bool) -> PortaalError:
    """The error for an answer with a ``status`` that was not hoped for."""
    problem = _probleem(body)
    if status == 429 or status >= 500:
        return ServerFault(system, status=status, instance=_tekst(problem.get("instance")))
    if html and status != 401:
        return UnreadableAnswer(system, AnswerReason.HTML, url=kaal(url))
    if status in (401, 403):
        detail = _tekst(problem.get("detail")) or _tekst(problem.get("error_description"))
        named = _SCOPE.search(detail)
        return Refused(system, status=status, code=_code(problem), deed=named.group() if named else deed, detail=detail)
    if status in (404, 410):
        return NotFound(system, url=kaal(url))
    if status >= 400:
        return Rejected(
            system,
            status=status,
            code=_code(problem),
            title=_tekst(problem.get("title")) or _tekst(problem.get("detail")),
            invalid=tuple(_velden(problem)),
        )
    return UnreadableAnswer(system, AnswerReason.ANDERE_VORM, url=kaal(url), field="status")


def _probleem(body: bytes) -> dict[str, Any]:
    try:
        problem = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return problem if isinstance(problem, dict) else {}


def _code(problem: dict[str, Any]) -> str:
    kind = _tekst(problem.get("type")).rstrip("/").rpartition("/")[2]
    return _EIGEN_CODES.get(kind) or _tekst(problem.get("code")) or _tekst(problem.get("error"))


def _velden(problem: dict[str, Any]) -> Iterator[InvalidParam]:
    """ZGW spells it invalidParams, the Objects API invalid_params (facts on ZGW, section 10)."""
    params = problem.get("invalidParams") or problem.get("invalid_params") or ()
    for param in params if isinstance(params, list) else ():
        if isinstance(param, dict):
            yield InvalidParam(
                name=_tekst(param.get("name")), code=_tekst(param.get("code")), reason=_tekst(param.get("reason"))
            )


def _tekst(value: object) -> str:
    return value[:TEKST_TEKENS] if isinstance(value, str) else ""


def kort(fout: PortaalError) -> str:
    """One code for what went wrong, for where only a code fits (a Bronstand, a part of a dossier)."""
    if isinstance(fout, (Unreachable, UnreadableAnswer)):
        return fout.reason.value
    if isinstance(fout, (Refused, Rejected)):
        return fout.code or str(fout.status)
    if isinstance(fout, ServerFault):
        return "serverfout"
    if isinstance(fout, NotFound):
        return "niet_gevonden"
    if isinstance(fout, MissingDependency):
        return f"pakket_{fout.package}"
    return type(fout).__name__.lower()

"""Plays a recording against the embedded gemeente, over HTTP, and says what of an answer must agree."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.unit.demo.maker import Maker, vertaal
from tests.unit.demo.opnames import Antwoord, opnames
from tests.unit.demo.situaties import bereid_voor
from tests.unit.demo.wereld import Wereld

Kern = tuple[int, str, tuple[tuple[str, str], ...]]
"""Status, the error's code, and of each invalid field its name and code."""


def kern(antwoord: Antwoord) -> Kern:
    """What a client goes by."""
    body = antwoord.body
    if antwoord.status < 400 or not isinstance(body, dict):
        return antwoord.status, "", ()
    wrong = body.get("invalidParams") or body.get("invalid_params") or []
    return antwoord.status, str(body.get("code", "")), tuple(sorted((p["name"], p["code"]) for p in wrong))


_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class Speler:
    """Plays each recording once, when it is asked for."""

    def __init__(self, wereld: Wereld) -> None:
        self.wereld = wereld
        self.maker = Maker(wereld)
        self._antwoorden: dict[str, Antwoord] = {}

    def antwoord(self, naam: str) -> Antwoord:
        """The gemeente's answer to the request of a recording."""
        if naam not in self._antwoorden:
            self._antwoorden[naam] = self._speel(naam)
        return self._antwoorden[naam]

    def _speel(self, naam: str) -> Antwoord:
        opname = opnames()[naam]
        vraag = bereid_voor(self.maker, opname)
        url = vertaal(opname.url, self.wereld, vraag.plaats)
        body = vraag.kaal
        if body is None and vraag.body is not None:
            body = vertaal(json.dumps(vraag.body), self.wereld, vraag.plaats).encode()
            vraag.headers.setdefault("Content-Type", "application/json")
        _vreemd(opname.url + json.dumps(opname.body), url + (body or b"").decode())
        answer = self.wereld.sessie.request(opname.method, url, data=body, headers=vraag.headers, timeout=20)
        return Antwoord(answer.status_code, dict(answer.headers), _inhoud(answer.content))


def _vreemd(opgenomen: str, gespeeld: str) -> None:
    """Raises where a recorded id is asked for that means nothing here."""
    left = {id for id in _UUID.findall(opgenomen) if id in gespeeld and not id.startswith("00000000-")}
    if left:
        raise LookupError(f"zonder tegenhanger: {left}")


def _inhoud(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return {"_non_json": "", "_bytes": len(body)}

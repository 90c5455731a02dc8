"""Plays a recording against the embedded gemeente, over HTTP, and says where the answers differ."""

from __future__ import annotations

import json
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import requests

from tests.unit.demo.maker import Maker, vertaal
from tests.unit.demo.opnames import Antwoord, opnames, samenloop
from tests.unit.demo.situaties import bereid_voor
from tests.unit.demo.wereld import BEHANDELAAR, CRS, Wereld

Kern = tuple[int, str, tuple[tuple[str, str], ...]]
"""Status, the error's code, and of each invalid field its name and code."""


def kern(antwoord: Antwoord) -> Kern:
    """What a client goes by."""
    body = antwoord.body
    if antwoord.status < 400 or not isinstance(body, dict):
        return antwoord.status, "", ()
    wrong = body.get("invalidParams") or body.get("invalid_params") or []
    return antwoord.status, str(body.get("code", "")), tuple(sorted((p["name"], p["code"]) for p in wrong))


def vorm_verschillen(opgenomen: Any, onze: Any, plek: str = "") -> list[str]:
    """Where the JSON has another shape: names too many or too few, another kind of value.

    Null and an empty list say nothing of shape. Of a list the first is looked at. What an object's data
    are made of is its own affair, and so are the coordinates of another kind of geometry.
    """
    if isinstance(opgenomen, dict) and isinstance(onze, dict):
        if plek.endswith((".data", ".wijzigingen")) or ("coordinates" in onze and opgenomen["type"] != onze["type"]):
            return []
        found = [f"{plek}.{name}" for name in sorted(set(opgenomen) ^ set(onze)) if name != "_trimmed_results_to"]
        for name in set(opgenomen) & set(onze):
            found += vorm_verschillen(opgenomen[name], onze[name], f"{plek}.{name}")
        return found
    if isinstance(opgenomen, list) and isinstance(onze, list):
        return vorm_verschillen(opgenomen[0], onze[0], f"{plek}[]") if opgenomen and onze else []
    if opgenomen is None or onze is None or type(opgenomen) is type(onze):
        return []
    return [f"{plek}: {type(opgenomen).__name__}, {type(onze).__name__}"]


def waarde_verschillen(opgenomen: Any, onze: Any, plek: str = "") -> list[str]:
    """Where values differ that do not hang on the moment, on numbers given out or on ids."""
    if isinstance(opgenomen, dict) and isinstance(onze, dict):
        found = []
        for name in set(opgenomen) & set(onze):
            found += waarde_verschillen(opgenomen[name], onze[name], f"{plek}.{name}")
        return found
    if isinstance(opgenomen, list) and isinstance(onze, list):
        if len(opgenomen) != len(onze):
            return [f"{plek}: {len(opgenomen)}, {len(onze)}"]
        return [d for nr, two in enumerate(zip(opgenomen, onze)) for d in waarde_verschillen(*two, f"{plek}[{nr}]")]
    if isinstance(opgenomen, float) and isinstance(onze, float) and abs(opgenomen - onze) < 1e-6:
        return []
    if plek.rpartition(".")[2] in _VAN_HET_MOMENT or _soort(opgenomen) == _soort(onze):
        return []
    return [f"{plek}: {opgenomen!r}, {onze!r}"]


_VAN_HET_MOMENT = {"uuid", "laatstGemuteerd", "registratiedatum", "beginRegistratie", "createdAt", "modifiedAt"}
_NUMMER = re.compile(r"\b(ZAAK|BESLUIT|DOCUMENT)-\d{4}-\d{10}\b")


def _soort(waarde: Any) -> Any:
    """Of a url which kind of resource, of a number given out which kind of number, of all else the value."""
    if not isinstance(waarde, str):
        return waarde
    if waarde.startswith("http"):
        return _UUID.sub("", waarde).split("/api/", 1)[-1]
    return _NUMMER.sub(r"\1", waarde)


def kop_verschillen(opgenomen: Antwoord, onze: Antwoord) -> list[str]:
    """Which headers differ. Allow may name fewer methods: the gemeente does not serve all."""
    found = []
    for name in ("Content-Type", "Content-Crs", "API-version"):
        if opgenomen.headers.get(name) != onze.headers.get(name):
            found.append(f"{name}: {opgenomen.headers.get(name)}, {onze.headers.get(name)}")
    for name in ("ETag", "Location", "Content-Disposition"):
        if (name in opgenomen.headers) != (name in onze.headers):
            found.append(name)
    theirs, ours = (_methoden(a) for a in (opgenomen, onze))
    if ours != [method for method in theirs if method in ours]:
        found.append(f"Allow: {theirs}, {ours}")
    return found


def _methoden(antwoord: Antwoord) -> list[str]:
    return [method for method in antwoord.headers.get("Allow", "").split(", ") if method]


def is_leeg(antwoord: Antwoord) -> bool | None:
    """Whether a list has nothing in it; None of what is no list."""
    body = antwoord.body
    results = body.get("results") if isinstance(body, dict) else body
    return not results if isinstance(results, list) else None


def woorden(antwoord: Antwoord) -> list[str]:
    """The texts of an error, without what is in it of addresses."""
    body = antwoord.body
    if antwoord.status < 400 or not isinstance(body, dict) or "title" not in body:
        return []
    wrong = body.get("invalidParams") or body.get("invalid_params") or []
    texts = [body["title"], body["detail"], *(p["reason"] for p in wrong)]
    return [re.sub(r"https?://\S+", "<url>", text) for text in texts]


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

    def samen(self, naam: str) -> list[Antwoord]:
        """The answers where the statussen of a recording are set at the same moment, by as many clients."""
        steps = [volgnummer for volgnummer, _ in samenloop()[naam].antwoorden]
        zaak = self.maker.zaak(status=False)
        catalogus = self.maker.stappen()
        ready = threading.Barrier(len(steps))

        def zet(nr: int) -> Antwoord:
            moment = f"2026-11-23T22:10:0{nr if 'different' in naam else 0}Z"
            body = {"zaak": zaak, "statustype": catalogus[steps[nr]], "datumStatusGezet": moment}
            headers = {**CRS, **self.wereld.inlog(BEHANDELAAR)}
            ready.wait(timeout=10)
            answer = requests.post(f"{self.wereld.base}/zaken/api/v1/statussen", json=body, headers=headers, timeout=20)
            return Antwoord(answer.status_code, dict(answer.headers), answer.json())

        with ThreadPoolExecutor(len(steps)) as pool:
            return list(pool.map(zet, range(len(steps))))

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

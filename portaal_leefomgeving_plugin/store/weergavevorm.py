"""A view as JSON and back: one form for the logbook and for the file that a team shares.

What cannot be read as a view is refused whole, with where it went wrong: a view that lost a filter
would show more zaken than its name says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from portaal_leefomgeving_plugin.domain.weergave import NAAM_TEKENS, Filterwaarde, Weergave

VERSIE = 1


class Onleesbaar(ValueError):
    """No view; the message is the part that is not as it should be."""


def als_json(weergave: Weergave) -> str:
    """What is kept of a view besides its name and its owner."""
    return json.dumps(_vorm(weergave), ensure_ascii=False)


def uit_json(naam: str, tekst: str) -> Weergave:
    """The view that ``als_json`` wrote. Raises Onleesbaar."""
    try:
        raw = json.loads(tekst)
    except ValueError as fout:
        raise Onleesbaar("json") from fout
    return _weergave(naam, raw, van_team=False)


def als_bestand(weergaven: Iterable[Weergave]) -> str:
    """The file of a team."""
    views = [{"naam": w.naam, **_vorm(w)} for w in weergaven]
    return json.dumps({"versie": VERSIE, "weergaven": views}, ensure_ascii=False, indent=2) + "\n"


def uit_bestand(tekst: str) -> list[Weergave]:
    """The views of a team's file. Raises Onleesbaar."""
    try:
        raw = json.loads(tekst)
    except ValueError as fout:
        raise Onleesbaar("json") from fout
    if not isinstance(raw, dict) or raw.get("versie") != VERSIE or not isinstance(raw.get("weergaven"), list):
        raise Onleesbaar("versie")
    views = [_weergave(_tekst(_object(r), "naam"), r, van_team=True) for r in raw["weergaven"]]
    if len({v.naam for v in views}) != len(views):
        raise Onleesbaar("naam")
    return views


def _vorm(weergave: Weergave) -> dict[str, Any]:
    return {
        "filters": {f.sleutel: list(f.waarden) for f in weergave.filters},
        "kolommen": list(weergave.kolommen),
        "sortering": weergave.sortering,
        "aflopend": weergave.aflopend,
    }


def _weergave(naam: str, raw: object, *, van_team: bool) -> Weergave:
    fields = _object(raw)
    if not naam.strip() or len(naam) > NAAM_TEKENS:
        raise Onleesbaar("naam")
    filters = _object(fields.get("filters", {}), "filters")
    down = fields.get("aflopend", False)
    if not isinstance(down, bool):
        raise Onleesbaar("aflopend")
    return Weergave(
        naam,
        tuple(Filterwaarde(key, _teksten(values, key)) for key, values in filters.items()),
        _teksten(fields.get("kolommen", []), "kolommen"),
        _tekst(fields, "sortering"),
        down,
        van_team,
    )


def _object(raw: object, waar: str = "weergaven") -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise Onleesbaar(waar)
    return raw


def _tekst(raw: dict[str, Any], sleutel: str) -> str:
    value = raw.get(sleutel, "")
    if not isinstance(value, str):
        raise Onleesbaar(sleutel)
    return value


def _teksten(raw: object, waar: str) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(v, str) for v in raw):
        raise Onleesbaar(waar)
    return tuple(raw)

"""Locatieserver v3_1 over the town (facts on open data, section 1.2): suggest, lookup, free, reverse.

Words are matched by their beginnings; what fits all of them comes first, shorter names before longer.
The real service scores by Solr, so the order of equals differs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.rd import naar_wgs84
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad
from portaal_leefomgeving_plugin.demo.wire import Handler, Request, Response

PAD = "/locatieserver/search/v3_1"
RIJEN, MEESTE_RIJEN = 10, 100
_WOORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Plaats:
    """One place that can be found."""

    id: str
    soort: str
    naam: str
    woorden: tuple[str, ...]
    x: float
    y: float
    velden: dict[str, str]
    ring: Any = None


def maak_handler(stad: Stad) -> Handler:
    """The room, with all places of the town in it."""
    places = _plaatsen(stad)
    by_id = {p.id: p for p in places}
    xy = np.array([(p.x, p.y) for p in places])
    code = stad.gemeentecode.removeprefix("GM")

    def answer(request: Request) -> Response:
        deed = request.path.removeprefix(PAD).strip("/")
        if request.method != "GET":
            return Response(405, {"Allow": "GET"})
        if deed in ("suggest", "free"):
            found = _zoek(places, request, code)
            shown = found[: _rijen(request)]
            docs = [_kort(p) if deed == "suggest" else _lang(p, stad) for p in shown]
            return _antwoord(docs, len(found))
        if deed == "lookup":
            one = by_id.get(request.vraag("id") or "")
            return _antwoord([_lang(one, stad)] if one is not None else [], 1 if one is not None else 0)
        if deed == "reverse":
            return _omgekeerd(request, places, xy, stad)
        return Response.json({"error": "Not Found"}, 404)

    return answer


def _plaatsen(stad: Stad) -> list[Plaats]:
    made = [
        Plaats(
            f"adr-{a.nummeraanduiding}", "adres",
            f"{a.straat} {a.huisnummer}, {a.postcode} {a.woonplaats}", (), a.x, a.y,
            {"straatnaam": a.straat, "huisnummer": str(a.huisnummer), "postcode": a.postcode.replace(" ", ""),
             "nummeraanduiding_id": a.nummeraanduiding, "identificatie": a.nummeraanduiding},
        )
        for a in stad.adressen
    ]  # fmt: skip
    for s in stad.straten:
        x, y = s.lijn[len(s.lijn) // 2]
        fields = {"straatnaam": s.naam, "identificatie": ""}
        made.append(Plaats(f"weg-{len(made)}", "weg", f"{s.naam}, {stad.woonplaats}", (), float(x), float(y), fields))
    for p in stad.percelen:
        x, y = np.asarray(p.ring, float)[:-1].mean(axis=0)
        fields = {"identificatie": p.id, "kadastrale_aanduiding": p.aanduiding}
        made.append(Plaats(f"pcl-{p.id}", "perceel", p.aanduiding, (), float(x), float(y), fields, p.ring))
    x, y = np.asarray(stad.land, float)[:-1].mean(axis=0)
    made.append(Plaats("wpl-9999", "woonplaats", stad.woonplaats, (), float(x), float(y), {"identificatie": "9999"}))
    return [_met_woorden(p) for p in made]


def _met_woorden(p: Plaats) -> Plaats:
    words = _woorden(p.naam) + ((p.velden["postcode"].lower(),) if "postcode" in p.velden else ())
    return Plaats(p.id, p.soort, p.naam, words, p.x, p.y, p.velden, p.ring)


def _woorden(text: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return tuple(_WOORD.findall(plain))


def _zoek(places: list[Plaats], request: Request, code: str) -> list[Plaats]:
    asked = _woorden(request.vraag("q") or "")
    kinds: set[str] | None = None
    for filter_ in (value for name, value in request.query if name == "fq"):
        name, _, rest = filter_.partition(":")
        wanted = {w for w in re.split(r"[\s()]+|OR", rest) if w}
        if name == "type":
            kinds = wanted
        elif name == "gemeentecode" and code not in wanted:
            return []
    if not asked:
        return []
    found = [
        p
        for p in places
        if (kinds is None or p.soort in kinds) and all(any(w.startswith(a) for w in p.woorden) for a in asked)
    ]
    return sorted(found, key=lambda p: (sum(a not in p.woorden for a in asked), len(p.naam), p.naam))


def _rijen(request: Request) -> int:
    asked = request.vraag("rows") or ""
    return min(MEESTE_RIJEN, int(asked)) if asked.isdecimal() else RIJEN


def _kort(p: Plaats) -> dict[str, Any]:
    return {"type": p.soort, "weergavenaam": p.naam, "id": p.id, "score": 10.0}


def _lang(p: Plaats, stad: Stad) -> dict[str, Any]:
    lon, lat = (float(v[0]) for v in naar_wgs84(np.array([p.x]), np.array([p.y])))
    doc: dict[str, Any] = {
        **_kort(p), "bron": "verzonnen", "gemeentecode": stad.gemeentecode.removeprefix("GM"),
        "gemeentenaam": stad.naam, "woonplaatsnaam": stad.woonplaats,
        "centroide_rd": f"POINT({p.x:.3f} {p.y:.3f})", "centroide_ll": f"POINT({lon:.8f} {lat:.8f})", **p.velden,
    }  # fmt: skip
    if p.ring is not None:
        doc["geometrie_rd"] = "POLYGON((" + ",".join(f"{x:.3f} {y:.3f}" for x, y in p.ring) + "))"
    return doc


def _omgekeerd(request: Request, places: list[Plaats], xy: Any, stad: Stad) -> Response:
    try:
        x, y = float(request.vraag("X") or ""), float(request.vraag("Y") or "")
        reach = float(request.vraag("distance") or "200")
    except ValueError:
        return Response.json({"error": "X, Y"}, 400)
    away = np.hypot(xy[:, 0] - x, xy[:, 1] - y)
    near = [int(i) for i in np.argsort(away) if away[i] <= reach and places[i].soort == "adres"][: _rijen(request)]
    return _antwoord([{**_lang(places[i], stad), "afstand": round(float(away[i]), 2)} for i in near], len(near))


def _antwoord(docs: list[dict[str, Any]], found: int) -> Response:
    return Response.json({"response": {"numFound": found, "start": 0, "maxScore": 10.0, "docs": docs}})

"""The registers: activiteiten and werkzaamheden by a word, STTR files, and terms (facts on DSO, sections 1.5, 1.6)."""

from __future__ import annotations

import json
import re
from typing import Any

from portaal_leefomgeving_plugin.demo.dso.sttr import ACTIVITEIT, BASIS, OIN, past, structuur, sttr
from portaal_leefomgeving_plugin.demo.plan.namen import imow
from portaal_leefomgeving_plugin.demo.plan.vormen import Plan
from portaal_leefomgeving_plugin.demo.wire import Handler, Request, Response

Json = dict[str, Any]

_DAG = re.compile(r"\d{2}-\d{2}-\d{4}")
HAL = {"Content-Type": "application/hal+json"}
STTR_NUMMER = "114233"

_WERKZAAMHEDEN = (
    ("BoomKappen", "Boom kappen of snoeien", ("boom", "kap", "snoeien", "houtopstand")),
    ("DakkapelPlaatsen", "Dakkapel plaatsen", ("dakkapel", "dak", "verbouwen")),
    ("UitritAanleggen", "Uitrit aanleggen", ("uitrit", "inrit", "oprit")),
)
_TERMEN = (
    ("boom", "Een houtig gewas met een stam die op 1,3 meter hoogte dikker is dan 10 centimeter (fictief).", "Natuur"),
    ("bijgebouw", "Een gebouw bij een hoofdgebouw, dat daaraan ondergeschikt is (fictief).", "Bouwen"),
    ("bouwhoogte", "De hoogte van een bouwwerk, gemeten vanaf peil (fictief).", "Bouwen"),
    ("peil", "De hoogte van de weg bij de hoofdtoegang van een gebouw (fictief).", "Bouwen"),
    ("evenement", "Een verrichting van vermaak die voor publiek toegankelijk is (fictief).", "Recreatie"),
    ("omgevingsvergunning", "De toestemming die voor een activiteit nodig is (fictief).", "Omgevingswet"),
)


def registers(plan: Plan, pad: str) -> Handler:
    """RTR, Zoekinterface and Uitvoeren gegevens below ``pad``; the key has been looked at by then."""
    file, ref = (sttr(plan), structuur(plan)) if past(plan) else (b"", "")

    def answer(request: Request) -> Response:
        where = request.path.removeprefix(pad).strip("/")
        match request.method, where:
            case "POST", "rtrgegevens/v2/activiteiten/_zoek":
                return _activiteiten(request, plan, ref)
            case "POST", "zoekinterface/v2/werkzaamheden/_zoek":
                return _werkzaamheden(request)
            case "GET", "toepasbareregelsuitvoerengegevens/v1/toepasbareRegels":
                wanted = request.vraag("functioneleStructuurRef")
                if not _DAG.fullmatch(request.vraag("datum") or ""):
                    return _fout(400, "datum: dd-MM-yyyy")
                link = f"{request.base}{request.path}/{STTR_NUMMER}?datum={request.vraag('datum')}"
                item = {"functioneleStructuurRef": ref, "oin": OIN, "sttrVersie": 1, "_links": {"self": {"href": link}}}
                return Response.json({"_embedded": {"toepasbareRegelsList": [item] if ref and wanted == ref else []}})
            case "GET", path if ref and path.endswith(f"/toepasbareRegels/{STTR_NUMMER}/sttrBestand"):
                return Response(200, {"Content-Type": "application/xml"}, file)
            case _:
                return _fout(404, "Not Found")

    return answer


def catalogus(plan: Plan, pad: str) -> Handler:
    """The Stelselcatalogus of the site: no key, and strict about two things."""
    own = f"Omgevingsplan {plan.naam}"
    known = [*_TERMEN, *((term.lower(), meaning, own) for term, meaning in plan.begrippen)]

    def answer(request: Request) -> Response:
        if request.path.removeprefix(pad).strip("/") != "concepten" or request.method != "GET":
            return _fout(404, "Not Found")
        if "application/hal+json" not in request.headers.get("accept", ""):
            return _fout(406, "Not Acceptable")
        word = request.vraag("zoekTerm")
        if word is None:
            return _fout(400, "zoekTerm")
        found = [
            {
                "term": name.capitalize(),
                "naam": name,
                "definitie": meaning,
                "conceptschema": {"naam": scheme},
                "uri": f"https://voorbeeldstad.example.org/id/concept/{name.replace(' ', '')}",
                "eigenaar": "https://voorbeeldstad.example.org/terms/Gemeente_Voorbeeldstad",
                "begindatumGeldigheid": "2026-01-01",
            }
            for name, meaning, scheme in known
            if word.casefold() in name
        ]
        return Response.json({"_embedded": {"concepten": found}, "_links": {"self": {"href": request.path}}}, 200, HAL)

    return answer


def _activiteiten(request: Request, plan: Plan, ref: str) -> Response:
    body = _lichaam(request)
    maker = body.get("bestuursorgaan")
    if not _DAG.fullmatch(str(body.get("datum", ""))) or not isinstance(maker, dict):
        return _fout(400, "datum, bestuursorgaan")
    code = plan.overheid.removeprefix("gm")
    mine = plan.activiteiten if maker.get("organisatieCode") == code else ()
    size, page = int(request.vraag("pageSize") or 20), int(request.vraag("page") or 1)
    shown = mine[(page - 1) * size : page * size]
    items = [
        {
            "urn": imow(plan, "activiteit", a.sleutel),
            "omschrijving": a.naam,
            "toonbaar": True,
            "bestuursorgaan": {
                "oin": OIN,
                "bestuurslaag": "gemeente",
                "organisatieType": "GM",
                "organisatieCode": code,
            },
            "regelBeheerObjecten": [{"typering": "Conclusie", "functioneleStructuurRef": ref}]
            if ref and a.sleutel == ACTIVITEIT
            else [],
        }
        for a in shown
    ]
    links: Json = {"self": {"href": request.path}}
    if page * size < len(mine):
        links["next"] = {"href": f"{request.base}{request.path}?page={page + 1}&pageSize={size}"}
    return Response.json(
        {"_embedded": {"activiteiten": items}, "_links": links, "page": {"totalElements": len(mine)}}, 200, HAL
    )


def _werkzaamheden(request: Request) -> Response:
    word = str(_lichaam(request).get("zoekterm", "")).casefold().strip()
    if not word:
        return _fout(400, "zoekterm")
    found = [
        {"urn": f"nl.werkzaamheid.{key}", "omschrijving": name, "trefwoorden": list(words),
         "functioneleStructuurRef": f"{BASIS}/werkzaamheden/id/concept/{key}"}
        for key, name, words in _WERKZAAMHEDEN if word in name.casefold() or any(w.startswith(word) for w in words)
    ]  # fmt: skip
    return Response.json({"_embedded": {"werkzaamheden": found}}, 200, HAL)


def _lichaam(request: Request) -> Json:
    try:
        body = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _fout(status: int, title: str) -> Response:
    return Response.json({"status": status, "title": title}, status, {"Content-Type": "application/problem+json"})

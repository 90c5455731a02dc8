"""DSO-LV over the town: Presenteren v8, Geometrie Opvragen v1, Downloaden v1 and the registers, behind one key."""

from __future__ import annotations

import hmac
import json
import re
from typing import Any

from portaal_leefomgeving_plugin.demo.dso.annotaties import annotaties, geometrieen
from portaal_leefomgeving_plugin.demo.dso.buren import annotaties_van, buren, structuur_van
from portaal_leefomgeving_plugin.demo.dso.ontwerp import ontwerp_van, renvooi, vervallen
from portaal_leefomgeving_plugin.demo.dso.registers import HAL, registers
from portaal_leefomgeving_plugin.demo.dso.structuur import documentstructuur
from portaal_leefomgeving_plugin.demo.plan.gio import gios
from portaal_leefomgeving_plugin.demo.plan.namen import GELDIG_OP, expression, work
from portaal_leefomgeving_plugin.demo.plan.regels import bouw_plan
from portaal_leefomgeving_plugin.demo.plan.tekst import schrijf_tekst
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad
from portaal_leefomgeving_plugin.demo.wire import Handler, Request, Response

PAD = "/dso"
RD_URI = "http://www.opengis.net/def/crs/EPSG/0/28992"
ONTWERP = "ontwerp-2027-1"
DOCUMENTEN = "/publiek/omgevingsdocumenten/api"

Json = dict[str, Any]


def maak_handler(stad: Stad, pakket: bytes, sleutel: str) -> Handler:
    """The room; ``sleutel`` is the key that it wants, ``pakket`` what Downloaden gives."""
    room = _Kamer(stad, pakket)
    rules = f"{PAD}/publiek/toepasbare-regels/api"
    registry = registers(room.plan, rules)

    def answer(request: Request) -> Response:
        given = request.headers.get("x-api-key")
        if given is None:
            return _fout(401, "Unauthorized")
        if not hmac.compare_digest(given.encode(), sleutel.encode()):
            return _fout(403, "Forbidden")
        if request.path.startswith(rules):
            return registry(request)
        return room.antwoord(request)

    return answer


class _Kamer:
    def __init__(self, stad: Stad, pakket: bytes) -> None:
        self.plan = plan = bouw_plan(stad)
        draft = ontwerp_van(plan)
        self._pakket = pakket
        self._vormen = {**geometrieen(plan), **{f"{key}-ontwerp": v for key, v in geometrieen(draft).items()}}
        text, new = schrijf_tekst(plan, gios(plan)), schrijf_tekst(draft, gios(draft))
        gone = vervallen(draft, new.regels)
        drawn = renvooi(annotaties(draft, new.regels), gone)
        for place in drawn["locaties"]:
            if place.get("geometrieIdentificatie") in self._vormen:
                place["geometrieIdentificatie"] += "-ontwerp"
        main = {"identificatie": work(plan), "expressionId": expression(plan),
                "opschrift": f"Omgevingsplan {plan.naam} (fictieve gemeente)"}  # fmt: skip
        self._regelingen: dict[str, tuple[Json, Json, Json]] = {
            _pad(work(plan)): (
                {**main, "type": _soort("003", "Omgevingsplan"), "aangeleverdDoorEen": {"code": plan.overheid}},
                annotaties(plan, text.regels),
                documentstructuur(text.inhoud),
            )
        }
        for buur in buren(plan):
            item = {"identificatie": buur.work, "expressionId": f"{buur.work}/nld@{GELDIG_OP};1",
                    "opschrift": buur.opschrift, "type": _soort(buur.soort, buur.label),
                    "aangeleverdDoorEen": {"code": buur.gezag}, **_deel_van(buur.deel_van)}  # fmt: skip
            self._regelingen[_pad(buur.work)] = (item, annotaties_van(buur, plan), structuur_van(buur))
        self._ontwerpen: dict[str, tuple[Json, Json, Json]] = {
            ONTWERP: (
                {"technischId": ONTWERP, "expressionId": f"{work(plan)}/nld@2027-01-01;ontwerp1",
                 "opschrift": f"{main['opschrift']}, ontwerp evenementen en bomen",
                 "type": _soort("003", "Omgevingsplan"), "ontwerpbesluitIdentificatie": "/akn/nl/bill/gm9999/2026/1"},
                drawn,
                documentstructuur(new.inhoud, gone),
            )
        }  # fmt: skip
        land = stad.land
        self._kader = (land[:, 0].min(), land[:, 1].min(), land[:, 0].max(), land[:, 1].max())

    def antwoord(self, request: Request) -> Response:
        where = request.path.removeprefix(PAD + DOCUMENTEN).strip("/").split("/")
        match request.method, where:
            case "GET", ["geometrieopvragen", "v1", "geometrieen", ident]:
                if request.vraag("crs") != RD_URI:
                    return _fout(422, "crs")
                found = self._vormen.get(ident)
                return Response.json(found) if found else _fout(404, "Not Found")
            case _, ["presenteren", "v8", *rest]:
                return self._presenteren(request, rest)
            case _, ["downloaden", "v1", *rest]:
                return self._downloaden(request, rest)
            case _:
                return _fout(404, "Not Found")

    def _presenteren(self, request: Request, rest: list[str]) -> Response:
        kinds = {"regelingen": self._van_kracht(request), "ontwerpregelingen": self._ontwerpen}
        if not rest or rest[0] not in kinds:
            return _fout(404, "Not Found")
        known = kinds[rest[0]]
        match request.method, rest[1:]:
            case "GET", []:
                gezag = (request.vraag("bevoegdGezag") or "").lower()
                items = [i for i, _a, _s in known.values() if not gezag or _gezag(i) == gezag]
                return self._lijst(request, rest[0], items)
            case "POST", ["_zoek"]:
                return self._zoek(request, rest[0], [item for item, _a, _s in known.values()])
            case "GET", [ident, *part] if ident in known:
                item, annotated, structure = known[ident]
                kind = "divisieannotaties" if "divisieteksten" in annotated else "regeltekstannotaties"
                wanted = [kind, "renvooi"] if known is self._ontwerpen else [kind]
                if not part:
                    return Response.json(self._met_koppelingen(request, rest[0], item), 200, HAL)
                if part == wanted:
                    return Response.json(annotated, 200, HAL)
                return Response.json(structure, 200, HAL) if part == ["documentstructuur"] else _fout(404, "Not Found")
            case _:
                return _fout(404, "Not Found")

    def _van_kracht(self, request: Request) -> dict[str, tuple[Json, Json, Json]]:
        """Before the plan was in force there is nothing."""
        day = request.vraag("geldigOp") or GELDIG_OP
        return self._regelingen if day >= GELDIG_OP else {}

    def _zoek(self, request: Request, name: str, items: list[Json]) -> Response:
        if request.headers.get("content-crs") != RD_URI:
            return _fout(400, "Content-Crs")
        try:
            asked = json.dumps(json.loads(request.body)["geometrie"])
        except (ValueError, KeyError, TypeError):
            return _fout(400, "geometrie")
        numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", asked)]
        if any(abs(n - round(n, 3)) > 1e-9 for n in numbers):
            return _fout(400, "geometrie: 3 decimalen")
        low_x, low_y, high_x, high_y = self._kader
        inside = len(numbers) >= 2 and low_x <= numbers[0] <= high_x and low_y <= numbers[1] <= high_y
        return self._lijst(request, name, items if inside else [])

    def _lijst(self, request: Request, name: str, items: list[Json]) -> Response:
        size, page = int(request.vraag("size") or 20), int(request.vraag("page") or 1)
        shown = items[(page - 1) * size : page * size]
        links: Json = {"self": {"href": request.path}}
        if page * size < len(items):
            links["next"] = {"href": f"{request.base}{request.path}?page={page + 1}&size={size}"}
        answer = {
            "_embedded": {name: [self._met_koppelingen(request, name, item) for item in shown]},
            "_links": links,
            "page": {"size": size, "totalElements": len(items), "totalPages": -(-len(items) // size), "number": page},
        }
        return Response.json(answer, 200, {**HAL, "API-Version": "8.5.2"})

    def _met_koppelingen(self, request: Request, name: str, item: Json) -> Json:
        ident = item.get("technischId") or _pad(item["identificatie"])
        here = f"{request.base}{PAD}{DOCUMENTEN}/presenteren/v8/{name}/{ident}"
        kind = "divisieannotaties" if item["type"]["waarde"] == "Omgevingsvisie" else "regeltekstannotaties"
        tail = f"{kind}/renvooi" if name == "ontwerpregelingen" else kind
        part = item.get("_tijdelijkDeelVan", "")
        links = {"self": here, "annotaties": f"{here}/{tail}", "documentstructuur": f"{here}/documentstructuur"}
        if part:
            links["tijdelijkDeelVan"] = f"{here.rpartition('/')[0]}/{_pad(part)}"
        said = {key: value for key, value in item.items() if not key.startswith("_")}
        return {**said, "_links": {key: {"href": href} for key, href in links.items()}}

    def _downloaden(self, request: Request, rest: list[str]) -> Response:
        match request.method, rest:
            case "POST", ["aanvraag"]:
                try:
                    wanted = json.loads(request.body)["regelingId"]
                except (ValueError, KeyError, TypeError):
                    return _fout(400, "regelingId")
                if wanted != work(self.plan):
                    return _fout(404, "Not Found")
                return Response.json({"verzoekIdentificatie": "1"}, 202)
            case "GET", ["status", "1"]:
                return Response.json({"status": "BESCHIKBAAR"})
            case "GET", ["download", "1"]:
                return Response.json({"url": f"{request.base}{PAD}{DOCUMENTEN}/downloaden/v1/bestand/1"})
            case "GET", ["bestand", "1"]:
                return Response(200, {"Content-Type": "application/zip"}, self._pakket)
            case _:
                return _fout(404, "Not Found")


def _pad(identificatie: str) -> str:
    return re.sub(r"[^\w]+", "_", identificatie)


def _deel_van(whole: str) -> Json:
    """A note of ours beside an item; it goes out as a link."""
    return {"_tijdelijkDeelVan": whole} if whole else {}


def _gezag(item: Json) -> str:
    return str(item.get("aangeleverdDoorEen", {}).get("code") or item["expressionId"].split("/")[4]).lower()


def _soort(code: str, label: str) -> Json:
    return {"code": f"/join/id/stop/regelingtype_{code}", "waarde": label}


def _fout(status: int, title: str) -> Response:
    return Response.json({"status": status, "title": title}, status, {"Content-Type": "application/problem+json"})

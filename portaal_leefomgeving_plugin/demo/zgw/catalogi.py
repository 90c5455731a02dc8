"""The Catalogi API (1.3.1): reading only; who may read may read all."""

from __future__ import annotations

from collections.abc import Callable

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Api, Deed, Route, Vraag
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Opslag, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.toegang import Toegang

SOORTEN: dict[str, tuple[str, ...]] = {
    "catalogussen": ("domein", "domein__in", "rsin", "rsin__in"),
    "zaaktypen": (
        "catalogus", "datumGeldigheid", "identificatie", "identificatie__icontains", "omschrijving__icontains",
        "status", "trefwoorden",
    ),
    "statustypen": ("datumGeldigheid", "status", "zaaktype", "zaaktypeIdentificatie"),
    "resultaattypen": ("datumGeldigheid", "status", "zaaktype", "zaaktypeIdentificatie"),
    "roltypen": (
        "datumGeldigheid", "omschrijving", "omschrijvingGeneriek", "status", "zaaktype", "zaaktypeIdentificatie",
    ),
    "eigenschappen": ("datumGeldigheid", "status", "zaaktype", "zaaktypeIdentificatie"),
    "informatieobjecttypen": (
        "catalogus", "datumGeldigheid", "omschrijving", "omschrijving__icontains", "status", "zaaktype",
    ),
    "besluittypen": ("catalogus", "datumGeldigheid", "informatieobjecttypen", "omschrijving", "status", "zaaktypen"),
}  # fmt: skip
"""Kinds of resource, and by what their lists can be filtered."""


def maak_api(opslag: Opslag, toegang: Toegang) -> Api:
    """The API over the catalogue in ``opslag``."""
    routes = []
    for soort in SOORTEN:
        routes.append(Route(soort, {"GET": _lijst(soort)}))
        routes.append(Route(f"{soort}/{{}}", {"GET": _detail(soort)}))
    return Api("catalogi", "1.3.1", opslag, toegang, routes)


def _detail(soort: str) -> Deed:
    def detail(vraag: Vraag) -> Response:
        vraag.mag("catalogi.lezen")
        found = vraag.opslag.catalogus[soort].alle.get(vraag.delen[0])
        if found is None:
            raise fouten.niet_gevonden()
        if vraag.request.headers.get("if-none-match") == found.etag:
            return Response(304, {"ETag": found.etag})
        return Response(200, {"Content-Type": "application/json", "ETag": found.etag}, found.json())

    return detail


def _lijst(soort: str) -> Deed:
    def lijst(vraag: Vraag) -> Response:
        vraag.mag("catalogi.lezen")
        vraag.ken(*SOORTEN[soort])
        concept = _concept(vraag.opslag, soort)
        status = vraag.request.vraag("status") or "definitief"
        if status not in ("alles", "definitief", "concept"):
            reden = f"Selecteer een geldige keuze. {status} is geen beschikbare keuze."
            raise fouten.ongeldig(("status", "invalid_choice", reden))
        tests = [_test(name, value) for name, value in vraag.request.query if name in _TESTS]
        found = [
            d
            for d in list(vraag.opslag.catalogus[soort].alle.values())[::-1]
            if (status == "alles" or concept(d) == (status == "concept")) and all(test(d) for test in tests)
        ]
        return vraag.pagina(found)

    return lijst


def _concept(opslag: Opslag, soort: str) -> Callable[[Ding], bool]:
    """Whether a resource is concept, by itself or by its zaaktype."""
    if soort in ("zaaktypen", "informatieobjecttypen", "besluittypen"):
        return lambda d: bool(d["concept"])
    if soort == "catalogussen":
        return lambda _d: False
    zaaktypen = opslag.catalogus["zaaktypen"]

    def of_zaaktype(d: Ding) -> bool:
        found = zaaktypen.op_url(d["zaaktype"])
        return found is not None and bool(found["concept"])

    return of_zaaktype


def _geldig(d: Ding, dag: str) -> bool:
    begin, end = d["beginGeldigheid"], d["eindeGeldigheid"]
    return (begin is None or begin <= dag) and (end is None or dag < end)


_TESTS: dict[str, Callable[[Ding, str], bool]] = {
    "identificatie": lambda d, v: bool(d["identificatie"] == v),
    "identificatie__icontains": lambda d, v: v.lower() in d["identificatie"].lower(),
    "omschrijving": lambda d, v: bool(d["omschrijving"] == v),
    "omschrijving__icontains": lambda d, v: v.lower() in d["omschrijving"].lower(),
    "omschrijvingGeneriek": lambda d, v: bool(d["omschrijvingGeneriek"] == v),
    "zaaktype": lambda d, v: uuid_van(d["zaaktype"]) == uuid_van(v) if "zaaktype" in d.data else v in d["zaaktypen"],
    "zaaktypen": lambda d, v: uuid_van(v) in map(uuid_van, d["zaaktypen"]),
    "zaaktypeIdentificatie": lambda d, v: bool(d["zaaktypeIdentificatie"] == v),
    "datumGeldigheid": _geldig,
    "domein": lambda d, v: bool(d["domein"] == v),
    "rsin": lambda d, v: bool(d["rsin"] == v),
    "trefwoorden": lambda d, v: v in d["trefwoorden"],
    "catalogus": lambda d, v: uuid_van(d["catalogus"]) == uuid_van(v),
}


def _test(naam: str, waarde: str) -> Callable[[Ding], bool]:
    return lambda d: _TESTS[naam](d, waarde)

"""Reading what belongs to zaken: statussen, resultaten, rollen, zaakobjecten, eigenschappen, links to documents."""

from __future__ import annotations

from collections.abc import Callable

from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.api import Deed, Vraag
from portaal_leefomgeving_plugin.demo.zgw.filters import persoon
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Soort, gezet_op, uuid_van

LEZEN = "zaken.lezen"

_PERSONEN = (
    "medewerker__identificatie", "natuurlijkPersoon__inpBsn", "natuurlijkPersoon__anpIdentificatie",
    "natuurlijkPersoon__inpA_nummer", "nietNatuurlijkPersoon__innNnpId", "nietNatuurlijkPersoon__annIdentificatie",
    "nietNatuurlijkPersoon__kvkNummer", "nietNatuurlijkPersoon__vestigingsNummer",
    "organisatorischeEenheid__identificatie", "vestiging__kvkNummer", "vestiging__vestigingsNummer",
)  # fmt: skip
_PERSOON = "betrokkeneIdentificatie__"

FILTERS: dict[str, tuple[str, ...]] = {
    "statussen": ("indicatieLaatstGezetteStatus", "statustype", "zaak"),
    "resultaten": ("resultaattype", "zaak"),
    "rollen": (
        "betrokkene", "betrokkeneType", "machtiging", "machtiging__loa", "omschrijving", "omschrijvingGeneriek",
        "roltype", "zaak", *(_PERSOON + name for name in _PERSONEN),
    ),
    "zaakobjecten": ("object", "objectType", "zaak"),
    "zaakinformatieobjecten": ("informatieobject", "zaak"),
}  # fmt: skip

_URLS = {"statustype", "resultaattype", "roltype", "zaak", "informatieobject"}


def soort_van(vraag: Vraag, naam: str) -> Soort:
    """Where resources of a kind are kept."""
    kept: Soort = getattr(vraag.opslag, naam)
    return kept


def lijst(naam: str) -> Deed:
    """GET of a list with pages."""

    def deed(vraag: Vraag) -> Response:
        return vraag.pagina(_gekozen(vraag, naam))

    return deed


def kale_lijst(naam: str) -> Deed:
    """GET of a list that comes as a bare array."""

    def deed(vraag: Vraag) -> Response:
        body = b"[" + b",".join(d.json() for d in _gekozen(vraag, naam)) + b"]"
        return Response(200, {"Content-Type": "application/json"}, body)

    return deed


def eigenschappen(vraag: Vraag) -> Response:
    """GET /zaken/{uuid}/zaakeigenschappen: a bare array."""
    zaak = vraag.zaak(vraag.delen[0])
    found = vraag.opslag.zaakeigenschappen.van_zaak(zaak["uuid"])
    return Response(200, {"Content-Type": "application/json"}, b"[" + b",".join(d.json() for d in found) + b"]")


def detail(naam: str) -> Deed:
    """GET of one."""

    def deed(vraag: Vraag) -> Response:
        found = een(vraag, naam, LEZEN)
        if vraag.request.headers.get("if-none-match") == found.etag:
            return Response(304, {"ETag": found.etag})
        return Response(200, {"Content-Type": "application/json", "ETag": found.etag}, found.json())

    return deed


def een(vraag: Vraag, naam: str, scope: str) -> Ding:
    """The resource that the path points at. Raises 404, and 403 where its zaak is not for this application."""
    vraag.mag(scope)
    found = soort_van(vraag, naam).alle.get(vraag.delen[-1])
    if found is None:
        raise fouten.niet_gevonden()
    vraag.zaak(uuid_van(found["zaak"]), scope)
    return found


def _gekozen(vraag: Vraag, naam: str) -> list[Ding]:
    vraag.mag(LEZEN)
    vraag.ken(*FILTERS[naam])
    kept = soort_van(vraag, naam)
    # of a parameter that is given more than once the last one counts, as recorded
    given = dict(vraag.request.query)
    tests = [_test(name, value) for name, value in given.items() if name in FILTERS[naam] and name != "zaak"]
    found = kept.van_zaak(uuid_van(given["zaak"])) if "zaak" in given else kept.alle.values()
    chosen = vraag.zichtbaar(found)
    for test in tests:
        chosen = [d for d in chosen if test(d)]
    if naam == "statussen":
        chosen.sort(key=gezet_op, reverse=True)  # not by when they were made, as recorded
    return chosen


def _test(naam: str, waarde: str) -> Callable[[Ding], bool]:
    if naam == "indicatieLaatstGezetteStatus":
        wanted = waarde.lower() in ("true", "1")
        return lambda d: bool(d[naam]) == wanted
    if naam.startswith(_PERSOON):
        return persoon(naam.removeprefix(_PERSOON), waarde)
    if naam in _URLS:
        uuid = uuid_van(waarde)
        if uuid:  # of hundreds of thousands this is asked: not each is to be parsed
            return lambda d: bool(d[naam].endswith(uuid))
        return lambda d: uuid_van(d[naam]) == uuid
    return lambda d: bool(d.data.get(naam) == waarde)

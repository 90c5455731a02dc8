"""By what zaken can be listed and ordered: what OpenZaak 1.30 takes in the query of a list or a search's body."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Opslag, uuid_van

Test = Callable[[Ding], bool]

DATUMS: dict[str, tuple[str, ...]] = {
    "startdatum": ("", "__gt", "__gte", "__lt", "__lte"),
    "registratiedatum": ("", "__gt", "__lt"),
    "einddatum": ("", "__gt", "__lt", "__isnull"),
    "einddatumGepland": ("", "__gt", "__lt"),
    "uiterlijkeEinddatumAfdoening": ("", "__gt", "__lt"),
    "archiefactiedatum": ("", "__gt", "__lt", "__isnull"),
}
TEKSTEN = (
    "bronorganisatie", "bronorganisatie__in", "archiefnominatie", "archiefnominatie__in", "archiefstatus",
    "archiefstatus__in", "identificatie", "identificatie__icontains", "omschrijving", "kenmerk", "kenmerk__bron",
    "maximaleVertrouwelijkheidaanduiding", "zaaktype", "zaaktype__omschrijving", "status__statustype",
    "resultaat__resultaattype",
)  # fmt: skip
_PERSOON = "rol__betrokkeneIdentificatie__"
ROLLEN = (
    "rol__betrokkene", "rol__betrokkeneType", "rol__omschrijvingGeneriek", "rol__machtiging", "rol__machtiging__loa",
    *(_PERSOON + field for field in (
        "medewerker__identificatie", "natuurlijkPersoon__inpBsn", "natuurlijkPersoon__anpIdentificatie",
        "natuurlijkPersoon__inpA_nummer", "nietNatuurlijkPersoon__innNnpId", "nietNatuurlijkPersoon__annIdentificatie",
        "nietNatuurlijkPersoon__kvkNummer", "nietNatuurlijkPersoon__vestigingsNummer",
        "organisatorischeEenheid__identificatie", "vestiging__kvkNummer", "vestiging__vestigingsNummer",
    )),
)  # fmt: skip
FILTERS = frozenset({*(name + op for name, ops in DATUMS.items() for op in ops), *TEKSTEN, *ROLLEN})
ORDENINGEN = ("startdatum", "einddatum", "publicatiedatum", "archiefactiedatum", "registratiedatum", "identificatie")

VERTROUWELIJKHEID = (
    "openbaar", "beperkt_openbaar", "intern", "zaakvertrouwelijk", "vertrouwelijk", "confidentieel", "geheim",
    "zeer_geheim",
)  # fmt: skip

_SOORT_PERSOON = {
    "medewerker": "medewerker", "natuurlijkPersoon": "natuurlijk_persoon",
    "nietNatuurlijkPersoon": "niet_natuurlijk_persoon", "vestiging": "vestiging",
    "organisatorischeEenheid": "organisatorische_eenheid",
}  # fmt: skip


def tests(opslag: Opslag, filters: Sequence[tuple[str, Any]]) -> list[Test]:
    """What a zaak must pass. All rol filters must hold for one and the same rol (facts, section 5)."""
    found: list[Test] = []
    of_rol: list[Test] = []
    for name, value in filters:
        if name in ROLLEN:
            of_rol.append(_rol(name, str(value)))
        elif name.partition("__")[0] in DATUMS:
            found.append(_datum(name, value))
        else:
            found.append(_tekst(opslag, name, value))
    if of_rol:
        rollen = opslag.rollen
        found.append(lambda z: any(all(t(r) for t in of_rol) for r in rollen.van_zaak(z["uuid"])))
    return found


def _datum(naam: str, waarde: Any) -> Test:
    field, _, op = naam.partition("__")
    if op == "isnull":
        null = _waar(naam, waarde)
        return lambda z: (z[field] is None) == null
    day = _dag(naam, waarde)
    match op:
        case "gt":
            return lambda z: z[field] is not None and z[field] > day
        case "gte":
            return lambda z: z[field] is not None and z[field] >= day
        case "lt":
            return lambda z: z[field] is not None and z[field] < day
        case "lte":
            return lambda z: z[field] is not None and z[field] <= day
        case _:
            return lambda z: bool(z[field] == day)


def _dag(naam: str, waarde: Any) -> str:
    try:
        return date.fromisoformat(str(waarde)).isoformat()
    except ValueError:
        raise fouten.ongeldig((naam, "invalid", "Voer een geldige datum in.")) from None


def _waar(naam: str, waarde: Any) -> bool:
    """Anything that is no boolean counts as not given in Django; here it is an error that says so."""
    text = str(waarde).lower()
    if text not in ("true", "false", "1", "0"):
        raise fouten.ongeldig((naam, "invalid", "Voer een geldige waarde in."))
    return text in ("true", "1")


def _tekst(opslag: Opslag, naam: str, waarde: Any) -> Test:
    field, _, op = naam.partition("__")
    if naam == "omschrijving" or op == "icontains":
        part = str(waarde).lower()
        return lambda z: part in str(z[field]).lower()
    if naam == "zaaktype":
        return lambda z: uuid_van(z["zaaktype"]) == uuid_van(str(waarde))
    if naam == "zaaktype__omschrijving":
        return lambda z: bool(opslag.zaaktype(z)["omschrijving"] == waarde)
    if naam == "status__statustype":
        return lambda z: _van(opslag.statussen.op_url(z["status"]), "statustype") == uuid_van(str(waarde))
    if naam == "resultaat__resultaattype":
        return lambda z: _van(opslag.resultaten.op_url(z["resultaat"]), "resultaattype") == uuid_van(str(waarde))
    if naam == "maximaleVertrouwelijkheidaanduiding":
        if waarde not in VERTROUWELIJKHEID:
            raise fouten.ongeldig(
                (naam, "invalid_choice", f"Selecteer een geldige keuze. {waarde} is geen beschikbare keuze.")
            )
        highest = VERTROUWELIJKHEID.index(waarde)
        return lambda z: VERTROUWELIJKHEID.index(z["vertrouwelijkheidaanduiding"]) <= highest
    if field == "kenmerk":
        if op == "bron":
            return lambda z: any(k["bron"] == waarde for k in z["kenmerken"])
        bron, _, kenmerk = str(waarde).partition(":")  # "<bron>:<kenmerk>", as its document says
        return lambda z: any((k["bron"], k["kenmerk"]) == (bron, kenmerk) for k in z["kenmerken"])
    if op == "in":
        options = set(waarde if isinstance(waarde, list) else str(waarde).split(","))
        return lambda z: z[field] in options
    return lambda z: bool(z[field] == waarde)


def _van(ding: Ding | None, veld: str) -> str:
    return uuid_van(ding[veld]) if ding is not None else "-"


def _rol(naam: str, waarde: str) -> Test:
    if naam == "rol__betrokkeneType":
        return lambda r: bool(r["betrokkeneType"] == waarde)
    if naam == "rol__omschrijvingGeneriek":
        return lambda r: bool(r["omschrijvingGeneriek"] == waarde)
    if naam.startswith(_PERSOON):
        return persoon(naam.removeprefix(_PERSOON), waarde)
    return lambda _r: False


def persoon(naam: str, waarde: str) -> Test:
    """``medewerker__identificatie`` and its like, of a rol."""
    kind, _, field = naam.partition("__")
    wanted = _SOORT_PERSOON[kind]
    return lambda r: r["betrokkeneType"] == wanted and r["betrokkeneIdentificatie"].get(field) == waarde


def geordend(zaken: list[Ding], ordening: str | None) -> list[Ding]:
    """``zaken`` by a comma list of fields, each ``-`` for descending; nothing (null) comes last."""
    if not ordening:
        return zaken
    ordered = list(zaken)
    for name in reversed(ordening.split(",")):
        field, down = name.strip().removeprefix("-"), name.strip().startswith("-")
        if field not in ORDENINGEN:
            reden = f"Selecteer een geldige keuze. {field} is geen beschikbare keuze."
            raise fouten.ongeldig(("ordering", "invalid_choice", reden))
        ordered.sort(key=lambda z, f=field: z[f] or "", reverse=down)  # type: ignore[misc]
        ordered.sort(key=lambda z, f=field: z[f] is None)  # type: ignore[misc]
    return ordered

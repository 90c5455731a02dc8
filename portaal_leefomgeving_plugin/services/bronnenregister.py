"""Reads a register of open-data sources: the shipped one, a municipality's own, or that of the example."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NoReturn

from portaal_leefomgeving_plugin.connectors.keuze import VANDAAG
from portaal_leefomgeving_plugin.domain.bron import Bron, BronSoort, Dekking, Ritme, Verklaring, Vertrouwen
from portaal_leefomgeving_plugin.domain.cql2 import OnleesbareVoorwaarde
from portaal_leefomgeving_plugin.domain.cql2 import lees as lees_voorwaarde
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.green_lane.jsonvorm import Schema, als_datum, controleer, lees_json, pointer
from portaal_leefomgeving_plugin.resources import resource

SCHEMA = "registers/bronnen.schema.json"


def lees_register(inhoud: bytes | Path, *, waar: str, taal: str = "nl") -> tuple[Bron, ...]:
    """The sources of a register, in its order, with their titles in ``taal`` ("nl" or "en").

    ``waar`` is the path or url it came from. Raises UnreadableConfiguration, with a JSON pointer to the
    place that is not as ``resources/registers/bronnen.schema.json`` says.
    """
    data = lees_json(inhoud, waar=waar)
    controleer(data, _schema(), waar=waar)
    bronnen: dict[str, Bron] = {}
    for nr, raw in enumerate(data["bronnen"]):
        bron = _bron(raw, waar=waar, where=pointer("bronnen", nr), taal=taal)
        if bron.id in bronnen:
            raise UnreadableConfiguration(path=waar, where=pointer("bronnen", nr, "id"), code="dubbel")
        bronnen[bron.id] = bron
    return tuple(bronnen.values())


@cache
def _schema() -> Schema:
    made: Schema = lees_json(resource(SCHEMA), waar=SCHEMA)
    return made


def _bron(raw: dict[str, Any], *, waar: str, where: str, taal: str) -> Bron:
    def dag(name: str) -> Any:
        return als_datum(raw.get(name), waar=waar, where=where + pointer(name))

    soort = BronSoort(raw["soort"])
    _controleer(raw, soort, waar=waar, where=where)
    return Bron(
        id=raw["id"],
        titel=raw["titel"][taal],
        thema=raw["thema"],
        soort=soort,
        url=raw["url"].rstrip("/"),
        collectie=raw["collectie"],
        naam_attribuut=raw["naam_attribuut"],
        licentie=raw["licentie"],
        negatief_bewijs=raw["negatief_bewijs"],
        dekking=Dekking(raw["dekking"]),
        houdbaar_dagen=raw["houdbaar_dagen"],
        gegevens_van=dag("gegevens_van"),
        geldig_tot=dag("geldig_tot"),
        indicatief=raw.get("indicatief", False),
        fictief=raw.get("fictief", False),
        gecontroleerd_op=dag("gecontroleerd_op"),
        attributen=tuple(raw.get("attributen", ())),
        ritme=Ritme(raw.get("ritme", Ritme.ONBEKEND.value)),
        vertrouwen=Vertrouwen(raw["vertrouwen"]) if "vertrouwen" in raw else None,
        filter=raw.get("filter", ""),
        onderdeel=raw.get("onderdeel", ""),
        niet_gekarteerd=tuple(float(v) for v in raw.get("niet_gekarteerd", ())),
        verklaring=_verklaring(raw.get("verklaring"), waar=waar, where=where + pointer("verklaring")),
    )


def _verklaring(raw: dict[str, Any] | None, *, waar: str, where: str) -> Verklaring | None:
    if raw is None:
        return None
    day = als_datum(raw["op"], waar=waar, where=where + pointer("op"))
    return None if day is None else Verklaring(raw["medewerker"], day, raw["tekst"])


def _controleer(raw: dict[str, Any], soort: BronSoort, *, waar: str, where: str) -> None:
    """What a schema cannot say of one entry."""

    def fout(name: str, code: str) -> NoReturn:
        raise UnreadableConfiguration(path=waar, where=where + pointer(name), code=code)

    if "://" not in raw["url"] and soort not in (BronSoort.BESTAND, BronSoort.RASTER):
        fout("url", "patroon")  # only files may lie on this machine
    if (soort.raster or soort.per_plek) and raw["negatief_bewijs"]:
        fout("negatief_bewijs", "niet_toegestaan")  # an empty answer, a cell without a value: no evidence
    if soort is BronSoort.ATOM and not raw.get("onderdeel"):
        fout("onderdeel", "ontbreekt")
    try:
        if raw.get("filter"):
            lees_voorwaarde(raw["filter"].replace(VANDAAG, "2000-01-01"))
    except OnleesbareVoorwaarde:
        fout("filter", "geen_voorwaarde")

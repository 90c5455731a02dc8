"""The text of a regeling as ``documentstructuur`` answers it: components in each other, their text as XML."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 - reads what this process wrote itself
from collections.abc import Collection
from typing import Any

RUIMTE = "https://standaarden.overheid.nl/stop/imop/tekst/"
DELEN = {"Hoofdstuk", "Afdeling", "Paragraaf", "Artikel", "Lid", "Bijlage", "Divisie", "Divisietekst"}

Json = dict[str, Any]


def documentstructuur(tekst: bytes, zonder: Collection[str] = ()) -> Json:
    """The answer for a STOP text; the components in ``zonder`` (wId) are left out."""
    ET.register_namespace("", RUIMTE)
    root = ET.fromstring(tekst)  # nosec B314
    return {"_embedded": {"documentComponenten": _delen(root, zonder)}}


def _delen(element: ET.Element, zonder: Collection[str]) -> list[Json]:
    found: list[Json] = []
    for child in element:
        name = child.tag.rpartition("}")[2]
        if name in DELEN:
            if child.get("wId") not in zonder:
                found.append(_deel(child, name, zonder))
        elif name == "Lichaam":
            found += _delen(child, zonder)
    return found


def _deel(element: ET.Element, name: str, zonder: Collection[str]) -> Json:
    made: Json = {"identificatie": element.get("wId", ""), "expressie": element.get("eId", ""), "type": name.upper()}
    for child in element:
        part = child.tag.rpartition("}")[2]
        if part == "Kop":
            made["kop"] = ET.tostring(child, encoding="unicode")
        elif part == "LidNummer":
            made["kop"] = child.text or ""
        elif part == "Inhoud":
            made["inhoud"] = ET.tostring(child, encoding="unicode")
    if inner := _delen(element, zonder):
        made["_embedded"] = {"documentComponenten": inner}
    return made

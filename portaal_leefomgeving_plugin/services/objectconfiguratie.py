"""Reads what a municipality set for its register of objects: layers with their whitelist, and names of fields.

One file for everyone (``Verbinding.objecten_configuratie``): a path, or a url that is read with the access for
open data. Its form stands in ``resources/objecttypen/configuratie.schema.json``. Empty: no layers, our own names.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.objecten import (
    SLUG,
    Objectconfiguratie,
    Objectlaag,
    Objectveld,
    Voorwaarde,
)
from portaal_leefomgeving_plugin.domain.personen import noemt_een_persoon
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding


def configuratie_van(verbinding: Verbinding, open_data: ApiSession) -> Objectconfiguratie:
    """The configuration of this connection. Raises UnreadableConfiguration, or what the session raises."""
    where = verbinding.objecten_configuratie
    if not where:
        return Objectconfiguratie()
    if where.startswith(("http://", "https://")):
        return lees_configuratie(open_data.get(where).body, waar=where)
    try:
        return lees_configuratie(Path(where).read_bytes(), waar=where)
    except OSError as fout:
        raise UnreadableConfiguration(path=where, where="", code="niet_leesbaar") from fout


def lees_configuratie(inhoud: bytes, *, waar: str) -> Objectconfiguratie:
    """The configuration in ``inhoud``. Raises UnreadableConfiguration, which points at what is wrong."""
    try:
        raw = json.loads(inhoud)
    except ValueError as fout:
        raise UnreadableConfiguration(path=waar, where="", code="geen_json") from fout
    if not isinstance(raw, dict):
        raise _fout(waar, "", "andere_vorm")
    layers = raw.get("lagen", [])
    fields = raw.get("inspectie_velden", {})
    if not isinstance(layers, list):
        raise _fout(waar, "/lagen", "andere_vorm")
    if not isinstance(fields, dict) or not all(isinstance(v, str) and v for v in fields.values()):
        raise _fout(waar, "/inspectie_velden", "andere_vorm")
    made = tuple(_laag(one, waar, f"/lagen/{nr}") for nr, one in enumerate(layers))
    if len({layer.slug for layer in made}) != len(made):
        raise _fout(waar, "/lagen", "dubbele_slug")
    return Objectconfiguratie(made, tuple(fields.items()))


def _laag(raw: Any, waar: str, plek: str) -> Objectlaag:
    if not isinstance(raw, dict):
        raise _fout(waar, plek, "andere_vorm")
    texts: dict[str, str] = {}
    for name in ("slug", "naam", "objecttype"):
        value = raw.get(name)
        if not isinstance(value, str) or not value:
            raise _fout(waar, f"{plek}/{name}", "ontbreekt")
        texts[name] = value
    if not SLUG.fullmatch(texts["slug"]):
        raise _fout(waar, f"{plek}/slug", "ongeldige_slug")
    fields, demands = raw.get("velden", []), raw.get("voorwaarden", [])
    if not isinstance(fields, list) or not isinstance(demands, list):
        raise _fout(waar, plek, "andere_vorm")
    return Objectlaag(
        slug=texts["slug"],
        naam=texts["naam"],
        objecttype=texts["objecttype"],
        velden=tuple(_veld(one, waar, f"{plek}/velden/{nr}") for nr, one in enumerate(fields)),
        voorwaarden=tuple(_voorwaarde(one, waar, f"{plek}/voorwaarden/{nr}") for nr, one in enumerate(demands)),
    )


def _veld(raw: Any, waar: str, plek: str) -> Objectveld:
    """A path by itself, or with the name that it is to have."""
    if isinstance(raw, str):
        raw = {"pad": raw}
    path = raw.get("pad") if isinstance(raw, dict) else None
    if not isinstance(path, str) or not all(path.split(".")):
        raise _fout(waar, plek, "andere_vorm")
    name = raw.get("naam") or path.replace(".", "_")
    if not isinstance(name, str):
        raise _fout(waar, plek, "andere_vorm")
    if noemt_een_persoon(path):
        raise _fout(waar, plek, "persoonsgegeven")
    return Objectveld(path, name)


def _voorwaarde(raw: Any, waar: str, plek: str) -> Voorwaarde:
    try:
        return Voorwaarde.uit_tekst(raw if isinstance(raw, str) else "")
    except ValueError as fout:
        raise _fout(waar, plek, "ongeldige_voorwaarde") from fout


def _fout(waar: str, plek: str, code: str) -> UnreadableConfiguration:
    return UnreadableConfiguration(path=waar, where=plek, code=code)

"""Holds a JSON document against the part of JSON Schema (2020-12) that our own schemas use.

Written here because it is not certain that every QGIS has the package ``jsonschema``. An error points to
the place in the file, as a JSON pointer (RFC 6901), so that whoever wrote the file can find it. A schema
that uses a keyword this module does not know is refused, so that no rule of a schema is passed over.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration

Schema = Mapping[str, Any]

GROOTSTE_BESTAND = 20_000_000
"""Bytes; a file of rules or sources that is bigger is something else."""

_SOORTEN: Mapping[str, Callable[[Any], bool]] = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "boolean": lambda v: isinstance(v, bool),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool) and math.isfinite(v),
}

_BESCHRIJVEND = frozenset({"$schema", "$id", "$defs", "title", "description"})
_BEKEND = _BESCHRIJVEND | {
    "$ref", "type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
    "items", "minItems", "maxItems", "required", "properties", "additionalProperties", "minProperties", "oneOf",
}  # fmt: skip


def lees_json(inhoud: bytes | Path, *, waar: str) -> Any:
    """The document in a file or in bytes. ``waar`` is what its user knows it by.

    Raises UnreadableConfiguration: no such file, too big, not UTF-8, no JSON, a key twice in one object.
    """

    def fout(code: str, where: str = "") -> NoReturn:
        raise UnreadableConfiguration(path=waar, where=where, code=code)

    def zonder_dubbele(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            names = [name for name, _ in pairs]
            fout("dubbel", "/" + _deel(next(n for n in names if names.count(n) > 1)))
        return made

    def geen_getal(_text: str) -> NoReturn:
        fout("geen_json")

    if isinstance(inhoud, Path):
        try:
            if inhoud.stat().st_size > GROOTSTE_BESTAND:
                fout("te_groot")
            inhoud = inhoud.read_bytes()
        except OSError:
            fout("geen_bestand")
    if len(inhoud) > GROOTSTE_BESTAND:
        fout("te_groot")
    try:
        return json.loads(inhoud.decode("utf-8-sig"), object_pairs_hook=zonder_dubbele, parse_constant=geen_getal)
    except UnicodeDecodeError:
        fout("geen_utf8")
    except json.JSONDecodeError as error:
        fout("geen_json", f"{error.lineno}:{error.colno}")
    except RecursionError:
        fout("geen_json")


def controleer(data: Any, schema: Schema, *, waar: str) -> None:
    """Raises UnreadableConfiguration at the first place where ``data`` is not as ``schema`` says."""
    _Controle(schema, waar).bij(data, schema, "")


def controleer_deel(data: Any, schema: Schema, soort: str, *, waar: str, where: str) -> None:
    """The same of a part, which lies at ``where``, against the definition ``soort`` of ``schema``."""
    _Controle(schema, waar).bij(data, schema["$defs"][soort], where)


def pointer(*parts: str | int) -> str:
    """A JSON pointer: ``pointer("regels", 3, "id")`` is ``/regels/3/id``."""
    return "".join("/" + _deel(str(part)) for part in parts)


def als_datum(text: str | None, *, waar: str, where: str) -> date | None:
    """A day as the files write it (2026-11-24); the schema cannot tell that 31 February is none."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UnreadableConfiguration(path=waar, where=where, code="geen_datum") from None


def _deel(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


class _Controle:
    """One document against one schema."""

    def __init__(self, root: Schema, waar: str) -> None:
        self._root = root
        self._waar = waar

    def bij(self, data: Any, schema: Schema, where: str) -> None:
        """Checks ``data``, which lies at pointer ``where``."""
        unknown = schema.keys() - _BEKEND
        if unknown:
            raise ValueError(f"schema keyword not supported: {sorted(unknown)}")
        if "$ref" in schema:
            self.bij(data, self._verwezen(schema["$ref"]), where)
        if "type" in schema and not _SOORTEN[schema["type"]](data):
            self._fout(where, "ander_soort")
        if "enum" in schema and data not in schema["enum"]:
            self._fout(where, "niet_toegestaan")
        if isinstance(data, str):
            self._tekst(data, schema, where)
        elif isinstance(data, int | float) and not isinstance(data, bool):
            self._getal(data, schema, where)
        elif isinstance(data, list):
            self._lijst(data, schema, where)
        elif isinstance(data, dict):
            self._object(data, schema, where)
        if "oneOf" in schema and sum(self._past(data, option, where) for option in schema["oneOf"]) != 1:
            self._fout(where, "precies_een")

    def _verwezen(self, ref: str) -> Schema:
        found: Any = self._root
        for part in ref.removeprefix("#/").split("/"):
            found = found[part]
        made: Schema = found
        return made

    def _past(self, data: Any, schema: Schema, where: str) -> bool:
        try:
            self.bij(data, schema, where)
        except UnreadableConfiguration:
            return False
        return True

    def _tekst(self, data: str, schema: Schema, where: str) -> None:
        if len(data) < schema.get("minLength", 0):
            self._fout(where, "te_kort")
        if len(data) > schema.get("maxLength", math.inf):
            self._fout(where, "te_lang")
        # in Python a $ also matches before a line break at the end, in a schema it does not
        if "pattern" in schema and (not re.search(schema["pattern"], data) or "\n" in data):
            self._fout(where, "patroon")

    def _getal(self, data: float, schema: Schema, where: str) -> None:
        if data < schema.get("minimum", -math.inf) or data <= schema.get("exclusiveMinimum", -math.inf):
            self._fout(where, "te_klein")
        if data > schema.get("maximum", math.inf):
            self._fout(where, "te_groot")

    def _lijst(self, data: list[Any], schema: Schema, where: str) -> None:
        if len(data) < schema.get("minItems", 0):
            self._fout(where, "te_kort")
        if len(data) > schema.get("maxItems", math.inf):
            self._fout(where, "te_lang")
        if "items" in schema:
            for nr, item in enumerate(data):
                self.bij(item, schema["items"], f"{where}/{nr}")

    def _object(self, data: dict[str, Any], schema: Schema, where: str) -> None:
        for name in schema.get("required", ()):
            if name not in data:
                self._fout(where + pointer(name), "ontbreekt")
        if len(data) < schema.get("minProperties", 0):
            self._fout(where, "te_kort")
        properties = schema.get("properties", {})
        others = schema.get("additionalProperties", True)
        for name, value in data.items():
            if name in properties:
                self.bij(value, properties[name], where + pointer(name))
            elif others is False:
                self._fout(where + pointer(name), "onbekend_veld")
            elif isinstance(others, Mapping):
                self.bij(value, others, where + pointer(name))

    def _fout(self, where: str, code: str) -> NoReturn:
        raise UnreadableConfiguration(path=self._waar, where=where, code=code)

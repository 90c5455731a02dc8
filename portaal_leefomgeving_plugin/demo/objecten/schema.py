"""Checks data against a JSON schema: those keywords of draft 2020-12 that the schema of inspecties uses.

Formats are annotations, as in the standard. Messages have the form that Open Object's have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "integer": (int,), "number": (int, float),
    "boolean": (bool,), "null": (type(None),),
}  # fmt: skip


def fouten(data: Any, schema: Any, wortel: Any = None) -> Iterator[str]:
    """What is wrong with ``data``, in English; nothing where it fits."""
    root = schema if wortel is None else wortel
    if schema is True or schema == {}:
        return
    if schema is False:
        yield f"False schema does not allow {data!r}"
        return
    if "$ref" in schema:
        yield from fouten(data, _verwijzing(schema["$ref"], root), root)
    if "type" in schema and not _is_van(data, schema["type"]):
        yield f"{data!r} is not of type {', '.join(map(repr, _lijst(schema['type'])))}"
        return
    if "enum" in schema and data not in schema["enum"]:
        yield f"{data!r} is not one of {schema['enum']!r}"
    if "const" in schema and data != schema["const"]:
        yield f"{schema['const']!r} was expected"
    if isinstance(data, str):
        yield from _tekst(data, schema)
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield from _getal(data, schema)
    elif isinstance(data, list):
        yield from _reeks(data, schema, root)
    elif isinstance(data, dict):
        yield from _object(data, schema, root)
    yield from _samengesteld(data, schema, root)


def _lijst(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_van(data: Any, kinds: Any) -> bool:
    for kind in _lijst(kinds):
        if isinstance(data, bool):
            if kind == "boolean":
                return True
        elif isinstance(data, _TYPES[kind]) or (kind == "integer" and isinstance(data, float) and data.is_integer()):
            return True
    return False


def _verwijzing(ref: str, root: Any) -> Any:
    found = root
    for part in ref.removeprefix("#/").split("/"):
        found = found[part]
    return found


def _tekst(data: str, schema: Any) -> Iterator[str]:
    if len(data) > schema.get("maxLength", len(data)):
        yield f"{data!r} is too long"
    if len(data) < schema.get("minLength", 0):
        yield f"{data!r} is too short"
    if "pattern" in schema and not re.search(schema["pattern"], data):
        yield f"{data!r} does not match {schema['pattern']!r}"


def _getal(data: float, schema: Any) -> Iterator[str]:
    if data < schema.get("minimum", data):
        yield f"{data} is less than the minimum of {schema['minimum']}"
    if data > schema.get("maximum", data):
        yield f"{data} is greater than the maximum of {schema['maximum']}"
    if "exclusiveMaximum" in schema and data >= schema["exclusiveMaximum"]:
        yield f"{data} is greater than or equal to the maximum of {schema['exclusiveMaximum']}"


def _reeks(data: list[Any], schema: Any, root: Any) -> Iterator[str]:
    if len(data) < schema.get("minItems", 0):
        yield f"{data!r} is too short"
    if len(data) > schema.get("maxItems", len(data)):
        yield f"{data!r} is too long"
    first = schema.get("prefixItems", [])
    for item, wanted in zip(data, first, strict=False):
        yield from fouten(item, wanted, root)
    rest = data[len(first) :]
    if schema.get("items") is False:
        if rest:
            yield f"Expected at most {len(first)} items but found {len(rest)} extra"
    elif "items" in schema:
        for item in rest:
            yield from fouten(item, schema["items"], root)


def _object(data: dict[str, Any], schema: Any, root: Any) -> Iterator[str]:
    for name in schema.get("required", []):
        if name not in data:
            yield f"{name!r} is a required property"
    known = schema.get("properties", {})
    for name, value in data.items():
        if name in known:
            yield from fouten(value, known[name], root)
    more = schema.get("additionalProperties", True)
    strange = [name for name in data if name not in known]
    if more is False and strange:
        yield f"Additional properties are not allowed ({', '.join(map(repr, strange))} unexpected)"
    elif isinstance(more, dict):
        for name in strange:
            yield from fouten(data[name], more, root)


def _samengesteld(data: Any, schema: Any, root: Any) -> Iterator[str]:
    for part in schema.get("allOf", []):
        yield from fouten(data, part, root)
    if "anyOf" in schema and not any(_past(data, part, root) for part in schema["anyOf"]):
        yield f"{data!r} is not valid under any of the given schemas"
    if "if" in schema:
        branch = "then" if _past(data, schema["if"], root) else "else"
        if branch in schema:
            yield from fouten(data, schema[branch], root)


def _past(data: Any, schema: Any, root: Any) -> bool:
    return next(fouten(data, schema, root), None) is None

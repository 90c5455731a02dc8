"""Questions to objects: ``data_attr``, ``data_icontains``, ordering and chosen fields, as Objects API v2 takes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from portaal_leefomgeving_plugin.demo.zgw.fouten import Fout, Invoerfout
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json

Test = Callable[[Json], bool]
"""Of the data of a record."""

OPERATOREN = ("exact", "gt", "gte", "lt", "lte", "icontains", "in")


def ongeldig(*invoer: Invoerfout) -> Fout:
    """400 in the words of the Objects API: English, and ``invalid_params``."""
    return Fout(400, "ValidationError", "invalid", "Invalid input.", "Invalid input.", invoer, "invalid_params")


def data_attr(vraag: str) -> Test:
    """``key__operator__value``; the key may be nested (``a__b``). Raises 400."""
    parts = vraag.rsplit("__", 2)
    if len(parts) != 3 or not parts[0]:
        reden = f"Filter expression '{vraag}' doesn't have the shape 'key__operator__value'"
        raise ongeldig(("", "invalid-data-attr-query", reden))
    key, operator, text = parts
    if operator not in OPERATOREN:
        raise ongeldig(("", "invalid-data-attr-query", f"Comparison operator `{operator}` is unknown"))
    path = key.split("__")
    value = _waarde(text)
    if operator in ("gt", "gte", "lt", "lte") and not _vergelijkbaar(value):
        reden = f"Operator `{operator}` supports only dates and/or numeric values"
        raise ongeldig(("", "invalid-data-attr-query", reden))
    options = [_waarde(part) for part in text.split("|")]

    def test(data: Json) -> bool:
        found = _op_pad(data, path)
        if found is None:
            return False
        match operator:
            case "exact":
                return found == value or str(found) == text
            case "icontains":
                return text.lower() in str(found).lower()
            case "in":
                return any(found == option for option in options)
            case _:
                return _vergelijk(operator, found, value)

    return test


def _op_pad(data: Any, path: list[str]) -> Any:
    for part in path:
        if not isinstance(data, dict):
            return None
        data = data.get(part)
    return data


def _waarde(text: str) -> Any:
    for number in (int, float):
        try:
            return number(text)
        except ValueError:
            continue
    return text


def _vergelijkbaar(value: Any) -> bool:
    return not isinstance(value, str) or (len(value) >= 10 and value[:4].isdecimal() and value[4] == "-")


def _vergelijk(operator: str, found: Any, value: Any) -> bool:
    if isinstance(found, str) != isinstance(value, str) or isinstance(found, dict | list | bool):
        return False
    return bool({"gt": found > value, "gte": found >= value, "lt": found < value, "lte": found <= value}[operator])


def bevat(tekst: str) -> Test:
    """``data_icontains``: a text anywhere in the values."""
    wanted = tekst.lower()

    def test(data: Any) -> bool:
        if isinstance(data, dict):
            return any(test(value) for value in data.values())
        if isinstance(data, list):
            return any(test(value) for value in data)
        return wanted in str(data).lower()

    return test


def geordend(dingen: list[Any], ordening: str | None, van: Callable[[Any], Json]) -> list[Any]:
    """By ``record__data__x`` or ``record__startAt``, ``-`` for descending; what has no value comes last."""
    ordered = list(dingen)
    for name in reversed([n for n in (ordening or "").split(",") if n]):
        path, down = name.removeprefix("-").split("__"), name.startswith("-")

        def key(ding: Any, path: list[str] = path) -> tuple[int, Any]:
            value = _op_pad(van(ding), path)
            return (0, value) if isinstance(value, int | float) else (1, "" if value is None else str(value))

        ordered.sort(key=key, reverse=down)
        ordered.sort(key=lambda ding, path=path: _op_pad(van(ding), path) is None)  # type: ignore[misc]
    return ordered


def velden(data: Json, namen: list[str]) -> Json:
    """Only the named fields (``record__data__status``)."""
    out: Json = {}
    for name in namen:
        source: Any = data
        target = out
        path = name.split("__")
        for nr, part in enumerate(path):
            if not isinstance(source, dict) or part not in source:
                break
            source = source[part]
            if nr == len(path) - 1:
                target[part] = source
            else:
                target = target.setdefault(part, {})
    return out

"""The shape of an answer without its contents: to confirm what is known at second hand, and to be shown to anyone."""

from __future__ import annotations

from typing import Any

MEESTE_DIEPTE = 20


def vorm(data: Any, diepte: int = 0) -> Any:
    """Field names and kinds only; the items of a list become one that has the fields of all."""
    if diepte > MEESTE_DIEPTE:
        return "…"
    if isinstance(data, dict):
        return {str(key): vorm(value, diepte + 1) for key, value in data.items()}
    if isinstance(data, list):
        merged: Any = None
        for item in data:
            merged = _samen(merged, vorm(item, diepte + 1))
        return [] if merged is None else [merged]
    if data is None:
        return "niets"
    return {bool: "ja/nee", int: "getal", float: "getal", str: "tekst"}.get(type(data), "?")


def _samen(een: Any, ander: Any) -> Any:
    if een is None or een == "niets" or een == []:
        return ander
    if isinstance(een, dict) and isinstance(ander, dict):
        return {key: _samen(een.get(key), ander[key]) if key in ander else een[key] for key in {**een, **ander}}
    if isinstance(een, list) and isinstance(ander, list) and ander:
        return [_samen(een[0], ander[0])]
    return een

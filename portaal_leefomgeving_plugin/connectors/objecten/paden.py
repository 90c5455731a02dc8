"""Properties of an object by their path ("locatie.adres"), and the demands that can be made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from portaal_leefomgeving_plugin.connectors.velden import Json
from portaal_leefomgeving_plugin.domain.objecten import Operator, Voorwaarde

Kaart = Sequence[tuple[str, str]]
"""Pairs of our path and the register's own."""


def waarde_op(data: Json, pad: str) -> Any:
    """What lies at ``pad``; None where nothing does."""
    here: Any = data
    for part in pad.split("."):
        if not isinstance(here, dict):
            return None
        here = here.get(part)
    return here


def gezet(data: Json, pad: str, waarde: Any) -> Json:
    """A copy of ``data`` with ``waarde`` at ``pad``."""
    first, _, rest = pad.partition(".")
    inner = data.get(first)
    below = gezet(inner if isinstance(inner, dict) else {}, rest, waarde) if rest else waarde
    return {**data, first: below}


def naar_schema(data: Json, kaart: Kaart) -> Json:
    """The register's data with each mapped property where our schema has it."""
    made = data
    for ours, theirs in kaart:
        value = waarde_op(data, theirs)
        if value is not None:
            made = gezet(made, ours, value)
    return made


def uit_schema(data: Json, kaart: Kaart) -> Json:
    """What is to be written, with each mapped property where the register has it, and there only."""
    made = data
    for ours, theirs in kaart:
        value = waarde_op(data, ours)
        if value is not None and ours != theirs:
            made = gezet(_zonder(made, ours), theirs, value)
    return made


def _zonder(data: Json, pad: str) -> Json:
    first, _, rest = pad.partition(".")
    if not rest:
        return {k: v for k, v in data.items() if k != first}
    inner = data.get(first)
    if not isinstance(inner, dict):
        return data
    left = _zonder(inner, rest)
    return {**data, first: left} if left else {k: v for k, v in data.items() if k != first}


def voldoet(data: Json, voorwaarde: Voorwaarde) -> bool:
    """Whether the data meet a demand: asked again here, since a register that does not know it ignores it."""
    value = waarde_op(data, voorwaarde.pad)
    if isinstance(value, bool):
        value = "true" if value else "false"
    wanted = voorwaarde.waarde
    match voorwaarde.operator:
        case Operator.ICONTAINS:
            return isinstance(value, str) and wanted.casefold() in value.casefold()
        case Operator.IN:
            return any(_gelijk(value, one) for one in wanted.split("|"))
        case Operator.EXACT:
            return _gelijk(value, wanted)
        case _:
            return _vergelijkt(value, wanted, voorwaarde.operator)


def _gelijk(value: Any, wanted: str) -> bool:
    if isinstance(value, int | float):
        try:
            return bool(value == float(wanted))
        except ValueError:
            return False
    return bool(value == wanted)


def _vergelijkt(value: Any, wanted: str, operator: Operator) -> bool:
    """Numbers as numbers; dates and other texts as texts, which for ISO dates is the same."""
    left: Any = value
    right: Any = wanted
    if isinstance(value, int | float):
        try:
            right = float(wanted)
        except ValueError:
            return False
    elif not isinstance(value, str):
        return False
    return bool(
        {
            Operator.GT: left > right,
            Operator.GTE: left >= right,
            Operator.LT: left < right,
            Operator.LTE: left <= right,
        }[operator]
    )

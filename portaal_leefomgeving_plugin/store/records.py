"""Whole records as JSON and back: for what the map does not show (zaaktypen, sources, completeness statements)."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def naar_json(waarde: Any) -> Any:
    """A frozen dataclass, or anything in one, as JSON has it. Bytes become hexadecimal, dates ISO 8601."""
    if is_dataclass(waarde) and not isinstance(waarde, type):
        return {f.name: naar_json(getattr(waarde, f.name)) for f in fields(waarde)}
    if isinstance(waarde, tuple):
        return [naar_json(v) for v in waarde]
    if isinstance(waarde, Enum):
        return waarde.value
    if isinstance(waarde, date | datetime):
        return waarde.isoformat()
    if isinstance(waarde, bytes):
        return waarde.hex()
    return waarde


def uit_json(soort: type[T], waarde: Any) -> T:
    """The record of class ``soort`` that ``naar_json`` made ``waarde`` of. Raises where it is of another shape."""
    made: T = _lees(soort, waarde)
    return made


def _lees(hint: Any, waarde: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        if waarde is None:
            return None
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    if get_origin(hint) is tuple:
        return tuple(_lees(get_args(hint)[0], v) for v in waarde)
    if is_dataclass(hint) and isinstance(hint, type):
        # a field that came later than the store has its default
        return hint(**{name: _lees(kind, waarde[name]) for name, kind in _hints(hint).items() if name in waarde})
    if hint in (date, datetime):
        return hint.fromisoformat(waarde)
    if hint is bytes:
        return bytes.fromhex(waarde)
    return hint(waarde) if isinstance(hint, type) and issubclass(hint, Enum) else waarde


@cache
def _hints(soort: Any) -> dict[str, Any]:
    hints = get_type_hints(soort)
    return {f.name: hints[f.name] for f in fields(soort)}

"""Reads single fields of a JSON resource: strict where a wrong answer would look like a right one.

A field that is absent or null is empty; one that is there but of another kind raises ``AndereVorm``
with its name, which the connector turns into UnreadableAnswer. An unreadable fatal date must not
become "no fatal date".
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

Json = dict[str, Any]


class AndereVorm(Exception):
    """The field named ``field`` does not hold what the interface promises."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def tekst(data: Json, field: str) -> str:
    """Text, empty where it is absent or null."""
    value = data.get(field)
    if type(value) is str:
        return value
    if value is None:
        return ""
    raise AndereVorm(field)


def verplicht(data: Json, field: str) -> str:
    """Text that cannot be missing."""
    value = data.get(field)
    if type(value) is str and value:
        return value
    raise AndereVorm(field)


def dag(data: Json, field: str) -> date | None:
    """A day, None where it is absent; of a moment the day in its own offset."""
    value = data.get(field)
    if not value:
        return None
    try:
        return date.fromisoformat(value if len(value) == 10 else value[:10])
    except (TypeError, ValueError):
        raise AndereVorm(field) from None


def verplichte_dag(data: Json, field: str) -> date:
    """A day that cannot be missing."""
    value = dag(data, field)
    if value is None:
        raise AndereVorm(field)
    return value


def moment(data: Json, field: str) -> datetime:
    """A moment, aware; a server that leaves the offset out means UTC (facts on ZGW, section 6: date only is 00:00Z)."""
    try:
        value = datetime.fromisoformat(data[field])
    except (KeyError, TypeError, ValueError):
        raise AndereVorm(field) from None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)


def getal(data: Json, field: str) -> int | None:
    """A whole number, None where it is absent or null."""
    value = data.get(field)
    if value is None or type(value) is int:
        return value
    raise AndereVorm(field)


def vlag(data: Json, field: str) -> bool:
    """Yes or no; absent is no."""
    value = data.get(field)
    if type(value) is bool:
        return value
    if value is None:
        return False
    raise AndereVorm(field)


def deel(data: Json, field: str) -> Json:
    """A part with fields of its own, empty where it is absent or null."""
    value = data.get(field)
    if isinstance(value, dict):
        return value
    if value is None:
        return {}
    raise AndereVorm(field)

"""Reads what DSO says of an object, tolerantly: the shapes are known at second hand.

A field of another kind than expected counts as absent, and is noted; a wrong guess about a field must not
cost the rest of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


class Bezwaren:
    """What did not have the shape that was expected, by field."""

    def __init__(self) -> None:
        self.velden: dict[str, int] = {}

    def noteer(self, field: str) -> None:
        """One more of these."""
        self.velden[field] = self.velden.get(field, 0) + 1


def tekst(data: Json, field: str) -> str:
    """Text; a number as text; "" where it is anything else."""
    value = data.get(field)
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def lijst(data: Json, field: str, bezwaren: Bezwaren) -> Iterator[Json]:
    """The objects in a list."""
    value = data.get(field)
    if value is None:
        return
    if not isinstance(value, list):
        bezwaren.noteer(field)
        return
    for item in value:
        if isinstance(item, dict):
            yield item
        else:
            bezwaren.noteer(field)


def verwijzingen(data: Json, field: str, bezwaren: Bezwaren) -> tuple[str, ...]:
    """Identifications: a list of them, of objects that have one, or a single one."""
    value = data.get(field)
    items = value if isinstance(value, list) else [] if value is None else [value]
    found = []
    for item in items:
        ident = item if isinstance(item, str) else tekst(item, "identificatie") if isinstance(item, dict) else ""
        if ident:
            found.append(ident)
        else:
            bezwaren.noteer(field)
    return tuple(dict.fromkeys(found))


def concept(value: Any) -> str:
    """The value of a waardelijst as a package writes it: the end of its uri ("Vergunningplicht"), else its label."""
    if isinstance(value, str):
        return value.rstrip("/").rpartition("/")[2] if "/concept/" in value else value
    if isinstance(value, dict):
        code = tekst(value, "code")
        return concept(code) if "/concept/" in code else tekst(value, "waarde") or code
    return ""


def getal(data: Json, field: str) -> float | None:
    """A number, also written as text with a comma; None where it is none."""
    value = data.get(field)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, dict):  # {"waarde": 7}
        return getal(value, "waarde")
    try:
        return float(value.replace(",", ".")) if isinstance(value, str) else None
    except ValueError:
        return None


def ingebed(data: Any, *names: str) -> list[Json]:
    """``_embedded.<name>`` of a HAL answer, whichever of the names it has; [] where there is none."""
    inner = data.get("_embedded") if isinstance(data, dict) else None
    for name in names:
        value = inner.get(name) if isinstance(inner, dict) else None
        if isinstance(value, list):
            return [item for item in value if isinstance(item, dict)]
    return []


def koppeling(data: Json, name: str) -> str:
    """The href of a HAL link; "" where there is none."""
    links = data.get("_links")
    value = links.get(name) if isinstance(links, dict) else None
    return tekst(value, "href") if isinstance(value, dict) else ""


def totaal(data: Any) -> int | None:
    """``page.totalElements`` of a HAL answer; None where it does not say."""
    page = data.get("page") if isinstance(data, dict) else None
    value = page.get("totalElements") if isinstance(page, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None

"""The recordings of a real OpenZaak 1.30.0 and Open Object 4.0.0 (`tests/recordings/zgw`), one call each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

MAP = Path(__file__).resolve().parents[2] / "recordings" / "zgw"


@dataclass(frozen=True)
class Antwoord:
    """What came back. ``body`` is JSON, or for other contents a description of them."""

    status: int
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Opname:
    """One recorded call. Of requests to the Objects API the headers were not kept."""

    naam: str
    method: str
    url: str
    headers: dict[str, str]
    body: Any
    antwoord: Antwoord

    @property
    def met_token(self) -> bool:
        """Whether the caller logged in (only told for ZGW)."""
        return "Authorization" in self.headers


@dataclass(frozen=True)
class Samenloop:
    """Calls that were made at the same moment: of each the volgnummer of its statustype and the answer."""

    naam: str
    antwoorden: tuple[tuple[int, Antwoord], ...]


def _bestanden() -> dict[str, Any]:
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(MAP.glob("*.json"))}


@cache
def opnames() -> dict[str, Opname]:
    """All single calls, by name."""
    found = {}
    for name, data in _bestanden().items():
        if isinstance(data, dict):
            ask, answer = data["request"], data["response"]
            found[name] = Opname(
                name,
                ask["method"],
                ask["url"],
                ask.get("headers", {}),
                ask["body"],
                Antwoord(answer["status"], answer["headers"], answer["body"]),
            )
    return found


@cache
def samenloop() -> dict[str, Samenloop]:
    """The calls that were made at once, by name."""
    return {
        name: Samenloop(
            name, tuple((one["statustype_volgnummer"], Antwoord(one["status"], {}, one["body"])) for one in data)
        )
        for name, data in _bestanden().items()
        if isinstance(data, list)
    }

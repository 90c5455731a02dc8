"""Explained terms, kept with the moment they were asked: shown again where there is no network.

A file of its own: it holds no zaken, may be lost, and is written whole or not at all.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

from portaal_leefomgeving_plugin.domain.toepasbaar import Begrip, Begrippen
from portaal_leefomgeving_plugin.store import plek

HOOGSTENS = 2_000
"""Words; those that were asked longest ago go first."""


def lees(map_: Path) -> dict[str, Begrippen]:
    """What is kept, by word; nothing where there is no such file or it is damaged: it can all be asked again."""
    try:
        said = json.loads((map_ / plek.BEGRIPPEN).read_bytes())
        return {word: _begrippen(word, raw) for word, raw in said.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def bewaar(map_: Path, woorden: Iterable[Begrippen]) -> None:
    """Keeps these in the place of all that was kept. Raises StoreError."""
    newest = sorted(woorden, key=lambda b: b.opgehaald, reverse=True)[:HOOGSTENS]
    said = {
        found.woord: {
            "opgehaald": found.opgehaald.isoformat(),
            "begrippen": [{**asdict(b), "vanaf": b.vanaf.isoformat() if b.vanaf else ""} for b in found.begrippen],
        }
        for found in newest
    }
    made, path = map_ / f"{plek.BEGRIPPEN}.nieuw", map_ / plek.BEGRIPPEN
    try:
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(json.dumps(said, ensure_ascii=False).encode("utf-8"))
        made.replace(path)
    except OSError as fout:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)
        raise plek.van_oserror(fout, path) from fout


def _begrippen(word: str, raw: Mapping[str, Any]) -> Begrippen:
    terms = [Begrip(**{**b, "vanaf": date.fromisoformat(b["vanaf"]) if b["vanaf"] else None}) for b in raw["begrippen"]]
    return Begrippen(word, tuple(terms), datetime.fromisoformat(raw["opgehaald"]))

"""Where the doelen of a municipality are kept: in a file, of the team where there is one, else of this machine."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from portaal_leefomgeving_plugin.domain.doelen import NAAM_TEKENS, Doel, Telwijze
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration

BESTAND = "doelen.json"
VERSIE = 1


def lees_doelen(map_: Path) -> tuple[Doel, ...]:
    """The doelen of the file in ``map_``, none where there is no file. Raises UnreadableConfiguration."""
    path = map_ / BESTAND
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="niet_leesbaar") from fout
    try:
        raw = json.loads(text)
        if raw["versie"] != VERSIE:
            raise ValueError("versie")
        return tuple(_doel(one) for one in raw["doelen"])
    except (ValueError, TypeError, KeyError) as fout:
        raise UnreadableConfiguration(path=str(path), where=str(fout), code="geen_doelen") from fout


def bewaar_doelen(map_: Path, doelen: Sequence[Doel]) -> None:
    """Replaces the file whole, so that a colleague sees the old one or the new. Raises UnreadableConfiguration."""
    path = map_ / BESTAND
    part = path.with_suffix(".deel")
    goals = [asdict(one) | {"vanaf": one.vanaf.isoformat(), "tot": one.tot.isoformat()} for one in doelen]
    try:
        map_.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"versie": VERSIE, "doelen": goals}, ensure_ascii=False, indent=2) + "\n"
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as fout:
        raise UnreadableConfiguration(path=str(path), where="", code="niet_te_schrijven") from fout


def _doel(raw: dict[str, Any]) -> Doel:
    made = Doel(
        naam=str(raw["naam"]).strip(),
        telwijze=Telwijze(raw["telwijze"]),
        gepland=int(raw["gepland"]),
        vanaf=date.fromisoformat(raw["vanaf"]),
        tot=date.fromisoformat(raw["tot"]),
        soort=str(raw.get("soort", "")),
        wijk=str(raw.get("wijk", "")),
        code=str(raw.get("code", "")),
    )
    if not made.naam or len(made.naam) > NAAM_TEKENS or made.gepland < 0 or made.tot < made.vanaf:
        raise ValueError(made.naam or "naam")
    return made

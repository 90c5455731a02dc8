"""Reads the days that a koninklijk besluit puts on a par with a holiday, as they are shipped."""

from __future__ import annotations

import json
from datetime import date
from functools import cache

from portaal_leefomgeving_plugin.domain.feestdagen import GelijkgesteldeDagen
from portaal_leefomgeving_plugin.resources import resource

BESTAND = "termijnen/gelijkgestelde_dagen.json"


@cache
def gelijkgestelde_dagen() -> GelijkgesteldeDagen:
    """The days of Algemene termijnenwet 3 lid 3, and the years that were looked up. Read once."""
    besluiten = json.loads(resource(BESTAND).read_text(encoding="utf-8"))["besluiten"]
    return GelijkgesteldeDagen(
        frozenset(date.fromisoformat(day) for b in besluiten for day in b["dagen"]),
        frozenset(year for b in besluiten for year in b["jaren"]),
    )

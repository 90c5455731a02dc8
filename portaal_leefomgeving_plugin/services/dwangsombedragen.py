"""Reads the amounts of the dwangsom bij niet tijdig beslissen, as they are shipped."""

from __future__ import annotations

import json
from datetime import date
from functools import cache

from portaal_leefomgeving_plugin.domain.dwangsom import Dwangsombedragen
from portaal_leefomgeving_plugin.resources import resource

BESTAND = "termijnen/dwangsombedragen.json"


@cache
def dwangsombedragen() -> tuple[Dwangsombedragen, ...]:
    """The amounts of Awb 4:17 lid 2 with the days for which they were looked up. Read once."""
    found = json.loads(resource(BESTAND).read_text(encoding="utf-8"))["bedragen"]
    return tuple(
        Dwangsombedragen(
            date.fromisoformat(one["vanaf"]),
            date.fromisoformat(one["tot"]) if one["tot"] else None,
            tuple((int(days), int(euro)) for days, euro in one["treden"]),
            one["bron"],
        )
        for one in found
    )

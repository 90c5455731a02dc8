"""What somebody types in the search box: whether it is a place by its form, so that it may be looked up elsewhere.

Places are looked up at a server of others (PDOK), and what is typed may be a name or a zaaknummer: those stay here.
Only what cannot be either goes there by itself; all else goes when the user asks for it.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Zoekvorm(StrEnum):
    """What the words are by their form."""

    POSTCODE = "postcode"
    BAG = "bag"
    PERCEEL = "perceel"
    WOORDEN = "woorden"


_POSTCODE = re.compile(r"[1-9]\d{3}\s?[a-z]{2}(\s+\d+\s?[a-z]?)?", re.I)
_BAG = re.compile(r"\d{16}")
_PERCEEL = re.compile(r"[a-z]{2,5}\d{2}[\s-]?[a-z]{1,2}[\s-]?\d{1,5}", re.I)


def zoekvorm(tekst: str) -> Zoekvorm:
    """The form of what was typed."""
    words = tekst.strip()
    for form, pattern in ((Zoekvorm.POSTCODE, _POSTCODE), (Zoekvorm.BAG, _BAG), (Zoekvorm.PERCEEL, _PERCEEL)):
        if pattern.fullmatch(words):
            return form
    return Zoekvorm.WOORDEN

"""Which features of a source it is taken to be about, judged here: a server may pass a filter over in silence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from portaal_leefomgeving_plugin.domain.bron import Bron, BronFeature
from portaal_leefomgeving_plugin.domain.cql2 import Voorwaarde, geldt, lees

VANDAAG = "{vandaag}"
"""In the filter of a register entry: the day on which it is asked. CQL2 itself has no word for it."""


def voorwaarde_van(bron: Bron, vandaag: date) -> Voorwaarde | None:
    """The filter of a source on this day, None where it has none."""
    return lees(bron.filter.replace(VANDAAG, vandaag.isoformat())) if bron.filter else None


def gekozen(features: Sequence[BronFeature], voorwaarde: Voorwaarde) -> tuple[BronFeature, ...]:
    """Those for which ``voorwaarde`` holds, and those of which that cannot be told."""
    return tuple(f for f in features if geldt(voorwaarde, f.attributen) is not False)

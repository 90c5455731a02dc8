"""Which features of a source it is taken to be about, judged here: a server may pass a filter over in silence."""

from __future__ import annotations

from collections.abc import Sequence

from portaal_leefomgeving_plugin.domain.bron import BronFeature
from portaal_leefomgeving_plugin.domain.cql2 import geldt, lees


def gekozen(features: Sequence[BronFeature], voorwaarde: str) -> tuple[BronFeature, ...]:
    """Those for which ``voorwaarde`` (CQL2 text) holds, and those of which that cannot be told."""
    condition = lees(voorwaarde)
    return tuple(f for f in features if geldt(condition, f.attributen) is not False)

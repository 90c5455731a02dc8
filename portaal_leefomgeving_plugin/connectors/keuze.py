"""Which layer of a service is meant, and which of its features: a server may pass a filter over in silence."""

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


class LaagOntbreektError(Exception):
    """The service has no such layer, or more than one that could be meant."""


def kies_laag(namen: Sequence[str], collectie: str) -> str:
    """The one of ``namen`` that is meant, whatever prefix it has there ("*": the only one).

    Prefixes change with a version (kadastralekaart, kadastralekaartv5): where the name as it is known is not
    there, the one layer with the same local name is meant. Raises LaagOntbreektError.
    """
    if collectie in namen:
        return collectie
    same = [n for n in namen if collectie == "*" or n.rpartition(":")[2] == collectie.rpartition(":")[2]]
    if len(same) != 1:
        raise LaagOntbreektError
    return same[0]

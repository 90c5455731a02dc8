"""Noise of several kinds of sources added up: information beside the findings, never a test against a norm.

Each kind is judged by its own norm (Bkl table 5.78t); the law has no limit for this sum. Maps of different
kinds do not say the same spot either: it is the sum of the highest value of each at the location.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Bijdrage, Cumulatie, Oordeel
from portaal_leefomgeving_plugin.green_lane.regel import Norm, Regel


def cumulaties(regels: Sequence[Regel], bevindingen: Sequence[Bevinding]) -> tuple[Cumulatie, ...]:
    """A sum per indicator of what these findings (one per rule, in the same order) read; none of a single kind.

    A kind that was mapped twice counts once, with the higher value; a kind with parts ("weg/rijk" beside "weg")
    as the higher of the whole and of its parts added up. What is unknown is named: then the sum is at least that.
    """
    read: dict[str, dict[str, Bijdrage]] = {}
    unknown: dict[str, dict[str, str]] = {}
    for regel, found in zip(regels, bevindingen, strict=True):
        if not isinstance(regel.beoordeling, Norm) or regel.beoordeling.cumulatie is None:
            continue
        indicator, bron = regel.beoordeling.cumulatie
        value = _waarde(found)
        if value is not None:
            known = read.setdefault(indicator, {}).get(bron)
            if known is None or known.waarde < value:
                read[indicator][bron] = Bijdrage(bron, found.regel, found.titel, value)
        elif found.oordeel is Oordeel.ONBEKEND:
            unknown.setdefault(indicator, {})[bron] = found.titel
    made = []
    for indicator, by_kind in read.items():
        parts = _zonder_dubbel(by_kind)
        if len(parts) < 2:
            continue
        missing = tuple(t for kind, t in unknown.get(indicator, {}).items() if not _gedekt(kind, by_kind))
        made.append(Cumulatie(indicator, energetisch([p.waarde for p in parts]), parts, missing))
    return tuple(made)


def energetisch(waarden: Sequence[float]) -> float:
    """The level of several levels together, in dB: 10 log of the sum of 10^(L/10)."""
    return 10.0 * math.log10(sum(10.0 ** (value / 10.0) for value in waarden))


def _waarde(found: Bevinding) -> float | None:
    """The highest value of what lies at the location itself."""
    here = [e.waarde for e in found.bewijs if isinstance(e.waarde, float) and e.afstand_m <= 0.0]
    return max(here, default=None)


def _zonder_dubbel(by_kind: dict[str, Bijdrage]) -> tuple[Bijdrage, ...]:
    kept: list[Bijdrage] = []
    for top in dict.fromkeys(kind.partition("/")[0] for kind in by_kind):
        parts = [b for kind, b in by_kind.items() if kind.startswith(f"{top}/")]
        whole = by_kind.get(top)
        if whole is not None and (not parts or whole.waarde >= energetisch([p.waarde for p in parts])):
            parts = [whole]
        kept += parts
    return tuple(kept)


def _gedekt(kind: str, by_kind: dict[str, Bijdrage]) -> bool:
    """Whether another rule read the kind, or the whole that it is part of."""
    return kind in by_kind or kind.partition("/")[0] in by_kind

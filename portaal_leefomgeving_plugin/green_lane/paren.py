"""Which zaak meets which feature, and how: the pairs that all rules of one source share."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.green_lane.vormen import Getallen, Rijen, Vlaggen

PUNT, LENGTE, VLAK = 0, 1, 2
"""What the measure of an overlap is: none, metres, square metres."""

OP_HET_OOG = 1e-6
"""m2 or m: so near to a least size it counts, whichever way it was measured: the ways differ in the last bits."""


@dataclass(frozen=True, slots=True)
class Paren:
    """Columns of equal length. ``maat`` of the overlap is in m or m2 after ``soort``, NaN where it has none or
    could not be had; ``geheel`` is the measure of the zaak itself, ``kleinste`` that of the smaller of the two.
    """

    zaak: Rijen
    feature: Rijen
    afstand: Getallen
    soort: NDArray[np.int8]
    maat: Getallen
    geheel: Getallen
    kleinste: Getallen

    def __len__(self) -> int:
        return len(self.zaak)

    def neem(self, which: Vlaggen | NDArray[np.intp]) -> Paren:
        """Some of the pairs."""
        return replace(self, **{f.name: getattr(self, f.name)[which] for f in fields(self)})

    def telt(self, minste_m2: float, minste_m: float) -> Vlaggen:
        """Which are more than a touch or a sliver between two drawings of one border.

        Small against the zaak or the feature itself, not small alone: a well of half a square metre that lies
        in a zone lies in it.
        """
        least = np.where(self.soort == VLAK, minste_m2, minste_m)
        with np.errstate(invalid="ignore"):
            small = (self.maat < least - OP_HET_OOG) & (self.maat < 0.5 * self.kleinste - OP_HET_OOG)
            touch = (self.maat <= 0.0) & (self.kleinste > 0.0)
        counts: Vlaggen = (self.soort == PUNT) | ~(small | touch)
        return counts


GEEN = Paren(
    np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0), np.empty(0, np.int8),
    np.empty(0), np.empty(0), np.empty(0),
)  # fmt: skip


def samen(parts: list[Paren]) -> Paren:
    """The pairs of several parts, one after the other."""
    if len(parts) == 1:
        return parts[0]
    if not parts:
        return GEEN
    return Paren(*(np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Paren)))


def ontdubbeld(paren: Paren) -> Paren:
    """One pair per zaak and feature, where either has more rows than one: overlaps are added up."""
    key = paren.zaak.astype(np.int64) << 32 | paren.feature
    order = np.lexsort((-paren.soort, key))  # an area before a line, a line before a point
    ranked = paren.neem(order)
    first = np.flatnonzero(np.diff(key[order], prepend=-1))
    if len(first) == len(key):
        return paren
    leading = np.repeat(first, np.diff(np.append(first, len(key))))
    same = ranked.soort == ranked.soort[leading]

    def total(column: Getallen) -> Getallen:
        return np.asarray(np.add.reduceat(np.where(same, column, 0.0), first), dtype=np.float64)

    return replace(
        ranked.neem(first),
        maat=total(ranked.maat),
        kleinste=np.minimum.reduceat(np.where(same, ranked.kleinste, np.inf), first),
        afstand=np.minimum.reduceat(ranked.afstand, first),
    )

"""What is drawn in a bar of time: things that happened or last, and the rows that they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import dagdeel

MEESTE_RIJEN = 5
"""Rows that things of one kind that lie over each other get; what is beyond is drawn over the last."""

Duur = tuple[float, float]
"""From when until when, in days (ordinals with parts of days)."""


@dataclass(frozen=True, slots=True)
class Tijdpost:
    """One thing: in which ``baan``, from when until when (None: one day, or one moment), and whether it goes on still.

    ``woorden`` are asked for when they are needed: there may be many things. ``teken``: its own sign, where it has
    another than its kind.
    """

    baan: str
    van: date | datetime
    tot: date | None
    loopt: bool
    woorden: Callable[[], str]
    inhoud: object
    teken: str = ""

    def duur(self, vandaag: date | None) -> Duur:
        """What goes on lasts until ``vandaag``; a day lasts until the next, a moment no time."""
        begin = dagdeel(self.van)
        end = vandaag if self.loopt and self.tot is None else self.tot
        if end is None:
            return begin, begin if isinstance(self.van, datetime) else begin + 1
        return begin, max(dagdeel(end) + 1, begin)


def verbreed(duur: Duur, minst: float) -> Duur:
    """At least so many days, for its sign to fit; about its middle."""
    begin, end = duur
    short = max(minst - (end - begin), 0) / 2
    return begin - short, end + short


def rijen(banen: Sequence[str], duren: Sequence[Duur], minst: float) -> list[int]:
    """Gives each thing, of which is told its kind and when it was, a row of its kind where it lies free.

    No more rows than needed: a smaller ``minst`` (nearer) never asks for more of them.
    """
    wide = [verbreed(duur, minst) for duur in duren]
    free: dict[str, list[float]] = {}
    found = [0] * len(wide)
    for nr in sorted(range(len(wide)), key=lambda n: wide[n]):
        begin, end = wide[nr]
        ends = free.setdefault(banen[nr], [])
        row = min(next((n for n, busy in enumerate(ends) if busy <= begin), len(ends)), MEESTE_RIJEN - 1)
        if row == len(ends):
            ends.append(end)
        ends[row] = max(ends[row], end)
        found[nr] = row
    return found

"""Days on a line: where a moment lies on it, zooming and moving, and which days get a mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland

ZOOM = 1.4
"""What one step of the wheel or a key does."""
DAG_PX = 384.0
"""The most that one day takes, an hour as wide as a sign: nearer there is nothing more to see."""


class Stap(Enum):
    """What a mark on the line stands for; the value is how many letters its name takes, with air."""

    JAAR = 6
    MAAND = 11
    DAG = 9


STAPPEN = {Stap.DAG: (1, 2, 7, 14), Stap.MAAND: (1, 3, 6), Stap.JAAR: (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)}
KORTST = {Stap.DAG: 1, Stap.MAAND: 28, Stap.JAAR: 365}


@dataclass(frozen=True, slots=True)
class Tijdschaal:
    """Days (as ordinals, with parts of days) ``van`` to ``tot`` over ``breed`` pixels."""

    van: float
    tot: float
    breed: float

    @classmethod
    def over(cls, van: float, tot: float, breed: float) -> Tijdschaal:
        """All of it, with some air on both sides."""
        air = max((tot - van) * 0.04, 1)
        return cls(van - air, tot + air, max(breed, 1))

    @property
    def duur(self) -> float:
        """How many days are in view."""
        return self.tot - self.van

    @property
    def per_dag(self) -> float:
        """Pixels to a day."""
        return self.breed / self.duur

    @property
    def eerste(self) -> date:
        """The first day in view."""
        return _kalenderdag(self.van)

    @property
    def laatste(self) -> date:
        """The last day in view."""
        return _kalenderdag(self.tot)

    def x(self, dag: float) -> float:
        """Where a moment lies."""
        return (dag - self.van) * self.per_dag

    def op(self, x: float) -> float:
        """The moment at a place."""
        return self.van + x / self.per_dag

    def gezoomd(self, factor: float, om: float, grens: Tijdschaal) -> Tijdschaal:
        """``factor`` above 1 is nearer; the place ``om`` (pixels) stays where it is; never wider than ``grens``."""
        span = min(max(self.duur / factor, self.breed / DAG_PX, 1), grens.duur)
        first = self.op(om) - om / self.breed * span
        return Tijdschaal(first, first + span, self.breed).verschoven(0, grens)

    def verschoven(self, dagen: float, grens: Tijdschaal) -> Tijdschaal:
        """So many days on, not past ``grens``."""
        first = min(max(self.van + dagen, grens.van), grens.tot - self.duur)
        return Tijdschaal(first, first + self.duur, self.breed)

    def met_breedte(self, breed: float) -> Tijdschaal:
        """The same days over another width."""
        return Tijdschaal(self.van, self.tot, max(breed, 1))

    def strepen(self, letter: float) -> tuple[Stap, list[date]]:
        """As many marks as have room for their names, of ``letter`` pixels a letter: days, months or years."""
        for stap, sizes in STAPPEN.items():
            for size in sizes:
                if self.per_dag * KORTST[stap] * size >= stap.value * letter:
                    return stap, self._rond(stap, size)
        return Stap.JAAR, self._rond(Stap.JAAR, STAPPEN[Stap.JAAR][-1])

    def _rond(self, stap: Stap, om_de: int) -> list[date]:
        """Round days in view: each so many years or months of the calendar, or days; weeks begin on Monday."""
        first, last = self.eerste, self.laatste
        if stap is Stap.DAG:
            begin = first.toordinal() + (1 - first.toordinal()) % om_de
            return [date.fromordinal(n) for n in range(begin, last.toordinal() + 1, om_de)]
        months = om_de if stap is Stap.MAAND else om_de * 12
        begin = -(-(first.year * 12 + first.month - 1) // months) * months
        return [date(n // 12, n % 12 + 1, 1) for n in range(begin, last.year * 12 + last.month, months)]


def dagdeel(op: date | datetime) -> float:
    """A day, or the moment on it in the Netherlands, as the ordinal of the day with the part of it that has gone by."""
    if isinstance(op, datetime):
        here = in_nederland(op)
        return here.toordinal() + (here.hour * 60 + here.minute) / 1440
    return float(op.toordinal())


def _kalenderdag(dag: float) -> date:
    return date.fromordinal(min(max(int(dag), 1), date.max.toordinal()))

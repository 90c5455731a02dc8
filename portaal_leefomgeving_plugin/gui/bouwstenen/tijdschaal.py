"""Days on a line: where a day lies on it, zooming and moving, and which days get a mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

DAG_PX = 80.0
"""The most that one day takes: nearer there is nothing more to see."""


@dataclass(frozen=True, slots=True)
class Streep:
    """A mark on the line, with how it is called: a year, a month (1..12) of a year, or a day."""

    dag: date
    jaar: int
    maand: int | None
    dag_van_maand: int | None


@dataclass(frozen=True, slots=True)
class Tijdschaal:
    """Days (as ordinals, with parts of days) ``van`` to ``tot`` over ``breed`` pixels."""

    van: float
    tot: float
    breed: float

    @classmethod
    def over(cls, eerste: date, laatste: date, breed: float) -> Tijdschaal:
        """All of it, with some air on both sides."""
        first, last = eerste.toordinal(), laatste.toordinal() + 1
        air = max((last - first) * 0.04, 3)
        return cls(first - air, last + air, max(breed, 1))

    @property
    def eerste(self) -> date:
        """The first day in view."""
        return date.fromordinal(max(1, int(self.van)))

    @property
    def laatste(self) -> date:
        """The last day in view."""
        return date.fromordinal(max(1, int(self.tot)))

    def x(self, dag: date, deel: float = 0.0) -> float:
        """Where a day begins (``deel`` 0), ends (1) or is half-way (0.5)."""
        return (dag.toordinal() + deel - self.van) * self.breed / (self.tot - self.van)

    def op(self, x: float) -> float:
        """The day (ordinal) at a place."""
        return self.van + x * (self.tot - self.van) / self.breed

    def gezoomd(self, factor: float, om: float, grens: Tijdschaal) -> Tijdschaal:
        """``factor`` above 1 is nearer; the place ``om`` (pixels) stays where it is; never wider than ``grens``."""
        span = (self.tot - self.van) / factor
        span = min(max(span, self.breed / DAG_PX), grens.tot - grens.van)
        share = om / self.breed
        first = self.op(om) - share * span
        return Tijdschaal(first, first + span, self.breed)._binnen(grens)

    def verschoven(self, dagen: float, grens: Tijdschaal) -> Tijdschaal:
        """So many days on."""
        return Tijdschaal(self.van + dagen, self.tot + dagen, self.breed)._binnen(grens)

    def met_breedte(self, breed: float) -> Tijdschaal:
        """The same days over another width."""
        return Tijdschaal(self.van, self.tot, max(breed, 1))

    def strepen(self, ruimte: float) -> list[Streep]:
        """Marks that lie at least ``ruimte`` pixels apart: years, months or days, whatever fits."""
        per_day = self.breed / (self.tot - self.van)
        if per_day >= ruimte:
            return [_dag(n) for n in range(int(self.van), int(self.tot) + 1)]
        for months in (1, 3, 6):
            if per_day * 28 * months >= ruimte:
                return self._maanden(months)
        years = 1
        while per_day * 365 * years < ruimte:
            years *= 2 if years in (1, 5) or years % 10 == 0 else 5
            if years > 1_000:
                break
        first, last = self.eerste.year, self.laatste.year
        return [Streep(date(y, 1, 1), y, None, None) for y in range(first - first % years, last + 1, years) if y > 0]

    def _maanden(self, stap: int) -> list[Streep]:
        first, last = self.eerste, self.laatste
        found = []
        for nr in range(first.year * 12, last.year * 12 + last.month, stap):
            day = date(nr // 12, nr % 12 + 1, 1)
            found.append(Streep(day, day.year, day.month, None))
        return found

    def _binnen(self, grens: Tijdschaal) -> Tijdschaal:
        span = self.tot - self.van
        first = min(max(self.van, grens.van), grens.tot - span)
        return Tijdschaal(first, first + span, self.breed)


def _dag(ordinaal: int) -> Streep:
    day = date.fromordinal(max(1, ordinaal))
    return Streep(day, day.year, day.month, day.day)

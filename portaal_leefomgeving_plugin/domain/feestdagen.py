"""Days on which a statutory term does not end: Algemene termijnenwet, articles 1 and 3.

Holidays follow from the calendar and are computed. Days that a koninklijk besluit puts on a par with
them (article 3 lid 3) do not: they come from outside, as dated data with their source, for the years
that are known. Outside those years a day that tends to be put on a par is said to be uncertain.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

DAG = timedelta(days=1)


class Rustdag(StrEnum):
    """Why a day is no ordinary day."""

    ZATERDAG = "zaterdag"
    ZONDAG = "zondag"
    NIEUWJAARSDAG = "nieuwjaarsdag"
    GOEDE_VRIJDAG = "goede_vrijdag"
    TWEEDE_PAASDAG = "tweede_paasdag"
    KONINGSDAG = "koningsdag"
    BEVRIJDINGSDAG = "bevrijdingsdag"
    HEMELVAARTSDAG = "hemelvaartsdag"
    TWEEDE_PINKSTERDAG = "tweede_pinksterdag"
    EERSTE_KERSTDAG = "eerste_kerstdag"
    TWEEDE_KERSTDAG = "tweede_kerstdag"
    GELIJKGESTELD = "gelijkgesteld"


@dataclass(frozen=True, slots=True)
class GelijkgesteldeDagen:
    """The days of article 3 lid 3 Atw, and the years for which the besluit was looked up."""

    dagen: frozenset[date] = field(default_factory=frozenset)
    jaren: frozenset[int] = field(default_factory=frozenset)


GEEN_BEKEND = GelijkgesteldeDagen()
"""No besluit was looked up."""


@lru_cache(maxsize=64)
def pasen(jaar: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    a, (b, c) = jaar % 19, divmod(jaar, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(jaar, month, day + 1)


@lru_cache(maxsize=64)
def feestdagen(jaar: int) -> dict[date, Rustdag]:
    """The holidays of a year (Atw 3 lid 1 and 2), those that fall in a weekend included."""
    easter = pasen(jaar)
    king = date(jaar, 4, 27)
    return {
        date(jaar, 1, 1): Rustdag.NIEUWJAARSDAG,
        easter - 2 * DAG: Rustdag.GOEDE_VRIJDAG,
        easter + DAG: Rustdag.TWEEDE_PAASDAG,
        king - DAG if king.weekday() == 6 else king: Rustdag.KONINGSDAG,
        date(jaar, 5, 5): Rustdag.BEVRIJDINGSDAG,
        easter + 39 * DAG: Rustdag.HEMELVAARTSDAG,
        easter + 50 * DAG: Rustdag.TWEEDE_PINKSTERDAG,
        date(jaar, 12, 25): Rustdag.EERSTE_KERSTDAG,
        date(jaar, 12, 26): Rustdag.TWEEDE_KERSTDAG,
    }


def rustdag(dag: date, gelijkgesteld: GelijkgesteldeDagen) -> Rustdag | None:
    """Why a term does not end on ``dag``; None for an ordinary day."""
    if (holiday := feestdagen(dag.year).get(dag)) is not None:
        return holiday
    if dag.weekday() >= 5:
        return Rustdag.ZATERDAG if dag.weekday() == 5 else Rustdag.ZONDAG
    return Rustdag.GELIJKGESTELD if dag in gelijkgesteld.dagen else None


def misschien_gelijkgesteld(dag: date, gelijkgesteld: GelijkgesteldeDagen) -> bool:
    """Whether ``dag`` is of the kind that a besluit tends to put on a par, in a year not looked up.

    That kind: the Monday before a holiday on a Tuesday, the Friday after one on a Thursday.
    """
    if dag.year in gelijkgesteld.jaren or rustdag(dag, gelijkgesteld) is not None:
        return False
    neighbour = {0: dag + DAG, 4: dag - DAG}.get(dag.weekday())
    return neighbour is not None and neighbour in feestdagen(neighbour.year)


def eerste_gewone_dag(dag: date, gelijkgesteld: GelijkgesteldeDagen) -> date:
    """``dag`` itself, or where it is no ordinary day the next one that is (Atw 1 lid 1)."""
    while rustdag(dag, gelijkgesteld) is not None:
        dag += DAG
    return dag

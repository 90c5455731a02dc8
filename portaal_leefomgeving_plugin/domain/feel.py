"""The part of FEEL that decision tables of STTR are written in: literals, and tests on one value.

After DMN 1.1, chapter 9 (S-FEEL): comparisons, ranges, alternatives by comma, ``not(...)`` and ``-``. What is
outside of that raises NietBegrepen: nothing here guesses what a cell may have meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

Waarde = bool | Decimal | str | date | None
"""A value as FEEL has them; None is its null."""


class NietBegrepen(Exception):
    """This cell says something that we don't read, or compares what can't be compared."""


_TEKENS = re.compile(
    r"""\s*(?:(?P<tekst>"(?:[^"\\]|\\.)*")|(?P<getal>-?(?:\d+(?:\.(?!\.)\d+)?|\.\d+))|(?P<punten>\.\.)"""
    r"""|(?P<teken><=|>=|!=|[<>=()\[\],-])|(?P<woord>[A-Za-z_]+))"""
)
_WOORDEN: dict[str, Waarde] = {"true": True, "false": False, "null": None}


@dataclass(frozen=True, slots=True)
class _Vergelijking:
    teken: str
    grens: Waarde

    def past(self, waarde: Waarde) -> bool:
        return _vergelijk(self.teken, waarde, self.grens)


@dataclass(frozen=True, slots=True)
class _Bereik:
    laag: Waarde
    met_laag: bool
    hoog: Waarde
    met_hoog: bool

    def past(self, waarde: Waarde) -> bool:
        above = _vergelijk(">=" if self.met_laag else ">", waarde, self.laag)
        below = _vergelijk("<=" if self.met_hoog else "<", waarde, self.hoog)
        return above and below


@dataclass(frozen=True, slots=True)
class Cel:
    """The condition in one cell: any of its tests, or with ``niet`` none of them."""

    toetsen: tuple[_Vergelijking | _Bereik, ...]
    niet: bool = False
    altijd: bool = False

    def past(self, waarde: Waarde) -> bool:
        """Whether the value meets the condition. Raises NietBegrepen where the two can't be compared."""
        if self.altijd:
            return True
        met = [toets.past(waarde) for toets in self.toetsen]  # all of them: each has to be of the value's kind
        return any(met) is not self.niet


@lru_cache(maxsize=8_192)
def lees_cel(tekst: str) -> Cel:
    """The condition that a cell states. Raises NietBegrepen."""
    if tekst.strip() == "-":
        return Cel((), altijd=True)
    reader = _Lezer(tekst)
    negated = bool(reader.neem("woord", "not"))
    if negated:
        reader.moet("teken", "(")
    tests = [reader.toets()]
    while reader.neem("teken", ","):
        tests.append(reader.toets())
    if negated:
        reader.moet("teken", ")")
    reader.klaar()
    return Cel(tuple(tests), niet=negated)


def lees_waarde(tekst: str) -> Waarde:
    """The literal that a cell states: "text", 1.5, true, null, date("2026-01-31"). Raises NietBegrepen."""
    reader = _Lezer(tekst)
    found = reader.waarde()
    reader.klaar()
    return found


class _Lezer:
    """Goes through the signs of one cell."""

    def __init__(self, tekst: str) -> None:
        self._bron = tekst
        self._rij: list[tuple[str, str]] = []
        at, end = 0, len(tekst.rstrip())
        while at < end:
            found = _TEKENS.match(tekst, at)
            if found is None:
                raise NietBegrepen(tekst)
            self._rij.append((found.lastgroup or "", found.group(found.lastgroup or 0)))
            at = found.end()

    def neem(self, soort: str, tekst: str = "") -> str:
        """Takes the next sign where it is this one; "" where it is another."""
        if not self._rij or self._rij[0][0] != soort or (tekst and self._rij[0][1] != tekst):
            return ""
        return self._rij.pop(0)[1]

    def moet(self, soort: str, tekst: str = "") -> str:
        found = self.neem(soort, tekst)
        if not found:
            raise NietBegrepen(self._bron)
        return found

    def klaar(self) -> None:
        if self._rij:
            raise NietBegrepen(self._bron)

    def toets(self) -> _Vergelijking | _Bereik:
        for sign in ("<=", ">=", "<", ">", "!=", "="):
            if self.neem("teken", sign):
                return _Vergelijking(sign, self.waarde())
        for sign in ("[", "(", "]"):
            if self.neem("teken", sign):
                low = self.waarde()
                self.moet("punten")
                high = self.waarde()
                end = self.moet("teken")
                if end not in ("]", ")", "["):
                    raise NietBegrepen(self._bron)
                return _Bereik(low, sign == "[", high, end == "]")
        return _Vergelijking("=", self.waarde())

    def waarde(self) -> Waarde:
        if text := self.neem("tekst"):
            return re.sub(r"\\(.)", r"\1", text[1:-1])
        if number := self.neem("getal"):
            return Decimal(number)
        word = self.moet("woord")
        if word in _WOORDEN:
            return _WOORDEN[word]
        if word != "date":
            raise NietBegrepen(self._bron)
        self.moet("teken", "(")
        day = self.moet("tekst")[1:-1]
        self.moet("teken", ")")
        try:
            return date.fromisoformat(day)
        except ValueError as fout:
            raise NietBegrepen(self._bron) from fout


_GROOTTE: dict[str, Callable[[int], bool]] = {
    "<": lambda sign: sign < 0,
    "<=": lambda sign: sign <= 0,
    ">": lambda sign: sign > 0,
    ">=": lambda sign: sign >= 0,
}


def _vergelijk(teken: str, waarde: Waarde, grens: Waarde) -> bool:
    """Compares two values of one kind; null is only equal to itself."""
    if waarde is None or grens is None:
        if teken not in ("=", "!="):
            raise NietBegrepen(teken)
        return (waarde is None and grens is None) is (teken == "=")
    if type(waarde) is not type(grens):
        raise NietBegrepen(f"{waarde} {teken} {grens}")
    if teken in ("=", "!="):
        return (waarde == grens) is (teken == "=")
    if isinstance(waarde, Decimal) and isinstance(grens, Decimal):
        return _GROOTTE[teken](int(waarde.compare(grens)))
    if isinstance(waarde, date) and isinstance(grens, date):
        return _GROOTTE[teken]((waarde > grens) - (waarde < grens))
    raise NietBegrepen(f"{waarde} {teken} {grens}")

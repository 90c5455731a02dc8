"""Conditions on attributes in CQL2 text (OGC 21-065r2, Basic CQL2 with LIKE, IN and BETWEEN), with three answers.

Yes, no, or not to be told: an attribute that is absent, or that is no number where a number is compared,
does not make a condition untrue, it leaves it open. Silence must not come out as no (design, section 5),
so the answer is ``True``, ``False`` or ``None``, joined as SQL does. Spatial and array operators are not
here: place is the green lane's own business.

Ours, and not a library's, because none that QGIS brings along reads CQL2, and those that do answer only
yes or no.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

Antwoord = bool | None
Letterlijk = str | float | bool | date
Attribuutwaarde = str | int | float | bool | None

LANGSTE = 4_000
DIEPSTE = 40

_TEKEN = re.compile(
    r"\s*(?:(?P<getal>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<tekst>'(?:[^']|'')*')"
    r'|(?P<aangehaald>"(?:[^"]|"")+")'
    r"|(?P<woord>[^\W\d][\w.:]*)"
    r"|(?P<teken><>|<=|>=|[=<>(),]))"
)
_GETAL = re.compile(r"\s*[+-]?\d+(?:[.,]\d+)?\s*")
_WOORDEN = {"AND", "OR", "NOT", "LIKE", "IN", "BETWEEN", "IS", "NULL", "TRUE", "FALSE", "DATE", "CASEI"}
VERGELIJKINGEN = ("=", "<>", "<", "<=", ">", ">=")


class OnleesbareVoorwaarde(ValueError):
    """This is no condition that can be read; ``plek`` is where in the text it goes wrong."""

    def __init__(self, plek: int) -> None:
        super().__init__(str(plek))
        self.plek = plek


@dataclass(frozen=True, slots=True)
class Veld:
    """An attribute by its name; ``kleine_letters`` where it is compared without case (CASEI)."""

    naam: str
    kleine_letters: bool = False


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """``veld`` held against a value; ``teken`` is one of ``VERGELIJKINGEN``."""

    veld: Veld
    teken: str
    waarde: Letterlijk


@dataclass(frozen=True, slots=True)
class Lijkt:
    """LIKE: % for any letters, _ for one."""

    veld: Veld
    patroon: str


@dataclass(frozen=True, slots=True)
class Een:
    """IN: one of these."""

    veld: Veld
    waarden: tuple[Letterlijk, ...]


@dataclass(frozen=True, slots=True)
class Leeg:
    """IS NULL. An attribute that a feature does not have is empty too: services leave empty ones out."""

    veld: Veld


@dataclass(frozen=True, slots=True)
class Niet:
    """NOT."""

    deel: Voorwaarde


@dataclass(frozen=True, slots=True)
class Alle:
    """AND."""

    delen: tuple[Voorwaarde, ...]


@dataclass(frozen=True, slots=True)
class Enige:
    """OR."""

    delen: tuple[Voorwaarde, ...]


Voorwaarde = Vergelijking | Lijkt | Een | Leeg | Niet | Alle | Enige


def lees(tekst: str) -> Voorwaarde:
    """The condition in CQL2 text. Raises OnleesbareVoorwaarde."""
    if len(tekst) > LANGSTE:
        raise OnleesbareVoorwaarde(LANGSTE)
    reader = _Lezer(tekst)
    made = reader.of(0)
    reader.einde()
    return made


def velden(voorwaarde: Voorwaarde) -> frozenset[str]:
    """The names of the attributes that it asks for."""
    if isinstance(voorwaarde, Niet):
        return velden(voorwaarde.deel)
    if isinstance(voorwaarde, Alle | Enige):
        return frozenset().union(*(velden(d) for d in voorwaarde.delen))
    return frozenset({voorwaarde.veld.naam})


def geldt(voorwaarde: Voorwaarde, attributen: Mapping[str, Attribuutwaarde]) -> Antwoord:
    """Whether it holds for something with these attributes; None where that cannot be told."""
    if isinstance(voorwaarde, Niet):
        inner = geldt(voorwaarde.deel, attributen)
        return None if inner is None else not inner
    if isinstance(voorwaarde, Alle | Enige):
        answers = {geldt(d, attributen) for d in voorwaarde.delen}
        decisive = isinstance(voorwaarde, Enige)  # a single True decides an OR, a single False an AND
        if decisive in answers:
            return decisive
        return None if None in answers else not decisive
    value = attributen.get(voorwaarde.veld.naam)
    if isinstance(voorwaarde, Leeg):
        return value is None or value == ""
    if value is None or value == "":
        return None
    if isinstance(voorwaarde, Een):
        answers = {_vergelijk(voorwaarde.veld, value, "=", w) for w in voorwaarde.waarden}
        return True if True in answers else None if None in answers else False
    if isinstance(voorwaarde, Lijkt):
        return _lijkt(voorwaarde, str(value))
    return _vergelijk(voorwaarde.veld, value, voorwaarde.teken, voorwaarde.waarde)


def _lijkt(voorwaarde: Lijkt, value: str) -> bool:
    signs = {"%": ".*", "_": "."}
    pattern = "".join(signs.get(c, re.escape(c)) for c in voorwaarde.patroon)
    flags = re.DOTALL | (re.IGNORECASE if voorwaarde.veld.kleine_letters else 0)
    return re.fullmatch(pattern, value, flags) is not None


def _vergelijk(veld: Veld, value: Attribuutwaarde, teken: str, wanted: Letterlijk) -> Antwoord:
    """Compared as what ``wanted`` is; None where the value is no such thing."""
    if isinstance(wanted, bool):
        if not isinstance(value, bool):
            return None
        return (value == wanted) == (teken == "=") if teken in ("=", "<>") else None
    if isinstance(wanted, date):
        return _orde(_als_dag(value), teken, wanted)
    if isinstance(wanted, float):
        return _orde(_als_getal(value), teken, wanted)
    left, right = str(value), wanted
    if veld.kleine_letters:
        left, right = left.casefold(), right.casefold()
    return _orde(left, teken, right)


def _orde(left: float | str | date | None, teken: str, right: float | str | date) -> Antwoord:
    if left is None:
        return None
    sign = (left > right) - (left < right)  # type: ignore[operator]  # both are of one kind by now
    return {"=": sign == 0, "<>": sign != 0, "<": sign < 0, "<=": sign <= 0, ">": sign > 0, ">=": sign >= 0}[teken]


def _als_getal(value: Attribuutwaarde) -> float | None:
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        return float(value.replace(",", ".")) if _GETAL.fullmatch(value) else None
    return float(value) if value == value else None  # a NaN is no number


def _als_dag(value: Attribuutwaarde) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


class _Lezer:
    """Reads one condition from its tokens, the loosest operator first."""

    def __init__(self, tekst: str) -> None:
        self._tokens: list[tuple[str, str, int]] = []
        at = 0
        while at < len(tekst.rstrip()):
            found = _TEKEN.match(tekst, at)
            if found is None or found.lastgroup is None:
                raise OnleesbareVoorwaarde(at + len(tekst[at:]) - len(tekst[at:].lstrip()))
            kind, text = found.lastgroup, found.group(found.lastgroup)
            if kind == "woord" and text.upper() in _WOORDEN:
                kind, text = "sleutel", text.upper()
            self._tokens.append((kind, text, found.start(found.lastgroup)))
            at = found.end()
        self._tokens.append(("einde", "", len(tekst)))
        self._at = 0

    def of(self, depth: int) -> Voorwaarde:
        """OR."""
        parts = [self._en(depth)]
        while self._slik("OR"):
            parts.append(self._en(depth))
        return parts[0] if len(parts) == 1 else Enige(tuple(parts))

    def einde(self) -> None:
        """Raises where something is left."""
        if self._tokens[self._at][0] != "einde":
            self._fout()

    def _en(self, depth: int) -> Voorwaarde:
        parts = [self._niet(depth)]
        while self._slik("AND"):
            parts.append(self._niet(depth))
        return parts[0] if len(parts) == 1 else Alle(tuple(parts))

    def _niet(self, depth: int) -> Voorwaarde:
        if depth > DIEPSTE:
            self._fout()
        if self._slik("NOT"):
            return Niet(self._niet(depth + 1))
        if self._slik("("):
            made = self.of(depth + 1)
            self._eis(")")
            return made
        return self._predicaat()

    def _predicaat(self) -> Voorwaarde:
        field = self._veld()
        if self._slik("IS"):
            no = self._slik("NOT")
            self._eis("NULL")
            return Niet(Leeg(field)) if no else Leeg(field)
        no = self._slik("NOT")
        made: Voorwaarde
        if self._slik("LIKE"):
            made = Lijkt(field, self._tekst())
        elif self._slik("IN"):
            self._eis("(")
            values = [self._waarde()]
            while self._slik(","):
                values.append(self._waarde())
            self._eis(")")
            made = Een(field, tuple(values))
        elif self._slik("BETWEEN"):
            low = self._waarde()
            self._eis("AND")
            made = Alle((Vergelijking(field, ">=", low), Vergelijking(field, "<=", self._waarde())))
        else:
            kind, text, _ = self._tokens[self._at]
            if no or kind != "teken" or text not in VERGELIJKINGEN:
                self._fout()
            self._at += 1
            made = Vergelijking(field, text, self._waarde())
        return Niet(made) if no else made

    def _veld(self) -> Veld:
        if self._slik("CASEI"):
            self._eis("(")
            inner = self._veld()
            self._eis(")")
            return Veld(inner.naam, True)
        kind, text, _ = self._tokens[self._at]
        if kind == "aangehaald":
            text = text[1:-1].replace('""', '"')
        elif kind != "woord":
            self._fout()
        self._at += 1
        return Veld(text)

    def _waarde(self) -> Letterlijk:
        kind, text, _ = self._tokens[self._at]
        if kind == "getal":
            self._at += 1
            return float(text)
        if kind == "sleutel" and text in ("TRUE", "FALSE"):
            self._at += 1
            return text == "TRUE"
        if self._slik("DATE"):
            self._eis("(")
            begin = self._at
            day = _als_dag(self._tekst())
            if day is None:
                self._at = begin
                self._fout()
            self._eis(")")
            return day
        return self._tekst()

    def _tekst(self) -> str:
        if self._slik("CASEI"):
            self._eis("(")
            inner = self._tekst()
            self._eis(")")
            return inner
        kind, text, _ = self._tokens[self._at]
        if kind != "tekst":
            self._fout()
        self._at += 1
        return text[1:-1].replace("''", "'")

    def _slik(self, wanted: str) -> bool:
        kind, text, _ = self._tokens[self._at]
        if kind in ("sleutel", "teken") and text == wanted:
            self._at += 1
            return True
        return False

    def _eis(self, wanted: str) -> None:
        if not self._slik(wanted):
            self._fout()

    def _fout(self) -> NoReturn:
        raise OnleesbareVoorwaarde(self._tokens[self._at][2])

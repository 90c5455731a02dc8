"""What follows from answers by the tables of a vragenboom: a conclusion with the rows that led to it, or why none.

After DMN 1.1 (chapters 8 and 9), as far as STTR uses it. What is not answered stays open: a row with an open cell may
or may not hold, and a table is only decided where every such row comes to the same. What is not understood is never
taken for an answer. This is what the tables say, not what the law says of a case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.feel import Cel, NietBegrepen, Waarde, lees_cel, lees_waarde
from portaal_leefomgeving_plugin.domain.vragenboom import (
    Beslissing,
    Invoer,
    Uitvoeringsregel,
    UitvoeringsregelSoort,
    Vragenboom,
)

Antwoord = Waarde | frozenset[str]
"""A value, or the options that were chosen together."""


class Waarom(StrEnum):
    """Why a decision has no outcome."""

    ANTWOORD_ONTBREEKT = "antwoord_ontbreekt"
    NIET_BEGREPEN = "niet_begrepen"
    GEEN_RIJ = "geen_rij"
    TEGENSPRAAK = "tegenspraak"
    KRING = "kring"


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What one decision came to.

    ``waarden`` is empty where it is not to be determined (``waarom`` says why, ``detail`` what it is about); tables
    that collect have several. ``rijen`` are the numbers, from 1, of the rows that led to it. ``ontbreekt`` are the
    uitvoeringsregels whose answer could still decide.
    """

    beslissing: str
    waarden: tuple[Waarde, ...] = ()
    rijen: tuple[int, ...] = ()
    waarom: Waarom | None = None
    detail: str = ""
    ontbreekt: tuple[str, ...] = ()

    @property
    def bepaald(self) -> bool:
        """Whether there is an outcome."""
        return self.waarom is None


@dataclass(frozen=True, slots=True)
class _Open:
    """A value that is not there (yet), and why."""

    waarom: Waarom
    detail: str = ""
    ontbreekt: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Rij:
    """A row that holds, or of which that is open."""

    nummer: int
    waarde: Waarde
    open: tuple[_Open, ...]


def bepaal(boom: Vragenboom, antwoorden: Mapping[str, Antwoord]) -> dict[str, Uitkomst]:
    """The outcome of every decision, by its identificatie. ``antwoorden`` are by the id of their uitvoeringsregel.

    Fixed values of the file count by themselves; those under a reservation (voorbehoud) and everything that is
    looked up elsewhere only where an answer is given.
    """
    reader = _Bepaler(boom, antwoorden)
    return {b.identificatie: reader.uitkomst(b) for b in boom.beslissingen}


def antwoord_uit_tekst(regel: Uitvoeringsregel, tekst: str, gegevenstype: str = "") -> Antwoord:
    """What someone wrote as the kind of value that the question asks. Raises NietBegrepen.

    ``gegevenstype`` goes before what the question says of itself (see ``Vragenboom.gegevenstype``).
    """
    said = " ".join(tekst.split())
    match (gegevenstype or regel.gegevenstype).lower():
        case "boolean":
            known = {"true": True, "ja": True, "1": True, "false": False, "nee": False, "0": False}
            if said.lower() not in known:
                raise NietBegrepen(tekst)
            return known[said.lower()]
        case "number":
            return getal(said)
        case "date":
            try:
                return date.fromisoformat(said)
            except ValueError as fout:
                raise NietBegrepen(tekst) from fout
        case _:
            if not said or (regel.opties and said not in regel.opties):
                raise NietBegrepen(tekst)
            return said


def getal(tekst: str) -> Decimal:
    """A number as people write it: 1.234,5 or 1234.5 or 20. Raises NietBegrepen where it can be read in two ways."""
    said = tekst.strip().replace(" ", "")
    if "," in said:
        said = said.replace(".", "").replace(",", ".") if said.count(",") == 1 else said
    elif said.count(".") > 1 or (said.count(".") == 1 and len(said.rpartition(".")[2]) == 3):
        raise NietBegrepen(tekst)  # 1.234: a thousand and more in Dutch, one and a bit in English
    try:
        found = Decimal(said)
    except InvalidOperation as fout:
        raise NietBegrepen(tekst) from fout
    if not found.is_finite():
        raise NietBegrepen(tekst)
    return found


class _Bepaler:
    def __init__(self, boom: Vragenboom, antwoorden: Mapping[str, Antwoord]) -> None:
        self._antwoorden = antwoorden
        self._regels = {r.identificatie: r for r in boom.uitvoeringsregels}
        self._namen: dict[str, set[str]] = {}
        """Which inputs and decisions go by a name; a name of two is of neither."""
        self._invoer = {i.identificatie: i for i in boom.invoer}
        self._beslissingen = {b.identificatie: b for b in boom.beslissingen}
        named: tuple[Invoer | Beslissing, ...] = (*boom.invoer, *boom.beslissingen)
        for item in named:
            for name in {item.naam, item.variabele} - {""}:
                self._namen.setdefault(_gelijk(name), set()).add(item.identificatie)
        self._klaar: dict[str, Uitkomst] = {}
        self._bezig: list[str] = []

    def uitkomst(self, beslissing: Beslissing) -> Uitkomst:
        ident = beslissing.identificatie
        if ident in self._bezig:
            return Uitkomst(ident, waarom=Waarom.KRING, detail=beslissing.naam)
        if ident not in self._klaar:
            self._bezig.append(ident)
            try:
                self._klaar[ident] = self._bepaal(beslissing)
            except NietBegrepen as fout:
                self._klaar[ident] = Uitkomst(ident, waarom=Waarom.NIET_BEGREPEN, detail=str(fout))
            finally:
                self._bezig.pop()
        return self._klaar[ident]

    def _bepaal(self, beslissing: Beslissing) -> Uitkomst:
        ident = beslissing.identificatie
        if not beslissing.regels:
            found = self._uitdrukking(beslissing.uitdrukking)
            return _open(ident, (found,)) if isinstance(found, _Open) else Uitkomst(ident, (found,))
        columns = [self._waarde(name) for name in beslissing.kolommen]
        rows = []
        for nr, row in enumerate(beslissing.regels, 1):
            if len(row.voorwaarden) != len(columns) or len(row.uitkomsten) != 1:
                raise NietBegrepen(beslissing.naam)
            openings = _rij(row.voorwaarden, columns)
            if openings is not None:
                rows.append(_Rij(nr, lees_waarde(row.uitkomsten[0]), openings))
        return replace(_kies(beslissing, rows), beslissing=ident)

    def _uitdrukking(self, tekst: str) -> Waarde | _Open:
        """A literal, or the name of an input or decision; anything else is not understood."""
        try:
            return lees_waarde(tekst)
        except NietBegrepen:
            found = self._waarde(tekst)
        if isinstance(found, frozenset):
            raise NietBegrepen(tekst)
        return found

    def _waarde(self, naam: str) -> Antwoord | _Open:
        """The value of what goes by this name."""
        targets = self._namen.get(_gelijk(naam), set())
        if len(targets) != 1:
            return _Open(Waarom.NIET_BEGREPEN, naam)
        (ident,) = targets
        if ident in self._beslissingen:
            found = self.uitkomst(self._beslissingen[ident])
            if found.waarom is not None:
                return _Open(found.waarom, found.detail, found.ontbreekt)
            if len(found.waarden) != 1:
                return _Open(Waarom.NIET_BEGREPEN, naam)
            return found.waarden[0]
        return self._antwoord(self._invoer[ident].uitvoeringsregel, naam)

    def _antwoord(self, ident: str, naam: str) -> Antwoord | _Open:
        given = self._antwoorden.get(ident)
        if given is not None:
            return given
        rule = self._regels.get(ident)
        if rule is None:
            return _Open(Waarom.NIET_BEGREPEN, naam)
        if rule.soort is UitvoeringsregelSoort.VASTE_WAARDE:
            return _vast(rule)
        return _Open(Waarom.ANTWOORD_ONTBREEKT, naam, (ident,))


def _vast(regel: Uitvoeringsregel) -> Antwoord | _Open:
    """A fixed value, by its kind where that is told, else by its looks where those leave no doubt."""
    try:
        if regel.gegevenstype:
            return antwoord_uit_tekst(regel, regel.tekst)
        return lees_waarde(regel.tekst)
    except NietBegrepen:
        return _Open(Waarom.NIET_BEGREPEN, regel.tekst)


def _rij(voorwaarden: Sequence[str], kolommen: Sequence[Antwoord | _Open]) -> tuple[_Open, ...] | None:
    """What keeps a row open, () where it holds; None where a cell rules it out, whatever the others are."""
    openings = []
    for text, value in zip(voorwaarden, kolommen, strict=True):
        try:
            cell = lees_cel(text)
        except NietBegrepen:
            openings.append(_Open(Waarom.NIET_BEGREPEN, text))
            continue
        found = _past(cell, value, text)
        if found is False:
            return None
        if isinstance(found, _Open):
            openings.append(found)
    return tuple(openings)


def _past(cell: Cel, value: Antwoord | _Open, text: str) -> bool | _Open:
    if cell.altijd:
        return True
    if isinstance(value, _Open):
        return value
    if isinstance(value, frozenset):
        if len(value) != 1:  # how a cell reads several options at once is nowhere told
            return _Open(Waarom.NIET_BEGREPEN, text)
        (value,) = value
    try:
        return cell.past(value)
    except NietBegrepen:
        return _Open(Waarom.NIET_BEGREPEN, text)


def _kies(beslissing: Beslissing, rows: Sequence[_Rij]) -> Uitkomst:
    """What the hit policy makes of the rows that hold or may hold."""
    policy = beslissing.hit_policy.upper()
    sure = [r for r in rows if not r.open]
    maybe = [r for r in rows if r.open]
    if policy == "FIRST":
        first = sure[0].nummer if sure else len(beslissing.regels) + 1
        sure, maybe = sure[:1], [r for r in maybe if r.nummer < first]
    elif policy == "PRIORITY":
        sure, maybe = _voorrang(beslissing, sure, maybe)
    elif policy not in ("UNIQUE", "ANY", *_VERZAMELEN):
        raise NietBegrepen(policy)
    if policy in _VERZAMELEN:
        return _verzamel(beslissing, policy, sure, maybe)
    values = list(dict.fromkeys(map(_sleutel, sure)))
    if len(values) > 1 or (policy == "UNIQUE" and len(sure) > 1):
        # what the maker says cannot happen does: the table is wrong, and so would be any outcome of it
        return Uitkomst("", waarom=Waarom.TEGENSPRAAK, rijen=tuple(r.nummer for r in sure))
    doubt = [r for r in maybe if not sure or _sleutel(r) != values[0] or policy == "UNIQUE"]
    if doubt:
        return _open("", [o for r in doubt for o in r.open])
    if sure:
        return Uitkomst("", (sure[0].waarde,), tuple(r.nummer for r in sure))
    return _zonder_rij(beslissing)


_VERZAMELEN = ("COLLECT", "RULE ORDER", "OUTPUT ORDER")


def _verzamel(beslissing: Beslissing, policy: str, sure: Sequence[_Rij], maybe: Sequence[_Rij]) -> Uitkomst:
    if beslissing.aggregatie:
        raise NietBegrepen(beslissing.aggregatie)
    if maybe:
        return _open("", [o for r in maybe for o in r.open])
    if not sure:
        return _zonder_rij(beslissing)
    ordered = sorted(sure, key=lambda r: _rang(beslissing, r)) if policy == "OUTPUT ORDER" else sure
    return Uitkomst("", tuple(r.waarde for r in ordered), tuple(r.nummer for r in ordered))


def _voorrang(beslissing: Beslissing, sure: Sequence[_Rij], maybe: Sequence[_Rij]) -> tuple[list[_Rij], list[_Rij]]:
    """The rows with the outcome that goes before the others, and the open ones that could go before those."""
    best = min((_rang(beslissing, r) for r in sure), default=len(beslissing.uitkomstwaarden))
    return [r for r in sure if _rang(beslissing, r) == best], [r for r in maybe if _rang(beslissing, r) < best]


def _rang(beslissing: Beslissing, rij: _Rij) -> int:
    order = [lees_waarde(text) for text in beslissing.uitkomstwaarden]
    if rij.waarde not in order:
        raise NietBegrepen(beslissing.naam)
    return order.index(rij.waarde)


def _zonder_rij(beslissing: Beslissing) -> Uitkomst:
    if beslissing.standaard:
        return Uitkomst("", (lees_waarde(beslissing.standaard),))
    return Uitkomst("", waarom=Waarom.GEEN_RIJ, detail=beslissing.naam)


def _open(ident: str, openings: Sequence[_Open]) -> Uitkomst:
    """Open for want of answers where that is all that is wrong, else for what is not understood."""
    worst = next((o for o in openings if o.waarom is not Waarom.ANTWOORD_ONTBREEKT), openings[0])
    missing = tuple(dict.fromkeys(m for o in openings for m in o.ontbreekt))
    return Uitkomst(ident, waarom=worst.waarom, detail=worst.detail, ontbreekt=missing)


def _sleutel(rij: _Rij) -> tuple[type, Waarde]:
    return type(rij.waarde), rij.waarde


def _gelijk(naam: str) -> str:
    return " ".join(naam.split())

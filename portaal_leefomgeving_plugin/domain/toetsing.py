"""Checks of before: what the green lane said of a zaak, so that a check of now can tell what moved and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.verdict import Bevinding, GroeneBaan, Oordeel, Relatie


@dataclass(frozen=True, slots=True)
class Regelstand:
    """What one rule said, in which version, on which answer of its source (empty where none was fetched)."""

    regel: str
    versie: str
    hash: str
    oordeel: Oordeel
    relatie: Relatie
    bron: str
    sha256: str
    opgehaald_op: datetime | None

    @property
    def uitkomst(self) -> tuple[str, ...]:
        """What makes it another outcome. When its source was fetched does not, where the answer was the same."""
        return (self.regel, self.versie, self.hash, self.oordeel.value, self.relatie.value, self.bron, self.sha256)


@dataclass(frozen=True, slots=True)
class Toetsing:
    """One outcome for a zaak: first found at ``moment``, and seen as such for the last time at ``gezien``."""

    zaak: str  # uuid
    moment: datetime
    gezien: datetime
    standen: tuple[Regelstand, ...]

    @classmethod
    def van(cls, baan: GroeneBaan) -> Toetsing:
        """What is kept of a check."""
        return cls(baan.zaak, baan.getoetst_op, baan.getoetst_op, tuple(_stand(b) for b in baan.bevindingen))

    @property
    def uitkomst(self) -> tuple[tuple[str, ...], ...]:
        """The same for two checks between which nothing changed, in whatever order the rules were asked."""
        return tuple(sorted(s.uitkomst for s in self.standen))


def _stand(b: Bevinding) -> Regelstand:
    stand = b.bron
    return Regelstand(
        regel=b.regel,
        versie=b.regel_versie,
        hash=b.regel_hash,
        oordeel=b.oordeel,
        relatie=b.relatie,
        bron=stand.bron if stand else "",
        sha256=stand.sha256 if stand else "",
        opgehaald_op=stand.opgehaald_op if stand else None,
    )


@dataclass(frozen=True, slots=True)
class Verschuiving:
    """A rule whose verdict moved; ``was`` or ``wordt`` None where it was not asked then, or is not now.

    ``regel_gewijzigd`` and ``gegevens_anders`` say what may have done it; with neither it is the zaak itself.
    """

    regel: str
    titel: str
    was: Oordeel | None
    wordt: Oordeel | None
    regel_gewijzigd: bool
    gegevens_anders: bool


@dataclass(frozen=True, slots=True)
class NieuweGegevens:
    """A source that answers something else than it did."""

    bron: str
    titel: str
    was_van: datetime | None
    opgehaald_op: datetime | None


@dataclass(frozen=True, slots=True)
class Veranderd:
    """What is another than at the check that was last seen at ``sinds``."""

    zaak: str
    sinds: datetime
    verschuivingen: tuple[Verschuiving, ...]
    gegevens: tuple[NieuweGegevens, ...]
    gewijzigde_regels: tuple[tuple[str, str], ...]  # (id, title), whether or not their verdict moved

    @property
    def iets(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.verschuivingen or self.gegevens or self.gewijzigde_regels)


def vergelijk(was: Toetsing, nu: GroeneBaan) -> Veranderd:
    """What moved between an outcome of before and a check of now."""
    before = {s.regel: s for s in was.standen}
    moved, rules = [], []
    data: dict[str, NieuweGegevens] = {}
    for found in nu.bevindingen:
        own, old = _stand(found), before.pop(found.regel, None)
        if old is None:
            moved.append(Verschuiving(found.regel, found.titel, None, own.oordeel, True, False))
            continue
        changed = (old.versie, old.hash) != (own.versie, own.hash)
        other = (old.bron, old.sha256) != (own.bron, own.sha256)
        if changed:
            rules.append((found.regel, found.titel))
        if other and found.bron is not None:
            data[own.bron] = NieuweGegevens(own.bron, found.bron.titel, old.opgehaald_op, own.opgehaald_op)
        if (old.oordeel, old.relatie) != (own.oordeel, own.relatie):
            moved.append(Verschuiving(found.regel, found.titel, old.oordeel, own.oordeel, changed, other))
    moved += [Verschuiving(s.regel, s.regel, s.oordeel, None, True, False) for s in before.values()]
    return Veranderd(nu.zaak, was.gezien, tuple(moved), tuple(data.values()), tuple(rules))


class Merk(StrEnum):
    """What a person makes of a hit in a dry run."""

    TERECHT = "terecht"
    VALS_ALARM = "vals_alarm"


@dataclass(frozen=True, slots=True)
class Proefmerk:
    """A hit of a rule on a zaak, marked by ``medewerker`` (an id); ``regel_hash`` is the rule as it was then."""

    regel: str
    zaak: str  # uuid
    merk: Merk
    regel_hash: str
    medewerker: str
    moment: datetime


def telling(merken: Iterable[Merk | None]) -> dict[Merk | None, int]:
    """A count per mark, zeros included; None: not marked yet."""
    count: dict[Merk | None, int] = {None: 0, **dict.fromkeys(Merk, 0)}
    for merk in merken:
        count[merk] += 1
    return count

"""What the zaken of a municipality come to, counted: how long they take, how many are late, what comes in and goes out.

Everything is counted: what is not known (no procedure mapped, no wijk) has a place of its own and is never
left out. Days are calendar days; a zaak's einddatum stands for the day of its decision, which is what ZGW
knows: the besluit itself may have been sent on another day.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.termijn import Termijn, TermijnOnbekend, plus_maanden
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel

WEKEN = (2, 4, 8, 14, 26)
"""Upper bounds of the classes of the doorlooptijd, in weeks; what is over the last is a class too."""


class Tijdigheid(StrEnum):
    """Whether a zaak was closed within its statutory term."""

    OP_TIJD = "op_tijd"
    HANGT_AF = "hangt_af"  # in time with the Algemene termijnenwet, late without; or the law leaves that open
    TE_LAAT = "te_laat"
    GEEN_TERMIJN = "geen_termijn"
    NIET_INGESTELD = "niet_ingesteld"  # its zaaktype is not mapped
    ONBEKEND = "onbekend"  # periods of suspension, an extension or the receipt are not known


class Stand(StrEnum):
    """How an open zaak stands in its term."""

    LOOPT = "loopt"
    TE_LAAT = "te_laat"
    OPGESCHORT = "opgeschort"
    ONBEKEND = "onbekend"


class ZonderWijk(StrEnum):
    """Why a zaak counts in no wijk."""

    GEEN_LOCATIE = "geen_locatie"
    BUITEN = "buiten"  # its place lies in none of the wijken


@dataclass(frozen=True, slots=True)
class Maand:
    """One month (its first day): zaken that began and that ended in it, and how many were open when it ended."""

    begin: date
    instroom: int
    uitstroom: int
    open_aan_het_eind: int


@dataclass(frozen=True, slots=True)
class Doorlooptijd:
    """Of the zaken that ended in the period: days from start to end. ``opgeschort``: how many ever stood still."""

    aantal: int
    mediaan: int | None
    p90: int | None
    langste: int | None
    opgeschort: int


@dataclass(frozen=True, slots=True)
class Telling:
    """The counts of a group of zaken: of a zaaktype, a wijk, or all of them."""

    naam: str
    open: int
    standen: dict[Stand, int]
    instroom: int
    uitstroom: int
    tijdigheid: dict[Tijdigheid, int]
    doorlooptijd: Doorlooptijd

    @property
    def te_laat_van_bekend(self) -> float | None:
        """The share of closed zaken that were late, of those of which that can be told; None where that is none."""
        told = sum(self.tijdigheid.get(t, 0) for t in (Tijdigheid.OP_TIJD, Tijdigheid.HANGT_AF, Tijdigheid.TE_LAAT))
        return self.tijdigheid.get(Tijdigheid.TE_LAAT, 0) / told if told else None


@dataclass(frozen=True, slots=True)
class Overzicht:
    """Counts over the months from ``vanaf`` up to and including the month of ``peildag``.

    ``verdeling``: closed zaken by class of doorlooptijd, in the order of WEKEN and what is over it.
    ``wijken`` None: no wijken are known here, so nothing can be told per wijk.
    """

    peildag: date
    vanaf: date
    maanden: tuple[Maand, ...]
    alle: Telling
    zaaktypen: tuple[Telling, ...]
    verdeling: tuple[int, ...]
    wijken: tuple[Telling, ...] | None
    zonder_wijk: dict[ZonderWijk, Telling]


@dataclass(frozen=True, slots=True)
class Geteld:
    """A zaak with what is told of it: ``wijk`` a name, why it has none, or None where no wijken are known."""

    regel: ZaakRegel
    tijdigheid: Tijdigheid | None  # None: it is open
    stand: Stand | None  # None: it is closed
    wijk: str | ZonderWijk | None = None


def tijdigheid(termijn: Termijn, einddatum: date) -> Tijdigheid:
    """Whether a zaak that ended on ``einddatum`` ended in time."""
    if termijn.onbekend is TermijnOnbekend.GEEN_TERMIJN:
        return Tijdigheid.GEEN_TERMIJN
    if termijn.onbekend is TermijnOnbekend.NIET_INGESTELD:
        return Tijdigheid.NIET_INGESTELD
    if termijn.kaal is None or termijn.onbekend is not None:
        return Tijdigheid.ONBEKEND
    if einddatum <= termijn.kaal:
        return Tijdigheid.OP_TIJD
    return Tijdigheid.HANGT_AF if termijn.met_atw is not None and einddatum <= termijn.met_atw else Tijdigheid.TE_LAAT


def stand(regel: ZaakRegel, vandaag: date) -> Stand:
    """How an open zaak stands, by the earliest date, as the map colours it."""
    if regel.opgeschort:
        return Stand.OPGESCHORT
    if regel.fataal is None:
        return Stand.ONBEKEND
    return Stand.TE_LAAT if regel.fataal < vandaag else Stand.LOOPT


def tel(zaken: Sequence[Geteld], *, peildag: date, maanden: int, wijken: Sequence[str] | None) -> Overzicht:
    """The counts. ``wijken``: the names of all, also those with nothing in them; None: not known."""
    vanaf = plus_maanden(peildag.replace(day=1), 1 - maanden)
    kinds = sorted({z.regel.zaaktype_omschrijving for z in zaken}, key=str.casefold)
    per_kind: dict[str, list[Geteld]] = {name: [] for name in kinds}
    per_wijk: dict[str | ZonderWijk, list[Geteld]] = {name: [] for name in wijken or ()}
    per_wijk |= {why: [] for why in ZonderWijk} if wijken is not None else {}
    for zaak in zaken:
        per_kind[zaak.regel.zaaktype_omschrijving].append(zaak)
        if zaak.wijk is not None and wijken is not None:
            per_wijk[zaak.wijk].append(zaak)
    return Overzicht(
        peildag=peildag,
        vanaf=vanaf,
        maanden=_maanden(zaken, vanaf, maanden),
        alle=telling("", zaken, vanaf, peildag),
        zaaktypen=tuple(telling(name, group, vanaf, peildag) for name, group in per_kind.items()),
        verdeling=_verdeling(zaken, vanaf, peildag),
        wijken=tuple(telling(name, per_wijk[name], vanaf, peildag) for name in wijken) if wijken is not None else None,
        zonder_wijk={why: telling("", per_wijk.get(why, ()), vanaf, peildag) for why in ZonderWijk},
    )


def telling(naam: str, zaken: Iterable[Geteld], vanaf: date, tot: date) -> Telling:
    """The counts of one group, over the days from ``vanaf`` up to and including ``tot``."""
    group = list(zaken)
    ended = [z for z in group if z.regel.einddatum is not None and vanaf <= z.regel.einddatum <= tot]
    standen = Counter(z.stand for z in group if z.stand is not None)
    return Telling(
        naam,
        sum(standen.values()),
        {s: standen[s] for s in Stand},
        sum(vanaf <= z.regel.startdatum <= tot for z in group),
        len(ended),
        dict(Counter(z.tijdigheid for z in ended if z.tijdigheid is not None)),
        _doorlooptijd(ended),
    )


def dagen(regel: ZaakRegel) -> int | None:
    """Days from start to end of a closed zaak, None of an open one."""
    return (regel.einddatum - regel.startdatum).days if regel.einddatum is not None else None


def _doorlooptijd(zaken: Sequence[Geteld]) -> Doorlooptijd:
    days = sorted(d for z in zaken if (d := dagen(z.regel)) is not None)
    stood = sum(z.regel.opgeschort or z.regel.eerder_opgeschort for z in zaken)
    if not days:
        return Doorlooptijd(0, None, None, None, stood)
    return Doorlooptijd(len(days), _rang(days, 0.5), _rang(days, 0.9), days[-1], stood)


def _rang(dagen_: Sequence[int], deel: float) -> int:
    """The smallest number that at least this share is no longer than (nearest rank): a number that really occurs."""
    return dagen_[max(0, -(-round(deel * 100) * len(dagen_) // 100) - 1)]


def _verdeling(zaken: Iterable[Geteld], vanaf: date, tot: date) -> tuple[int, ...]:
    counts = [0] * (len(WEKEN) + 1)
    for zaak in zaken:
        end, days = zaak.regel.einddatum, dagen(zaak.regel)
        if end is not None and days is not None and vanaf <= end <= tot:
            counts[sum(days > weeks * 7 for weeks in WEKEN)] += 1
    return tuple(counts)


def _maanden(zaken: Sequence[Geteld], vanaf: date, aantal: int) -> tuple[Maand, ...]:
    begun = Counter(z.regel.startdatum.replace(day=1) for z in zaken)
    ended = Counter(z.regel.einddatum.replace(day=1) for z in zaken if z.regel.einddatum is not None)
    open_ = sum(n for month, n in begun.items() if month < vanaf) - sum(n for m, n in ended.items() if m < vanaf)
    found = []
    for nr in range(aantal):
        month = plus_maanden(vanaf, nr)
        open_ += begun[month] - ended[month]
        found.append(Maand(month, begun[month], ended[month], open_))
    return tuple(found)

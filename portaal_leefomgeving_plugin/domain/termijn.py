"""Statutory terms: what the law says about when a decision is due, with the arithmetic.

The terms themselves: Omgevingswet 16.64 and 16.66, Awb 3:18 (uitgebreid is six months, not 26 weeks)
and 4:15; weekends and holidays: Algemene termijnenwet 1, 3 and 4. There is no lex silencio here
(Omgevingswet 16.64 lid 4). All dates are days in Europe/Amsterdam.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.feestdagen import DAG, GEEN_BEKEND, GelijkgesteldeDagen
from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap, met_atw


class Procedure(StrEnum):
    """The kind of procedure that the municipality mapped a zaaktype to."""

    REGULIER_8 = "regulier_8"  # Omgevingswet 16.64 lid 1: 8 weken
    REGULIER_12 = "regulier_12"  # Omgevingswet 16.64 lid 1: 12 weken, with instemming
    UITGEBREID = "uitgebreid"  # Awb 3:18 lid 1: 6 maanden
    MELDING = "melding"  # 4 weken; article not verified
    GEEN = "geen"  # no statutory term


class OntvangstVeld(StrEnum):
    """Which date of the zaak counts as its receipt."""

    STARTDATUM = "startdatum"
    REGISTRATIEDATUM = "registratiedatum"


class AtwNaVerlenging(StrEnum):
    """Whether the Algemene termijnenwet applies to a term that is longer than 12 weeks by its extension only.

    Article 4 Atw leaves that open: the jurist of the municipality says, and till then both are shown.
    """

    ONBESLIST = "onbeslist"
    JA = "ja"
    NEE = "nee"


@dataclass(frozen=True, slots=True)
class TermijnInstelling:
    """How the municipality mapped one zaaktype (by its identificatie)."""

    procedure: Procedure
    ontvangst: OntvangstVeld = OntvangstVeld.STARTDATUM
    dagen_geel: int = 14
    dagen_oranje: int = 7
    atw_na_verlenging: AtwNaVerlenging = AtwNaVerlenging.ONBESLIST


@dataclass(frozen=True, slots=True)
class Opschorting:
    """One period of suspension. ``einde`` None: it runs still.

    ``afgeleid``: its days are those on which someone recorded it, which need not be those that count.
    """

    verzoek: date
    einde: date | None
    afgeleid: bool = False


class TermijnOnbekend(StrEnum):
    """Why no statutory date can be given."""

    NIET_INGESTELD = "niet_ingesteld"  # zaaktype not mapped
    GEEN_TERMIJN = "geen_termijn"
    GEEN_ONTVANGST = "geen_ontvangst"
    PERIODEN_ONBEKEND = "perioden_onbekend"  # suspended before; from when to when is not known
    VERLENGING_ONLEESBAAR = "verlenging_onleesbaar"  # extended, by what the server writes down unreadably


@dataclass(frozen=True, slots=True)
class Termijn:
    """Three dates apart, and how the two of ours came about.

    ``van_server`` is the zaak's uiterlijkeEinddatumAfdoening; ``kaal`` the bare statutory date;
    ``met_atw`` the one with the Algemene termijnenwet (None where the Atw does not apply or is
    arguable, see ``atw_twijfel``). ``vroegste`` is what colours run on. ``voorlopig``: suspended
    now, so the end is not fixed. ``verschilt``: the server's date is neither of ours.
    """

    procedure: Procedure | None
    ontvangst: date | None
    van_server: date | None
    kaal: date | None
    met_atw: date | None
    atw_twijfel: bool
    voorlopig: bool
    verschilt: bool
    stappen: tuple[Rekenstap, ...]
    onbekend: TermijnOnbekend | None

    @property
    def dag_onzeker(self) -> bool:
        """Whether ``met_atw`` is a day that a besluit may have put on a par with a holiday, in a year not looked up."""
        return any(step.code == "atw_dag_onzeker" for step in self.stappen)

    @property
    def vroegste(self) -> date | None:
        """The earliest of the dates that are known, the safe one; None where the termijn is onbekend."""
        if self.onbekend in _GEEN_DATUM:
            return None
        return min((d for d in (self.van_server, self.kaal, self.met_atw) if d is not None), default=None)


_GEEN_DATUM = (TermijnOnbekend.NIET_INGESTELD, TermijnOnbekend.GEEN_TERMIJN, TermijnOnbekend.GEEN_ONTVANGST)

VERLENGING_HOOGSTENS = 42
"""Days: six weeks, once (Omgevingswet 16.64 lid 2; 16.66 lid 3 with Awb 3:18 lid 2)."""

_TERMIJNEN: dict[Procedure, tuple[str, int, str]] = {
    Procedure.REGULIER_8: ("weken", 8, "Omgevingswet 16.64 lid 1"),
    Procedure.REGULIER_12: ("weken", 12, "Omgevingswet 16.64 lid 1"),
    Procedure.UITGEBREID: ("maanden", 6, "Awb 3:18 lid 1"),
    Procedure.MELDING: ("weken", 4, ""),  # the article differs per kind of melding and was not looked up
}
_VERLENGING_ARTIKEL = {
    Procedure.REGULIER_8: "Omgevingswet 16.64 lid 2",
    Procedure.REGULIER_12: "Omgevingswet 16.64 lid 2",
    Procedure.UITGEBREID: "Omgevingswet 16.66 lid 3, Awb 3:18 lid 2",
}


def bereken(
    *,
    instelling: TermijnInstelling | None,
    ontvangst: date | None,
    van_server: date | None,
    verlengd_met: str,
    opgeschort: bool,
    eerder_opgeschort: bool,
    opschortingen: Sequence[Opschorting] | None,
    vandaag: date,
    gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND,
) -> Termijn:
    """When the decision on a zaak is due.

    ``instelling``: how its zaaktype was mapped, None where it was not. ``verlengd_met``: the server's
    ISO 8601 duration, empty where there is none. ``opschortingen``: the periods of suspension, None
    where they are not known; then ``opgeschort`` and ``eerder_opgeschort`` say whether there were any.
    A term that stands still ends no earlier than here computed, so its end is ``voorlopig``.
    """
    procedure = instelling.procedure if instelling else None
    reason = _waarom_niet(procedure, ontvangst)
    if reason is not None or ontvangst is None or procedure is None:
        return Termijn(procedure, ontvangst, van_server, None, None, False, opgeschort, False, (), reason)

    soort, number, artikel = _TERMIJNEN[procedure]
    end = ontvangst + timedelta(weeks=number) if soort == "weken" else plus_maanden(ontvangst, number)
    steps = [Rekenstap("ontvangst", ontvangst), Rekenstap(soort, end, artikel, {"aantal": number})]
    if not artikel:
        steps.append(Rekenstap("artikel_niet_nagegaan", end))

    unknown: TermijnOnbekend | None = None
    if verlengd_met:
        extended = _verleng(end, verlengd_met, _VERLENGING_ARTIKEL.get(procedure, ""))
        if extended is None:
            unknown = TermijnOnbekend.VERLENGING_ONLEESBAAR
            steps.append(Rekenstap("verlenging_onleesbaar", end, "", {"duur": verlengd_met}))
        elif extended.datum != end:
            steps.append(extended)
            end = extended.datum
    long = soort == "maanden"
    doubtful = not long and (end - ontvangst).days > 84
    if doubtful and instelling is not None and instelling.atw_na_verlenging is not AtwNaVerlenging.ONBESLIST:
        long, doubtful = instelling.atw_na_verlenging is AtwNaVerlenging.NEE, False

    if opschortingen is not None:
        days = dagen_opgeschort(opschortingen, ontvangst, end, vandaag)
        runs = any(o.einde is None for o in opschortingen)
        if days or runs:
            end += timedelta(days=days)
            code = "opschorting_loopt" if runs else "opschorting"
            steps.append(Rekenstap(code, end, "Awb 4:15", {"dagen": days}))
        if any(o.afgeleid for o in opschortingen):
            steps.append(Rekenstap("opschorting_afgeleid", end))
        opgeschort = opgeschort or runs
    elif opgeschort or eerder_opgeschort:
        unknown = unknown or TermijnOnbekend.PERIODEN_ONBEKEND
        steps.append(Rekenstap("opschorting_onbekend", end, "Awb 4:15"))

    last: date | None = None
    if long:
        steps.append(Rekenstap("atw_niet", end, "Algemene termijnenwet 4"))
    else:
        last, on_the_way = met_atw(end, gelijkgesteld)
        steps.extend(on_the_way)
        if doubtful:
            steps.append(Rekenstap("atw_twijfel", last, "Algemene termijnenwet 4"))
    differs = van_server is not None and unknown is None and van_server not in (end, last)
    if opgeschort and van_server is not None and van_server > end:
        differs = False  # a provisional end lies ahead of what has been counted so far
    return Termijn(procedure, ontvangst, van_server, end, last, doubtful, opgeschort, differs, tuple(steps), unknown)


def _waarom_niet(procedure: Procedure | None, ontvangst: date | None) -> TermijnOnbekend | None:
    if procedure is None:
        return TermijnOnbekend.NIET_INGESTELD
    if procedure is Procedure.GEEN:
        return TermijnOnbekend.GEEN_TERMIJN
    return TermijnOnbekend.GEEN_ONTVANGST if ontvangst is None else None


def plus_maanden(dag: date, maanden: int) -> date:
    """The same day so many months on, the last of the month where it has no such day."""
    year, month = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(year, month + 1, min(dag.day, calendar.monthrange(year, month + 1)[1]))


def dagen_opgeschort(opschortingen: Sequence[Opschorting], ontvangst: date, einde: date, vandaag: date) -> int:
    """Days by which suspension moves the end: the union of the periods, each from the day after the
    request up to the day before the supplement (Awb 4:15 lid 1). A period that runs still counts up to
    today; one that begins when the term has ended already counts for nothing.
    """
    days, counted = 0, ontvangst - DAG  # the last day that was counted
    for period in sorted(opschortingen, key=lambda o: o.verzoek):
        first = max(period.verzoek + DAG, counted + DAG, ontvangst)
        last = (period.einde if period.einde is not None else max(vandaag, period.verzoek)) - DAG
        if period.verzoek > einde + timedelta(days=days) or last < first:
            continue
        days += (last - first).days + 1
        counted = last
    return days


_DUUR = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:0+[HMS])*)?")


def dagen_van(duur: str, vanaf: date) -> int | None:
    """How many days an ISO 8601 duration is, counted from ``vanaf``; None where it is no duration of whole days."""
    end = _plus(vanaf, duur)
    return (end - vanaf).days if end is not None else None


def _plus(dag: date, duur: str) -> date | None:
    found = _DUUR.fullmatch(duur.strip())
    if found is None or duur.strip() in ("", "P", "PT"):
        return None
    years, months, weeks, days = (int(g or 0) for g in found.groups())
    if max(years, months, weeks, days) > 10_000:
        return None
    return plus_maanden(dag, years * 12 + months) + timedelta(weeks=weeks, days=days)


def _verleng(einde: date, duur: str, artikel: str) -> Rekenstap | None:
    """The step of an extension, never longer than the law allows; None where ``duur`` cannot be read."""
    end = _plus(einde, duur)
    if end is None:
        return None
    most = einde + timedelta(days=VERLENGING_HOOGSTENS)
    if end > most:
        return Rekenstap("verlenging_begrensd", most, artikel, {"dagen": VERLENGING_HOOGSTENS, "duur": duur})
    return Rekenstap("verlenging", end, artikel, {"dagen": (end - einde).days})

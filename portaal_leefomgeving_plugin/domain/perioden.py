"""Periods of suspension: how they follow from what happened to a term, and how a line of the work list holds them.

Kept as events that are only added (facts on the product, section 4): one that suspends, one that resumes.
Written down they are ISO 8601 intervals with spaces between; an open end is ``..``, and ``~`` behind a day
says (as in ISO 8601-2) that it is when someone recorded it, which need not be the day that counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.termijn import Opschorting


class Gebeurtenissoort(StrEnum):
    """What can happen to a term."""

    OPGESCHORT = "opgeschort"
    HERVAT = "hervat"
    VERLENGD = "verlengd"


class Grondslag(StrEnum):
    """What a suspension or an extension stands on."""

    AANVULLING = "awb_4_15_1a"  # the applicant was asked to complete the application
    INSTEMMING = "awb_4_15_2a"  # the applicant agreed
    AANVRAGER = "awb_4_15_2b"  # the delay is the applicant's
    OVERMACHT = "awb_4_15_2c"
    INTERNATIONAAL = "ow_16_77"
    NATURA_2000 = "ow_16_77a"
    VERLENGING_REGULIER = "ow_16_64_2"
    VERLENGING_UITGEBREID = "ow_16_66_3"
    ANDERS = "anders"


ARTIKEL = {
    Grondslag.AANVULLING: "Awb 4:15 lid 1 onder a",
    Grondslag.INSTEMMING: "Awb 4:15 lid 2 onder a",
    Grondslag.AANVRAGER: "Awb 4:15 lid 2 onder b",
    Grondslag.OVERMACHT: "Awb 4:15 lid 2 onder c",
    Grondslag.INTERNATIONAAL: "Omgevingswet 16.77",
    Grondslag.NATURA_2000: "Omgevingswet 16.77a",
    Grondslag.VERLENGING_REGULIER: "Omgevingswet 16.64 lid 2",
    Grondslag.VERLENGING_UITGEBREID: "Omgevingswet 16.66 lid 3",
    Grondslag.ANDERS: "",
}


@dataclass(frozen=True, slots=True)
class Termijngebeurtenis:
    """One event (schema: ``resources/objecttypen/termijngebeurtenis.schema.json``), without its texts.

    ``id`` is made where the event is: sent twice it stays one. ``datum`` is the day that counts: of the
    request, of the supplement, of the decision to extend. ``dagen``: by how many days it moved the dates
    of the zaak, None where that is not known; of a suspension that is the provisional number.
    """

    id: str
    zaak: str  # url
    soort: Gebeurtenissoort
    datum: date
    grondslag: Grondslag
    dagen: int | None
    vastgelegd: datetime
    afgeleid: bool = False  # from the audit trail: ``datum`` is the day on which it was recorded


@dataclass(frozen=True, slots=True)
class Stilstand:
    """A suspension that runs: since when, and by how many days the dates were moved for it (None: not known)."""

    verzoek: date
    dagen: int | None
    afgeleid: bool


def perioden_van(gebeurtenissen: Iterable[Termijngebeurtenis], *, opgeschort: bool) -> tuple[Opschorting, ...] | None:
    """The periods of one zaak; None where the events do not fit each other, or what the server says now.

    ``opgeschort``: whether the server says that it is suspended. Another system may have suspended or
    resumed without leaving an event: then the periods are not known, and that is not the same as none.
    """
    events = _op_volgorde(gebeurtenissen)
    found: list[Opschorting] = []
    begin: Termijngebeurtenis | None = None
    for event in events:
        if event.soort is Gebeurtenissoort.OPGESCHORT:
            if begin is not None:
                return None
            begin = event
        elif begin is None or event.datum < begin.datum:
            return None
        else:
            found.append(Opschorting(begin.datum, event.datum, begin.afgeleid or event.afgeleid))
            begin = None
    if begin is not None:
        found.append(Opschorting(begin.datum, None, begin.afgeleid))
    if opgeschort is not (begin is not None) or not found:
        return None
    return tuple(found)


def loopt(gebeurtenissen: Iterable[Termijngebeurtenis]) -> Stilstand | None:
    """The suspension that runs, by its events; None where none does."""
    events = _op_volgorde(gebeurtenissen)
    if not events or events[-1].soort is not Gebeurtenissoort.OPGESCHORT:
        return None
    return Stilstand(events[-1].datum, events[-1].dagen, events[-1].afgeleid)


def _op_volgorde(gebeurtenissen: Iterable[Termijngebeurtenis]) -> list[Termijngebeurtenis]:
    """Those that suspend and resume, each once, as they were recorded."""
    once = {g.id: g for g in gebeurtenissen if g.soort is not Gebeurtenissoort.VERLENGD}
    return sorted(once.values(), key=lambda g: (g.vastgelegd, g.soort is Gebeurtenissoort.HERVAT))


def schrijf(perioden: Sequence[Opschorting] | None) -> str:
    """As a line of the work list holds them; empty where they are not known."""
    words = []
    for period in perioden or ():
        mark = "~" if period.afgeleid else ""
        end = f"{period.einde.isoformat()}{mark}" if period.einde is not None else ".."
        words.append(f"{period.verzoek.isoformat()}{mark}/{end}")
    return " ".join(words)


def lees(tekst: str) -> tuple[Opschorting, ...] | None:
    """The periods that ``schrijf`` wrote; None where it wrote none."""
    if not tekst:
        return None
    found = []
    for word in tekst.split():
        begin, _, end = word.partition("/")
        found.append(
            Opschorting(
                date.fromisoformat(begin.rstrip("~")),
                None if end == ".." else date.fromisoformat(end.rstrip("~")),
                begin.endswith("~"),
            )
        )
    return tuple(found)

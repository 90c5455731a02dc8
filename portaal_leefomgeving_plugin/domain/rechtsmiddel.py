"""Terms in which others may object: zienswijzen, bezwaar and beroep (Awb 3:16, 6:7, 6:8 and 6:9).

Each is six weeks and begins the day after the one it counts from, so it ends forty-two days after that day.
The Algemene termijnenwet applies: six weeks is no more than twelve. All dates are days in Europe/Amsterdam.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.feestdagen import DAG, GEEN_BEKEND, GelijkgesteldeDagen, eerste_gewone_dag
from portaal_leefomgeving_plugin.domain.rekenstap import Rekenstap, met_atw

WEKEN = 6
POST = timedelta(weeks=1)
"""How long after the end a letter that was posted in time may still come in (Awb 6:9 lid 2)."""


class Rechtsmiddel(StrEnum):
    """What one may do within the term."""

    ZIENSWIJZE = "zienswijze"
    BEZWAAR = "bezwaar"
    BEROEP = "beroep"


@dataclass(frozen=True, slots=True)
class Rechtsmiddeltermijn:
    """From ``begin`` up to and including ``kaal`` (bare) or ``met_atw``.

    ``post_kaal`` and ``post_met_atw``: the last day on which a letter may come in that was posted before the
    end (Awb 6:9 lid 2), None for zienswijzen. ``van_server``: what the besluit itself names as the last day;
    ``verschilt``: that is neither of ours.
    """

    rechtsmiddel: Rechtsmiddel
    begin: date
    kaal: date
    met_atw: date
    post_kaal: date | None
    post_met_atw: date | None
    van_server: date | None
    verschilt: bool
    stappen: tuple[Rekenstap, ...]

    def loopt(self, vandaag: date) -> bool:
        """Whether one can still use it on this day, by the later of the two readings."""
        return self.begin <= vandaag <= self.met_atw

    @property
    def dag_onzeker(self) -> bool:
        """Whether ``met_atw`` is a day that a besluit may have put on a par with a holiday, in a year not looked up."""
        return any(step.code == "atw_dag_onzeker" for step in self.stappen)


def bezwaar(
    bekendmaking: date, *, van_server: date | None = None, gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND
) -> Rechtsmiddeltermijn:
    """Bezwaar against a besluit that was made known (sent to the applicant, Awb 3:41) on ``bekendmaking``."""
    first = Rekenstap("bekendmaking", bekendmaking, "Awb 3:41")
    return _zes_weken(Rechtsmiddel.BEZWAAR, first, "Awb 6:8 lid 1", "Awb 6:7", van_server, gelijkgesteld)


def beroep(
    terinzagelegging: date, *, van_server: date | None = None, gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND
) -> Rechtsmiddeltermijn:
    """Beroep against a besluit made by afdeling 3.4 Awb, from when it was laid out (Awb 6:8 lid 4)."""
    first = Rekenstap("terinzagelegging", terinzagelegging, "Awb 3:44")
    return _zes_weken(Rechtsmiddel.BEROEP, first, "Awb 6:8 lid 4", "Awb 6:7", van_server, gelijkgesteld)


def zienswijzen(terinzagelegging: date, *, gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND) -> Rechtsmiddeltermijn:
    """Zienswijzen on a draft, from when it was laid out (Awb 3:16 lid 1)."""
    first = Rekenstap("terinzagelegging_ontwerp", terinzagelegging, "Awb 3:11")
    return _zes_weken(Rechtsmiddel.ZIENSWIJZE, first, "Awb 3:16 lid 2", "Awb 3:16 lid 1", None, gelijkgesteld)


def _zes_weken(
    wat: Rechtsmiddel,
    vanaf: Rekenstap,
    begin_artikel: str,
    duur_artikel: str,
    van_server: date | None,
    gelijkgesteld: GelijkgesteldeDagen,
) -> Rechtsmiddeltermijn:
    begin, bare = vanaf.datum + DAG, vanaf.datum + timedelta(weeks=WEKEN)
    last, on_the_way = met_atw(bare, gelijkgesteld)
    steps = [
        vanaf,
        Rekenstap("begint_dag_erna", begin, begin_artikel),
        Rekenstap("termijn_weken", bare, duur_artikel, {"aantal": WEKEN}),
        *on_the_way,
    ]
    by_post: tuple[date | None, date | None] = (None, None)
    if wat is not Rechtsmiddel.ZIENSWIJZE:
        by_post = (bare + POST, eerste_gewone_dag(last + POST, gelijkgesteld))
        steps.append(Rekenstap("per_post", last + POST, "Awb 6:9 lid 2"))
    differs = van_server is not None and van_server not in (bare, last)
    return Rechtsmiddeltermijn(wat, begin, bare, last, *by_post, van_server, differs, tuple(steps))


@dataclass(frozen=True, slots=True)
class Beslisdag:
    """A day by which there is to be a decision, bare and with the Algemene termijnenwet, with its arithmetic."""

    kaal: date
    met_atw: date
    stappen: tuple[Rekenstap, ...]


def zonder_zienswijzen(terinzagelegging: date, *, gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND) -> Beslisdag:
    """Where nobody gave a zienswijze: four weeks after the term for them has ended (Awb 3:18 lid 4).

    It never is a reason to decide later than the six months of lid 1: whoever asks takes the earlier day.
    """
    open_ = zienswijzen(terinzagelegging, gelijkgesteld=gelijkgesteld)
    bare = open_.kaal + timedelta(weeks=4)
    last, on_the_way = met_atw(open_.met_atw + timedelta(weeks=4), gelijkgesteld)
    step = Rekenstap("geen_zienswijzen", bare, "Awb 3:18 lid 4", {"aantal": 4})
    return Beslisdag(bare, last, (*open_.stappen, step, *on_the_way))


def op_verzoek_van_derde(terinzagelegging: date, *, gelijkgesteld: GelijkgesteldeDagen = GEEN_BEKEND) -> Beslisdag:
    """To withdraw or change, where another asked for it: 12 weeks after the draft was laid out (Awb 3:18 lid 3)."""
    bare = terinzagelegging + timedelta(weeks=12)
    last, on_the_way = met_atw(bare, gelijkgesteld)
    first = Rekenstap("terinzagelegging_ontwerp", terinzagelegging, "Awb 3:11")
    step = Rekenstap("termijn_weken", bare, "Awb 3:18 lid 3", {"aantal": 12})
    return Beslisdag(bare, last, (first, step, *on_the_way))

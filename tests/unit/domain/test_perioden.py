"""Periods of suspension from the events of a zaak, and as a line holds them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from portaal_leefomgeving_plugin.domain.perioden import (
    Gebeurtenissoort,
    Grondslag,
    Termijngebeurtenis,
    lees,
    loopt,
    perioden_van,
    schrijf,
)
from portaal_leefomgeving_plugin.domain.termijn import Opschorting, Procedure, TermijnInstelling, bereken

OPGESCHORT, HERVAT, VERLENGD = Gebeurtenissoort.OPGESCHORT, Gebeurtenissoort.HERVAT, Gebeurtenissoort.VERLENGD


def gebeurtenis(soort: Gebeurtenissoort, dag: int, *, nr: int = 0, afgeleid: bool = False) -> Termijngebeurtenis:
    """On this day of March 2026, and recorded on it."""
    return Termijngebeurtenis(
        id=f"{soort}-{dag}-{nr}",
        zaak="https://zaken.example.org/zaken/1",
        soort=soort,
        datum=date(2026, 3, dag),
        grondslag=Grondslag.AANVULLING,
        dagen=14,
        vastgelegd=datetime(2026, 3, dag, 12, tzinfo=UTC),
        afgeleid=afgeleid,
    )


def test_a_request_and_a_supplement_make_a_period_and_an_open_request_runs() -> None:
    events = [gebeurtenis(OPGESCHORT, 3), gebeurtenis(HERVAT, 9), gebeurtenis(OPGESCHORT, 20)]
    assert perioden_van(reversed(events), opgeschort=True) == (
        Opschorting(date(2026, 3, 3), date(2026, 3, 9)),
        Opschorting(date(2026, 3, 20), None),
    )


def test_an_event_that_was_sent_twice_is_one() -> None:
    events = [gebeurtenis(OPGESCHORT, 3), gebeurtenis(OPGESCHORT, 3), gebeurtenis(HERVAT, 9)]
    assert perioden_van(events, opgeschort=False) == (Opschorting(date(2026, 3, 3), date(2026, 3, 9)),)


@pytest.mark.parametrize(
    ("events", "opgeschort"),
    [
        ([], False),
        ([gebeurtenis(VERLENGD, 1)], False),
        ([gebeurtenis(OPGESCHORT, 3)], False),  # resumed by a system that leaves no events
        ([gebeurtenis(OPGESCHORT, 3), gebeurtenis(HERVAT, 9)], True),  # suspended by one
        ([gebeurtenis(HERVAT, 9)], False),
        ([gebeurtenis(OPGESCHORT, 3), gebeurtenis(OPGESCHORT, 5)], True),
    ],
)
def test_events_that_do_not_fit_say_nothing_rather_than_something_wrong(
    events: list[Termijngebeurtenis], opgeschort: bool
) -> None:
    assert perioden_van(events, opgeschort=opgeschort) is None


def test_what_runs_is_known_with_the_days_that_were_added_for_it() -> None:
    running = loopt([gebeurtenis(OPGESCHORT, 3), gebeurtenis(HERVAT, 9), gebeurtenis(OPGESCHORT, 20)])
    assert running is not None
    assert (running.verzoek, running.dagen) == (date(2026, 3, 20), 14)
    assert loopt([gebeurtenis(OPGESCHORT, 3), gebeurtenis(HERVAT, 9)]) is None


@pytest.mark.parametrize(
    "perioden",
    [
        None,
        (Opschorting(date(2026, 3, 3), date(2026, 3, 9)),),
        (Opschorting(date(2026, 3, 3), date(2026, 3, 9), afgeleid=True), Opschorting(date(2026, 4, 1), None)),
        (Opschorting(date(2026, 4, 1), None, afgeleid=True),),
    ],
)
def test_what_is_written_down_is_read_back(perioden: tuple[Opschorting, ...] | None) -> None:
    assert lees(schrijf(perioden)) == perioden


def test_days_that_are_those_of_recording_are_told_in_the_arithmetic() -> None:
    def codes(afgeleid: bool) -> list[str]:
        termijn = bereken(
            instelling=TermijnInstelling(Procedure.REGULIER_8),
            ontvangst=date(2026, 3, 2),
            van_server=None,
            verlengd_met="",
            opgeschort=False,
            eerder_opgeschort=True,
            opschortingen=[Opschorting(date(2026, 3, 10), date(2026, 3, 25), afgeleid)],
            vandaag=date(2026, 4, 1),
        )
        assert termijn.onbekend is None
        return [s.code for s in termijn.stappen]

    assert "opschorting_afgeleid" in codes(afgeleid=True)
    assert "opschorting_afgeleid" not in codes(afgeleid=False)

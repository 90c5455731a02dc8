"""The line of days: where a day lies, how near and how far one can come, and which days get a name."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import DAG_PX, Stap, Tijdschaal, dagdeel

LETTER = 7.0


def over(eerste: date, laatste: date, breed: float = 400) -> Tijdschaal:
    return Tijdschaal.over(eerste.toordinal(), laatste.toordinal() + 1, breed)


def test_a_day_begins_at_midnight_and_a_moment_lies_on_its_day_in_the_netherlands():
    day = date(2026, 7, 1)
    assert dagdeel(day) == day.toordinal()
    assert dagdeel(datetime(2026, 7, 1, 10, tzinfo=UTC)) == day.toordinal() + 0.5
    assert dagdeel(datetime(2026, 6, 30, 23, tzinfo=UTC)) == pytest.approx(day.toordinal() + 1 / 24)


def test_one_day_only_lies_in_the_middle_with_a_day_of_air():
    scale = over(date(2026, 3, 1), date(2026, 3, 1), 300)
    assert (scale.eerste, scale.laatste) == (date(2026, 2, 28), date(2026, 3, 3))
    assert scale.x(date(2026, 3, 1).toordinal() + 0.5) == 150


def test_a_place_and_its_day_are_each_others_inverse():
    scale = over(date(2020, 1, 1), date(2026, 1, 1))
    assert scale.x(scale.op(123.0)) == pytest.approx(123.0)


def test_one_comes_no_nearer_than_a_day_and_no_farther_than_all():
    whole = over(date(1976, 1, 1), date(2026, 1, 1))
    near = whole.gezoomd(1e9, 200, whole)
    assert near.per_dag == pytest.approx(DAG_PX)
    assert near.gezoomd(2, 0, whole).duur == pytest.approx(near.duur)
    assert near.gezoomd(1e-9, 10, whole) == whole
    small = whole.met_breedte(60)
    assert small.gezoomd(1e9, 30, small).duur == 1


def test_all_of_a_day_in_a_wide_window_is_not_left_by_coming_nearer():
    whole = over(date(2026, 3, 1), date(2026, 3, 1), 4000)
    assert whole.gezoomd(2, 100, whole) == whole


def test_one_moves_no_farther_than_what_there_is():
    whole = over(date(2020, 1, 1), date(2026, 1, 1))
    near = whole.gezoomd(4, 200, whole)
    assert near.verschoven(-1e6, whole).van == whole.van
    assert near.verschoven(1e6, whole).tot == pytest.approx(whole.tot)
    assert near.verschoven(1e6, whole).duur == pytest.approx(near.duur)


def test_the_ends_of_the_calendar_are_no_fault():
    scale = over(date.min, date.max)
    assert (scale.eerste, scale.laatste) == (date.min, date.max)
    assert scale.strepen(LETTER)[0] is Stap.JAAR
    end = over(date(9999, 12, 30), date.max)
    assert end.strepen(LETTER)[1][-1] == date.max


@pytest.mark.parametrize(
    ("begin", "einde", "stap", "dagen"),
    [
        (date(2024, 2, 27), date(2024, 3, 1), Stap.DAG, [(2, 27), (2, 28), (2, 29), (3, 1)]),
        (date(2023, 2, 27), date(2023, 3, 1), Stap.DAG, [(2, 27), (2, 28), (3, 1)]),
        (date(2024, 1, 29), date(2024, 2, 28), Stap.DAG, [(1, 29), (2, 5), (2, 12), (2, 19), (2, 26)]),
        (date(2023, 12, 1), date(2024, 4, 1), Stap.MAAND, [(12, 1), (1, 1), (2, 1), (3, 1), (4, 1)]),
        (date(2024, 1, 1), date(2025, 1, 1), Stap.MAAND, [(1, 1), (4, 1), (7, 1), (10, 1), (1, 1)]),
    ],
    ids=["a leap day", "no leap day", "Mondays", "months over the new year", "quarters of a leap year"],
)
def test_round_days_get_a_name(begin, einde, stap, dagen):
    found, days = Tijdschaal(begin.toordinal(), einde.toordinal() + 0.9, 400).strepen(LETTER)
    assert (found, [(d.month, d.day) for d in days]) == (stap, dagen)


@pytest.mark.parametrize(("breed", "om_de"), [(400, 10), (900, 5)])
def test_of_fifty_years_each_fifth_or_tenth_is_named(breed, om_de):
    stap, days = over(date(1976, 5, 1), date(2026, 5, 1), breed).strepen(LETTER)
    assert stap is Stap.JAAR
    assert days == [date(y, 1, 1) for y in range(1975, 2026) if y % om_de == 0]


@given(
    st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    st.integers(0, 30_000),
    st.lists(st.tuples(st.sampled_from([1.4, 1 / 1.4, 3.0]), st.floats(0, 500)), max_size=30),
)
def test_one_never_leaves_time_and_names_never_want_for_room(begin, dagen, stappen):
    whole = over(begin, begin + timedelta(days=dagen), 500)
    scale = whole
    for factor, om in stappen:
        scale = scale.gezoomd(factor, om, whole)
        assert whole.van - 1e-6 <= scale.van < scale.tot <= whole.tot + 1e-6
        stap, days = scale.strepen(LETTER)
        places = [scale.x(d.toordinal()) for d in days]
        assert all(b - a >= stap.value * LETTER - 1e-6 for a, b in pairwise(places))


@given(st.floats(1.01, 10), st.floats(0, 400))
def test_what_is_under_the_mouse_stays_there(factor, om):
    whole = over(date(2000, 1, 1), date(2026, 1, 1))
    middle = whole.gezoomd(2, 200, whole)
    assert middle.gezoomd(factor, om, whole).op(om) == pytest.approx(middle.op(om))

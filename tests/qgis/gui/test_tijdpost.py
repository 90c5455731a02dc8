"""Things in time: how long they last, and rows in which they do not lie over each other."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.gui.bouwstenen.tijdpost import MEESTE_RIJEN, Tijdpost, rijen, verbreed

DAG = date(2024, 2, 29)
N = float(DAG.toordinal())


@pytest.mark.parametrize(
    ("van", "tot", "loopt", "duur"),
    [
        (DAG, None, False, (N, N + 1)),
        (DAG, DAG, False, (N, N + 1)),
        (DAG, date(2024, 3, 1), False, (N, N + 2)),
        (datetime(2024, 2, 29, 11, tzinfo=UTC), None, False, (N + 0.5, N + 0.5)),
        (DAG, None, True, (N, N + 11)),
        (DAG, date(2024, 2, 1), False, (N, N)),
    ],
    ids=["a day", "one day", "two days", "a moment", "goes on", "ends before it begins"],
)
def test_how_long_it_lasts(van, tot, loopt, duur):
    assert Tijdpost("a", van, tot, loopt, str, 1).duur(date(2024, 3, 10)) == duur


def test_what_goes_on_without_a_today_is_a_day():
    assert Tijdpost("a", DAG, None, True, str, 1).duur(None) == (N, N + 1)


def test_what_is_short_gets_room_for_its_sign_about_its_middle():
    assert verbreed((10, 10), 4) == (8, 12)
    assert verbreed((10, 20), 4) == (10, 20)


def test_kinds_do_not_stand_in_each_others_way_and_a_free_row_is_used_again():
    assert rijen(["a", "a", "b", "a"], [(0, 10), (5, 15), (5, 15), (12, 20)], 1) == [0, 1, 0, 0]
    assert rijen([], [], 1) == []


def test_there_is_an_end_to_rows():
    assert rijen(["a"] * 9, [(0, 1)] * 9, 1) == [0, 1, 2, 3, 4, 4, 4, 4, 4]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10)), max_size=40), st.floats(0.01, 20))
def test_nearer_never_asks_for_more_rows_and_nothing_lies_over_another(dingen, minst):
    lasting = [(float(a), float(a + n)) for a, n in dingen]
    kinds = ["a"] * len(lasting)
    rows = rijen(kinds, lasting, minst)
    assert max(rijen(kinds, lasting, minst / 1.4), default=0) <= max(rows, default=0)
    for row in range(MEESTE_RIJEN - 1):
        busy = sorted(verbreed(d, minst) for d, r in zip(lasting, rows, strict=True) if r == row)
        assert all(one[1] <= other[0] for one, other in pairwise(busy))

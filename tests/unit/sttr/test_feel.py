"""Cells of decision tables: what is understood means what DMN says, and nothing else is understood."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.feel import NietBegrepen, Waarde, lees_cel, lees_waarde


@pytest.mark.parametrize(
    ("cel", "wel", "niet"),
    [
        ("<20", ["19.99", "-3"], ["20"]),
        (">= 50", ["50"], ["49.999"]),
        ("[20..30)", ["20", "29.9"], ["30", "19"]),
        ("]20..30[", ["21"], ["20", "30"]),
        ("(20..30]", ["30"], ["20"]),
        ("[.5..1.5]", [".5", "1.5"], ["2"]),
        ("1, 3, [5..6]", ["1", "3", "5.5"], ["2", "4"]),
        ("not(1, 2)", ["3"], ["1", "2"]),
        ("-", ["0"], []),
        ("-5", ["-5"], ["5"]),
        ("!= 3", ["4"], ["3"]),
        ("not(null)", ["0"], []),
    ],
)
def test_a_condition_on_a_number(cel: str, wel: list[str], niet: list[str]):
    read = lees_cel(cel)
    assert all(read.past(Decimal(w)) for w in wel)
    assert not any(read.past(Decimal(n)) for n in niet)


def test_conditions_on_words_truth_days_and_null():
    assert lees_cel('"Kappen", "Snoeien, licht"').past("Snoeien, licht")
    assert lees_cel(r'"zei \"ja\""').past('zei "ja"')
    assert not lees_cel("true").past(False)
    assert lees_cel('> date("2026-01-31")').past(date(2026, 2, 1))
    assert lees_cel("null").past(None)
    assert not lees_cel("not(null)").past(None)


@pytest.mark.parametrize(
    "cel",
    ["", "Vergunningplicht", "stamomtrek > 5", "? > 3", "[1..", "1..2", "not 1", 'date("gisteren")', "1 2", '"open',
     "a and b", "if x then y else z", "[1,2]", "> ", "<=>3", "1e5", "contains(?, 1)"],
)  # fmt: skip
def test_what_is_outside_the_part_that_we_read_is_not_understood(cel: str):
    with pytest.raises(NietBegrepen):
        lees_cel(cel)


@pytest.mark.parametrize(
    ("cel", "waarde"),
    [("20", "20"), ("true", Decimal(1)), ('"ja"', True), ('> "a"', "b"), ("> true", True), ("<3", None)],
)
def test_values_of_another_kind_are_not_compared(cel: str, waarde: Waarde):
    with pytest.raises(NietBegrepen):
        lees_cel(cel).past(waarde)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-10**6, max_value=10**6),
       st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-10**6, max_value=10**6))  # fmt: skip
def test_a_range_holds_just_what_its_bounds_say(a: Decimal, b: Decimal):
    low, high = sorted((a, b))
    closed, half = lees_cel(f"[{low:f}..{high:f}]"), lees_cel(f"({low:f}..{high:f})")
    assert closed.past(low)
    assert closed.past(high)
    assert not half.past(low)
    assert not half.past(high)
    assert closed.past((low + high) / 2)


@given(st.text())
def test_any_text_is_read_or_refused_and_nothing_else(tekst: str):
    for read in (lees_cel, lees_waarde):
        try:
            read(tekst)
        except NietBegrepen:
            continue


@given(st.text())
def test_a_quoted_text_is_itself(tekst: str):
    quoted = tekst.replace("\\", "\\\\").replace('"', '\\"')
    assert lees_waarde(f'"{quoted}"') == tekst

"""A score never falls when a factor rises, an unknown factor is never a low one, and the order says how firm it is."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.risico import Onderdeel
from portaal_leefomgeving_plugin.risico.model import Factor
from portaal_leefomgeving_plugin.risico.score import GEEN_KLASSE, bereken, punten, rangen, voorzichtig
from tests.unit.risico.bouw import factor, meting, model, objecten, punt

delen = st.floats(0.0, 1.0, allow_nan=False)
gewichten = st.floats(0.05, 1.0)


@st.composite
def modellen(draw: st.DrawFn) -> tuple[Factor, ...]:
    kinds = [Onderdeel.EFFECT, Onderdeel.KANS, *draw(st.lists(st.sampled_from(Onderdeel), max_size=4))]
    return tuple(factor(f"f{nr}", kind, draw(gewichten)) for nr, kind in enumerate(kinds))


@given(modellen(), st.data(), st.floats(0.0, 2.0))
def test_a_score_never_falls_when_a_factor_rises(factoren: tuple[Factor, ...], data: st.DataObject, basis: float):
    values = np.array([[data.draw(delen) for _ in factoren]])
    which = data.draw(st.integers(0, len(factoren) - 1))
    higher = values.copy()
    higher[0, which] = data.draw(st.floats(float(values[0, which]), 1.0))
    assert punten(factoren, basis, higher)[0] >= punten(factoren, basis, values)[0]


@given(modellen())
def test_nothing_to_see_is_nought_and_the_worst_of_all_a_hundred_at_most(factoren: tuple[Factor, ...]):
    low, high = punten(factoren, 0.5, np.stack([np.zeros(len(factoren)), np.ones(len(factoren))]))
    assert low == 0.0
    assert low < high <= 100.0


@given(modellen(), st.data())
def test_whatever_the_unknown_turns_out_to_be_lies_within_the_range(factoren: tuple[Factor, ...], data: st.DataObject):
    made = model(*factoren)
    ranges = [sorted((data.draw(delen), data.draw(delen))) for _ in factoren]
    table = bereken(made, objecten(punt()), {f.id: meting([a], [b]) for f, (a, b) in zip(factoren, ranges)})
    truth = np.array([[data.draw(st.floats(a, b)) for a, b in ranges]])
    score = punten(factoren, made.basis, truth)[0]
    assert table.laag[0] <= score <= table.hoog[0]
    assert table.laag[0] <= table.score[0] <= table.hoog[0]


@given(st.floats(0.5, 1.0), delen, delen)
def test_an_unknown_factor_orders_as_at_least_a_half_or_as_the_most_it_can_be(bij: float, a: float, b: float):
    low, high = np.array([[min(a, b)]]), np.array([[max(a, b)]])
    value = voorzichtig(low, high, bij)[0, 0]
    assert low[0, 0] <= value <= high[0, 0]
    if low[0, 0] < high[0, 0]:
        assert value >= min(0.5, high[0, 0])


def test_an_object_of_which_little_is_known_has_no_class_and_its_range_instead():
    made = model(factor("e", Onderdeel.EFFECT), factor("k", Onderdeel.KANS), minste_bekend=0.6)
    table = bereken(made, objecten(punt(), punt()), {"e": meting([0.9, 0.9]), "k": meting([0.9, 0.0], [0.9, 1.0])})
    assert list(table.klasse) == [2, GEEN_KLASSE]
    known, unknown = table.van(0), table.van(1)
    assert (known.klasse, unknown.klasse) == ("hoog", "")
    assert known.laag == known.score == known.hoog
    assert unknown.laag == 0.0 < unknown.score < unknown.hoog
    assert [f.bekend for f in unknown.factoren] == [True, False]
    assert unknown.bekend_deel == pytest.approx(0.5)


def test_what_is_not_known_says_when_it_could_make_another_class():
    made = model(factor("e", Onderdeel.EFFECT), factor("k", Onderdeel.KANS))
    table = bereken(made, objecten(punt(), punt()), {"e": meting([1.0, 1.0]), "k": meting([0.6, 0.6], [0.6, 0.61])})
    assert list(table.klasse_onzeker) == [False, False]
    table = bereken(made, objecten(punt()), {"e": meting([1.0]), "k": meting([0.1], [0.9])})
    assert list(table.klasse_onzeker) == [True]


def test_the_form_of_the_sum_is_effect_times_kans_times_actualiteit():
    factoren = (
        factor("e1", Onderdeel.EFFECT, 3.0), factor("e2", Onderdeel.EFFECT, 1.0), factor("k1", Onderdeel.KANS, 0.5),
        factor("k2", Onderdeel.KANS, 0.8), factor("a", Onderdeel.ACTUALITEIT),
    )  # fmt: skip
    score = punten(factoren, 0.5, np.array([[1.0, 0.0, 0.4, 0.5, 0.25]]))[0]
    effect, kans, actualiteit = 0.75, 1 - (1 - 0.5 * 0.4) * (1 - 0.8 * 0.5), (0.5 + 0.25) / 1.5
    assert score == pytest.approx(100 * effect * kans * actualiteit)


def test_the_contribution_of_a_factor_is_what_the_score_loses_without_it():
    made = model(factor("e", Onderdeel.EFFECT), factor("k", Onderdeel.KANS), factor("l", Onderdeel.KANS, 0.5))
    table = bereken(made, objecten(punt()), {"e": meting([0.5]), "k": meting([0.4]), "l": meting([1.0])})
    shares = {f.factor: f.bijdrage for f in table.van(0).factoren}
    assert shares["e"] == pytest.approx(table.score[0])
    assert shares["k"] == pytest.approx(100 * 0.5 * (0.7 - 0.5))
    assert shares["l"] == pytest.approx(100 * 0.5 * (0.7 - 0.4))


def test_equal_scores_share_a_rank():
    assert list(rangen(np.array([3.0, 7.0, 3.0, 1.0]))) == [2, 1, 2, 4]


@given(modellen(), st.integers(2, 12), st.data())
def test_the_own_rank_lies_between_the_ranks_under_other_weights(
    factoren: tuple[Factor, ...], n: int, data: st.DataObject
):
    found = {f.id: meting([data.draw(delen) for _ in range(n)]) for f in factoren}
    table = bereken(model(*factoren), objecten(*[punt()] * n), found)
    assert (table.rang_min <= table.rang).all()
    assert (table.rang <= table.rang_max).all()


def test_a_rank_that_hangs_on_a_weight_says_so_and_one_that_does_not_is_firm():
    made = model(factor("e", Onderdeel.EFFECT), factor("f", Onderdeel.EFFECT), factor("k", Onderdeel.KANS))
    found = {"e": meting([1.0, 0.55, 0.5, 0.0]), "f": meting([1.0, 0.45, 0.51, 0.0]), "k": meting([1.0] * 4)}
    table = bereken(made, objecten(*[punt()] * 4), found)
    assert [(int(a), int(b)) for a, b in zip(table.rang_min, table.rang_max)] == [(1, 1), (2, 3), (2, 3), (4, 4)]


def test_a_hundred_thousand_objects_are_scored_at_once():
    rng = np.random.default_rng(20261124)
    factoren = tuple(factor(f"f{nr}", kind) for nr, kind in enumerate([*Onderdeel] * 3))
    found = {f.id: meting(rng.uniform(size=100_000)) for f in factoren}
    empty = objecten()
    table = bereken(model(*factoren), empty, found)
    assert len(table.rang) == 100_000
    assert table.rang.min() == 1
    order = np.argsort(-table.score)
    assert (np.diff(table.rang[order]) >= 0).all()

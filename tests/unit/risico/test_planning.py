"""A plan holds the highest risks there is capacity for, in days of neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.green_lane.kromme import hilbert
from portaal_leefomgeving_plugin.risico.planning import plan


def test_the_curve_visits_neighbours_one_after_the_other():
    side = np.arange(16)
    xy = np.array([(float(x), float(y)) for x in side for y in side])
    order = xy[np.argsort(hilbert(xy))]
    steps = np.abs(np.diff(order, axis=0)).sum(axis=1)
    assert len(np.unique(hilbert(xy))) == 256
    assert np.median(steps) == 1.0
    assert steps.mean() < 1.5


@given(
    st.lists(st.tuples(st.integers(0, 9), st.booleans(), st.booleans()), max_size=60),
    st.integers(1, 30),
    st.integers(1, 9),
)
def test_no_object_that_is_left_out_has_a_higher_score(rows: list[tuple[int, bool, bool]], capacity: int, per_dag: int):
    n = len(rows)
    rng = np.random.default_rng(n)
    score = np.array([float(s) for s, _, _ in rows])
    may = np.array([m for _, m, _ in rows], dtype=np.bool_)
    xy = rng.uniform(0, 1e4, (n, 2))
    xy[[nr for nr, (_, _, lost) in enumerate(rows) if lost]] = np.nan
    visits = plan(score, score, xy, may, capaciteit=capacity, per_dag=per_dag)
    chosen = [v.object for v in visits]
    assert len(chosen) == len(set(chosen)) == min(capacity, int(may.sum()))
    assert all(may[o] for o in chosen)
    left = [nr for nr in range(n) if may[nr] and nr not in chosen]
    assert not left or score[left].max() <= score[chosen].min()
    assert [v.volgorde for v in visits] == list(range(1, len(visits) + 1))
    days: dict[int, list[int]] = {}
    for v in visits:
        assert (v.dag == 0) == bool(np.isnan(xy[v.object]).any())
        if v.dag:
            days.setdefault(v.dag, []).append(v.stop)
    assert all(sorted(stops) == list(range(1, len(stops) + 1)) for stops in days.values())
    assert all(len(stops) <= per_dag for stops in days.values())
    assert sorted(days) == list(range(1, len(days) + 1))


def test_a_day_holds_neighbours_and_its_route_is_short():
    rng = np.random.default_rng(7)
    towns = np.array([(0.0, 0.0), (50_000.0, 0.0), (0.0, 50_000.0)])
    xy = np.concatenate([t + rng.uniform(0, 1000, (6, 2)) for t in towns])
    score = rng.uniform(size=18)
    visits = plan(score, score, xy, np.ones(18, dtype=np.bool_), capaciteit=18, per_dag=6)
    for day in (1, 2, 3):
        own = [v for v in visits if v.dag == day]
        assert len({v.object // 6 for v in own}) == 1
        assert sum(v.afstand_m for v in own) < 5000
    sums = [sum(score[v.object] for v in visits if v.dag == day) for day in (1, 2, 3)]
    assert sums == sorted(sums, reverse=True)


def test_without_capacity_there_is_no_plan():
    with pytest.raises(ValueError, match="capaciteit"):
        plan(np.ones(1), np.ones(1), np.zeros((1, 2)), np.ones(1, dtype=np.bool_), capaciteit=0, per_dag=1)

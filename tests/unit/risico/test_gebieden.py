"""Areas: every object in one of them, none shown with fewer than five, and the totals as they were."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.risico import hexagonen
from portaal_leefomgeving_plugin.risico.gebieden import Scorepunten, in_hexagonen, in_vlakken, per_gebied
from portaal_leefomgeving_plugin.risico.kleine_cellen import MINSTE, voeg_samen

KLASSEN = ("laag", "midden", "hoog")


def scorepunten(xy: np.ndarray) -> Scorepunten:
    n = len(xy)
    score = np.linspace(0.0, 99.0, n) if n else np.empty(0)
    kinds = [("", *KLASSEN)[nr % 4] for nr in range(n)]
    factor = np.where(np.arange(n) % 3 == 0, np.nan, score / 100)
    return Scorepunten(xy, score, score - 1, score + 1, kinds, {"f": factor})


@given(st.lists(st.tuples(st.floats(-2e4, 3e5), st.floats(2e5, 7e5)), min_size=1, max_size=40), st.floats(50, 5000))
def test_a_point_lies_in_its_hexagon(points: list[tuple[float, float]], breedte: float):
    xy = np.array(points)
    cells = hexagonen.cel_van(xy, breedte)
    shapes = hexagonen.vormen(cells, breedte)
    far = shapely.distance(shapes, shapely.points(xy))
    assert (far < 1e-6).all()
    assert np.allclose(shapely.area(shapes), breedte**2 * math.sqrt(3) / 2)
    assert np.allclose(shapely.get_coordinates(shapely.centroid(shapes)), hexagonen.midden(cells, breedte))


@pytest.mark.parametrize("breedte", [100.0, 333.3, 1000.0])
def test_hexagons_lie_against_each_other_without_overlap_or_sliver(breedte: float):
    cells = np.array([(q, r) for q in range(300, 306) for r in range(500, 506)])
    shapes = hexagonen.vormen(cells, breedte)
    whole = shapely.union_all(shapes)
    assert whole.geom_type == "Polygon"
    assert len(whole.interiors) == 0
    assert whole.area == pytest.approx(shapely.area(shapes).sum(), rel=1e-9)
    at = {(int(q), int(r)): s for (q, r), s in zip(cells, shapes)}
    for dq, dr in hexagonen.BUREN:
        edge = at[302, 502].intersection(at[302 + dq, 502 + dr])
        assert edge.length == pytest.approx(breedte / math.sqrt(3))


@st.composite
def cellen(draw: st.DrawFn) -> tuple[np.ndarray, list[tuple[int, int]], np.ndarray]:
    n = draw(st.integers(1, 40))
    counts = draw(st.lists(st.integers(1, 12), min_size=n, max_size=n))
    pairs = draw(st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=60))
    middle = draw(st.lists(st.tuples(st.floats(0, 1e4), st.floats(0, 1e4)), min_size=n, max_size=n))
    return np.array(counts), pairs, np.array(middle)


@given(cellen(), st.integers(1, 20))
def test_no_group_is_too_small_and_every_cell_is_in_one(made: tuple, minste: int):
    counts, pairs, middle = made
    groups = voeg_samen(counts, pairs, middle, minste)
    if counts.sum() < minste:
        assert groups is None
        return
    assert groups is not None
    totals = np.bincount(groups, weights=counts, minlength=len(counts))
    assert totals.sum() == counts.sum()
    assert (totals[totals > 0] >= minste).all()
    big = counts >= minste
    if big.all():
        assert list(groups) == list(range(len(counts)))


def test_a_small_cell_goes_to_a_neighbour_and_only_without_one_to_what_is_nearest():
    counts = np.array([2, 9, 9, 9])
    middle = np.array([(0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (500.0, 0.0)])
    assert list(voeg_samen(counts, [(0, 3)], middle)) == [0, 1, 2, 0]
    assert list(voeg_samen(counts, [], middle)) == [0, 0, 2, 3]


punten = st.lists(st.tuples(st.floats(1e5, 1.03e5), st.floats(4e5, 4.03e5)), min_size=0, max_size=120)


@given(punten, st.integers(0, 6), st.sampled_from([250.0, 500.0, 900.0]), st.integers(1, 9))
def test_a_map_of_hexagons_keeps_every_object_and_shows_no_few(
    points: list[tuple[float, float]], lost: int, breedte: float, minste: int
):
    xy = np.array([*points, *[(math.nan, math.nan)] * lost]).reshape(-1, 2)
    kaart = per_gebied(scorepunten(xy), in_hexagonen(xy, breedte), KLASSEN, minste=minste)
    shown = sum(g.aantal for g in kaart.gebieden)
    assert shown + kaart.zonder_plek + kaart.buiten + kaart.te_weinig == len(xy)
    assert kaart.zonder_plek == lost
    assert all(g.aantal >= max(minste, MINSTE) for g in kaart.gebieden)
    for g in kaart.gebieden:
        assert sum(g.klassen.values()) + g.zonder_klasse == g.aantal
        assert g.samengevoegd == (len(g.cellen) > 1)
    if kaart.gebieden:
        total = sum(g.score * g.aantal for g in kaart.gebieden)
        assert total == pytest.approx(scorepunten(xy).score[: len(points)].sum())
        shapes = [g.vorm for g in kaart.gebieden]
        assert sum(s.area for s in shapes) == pytest.approx(shapely.union_all(shapes).area)
        assert all(any(s.distance(shapely.Point(p)) < 1e-6 for s in shapes) for p in points)


def test_buurten_are_joined_by_name_and_what_lies_outside_is_counted():
    boxes = np.array([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10), shapely.box(50, 0, 60, 10)])
    xy = np.array([(1.0, 1.0)] * 7 + [(15.0, 5.0)] * 2 + [(55.0, 5.0)] * 6 + [(99.0, 99.0)] * 3)
    kaart = per_gebied(scorepunten(xy), in_vlakken(xy, boxes, ["a", "b", "c"], ["Noord", "Zuid", "West"]), KLASSEN)
    assert [(g.id, g.naam, g.aantal, g.samengevoegd) for g in kaart.gebieden] == [
        ("a", "Noord + Zuid", 9, True), ("c", "West", 6, False)
    ]  # fmt: skip
    assert kaart.buiten == 3


def test_an_object_in_two_areas_counts_once():
    boxes = np.array([shapely.box(0, 0, 10, 10), shapely.box(5, 0, 20, 10)])
    xy = np.array([(7.0, 5.0)] * 10 + [(15.0, 5.0)] * 5)
    kaart = per_gebied(scorepunten(xy), in_vlakken(xy, boxes, ["a", "b"], ["a", "b"]), KLASSEN)
    assert [g.aantal for g in kaart.gebieden] == [10, 5]


def test_a_mean_of_few_known_objects_is_not_shown():
    xy = np.array([(5.0, 5.0)] * 6)
    points = scorepunten(xy)
    points.factoren["f"][:3] = np.nan
    (area,) = per_gebied(points, in_hexagonen(xy, 500.0), KLASSEN).gebieden
    assert area.factoren == {"f": None}


def test_fewer_than_five_in_all_are_shown_nowhere():
    xy = np.array([(5.0, 5.0)] * 4)
    kaart = per_gebied(scorepunten(xy), in_hexagonen(xy, 500.0), KLASSEN, minste=1)
    assert (kaart.gebieden, kaart.te_weinig) == ((), 4)

"""Cutting rings and drawing level sets, held against shapely."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.demo.stad.niveaus import Raster, alle_omtrekken, in_ring, omtrekken, tot_lijn, tot_rand
from portaal_leefomgeving_plugin.demo.stad.ringen import afstand, binnen, bol, knip, oppervlakte, rechthoek, sluit, snij
from portaal_leefomgeving_plugin.demo.stad.vormen import Ring

MIDDEN = np.array([100.0, 50.0])


@pytest.fixture
def grillig() -> Ring:
    return bol(MIDDEN, 80.0, np.random.default_rng(4), 0.5, 60)


def kam() -> Ring:
    """A comb of four teeth."""
    points = [[0, 0], [70, 0]]
    for x in (70, 50, 30, 10):
        points += [[x, 40], [x - 10, 40], [x - 10, 10], [x - 20, 10]]
    return sluit(points[:-1])


def test_points_in_a_ring_are_those_that_shapely_finds(grillig: Ring):
    points = np.random.default_rng(1).uniform(-20, 220, (4_000, 2))
    assert np.array_equal(binnen(points, grillig), shapely.contains_xy(shapely.Polygon(grillig), points))


def test_distance_to_a_line_is_that_of_shapely(grillig: Ring):
    points = np.random.default_rng(1).uniform(-20, 220, (500, 2))
    expected = shapely.distance(shapely.points(points), shapely.LineString(grillig))
    assert np.allclose(afstand(points, grillig), expected)


def test_a_line_through_a_ring_leaves_its_left_and_its_right(grillig: Ring):
    line = np.array([[-50.0, 40.0], [90.0, 55.0], [120.0, 30.0], [300.0, 60.0]])
    left, right = map(shapely.Polygon, knip(grillig, line))
    assert left.area + right.area == pytest.approx(shapely.Polygon(grillig).area)
    assert left.intersection(right).area == pytest.approx(0, abs=1e-9)
    assert left.centroid.y > right.centroid.y


@pytest.mark.parametrize(("lijn", "keer"), [([[-50, 500], [300, 500]], 0), ([[-50, 50], [100, 50]], 1)])
def test_a_line_that_does_not_cross_twice_cuts_nothing(grillig: Ring, lijn: list[list[float]], keer: int):
    with pytest.raises(ValueError, match=f"crosses the ring {keer} times"):
        knip(grillig, np.array(lijn, float))


def test_a_straight_cut_through_a_comb_leaves_its_teeth():
    left, right = snij(kam(), (0.0, 25.0), (1.0, 0.0))
    assert (len(left), len(right)) == (4, 1)
    assert sum(map(oppervlakte, left + right)) == pytest.approx(oppervlakte(kam()))
    assert all(shapely.Polygon(r).is_valid and oppervlakte(r) > 0 for r in left + right)


def test_a_cut_beside_a_ring_leaves_it_whole():
    left, right = snij(kam(), (0.0, -5.0), (1.0, 0.0))
    assert (len(left), len(right)) == (1, 0)


def test_the_grid_knows_inside_and_distance_as_shapely_does(grillig: Ring):
    raster = Raster.om(grillig, 30.0, 4.0)
    points, shape = raster.punten(), shapely.Polygon(grillig)
    assert np.array_equal(in_ring(raster, grillig).ravel(), shapely.contains_xy(shape, points))
    expected = np.minimum(shapely.distance(shapely.points(points), shape.boundary), 12.0)
    assert np.allclose(tot_lijn(raster, grillig, 12.0).ravel(), expected)


def test_an_outline_inwards_is_close_to_a_buffer():
    ring = rechthoek(MIDDEN, 200.0, 120.0, 20.0)
    raster = Raster.om(ring, 10.0, 4.0)
    (inner,) = omtrekken(raster, tot_rand(raster, ring, 40.0) - 20.0, 0.0)
    expected = shapely.Polygon(ring).buffer(-20.0)
    assert shapely.Polygon(inner).symmetric_difference(expected).area < 0.01 * expected.area


def test_what_is_around_a_hole_has_an_outline_and_the_hole_its_own():
    raster = Raster(0.0, 0.0, 5.0, 41, 41)
    away = np.hypot(*(raster.punten() - 100.0).T)
    outer, hole = alle_omtrekken(raster, raster.veld(30.0 - np.abs(away - 50.0)), 0.0)
    assert oppervlakte(outer) == pytest.approx(np.pi * 80**2, rel=0.01)
    assert oppervlakte(hole) == pytest.approx(-np.pi * 20**2, rel=0.03)


def test_level_sets_of_chance_are_valid_closed_and_nested():
    raster = Raster(0.0, 0.0, 1.0, 40, 50)
    field = raster.veld(np.random.default_rng(2).normal(size=2_000))
    levels = []
    for level in (-0.5, 0.0, 0.5):
        rings = omtrekken(raster, field, level)
        assert all(np.array_equal(r[0], r[-1]) and shapely.Polygon(r).is_valid for r in rings)
        levels.append(shapely.union_all([shapely.Polygon(r) for r in rings]).buffer(1e-9))
    assert levels[0].contains(levels[1].buffer(-1e-6))
    assert levels[1].contains(levels[2].buffer(-1e-6))

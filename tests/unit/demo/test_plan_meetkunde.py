"""The plan's own geometry, held against shapely, which it does not use."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.demo.plan.meetkunde import (
    cirkel,
    gericht,
    is_enkelvoudig,
    oppervlakte,
    strook,
    stukken,
)
from tests.unit.demo.kleine_stad import X, Y, rond, vak

PUNTEN = st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=3, max_size=9, unique=True)


@given(PUNTEN, st.integers(1, 60), st.integers(1, 60))
def test_a_strip_around_any_line_is_a_valid_area(points: list[tuple[int, int]], links: int, rechts: int):
    ring = strook(np.array(points, dtype=float) + np.array([X, Y]), float(links), float(rechts))
    assert shapely.is_valid(shapely.Polygon(ring))
    assert oppervlakte(ring) > 0


def test_a_strip_lies_as_far_to_each_side_as_asked():
    line = np.array([(X, Y), (X + 100, Y), (X + 200, Y + 20)])
    strip = shapely.Polygon(strook(line, 30.0, 15.0))
    assert strip.buffer(0.001).covers(shapely.LineString(line))
    assert strip.covers(shapely.Point(X + 50, Y + 29))  # left of a line to the east is north
    assert not strip.intersects(shapely.Point(X + 50, Y + 31))
    assert strip.covers(shapely.Point(X + 50, Y - 14))
    assert not strip.intersects(shapely.Point(X + 50, Y - 16))


@given(PUNTEN)
def test_a_ring_is_simple_where_shapely_says_so(points: list[tuple[int, int]]):
    ring = np.array([*points, points[0]], dtype=float)
    assert is_enkelvoudig(ring) == bool(shapely.is_simple(shapely.LinearRing(ring))) or _op_een_lijn(ring)


def _op_een_lijn(ring: np.ndarray) -> bool:
    """Three corners in a row on one line: sides that run back over each other are neighbours, so not looked at."""
    a, b, c = ring[:-1], np.roll(ring[:-1], -1, axis=0), np.roll(ring[:-1], -2, axis=0)
    return bool((np.abs((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]) < 1e-6).any())


@pytest.mark.parametrize("aantal", [1, 5, 12])
def test_the_pieces_of_a_ring_are_the_whole_of_it(aantal: int):
    ring = rond(X, Y, 1_000)
    pieces = stukken(ring, aantal)
    lengths = [shapely.LineString(p).length for p in pieces]
    assert len(pieces) == aantal
    assert sum(lengths) == pytest.approx(shapely.LineString(ring).length, rel=1e-4)
    assert all((one[-1] == two[0]).all() for one, two in pairwise(pieces))


def test_a_circle_is_as_large_as_its_radius_says():
    circle = shapely.Polygon(cirkel(np.array([[X, Y]]), 60.0))
    assert circle.is_valid
    assert circle.area == pytest.approx(np.pi * 60**2, rel=0.005)
    assert shapely.is_ccw(circle.exterior)


def test_an_outside_is_turned_anticlockwise_and_a_hole_clockwise():
    square = vak(X, Y, 10, 10)
    for ring in (square, square[::-1]):
        assert oppervlakte(gericht(ring, buiten=True)) == pytest.approx(100)
        assert oppervlakte(gericht(ring, buiten=False)) == pytest.approx(-100)

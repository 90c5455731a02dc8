"""Areas by numbers: the same as GEOS says, on everything that gives geometry trouble."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.green_lane.overlap import bevat, gedeeld
from portaal_leefomgeving_plugin.green_lane.randen import Randen


def _overlap(areas: np.ndarray, zaken: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What ours says of all pairs whose boxes meet, and what GEOS says."""
    f, z = shapely.STRtree(zaken).query(areas)
    ours = gedeeld(Randen.van(areas), f, Randen.van(zaken), z, shapely.area(zaken)[z])
    return ours, shapely.area(shapely.intersection(areas[f], zaken[z]))


def _grillig(rng: np.random.Generator, n: int, size: float) -> np.ndarray:
    """Polygons and multipolygons with holes and teeth, in either direction, far from the origin as RD is."""
    made = []
    while len(made) < n:
        x, y = np.array([150_000.0, 450_000.0]) + rng.uniform(-60, 60, 2)
        count = int(rng.choice([5, 12, 40, 400]))
        t = np.sort(rng.uniform(0, 2 * np.pi, count))
        r = size * rng.uniform(0.3, 1.0, count)
        shape = shapely.Polygon(np.c_[x + r * np.cos(t), y + r * np.sin(t)])
        if not shape.is_valid:
            continue
        if rng.random() < 0.4:
            shape = shape.difference(shapely.Point(x, y).buffer(size / 5))
        if rng.random() < 0.3:
            shape = shape.union(shapely.box(x + size, y, x + 2 * size, y + size / 2))
        shape = shape.reverse() if rng.random() < 0.5 else shape
        if shape.is_valid and shape.area > 0 and "Polygon" in shape.geom_type:
            made.append(shape)
    return np.array(made, dtype=object)


@pytest.mark.parametrize("seed", range(5))
def test_the_area_that_polygons_share_is_what_geos_says(seed):
    rng = np.random.default_rng(seed)
    ours, geos = _overlap(_grillig(rng, 40, 40.0), _grillig(rng, 60, 12.0))
    assert len(ours) > 200
    np.testing.assert_allclose(ours, geos, rtol=1e-9, atol=1e-6)


def test_shared_borders_corners_and_edges_that_coincide_need_no_care():
    grid = np.array([shapely.box(x, y, x + 2, y + 2) for x in range(8) for y in range(8)], dtype=object)
    other = np.array(
        [shapely.box(x, y, x + w, y + 1) for x in range(8) for y in range(8) for w in (1, 2, 3)], dtype=object
    )
    ours, geos = _overlap(grid, other)
    np.testing.assert_array_equal(ours, geos)


def test_a_zaak_wholly_inside_shares_its_own_area_to_the_last_bit():
    area = np.array([shapely.Point(150_000, 450_000).buffer(1_000, quad_segs=500)], dtype=object)
    zaken = np.array([shapely.Point(150_000 + d, 450_100).buffer(7.3) for d in range(-300, 300, 50)], dtype=object)
    ours, _geos = _overlap(area, zaken)
    assert ours.tolist() == shapely.area(zaken).tolist()


def test_a_zaak_in_a_hole_shares_nothing():
    ring = shapely.Point(0, 0).buffer(100).difference(shapely.Point(0, 0).buffer(50))
    ours, _geos = _overlap(np.array([ring], dtype=object), np.array([shapely.box(-5, -5, 5, 5)], dtype=object))
    assert ours.tolist() == [0.0]


@pytest.mark.parametrize("seed", range(3))
def test_points_lie_in_polygons_where_geos_says_so(seed):
    rng = np.random.default_rng(seed)
    areas = _grillig(rng, 30, 40.0)
    xy = np.array([150_000.0, 450_000.0]) + rng.uniform(-100, 100, (2_000, 2))
    f, z = shapely.STRtree(shapely.points(xy)).query(areas)
    held = bevat(Randen.van(areas), f, xy[z])
    assert 0 < held.sum() < len(held)
    np.testing.assert_array_equal(held, shapely.intersects_xy(areas[f], xy[z, 0], xy[z, 1]))


def test_points_on_corners_and_edges_lie_in_the_polygon():
    square, hole = shapely.box(0, 0, 4, 4), shapely.box(1, 1, 3, 3)
    areas = np.array([square.difference(hole)], dtype=object)
    xy = np.array([(0, 0), (4, 4), (2, 0), (0, 2), (4, 2), (2, 4), (1, 1), (3, 2), (2, 3), (2, 2), (0.5, 0.5), (5, 2)])
    held = bevat(Randen.van(areas), np.zeros(len(xy), dtype=np.intp), xy.astype(float))
    assert held.tolist() == [True] * 9 + [False, True, False]

"""The RD of the embedded gemeente against PROJ."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import Transformer

from portaal_leefomgeving_plugin.demo.rd import naar_rd, naar_wgs84

ETRS89_8 = (
    "proj=pipeline step inv proj=sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 "
    "y_0=463000 ellps=bessel step proj=push v_3 step proj=cart ellps=bessel step proj=helmert x=565.7381 y=50.4018 "
    "z=465.2904 rx=0.395025981036064 ry=-0.330772431242031 rz=1.87607329462821 s=4.07244 "
    "convention=coordinate_frame step inv proj=cart ellps=GRS80 step proj=pop v_3 "
    "step proj=unitconvert xy_in=rad xy_out=deg"
)
"""PROJ's "Amersfoort to ETRS89 (8)", said in full, so that an installed correction grid changes nothing."""


@pytest.fixture
def eiland() -> tuple[np.ndarray, np.ndarray]:
    x, y = np.meshgrid(np.linspace(152_000, 164_000, 25), np.linspace(521_000, 534_000, 27))
    return x.ravel(), y.ravel()


def test_degrees_are_those_of_proj_to_a_millimetre(eiland):
    lon, lat = naar_wgs84(*eiland)
    proj_lon, proj_lat = Transformer.from_pipeline(ETRS89_8).transform(*eiland)
    assert np.abs(lon - proj_lon).max() * 67_500 < 0.001
    assert np.abs(lat - proj_lat).max() * 111_200 < 0.001


def test_metres_are_those_of_proj_to_a_millimetre(eiland):
    lon, lat = Transformer.from_pipeline(ETRS89_8).transform(*eiland)
    x, y = naar_rd(np.asarray(lon), np.asarray(lat))
    assert np.abs(x - eiland[0]).max() < 0.001
    assert np.abs(y - eiland[1]).max() < 0.001


def test_there_and_back_is_the_same_point(eiland):
    x, y = naar_rd(*naar_wgs84(*eiland))
    assert np.hypot(x - eiland[0], y - eiland[1]).max() < 0.001


def test_what_the_client_makes_of_it_lies_within_what_proj_promises(eiland):
    # with the grid installed PROJ is 25 cm off from this transformation, by its own word
    lon, lat = naar_wgs84(*eiland)
    x, y = Transformer.from_crs(4258, 28992, always_xy=True).transform(lon, lat)
    assert np.hypot(np.asarray(x) - eiland[0], np.asarray(y) - eiland[1]).max() < 0.25


def test_the_tower_of_amersfoort_is_where_it_stands():
    lon, lat = naar_wgs84(np.array([155_000.0]), np.array([463_000.0]))
    assert (lon[0], lat[0]) == (pytest.approx(5.38720621, abs=5e-6), pytest.approx(52.15517440, abs=5e-6))

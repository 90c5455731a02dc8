"""The nearest feature: for many zaken and big areas what plain shapely says, one pair at a time."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.green_lane.nabij import dichtstbij
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken
from portaal_leefomgeving_plugin.green_lane.raken import WEINIG
from tests.unit.green_lane.bouw import MIDDEN, feature, laag, zaak

X, Y = MIDDEN


def rond(x: float, y: float, straal: float, punten: int = 240, gat: float = 0.0) -> shapely.Polygon:
    hoek = np.linspace(0.0, 2 * np.pi, punten, endpoint=False)
    golf = straal * (1 + 0.1 * np.cos(7 * hoek))
    rand = np.c_[x + golf * np.cos(hoek), y + golf * np.sin(hoek)]
    binnen = [np.c_[x + gat * np.cos(hoek), y + gat * np.sin(hoek)]] if gat else []
    return shapely.Polygon(rand, binnen)


GEBIEDEN = [
    rond(X, Y, 100.0, gat=60.0),
    shapely.MultiPolygon([rond(X + 400, Y, 50.0), rond(X + 700, Y, 50.0, gat=20.0)]),
    rond(X - 300, Y, 4.0),
    shapely.box(X - 10, Y + 200, X + 10, Y + 220),  # small: no edges are kept of it
    shapely.LineString(np.c_[np.linspace(X - 500, X + 500, 300), np.full(300, Y - 200)]),
]

PLEKKEN = [
    shapely.Point(X, Y),  # in the hole
    shapely.Point(X + 80, Y),  # in the ring
    shapely.box(X - 310, Y - 10, X - 290, Y + 10),  # holds an area wholly
    shapely.MultiPolygon([shapely.box(X - 30, Y - 30, X - 20, Y - 20), shapely.box(X + 75, Y - 2, X + 80, Y + 2)]),
    shapely.LineString([(X + 395, Y), (X + 900, Y + 300)]),
    shapely.MultiPoint([(X + 250, Y + 90), (X + 700, Y + 10)]),
    shapely.Point(X + 5_000, Y),  # far from all
    *(shapely.Point(X + dx, Y + dy) for dx in range(-600, 1_000, 90) for dy in range(-280, 300, 70)),
]


@pytest.mark.parametrize("welke", [range(5), [0, 2, 3], [1, 4]])
@pytest.mark.parametrize("afstand", [30.0, 250.0])
def test_the_nearest_of_big_and_small_features_is_what_plain_shapely_says(welke, afstand):
    assert len(PLEKKEN) > WEINIG
    layer = laag([feature(g, n) for n, g in enumerate(GEBIEDEN)])
    plekken = Plekken([zaak(p, uuid=str(n)) for n, p in enumerate(PLEKKEN)])
    rows = np.flatnonzero(np.isin(layer.feature, list(welke))).astype(np.int32)
    found = dichtstbij(layer, rows, plekken, np.arange(len(plekken.vormen), dtype=np.int32), afstand)
    answer = {int(z): (int(f), float(a)) for z, f, a in zip(found.zaak, found.feature, found.afstand, strict=True)}
    for n, place in enumerate(PLEKKEN):
        far = {w: place.distance(GEBIEDEN[w]) for w in welke}
        nearest = min(far.values())
        if nearest > afstand:
            assert n not in answer
        else:
            feature_nr, metres = answer[n]
            assert metres == pytest.approx(nearest, abs=1e-6)
            assert far[feature_nr] == pytest.approx(nearest, abs=1e-6)

"""Geometry as it comes from case systems: shown where possible, flagged always; and as it goes back."""

from __future__ import annotations

from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import (
    lees_locatie,
    lees_locaties,
    naar_wgs84,
    waarom_niet_te_schrijven,
    zelfde_vorm,
)
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb

PUNT = {"type": "Point", "coordinates": [5.38720621, 52.1551744]}
RD = (155_000.0, 463_000.0)
OUD = {"type": "name", "properties": {"name": "EPSG:28992"}}
VLAK = [[5.387, 52.155], [5.388, 52.155], [5.388, 52.156], [5.387, 52.156], [5.387, 52.155]]
STRIK = [[5.387, 52.155], [5.388, 52.156], [5.388, 52.155], [5.387, 52.156], [5.387, 52.155]]


def rd(shape: Any) -> RdWkb:
    return RdWkb(shapely.to_wkb(shape, output_dimension=2, byte_order=1))


@pytest.mark.parametrize(
    ("geojson", "kwaliteit", "soort"),
    [
        (PUNT, "goed", "Point"),
        ({"type": "Point", "coordinates": [5.38720621, 52.1551744, 3.1]}, "goed", "Point"),
        ({"type": "MultiPoint", "coordinates": [PUNT["coordinates"], [5.388, 52.156]]}, "goed", "MultiPoint"),
        ({"type": "LineString", "coordinates": VLAK[:2]}, "goed", "LineString"),
        ({"type": "MultiLineString", "coordinates": [VLAK[:2]]}, "goed", "MultiLineString"),
        ({"type": "Polygon", "coordinates": [VLAK]}, "goed", "Polygon"),
        ({"type": "MultiPolygon", "coordinates": [[VLAK]]}, "goed", "MultiPolygon"),
        ({"type": "GeometryCollection", "geometries": [PUNT, {"type": "LineString", "coordinates": VLAK[:2]}]},
         "goed", "GeometryCollection"),
        ({"type": "Feature", "geometry": PUNT, "properties": {"naam": "x"}}, "goed", "Point"),
        ({"type": "Feature", "geometry": None, "properties": {}}, "ontbreekt", None),
        (None, "ontbreekt", None),
        ({}, "ontbreekt", None),
        ({"type": "Polygon", "coordinates": []}, "ontbreekt", None),
        ({"type": "GeometryCollection", "geometries": []}, "ontbreekt", None),
        ({"type": "Point", "coordinates": [52.1551744, 5.38720621]}, "assen_verwisseld", "Point"),
        ({"type": "Polygon", "coordinates": [[p[::-1] for p in VLAK]]}, "assen_verwisseld", "Polygon"),
        ({"type": "Point", "coordinates": [155000, 463000]}, "rd_getallen", "Point"),
        ({"type": "Point", "coordinates": [155000, 463000], "crs": OUD}, "rd_getallen", "Point"),
        ({"type": "Polygon", "coordinates": [STRIK]}, "ongeldige_vorm", "MultiPolygon"),
        ({"type": "Polygon", "coordinates": [VLAK[:-1]]}, "ongeldige_vorm", "Polygon"),
        ({"type": "Point", "coordinates": [0.0, 0.0]}, "buiten_nederland", None),
        ({"type": "Point", "coordinates": [8.7, 53.1]}, "buiten_nederland", "Point"),
        ({"type": "Polygon", "coordinates": [VLAK[:2]]}, "onleesbaar", None),
        ({"type": "Point", "coordinates": ["5.3", "52.1"]}, "onleesbaar", None),
        ({"type": "Point", "coordinates": [float("nan"), 52.1]}, "onleesbaar", None),
        ({"type": "Point", "coordinates": [1e9, 1e9]}, "onleesbaar", None),
        ({"type": "Cirkel", "coordinates": [5.3, 52.1]}, "onleesbaar", None),
        ("POINT(5.38 52.15)", "onleesbaar", None),
        (7, "onleesbaar", None),
    ],
)  # fmt: skip
def test_every_kind_is_shown_where_possible_and_flagged_where_doubtful(
    geojson: object, kwaliteit: str, soort: str | None
) -> None:
    found = lees_locatie(geojson)
    assert found.kwaliteit == LocatieKwaliteit(kwaliteit)
    shape = shapely.from_wkb(found.geometrie) if found.geometrie is not None else None
    assert (shape.geom_type if shape is not None else None) == soort
    if shape is not None:
        assert shape.is_valid
        assert not shape.has_z
    assert found.betrouwbaar is (kwaliteit == "goed")


@pytest.mark.parametrize(
    "geojson",
    [PUNT, {"type": "Point", "coordinates": [52.1551744, 5.38720621]}, {"type": "Point", "coordinates": list(RD)}],
)
def test_whatever_way_it_was_written_the_place_is_the_same(geojson: dict[str, Any]) -> None:
    shape = shapely.from_wkb(lees_locatie(geojson).geometrie)
    assert shape.distance(shapely.Point(RD)) < 1.0


def test_only_a_doubt_with_one_likely_reading_makes_a_proposal() -> None:
    doubts = {k: lees_locatie(g).voorstel is not None for k, g in {
        "goed": PUNT, "verwisseld": {"type": "Point", "coordinates": [52.1551744, 5.38720621]},
        "rd": {"type": "Point", "coordinates": list(RD)}, "vorm": {"type": "Polygon", "coordinates": [STRIK]},
        "weg": None, "buiten": {"type": "Point", "coordinates": [8.7, 53.1]},
    }.items()}  # fmt: skip
    assert doubts == {"goed": False, "verwisseld": True, "rd": True, "vorm": False, "weg": False, "buiten": False}


def test_a_page_is_read_in_its_order() -> None:
    page = [None, PUNT, {"type": "Point", "coordinates": list(RD)}, "junk", {"type": "Polygon", "coordinates": [VLAK]}]
    assert lees_locaties(page) == [lees_locatie(one) for one in page]


@pytest.mark.parametrize(
    "shape",
    [
        shapely.Point(*RD),
        shapely.Point(*RD, 4.0),
        shapely.LineString([RD, (155_010.123456, 463_000.987654)]),
        shapely.box(155_000, 463_000, 155_020, 463_020),
        shapely.box(155_000, 463_000, 155_090, 463_090).difference(shapely.box(155_010, 463_010, 155_020, 463_020)),
        shapely.MultiPolygon([shapely.box(*RD, 155_001, 463_001), shapely.box(155_005, 463_000, 155_006, 463_001)]),
    ],
)  # fmt: skip
def test_what_is_written_has_eight_decimals_no_height_and_is_the_same_place(shape: Any) -> None:
    written = naar_wgs84(rd(shape))
    numbers = list(_getallen(written["coordinates"]))
    assert all(len(p) == 2 and 3 < p[0] < 8 and 50 < p[1] < 54 for p in numbers)
    assert all(n == round(n, 8) for p in numbers for n in p)
    back = lees_locatie(written)
    assert back.kwaliteit is LocatieKwaliteit.GOED
    assert zelfde_vorm(back.geometrie, rd(shape))


def test_a_ring_that_begins_elsewhere_is_the_same_shape_and_a_moved_one_is_not() -> None:
    ring = [(0, 0), (9, 0), (9, 9), (0, 9)]
    one = rd(shapely.Polygon(ring))
    assert zelfde_vorm(one, rd(shapely.Polygon([*ring[2:], *ring[:2]][::-1])))
    assert not zelfde_vorm(one, rd(shapely.Polygon([(x + 0.1, y) for x, y in ring])))
    assert not zelfde_vorm(one, None)
    assert zelfde_vorm(None, None)


@pytest.mark.parametrize(
    ("shape", "waarom"),
    [
        (shapely.Point(*RD), ""),
        (shapely.box(155_000, 463_000, 155_020, 463_020), ""),
        (shapely.Polygon(), "locatie_leeg"),
        (shapely.Polygon([RD, (155_009, 463_009), (155_009, 463_000), (155_000, 463_009)]), "locatie_ongeldig"),
        (shapely.Point(5.3, 52.1), "locatie_buiten_nederland"),
        (shapely.Point(400_000, 463_000), "locatie_buiten_nederland"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_not_to_be_written(shape: Any, waarom: str) -> None:
    assert waarom_niet_te_schrijven(rd(shape)) == waarom


def test_bytes_that_are_no_shape_are_not_to_be_written() -> None:
    assert waarom_niet_te_schrijven(RdWkb(b"\x01\x02")) == "locatie_onleesbaar"


def _getallen(value: Any) -> Any:
    if isinstance(value[0], float):
        yield value
        return
    for part in value:
        yield from _getallen(part)

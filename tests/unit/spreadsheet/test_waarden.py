"""Days, numbers and places as Dutch people write them; what can be read in two ways is not read."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.spreadsheet.plek import lees_plek
from portaal_leefomgeving_plugin.connectors.spreadsheet.waarden import Afgekeurd, dag, getal, graad, meter
from portaal_leefomgeving_plugin.domain.blad import Afkeurreden, Veldtype

DRIE = date(2026, 11, 3)


@pytest.mark.parametrize(
    "cel",
    [DRIE, datetime(2026, 11, 3, 14, 30), "2026-11-03", "2026-11-03T14:30:00", "2026-11-03 14:30", "3-11-2026",
     "03-11-2026", "03/11/2026", "3.11.2026", "3 11 2026", "03-11-2026 14:30", "3 november 2026", "3 nov 2026",
     "3 nov. 2026", "dinsdag 3 november 2026", "3-nov-2026", 46329, 46329.6, "46329"],
)  # fmt: skip
def test_a_day_is_read_however_it_was_written(cel: Any) -> None:
    assert dag(cel) == DRIE


def test_a_serial_of_a_workbook_that_counts_from_1904_is_another_day() -> None:
    assert dag(46329 - 1462, dagen_af=1462) == DRIE


@pytest.mark.parametrize("cel", [None, "", "  "])
def test_no_day_is_no_day(cel: Any) -> None:
    assert dag(cel) is None


@pytest.mark.parametrize(
    ("cel", "reden"),
    [("3-11-26", Afkeurreden.EEUW_ONTBREEKT), ("11/25/2026", Afkeurreden.GEEN_DATUM),
     ("31-02-2026", Afkeurreden.GEEN_DATUM), ("morgen", Afkeurreden.GEEN_DATUM), (12, Afkeurreden.GEEN_DATUM),
     ("3-11-0026", Afkeurreden.GEEN_DATUM), (True, Afkeurreden.GEEN_DATUM), ("#N/A", Afkeurreden.FOUT_IN_CEL),
     (float("nan"), Afkeurreden.GEEN_DATUM)],
)  # fmt: skip
def test_what_is_no_day_is_said_to_be_none(cel: Any, reden: Afkeurreden) -> None:
    with pytest.raises(Afgekeurd) as told:
        dag(cel)
    assert told.value.reden is reden


@pytest.mark.parametrize(
    ("cel", "waarde"),
    [(12, 12.0), (3.5, 3.5), ("12", 12.0), ("3,5", 3.5), ("3.5", 3.5), ("1.234,56", 1234.56), ("1,234.56", 1234.56),
     ("1.234.567", 1234567.0), ("1 234,5", 1234.5), ("-0,25", -0.25), ("0.125", 0.125), ("", None), (None, None)],
)  # fmt: skip
def test_a_number_is_read_however_it_was_written(cel: Any, waarde: float | None) -> None:
    assert getal(cel) == waarde


@pytest.mark.parametrize(
    ("cel", "reden"),
    [("1.234", Afkeurreden.DUBBELZINNIG), ("veel", Afkeurreden.GEEN_GETAL), ("1,2,3", Afkeurreden.GEEN_GETAL),
     ("inf", Afkeurreden.GEEN_GETAL), (DRIE, Afkeurreden.GEEN_GETAL)],
)  # fmt: skip
def test_what_is_no_one_number_is_said_to_be_none(cel: Any, reden: Afkeurreden) -> None:
    with pytest.raises(Afgekeurd) as told:
        getal(cel)
    assert told.value.reden is reden


def test_a_point_among_metres_is_that_of_the_thousands_and_among_degrees_that_of_the_decimals() -> None:
    assert meter("155.000") == 155_000.0
    assert graad("5.387") == 5.387
    assert graad("5,387") == 5.387


def plek(**cellen: Any) -> Any:
    wkb = lees_plek({Veldtype(name): value for name, value in cellen.items()})
    return shapely.from_wkb(wkb) if wkb is not None else None


def test_a_place_is_the_same_in_whatever_way_it_was_given() -> None:
    here = shapely.Point(155_000, 463_000)
    lonlat = {"lon": 5.38720621, "lat": 52.15517440}
    for given in (
        {"rd_x": 155000, "rd_y": "463.000,0"},
        lonlat,
        {"lon": "5,38720621", "lat": "52,15517440"},
        {"wkt": "POINT (155000 463000)"},
        {"wkt": "SRID=28992;POINT Z (155000 463000 3)"},
        {"wkt": "POINT (5.38720621 52.15517440)"},
        {"geojson": json.dumps({"type": "Point", "coordinates": [5.38720621, 52.1551744]})},
        {"geojson": json.dumps({"type": "Feature", "geometry": {"type": "Point", "coordinates": [155000, 463000]}})},
    ):
        assert plek(**given).distance(here) < 0.5, given


def test_areas_and_lines_are_places_too() -> None:
    area = plek(wkt="POLYGON ((155000 463000, 155020 463000, 155020 463020, 155000 463000))")
    assert area.geom_type == "Polygon"
    pair = plek(wkt="GEOMETRYCOLLECTION (LINESTRING (155000 463000, 155020 463000))")
    assert pair.geom_type == "MultiLineString"


@pytest.mark.parametrize(
    ("cellen", "reden"),
    [
        ({"rd_x": 155000}, Afkeurreden.HALVE_PLEK),
        ({"lon": 5.38, "lat": ""}, Afkeurreden.HALVE_PLEK),
        ({"rd_x": 463000, "rd_y": 155000}, Afkeurreden.PLEK_VERWISSELD),
        ({"rd_x": 5.38, "rd_y": 52.1}, Afkeurreden.PLEK_BUITEN),
        ({"lon": 52.15, "lat": 5.38}, Afkeurreden.PLEK_VERWISSELD),
        ({"lon": 155000, "lat": 463000}, Afkeurreden.PLEK_BUITEN),
        ({"wkt": "PUNT (1 2)"}, Afkeurreden.PLEK_ONLEESBAAR),
        ({"wkt": "POINT EMPTY"}, Afkeurreden.PLEK_ONLEESBAAR),
        ({"wkt": "SRID=4326;POINT (155000 463000)"}, Afkeurreden.PLEK_ONLEESBAAR),
        ({"wkt": "POLYGON ((0 0, 10 10, 0 10, 10 0, 0 0))"}, Afkeurreden.PLEK_ONGELDIG),
        ({"geojson": "{"}, Afkeurreden.PLEK_ONLEESBAAR),
        ({"geojson": '{"type": "Point", "coordinates": [52.15, 5.38]}'}, Afkeurreden.PLEK_VERWISSELD),
        ({"rd_x": "ergens", "rd_y": 463000}, Afkeurreden.GEEN_GETAL),
    ],
)
def test_what_is_no_place_is_said_to_be_none(cellen: dict[str, Any], reden: Afkeurreden) -> None:
    with pytest.raises(Afgekeurd) as told:
        plek(**cellen)
    assert told.value.reden is reden


def test_no_place_is_no_place() -> None:
    assert plek(rd_x="", rd_y=None, wkt=" ") is None

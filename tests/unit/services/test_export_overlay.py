"""What is exported reads back equal in every format, says what it stands on, and holds no small cell."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from portaal_leefomgeving_plugin.connectors.bestand.lezen import lees_bestand
from portaal_leefomgeving_plugin.domain.errors import FileFault, NotAllowed
from portaal_leefomgeving_plugin.services.export_kaartbestand import korte_namen, schrijf_parquet, schrijf_shp
from portaal_leefomgeving_plugin.services.export_laag import Exportlaag, Kolom, Soort
from portaal_leefomgeving_plugin.services.export_overlay import Formaat, exporteer
from portaal_leefomgeving_plugin.services.export_tabel import naar_graden, schrijf_csv, schrijf_geojson

X, Y = 170_000.0, 520_000.0
VAN = (("Model", "toezicht <1>"), ("Peildatum", "25-11-2026"), ("Bronnen", "Panden & percelen (1-1-2026)"))
WOORDEN = ("Verantwoording", "kolom")


def laag(*vormen: Any, naam: str = "scores", **kolommen: tuple[Soort, list[Any]]) -> Exportlaag:
    shapes = np.full(len(vormen), None, dtype=object)
    shapes[:] = vormen
    columns = tuple(Kolom(n, n.title(), s, v) for n, (s, v) in kolommen.items())
    return Exportlaag(naam, "Scores & meer", "Indicatief.", columns, shapes, VAN, datetime(2026, 11, 25, tzinfo=UTC))


def gewoon() -> Exportlaag:
    return laag(
        shapely.Point(X, Y),
        None,
        shapely.Point(X + 10.5, Y - 3.25),
        id=(Soort.TEKST, ["a", "=1+1", "één; twee\nregels"]),
        laatste_controledatum=(Soort.DATUM, [date(2026, 2, 28), None, date(1999, 12, 31)]),
        laatste_controle_door=(Soort.TEKST, ["", None, "x" * 300]),
        score=(Soort.GETAL, [12.5, None, 0.1]),
        rang=(Soort.GEHEEL, [1, 2, 3]),
        dag=(Soort.GEHEEL, [1, None, 3]),
    )


def gelijk(a: Any, b: Any) -> bool:
    missing = [v is None or v == "" or (isinstance(v, float | np.floating) and np.isnan(v)) for v in (a, b)]
    return all(missing) or (not any(missing) and a == b)


def test_geoparquet_reads_back_as_it_was(tmp_path: Path):
    was = gewoon()
    schrijf_parquet(was, tmp_path / "a.parquet")
    table = parquet.read_table(tmp_path / "a.parquet")
    for column in was.kolommen:
        assert table.column(column.naam).to_pylist() == column.waarden
    geo = json.loads(table.schema.metadata[b"geo"])
    assert geo["version"] == "1.1.0"
    assert geo["columns"]["geometry"]["crs"]["id"] == {"authority": "EPSG", "code": 28992}
    assert json.loads(table.schema.metadata[b"portaal"]) == dict(VAN)
    assert table.column("bbox").to_pylist()[0] == {"xmin": X, "ymin": Y, "xmax": X, "ymax": Y}
    assert table.column("bbox").to_pylist()[1] is None
    back = lees_bestand(tmp_path / "a.parquet", "", None, lambda: None)  # our own reader, as a source of the register
    assert [f.geometrie is None for f in back.features] == [False, True, False]
    assert shapely.from_wkb(back.features[2].geometrie) == was.vormen[2]


def test_a_geopackage_holds_all_layers_with_their_looks_and_metadata(tmp_path: Path):
    was = replace(gewoon(), stijl="<qgis/>", sld="<sld/>")
    areas = laag(shapely.box(X, Y, X + 9, Y + 9), naam="gebieden", aantal=(Soort.GEHEEL, [7]))
    exporteer([was, areas], tmp_path, "uit", [Formaat.GEOPACKAGE], WOORDEN)
    path = tmp_path / "uit.gpkg"
    assert {str(n) for n, _ in pyogrio.list_layers(path)} >= {"scores", "gebieden"}
    _, _, shapes, columns = pyogrio.raw.read(path, layer="scores")
    names = list(pyogrio.read_info(path, layer="scores")["fields"])
    for column in was.kolommen:
        values = columns[names.index(column.naam)]
        if column.soort is Soort.DATUM:
            values = [None if np.isnat(v) else v.astype("datetime64[D]").astype(date) for v in values]
        assert all(gelijk(a, b) for a, b in zip(column.waarden, values)), column.naam
    assert [None if w is None else shapely.from_wkb(w) for w in shapes] == list(was.vormen)
    assert pyogrio.read_info(path, layer="gebieden")["crs"] == "EPSG:28992"
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles").fetchall() == [
            ("scores", "<qgis/>", 1)
        ]
        rows = db.execute(
            "SELECT r.table_name, m.metadata FROM gpkg_metadata m "
            "JOIN gpkg_metadata_reference r ON r.md_file_id = m.id WHERE m.md_standard_uri = 'http://mrcc.com/qgis.dtd'"
        ).fetchall()
        assert {t for t, _ in rows} == {"scores", "gebieden"}
        assert all("toezicht &lt;1&gt;" in m and "Panden &amp; percelen" in m for _, m in rows)
        (said,) = db.execute("SELECT description FROM gpkg_contents WHERE table_name = 'scores'").fetchone()
        assert said == "Indicatief."


def test_a_shapefile_comes_with_the_full_names_of_its_short_ones(tmp_path: Path):
    was = gewoon()
    side, short, cut = schrijf_shp(was, tmp_path / "uit.shp")
    with side.open(encoding="utf-8-sig", newline="") as stream:
        told = {row["kort"]: row["volledig"] for row in csv.DictReader(stream, delimiter=";")}
    assert told == short
    assert set(short.values()) == {k.naam for k in was.kolommen}
    assert cut == 1
    _, _, shapes, columns = pyogrio.raw.read(tmp_path / "uit.shp")
    names = list(pyogrio.read_info(tmp_path / "uit.shp")["fields"])
    assert set(names) == set(short)
    for column in was.kolommen:
        values = columns[names.index({f: s for s, f in short.items()}[column.naam])]
        if column.soort is Soort.TEKST:
            assert all(gelijk(None if a is None else a[:254], b) for a, b in zip(column.waarden, values))
        elif column.soort is Soort.DATUM:
            days = [None if np.isnat(v) else v.astype("datetime64[D]").astype(date) for v in values]
            assert days == column.waarden
        else:
            assert all(gelijk(a, b) for a, b in zip(column.waarden, values))
    assert [s is None for s in shapes] == [False, True, False]


@given(st.lists(st.text(min_size=1, max_size=30), unique=True, max_size=40))
def test_short_names_are_short_and_each_is_another(names: list[str]):
    short = korte_namen(names)
    assert set(short) == set(names)
    assert all(1 <= len(s) <= 10 and s.isascii() for s in short.values())
    assert len({s.lower() for s in short.values()}) == len(names)


def test_csv_opens_in_a_dutch_spreadsheet_and_runs_nothing(tmp_path: Path):
    was = gewoon()
    schrijf_csv(was, tmp_path / "uit.csv")
    with (tmp_path / "uit.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert [r["score"] for r in rows] == ["12,5", "", "0,1"]
    assert [r["laatste_controledatum"] for r in rows] == ["2026-02-28", "", "1999-12-31"]
    assert rows[1]["id"] == "'=1+1"
    assert rows[2]["id"] == "één; twee\nregels"
    assert shapely.from_wkt(rows[2]["wkt_epsg28992"]) == was.vormen[2]
    assert rows[1]["wkt_epsg28992"] == ""


def test_a_workbook_has_a_sheet_per_layer_and_one_that_tells_what_it_stands_on(tmp_path: Path):
    exporteer([gewoon()], tmp_path, "uit", [Formaat.XLSX], WOORDEN)
    book = openpyxl.load_workbook(tmp_path / "uit.xlsx")
    assert book.sheetnames == ["scores", "Verantwoording"]
    rows = list(book["scores"].values)
    assert rows[0][:2] == ("Id", "Laatste_Controledatum")
    assert [r[0] for r in rows[1:]] == ["a", "'=1+1", "één; twee\nregels"]
    assert [r[3] for r in rows[1:]] == [12.5, None, 0.1]
    assert rows[1][-2:] == (X, Y)
    assert all(cell.data_type != "f" for row in book["scores"].iter_rows() for cell in row)
    said = {row[0]: row[1] for row in book["Verantwoording"].values if row[0]}
    assert dict(VAN).items() <= said.items()


vlakken = st.tuples(st.floats(1e4, 2.7e5), st.floats(3.1e5, 6.1e5), st.floats(5, 500), st.booleans())


@given(st.lists(vlakken, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_geojson_is_in_degrees_after_the_right_hand_and_comes_back_to_the_metre(tmp_path: Path, rows: list):
    from pyproj import Transformer

    shapes = []
    for x, y, size, hole in rows:
        outer = shapely.box(x, y, x + size, y + size, ccw=False)
        inner = [shapely.box(x + size / 4, y + size / 4, x + size / 2, y + size / 2).exterior] if hole else []
        shapes.append(shapely.Polygon(outer.exterior, inner))
    was = laag(*shapes, nr=(Soort.GEHEEL, list(range(len(shapes)))))
    schrijf_geojson(was, tmp_path / "uit.geojson")
    raw = json.loads((tmp_path / "uit.geojson").read_text(encoding="utf-8"))
    assert "crs" not in raw  # RFC 7946, 4: always WGS 84
    assert raw["portaal"] == dict(VAN)
    back = Transformer.from_crs("EPSG:4326", "EPSG:28992", always_xy=True)
    for feature, shape in zip(raw["features"], shapes):
        made = shapely.from_geojson(json.dumps(feature["geometry"]))
        assert 3 < made.bounds[0] < 8
        assert 50 < made.bounds[1] < 54
        assert shapely.is_ccw(made.exterior)
        assert not any(shapely.is_ccw(h) for h in made.interiors)
        rd = shapely.transform(made, lambda xy: np.stack(back.transform(xy[:, 0], xy[:, 1]), axis=1))
        assert rd.hausdorff_distance(shape) < 0.05


def test_shapes_that_are_not_there_stay_away_in_degrees():
    assert naar_graden(np.array([None, shapely.Point(X, Y)], dtype=object))[0] is None


@pytest.mark.parametrize("few", [4, 0, None])
def test_an_area_with_few_objects_leaves_in_no_format(tmp_path: Path, few: int | None):
    shapes = [shapely.box(X, Y, X + 9, Y + 9), shapely.box(X + 9, Y, X + 18, Y + 9)]
    areas = laag(*shapes, aantal=(Soort.GEHEEL, [9, few]), samengevoegd=(Soort.GEHEEL, [0, 0]))
    with pytest.raises(NotAllowed) as found:
        exporteer([areas], tmp_path / "uit", "r", list(Formaat), WOORDEN)
    assert found.value.code == "kleine_cellen"
    assert not (tmp_path / "uit").exists()


def test_a_folder_that_cannot_be_written_is_a_fault_that_says_where(tmp_path: Path):
    (tmp_path / "vol").write_text("")
    with pytest.raises(FileFault) as found:
        exporteer([gewoon()], tmp_path / "vol" / "x", "r", [Formaat.CSV], WOORDEN)
    assert "vol" in found.value.path


def test_a_file_that_was_there_is_replaced_wholly(tmp_path: Path):
    exporteer([gewoon()], tmp_path, "r", [Formaat.GEOPACKAGE, Formaat.GEOPARQUET], WOORDEN)
    less = laag(shapely.Point(X, Y), id=(Soort.TEKST, ["z"]))
    exporteer([less], tmp_path, "r", [Formaat.GEOPACKAGE, Formaat.GEOPARQUET], WOORDEN)
    assert pyogrio.read_info(tmp_path / "r.gpkg", layer="scores")["features"] == 1
    assert parquet.read_table(tmp_path / "r.parquet").num_rows == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.gpkg", "r.parquet"]

"""Files as sources: GeoPackage, Shapefile, GeoJSON, GeoParquet, alone, at a url, or in a feed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
import shapely
from pyarrow import parquet
from pyogrio import raw
from pyproj import Transformer

from portaal_leefomgeving_plugin.connectors.bestand import lezen
from portaal_leefomgeving_plugin.connectors.bestand.client import BestandBron
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from tests.unit.bronnen.maak import GEBIED, bron, oordeel
from tests.unit.bronnen.wfs_dienst import FOUT, xml
from tests.unit.connectors.loket import Antwoord, Klok, Verzoek, Voortgang, loket, sessie

HIER = shapely.box(150_100, 450_100, 150_120, 450_120)
VER = shapely.box(200_000, 500_000, 200_020, 500_020)


def schrijf(pad: Path, *vormen: Any, epsg: int = 28992, laag: str = "vlak", erbij: bool = False) -> Path:
    """A file of squares, as its maker would write it: none of our own code takes part."""
    shapes = np.array(vormen, dtype=object)
    if epsg != 28992:
        to = Transformer.from_crs(28992, epsg, always_xy=True)
        shapes = shapely.transform(shapes, lambda xy: np.column_stack(to.transform(xy[:, 0], xy[:, 1])))
    names = np.array([f"vlak {n}" for n in range(len(vormen))], dtype=object)
    levels = np.full(len(vormen), 50.5)
    blobs = shapely.to_wkb(shapes)
    if pad.suffix == ".parquet":
        code = {"crs": {"id": {"authority": "EPSG", "code": epsg}}}
        geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": {"encoding": "WKB", **code}}}
        table = pa.table({"naam": names.tolist(), "lden": levels, "geometry": blobs.tolist()})
        parquet.write_table(table.replace_schema_metadata({b"geo": json.dumps(geo).encode()}), pad)
        return pad
    more = {"layer": laag} if pad.suffix == ".gpkg" else {}
    raw.write(
        pad, geometry=blobs, field_data=[names, levels], fields=["naam", "lden"], geometry_type="Polygon",
        crs=f"EPSG:{epsg}", append=erbij, **more,
    )  # fmt: skip
    return pad


def haal(url: Path | str, *, soort=BronSoort.BESTAND, collectie: str = "*", gebied=GEBIED, **anders) -> BronData:
    with sessie() as api:
        van = bron(soort, str(url), collectie, **anders)
        return BestandBron(api, clock=Klok()).haal(van, Voortgang(), gebied=gebied)


def verdict(data: BronData, *vorm) -> tuple[Oordeel, OnbekendReden | None]:
    found = oordeel(bron(BronSoort.BESTAND, "/x"), data, *vorm)
    return found.oordeel, found.reden


@pytest.mark.parametrize("naam", ["vlak.gpkg", "vlak.shp", "vlak.geojson", "vlak.parquet"])
@pytest.mark.parametrize("epsg", [28992, 4326])
def test_elk_formaat_geeft_dezelfde_features_in_rd(tmp_path: Path, naam: str, epsg: int) -> None:
    path = schrijf(tmp_path / naam, HIER, VER, epsg=epsg)
    data = haal(path)
    assert (data.stand.volledig, data.stand.fout, data.stand.aantal) == (True, "", 1)
    (one,) = data.features
    assert (one.attributen["naam"], one.attributen["lden"]) == ("vlak 0", 50.5)
    assert shapely.hausdorff_distance(shapely.from_wkb(one.geometrie), HIER) < 0.5
    assert verdict(data) == (Oordeel.GROEN, None)
    assert verdict(data, shapely.Point(150_110, 450_110))[0] is Oordeel.AANDACHT
    whole = haal(path, gebied=None)
    assert (whole.stand.aantal, whole.stand.aantal_gemeld) == (2, 2)


@pytest.mark.parametrize("naam", ["vlak.gpkg", "vlak.geojson", "vlak.parquet"])
def test_een_afgebroken_bestand_is_geen_leeg_bestand(tmp_path: Path, naam: str) -> None:
    path = schrijf(tmp_path / naam, *[shapely.box(150_000 + n, 450_000, 150_001 + n, 450_001) for n in range(900)])
    body = path.read_bytes()
    path.write_bytes(body[: len(body) // 2])
    data = haal(path)
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (False, False, "beschadigd")
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONBEREIKBAAR)


def test_een_bestand_dat_er_niet_is_of_de_laag_niet_heeft(tmp_path: Path) -> None:
    assert haal(tmp_path / "weg.gpkg").stand.fout == "geen_bestand"
    path = schrijf(tmp_path / "vlak.gpkg", HIER)
    assert haal(path, collectie="weg").stand.fout == "laag_ontbreekt"
    schrijf(path, VER, laag="ander", erbij=True)
    assert haal(path).stand.fout == "laag_ontbreekt"  # which of the two is not guessed
    assert haal(path, collectie="vlak").stand.volledig


def test_een_ander_crs_wordt_niet_geraden(tmp_path: Path) -> None:
    for name in ("vlak.gpkg", "vlak.parquet"):
        data = haal(schrijf(tmp_path / name, HIER, epsg=32631))
        assert (data.stand.bereikt, data.stand.fout) == (False, "crs")
    path = schrijf(tmp_path / "vlak.shp", HIER)
    path.with_suffix(".prj").unlink()
    bare = haal(path)
    assert bare.stand.volledig  # no word on it, and RD by its numbers
    assert verdict(bare, shapely.Point(150_110, 450_110))[0] is Oordeel.AANDACHT


def test_zonder_vorm_kan_hij_overal_liggen(tmp_path: Path) -> None:
    path = schrijf(tmp_path / "vlak.parquet", HIER, None)
    assert verdict(haal(path)) == (Oordeel.ONBEKEND, OnbekendReden.VORM_ONBRUIKBAAR)


def test_een_groot_bestand_zonder_gebied_wordt_niet_begonnen(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(lezen, "MEESTE_ZONDER_GEBIED", 1)
    for name in ("vlak.gpkg", "vlak.parquet"):
        assert haal(schrijf(tmp_path / name, HIER, VER), gebied=None).stand.fout == "te_veel"


def test_een_filter_houdt_wat_niet_te_zeggen_is(tmp_path: Path) -> None:
    path = schrijf(tmp_path / "vlak.geojson", HIER, HIER, HIER)
    made = json.loads(path.read_text())
    for feature, value in zip(made["features"], ("2020-01-01", "2030-01-01", None)):
        feature["properties"]["eind"] = value
    path.write_text(json.dumps(made))
    data = haal(path, filter="eind IS NULL OR eind > DATE('2026-01-01')")
    assert {f.attributen["naam"] for f in data.features} == {"vlak 1", "vlak 2"}


def test_een_feed_wijst_het_bestand_aan(tmp_path: Path) -> None:
    body = schrijf(tmp_path / "natura2000.gpkg", HIER).read_bytes()

    def antwoord(verzoek: Verzoek) -> Antwoord:
        if verzoek.pad == "/atom/index.xml":
            return xml('<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="dataset.xml"/></entry></feed>')
        if verzoek.pad == "/atom/dataset.xml":
            return xml(
                '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="dataset.xml"/><entry>'
                '<link rel="alternate" href="downloads/natura2000.gpkg"/><link rel="alternate" href="downloads/a.zip"/>'
                "</entry></feed>"
            )
        if verzoek.pad == "/atom/downloads/natura2000.gpkg":
            return Antwoord(body)
        return Antwoord(status=404)

    with loket(antwoord) as server:
        url = f"{server.basis}/atom/index.xml"
        data = haal(url, soort=BronSoort.ATOM, onderdeel="natura2000.gpkg")
        assert data.stand.volledig
        assert data.stand.url.endswith("/atom/downloads/natura2000.gpkg")
        assert haal(url, soort=BronSoort.ATOM, onderdeel="weg.gpkg").stand.fout == "laag_ontbreekt"
    with loket(lambda _v: FOUT) as server:
        assert haal(server.basis, soort=BronSoort.ATOM, onderdeel="x.gpkg").stand.fout == "andere_vorm"


def test_een_zip_met_een_shapefile_wordt_gelezen_zoals_hij_van_een_adres_komt(tmp_path: Path) -> None:
    folder = tmp_path / "shape"
    folder.mkdir()
    schrijf(folder / "vlak.shp", HIER)
    packed = shutil.make_archive(str(tmp_path / "vlak"), "zip", folder)
    body = Path(packed).read_bytes()
    assert haal(packed).stand.volledig
    with loket(lambda _v: Antwoord(body)) as server:
        data = haal(f"{server.basis}/downloads/vlak.zip")
    assert (data.stand.fout, data.stand.aantal) == ("", 1)
    with loket(lambda _v: Antwoord(body[:-200])) as server:
        assert haal(f"{server.basis}/downloads/vlak.zip").stand.fout == "beschadigd"

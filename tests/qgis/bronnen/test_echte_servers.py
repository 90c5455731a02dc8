"""Our readers against real servers: what they answer is read whole, in place, and in agreement with each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyogrio import list_layers, raw
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from portaal_leefomgeving_plugin.connectors.bestand.client import BestandBron
from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.connectors.raster.client import WcsBron
from portaal_leefomgeving_plugin.connectors.raster.punten import WmsPuntBron
from portaal_leefomgeving_plugin.connectors.wfs.client import WfsBron
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort
from portaal_leefomgeving_plugin.services.draden import Draden
from tests.qgis.bronnen.servers import MAPSERV, QGIS_SERVER, mapserver, ontbreekt, qgis_server
from tests.unit.bronnen.maak import GEBIED, bron, oordeel, plek
from tests.unit.bronnen.test_raster import tif
from tests.unit.connectors.loket import Klok, Voortgang, sessie

met_mapserver = pytest.mark.skipif(bool(ontbreekt(MAPSERV)), reason=ontbreekt(MAPSERV) or "-")
met_qgis_server = pytest.mark.skipif(bool(ontbreekt(QGIS_SERVER)), reason=ontbreekt(QGIS_SERVER) or "-")

AANTAL = 1_200  # more than a page of PDOK's


@pytest.fixture(scope="module")
def gegevens(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """1,200 squares within the area and 300 far from it; and the raster of noise."""
    folder = tmp_path_factory.mktemp("gegevens")
    near = [shapely.box(x, y, x + 20, y + 20) for x in range(150_000, 151_600, 40) for y in range(450_000, 451_200, 40)]
    far = [shapely.box(190_000 + 40 * n, 500_000, 190_020 + 40 * n, 500_020) for n in range(300)]
    shapes = np.array([*near[:AANTAL], *far], dtype=object)
    assert len(shapes) == AANTAL + 300
    names = np.array([f"vlak {n}" for n in range(len(shapes))], dtype=object)
    kinds = np.array(["weg" if n % 3 == 0 else "spoor" for n in range(len(shapes))], dtype=object)
    gpkg = folder / "vlak.gpkg"
    raw.write(
        gpkg, layer="vlak", geometry=shapely.to_wkb(shapes), field_data=[names, kinds], fields=["naam", "soort"],
        geometry_type="Polygon", crs="EPSG:28992",
    )  # fmt: skip
    return gpkg, tif(folder / "lden.tif")


def klopt(data: BronData, aantal: int = AANTAL) -> None:
    """All of them, once, where they lie."""
    assert (data.stand.fout, data.stand.volledig, data.stand.aantal) == ("", True, aantal)
    shapes = shapely.from_wkb([f.geometrie for f in data.features])
    by_name = dict(zip((f.attributen["naam"] for f in data.features), shapes))
    assert len(by_name) == aantal
    assert shapely.hausdorff_distance(by_name["vlak 0"], shapely.box(150_000, 450_000, 150_020, 450_020)) < 0.01


@met_mapserver
@pytest.mark.parametrize("formaten", ["geojson,gml32", "gml32"])
def test_mapserver_geeft_alles_in_paginas_van_duizend(gegevens, tmp_path: Path, formaten: str) -> None:
    with mapserver(tmp_path, *gegevens, formaten=formaten) as url, sessie() as api:
        data = WfsBron(api, clock=Klok()).haal(bron(BronSoort.WFS, url, "oud:vlak"), Voortgang(), gebied=GEBIED)
    klopt(data)
    assert data.stand.paginas == 3  # 1,000, 200, and the empty one


@met_mapserver
def test_mapserver_kent_het_filter_in_fes(gegevens, tmp_path: Path) -> None:
    with mapserver(tmp_path, *gegevens) as url, sessie() as api:
        reader = WfsBron(api, clock=Klok())
        van = bron(BronSoort.WFS, url, "vlak", filter="soort = 'weg'")
        data = reader.haal(van, Voortgang(), gebied=GEBIED)
        assert data.stand.fout == ""
        assert {f.attributen["soort"] for f in data.features} == {"weg"}
        assert data.stand.aantal == AANTAL // 3
        assert data.stand.paginas == 2  # it was the server that chose: 400 in one page, and the empty one
        gone = reader.haal(bron(BronSoort.WFS, url, "weg"), Voortgang(), gebied=GEBIED)
        assert gone.stand.fout == "laag_ontbreekt"


@met_mapserver
def test_mapserver_geeft_een_raster_als_wcs_en_per_punt(gegevens, tmp_path: Path) -> None:
    loud, quiet, silent = (
        shapely.Point(150_050, 450_950),
        shapely.Point(151_950, 450_950),
        shapely.Point(150_500, 451_500),
    )
    with mapserver(tmp_path, *gegevens) as url, sessie() as api, Draden(2) as draden:
        wcs = WcsBron(api, clock=Klok()).haal(
            bron(BronSoort.WCS, url, "lden", niet_gekarteerd=(0.0,)), Voortgang(), gebied=GEBIED
        )
        van = bron(BronSoort.WMS_PUNT, url, "lden", niet_gekarteerd=(0.0,), naam_attribuut="")
        points = WmsPuntBron(api, clock=Klok(), executor=draden).haal(
            van, Voortgang(), plekken=[plek(p) for p in (loud, quiet, silent)]
        )
    for data in (wcs, points):
        assert data.stand.fout == ""
        said = [oordeel(van, data, p, norm=53.0).oordeel.value for p in (loud, quiet, silent)]
        assert said == ["aandacht", "groen", "onbekend"]


@pytest.fixture(scope="module")
def qgis_adres(gegevens, qgis_app, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    project = QgsProject()
    vector = QgsVectorLayer(f"{gegevens[0]}|layername=vlak", "vlak", "ogr")
    raster = QgsRasterLayer(str(gegevens[1]), "lden")
    assert vector.isValid()
    assert raster.isValid()
    project.setCrs(vector.crs())
    project.addMapLayers([vector, raster])
    project.writeEntry("WFSLayers", "/", [vector.id()])
    project.writeEntry("WMSCrsList", "/", ["EPSG:28992", "EPSG:4326"])
    path = tmp_path_factory.mktemp("qgis") / "proef.qgs"
    assert project.write(str(path))
    project.clear()
    with qgis_server(path) as address:
        yield address


@met_qgis_server
def test_qgis_server_geeft_alles_als_ogc_api(qgis_adres: str) -> None:
    with sessie() as api:
        van = bron(BronSoort.OGC_API_FEATURES, f"{qgis_adres}/wfs3", "vlak")
        data = OgcFeatures(api, clock=Klok()).haal(van, Voortgang(), gebied=GEBIED)
    klopt(data)
    assert data.stand.aantal_gemeld == AANTAL


@met_qgis_server
def test_qgis_server_geeft_een_waarde_per_punt(qgis_adres: str) -> None:
    loud, silent = shapely.Point(150_050, 450_950), shapely.Point(150_500, 451_500)
    with sessie() as api, Draden(2) as draden:
        van = bron(BronSoort.WMS_PUNT, f"{qgis_adres}/", "lden", niet_gekarteerd=(0.0,), naam_attribuut="")
        data = WmsPuntBron(api, clock=Klok(), executor=draden).haal(
            van, Voortgang(), plekken=[plek(loud), plek(silent)]
        )
    assert data.stand.fout == ""
    assert [oordeel(van, data, p, norm=53.0).oordeel.value for p in (loud, silent)] == ["aandacht", "onbekend"]


@met_qgis_server
def test_qgis_server_kent_geen_wfs_2_en_dat_wordt_gezegd(qgis_adres: str) -> None:
    """It answers a request for 2.0.0 in 1.1.0 (facts on open data, section 5)."""
    with sessie() as api:
        van = bron(BronSoort.WFS, f"{qgis_adres}/", "vlak")
        data = WfsBron(api, clock=Klok()).haal(van, Voortgang(), gebied=GEBIED)
    assert (data.stand.bereikt, data.stand.volledig) == (False, False)
    assert data.stand.fout in ("andere_vorm", "laag_ontbreekt")


@met_mapserver
def test_natura_2000_through_a_server_is_natura_2000_from_its_file(gegevens, gedeeld: Path, tmp_path: Path) -> None:
    """The real areas: big, with holes, in many parts."""
    gpkg = gedeeld / "data/opendata/natura2000/natura2000_rd.gpkg"
    (table,) = (str(row[0]) for row in list_layers(gpkg))
    served = tmp_path / "server"
    served.mkdir()
    with mapserver(served, gpkg, gegevens[1], tabel=table, formaten="geojson,gml32") as url, sessie() as api:
        wfs = WfsBron(api, clock=Klok()).haal(bron(BronSoort.WFS, url, "vlak"), Voortgang(), gebied=None)
        file = BestandBron(api, clock=Klok()).haal(bron(BronSoort.BESTAND, str(gpkg), table), Voortgang(), gebied=None)
    assert (wfs.stand.fout, wfs.stand.volledig, wfs.stand.aantal) == ("", True, file.stand.aantal)
    assert file.stand.aantal > 100

    def areas(data: BronData) -> list[float]:
        return sorted(shapely.area(shapely.from_wkb([f.geometrie for f in data.features])).tolist())

    assert areas(wfs) == pytest.approx(areas(file), rel=1e-6)

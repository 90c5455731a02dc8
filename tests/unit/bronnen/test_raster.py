"""Rasters: 0 is not mapped, a cell without a value proves nothing, and what was read is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, osr

from portaal_leefomgeving_plugin.connectors.raster.client import RasterBron, WcsBron
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from tests.unit.bronnen.maak import GEBIED, bron, oordeel
from tests.unit.bronnen.wfs_dienst import FOUT, xml
from tests.unit.connectors.loket import Antwoord, Klok, Verzoek, Voortgang, loket, sessie

CEL = 100
X, Y = 149_000, 453_000  # the upper left corner; 40 x 40 cells


def tif(path: Path, *, epsg: int | None = 28992, leeg: float | None = -9999.0, geo=(X, CEL, 0, Y, 0, -CEL)) -> Path:
    """Noise: 60 dB in the south-west of the area, 45 in the south-east, 0 (not mapped) in the north, a hole."""
    values = np.zeros((40, 40), dtype=np.float32)
    values[20:, :20] = 60.2
    values[20:, 20:] = 45.0
    values[39, 39] = -9999.0
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE"])
    dataset.SetGeoTransform(geo)
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    if leeg is not None:
        dataset.GetRasterBand(1).SetNoDataValue(leeg)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return path


def haal(pad: Path | str, **anders) -> BronData:
    with sessie() as api:
        van = bron(BronSoort.RASTER, str(pad), niet_gekarteerd=(0.0,), **anders)
        return RasterBron(api, clock=Klok()).haal(van, Voortgang(), gebied=GEBIED)


def verdict(data: BronData, x: float, y: float) -> tuple[Oordeel, OnbekendReden | None, float | str | None]:
    found = oordeel(bron(BronSoort.RASTER, "/x.tif"), data, shapely.Point(x, y), norm=53.0)
    return found.oordeel, found.reden, found.bewijs[0].waarde if found.bewijs else None


def test_cellen_worden_vlakken_en_de_norm_wordt_eraan_getoetst(tmp_path: Path) -> None:
    data = haal(tif(tmp_path / "lden.tif"))
    stand = data.stand
    assert (stand.volledig, stand.fout, stand.paginas, stand.aantal) == (True, "", 1, 2)
    assert len(stand.sha256) == 64
    assert verdict(data, 150_050, 450_950) == (Oordeel.AANDACHT, None, 61.0)  # 60.2, rounded upward
    assert verdict(data, 151_950, 450_950) == (Oordeel.GROEN, None, 45.0)


def test_nul_is_niet_gekarteerd_en_nooit_stil(tmp_path: Path) -> None:
    data = haal(tif(tmp_path / "lden.tif"))
    assert verdict(data, 150_500, 451_500) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_NEGATIEF_BEWIJS, None)
    told = haal(tif(tmp_path / "twee.tif", leeg=None))  # the hole is a number now: outside what can be real
    assert verdict(told, 152_950, 449_050)[:2] == (Oordeel.ONBEKEND, OnbekendReden.ATTRIBUUT_ONTBREEKT)


def test_buiten_het_raster_is_geen_dekking(tmp_path: Path) -> None:
    data = haal(tif(tmp_path / "lden.tif"))
    assert verdict(data, 160_000, 450_000)[:2] == (Oordeel.ONBEKEND, OnbekendReden.GEEN_DEKKING)
    elsewhere = haal(tif(tmp_path / "ver.tif", geo=(200_000, CEL, 0, 500_000, 0, -CEL)))
    assert (elsewhere.stand.bereikt, elsewhere.stand.fout) == (False, "buiten_bereik")


@pytest.mark.parametrize(("hoe", "fout"), [("geen", "geen_bestand"), ("junk", "beschadigd"), ("kort", "beschadigd"),
                                           ("crs", "crs"), ("zonder", "crs"), ("gedraaid", "crs")])  # fmt: skip
def test_wat_niet_te_lezen_is_zegt_waarom(tmp_path: Path, hoe: str, fout: str) -> None:
    path = tmp_path / "lden.tif"
    match hoe:
        case "junk":
            path.write_bytes(b"II*\0 niets")
        case "kort":
            whole = tif(path).read_bytes()
            path.write_bytes(whole[: len(whole) // 3])
        case "crs":
            tif(path, epsg=3857)
        case "zonder":
            tif(path, epsg=None)
        case "gedraaid":
            tif(path, geo=(X, CEL, 5, Y, 5, -CEL))
    data = haal(path)
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (False, False, fout)
    assert verdict(data, 151_950, 450_950)[0] is Oordeel.ONBEKEND


def test_een_raster_op_een_adres_komt_door_onze_eigen_sessie(tmp_path: Path) -> None:
    body = tif(tmp_path / "lden.tif").read_bytes()
    with loket(lambda _v: Antwoord(body, koppen={"Content-Type": "image/tiff"})) as server:
        data = haal(f"{server.basis}/lden.tif")
        assert len(server.gevraagd) == 1
    assert verdict(data, 150_050, 450_950)[0] is Oordeel.AANDACHT
    with loket(lambda _v: Antwoord(body[:-50], lengte=len(body))) as server:
        assert haal(f"{server.basis}/lden.tif").stand.fout == "afgebroken"


def wcs(body: bytes, *, assen: str = "x y", coverage: Antwoord | None = None, gevraagd: list | None = None):
    def antwoord(verzoek: Verzoek) -> Antwoord:
        if gevraagd is not None:
            gevraagd.append(verzoek)
        if verzoek.vraag["request"] == "DescribeCoverage":
            return xml(
                '<wcs:CoverageDescriptions xmlns:wcs="http://www.opengis.net/wcs/2.0" '
                'xmlns:gml="http://www.opengis.net/gml/3.2">'
                f'<gml:Envelope axisLabels="{assen}"/></wcs:CoverageDescriptions>'
            )
        return coverage or Antwoord(body, koppen={"Content-Type": "image/tiff"})

    with loket(antwoord) as server, sessie() as api:
        van = bron(BronSoort.WCS, f"{server.basis}/wcs", "lden", niet_gekarteerd=(0.0,))
        return WcsBron(api, clock=Klok()).haal(van, Voortgang(), gebied=GEBIED)


@pytest.mark.parametrize(("assen", "oost"), [("x y", "x"), ("N E", "E")])
def test_een_wcs_wordt_gevraagd_om_het_gebied_met_zijn_eigen_assen(tmp_path: Path, assen: str, oost: str) -> None:
    asked: list[Verzoek] = []
    data = wcs(tif(tmp_path / "lden.tif").read_bytes(), assen=assen, gevraagd=asked)
    assert data.stand.volledig
    assert verdict(data, 150_050, 450_950)[0] is Oordeel.AANDACHT
    assert f"{oost}%28149000%2C153000%29" in data.stand.url


def test_een_fout_van_een_wcs_met_status_200_is_geen_leeg_raster() -> None:
    data = wcs(b"", coverage=FOUT)
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (False, False, "andere_vorm")
    assert verdict(data, 150_050, 450_950)[0] is Oordeel.ONBEKEND

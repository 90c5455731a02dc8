"""Cells of a raster made into features: one per patch of equal value, in EPSG:28992.

So a raster is checked, drawn and proved by like any other source: the value is an attribute, and the patch is
the evidence. Cells without data, and values that mean "not mapped" (0 at RIVM), make no feature: where there
is none the source is silent, and the silence of a raster proves nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import gdal, ogr

from portaal_leefomgeving_plugin.connectors.geojson import vormen_naar_rd
from portaal_leefomgeving_plugin.domain.bron import WAARDE, BronFeature
from portaal_leefomgeving_plugin.domain.locatie import RdWkb

MEESTE_CELLEN = 25_000_000
"""Cells in one window: 50 x 50 km at 10 m."""

MEESTE_VLAKKEN = 500_000
STAP = 1.0
"""Values are told apart to this: a map of dB or micrograms is no finer than its unit (it is rounded upward)."""


class RasterFout(Exception):
    """This raster cannot be read; ``code`` says why: "beschadigd", "crs", "te_groot", "buiten_bereik"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Venster:
    """A piece of a raster. ``geo``: GDAL's six numbers; ``leeg``: which cells have no value; ``rd``: else degrees."""

    waarden: NDArray[np.float64]
    leeg: NDArray[np.bool_]
    geo: tuple[float, float, float, float, float, float]
    rd: bool


def lees_venster(
    inhoud: bytes | str, vak: tuple[float, float, float, float] | None, niet_gekarteerd: tuple[float, ...]
) -> Venster:
    """The first band within ``vak`` (RD) of a raster: bytes, or the path of a file. Raises RasterFout."""
    memory = ""
    if isinstance(inhoud, bytes):
        memory = f"/vsimem/portaal_{id(inhoud)}.tif"
        gdal.FileFromMemBuffer(memory, inhoud)
    try:
        return _lees(memory or str(inhoud), vak, niet_gekarteerd)
    finally:
        if memory:
            gdal.Unlink(memory)


def _lees(path: str, vak: tuple[float, float, float, float] | None, niet_gekarteerd: tuple[float, ...]) -> Venster:
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    if dataset is None or dataset.RasterCount < 1:
        raise RasterFout("beschadigd")
    reference = dataset.GetSpatialRef()
    code = reference.GetAuthorityCode(None) if reference is not None else None
    if code not in ("28992", "7415", "4326", "4258"):
        raise RasterFout("crs")
    rd = code in ("28992", "7415")
    geo = dataset.GetGeoTransform()
    if geo[2] or geo[4] or not geo[1] or not geo[5]:
        raise RasterFout("crs")  # turned, or without a place
    column, row, width, height = _uitsnede(dataset.RasterXSize, dataset.RasterYSize, geo, vak if rd else None)
    if width * height > MEESTE_CELLEN:
        raise RasterFout("te_groot")
    band = dataset.GetRasterBand(1)
    try:
        values = band.ReadAsArray(column, row, width, height)
        mask = band.GetMaskBand().ReadAsArray(column, row, width, height)
    except RuntimeError:
        values = mask = None
    if values is None or mask is None:
        raise RasterFout("beschadigd")  # cut off: GDAL opened its head, and its cells are not there
    numbers = values.astype(np.float64)
    empty = (mask == 0) | ~np.isfinite(numbers) | np.isin(numbers, niet_gekarteerd)
    moved = (geo[0] + column * geo[1], geo[1], 0.0, geo[3] + row * geo[5], 0.0, geo[5])
    return Venster(numbers, empty, moved, rd)


def _uitsnede(
    width: int, height: int, geo: tuple[float, ...], vak: tuple[float, float, float, float] | None
) -> tuple[int, int, int, int]:
    if vak is None:
        return 0, 0, width, height
    columns = sorted(((vak[0] - geo[0]) / geo[1], (vak[2] - geo[0]) / geo[1]))
    rows = sorted(((vak[1] - geo[3]) / geo[5], (vak[3] - geo[3]) / geo[5]))
    left, right = max(0, math.floor(columns[0])), min(width, math.ceil(columns[1]))
    top, bottom = max(0, math.floor(rows[0])), min(height, math.ceil(rows[1]))
    if right <= left or bottom <= top:
        raise RasterFout("buiten_bereik")
    return left, top, right - left, bottom - top


def maak_vlakken(venster: Venster, tussendoor: Callable[[], None]) -> tuple[list[BronFeature], RdWkb]:
    """The features of a window, and the rectangle that it covers. Raises RasterFout."""
    height, width = venster.waarden.shape
    # a whole number that was stored as 53.0000001 is one
    steps = np.ceil(np.round(np.where(venster.leeg, 0.0, venster.waarden), 3) / STAP)
    if np.abs(steps).max(initial=0.0) > 2**30:
        raise RasterFout("te_groot")
    memory = gdal.GetDriverByName("MEM")
    source = memory.Create("", width, height, 2, gdal.GDT_Int32)
    source.SetGeoTransform(venster.geo)
    source.GetRasterBand(1).WriteArray(steps.astype(np.int32))
    source.GetRasterBand(2).WriteArray((~venster.leeg).astype(np.int32))
    tussendoor()
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("vlak", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("stap", ogr.OFTInteger))
    gdal.Polygonize(source.GetRasterBand(1), source.GetRasterBand(2), layer, 0, [])
    tussendoor()
    if layer.GetFeatureCount() > MEESTE_VLAKKEN:
        raise RasterFout("te_groot")
    blobs, values = [], []
    for feature in layer:
        blobs.append(bytes(feature.GetGeometryRef().ExportToWkb()))
        values.append(feature.GetField(0) * STAP)
    shapes = shapely.from_wkb(blobs) if blobs else np.empty(0, dtype=object)
    x = sorted((venster.geo[0], venster.geo[0] + width * venster.geo[1]))
    y = sorted((venster.geo[3], venster.geo[3] + height * venster.geo[5]))
    area = shapely.box(x[0], y[0], x[1], y[1])
    if not venster.rd:
        shapes = vormen_naar_rd(shapes)
        area = vormen_naar_rd(np.array([area], dtype=object))[0]
    wkbs = shapely.to_wkb(shapes, output_dimension=2, byte_order=1)
    features = [
        BronFeature(f"vlak-{nr}", RdWkb(bytes(wkb)), {WAARDE: value})
        for nr, (wkb, value) in enumerate(zip(wkbs, values))
    ]
    return features, RdWkb(shapely.to_wkb(area, output_dimension=2, byte_order=1))

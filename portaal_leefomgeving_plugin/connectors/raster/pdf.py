"""Pages of a PDF as pictures, in memory: GDAL draws them, and nothing of them touches a disk.

Every QGIS has GDAL; whether its GDAL can read PDF depends on who built it, so that is asked first.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

PUNTEN_PER_DUIM = 72
MEESTE_DPI = 300
MEESTE_PIXELS = 40_000_000
"""One page; an A0 at 300 dpi is 140 million, and is drawn coarser."""


class PdfFout(Exception):
    """This PDF cannot be drawn; ``code`` says why: "geen_lezer", "beschadigd" (or behind a password), "te_groot"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Blad:
    """A page: ``pixels`` are rows of red, green, blue, a byte each, without padding."""

    breedte: int
    hoogte: int
    pixels: bytes


def kan_pdf() -> bool:
    """Whether this GDAL reads PDF."""
    driver = gdal.GetDriverByName("PDF")
    return driver is not None and any(driver.GetMetadataItem(f"HAVE_{lib}") for lib in ("POPPLER", "PDFIUM", "PODOFO"))


def tel_bladen(inhoud: bytes) -> int:
    """How many pages there are. Raises PdfFout."""
    with _geopend(inhoud, 1, PUNTEN_PER_DUIM) as dataset:
        return max(1, len(dataset.GetSubDatasets()))


def teken_blad(inhoud: bytes, nummer: int, breedte: int) -> Blad:
    """Page ``nummer`` (from 1), about ``breedte`` pixels wide. Raises PdfFout."""
    with _geopend(inhoud, nummer, PUNTEN_PER_DUIM) as dataset:
        points, high = dataset.RasterXSize, dataset.RasterYSize
    if not points or not high:
        raise PdfFout("beschadigd")
    dpi = min(MEESTE_DPI, max(36, round(PUNTEN_PER_DUIM * breedte / points)))
    if points * high * (dpi / PUNTEN_PER_DUIM) ** 2 > MEESTE_PIXELS:
        dpi = int(PUNTEN_PER_DUIM * (MEESTE_PIXELS / (points * high)) ** 0.5)
    if dpi < PUNTEN_PER_DUIM // 4:
        raise PdfFout("te_groot")
    with _geopend(inhoud, nummer, dpi) as dataset:
        bands = dataset.ReadAsArray()
    if bands is None:
        raise PdfFout("beschadigd")
    if bands.ndim == 2:
        bands = np.stack([bands] * 3)
    if bands.shape[0] == 4:  # see-through: on white, as on paper
        seen = bands[3].astype(np.float32) / 255
        bands = (bands[:3] * seen + 255 * (1 - seen)).astype(np.uint8)
    rows = np.ascontiguousarray(np.moveaxis(bands[:3], 0, -1).astype(np.uint8))
    return Blad(rows.shape[1], rows.shape[0], rows.tobytes())


@contextmanager
def _geopend(inhoud: bytes, nummer: int, dpi: int) -> Iterator[gdal.Dataset]:
    if not kan_pdf():
        raise PdfFout("geen_lezer")
    memory = f"/vsimem/portaal_{uuid.uuid4().hex}.pdf"
    gdal.FileFromMemBuffer(memory, inhoud)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        try:
            dataset = gdal.OpenEx(
                f"PDF:{nummer}:{memory}" if nummer > 1 else memory,
                gdal.OF_RASTER | gdal.OF_READONLY,
                allowed_drivers=["PDF"],
                open_options=[f"DPI={dpi}"],
            )
        except RuntimeError:
            dataset = None
        if dataset is None:
            raise PdfFout("beschadigd")
        yield dataset
        del dataset
    finally:
        gdal.PopErrorHandler()
        gdal.Unlink(memory)

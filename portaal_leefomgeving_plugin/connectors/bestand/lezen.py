"""Reads vector files with pyogrio, and GeoParquet with pyarrow: features in EPSG:28992 within a rectangle.

Not for the working copy, which is written and read with ``osgeo`` (design, decision 2).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import Vormen, omhullende_graden
from portaal_leefomgeving_plugin.connectors.ogc.crs import AnderCrsError, Crs, genoemd_crs, naar_rd
from portaal_leefomgeving_plugin.connectors.ogc.lezen import maak_feature
from portaal_leefomgeving_plugin.connectors.ogc.oogst import MEESTE, MEESTE_ZONDER_GEBIED, OnvolledigError
from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vak
from portaal_leefomgeving_plugin.domain.bron import BronFeature
from portaal_leefomgeving_plugin.domain.errors import MissingDependency

PARQUET = (".parquet", ".geoparquet", ".pq")
PYOGRIO, PYARROW = "0.7", "14"


class BestandFout(Exception):
    """This file cannot be read; ``code``: "beschadigd", "laag_ontbreekt", "crs", "geen_bestand"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Inhoud:
    """What a file gave. ``gemeld``: how many features it says it has in all, where all were asked for."""

    features: list[BronFeature]
    gemeld: int | None


def lees_bestand(pad: Path, laag: str, vak: Vak | None, tussendoor: Callable[[], None]) -> Inhoud:
    """The features of ``laag`` (empty or "*": the only one) within ``vak`` (RD).

    Raises BestandFout, AnderCrsError, OnvolledigError ("te_veel") and MissingDependency.
    """
    if pad.suffix.lower() in PARQUET:
        return _parquet(pad, vak, tussendoor)
    try:
        import pyogrio
        from pyogrio.errors import DataLayerError, DataSourceError
    except ImportError:
        raise MissingDependency(package="pyogrio", least=PYOGRIO) from None
    try:
        name = _laag([str(row[0]) for row in pyogrio.list_layers(pad)], laag)
        info = pyogrio.read_info(pad, layer=name, force_feature_count=True)
        crs = _crs(info.get("crs"))
        bbox = None if vak is None else tuple(map(float, vak)) if crs is not Crs.LONLAT else omhullende_graden(vak)
        if vak is None:
            _keur_omvang(int(info["features"]), vak)
        meta, ids, blobs, columns = pyogrio.raw.read(pad, layer=name, bbox=bbox, return_fids=True, force_2d=True)
    except (DataSourceError, DataLayerError, ValueError, OSError):
        raise BestandFout("beschadigd") from None
    tussendoor()
    _keur_omvang(len(ids), vak)
    names = [str(n) for n in meta["fields"]]
    rows = [
        {"id": int(fid), "properties": dict(zip(names, (_waarde(v) for v in values)))}
        for fid, values in zip(ids, zip(*columns) if len(columns) else ((),) * len(ids))
    ]
    return Inhoud(_features(rows, blobs, crs, tussendoor), int(info["features"]) if vak is None else None)


def _parquet(pad: Path, vak: Vak | None, tussendoor: Callable[[], None]) -> Inhoud:
    """GeoParquet 1.0 and 1.1: WKB in the primary column, the CRS as PROJJSON (absent: CRS84, null: not known)."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise MissingDependency(package="pyarrow", least=PYARROW) from None
    try:
        file = parquet.ParquetFile(pad)
        meta = json.loads((file.schema_arrow.metadata or {})[b"geo"])
        primary = meta["primary_column"]
        column = meta["columns"][primary]
        if column["encoding"] != "WKB":
            raise BestandFout("crs")
        _keur_omvang(file.metadata.num_rows if vak is None else 0, vak)
        rows: list[dict[str, Any]] = []
        blobs: list[bytes | None] = []
        crs = _projjson(column)
        for batch in file.iter_batches(batch_size=20_000):
            tussendoor()
            shapes = batch.column(batch.schema.get_field_index(primary)).to_pylist()
            inside = _raakt(shapes, vak, crs)
            names = [n for n in batch.schema.names if n not in (primary, *meta["columns"], "bbox")]
            values = [batch.column(batch.schema.get_field_index(n)).to_pylist() for n in names]
            begin = len(rows)
            for nr in np.flatnonzero(inside).tolist():
                rows.append({"properties": {n: _waarde(v[nr]) for n, v in zip(names, values)}})
                blobs.append(shapes[nr])
            _keur_omvang(begin + int(inside.sum()), vak)
        total = file.metadata.num_rows
    except (pa.ArrowException, KeyError, TypeError, ValueError, OSError):
        raise BestandFout("beschadigd") from None
    for nr, row in enumerate(rows):
        row["id"] = nr
    return Inhoud(_features(rows, blobs, crs, tussendoor), total if vak is None else None)


def _raakt(blobs: list[bytes | None], vak: Vak | None, crs: Crs | None) -> Any:
    """Which may lie within the rectangle; a shape that is not there or cannot be read may lie anywhere."""
    if vak is None:
        return np.ones(len(blobs), dtype=np.bool_)
    x0, y0, x1, y1 = vak if crs in (Crs.RD, None) else omhullende_graden(vak)
    bounds = shapely.bounds(shapely.from_wkb(blobs, on_invalid="ignore"))
    with np.errstate(invalid="ignore"):
        outside = (bounds[:, 2] < x0) | (bounds[:, 3] < y0) | (bounds[:, 0] > x1) | (bounds[:, 1] > y1)
    return ~outside


def _features(
    rows: list[dict[str, Any]], blobs: Any, crs: Crs | None, tussendoor: Callable[[], None]
) -> list[BronFeature]:
    shapes: Vormen = np.full(len(rows), None, dtype=object)
    if len(rows):
        shapes[:] = shapely.from_wkb(np.asarray(blobs, dtype=object), on_invalid="ignore")
    tussendoor()
    wkbs = shapely.to_wkb(naar_rd(shapely.force_2d(shapes), crs), output_dimension=2, byte_order=1)
    return [maak_feature(row, wkb) for row, wkb in zip(rows, wkbs, strict=True)]


def _laag(names: list[str], wanted: str) -> str:
    if wanted in names:
        return wanted
    if wanted in ("", "*") and len(names) == 1:
        return names[0]
    raise BestandFout("laag_ontbreekt")


def _crs(name: object) -> Crs | None:
    """GDAL gives x before y whatever the CRS says; None where the file does not say (a Shapefile without .prj)."""
    if not isinstance(name, str) or not name:
        return None
    found = genoemd_crs(name, {})
    if found is Crs.ANDERS and "Amersfoort" in name:
        return Crs.RD  # written out as WKT, without its number
    if found is Crs.ANDERS:
        raise AnderCrsError
    return Crs.LONLAT if found is Crs.GRADEN else found


def _projjson(column: dict[str, Any]) -> Crs | None:
    if "crs" not in column:
        return Crs.LONLAT
    if column["crs"] is None:
        return None
    found = column["crs"].get("id") or {}
    return _crs(f"{found.get('authority', '')}:{found.get('code', '')}")


def _keur_omvang(count: int, vak: Vak | None) -> None:
    if count > (MEESTE if vak is not None else MEESTE_ZONDER_GEBIED):
        raise OnvolledigError("te_veel")


def _waarde(value: Any) -> Any:
    if isinstance(value, np.datetime64):
        return None if np.isnat(value) else str(value.astype("datetime64[s]"))
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    return value

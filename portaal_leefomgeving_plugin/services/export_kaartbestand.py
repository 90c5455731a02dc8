"""Layers as GeoPackage, Shapefile and GeoParquet. pyogrio and pyarrow are asked for when they are needed."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.errors import FileFault, MissingDependency
from portaal_leefomgeving_plugin.services.export_laag import Exportlaag, Soort

RD = "EPSG:28992"
PYOGRIO, PYARROW = "0.7", "14"
LANGSTE_DBF = 254
"""Bytes in a text of a Shapefile."""
LANGSTE_NAAM = 10
GROOTSTE_SHP = 2_000_000_000
"""Bytes: the .shp and .dbf of a Shapefile cannot be larger."""

_SOORT = {Soort.TEKST: "tekst", Soort.GEHEEL: "geheel getal", Soort.GETAL: "getal", Soort.DATUM: "datum"}


def schrijf_gpkg(lagen: Sequence[Exportlaag], pad: Path) -> None:
    """One GeoPackage with all layers, their looks (``layer_styles``) and their metadata.

    Raises MissingDependency, FileFault.
    """
    temporary = _naast(pad)
    try:
        for nr, laag in enumerate(lagen):
            # an identifier may stand for one table only, and two layers may well have one title
            same = laag.titel in [other.titel for other in lagen[:nr]]
            options = {
                "IDENTIFIER": f"{laag.titel} ({laag.naam})" if same else laag.titel,
                "DESCRIPTION": laag.samenvatting[:500],
                "GEOMETRY_NAME": "geom",
            }
            _schrijf(laag, temporary, "GPKG", append=nr > 0, layer_options=options, dataset_options={"VERSION": "1.2"})
        _voeg_stijl_en_metadata_toe(lagen, temporary)
        temporary.replace(pad)
    except (OSError, sqlite3.Error) as fout:
        raise _fout(fout, pad) from fout
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def schrijf_shp(laag: Exportlaag, pad: Path) -> tuple[Path, dict[str, str], int]:
    """A Shapefile, and beside it the map of its short names (``<name>_kolommen.csv``) to the full ones.

    Answers that file, the map (short to full), and how many texts were cut off at 254 bytes. Rows without a place
    are kept, without a shape. Raises MissingDependency, FileFault ("te_groot" above what a Shapefile can hold).
    """
    short = korte_namen([k.naam for k in laag.kolommen])
    cut = 0
    fields: dict[str, np.ndarray[Any, Any]] = {}
    for column in laag.kolommen:
        values = column.array()
        if column.soort is Soort.TEKST:
            clipped = [None if v is None else _knip(v) for v in values]
            cut += sum(a != b for a, b in zip(clipped, values))
            values = np.array(clipped, dtype=object)
        fields[short[column.naam]] = values
    try:
        _schrijf_velden(laag, pad, "ESRI Shapefile", fields, encoding="UTF-8")
        if any(pad.with_suffix(e).stat().st_size > GROOTSTE_SHP for e in (".shp", ".dbf")):
            raise FileFault(path=str(pad), code="te_groot")
        side = pad.with_name(f"{pad.stem}_kolommen.csv")
        side.write_bytes(_kolommenlijst(laag, short))
    except OSError as fout:
        raise _fout(fout, pad) from fout
    return side, {s: full for full, s in short.items()}, cut


def korte_namen(namen: Sequence[str]) -> dict[str, str]:
    """Names of at most ten characters, each once, letters and digits only: full to short."""
    made: dict[str, str] = {}
    for name in namen:
        plain = "".join(c if c.isascii() and c.isalnum() else "_" for c in name) or "veld"
        short, nr = plain[:LANGSTE_NAAM], 1
        while short.lower() in {s.lower() for s in made.values()}:
            end = f"_{nr}"
            short, nr = plain[: LANGSTE_NAAM - len(end)] + end, nr + 1
        made[name] = short
    return made


def schrijf_parquet(laag: Exportlaag, pad: Path) -> None:
    """GeoParquet 1.1: WKB, EPSG:28992 as PROJJSON, a bbox per row. Raises MissingDependency, FileFault."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as fout:
        raise MissingDependency(package="pyarrow", least=PYARROW) from fout
    kinds = {Soort.TEKST: pa.string(), Soort.GEHEEL: pa.int64(), Soort.GETAL: pa.float64(), Soort.DATUM: pa.date32()}
    shapes = laag.eenvormig()
    columns = [pa.array(k.waarden, type=kinds[k.soort], from_pandas=True) for k in laag.kolommen]
    names = [k.naam for k in laag.kolommen]
    bounds = shapely.bounds(shapes)
    there = np.isfinite(bounds).all(axis=1)
    box = pa.StructArray.from_arrays(
        [pa.array(bounds[:, nr], mask=~there) for nr in range(4)],
        names=["xmin", "ymin", "xmax", "ymax"],
        mask=pa.array(~there),
    )
    wkb = pa.array(shapely.to_wkb(shapes, byte_order=1).tolist(), type=pa.binary())
    table = pa.table([*columns, box, wkb], names=[*names, "bbox", "geometry"])
    about = {"geo": json.dumps(geo_metadata(laag)), "portaal": json.dumps(dict(laag.verantwoording))}
    temporary = _naast(pad)
    try:
        parquet.write_table(table.replace_schema_metadata(about), temporary, compression="zstd")
        temporary.replace(pad)
    except (OSError, pa.ArrowException) as fout:
        raise _fout(fout, pad) from fout
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def geo_metadata(laag: Exportlaag) -> dict[str, Any]:
    """What GeoParquet 1.1 wants to know of the column with shapes."""
    from pyproj import CRS

    shapes = laag.eenvormig()
    total = shapely.total_bounds(shapes)
    kinds = sorted({s.geom_type for s in shapes if s is not None})
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": kinds,
        "crs": CRS.from_user_input(RD).to_json_dict(),
        "covering": {"bbox": {n: ["bbox", n] for n in ("xmin", "ymin", "xmax", "ymax")}},
    }
    if np.isfinite(total).all():
        column["bbox"] = total.tolist()
    return {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}


def _schrijf(laag: Exportlaag, pad: Path, driver: str, **more: Any) -> None:
    _schrijf_velden(laag, pad, driver, {k.naam: k.array() for k in laag.kolommen}, layer=laag.naam, **more)


def _schrijf_velden(
    laag: Exportlaag, pad: Path, driver: str, velden: Mapping[str, np.ndarray[Any, Any]], **more: Any
) -> None:
    try:
        import pyogrio
        from pyogrio.errors import DataLayerError, DataSourceError
    except ImportError as fout:
        raise MissingDependency(package="pyogrio", least=PYOGRIO) from fout
    try:
        pyogrio.raw.write(
            str(pad),
            geometry=shapely.to_wkb(laag.eenvormig(), byte_order=1),
            field_data=list(velden.values()),
            fields=list(velden),
            driver=driver,
            geometry_type=laag.vormsoort,
            crs=RD,
            **more,
        )
    except (DataSourceError, DataLayerError) as fout:
        raise FileFault(path=str(pad), code="geen_toegang") from fout


def _voeg_stijl_en_metadata_toe(lagen: Sequence[Exportlaag], pad: Path) -> None:
    """``layer_styles`` as QGIS reads it, and a metadata document per layer (GeoPackage 1.2, annex F.8)."""
    with closing(sqlite3.connect(pad)) as db, db:
        db.execute(
            "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT, f_table_catalog TEXT(256), "
            "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), "
            "styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), "
            "update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
        )
        db.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles')"
        )
        db.execute(
            "CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, "
            "md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, "
            "mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')"
        )
        db.execute(
            "CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, "
            "column_name TEXT, row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT "
            "(strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER)"
        )
        db.execute(
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
            "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
            "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
        )
        for table in ("gpkg_metadata", "gpkg_metadata_reference"):
            db.execute(
                "INSERT OR IGNORE INTO gpkg_extensions VALUES (?, NULL, 'gpkg_metadata', "
                "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write')",
                (table,),
            )
        for laag in lagen:
            if laag.stijl:
                db.execute(
                    "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
                    "styleName, styleQML, styleSLD, useAsDefault, description, owner) "
                    "VALUES ('', '', ?, 'geom', ?, ?, ?, 1, ?, '')",
                    (laag.naam, laag.naam[:30], laag.stijl, laag.sld, laag.titel),
                )
            cursor = db.execute(
                "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
                "VALUES ('dataset', 'http://mrcc.com/qgis.dtd', 'text/xml', ?)",
                (als_qmd(laag),),
            )
            db.execute(
                "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, ?)",
                (laag.naam, cursor.lastrowid),
            )


def als_qmd(laag: Exportlaag) -> str:
    """The metadata of a layer in the form of QGIS: title, summary, what it stands on, and when it was made."""
    lines = "\n".join(f"{name}: {value}" for name, value in laag.verantwoording)
    history = "".join(f"<history>{escape(f'{name}: {value}')}</history>" for name, value in laag.verantwoording)
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n<qgis>'
        f"<identifier>{escape(laag.naam)}</identifier><parentidentifier></parentidentifier><language>NLD</language>"
        f"<type>dataset</type><title>{escape(laag.titel)}</title>"
        f"<abstract>{escape(laag.samenvatting + chr(10) + lines)}</abstract><links/>{history}"
        f'<dates><date type="Created" value="{laag.gemaakt_op.isoformat()}"/></dates>'
        f"<crs><spatialrefsys><authid>{RD}</authid></spatialrefsys></crs></qgis>"
    )


def _kolommenlijst(laag: Exportlaag, short: Mapping[str, str]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["kort", "volledig", "titel", "soort"])
    for column in laag.kolommen:
        writer.writerow([short[column.naam], column.naam, column.titel, _SOORT[column.soort]])
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def _knip(text: str) -> str:
    """So much of a text as a Shapefile holds, never half a character."""
    return text.encode("utf-8")[:LANGSTE_DBF].decode("utf-8", "ignore")


def _naast(pad: Path) -> Path:
    """Where a file is made before it takes the place of another."""
    return pad.with_name(f".{pad.stem}.{os.getpid()}{pad.suffix}")


def _fout(fout: Exception, pad: Path) -> FileFault:
    if isinstance(fout, FileFault):
        return fout
    return FileFault.van(fout, str(pad)) if isinstance(fout, OSError) else FileFault(path=str(pad), code="geen_toegang")

"""Layers as CSV, GeoJSON and Excel: for people and programs that know no map files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.errors import FileFault, MissingDependency
from portaal_leefomgeving_plugin.services.export_laag import Cel, Exportlaag

BOM = "\ufeff"
DECIMALEN = 7
"""Of degrees: a centimetre."""
_FORMULE = ("=", "+", "-", "@", "\t", "\r")
MEESTE_RIJEN = 1_048_575
"""Rows under the heading that a sheet of Excel holds."""
BREEDSTE = 60


def schrijf_csv(laag: Exportlaag, pad: Path) -> None:
    """UTF-8 with a byte order mark, semicolons, a decimal comma; the shape as WKT in EPSG:28992. Raises FileFault."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([*(k.naam for k in laag.kolommen), "wkt_epsg28992"])
    wkts = shapely.to_wkt(laag.vormen, rounding_precision=3)
    for row, wkt in zip(_rijen(laag), wkts):
        writer.writerow([*(_cel(v) for v in row), wkt or ""])
    bewaar(pad, (BOM + out.getvalue()).encode("utf-8"))


def schrijf_geojson(laag: Exportlaag, pad: Path) -> None:
    """RFC 7946: longitude and latitude (WGS 84), outer rings anticlockwise. Raises FileFault.

    What the layer stands on is in the member ``portaal``, which the RFC leaves room for (6.1).
    """
    shapes = [None if t is None else json.loads(t) for t in _geojson(naar_graden(laag.vormen))]
    features = [
        {
            "type": "Feature",
            "geometry": shape,
            "properties": {k.naam: _json(v) for k, v in zip(laag.kolommen, row)},
        }
        for shape, row in zip(shapes, _rijen(laag))
    ]
    whole = {
        "type": "FeatureCollection",
        "name": laag.naam,
        "portaal": dict(laag.verantwoording),
        "features": features,
    }
    bewaar(pad, json.dumps(whole, ensure_ascii=False, allow_nan=False).encode("utf-8"))


def naar_graden(vormen: NDArray[np.object_]) -> NDArray[np.object_]:
    """Shapes in EPSG:28992 as longitude and latitude of EPSG:4326, rings after the right hand."""
    from pyproj import Transformer

    transformer = Transformer.from_crs("EPSG:28992", "EPSG:4326", always_xy=True)

    def to_degrees(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        lon, lat = transformer.transform(xy[:, 0], xy[:, 1])
        return np.asarray(np.round(np.stack([lon, lat], axis=1), DECIMALEN), dtype=np.float64)

    made: NDArray[np.object_] = shapely.transform(vormen, to_degrees)
    return np.array([None if s is None else _rechtsom(s) for s in made], dtype=object)


def schrijf_xlsx(lagen: Sequence[Exportlaag], pad: Path, woorden: tuple[str, str]) -> None:
    """A workbook with a sheet per layer, and one with what they stand on; nothing in it is a formula.

    ``woorden``: the name of that last sheet, and "column". Raises MissingDependency, FileFault ("te_groot": more
    rows than a sheet holds).
    """
    try:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font
    except ImportError as fout:
        raise MissingDependency(package="openpyxl", least="3.0") from fout
    book = Workbook(write_only=True)
    bold, wrap = Font(bold=True), Alignment(vertical="top", wrap_text=True)

    def heading(sheet: Any, text: str) -> Any:
        cell = WriteOnlyCell(sheet, value=veilig(text))
        cell.font, cell.alignment = bold, wrap
        return cell

    for laag in lagen:
        if len(laag) > MEESTE_RIJEN:
            raise FileFault(path=str(pad), code="te_groot")
        sheet = book.create_sheet(laag.naam[:31])
        sheet.freeze_panes = "B2"
        xy = _middens(laag.vormen)
        for nr, column in enumerate(laag.kolommen, 1):
            longest = max((len(str(v)) for v in column.waarden[:200] if v is not None), default=0)
            sheet.column_dimensions[_letters(nr)].width = min(BREEDSTE, max(12, longest + 2))
        titles = [*(k.titel or k.naam for k in laag.kolommen), "x (RD)", "y (RD)"]
        sheet.append([heading(sheet, title) for title in titles])
        for row, (x, y) in zip(_rijen(laag), xy):
            cells = [veilig(v) if isinstance(v, str) else v for v in row]
            sheet.append([*cells, *((round(float(x), 1), round(float(y), 1)) if np.isfinite(x) else (None, None))])
    about = book.create_sheet(woorden[0][:31])
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 32, 100
    for laag in lagen:
        about.append([heading(about, laag.titel)])
        for name, value in laag.verantwoording:
            cell = WriteOnlyCell(about, value=veilig(value))
            cell.alignment = wrap
            about.append([veilig(name), cell])
        for column in laag.kolommen:
            about.append([f"{woorden[1]} {column.naam}", veilig(column.titel)])
        about.append([])
    try:
        book.save(pad)
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout


def veilig(tekst: str) -> str:
    """Text that a spreadsheet shows as it stands: what begins like a formula is none."""
    plain = "".join(c for c in tekst if c >= " " or c in "\n\t")
    return f"'{plain}" if plain.startswith(_FORMULE) else plain


def _rijen(laag: Exportlaag) -> Any:
    return zip(*(k.waarden for k in laag.kolommen)) if laag.kolommen else [()] * len(laag)


def _cel(value: Cel) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, float):
        return "" if not np.isfinite(value) else repr(value).replace(".", ",")
    return veilig(value) if isinstance(value, str) else value.isoformat()


def _json(value: Cel) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return None if isinstance(value, float) and not np.isfinite(value) else value


def _geojson(vormen: NDArray[np.object_]) -> list[str | None]:
    made: list[str | None] = shapely.to_geojson(vormen).tolist()
    return made


def _rechtsom(shape: Any) -> Any:
    """Outer rings anticlockwise, holes clockwise (RFC 7946, 3.1.6)."""
    if shape.geom_type == "MultiPolygon":
        return shapely.multipolygons([_rechtsom(p) for p in shape.geoms])
    if shape.geom_type != "Polygon":
        return shape
    outer = shape.exterior if shapely.is_ccw(shape.exterior) else shapely.reverse(shape.exterior)
    holes = [shapely.reverse(h) if shapely.is_ccw(h) else h for h in shape.interiors]
    return shapely.polygons(outer, holes) if holes else shapely.polygons(outer)


def _middens(vormen: NDArray[np.object_]) -> NDArray[np.float64]:
    xy = np.full((len(vormen), 2), np.nan)
    there = ~(shapely.is_missing(vormen) | shapely.is_empty(vormen))
    if there.any():
        xy[there] = shapely.get_coordinates(shapely.point_on_surface(vormen[there]))
    return xy


def _letters(nr: int) -> str:
    """The name of a column of a sheet: 1 is A, 27 AA."""
    name = ""
    while nr:
        nr, rest = divmod(nr - 1, 26)
        name = chr(65 + rest) + name
    return name


def bewaar(pad: Path, inhoud: bytes) -> None:
    """Writes an export where the user wants it. Raises FileFault."""
    try:
        pad.write_bytes(inhoud)
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout

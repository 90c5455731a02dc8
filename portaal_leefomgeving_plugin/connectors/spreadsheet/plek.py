"""Where a row is: RD metres, degrees, WKT or GeoJSON; to EPSG:28992, or Afgekeurd with what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import (
    GRADEN_NEDERLAND,
    GRADEN_VERWISSELD,
    RD_BEREIK,
    lees_locatie,
    vormen_naar_rd,
)
from portaal_leefomgeving_plugin.connectors.spreadsheet.waarden import Afgekeurd, graad, meter
from portaal_leefomgeving_plugin.domain.blad import Afkeurreden, Cel, Veldtype
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb

_SRID = re.compile(r"^\s*SRID\s*=\s*(\d+)\s*;", re.IGNORECASE)
_Vak = tuple[float, float, float, float]


def lees_plek(cellen: Mapping[Veldtype, Cel]) -> RdWkb | None:
    """The place of a row by its cells; None where they are all empty. Of several kinds the richest counts."""
    text = {kind: str(cellen.get(kind) or "").strip() for kind in (Veldtype.GEOJSON, Veldtype.WKT)}
    if text[Veldtype.GEOJSON]:
        return _geojson(text[Veldtype.GEOJSON])
    if text[Veldtype.WKT]:
        return _wkt(text[Veldtype.WKT])
    if (rd := _paar(cellen, Veldtype.RD_X, Veldtype.RD_Y)) is not None:
        return _rd(*rd)
    if (lonlat := _paar(cellen, Veldtype.LON, Veldtype.LAT)) is not None:
        return _graden(shapely.Point(*lonlat))
    return None


def _paar(cellen: Mapping[Veldtype, Cel], een: Veldtype, ander: Veldtype) -> tuple[float, float] | None:
    read = meter if een is Veldtype.RD_X else graad
    first, second = read(cellen.get(een)), read(cellen.get(ander))
    if first is None and second is None:
        return None
    if first is None or second is None:
        raise Afgekeurd(Afkeurreden.HALVE_PLEK)
    return first, second


def _rd(x: float, y: float) -> RdWkb:
    if not _in((x, y, x, y), RD_BEREIK):
        swapped = _in((y, x, y, x), RD_BEREIK)
        raise Afgekeurd(Afkeurreden.PLEK_VERWISSELD if swapped else Afkeurreden.PLEK_BUITEN)
    if x > y:  # nowhere in the Netherlands does x reach y: the two axes were kept apart on purpose
        raise Afgekeurd(Afkeurreden.PLEK_VERWISSELD)
    return _wkb(shapely.Point(x, y))


def _graden(shape: object) -> RdWkb:
    box = tuple(float(v) for v in shapely.bounds(shape))
    if not _in(box, GRADEN_NEDERLAND):
        swapped = _in(box, GRADEN_VERWISSELD)
        raise Afgekeurd(Afkeurreden.PLEK_VERWISSELD if swapped else Afkeurreden.PLEK_BUITEN)
    return _wkb(vormen_naar_rd(np.array([shape], dtype=object))[0])


def _wkt(tekst: str) -> RdWkb:
    """By the numbers it is made of: metres or degrees, which cannot be taken for each other; an SRID must agree."""
    srid = _SRID.match(tekst)
    try:
        shape = shapely.force_2d(shapely.from_wkt(_SRID.sub("", tekst)))
    except shapely.errors.ShapelyError:
        raise Afgekeurd(Afkeurreden.PLEK_ONLEESBAAR) from None
    if shape is None or shape.is_empty:
        raise Afgekeurd(Afkeurreden.PLEK_ONLEESBAAR)
    _is_geldig(shape)
    degrees = _in(tuple(float(v) for v in shapely.bounds(shape)), (-180.0, -90.0, 180.0, 90.0))
    if srid is not None and (srid.group(1) != "28992") is not degrees:
        raise Afgekeurd(Afkeurreden.PLEK_ONLEESBAAR)
    if degrees:
        return _graden(shape)
    if not _in(tuple(float(v) for v in shapely.bounds(shape)), RD_BEREIK):
        raise Afgekeurd(Afkeurreden.PLEK_BUITEN)
    return _wkb(shape)


def _geojson(tekst: str) -> RdWkb:
    try:
        found = lees_locatie(json.loads(tekst))
    except (ValueError, RecursionError):
        raise Afgekeurd(Afkeurreden.PLEK_ONLEESBAAR) from None
    if found.kwaliteit in (LocatieKwaliteit.GOED, LocatieKwaliteit.RD_GETALLEN) and found.geometrie is not None:
        return _wkb(shapely.from_wkb(found.geometrie))
    raise Afgekeurd(
        {
            LocatieKwaliteit.ASSEN_VERWISSELD: Afkeurreden.PLEK_VERWISSELD,
            LocatieKwaliteit.ONGELDIGE_VORM: Afkeurreden.PLEK_ONGELDIG,
            LocatieKwaliteit.BUITEN_NEDERLAND: Afkeurreden.PLEK_BUITEN,
        }.get(found.kwaliteit, Afkeurreden.PLEK_ONLEESBAAR)
    )


def _is_geldig(shape: object) -> None:
    if not shapely.is_valid(shape):
        raise Afgekeurd(Afkeurreden.PLEK_ONGELDIG)


def _in(box: tuple[float, ...], vak: _Vak) -> bool:
    return box[0] >= vak[0] and box[1] >= vak[1] and box[2] <= vak[2] and box[3] <= vak[3]


def _wkb(shape: object) -> RdWkb:
    whole = _een_soort(shape)
    _is_geldig(whole)
    return RdWkb(bytes(shapely.to_wkb(whole, output_dimension=2, byte_order=1)))


def _een_soort(shape: object) -> object:
    """A collection as a multi shape of its parts; Afgekeurd where they are points, lines and areas at once."""
    if shapely.get_type_id(shape) != shapely.GeometryType.GEOMETRYCOLLECTION:
        return shape
    parts = [p for part in shapely.get_parts(shape) for p in shapely.get_parts(part)]
    sizes = {int(shapely.get_dimensions(p)) for p in parts}
    if len(sizes) != 1:
        raise Afgekeurd(Afkeurreden.PLEK_ONGELDIG)
    return (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)[sizes.pop()](parts)

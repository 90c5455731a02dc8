"""Shapes on their way between WKB, the blobs of a GeoPackage, and the one point that stands for them. EPSG:28992."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.locatie import RdWkb

SRS = 28992
_KOP_PUNT = b"GP\x00\x01" + struct.pack("<i", SRS)
_KOP_LEEG = b"GP\x00\x11" + struct.pack("<i", SRS)
_KOP_KADER = b"GP\x00\x03" + struct.pack("<i", SRS)
_PUNT = b"\x01\x01\x00\x00\x00"
_PUNT_LENGTE = 21
_MULTI = {0: shapely.multipoints, 1: shapely.multilinestrings, 2: shapely.multipolygons}
_LEEG = {0: shapely.MultiPoint(), 1: shapely.MultiLineString(), 2: shapely.MultiPolygon()}
Vormen = NDArray[Any]
Kader = tuple[float, float, float, float]
"""min x, min y, max x, max y."""


@dataclass(frozen=True, slots=True)
class Kaartvorm:
    """A shape as the map needs it: a point for it, and for a line or area the shape itself.

    ``maat`` is 1 for lines, 2 for areas, 0 for points and where there is nothing to draw (``punt`` None).
    ``punt`` and ``vorm`` are GeoPackage blobs. ``exact`` is the WKB as it came, where ``punt`` does not hold it.
    """

    punt: bytes | None
    vorm: bytes | None
    maat: int
    exact: RdWkb | None


def representatief_punt(wkb: RdWkb) -> RdWkb:
    """A point that stands for a shape, as WKB: a point itself, for lines and areas one that lies on them.

    An empty point where there is no place in ``wkb``; what cannot be read as WKB has none.
    """
    if is_punt(wkb):
        return wkb
    (shape,) = lees([wkb])
    point = shapely.points(np.nan, np.nan) if shape is None else shapely.point_on_surface(shape)
    return RdWkb(bytes(shapely.to_wkb(point, byte_order=1, output_dimension=2)))


def is_punt(wkb: bytes) -> bool:
    """Whether this is the WKB of a plain point with a place."""
    if len(wkb) != _PUNT_LENGTE or not wkb.startswith(_PUNT):
        return False
    x, y = struct.unpack_from("<dd", wkb, 5)
    return bool(np.isfinite(x) and np.isfinite(y))


def kaartvormen(geometrieen: Sequence[RdWkb | None]) -> list[Kaartvorm]:
    """What the map needs of each shape, in the same order; what cannot be read has nothing to draw."""
    answer: list[Kaartvorm | None] = [None] * len(geometrieen)
    others: list[int] = []
    for nr, wkb in enumerate(geometrieen):
        if wkb is None:
            answer[nr] = _NIETS
        elif is_punt(wkb):
            answer[nr] = Kaartvorm(_KOP_PUNT + wkb, None, 0, None)
        else:
            others.append(nr)
    if others:
        shapes = lees([geometrieen[nr] for nr in others])
        for nr, made in zip(others, _kaartvormen(shapes, [geometrieen[nr] for nr in others])):
            answer[nr] = made
    return [vorm for vorm in answer if vorm is not None]


_NIETS = Kaartvorm(None, None, 0, None)


def _kaartvormen(shapes: Vormen, wkbs: Sequence[RdWkb | None]) -> Iterable[Kaartvorm]:
    points = naar_blobs(shapely.point_on_surface(shapes))
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    sizes = np.where(there, shapely.get_dimensions(shapes), 0)
    drawn: list[bytes | None] = [None] * len(shapes)
    for size in (1, 2):
        rows = np.flatnonzero(sizes == size)
        for nr, blob in zip(rows, naar_blobs(alle_multi(shapes[rows], size))):
            drawn[nr] = blob
    for nr, wkb in enumerate(wkbs):
        yield Kaartvorm(points[nr] if there[nr] else None, drawn[nr], int(sizes[nr]), wkb)


def lees(wkbs: Sequence[bytes | None]) -> Vormen:
    """The shapes, flat; None for what is no WKB."""
    made = np.empty(len(wkbs), dtype=object)
    made[:] = shapely.from_wkb(np.array([*wkbs, None], dtype=object), on_invalid="ignore")[:-1]
    return np.asarray(shapely.force_2d(made), dtype=object)


def alle_multi(vormen: Vormen, maat: int) -> Vormen:
    """Each shape as a multi shape of its parts with this dimension; in one go those that are one part."""
    made = vormen.copy()
    plain = (shapely.get_type_id(vormen) == maat + (maat > 1)) & ~shapely.is_empty(vormen)
    if plain.any():
        made[plain] = _MULTI[maat](vormen[plain], indices=np.arange(np.count_nonzero(plain)))
    for nr in np.flatnonzero(~plain & ~shapely.is_missing(vormen)):
        made[nr] = als_multi(vormen[nr], maat)
    return made


def als_multi(vorm: Any, maat: int) -> Any:
    """All parts of ``vorm`` with this dimension (0 points, 1 lines, 2 areas) as one multi shape."""
    parts = [p for p in _delen(vorm) if shapely.get_dimensions(p) == maat and not shapely.is_empty(p)]
    lines = [shapely.linestrings(shapely.get_coordinates(p)) if p.geom_type == "LinearRing" else p for p in parts]
    return _MULTI[maat](np.array(lines, dtype=object)) if lines else _LEEG[maat]


def _delen(vorm: Any) -> Iterable[Any]:
    if shapely.get_type_id(vorm) < 4:  # a plain shape
        return [vorm]
    return (deel for p in shapely.get_parts(vorm) for deel in _delen(p))


def naar_blobs(vormen: Vormen) -> list[bytes | None]:
    """Shapes as a GeoPackage keeps them: a header, for all but points with their extent, and WKB."""
    wkbs = shapely.to_wkb(vormen, byte_order=1, output_dimension=2)
    boxes = shapely.bounds(vormen)
    points = shapely.get_type_id(vormen) == 0
    empty = shapely.is_empty(vormen)
    return [
        None if wkb is None else _kop(bool(point), bool(none), box) + wkb
        for wkb, point, none, box in zip(wkbs, points, empty, boxes)
    ]


def _kop(punt: bool, leeg: bool, kader: Vormen) -> bytes:
    if leeg:
        return _KOP_LEEG
    if punt:
        return _KOP_PUNT
    x1, y1, x2, y2 = kader
    return _KOP_KADER + struct.pack("<dddd", x1, x2, y1, y2)


def uit_blob(blob: bytes) -> RdWkb:
    """The WKB in a GeoPackage blob of ours."""
    return RdWkb(blob[40 if blob[3] & 0x0E else 8 :])


def geometrie(blob: str, exact: str) -> RdWkb | None:
    """A shape from what was read of it, both hexadecimal: as it came, or else the blob of the map."""
    if exact:
        return RdWkb(bytes.fromhex(exact))
    return uit_blob(bytes.fromhex(blob)) if blob else None


def kader_van(blobs: Iterable[bytes | None]) -> Kader | None:
    """The extent of blobs of ours, None where none has a place."""
    boxes = [_kader(b) for b in blobs if b is not None and not b[3] & 0x10]
    if not boxes:
        return None
    x1, y1, x2, y2 = zip(*boxes)
    return min(x1), min(y1), max(x2), max(y2)


def _kader(blob: bytes) -> Kader:
    if blob[3] & 0x0E:
        x1, x2, y1, y2 = struct.unpack_from("<dddd", blob, 8)
        return x1, y1, x2, y2
    x, y = struct.unpack_from("<dd", blob, 8 + 5)
    return x, y, x, y


def op_een_kaart(geometrieen: Sequence[RdWkb | None]) -> tuple[str, list[bytes | None]]:
    """Shapes for one table: its geometry type, and their blobs.

    Lines and areas are all made multi; where dimensions are mixed the type is GEOMETRY and they stay as they are.
    """
    shapes = lees(geometrieen)
    sizes = shapely.get_dimensions(shapes)
    dimensions = {int(d) for d in sizes[~(shapely.is_missing(shapes) | shapely.is_empty(shapes))]}
    if len(dimensions) > 1 or bool(np.any(shapely.get_type_id(shapes) == _VERZAMELING)):
        return "GEOMETRY", naar_blobs(shapes)
    (size,) = dimensions or {2}
    kinds = shapely.get_type_id(shapes)
    if size == 0 and not np.any(kinds == _MULTIPUNT):
        return "POINT", naar_blobs(shapes)
    return _NAMEN[size], naar_blobs(alle_multi(shapes, size))


_MULTIPUNT, _VERZAMELING = 4, 7
_NAMEN = {0: "MULTIPOINT", 1: "MULTILINESTRING", 2: "MULTIPOLYGON"}

"""Builds shapely shapes from GeoJSON objects, strictly: what is no GeoJSON is named so, not guessed at.

``shapely.from_geojson`` wants text, and reads fewer oddities than arrive: rings that are not closed,
Z and M values, numbers that are none, coordinates of the wrong depth.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

import shapely

MEESTE_DIEPTE = 8
"""How deep collections may lie in each other."""


class Onleesbaar(Exception):
    """This is no GeoJSON geometry."""


def punt_van(obj: object) -> tuple[float, float] | None:
    """The numbers of a plain Point, None for everything else (``bouw`` then says what it is)."""
    if type(obj) is not dict or obj.get("type") != "Point":
        return None
    position = obj.get("coordinates")
    if type(position) is not list or not 2 <= len(position) <= 4:
        return None
    x, y = position[0], position[1]
    if type(x) is float and type(y) is float and isfinite(x) and isfinite(y):
        return x, y
    return None


def bouw(obj: object) -> tuple[Any, bool]:
    """The shape in ``obj`` (geometry, Feature or FeatureCollection), two-dimensional; None where it is empty.

    With it: whether a ring was not closed, so that it had to be. Raises Onleesbaar. Whether the shape
    is valid otherwise, and what its numbers mean, is not judged here.
    """
    builder = _Bouwer()
    try:
        shape = builder.vorm(obj, 0)
    except (shapely.errors.ShapelyError, ValueError, TypeError, OverflowError):
        raise Onleesbaar from None
    return shape, builder.open_ring


class _Bouwer:
    """Builds one shape, and remembers what was the matter with it."""

    def __init__(self) -> None:
        self.open_ring = False

    def vorm(self, obj: object, diepte: int) -> Any:
        if not isinstance(obj, dict) or diepte > MEESTE_DIEPTE:
            raise Onleesbaar
        kind = obj.get("type")
        if kind == "Feature":
            inner = obj.get("geometry")
            return None if inner is None else self.vorm(inner, diepte + 1)
        if kind in ("FeatureCollection", "GeometryCollection"):
            parts = _lijst(obj.get("features" if kind == "FeatureCollection" else "geometries"))
            shapes = [s for s in (self.vorm(p, diepte + 1) for p in parts if p is not None) if s is not None]
            return shapely.geometrycollections(shapes) if shapes else None
        coordinates = _lijst(obj.get("coordinates"))
        return self._van_soort(kind, coordinates) if coordinates else None

    def _van_soort(self, kind: object, coordinates: list[Any]) -> Any:
        match kind:
            case "Point":
                return shapely.points(*_positie(coordinates))
            case "MultiPoint":
                return shapely.multipoints([_positie(p) for p in coordinates])
            case "LineString":
                return _lijn(coordinates)
            case "MultiLineString":
                return shapely.multilinestrings([_lijn(part) for part in coordinates])
            case "Polygon":
                return self._vlak(coordinates)
            case "MultiPolygon":
                return shapely.multipolygons([self._vlak(part) for part in coordinates])
            case _:
                raise Onleesbaar

    def _vlak(self, value: object) -> Any:
        rings = [self._ring(part) for part in _lijst(value)]
        if not rings:
            raise Onleesbaar
        return shapely.polygons(rings[0], holes=rings[1:] or None)

    def _ring(self, value: object) -> Any:
        """A ring; one that is not closed is closed, as everyone draws it. Under three positions it is none."""
        positions = _posities(value, 3)
        if positions[0] != positions[-1] or len(positions) < 4:
            self.open_ring = True
        return shapely.linearrings(positions)


def _getal(value: object) -> float:
    # bool is an int in Python, and text is no number in JSON
    if type(value) is not float and type(value) is not int:
        raise Onleesbaar
    number = float(value)
    if not isfinite(number):
        raise Onleesbaar
    return number


def _positie(value: object) -> tuple[float, float]:
    if not isinstance(value, list | tuple) or len(value) < 2:
        raise Onleesbaar
    return _getal(value[0]), _getal(value[1])


def _posities(value: object, least: int) -> list[tuple[float, float]]:
    if not isinstance(value, list | tuple) or len(value) < least:
        raise Onleesbaar
    return [_positie(p) for p in value]


def _lijst(value: object) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise Onleesbaar
    return list(value)


def _lijn(value: object) -> Any:
    return shapely.linestrings(_posities(value, 2))

"""GML 3.2 geometry as STOP uses it, to shapely in EPSG:28992.

Surfaces and curves in all their wrappings (Surface with patches, Polygon, MultiSurface,
CompositeSurface, Ring, LinearRing, Curve with segments, arcs and circles, MultiCurve, points), in RD,
in RD with NAP heights, and in ETRS89 (EPSG:4258; latitude comes first there, and who writes it the
other way round is understood: no place in the Netherlands can be both). Heights are left off.

A geometry that cannot be read raises Onleesbaar; the caller reports it and goes on with the others.
"""

from __future__ import annotations

import re
from math import radians
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.connectors.stop import bogen
from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal

Punten = NDArray[np.float64]

MEESTE_DIEPTE = 30
RD_STELSELS = {"28992": 2, "7415": 3}
GRADEN_STELSELS = {"4258": 2, "4326": 2, "9067": 2, "4937": 3, "4979": 3, "CRS84": 2}
GRAAD_PIJL = 5e-8
"""Chord tolerance in degrees, about PIJL."""

_CODE = re.compile(r"(\d{4,5}|CRS84)/?$")
_VERZAMELINGEN = {
    "MultiSurface", "MultiPolygon", "CompositeSurface", "MultiCurve", "MultiLineString", "MultiPoint", "MultiGeometry",
}  # fmt: skip
_OMHULSELS = {
    "surfaceMember", "surfaceMembers", "polygonMember", "curveMember", "curveMembers", "lineStringMember",
    "pointMember", "pointMembers", "geometryMember", "geometryMembers", "patches", "segments", "baseSurface",
    "baseCurve",
}  # fmt: skip


class Onleesbaar(Exception):
    """This is no geometry that we can read."""


def lees_geometrie(element: Element) -> Any:
    """The shape of one GML geometry element, two-dimensional, EPSG:28992. Raises Onleesbaar."""
    reader = _Lezer(element)
    try:
        shape = reader.vorm(element, 0)
    except (shapely.errors.ShapelyError, ValueError, TypeError, OverflowError, IndexError) as fout:
        raise Onleesbaar from fout
    if shape is None or shapely.is_empty(shape):
        raise Onleesbaar
    return _uit_graden(shape) if reader.graden else shape


class _Lezer:
    """Reads one geometry: the reference system of its outermost element goes for all of it."""

    def __init__(self, element: Element) -> None:
        srs = next((e.get("srsName", "") for e in element.iter() if e.get("srsName")), "")
        found = _CODE.search(srs.strip())
        code = found.group(1) if found else ""
        self.graden = code in GRADEN_STELSELS
        if srs and not self.graden and code not in RD_STELSELS:
            raise Onleesbaar
        size = element.get("srsDimension", "")
        self._maat_gezegd = size in ("2", "3")
        self._maat = int(size) if self._maat_gezegd else RD_STELSELS.get(code) or GRADEN_STELSELS.get(code, 2)
        self._pijl = GRAAD_PIJL if self.graden else bogen.PIJL

    @np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
    def vorm(self, element: Element, depth: int) -> Any:
        if depth > MEESTE_DIEPTE:
            raise Onleesbaar
        name = lokaal(element.tag)
        match name:
            case "Polygon" | "PolygonPatch" | "Rectangle" | "Triangle":
                return self._vlak(element, depth)
            case "Surface" | "OrientableSurface" | "PolyhedralSurface" | "Tin":
                # the patches of one surface touch each other: together they are one area
                return shapely.union_all(self._delen(element, depth)) if len(element) else None
            case "Curve" | "LineString" | "CompositeCurve" | "OrientableCurve":
                return shapely.linestrings(self._lijn(element, depth))
            case "Point":
                return shapely.points(self._posities(element)[0])
            case _ if name in _VERZAMELINGEN:
                return _samen(self._delen(element, depth))
            case _:
                raise Onleesbaar

    def _delen(self, element: Element, depth: int) -> list[Any]:
        found = []
        for child in element:
            if lokaal(child.tag) in _OMHULSELS:
                found += [self.vorm(part, depth + 1) for part in child]
                if not len(child) and child.attrib:  # a member that only refers to another: STOP has none
                    raise Onleesbaar
        return found

    def _vlak(self, element: Element, depth: int) -> Any:
        outer: list[Punten] = []
        inner: list[Punten] = []
        for child in element:
            name = lokaal(child.tag)
            if name in ("exterior", "outerBoundaryIs"):
                outer += [self._ring(part, depth + 1) for part in child]
            elif name in ("interior", "innerBoundaryIs"):
                inner += [self._ring(part, depth + 1) for part in child]
        if len(outer) != 1:
            raise Onleesbaar
        return shapely.polygons(outer[0], holes=inner or None)

    def _ring(self, element: Element, depth: int) -> Any:
        points = self._lijn(element, depth)
        if (points[0] != points[-1]).any():
            points = np.vstack((points, points[:1]))
        if len(points) < 4:
            raise Onleesbaar
        return shapely.linearrings(points)

    def _lijn(self, element: Element, depth: int) -> Punten:
        """The points of anything that is one line: a ring, a curve, a segment of one."""
        if depth > MEESTE_DIEPTE:
            raise Onleesbaar
        match lokaal(element.tag):
            case "LinearRing" | "LineString" | "LineStringSegment" | "GeodesicString" | "Geodesic":
                return self._posities(element)
            case "Arc" | "ArcString":
                return self._bogen(self._posities(element))
            case "Circle":
                points = self._posities(element)
                return bogen.cirkel(points[0], points[1], points[2], pijl=self._pijl)
            case "CircleByCenterPoint" | "ArcByCenterPoint":
                return self._om(element)
            case "Ring" | "Curve" | "CompositeCurve" | "OrientableCurve":
                inner = [p for holder in element if lokaal(holder.tag) in _OMHULSELS for p in holder]
                line = _aaneen([self._lijn(part, depth + 1) for part in inner])
                return line[::-1] if element.get("orientation") == "-" else line
            case _:
                raise Onleesbaar

    def _bogen(self, points: Punten) -> Punten:
        if len(points) < 3 or len(points) % 2 == 0:
            raise Onleesbaar
        triples = [(points[i], points[i + 1], points[i + 2]) for i in range(0, len(points) - 2, 2)]
        return _aaneen([bogen.boog(a, b, c, pijl=self._pijl) for a, b, c in triples])

    def _om(self, element: Element) -> Punten:
        """A circle or arc given by its centre, in metres: in degrees a radius means nothing."""
        if self.graden:
            raise Onleesbaar
        centre = self._posities(element)[0]
        values = {lokaal(e.tag): e for e in element}
        radius = values.get("radius")
        if radius is None or radius.get("uom", "m").rpartition("/")[2].rpartition(":")[2] not in ("m", "metre", "9001"):
            raise Onleesbaar
        straal = float(radius.text or "")
        if lokaal(element.tag) == "CircleByCenterPoint":
            return bogen.cirkel_om(centre, straal)
        begin, end = (float(values[n].text or "") for n in ("startAngle", "endAngle") if n in values)
        return bogen.boog_om(centre, straal, radians(begin), radians(end))

    def _posities(self, element: Element) -> Punten:
        """The numbers below an element as points, heights left off."""
        rows: list[Punten] = []
        for child in element:
            match lokaal(child.tag):
                case "posList" | "pos":
                    rows.append(_getallen((child.text or "").split(), self._maat_van(element, child)))
                case "coordinates":
                    rows.append(_oude_getallen(child))
                case "pointProperty" | "pointRep":
                    rows += [self._posities(point) for point in child]
                case "Point":
                    rows.append(self._posities(child))
                case _:
                    pass
        if not rows:
            raise Onleesbaar
        return rows[0] if len(rows) == 1 else np.vstack(rows)

    def _maat_van(self, element: Element, child: Element) -> int:
        size = child.get("srsDimension") or element.get("srsDimension") or ""
        if size in ("2", "3"):
            return int(size)
        if not self._maat_gezegd and self._maat == 2 and _heeft_hoogten(child):
            return 3
        return self._maat


def _getallen(words: list[str], size: int) -> Punten:
    if len(words) < size or len(words) % size:
        raise Onleesbaar
    numbers = np.array(words, dtype=np.float64)
    if not np.isfinite(numbers).all():
        raise Onleesbaar
    points: Punten = numbers.reshape(-1, size)[:, :2]
    return points


def _heeft_hoogten(element: Element) -> bool:
    """Whether numbers that are said to be pairs can only be triples: a position of three, or a ring that closes so."""
    words = (element.text or "").split()
    if lokaal(element.tag) == "pos":
        return len(words) == 3
    if len(words) < 12 or len(words) % 3 or words[:2] != words[-3:-1]:
        return False
    return bool(len(words) % 2) or words[:2] != words[-2:]


def _oude_getallen(element: Element) -> Punten:
    """``gml:coordinates`` of GML 2: pairs apart by blanks, numbers by commas."""
    pairs = [p.split(element.get("cs", ",")) for p in (element.text or "").split(element.get("ts"))]
    return _getallen([n for pair in pairs for n in pair], len(pairs[0]) if pairs else 2)


def _aaneen(lines: list[Punten]) -> Punten:
    """Lines that follow each other as one; their shared points are written once."""
    if not lines:
        raise Onleesbaar
    pieces = [lines[0]]
    for line in lines[1:]:
        same = np.allclose(pieces[-1][-1], line[0], rtol=0, atol=1e-6)
        pieces.append(line[1:] if same else line)
    return np.vstack(pieces)


def _samen(parts: list[Any]) -> Any:
    """Parts of one kind as a multi shape of it; parts that overlap are not put right here."""
    flat = [p for part in parts for p in shapely.get_parts(part)]
    kinds = {int(shapely.get_type_id(p)) for p in flat}
    if kinds == {3}:
        return shapely.multipolygons(flat)
    if kinds == {1}:
        return shapely.multilinestrings(flat)
    if kinds == {0}:
        return shapely.multipoints(flat)
    if not flat:
        raise Onleesbaar
    return shapely.geometrycollections(flat)


def _uit_graden(shape: Any) -> Any:
    """ETRS89 degrees to RD, in the order in which they can be meant."""
    # here and not above: it brings pyproj along, and a plan in RD has no need of that
    from portaal_leefomgeving_plugin.connectors.geojson import vormen_naar_rd

    first_low, second_low, first_high, second_high = shapely.bounds(shape)
    if 50 <= first_low <= first_high <= 56 and 2 <= second_low <= second_high <= 8:
        shape = shapely.transform(shape, lambda xy: xy[:, ::-1])
    elif not (50 <= second_low <= second_high <= 56 and 2 <= first_low <= first_high <= 8):
        raise Onleesbaar
    return vormen_naar_rd(np.array([shape], dtype=object))[0]

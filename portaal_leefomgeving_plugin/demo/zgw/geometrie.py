"""GeoJSON as OpenZaak takes it (nearly anything), and the one spatial question that can be asked: within."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from portaal_leefomgeving_plugin.demo.rd import naar_wgs84
from portaal_leefomgeving_plugin.demo.zgw import fouten
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json

Punten = npt.NDArray[np.float64]

_DIEPTE = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
_ONBEKEND = "Invalid format: string or unicode input unrecognized as GeoJSON, WKT EWKT or HEXEWKB."
_GEEN_GEOMETRIE = (
    'Unable to convert to python object: Invalid geometry pointer returned from "OGR_G_CreateGeometryFromJson".'
)
_WKT = re.compile(r"\s*([A-Za-z]+)\s*(\(.*\))\s*", re.DOTALL)


def gekeurd(waarde: Any, naam: str = "zaakgeometrie") -> Json | None:
    """The geometry to keep. Raises 400 for what OpenZaak refuses, 500 for what it breaks on: a height."""
    if waarde is None:
        return None
    if isinstance(waarde, str):
        waarde = _uit_wkt(waarde, naam)
    if not isinstance(waarde, dict) or waarde.get("type") not in {*_DIEPTE, "GeometryCollection"}:
        raise fouten.ongeldig((naam, "invalid", _GEEN_GEOMETRIE))
    if waarde["type"] == "GeometryCollection":
        parts = waarde.get("geometries")
        if not isinstance(parts, list):
            raise fouten.ongeldig((naam, "invalid", _GEEN_GEOMETRIE))
        return {"type": "GeometryCollection", "geometries": [gekeurd(part, naam) for part in parts]}
    coordinates = waarde.get("coordinates")
    if not _diep_genoeg(coordinates, _DIEPTE[waarde["type"]]):
        raise fouten.ongeldig((naam, "invalid", _ONBEKEND))
    if any(len(p) > 2 for p in _posities(coordinates)):
        raise fouten.serverfout()
    if not all(len(r) >= 4 and r[0] == r[-1] for r in _ringen(waarde["type"], coordinates)):
        raise fouten.ongeldig((naam, "invalid", _ONBEKEND))
    return {
        "type": waarde["type"],
        "coordinates": _uit_rd(coordinates) if _is_rd(waarde) else _als_breuken(coordinates),
    }


def _uit_wkt(tekst: str, naam: str) -> Any:
    """A WKT string as GeoJSON; also GeoJSON in a string."""
    if tekst.lstrip().startswith("{"):
        try:
            return json.loads(tekst)
        except ValueError:
            raise fouten.ongeldig((naam, "invalid", _ONBEKEND)) from None
    found = _WKT.fullmatch(tekst)
    kinds = {kind.upper(): kind for kind in _DIEPTE}
    if found is None or found[1].upper() not in kinds:
        raise fouten.ongeldig((naam, "invalid", _ONBEKEND))
    kind = kinds[found[1].upper()]
    numbers = re.sub(r"(-?[\d.eE+-]+(?:\s+-?[\d.eE+-]+)+)", lambda m: "[" + ",".join(m[1].split()) + "]", found[2])
    try:
        data = json.loads(numbers.replace("(", "[").replace(")", "]"))
    except ValueError:
        raise fouten.ongeldig((naam, "invalid", _ONBEKEND)) from None
    return {"type": kind, "coordinates": data[0] if kind == "Point" and data else data}


def _diep_genoeg(value: Any, depth: int) -> bool:
    if not isinstance(value, list) or not value:
        return False
    if depth == 0:
        return len(value) >= 2 and all(isinstance(n, int | float) and not isinstance(n, bool) for n in value)
    return all(_diep_genoeg(part, depth - 1) for part in value)


def _posities(coordinates: Any) -> Iterator[list[float]]:
    if coordinates and not isinstance(coordinates[0], list):
        yield coordinates
        return
    for part in coordinates:
        yield from _posities(part)


def _is_rd(geometrie: Json) -> bool:
    """Whether it has the ``crs`` member of old GeoJSON and that names RD: it is then transformed, as recorded."""
    member = geometrie.get("crs")
    properties = member.get("properties") if isinstance(member, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    return isinstance(name, str) and name.endswith(":28992")


def _uit_rd(coordinates: Any) -> Any:
    """RD metres to degrees, at whatever depth."""
    if isinstance(coordinates[0], list):
        return [_uit_rd(part) for part in coordinates]
    lon, lat = naar_wgs84(np.array([coordinates[0]], float), np.array([coordinates[1]], float))
    return [float(lon[0]), float(lat[0])]


def _als_breuken(coordinates: Any) -> Any:
    """Whole numbers come back with a fraction: PostGIS knows no other."""
    return [_als_breuken(part) if isinstance(part, list) else float(part) for part in coordinates]


def _ringen(kind: str, coordinates: Any) -> list[list[list[float]]]:
    if kind == "Polygon":
        return list(coordinates)
    return [ring for polygon in coordinates for ring in polygon] if kind == "MultiPolygon" else []


class Gebied:
    """An area to search in: a Polygon or MultiPolygon in degrees."""

    def __init__(self, geometrie: Json) -> None:
        kind = geometrie["type"]
        if kind not in ("Polygon", "MultiPolygon"):
            raise fouten.ongeldig(("zaakgeometrie", "invalid", _ONBEKEND))
        rings = [np.array([p[:2] for p in ring], float) for ring in _ringen(kind, geometrie["coordinates"])]
        self._a = np.vstack([ring[:-1] for ring in rings])
        self._b = np.vstack([ring[1:] for ring in rings])
        self._laag, self._hoog = self._a.min(axis=0), self._a.max(axis=0)

    def kies(self, dingen: Iterable[Ding], veld: str = "zaakgeometrie") -> list[Ding]:
        """Those whose geometry lies within: inside, and not only on the edge (PostGIS ST_Within)."""
        chosen = []
        for ding in dingen:
            geometrie = ding[veld]
            if geometrie is not None and self.bevat(geometrie):
                chosen.append(ding)
        return chosen

    def bevat(self, geometrie: Json) -> bool:
        """Whether a geometry lies completely inside; one that the edge cuts does not, nor a point on the edge."""
        kind = geometrie["type"]
        if kind == "GeometryCollection":
            parts = geometrie["geometries"]
            return bool(parts) and all(self.bevat(part) for part in parts)
        points = np.array([p[:2] for p in _posities(geometrie["coordinates"])], float)
        if (points < self._laag).any() or (points > self._hoog).any():
            return False
        inside, edge = self._ligging(points)
        if kind in ("Point", "MultiPoint"):
            return bool((inside | edge).all() and (inside & ~edge).any())
        if not (inside | edge).all():
            return False
        return not self._gesneden(geometrie)

    def _ligging(self, points: Punten) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Per point whether it lies inside (even-odd) and whether it lies on an edge."""
        inside, edge = np.zeros(len(points), bool), np.zeros(len(points), bool)
        a, b = self._a, self._b
        for nr, (x, y) in enumerate(points):
            cross = (b[:, 0] - a[:, 0]) * (y - a[:, 1]) - (b[:, 1] - a[:, 1]) * (x - a[:, 0])
            between = (
                (np.minimum(a[:, 0], b[:, 0]) <= x) & (x <= np.maximum(a[:, 0], b[:, 0]))
                & (np.minimum(a[:, 1], b[:, 1]) <= y) & (y <= np.maximum(a[:, 1], b[:, 1]))
            )  # fmt: skip
            edge[nr] = bool((between & (cross == 0)).any())
            spans = (a[:, 1] > y) != (b[:, 1] > y)
            left = np.where(b[:, 1] > a[:, 1], cross > 0, cross < 0)
            inside[nr] = bool(np.count_nonzero(spans & left) % 2)
        return inside, edge

    def _gesneden(self, geometrie: Json) -> bool:
        """Whether an edge of the area properly crosses a stretch of the geometry."""
        kind, coordinates = geometrie["type"], geometrie["coordinates"]
        lines = (
            [coordinates]
            if kind == "LineString"
            else coordinates
            if kind == "MultiLineString"
            else _ringen(kind, coordinates)
        )
        a, b = self._a, self._b
        for line in lines:
            for p, q in pairwise(line):
                side_a, side_b = _kant(p, q, a), _kant(p, q, b)
                side_p, side_q = _kant_van(a, b, p), _kant_van(a, b, q)
                if ((side_a * side_b < 0) & (side_p * side_q < 0)).any():
                    return True
        return False


def _kant(p: list[float], q: list[float], points: Punten) -> Punten:
    return (q[0] - p[0]) * (points[:, 1] - p[1]) - (q[1] - p[1]) * (points[:, 0] - p[0])


def _kant_van(a: Punten, b: Punten, p: list[float]) -> Punten:
    sides: Punten = (b[:, 0] - a[:, 0]) * (p[1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (p[0] - a[:, 0])
    return sides

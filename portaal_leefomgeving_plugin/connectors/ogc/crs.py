"""In which CRS an OGC API answered, and its shapes brought to EPSG:28992.

OGC API Features Part 2 (18-058r1) has a server say the CRS of its answer in the header ``Content-Crs``;
where that is absent it is CRS84 (Part 1). Servers exist that ignore what was asked, that answer in RD
without saying so behind a proxy that drops the header, and that write lat,lon. What would put a shape in
another place than it has is never taken on trust: the numbers of a page must fit what its header says.
Degrees, RD metres and swapped axes of the Netherlands cannot be mistaken for each other.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import Vormen, vormen_naar_rd

RD_URI = "http://www.opengis.net/def/crs/EPSG/0/28992"

RD_RUIM = (-250_000.0, 200_000.0, 600_000.0, 1_100_000.0)
"""xmin, ymin, xmax, ymax in EPSG:28992: the Netherlands with its part of the North Sea and a good margin,
the same as the green lane takes for usable. No degrees, no x,y swapped and no Web Mercator lies inside."""

GRADEN_RUIM = (-5.0, 45.0, 15.0, 60.0)
"""Lon and lat of the same; with its axes swapped it does not meet itself."""


class Crs(StrEnum):
    """What coordinates of an answer mean."""

    RD = "rd"  # EPSG:28992, or 7415, whose third number is dropped: x,y
    LONLAT = "lonlat"  # CRS84 and CRS84h
    GRADEN = "graden"  # EPSG:4326, 4258 and kin: lat,lon by the letter, lon,lat as often as not
    ANDERS = "anders"


_EPSG = re.compile(r"EPSG[:/](?:[^:/]*[:/])?(\d+)$", re.IGNORECASE)
_NAMEN = {"28992": Crs.RD, "7415": Crs.RD, "4326": Crs.GRADEN, "4258": Crs.GRADEN, "4979": Crs.GRADEN,
          "4937": Crs.GRADEN}  # fmt: skip


class AnderCrsError(Exception):
    """The coordinates are in no CRS that they can be brought to RD from, or not in the one that is stated."""


def genoemd_crs(kop: str, inhoud: dict[str, Any]) -> Crs | None:
    """The CRS that an answer says it is in: by its header, else by a member of its body; None where it is silent.

    Body: ``crs`` as GeoJSON had it in 2008 and GeoServer and QGIS still write, ``coordRefSys`` of JSON-FG.
    """
    name: object = kop.strip().strip("<>").strip()
    if not name:
        old = inhoud.get("crs")
        properties = old.get("properties") if isinstance(old, dict) else None
        name = properties.get("name") if isinstance(properties, dict) else inhoud.get("coordRefSys")
    if name is None or name == "":
        return None
    if not isinstance(name, str):
        return Crs.ANDERS
    if re.search(r"(?:OGC|OGC/[^/]*|OGC:[^:]*)[:/]CRS84h?$", name, re.IGNORECASE):
        return Crs.LONLAT
    found = _EPSG.search(name)
    return _NAMEN.get(found.group(1), Crs.ANDERS) if found else Crs.ANDERS


def naar_rd(vormen: Vormen, genoemd: Crs | None) -> Vormen:
    """The shapes of one page (None where a feature has none), in EPSG:28992.

    A shape whose numbers are not of the Netherlands becomes None: where it lies cannot be said. Raises
    AnderCrsError where that holds for most of a page, so that it is the page that is not what it says.
    """
    there = np.array([v is not None and not v.is_empty for v in vormen], dtype=np.bool_)
    out: Vormen = np.full(len(vormen), None, dtype=object)
    if genoemd is Crs.ANDERS:
        raise AnderCrsError
    if not there.any():
        return out
    shapes = vormen[there]
    meant = _bedoeld(shapes, genoemd)
    fits = _binnen(shapes, _vak(meant))
    shapes[~fits] = None
    if meant == "latlon":
        shapes = shapely.transform(shapes, lambda yx: yx[:, ::-1])
    if meant != "rd":
        shapes = vormen_naar_rd(shapes)
        shapes[~_binnen(shapes, RD_RUIM)] = None
    out[there] = shapes
    return out


def _bedoeld(shapes: Vormen, genoemd: Crs | None) -> str:
    """Which of "rd", "lonlat" and "latlon" the numbers of a page are, of those that its CRS allows."""
    allowed = {
        Crs.RD: ("rd",),
        Crs.LONLAT: ("lonlat",),
        Crs.GRADEN: ("lonlat", "latlon"),
        None: ("lonlat", "rd"),  # silent: CRS84 by the letter, but no degree is greater than 180
    }[genoemd]
    for meant in allowed:
        if np.count_nonzero(_binnen(shapes, _vak(meant))) * 2 > len(shapes):
            return meant
    raise AnderCrsError


def _vak(bedoeld: str) -> tuple[float, float, float, float]:
    if bedoeld == "rd":
        return RD_RUIM
    west, south, east, north = GRADEN_RUIM
    return (west, south, east, north) if bedoeld == "lonlat" else (south, west, north, east)


def _binnen(shapes: Vormen, vak: tuple[float, float, float, float]) -> Any:
    bounds = shapely.bounds(shapes)
    return (bounds[:, 0] >= vak[0]) & (bounds[:, 1] >= vak[1]) & (bounds[:, 2] <= vak[2]) & (bounds[:, 3] <= vak[3])

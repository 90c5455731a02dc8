"""What a request for features asks for, and what is wrong with it: as strict as PDOK's server is.

After GoKoala (facts on open data, section 1.1): an unknown parameter is refused, a box without area
too, a limit that is too high is lowered without a word, and pages are known by an opaque cursor only.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from dataclasses import dataclass

from portaal_leefomgeving_plugin.demo.wire import Request

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
STELSELS = (CRS84, RD)

LIMIET = 100
MEESTE = 1_000

Kader = tuple[float, float, float, float]


class Geweigerd(Exception):
    """The request cannot be answered: status and detail of the problem."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Vraag:
    """``kader`` is in ``kader_crs``; ``begin`` is the number of the first feature among those within it."""

    crs: str
    kader: Kader | None
    kader_crs: str
    limiet: int
    begin: int
    kenmerk: str


def lees_vraag(request: Request, collectie: str) -> Vraag:
    """The request for a page of features. Raises Geweigerd."""
    sta_toe(request, "f", "limit", "cursor", "crs", "bbox", "bbox-crs")
    crs, kader_crs = _stelsel(request, "crs"), _stelsel(request, "bbox-crs")
    bbox = request.vraag("bbox")
    kader = _kader(bbox) if bbox is not None else None
    kenmerk = f"{zlib.crc32(f'{collectie}|{bbox}|{kader_crs}'.encode()):08x}"
    return Vraag(
        crs, kader, kader_crs, _limiet(request.vraag("limit")), _begin(request.vraag("cursor"), kenmerk), kenmerk
    )


def lees_crs(request: Request) -> str:
    """The reference system of one feature. Raises Geweigerd."""
    sta_toe(request, "f", "crs")
    return _stelsel(request, "crs")


def sta_toe(request: Request, *namen: str) -> None:
    """Refuses any other parameter, one that is there twice, and another format than JSON."""
    seen: set[str] = set()
    for name, value in request.query:
        if name not in namen:
            raise Geweigerd(400, f"unknown query parameter(s) found: {name}")
        if name in seen:
            raise Geweigerd(400, f"query parameter {name} is given more than once")
        if name == "f" and value != "json":
            raise Geweigerd(
                400, f'parameter "f" in query has an error: {value} is not one of the allowed values ["json"]'
            )
        seen.add(name)


def cursor(begin: int, kenmerk: str) -> str:
    """The name of the page that begins at a feature, for one and the same question."""
    return base64.urlsafe_b64encode(f"{begin}|{kenmerk}".encode()).decode().rstrip("=")


def _begin(value: str | None, kenmerk: str) -> int:
    if value is None:
        return 0
    try:
        begin, _, mark = base64.b64decode(value + "=" * (-len(value) % 4), b"-_", validate=True).decode().partition("|")
        if mark == kenmerk and begin.isdecimal():
            return int(begin)
    except (binascii.Error, UnicodeDecodeError):
        pass
    raise Geweigerd(400, "cursor is invalid, it belongs to another question or was made up")


def _limiet(value: str | None) -> int:
    if value is None:
        return LIMIET
    if not value.isdecimal():
        raise Geweigerd(400, "limit must be numeric")
    if int(value) < 1:
        raise Geweigerd(400, "limit can't be negative or zero")
    return min(int(value), MEESTE)


def _stelsel(request: Request, naam: str) -> str:
    value = request.vraag(naam)
    if value is None:
        return CRS84
    if value not in STELSELS:
        raise Geweigerd(400, f"{naam} param should be one of {', '.join(STELSELS)}, got: {value}")
    return value


def _kader(value: str) -> Kader:
    parts = value.split(",")
    if len(parts) != 4:
        raise Geweigerd(400, "bbox should contain exactly 4 values separated by commas: minx,miny,maxx,maxy")
    try:
        x0, y0, x1, y1 = (float(part) for part in parts)
    except ValueError:
        raise Geweigerd(400, f"failed to parse value as number in bbox: {value}") from None
    if not (x1 > x0 and y1 > y0):
        raise Geweigerd(400, "bbox has no surface area")
    return x0, y0, x1, y1

"""GeoJSON as it comes from case systems, read to RD with a judgement on it; and RD written back to WGS84.

What really arrives (facts on ZGW, section 4): degrees in the right order, in the wrong order, RD
metres, Z values, rings that cross themselves, Features, empty shapes, junk. Everything that can be
drawn is drawn, everything doubtful is flagged, nothing raises and nothing is put right in silence.

Accuracy of the step between WGS84 and RD: PROJ takes ETRS89 for WGS84 (they differ by less than a
metre, and Dutch sources mean ETRS89) and uses the correction grid of RDNAPTRANS2018
(nl_nsgi_rdtrans2018.tif) where it is installed: 1 mm. The wheels of pyproj, Debian's proj-data and
QGIS's own PROJ without its optional data lack it; then a seven-parameter Helmert transformation
does it, which at six of RDNAPTRANS's published check points was between 0.02 and 0.17 m off
(PROJ 9.5). So a zaak at 0.2 m from an edge may fall on either side of it; there and back again is
exact to under a millimetre either way.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from portaal_leefomgeving_plugin.connectors.geovormen import Onleesbaar, bouw, punt_van
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit, RdWkb

Getallen = NDArray[np.float64]
Vormen = NDArray[np.object_]
Vlaggen = NDArray[np.bool_]

GRADEN_NEDERLAND = (3.0, 50.6, 7.4, 53.8)
"""Lon and lat within which all of the Netherlands lies, the 12-mile zone off Zeeland and Wadden included."""

GRADEN_VERWISSELD = (50.0, 3.0, 54.0, 8.0)
"""The same with its axes swapped, somewhat wider (facts on ZGW, section 4)."""

RD_BEREIK = (-10_000.0, 285_000.0, 310_000.0, 640_000.0)
"""Metres in EPSG:28992 between which RD numbers of the Netherlands lie."""

GRADEN_TEKENBAAR = (-5.0, 45.0, 15.0, 60.0)
"""Lon and lat outside which RD has no meaning and a shape is not drawn: it would only stretch the map."""

DECIMALEN = 8
"""Of a degree: about a millimetre (facts on ZGW, section 4)."""

ONLEESBARE_LOCATIE = Locatie(None, LocatieKwaliteit.ONLEESBAAR)

_KWALITEITEN = tuple(LocatieKwaliteit)
_GOED, _VERWISSELD, _RD, _ONGELDIG, _BUITEN, _ONLEESBAAR = (
    _KWALITEITEN.index(k)
    for k in (
        LocatieKwaliteit.GOED,
        LocatieKwaliteit.ASSEN_VERWISSELD,
        LocatieKwaliteit.RD_GETALLEN,
        LocatieKwaliteit.ONGELDIGE_VORM,
        LocatieKwaliteit.BUITEN_NEDERLAND,
        LocatieKwaliteit.ONLEESBAAR,
    )
)

_per_draad = threading.local()


def lees_locatie(geojson: object) -> Locatie:
    """The location in one GeoJSON object, WGS84 lon,lat as the standard has it; None is ONTBREEKT. Never raises."""
    return lees_locaties([geojson])[0]


def lees_locaties(objecten: Sequence[object]) -> list[Locatie]:
    """The locations of a whole page at once, in its order; as ``lees_locatie``, many times faster."""
    result: list[Locatie] = [GEEN_LOCATIE] * len(objecten)
    where: list[int] = []
    x: list[float] = []
    y: list[float] = []
    other_at: list[int] = []
    other: list[object] = []
    flaws: list[bool] = []
    for i, obj in enumerate(objecten):
        if not obj and not isinstance(obj, int | float):
            continue
        punt = punt_van(obj)
        if punt is not None:
            where.append(i)
            x.append(punt[0])
            y.append(punt[1])
            continue
        try:
            shape, flawed = bouw(obj)
        except Onleesbaar:
            result[i] = ONLEESBARE_LOCATIE
            continue
        if shape is not None:
            other_at.append(i)
            other.append(shape)
            flaws.append(flawed)
    if where:
        points = shapely.points(np.array(x, dtype=np.float64), np.array(y, dtype=np.float64))
        _oordeel_over(np.asarray(points, dtype=object), where, result, None)
    if other:
        shapes = np.empty(len(other), dtype=object)
        shapes[:] = other
        _oordeel_over(shapes, other_at, result, np.array(flaws, dtype=np.bool_))
    return result


def _oordeel_over(shapes: Vormen, where: Sequence[int], result: list[Locatie], flawed: Vlaggen | None) -> None:
    """Judges shapes by the numbers they are made of, brings them to RD, and puts them in their places.

    ``flawed``: which were written against the rules though they can be drawn; None of plain points.
    """
    bounds: Getallen = shapely.bounds(shapes)
    in_nl = _binnen(bounds, GRADEN_NEDERLAND)
    swapped = _binnen(bounds, GRADEN_VERWISSELD)
    metres = _binnen(bounds, RD_BEREIK)
    drawable = _binnen(bounds, GRADEN_TEKENBAAR)
    degrees = _binnen(bounds, (-180.0, -90.0, 180.0, 90.0))
    swap = np.flatnonzero(swapped)
    if len(swap):
        shapes[swap] = shapely.transform(shapes[swap], lambda xy: xy[:, ::-1])
    to_rd = np.flatnonzero(in_nl | swapped | (drawable & ~metres))
    if len(to_rd):
        shapes[to_rd] = shapely.transform(shapes[to_rd], _naar_rd)
    kinds = np.full(len(shapes), _ONLEESBAAR)
    kinds[degrees] = _BUITEN
    kinds[in_nl] = _GOED
    if flawed is not None:
        invalid = ~shapely.is_valid(shapes)
        for i in np.flatnonzero(invalid):
            shapes[i] = hersteld(shapes[i])
        kinds[(invalid | flawed) & in_nl] = _ONGELDIG
    kinds[swapped] = _VERWISSELD
    kinds[metres] = _RD
    shown = (in_nl | swapped | metres | drawable) & ~shapely.is_empty(shapes)
    wkbs = shapely.to_wkb(shapes, output_dimension=2, byte_order=1)
    for place, wkb, kind, show in zip(where, wkbs, kinds.tolist(), shown.tolist(), strict=True):
        result[place] = Locatie(RdWkb(wkb) if show else None, _KWALITEITEN[kind])


def _binnen(bounds: Getallen, box: tuple[float, float, float, float]) -> Vlaggen:
    inside: Vlaggen = (
        (bounds[:, 0] >= box[0]) & (bounds[:, 1] >= box[1]) & (bounds[:, 2] <= box[2]) & (bounds[:, 3] <= box[3])
    )
    return inside


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def hersteld(shape: Any) -> Any:
    """An invalid shape made drawable: of an area the area that is left, else whatever is."""
    made = shapely.make_valid(shape)
    if shapely.get_dimensions(shape) == 2 and shapely.get_type_id(made) == shapely.GeometryType.GEOMETRYCOLLECTION:
        areas = [p for p in shapely.get_parts(made) if shapely.get_dimensions(p) == 2]
        if areas:
            return shapely.union_all(areas)
    return made


def _van(crs: int, naar: int) -> Transformer:
    """A transformer of this thread's own: PROJ's objects may not be used by two at a time."""
    known: dict[tuple[int, int], Transformer] | None = getattr(_per_draad, "omzetters", None)
    if known is None:
        known = _per_draad.omzetters = {}
    if (crs, naar) not in known:
        known[crs, naar] = Transformer.from_crs(crs, naar, always_xy=True, allow_ballpark=False)
    return known[crs, naar]


def _naar_rd(lonlat: Getallen) -> Getallen:
    x, y = _van(4258, 28992).transform(lonlat[:, 0], lonlat[:, 1])
    return np.column_stack((x, y))


def _naar_lonlat(xy: Getallen) -> Getallen:
    lon, lat = _van(28992, 4258).transform(xy[:, 0], xy[:, 1])
    return np.column_stack((lon, lat))


def vormen_naar_rd(shapes: Vormen) -> Vormen:
    """Shapely shapes (or None) in lon,lat brought to EPSG:28992 in one go."""
    made: Vormen = shapely.transform(shapes, _naar_rd)
    return made


def naar_wgs84(wkb: RdWkb) -> dict[str, Any]:
    """The GeoJSON geometry of an RD shape as a case system wants it: lon,lat, at most 8 decimals, no Z."""
    shape = shapely.transform(shapely.force_2d(shapely.from_wkb(wkb)), _naar_lonlat)
    return _als_geojson(shape)


def waarom_niet_te_schrijven(wkb: RdWkb) -> str:
    """Why an RD shape is none to give to a case system, as a code; empty where it may go there.

    Servers check next to nothing (facts on ZGW, section 4), so what is drawn wrongly would stay wrong.
    """
    try:
        shape = shapely.from_wkb(wkb)
    except shapely.errors.ShapelyError:
        return "locatie_onleesbaar"
    if shape is None or shape.is_empty:
        return "locatie_leeg"
    if not bool(_binnen(shapely.bounds(np.array([shape], dtype=object)), RD_BEREIK)[0]):
        return "locatie_buiten_nederland"
    if not shapely.is_valid(shape):
        return "locatie_ongeldig"
    return ""


def zelfde_vorm(een: RdWkb | None, ander: RdWkb | None, *, speling: float = 0.01) -> bool:
    """Whether two RD shapes are the same to ``speling`` metres, wherever their rings begin and whichever way."""
    if een is None or ander is None:
        return een is ander
    one, other = (shapely.from_wkb(w) for w in (een, ander))
    if one.geom_type != other.geom_type or len(shapely.get_coordinates(one)) != len(shapely.get_coordinates(other)):
        return False
    return bool(shapely.hausdorff_distance(one, other) <= speling)


def _als_geojson(shape: Any) -> dict[str, Any]:
    kind = str(shape.geom_type)
    if kind == "GeometryCollection":
        return {"type": kind, "geometries": [_als_geojson(p) for p in shape.geoms]}
    coordinates: Any
    if kind == "Point":
        coordinates = _posities(shape)[0] if not shape.is_empty else []
    elif kind in ("LineString", "LinearRing"):
        kind, coordinates = "LineString", _posities(shape)
    elif kind == "Polygon":
        coordinates = [_posities(ring) for ring in (shape.exterior, *shape.interiors)] if not shape.is_empty else []
    else:
        coordinates = [_als_geojson(part)["coordinates"] for part in shape.geoms]
    return {"type": kind, "coordinates": coordinates}


def _posities(shape: Any) -> list[list[float]]:
    return [[round(float(v), DECIMALEN) for v in xy] for xy in shapely.get_coordinates(shape)]


def omhullende(wkb: RdWkb, *, marge: float = 0.0) -> tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of an RD shape, ``marge`` metres wider on each side."""
    xmin, ymin, xmax, ymax = (float(v) for v in shapely.bounds(shapely.from_wkb(wkb)))
    return xmin - marge, ymin - marge, xmax + marge, ymax + marge


def omhullende_graden(vak: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """Lon and lat that a rectangle of RD metres certainly lies within (its edges bend)."""
    shape = shapely.segmentize(shapely.box(*vak), 1_000.0)
    west, south, east, north = (float(v) for v in shapely.bounds(shapely.transform(shape, _naar_lonlat)))
    return west - 1e-5, south - 1e-5, east + 1e-5, north + 1e-5


def rechthoek(xmin: float, ymin: float, xmax: float, ymax: float) -> RdWkb:
    """An RD rectangle."""
    return RdWkb(shapely.to_wkb(shapely.box(xmin, ymin, xmax, ymax), output_dimension=2, byte_order=1))

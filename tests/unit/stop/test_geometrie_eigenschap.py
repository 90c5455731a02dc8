"""Whatever polygon with holes goes into a package comes out with the same area, to a square millimetre."""

from __future__ import annotations

import math

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from tests.unit.stop.bouwpakket import gio, leden, zip_van

MM2 = 1e-6
WEST = "nl.imow-gm9999.gebied.west"
KAAL = {k: v for k, v in leden().items() if not k.startswith("IO-1")}


@st.composite
def vlakken(draw: st.DrawFn) -> shapely.Polygon:
    """A star-shaped area anywhere in the Netherlands with holes along a circle within, that do not touch."""
    x, y = draw(st.floats(20_000, 270_000)), draw(st.floats(310_000, 610_000))
    size = draw(st.floats(0.5, 3_000))
    corners = draw(st.lists(st.floats(0.6, 1.0), min_size=3, max_size=40))
    shell = _ster(x, y, size, corners)
    count = draw(st.integers(0, 5))
    # within the smallest circle that the corners leave, each hole in a slice of its own
    inner = 0.6 * size * math.cos(math.pi / len(corners)) * 0.95
    holes = []
    for nr in range(count):
        angle = 2 * math.pi * nr / count
        middle, reach = 0.55 * inner, min(0.4, 0.5 * math.sin(math.pi / max(count, 2))) * inner * 0.8
        holes.append(_ster(
            x + middle * math.cos(angle), y + middle * math.sin(angle), reach,
            draw(st.lists(st.floats(0.3, 1.0), min_size=3, max_size=9)),
        ))  # fmt: skip
    return shapely.Polygon(shell, holes)


def _ster(x: float, y: float, size: float, corners: list[float]) -> np.ndarray:
    angles = np.arange(len(corners)) * 2 * math.pi / len(corners)
    points = np.column_stack(
        (x + size * np.array(corners) * np.cos(angles), y + size * np.array(corners) * np.sin(angles))
    )
    return np.vstack((points, points[:1]))


def _ring(coords: shapely.LinearRing, vorm: str) -> str:
    numbers = [f"{x!r} {y!r}" for x, y in coords.coords]
    if vorm == "pos":
        return f"<gml:LinearRing>{''.join(f'<gml:pos>{n}</gml:pos>' for n in numbers)}</gml:LinearRing>"
    if vorm == "curve":
        half = len(numbers) // 2
        parts = (numbers[: half + 1], numbers[half:])
        curves = "".join(
            f"<gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>{' '.join(part)}"
            "</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember>"
            for part in parts
        )
        return f"<gml:Ring>{curves}</gml:Ring>"
    return f"<gml:LinearRing><gml:posList>{' '.join(numbers)}</gml:posList></gml:LinearRing>"


def _gml(area: shapely.Polygon, vorm: str, omhulsel: str) -> str:
    srs = 'srsName="urn:ogc:def:crs:EPSG::28992"'
    rings = f"<gml:exterior>{_ring(area.exterior, vorm)}</gml:exterior>"
    rings += "".join(f"<gml:interior>{_ring(hole, vorm)}</gml:interior>" for hole in area.interiors)
    if omhulsel == "Surface":
        return (
            f"<gml:Surface {srs}><gml:patches><gml:PolygonPatch>{rings}</gml:PolygonPatch></gml:patches></gml:Surface>"
        )
    polygon = f"<gml:Polygon {srs if omhulsel == 'Polygon' else ''}>{rings}</gml:Polygon>"
    if omhulsel == "Polygon":
        return polygon
    return f"<gml:MultiSurface {srs}><gml:surfaceMember>{polygon}</gml:surfaceMember></gml:MultiSurface>"


@settings(max_examples=60, deadline=None)
@given(vlakken(), st.sampled_from(["posList", "pos", "curve"]), st.sampled_from(["Polygon", "Surface", "MultiSurface"]))
def test_the_area_that_goes_in_comes_out(area: shapely.Polygon, vorm: str, omhulsel: str):
    package = zip_van({**KAAL, "IO-1/wijk.gml": gio("wijk", **{"aa-west": _gml(area, vorm, omhulsel)})})
    found = shapely.from_wkb(lees_pakket(package, naam="p").locaties[WEST].geometrie)
    assert found.is_valid
    assert abs(found.area - area.area) <= MM2
    assert sum(len(p.interiors) for p in shapely.get_parts(found)) == len(area.interiors)

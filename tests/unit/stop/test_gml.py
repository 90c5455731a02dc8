"""Geometry as GML has it, against the shape it says."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.stop.gml import Onleesbaar, lees_geometrie

RD = 'srsName="urn:ogc:def:crs:EPSG::28992"'


def lees(gml: str):
    return lees_geometrie(ET.fromstring(f'<r xmlns="http://www.opengis.net/gml/3.2">{gml}</r>')[0])


def ring(numbers: str) -> str:
    return f"<LinearRing><posList>{numbers}</posList></LinearRing>"


VAK = "0 0 10 0 10 10 0 10 0 0"
GAT = "2 2 2 4 4 4 4 2 2 2"


@pytest.mark.parametrize(
    "gml",
    [
        f"<Polygon {RD}><exterior>{ring(VAK)}</exterior></Polygon>",
        f"<Surface {RD}><patches><PolygonPatch><exterior>{ring(VAK)}</exterior></PolygonPatch></patches></Surface>",
        f"<Surface {RD}><patches><PolygonPatch><exterior>{ring('0 0 5 0 5 10 0 10 0 0')}</exterior></PolygonPatch>"
        f"<PolygonPatch><exterior>{ring('5 0 10 0 10 10 5 10 5 0')}</exterior></PolygonPatch></patches></Surface>",
        f"<MultiSurface {RD}><surfaceMember><Polygon><exterior>{ring(VAK)}</exterior></Polygon></surfaceMember>"
        "</MultiSurface>",
        f"<MultiSurface {RD}><surfaceMembers><Surface><patches><PolygonPatch><exterior>{ring(VAK)}</exterior>"
        "</PolygonPatch></patches></Surface></surfaceMembers></MultiSurface>",
        f"<CompositeSurface {RD}><surfaceMember><Polygon><exterior>{ring(VAK)}</exterior></Polygon></surfaceMember>"
        "</CompositeSurface>",
        f"<Polygon {RD}><exterior>{ring('0 0 10 0 10 10 0 10')}</exterior></Polygon>",  # not closed
        f'<Polygon {RD} srsDimension="3"><exterior>{ring("0 0 1 10 0 1 10 10 2 0 10 2 0 0 1")}</exterior></Polygon>',
        f"<Polygon srsName='EPSG:7415'><exterior>{ring('0 0 1 10 0 1 10 10 2 0 10 2 0 0 1')}</exterior></Polygon>",
        f"<Polygon srsName='http://www.opengis.net/def/crs/EPSG/0/28992'><exterior>{ring(VAK)}</exterior></Polygon>",
        f"<Polygon><exterior>{ring(VAK)}</exterior></Polygon>",
        f"<Polygon {RD}><exterior>{ring('0 0 1 10 0 1 10 10 2 0 10 2 0 0 1')}</exterior></Polygon>",  # heights unsaid
        f"<Polygon><exterior>{ring('0 0 1 10 0 1 10 10 2 5 10 2 0 10 2 0 0 1')}</exterior></Polygon>",
        f"<Polygon srsName='http://www.opengis.net/def/crs/EPSG/0/28992/'><exterior>{ring(VAK)}</exterior></Polygon>",
        f"<Polygon srsName='http://www.opengis.net/gml/srs/epsg.xml#28992'><exterior>{ring(VAK)}</exterior></Polygon>",
        f"<Polygon {RD}><exterior><LinearRing><pos>0 0 3</pos><pos>10 0 3</pos><pos>10 10 3</pos><pos>0 10 3</pos>"
        "<pos>0 0 3</pos></LinearRing></exterior></Polygon>",
        f"<Polygon {RD}><exterior><LinearRing><pos>0 0</pos>"
        "<pos>10 0</pos><pos>10 10</pos><pos>0 10</pos><pos>0 0</pos>"
        "</LinearRing></exterior></Polygon>",
        f"<Polygon {RD}><exterior><LinearRing>"
        "<coordinates>0,0 10,0 10,10 0,10 0,0</coordinates></LinearRing></exterior>"
        "</Polygon>",
        f"<Polygon {RD}><exterior><Ring><curveMember><LineString><posList>0 0 10 0 10 10</posList></LineString>"
        "</curveMember><curveMember><Curve><segments><LineStringSegment><posList>10 10 0 10 0 0</posList>"
        "</LineStringSegment></segments></Curve></curveMember></Ring></exterior></Polygon>",
    ],
)
def test_every_way_to_write_a_square_is_that_square(gml: str):
    assert shapely.equals(lees(gml), shapely.box(0, 0, 10, 10))


def test_a_hole_is_a_hole():
    shape = lees(f"<Polygon {RD}><exterior>{ring(VAK)}</exterior><interior>{ring(GAT)}</interior></Polygon>")
    assert shapely.area(shape) == 96


def test_parts_of_a_multi_surface_are_all_there():
    other = "20 0 30 0 30 10 20 10 20 0"
    members = "".join(
        f"<surfaceMember><Polygon><exterior>{ring(r)}</exterior></Polygon></surfaceMember>" for r in (VAK, other)
    )
    shape = lees(f"<MultiSurface {RD}>{members}</MultiSurface>")
    assert shape.geom_type == "MultiPolygon"
    assert shapely.area(shape) == 200


def test_an_arc_in_a_ring_bulges_by_what_the_arc_says():
    gml = (
        f"<Polygon {RD}><exterior><Ring><curveMember><Curve><segments>"
        "<ArcString><posList>130010 470000 130000 470010 129990 470000</posList></ArcString>"
        "<LineStringSegment><posList>129990 470000 130010 470000</posList></LineStringSegment>"
        "</segments></Curve></curveMember></Ring></exterior></Polygon>"
    )
    shape = lees(gml)
    assert shapely.area(shape) == pytest.approx(math.pi * 100 / 2, rel=1e-3)
    assert shapely.bounds(shape)[3] == pytest.approx(470010, abs=0.01)
    assert shapely.bounds(shape)[1] == 470000


@pytest.mark.parametrize(
    "segment",
    [
        "<Circle><posList>10 0 0 10 -10 0</posList></Circle>",
        '<CircleByCenterPoint><pos>0 0</pos><radius uom="m">10</radius></CircleByCenterPoint>',
    ],
)
def test_a_circle_has_its_area(segment: str):
    gml = (
        f"<Polygon {RD}><exterior><Ring><curveMember><Curve><segments>{segment}</segments></Curve></curveMember></Ring>"
        "</exterior></Polygon>"
    )
    assert shapely.area(lees(gml)) == pytest.approx(math.pi * 100, rel=1e-3)


def test_an_arc_by_its_centre_runs_between_its_angles():
    gml = (
        f"<Curve {RD}><segments><ArcByCenterPoint><pos>0 0</pos><radius uom='m'>10</radius><startAngle uom='deg'>0"
        "</startAngle><endAngle uom='deg'>90</endAngle></ArcByCenterPoint></segments></Curve>"
    )
    assert shapely.length(lees(gml)) == pytest.approx(math.pi * 5, rel=1e-3)


def test_an_arc_of_three_points_on_a_line_is_that_line():
    gml = f"<Curve {RD}><segments><Arc><posList>0 0 5 5 10 10</posList></Arc></segments></Curve>"
    assert shapely.length(lees(gml)) == pytest.approx(math.sqrt(200))


def test_a_curve_that_is_turned_round_starts_at_its_end():
    gml = (
        f'<OrientableCurve {RD} orientation="-"><baseCurve><LineString><posList>0 0 10 0</posList></LineString>'
        "</baseCurve></OrientableCurve>"
    )
    assert shapely.get_coordinates(lees(gml)).tolist() == [[10, 0], [0, 0]]


@pytest.mark.parametrize(
    ("gml", "kind"),
    [
        (f"<Point {RD}><pos>1 2</pos></Point>", "Point"),
        (f"<MultiPoint {RD}><pointMember><Point><pos>1 2</pos></Point></pointMember></MultiPoint>", "MultiPoint"),
        (f"<LineString {RD}><posList>0 0 1 1</posList></LineString>", "LineString"),
        (
            f"<MultiCurve {RD}><curveMember>"
            "<LineString><posList>0 0 1 1</posList></LineString></curveMember></MultiCurve>",
            "MultiLineString",
        ),
    ],
)
def test_points_and_lines_stay_what_they_are(gml: str, kind: str):
    assert lees(gml).geom_type == kind


# the centre of the RD system at Amersfoort, in ETRS89
@pytest.mark.parametrize(
    ("srs", "numbers"),
    [
        ("urn:ogc:def:crs:EPSG::4258", "52.15517440 5.38720621"),
        ("EPSG:4258", "5.38720621 52.15517440"),
        ("urn:ogc:def:crs:EPSG::4326", "52.15517440 5.38720621"),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "5.38720621 52.15517440"),
        ("urn:ogc:def:crs:EPSG::4937", "52.15517440 5.38720621 43.5"),
    ],
)
def test_degrees_come_out_in_rd_in_whichever_order_they_stand(srs: str, numbers: str):
    shape = lees(f'<Point srsName="{srs}"><pos>{numbers}</pos></Point>')
    assert (shape.x, shape.y) == pytest.approx((155000, 463000), abs=0.5)


@pytest.mark.parametrize(
    "gml",
    [
        f"<Polygon {RD}/>",
        f"<Polygon {RD}><exterior>{ring('0 0 1 1')}</exterior></Polygon>",
        f"<Polygon {RD}><exterior>{ring('0 0 1 1 2')}</exterior></Polygon>",
        f"<Polygon {RD}><exterior>{ring('0 0 een twee 3 3 0 0')}</exterior></Polygon>",
        f"<Polygon {RD}><exterior>{ring('0 0 nan 1 3 3 0 0')}</exterior></Polygon>",
        f"<Polygon {RD}><exterior>{ring('0 0 1e999 1 3 3 0 0')}</exterior></Polygon>",
        f"<MultiSurface {RD}/>",
        f'<MultiSurface {RD}><surfaceMember href="#elders"/></MultiSurface>',
        f"<Surface {RD}><patches/></Surface>",
        f"<Solid {RD}/>",
        f"<Curve {RD}><segments><Arc><posList>0 0 1 1</posList></Arc></segments></Curve>",
        f"<Curve {RD}><segments>"
        "<ArcByCenterPoint><pos>0 0</pos><radius>x</radius></ArcByCenterPoint></segments></Curve>",
        f'<Curve {RD}><segments><CircleByCenterPoint><pos>0 0</pos><radius uom="m">-3</radius></CircleByCenterPoint>'
        "</segments></Curve>",
        '<Point srsName="urn:ogc:def:crs:EPSG::25831"><pos>1 2</pos></Point>',
        '<Point srsName="urn:ogc:def:crs:EPSG::4258"><pos>10 20</pos></Point>',
        "<MultiGeometry>" + "<geometryMember><MultiGeometry>" * 100 + "</MultiGeometry></geometryMember>" * 100
        + "</MultiGeometry>",
    ],
)  # fmt: skip
def test_what_is_no_geometry_is_refused_and_not_guessed_at(gml: str):
    with pytest.raises(Onleesbaar):
        lees(gml)

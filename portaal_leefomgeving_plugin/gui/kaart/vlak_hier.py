"""The areas of layers on the map that a point lies in: a perceel, a pand, a drawn plot, to ask about as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie

NAAST_ONS = frozenset({"ogr", "memory", "spatialite", "delimitedtext", "gpx", "virtual"})
"""Providers that read on this machine: of a layer on a server the answer would be waited for in the window."""
HOOGSTENS = 12
PER_LAAG = 25
MEESTE_M2 = 5_000_000.0
"""Beyond this it is a municipality or a region, not a place to ask about."""


@dataclass(frozen=True, slots=True)
class Vlak:
    """An area with what its layer calls it; ``m2`` as it is drawn in RD."""

    laag: str
    naam: str
    geometrie: RdWkb
    m2: float


def zichtbare_lagen(project: QgsProject | None = None) -> list[QgsMapLayer]:
    """The layers that are switched on in the legend, from top to bottom."""
    root = (project or QgsProject.instance()).layerTreeRoot()
    return [layer for layer in root.layerOrder() if layer in root.checkedLayers()]


def vlakken_hier(punt: RdWkb, lagen: Iterable[QgsMapLayer]) -> list[Vlak]:
    """The areas that hold ``punt`` (a point, EPSG:28992), the smallest first; empty for what is no point."""
    point = geometrie(punt)
    if point.type() != Qgis.GeometryType.Point:
        return []
    found = [area for layer in lagen if isinstance(layer, QgsVectorLayer) for area in _in_laag(layer, point)]
    found.sort(key=lambda area: area.m2)
    return found[:HOOGSTENS]


def _in_laag(laag: QgsVectorLayer, punt: QgsGeometry) -> list[Vlak]:
    if laag.geometryType() != Qgis.GeometryType.Polygon or laag.providerType().lower() not in NAAST_ONS:
        return []
    project = QgsProject.instance()
    rd = QgsCoordinateReferenceSystem(RD)
    to_layer = QgsCoordinateTransform(rd, laag.crs(), project)
    to_rd = QgsCoordinateTransform(laag.crs(), rd, project)
    there = QgsGeometry(punt)
    try:
        there.transform(to_layer)
    except QgsCsException:
        return []  # the layer's CRS has no such place: none of its areas can hold it
    spot = there.asPoint()
    request = QgsFeatureRequest(QgsRectangle(spot, spot)).setLimit(PER_LAAG)
    request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(laag))
    found = []
    for feature in laag.getFeatures(request):
        shape = feature.geometry()
        if not shape.contains(there):
            continue
        try:
            shape.transform(to_rd)
        except QgsCsException:
            continue  # idem
        area = shape.area()
        if 0 < area <= MEESTE_M2:
            shape.get().dropZValue()
            shape.get().dropMValue()
            context.setFeature(feature)
            name = _naam(laag, context) or str(feature.id())
            found.append(Vlak(laag.name(), name, RdWkb(bytes(shape.asWkb())), area))
    return found


def _naam(laag: QgsVectorLayer, context: QgsExpressionContext) -> str:
    value = QgsExpression(laag.displayExpression()).evaluate(context)
    return "" if value in (None, NULL) else str(value)

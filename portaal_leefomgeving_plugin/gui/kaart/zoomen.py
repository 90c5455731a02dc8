"""Brings a place (EPSG:28992) into view on the map, whatever the map's own CRS."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb

RUIMTE = 1.6
"""How much more than the thing itself is shown."""
MINSTE_M = 240.0
"""Metres across: a point is shown with its surroundings."""


def geometrie(wkb: RdWkb) -> QgsGeometry:
    """The geometry of QGIS for our WKB."""
    shape = QgsGeometry()
    shape.fromWkb(bytes(wkb))
    return shape


def zoom_naar(kaart: QgsMapCanvas, *plekken: RdWkb, minste_m: float = MINSTE_M, ruimte: float = RUIMTE) -> bool:
    """Zooms to all of ``plekken`` together; False where there is nothing to show."""
    box = QgsRectangle()
    box.setNull()
    for plek in plekken:
        box.combineExtentWith(geometrie(plek).boundingBox())
    if box.isNull() or not box.isFinite():
        return False
    half = max(minste_m, box.width() * ruimte, box.height() * ruimte) / 2
    middle = box.center()
    wanted = QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(RD), kaart.mapSettings().destinationCrs(), QgsProject.instance()
    )
    try:
        kaart.setExtent(to_map.transformBoundingBox(wanted))
    except QgsCsException:
        return False
    kaart.refresh()
    return True


def kaartbeeld(kaart: QgsMapCanvas) -> tuple[float, float, float, float] | None:
    """What the map shows as xmin, ymin, xmax, ymax in EPSG:28992; None where that cannot be said in RD."""
    to_rd = QgsCoordinateTransform(
        kaart.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(RD), QgsProject.instance()
    )
    # a map of the world has no exact RD, and QGIS would warn of that before the user has done anything
    to_rd.setBallparkTransformsAreAppropriate(True)
    try:
        box = to_rd.transformBoundingBox(kaart.extent())
    except QgsCsException:
        return None
    if box.isNull() or not box.isFinite():
        return None
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

"""The studio on the map: pointing at a layer and a place, and the hits of a dry run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolIdentify, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal

from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.domain.toetsing import Merk
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.services.proefdraai import Proeftreffer

STRAAL_PIXELS = 8
TEKEN = {
    Oordeel.KNELPUNT: (Accent.VERMILJOEN, QgsRubberBand.IconType.ICON_FULL_BOX),
    Oordeel.AANDACHT: (Accent.ORANJE, QgsRubberBand.IconType.ICON_CIRCLE),
}
VALS = (Accent.GRIJS, QgsRubberBand.IconType.ICON_X)


class Aanwijzer(QgsMapToolIdentify):
    """A click tells what layers have something there, and where it was."""

    aangewezen = pyqtSignal(list, bytes, float)
    """The layers (QgsMapLayer, the topmost first), the place (WKB, EPSG:28992), and how far around it counts (m)."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        super().__init__(kaart)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """The click."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._naar_rd(self.toMapCoordinates(event.pos()))
        beside = self._naar_rd(self.toMapCoordinates(event.pos() + event.pos().__class__(STRAAL_PIXELS, 0)))
        if place is None or beside is None:
            return
        found = self.identify(
            event.pos().x(), event.pos().y(), QgsMapToolIdentify.IdentifyMode.TopDownAll, self._soorten()
        )
        layers: dict[str, QgsMapLayer] = {hit.mLayer.id(): hit.mLayer for hit in found if hit.mLayer is not None}
        wkb = bytes(QgsGeometry.fromPointXY(place).asWkb())
        self.aangewezen.emit(list(layers.values()), wkb, place.distance(beside))

    @staticmethod
    def _soorten() -> QgsMapToolIdentify.Type:
        return QgsMapToolIdentify.Type.VectorLayer

    def _naar_rd(self, punt: QgsPointXY) -> QgsPointXY | None:
        own = self.canvas().mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(own, QgsCoordinateReferenceSystem(RD), QgsProject.instance()).transform(punt)
        except QgsCsException:
            return None  # outside what RD can say: there is nothing to point at


class Treffers:
    """The hits of a dry run, drawn over the map and no part of the project."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        self._kaart = kaart
        self._banden: list[QgsRubberBand] = []

    @property
    def getoond(self) -> int:
        """How many bands are drawn."""
        return len(self._banden)

    def toon(self, treffers: Sequence[Proeftreffer], merken: Mapping[str, Merk]) -> None:
        """A sign at each zaak that was hit: by its verdict, and a grey cross where it was a false alarm."""
        self.wis()
        groups: dict[tuple[Accent, QgsRubberBand.IconType], list[QgsPointXY]] = {}
        for hit in treffers:
            point = _midden(hit)
            if point is not None:
                false = merken.get(hit.zaak.uuid) is Merk.VALS_ALARM
                groups.setdefault(VALS if false else TEKEN[hit.bevinding.oordeel], []).append(point)
        for (accent, sign), points in groups.items():
            band = QgsRubberBand(self._kaart, QgsWkbTypes.GeometryType.PointGeometry)
            band.setIcon(sign)
            band.setIconSize(13)
            band.setWidth(3)
            band.setColor(accent.kleur)
            band.setToGeometry(QgsGeometry.fromMultiPointXY(points), QgsCoordinateReferenceSystem(RD))
            self._banden.append(band)

    def wis(self) -> None:
        """Nothing is drawn any more."""
        for band in self._banden:
            self._kaart.scene().removeItem(band)
        self._banden.clear()


def _midden(treffer: Proeftreffer) -> QgsPointXY | None:
    wkb = treffer.zaak.locatie.geometrie
    if wkb is None:
        return None
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    inside = shape.pointOnSurface()
    return None if inside.isEmpty() else inside.asPoint()

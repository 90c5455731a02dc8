"""Draws what a finding rests on: the feature, the line to it with its distance, the overlap hatched."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsGeometry,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSimpleLineSymbolLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bewijs
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent

Soort = QgsWkbTypes.GeometryType
VLAK, LIJN, PUNT = Soort.PolygonGeometry, Soort.LineGeometry, Soort.PointGeometry


class BewijsOpKaart(QObject):
    """The evidence of one finding at a time, over the map and no part of the project."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._banden: list[QgsRubberBand] = []
        self._bijschrift: Bijschrift | None = None
        self._gebied: QgsRectangle | None = None

    @property
    def getoond(self) -> bool:
        """Whether something is drawn."""
        return bool(self._banden)

    def toon(self, zaak_wkb: RdWkb | None, bewijs: Bewijs) -> None:
        """Draws ``bewijs`` and how the zaak lies to it; both geometries in EPSG:28992.

        Without a geometry of the feature there is nothing to draw but the zaak itself.
        """
        self.wis()
        zaak, feature = _lees(zaak_wkb), _lees(bewijs.geometrie)
        for geometry, colour in ((feature, Accent.VERMILJOEN.kleur), (zaak, Accent.BLAUW.kleur)):
            if geometry is not None:
                self._omtrek(geometry, colour)
        if zaak is not None and feature is not None:
            overlap = _overlap(zaak, feature)
            if overlap is not None:
                self._arceer(overlap)
            else:
                self._verbind(zaak, feature, bewijs.afstand_m)
        boxes = [g.boundingBox() for g in (zaak, feature) if g is not None]
        self._gebied = _samen(boxes) if boxes else None

    def wis(self) -> None:
        """Nothing is drawn any more."""
        for band in self._banden:
            self._canvas.scene().removeItem(band)
        self._banden.clear()
        if self._bijschrift is not None:
            self._canvas.scene().removeItem(self._bijschrift)
            self._bijschrift = None
        self._gebied = None

    def zoom(self) -> None:
        """Shows the whole of what is drawn, with some room around it."""
        if self._gebied is None:
            return
        box = QgsRectangle(self._gebied)
        box.grow(max(25.0, 0.15 * max(box.width(), box.height())))
        transform = QgsCoordinateTransform(_rd(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            self._canvas.setExtent(transform.transformBoundingBox(box))
        except QgsCsException:
            return  # the map's own projection cannot show the place
        self._canvas.refresh()

    # -- inside --------------------------------------------------------------------------------

    def _band(self, soort: QgsWkbTypes.GeometryType) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, soort)
        self._banden.append(band)
        return band

    def _omtrek(self, geometrie: QgsGeometry, kleur: QColor) -> None:
        kind = geometrie.type()
        for colour, width in ((QColor(255, 255, 255, 220), 5), (kleur, 2)):
            band = self._band(kind)
            band.setStrokeColor(colour)
            band.setWidth(width)
            wash = QColor(kleur)
            wash.setAlpha(28 if width == 2 else 0)
            band.setFillColor(wash)
            if kind == PUNT:
                band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
                band.setIconSize(16)
            band.setToGeometry(geometrie, _rd())

    def _arceer(self, overlap: QgsGeometry) -> None:
        band = self._band(overlap.type())
        colour = Accent.VERMILJOEN.kleur
        if overlap.type() == VLAK:
            band.setSymbol(_gearceerd(colour))
        else:
            band.setStrokeColor(colour)
            band.setWidth(4)
        band.setToGeometry(overlap, _rd())

    def _verbind(self, zaak: QgsGeometry, feature: QgsGeometry, afstand_m: float) -> None:
        line = zaak.shortestLine(feature)
        if line.isNull() or line.length() <= 0:
            return
        band = self._band(LIJN)
        band.setSymbol(_streepjes(QColor(40, 40, 40)))
        band.setToGeometry(line, _rd())
        middle = line.interpolate(line.length() / 2).asPoint()
        self._bijschrift = Bijschrift(self._canvas, self._op_kaart(middle.x(), middle.y()), afstand(afstand_m))

    def _op_kaart(self, x: float, y: float) -> QPointF:
        transform = QgsCoordinateTransform(_rd(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            there = transform.transform(x, y)
        except QgsCsException:
            return QPointF(x, y)
        return QPointF(there.x(), there.y())


class Bijschrift(QgsMapCanvasItem):
    """A short text at a place of the map, with a halo."""

    def __init__(self, canvas: QgsMapCanvas, plek: QPointF, tekst: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._plek = plek
        self.tekst = tekst
        self._font = canvas.font()
        self._font.setBold(True)
        self.setZValue(1000)
        self.updatePosition()

    def updatePosition(self) -> None:
        """The map was moved: so is the text."""
        self.setPos(self.toCanvasCoordinates(QgsPointXY(self._plek)))

    def boundingRect(self) -> QRectF:
        """Around the text, halo and all."""
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(self.tekst)
        return QRectF(-width / 2 - 6, -metrics.height() / 2 - 4, width + 12, metrics.height() + 8)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _w: QWidget | None = None
    ) -> None:
        """The text, in the middle."""
        metrics = QFontMetricsF(self._font)
        path = QPainterPath()
        at = QPointF(-metrics.horizontalAdvance(self.tekst) / 2, (metrics.ascent() - metrics.descent()) / 2)
        path.addText(at, self._font, self.tekst)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        halo = QPen(QColor(255, 255, 255, 235), 4)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, halo)
        painter.fillPath(path, QColor(30, 30, 30))


def afstand(meters: float) -> str:
    """A distance as people here write it: 12,4 m, 340 m, 1,2 km."""
    locale = QLocale()
    if meters < 100:
        return QCoreApplication.translate("BewijsOpKaart", "{} m").format(locale.toString(meters, "f", 1))
    if meters < 1000:
        return QCoreApplication.translate("BewijsOpKaart", "{} m").format(locale.toString(meters, "f", 0))
    return QCoreApplication.translate("BewijsOpKaart", "{} km").format(locale.toString(meters / 1000, "f", 1))


def _overlap(een: QgsGeometry, ander: QgsGeometry) -> QgsGeometry | None:
    """What both have in common; None where they are apart."""
    if not een.intersects(ander):
        return None
    common = een.intersection(ander)
    return None if common.isNull() or common.isEmpty() else common


def _lees(wkb: RdWkb | None) -> QgsGeometry | None:
    if not wkb:
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull() or geometry.isEmpty():
        return None
    # a self-crossing outline of a source is shown as it came; only what is computed with it is repaired
    return geometry if geometry.isGeosValid() else geometry.makeValid()


def _samen(vakken: list[QgsRectangle]) -> QgsRectangle:
    together = QgsRectangle(vakken[0])
    for box in vakken[1:]:
        together.combineExtentWith(box)
    return together


def _gearceerd(kleur: QColor) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": kleur.name(), "outline_width": "0.5"})
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(2.2)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"color": kleur.name(), "width": "0.4"}))
    symbol.appendSymbolLayer(hatch)
    return symbol


def _streepjes(kleur: QColor) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple({"color": "255,255,255,230", "width": "1.1"})
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(kleur, 0.5, Qt.PenStyle.DashLine))
    return symbol


def _rd() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(RD)

"""The map tool that draws freely around zaken to choose them.

Press, draw, let go. With Shift what is inside comes to what was chosen, with Ctrl it goes from it; Esc stops.
"""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.services.lasso import Wijze

STAP_PIXELS = 3
"""A hand moves less than this between two points that are kept."""
MINST_PIXELS = 6
"""What is smaller was a click."""


class LassoGereedschap(QgsMapTool):
    """Draws one area at a time, and stays the tool of the map."""

    getrokken = pyqtSignal(bytes, str)
    """The area as WKB in EPSG:28992, and a Wijze."""
    buiten = pyqtSignal()
    """What was drawn lies outside what RD can say."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._pixels: list[QPoint] = []
        self._band: QgsRubberBand | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def bezig(self) -> bool:
        """Whether the button is down."""
        return self._band is not None

    def activate(self) -> None:
        """While a button is down the map hands keys to nobody, but tells of them."""
        super().activate()
        self.canvas().keyPressed.connect(self._toets)

    def deactivate(self) -> None:
        """Another tool was taken."""
        self._wis()
        self.canvas().keyPressed.disconnect(self._toets)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begins; another button than the left one stops."""
        self._wis()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(Accent.BLAUW.kleur)
        fill = QColor(Accent.BLAUW.kleur)
        fill.setAlpha(40)
        self._band.setFillColor(fill)
        self._band.setWidth(2)
        self._voeg_toe(event.pos())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The line follows the mouse."""
        if self.bezig and (event.pos() - self._pixels[-1]).manhattanLength() >= STAP_PIXELS:
            self._voeg_toe(event.pos())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Closes the area, and tells it."""
        if not self.bezig or event.button() != Qt.MouseButton.LeftButton:
            return
        pixels = list(self._pixels)
        self._wis()
        wide = max(p.x() for p in pixels) - min(p.x() for p in pixels)
        high = max(p.y() for p in pixels) - min(p.y() for p in pixels)
        if len(pixels) < 3 or max(wide, high) < MINST_PIXELS:
            return
        points = [self.toMapCoordinates(p) for p in pixels]
        shape = QgsGeometry.fromPolygonXY([[*points, points[0]]])
        own = self.canvas().mapSettings().destinationCrs()
        try:
            shape.transform(QgsCoordinateTransform(own, QgsCoordinateReferenceSystem(RD), QgsProject.instance()))
        except QgsCsException:
            self.buiten.emit()
            return
        self.getrokken.emit(RdWkb(bytes(shape.asWkb())), _wijze(event.modifiers()).value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, when nothing is being drawn, gives the map its hand back."""
        if event.key() != Qt.Key.Key_Escape:
            event.ignore()
            return
        event.accept()
        self.canvas().unsetMapTool(self)

    def _toets(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.bezig:
            self._wis()

    def _voeg_toe(self, pixel: QPoint) -> None:
        self._pixels.append(pixel)
        if self._band is not None:
            self._band.addPoint(QgsPointXY(self.toMapCoordinates(pixel)))

    def _wis(self) -> None:
        self._pixels.clear()
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None


def _wijze(toetsen: Qt.KeyboardModifiers) -> Wijze:
    if toetsen & Qt.KeyboardModifier.ControlModifier:
        return Wijze.ERAF
    return Wijze.ERBIJ if toetsen & Qt.KeyboardModifier.ShiftModifier else Wijze.NIEUW

"""The map tool that draws a location: a point, a line or an area, in the map's own CRS and handed over in RD.

Left click sets a corner, right click, double click or Enter ends, Backspace takes the last corner back,
Esc stops. What crosses itself is not handed over: the user is told, and goes on drawing.
"""

from __future__ import annotations

from enum import StrEnum

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent


class Tekensoort(StrEnum):
    """What is drawn."""

    PUNT = "punt"
    LIJN = "lijn"
    VLAK = "vlak"


_MINSTE = {Tekensoort.PUNT: 1, Tekensoort.LIJN: 2, Tekensoort.VLAK: 3}
_BAND = {
    Tekensoort.PUNT: QgsWkbTypes.GeometryType.PointGeometry,
    Tekensoort.LIJN: QgsWkbTypes.GeometryType.LineGeometry,
    Tekensoort.VLAK: QgsWkbTypes.GeometryType.PolygonGeometry,
}


class LocatieGereedschap(QgsMapTool):
    """Draws one shape. ``begin`` says what, the map takes it as its tool, and one of the signals ends it."""

    getekend = pyqtSignal(bytes)
    """The shape as WKB in EPSG:28992."""
    niet_bruikbaar = pyqtSignal(str)
    """The code of why what was drawn cannot be a location; drawing goes on."""
    gestopt = pyqtSignal()
    """Nothing is drawn any more, whether it was finished or not."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.soort = Tekensoort.PUNT
        self._punten: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        self._klik_aan = QgsSnapIndicator(canvas)
        self._bezig = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def hoeken(self) -> int:
        """How many corners were set."""
        return len(self._punten)

    def begin(self, soort: Tekensoort) -> None:
        """A new shape of this kind, and the tool of the map until it ends."""
        self._wis()
        self.soort = soort
        self._bezig = True
        if self.canvas().mapTool() is not self:
            self.canvas().setMapTool(self)

    def deactivate(self) -> None:
        """Another tool was taken."""
        super().deactivate()
        self._stop()

    def zet(self, punt: QgsPointXY) -> None:
        """Sets a corner, in the map's CRS; a point is done with that."""
        if not self._bezig:
            return
        if not self._punten or self._punten[-1] != punt:
            self._punten.append(punt)
        self._teken()
        if self.soort is Tekensoort.PUNT:
            self.klaar()

    def klaar(self) -> None:
        """Ends the shape, where it is one."""
        if not self._bezig or self.hoeken < _MINSTE[self.soort]:
            return
        shape = self._vorm(self._punten)
        try:
            shape.transform(self._naar_rd())
        except QgsCsException:
            self.niet_bruikbaar.emit("locatie_buiten_nederland")
            return
        if not shape.isGeosValid():
            self.niet_bruikbaar.emit("locatie_ongeldig")
            return
        wkb = RdWkb(bytes(shape.asWkb()))
        self._stop()
        self.getekend.emit(wkb)

    def neem_terug(self) -> None:
        """Takes the last corner back."""
        if self._punten:
            self._punten.pop()
            self._teken()

    # -- the map's events ------------------------------------------------------------------------

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """The next corner follows the mouse, and snaps where the project says so."""
        where = event.snapPoint()
        self._klik_aan.setMatch(event.mapPointMatch())
        if self._bezig and self.soort is not Tekensoort.PUNT and self._punten:
            self._teken(where)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Left sets, right ends."""
        if event.button() == Qt.MouseButton.RightButton:
            self.klaar()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.zet(event.snapPoint())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Ends too: its first click set the corner."""
        self.klaar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Backspace, Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.klaar()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.neem_terug()
        elif event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            event.ignore()
            return
        # without this QGIS would take the key for itself: Delete removes features of the active layer
        event.accept()

    # -- inside ----------------------------------------------------------------------------------

    def _naar_rd(self) -> QgsCoordinateTransform:
        own = self.canvas().mapSettings().destinationCrs()
        return QgsCoordinateTransform(own, QgsCoordinateReferenceSystem(RD), QgsProject.instance())

    def _vorm(self, punten: list[QgsPointXY]) -> QgsGeometry:
        if self.soort is Tekensoort.PUNT:
            return QgsGeometry.fromPointXY(punten[0])
        if self.soort is Tekensoort.LIJN:
            return QgsGeometry.fromPolylineXY(punten)
        return QgsGeometry.fromPolygonXY([[*punten, punten[0]]])

    def _teken(self, muis: QgsPointXY | None = None) -> None:
        """Shows what was drawn so far; with fewer corners than an area has it is a line."""
        points = [*self._punten, muis] if muis is not None else list(self._punten)
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), _BAND[self.soort])
            self._band.setStrokeColor(Accent.BLAUW.kleur)
            fill = QColor(Accent.BLAUW.kleur)
            fill.setAlpha(60)
            self._band.setFillColor(fill)
            self._band.setWidth(2)
        self._band.reset(_BAND[self.soort])
        for point in points:
            self._band.addPoint(point)

    def _stop(self) -> None:
        was, self._bezig = self._bezig, False
        self._wis()
        if was:
            self.gestopt.emit()

    def _wis(self) -> None:
        self._punten.clear()
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

"""Where was looked around a place, and what was found there: marks over the map, no part of the project."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.domain.rondplek import Plekfeit, RondPlek
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie

WIT = QColor(255, 255, 255, 220)


class RondomOpKaart(QObject):
    """A dashed outline of what was searched, a ring round each thing, and a heavy one round the chosen thing."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        super().__init__(kaart)
        self._kaart = kaart
        self._rd = QgsCoordinateReferenceSystem(RD)
        self._banden: list[QgsRubberBand] = []
        self._gekozen: list[QgsRubberBand] = []

    @property
    def getoond(self) -> int:
        """How many marks there are."""
        return len(self._banden) + len(self._gekozen)

    def toon(self, rond: RondPlek | None) -> None:
        """Other marks; None: none."""
        self.wis()
        if rond is None:
            return
        area = geometrie(rond.gebied)
        if area.type() == Qgis.GeometryType.Polygon:
            for colour, width in ((WIT, 3), (Accent.BLAUW.kleur, 1)):
                self._banden.append(self._band(area, colour, width, Qt.PenStyle.DashLine))
        places = {f.plek for f in rond.feiten if f.plek is not None}
        points = [geometrie(p).pointOnSurface() for p in places]
        whole = QgsGeometry.collectGeometry([p for p in points if not p.isEmpty()])
        if not whole.isEmpty():
            for colour, width in ((WIT, 5), (Accent.BLAUW.kleur, 2)):
                self._banden.append(self._ring(whole, colour, width, 14))

    def kies(self, feit: Plekfeit | None) -> None:
        """Points one thing out."""
        for band in self._gekozen:
            self._kaart.scene().removeItem(band)
        self._gekozen.clear()
        if feit is None or feit.plek is None:
            return
        shape = geometrie(feit.plek)
        for colour, width in ((WIT, 7), (Accent.VERMILJOEN.kleur, 3)):
            if shape.type() == Qgis.GeometryType.Point:
                self._gekozen.append(self._ring(shape, colour, width, 22))
            else:
                self._gekozen.append(self._band(shape, colour, width, Qt.PenStyle.SolidLine))

    def wis(self) -> None:
        """No marks."""
        self.kies(None)
        for band in self._banden:
            self._kaart.scene().removeItem(band)
        self._banden.clear()

    def _band(self, vorm: QgsGeometry, kleur: QColor, breed: int, streep: Qt.PenStyle) -> QgsRubberBand:
        band = QgsRubberBand(self._kaart, vorm.type())
        band.setWidth(breed)
        band.setLineStyle(streep)
        band.setStrokeColor(kleur)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setToGeometry(vorm, self._rd)
        return band

    def _ring(self, punten: QgsGeometry, kleur: QColor, breed: int, maat: int) -> QgsRubberBand:
        band = self._band(punten, kleur, breed, Qt.PenStyle.SolidLine)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(maat)
        return band

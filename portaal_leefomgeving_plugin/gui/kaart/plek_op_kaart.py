"""Where the place is that the panel tells about: a mark over the map, no part of the project."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie


class PlekOpKaart(QObject):
    """One mark at a time, of one place or several: a cross with a halo, so that it stands out on any ground."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        super().__init__(kaart)
        self._kaart = kaart
        self._banden: list[QgsRubberBand] = []

    @property
    def getoond(self) -> bool:
        """Whether there is a mark."""
        return bool(self._banden)

    def toon(self, *plekken: RdWkb) -> None:
        """Marks places (EPSG:28992) instead of those before."""
        self.wis()
        for plek in plekken:
            self._voeg_toe(plek)

    def _voeg_toe(self, plek: RdWkb) -> None:
        shape = geometrie(plek)
        for colour, width in ((QColor(255, 255, 255, 230), 6), (Accent.BLAUW.kleur, 3)):
            band = QgsRubberBand(self._kaart, shape.type())
            band.setIcon(QgsRubberBand.IconType.ICON_CROSS)
            band.setIconSize(16)
            band.setWidth(width)
            band.setStrokeColor(colour)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setToGeometry(shape, QgsCoordinateReferenceSystem(RD))
            self._banden.append(band)

    def wis(self) -> None:
        """No mark."""
        for band in self._banden:
            self._kaart.scene().removeItem(band)
        self._banden.clear()

"""A ring around what is chosen: QGIS draws no selection inside a gathered sign, and the chosen zaak must be seen."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.layers.kaartkleuren import INKT, WIT

HOOGSTENS = 500
"""More rings than this say nothing; then there are none."""


class KeuzeOpKaart:
    """Two rings, light and dark, so that they stand out on every ground."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands = [self._band(WIT, 22, 5), self._band(INKT, 22, 2)]

    def toon(self, lagen: Sequence[QgsVectorLayer]) -> None:
        """Rings around the selected points of ``lagen``, which are all of one CRS."""
        self.wis()
        if not 0 < sum(laag.selectedFeatureCount() for laag in lagen) <= HOOGSTENS:
            return
        points = [
            feature.geometry()
            for laag in lagen
            for feature in laag.getFeatures(QgsFeatureRequest(laag.selectedFeatureIds()).setNoAttributes())
            if feature.hasGeometry()
        ]
        if not points:
            return
        together = QgsGeometry.collectGeometry(points)
        for band in self._bands:
            band.setToGeometry(together, lagen[0].crs())

    def wis(self) -> None:
        """No rings."""
        for band in self._bands:
            band.reset(QgsWkbTypes.GeometryType.PointGeometry)

    def stop(self) -> None:
        """Takes them off the canvas for good."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _band(self, kleur: QColor, maat: int, dikte: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PointGeometry)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(maat)
        band.setWidth(dikte)
        band.setStrokeColor(kleur)
        band.setFillColor(QColor(0, 0, 0, 0))
        return band

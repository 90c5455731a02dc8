"""The werkingsgebieden of what is chosen (a rule, an activiteit), made to stand out on the map."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsHighlight, QgsMapCanvas
from qgis.PyQt.QtGui import QColor

RAND = QColor("#c2185b")
VLAK = QColor(194, 24, 91, 60)
DIKTE = 3
VELD = "identificatie"


class GebiedOpKaart:
    """The areas of one thing at a time; they stay until others are shown, or none."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        self._kaart = kaart
        self._vormen: list[QgsHighlight] = []

    def toon(self, lagen: Sequence[QgsVectorLayer], identificaties: Collection[str]) -> bool:
        """Outlines the areas with these ids and brings them into view; False where none has a shape."""
        self.wis()
        ids = ", ".join(_tekst(one) for one in sorted(identificaties))
        if not ids:
            return False
        box = QgsRectangle()
        box.setNull()
        for layer in lagen:
            if layer.fields().indexOf(VELD) < 0:
                continue
            request = QgsFeatureRequest().setFilterExpression(f'"{VELD}" IN ({ids})')
            for feature in layer.getFeatures(request):
                if not feature.hasGeometry():
                    continue
                shape = QgsHighlight(self._kaart, feature.geometry(), layer)
                shape.setColor(RAND)
                shape.setFillColor(VLAK)
                shape.setWidth(DIKTE)
                shape.show()
                self._vormen.append(shape)
                box.combineExtentWith(self._op_kaart(layer, feature.geometry().boundingBox()))
        if box.isNull():
            return False
        if not self._kaart.extent().intersects(box) or not self._kaart.extent().contains(box.center()):
            self._kaart.setExtent(box.buffered(0.1 * max(box.width(), box.height(), 100.0)))
            self._kaart.refresh()
        return True

    def wis(self) -> None:
        """No area stands out."""
        for shape in self._vormen:
            self._kaart.scene().removeItem(shape)
        self._vormen.clear()

    def _op_kaart(self, laag: QgsVectorLayer, kader: QgsRectangle) -> QgsRectangle:
        to_map = QgsCoordinateTransform(laag.crs(), self._kaart.mapSettings().destinationCrs(), QgsProject.instance())
        try:
            return to_map.transformBoundingBox(kader)
        except QgsCsException:
            return kader


def _tekst(value: str) -> str:
    """A string as an expression has it."""
    return "'" + value.replace("'", "''") + "'"

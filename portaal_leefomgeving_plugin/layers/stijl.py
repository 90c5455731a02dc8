"""A layer's looks as one thing: what draws it, what labels it, and between which scales."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

from portaal_leefomgeving_plugin.layers.kaartkleuren import INKT, WIT, doorzichtig


@dataclass(slots=True)
class Stijl:
    """``vanaf`` is the smallest scale (as its denominator) at which the layer shows; 0: at all scales."""

    renderer: QgsFeatureRenderer
    labels: QgsPalLayerSettings | None = None
    vanaf: int = 0

    def geef(self, laag: QgsVectorLayer) -> None:
        """Makes the layer look so."""
        laag.setRenderer(self.renderer)
        if self.labels is not None:
            laag.setLabeling(QgsVectorLayerSimpleLabeling(self.labels))
        laag.setLabelsEnabled(self.labels is not None)
        laag.setScaleBasedVisibility(self.vanaf > 0)
        laag.setMinimumScale(self.vanaf)
        laag.setMaximumScale(0)
        laag.triggerRepaint()


def label(
    uitdrukking: str,
    *,
    vanaf: int,
    punten: float = 8.0,
    kleur: QColor = INKT,
    vet: bool = False,
    cursief: bool = False,
    regelbreedte: int = 0,
    voorrang: int = 5,
) -> QgsPalLayerSettings:
    """Labels with a halo, shown from scale 1:``vanaf`` in; ``regelbreedte`` wraps after so many signs."""
    font = QFont(QFontInfo(QFont()).family())
    font.setBold(vet)
    font.setItalic(cursief)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(punten)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(kleur)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(doorzichtig(WIT, 0.85))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = uitdrukking
    settings.isExpression = True
    settings.setFormat(text)
    settings.scaleVisibility = True
    settings.minimumScale = vanaf
    settings.maximumScale = 0
    settings.priority = voorrang
    settings.autoWrapLength = regelbreedte
    return settings


def bij_punt(settings: QgsPalLayerSettings, afstand_mm: float) -> QgsPalLayerSettings:
    """The label beside its point, where there is room."""
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = afstand_mm
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    return settings


def in_vlak(settings: QgsPalLayerSettings, *, alleen_passend: bool = True) -> QgsPalLayerSettings:
    """The label level within its area."""
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.fitInPolygonOnly = alleen_passend
    return settings


def langs_lijn(settings: QgsPalLayerSettings) -> QgsPalLayerSettings:
    """The label along the edge of its area or its line."""
    settings.placement = Qgis.LabelPlacement.Line
    return settings

"""What a print draws over the ground: the zaak, a zone, addresses. Layers in memory, no part of the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLabelObstacleSettings,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.services.omwonenden import Adres

translate = QCoreApplication.translate

MEEST_IN_DE_WEG = 2.0
"""The most that QGIS knows: a label of a lower priority is not drawn over it at all."""
SOORTEN = {
    QgsWkbTypes.GeometryType.PointGeometry: "MultiPoint",
    QgsWkbTypes.GeometryType.LineGeometry: "MultiLineString",
    QgsWkbTypes.GeometryType.PolygonGeometry: "MultiPolygon",
}


def zaaklaag(plek: RdWkb) -> QgsVectorLayer:
    """The place of the zaak: a red outline with a light fill, a ringed point, on any ground."""
    shape = geometrie(plek)
    red = Accent.VERMILJOEN.kleur.name()
    symbols: dict[QgsWkbTypes.GeometryType, QgsSymbol] = {
        QgsWkbTypes.GeometryType.PointGeometry: QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": red, "outline_color": "white", "outline_width": "0.6", "size": "4"}
        ),
        QgsWkbTypes.GeometryType.LineGeometry: QgsLineSymbol.createSimple({"color": red, "width": "0.9"}),
        QgsWkbTypes.GeometryType.PolygonGeometry: QgsFillSymbol.createSimple(
            {"color": _doorzichtig(Accent.VERMILJOEN, 50), "outline_color": red, "outline_width": "0.8"}
        ),
    }
    return _laag(translate("afdruk", "Locatie van de zaak"), shape.type(), [shape], symbols[shape.type()])


def zonelaag(zone: RdWkb) -> QgsVectorLayer:
    """The edge of the zone, dashed, with a wash that leaves the ground to be read."""
    shape = geometrie(zone)
    symbol = QgsFillSymbol.createSimple({"color": _doorzichtig(Accent.BLAUW, 26), "outline_style": "no"})
    for colour, width, dashed in (("white", "1.0", False), (Accent.BLAUW.kleur.name(), "0.5", True)):
        edge = QgsSimpleLineSymbolLayer.create(
            {"line_color": colour, "line_width": width, "line_style": "dash" if dashed else "solid"}
        )
        symbol.appendSymbolLayer(edge)
    return _laag(translate("afdruk", "Zone"), QgsWkbTypes.GeometryType.PolygonGeometry, [shape], symbol)


def adreslaag(adressen: Iterable[Adres]) -> QgsVectorLayer:
    """The addresses that are in the list."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": Accent.BLAUW.kleur.name(), "outline_color": "white", "outline_width": "0.25",
         "size": "1.7"}
    )  # fmt: skip
    points = [QgsGeometry.fromPointXY(QgsPointXY(a.x, a.y)) for a in adressen]
    return _laag(translate("afdruk", "Adres in de lijst"), QgsWkbTypes.GeometryType.PointGeometry, points, symbol)


def _laag(
    naam: str, soort: QgsWkbTypes.GeometryType, vormen: Iterable[QgsGeometry], symbool: QgsSymbol
) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{SOORTEN[soort]}?crs={RD}", naam, "memory")
    features = []
    for shape in vormen:
        feature = QgsFeature()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(QgsSingleSymbolRenderer(symbool))
    if soort == QgsWkbTypes.GeometryType.PointGeometry:
        _blijft_in_zicht(layer)
    return layer


def _blijft_in_zicht(laag: QgsVectorLayer) -> None:
    """Labels are drawn over all layers: those of the ground make way for these points, or stay out."""
    obstacle = QgsLabelObstacleSettings()
    obstacle.setIsObstacle(True)
    obstacle.setFactor(MEEST_IN_DE_WEG)
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    settings.setObstacleSettings(obstacle)
    laag.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    laag.setLabelsEnabled(True)


def _doorzichtig(accent: Accent, dekking: int) -> str:
    colour = QColor(accent.kleur)
    return f"{colour.red()},{colour.green()},{colour.blue()},{dekking}"

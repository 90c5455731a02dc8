"""How scores look: class by shape and size as well as colour, areas in one hue from light to dark.

On a map the ground is light, so colours are fixed here, as in ``layers/kaartkleuren``.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from portaal_leefomgeving_plugin.domain.slapend import Slaapstand
from portaal_leefomgeving_plugin.host.risicowoorden import slaapstand
from portaal_leefomgeving_plugin.processing.risico_uitleg import leg_uit

translate = QCoreApplication.translate

TRAPPEN = ((0, 10, "#fff3d6"), (10, 20, "#fbd68a"), (20, 35, "#f2a33c"), (35, 50, "#cf6a12"), (50, 100, "#8a3a05"))
"""Mean score of an area: from, up to, colour. Fixed, so that two maps can be laid side by side."""

GRENS, INKT = "#5b5b5b", QColor(38, 44, 48)


def teken(laag: QgsVectorLayer) -> bool:
    """Gives a layer of ours its looks, told by its columns; False where it is none of ours."""
    names = {f.name() for f in laag.fields()}
    if {"dag", "stop", "volgorde"} <= names:
        laag.setRenderer(_plan())
        _label(laag, 'concat("dag", \'.\', "stop")')
    elif {"aantal", "score_gemiddeld", "samengevoegd"} <= names:
        laag.setRenderer(_gebieden())
        _label(laag, 'format_number("score_gemiddeld", 0)')
    elif {"rang", "klasse", "score"} <= names:
        laag.setRenderer(_objecten())
        leg_uit(laag)
    elif {"stand", "termijn_tot"} <= names:
        laag.setRenderer(_slapend())
    else:
        return False
    return True


def als_qml(laag: QgsVectorLayer) -> str:
    """The looks of a layer as QGIS writes them into ``layer_styles``."""
    document = QDomDocument()
    laag.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.AllStyleCategories)
    return str(document.toString())


def als_sld(laag: QgsVectorLayer) -> str:
    """The same as SLD, for programs that are not QGIS."""
    document = QDomDocument()
    laag.exportSldStyle(document, "")
    return str(document.toString())


class Afmaker(QgsProcessingLayerPostProcessorInterface):
    """Gives an output its looks and the titles of its columns once it is loaded."""

    _bewaard: Mapping[str, Afmaker] = {}

    def __init__(self, titels: Mapping[str, str]) -> None:
        super().__init__()
        self._titels = dict(titels)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            geef_titels(layer, self._titels)
            if teken(layer):
                layer.triggerRepaint()

    @classmethod
    def bij(cls, uitvoer: str, context: QgsProcessingContext, titels: Mapping[str, str]) -> None:
        """Sees to it that output ``uitvoer`` is finished, where QGIS is to load it. QGIS does not keep it: we do."""
        if context.willLoadLayerOnCompletion(uitvoer):
            made = cls(titels)
            cls._bewaard = {**cls._bewaard, uitvoer: made}
            context.layerToLoadOnCompletionDetails(uitvoer).setPostProcessor(made)


def geef_titels(laag: QgsVectorLayer, titels: Mapping[str, str]) -> None:
    """The titles of columns, which most file formats cannot hold."""
    for name, title in titels.items():
        place = laag.fields().indexOf(name)
        if place >= 0:
            laag.setFieldAlias(place, title)


def _punt(vorm: str, maat: float, kleur: str, rand: str = "white") -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": vorm, "size": str(maat), "color": kleur, "outline_color": rand, "outline_width": "0.35"}
    )


def _categorieen(veld: str, rows: list[tuple[str, str, QgsSymbol]], rest: QgsSymbol) -> QgsFeatureRenderer:
    kinds = [QgsRendererCategory(value, symbol, title) for value, title, symbol in rows]
    kinds.append(QgsRendererCategory(None, rest, translate("risico", "overig")))
    return QgsCategorizedSymbolRenderer(veld, kinds)


def _objecten() -> QgsFeatureRenderer:
    return _categorieen(
        "klasse",
        [
            ("hoog", translate("risico", "hoog"), _punt("triangle", 4.4, "#cc4400")),
            ("midden", translate("risico", "midden"), _punt("diamond", 3.6, "#e68200")),
            ("laag", translate("risico", "laag"), _punt("circle", 2.4, "#0072b2")),
            ("onbekend", translate("risico", "te weinig bekend"), _punt("square", 2.8, "white", "#787c80")),
        ],
        _punt("star", 3.4, "#5b5b5b"),
    )


def _slapend() -> QgsFeatureRenderer:
    looks = {
        Slaapstand.KANDIDAAT: _punt("triangle", 4.2, "#cc4400"),
        Slaapstand.NIET_TE_ZIEN: _punt("square", 2.8, "white", "#787c80"),
        Slaapstand.RESULTAAT_ONBEKEND: _punt("cross_fill", 3.0, "#787c80"),
        Slaapstand.TE_JONG: _punt("circle", 2.2, "#b0b6ba"),
        Slaapstand.GEBRUIK_GEZIEN: _punt("circle", 2.6, "#0072b2"),
    }
    rest = _punt("star", 3.0, "#5b5b5b")
    return _categorieen("stand", [(k.value, slaapstand(k), symbol) for k, symbol in looks.items()], rest)


def _plan() -> QgsFeatureRenderer:
    """A number on each stop; without a day a hollow square."""
    root = QgsRuleBasedRenderer.Rule(None)
    with_day = QgsRuleBasedRenderer.Rule(_punt("circle", 5.4, "#00496f"), 0, 0, '"dag" > 0')
    with_day.setLabel(translate("risico", "bezoek: dag.stop"))
    without = QgsRuleBasedRenderer.Rule(_punt("square", 3.0, "white", "#787c80"), 0, 0, '"dag" = 0')
    without.setLabel(translate("risico", "zonder dag"))
    line = QgsGeometryGeneratorSymbolLayer.create(
        {"SymbolType": "Line", "geometryModifier": 'make_line(array_agg(@geometry, "dag", order_by:="stop"))'}
    )
    line.setSubSymbol(QgsLineSymbol.createSimple({"line_color": "0,73,111,130", "line_width": "0.5"}))
    way = QgsMarkerSymbol.createSimple({})
    way.changeSymbolLayer(0, line)
    route = QgsRuleBasedRenderer.Rule(way, 0, 0, '"stop" = 1')
    route.setLabel(translate("risico", "route van een dag, hemelsbreed"))
    root.appendChild(route)
    root.appendChild(with_day)
    root.appendChild(without)
    return QgsRuleBasedRenderer(root)


def _gebieden() -> QgsFeatureRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for low, high, colour in TRAPPEN:
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": GRENS, "outline_width": "0.2", "color_opacity": "1"}
        )
        top = "<=" if high == TRAPPEN[-1][1] else "<"
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, f'"score_gemiddeld" >= {low} AND "score_gemiddeld" {top} {high}')
        rule.setLabel(translate("risico", "score {van} tot {tot}").format(van=low, tot=high))
        root.appendChild(rule)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(2.2)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"line_color": "0,0,0,130", "line_width": "0.2"}))
    merged = QgsFillSymbol.createSimple({})
    merged.changeSymbolLayer(0, hatch)
    rule = QgsRuleBasedRenderer.Rule(merged, 0, 0, '"samengevoegd" = 1')
    rule.setLabel(translate("risico", "samengevoegd"))
    root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _label(laag: QgsVectorLayer, uitdrukking: str) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = uitdrukking
    settings.isExpression = True
    white = {"dag", "stop"} <= {f.name() for f in laag.fields()}
    look = QgsTextFormat()
    font = QFont()
    font.setBold(True)
    look.setFont(font)
    look.setSize(7 if white else 8)
    look.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    look.setColor(QColor("white") if white else INKT)
    if white:
        settings.placement = QgsPalLayerSettings.Placement.OverPoint
        overlap = settings.placementSettings()
        overlap.setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
        settings.setPlacementSettings(overlap)
    else:
        ring = QgsTextBufferSettings()
        ring.setEnabled(True)
        ring.setSize(0.8)
        ring.setColor(QColor(255, 255, 255, 220))
        look.setBuffer(ring)
    settings.setFormat(look)
    laag.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    laag.setLabelsEnabled(True)

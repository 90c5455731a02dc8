"""A page of the risk atlas: an area on its map, its score, a bar per factor, and the sources with their dates.

Made of plain layout items whose words and widths come from the columns of the area, so that the atlas fills them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.host.afdruk import SCHALEN
from portaal_leefomgeving_plugin.processing.dossier_tabellen import INKT, letter
from portaal_leefomgeving_plugin.processing.risico_velden import FACTOR

translate = QCoreApplication.translate

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
BREED, HOOG, RAND = 210.0, 297.0, 15.0
KAART_HOOG = 124.0
STIL, SPOOR, BALK = QColor(100, 100, 100), "235,235,235", "0,73,111"
STAAF_MM, RIJ_MM = 46.0, 6.4


@dataclass(frozen=True, slots=True)
class Blad:
    """What all pages share. ``factoren``: id to title; ``klassen``: the names of their columns with a count."""

    titel: str
    model: str
    versie: str
    peildatum: str
    bronnen: str
    factoren: Mapping[str, str]
    klassen: Sequence[str]


def maak_layout(
    project: QgsProject, gebieden: QgsVectorLayer, ondergrond: Sequence[QgsMapLayer], rand: QgsVectorLayer, blad: Blad
) -> QgsPrintLayout:
    """The layout with its atlas over ``gebieden`` (EPSG:28992). ``rand`` draws the area of the page on top."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    _tekst(layout, "titel", RAND, 11.0, 180.0, 8.0, blad.titel, 15, vet=True)
    _tekst(layout, "naam", RAND, 19.5, 180.0, 9.0, _kort('"naam"', 160), 10, vet=True)
    map_ = _kaart(layout, gebieden, [rand, gebieden, *ondergrond])
    _cijfers(layout, blad)
    _legenda(layout, gebieden, map_)
    _staven(layout, blad)
    _voet(layout, blad)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(gebieden)
    atlas.setSortFeatures(True)
    atlas.setSortExpression('"score_gemiddeld"')
    atlas.setSortAscending(False)
    layout.renderContext().setPredefinedScales([float(scale) for scale in SCHALEN])
    return layout


def _kort(veld: str, lengte: int) -> str:
    """A column as the text of a label, cut off with dots where it is too long for its place."""
    return f"[% if(length({veld}) > {lengte}, concat(left({veld}, {lengte}), '…'), {veld}) %]"


def _kaart(layout: QgsPrintLayout, gebieden: QgsVectorLayer, lagen: Sequence[QgsMapLayer]) -> QgsLayoutItemMap:
    map_ = QgsLayoutItemMap(layout)
    map_.setId("kaart")
    _zet(layout, map_, RAND, 29.0, 180.0, KAART_HOOG)
    map_.setCrs(QgsCoordinateReferenceSystem(RD))
    map_.setLayers(list(lagen))
    map_.setKeepLayerSet(True)
    map_.zoomToExtent(gebieden.extent())  # the atlas keeps the ratio of what the map shows, and would change its size
    map_.setFrameEnabled(True)
    map_.setFrameStrokeColor(QColor(150, 150, 150))
    map_.setAtlasDriven(True)
    map_.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    map_.setAtlasMargin(0.6)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("schaal")
    bar.setLinkedMap(map_)
    bar.setStyle("Single Box")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("m")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(30.0)
    bar.setMaximumBarWidth(60.0)
    bar.setTextFormat(letter(7))
    bar.setHeight(1.6)
    bar.setBackgroundEnabled(True)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(RAND + 2.0, 29.0 + KAART_HOOG - 14.0, MM))
    north = QgsLayoutItemPicture(layout)
    north.setId("noord")
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    _zet(layout, north, RAND + 170.0, 31.0, 8.0, 10.0)
    return map_


def _cijfers(layout: QgsPrintLayout, blad: Blad) -> None:
    y = 29.0 + KAART_HOOG + 3.0
    score = translate("risico", "Score {score}").format(score='[% format_number("score_gemiddeld", 0) %]')
    _tekst(layout, "score", RAND, y, 34.0, 9.0, score, 15, vet=True)
    between = translate("risico", "van 100, gemiddeld over {n} objecten. Met wat niet bekend is: {laag} tot {hoog}.")
    words = between.format(
        n='[% "aantal" %]',
        laag='[% format_number("score_laag", 0) %]',
        hoog='[% format_number("score_hoog", 0) %]',
    )
    counts = ", ".join(f'{k.removeprefix("n_")} [% "{k}" %]' for k in blad.klassen)
    kinds = translate("risico", "Aantal per klasse: {klassen}.").format(klassen=counts)
    merged = (
        '[% if("samengevoegd" = 1, '
        + _letterlijk(translate("risico", " Samengevoegd, want een van de gebieden had minder dan 5 objecten."))
        + ", '') %]"
    )
    _tekst(layout, "cijfers", RAND + 36.0, y + 0.5, 144.0, 10.0, f"{words}\n{kinds}{merged}", 8)


def _letterlijk(tekst: str) -> str:
    return "'" + tekst.replace("'", "''") + "'"


def _legenda(layout: QgsPrintLayout, gebieden: QgsVectorLayer, map_: QgsLayoutItemMap) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legenda")
    legend.setLinkedMap(map_)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().clear()
    legend.model().rootGroup().addLayer(gebieden)
    legend.setTitle("")
    style = legend.style(QgsLegendStyle.Style.Subgroup)
    style.setTextFormat(letter(9, vet=True))
    legend.setStyle(QgsLegendStyle.Style.Subgroup, style)
    label = legend.style(QgsLegendStyle.Style.SymbolLabel)
    label.setTextFormat(letter(7.5))
    legend.setStyle(QgsLegendStyle.Style.SymbolLabel, label)
    legend.setSymbolHeight(3.5)
    legend.setSymbolWidth(6.0)
    legend.setBoxSpace(0.0)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(RAND, 29.0 + KAART_HOOG + 17.0, MM))
    legend.adjustBoxSize()


def _staven(layout: QgsPrintLayout, blad: Blad) -> None:
    """A row per factor: its title, a bar as long as its mean, and the number; unknown is a word, not a short bar."""
    x, y = RAND + 62.0, 29.0 + KAART_HOOG + 17.0
    _tekst(layout, "factoren", x, y, 118.0, 5.0, translate("risico", "Factoren, gemiddeld (0 tot 1)"), 9, vet=True)
    height = min(RIJ_MM, 78.0 / max(1, len(blad.factoren)))
    unknown = _letterlijk(translate("risico", "te weinig bekend"))
    for nr, (name, title) in enumerate(blad.factoren.items()):
        top = y + 6.5 + nr * height
        field = f'"{FACTOR}{name}"'
        _tekst(layout, f"titel_{name}", x, top, 46.0, height, title, 7.5, midden=True)
        _staaf(layout, f"spoor_{name}", x + 47.0, top + 0.2 * height, STAAF_MM, 0.6 * height, SPOOR)
        bar = _staaf(layout, f"staaf_{name}", x + 47.0, top + 0.2 * height, STAAF_MM, 0.6 * height, BALK)
        properties = bar.dataDefinedProperties()
        width = QgsProperty.fromExpression(f"max(0.2, coalesce({field}, 0) * {STAAF_MM})")
        properties.setProperty(QgsLayoutObject.DataDefinedProperty.ItemWidth, width)
        seen = QgsProperty.fromExpression(f"if({field} is null, 0, 100)")
        properties.setProperty(QgsLayoutObject.DataDefinedProperty.Opacity, seen)
        bar.setDataDefinedProperties(properties)
        value = f"[% if({field} is null, {unknown}, format_number({field}, 2)) %]"
        _tekst(layout, f"waarde_{name}", x + 48.0 + STAAF_MM, top, 24.0, height, value, 7.5, midden=True)


def _staaf(layout: QgsPrintLayout, id_: str, x: float, y: float, w: float, h: float, kleur: str) -> QgsLayoutItemShape:
    shape = QgsLayoutItemShape(layout)
    shape.setId(id_)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(QgsFillSymbol.createSimple({"color": kleur, "outline_style": "no"}))
    _zet(layout, shape, x, y, w, h)
    return shape


def _voet(layout: QgsPrintLayout, blad: Blad) -> None:
    about = translate("risico", "Model: {model}, versie {versie}. Peildatum: {dag}.\nBronnen: {bronnen}.").format(
        model=blad.model, versie=blad.versie, dag=blad.peildatum, bronnen=blad.bronnen
    )
    _tekst(layout, "bronnen", RAND, 257.0, 180.0, 22.0, about, 7, kleur=STIL)
    warning = translate(
        "risico",
        "Indicatief: de score ordent werk voor toezicht en zegt niet dat iets of iemand in overtreding is. Een gebied "
        "heeft ten minste 5 objecten. Coördinaten in RD (EPSG:28992).",
    )
    _tekst(layout, "voet", RAND, 279.0, 150.0, 8.0, warning, 6.5, kleur=STIL)
    page = translate("risico", "blad {nr} van {aantal}").format(
        nr="[% @atlas_featurenumber %]", aantal="[% @atlas_totalfeatures %]"
    )
    _tekst(layout, "blad", RAND + 150.0, 279.0, 30.0, 5.0, page, 6.5, kleur=STIL, rechts=True)


def _tekst(
    layout: QgsPrintLayout,
    id_: str,
    x: float,
    y: float,
    w: float,
    h: float,
    tekst: str,
    maat: float,
    *,
    vet: bool = False,
    kleur: QColor = INKT,
    midden: bool = False,
    rechts: bool = False,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setId(id_)
    label.setText(tekst)
    label.setTextFormat(letter(maat, vet=vet, kleur=kleur))
    if midden:
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    if rechts:
        label.setHAlign(Qt.AlignmentFlag.AlignRight)
    label.setMarginX(0.0)
    label.setMarginY(0.0)
    _zet(layout, label, x, y, w, h)


def _zet(layout: QgsPrintLayout, item: QgsLayoutItem, x: float, y: float, w: float, h: float) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(w, h, MM))

"""Prints a green-lane dossier: A4, three small maps, the findings in their groups, and the sources with their dates.

Made through QGIS's layouts, of plain items: no web engine takes part, so it looks the same on every QGIS.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Oordeel, Relatie
from portaal_leefomgeving_plugin.host.wording import oordeel, relatie, tijdstip
from portaal_leefomgeving_plugin.processing.dossier_tabellen import INKT, KLEUREN, Rij, bevindingen, bronnen, letter
from portaal_leefomgeving_plugin.services.groene_baan_dossier import GroeneBaanDossier

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
BREED, HOOG, RAND = 210.0, 297.0, 15.0
KAART_MM = 56.0
STIL = QColor(110, 110, 110)

translate = QCoreApplication.translate


class AfdrukFout(Exception):
    """The PDF could not be written."""


def druk_af(
    dossier: GroeneBaanDossier,
    sha256: str,
    pad: Path,
    *,
    ondergrond: Sequence[QgsMapLayer] = (),
    omtrek: Sequence[RdWkb] = (),
) -> None:
    """Writes the dossier to ``pad`` as a PDF. ``ondergrond``: layers drawn below, the first on top.

    ``omtrek``: shapes drawn in grey to know the place by (parcels, buildings).

    Raises AfdrukFout. On the main thread only: layers and layouts belong to it.
    """
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(RD))
    about = project.metadata()
    about.setTitle(f"{_titel()} {dossier.zaak.identificatie}")
    about.setAbstract(f"id {dossier.id}, sha256 {sha256}")
    about.setIdentifier(dossier.id)
    about.setAuthor("")  # QGIS fills in the full name of this computer's account
    project.setMetadata(about)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    y = _kop(layout, dossier)
    kept = _kaarten(layout, project, dossier, ondergrond, omtrek, y)
    y += KAART_MM + 14.0
    _tabel(layout, 0, y, bevindingen(dossier), (36.0, 22.0, 78.0, 44.0))
    sources = layout.pageCollection().pageCount()
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    layout.pageCollection().addPage(page)
    _tekst(layout, sources, RAND, RAND, 180.0, 8.0, translate("dossier", "Bronnen"), 12, vet=True)
    _tabel(layout, sources, RAND + 10.0, bronnen(dossier), (46.0, 32.0, 34.0, 68.0))
    _voet(layout, dossier, sha256)
    exporter = QgsLayoutExporter(layout)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 200
    settings.exportMetadata = True
    settings.textRenderFormat = settings.textRenderFormat.__class__.AlwaysText
    outcome = exporter.exportToPdf(str(pad), settings)
    del kept
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise AfdrukFout(exporter.errorFile() or str(pad))


def _titel() -> str:
    return translate("dossier", "Groene baan: toets van de locatie")


def _kop(layout: QgsPrintLayout, dossier: GroeneBaanDossier) -> float:
    """What it is about; answers how far down it reaches (mm)."""
    zaak = dossier.zaak
    _tekst(layout, 0, RAND, 12.0, 180.0, 8.0, _titel(), 15, vet=True)
    about = f"{zaak.identificatie} · {zaak.zaaktype_omschrijving}"
    _tekst(layout, 0, RAND, 21.0, 180.0, 5.5, about, 10, vet=True)
    _tekst(layout, 0, RAND, 26.5, 180.0, 10.0, zaak.omschrijving, 10)
    counts = dict.fromkeys(KLEUREN, 0)
    for blad in dossier.bladen:
        counts[blad.oordeel] += 1
    tally = " · ".join(f"{n} {oordeel(o)}" for o, n in counts.items() if n)
    _tekst(layout, 0, RAND, 37.0, 180.0, 5.5, tally, 10, vet=True)
    warning = translate(
        "dossier",
        "Getoetst op {moment}. De kaarten zijn indicatief: geen aanwijzing betekent niet dat het mag. Het besluit is "
        "aan het bevoegd gezag.",
    )
    _tekst(layout, 0, RAND, 42.5, 180.0, 9.0, warning.format(moment=tijdstip(dossier.getoetst_op)), 8, kleur=STIL)
    return 54.0


def _kaarten(
    layout: QgsPrintLayout,
    project: QgsProject,
    dossier: GroeneBaanDossier,
    ondergrond: Sequence[QgsMapLayer],
    omtrek: Sequence[RdWkb],
    y: float,
) -> list[QgsMapLayer]:
    """A small map per group: the place, and what was met there. Answers the layers, to be kept until it is printed."""
    kept: list[QgsMapLayer] = []
    place = _lagen(
        translate("dossier", "locatie"), [dossier.zaak.locatie.geometrie], QColor(20, 20, 20), 0.6, vol=False
    )
    kept += place
    below = [*ondergrond, *_lagen("", omtrek, QColor(190, 190, 190), 0.15, vol=False)]
    kept += below
    for nr, group in enumerate(Relatie):
        sheets = dossier.groep(group)
        x = RAND + nr * (KAART_MM + 6.0)
        title = f"{relatie(group)} ({len(sheets)})"
        _tekst(layout, 0, x, y, KAART_MM, 5.0, title, 9, vet=True)
        seen: list[QgsMapLayer] = []
        washes: list[QgsMapLayer] = []
        for verdict in (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.ONBEKEND, Oordeel.GROEN):
            shapes = [e.geometrie for s in sheets if s.bevinding.oordeel is verdict for e in s.bevinding.bewijs]
            seen += _lagen(oordeel(verdict), shapes, KLEUREN[verdict], 0.3, vol=False)
            if verdict in (Oordeel.KNELPUNT, Oordeel.AANDACHT):
                washes += _lagen(oordeel(verdict), _samen(shapes), KLEUREN[verdict], 0.0, vol=True)
        kept += [*seen, *washes]
        extent = _uitsnede(dossier.zaak.locatie.geometrie)
        if extent is None:
            _tekst(layout, 0, x, y + 20.0, KAART_MM, 8.0, translate("dossier", "Zonder locatie is er geen kaart."), 8)
            continue
        map_ = QgsLayoutItemMap(layout)
        map_.setId(f"kaart_{group.value}")
        map_.attemptMove(QgsLayoutPoint(x, y + 5.5, MM))
        map_.attemptResize(QgsLayoutSize(KAART_MM, KAART_MM, MM))
        map_.setCrs(project.crs())
        map_.setLayers([*place, *seen, *washes, *below])
        map_.setKeepLayerSet(True)
        map_.setFrameEnabled(True)
        layout.addLayoutItem(map_)
        map_.zoomToExtent(extent)
        bar = QgsLayoutItemScaleBar(layout)
        bar.setId(f"schaal_{group.value}")
        bar.setLinkedMap(map_)
        bar.setStyle("Line Ticks Up")
        bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setNumberOfSegmentsLeft(0)
        bar.setNumberOfSegments(1)  # two numbers fit on any of these maps
        bar.setTextFormat(letter(6))
        bar.setBackgroundEnabled(True)
        bar.setHeight(1.2)
        bar.setBoxContentSpace(0.6)
        bar.setLabelBarSpace(0.6)
        bar.attemptMove(QgsLayoutPoint(x + 1.0, y + KAART_MM - 1.5, MM))
        layout.addLayoutItem(bar)
    return kept


def _uitsnede(geometrie: RdWkb | None) -> QgsRectangle | None:
    """Around the place: at least 300 m, and twice its own size. Big areas that were met run off the map."""
    if geometrie is None:
        return None
    shape = QgsGeometry()
    shape.fromWkb(geometrie)
    if shape.isEmpty():
        return None
    box = shape.boundingBox()
    side = max(300.0, 2.0 * max(box.width(), box.height()))
    middle = box.center()
    return QgsRectangle(middle.x() - side / 2, middle.y() - side / 2, middle.x() + side / 2, middle.y() + side / 2)


def _samen(shapes: Sequence[RdWkb | None]) -> list[RdWkb]:
    """All areas as one: ten contours over each other are one wash, through which the place is still seen."""
    areas = []
    for wkb in dict.fromkeys(s for s in shapes if s is not None):
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not shape.isEmpty():
            areas.append(shape if shape.isGeosValid() else shape.makeValid())
    whole = QgsGeometry.unaryUnion(areas) if areas else QgsGeometry()
    return [] if whole.isNull() or whole.isEmpty() else [RdWkb(bytes(whole.asWkb()))]


def _lagen(naam: str, shapes: Sequence[RdWkb | None], kleur: QColor, dikte: float, *, vol: bool) -> list[QgsMapLayer]:
    """Layers of one colour, one per kind of shape that occurs."""
    made: list[QgsMapLayer] = []
    kinds = {"Polygon": [], "LineString": [], "Point": []}  # type: dict[str, list[QgsFeature]]
    for wkb in dict.fromkeys(s for s in shapes if s is not None):
        whole = QgsGeometry()
        whole.fromWkb(wkb)
        for part in whole.asGeometryCollection() if whole.isMultipart() else [whole]:
            kind = ("Point", "LineString", "Polygon")[min(int(part.type()), 2)] if not part.isEmpty() else ""
            if kind:
                feature = QgsFeature()
                feature.setGeometry(part)
                kinds[kind].append(feature)
    for kind, features in kinds.items():
        if features:
            layer = QgsVectorLayer(f"{kind}?crs={RD}", naam, "memory")
            layer.dataProvider().addFeatures(features)
            layer.setRenderer(QgsSingleSymbolRenderer(_teken(kind, kleur, dikte, vol)))
            made.append(layer)
    return made[::-1]


def _teken(kind: str, kleur: QColor, dikte: float, vol: bool) -> QgsSymbol:
    colour = kleur.name()
    if kind == "Point":
        return QgsMarkerSymbol.createSimple({"color": colour, "outline_color": "white", "size": "3"})
    if kind == "LineString":
        return QgsLineSymbol.createSimple({"color": colour, "width": str(2 * dikte)})
    fill = QColor(kleur)
    fill.setAlpha(50 if vol else 0)
    rgba = ",".join(str(v) for v in (fill.red(), fill.green(), fill.blue(), fill.alpha()))
    return QgsFillSymbol.createSimple({"color": rgba, "outline_color": colour, "outline_width": str(dikte)})


def _tabel(layout: QgsPrintLayout, page: int, y: float, rows: list[Rij], widths: Sequence[float]) -> None:
    """A table from ``y`` mm down on a page, going on over as many pages as it takes."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setColumns([QgsLayoutTableColumn() for _ in widths])
    table.setColumnWidths(list(widths))
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setGridColor(QColor(200, 200, 200))
    table.setGridStrokeWidth(0.15)
    table.setContentTextFormat(letter(7))
    table.setCellMargin(1.0)
    table.setTableContents(rows)
    frame = QgsLayoutFrame(layout, table)
    frame.attemptMove(QgsLayoutPoint(RAND, y, MM), page=page)
    frame.attemptResize(QgsLayoutSize(sum(widths), HOOG - RAND - 8.0 - y, MM))
    table.addFrame(frame)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.ExtendToNextPage)
    table.recalculateFrameSizes()
    for nr in range(1, table.frameCount()):  # those that were added stand as high as the first: use the whole page
        more = table.frame(nr)
        more.attemptMove(QgsLayoutPoint(RAND, RAND, MM), page=page + nr)
        more.attemptResize(QgsLayoutSize(sum(widths), HOOG - 2 * RAND - 8.0, MM))


def _voet(layout: QgsPrintLayout, dossier: GroeneBaanDossier, sha256: str) -> None:
    count = layout.pageCollection().pageCount()
    for page in range(count):
        words = translate("dossier", "Dossier {id} · gemaakt {moment} · bladzijde {nr} van {aantal}").format(
            id=dossier.id, moment=tijdstip(dossier.gemaakt_op), nr=page + 1, aantal=count
        )
        # both in letters of one width: others draw ff as one sign, and what is copied is then not what it was
        _tekst(layout, page, RAND, HOOG - 14.0, 180.0, 4.0, words, 6, kleur=STIL, vast=True)
        _tekst(layout, page, RAND, HOOG - 10.5, 180.0, 4.0, f"sha256 {sha256}", 6, kleur=STIL, vast=True)


def _tekst(
    layout: QgsPrintLayout,
    page: int,
    x: float,
    y: float,
    width: float,
    height: float,
    text: str,
    size: float,
    *,
    vet: bool = False,
    kleur: QColor = INKT,
    vast: bool = False,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text.replace("[%", "[ %"))  # what a zaak says is no expression
    label.setTextFormat(letter(size, vet=vet, kleur=kleur, vast=vast))
    layout.addLayoutItem(label)
    label.attemptMove(QgsLayoutPoint(x, y, MM), page=page)
    label.attemptResize(QgsLayoutSize(width, height, MM))

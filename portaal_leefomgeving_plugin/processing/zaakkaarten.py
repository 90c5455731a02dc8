"""Algorithm ``zaakkaarten``: an atlas of zaken, a page each, as one PDF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from portaal_leefomgeving_plugin.domain.errors import FileFault, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.afdruk import (
    SCHALEN,
    Inhoud,
    Sjabloon,
    kaart_van,
    maak_layout,
    schrijf_pdf,
    sjablonen,
)
from portaal_leefomgeving_plugin.host.afdrukwoorden import bronvermelding, kenmerken
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.processing.algoritme import VERBINDING, PortaalAlgoritme, in_woorden
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

ZAKEN = "ZAKEN"
UITVOER = "UITVOER"
SJABLOON = "SJABLOON"
SOORT = "zaakkaart"
UUID = "uuid"
RAND_M = 40.0
"""Metres of surroundings around each zaak."""
PER_BLAD = ("zaaknummer", "omschrijving", "kenmerken")
ROL = "portaal/rol"
"""The mark of our layers, as ``layers/merk.py`` lays it down."""
WERK = ("zaken", "inspecties")
ROOD = "#cc4400"

_VORMEN = {
    QgsWkbTypes.GeometryType.PointGeometry: "MultiPoint",
    QgsWkbTypes.GeometryType.LineGeometry: "MultiLineString",
    QgsWkbTypes.GeometryType.PolygonGeometry: "MultiPolygon",
}


class Zaakkaarten(PortaalAlgoritme):
    """Of each zaak a page with its map and what the store knows of it; on each map only its own zaak."""

    naam = "zaakkaarten"

    def displayName(self) -> str:
        return self.tr("Zaakkaarten (atlas)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Maakt één PDF met een blad per zaak: de kaart en de kenmerken. Kies een zaaklaag, eventueel alleen de "
            "geselecteerde zaken; leeg is: alle open zaken van de verbinding. De ondergrond is wat het project laat "
            "zien, zonder andere zaken en inspecties. Zaken zonder locatie hebben geen blad; hun aantal staat in het "
            "verslag."
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Layouts are printed on the main thread only."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                ZAKEN,
                self.tr("Zaaklaag (leeg: alle open zaken)"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            )
        )
        self.addParameter(self.verbinding_parameter())
        names = [s.naam for s in sjablonen(SOORT)]
        self.addParameter(
            QgsProcessingParameterEnum(
                SJABLOON, self.tr("Opmaak (uw eigen layouts gaan voor)"), names, defaultValue=0, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(UITVOER, self.tr("Zaakkaarten"), self.tr("PDF (*.pdf)"))
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        wanted = self._gevraagd(parameters, context)
        path = self.parameterAsFileOutput(parameters, UITVOER, context)
        try:
            store = Werkbestand.open(Instellingen().winkel(verbinding.id), clock=SystemClock())
            try:
                stands = store.bronstanden()
                zaken = [z for z in store.zaken() if (z.einddatum is None if wanted is None else z.uuid in wanted)]
            finally:
                store.close()
            placed = [z for z in zaken if z.locatie.geometrie is not None]
            if not placed:
                raise QgsProcessingException(self.tr("Er is geen zaak met een locatie om af te drukken."))
            template = self._sjabloon(self.parameterAsEnum(parameters, SJABLOON, context))
            _druk_af(placed, Path(path), template, verbinding.naam, self.tr("Zaakkaart"), stands, feedback)
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        without = len(zaken) - len(placed)
        if without:
            feedback.pushWarning(self.tr("Zonder locatie, en dus zonder blad: {n}.").format(n=without))
        return {UITVOER: path, "BLADEN": len(placed), "ZONDER_LOCATIE": without}

    def _sjabloon(self, nr: int) -> Sjabloon:
        """The template that was chosen. Raises FileFault where there is none."""
        templates = sjablonen(SOORT)
        if not templates:
            raise FileFault(path=f"layouts/{SOORT}_a4.qpt", code="niet_gevonden")
        return templates[nr] if 0 <= nr < len(templates) else templates[0]

    def _gevraagd(self, parameters: dict[str, Any], context: QgsProcessingContext) -> set[str] | None:
        source = self.parameterAsSource(parameters, ZAKEN, context)
        if source is None:
            return None
        if source.fields().indexOf(UUID) < 0:
            raise QgsProcessingException(self.tr("Dit is geen zaaklaag: de kolom uuid ontbreekt."))
        return {str(f[UUID]) for f in source.getFeatures()}


def _druk_af(
    zaken: Sequence[ZaakRegel],
    pad: Path,
    sjabloon: Sjabloon,
    gemeente: str,
    titel: str,
    standen: Mapping[str, Bronstand],
    feedback: QgsProcessingFeedback,
) -> None:
    """Raises FileFault, UnreadableConfiguration, Cancelled."""
    pages, own, ground = _bladen(zaken), _zaaklagen(zaken), _ondergrond()
    content = Inhoud(
        kader=pages.extent(),
        lagen=[*own, *ground],
        woorden={
            "titel": titel,
            "gemeente": gemeente,
            "datum": datum(SystemClock().today()),
            "bron": bronvermelding(ground, _rol, standen),
        },
    )
    layout = maak_layout(sjabloon, content, per_blad=PER_BLAD)
    atlas, kaart = layout.atlas(), kaart_van(layout)
    atlas.setEnabled(True)
    atlas.setCoverageLayer(pages)
    layout.renderContext().setPredefinedScales([float(scale) for scale in SCHALEN])
    if kaart is not None:
        kaart.setAtlasDriven(True)
        kaart.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Predefined)
        for item in layout.items():
            if isinstance(item, QgsLayoutItemScaleBar):
                # what its template computes from the scale of the map is computed before the map has it
                kaart.extentChanged.connect(item.refreshDataDefinedProperty)
    schrijf_pdf(layout, pad, feedback)


def _bladen(zaken: Iterable[ZaakRegel]) -> QgsVectorLayer:
    """What each page shows: the box of the zaak with its surroundings, and its words. Not drawn itself."""
    layer = QgsVectorLayer(f"Polygon?crs={RD}", "bladen", "memory")
    provider = layer.dataProvider()
    provider.addAttributes([QgsField(name, QMetaType.Type.QString) for name in PER_BLAD])
    layer.updateFields()
    features = []
    for zaak in zaken:
        box = QgsRectangle(_vorm(zaak).boundingBox())
        box.grow(max(RAND_M, 0.25 * max(box.width(), box.height())))
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(box))
        feature.setAttributes([zaak.identificatie, zaak.omschrijving, "\n".join(kenmerken(zaak))])
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    return layer


def _zaaklagen(zaken: Iterable[ZaakRegel]) -> list[QgsVectorLayer]:
    """The zaken themselves, a layer per kind of shape; each is drawn on its own page only."""
    by: dict[QgsWkbTypes.GeometryType, list[tuple[str, QgsGeometry]]] = {}
    for zaak in zaken:
        shape = _vorm(zaak)
        by.setdefault(shape.type(), []).append((zaak.identificatie, shape))
    made = []
    for kind, shapes in by.items():
        if kind not in _VORMEN:
            continue  # a collection of several kinds has its page, and the map of it
        layer = QgsVectorLayer(f"{_VORMEN[kind]}?crs={RD}&field=zaaknummer:string", "zaken", "memory")
        features = []
        for number, shape in shapes:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(shape)
            feature.setAttributes([number])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        root = QgsRuleBasedRenderer.Rule(None)
        only = "\"zaaknummer\" = attribute(@atlas_feature, 'zaaknummer')"
        root.appendChild(QgsRuleBasedRenderer.Rule(_symbool(kind), 0, 0, only))
        layer.setRenderer(QgsRuleBasedRenderer(root))
        made.append(layer)
    return made


def _symbool(soort: QgsWkbTypes.GeometryType) -> Any:
    if soort == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": ROOD, "outline_color": "white", "outline_width": "0.6", "size": "4"}
        )
    if soort == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": ROOD, "width": "0.9"})
    return QgsFillSymbol.createSimple({"color": "204,68,0,50", "outline_color": ROOD, "outline_width": "0.8"})


def _ondergrond() -> list[QgsMapLayer]:
    """What the project shows, without the work of others."""
    root = QgsProject.instance().layerTreeRoot()
    shown = {layer.id() for layer in root.checkedLayers()}
    return [
        layer
        for layer in root.layerOrder()
        if layer is not None and layer.id() in shown and not _rol(layer).startswith(WERK)
    ]


def _rol(laag: QgsMapLayer) -> str:
    """What a layer of ours is; empty for others."""
    return str(laag.customProperty(ROL, "") or "")


def _vorm(zaak: ZaakRegel) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(bytes(zaak.locatie.geometrie or b""))
    return shape

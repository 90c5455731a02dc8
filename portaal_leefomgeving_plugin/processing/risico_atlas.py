"""Algorithm ``risico_atlas``: a page per area as one PDF, the area with the highest mean score first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.host.afdruk import schrijf_pdf
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, in_woorden
from portaal_leefomgeving_plugin.processing.risico_blad import Blad, maak_layout
from portaal_leefomgeving_plugin.processing.risico_stijl import teken
from portaal_leefomgeving_plugin.processing.risico_velden import lees_scores
from portaal_leefomgeving_plugin.risico.kleine_cellen import MINSTE

GEBIEDEN = "GEBIEDEN"
TITEL = "TITEL"
UITVOER = "UITVOER"
DPI = 150
"""Of the maps: an atlas has many pages, and a file of them has to be sent."""


class RisicoAtlas(PortaalAlgoritme):
    """An atlas of areas that were made by ``risico_gebieden``."""

    naam = "risico_atlas"

    def displayName(self) -> str:
        return self.tr("Risicoatlas (PDF)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Maakt één PDF met een blad per gebied: de kaart met schaal en legenda, de score, een staaf per factor en "
            "de bronnen met datum. Kies de laag van 'Risico per gebied'. Het gebied met de hoogste score komt eerst. "
            "De ondergrond is wat het project laat zien. Losse objecten staan er niet op."
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Layouts are printed on the main thread only."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                GEBIEDEN, self.tr("Risico per gebied"), [QgsProcessing.SourceType.TypeVectorPolygon]
            )
        )
        self.addParameter(QgsProcessingParameterString(TITEL, self.tr("Titel"), self.tr("Risico per gebied")))
        self.addParameter(QgsProcessingParameterFileDestination(UITVOER, self.tr("Atlas"), self.tr("PDF (*.pdf)")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, GEBIEDEN, context)
        names = [f.name() for f in source.fields()]
        if not {"aantal", "score_gemiddeld", "samengevoegd"} <= set(names):
            raise QgsProcessingException(self.tr("Dit is geen laag van 'Risico per gebied'."))
        to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
        scored = lees_scores(source, to_rd)
        if not scored.rijen:
            raise QgsProcessingException(self.tr("Er zijn geen gebieden om af te drukken."))
        if any(int(row["aantal"]) < MINSTE for row in scored.rijen):
            raise QgsProcessingException(
                self.tr("Een gebied heeft minder dan {n} objecten. Dat wordt niet afgedrukt.").format(n=MINSTE)
            )
        areas = _laag(self.tr("Gemiddelde score"), scored.rijen, to_rd)
        edge = _laag("", scored.rijen, to_rd)
        teken(areas)
        root = QgsRuleBasedRenderer.Rule(None)
        outline = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#111111", "outline_width": "0.9"})
        root.appendChild(QgsRuleBasedRenderer.Rule(outline, 0, 0, "\"gebied\" = attribute(@atlas_feature, 'gebied')"))
        edge.setRenderer(QgsRuleBasedRenderer(root))
        ground = _ondergrond()
        if ground:
            areas.setOpacity(0.8)
        her = scored.herkomst
        sheet = Blad(
            titel=self.parameterAsString(parameters, TITEL, context).replace("[%", "[ %"),
            model=her.model,
            versie=her.versie,
            peildatum=datum(her.peildatum),
            bronnen=her.bronnen.replace("[%", "[ %"),
            factoren=scored.titels,
            klassen=[n for n in names if n.startswith("n_")],
        )
        layout = maak_layout(QgsProject.instance(), areas, ground, edge, sheet)
        path = self.parameterAsFileOutput(parameters, UITVOER, context)
        try:
            schrijf_pdf(layout, Path(path), feedback, dpi=DPI)
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        return {UITVOER: path, "BLADEN": len(scored.rijen)}


def _laag(naam: str, rows: Sequence[QgsFeature], to_rd: QgsCoordinateTransform) -> QgsVectorLayer:
    """The areas in EPSG:28992, with their columns, as a layer of our own to draw."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={RD}", naam, "memory")
    layer.dataProvider().addAttributes(rows[0].fields().toList())
    layer.updateFields()
    made = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        shape = QgsGeometry(row.geometry())
        shape.transform(to_rd)
        feature.setGeometry(shape)
        feature.setAttributes(row.attributes())
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    layer.updateExtents()
    return layer


def _ondergrond() -> list[QgsMapLayer]:
    """What the project shows, without areas and scores themselves."""
    root = QgsProject.instance().layerTreeRoot()
    shown = {layer.id() for layer in root.checkedLayers()}
    return [layer for layer in root.layerOrder() if layer is not None and layer.id() in shown and not _van_ons(layer)]


def _van_ons(layer: QgsMapLayer) -> bool:
    """Work of people (zaken, inspecties) or scores: not for a map of areas."""
    role = str(layer.customProperty("portaal/rol", "") or "")
    if role.startswith(("zaken", "inspecties")):
        return True
    return isinstance(layer, QgsVectorLayer) and "score_laag" in {f.name() for f in layer.fields()}

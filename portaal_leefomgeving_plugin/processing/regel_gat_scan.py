"""Algorithm ``regel_gat_scan``: places in a plan that are worth a second look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, rd_wkb, schrijf
from portaal_leefomgeving_plugin.processing.plan_invoer import grens_parameter, pakket_uit, velden
from portaal_leefomgeving_plugin.services.regel_gat_scan import (
    GatSoort,
    GatVondst,
    Perceel,
    meerdere_normen,
    overlappen,
    percelen_zonder_regel,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

PAKKET = "PAKKET"
PERCELEN = "PERCELEN"
NAAM = "NAAM"
MINSTE = "MINSTE_M2"
SPLINTER = "SPLINTER_M"
UITVOER = "UITVOER"


class RegelGatScan(PortaalAlgoritme):
    """Plots without rules, several values of a norm, overlaps and slivers."""

    naam = "regel_gat_scan"

    def displayName(self) -> str:
        return self.tr("Regel-gat-scan")

    def shortHelpString(self) -> str:
        return self.tr(
            "Zoekt in een omgevingsplan plekken om na te kijken: percelen zonder eigen regel, grond waar één norm "
            "meer waarden heeft, werkingsgebieden van één type die over elkaar liggen, en splinters en spleten "
            "daartussen. Een vondst is geen fout: welke norm voorgaat volgt uit de regeltekst, en twee functies op "
            "één plek kunnen bedoeld zijn. Zonder gemeentegrens is van het ambtsgebied niet bekend waar het geldt."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFile(PAKKET, self.tr("Downloadpakket"), extension="zip"))
        self.addParameter(grens_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                PERCELEN, self.tr("Percelen (leeg: die worden niet bekeken)"), polygons, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                NAAM, self.tr("Veld met de naam van het perceel"), parentLayerParameterName=PERCELEN, optional=True
            )
        )
        double = QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            QgsProcessingParameterNumber(MINSTE, self.tr("Kleinste overlap (m²)"), double, 1.0, minValue=0.0)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                SPLINTER, self.tr("Smaller dan dit is een splinter of spleet (m)"), double, 1.0, minValue=0.01
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Plekken om na te kijken"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        plan = pakket_uit(parameters, PAKKET, self, context)
        plots = self.parameterAsSource(parameters, PERCELEN, context)
        name = self.parameterAsString(parameters, NAAM, context)
        least = self.parameterAsDouble(parameters, MINSTE, context)
        narrow = self.parameterAsDouble(parameters, SPLINTER, context)
        fields = velden(soort="t", omschrijving="t", type="t", namen="t", m2="g", breedte_m="g")
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.MultiPolygon, CRS)

        def found() -> Iterator[GatVondst]:
            if plots is not None:
                yield from percelen_zonder_regel(
                    PlanIndex(plan), self._percelen(plots, name, context, feedback), minste_m2=least
                )
            yield from meerdere_normen(plan, minste_m2=least)
            yield from overlappen(plan, minste_m2=least, splinter_m=narrow)

        counts: dict[GatSoort, int] = {}
        for hit in found():
            if feedback.isCanceled():
                break
            counts[hit.soort] = counts.get(hit.soort, 0) + 1
            row = QgsFeature(fields)
            shape = QgsGeometry()
            shape.fromWkb(hit.geometrie)
            shape.convertToMultiType()
            row.setGeometry(shape)
            said = self._woorden(hit.soort)
            row.setAttributes([hit.soort.value, said, hit.type, "; ".join(hit.namen), hit.m2, hit.breedte_m])
            schrijf(sink, row)
        for kind in GatSoort:
            feedback.pushInfo(f"{self._woorden(kind)}: {counts.get(kind, 0)}")
        if plots is None:
            feedback.pushWarning(self.tr("Percelen zijn niet bekeken: er is geen laag gekozen."))
        return {UITVOER: dest, **{kind.name: counts.get(kind, 0) for kind in GatSoort}}

    def _percelen(
        self,
        bron: QgsFeatureSource,
        naam: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Iterator[Perceel]:
        to_rd = QgsCoordinateTransform(bron.sourceCrs(), CRS, context.transformContext())
        total, empty = max(1, bron.featureCount()), 0
        for nr, feature in enumerate(bron.getFeatures()):
            geometry = feature.geometry()
            if geometry.isEmpty():
                empty += 1
                continue
            geometry.transform(to_rd)
            feedback.setProgress(100.0 * nr / total)
            yield Perceel(str(feature[naam]) if naam else str(feature.id()), rd_wkb(geometry))
        if empty:
            feedback.pushWarning(self.tr("{aantal} percelen zonder geometrie overgeslagen.").format(aantal=empty))

    def _woorden(self, soort: GatSoort) -> str:
        return {
            GatSoort.ZONDER_REGEL: self.tr("Perceel zonder enige regel"),
            GatSoort.ALLEEN_GEMEENTEBREED: self.tr("Perceel met alleen regels voor de hele gemeente"),
            GatSoort.GRENS_ONBEKEND: self.tr("Perceel zonder eigen regel, gemeentegrens onbekend"),
            GatSoort.MEERDERE_NORMEN: self.tr("Meerdere waarden van één norm; welke voorgaat volgt uit de regeltekst"),
            GatSoort.OVERLAP: self.tr("Overlap van werkingsgebieden van één type"),
            GatSoort.SPLINTER: self.tr("Smalle overlap (splinter)"),
            GatSoort.SPLEET: self.tr("Smalle strook zonder werkingsgebied (spleet)"),
        }[soort]

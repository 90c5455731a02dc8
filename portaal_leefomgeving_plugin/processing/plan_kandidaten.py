"""Algorithm ``plan_kandidaten``: permits given against the plan, with the rules that hold at each of them."""

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
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.domain.omgevingsplan import NormHier
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, rd_wkb, schrijf
from portaal_leefomgeving_plugin.processing.plan_invoer import grens_parameter, pakket_uit, velden
from portaal_leefomgeving_plugin.services.plan_kandidaten import Kandidaat, Vergunning, kandidaten
from portaal_leefomgeving_plugin.services.regels_indelen import activiteit_naam
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

ZAKEN = "ZAKEN"
NAAM = "NAAM"
PAKKET = "PAKKET"
BREED = "GEMEENTEBREED"
UITVOER = "UITVOER"
LIJST = "LIJST"


class PlanKandidaten(PortaalAlgoritme):
    """Places and a list by rule."""

    naam = "plan_kandidaten"

    def displayName(self) -> str:
        return self.tr("Kandidaten voor planwijziging")

    def shortHelpString(self) -> str:
        return self.tr(
            "Neemt verleende buitenplanse vergunningen (een laag zaken: filter of selecteer die zelf op zaaktype en "
            "resultaat) en geeft per plek wat het omgevingsplan er zegt, met een lijst per regel en per norm voor de "
            "plansoftware. Van welke regel een vergunning afwijkt staat in het besluit; de lijst noemt de regels die "
            "er gelden, en merkt aan welke iets verbieden of er een vergunning voor vragen."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFeatureSource(ZAKEN, self.tr("Verleende vergunningen")))
        self.addParameter(
            QgsProcessingParameterField(NAAM, self.tr("Veld met het kenmerk"), "identificatie", ZAKEN, optional=True)
        )
        self.addParameter(QgsProcessingParameterFile(PAKKET, self.tr("Downloadpakket"), extension="zip"))
        self.addParameter(grens_parameter())
        self.addParameter(
            QgsProcessingParameterBoolean(BREED, self.tr("Ook regels die in de hele gemeente gelden"), False)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Plekken"), QgsProcessing.SourceType.TypeVector)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(LIJST, self.tr("Lijst per regel"), QgsProcessing.SourceType.TypeVector)
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, ZAKEN, context)
        name = self.parameterAsString(parameters, NAAM, context)
        index = PlanIndex(pakket_uit(parameters, PAKKET, self, context))
        wide = self.parameterAsBoolean(parameters, BREED, context)
        places = velden(kenmerk="t", regels="n", belemmerend="n", normen="n", gebieden="t", plan="t")
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, places, source.wkbType(), CRS)
        columns = velden(
            kenmerk="t", onderdeel="t", artikel="t", activiteiten="t", belemmerend="n", aandeel="g", waarde="t",
            tekst="t", identificatie="t",
        )  # fmt: skip
        none = QgsWkbTypes.Type.NoGeometry
        table, table_dest = self.parameterAsSink(parameters, LIJST, context, columns, none)
        count = rows = 0
        for found in kandidaten(index, self._vergunningen(source, name, context, feedback), ook_gemeentebreed=wide):
            if feedback.isCanceled():
                break
            count += 1
            place = QgsFeature(places)
            shape = QgsGeometry()
            shape.fromWkb(found.vergunning.geometrie)
            place.setGeometry(shape)
            areas = "; ".join(g.naam for g, _groep in found.hier.gebiedsaanwijzingen)
            place.setAttributes([
                found.vergunning.naam, len(found.regels), found.belemmerend, len(found.normen), areas, found.hier.plan,
            ])  # fmt: skip
            schrijf(sink, place)
            for values in self._rijen(found):
                row = QgsFeature(columns)
                row.setAttributes(values)
                schrijf(table, row)
                rows += 1
        feedback.pushInfo(self.tr("{plekken} plekken, {rijen} regels en normen.").format(plekken=count, rijen=rows))
        return {UITVOER: dest, LIJST: table_dest, "PLEKKEN": count, "RIJEN": rows}

    def _vergunningen(
        self, source: QgsFeatureSource, name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Iterator[Vergunning]:
        to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
        total, empty = max(1, source.featureCount()), []
        named = name if source.fields().indexOf(name) >= 0 else ""
        for nr, feature in enumerate(source.getFeatures()):
            label = str(feature[named]) if named else str(feature.id())
            geometry = feature.geometry()
            if geometry.isEmpty():
                empty.append(label)
                continue
            geometry.transform(to_rd)
            feedback.setProgress(100.0 * nr / total)
            yield Vergunning(label, rd_wkb(geometry))
        if empty:
            feedback.pushWarning(
                self.tr("Zonder locatie, dus niet in de lijst: {namen}").format(namen=", ".join(empty[:20]))
            )

    def _rijen(self, found: Kandidaat) -> Iterator[list[Any]]:
        label = found.vergunning.naam
        for candidate in found.regels:
            here, text = candidate.hier, candidate.hier.regeltekst
            about = "; ".join(
                f"{activiteit_naam(found.hier, a.activiteit) or a.activiteit}: {a.kwalificatie}"
                for a in here.activiteiten
            )
            yield [
                label, self.tr("regel"), text.aanhaling if text else "", about, int(candidate.belemmerend),
                here.aandeel, "", text.inhoud if text else "", here.regel.identificatie,
            ]  # fmt: skip
        for norm in found.normen:
            rules = {h.regel.identificatie: h for h in found.hier.regels}
            texts = [rules[r].regeltekst for r in norm.regels if r in rules]
            quoted = "; ".join(dict.fromkeys(t.aanhaling for t in texts if t is not None))
            ident = norm.norm.identificatie
            yield [label, self.tr("norm"), quoted, norm.norm.naam, 1, None, _waarde(norm), "", ident]


def _waarde(hier: NormHier) -> str:
    value = hier.waarde
    said = f"{value.kwantitatief:g}" if value.kwantitatief is not None else value.kwalitatief or value.in_regeltekst
    return f"{said} {hier.norm.eenheid}".strip()

"""Algorithm ``toepasbare_regels``: the questions and tables of an STTR file, to read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.connectors.sttr import lees_sttr_pakket
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.host.vragenwoorden import soort
from portaal_leefomgeving_plugin.processing.algoritme import PortaalAlgoritme, in_woorden, schrijf
from portaal_leefomgeving_plugin.processing.plan_invoer import velden
from portaal_leefomgeving_plugin.services.vragenboom_rapport import VragenWoorden, als_html

BESTAND = "BESTAND"
UITVOER = "UITVOER"
RAPPORT = "RAPPORT"


class ToepasbareRegels(PortaalAlgoritme):
    """A table of questions, and a report with the tables behind them."""

    naam = "toepasbare_regels"

    def displayName(self) -> str:
        return self.tr("Toepasbare regels lezen (STTR)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Leest een STTR-bestand (.dmn, of de zip van een aanlevering) en geeft de vragen, met in het rapport de "
            "tabellen die van antwoorden naar een conclusie leiden. Er wordt niets uitgerekend: of een vergunning "
            "nodig is zegt de vergunningcheck van het Omgevingsloket."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                BESTAND, self.tr("STTR-bestand of aanlevering"), fileFilter="STTR (*.dmn *.xml *.zip)"
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Vragen"), QgsProcessing.SourceType.TypeVector)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(RAPPORT, self.tr("Rapport"), "HTML (*.html)", optional=True)
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsFile(parameters, BESTAND, context))
        try:
            trees = lees_sttr_pakket(path)
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        fields = velden(
            bestand="t", activiteit="t", groep="t", nr="n", soort="t", tekst="t", antwoord="t", opties="t",
            toelichting="t", gebruikt_in="t", locaties="t", identificatie="t",
        )  # fmt: skip
        none = QgsWkbTypes.Type.NoGeometry
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, none)
        count = 0
        for tree in trees:
            for group, rules in tree.vragen():
                for nr, rule in enumerate(rules, 1):
                    row = QgsFeature(fields)
                    used = ", ".join(b.naam for b in tree.gebruikt_door(rule.identificatie))
                    about, heading = ", ".join(tree.activiteiten), group.naam if group else ""
                    row.setAttributes([
                        tree.naam, about, heading, nr, soort(rule.soort),
                        rule.tekst, rule.gegevenstype, "; ".join(rule.opties), "\n".join(rule.toelichtingen), used,
                        ", ".join(rule.locaties), rule.identificatie,
                    ])  # fmt: skip
                    schrijf(sink, row)
                    count += 1
            for source, target in tree.onopgelost:
                feedback.pushWarning(
                    self.tr("Niet gevonden in het bestand: {naar} (genoemd door {van}).").format(
                        naar=target, van=source
                    )
                )
        answer: dict[str, Any] = {UITVOER: dest, "VRAGEN": count, "BESTANDEN": len(trees)}
        report = self.parameterAsFileOutput(parameters, RAPPORT, context)
        if report:
            try:
                Path(report).write_text(als_html(trees, self._woorden()), encoding="utf-8")
            except OSError as fout:
                raise QgsProcessingException(
                    self.tr("Het rapport is niet te schrijven: {reden}").format(reden=fout.strerror)
                ) from fout
            answer[RAPPORT] = report
        return answer

    def _woorden(self) -> VragenWoorden:
        return VragenWoorden(
            vragen=self.tr("Vragen"),
            zonder_groep=self.tr("Zonder groep"),
            beslissingen=self.tr("Van antwoord naar conclusie"),
            uitkomst=self.tr("Uitkomst"),
            activiteit=self.tr("Activiteit"),
            locaties=self.tr("Hangt af van deze locaties"),
            niet_gevonden=self.tr("Niet gevonden in het bestand"),
            soort=soort,
        )

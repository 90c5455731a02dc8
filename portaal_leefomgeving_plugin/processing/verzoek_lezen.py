"""Algorithm ``verzoek_lezen``: the places and the answers of a verzoek as tables, without its persons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.host.verzoekwoorden import doel, niet_gelezen, personen
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, in_woorden, schrijf
from portaal_leefomgeving_plugin.processing.plan_invoer import velden
from portaal_leefomgeving_plugin.processing.vormen import op_een_laag

BESTAND = "BESTAND"
LOCATIES = "LOCATIES"
ANTWOORDEN = "ANTWOORDEN"


class VerzoekLezen(PortaalAlgoritme):
    """A layer of places, and a table of questions with their answers."""

    naam = "verzoek_lezen"

    def displayName(self) -> str:
        return self.tr("Verzoek lezen (STAM, onbevestigd)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Leest een verzoek van het Omgevingsloket (XML) en geeft de locaties als laag en de vragen met antwoorden "
            "als tabel. Gegevens van personen worden niet gelezen. De indeling van deze bestanden is alleen bekend van "
            "derden: wat niet is begrepen, staat in het logboek. Een zaak maken kan in het paneel."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile(BESTAND, self.tr("Verzoek"), fileFilter="XML (*.xml)"))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                LOCATIES, self.tr("Locaties"), QgsProcessing.SourceType.TypeVectorAnyGeometry
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                ANTWOORDEN, self.tr("Vragen en antwoorden"), QgsProcessing.SourceType.TypeVector
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            verzoek = lees_verzoek(Path(self.parameterAsFile(parameters, BESTAND, context)))
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        feedback.pushInfo(personen(verzoek))
        for line in niet_gelezen(verzoek):
            feedback.pushWarning(line)
        return {
            LOCATIES: self._locaties(verzoek, parameters, context),
            ANTWOORDEN: self._antwoorden(verzoek, parameters, context),
            "VERZOEKNUMMER": verzoek.verzoeknummer,
            "NIET_BEGREPEN": sum(u.aantal for u in verzoek.niet_begrepen),
        }

    def _locaties(self, verzoek: Verzoek, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        fields = velden(verzoeknummer="t", soort="t", doel="t", naam="t", ingediend="t", locatie="t")
        kind, shapes = op_een_laag([place.geometrie for place in verzoek.locaties])
        sink, dest = self.parameterAsSink(parameters, LOCATIES, context, fields, kind, CRS)
        day = verzoek.ingediend.isoformat() if verzoek.ingediend else ""
        for place, shape in zip(verzoek.locaties, shapes):
            row = self._rij(
                fields,
                [verzoek.verzoeknummer, verzoek.soort, doel(verzoek.doel), verzoek.naam, day, place.omschrijving],
            )
            if not shape.isNull():
                row.setGeometry(shape)
            schrijf(sink, row)
        return str(dest)

    def _antwoorden(self, verzoek: Verzoek, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        fields = velden(verzoeknummer="t", activiteit="t", groep="t", vraag="t", antwoord="t", bijlagen="t")
        none = QgsWkbTypes.Type.NoGeometry
        sink, dest = self.parameterAsSink(parameters, ANTWOORDEN, context, fields, none)
        withheld = self.tr("(niet gelezen: dit gaat over een persoon)")
        for activiteit in verzoek.activiteiten:
            for answer in activiteit.antwoorden:
                names = "; ".join(b.naam or b.soort for b in answer.bijlagen)
                words = withheld if answer.ingehouden else answer.antwoord
                schrijf(
                    sink,
                    self._rij(
                        fields,
                        [verzoek.verzoeknummer, activiteit.naam, answer.groep, answer.vraag, words, names],
                    ),
                )
        return str(dest)

    def _rij(self, fields: QgsFields, waarden: list[str]) -> QgsFeature:
        row = QgsFeature(fields)
        row.setAttributes(waarden)
        return row

"""Algorithm ``bronnen_controleren``: every entry of the register against the capabilities of its service."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    FeedbackProgress,
    PortaalAlgoritme,
    in_woorden,
    schrijf,
)
from portaal_leefomgeving_plugin.services.controleer_bronnen import Broncontrole, Controle, controleer_bronnen
from portaal_leefomgeving_plugin.services.sync_bronnen import register_van

UITVOER = "UITVOER"
VELDEN = (
    "id", "titel", "thema", "soort", "url", "collectie", "uitkomst", "wat", "gevonden", "mist", "fout", "licentie",
    "ritme", "vertrouwen", "gecontroleerd_op", "nu_bekeken_op",
)  # fmt: skip


class BronnenControleren(PortaalAlgoritme):
    """One row per source of the register: whether the service still has it, and under which name."""

    naam = "bronnen_controleren"

    def displayName(self) -> str:
        return self.tr("Bronnen controleren")

    def shortHelpString(self) -> str:
        return self.tr(
            "Vraagt elke dienst van het bronnenregister wat hij heeft, en zegt wat er verhuisd of verdwenen is. "
            "Er worden geen gegevens opgehaald."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Bronnen"), QgsProcessing.SourceType.TypeVector)
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.ontgrendel(self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context)))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        fields = QgsFields()
        for name in VELDEN:
            fields.append(QgsField(name, QMetaType.Type.QString))
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.NoGeometry, CRS)
        counts = dict.fromkeys(Controle, 0)
        with self.omgeving(verbinding, schrijven=False) as omgeving:
            api = omgeving.clients.open_data
            try:
                bronnen = register_van(verbinding, api)
                for found in controleer_bronnen(api, bronnen, omgeving.executor, FeedbackProgress(feedback)):
                    row = QgsFeature(fields)
                    row.setAttributes([*_kolommen(found), omgeving.clock.today().isoformat()])
                    schrijf(sink, row)
                    counts[found.uitkomst] += 1
                    if found.uitkomst is not Controle.GOED:
                        feedback.pushWarning(f"{found.bron.titel}: {woorden(found)}")
            except PortaalError as fout:
                raise in_woorden(fout) from fout
        return {UITVOER: dest, **{code.value.upper(): n for code, n in counts.items()}}


def woorden(gevonden: Broncontrole) -> str:
    """What came of a check, for a person."""
    tr = QCoreApplication.translate
    match gevonden.uitkomst:
        case Controle.GOED:
            return tr("bronnen_controleren", "in orde")
        case Controle.HERNOEMD:
            return tr("bronnen_controleren", "heet nu {naam}; wordt nog gevonden").format(naam=gevonden.gevonden)
        case Controle.LAAG_WEG:
            return tr("bronnen_controleren", "de dienst heeft deze laag niet (meer)")
        case Controle.ATTRIBUTEN_WEG:
            return tr("bronnen_controleren", "mist de attributen {namen}").format(namen=", ".join(gevonden.mist))
        case Controle.GEEN_RD:
            return tr("bronnen_controleren", "is niet in EPSG:28992 te krijgen")
        case Controle.NIET_BEREIKT:
            return tr("bronnen_controleren", "gaf geen bruikbaar antwoord ({fout})").format(fout=gevonden.fout)


def _kolommen(gevonden: Broncontrole) -> list[str]:
    bron = gevonden.bron
    return [
        bron.id,
        bron.titel,
        bron.thema,
        bron.soort.value,
        bron.url,
        bron.collectie,
        gevonden.uitkomst.value,
        woorden(gevonden),
        gevonden.gevonden,
        ", ".join(gevonden.mist),
        gevonden.fout,
        bron.licentie,
        bron.ritme.value,
        bron.vertrouwen.value if bron.vertrouwen else "",
        bron.gecontroleerd_op.isoformat() if bron.gecontroleerd_op else "",
    ]

"""Algorithm ``groene_baan_dossier``: the dossier of one zaak as a PDF and as JSON that can be checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.processing.algoritme import VERBINDING, PortaalAlgoritme
from portaal_leefomgeving_plugin.processing.dossier_afdruk import AfdrukFout, druk_af
from portaal_leefomgeving_plugin.services.groene_baan_dossier import als_json, hash_van, herkenning, maak_dossier
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

ZAAK = "ZAAK"
ONDERGROND = "ONDERGROND"
PDF = "PDF"
JSON = "JSON"


class GroeneBaanDossierAlgoritme(PortaalAlgoritme):
    """Checks one zaak anew and writes what was found, what was not, and what could not be told."""

    naam = "groene_baan_dossier"

    def flags(self) -> Any:
        """On the main thread: it makes layers and prints them."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def displayName(self) -> str:
        return self.tr("Dossier van de groene baan")

    def shortHelpString(self) -> str:
        return self.tr(
            "Toetst een zaak en maakt er een dossier van: wat geraakt is, wat niet, en waarover geen gegevens zijn, "
            "met de bronnen en hun datum. De PDF is om te lezen; de JSON bevat alles, met een hash waaraan "
            "te zien is of er iets in veranderd is."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(QgsProcessingParameterString(ZAAK, self.tr("Zaaknummer of uuid")))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(ONDERGROND, self.tr("Lagen onder de kaartjes"), optional=True)
        )
        self.addParameter(QgsProcessingParameterFileDestination(PDF, self.tr("Dossier (PDF)"), "PDF (*.pdf)"))
        self.addParameter(QgsProcessingParameterFileDestination(JSON, self.tr("Dossier (JSON)"), "JSON (*.json)"))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        wanted = self.parameterAsString(parameters, ZAAK, context).strip()
        below: list[QgsMapLayer] = self.parameterAsLayerList(parameters, ONDERGROND, context) or []
        pdf, json_ = (Path(self.parameterAsFileOutput(parameters, name, context)) for name in (PDF, JSON))
        with self.omgeving(verbinding, schrijven=False) as omgeving:
            zaak = self._zaak(omgeving, wanted)
            dienst = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen())
            dossier = maak_dossier(omgeving, dienst, zaak)
            sha256 = hash_van(dossier)
            try:
                json_.write_bytes(als_json(dossier))
                druk_af(dossier, sha256, pdf, ondergrond=below, omtrek=herkenning(omgeving, zaak.locatie))
            except (OSError, AfdrukFout) as fout:
                raise QgsProcessingException(
                    self.tr("Het dossier is niet te schrijven: {reden}").format(reden=fout)
                ) from fout
        feedback.pushInfo(f"{dossier.id} {sha256}")
        return {PDF: str(pdf), JSON: str(json_), "ID": dossier.id, "SHA256": sha256}

    def _zaak(self, omgeving: Werkomgeving, wanted: str) -> ZaakRegel:
        found = [z for z in omgeving.werkbestand.zaken() if wanted and wanted in (z.uuid, z.identificatie)]
        if len(found) != 1:
            raise QgsProcessingException(
                self.tr("Zaak '{zaak}' is hier niet bekend. Ververs de gegevens.").format(zaak=wanted)
            )
        return found[0]

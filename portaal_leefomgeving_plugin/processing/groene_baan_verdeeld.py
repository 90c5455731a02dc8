"""Algorithm ``groene_baan_verdeeld``: the green lane over partitions, here or on a Dask cluster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.processing.algoritme import VERBINDING, FeedbackProgress, PortaalAlgoritme, in_woorden
from portaal_leefomgeving_plugin.processing.risico_invoer import geheel_getal, objecten_van_laag, winkel
from portaal_leefomgeving_plugin.services.run_green_lane import Toetsplaats, regelbestanden, regels_van, toetszaak
from portaal_leefomgeving_plugin.services.verdeeld.draaien import InProces, OpDask, Verslag, draai, voeg_samen
from portaal_leefomgeving_plugin.services.verdeeld.werk import schrijf_werkmap

PLEKKEN = "PLEKKEN"
OMSCHRIJVING = "OMSCHRIJVING"
PER_DEEL = "PER_DEEL"
SCHEDULER = "SCHEDULER"
KLAARZETTEN = "ALLEEN_KLAARZETTEN"
OPNIEUW = "OPNIEUW"
WERKMAP = "WERKMAP"
UITVOER = "UITVOER"


class GroeneBaanVerdeeld(PortaalAlgoritme):
    """A run laid down in a folder, and done; asked again it goes on where it broke off."""

    naam = "groene_baan_verdeeld"

    def displayName(self) -> str:
        return self.tr("Groene baan in delen")

    def shortHelpString(self) -> str:
        return self.tr(
            "Toetst zaken of objecten in delen, voor grote aantallen. De werkmap krijgt de delen, de bronnen en de "
            "regels als GeoParquet en JSON; elk deel heeft zijn eigen uitvoer. Breekt u af, dan gaat dezelfde opdracht "
            "later verder. Lukt een deel niet, dan gebeurt het opnieuw; lukt het dan nog niet, dan staat het erbij en "
            "is er geen uitkomst. Zonder scheduler gebeurt alles hier. Met het adres van een Dask-scheduler verdelen "
            "zijn workers het werk; zij moeten de werkmap zien en deze plug-in als Python-pakket hebben. De werkmap "
            "bevat omschrijvingen en locaties: ruim haar zelf op."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                PLEKKEN,
                self.tr("Laag in plaats van de zaken (leeg: de open zaken)"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                OMSCHRIJVING, self.tr("Veld met omschrijving"), parentLayerParameterName=PLEKKEN, optional=True
            )
        )
        self.addParameter(geheel_getal(PER_DEEL, self.tr("Objecten per deel"), 100_000, 1))
        self.addParameter(
            QgsProcessingParameterString(SCHEDULER, self.tr("Adres van een Dask-scheduler (leeg: hier)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean(KLAARZETTEN, self.tr("Alleen klaarzetten, niet toetsen"), False)
        )
        self.addParameter(QgsProcessingParameterBoolean(OPNIEUW, self.tr("Ook wat al klaar is opnieuw"), False))
        self.addParameter(QgsProcessingParameterFolderDestination(WERKMAP, self.tr("Werkmap")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                UITVOER,
                self.tr("Bevindingen in één bestand"),
                self.tr("Parquet (*.parquet)"),
                optional=True,
                createByDefault=False,
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        folder = Path(self.parameterAsString(parameters, WERKMAP, context))
        with winkel(verbinding) as plek:
            self._zet_klaar(parameters, context, feedback, plek, folder)
        answer: dict[str, Any] = {WERKMAP: str(folder)}
        if self.parameterAsBoolean(parameters, KLAARZETTEN, context):
            return answer
        address = self.parameterAsString(parameters, SCHEDULER, context).strip()
        try:
            report = draai(
                folder,
                OpDask(address) if address else InProces(),
                FeedbackProgress(feedback),
                opnieuw=self.parameterAsBoolean(parameters, OPNIEUW, context),
            )
            self._meld(report, feedback)
            out = self.parameterAsFileOutput(parameters, UITVOER, context)
            if out:
                voeg_samen(folder, report, Path(out))
                answer[UITVOER] = out
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        counts = {name.upper(): n for name, n in report.telling().items()}
        return {**answer, "DELEN": len(report.gedaan), "RIJEN": report.rijen, **counts}

    def _meld(self, report: Verslag, feedback: QgsProcessingFeedback) -> None:
        if report.overgeslagen:
            feedback.pushInfo(self.tr("Al klaar: {n} delen.").format(n=report.overgeslagen))
        feedback.pushInfo(", ".join(f"{name}: {n}" for name, n in sorted(report.telling().items())))
        if report.mislukt:
            names = ", ".join(f"{m.bestand} ({m.fout})" for m in report.mislukt)
            raise QgsProcessingException(
                self.tr("Deze delen zijn niet gelukt: {delen}. Wat klaar is, blijft; draai opnieuw.").format(
                    delen=names
                )
            )

    def _zet_klaar(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        plek: Toetsplaats,
        folder: Path,
    ) -> None:
        store = plek.werkbestand
        known = {b.id: b for b in store.bekende_bronnen()}
        rules = regels_van(plek.verbinding, known.keys() | store.bronstanden().keys())
        if rules.onleesbaar:
            raise QgsProcessingException(
                self.tr("Niet te lezen regels: {regels}. Verbeter of verwijder ze eerst.").format(
                    regels=", ".join(o.regel for o in rules.onleesbaar)
                )
            )
        wanted = sorted({r.bron for r in rules.regels} & known.keys())
        zaken = self._zaken(parameters, context, plek)
        if not zaken:
            raise QgsProcessingException(self.tr("Er is niets om te toetsen."))
        made = schrijf_werkmap(
            folder,
            zaken,
            {i: (known[i], store.bron(i)) for i in wanted},
            rules.regels,
            regelbestanden(plek.verbinding),
            nu=plek.clock.now(),
            per_deel=self.parameterAsInt(parameters, PER_DEEL, context),
            progress=FeedbackProgress(feedback),
        )
        feedback.pushInfo(self.tr("{n} objecten in {m} delen.").format(n=len(zaken), m=len(made.partities)))

    def _zaken(self, parameters: dict[str, Any], context: QgsProcessingContext, plek: Toetsplaats) -> list[ToetsZaak]:
        source = self.parameterAsSource(parameters, PLEKKEN, context)
        if source is None:
            return [toetszaak(z) for z in plek.werkbestand.zaken() if z.einddatum is None]
        said = self.parameterAsString(parameters, OMSCHRIJVING, context)
        return list(objecten_van_laag(source, said, "", [], context).zaken)

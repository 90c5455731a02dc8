"""Algorithm ``omgevingsplan_ophalen``: a regeling from DSO as a file that everything else here reads."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from portaal_leefomgeving_plugin.connectors.dso import DsoClient, DsoDownload, schrijf_bundel, vorm
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import DSO_PRODUCTIE, DsoWortels, Inlogwijze, Toegang
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.credentials import controleer, is_sessie
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.processing.algoritme import FeedbackProgress, PortaalAlgoritme, in_woorden
from portaal_leefomgeving_plugin.services.dso_plan import in_dso
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan

BASIS = "BASIS"
SLEUTEL = "SLEUTEL"
REGELING = "REGELING"
ROUTE = "ROUTE"
DAG = "DAG"
UITVOER = "UITVOER"
VORM = "VORM"

DOWNLOADEN, PRESENTEREN = 0, 1
SYSTEEM = "DSO"


class OmgevingsplanOphalen(PortaalAlgoritme):
    """By way of Downloaden (a package) or of Presenteren (its answers, kept)."""

    naam = "omgevingsplan_ophalen"

    def displayName(self) -> str:
        return self.tr("Omgevingsplan ophalen uit DSO (onbevestigd)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Haalt een regeling op uit het DSO, als bestand dat u bij een verbinding of een ander gereedschap als "
            "downloadpakket kiest. Nodig is een API-sleutel, bewaard als authenticatieconfiguratie met de kop "
            "x-api-key. De vorm van deze koppelvlakken kennen wij uit de tweede hand: wat er uitkomt heet "
            "onbevestigd. Met 'Vorm' bewaart u hoe het antwoord was opgebouwd, zonder de inhoud, om ons te helpen."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                REGELING,
                self.tr(
                    "Regeling, bijvoorbeeld /akn/nl/act/gm0000/2020/omgevingsplan, of het technischId van een ontwerp"
                ),
            )
        )
        self.addParameter(QgsProcessingParameterAuthConfig(SLEUTEL, self.tr("API-sleutel"), optional=True))
        self.addParameter(QgsProcessingParameterString(BASIS, self.tr("Adres van het DSO"), DSO_PRODUCTIE))
        ways = [self.tr("Downloadpakket (Downloaden v1)"), self.tr("Antwoorden (Presenteren v8)")]
        self.addParameter(QgsProcessingParameterEnum(ROUTE, self.tr("Langs welke weg"), ways, defaultValue=DOWNLOADEN))
        self.addParameter(
            QgsProcessingParameterString(
                DAG, self.tr("Geldig op (jjjj-mm-dd, leeg: nu; alleen Presenteren)"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFileDestination(UITVOER, self.tr("Bestand"), "Zip (*.zip)"))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                VORM,
                self.tr("Vorm van het antwoord, zonder inhoud (alleen Presenteren)"),
                "JSON (*.json)",
                optional=True,
                createByDefault=False,
            )
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        key = self.parameterAsString(parameters, SLEUTEL, context)
        if key and not is_sessie(key):
            try:
                controleer(key, systeem=SYSTEEM)  # QGIS asks for its master password on this thread only
            except PortaalError as fout:
                raise in_woorden(fout) from fout
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        wanted = self.parameterAsString(parameters, REGELING, context).strip()
        key = self.parameterAsString(parameters, SLEUTEL, context)
        roots = DsoWortels.op(self.parameterAsString(parameters, BASIS, context).strip())
        day = self._dag(self.parameterAsString(parameters, DAG, context).strip())
        access = Toegang(Inlogwijze.AUTHCFG, key) if key else Toegang(Inlogwijze.GEEN)
        clock, progress = SystemClock(), FeedbackProgress(feedback)
        answer: dict[str, Any] = {UITVOER: self.parameterAsFileOutput(parameters, UITVOER, context)}
        try:
            with maak_sessie_voor(access, systeem=SYSTEEM, medewerker=None) as http:
                session = ApiSession(http, system=SYSTEEM, clock=clock, timeout=60.0, deadline=600.0)
                if self.parameterAsEnum(parameters, ROUTE, context) == DOWNLOADEN:
                    contents = DsoDownload(session, roots.downloaden).pakket(wanted, progress=progress)
                else:
                    client = DsoClient(session, roots, geldig_op=day)
                    find = client.regeling if in_dso(wanted) else client.ontwerp
                    got = client.antwoord(find(wanted, progress=progress), nu=clock.now(), progress=progress)
                    contents = schrijf_bundel(got)
                    shape = self.parameterAsFileOutput(parameters, VORM, context)
                    if shape:
                        seen = {"annotaties": vorm(got.annotaties), "documentstructuur": vorm(got.structuur)}
                        self._schrijf(shape, json.dumps(seen, indent=1, ensure_ascii=False).encode())
                        answer[VORM] = shape
            plan = lees_plan(contents, naam=wanted, grens=None)
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        self._schrijf(answer[UITVOER], contents)
        for missing in plan.onopgelost[:200]:
            feedback.pushWarning(
                self.tr("Niet gevonden: {soort} {verwijzing} (genoemd door {van}).").format(
                    soort=missing.soort, verwijzing=missing.verwijzing, van=missing.van
                )
            )
        feedback.pushInfo(
            self.tr("{plan}: {regels} regels, {gebieden} locaties.").format(
                plan=plan.opschrift, regels=len(plan.regels), gebieden=len(plan.locaties)
            )
        )
        return {**answer, "REGELS": len(plan.regels), "ONOPGELOST": len(plan.onopgelost)}

    def _dag(self, text: str) -> date | None:
        if not text:
            return None
        with suppress(ValueError):
            return date.fromisoformat(text)
        raise QgsProcessingException(self.tr("'{dag}' is geen datum als 2026-01-31.").format(dag=text))

    def _schrijf(self, pad: str, inhoud: bytes) -> None:
        try:
            Path(pad).write_bytes(inhoud)
        except OSError as fout:
            raise QgsProcessingException(
                self.tr("{pad} is niet te schrijven: {reden}").format(pad=pad, reden=fout.strerror)
            ) from fout

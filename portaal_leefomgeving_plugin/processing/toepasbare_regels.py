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
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.connectors.sttr import lees_sttr_pakket
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.feel import NietBegrepen
from portaal_leefomgeving_plugin.domain.vragenboom import Vragenboom
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import Antwoord, antwoord_uit_tekst, bepaal
from portaal_leefomgeving_plugin.host.vragenwoorden import soort, voorbehoud, waarde, waarom
from portaal_leefomgeving_plugin.processing.algoritme import PortaalAlgoritme, in_woorden, schrijf
from portaal_leefomgeving_plugin.processing.plan_invoer import velden
from portaal_leefomgeving_plugin.services.vragenboom_rapport import VragenWoorden, als_html

BESTAND = "BESTAND"
UITVOER = "UITVOER"
RAPPORT = "RAPPORT"
ANTWOORDEN = "ANTWOORDEN"


class ToepasbareRegels(PortaalAlgoritme):
    """A table of questions, and a report with the tables behind them."""

    naam = "toepasbare_regels"

    def displayName(self) -> str:
        return self.tr("Toepasbare regels lezen (STTR)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Leest een STTR-bestand (.dmn, of de zip van een aanlevering) en geeft de vragen, met in het rapport de "
            "tabellen die van antwoorden naar een conclusie leiden. Geef antwoorden mee, een per regel, als "
            "identificatie=antwoord (UitvId0001=60, UitvId0002=ja): dan staat erbij wat de tabellen daarbij zeggen. "
            "Wat niet vaststaat of niet te lezen is, heet niet te bepalen."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                BESTAND, self.tr("STTR-bestand of aanlevering"), fileFilter="STTR (*.dmn *.xml *.zip)"
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                ANTWOORDEN, self.tr("Antwoorden (identificatie=antwoord)"), multiLine=True, optional=True
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
        said = self._conclusies(trees, self.parameterAsString(parameters, ANTWOORDEN, context), feedback)
        answer: dict[str, Any] = {UITVOER: dest, "VRAGEN": count, "BESTANDEN": len(trees), "CONCLUSIES": said}
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

    def _conclusies(self, trees: tuple[Vragenboom, ...], text: str, feedback: QgsProcessingFeedback) -> str:
        """What the tables say with these answers, a line per conclusion; "" where no answers were given."""
        if not text.strip():
            return ""
        lines = []
        for tree in trees:
            outcomes = bepaal(tree, self._antwoorden(tree, text))
            for about in tree.conclusies:
                found = outcomes[about.identificatie]
                told = "; ".join(map(waarde, found.waarden)) if found.bepaald else self.tr("niet te bepalen")
                lines.append(f"{tree.naam} - {about.naam}: {told}")
                feedback.pushInfo(f"{lines[-1]} {waarom(found)}".strip())
        feedback.pushInfo(voorbehoud())
        return "\n".join(lines)

    def _antwoorden(self, tree: Vragenboom, text: str) -> dict[str, Antwoord]:
        rules = {rule.identificatie: rule for rule in tree.uitvoeringsregels}
        found: dict[str, Antwoord] = {}
        for line in filter(None, map(str.strip, text.splitlines())):
            ident, _, said = (part.strip() for part in line.partition("="))
            if ident in rules:
                try:
                    found[ident] = antwoord_uit_tekst(rules[ident], said, tree.gegevenstype(rules[ident]))
                except NietBegrepen as fout:
                    raise QgsProcessingException(
                        self.tr("'{regel}' is niet te lezen als antwoord op die vraag.").format(regel=line)
                    ) from fout
        return found

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

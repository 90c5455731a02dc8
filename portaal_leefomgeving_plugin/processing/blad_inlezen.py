"""Algorithm ``blad_inlezen``: a sheet of zaken, vergunningen or objecten as a layer, and its bad rows as a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.domain.blad import VELDEN, Bladsoort, Keuring, Veldtype
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.host.bladwoorden import ingelezen_bericht, reden, samenvatting, soort, weggelaten
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    FeedbackProgress,
    PortaalAlgoritme,
    in_woorden,
    schrijf,
)
from portaal_leefomgeving_plugin.processing.plan_invoer import velden
from portaal_leefomgeving_plugin.processing.vormen import op_een_laag
from portaal_leefomgeving_plugin.services.blad_inlezen import Bladvoorstel, keur_blad, lees_in, open_blad

BESTAND, BLAD, SOORT = "BESTAND", "BLAD", "SOORT"
ALLEEN_GOEDE, NAAM = "ALLEEN_GOEDE", "NAAM"
UITVOER, AFGEKEURD = "UITVOER", "AFGEKEURD"
SOORTEN = tuple(Bladsoort)


class BladInlezen(PortaalAlgoritme):
    """The good rows as a layer; with a name also in the working copy of a connection."""

    naam = "blad_inlezen"

    def displayName(self) -> str:
        return self.tr("Excel of CSV inlezen")

    def shortHelpString(self) -> str:
        return self.tr(
            "Leest een blad met zaken, vergunningen of objecten (XLSX of CSV). De kolommen worden herkend aan hun kop, "
            "zoals in het sjabloon dat het venster 'Excel of CSV inlezen' bewaart. Kolommen die niet in het sjabloon "
            "staan, en alles wat over personen gaat, komen niet mee. Zijn er afgekeurde rijen, dan stopt het, tenzij u "
            "kiest voor alleen de goede rijen. Met een naam komt het blad ook als laag in het werkbestand van de "
            "verbinding; er gaat nooit iets naar een server."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(BESTAND, self.tr("Bestand"), fileFilter="Excel, CSV (*.xlsx *.csv *.txt)")
        )
        self.addParameter(QgsProcessingParameterString(BLAD, self.tr("Blad (leeg: het eerste)"), optional=True))
        self.addParameter(
            QgsProcessingParameterEnum(
                SOORT, self.tr("De rijen zijn (leeg: raden uit de koppen)"), [soort(s) for s in SOORTEN], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(ALLEEN_GOEDE, self.tr("Alleen de goede rijen"), defaultValue=False)
        )
        self.addParameter(
            QgsProcessingParameterString(
                NAAM, self.tr("Bewaar als laag met deze naam in het werkbestand (leeg: niet)"), optional=True
            )
        )
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Goede rijen"), QgsProcessing.SourceType.TypeVectorAnyGeometry
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                AFGEKEURD, self.tr("Afgekeurde rijen"), QgsProcessing.SourceType.TypeVector, optional=True
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        kind = None
        if parameters.get(SOORT) is not None:
            kind = SOORTEN[self.parameterAsEnum(parameters, SOORT, context)]
        path = Path(self.parameterAsFile(parameters, BESTAND, context))
        try:
            shown = open_blad(path, self.parameterAsString(parameters, BLAD, context).strip(), kind)
            judged = keur_blad(shown, shown.soort, shown.koppelingen, FeedbackProgress(feedback))
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        feedback.pushInfo(samenvatting(judged))
        if judged.weggelaten:
            names = ", ".join(weggelaten(k) for k in judged.weggelaten)
            feedback.pushInfo(self.tr("Niet bewaard: {kolommen}.").format(kolommen=names))
        answer: dict[str, Any] = {"GOED": len(judged.regels), "FOUT": judged.aantal_afgekeurd}
        answer[AFGEKEURD] = self._afgekeurde(judged, parameters, context)
        only_good = self.parameterAsBool(parameters, ALLEEN_GOEDE, context)
        if judged.afgekeurd and not only_good:
            first = judged.afgekeurd[0]
            raise QgsProcessingException(
                self.tr("Er is niets ingelezen. Afgekeurde rijen: {n}; de eerste is rij {rij}, {kop}: {reden}.").format(
                    n=judged.aantal_afgekeurd, rij=first.rij, kop=first.kop, reden=reden(first)
                )
            )
        answer[UITVOER] = self._goede(shown, judged, parameters, context)
        name = self.parameterAsString(parameters, NAAM, context).strip()
        if name:
            verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
            with self.omgeving(verbinding, schrijven=True) as omgeving:
                report = lees_in(
                    omgeving.werkbestand, omgeving.clock, shown, judged,
                    naam=name, soort=shown.soort, alleen_goede=only_good,
                )  # fmt: skip
            words = ingelezen_bericht(report)
            feedback.pushInfo(f"{words.titel}. {words.tekst}")
        return answer

    def _goede(
        self, shown: Bladvoorstel, judged: Keuring, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        numbers = {f.naam for f in VELDEN[shown.soort] if f.type is Veldtype.GETAL}
        names = [name for name, _value in judged.regels[0].waarden] if judged.regels else []
        fields = velden(**{name: "g" if name in numbers else "t" for name in names}, rij="n")
        kind, shapes = op_een_laag([r.geometrie for r in judged.regels])
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, kind, CRS)
        for line, shape in zip(judged.regels, shapes):
            row = QgsFeature(fields)
            row.setAttributes([*(value for _name, value in line.waarden), line.rij])
            if not shape.isNull():
                row.setGeometry(shape)
            schrijf(sink, row)
        return str(dest)

    def _afgekeurde(self, judged: Keuring, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        fields = velden(rij="n", kolom="t", reden="t", waarde="t")
        sink, dest = self.parameterAsSink(parameters, AFGEKEURD, context, fields, QgsWkbTypes.Type.NoGeometry)
        if sink is None:
            return ""
        for one in judged.afgekeurd:
            row = QgsFeature(fields)
            row.setAttributes([one.rij, one.kop, reden(one), one.waarde])
            schrijf(sink, row)
        return str(dest)

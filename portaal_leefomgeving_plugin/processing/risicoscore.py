"""Algorithm ``risicoscore``: a score per zaak or object, with what each factor stands on."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.host import risicowoorden as woorden
from portaal_leefomgeving_plugin.host.risicoregister import als_html
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    FeedbackProgress,
    PortaalAlgoritme,
    in_woorden,
    schrijf,
)
from portaal_leefomgeving_plugin.processing.risico_invoer import (
    MODEL,
    modelparameter,
    objecten_van_laag,
    pad_of_niets,
    winkel,
)
from portaal_leefomgeving_plugin.processing.risico_stijl import Afmaker
from portaal_leefomgeving_plugin.processing.risico_velden import (
    ONBEKEND,
    Herkomst,
    factortitels,
    herkomstvelden,
    maak_velden,
    objectrij,
    objectvelden,
)
from portaal_leefomgeving_plugin.risico.gegevens import Gegevens, Objecten
from portaal_leefomgeving_plugin.risico.meten import scoor
from portaal_leefomgeving_plugin.risico.model import Risicomodel, Veld, lees_model
from portaal_leefomgeving_plugin.risico.score import Risicotabel
from portaal_leefomgeving_plugin.services.export_tabel import bewaar
from portaal_leefomgeving_plugin.services.risico_gegevens import (
    gegevens_van,
    laatste_controle,
    objecten_van_zaken,
    punten_van,
    volgende_controle,
)
from portaal_leefomgeving_plugin.services.run_green_lane import Toetsplaats

OBJECTEN = "OBJECTEN"
OMSCHRIJVING = "OMSCHRIJVING"
NAAM = "NAAM"
WELKE = "WELKE"
UITVOER = "UITVOER"
FACTOREN = "FACTOREN"
BLAD = "BLAD"
OPEN, ALLE = range(2)


class Risicoscore(PortaalAlgoritme):
    """A point per object with its score and factors, and on request a row per factor."""

    naam = "risicoscore"

    def displayName(self) -> str:
        return self.tr("Risicoscore")

    def shortHelpString(self) -> str:
        return self.tr(
            "Geeft elke zaak, of elk object van een laag, een risicoscore van 0 tot 100: effect x kans x tijd sinds de "
            "laatste controle. Bij elke factor staat waarop die steunt. Een factor die niet bekend is, telt nooit als "
            "laag. De score krijgt dan een onder- en een bovengrens. Is er te weinig bekend, dan is er geen klasse. "
            "'Rang, beste' en 'Rang, slechtste' zeggen hoe vast de volgorde is: als een gewicht een vijfde lager of "
            "hoger was. Gewichten staan in het risicomodel. Stel ze vast voor uw gemeente. De score helpt kiezen; een "
            "mens beslist. Gebruikt alleen wat al is opgehaald."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterEnum(
                WELKE, self.tr("Welke zaken"), [self.tr("Open zaken"), self.tr("Alle zaken")], defaultValue=OPEN
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                OBJECTEN,
                self.tr("Laag met objecten in plaats van zaken"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            )
        )
        for name, title in ((NAAM, self.tr("Veld met de naam")), (OMSCHRIJVING, self.tr("Veld met omschrijving"))):
            self.addParameter(
                QgsProcessingParameterField(name, title, parentLayerParameterName=OBJECTEN, optional=True)
            )
        self.addParameter(modelparameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Risicoscores"), QgsProcessing.SourceType.TypeVectorPoint
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                FACTOREN,
                self.tr("Factoren, een rij per object en factor"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                BLAD,
                self.tr("Blad voor het algoritmeregister"),
                self.tr("HTML (*.html)"),
                optional=True,
                createByDefault=False,
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        model = self._model(parameters, context)
        with winkel(verbinding) as plek:
            known = {b.id for b in plek.werkbestand.bekende_bronnen()}
            model, gone = model.zonder(known)
            objecten = self._objecten(parameters, context, plek, model)
            if not len(objecten):
                raise QgsProcessingException(self.tr("Er zijn geen objecten om te scoren."))
            gegevens = gegevens_van(plek, model, taal=taal())
            progress = FeedbackProgress(feedback)

            def onderweg(done: int) -> None:
                progress.check()
                feedback.setProgress(60.0 * done / len(objecten))

            tabel = scoor(model, objecten, gegevens, onderweg)
        for factor in gone:
            feedback.pushWarning(
                self.tr("Weggelaten, want deze verbinding heeft de bron niet: {factor}.").format(
                    factor=factor.titel.in_taal(taal())
                )
            )
        for stand in (gegevens.inspectiestand, gegevens.zaakstand):
            if said := woorden.voorbehoud(stand):
                feedback.pushWarning(said)
        titles = factortitels(model, taal())
        her = Herkomst(model.titel.in_taal(taal()), model.versie, gegevens.vandaag, _bronnen(tabel), titles)
        answer = self._schrijf(parameters, context, feedback, tabel, gegevens, her)
        if path := self.parameterAsFileOutput(parameters, BLAD, context):
            sheet = als_html(
                model, gone, her.bronnen, len(objecten), float(tabel.bekend_deel.mean()), her.peildatum, taal()
            )
            try:
                bewaar(Path(path), sheet.encode("utf-8"))
            except PortaalError as fout:
                raise in_woorden(fout) from fout
            answer[BLAD] = path
        counts = Counter(ONBEKEND if k < 0 else model.klassen[k].id for k in tabel.klasse.tolist())
        feedback.pushInfo(", ".join(f"{name}: {n}" for name, n in counts.items()))
        return {**answer, "AANTAL": len(objecten), **{f"KLASSE_{k.upper()}": n for k, n in counts.items()}}

    def _model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Risicomodel:
        try:
            return lees_model(pad_of_niets(self.parameterAsFile(parameters, MODEL, context)))
        except PortaalError as fout:
            raise in_woorden(fout) from fout

    def _objecten(
        self, parameters: dict[str, Any], context: QgsProcessingContext, plek: Toetsplaats, model: Risicomodel
    ) -> Objecten:
        source = self.parameterAsSource(parameters, OBJECTEN, context)
        if source is not None:
            wanted = [f.meetwijze.naam for f in model.factoren if isinstance(f.meetwijze, Veld)]
            said = self.parameterAsString(parameters, OMSCHRIJVING, context)
            name = self.parameterAsString(parameters, NAAM, context)
            return objecten_van_laag(source, said, name, wanted, context)
        everything = self.parameterAsEnum(parameters, WELKE, context) == ALLE
        return objecten_van_zaken([z for z in plek.werkbestand.zaken() if everything or z.einddatum is None])

    def _schrijf(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        tabel: Risicotabel,
        gegevens: Gegevens,
        her: Herkomst,
    ) -> dict[str, Any]:
        language = taal()
        columns = objectvelden(tabel.model, language)
        fields = maak_velden(columns)
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.Point, CRS)
        about = [
            ("id", "t", ""), ("naam", "t", ""), ("factor", "t", ""), ("titel", "t", ""), ("onderdeel", "t", ""),
            ("gewicht", "g", ""), ("waarde_laag", "g", ""), ("waarde_hoog", "g", ""), ("bekend", "n", ""),
            ("bijdrage", "g", ""), ("bewijs", "t", ""), *herkomstvelden(),
        ]  # fmt: skip
        long_fields = maak_velden(about)
        long, long_dest = self.parameterAsSink(
            parameters, FACTOREN, context, long_fields, QgsWkbTypes.Type.NoGeometry, CRS
        )
        xy = punten_van(tabel.objecten)
        args = (tabel.objecten, gegevens.inspecties, gegevens.vandaag, tabel.model.koppel_m)
        last, planned = laatste_controle(*args), volgende_controle(*args)
        total = len(tabel.objecten)
        for nr in range(total):
            if nr % 500 == 0:
                FeedbackProgress(feedback).check()
                feedback.setProgress(60.0 + 40.0 * nr / total)
            schrijf(sink, objectrij(tabel, nr, xy, (last[nr], planned[nr]), her, fields, language))
            if long is not None:
                for f in tabel.van(nr, language).factoren:
                    row = QgsFeature(long_fields)
                    row.setAttributes([
                        tabel.objecten.zaken[nr].uuid, tabel.objecten.namen[nr], f.factor, f.titel,
                        woorden.onderdeel(f.onderdeel), f.gewicht, round(f.laag, 4), round(f.hoog, 4), int(f.bekend),
                        round(f.bijdrage, 2), woorden.bewijs(f), *her.waarden(),
                    ])  # fmt: skip
                    schrijf(long, row)
        Afmaker.bij(dest, context, {name: title for name, _, title in columns})
        return {UITVOER: dest, **({FACTOREN: long_dest} if long is not None else {})}


def _bronnen(tabel: Risicotabel) -> str:
    return woorden.bronnen((m.bron, m.bron_datum) for m in tabel.metingen)

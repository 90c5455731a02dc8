"""Algorithm ``slapende_vergunningen``: permits that were granted, and of which no use is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.slapend import Slaapstand, Slapend
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl
from portaal_leefomgeving_plugin.host import risicowoorden as woorden
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    FeedbackProgress,
    PortaalAlgoritme,
    in_woorden,
    schrijf,
)
from portaal_leefomgeving_plugin.processing.risico_invoer import pad_of_niets, winkel
from portaal_leefomgeving_plugin.processing.risico_stijl import Afmaker
from portaal_leefomgeving_plugin.processing.risico_velden import Herkomst, herkomstvelden, maak_velden
from portaal_leefomgeving_plugin.risico.slapend import Kenmerken, lees_kenmerken, zoek_slapend
from portaal_leefomgeving_plugin.services.resultaten import lees_resultaten
from portaal_leefomgeving_plugin.services.risico_gegevens import (
    lagen_van,
    objecten_van_zaken,
    punten_van,
    registerstand,
    signaalzaken,
    vergunningen,
)
from portaal_leefomgeving_plugin.services.run_green_lane import Toetsplaats

RESULTATEN = "RESULTATEN"
KENMERKEN = "KENMERKEN"
ALLES = "ALLES"
UITVOER = "UITVOER"


class SlapendeVergunningen(PortaalAlgoritme):
    """A point per permit, with what was seen and what could not be seen."""

    naam = "slapende_vergunningen"

    def displayName(self) -> str:
        return self.tr("Slapende vergunningen")

    def shortHelpString(self) -> str:
        return self.tr(
            "Zoekt verleende omgevingsvergunningen waarvan geen gebruik te zien is (Omgevingswet 5.40 lid 2 onder b: "
            "een jaar geen activiteiten, of langer als de vergunning dat zegt). In geen register staat of een "
            "vergunning is gebruikt. Dit kijkt naar BAG-panden en naar andere zaken op de plek. Bij veel "
            "activiteiten, zoals kappen of een dakkapel, laat gebruik daar geen spoor na: dan staat er 'niet te zien'. "
            "De termijn telt vanaf de einddatum van de zaak; vanaf wanneer de vergunning gold, staat in het besluit. "
            "Of een vergunning is verleend, vraagt dit aan het zaaksysteem. Het is een lijst om na te gaan, meer niet."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(QgsProcessingParameterBoolean(RESULTATEN, self.tr("Resultaten van de zaken ophalen"), True))
        self.addParameter(
            QgsProcessingParameterBoolean(ALLES, self.tr("Ook vergunningen die in gebruik zijn of te jong"), False)
        )
        self.addParameter(
            QgsProcessingParameterFile(
                KENMERKEN,
                self.tr("Kenmerken van vergunningen en gebruik (leeg: de meegeleverde)"),
                extension="json",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Slapende vergunningen"), QgsProcessing.SourceType.TypeVectorPoint
            )
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        if self.parameterAsBoolean(parameters, RESULTATEN, context):
            self.ontgrendel(self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context)))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        try:
            signs = lees_kenmerken(pad_of_niets(self.parameterAsFile(parameters, KENMERKEN, context)))
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        results = None
        if self.parameterAsBoolean(parameters, RESULTATEN, context):
            results = self._resultaten(verbinding, feedback)
        else:
            feedback.pushWarning(
                self.tr("Zonder resultaten is niet bekend welke vergunningen zijn verleend. Dat staat er dan bij.")
            )
        with winkel(verbinding) as plek:
            found, places, her = self._zoek(plek, signs, results, feedback)
        everything = self.parameterAsBoolean(parameters, ALLES, context)
        counts = Counter(f.stand for f in found)
        shown = [f for f in found if everything or f.stand not in (Slaapstand.GEBRUIK_GEZIEN, Slaapstand.TE_JONG)]
        dest = self._schrijf(parameters, context, shown, places, her, signs)
        feedback.pushInfo(", ".join(f"{woorden.slaapstand(k)}: {n}" for k, n in counts.items()))
        feedback.pushInfo(woorden.slapend_nagaan(signs.artikel))
        return {UITVOER: dest, **{k.value.upper(): counts[k] for k in Slaapstand}}

    def _resultaten(self, verbinding: Verbinding, feedback: QgsProcessingFeedback) -> Mapping[ZaakUrl, str]:
        with self.omgeving(verbinding, schrijven=False) as omgeving:
            if omgeving.clients.zgw is None:
                raise QgsProcessingException(self.tr("Deze verbinding heeft geen zaaksysteem."))
            return lees_resultaten(omgeving.clients.zgw, FeedbackProgress(feedback))

    def _zoek(
        self,
        plek: Toetsplaats,
        signs: Kenmerken,
        results: Mapping[ZaakUrl, str] | None,
        feedback: QgsProcessingFeedback,
    ) -> tuple[tuple[Slapend, ...], dict[str, Any], Herkomst]:
        store = plek.werkbestand
        zaken = store.zaken()
        known = {b.id: b for b in store.bekende_bronnen()}
        layers = lagen_van(plek, known, {signs.bron})
        found = zoek_slapend(
            vergunningen(zaken, results),
            signaalzaken(zaken),
            signs,
            layers,
            known,
            nu=plek.clock.now(),
            vandaag=plek.clock.today(),
        )
        register = registerstand(plek, "zaken")
        if said := woorden.voorbehoud(register):
            feedback.pushWarning(said)
        chosen = {f.uuid for f in found}
        objects = objecten_van_zaken([z for z in zaken if z.uuid in chosen])
        places = {z.uuid: xy for z, xy in zip(objects.zaken, punten_van(objects))}
        stand = layers[signs.bron].stand if signs.bron in layers else None
        bag = None if stand is None else stand.gegevens_van or (stand.opgehaald_op and stand.opgehaald_op.date())
        named = [("zaken", register.moment.date() if register.moment else None)]
        if stand is not None:
            named.append((stand.titel, bag))
        her = Herkomst("slapend", signs.versie, plek.clock.today(), woorden.bronnen(named))
        return found, places, her

    def _schrijf(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        shown: list[Slapend],
        places: Mapping[str, Any],
        her: Herkomst,
        signs: Kenmerken,
    ) -> str:
        columns = [
            ("id", "t", self.tr("Id")),
            ("zaaknummer", "t", self.tr("Zaaknummer")),
            ("omschrijving", "t", self.tr("Omschrijving")),
            ("stand", "t", self.tr("Stand (code)")),
            ("uitkomst", "t", self.tr("Uitkomst")),
            ("gezien", "t", self.tr("Gezien")),
            ("niet_te_zien", "t", self.tr("Waarom niet te zien")),
            ("verleend_op", "d", self.tr("Zaak afgesloten op")),
            ("termijn_tot", "d", self.tr("Termijn tot")),
            ("nagaan", "t", self.tr("Nagaan")),
            *herkomstvelden(),
        ]
        fields = maak_velden(columns)
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.Point, CRS)
        for permit in shown:
            row = QgsFeature(fields)
            row.setAttributes([
                permit.uuid, permit.identificatie, permit.omschrijving, permit.stand.value,
                woorden.slaapstand(permit.stand), woorden.tekens(permit), woorden.waarom_niet_te_zien(permit),
                QDate(permit.verleend_op), QDate(permit.termijn_tot),
                woorden.slapend_nagaan(signs.artikel) if permit.stand is Slaapstand.KANDIDAAT else "", *her.waarden(),
            ])  # fmt: skip
            xy = places.get(permit.uuid)
            if xy is not None and np.isfinite(xy).all():
                row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*map(float, xy))))
            schrijf(sink, row)
        Afmaker.bij(dest, context, {name: title for name, _, title in columns})
        return str(dest)

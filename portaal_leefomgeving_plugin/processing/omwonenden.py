"""Algorithm ``omwonenden``: the addresses around the features of a layer, or around one zaak of a connection."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.host import omwonendenwoorden as woorden
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    PortaalAlgoritme,
    grens_uit,
    in_woorden,
    schrijf,
)
from portaal_leefomgeving_plugin.services.export_tabel import bewaar
from portaal_leefomgeving_plugin.services.omwonenden import ADRES, Adres, AdresIndex, Omwonenden
from portaal_leefomgeving_plugin.services.omwonenden_export import als_csv, als_xlsx
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

PLEKKEN = "PLEKKEN"
ZAAK = "ZAAK"
AFSTAND = "AFSTAND"
ZONDER_EIGEN = "ZONDER_EIGEN"
UITVOER = "UITVOER"
ZONE = "ZONE"
CSV = "CSV"
XLSX = "XLSX"

TEKSTVELDEN = ("identificatie", "straat", "huisletter", "toevoeging", "postcode", "woonplaats", "gebruiksdoel", "pand")


class OmwonendenAlgoritme(PortaalAlgoritme):
    """One point per address, by street and number; with the zone and the files for a mail merge where asked."""

    naam = "omwonenden"

    def displayName(self) -> str:
        return self.tr("Omwonenden")

    def shortHelpString(self) -> str:
        return self.tr(
            "Zoekt de adressen binnen een afstand van een zaak, of van de objecten van een laag (samen één plek; "
            "afstand 0 is: erin). Een adres hoort erbij als zijn punt in de zone of op de rand ligt. De lijst heeft "
            "geen namen. Zijn er geen adressen opgehaald, dan stopt het algoritme: een lege lijst zou lijken op "
            "'geen omwonenden'."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterString(ZAAK, self.tr("Zaaknummer (of vul de laag in)"), optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                PLEKKEN,
                self.tr("Laag in plaats van een zaak"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                AFSTAND, self.tr("Afstand (m)"), QgsProcessingParameterNumber.Type.Double, 100.0, minValue=0.0
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(ZONDER_EIGEN, self.tr("Adressen op de plek zelf weglaten"), False)
        )
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Adressen"), QgsProcessing.SourceType.TypeVectorPoint)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                ZONE, self.tr("Zone"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True,
                createByDefault=False,
            )
        )  # fmt: skip
        for name, words, kind in (
            (CSV, self.tr("CSV voor een mailing"), self.tr("CSV (*.csv)")),
            (XLSX, self.tr("Excel voor een mailing"), self.tr("Excel (*.xlsx)")),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, words, kind, optional=True, createByDefault=False)
            )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        metres = self.parameterAsDouble(parameters, AFSTAND, context)
        area = grens_uit(parameters, PLEKKEN, self, context)
        number = self.parameterAsString(parameters, ZAAK, context).strip()
        if bool(number) == (area is not None):
            raise QgsProcessingException(self.tr("Geef een zaaknummer, of een laag met ten minste één vorm."))
        found = self._zoek(verbinding, area, number, metres)
        if self.parameterAsBool(parameters, ZONDER_EIGEN, context):
            found = found.zonder_eigen()
        answer = {UITVOER: self._adressen(parameters, context, found), "AANTAL": len(found.adressen)}
        zone = self._zone(parameters, context, found)
        if zone:
            answer[ZONE] = zone
        answer |= self._bestanden(parameters, context, found, number or self.tr("de laag"))
        feedback.pushInfo(f"{woorden.aantal(found)}. {woorden.bron(found.stand)}")
        for line in woorden.voorbehouden(found):
            feedback.pushWarning(line)
        return answer

    def _zoek(self, verbinding: Verbinding, plek: RdWkb | None, nummer: str, meters: float) -> Omwonenden:
        """From the store alone: nothing is asked of a server, and no credentials of the user."""
        try:
            store = Werkbestand.open(Instellingen().winkel(verbinding.id), clock=SystemClock())
            try:
                place = plek if plek is not None else self._plek_van(store, nummer)
                bron = next((b for b in store.bronnen() if b.id == ADRES), None)
                return AdresIndex(store.bron(ADRES), bron, vandaag=SystemClock().today()).binnen(place, meters)
            finally:
                store.close()
        except PortaalError as fout:
            raise in_woorden(fout) from fout

    def _plek_van(self, store: Werkbestand, nummer: str) -> RdWkb:
        zaak = next((z for z in store.zaken() if nummer in (z.identificatie, z.uuid)), None)
        if zaak is None:
            raise NotAllowed("zaak_niet_in_werkbestand")
        if zaak.locatie.geometrie is None:
            raise NotAllowed("geen_locatie")
        return zaak.locatie.geometrie

    def _adressen(self, parameters: dict[str, Any], context: QgsProcessingContext, gevonden: Omwonenden) -> str:
        fields = QgsFields()
        for name in TEKSTVELDEN:
            fields.append(QgsField(name, QMetaType.Type.QString))
        fields.append(QgsField("huisnummer", QMetaType.Type.Int))
        fields.append(QgsField("afstand_m", QMetaType.Type.Double))
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.Point, CRS)
        for adres in gevonden.adressen:
            row = QgsFeature(fields)
            row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(adres.x, adres.y)))
            row.setAttributes(_kolommen(adres))
            schrijf(sink, row)
        return str(dest)

    def _zone(self, parameters: dict[str, Any], context: QgsProcessingContext, gevonden: Omwonenden) -> str:
        fields = QgsFields()
        fields.append(QgsField("afstand_m", QMetaType.Type.Double))
        fields.append(QgsField("aantal", QMetaType.Type.Int))
        sink, dest = self.parameterAsSink(parameters, ZONE, context, fields, QgsWkbTypes.Type.MultiPolygon, CRS)
        if sink is None:
            return ""
        shape = QgsGeometry()
        shape.fromWkb(bytes(gevonden.zone))
        if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            shape.convertToMultiType()
            row = QgsFeature(fields)
            row.setGeometry(shape)
            row.setAttributes([gevonden.straal_m, len(gevonden.adressen)])
            schrijf(sink, row)
        return str(dest)

    def _bestanden(
        self, parameters: dict[str, Any], context: QgsProcessingContext, gevonden: Omwonenden, vanaf: str
    ) -> dict[str, str]:
        made: dict[str, str] = {}
        words = woorden.woorden()
        try:
            if csv := self.parameterAsFileOutput(parameters, CSV, context):
                bewaar(Path(csv), als_csv(gevonden, words))
                made[CSV] = csv
            if xlsx := self.parameterAsFileOutput(parameters, XLSX, context):
                about = woorden.verantwoording(gevonden, vanaf, vanaf, datum(SystemClock().today()))
                bewaar(Path(xlsx), als_xlsx(gevonden, words, about))
                made[XLSX] = xlsx
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        return made


def _kolommen(adres: Adres) -> list[Any]:
    return [
        adres.identificatie,
        adres.straat,
        adres.huisletter,
        adres.toevoeging,
        adres.postcode,
        adres.woonplaats,
        adres.gebruiksdoel,
        adres.pand,
        adres.huisnummer,
        adres.afstand_m,
    ]

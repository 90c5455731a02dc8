"""Algorithm ``zaken_laden``: zaken and inspecties of a connection into its store, and out as layers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.wording import bericht
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    FeedbackProgress,
    PortaalAlgoritme,
    schrijf,
)
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.store.vormen import representatief_punt

VERVERSEN = "VERVERSEN"
UITVOER = "UITVOER"

VELDEN = (
    ("uuid", QMetaType.Type.QString),
    ("identificatie", QMetaType.Type.QString),
    ("omschrijving", QMetaType.Type.QString),
    ("zaaktype", QMetaType.Type.QString),
    ("status", QMetaType.Type.QString),
    ("behandelaar", QMetaType.Type.QString),
    ("activiteit", QMetaType.Type.QString),
    ("startdatum", QMetaType.Type.QDate),
    ("einddatum", QMetaType.Type.QDate),
    ("fataal", QMetaType.Type.QDate),
    ("opgeschort", QMetaType.Type.Bool),
    ("locatie_kwaliteit", QMetaType.Type.QString),
)


class ZakenLaden(PortaalAlgoritme):
    """Loads the zaken of a connection."""

    naam = "zaken_laden"

    def displayName(self) -> str:
        return self.tr("Zaken laden")

    def shortHelpString(self) -> str:
        return self.tr(
            "Haalt zaken en inspecties op bij het zaaksysteem en geeft de zaken als puntenlaag (EPSG:28992). "
            "Zaken zonder locatie komen mee zonder geometrie."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(QgsProcessingParameterBoolean(VERVERSEN, self.tr("Eerst verversen"), defaultValue=True))
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Zaken"), QgsProcessing.SourceType.TypeVectorPoint)
        )

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        if self.parameterAsBool(parameters, VERVERSEN, context):
            self.ontgrendel(self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context)))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        fields = QgsFields()
        for name, kind in VELDEN:
            fields.append(QgsField(name, kind))
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.Point, CRS)
        refresh = self.parameterAsBool(parameters, VERVERSEN, context)
        without = 0
        with self.omgeving(verbinding, schrijven=refresh) as omgeving:
            if refresh:
                report = laad_gemeente(
                    omgeving, FeedbackProgress(feedback), onderdelen=(Onderdeel.ZAKEN, Onderdeel.INSPECTIES)
                )
                for part in report.fouten:
                    words = bericht(part.fout) if part.fout else None
                    text = f"{words.titel}. {words.tekst}" if words else ""
                    if part.onderdeel is Onderdeel.ZAKEN:
                        raise QgsProcessingException(text)
                    feedback.pushWarning(text)
            zaken = omgeving.werkbestand.zaken()
        for zaak in zaken:
            without += zaak.locatie.geometrie is None
            schrijf(sink, _feature(zaak, fields))
        feedback.pushInfo(
            self.tr("{aantal} zaken, waarvan {zonder} zonder locatie.").format(aantal=len(zaken), zonder=without)
        )
        return {UITVOER: dest, "AANTAL": len(zaken), "ZONDER_LOCATIE": without}


def _feature(zaak: ZaakRegel, fields: QgsFields) -> QgsFeature:
    feature = QgsFeature(fields)
    dates = (QDate(d.year, d.month, d.day) if d else None for d in (zaak.startdatum, zaak.einddatum, zaak.fataal))
    start, end, due = dates
    feature.setAttributes(
        [
            zaak.uuid,
            zaak.identificatie,
            zaak.omschrijving,
            zaak.zaaktype_omschrijving,
            zaak.status_omschrijving,
            zaak.behandelaar,
            zaak.activiteit,
            start,
            end,
            due,
            zaak.opgeschort,
            zaak.locatie.kwaliteit.value,
        ]
    )
    if zaak.locatie.geometrie is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(representatief_punt(zaak.locatie.geometrie))
        feature.setGeometry(geometry)
    return feature

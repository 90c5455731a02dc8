"""Algorithm ``groene_baan``: the overlay checks over the zaken of a connection, or over any layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, GroeneBaan
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.host.wording import oordeel, reden
from portaal_leefomgeving_plugin.processing.algoritme import CRS, VERBINDING, PortaalAlgoritme, rd_wkb, schrijf
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst, toetszaak
from portaal_leefomgeving_plugin.store.vormen import representatief_punt

PLEKKEN = "PLEKKEN"
OMSCHRIJVING = "OMSCHRIJVING"
UITVOER = "UITVOER"
PER_KEER = 1_000

TEKSTVELDEN = (
    "zaak", "identificatie", "regel", "regel_versie", "regel_sha256", "thema", "titel", "relatie", "oordeel", "melding",
    "reden", "norm", "artikel", "norm_geverifieerd", "bron", "bron_opgehaald_op", "bron_sha256", "kenmerk",
)  # fmt: skip
GETALVELDEN = ("afstand_m", "overlap_m2", "overlap_deel")


class GroeneBaanAlgoritme(PortaalAlgoritme):
    """One row per finding, at a point of its zaak, with the evidence that weighs most."""

    naam = "groene_baan"

    def displayName(self) -> str:
        return self.tr("Groene baan")

    def shortHelpString(self) -> str:
        return self.tr(
            "Toetst de open zaken van een verbinding, of de objecten van een laag, aan de regels van de groene baan. "
            "Een bron die niet (volledig) is opgehaald geeft 'onbekend', nooit 'groen'. De uitkomst is indicatief."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                PLEKKEN, self.tr("Laag in plaats van de zaken (leeg: de open zaken)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                OMSCHRIJVING,
                self.tr("Veld met omschrijving"),
                parentLayerParameterName=PLEKKEN,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Bevindingen"), QgsProcessing.SourceType.TypeVectorPoint)
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        fields = QgsFields()
        for name in TEKSTVELDEN:
            fields.append(QgsField(name, QMetaType.Type.QString))
        for name in GETALVELDEN:
            fields.append(QgsField(name, QMetaType.Type.Double))
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.Point, CRS)
        counts: dict[str, int] = {}
        with self.omgeving(verbinding, schrijven=False) as omgeving:
            zaken = self._plekken(parameters, context)
            names: dict[str, str] = {}
            if zaken is None:
                rows = [z for z in omgeving.werkbestand.zaken() if z.einddatum is None]
                names = {z.uuid: z.identificatie for z in rows}
                zaken = [toetszaak(z) for z in rows]
            dienst = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen())
            for begin in range(0, len(zaken), PER_KEER):
                if feedback.isCanceled():
                    break
                part = zaken[begin : begin + PER_KEER]
                for zaak, baan in zip(part, dienst.toets_zaken(part, taal=taal()), strict=True):
                    _schrijf(sink, fields, zaak, names.get(zaak.uuid, zaak.uuid), baan, counts)
                feedback.setProgress(100.0 * (begin + len(part)) / len(zaken))
        feedback.pushInfo(", ".join(f"{code}: {n}" for code, n in sorted(counts.items())))
        return {UITVOER: dest, **{code.upper(): n for code, n in counts.items()}}

    def _plekken(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[ToetsZaak] | None:
        source = self.parameterAsSource(parameters, PLEKKEN, context)
        if source is None:
            return None
        field = self.parameterAsString(parameters, OMSCHRIJVING, context)
        to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
        places = []
        for feature in source.getFeatures():
            geometry: QgsGeometry = feature.geometry()
            locatie = GEEN_LOCATIE
            if not geometry.isEmpty():
                geometry.transform(to_rd)
                good = geometry.isGeosValid()
                quality = LocatieKwaliteit.GOED if good else LocatieKwaliteit.ONGELDIGE_VORM
                locatie = Locatie(rd_wkb(geometry), quality)
            text = str(feature[field] or "") if field else ""
            places.append(ToetsZaak(str(feature.id()), locatie, "", "", text))
        return places


def _schrijf(
    sink: QgsFeatureSink, fields: QgsFields, zaak: ToetsZaak, naam: str, baan: GroeneBaan, counts: dict[str, int]
) -> None:
    geometry = QgsGeometry()
    if zaak.locatie.geometrie is not None:
        geometry.fromWkb(representatief_punt(zaak.locatie.geometrie))
    for finding in baan.bevindingen:
        counts[finding.oordeel.value] = counts.get(finding.oordeel.value, 0) + 1
        row = QgsFeature(fields)
        row.setAttributes([zaak.uuid, naam, *_kolommen(finding)])
        if not geometry.isEmpty():
            row.setGeometry(geometry)
        schrijf(sink, row)


def _kolommen(b: Bevinding) -> list[Any]:
    first = b.bewijs[0] if b.bewijs else None
    return [
        b.regel,
        b.regel_versie,
        b.regel_hash,
        b.thema,
        b.titel,
        b.relatie.value,
        oordeel(b.oordeel),
        b.melding,
        reden(b.reden) if b.reden else "",
        b.norm.omschrijving if b.norm else "",
        b.norm.artikel if b.norm else "",
        {True: "ja", False: "nee"}[b.norm.geverifieerd] if b.norm else "",
        b.bron.titel if b.bron else "",
        b.bron.opgehaald_op.isoformat() if b.bron and b.bron.opgehaald_op else "",
        b.bron.sha256 if b.bron else "",
        first.omschrijving if first else "",
        first.afstand_m if first else None,
        first.overlap_m2 if first else None,
        first.overlap_deel if first else None,
    ]

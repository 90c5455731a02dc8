"""Algorithm ``omgevingsplan_laden``: a STOP/TPOD download package as a layer of werkingsgebieden."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, in_woorden

PAKKET = "PAKKET"
UITVOER = "UITVOER"


class OmgevingsplanLaden(PortaalAlgoritme):
    """Reads a download package."""

    naam = "omgevingsplan_laden"

    def displayName(self) -> str:
        return self.tr("Omgevingsplan laden")

    def shortHelpString(self) -> str:
        return self.tr(
            "Leest een STOP/TPOD-downloadpakket (zip) en geeft de werkingsgebieden als vlakkenlaag (EPSG:28992), "
            "met het aantal regels per gebied. Het ambtsgebied heeft in een pakket geen geometrie en komt niet mee."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile(PAKKET, self.tr("Downloadpakket"), extension="zip"))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Werkingsgebieden"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsFile(parameters, PAKKET, context))
        try:
            plan = lees_pakket(path, naam=path.name)
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        fields = QgsFields()
        for name in ("identificatie", "noemer"):
            fields.append(QgsField(name, QMetaType.Type.QString))
        fields.append(QgsField("regels", QMetaType.Type.Int))
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.MultiPolygon, CRS)
        counts = regels_per_locatie(plan)
        written = 0
        for locatie in plan.locaties.values():
            if locatie.geometrie is None:
                continue
            geometry = QgsGeometry()
            geometry.fromWkb(locatie.geometrie)
            if geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
                continue
            geometry.convertToMultiType()
            feature = QgsFeature(fields)
            feature.setAttributes([locatie.identificatie, locatie.noemer, counts.get(locatie.identificatie, 0)])
            feature.setGeometry(geometry)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
            written += 1
        for missing in plan.onopgelost:
            feedback.pushWarning(
                self.tr("Niet gevonden in het pakket: {soort} {verwijzing} (genoemd door {van}).").format(
                    soort=missing.soort, verwijzing=missing.verwijzing, van=missing.van
                )
            )
        feedback.pushInfo(
            self.tr("{plan}: {regels} regels, {gebieden} werkingsgebieden.").format(
                plan=plan.opschrift, regels=len(plan.regels), gebieden=written
            )
        )
        return {UITVOER: dest, "REGELS": len(plan.regels), "WERKINGSGEBIEDEN": written}


def regels_per_locatie(plan: Omgevingsplan) -> dict[str, int]:
    """How many rules hold at each location, by way of the groups it is a member of too."""
    counts: dict[str, int] = {}
    for regel in plan.regels.values():
        reached: set[str] = set()
        for ident in regel.locaties:
            locatie = plan.locaties.get(ident)
            reached.update({ident, *(locatie.leden if locatie else ())})
        for ident in reached:
            counts[ident] = counts.get(ident, 0) + 1
    return counts

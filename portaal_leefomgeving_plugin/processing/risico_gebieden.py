"""Algorithm ``risico_gebieden``: scores by hexagon, buurt or wijk, without a cell that tells of single objects."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.green_lane.vormen import lees_vormen
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, rd_wkb, schrijf
from portaal_leefomgeving_plugin.processing.risico_invoer import geheel_getal
from portaal_leefomgeving_plugin.processing.risico_stijl import Afmaker
from portaal_leefomgeving_plugin.processing.risico_velden import (
    FACTOR,
    GescoordeLaag,
    Herkomst,
    herkomstvelden,
    lees_objectscores,
    maak_velden,
)
from portaal_leefomgeving_plugin.risico.gebieden import Gebied, Indeling, in_hexagonen, in_vlakken, per_gebied
from portaal_leefomgeving_plugin.risico.kleine_cellen import MINSTE

translate = QCoreApplication.translate

SCORES = "SCORES"
VLAKKEN = "VLAKKEN"
NAAM = "NAAM"
BREEDTE = "BREEDTE"
MINIMUM = "MINIMUM"
UITVOER = "UITVOER"


class RisicoGebieden(PortaalAlgoritme):
    """An area per row: how many objects, their mean score, their classes, the mean of each factor."""

    naam = "risico_gebieden"

    def displayName(self) -> str:
        return self.tr("Risico per gebied")

    def shortHelpString(self) -> str:
        return self.tr(
            "Telt risicoscores op per zeshoek, of per vlak van een laag met buurten of wijken. Zeshoeken liggen in een "
            "vast rooster in RD, dus twee kaarten passen op elkaar. Een gebied met minder dan vijf objecten gaat samen "
            "met een buurgebied, en dat staat erbij; met zo weinig objecten zou het gemiddelde iets over elk ervan "
            "zeggen. U kunt het minimum hoger zetten, niet lager. Het totaal blijft gelijk. Objecten zonder plek of "
            "buiten alle vlakken staan in het verslag."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                SCORES, self.tr("Risicoscores"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                VLAKKEN,
                self.tr("Buurten of wijken (leeg: zeshoeken)"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                NAAM, self.tr("Veld met de naam van het gebied"), parentLayerParameterName=VLAKKEN, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                BREEDTE,
                self.tr("Breedte van een zeshoek (m)"),
                QgsProcessingParameterNumber.Type.Double,
                500.0,
                minValue=25.0,
                maxValue=50_000.0,
            )
        )
        self.addParameter(geheel_getal(MINIMUM, self.tr("Minste aantal objecten per gebied"), MINSTE, MINSTE))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Risico per gebied"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        scored = lees_objectscores(self, parameters, SCORES, context)
        division = self._indeling(parameters, context, scored)
        kaart = per_gebied(
            scored.punten, division, scored.klassen, minste=self.parameterAsInt(parameters, MINIMUM, context)
        )
        columns = gebiedsvelden(scored)
        fields = maak_velden(columns)
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.MultiPolygon, CRS)
        for area in kaart.gebieden:
            schrijf(sink, _rij(area, scored, scored.herkomst, fields))
        merged = sum(a.samengevoegd for a in kaart.gebieden)
        if kaart.te_weinig:
            feedback.pushWarning(
                self.tr("Niet getoond: samen zijn er {n} objecten, te weinig voor een gebied.").format(
                    n=kaart.te_weinig
                )
            )
        for n, words in (
            (kaart.zonder_plek, self.tr("Objecten zonder plek, en dus in geen gebied: {n}.")),
            (kaart.buiten, self.tr("Objecten buiten alle vlakken: {n}.")),
        ):
            if n:
                feedback.pushWarning(words.format(n=n))
        feedback.pushInfo(self.tr("{n} gebieden, {m} samengevoegd.").format(n=len(kaart.gebieden), m=merged))
        Afmaker.bij(dest, context, {name: title for name, _, title in columns})
        return {
            UITVOER: dest, "GEBIEDEN": len(kaart.gebieden), "SAMENGEVOEGD": merged,
            "OBJECTEN": sum(a.aantal for a in kaart.gebieden), "ZONDER_PLEK": kaart.zonder_plek,
            "BUITEN": kaart.buiten, "TE_WEINIG": kaart.te_weinig,
        }  # fmt: skip

    def _indeling(self, parameters: dict[str, Any], context: QgsProcessingContext, scored: GescoordeLaag) -> Indeling:
        source = self.parameterAsSource(parameters, VLAKKEN, context)
        if source is None:
            return in_hexagonen(scored.punten.xy, self.parameterAsDouble(parameters, BREEDTE, context))
        field = self.parameterAsString(parameters, NAAM, context)
        to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
        shapes, ids, names = [], [], []
        for feature in source.getFeatures():
            shape = feature.geometry()
            if shape.isEmpty():
                continue
            shape.transform(to_rd)
            shapes.append(rd_wkb(shape))
            ids.append(str(feature.id()))
            names.append(str(feature[field]) if field else str(feature.id()))
        read = lees_vormen(shapes)
        whole = np.array(
            [shapely.union_all(read.vormen[read.ding == nr]) for nr in range(len(shapes)) if not read.zonder[nr]],
            dtype=object,
        )
        there = [nr for nr in range(len(shapes)) if not read.zonder[nr]]
        if not there:
            raise QgsProcessingException(self.tr("De laag met buurten of wijken heeft geen bruikbare vlakken."))
        return in_vlakken(scored.punten.xy, whole, [ids[nr] for nr in there], [names[nr] for nr in there])


def gebiedsvelden(scored: GescoordeLaag) -> list[tuple[str, str, str]]:
    """The columns of areas."""
    mean = translate("risico", "{factor} (gemiddeld, 0-1)")
    return [
        ("gebied", "t", translate("risico", "Gebied")),
        ("naam", "t", translate("risico", "Naam")),
        ("aantal", "n", translate("risico", "Aantal objecten")),
        ("score_gemiddeld", "g", translate("risico", "Score, gemiddeld")),
        ("score_mediaan", "g", translate("risico", "Score, middelste")),
        ("score_laag", "g", translate("risico", "Score, laagst mogelijk (gemiddeld)")),
        ("score_hoog", "g", translate("risico", "Score, hoogst mogelijk (gemiddeld)")),
        ("samengevoegd", "n", translate("risico", "Samengevoegd (1) of niet (0)")),
        ("cellen", "t", translate("risico", "Gemaakt van")),
        ("aaneen", "n", translate("risico", "Een geheel (1) of in delen (0)")),
        *((f"n_{k}", "n", translate("risico", "Aantal {klasse}").format(klasse=k)) for k in scored.klassen),
        ("n_onbekend", "n", translate("risico", "Aantal zonder klasse")),
        *((FACTOR + f, "g", mean.format(factor=title)) for f, title in scored.titels.items()),
        *herkomstvelden(),
    ]


def _rij(area: Gebied, scored: GescoordeLaag, her: Herkomst, velden: QgsFields) -> QgsFeature:
    row = QgsFeature(velden)
    factors = [area.factoren[f] for f in scored.titels]
    row.setAttributes([
        area.id, area.naam, area.aantal, round(area.score, 2), round(area.mediaan, 2), round(area.laag, 2),
        round(area.hoog, 2), int(area.samengevoegd), ", ".join(area.cellen), int(area.aaneen),
        *(area.klassen[k] for k in scored.klassen), area.zonder_klasse,
        *(None if f is None else round(f, 4) for f in factors), *her.waarden(),
    ])  # fmt: skip
    shape = QgsGeometry()
    shape.fromWkb(bytes(shapely.to_wkb(area.vorm)))
    shape.convertToMultiType()
    row.setGeometry(shape)
    return row

"""Algorithm ``inspectieplan``: with this capacity, which objects, in which days, and why."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, schrijf
from portaal_leefomgeving_plugin.processing.risico_invoer import geheel_getal
from portaal_leefomgeving_plugin.processing.risico_stijl import Afmaker
from portaal_leefomgeving_plugin.processing.risico_velden import dag, herkomstvelden, lees_objectscores, maak_velden
from portaal_leefomgeving_plugin.risico.planning import plan

SCORES = "SCORES"
CAPACITEIT = "CAPACITEIT"
PER_DAG = "PER_DAG"
OOK_GEPLAND = "OOK_GEPLAND"
UITVOER = "UITVOER"
OVERGENOMEN = (
    "id", "naam", "omschrijving", "score", "score_laag", "score_hoog", "klasse", "waarom", "onbekend",
)  # fmt: skip


class Inspectieplan(PortaalAlgoritme):
    """The objects with the highest scores that there is capacity for, in days of neighbours."""

    naam = "inspectieplan"

    def displayName(self) -> str:
        return self.tr("Inspectieplan op risico")

    def shortHelpString(self) -> str:
        return self.tr(
            "Kiest de objecten met de hoogste risicoscore, zo veel als u kunt bezoeken. Wat dicht bij elkaar ligt, "
            "komt op één dag. De score kiest; de plek bepaalt alleen de dag en de volgorde. Objecten waarvoor al een "
            "controle gepland staat, slaat het over. Afstanden zijn hemelsbreed. De toezichthouder beslist: daarvoor "
            "zijn de lege kolommen besluit en reden. Er gaat niets naar het register."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                SCORES, self.tr("Risicoscores"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            )
        )
        self.addParameter(geheel_getal(CAPACITEIT, self.tr("Hoeveel bezoeken kunt u doen"), 30, 1))
        self.addParameter(geheel_getal(PER_DAG, self.tr("Bezoeken per dag, ten hoogste"), 6, 1))
        self.addParameter(
            QgsProcessingParameterBoolean(OOK_GEPLAND, self.tr("Ook als al een controle gepland staat"), False)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                UITVOER, self.tr("Inspectieplan"), QgsProcessing.SourceType.TypeVectorPoint
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        scored = lees_objectscores(self, parameters, SCORES, context)
        also = self.parameterAsBoolean(parameters, OOK_GEPLAND, context)
        planned = [dag(row["al_gepland"]) for row in scored.rijen]
        may = np.array([also or day is None for day in planned], dtype=np.bool_)
        points = scored.punten
        visits = plan(
            points.score,
            points.hoog,
            points.xy,
            may,
            capaciteit=self.parameterAsInt(parameters, CAPACITEIT, context),
            per_dag=self.parameterAsInt(parameters, PER_DAG, context),
        )
        columns = [
            ("volgorde", "n", self.tr("Volgorde naar risico")),
            ("dag", "n", self.tr("Dag (0: zonder plek)")),
            ("stop", "n", self.tr("Stop op die dag")),
            ("afstand_m", "g", self.tr("Afstand vanaf de vorige stop (m, hemelsbreed)")),
            ("id", "t", self.tr("Id")),
            ("naam", "t", self.tr("Naam of zaaknummer")),
            ("omschrijving", "t", self.tr("Omschrijving")),
            ("score", "g", self.tr("Score (0-100)")),
            ("score_laag", "g", self.tr("Score, laagst mogelijk")),
            ("score_hoog", "g", self.tr("Score, hoogst mogelijk")),
            ("klasse", "t", self.tr("Klasse")),
            ("waarom", "t", self.tr("Waarom")),
            ("onbekend", "t", self.tr("Niet bekend")),
            ("laatste_controle", "d", self.tr("Laatste controle")),
            ("besluit", "t", self.tr("Besluit van de toezichthouder")),
            ("besluit_reden", "t", self.tr("Reden van dat besluit")),
            *herkomstvelden(),
        ]
        fields = maak_velden(columns)
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, QgsWkbTypes.Type.Point, CRS)
        for visit in visits:
            old = scored.rijen[visit.object]
            last = dag(old["laatste_controle"])
            row = QgsFeature(fields)
            row.setAttributes([
                visit.volgorde, visit.dag, visit.stop, visit.afstand_m,
                *(old[name] for name in OVERGENOMEN),
                QDate(last) if last else None, None, None, *scored.herkomst.waarden(),
            ])  # fmt: skip
            xy = points.xy[visit.object]
            if np.isfinite(xy).all():
                row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*map(float, xy))))
            schrijf(sink, row)
        skipped = int((~may).sum())
        if skipped:
            feedback.pushInfo(self.tr("Overgeslagen, want er staat al een controle gepland: {n}.").format(n=skipped))
        lost = sum(v.dag == 0 for v in visits)
        if lost:
            feedback.pushWarning(self.tr("Gekozen, maar zonder plek en dus zonder dag: {n}.").format(n=lost))
        Afmaker.bij(dest, context, {name: title for name, _, title in columns})
        return {
            UITVOER: dest, "BEZOEKEN": len(visits), "DAGEN": max((v.dag for v in visits), default=0),
            "OVERGESLAGEN": skipped,
        }  # fmt: skip

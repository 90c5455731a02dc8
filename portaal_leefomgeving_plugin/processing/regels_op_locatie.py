"""Algorithm ``regels_op_locatie``: which juridische regels hold at each feature of a layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QMetaType

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelHier
from portaal_leefomgeving_plugin.processing.algoritme import (
    CRS,
    VERBINDING,
    PortaalAlgoritme,
    grens_uit,
    in_woorden,
    rd_wkb,
    schrijf,
)
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import plan_uit_store

PLEKKEN = "PLEKKEN"
PAKKET = "PAKKET"
GRENS = "GRENS"
UITVOER = "UITVOER"

VELDEN = ("groep", "aanhaling", "soort", "activiteiten", "regel", "wid", "tekst")


class RegelsOpLocatie(PortaalAlgoritme):
    """One row per rule per place, ranked: the place's own rules before those that hold everywhere."""

    naam = "regels_op_locatie"

    def displayName(self) -> str:
        return self.tr("Regels op locatie")

    def shortHelpString(self) -> str:
        return self.tr(
            "Geeft per object een rij per juridische regel die daar geldt, uit een downloadpakket of uit het "
            "omgevingsplan van een verbinding. Regels van het ambtsgebied staan in de groep 'grens_onbekend' "
            "zolang de gemeentegrens niet bekend is."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFeatureSource(PLEKKEN, self.tr("Plekken")))
        self.addParameter(
            QgsProcessingParameterFile(
                PAKKET, self.tr("Downloadpakket (leeg: dat van de verbinding)"), extension="zip", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                GRENS,
                self.tr("Gemeentegrens bij het pakket (leeg: grens onbekend)"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self.addParameter(self.verbinding_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Regels"), QgsProcessing.SourceType.TypeVector)
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, PLEKKEN, context)
        plan = self._plan(parameters, context)
        fields = _velden_van(source.fields())
        for name in VELDEN:
            fields.append(QgsField(f"regel_{name}" if fields.indexOf(name) >= 0 else name, QMetaType.Type.QString))
        fields.append(QgsField("aandeel", QMetaType.Type.Double))
        sink, dest = self.parameterAsSink(parameters, UITVOER, context, fields, source.wkbType(), CRS)
        to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
        total, rows, empty = max(1, source.featureCount()), 0, 0
        for nr, feature in enumerate(source.getFeatures()):
            if feedback.isCanceled():
                break
            geometry = feature.geometry()
            if geometry.isEmpty():
                empty += 1
                continue
            geometry.transform(to_rd)
            for hier in plan.hier(rd_wkb(geometry)).regels:
                row = QgsFeature(fields)
                row.setGeometry(geometry)
                row.setAttributes([*feature.attributes(), *_kolommen(plan, hier)])
                schrijf(sink, row)
                rows += 1
            feedback.setProgress(100.0 * nr / total)
        if empty:
            feedback.pushWarning(self.tr("{aantal} objecten zonder geometrie overgeslagen.").format(aantal=empty))
        feedback.pushInfo(self.tr("{aantal} rijen.").format(aantal=rows))
        return {UITVOER: dest, "RIJEN": rows, "ZONDER_GEOMETRIE": empty}

    def _plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PlanIndex:
        path = self.parameterAsFile(parameters, PAKKET, context)
        if path:
            try:
                boundary = grens_uit(parameters, GRENS, self, context)
                return PlanIndex(lees_plan(Path(path), naam=Path(path).name, grens=boundary))
            except PortaalError as fout:
                raise in_woorden(fout) from fout
        verbinding = self.kies_verbinding(self.parameterAsString(parameters, VERBINDING, context))
        with self.omgeving(verbinding, schrijven=False) as omgeving:
            plan = plan_uit_store(omgeving.werkbestand, verbinding.gemeentecode)
        if plan is None:
            raise QgsProcessingException(
                self.tr("Bij deze verbinding is nog geen omgevingsplan geladen. Ververs eerst de gegevens.")
            )
        return PlanIndex(plan)


def _velden_van(bron: QgsFields) -> QgsFields:
    """The columns of the places. ``fid`` goes on under another name: a place has several rows, and a fid is unique."""
    fields = QgsFields()
    for field in bron:
        if field.name().lower() == "fid":
            field = QgsField("plek_fid", field.type())
        fields.append(field)
    return fields


def _kolommen(plan: PlanIndex, hier: RegelHier) -> list[Any]:
    text = hier.regeltekst
    names = plan.plan.activiteiten
    activities = "; ".join(
        f"{names[a.activiteit].naam if a.activiteit in names else a.activiteit}: {a.kwalificatie}"
        for a in hier.activiteiten
    )
    return [
        hier.groep.value,
        text.aanhaling if text else "",
        hier.regel.soort.value,
        activities,
        hier.regel.identificatie,
        text.wid if text else "",
        text.inhoud if text else "",
        hier.aandeel,
    ]

"""Algorithm ``omgevingsplan_laden``: a STOP/TPOD download package as layers of werkingsgebieden."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.planobjecten import ImportVerslag
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, grens_uit, in_woorden, schrijf
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan

PAKKET = "PAKKET"
GRENS = "GRENS"
UITVOER = "UITVOER"
LIJNEN = "LIJNEN"
PUNTEN = "PUNTEN"

VORMEN = {
    Qgis.GeometryType.Polygon: (UITVOER, QgsWkbTypes.Type.MultiPolygon),
    Qgis.GeometryType.Line: (LIJNEN, QgsWkbTypes.Type.MultiLineString),
    Qgis.GeometryType.Point: (PUNTEN, QgsWkbTypes.Type.MultiPoint),
}


class OmgevingsplanLaden(PortaalAlgoritme):
    """Reads a download package."""

    naam = "omgevingsplan_laden"

    def displayName(self) -> str:
        return self.tr("Omgevingsplan laden")

    def shortHelpString(self) -> str:
        return self.tr(
            "Leest een STOP/TPOD-downloadpakket (zip) en geeft de werkingsgebieden (EPSG:28992): vlakken, en als "
            "u dat vraagt ook lijnen en punten, met het aantal regels per gebied. Het ambtsgebied heeft in een "
            "pakket geen geometrie: het komt alleen mee als u de gemeentegrens erbij geeft."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile(PAKKET, self.tr("Downloadpakket"), extension="zip"))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                GRENS,
                self.tr("Gemeentegrens (leeg: het ambtsgebied komt niet mee)"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        kinds = QgsProcessing.SourceType
        self.addParameter(
            QgsProcessingParameterFeatureSink(UITVOER, self.tr("Werkingsgebieden"), kinds.TypeVectorPolygon)
        )
        for name, title, kind in (
            (LIJNEN, self.tr("Werkingsgebieden: lijnen"), kinds.TypeVectorLine),
            (PUNTEN, self.tr("Werkingsgebieden: punten"), kinds.TypeVectorPoint),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, title, kind, optional=True, createByDefault=False)
            )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = Path(self.parameterAsFile(parameters, PAKKET, context))
        try:
            plan = lees_plan(path, naam=path.name, grens=grens_uit(parameters, GRENS, self, context))
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        fields = _velden()
        sinks: dict[str, Any] = {}
        answer: dict[str, Any] = {}
        for name, kind in VORMEN.values():
            sink, dest = self.parameterAsSink(parameters, name, context, fields, kind, CRS)
            if sink is not None:
                sinks[name], answer[name] = sink, dest
        counts, names = plan.regels_per_locatie(), _aanwijzingen(plan)
        written = {name: 0 for name, _kind in VORMEN.values()}
        for locatie in plan.locaties.values():
            if locatie.geometrie is None:
                continue
            geometry = QgsGeometry()
            geometry.fromWkb(locatie.geometrie)
            geometry.convertToMultiType()
            name = VORMEN[geometry.type()][0]
            written[name] += 1
            if name in sinks:
                feature = QgsFeature(fields)
                types, designated = names.get(locatie.identificatie, ("", ""))
                count = counts.get(locatie.identificatie, 0)
                feature.setAttributes(
                    [locatie.identificatie, locatie.noemer, locatie.soort.value, types, designated, count]
                )
                feature.setGeometry(geometry)
                schrijf(sinks[name], feature)
        self._meld(plan, written, sinks.keys(), feedback)
        return {**answer, "REGELS": len(plan.regels), "WERKINGSGEBIEDEN": sum(written[name] for name in sinks)}

    def _meld(
        self, plan: Omgevingsplan, written: dict[str, int], asked: Collection[str], feedback: QgsProcessingFeedback
    ) -> None:
        """What came, and what did not."""
        for missing in plan.onopgelost:
            feedback.pushWarning(
                self.tr("Niet gevonden in het pakket: {soort} {verwijzing} (genoemd door {van}).").format(
                    soort=missing.soort, verwijzing=missing.verwijzing, van=missing.van
                )
            )
        left_out = sum(n for name, n in written.items() if name not in asked)
        if left_out:
            feedback.pushWarning(
                self.tr("{aantal} lijnen en punten niet meegegeven: daar is geen uitvoer voor gekozen.").format(
                    aantal=left_out
                )
            )
        if plan.verslag is not None:
            self._verslag(plan.verslag, feedback)
        feedback.pushInfo(
            self.tr("{plan}: {regels} regels, {gebieden} werkingsgebieden.").format(
                plan=plan.opschrift, regels=len(plan.regels), gebieden=sum(written.values())
            )
        )

    def _verslag(self, verslag: ImportVerslag, feedback: QgsProcessingFeedback) -> None:
        """Counts of what was read and of the references in it."""
        for kind, count in sorted(verslag.gelezen.items()):
            feedback.pushInfo(self.tr("Gelezen: {aantal} {soort}.").format(aantal=count, soort=kind))
        for kind, count in sorted(verslag.zonder_record.items()):
            feedback.pushWarning(
                self.tr("Niet verwerkt: {aantal} {soort}, een objectsoort die de plugin niet kent.").format(
                    aantal=count, soort=kind
                )
            )
        if len(verslag.regelingen) > 1:
            feedback.pushWarning(
                self.tr("In dit pakket staan {aantal} regelingen; ze zijn samen gelezen: {namen}").format(
                    aantal=len(verslag.regelingen), namen="; ".join(verslag.regelingen)
                )
            )
        if verslag.mutatie:
            feedback.pushWarning(
                self.tr("Dit pakket is een wijziging: wat erin ontbreekt kan in het geldende plan gewoon bestaan.")
            )
        for ref in verslag.verwijzingen:
            feedback.pushInfo(
                self.tr(
                    "Verwijzingen naar {soort}: {opgelost} gevonden, {elders} bij een ander bevoegd gezag, "
                    "{onopgelost} niet gevonden."
                ).format(soort=ref.soort, opgelost=ref.opgelost, elders=ref.elders, onopgelost=ref.onopgelost)
            )
        if verslag.niet_gelezen:
            names = ", ".join(verslag.niet_gelezen[:10])
            feedback.pushInfo(
                self.tr("{aantal} andere bestanden niet gelezen: {namen}").format(
                    aantal=len(verslag.niet_gelezen), namen=names
                )
            )


def _velden() -> QgsFields:
    fields = QgsFields()
    for name in ("identificatie", "noemer", "soort", "type", "gebiedsaanwijzing"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    fields.append(QgsField("regels", QMetaType.Type.Int))
    return fields


def _aanwijzingen(plan: Omgevingsplan) -> dict[str, tuple[str, str]]:
    """Types and names of the gebiedsaanwijzingen per location, by way of groups too."""
    found: dict[str, list[tuple[str, str]]] = {}
    for aanwijzing in plan.gebiedsaanwijzingen.values():
        for ident in aanwijzing.locaties:
            for reached in plan.met_leden(ident):
                found.setdefault(reached, []).append((aanwijzing.type, aanwijzing.naam))
    return {
        ident: ("; ".join(dict.fromkeys(t for t, _n in pairs)), "; ".join(dict.fromkeys(n for _t, n in pairs)))
        for ident, pairs in found.items()
    }

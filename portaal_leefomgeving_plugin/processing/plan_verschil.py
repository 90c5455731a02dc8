"""Algorithm ``plan_verschil``: what two versions of a plan differ in, as a table, as areas and as a report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.plan_verschil import GebiedVerschil, PlanVerschil
from portaal_leefomgeving_plugin.host.verschilwoorden import (
    deel_zin,
    regelnaam,
    regelveld,
    verschilwoorden,
    wijziging,
)
from portaal_leefomgeving_plugin.processing.algoritme import CRS, PortaalAlgoritme, rd_wkb, schrijf
from portaal_leefomgeving_plugin.processing.plan_invoer import grens_parameter, pakket_uit, velden
from portaal_leefomgeving_plugin.services.plan_verschil import plan_verschil, verschil_hier
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from portaal_leefomgeving_plugin.services.verschil_rapport import als_html, stukken_tekst

OUD = "OUD"
NIEUW = "NIEUW"
PLEK = "PLEK"
TABEL = "TABEL"
GEBIEDEN = "GEBIEDEN"
RAPPORT = "RAPPORT"


class PlanVerschilAlgoritme(PortaalAlgoritme):
    """Two packages, compared; with a layer of places only what is about them."""

    naam = "plan_verschil"

    def displayName(self) -> str:
        return self.tr("Verschil tussen twee planversies")

    def shortHelpString(self) -> str:
        return self.tr(
            "Vergelijkt twee pakketten van één plan: welke teksten, regels, normwaarden en werkingsgebieden nieuw, "
            "gewijzigd of vervallen zijn. Met een laag erbij alleen wat op die plekken verschilt. Gebieden zijn "
            "vlakken die erbij kwamen of eraf gingen. Is het nieuwere pakket een wijziging (mutatie), dan "
            "is wat er niet in staat niet vervallen."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile(OUD, self.tr("Oudere versie (pakket)"), extension="zip"))
        self.addParameter(QgsProcessingParameterFile(NIEUW, self.tr("Nieuwere versie (pakket)"), extension="zip"))
        self.addParameter(grens_parameter())
        self.addParameter(
            QgsProcessingParameterFeatureSource(PLEK, self.tr("Alleen op deze plekken (leeg: overal)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(TABEL, self.tr("Verschillen"), QgsProcessing.SourceType.TypeVector)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                GEBIEDEN,
                self.tr("Gebieden erbij en eraf"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(RAPPORT, self.tr("Rapport"), "HTML (*.html)", optional=True)
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        old = pakket_uit(parameters, OUD, self, context)
        new = pakket_uit(parameters, NIEUW, self, context)
        if old.work and new.work and old.work != new.work:
            feedback.pushWarning(
                self.tr("Dit zijn twee verschillende regelingen: {oud} en {nieuw}.").format(
                    oud=old.work, nieuw=new.work
                )
            )
        difference = plan_verschil(old, new)
        if difference.deel:
            feedback.pushWarning(deel_zin())
        place = self._plek(parameters, context)
        if place is not None:
            here = verschil_hier(difference, PlanIndex(old), PlanIndex(new), place)
            difference = here.verschil
            feedback.pushInfo(
                self.tr("Regels die hier nu ook gelden: {erbij}; die hier niet meer gelden: {eraf}.").format(
                    erbij=len(here.nu_ook), eraf=len(here.niet_meer)
                )
            )
        answer: dict[str, Any] = {}
        fields = velden(onderdeel="t", wijziging="t", naam="t", oud="t", nieuw="t", verschil="t", identificatie="t")
        none = QgsWkbTypes.Type.NoGeometry
        sink, answer[TABEL] = self.parameterAsSink(parameters, TABEL, context, fields, none)
        for row in self._rijen(difference, old, new):
            _schrijf_rij(sink, fields, row)
        areas = velden(identificatie="t", noemer="t", wijziging="t", kant="t", m2="g")
        polygons = QgsWkbTypes.Type.MultiPolygon
        ground, dest = self.parameterAsSink(parameters, GEBIEDEN, context, areas, polygons, CRS)
        if ground is not None:
            answer[GEBIEDEN] = dest
            self._schrijf_gebieden(difference, ground, areas, feedback)
        if report := self.parameterAsFileOutput(parameters, RAPPORT, context):
            try:
                html = als_html(difference, verschilwoorden(regelnaam(old, new)))
                Path(report).write_text(html, encoding="utf-8")
            except OSError as fout:
                raise QgsProcessingException(
                    self.tr("Het rapport is niet te schrijven: {reden}").format(reden=fout.strerror)
                ) from fout
            answer[RAPPORT] = report
        counts = {
            "TEKSTEN": len(difference.teksten),
            "REGELS": len(difference.regels),
            "NORMEN": len(difference.normen),
            "AANTAL_GEBIEDEN": len(difference.gebieden),
        }
        feedback.pushInfo(
            self.tr(
                "{teksten} teksten, {regels} regels, {normen} normwaarden, {gebieden} gebieden verschillen."
            ).format(
                teksten=counts["TEKSTEN"],
                regels=counts["REGELS"],
                normen=counts["NORMEN"],
                gebieden=counts["AANTAL_GEBIEDEN"],
            )
        )
        return {**answer, **counts}

    def _plek(self, parameters: dict[str, Any], context: QgsProcessingContext) -> RdWkb | None:
        """All places together in RD; None where none were asked about."""
        source = self.parameterAsSource(parameters, PLEK, context)
        if source is None:
            return None
        to_rd = QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext())
        parts = []
        for feature in source.getFeatures():
            geometry = feature.geometry()
            if not geometry.isEmpty():
                geometry.transform(to_rd)
                parts.append(geometry)
        if not parts:
            raise QgsProcessingException(self.tr("De laag met plekken heeft geen geometrie."))
        return rd_wkb(parts[0] if len(parts) == 1 else QgsGeometry.unaryUnion(parts))

    def _rijen(self, verschil: PlanVerschil, old: Omgevingsplan, new: Omgevingsplan) -> Iterator[list[str]]:
        name = regelnaam(old, new)
        for text in verschil.teksten:
            before, after = text.oud, text.nieuw
            yield [
                self.tr("tekst"), wijziging(text.wijziging), text.tekst.aanhaling, before.inhoud if before else "",
                after.inhoud if after else "", stukken_tekst(text.stukken), text.wid,
            ]  # fmt: skip
        for rule in verschil.regels:
            changed = ", ".join(map(regelveld, rule.velden))
            ident = rule.identificatie
            yield [self.tr("regel"), wijziging(rule.wijziging), name(ident), "", "", changed, ident]
        for norm in verschil.normen:
            yield [
                self.tr("normwaarde"), wijziging(norm.wijziging), norm.naam, norm.oud, norm.nieuw, norm.eenheid,
                norm.locatie,
            ]  # fmt: skip
        for area in verschil.gebieden:
            change = f"+{area.m2_erbij:.1f} m² -{area.m2_eraf:.1f} m²"
            ident = area.identificatie
            yield [self.tr("werkingsgebied"), wijziging(area.wijziging), area.noemer, "", "", change, ident]

    def _schrijf_gebieden(
        self, verschil: PlanVerschil, sink: QgsFeatureSink, fields: QgsFields, feedback: QgsProcessingFeedback
    ) -> None:
        left_out = 0
        for area in verschil.gebieden:
            for wkb, side, m2 in self._kanten(area):
                shape = QgsGeometry()
                shape.fromWkb(wkb)
                if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
                    left_out += 1
                    continue
                shape.convertToMultiType()
                row = [area.identificatie, area.noemer, wijziging(area.wijziging), side, m2]
                _schrijf_rij(sink, fields, row, shape)
        if left_out:
            feedback.pushWarning(
                self.tr("{aantal} gewijzigde lijnen en punten staan alleen in de tabel.").format(aantal=left_out)
            )

    def _kanten(self, area: GebiedVerschil) -> Iterator[tuple[RdWkb, str, float]]:
        if area.erbij is not None:
            yield area.erbij, self.tr("erbij"), area.m2_erbij
        if area.eraf is not None:
            yield area.eraf, self.tr("eraf"), area.m2_eraf


def _schrijf_rij(sink: QgsFeatureSink, fields: QgsFields, values: list[Any], shape: QgsGeometry | None = None) -> None:
    row = QgsFeature(fields)
    row.setAttributes(values)
    if shape is not None:
        row.setGeometry(shape)
    schrijf(sink, row)

"""Algorithm ``risico_export``: layers with scores, areas or a plan, handed over in every format that is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.processing.algoritme import CRS, FeedbackProgress, PortaalAlgoritme, in_woorden, rd_wkb
from portaal_leefomgeving_plugin.processing.risico_stijl import als_qml, als_sld, teken
from portaal_leefomgeving_plugin.processing.risico_velden import dag
from portaal_leefomgeving_plugin.services.export_laag import Cel, Exportlaag, Kolom, Soort, zonder
from portaal_leefomgeving_plugin.services.export_overlay import Bestand, Formaat, exporteer

LAGEN = "LAGEN"
MAP = "MAP"
NAAM = "NAAM"
FORMATEN = "FORMATEN"
ZONDER_NAMEN = "ZONDER_NAMEN"
HERLEIDBAAR = ("id", "naam", "zaaknummer", "omschrijving", "laatste_controle", "al_gepland")
GEHELE = {
    QMetaType.Type.Int,
    QMetaType.Type.UInt,
    QMetaType.Type.LongLong,
    QMetaType.Type.ULongLong,
    QMetaType.Type.Bool,
}


@dataclass(frozen=True)
class _Laag:
    """What of a layer may be used on another thread than its own."""

    naam: str
    titel: str
    velden: QgsFields
    bron: QgsVectorLayerFeatureSource
    crs: QgsCoordinateReferenceSystem
    qml: str
    sld: str


class RisicoExport(PortaalAlgoritme):
    """The files of an overlay, with what they stand on in each of them."""

    naam = "risico_export"

    def __init__(self) -> None:
        super().__init__()
        self._lagen: list[_Laag] = []

    def displayName(self) -> str:
        return self.tr("Risicokaart exporteren")

    def shortHelpString(self) -> str:
        return self.tr(
            "Bewaart lagen met risicoscores, gebieden of een plan als GeoPackage (met stijl en metadata), GeoParquet, "
            "Shapefile, CSV, Excel of GeoJSON. In elk bestand staat waar het op steunt: model, versie, peildatum, "
            "bronnen en aantal. Een Shapefile kent namen van tien letters: ernaast komt een lijst met de volledige "
            "namen. GeoJSON is in WGS 84, de rest in RD. Gebieden met minder dan vijf objecten worden geweigerd. Met "
            "'Zonder namen' blijven nummer, omschrijving en controledata weg; punten van losse objecten zijn dan nog "
            "steeds te herleiden, gebieden niet."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterMultipleLayers(LAGEN, self.tr("Lagen"), QgsProcessing.SourceType.TypeVector)
        )
        names = ["GeoPackage", "GeoParquet", "Shapefile", "CSV", "Excel", "GeoJSON"]
        self.addParameter(
            QgsProcessingParameterEnum(FORMATEN, self.tr("Formaten"), names, allowMultiple=True, defaultValue=[0])
        )
        self.addParameter(QgsProcessingParameterString(NAAM, self.tr("Naam van de bestanden"), "risico"))
        self.addParameter(QgsProcessingParameterBoolean(ZONDER_NAMEN, self.tr("Zonder namen en omschrijvingen"), False))
        self.addParameter(QgsProcessingParameterFolderDestination(MAP, self.tr("Map")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layers = self.parameterAsLayerList(parameters, LAGEN, context)
        self._lagen = _klaargezet([layer for layer in layers if isinstance(layer, QgsVectorLayer)])
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if not self._lagen:
            raise QgsProcessingException(self.tr("Kies ten minste één laag."))
        wanted = [list(Formaat)[nr] for nr in self.parameterAsEnums(parameters, FORMATEN, context)]
        if not wanted:
            raise QgsProcessingException(self.tr("Kies ten minste één formaat."))
        nameless = self.parameterAsBoolean(parameters, ZONDER_NAMEN, context)
        stem = re.sub(r"[^\w-]+", "_", self.parameterAsString(parameters, NAAM, context).strip()) or "risico"
        folder = Path(self.parameterAsString(parameters, MAP, context))
        progress = FeedbackProgress(feedback)
        layers = []
        for nr, layer in enumerate(self._lagen):
            progress.check()
            feedback.setProgress(50.0 * nr / len(self._lagen))
            layers.append(self._lees(layer, nameless, context))
        try:
            files = exporteer(layers, folder, stem, wanted, (self.tr("Verantwoording"), self.tr("kolom")))
        except NotAllowed as fout:
            raise QgsProcessingException(
                self.tr(
                    "Niet geëxporteerd: {n} gebieden hebben minder dan {minste} objecten. Maak de gebieden met 'Risico "
                    "per gebied'; dat voegt ze samen."
                ).format(n=fout.params["aantal"], minste=fout.params["minste"])
            ) from fout
        except PortaalError as fout:
            raise in_woorden(fout) from fout
        self._meld(files, feedback)
        return {MAP: str(folder), "BESTANDEN": ";".join(str(f.pad) for f in files), "AANTAL": sum(map(len, layers))}

    def _meld(self, files: Sequence[Bestand], feedback: QgsProcessingFeedback) -> None:
        for file in files:
            feedback.pushInfo(str(file.pad))
            if file.afgekapt:
                feedback.pushWarning(
                    self.tr("{bestand}: {n} teksten zijn afgekapt op 254 tekens; meer kan een Shapefile niet.").format(
                        bestand=file.pad.name, n=file.afgekapt
                    )
                )

    def _lees(self, layer: _Laag, nameless: bool, context: QgsProcessingContext) -> Exportlaag:
        to_rd = QgsCoordinateTransform(layer.crs, CRS, context.transformContext())
        fields = [f for f in layer.velden if f.name().lower() not in ("fid", "ogc_fid")]
        rows = list(layer.bron.getFeatures())
        shapes = np.full(len(rows), None, dtype=object)
        for nr, row in enumerate(rows):
            shape = row.geometry()
            if not shape.isEmpty():
                shape.transform(to_rd)
                shapes[nr] = shapely.from_wkb(bytes(rd_wkb(shape)))
        columns = tuple(_kolom(field, rows) for field in fields)
        clock = SystemClock()
        made = Exportlaag(
            naam=layer.naam,
            titel=layer.titel,
            samenvatting=self.tr("Indicatief: ordent werk, zegt niet of iets of iemand in overtreding is."),
            kolommen=columns,
            vormen=shapes,
            verantwoording=self._verantwoording(columns, len(rows), nameless),
            gemaakt_op=clock.now(),
            stijl=layer.qml,
            sld=layer.sld,
        )
        return zonder(made, HERLEIDBAAR) if nameless and "aantal" not in {c.naam for c in columns} else made

    def _verantwoording(self, columns: Sequence[Kolom], count: int, nameless: bool) -> tuple[tuple[str, str], ...]:
        first = {c.naam: c.waarden[0] if c.waarden else None for c in columns}
        areas = "samengevoegd" in first
        day = first.get("peildatum")
        level = self.tr("per gebied, nooit minder dan 5 objecten") if areas else self.tr("per object")
        return (
            (self.tr("Model"), str(first.get("model") or self.tr("geen"))),
            (self.tr("Versie van het model"), str(first.get("modelversie") or "")),
            (self.tr("Peildatum"), datum(day) if isinstance(day, date) else ""),
            (self.tr("Bronnen"), str(first.get("bronnen") or self.tr("niet vermeld"))),
            (self.tr("Aantal rijen"), str(count)),
            (self.tr("Niveau"), level),
            (self.tr("Namen en omschrijvingen"), self.tr("weggelaten") if nameless else self.tr("staan erin")),
            (self.tr("Gemaakt op"), datum(SystemClock().today())),
        )


def _klaargezet(layers: Sequence[QgsVectorLayer]) -> list[_Laag]:
    """On the thread of the layers: their looks, and sources that any thread may read."""
    made: list[_Laag] = []
    for layer in layers:
        looks = layer
        if QgsProject.instance().mapLayer(layer.id()) is None:  # nobody has given it looks of its own
            looks = layer.clone()
            teken(looks)
        slug = re.sub(r"\W+", "_", layer.name().lower()).strip("_") or "laag"
        taken = {m.naam for m in made}
        name = next(n for n in (slug, *(f"{slug}_{nr}" for nr in range(2, len(taken) + 3))) if n not in taken)
        made.append(
            _Laag(
                name,
                layer.name(),
                QgsFields(layer.fields()),
                QgsVectorLayerFeatureSource(layer),
                layer.crs(),
                als_qml(looks),
                als_sld(looks),
            )
        )
    return made


def _kolom(field: QgsField, rows: Sequence[QgsFeature]) -> Kolom:
    kind = field.type()
    if kind in GEHELE:
        soort = Soort.GEHEEL
    elif kind == QMetaType.Type.Double:
        soort = Soort.GETAL
    elif kind in (QMetaType.Type.QDate, QMetaType.Type.QDateTime):
        soort = Soort.DATUM
    else:
        soort = Soort.TEKST
    name = field.name()
    return Kolom(name, field.alias() or name, soort, [_waarde(row[name], soort) for row in rows])


def _waarde(value: Any, soort: Soort) -> Cel:
    if value is None or value == NULL:
        return None
    if soort is Soort.DATUM:
        return dag(value.date() if isinstance(value, QDateTime) else value)
    if soort is Soort.GEHEEL:
        return int(value)
    if soort is Soort.GETAL:
        return float(value)
    return value.toString("yyyy-MM-dd") if isinstance(value, QDate) else str(value)

"""What the algorithms about a plan share: reading a package with its boundary."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.processing.algoritme import grens_uit, in_woorden
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan

GRENS = "GRENS"

_SOORTEN = {
    "t": QMetaType.Type.QString,
    "g": QMetaType.Type.Double,
    "n": QMetaType.Type.Int,
}


def grens_parameter() -> QgsProcessingParameterFeatureSource:
    """The boundary of the municipality, which a package does not hold."""
    return QgsProcessingParameterFeatureSource(
        GRENS,
        QCoreApplication.translate("PortaalAlgoritme", "Gemeentegrens (leeg: grens onbekend)"),
        [QgsProcessing.SourceType.TypeVectorPolygon],
        optional=True,
    )


def pakket_uit(
    parameters: dict[str, Any], naam: str, algoritme: QgsProcessingAlgorithm, context: QgsProcessingContext
) -> Omgevingsplan:
    """The plan in the package of parameter ``naam``, with the boundary where one was given."""
    path = Path(algoritme.parameterAsFile(parameters, naam, context))
    try:
        return lees_plan(path, naam=path.name, grens=grens_uit(parameters, GRENS, algoritme, context))
    except PortaalError as fout:
        raise in_woorden(fout) from fout


def velden(**soorten: str) -> QgsFields:
    """Columns by name: t text, g number, n whole number."""
    fields = QgsFields()
    for name, kind in soorten.items():
        fields.append(QgsField(name, _SOORTEN[kind]))
    return fields

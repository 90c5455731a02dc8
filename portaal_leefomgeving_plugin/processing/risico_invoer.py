"""What the algorithms about risk share: the objects to score, the model, and the store they read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.processing.algoritme import CRS, in_woorden, rd_wkb
from portaal_leefomgeving_plugin.risico.gegevens import Objecten
from portaal_leefomgeving_plugin.services.run_green_lane import Toetsplaats
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

translate = QCoreApplication.translate

MODEL = "MODEL"


def modelparameter() -> QgsProcessingParameterFile:
    """A model of the municipality's own."""
    return QgsProcessingParameterFile(
        MODEL,
        translate("PortaalAlgoritme", "Risicomodel (leeg: het meegeleverde)"),
        extension="json",
        optional=True,
    )


def geheel_getal(naam: str, titel: str, waarde: int, minste: int) -> QgsProcessingParameterNumber:
    """A whole number of at least ``minste``."""
    return QgsProcessingParameterNumber(naam, titel, QgsProcessingParameterNumber.Type.Integer, waarde, minValue=minste)


@contextmanager
def winkel(verbinding: Verbinding) -> Iterator[Toetsplaats]:
    """The store of a connection, to read: no login, and no network. Errors come out as sentences."""
    clock = SystemClock()
    try:
        store = Werkbestand.open(Instellingen().winkel(verbinding.id), clock=clock)
        try:
            yield Toetsplaats(verbinding, store, clock)
        finally:
            store.close()
    except PortaalError as fout:
        raise in_woorden(fout) from fout


def pad_of_niets(tekst: str) -> Path | None:
    """A path where one was filled in."""
    return Path(tekst) if tekst.strip() else None


def objecten_van_laag(
    bron: QgsFeatureSource, omschrijving: str, naam: str, velden: list[str], context: QgsProcessingContext
) -> Objecten:
    """The features of a layer as objects, with those of ``velden`` that it has as columns of numbers."""
    to_rd = QgsCoordinateTransform(bron.sourceCrs(), CRS, context.transformContext())
    there = [v for v in velden if bron.fields().indexOf(v) >= 0]
    zaken, names = [], []
    columns: dict[str, list[float]] = {v: [] for v in there}
    for feature in bron.getFeatures():
        shape, place = feature.geometry(), GEEN_LOCATIE
        if not shape.isEmpty():
            shape.transform(to_rd)
            good = LocatieKwaliteit.GOED if shape.isGeosValid() else LocatieKwaliteit.ONGELDIGE_VORM
            place = Locatie(rd_wkb(shape), good)
        said = _tekst(feature[omschrijving]) if omschrijving else ""
        zaken.append(ToetsZaak(str(feature.id()), place, "", "", said))
        names.append(_tekst(feature[naam]) if naam else str(feature.id()))
        for v in there:
            columns[v].append(_getal(feature[v]))
    return Objecten(zaken, names, [""] * len(zaken), {v: np.array(c, dtype=np.float64) for v, c in columns.items()})


def _tekst(value: Any) -> str:
    return "" if value in (None, NULL) else str(value)


def _getal(value: Any) -> float:
    try:
        return float("nan") if value in (None, NULL) else float(value)
    except (TypeError, ValueError):
        return float("nan")

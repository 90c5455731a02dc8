"""Provider ``portaal``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from portaal_leefomgeving_plugin.processing.groene_baan import GroeneBaanAlgoritme
from portaal_leefomgeving_plugin.processing.omgevingsplan_laden import OmgevingsplanLaden
from portaal_leefomgeving_plugin.processing.regels_op_locatie import RegelsOpLocatie
from portaal_leefomgeving_plugin.processing.zaken_laden import ZakenLaden
from portaal_leefomgeving_plugin.resources import resource


class PortaalProvider(QgsProcessingProvider):
    """The algorithms of Portaal Leefomgeving. Loading it touches no network (facts on QGIS, lesson 1)."""

    def id(self) -> str:
        return "portaal"

    def name(self) -> str:
        return "Portaal Leefomgeving"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons/portaal.svg")))

    def loadAlgorithms(self) -> None:  # the name is QGIS's
        for algorithm in (ZakenLaden(), OmgevingsplanLaden(), RegelsOpLocatie(), GroeneBaanAlgoritme()):
            self.addAlgorithm(algorithm)

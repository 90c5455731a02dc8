"""The page of Portaal Leefomgeving in QGIS's options."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.opties_verbindingen import VerbindingenTab
from portaal_leefomgeving_plugin.gui.opties_werk import MedewerkerTab, ProceduresTab
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.resources import resource

SLEUTEL = "portaal_leefomgeving"


class OptiesBlad(QgsOptionsPageWidget):
    """Connections, who works here, procedures. All is saved together, with OK or Apply."""

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opties_portaal")
        self.tabs = QTabWidget(self)
        self.verbindingen = VerbindingenTab(bureau, self)
        self.medewerker = MedewerkerTab(bureau, self)
        self.procedures = ProceduresTab(bureau, self)
        self.tabs.addTab(self.verbindingen, self.tr("Verbindingen"))
        self.tabs.addTab(self.medewerker, self.tr("Wie werkt hier"))
        self.tabs.addTab(self.procedures, self.tr("Procedures"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def helpKey(self) -> str:
        """The page of help that belongs here."""
        return "portaal-leefomgeving"

    def apply(self) -> None:
        """Saves all tabs."""
        for tab in (self.verbindingen, self.medewerker, self.procedures):
            tab.bewaar()


class OptiesFabriek(QgsOptionsWidgetFactory):
    """Makes the page when the options are opened; ``bureau`` gives the desk it is about."""

    def __init__(self, bureau: Callable[[], Bureau]) -> None:
        super().__init__("Portaal Leefomgeving", QIcon(str(resource("icons", "portaal.svg"))), SLEUTEL)
        self._bureau = bureau

    def createWidget(self, parent: QWidget | None) -> QgsOptionsPageWidget:
        """The page."""
        return OptiesBlad(self._bureau(), parent)

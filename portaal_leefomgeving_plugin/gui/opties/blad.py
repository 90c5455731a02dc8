"""The page of Portaal Leefomgeving in QGIS's options: connections, who works here, procedures."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.opties.verbindingen import VerbindingenTab
from portaal_leefomgeving_plugin.gui.opties.werk import MedewerkerTab, ProceduresTab
from portaal_leefomgeving_plugin.host.bureau import Bureau


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
        hulptoets(self, "opties")

    def helpKey(self) -> str:
        """The page of help that belongs here."""
        return "portaal-leefomgeving"

    def apply(self) -> None:
        """Saves all tabs."""
        for tab in (self.verbindingen, self.medewerker, self.procedures):
            tab.bewaar()

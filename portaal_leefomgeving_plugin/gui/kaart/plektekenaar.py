"""Draws an area or a line on the map to ask about: what holds there, and what happened there."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.gui.kaart.locatiegereedschap import LocatieGereedschap, Tekensoort


class Plektekenaar(QObject):
    """One area or line at a time; the map gets back the tool that it had."""

    getekend = pyqtSignal(bytes)
    """The area or line as WKB in EPSG:28992."""
    niet_bruikbaar = pyqtSignal(str)
    """The code of why what was drawn is no place; drawing goes on."""

    def __init__(self, kaart: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._kaart = kaart
        self._vorig: QgsMapTool | None = None
        self.gereedschap = LocatieGereedschap(kaart)
        self.gereedschap.getekend.connect(self.getekend)
        self.gereedschap.niet_bruikbaar.connect(self.niet_bruikbaar)
        self.gereedschap.gestopt.connect(self._leg_neer)

    def teken(self, soort: str = Tekensoort.VLAK.value) -> None:
        """Clicks on the map are corners now, of a Tekensoort."""
        before = self._kaart.mapTool()
        if before is not self.gereedschap:
            self._vorig = before
        self.gereedschap.begin(Tekensoort(soort))
        self._kaart.setFocus()

    def sluit(self) -> None:
        """The desk goes away."""
        if self._kaart.mapTool() is self.gereedschap:
            self._kaart.unsetMapTool(self.gereedschap)
        self.gereedschap.deleteLater()

    def _leg_neer(self) -> None:
        if self._kaart.mapTool() is not self.gereedschap:
            return
        if self._vorig is not None and not sip.isdeleted(self._vorig):
            self._kaart.setMapTool(self._vorig)
        else:
            self._kaart.unsetMapTool(self.gereedschap)

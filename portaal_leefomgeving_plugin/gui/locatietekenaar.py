"""Drawing a zaak's location: the tool is taken, the shape handed to the dossier, the former tool put back."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.dossier.locatie import LocatieBeeld
from portaal_leefomgeving_plugin.gui.kaart.locatiegereedschap import LocatieGereedschap, Tekensoort
from portaal_leefomgeving_plugin.gui.kaart.plek_op_kaart import PlekOpKaart


class Locatietekenaar(QObject):
    """Between panel and map. What was drawn for a zaak that is no longer in view is dropped."""

    def __init__(self, kaart: QgsMapCanvas, paneel: PortaalDock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kaart = kaart
        self._paneel = paneel
        self._vorig: QgsMapTool | None = None
        self._zaak = ""
        self.gereedschap = LocatieGereedschap(kaart)
        self.voorbeeld = PlekOpKaart(kaart)
        self.gereedschap.getekend.connect(self._getekend)
        self.gereedschap.niet_bruikbaar.connect(self._locatiebeeld.niet_bruikbaar)
        self.gereedschap.gestopt.connect(self._gestopt)
        paneel.tekenen_gevraagd.connect(self._gevraagd)
        paneel.locatie_getoond.connect(self._toon)

    @property
    def _locatiebeeld(self) -> LocatieBeeld:
        return self._paneel.dossier.locatie

    def sluit(self) -> None:
        """The desk goes away."""
        self.voorbeeld.wis()
        if self._kaart.mapTool() is self.gereedschap:
            self._kaart.unsetMapTool(self.gereedschap)
        self.gereedschap.deleteLater()

    def _gevraagd(self, soort: str) -> None:
        if not soort:
            self._leg_neer()
            return
        before = self._kaart.mapTool()
        if before is not self.gereedschap:
            self._vorig = before
        self._zaak = self._paneel.dossier.sleutel
        self.gereedschap.begin(Tekensoort(soort))
        self._locatiebeeld.tekent(Tekensoort(soort))
        self._kaart.setFocus()

    def _getekend(self, wkb: bytes) -> None:
        self._leg_neer()
        dossier = self._paneel.dossier
        if self._zaak and dossier.sleutel == self._zaak:
            self._toon(RdWkb(wkb))
            dossier.leg_vast(RdWkb(wkb))

    def _gestopt(self) -> None:
        self._locatiebeeld.tekent(None)
        self._leg_neer()

    def _leg_neer(self) -> None:
        """The tool that was in hand before is taken again."""
        if self._kaart.mapTool() is not self.gereedschap:
            return
        if self._vorig is not None and not sip.isdeleted(self._vorig):
            self._kaart.setMapTool(self._vorig)
        else:
            self._kaart.unsetMapTool(self.gereedschap)

    def _toon(self, vorm: RdWkb | None) -> None:
        if vorm is None:
            self.voorbeeld.wis()
        else:
            self.voorbeeld.toon(vorm)

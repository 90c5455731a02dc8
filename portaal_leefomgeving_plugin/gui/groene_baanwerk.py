"""Between the panel and the windows of the green lane: the rule studio, and the check of all open zaken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.groene_baan.alle import AlleVenster
from portaal_leefomgeving_plugin.gui.groene_baan.studio.venster import StudioVenster
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class GroeneBaanWerk(QObject):
    """One window of each at a time. ``bron_van`` tells which source a layer of ours shows."""

    zaak_gevraagd = pyqtSignal(str)
    zaken_gekozen = pyqtSignal(list)
    bewijs_gevraagd = pyqtSignal(object, object)

    def __init__(
        self,
        kaart: QgsMapCanvas,
        paneel: PortaalDock,
        bureau: Bureau,
        *,
        bron_van: Callable[[QgsMapLayer], str],
        venster: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kaart = kaart
        self._paneel = paneel
        self._bureau = bureau
        self._bron_van = bron_van
        self._venster = venster
        self.studio: StudioVenster | None = None
        self.alle: AlleVenster | None = None
        paneel.kop.studio_gevraagd.connect(self.open_studio)
        paneel.kop.alle_gevraagd.connect(self.open_alle)
        bureau.veranderd.connect(self._veranderd)

    def open_studio(self) -> None:
        """The rules of this connection."""
        if not self._verbonden() or self._naar_voren(self.studio):
            return
        window = StudioVenster(self._bureau, self._kaart, self._bron_van, self._venster)
        window.zaak_gevraagd.connect(self.zaak_gevraagd)
        window.bewijs_gevraagd.connect(self.bewijs_gevraagd)
        window.destroyed.connect(self._studio_weg)
        self.studio = window
        window.show()

    def open_alle(self) -> None:
        """The green lane over all open zaken."""
        if not self._verbonden() or self._naar_voren(self.alle):
            return
        window = AlleVenster(self._bureau, self._venster)
        window.zaak_gevraagd.connect(self.zaak_gevraagd)
        window.zaken_gekozen.connect(self.zaken_gekozen)
        window.destroyed.connect(self._alle_weg)
        self.alle = window
        window.show()

    def sluit(self) -> None:
        """The desk goes away."""
        if self.studio is not None:
            self.studio.laat_los()
        if self.alle is not None:
            self.alle.close()

    def _verbonden(self) -> bool:
        if self._bureau.verbinding is None:
            self._paneel.boodschap.emit(bericht(NotAllowed("geen_verbinding")))
            return False
        return True

    def _veranderd(self) -> None:
        """Without a connection there is nothing to show."""
        if self._bureau.verbinding is None:
            self.sluit()

    @staticmethod
    def _naar_voren(window: QWidget | None) -> bool:
        if window is None:
            return False
        window.show()
        window.raise_()
        window.activateWindow()
        return True

    def _studio_weg(self, _object: QObject | None = None) -> None:
        self.studio = None

    def _alle_weg(self, _object: QObject | None = None) -> None:
        self.alle = None

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
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


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
        self._van: dict[int, Loket] = {}
        paneel.kop.studio_gevraagd.connect(self.open_studio)
        paneel.kop.alle_gevraagd.connect(self.open_alle)
        bureau.veranderd.connect(self._veranderd)

    def open_studio(self) -> None:
        """The rules of this connection."""
        loket = self._loket()
        if loket is None or self._naar_voren(self.studio):
            return
        window = StudioVenster(loket, self._kaart, self._bron_van, self._venster)
        self._zeg_van(window, loket)
        window.zaak_gevraagd.connect(lambda uuid: self.zaak_gevraagd.emit(loket.sleutel(uuid)))
        window.bewijs_gevraagd.connect(self.bewijs_gevraagd)
        window.destroyed.connect(self._studio_weg)
        self.studio = window
        window.show()

    def open_alle(self) -> None:
        """The green lane over all open zaken."""
        loket = self._loket()
        if loket is None or self._naar_voren(self.alle):
            return
        window = AlleVenster(loket, self._venster)
        self._zeg_van(window, loket)
        window.zaak_gevraagd.connect(lambda uuid: self.zaak_gevraagd.emit(loket.sleutel(uuid)))
        window.zaken_gekozen.connect(lambda uuids: self.zaken_gekozen.emit([loket.sleutel(u) for u in uuids]))
        window.destroyed.connect(self._alle_weg)
        self.alle = window
        window.show()

    def sluit(self) -> None:
        """The desk goes away."""
        if self.studio is not None:
            self.studio.laat_los()
        if self.alle is not None:
            self.alle.close()

    def _loket(self) -> Loket | None:
        """The connection that a window will be about: the active one."""
        if self._bureau.loket is None:
            self._paneel.boodschap.emit(bericht(NotAllowed("geen_verbinding")))
        return self._bureau.loket

    def _zeg_van(self, window: QWidget, loket: Loket) -> None:
        """With several open the title says which it is; without its connection a window has nothing to show."""
        self._van[id(window)] = loket
        if len(self._bureau.loketten) > 1:
            window.setWindowTitle(f"{window.windowTitle()} · {loket.verbinding.naam}")

    def _veranderd(self) -> None:
        if self.studio is not None and self._van[id(self.studio)] not in self._bureau.loketten:
            self.studio.laat_los()
        if self.alle is not None and self._van[id(self.alle)] not in self._bureau.loketten:
            self.alle.close()

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

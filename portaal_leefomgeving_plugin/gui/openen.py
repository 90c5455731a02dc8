"""Opens connections for the panel, one or one more, the example municipality too; and fetches what is not there yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import VERBINDING_ID

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class Openen(QObject):
    """What the heading and the empty panel ask for."""

    begonnen = pyqtSignal()
    """The example municipality is being started: its process takes a moment."""
    klaar = pyqtSignal()
    """It runs, and is being loaded."""
    mislukt = pyqtSignal(object)
    """A PortaalError: it did not start."""

    def __init__(self, bureau: Bureau, parent: QObject) -> None:
        super().__init__(parent)
        self._bureau = bureau
        self._start = False

    @property
    def start(self) -> bool:
        """Whether the example municipality is being started, and not loading yet."""
        return self._start and not self._bureau.bezig

    def voorbeeld(self) -> None:
        """Starts the example municipality, and loads it."""
        if self._start or self._bureau.bezig:
            return
        self._start = True
        self.begonnen.emit()
        self._bureau.start_voorbeeldgemeente(self._gestart, self._niet_gestart)

    def verbinding(self, verbinding_id: str) -> None:
        """Opens this connection and no other, and loads it where that was never done."""
        if verbinding_id == VERBINDING_ID:
            self.voorbeeld()
        elif self._bureau.open_verbinding(verbinding_id):
            self._laad_eerste_keer()

    def erbij(self, verbinding_id: str) -> None:
        """Opens this connection beside the others."""
        if self._bureau.open_verbinding(verbinding_id, erbij=True):
            self._laad_eerste_keer()

    def ververs(self) -> None:
        """Fetches all anew."""
        # its credentials end with its process: a connection of last time has to be started again
        connection = self._bureau.verbinding
        if connection is not None and connection.id == VERBINDING_ID:
            self.voorbeeld()
        else:
            self._bureau.laad()

    def ververs_een(self, verbinding_id: str) -> None:
        """Fetches what one connection has anew."""
        for loket in self._bureau.loketten:
            if loket.verbinding.id == verbinding_id:
                loket.laad()

    def _laad_eerste_keer(self) -> None:
        """What was just opened is fetched where nothing of it is here yet."""
        loket = self._bureau.loket
        if loket is not None and loket.bijgewerkt is None:
            loket.laad()

    def _gestart(self) -> None:
        self._start = False
        self.klaar.emit()

    def _niet_gestart(self, fout: PortaalError) -> None:
        self._start = False
        self.mislukt.emit(fout)

"""Between the desk and files that come in: asks for a file, opens its window, marks its place, opens its zaak."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDir, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.inbrengen.blad_venster import BladVenster
from portaal_leefomgeving_plugin.gui.inbrengen.verzoek_venster import VerzoekVenster
from portaal_leefomgeving_plugin.gui.kaart.plek_op_kaart import PlekOpKaart
from portaal_leefomgeving_plugin.gui.kaart.zoomen import zoom_naar
from portaal_leefomgeving_plugin.host.bladwoorden import ingelezen_bericht
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.settings import WORTEL
from portaal_leefomgeving_plugin.host.verzoekwoorden import gemaakt_bericht
from portaal_leefomgeving_plugin.services.blad_inlezen import Bladvoorstel, Inleesverslag
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import ZaakGemaakt

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

MAP = f"{WORTEL}/inbrengmap"


class Inbrengwerk(QObject):
    """One window at a time: a second file closes the first, unless that is in the midst of a deed."""

    ingelezen = pyqtSignal(list)
    """The ids of the sources that a sheet was read into."""

    def __init__(
        self,
        kaart: QgsMapCanvas,
        paneel: PortaalDock,
        bureau: Bureau,
        *,
        venster: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kaart = kaart
        self._paneel = paneel
        self._bureau = bureau
        self._venster = venster
        self._open: VerzoekVenster | BladVenster | None = None
        self.plek = PlekOpKaart(kaart)
        bureau.veranderd.connect(self._veranderd)
        paneel.kop.verzoek_gevraagd.connect(self.kies_verzoek)
        paneel.kop.blad_gevraagd.connect(self.kies_blad)

    @property
    def open(self) -> QDialog | None:
        """The window that is open."""
        return self._open

    def kies_verzoek(self) -> None:
        """Asks for a file with a verzoek."""
        path = self._kies(
            self.tr("Verzoek openen"), self.tr("Verzoek uit het Omgevingsloket (*.xml);;Alle bestanden (*)")
        )
        if path is not None:
            self.open_verzoek(path)

    def open_verzoek(self, pad: Path) -> None:
        """Opens a file with a verzoek."""
        self._bureau.lees_verzoek(pad, lambda verzoek: self._toon_verzoek(verzoek, pad), self._niet_gelezen)

    def kies_blad(self) -> None:
        """Asks for a file with a sheet."""
        path = self._kies(
            self.tr("Excel of CSV inlezen"), self.tr("Excel en CSV (*.xlsx *.csv *.txt);;Alle bestanden (*)")
        )
        if path is not None:
            self.open_blad(path)

    def open_blad(self, pad: Path) -> None:
        """Opens a file with a sheet."""
        self._bureau.open_blad(pad, "", None, lambda voorstel: self._toon_blad(voorstel, pad), self._niet_gelezen)

    def sluit(self) -> None:
        """The desk goes away."""
        if self._open is not None:
            self._open.laat_los()
        self.plek.wis()

    # -- inside ----------------------------------------------------------------------------------

    def _veranderd(self) -> None:
        """A window whose connection was closed is answered by nobody; one that had none may have one now."""
        window = self._open
        if window is None:
            return
        if window.loket is not None and window.loket.gesloten:
            window.laat_los()
        elif window.loket is None and self._bureau.loket is not None:
            window.verbind(self._bureau.loket)

    def _toon_verzoek(self, verzoek: Verzoek, pad: Path) -> None:
        if not self._vrij():
            return
        loket = self._waar(self.tr("Verzoek openen"), self.tr("In welk systeem komt de zaak van dit verzoek?"))
        window = VerzoekVenster(loket, verzoek, pad, self._venster)
        window.gezet.connect(lambda uitkomst: self._gemaakt(loket, uitkomst))
        window.zaak_gevraagd.connect(self._open_zaak)
        window.plek_gevraagd.connect(self._naar_plek)
        window.finished.connect(self._dicht)
        self._open = window
        if places := window.plekken():
            self.plek.toon(*places)
            zoom_naar(self._kaart, *places)
        window.show()
        window.raise_()

    def _toon_blad(self, voorstel: Bladvoorstel, pad: Path) -> None:
        if not self._vrij():
            return
        loket = self._waar(self.tr("Excel of CSV inlezen"), self.tr("Bij welk systeem hoort wat u inleest?"))
        window = BladVenster(self._bureau, loket, voorstel, pad, self._venster)
        window.gezet.connect(self._ingelezen)
        window.finished.connect(self._dicht)
        self._open = window
        window.show()
        window.raise_()

    def _vrij(self) -> bool:
        """Closes the window that is open; False where that is in the midst of a deed."""
        if self._open is None:
            return True
        if self._open.bezig:
            return False
        self._open.reject()
        return True

    def _ingelezen(self, verslag: Inleesverslag) -> None:
        self._paneel.boodschap.emit(ingelezen_bericht(verslag))
        self.ingelezen.emit(list(verslag.ids))

    def _naar_plek(self, plek: RdWkb) -> None:
        zoom_naar(self._kaart, plek)

    def _waar(self, titel: str, vraag: str) -> Loket | None:
        """At which connection it is to be: asked where several are open, and never guessed."""
        there = self._bureau.loketten
        if len(there) < 2:
            return self._bureau.loket
        names = [loket.verbinding.naam for loket in there]
        chosen, ok = QInputDialog.getItem(
            self._venster,
            titel,
            vraag,
            names,
            there.index(self._bureau.loket) if self._bureau.loket in there else 0,
            False,
        )
        return there[names.index(chosen)] if ok else None

    def _gemaakt(self, loket: Loket | None, uitkomst: ZaakGemaakt) -> None:
        self._paneel.boodschap.emit(gemaakt_bericht(uitkomst))
        if loket is not None:
            self._open_zaak(loket.sleutel(uitkomst.zaak))

    def _open_zaak(self, sleutel: str) -> None:
        self._paneel.toon_dossier(sleutel)

    def _niet_gelezen(self, fout: PortaalError) -> None:
        self._paneel.boodschap.emit(bericht(fout))

    def _dicht(self) -> None:
        self._open = None
        self.plek.wis()

    def _kies(self, titel: str, soorten: str) -> Path | None:
        folder = str(QgsSettings().value(MAP, "", str)) or QDir.homePath()
        chosen, _filter = QFileDialog.getOpenFileName(self._venster, titel, folder, soorten)
        if not chosen:
            return None
        QgsSettings().setValue(MAP, str(Path(chosen).parent))
        return Path(chosen)

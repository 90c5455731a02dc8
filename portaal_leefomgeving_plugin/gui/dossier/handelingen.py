"""Opens the dialogs that act on the zaak of a dossier, one at a time, and passes on what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.handelingen.afronden import AfrondenVenster
from portaal_leefomgeving_plugin.gui.handelingen.termijn import HervattenVenster, OpschortenVenster, VerlengenVenster
from portaal_leefomgeving_plugin.gui.handelingen.toewijzen import ToewijzenVenster
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster
from portaal_leefomgeving_plugin.gui.handelingen.volgende_status import VolgendeStatusVenster, gezet_bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import gezet_bericht as handeling_bericht
from portaal_leefomgeving_plugin.services.advance_zaak import Voortgezet

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

VENSTERS: dict[str, Callable[..., HandelingVenster]] = {
    "voortzetten": VolgendeStatusVenster,
    "afsluiten": AfrondenVenster,
    "verlengen": VerlengenVenster,
    "opschorten": OpschortenVenster,
    "hervatten": HervattenVenster,
    "toewijzen": ToewijzenVenster,
}


class DossierHandelingen(QObject):
    """The deeds of one dossier."""

    gedaan = pyqtSignal(object)
    """What a deed answered: it names the zaak (``zaak``) and has its line (``regel``)."""
    boodschap = pyqtSignal(object)
    """A Bericht that says what the server holds."""

    def __init__(self, bureau: Bureau, parent: QWidget) -> None:
        super().__init__(parent)
        self._bureau = bureau
        self._ouder = parent
        self.venster: HandelingVenster | None = None

    def open(self, handeling: str, regel: ZaakRegel | None) -> None:
        """Opens the dialog of a deed; while one is open nothing happens."""
        if regel is None or self.venster is not None:
            return
        window = VENSTERS[handeling](self._bureau, regel, self._ouder.window())
        window.gezet.connect(self._gezet)
        window.finished.connect(self._dicht)
        self.venster = window
        window.open()

    def laat_los(self) -> None:
        """The dossier is closed: nothing more is told of it."""
        if self.venster is not None:
            self.venster.laat_los()

    def _dicht(self) -> None:
        self.venster = None

    def _gezet(self, uitkomst: Any) -> None:
        words = gezet_bericht(uitkomst) if isinstance(uitkomst, Voortgezet) else handeling_bericht(uitkomst)
        self.boodschap.emit(words)
        self.gedaan.emit(uitkomst)

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
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

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

    gedaan = pyqtSignal(object, object)
    """The Loket, and what the deed answered: it names the zaak (``zaak``) and has its line (``regel``)."""
    boodschap = pyqtSignal(object)
    """A Bericht that says what the server holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ouder = parent
        self.venster: HandelingVenster | None = None

    def open(self, handeling: str, loket: Loket | None, regel: ZaakRegel | None) -> None:
        """Opens the dialog of a deed, which keeps to ``loket``; while one is open nothing happens."""
        if loket is None or regel is None or self.venster is not None:
            return
        window = VENSTERS[handeling](loket, regel, self._ouder.window())
        window.gezet.connect(lambda uitkomst: self._gezet(loket, uitkomst))
        window.finished.connect(self._dicht)
        self.venster = window
        window.open()

    def laat_los(self) -> None:
        """The dossier is closed: nothing more is told of it."""
        if self.venster is not None:
            self.venster.laat_los()

    def _dicht(self) -> None:
        self.venster = None

    def _gezet(self, loket: Loket, uitkomst: Any) -> None:
        words = gezet_bericht(uitkomst) if isinstance(uitkomst, Voortgezet) else handeling_bericht(uitkomst)
        self.boodschap.emit(words)
        self.gedaan.emit(loket, uitkomst)

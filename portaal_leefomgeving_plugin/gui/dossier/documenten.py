"""What can be done with the documents of a dossier: look at one, take one to a place of one's own, or add one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDir, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QPushButton, QSizePolicy, QWidget

from portaal_leefomgeving_plugin.domain.dossier import Document
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.dossier.voorbeeld import VoorbeeldVenster
from portaal_leefomgeving_plugin.gui.handelingen.document_toevoegen import DocumentVenster
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst, bericht
from portaal_leefomgeving_plugin.host.settings import WORTEL
from portaal_leefomgeving_plugin.host.wording import vertrouwelijkheid
from portaal_leefomgeving_plugin.services.documenten import VERTROUWELIJKHEID, Opgehaald, Toegevoegd, veilige_naam

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

MAP = f"{WORTEL}/documentmap"
BESLOTEN = frozenset(VERTROUWELIJKHEID[VERTROUWELIJKHEID.index("vertrouwelijk") :])
"""From here up the user is asked first: outside the zaaksysteem nobody guards it."""


class DocumentDaden(QWidget):
    """Buttons below the list of documents, and what they do."""

    boodschap = pyqtSignal(object)
    """A Bericht."""
    toegevoegd = pyqtSignal()
    """The zaak has a document more."""
    gesloten = pyqtSignal()
    """The dialog for a new document went away."""

    def __init__(self, boom: Boom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_documenten_daden")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._loket: Loket | None = None
        self._regel: ZaakRegel | None = None
        self._gekozen: Document | None = None
        self._venster: DocumentVenster | None = None
        self._voorbeeld: VoorbeeldVenster | None = None
        self.bekijk = self._knop("dossier_document_bekijk", self.tr("Bekijken"))
        self.bekijk.setToolTip(self.tr("Toon het gekozen document hier, alleen om te lezen; er blijft niets achter"))
        self.bekijk.clicked.connect(lambda _checked=False: self.toon_voorbeeld(self._gekozen))
        self.haal = self._knop("dossier_document_haal", self.tr("Bewaren als…"))
        self.haal.setToolTip(self.tr("Haal het gekozen document op en bewaar het op een plek die u kiest"))
        self.haal.clicked.connect(lambda _checked=False: self.bewaar(self._gekozen))
        self.voeg = self._knop("dossier_document_toevoegen", self.tr("Document toevoegen…"))
        self.voeg.clicked.connect(lambda _checked=False: self.open_toevoegen())
        flow = VloeiLayout(self, tussen=6)
        flow.addWidget(self.bekijk)
        flow.addWidget(self.haal)
        flow.addWidget(self.voeg)
        boom.gekozen.connect(self._kies)
        boom.geactiveerd.connect(self.toon_voorbeeld)
        self._kies(None)

    def toon(self, loket: Loket, regel: ZaakRegel) -> None:
        """Another zaak."""
        self._loket, self._regel = loket, regel
        self._kies(None)

    def sluit(self) -> None:
        """No zaak any more."""
        self._loket, self._regel, self._gekozen = None, None, None
        if self._venster is not None:
            self._venster.laat_los()
        if self._voorbeeld is not None:
            self._voorbeeld.reject()

    def toon_voorbeeld(self, document: object) -> None:
        """A document to read, in a window beside the panel; one at a time."""
        loket = self._loket
        if loket is None or not isinstance(document, Document):
            return
        if self._voorbeeld is not None:
            self._voorbeeld.reject()
        window = VoorbeeldVenster(loket, document, self.window())
        window.bewaren_gevraagd.connect(self.bewaar)
        window.finished.connect(self._voorbeeld_dicht)
        self._voorbeeld = window
        window.show()

    def bewaar(self, document: object) -> None:
        """Asks where, and takes the document there."""
        loket = self._loket
        if loket is None or not isinstance(document, Document) or not self._mag_naar_buiten(document):
            return
        start = str(Path(str(QgsSettings().value(MAP, QDir.homePath()))) / veilige_naam(document))
        chosen, _filter = QFileDialog.getSaveFileName(self.window(), self.tr("Document bewaren"), start)
        if not chosen:
            return
        path = Path(chosen)
        QgsSettings().setValue(MAP, str(path.parent))
        loket.haal_document(document, path, self._bewaard, self._mislukt)

    def open_toevoegen(self, bestand: Path | None = None, titel: str = "") -> None:
        """The dialog for a new document; with ``bestand`` it is about that file."""
        loket = self._loket
        if loket is None or self._regel is None or self._venster is not None:
            return
        window = DocumentVenster(loket, self._regel, self.window())
        if bestand is not None:
            window.vul_in(bestand, titel)
        window.gezet.connect(lambda uitkomst: self._toegevoegd(loket, uitkomst))
        window.finished.connect(self._venster_dicht)
        self._venster = window
        window.open()

    # -- inside ----------------------------------------------------------------------------------

    def _kies(self, document: object) -> None:
        self._gekozen = document if isinstance(document, Document) else None
        self.haal.setEnabled(self._gekozen is not None)
        self.bekijk.setEnabled(self._gekozen is not None)

    def _mag_naar_buiten(self, document: Document) -> bool:
        """What is confidential leaves only after the user has been told that it is."""
        if document.vertrouwelijkheid not in BESLOTEN:
            return True
        answer = QMessageBox.question(
            self.window(),
            self.tr("Vertrouwelijk document"),
            self.tr(
                "Dit document is in het zaaksysteem '{aanduiding}'. Op deze computer bewaakt niemand dat: u bent zelf "
                "verantwoordelijk voor wie het kan lezen en wanneer het weg gaat. Toch bewaren?"
            ).format(aanduiding=vertrouwelijkheid(document.vertrouwelijkheid)),
        )
        return answer == QMessageBox.StandardButton.Yes

    def _bewaard(self, opgehaald: Opgehaald) -> None:
        text = self.tr("Het document staat in {pad}.").format(pad=opgehaald.pad)
        self.boodschap.emit(Bericht(self.tr("Document bewaard"), text, Ernst.INFO))

    def _mislukt(self, fout: PortaalError) -> None:
        self.boodschap.emit(bericht(fout))

    def _voorbeeld_dicht(self) -> None:
        self._voorbeeld = None

    def _venster_dicht(self) -> None:
        self._venster = None
        self.gesloten.emit()

    def _toegevoegd(self, loket: Loket, uitkomst: Toegevoegd) -> None:
        text = self.tr("'{titel}' hoort nu bij {zaak}.").format(titel=uitkomst.titel, zaak=uitkomst.identificatie)
        self.boodschap.emit(Bericht(self.tr("Document toegevoegd"), text, Ernst.INFO))
        if self._loket is loket and self._regel is not None and self._regel.uuid == uitkomst.zaak:
            self.toegevoegd.emit()

    def _knop(self, naam: str, tekst: str) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        return button

"""A document in a window of its own, to read and no more: it lives in memory and is gone when the window closes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeySequence, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QShortcut,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.connectors.raster.pdf import Blad
from portaal_leefomgeving_plugin.domain.dossier import Document
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.leeg import LeegBeeld
from portaal_leefomgeving_plugin.gui.bouwstenen.sneltoets import met_toets, sneltoets
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.services.bekijken import Voorbeeld, Voorbeeldsoort, blad

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

STAPPEN = (0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0)
PASSEND = 1.0
RAND = 40


class VoorbeeldVenster(QDialog):
    """Shows one document. ``bewaren_gevraagd`` tells it, for who would rather have it as a file."""

    bewaren_gevraagd = pyqtSignal(object)

    def __init__(self, loket: Loket, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("document_voorbeeld")
        self.setWindowTitle(document.titel or document.bestandsnaam or self.tr("Document"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._loket = loket
        self._document = document
        self._voorbeeld: Voorbeeld | None = None
        self._beeld = QImage()
        self._nummer = 1
        self._zoom = PASSEND
        self._vraag, self._blad_vraag = LaatsteVraag(), LaatsteVraag()
        self._bouw()
        self.resize(780, 820)
        hulptoets(self, "dossier")
        self._lees()

    # -- reading ---------------------------------------------------------------------------------

    def _lees(self) -> None:
        self.leeg.toon("stand_bezig", self.tr("Het document wordt opgehaald"), "")
        self._stapel.setCurrentWidget(self.leeg)
        self._stand()
        self._loket.bekijk_document(self._document, *self._vraag.stel(self._gelezen, self._mislukt))

    def _gelezen(self, voorbeeld: Voorbeeld) -> None:
        self._voorbeeld = voorbeeld
        if voorbeeld.soort is Voorbeeldsoort.TEKST:
            self.tekst.setPlainText(voorbeeld.tekst)
            self._stapel.setCurrentWidget(self.tekst)
        elif voorbeeld.soort is Voorbeeldsoort.GEEN:
            self._toon_geen(voorbeeld.waarom)
        else:
            self._haal_beeld()
        self._stand()

    def _mislukt(self, fout: PortaalError) -> None:
        words = bericht(fout)
        again = [("document_voorbeeld_opnieuw", self.tr("Opnieuw proberen"), self._lees)]
        self.leeg.toon("oordeel_aandacht", words.titel, words.tekst, again)
        self._stapel.setCurrentWidget(self.leeg)
        self._stand()

    def _haal_beeld(self) -> None:
        """Draws the page or picks the picture apart, on a worker: either may take a while."""
        shown = self._voorbeeld
        if shown is None:
            return
        wide = self._breed()
        done, failed = self._blad_vraag.stel(self._toon_beeld, self._mislukt)
        work = partial(_als_beeld, shown, self._nummer, wide)
        self._loket.werkers.start("lezen", lambda _p: work(), done, failed, stil=True)

    # -- showing ---------------------------------------------------------------------------------

    def _toon_beeld(self, beeld: QImage) -> None:
        if beeld.isNull():
            self._toon_geen("beschadigd")
            self._stand()
            return
        self._beeld = beeld
        ratio = self.devicePixelRatioF()
        wide = self._breed()
        picture = QPixmap.fromImage(
            beeld.scaledToWidth(min(wide, max(beeld.width(), 1)), Qt.TransformationMode.SmoothTransformation)
            if beeld.width() > wide
            else beeld
        )
        picture.setDevicePixelRatio(ratio)
        self.beeld.setPixmap(picture)
        self.beeld.resize(picture.size() / ratio)
        self._stapel.setCurrentWidget(self._romp)
        self._stand()

    def _breed(self) -> int:
        """How many pixels a page gets: the width there is, enlarged as the user wants."""
        return round(max(200, self._stapel.width() - RAND) * self._zoom * self.devicePixelRatioF())

    def _toon_geen(self, waarom: str) -> None:
        words = {
            "te_groot": self.tr(
                "Het document is te groot om hier te tonen. Bewaar het en open het in een ander programma."
            ),
            "leeg": self.tr("Het document is leeg: het zaaksysteem gaf geen inhoud."),
            "geen_lezer": self.tr("Deze QGIS kan geen PDF tonen. Bewaar het document en open het in een PDF-lezer."),
            "beschadigd": self.tr(
                "Het document is niet te tonen: het is beschadigd of met een wachtwoord beveiligd. "
                "Bewaar het en open het in een ander programma."
            ),
        }.get(
            waarom, self.tr("Dit soort bestand is hier niet te tonen. Bewaar het en open het in een ander programma.")
        )
        save = [("document_voorbeeld_geen_bewaar", self.tr("Bewaren als…"), self._bewaar)]
        self.leeg.toon("document", self.tr("Geen voorbeeld"), words, save)
        self._stapel.setCurrentWidget(self.leeg)

    def _stand(self) -> None:
        """Which buttons make sense now."""
        shown = self._voorbeeld
        pages = shown.bladen if shown is not None else 0
        picture = self._stapel.currentWidget() is self._romp
        for button in (self.vorige, self.volgende, self.bladzijde):
            button.setVisible(pages > 1)
        self.vorige.setEnabled(self._nummer > 1)
        self.volgende.setEnabled(self._nummer < pages)
        self.bladzijde.setText(self.tr("{nr} van {alle}").format(nr=self._nummer, alle=pages))
        for button in (self.groter, self.kleiner):
            button.setVisible(picture)
        self.groter.setEnabled(self._zoom < STAPPEN[-1])
        self.kleiner.setEnabled(self._zoom > STAPPEN[0])

    def ga(self, stap: int) -> None:
        """To another page."""
        pages = self._voorbeeld.bladen if self._voorbeeld is not None else 0
        if 1 <= self._nummer + stap <= pages:
            self._nummer += stap
            self._romp.verticalScrollBar().setValue(0)
            self._haal_beeld()
            self._stand()

    def zoom(self, stap: int) -> None:
        """Larger or smaller."""
        place = min(range(len(STAPPEN)), key=lambda nr: abs(STAPPEN[nr] - self._zoom)) + stap
        self._zoom = STAPPEN[min(max(place, 0), len(STAPPEN) - 1)]
        self._haal_beeld()
        self._stand()

    def _bewaar(self) -> None:
        self.bewaren_gevraagd.emit(self._document)

    def done(self, uitkomst: int) -> None:
        """What was read is forgotten."""
        self._vraag.vergeet()
        self._blad_vraag.vergeet()
        self._voorbeeld, self._beeld = None, QImage()
        self.tekst.clear()
        self.beeld.clear()
        super().done(uitkomst)

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        self.beeld = QLabel(self)
        self.beeld.setObjectName("document_voorbeeld_beeld")
        self.beeld.setAccessibleName(self.tr("Bladzijde van het document"))
        self.beeld.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._romp = QScrollArea(self)
        self._romp.setObjectName("document_voorbeeld_romp")
        self._romp.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._romp.setWidget(self.beeld)
        self.tekst = QPlainTextEdit(self)
        self.tekst.setObjectName("document_voorbeeld_tekst")
        self.tekst.setAccessibleName(self.tr("Tekst van het document"))
        self.tekst.setReadOnly(True)
        self.leeg = LeegBeeld("document_voorbeeld_leeg", self)
        self._stapel = QStackedWidget(self)
        for page in (self.leeg, self._romp, self.tekst):
            self._stapel.addWidget(page)
        self.vorige = self._knop("document_voorbeeld_vorige", "vorige", self.tr("Vorige bladzijde"), "PgUp")
        self.volgende = self._knop("document_voorbeeld_volgende", "volgende", self.tr("Volgende bladzijde"), "PgDown")
        self.kleiner = self._knop("document_voorbeeld_kleiner", "kleiner", self.tr("Kleiner"), "Ctrl+-")
        self.groter = self._knop("document_voorbeeld_groter", "groter", self.tr("Groter"), "Ctrl++")
        self.vorige.clicked.connect(lambda: self.ga(-1))
        self.volgende.clicked.connect(lambda: self.ga(1))
        self.kleiner.clicked.connect(lambda: self.zoom(-1))
        self.groter.clicked.connect(lambda: self.zoom(1))
        larger = QShortcut(QKeySequence("Ctrl+="), self)
        larger.setObjectName("document_voorbeeld_groter_toets_is")
        larger.activated.connect(lambda: self.zoom(1))
        self.bladzijde = QLabel(self)
        self.bladzijde.setObjectName("document_voorbeeld_bladzijde")
        only = QLabel(self.tr("Alleen lezen; niets blijft op deze computer achter."), self)
        only.setObjectName("document_voorbeeld_uitleg")
        save = QPushButton(self.tr("Bewaren als…"), self)
        save.setObjectName("document_voorbeeld_bewaar")
        save.setAutoDefault(False)
        save.clicked.connect(self._bewaar)
        close = QPushButton(self.tr("Sluiten"), self)
        close.setObjectName("document_voorbeeld_sluit")
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        for widget in (self.vorige, self.bladzijde, self.volgende, self.kleiner, self.groter):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(only)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(save)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self._stapel, 1)
        layout.addLayout(bottom)

    def _knop(self, naam: str, teken: str, uitleg: str, toets: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(naam)
        button.setIcon(icoon(teken, self.palette()))
        button.setAutoRaise(True)
        button.setToolTip(met_toets(uitleg, toets))
        button.setAccessibleName(uitleg)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sneltoets(button, toets, self)
        return button


def _als_beeld(voorbeeld: Voorbeeld, nummer: int, breedte: int) -> QImage:
    """The page or the picture; null where there is none to be made."""
    if voorbeeld.soort is Voorbeeldsoort.PDF:
        page: Blad | None = blad(voorbeeld, nummer, breedte)
        if page is None:
            return QImage()
        image = QImage(page.pixels, page.breedte, page.hoogte, 3 * page.breedte, QImage.Format.Format_RGB888)
        return image.copy()  # its own: what was handed over is Python's
    return QImage.fromData(QByteArray(voorbeeld.inhoud))

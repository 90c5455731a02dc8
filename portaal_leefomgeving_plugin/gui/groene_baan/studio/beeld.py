"""What the studio's window is built of: the rules at the left, the pages of the one that is open, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.groene_baan.studio.bron import BronBlad
from portaal_leefomgeving_plugin.gui.groene_baan.studio.lijst import RegelLijst
from portaal_leefomgeving_plugin.gui.groene_baan.studio.proef import ProefBlad
from portaal_leefomgeving_plugin.gui.groene_baan.studio.teksten import TekstBlad
from portaal_leefomgeving_plugin.gui.groene_baan.studio.vraag import VraagBlad

translate = QCoreApplication.translate


class StudioBeeld(QWidget):
    """Decides nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("studio_beeld")
        self.lijst = RegelLijst(self)
        self.bron, self.vraag = BronBlad(self), VraagBlad(self)
        self.teksten, self.proef = TekstBlad(self), ProefBlad(self)
        self.bladen = QTabWidget(self)
        self.bladen.setObjectName("studio_bladen")
        for page, words in (
            (self.bron, self.tr("1 Bron")),
            (self.vraag, self.tr("2 Vraag")),
            (self.teksten, self.tr("3 Teksten en norm")),
            (self.proef, self.tr("4 Proefdraaien")),
        ):
            self.bladen.addTab(page, words)
        self.stand = TekstLabel("studio_stand", self, vet=True)
        self.melding = Notitie("studio_melding", self)
        self.bewaren = self._knop("studio_bewaren", self.tr("Bewaren"))
        self.aan = self._knop("studio_aanzetten", "")
        self.sluiten = self._knop("studio_sluiten", self.tr("Sluiten"))
        self.waar = TekstLabel("studio_map", self, stil=True)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.stand, self.melding):
            column.addWidget(widget)
        column.addWidget(self.bladen, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.lijst)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([250, 730])
        split.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.waar, 1)
        for button in (self.bewaren, self.aan, self.sluiten):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split, 1)
        layout.addLayout(buttons)

    def _knop(self, naam: str, tekst: str) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        return button


def vraag_eerst(parent: QWidget, naam: str, vraag: str, uitleg: str, ja: str, daarna: Callable[[], object]) -> None:
    """Asks, without holding up the window; ``daarna`` is called where the user says ``ja``."""
    asked = QMessageBox(parent)
    asked.setObjectName(naam)
    asked.setIcon(QMessageBox.Icon.Question)
    asked.setText(vraag)
    asked.setInformativeText(uitleg)
    yes = asked.addButton(ja, QMessageBox.ButtonRole.DestructiveRole)
    asked.addButton(translate("StudioBeeld", "Annuleren"), QMessageBox.ButtonRole.RejectRole)

    def beslist(_code: int) -> None:
        if asked.clickedButton() is yes:
            daarna()
        asked.deleteLater()

    asked.finished.connect(beslist)
    asked.open()

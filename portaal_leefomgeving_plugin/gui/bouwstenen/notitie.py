"""A remark in a page: a sign that says how heavy it is, a sentence, and where it helps a button."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent, leesbaar
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import pixmap
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst, bericht

_TEKEN = {
    Ernst.INFO: ("info", Accent.BLAUW),
    Ernst.WAARSCHUWING: ("oordeel_aandacht", Accent.ORANJE),
    Ernst.FOUT: ("oordeel_knelpunt", Accent.VERMILJOEN),
}


class Notitie(QFrame):
    """Hidden while there is nothing to say."""

    gevraagd = pyqtSignal()
    """The button was pressed."""

    def __init__(self, naam: str, parent: QWidget | None = None, *, knop: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._ernst = Ernst.INFO
        self._beeld = QLabel(self)
        self._beeld.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.titel = TekstLabel(f"{naam}_titel", self, vet=True)
        self.tekst = TekstLabel(f"{naam}_tekst", self)
        self.tekst.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.knop = QPushButton(knop, self)
        self.knop.setObjectName(f"{naam}_knop")
        self.knop.setAutoDefault(False)
        self.knop.setVisible(bool(knop))
        self.knop.clicked.connect(self.gevraagd)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.titel)
        words.addWidget(self.tekst)
        words.addWidget(self.knop, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._beeld)
        row.addLayout(words, 1)
        self.hide()

    @property
    def ernst(self) -> Ernst:
        """How heavy what is shown is."""
        return self._ernst

    def toon(self, tekst: str, ernst: Ernst = Ernst.INFO, *, titel: str = "") -> None:
        """Other words; none hides it."""
        self._ernst = ernst
        self.titel.setText(titel)
        self.titel.setVisible(bool(titel))
        self.tekst.setText(tekst)
        self.tekst.setVisible(bool(tekst))
        self.setAccessibleName(f"{titel} {tekst}".strip())
        self._kleur()
        self.setVisible(bool(titel or tekst))

    def toon_fout(self, fout: PortaalError) -> None:
        """The words of an error."""
        words = bericht(fout)
        self.toon(words.tekst, words.ernst, titel=words.titel)

    def changeEvent(self, event: QEvent) -> None:
        """The sign follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_ernst"):
            self._kleur()

    def _kleur(self) -> None:
        name, accent = _TEKEN[self._ernst]
        colour = leesbaar(accent.kleur, self.palette().color(QPalette.ColorRole.Window))
        side = self.fontMetrics().height() + 2
        self._beeld.setPixmap(pixmap(name, colour, side, self.devicePixelRatioF()))

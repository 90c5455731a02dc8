"""What a page shows when it has nothing to show: why, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import gedempt
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import pixmap

MAAT = 40


class LeegBeeld(QWidget):
    """A sign, a sentence and buttons, in the middle of the page."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self._teken = ""
        self._gemaakt: list[QPushButton] = []
        self._daden: list[Callable[[], object] | None] = []
        self._beeld = QLabel(self)
        self._beeld.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.titel = QLabel(self)
        self.titel.setObjectName(f"{naam}_titel")
        self.titel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.titel.setWordWrap(True)
        self.titel.setTextFormat(Qt.TextFormat.PlainText)
        font = self.titel.font()
        font.setBold(True)
        self.titel.setFont(font)
        self.tekst = QLabel(self)
        self.tekst.setObjectName(f"{naam}_tekst")
        self.tekst.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tekst.setTextFormat(Qt.TextFormat.PlainText)
        self.tekst.setWordWrap(True)
        self._knoppen = QVBoxLayout()
        self._knoppen.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self._beeld)
        layout.addWidget(self.titel)
        layout.addWidget(self.tekst)
        layout.addSpacing(4)
        layout.addLayout(self._knoppen)
        layout.addStretch(3)

    def toon(
        self, teken: str, titel: str, tekst: str, knoppen: Sequence[tuple[str, str, Callable[[], object]]] = ()
    ) -> None:
        """``knoppen``: (object name, text, what it does); the first is the one that Enter presses."""
        self._teken = teken
        self.titel.setText(titel)
        self.titel.setVisible(bool(titel))
        self.tekst.setText(tekst)
        self.tekst.setVisible(bool(tekst))
        # buttons are used again and not thrown away: the one that is pressed may be what leads here
        while len(self._gemaakt) < len(knoppen):
            self._maak_knop()
        for nr, button in enumerate(self._gemaakt):
            name, words, deed = knoppen[nr] if nr < len(knoppen) else (f"{self.objectName()}_knop_{nr}", "", None)
            button.setObjectName(name)
            button.setText(words)
            button.setVisible(deed is not None)
            self._daden[nr] = deed
        self._kleur()

    def _maak_knop(self) -> None:
        nr = len(self._gemaakt)
        button = QPushButton(self)
        button.setAutoDefault(nr == 0)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: self._doe(nr))
        self._knoppen.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._gemaakt.append(button)
        self._daden.append(None)

    def _doe(self, nr: int) -> None:
        deed = self._daden[nr]
        if deed is not None:
            deed()

    def changeEvent(self, event: QEvent) -> None:
        """The sign follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_teken"):
            self._kleur()

    def _kleur(self) -> None:
        if self._teken:
            colour = gedempt(self.palette(), self.palette().color(QPalette.ColorRole.Window))
            self._beeld.setPixmap(pixmap(self._teken, colour, MAAT, self.devicePixelRatioF()))

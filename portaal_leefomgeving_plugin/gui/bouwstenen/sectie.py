"""A part of a dossier that folds: its heading tells what is in it before it is opened.

QGIS's collapsible group box cannot be folded from the keyboard; this heading is a button, so Tab and
space do. Whether it is open is remembered per part.
"""

from __future__ import annotations

from html import escape

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.settings import WORTEL
from portaal_leefomgeving_plugin.host.wording import bericht


class Sectie(QWidget):
    """A heading with a summary, and below it the content or a sentence why there is none.

    ``boven`` and ``voet`` stand above and below either: what can be asked or done also where there is nothing yet.
    """

    opnieuw = pyqtSignal()
    """The user wants it to be tried once more."""

    def __init__(
        self,
        naam: str,
        titel: str,
        inhoud: QWidget,
        *,
        open_: bool = False,
        boven: QWidget | None = None,
        voet: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setProperty("klaar", False)
        self.inhoud = inhoud
        self._boven = boven
        self._voet = voet
        self._titel = titel
        self.knop = QToolButton(self)
        self.knop.setObjectName(f"{naam}_kop")
        self.knop.setAutoRaise(True)
        self.knop.setText(titel)
        self.knop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.knop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = self.knop.font()
        font.setBold(True)
        self.knop.setFont(font)
        self.samenvatting = TekstLabel(f"{naam}_samenvatting", self, stil=True)
        self.samenvatting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.melding = QLabel(self)
        self.melding.setObjectName(f"{naam}_melding")
        self.melding.setWordWrap(True)
        self.melding.setTextFormat(Qt.TextFormat.RichText)
        self.melding.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.probeer = QPushButton(self.tr("Opnieuw proberen"), self)
        self.probeer.setObjectName(f"{naam}_opnieuw")
        self.probeer.clicked.connect(self.opnieuw)
        self._bouw()
        stored = QgsSettings().value(self._sleutel, open_, bool)
        self._open = bool(stored)
        self.knop.clicked.connect(lambda: self.zet_open(not self._open))
        self._toon("", inhoud=False, opnieuw=False)

    @property
    def open(self) -> bool:
        """Whether it is unfolded."""
        return self._open

    def zet_open(self, open_: bool) -> None:
        """Folds or unfolds."""
        if open_ != self._open:
            self._gevouwen(open_)

    def bezig(self) -> None:
        """What it holds is being read."""
        self._stand(klaar=False, samenvatting=self.tr("bezig…"))
        self._toon(escape(self.tr("Wordt gelezen…")), inhoud=False, opnieuw=False)

    def fout(self, fout: PortaalError) -> None:
        """It could not be read, and why."""
        words = bericht(fout)
        self._stand(klaar=True, samenvatting=self.tr("niet gelezen"))
        self._toon(f"<b>{escape(words.titel)}.</b> {escape(words.tekst)}", inhoud=False, opnieuw=True)

    def niet_gelezen(self, waarom: str) -> None:
        """This part could not be read; what else there is of the dossier could."""
        self._stand(klaar=True, samenvatting=self.tr("niet gelezen"))
        self._toon(escape(waarom), inhoud=False, opnieuw=True)

    def leeg(self, tekst: str, samenvatting: str = "") -> None:
        """It was read, and there is nothing."""
        self._stand(klaar=True, samenvatting=samenvatting or self.tr("geen"))
        self._toon(escape(tekst), inhoud=False, opnieuw=False)

    def gevuld(self, samenvatting: str, *, onvolledig: str = "") -> None:
        """It was read; the content shows it. ``onvolledig``: what is missing from it, and why."""
        self._stand(klaar=True, samenvatting=samenvatting)
        self._toon(escape(onvolledig), inhoud=True, opnieuw=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may leave room beside the heading, or no longer."""
        super().resizeEvent(event)
        self._schik()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_titel"):
            self._pijl()

    # -- inside ----------------------------------------------------------------------------------

    @property
    def _sleutel(self) -> str:
        return f"{WORTEL}/secties/{self.objectName()}"

    def _bouw(self) -> None:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._kopregel = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._kopregel.setSpacing(6)
        self._kopregel.addWidget(self.knop, 0, Qt.AlignmentFlag.AlignLeft)
        self._kopregel.addWidget(self.samenvatting, 1)
        self._romp = QWidget(self)
        body = QVBoxLayout(self._romp)
        body.setContentsMargins(4, 0, 0, 6)
        body.setSpacing(6)
        if self._boven is not None:
            body.addWidget(self._boven)
        body.addWidget(self.melding)
        body.addWidget(self.probeer, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.inhoud)
        if self._voet is not None:
            body.addWidget(self._voet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(line)
        layout.addLayout(self._kopregel)
        layout.addWidget(self._romp)
        self.knop.setIconSize(QSize(14, 14))

    def _stand(self, *, klaar: bool, samenvatting: str) -> None:
        self.setProperty("klaar", klaar)
        self.samenvatting.setText(samenvatting)
        self._schik()
        self._voorlezen()

    def _toon(self, melding: str, *, inhoud: bool, opnieuw: bool) -> None:
        self.melding.setText(melding)
        self.melding.setVisible(bool(melding))
        self.probeer.setVisible(opnieuw)
        self.inhoud.setVisible(inhoud)
        self._romp.setVisible(self.open)
        self._pijl()

    def _schik(self) -> None:
        """The summary beside the heading where it fits, else below it."""
        needed = self.knop.sizeHint().width() + self.samenvatting.fontMetrics().horizontalAdvance(
            self.samenvatting.text()
        )
        beside = needed + 16 <= self.width() or not self.samenvatting.text()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._kopregel.direction() != direction:
            self._kopregel.setDirection(direction)
            self._kopregel.setSpacing(6 if beside else 0)
            side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
            self.samenvatting.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.samenvatting.setContentsMargins(0 if beside else 22, 0, 2, 0 if beside else 2)

    def _gevouwen(self, open_: bool) -> None:
        self._open = open_
        QgsSettings().setValue(self._sleutel, open_)
        self._romp.setVisible(open_)
        self._pijl()
        self._voorlezen()

    def _voorlezen(self) -> None:
        """A screen reader tells what is in it, and whether it is unfolded."""
        state = self.tr("uitgevouwen") if self._open else self.tr("ingevouwen")
        self.knop.setAccessibleName(", ".join(w for w in (self._titel, self.samenvatting.text(), state) if w))

    def _pijl(self) -> None:
        self.knop.setIcon(icoon("volgende" if self.open else "open_rij", self.palette()))

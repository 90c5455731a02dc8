"""The line of time of a dossier: drawn above, as a list below; what is chosen in the one is chosen in the other."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.tijdlijn import Gebeurtenis, Gebeurtenissoort
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import INHOUD, Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdbalk import ZOOM, Merk, Tijdbalk

ACCENTEN = {
    Gebeurtenissoort.STATUS: Accent.BLAUW,
    Gebeurtenissoort.BESLUIT: Accent.GROEN,
    Gebeurtenissoort.DOCUMENT: Accent.ORANJE,
    Gebeurtenissoort.WIJZIGING: Accent.GRIJS,
}


class TijdlijnBeeld(QWidget):
    """Filled like a list (``toon_plat``), with leaves that stand for a Gebeurtenis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_tijdlijn_beeld")
        self._stil = False
        self.balk = Tijdbalk("dossier_tijdbalk", self)
        self.lijst = Boom("dossier_tijdlijn_lijst", self.tr("Wat er met deze zaak gebeurde"), self)
        self.balk.gekozen.connect(self._van_balk)
        self.lijst.gekozen.connect(self._van_lijst)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for naam, sign, words, deed in (
            ("dossier_tijdbalk_groter", "groter", self.tr("Inzoomen (+)"), lambda: self.balk.zoom(ZOOM)),
            ("dossier_tijdbalk_kleiner", "kleiner", self.tr("Uitzoomen (-)"), lambda: self.balk.zoom(1 / ZOOM)),
            ("dossier_tijdbalk_alles", "tijd_alles", self.tr("Alles tonen (Home)"), self.balk.toon_alles),
        ):
            button = QToolButton(self)
            button.setObjectName(naam)
            button.setIcon(icoon(sign, self.palette()))
            button.setAutoRaise(True)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, d=deed: d())
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.balk)
        layout.addLayout(buttons)
        layout.addWidget(self.lijst)

    def toon_plat(self, bladen: Sequence[Blad]) -> None:
        """These things happened."""
        self.lijst.toon_plat(bladen)
        names = {
            Gebeurtenissoort.STATUS: self.tr("Statussen"),
            Gebeurtenissoort.BESLUIT: self.tr("Besluiten"),
            Gebeurtenissoort.DOCUMENT: self.tr("Documenten"),
            Gebeurtenissoort.WIJZIGING: self.tr("Wijzigingen"),
        }
        marks = []
        for soort in Gebeurtenissoort:  # rows in one order, whatever happened first
            for leaf in bladen:
                event = leaf.inhoud
                if isinstance(event, Gebeurtenis) and event.soort is soort and leaf.teken is not None:
                    marks.append(Merk(event.op, names[soort], leaf.titel, leaf.teken[0], ACCENTEN[soort], event))
        self.balk.toon(marks)

    def aantal(self) -> int:
        """How many things happened."""
        return self.lijst.aantal()

    def bladen(self) -> list[QModelIndex]:
        """The rows of the list."""
        return self.lijst.bladen()

    def _van_balk(self, gebeurtenis: object) -> None:
        self._stil = True
        for index in self.lijst.bladen():
            if index.data(INHOUD) is gebeurtenis:
                self.lijst.setCurrentIndex(index)
                self.lijst.scrollTo(index)
        self._stil = False

    def _van_lijst(self, gebeurtenis: object) -> None:
        if not self._stil:
            self.balk.kies(gebeurtenis)

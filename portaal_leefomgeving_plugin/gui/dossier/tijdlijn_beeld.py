"""The line of time of a dossier: drawn above, as a list below; what is chosen in the one is chosen in the other."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.tijdlijn import Gebeurtenis, Gebeurtenissoort
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import INHOUD, Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdas import Baan
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdbalk import Tijdbalk
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdknoppen import tijdknoppen
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdpost import Tijdpost


class TijdlijnBeeld(QWidget):
    """Filled like a list (``toon_plat``), with leaves that stand for a Gebeurtenis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_tijdlijn_beeld")
        self._stil = False
        self.balk = Tijdbalk(
            "dossier_tijdbalk",
            self.tr("Tijdlijn als tekening; dezelfde gebeurtenissen staan eronder als lijst"),
            self,
        )
        self.lijst = Boom("dossier_tijdlijn_lijst", self.tr("Wat er met deze zaak gebeurde"), self)
        self.balk.gekozen.connect(self._van_balk)
        self.lijst.gekozen.connect(self._van_lijst)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in tijdknoppen(self.balk, self):
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
        kinds = (
            Baan(Gebeurtenissoort.STATUS, self.tr("Statussen"), "stand_goed", Accent.BLAUW),
            Baan(Gebeurtenissoort.BESLUIT, self.tr("Besluiten"), "besluit", Accent.GROEN),
            Baan(Gebeurtenissoort.DOCUMENT, self.tr("Documenten"), "document", Accent.ORANJE),
            Baan(Gebeurtenissoort.WIJZIGING, self.tr("Wijzigingen"), "betrokkene", Accent.GRIJS),
        )
        names = {kind.sleutel: kind.naam for kind in kinds}
        things = []
        for leaf in bladen:
            event = leaf.inhoud
            if isinstance(event, Gebeurtenis) and leaf.teken is not None:
                words = f"{leaf.rechts} · {names[event.soort]}: {leaf.titel}"
                things.append(Tijdpost(event.soort, event.op, None, False, words.__str__, event, leaf.teken[0]))
        self.balk.toon(kinds, things)

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

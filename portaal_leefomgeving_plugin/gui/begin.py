"""What the panel shows before there is a connection: why it is empty, and the ways to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.gui.bouwstenen.leeg import LeegBeeld
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import VERBINDING_ID


class BeginBeeld(LeegBeeld):
    """The connections that there are, the example municipality, and how to make a connection."""

    voorbeeld_gevraagd = pyqtSignal()
    verbinding_gevraagd = pyqtSignal(str)
    wizard_gevraagd = pyqtSignal()
    rondleiding_gevraagd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("portaal_leeg", parent)

    def toon_start(self) -> None:
        """The example municipality is on its way."""
        self.toon(
            "stand_bezig",
            self.tr("De voorbeeldgemeente wordt gestart"),
            self.tr("Een verzonnen gemeente op deze computer. Dat duurt een paar seconden."),
        )

    def toon_begin(self, verbindingen: Sequence[Verbinding], fout: PortaalError | None = None) -> None:
        """``fout``: why the last attempt came to nothing."""
        own = [v for v in verbindingen if v.id != VERBINDING_ID]
        buttons = [self._open(v) for v in own]
        buttons.append(("leeg_voorbeeld", self.tr("Probeer de voorbeeldgemeente"), self.voorbeeld_gevraagd.emit))
        buttons.append(("leeg_verbinding", self.tr("Verbinding maken…"), self.wizard_gevraagd.emit))
        buttons.append(
            ("leeg_rondleiding", self.tr("Rondleiding met de voorbeeldgemeente"), self.rondleiding_gevraagd.emit)
        )
        if fout is not None:
            words = bericht(fout)
            self.toon("oordeel_aandacht", words.titel, words.tekst, buttons)
        elif own:
            self.toon("verbinding", self.tr("Geen verbinding open"), self.tr("Kies waarmee u wilt werken."), buttons)
        else:
            self.toon(
                "verbinding",
                self.tr("Welkom"),
                self.tr("Uw zaken op de kaart, met wat er geldt en wat er af moet. Begin met de voorbeeldgemeente: "
                        "verzonnen gegevens, geen server of sleutel nodig. Of maak verbinding met de systemen van uw "
                        "gemeente."),
                buttons,
            )  # fmt: skip

    def _open(self, verbinding: Verbinding) -> tuple[str, str, Callable[[], object]]:
        words = self.tr("Open {naam}").format(naam=verbinding.naam)
        return f"leeg_open_{verbinding.id}", words, lambda: self.verbinding_gevraagd.emit(verbinding.id)

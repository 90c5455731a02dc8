"""How an open connection stands, in a sign and words; and a line that shows it where several are open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import gedempt
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon, pixmap
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.wording import tijdstip

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Stand:
    """``teken`` is the name of a sign; ``uitleg`` says more, and may be empty."""

    teken: str
    woorden: str
    uitleg: str


def stand_van(loket: Loket, nu: datetime) -> Stand:
    """How ``loket`` stands at ``nu``: what it holds is never called fresher than it is."""
    if loket.bezig:
        return Stand("stand_bezig", translate("DockStand", "laden…"), "")
    since = loket.bijgewerkt
    words = (
        translate("DockStand", "bijgewerkt {moment}").format(moment=_moment(since, nu))
        if since
        else translate("DockStand", "nog niet geladen")
    )
    exactly = tijdstip(since) if since else ""
    if loket.alleen_lezen:
        return Stand(
            "stand_slot",
            translate("DockStand", "alleen lezen · {stand}").format(stand=words),
            translate(
                "DockStand",
                "Een andere QGIS werkt al met deze gegevens. Hier kunt u ze bekijken; verversen gaat daar.",
            ),
        )
    if loket.mislukt is not None:
        why = bericht(loket.mislukt)
        return Stand(
            "oordeel_aandacht",
            translate("DockStand", "ophalen mislukt · {stand}").format(stand=words),
            f"{why.titel}. {why.tekst}",
        )
    return Stand("stand_goed" if since else "info", words, exactly)


def standen_woorden(loketten: Sequence[Loket]) -> list[str]:
    """What the work list lacks or has as it was before, where several are open; one sentence per connection."""
    if len(loketten) < 2:
        return []
    words = []
    for loket in loketten:
        name, since = loket.verbinding.naam, loket.bijgewerkt
        if loket.bezig or (since is not None and loket.mislukt is None):
            continue
        if since is None:
            text = translate("DockStand", "De zaken van {naam} staan hier niet bij: ze zijn nog niet opgehaald.")
            words.append(text.format(naam=name))
        else:
            text = translate("DockStand", "De zaken van {naam} zijn van {moment}: het ophalen mislukte daarna.")
            words.append(text.format(naam=name, moment=tijdstip(since)))
    return words


class StandRegel(QWidget):
    """One open connection among others: its name, how it stands, fetch it again, close it."""

    ververs_gevraagd = pyqtSignal(str)
    sluiten_gevraagd = pyqtSignal(str)

    def __init__(self, loket: Loket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        here = loket.verbinding.id
        self.setObjectName(f"stand_{here}")
        self._loket = loket
        self._stand = Stand("info", "", "")
        self._beeld = QLabel(self)
        self.tekst = TekstLabel(f"stand_tekst_{here}", self, stil=True)
        self.ververs = self._knop(f"stand_ververs_{here}", "ververs")
        self.ververs.clicked.connect(lambda _on=False: self.ververs_gevraagd.emit(here))
        self.sluiten = self._knop(f"stand_sluiten_{here}", "sluiten")
        self.sluiten.clicked.connect(lambda _on=False: self.sluiten_gevraagd.emit(here))
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 0, 2, 0)
        row.setSpacing(5)
        row.addWidget(self._beeld)
        row.addWidget(self.tekst, 1)
        row.addWidget(self.ververs)
        row.addWidget(self.sluiten)

    @property
    def loket(self) -> Loket:
        """What it is about."""
        return self._loket

    def toon(self, nu: datetime) -> None:
        """As it stands at ``nu``."""
        self._stand = stand_van(self._loket, nu)
        name = self._loket.verbinding.naam
        self.tekst.setText(f"{name} · {self._stand.woorden}")
        self.tekst.setToolTip(self._stand.uitleg)
        self.ververs.setEnabled(not self._loket.bezig and not self._loket.alleen_lezen)
        for button, words in (
            (self.ververs, translate("DockStand", "{naam} opnieuw ophalen")),
            (self.sluiten, translate("DockStand", "{naam} sluiten")),
        ):
            button.setToolTip(words.format(naam=name))
            button.setAccessibleName(words.format(naam=name))
        self._kleur()

    def changeEvent(self, event: QEvent) -> None:
        """Signs follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sluiten"):
            self._kleur()

    def _kleur(self) -> None:
        palette = self.palette()
        colour = gedempt(palette, palette.color(QPalette.ColorRole.Window))
        side = self.fontMetrics().ascent() + 2
        self._beeld.setPixmap(pixmap(self._stand.teken, colour, side, self.devicePixelRatioF()))
        self.ververs.setIcon(icoon("ververs", palette))
        self.sluiten.setIcon(icoon("sluiten", palette))

    def _knop(self, naam: str, teken: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(naam)
        button.setAutoRaise(True)
        button.setIcon(icoon(teken, self.palette()))
        side = self.fontMetrics().height() - 2
        button.setIconSize(QSize(side, side))
        return button


def _moment(moment: datetime, nu: datetime) -> str:
    """Today only the time, else the day too."""
    here, now = moment.astimezone(), nu.astimezone()
    return here.strftime("%H:%M") if here.date() == now.date() else tijdstip(moment)

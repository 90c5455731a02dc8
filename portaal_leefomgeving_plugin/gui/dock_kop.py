"""The top of the panel: which connection, how fresh its data are, and refresh, options, help."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import gedempt
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon, pixmap
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import VERBINDING_ID
from portaal_leefomgeving_plugin.host.wording import tijdstip

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class DockKop(QWidget):
    """Shows the state of the desk; decides nothing."""

    verbinding_gevraagd = pyqtSignal(str)
    """The id of another connection."""
    voorbeeld_gevraagd = pyqtSignal()
    ververs_gevraagd = pyqtSignal()
    opties_gevraagd = pyqtSignal()
    lagen_gevraagd = pyqtSignal()
    """Layers that the user took away should come back."""
    stijl_gevraagd = pyqtSignal()
    """All layers of ours should look as they were made."""
    hulp_gevraagd = pyqtSignal()
    alle_gevraagd = pyqtSignal()
    """The green lane over all open zaken."""
    studio_gevraagd = pyqtSignal()
    """Rules of the green lane are to be made."""
    verzoek_gevraagd = pyqtSignal()
    """A file with a verzoek is to be opened."""
    blad_gevraagd = pyqtSignal()
    """A file with a sheet is to be read in."""

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_kop")
        self._bureau = bureau
        self._naam = ""
        self._teken = "stand_geen"
        self.verbinding = QToolButton(self)
        self.verbinding.setObjectName("portaal_verbinding")
        self.verbinding.setAutoRaise(True)
        self.verbinding.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.verbinding.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.verbinding.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verbinding.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        font = self.verbinding.font()
        font.setBold(True)
        self.verbinding.setFont(font)
        self.menu = QMenu(self.verbinding)
        self.menu.setObjectName("portaal_verbinding_menu")
        self.menu.aboutToShow.connect(self.vul_menu)
        self.verbinding.setMenu(self.menu)
        self.inbrengen = self._knop("portaal_inbrengen", self.tr("Bestand openen: een verzoek, of Excel en CSV"), None)
        self.inbrengen.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.inbrengen.setMenu(self._inbrengmenu())
        self.ververs = self._knop("portaal_ververs", self.tr("Alles opnieuw ophalen"), self.ververs_gevraagd.emit)
        self.opties = self._knop("portaal_opties", self.tr("Opties"), self.opties_gevraagd.emit)
        self.hulp = self._knop("portaal_hulp", self.tr("Hulp (F1)"), self.hulp_gevraagd.emit)
        words = self.tr("Groene baan: alle zaken toetsen, regels maken")
        self.baan = self._knop("portaal_groene_baan", words, self.alle_gevraagd.emit)
        self.baan.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.baan.setMenu(self._baanmenu())
        self._knoppen = (self.baan, self.inbrengen, self.ververs, self.opties, self.hulp)
        self._beeld = QLabel(self)
        self.stand = TekstLabel("portaal_stand", self, stil=True)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.verbinding)
        top.addStretch(1)
        for button in self._knoppen:
            top.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(5)
        below.setContentsMargins(5, 0, 6, 0)
        below.addWidget(self._beeld)
        below.addWidget(self.stand, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 2)
        layout.setSpacing(1)
        layout.addLayout(top)
        layout.addLayout(below)
        self._tekens()

    def toon(self, nu: datetime, *, start: bool = False) -> None:
        """As the desk stands at ``nu``. ``start``: the example municipality is being started."""
        connection = self._bureau.verbinding
        self._naam = connection.naam if connection else self.tr("Geen verbinding")
        self._teken, words = self._woorden(nu, start)
        self.stand.setText(words)
        self.stand.setToolTip(self._uitleg())
        busy = self._bureau.bezig or start
        self.baan.setEnabled(connection is not None)
        self.ververs.setEnabled(connection is not None and not busy)
        self._elideer()
        self.verbinding.setAccessibleName(self.tr("Verbinding: {naam}, {stand}").format(naam=self._naam, stand=words))
        self.verbinding.setToolTip(self.tr("{naam}. Klik om een andere verbinding te kiezen.").format(naam=self._naam))
        self._kleur()

    def vul_menu(self) -> None:
        """The connections as they are now."""
        self.menu.clear()
        current = self._bureau.verbinding
        for connection in self._bureau.instellingen.verbindingen():
            if connection.id == VERBINDING_ID:
                continue
            action = self._actie(f"verbinding_{connection.id}", connection.naam)
            action.setCheckable(True)
            action.setChecked(current is not None and current.id == connection.id)
            action.triggered.connect(lambda _on=False, which=connection.id: self.verbinding_gevraagd.emit(which))
        example = self._actie("verbinding_voorbeeld", self.tr("Voorbeeldgemeente"))
        example.setCheckable(True)
        example.setChecked(current is not None and current.id == VERBINDING_ID)
        example.triggered.connect(lambda _on=False: self.voorbeeld_gevraagd.emit())
        self.menu.addSeparator()
        manage = self._actie("verbinding_beheren", self.tr("Verbindingen beheren…"))
        manage.triggered.connect(lambda _on=False: self.opties_gevraagd.emit())
        if current is not None:
            self.menu.addSeparator()
            back = self._actie("lagen_terughalen", self.tr("Weggehaalde lagen terughalen"))
            back.triggered.connect(lambda _on=False: self.lagen_gevraagd.emit())
            looks = self._actie("stijl_herstellen", self.tr("Standaardstijl van alle lagen herstellen"))
            looks.triggered.connect(lambda _on=False: self.stijl_gevraagd.emit())

    def minimumSizeHint(self) -> QSize:
        """May be narrow: a long name is shortened."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another length of name."""
        super().resizeEvent(event)
        self._elideer()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "stand"):
            self._tekens()
            self._kleur()

    # -- inside ----------------------------------------------------------------------------------

    def _woorden(self, nu: datetime, start: bool) -> tuple[str, str]:
        if start:
            return "stand_bezig", self.tr("voorbeeldgemeente wordt gestart…")
        if self._bureau.verbinding is None:
            return "stand_geen", self.tr("niet verbonden")
        if self._bureau.bezig:
            return "stand_bezig", self.tr("laden…")
        since = self._bureau.bijgewerkt
        words = (
            self.tr("bijgewerkt {moment}").format(moment=_moment(since, nu)) if since else self.tr("nog niet geladen")
        )
        if self._bureau.alleen_lezen:
            return "stand_slot", self.tr("alleen lezen · {stand}").format(stand=words)
        return ("stand_goed" if since else "info"), words

    def _uitleg(self) -> str:
        if self._bureau.verbinding is not None and self._bureau.alleen_lezen:
            return self.tr("Een andere QGIS werkt al met deze gegevens. Hier kunt u ze bekijken; verversen gaat daar.")
        return tijdstip(self._bureau.bijgewerkt) if self._bureau.bijgewerkt else ""

    def _elideer(self) -> None:
        metrics = self.verbinding.fontMetrics()
        others = sum(b.sizeHint().width() + 2 for b in self._knoppen)
        room = max(self.width() - others - self.verbinding.iconSize().width() - 40, 60)
        self.verbinding.setText(metrics.elidedText(self._naam, Qt.TextElideMode.ElideRight, room))

    def _tekens(self) -> None:
        palette = self.palette()
        for button, sign in (
            (self.verbinding, "verbinding"),
            (self.inbrengen, "bestand_open"),
            (self.baan, "oordeel_groen"),
            (self.ververs, "ververs"),
            (self.opties, "opties"),
            (self.hulp, "hulp"),
        ):
            button.setIcon(icoon(sign, palette))

    def _kleur(self) -> None:
        colour = gedempt(self.palette(), self.palette().color(QPalette.ColorRole.Window))
        side = self.fontMetrics().ascent() + 2
        self._beeld.setPixmap(pixmap(self._teken, colour, side, self.devicePixelRatioF()))

    def _baanmenu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("portaal_groene_baan_menu")
        for name, words, signal in (
            ("groene_baan_alle", self.tr("Groene baan over alle open zaken…"), self.alle_gevraagd),
            ("groene_baan_regels", self.tr("Regels van de groene baan maken…"), self.studio_gevraagd),
        ):
            action = QAction(words, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _on=False, asked=signal: asked.emit())
            menu.addAction(action)
        return menu

    def _actie(self, naam: str, tekst: str) -> QAction:
        action = QAction(tekst.replace("&", "&&"), self.menu)
        action.setObjectName(naam)
        self.menu.addAction(action)
        return action

    def _inbrengmenu(self) -> QMenu:
        menu = QMenu(self.inbrengen)
        menu.setObjectName("portaal_inbrengen_menu")
        verzoek = QAction(self.tr("&Verzoek uit het Omgevingsloket openen…"), menu)
        verzoek.setObjectName("verzoek_openen")
        verzoek.triggered.connect(lambda _on=False: self.verzoek_gevraagd.emit())
        blad = QAction(self.tr("&Excel of CSV inlezen…"), menu)
        blad.setObjectName("blad_inlezen")
        blad.triggered.connect(lambda _on=False: self.blad_gevraagd.emit())
        menu.addActions([verzoek, blad])
        return menu

    def _knop(self, naam: str, uitleg: str, doe: Callable[[], None] | None) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(naam)
        button.setAutoRaise(True)
        button.setToolTip(uitleg)
        button.setAccessibleName(uitleg)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if doe is not None:
            button.clicked.connect(lambda _on=False: doe())
        return button


def _moment(moment: datetime, nu: datetime) -> str:
    """Today only the time, else the day too."""
    here, now = moment.astimezone(), nu.astimezone()
    return here.strftime("%H:%M") if here.date() == now.date() else tijdstip(moment)

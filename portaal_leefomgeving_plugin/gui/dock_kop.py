"""The top of the panel: which connections, how fresh the data of each are, and refresh, options, help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import gedempt
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon, pixmap
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.dock_stand import Stand, StandRegel, stand_van
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import VERBINDING_ID

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
    from portaal_leefomgeving_plugin.host.bureau import Bureau
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class DockKop(QWidget):
    """Shows the state of the desk; decides nothing."""

    verbinding_gevraagd = pyqtSignal(str)
    """The id of a connection, to be the only one that is open."""
    erbij_gevraagd = pyqtSignal(str)
    """The id of a connection, to be open beside the others."""
    sluiten_gevraagd = pyqtSignal(str)
    """The id of a connection that is open."""
    ververs_een_gevraagd = pyqtSignal(str)
    """The id of a connection: only that one is to be fetched anew."""
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
        self._regels: list[StandRegel] = []
        self._onder = QWidget(self)
        below = QHBoxLayout(self._onder)
        below.setSpacing(5)
        below.setContentsMargins(5, 0, 6, 0)
        below.addWidget(self._beeld)
        below.addWidget(self.stand, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 2)
        layout.setSpacing(1)
        layout.addLayout(top)
        layout.addWidget(self._onder)
        self._standen = QVBoxLayout()
        self._standen.setSpacing(0)
        layout.addLayout(self._standen)
        self._tekens()

    def toon(self, nu: datetime, *, start: bool = False) -> None:
        """As the desk stands at ``nu``. ``start``: the example municipality is being started."""
        open_now = self._bureau.loketten
        several = len(open_now) > 1
        self._naam = self._titel(open_now)
        if start:
            stand = Stand("stand_bezig", self.tr("voorbeeldgemeente wordt gestart…"), "")
        elif not open_now:
            stand = Stand("stand_geen", self.tr("niet verbonden"), "")
        else:
            stand = stand_van(open_now[0], nu)
        self._teken = stand.teken
        self.stand.setText(stand.woorden)
        self.stand.setToolTip(stand.uitleg)
        self._onder.setVisible(not several)
        self._toon_regels(open_now if several else (), nu)
        self.ververs.setEnabled(bool(open_now) and not start and not all(one.bezig for one in open_now))
        self.baan.setEnabled(bool(open_now))
        self._elideer()
        words = ", ".join(regel.tekst.text() for regel in self._regels) or stand.woorden
        self.verbinding.setAccessibleName(self.tr("Verbinding: {naam}, {stand}").format(naam=self._naam, stand=words))
        self.verbinding.setToolTip(self.tr("{naam}. Klik om een andere verbinding te kiezen.").format(naam=self._naam))
        self._kleur()

    def vul_menu(self) -> None:
        """The connections as they are now."""
        self.menu.clear()
        opened = [loket.verbinding for loket in self._bureau.loketten]
        ids = {v.id for v in opened}
        own = [v for v in self._bureau.instellingen.verbindingen() if v.id != VERBINDING_ID]
        for connection in own:
            action = self._actie(f"verbinding_{connection.id}", connection.naam)
            action.setCheckable(True)
            action.setChecked(connection.id in ids)
            action.triggered.connect(lambda _on=False, which=connection.id: self.verbinding_gevraagd.emit(which))
        example = self._actie("verbinding_voorbeeld", self.tr("Voorbeeldgemeente"))
        example.setCheckable(True)
        example.setChecked(VERBINDING_ID in ids)
        example.triggered.connect(lambda _on=False: self.voorbeeld_gevraagd.emit())
        closed = [v for v in own if v.id not in ids]
        if ids - {VERBINDING_ID} and closed:
            self._submenu("verbinding_erbij", self.tr("Erbij openen"), closed, self.erbij_gevraagd.emit)
        if len(opened) == 1:
            shut = self._actie(f"sluiten_{opened[0].id}", self.tr("{naam} sluiten").format(naam=opened[0].naam))
            shut.triggered.connect(lambda _on=False, which=opened[0].id: self.sluiten_gevraagd.emit(which))
        elif opened:
            self._submenu("verbinding_sluiten", self.tr("Sluiten"), opened, self.sluiten_gevraagd.emit)
        self.menu.addSeparator()
        manage = self._actie("verbinding_beheren", self.tr("Verbindingen beheren…"))
        manage.triggered.connect(lambda _on=False: self.opties_gevraagd.emit())
        if opened:
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

    def _titel(self, loketten: Sequence[Loket]) -> str:
        if len(loketten) > 1:
            return self.tr("{n} verbindingen").format(n=len(loketten))
        return loketten[0].verbinding.naam if loketten else self.tr("Geen verbinding")

    def _toon_regels(self, loketten: Sequence[Loket], nu: datetime) -> None:
        """A line for each, the same ones as long as the same connections are open: one may have the focus."""
        if [regel.loket for regel in self._regels] != list(loketten):
            for regel in self._regels:
                self._standen.removeWidget(regel)
                regel.hide()
                regel.deleteLater()
            self._regels = [StandRegel(loket, self) for loket in loketten]
            for regel in self._regels:
                self._standen.addWidget(regel)
                regel.ververs_gevraagd.connect(self.ververs_een_gevraagd)
                regel.sluiten_gevraagd.connect(self.sluiten_gevraagd)
        for regel in self._regels:
            regel.toon(nu)

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

    def _submenu(self, naam: str, tekst: str, verbindingen: Sequence[Verbinding], doe: Callable[[str], None]) -> None:
        below = self.menu.addMenu(tekst)
        below.setObjectName(naam)
        for connection in verbindingen:
            action = QAction(connection.naam.replace("&", "&&"), below)
            action.setObjectName(f"{naam}_{connection.id}")
            action.triggered.connect(lambda _on=False, which=connection.id: doe(which))
            below.addAction(action)

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

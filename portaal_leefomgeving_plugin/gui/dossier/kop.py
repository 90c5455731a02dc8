"""The top of a dossier: the way back, which zaak it is, its neighbours in the list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.sneltoets import met_toets, sneltoets
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.dossier.knoppen import HandelingKnoppen

VORIGE, VOLGENDE = "Alt+Up", "Alt+Down"
STATUS, ZOOM, EXTERN = "Ctrl+Return", "Ctrl+G", "Ctrl+U"


class DossierKop(QWidget):
    """Back, number and description, previous and next."""

    terug = pyqtSignal()
    buur_gevraagd = pyqtSignal(int)
    """-1 for the zaak above in the list, 1 for the one below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_kop")
        self.terugknop = self._knop("dossier_terug", "terug", self.tr("Terug (Esc)"), self.terug.emit)
        self.terugknop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.nummer = QLabel(self)
        self.nummer.setObjectName("dossier_nummer")
        self.nummer.setTextFormat(Qt.TextFormat.PlainText)
        self.nummer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.nummer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.vorige = self._knop(
            "dossier_vorige",
            "vorige",
            met_toets(self.tr("Vorige zaak in de lijst"), VORIGE),
            lambda: self.buur_gevraagd.emit(-1),
        )
        self.volgende = self._knop(
            "dossier_volgende",
            "volgende",
            met_toets(self.tr("Volgende zaak in de lijst"), VOLGENDE),
            lambda: self.buur_gevraagd.emit(1),
        )
        self.omschrijving = TekstLabel("dossier_omschrijving", self, vet=True)
        self.soort = TekstLabel("dossier_soort", self, stil=True)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.terugknop)
        line.addWidget(self.nummer, 1)
        line.addWidget(self.vorige)
        line.addWidget(self.volgende)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        for words in (self.omschrijving, self.soort):
            words.setContentsMargins(4, 0, 4, 0)
            layout.addWidget(words)

    def toon(self, regel: ZaakRegel) -> None:
        """Another zaak."""
        self.nummer.setText(regel.identificatie)
        self.omschrijving.setText(regel.omschrijving)
        self.omschrijving.setVisible(bool(regel.omschrijving))
        who = regel.behandelaar or self.tr("geen behandelaar")
        self.soort.setText(" · ".join(w for w in (regel.zaaktype_omschrijving, who) if w))

    def zet_terug(self, waarheen: str) -> None:
        """The name of the place that the way back leads to."""
        self.terugknop.setText(waarheen)
        self.terugknop.setAccessibleName(self.tr("Terug naar {plaats}").format(plaats=waarheen))

    def zet_buren(self, vorige: bool, volgende: bool) -> None:
        """Whether there is a zaak above and below in the list."""
        self.vorige.setEnabled(vorige)
        self.volgende.setEnabled(volgende)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "soort"):
            for button, sign in ((self.terugknop, "terug"), (self.vorige, "vorige"), (self.volgende, "volgende")):
                button.setIcon(icoon(sign, self.palette()))

    def _knop(self, naam: str, teken: str, uitleg: str, doe: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(naam)
        button.setIcon(icoon(teken, self.palette()))
        button.setAutoRaise(True)
        button.setToolTip(uitleg)
        button.setAccessibleName(uitleg)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False: doe())
        return button


class DossierActies(QWidget):
    """What can be done with the zaak: the next status first."""

    volgende_status = pyqtSignal()
    handeling = pyqtSignal(str)
    """The code of another deed (``HandelingKnoppen``)."""
    zoom = pyqtSignal()
    extern = pyqtSignal()
    omwonenden = pyqtSignal()
    situatieschets = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_acties")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tekens = {
            "dossier_volgende_status": "volgende_status",
            "dossier_zoom": "zoom",
            "dossier_extern": "extern",
            "dossier_omwonenden": "omwonenden",
            "dossier_situatieschets": "afdruk",
            "dossier_meer": "meer",
        }
        self.status = self._knop("dossier_volgende_status", self.tr("Volgende status…"), self.volgende_status.emit)
        self.status.setToolTip(
            met_toets(self.tr("Zet de zaak op een andere status; eerst ziet u wat er verandert"), STATUS)
        )
        self.zoomknop = self._knop("dossier_zoom", self.tr("Zoom"), self.zoom.emit)
        self.handelingen = HandelingKnoppen(self)
        self.handelingen.gevraagd.connect(self.handeling)
        self.externknop = self._actie("dossier_extern", self.tr("Open in zaaksysteem"), self.extern.emit)
        # what goes out on paper: both need a place
        self.papier = (
            self._actie("dossier_omwonenden", self.tr("Omwonenden…"), self.omwonenden.emit),
            self._actie("dossier_situatieschets", self.tr("Situatieschets…"), self.situatieschets.emit),
        )
        self.meer = QPushButton(icoon("meer", self.palette()), self.tr("Meer"), self)
        self.meer.setObjectName("dossier_meer")
        self.meer.setAutoDefault(False)
        self.meer.setToolTip(self.tr("Wat u minder vaak doet"))
        menu = QMenu(self.meer)
        menu.setObjectName("dossier_meer_menu")
        menu.setToolTipsVisible(True)
        menu.addActions([self.handelingen.toewijzen, self.externknop, *self.papier])
        self.meer.setMenu(menu)
        flow = VloeiLayout(self, tussen=6)
        for button in (self.status, *self.handelingen.alle, self.zoomknop, self.meer):
            flow.addWidget(button)

    def zet_toetsen(self, waar: QWidget) -> None:
        """The keys of the deeds, within ``waar``."""
        for thing, toets in (
            (self.status, STATUS),
            (self.zoomknop, ZOOM),
            (self.externknop, EXTERN),
            *self.handelingen.toetsen,
        ):
            sneltoets(thing, toets, waar)

    def toon(self, regel: ZaakRegel, webadres: str) -> None:
        """What is possible for this zaak; where something is not, its hover says why."""
        self.handelingen.toon(regel)
        has_place = regel.locatie.geometrie is not None
        why_not = "" if has_place else self.tr("Deze zaak heeft geen locatie")
        self.zoomknop.setEnabled(has_place)
        self.zoomknop.setToolTip(why_not or met_toets(self.tr("Zoom de kaart naar deze zaak"), ZOOM))
        neighbours, sketch = self.papier
        neighbours.setToolTip(why_not or self.tr("De adressen rond deze zaak, als lijst en op de kaart"))
        sketch.setToolTip(why_not or self.tr("Deze zaak op de kaart, als PDF"))
        for action in self.papier:
            action.setEnabled(has_place)
        self.externknop.setEnabled(bool(webadres))
        self.externknop.setToolTip(
            met_toets(webadres, EXTERN)
            if webadres
            else self.tr("Bij deze verbinding is geen webadres van het zaaksysteem ingevuld")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "meer"):
            for thing in (self.status, self.zoomknop, self.externknop, *self.papier, self.meer):
                thing.setIcon(icoon(self._tekens[thing.objectName()], self.palette()))
            self.handelingen.kleur(self.palette())

    def _actie(self, naam: str, tekst: str, doe: Callable[[], None]) -> QAction:
        action = QAction(icoon(self._tekens[naam], self.palette()), tekst, self)
        action.setObjectName(naam)
        action.triggered.connect(lambda _checked=False: doe())
        return action

    def _knop(self, naam: str, tekst: str, doe: Callable[[], None]) -> QPushButton:
        button = QPushButton(icoon(self._tekens[naam], self.palette()), tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: doe())
        return button

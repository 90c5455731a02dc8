"""The top of a dossier: the way back, which zaak it is, its neighbours in the list, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.dossier.knoppen import HandelingKnoppen


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
            "dossier_vorige", "vorige", self.tr("Vorige zaak in de lijst"), lambda: self.buur_gevraagd.emit(-1)
        )
        self.volgende = self._knop(
            "dossier_volgende", "volgende", self.tr("Volgende zaak in de lijst"), lambda: self.buur_gevraagd.emit(1)
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
        }
        self.status = self._knop("dossier_volgende_status", self.tr("Volgende status…"), self.volgende_status.emit)
        self.status.setToolTip(self.tr("Zet de zaak op een andere status; eerst ziet u wat er verandert"))
        self.zoomknop = self._knop("dossier_zoom", self.tr("Zoom"), self.zoom.emit)
        self.externknop = self._knop("dossier_extern", self.tr("Open in zaaksysteem"), self.extern.emit)
        # what goes out on paper: both need a place
        self.papier = (
            self._knop("dossier_omwonenden", self.tr("Omwonenden…"), self.omwonenden.emit),
            self._knop("dossier_situatieschets", self.tr("Situatieschets…"), self.situatieschets.emit),
        )
        self.handelingen = HandelingKnoppen(self)
        self.handelingen.gevraagd.connect(self.handeling)
        flow = VloeiLayout(self, tussen=6)
        for button in (self.status, *self.handelingen.alle, self.zoomknop, self.externknop, *self.papier):
            flow.addWidget(button)

    def toon(self, regel: ZaakRegel, webadres: str) -> None:
        """What is possible for this zaak; where something is not, its hover says why."""
        self.handelingen.toon(regel)
        has_place = regel.locatie.geometrie is not None
        self.zoomknop.setEnabled(has_place)
        self.zoomknop.setToolTip(
            self.tr("Zoom de kaart naar deze zaak") if has_place else self.tr("Deze zaak heeft geen locatie")
        )
        why_not = "" if has_place else self.tr("Deze zaak heeft geen locatie")
        neighbours, sketch = self.papier
        neighbours.setToolTip(why_not or self.tr("De adressen rond deze zaak, als lijst en op de kaart"))
        sketch.setToolTip(why_not or self.tr("Deze zaak op de kaart, als PDF"))
        for button in self.papier:
            button.setEnabled(has_place)
        self.externknop.setEnabled(bool(webadres))
        self.externknop.setToolTip(
            webadres or self.tr("Bij deze verbinding is geen webadres van het zaaksysteem ingevuld")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "handelingen"):
            for button in (self.status, self.zoomknop, self.externknop, *self.papier):
                button.setIcon(icoon(self._tekens[button.objectName()], self.palette()))
            self.handelingen.kleur(self.palette())

    def _knop(self, naam: str, tekst: str, doe: Callable[[], None]) -> QPushButton:
        button = QPushButton(icoon(self._tekens[naam], self.palette()), tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: doe())
        return button

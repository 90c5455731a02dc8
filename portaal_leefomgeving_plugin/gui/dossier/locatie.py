"""What is the matter with a zaak's location, and what can be done about it: accept a proposal, or draw it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import Locatie
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.kaart.locatiegereedschap import Tekensoort
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst, bericht
from portaal_leefomgeving_plugin.host.wording import kwaliteit


class LocatieBeeld(QWidget):
    """A remark where there is doubt, and the ways out of it; while drawing it says how that goes."""

    voorstel_gevraagd = pyqtSignal()
    tekenen_gevraagd = pyqtSignal(str)
    """A Tekensoort."""
    stoppen_gevraagd = pyqtSignal()
    adres_gevraagd = pyqtSignal()
    """The place of the zaak's own address or parcel is to be looked up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossier_locatie")
        self._locatie: Locatie | None = None
        self._tekent: Tekensoort | None = None
        self.notitie = Notitie("dossier_plek_melding", self)
        self.voorstel = QPushButton(self.tr("Voorstel overnemen…"), self)
        self.voorstel.setObjectName("dossier_locatie_voorstel")
        self.voorstel.setAutoDefault(False)
        self.voorstel.setToolTip(
            self.tr("Zet de locatie in het zaaksysteem zoals de kaart haar nu toont; eerst ziet u wat er verandert")
        )
        self.voorstel.clicked.connect(lambda _checked=False: self.voorstel_gevraagd.emit())
        self._opzoekbaar = False
        self.adres = QPushButton(self.tr("Zoek bij adres…"), self)
        self.adres.setObjectName("dossier_locatie_adres")
        self.adres.setAutoDefault(False)
        self.adres.setToolTip(
            self.tr("Zoekt de plek van het adres of perceel dat bij de zaak staat; u beslist of die het wordt")
        )
        self.adres.clicked.connect(lambda _checked=False: self.adres_gevraagd.emit())
        self.stop = QPushButton(self.tr("Stoppen met tekenen"), self)
        self.stop.setObjectName("dossier_locatie_stop")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(lambda _checked=False: self.stoppen_gevraagd.emit())
        self.teken = self._tekenknop()
        buttons = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        flow = VloeiLayout(buttons, tussen=6)
        for button in (self.voorstel, self.adres, self.teken, self.stop):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.notitie)
        layout.addWidget(buttons)

    def toon(self, locatie: Locatie) -> None:
        """Another location."""
        self._locatie = locatie
        self._toon()

    def kan_zoeken(self, opzoekbaar: bool) -> None:
        """Whether the zaak is about an address or parcel that can be looked up."""
        self._opzoekbaar = opzoekbaar
        self._toon()

    def tekent(self, soort: Tekensoort | None) -> None:
        """What is being drawn now; None: nothing."""
        self._tekent = soort
        self._toon()

    def niet_bruikbaar(self, code: str) -> None:
        """What was drawn cannot be a location; drawing goes on."""
        words = bericht(NotAllowed(code))
        self.notitie.toon(f"{words.tekst} {self._hoe()}", Ernst.WAARSCHUWING)

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "teken"):
            self.teken.setIcon(icoon("plek", self.palette()))

    def _toon(self) -> None:
        drawing = self._tekent is not None
        if drawing:
            self.notitie.toon(self._hoe(), Ernst.INFO)
        elif self._locatie is not None:
            self.notitie.toon(kwaliteit(self._locatie.kwaliteit), Ernst.WAARSCHUWING)
        has_place = self._locatie is not None and self._locatie.betrouwbaar
        self.voorstel.setVisible(not drawing and self._locatie is not None and self._locatie.voorstel is not None)
        self.adres.setVisible(not drawing and not has_place and self._opzoekbaar)
        self.teken.setVisible(not drawing)
        self.teken.setText(self.tr("Locatie wijzigen") if has_place else self.tr("Locatie tekenen"))
        self.stop.setVisible(drawing)

    def _hoe(self) -> str:
        return {
            Tekensoort.PUNT: self.tr("Klik op de kaart op de plek van de zaak. Esc stopt."),
            Tekensoort.LIJN: self.tr(
                "Klik op de kaart de hoeken van de lijn aan. Rechtsklik of Enter is klaar, Backspace neemt de laatste "
                "hoek terug, Esc stopt."
            ),
            Tekensoort.VLAK: self.tr(
                "Klik op de kaart de hoeken van het vlak aan. Rechtsklik of Enter is klaar, Backspace neemt de laatste "
                "hoek terug, Esc stopt."
            ),
        }[self._tekent or Tekensoort.PUNT]

    def _tekenknop(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("dossier_locatie_teken")
        button.setIcon(icoon("plek", self.palette()))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Teken de locatie op de kaart; voor er iets gebeurt ziet u wat er verandert"))
        menu = QMenu(button)
        for soort, words in (
            (Tekensoort.PUNT, self.tr("Als punt")),
            (Tekensoort.LIJN, self.tr("Als lijn")),
            (Tekensoort.VLAK, self.tr("Als vlak")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"dossier_locatie_teken_{soort.value}")
            action.triggered.connect(lambda _checked=False, s=soort: self.tekenen_gevraagd.emit(s.value))
        button.setMenu(menu)
        return button

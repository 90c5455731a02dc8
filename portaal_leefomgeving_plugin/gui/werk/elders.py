"""Below the search box: the same words looked up as a place, an activiteit or a term, when the user asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.zoeken import PlekSoort, Suggestie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit
from portaal_leefomgeving_plugin.services.zoekvorm import Zoekvorm, zoekvorm

translate = QCoreApplication.translate

MINSTE_TEKENS = 3
WACHT_MS = 350
MEESTE_RIJEN = 6
GEVONDEN = int(Qt.ItemDataRole.UserRole) + 1


class Elders(QWidget):
    """``zoek`` follows the box. What is asked for comes back by one of the ``toon_`` methods."""

    plekken_gevraagd = pyqtSignal(str)
    activiteit_gevraagd = pyqtSignal(str)
    begrip_gevraagd = pyqtSignal(str)
    plek_gekozen = pyqtSignal(object)
    """A Suggestie."""
    activiteit_gekozen = pyqtSignal(object)
    """A PlanActiviteit."""
    andere_woorden = pyqtSignal()
    """What was found and pointed out was about other words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("werk_elders")
        self._tekst = ""
        self.plek = QPushButton(icoon("plek", self.palette()), self.tr("Als adres of perceel"), self)
        self.plek.setObjectName("werk_elders_plek")
        self.plek.setToolTip(self.tr("Zoekt bij de Locatieserver van PDOK; wat u typte gaat daarheen"))
        self.activiteit = QPushButton(icoon("regels", self.palette()), self.tr("Als activiteit"), self)
        self.activiteit.setObjectName("werk_elders_activiteit")
        self.activiteit.setToolTip(
            self.tr("Zoekt in het geladen omgevingsplan; wijst aan waar het er regels over heeft")
        )
        self.begrip = QPushButton(icoon("info", self.palette()), self.tr("Wat betekent dit?"), self)
        self.begrip.setObjectName("werk_elders_begrip")
        self.begrip.setToolTip(self.tr("Zoekt de woorden op in de Stelselcatalogus"))
        for button, ask in (
            (self.plek, self._vraag_plekken),
            (self.activiteit, self._vraag_activiteit),
            (self.begrip, self._vraag_begrip),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, a=ask: a())
        self.plekken = QListWidget(self)
        self.plekken.setObjectName("werk_elders_plekken")
        self.plekken.setAccessibleName(self.tr("Gevonden plekken en activiteiten"))
        self.plekken.itemActivated.connect(self._kies)
        self.plekken.itemClicked.connect(self._kies)
        self.uitleg = QLabel(self)
        self.uitleg.setObjectName("werk_elders_uitleg")
        self.uitleg.setWordWrap(True)
        self.uitleg.setTextFormat(Qt.TextFormat.RichText)
        self.uitleg.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout()
        row.addWidget(self.plek)
        row.addWidget(self.activiteit)
        row.addWidget(self.begrip)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.plekken)
        layout.addWidget(self.uitleg)
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(WACHT_MS)
        self._straks.timeout.connect(self._vraag_plekken)
        self._leeg()
        self.hide()

    @property
    def gevraagd(self) -> str:
        """The words as they are now."""
        return self._tekst

    def zoek(self, tekst: str) -> None:
        """Other words. By their form some are looked up at once; the rest waits for a button."""
        words = tekst.strip()
        if words == self._tekst:
            return
        self._tekst = words
        self._leeg()
        self.andere_woorden.emit()
        self.setVisible(len(words) >= MINSTE_TEKENS)
        self._straks.stop()
        if zoekvorm(words) is not Zoekvorm.WOORDEN:
            self._straks.start()

    def toon_plekken(self, gevraagd: str, gevonden: Sequence[Suggestie]) -> None:
        """What may be meant, best first."""
        if self._begint(gevraagd):
            for one in gevonden:
                self._voeg_toe("plek", f"{one.weergave}  ·  {self._soort(one.soort)}", one)
            self._toon_gevonden(self.tr("Geen adres, straat, postcode of perceel gevonden met deze woorden."))

    def toon_activiteiten(self, gevraagd: str, gevonden: Sequence[PlanActiviteit] | None) -> None:
        """The activiteiten of the loaded plan; None where none is loaded."""
        if not self._begint(gevraagd):
            return
        if gevonden is None:
            self._zeg(self.tr("Er is geen omgevingsplan geladen; zonder plan zijn er geen activiteiten te vinden."))
            return
        for one in gevonden:
            self._voeg_toe("regels", f"{one.activiteit.naam}  ·  {omvang(one)}", one)
        self._toon_gevonden(self.tr("Het geladen omgevingsplan heeft geen activiteit met deze woorden in de naam."))

    def wijs_aan(self, activiteit: PlanActiviteit, *, op_kaart: bool) -> None:
        """Says of an activiteit that was chosen what the map shows (``op_kaart``: anything), and what it cannot."""
        if activiteit.overal and op_kaart:
            words = self.tr("Over {naam} gelden overal regels; de gebieden met eigen regels staan op de kaart.")
        elif activiteit.overal:
            words = self.tr("Over {naam} gelden in de hele gemeente regels.")
        elif op_kaart:
            words = self.tr("Waar het plan regels heeft over {naam}, staat op de kaart aangewezen.")
        elif activiteit.locaties:
            words = self.tr("Het plan heeft gebieden met regels over {naam}, maar die staan niet op de kaart.")
        else:
            words = self.tr("Het plan noemt {naam}, maar geen gebied waar er regels over gelden.")
        self._zeg(words.format(naam=escape(activiteit.activiteit.naam)))

    def toon_begrip(self, gevraagd: str, html: str) -> None:
        """What it means, as rich text."""
        if self._begint(gevraagd):
            self._zeg(html)

    def toon_fout(self, gevraagd: str, fout: PortaalError) -> None:
        """Why there is no answer."""
        if self._begint(gevraagd):
            words = bericht(fout)
            self._zeg(escape(f"{words.titel}. {words.tekst}"))

    def _begint(self, gevraagd: str) -> bool:
        """Whether this answers what is asked now; then there is room for it."""
        if gevraagd != self._tekst:
            return False
        self.plekken.clear()
        self.plekken.hide()
        return True

    def _voeg_toe(self, teken: str, woorden: str, wat: object) -> None:
        item = QListWidgetItem(icoon(teken, self.palette()), woorden)
        item.setData(GEVONDEN, wat)
        self.plekken.addItem(item)

    def _toon_gevonden(self, anders: str) -> None:
        count = self.plekken.count()
        if not count:
            self.plekken.hide()
            self._zeg(anders)
            return
        self.uitleg.hide()
        row = max(self.plekken.sizeHintForRow(0), self.fontMetrics().height() + 4)
        self.plekken.setFixedHeight(min(count, MEESTE_RIJEN) * row + 6)
        self.plekken.setCurrentRow(0)
        self.plekken.show()

    def _vraag_plekken(self) -> None:
        self._zeg(self.tr("Wordt gezocht…"))
        self.plekken_gevraagd.emit(self._tekst)

    def _vraag_activiteit(self) -> None:
        self._zeg(self.tr("Wordt gezocht…"))
        self.activiteit_gevraagd.emit(self._tekst)

    def _vraag_begrip(self) -> None:
        self._zeg(self.tr("Wordt gezocht…"))
        self.begrip_gevraagd.emit(self._tekst)

    def _kies(self, item: QListWidgetItem) -> None:
        what = item.data(GEVONDEN)
        if isinstance(what, PlanActiviteit):
            self.activiteit_gekozen.emit(what)
        else:
            self.plek_gekozen.emit(what)

    def _leeg(self) -> None:
        self.plekken.clear()
        self.plekken.hide()
        self.uitleg.clear()
        self.uitleg.hide()

    def _zeg(self, woorden: str) -> None:
        self.uitleg.setText(woorden)
        self.uitleg.show()

    def _soort(self, soort: PlekSoort) -> str:
        return {
            PlekSoort.ADRES: self.tr("adres"),
            PlekSoort.PERCEEL: self.tr("perceel"),
            PlekSoort.WEG: self.tr("straat"),
            PlekSoort.POSTCODE: self.tr("postcode"),
            PlekSoort.WOONPLAATS: self.tr("woonplaats"),
            PlekSoort.COORDINATEN: self.tr("coördinaten"),
        }[soort]


def omvang(activiteit: PlanActiviteit) -> str:
    """How much the plan says of an activiteit, in words."""
    if activiteit.regels == 1:
        return translate("Elders", "1 regel")
    return translate("Elders", "{n} regels").format(n=activiteit.regels)

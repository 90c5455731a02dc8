"""What the dialog "Omwonenden" shows: the choices, the count, the addresses, and the buttons. Asks nothing itself."""

from __future__ import annotations

from qgis.PyQt.QtCore import QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.afdrukken.layoutkeuze import Layoutkeuze
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.host import omwonendenwoorden as in_woorden
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.services.omwonenden import Omwonenden, Vlakkeuze

AFSTANDEN = (50, 100, 200, 500)
EERSTE_AFSTAND = 100
VERSTE_M = 10_000
MEESTE_REGELS = 2_000
"""Addresses that the list in the dialog shows; the files have all of them."""


class OmwonendenBeeld(QWidget):
    """Fills the dialog that it is made for."""

    veranderd = pyqtSignal()
    """Another zone is wanted."""
    bewaren = pyqtSignal(str)
    """"csv", "xlsx" or "pdf"."""
    zoom = pyqtSignal()
    sluiten = pyqtSignal()

    def __init__(self, onderwerp: Onderwerp, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("omwonenden_beeld")
        self._onderwerp = onderwerp
        self._vlakken: tuple[Vlakkeuze, ...] = ()
        self._selectie: tuple[str, RdWkb] | None = None
        self._bouw()
        outer = QVBoxLayout(parent)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)
        self._vul_keuzes()
        self.telt()

    # -- what was chosen -------------------------------------------------------------------------

    @property
    def plek(self) -> RdWkb:
        """What the zone lies around."""
        chosen = self.keuze.currentData()
        return RdWkb(bytes(chosen)) if chosen is not None else self._onderwerp.plek

    @property
    def vanaf(self) -> str:
        """The words for it."""
        words: str = self.keuze.currentText()
        return words

    @property
    def straal_m(self) -> float:
        """Metres around it."""
        return float(self.afstand.value())

    @property
    def zonder_eigen(self) -> bool:
        """Whether the addresses on the place itself are left out."""
        return bool(self.eigen.isChecked())

    def zet_vlakken(self, vlakken: tuple[Vlakkeuze, ...]) -> None:
        """Areas of sources that the zone may be."""
        self._vlakken = vlakken
        self._vul_keuzes()

    def zet_selectie(self, selectie: tuple[str, RdWkb] | None) -> None:
        """The areas that are selected on the map: the name of their layer, and they as one."""
        if selectie != self._selectie:
            self._selectie = selectie
            self._vul_keuzes()

    # -- showing ---------------------------------------------------------------------------------

    def telt(self) -> None:
        """The count is being made."""
        self.aantal.setText(self.tr("Adressen worden geteld…"))
        self.telling.setText("")
        self._knoppen_aan(False)

    def toon(self, gevonden: Omwonenden) -> None:
        """What a zone holds."""
        self.aantal.setText(in_woorden.aantal(gevonden))
        self.telling.setText(" · ".join(in_woorden.telling(gevonden)))
        self.telling.setVisible(bool(gevonden.adressen))
        self.bron.setText(in_woorden.bron(gevonden.stand))
        self.melding.toon(" ".join(in_woorden.voorbehouden(gevonden)), Ernst.WAARSCHUWING)
        lines = [f"{a.regel}  {a.postregel}" for a in gevonden.adressen[:MEESTE_REGELS]]
        if len(gevonden.adressen) > MEESTE_REGELS:
            more = len(gevonden.adressen) - MEESTE_REGELS
            lines.append(self.tr("en {n} andere; in de bestanden staan ze alle").format(n=more))
        self._regels.setStringList(lines)
        self._knoppen_aan(True)

    def toon_fout(self, fout: PortaalError, *, blijft: bool = False) -> None:
        """Why there is no list; ``blijft``: there is one still, and something else went wrong."""
        self.melding.toon_fout(fout)
        if not blijft:
            self.aantal.setText(self.tr("Geen lijst"))
            self.telling.setText("")
            self.bron.setText("")
            self._regels.setStringList([])
            self._knoppen_aan(False)

    def bezig(self, wat: str) -> None:
        """Something is made that takes a while, here and now."""
        self.wacht.setFormat(wat)
        self.wacht.show()
        self.setEnabled(False)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self.repaint()

    def klaar(self) -> None:
        """It is made."""
        QApplication.restoreOverrideCursor()
        self.setEnabled(True)
        self.wacht.hide()

    # -- building --------------------------------------------------------------------------------

    def _vul_keuzes(self) -> None:
        """The place itself first; what was chosen stays chosen where it is still there."""
        before = self.keuze.currentText()
        self.keuze.blockSignals(True)
        self.keuze.clear()
        self.keuze.addItem(
            self.tr("de locatie van de zaak") if self._onderwerp.nummer else self.tr("de gekozen plek"), None
        )
        for choice in self._vlakken:
            self.keuze.addItem(f"{choice.bron}: {choice.omschrijving}", bytes(choice.geometrie))
        if self._selectie is not None:
            name, shape = self._selectie
            self.keuze.addItem(self.tr("geselecteerde vlakken in {laag}").format(laag=name), bytes(shape))
        self.keuze.setCurrentIndex(max(0, self.keuze.findText(before)))
        self.keuze.blockSignals(False)
        if before and self.keuze.currentText() != before:
            self.veranderd.emit()

    def _gekozen(self) -> None:
        """An area is a zone by itself; around a place one wants metres."""
        own = self.keuze.currentData() is None
        self.afstand.blockSignals(True)
        self.afstand.setValue(EERSTE_AFSTAND if own else 0)
        self.afstand.blockSignals(False)
        self.veranderd.emit()

    def _knoppen_aan(self, aan: bool) -> None:
        for button in (self.csv, self.xlsx, self.pdf, self.op_kaart):
            button.setEnabled(aan)

    def _bouw(self) -> None:
        zaak = TekstLabel("omwonenden_zaak", self, tekst=self._onderwerp.naam, vet=True)
        self.keuze = QComboBox(self)
        self.keuze.setObjectName("omwonenden_vanaf")
        self.keuze.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.keuze.setMinimumContentsLength(24)
        self.keuze.activated.connect(lambda _nr: self._gekozen())
        from_ = QLabel(self.tr("&Vanaf"), self)
        from_.setBuddy(self.keuze)
        self.afstand = QSpinBox(self)
        self.afstand.setObjectName("omwonenden_afstand")
        self.afstand.setRange(0, VERSTE_M)
        self.afstand.setValue(EERSTE_AFSTAND)
        self.afstand.setSuffix(" m")
        self.afstand.setKeyboardTracking(True)
        self.afstand.valueChanged.connect(lambda _v: self.veranderd.emit())
        far = QLabel(self.tr("&Afstand"), self)
        far.setBuddy(self.afstand)
        row = QHBoxLayout()
        row.addWidget(self.afstand)
        for metres in AFSTANDEN:
            button = self._knop(f"omwonenden_{metres}", self.tr("{m} m").format(m=metres))
            button.clicked.connect(lambda _c=False, m=metres: self.afstand.setValue(m))
            row.addWidget(button)
        row.addStretch(1)
        self.eigen = QCheckBox(self.tr("Adressen op de locatie zelf weglaten"), self)
        self.eigen.setObjectName("omwonenden_zonder_eigen")
        self.eigen.toggled.connect(lambda _aan: self.veranderd.emit())
        self.aantal = TekstLabel("omwonenden_aantal", self, vet=True)
        self.telling = TekstLabel("omwonenden_telling", self)
        self.bron = TekstLabel("omwonenden_bron", self, stil=True)
        rule = TekstLabel(
            "omwonenden_regel", self, stil=True,
            tekst=self.tr("Een adres hoort erbij als zijn punt in de zone of op de rand ligt. De lijst heeft geen "
                          "namen."),
        )  # fmt: skip
        self._regels = QStringListModel(self)
        self.lijst = QListView(self)
        self.lijst.setObjectName("omwonenden_lijst")
        self.lijst.setAccessibleName(self.tr("Adressen in de zone"))
        self.lijst.setModel(self._regels)
        self.lijst.setUniformItemSizes(True)
        self.lijst.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.melding = Notitie("omwonenden_melding", self)
        self.wacht = QProgressBar(self)
        self.wacht.setObjectName("omwonenden_wacht")
        self.wacht.setRange(0, 0)
        self.wacht.setAccessibleName(self.tr("Bezig"))
        self.wacht.hide()
        self.sjabloon = Layoutkeuze("omwonenden_sjabloon", ("omwonenden",), self)
        paper = QLabel(self.tr("&Layout van de bewijskaart"), self)
        paper.setBuddy(self.sjabloon)
        sheet = QHBoxLayout()
        sheet.addWidget(paper)
        sheet.addWidget(self.sjabloon, 1)
        self.op_kaart = self._knop("omwonenden_zoom", self.tr("&Zoom naar de zone"))
        self.op_kaart.clicked.connect(lambda _c=False: self.zoom.emit())
        self.csv, self.xlsx, self.pdf = (
            self._knop("omwonenden_csv", self.tr("&CSV…")),
            self._knop("omwonenden_xlsx", self.tr("&Excel…")),
            self._knop("omwonenden_pdf", self.tr("&Bewijskaart (PDF)…")),
        )
        for kind, button in (("csv", self.csv), ("xlsx", self.xlsx), ("pdf", self.pdf)):
            button.clicked.connect(lambda _c=False, k=kind: self.bewaren.emit(k))
        close = self._knop("omwonenden_sluiten", self.tr("&Sluiten"))
        close.clicked.connect(lambda _c=False: self.sluiten.emit())
        flow = VloeiLayout(tussen=6)
        for button in (self.csv, self.xlsx, self.pdf, self.op_kaart, close):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (zaak, from_, self.keuze, far):
            layout.addWidget(widget)
        layout.addLayout(row)
        for widget in (self.eigen, self.aantal, self.telling, self.melding):
            layout.addWidget(widget)
        layout.addWidget(self.lijst, 1)
        for widget in (self.bron, rule):
            layout.addWidget(widget)
        layout.addLayout(sheet)
        layout.addWidget(self.wacht)
        layout.addLayout(flow)

    def _knop(self, naam: str, tekst: str) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        return button

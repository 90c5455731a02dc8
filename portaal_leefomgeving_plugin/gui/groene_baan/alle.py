"""The green lane over all open zaken: how many have which verdict, which rules speak most, and the way to each zaak."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import OORDEEL_TEKEN, icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.groene_baan.alle_model import ZakenModel
from portaal_leefomgeving_plugin.host.tasks import Taak
from portaal_leefomgeving_plugin.host.wording import oordeel, tijdstip
from portaal_leefomgeving_plugin.services.toets_alle import Overzicht, Zaakuitslag

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

VERANDERD = "veranderd"


class AlleVenster(QDialog):
    """Runs when it is opened; stays beside the map."""

    zaak_gevraagd = pyqtSignal(str)
    zaken_gekozen = pyqtSignal(list)
    """The uuids that are to be selected in list and map."""

    def __init__(self, loket: Loket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("groene_baan_alle")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Groene baan over alle open zaken"))
        self._loket = loket
        self._vraag = LaatsteVraag()
        self.overzicht: Overzicht | None = None
        self._bouw()
        self.resize(self.sizeHint())  # a dialog with wrapped labels asks for no more than those take
        loket.werkers.voortgang.connect(self._vooruit)
        hulptoets(self, "groene_baan")
        self.toets()

    def sizeHint(self) -> QSize:
        """Room for a list."""
        return QSize(820, 600)

    def toets(self) -> None:
        """Checks all open zaken (again)."""
        self.melding.toon("")
        self._bezig(True)
        self._loket.groene_baan_alle(*self._vraag.stel(self._klaar, self._mislukt))

    def done(self, uitkomst: int) -> None:
        """What runs goes on: its outcomes are kept, and shown with each zaak."""
        self._vraag.vergeet()
        super().done(uitkomst)

    # -- inside ----------------------------------------------------------------------------------

    def _vooruit(self, taak: Taak) -> None:
        what, done, total = taak.stand
        if what == "toetsen" and total and self.meter.isVisible():
            self.meter.setRange(0, total)
            self.meter.setValue(done)

    def _bezig(self, bezig: bool) -> None:
        self.meter.setVisible(bezig)
        self.meter.setRange(0, 0)
        self.stop.setVisible(bezig)
        self.opnieuw.setEnabled(not bezig)

    def _klaar(self, overzicht: Overzicht) -> None:
        self._bezig(False)
        self.overzicht = overzicht
        self._toon()

    def _mislukt(self, fout: PortaalError) -> None:
        self._bezig(False)
        self.melding.toon_fout(fout)

    def _toon(self) -> None:
        found = self.overzicht
        if found is None:
            return
        number = QLocale().toString
        counts = found.zaken()
        parts = ", ".join(f"{number(n)} {oordeel(o)}" for o, n in counts.items() if n) or self.tr("geen")
        moved = sum(u.veranderd is not None for u in found.uitslagen)
        words = self.tr("{n} open zaken, getoetst op {moment}. Zwaarste oordeel per zaak: {telling}.")
        lines = [words.format(n=number(len(found.uitslagen)), moment=tijdstip(found.getoetst_op), telling=parts)]
        if moved:
            lines.append(self.tr("Bij {n} zaken is iets anders dan bij een eerdere toets.").format(n=number(moved)))
        lines.append(self.tr("Geen aanwijzing betekent niet dat het mag: het besluit is aan u."))
        self.samenvatting.setText(" ".join(lines))
        self._vul_regels(found)
        self._vul_zaken(found)

    def _vul_regels(self, found: Overzicht) -> None:
        before = self.regel.currentData()
        self.regel.blockSignals(True)
        self.regel.clear()
        self.regel.addItem(self.tr("alle regels"), "")
        self.regel.addItem(self.tr("alleen zaken waar iets veranderde"), VERANDERD)
        loud = [(r.telling[Oordeel.KNELPUNT], r.telling[Oordeel.AANDACHT], r) for r in found.regels]
        for knelpunt, aandacht, rule in sorted(loud, key=lambda t: (-t[0], -t[1], t[2].titel)):
            if knelpunt or aandacht:
                words = self.tr("{titel} ({knelpunt} knelpunt, {aandacht} aandacht)")
                self.regel.addItem(words.format(titel=rule.titel, knelpunt=knelpunt, aandacht=aandacht), rule.titel)
        self.regel.setCurrentIndex(max(0, self.regel.findData(before)))
        self.regel.blockSignals(False)

    def _past(self, uitslag: Zaakuitslag) -> bool:
        wanted = self.regel.currentData()
        if wanted == VERANDERD:
            return uitslag.veranderd is not None
        return not wanted or any(title == wanted for title, _verdict in uitslag.spreekt)

    def _vul_zaken(self, found: Overzicht) -> None:
        shown = [u for u in found.uitslagen if self._past(u)]
        self.model.toon(shown)
        for column, most in ((0, 160), (1, 240), (2, 140), (3, 90), (4, 90), (5, 90), (6, 320)):
            self.lijst.resizeColumnToContents(column)
            self.lijst.setColumnWidth(column, min(most, self.lijst.columnWidth(column)))
        number = QLocale().toString
        words = self.tr("{n} van {alle} zaken")
        self.voet.setText(words.format(n=number(len(shown)), alle=number(len(found.uitslagen))))
        self._kan()

    def _gekozen(self) -> list[str]:
        rows = self.lijst.selectionModel().selectedRows()
        return [self.model.uuid(index) for index in sorted(rows, key=lambda index: index.row())]

    def _kies(self) -> None:
        if chosen := self._gekozen():
            self.zaken_gekozen.emit(chosen)

    def _open(self) -> None:
        chosen = self._gekozen()
        if len(chosen) == 1:
            self.zaak_gevraagd.emit(chosen[0])

    def _kan(self) -> None:
        chosen = self._gekozen()
        self.open_zaak.setEnabled(len(chosen) == 1)
        self.op_kaart.setEnabled(bool(chosen))

    def _bouw(self) -> None:
        self.meter = QProgressBar(self)
        self.meter.setObjectName("alle_voortgang")
        self.meter.setAccessibleName(self.tr("Voortgang"))
        self.stop = self._knop("alle_stoppen", self.tr("Stoppen"), self._loket.werkers.annuleer)
        self.melding = Notitie("alle_melding", self)
        self.samenvatting = TekstLabel("alle_samenvatting", self)
        self.regel = QComboBox(self)
        self.regel.setObjectName("alle_regel")
        self.regel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.regel.setMinimumContentsLength(30)
        self.regel.currentIndexChanged.connect(lambda _nr: self._vul_zaken(self.overzicht) if self.overzicht else None)
        label = QLabel(self.tr("Toon zaken bij"), self)
        label.setBuddy(self.regel)
        heads = [
            self.tr("Zaak"),
            self.tr("Omschrijving"),
            self.tr("Zwaarste"),
            self.tr("knelpunt"),
            self.tr("aandacht"),
            self.tr("onbekend"),
            self.tr("Regels die iets zeggen"),
            self.tr("Veranderd"),
        ]
        signs = {o: icoon(sign, self.palette()) for o, (sign, _accent) in OORDEEL_TEKEN.items()}
        self.model = ZakenModel(heads, signs, self)
        self.lijst = QTableView(self)  # not a tree, which asks every row whether anything is below it
        self.lijst.setObjectName("alle_zaken")
        self.lijst.setAccessibleName(self.tr("Zaken met hun zwaarste oordeel"))
        self.lijst.setShowGrid(False)
        self.lijst.setWordWrap(False)
        self.lijst.setTabKeyNavigation(False)
        self.lijst.verticalHeader().hide()
        self.lijst.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.lijst.horizontalHeader().setResizeContentsPrecision(0)
        self.lijst.horizontalHeader().setStretchLastSection(True)
        self.lijst.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.lijst.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.lijst.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.lijst.setModel(self.model)
        self.lijst.selectionModel().selectionChanged.connect(lambda _on, _off: self._kan())
        self.lijst.activated.connect(lambda _index: self._open())
        self.voet = TekstLabel("alle_voet", self, stil=True)
        self.open_zaak = self._knop("alle_open", self.tr("Zaak openen"), self._open)
        self.op_kaart = self._knop("alle_op_kaart", self.tr("Selecteren in lijst en kaart"), self._kies)
        self.opnieuw = self._knop("alle_opnieuw", self.tr("Opnieuw toetsen"), self.toets)
        above = QHBoxLayout()
        above.addWidget(self.meter, 1)
        above.addWidget(self.stop)
        choose = QHBoxLayout()
        choose.addWidget(label)
        choose.addWidget(self.regel, 1)
        below = QHBoxLayout()
        for button in (self.open_zaak, self.op_kaart, self.opnieuw):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self._knop("alle_sluiten", self.tr("Sluiten"), self.reject))
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self.melding)
        layout.addWidget(self.samenvatting)
        layout.addLayout(choose)
        layout.addWidget(self.lijst, 1)
        layout.addWidget(self.voet)
        layout.addLayout(below)

    def _knop(self, naam: str, tekst: str, doe: Callable[[], object]) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: doe())
        return button

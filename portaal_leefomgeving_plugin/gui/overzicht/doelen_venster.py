"""The dialog "Doelen bewerken": what was planned, as rows to be filled in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QDate, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.doelen import NAAM_TEKENS, Doel, Telwijze
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.overzicht.woorden import telwijze
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst

MEEST = 1_000_000


class DoelenVenster(QDialog):
    """``bewaren`` tells the doelen as they were filled in; who hears it calls ``bewaard`` or ``niet_bewaard``."""

    bewaren = pyqtSignal(tuple)

    def __init__(
        self,
        doelen: Sequence[Doel],
        *,
        zaaktypen: Sequence[str],
        controletypen: Sequence[str],
        wijken: Sequence[str],
        waar: str,
        vandaag: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("doelen_venster")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Doelen bewerken"))
        self._zaaktypen, self._controletypen, self._wijken = tuple(zaaktypen), tuple(controletypen), tuple(wijken)
        self._vandaag = vandaag
        self.tabel = QTableWidget(0, 8, self)
        self.tabel.setObjectName("doelen_bewerk_tabel")
        self.tabel.setAccessibleName(self.tr("Doelen"))
        self.tabel.setHorizontalHeaderLabels(
            [self.tr("Code"), self.tr("Naam"), self.tr("Telt"), self.tr("Alleen van soort"), self.tr("Wijk"),
             self.tr("Gepland"), self.tr("Van"), self.tr("Tot en met")]
        )  # fmt: skip
        self.tabel.verticalHeader().hide()
        self.tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tabel.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.uitleg = TekstLabel("doelen_waar", self, tekst=waar, stil=True)
        self.melding = Notitie("doelen_melding", self)
        self.erbij = self._knop("doelen_erbij", self.tr("Doel toevoegen"))
        self.weg = self._knop("doelen_weg", self.tr("Doel verwijderen"))
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("doelen_knoppen")
        self.ok: QPushButton = buttons.addButton(self.tr("Bewaren"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("doelen_ok")
        cancel = buttons.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("doelen_annuleer")
        row = VloeiLayout()
        row.addWidget(self.erbij)
        row.addWidget(self.weg)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabel, 1)
        layout.addLayout(row)
        layout.addWidget(self.uitleg)
        layout.addWidget(self.melding)
        layout.addWidget(buttons)
        for doel in doelen:
            self._voeg_toe(doel)
        self.erbij.clicked.connect(self._nieuw)
        self.weg.clicked.connect(self._verwijder)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        hulptoets(self, "overzicht")

    def sizeHint(self) -> QSize:
        """Wide enough for its columns."""
        return QSize(130 * self.fontMetrics().averageCharWidth(), 26 * self.fontMetrics().height())

    def accept(self) -> None:
        """Hands over what was filled in, where it can be."""
        goals, wrong = self._doelen()
        if wrong:
            self.melding.toon(wrong, Ernst.WAARSCHUWING)
            return
        self.ok.setEnabled(False)
        self.bewaren.emit(goals)

    def bewaard(self) -> None:
        """It is on the disk."""
        super().accept()

    def niet_bewaard(self, fout: PortaalError) -> None:
        """It is not, and why; what was filled in stays."""
        self.ok.setEnabled(True)
        self.melding.toon_fout(fout)

    # -- inside ----------------------------------------------------------------------------------

    def _doelen(self) -> tuple[tuple[Doel, ...], str]:
        """What was filled in, and what is wrong with it (empty: nothing)."""
        found = []
        for row in range(self.tabel.rowCount()):
            code, name, kind, soort, wijk, planned, begin, end = (self.tabel.cellWidget(row, k) for k in range(8))
            if not name.text().strip():
                name.setFocus()
                return (), self.tr("Regel {n} heeft nog geen naam.").format(n=row + 1)
            first, last = begin.date().toPyDate(), end.date().toPyDate()
            if last < first:
                end.setFocus()
                return (), self.tr("Bij '{naam}' ligt het einde voor het begin.").format(naam=name.text().strip())
            found.append(
                Doel(
                    name.text().strip(), kind.currentData(), planned.value(), first, last, soort.currentData() or "",
                    wijk.currentData() or "", code.text().strip(),
                )
            )  # fmt: skip
        return tuple(found), ""

    def _nieuw(self) -> None:
        year = self._vandaag.year
        self._voeg_toe(Doel("", Telwijze.INSPECTIES_GEDAAN, 0, date(year, 1, 1), date(year, 12, 31)))
        self.tabel.cellWidget(self.tabel.rowCount() - 1, 1).setFocus()

    def _verwijder(self) -> None:
        row = self.tabel.currentRow()
        focus = self.focusWidget()
        if row < 0:
            row = next(
                (r for r in range(self.tabel.rowCount()) for k in range(8) if self.tabel.cellWidget(r, k) is focus),
                self.tabel.rowCount() - 1,
            )
        if row >= 0:
            self.tabel.removeRow(row)

    def _voeg_toe(self, doel: Doel) -> None:
        row = self.tabel.rowCount()
        self.tabel.insertRow(row)
        code, name = QLineEdit(doel.code, self.tabel), QLineEdit(doel.naam, self.tabel)
        name.setMaxLength(NAAM_TEKENS)
        name.setMinimumWidth(18 * self.fontMetrics().averageCharWidth())
        kind = QComboBox(self.tabel)
        for one in Telwijze:
            kind.addItem(telwijze(one), one)
        kind.setCurrentIndex(kind.findData(doel.telwijze))
        soort = QComboBox(self.tabel)
        self._vul_soort(soort, doel.telwijze, doel.soort)
        kind.currentIndexChanged.connect(lambda _nr: self._vul_soort(soort, kind.currentData(), ""))
        wijk = self._keuze((*self._wijken, *([doel.wijk] if doel.wijk not in ("", *self._wijken) else [])), doel.wijk,
                           self.tr("(hele gemeente)"))  # fmt: skip
        planned = QSpinBox(self.tabel)
        planned.setRange(0, MEEST)
        planned.setValue(doel.gepland)
        days = []
        for day in (doel.vanaf, doel.tot):
            field = QDateEdit(QDate(day.year, day.month, day.day), self.tabel)
            field.setDisplayFormat("dd-MM-yyyy")
            field.setCalendarPopup(True)
            days.append(field)
        headers = [self.tabel.horizontalHeaderItem(k).text() for k in range(8)]
        for column, widget in enumerate((code, name, kind, soort, wijk, planned, *days)):
            widget.setObjectName(f"doel_{column}")
            widget.setAccessibleName(headers[column])
            self.tabel.setCellWidget(row, column, widget)
        self.tabel.resizeColumnsToContents()
        self.tabel.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _vul_soort(self, keuze: QComboBox, telt: Telwijze, gekozen: str) -> None:
        kinds = self._controletypen if telt is Telwijze.INSPECTIES_GEDAAN else self._zaaktypen
        keuze.clear()
        keuze.addItem(self.tr("(alle)"), "")
        for one in (*kinds, *([gekozen] if gekozen not in ("", *kinds) else [])):
            keuze.addItem(one.replace("_", " "), one)
        keuze.setCurrentIndex(max(0, keuze.findData(gekozen)))

    def _keuze(self, waarden: Sequence[str], gekozen: str, alle: str) -> QComboBox:
        box = QComboBox(self.tabel)
        box.addItem(alle, "")
        for one in waarden:
            box.addItem(one, one)
        box.setCurrentIndex(max(0, box.findData(gekozen)))
        return box

    def _knop(self, naam: str, tekst: str) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        return button

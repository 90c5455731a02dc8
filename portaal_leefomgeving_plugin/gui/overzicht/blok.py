"""A fold with a chart, the same numbers as a table, and buttons that copy them."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.overzicht.cijfers import Cijfers
from portaal_leefomgeving_plugin.gui.overzicht.grafiek import Grafiek
from portaal_leefomgeving_plugin.host.settings import WORTEL

MEESTE_RIJEN = 14
"""Rows of a table that are in view; the rest scrolls."""


class Cijferblok(QWidget):
    """``sectie`` is the fold. ``extra`` are widgets of the caller's beside the buttons."""

    kaart_gevraagd = pyqtSignal()
    """These numbers are to be seen on the map."""

    def __init__(
        self, sleutel: str, titel: str, parent: QWidget, *, kaart: bool = False, boven: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name = f"overzicht_{sleutel}"
        self.setObjectName(f"{name}_inhoud")
        self.cijfers: Cijfers | None = None
        self._gevuld = False
        self.grafiek = Grafiek(f"{name}_grafiek", self)
        self.tabel = QTableWidget(0, 0, self)
        self.tabel.setObjectName(f"{name}_tabel")
        self.tabel.setAccessibleName(titel)
        self.tabel.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tabel.verticalHeader().hide()
        self.tabel.setWordWrap(False)
        self.noot = TekstLabel(f"{name}_noot", self, stil=True)
        self.als_tabel = self._knop(f"{name}_als_tabel", self.tr("Tabel"), self.tr("Toont de cijfers ook als tabel"))
        self.als_tabel.setCheckable(True)
        self.tekst = self._knop(f"{name}_tekst", self.tr("Kopieer"), self.tr("Kopieert de tabel als tekst"))
        self.csv = self._knop(f"{name}_csv", self.tr("Kopieer CSV"), self.tr("Kopieert de tabel als CSV"))
        self.op_kaart = self._knop(f"{name}_kaart", self.tr("Op de kaart"), self.tr("Toont dit per wijk op de kaart"))
        self.op_kaart.setIcon(icoon("kaart_open", self.palette()))
        self.op_kaart.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.op_kaart.setVisible(kaart)
        row = VloeiLayout()
        for button in (self.als_tabel, self.tekst, self.csv, self.op_kaart):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.grafiek)
        layout.addLayout(row)
        layout.addWidget(self.tabel)
        layout.addWidget(self.noot)
        self.sectie = Sectie(name, titel, self, open_=True, boven=boven, parent=parent)
        self._sleutel = f"{WORTEL}/overzicht/tabel_{sleutel}"
        self.als_tabel.setChecked(bool(QgsSettings().value(self._sleutel, False, bool)))
        self.als_tabel.toggled.connect(self._met_tabel)
        self.tekst.clicked.connect(lambda: self._kopieer(csv=False))
        self.csv.clicked.connect(lambda: self._kopieer(csv=True))
        self.op_kaart.clicked.connect(self.kaart_gevraagd)
        self.tabel.setVisible(self.als_tabel.isChecked())

    def toon(self, cijfers: Cijfers) -> None:
        """Other numbers."""
        self.cijfers = cijfers
        self.grafiek.toon(cijfers)
        self._gevuld = False
        self._vul_tabel()
        self.noot.setText(cijfers.noot)
        self.noot.setVisible(bool(cijfers.noot))
        self.sectie.gevuld(cijfers.samenvatting)

    def _vul_tabel(self) -> None:
        """A table that nobody sees is not filled: that would be felt when all are counted anew."""
        cijfers, table = self.cijfers, self.tabel
        if cijfers is None or self._gevuld or not self.als_tabel.isChecked():
            return
        self._gevuld = True
        table.setColumnCount(len(cijfers.koppen))
        table.setHorizontalHeaderLabels(list(cijfers.koppen))
        table.setRowCount(len(cijfers.rijen))
        for r, row in enumerate(cijfers.rijen):
            for k, words in enumerate(row):
                item = QTableWidgetItem(words)
                if k:
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                table.setItem(r, k, item)
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        rows = min(len(cijfers.rijen), MEESTE_RIJEN)
        height = table.horizontalHeader().sizeHint().height() + rows * table.rowHeight(0) if rows else 40
        scroll = table.horizontalScrollBar().sizeHint().height()
        table.setFixedHeight(height + scroll + 2 * table.frameWidth())

    def _met_tabel(self, aan: bool) -> None:
        QgsSettings().setValue(self._sleutel, aan)
        self._vul_tabel()
        self.tabel.setVisible(aan)

    def _kopieer(self, *, csv: bool) -> None:
        if self.cijfers is not None:
            QGuiApplication.clipboard().setText(self.cijfers.als_csv() if csv else self.cijfers.als_tekst())

    def _knop(self, naam: str, tekst: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(naam)
        button.setText(tekst)
        button.setToolTip(tip)
        button.setIconSize(QSize(14, 14))
        return button

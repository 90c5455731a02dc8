"""Which column of a file becomes which field: a row per column, with what stands in it and a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from portaal_leefomgeving_plugin.domain.blad import VELDEN, Bladsoort, Koppeling, Werkblad

VRIJ = "*"
"""The choice to keep a column as a property of its own."""
VOORBEELDEN = 3
VOORBEELD_TEKENS = 60

translate = QCoreApplication.translate


class Koppeltabel(QTableWidget):
    """Shows a mapping, and lets it be changed. What is about persons cannot be chosen."""

    veranderd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("blad_koppelingen")
        self.setAccessibleName(self.tr("Kolommen en wat ze worden"))
        self.setHorizontalHeaderLabels([self.tr("Kolom in het bestand"), self.tr("Wat erin staat"), self.tr("Wordt")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QComboBox().sizeHint().height() + 2)
        self.setMinimumHeight(6 * self.verticalHeader().defaultSectionSize())
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._koppelingen: tuple[Koppeling, ...] = ()

    @property
    def koppelingen(self) -> tuple[Koppeling, ...]:
        """The mapping as it was chosen."""
        return self._koppelingen

    def toon(self, werkblad: Werkblad, soort: Bladsoort, koppelingen: Sequence[Koppeling]) -> None:
        """Another sheet, or another kind."""
        self._koppelingen = tuple(koppelingen)
        self.setRowCount(len(koppelingen))
        for nr, koppeling in enumerate(koppelingen):
            self.setItem(nr, 0, _cel(koppeling.kop))
            self.setItem(nr, 1, _cel("" if koppeling.persoon else _voorbeelden(werkblad, koppeling.kolom)))
            self.setCellWidget(nr, 2, self._keuze(nr, soort, koppeling))

    def _keuze(self, nr: int, soort: Bladsoort, koppeling: Koppeling) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"blad_koppeling_{nr}")
        box.setAccessibleName(self.tr("Kolom {kop} wordt").format(kop=koppeling.kop))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if koppeling.persoon:
            box.addItem(self.tr("gaat over personen: niet bewaren"), "")
            box.setEnabled(False)
            return box
        box.addItem(self.tr("niet bewaren"), "")
        for field in VELDEN[soort]:
            box.addItem(field.naam, field.naam)
        if soort is Bladsoort.OBJECTEN:
            box.addItem(self.tr("eigen kenmerk"), VRIJ)
        box.setCurrentIndex(max(box.findData(VRIJ if koppeling.vrij else koppeling.veld), 0))
        box.currentIndexChanged.connect(lambda _index, row=nr, made=box: self._kies(row, str(made.currentData())))
        return box

    def _kies(self, nr: int, wat: str) -> None:
        """A field that another column had goes to this one."""
        made = list(self._koppelingen)
        for other, one in enumerate(made):
            if other != nr and wat and wat != VRIJ and one.veld == wat:
                made[other] = replace(one, veld="")
                box = self.cellWidget(other, 2)
                box.blockSignals(True)
                box.setCurrentIndex(0)
                box.blockSignals(False)
        made[nr] = replace(made[nr], veld="" if wat == VRIJ else wat, vrij=wat == VRIJ)
        self._koppelingen = tuple(made)
        self.veranderd.emit()


def _voorbeelden(werkblad: Werkblad, kolom: int) -> str:
    filled = dict.fromkeys(
        str(row.cellen[kolom]).strip() for row in werkblad.rijen[:50] if row.cellen[kolom] is not None
    )
    shown = list(filled)[:VOORBEELDEN]
    return " · ".join(text if len(text) <= VOORBEELD_TEKENS else f"{text[:VOORBEELD_TEKENS]}…" for text in shown)


def _cel(tekst: str) -> QTableWidgetItem:
    item = QTableWidgetItem(tekst)
    item.setToolTip(tekst)
    return item

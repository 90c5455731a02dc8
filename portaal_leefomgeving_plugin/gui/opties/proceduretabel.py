"""A line per zaaktype: which procedure it follows, what counts as receipt, and when its colours change."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.termijn import AtwNaVerlenging, OntvangstVeld, Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.host.wording import atw_na_verlenging, ontvangstveld, procedure


class ProcedureTabel(QTableWidget):
    """``toon`` fills it; ``gewijzigd`` tells what is not as it was. Nothing is chosen for the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 6, parent)
        self.setObjectName("procedures_tabel")
        self.setAccessibleName(self.tr("Procedure per zaaktype"))
        self.setHorizontalHeaderLabels(
            [self.tr("Zaaktype"), self.tr("Procedure"), self.tr("Ontvangst"), self.tr("Geel (dagen)"),
             self.tr("Oranje (dagen)"), self.tr("Atw na verlenging")]
        )  # fmt: skip
        self.horizontalHeaderItem(5).setToolTip(
            self.tr("Of de Algemene termijnenwet nog geldt als de termijn door verlenging langer is dan 12 weken. De "
                    "wet laat dat open; zonder keuze ziet u beide datums.")
        )  # fmt: skip
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._oud: Mapping[str, TermijnInstelling] = {}
        self._rijen: list[tuple[str, Callable[[], TermijnInstelling | None]]] = []

    def toon(self, namen: Mapping[str, str], oud: Mapping[str, TermijnInstelling]) -> None:
        """``namen``: zaaktypen by identificatie; ``oud``: what was chosen for them before."""
        self.setRowCount(0)
        self._rijen.clear()
        self._oud = dict(oud)
        for identificatie, omschrijving in sorted(namen.items(), key=lambda n: n[1].lower()):
            self._voeg_toe(identificatie, omschrijving)
        for column in range(1, 6):
            self.resizeColumnToContents(column)

    def gewijzigd(self) -> dict[str, TermijnInstelling | None]:
        """By identificatie what is chosen now, where that is not what it was; None: not chosen any more."""
        now = {identificatie: lees() for identificatie, lees in self._rijen}
        return {i: new for i, new in now.items() if new != self._oud.get(i)}

    def gekozen(self) -> int:
        """How many zaaktypen have a procedure."""
        return sum(lees() is not None for _identificatie, lees in self._rijen)

    def _voeg_toe(self, identificatie: str, omschrijving: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        item = QTableWidgetItem(omschrijving)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setToolTip(identificatie)
        self.setItem(row, 0, item)
        old = self._oud.get(identificatie)
        which = QComboBox(self)
        which.addItem(self.tr("(niet gekozen)"), None)
        for value in Procedure:
            which.addItem(procedure(value), value)
        which.setCurrentIndex(which.findData(old.procedure) if old else 0)
        receipt = QComboBox(self)
        for field in OntvangstVeld:
            receipt.addItem(ontvangstveld(field), field)
        receipt.setCurrentIndex(receipt.findData(old.ontvangst) if old else 0)
        yellow, orange = QSpinBox(self), QSpinBox(self)
        for box, days in ((yellow, old.dagen_geel if old else 14), (orange, old.dagen_oranje if old else 7)):
            box.setRange(0, 365)
            box.setValue(days)
        atw = QComboBox(self)
        for choice in AtwNaVerlenging:
            atw.addItem(atw_na_verlenging(choice), choice)
        atw.setCurrentIndex(atw.findData(old.atw_na_verlenging) if old else 0)
        cells = (
            (which, "procedure", self.tr("Procedure van {zaaktype}")),
            (receipt, "ontvangst", self.tr("Ontvangst bij {zaaktype}")),
            (yellow, "geel", self.tr("Dagen geel bij {zaaktype}")),
            (orange, "oranje", self.tr("Dagen oranje bij {zaaktype}")),
            (atw, "atw", self.tr("Algemene termijnenwet na verlenging bij {zaaktype}")),
        )
        for column, (widget, naam, words) in enumerate(cells, start=1):
            widget.setObjectName(f"procedure_{naam}_{identificatie}")
            widget.setAccessibleName(words.format(zaaktype=omschrijving))
            self.setCellWidget(row, column, widget)
            if column > 1:
                widget.setEnabled(which.currentData() is not None)
                which.currentIndexChanged.connect(
                    lambda _index, w=widget, c=which: w.setEnabled(c.currentData() is not None)
                )

        def lees() -> TermijnInstelling | None:
            if which.currentData() is None:
                return None
            return TermijnInstelling(
                which.currentData(), receipt.currentData(), yellow.value(), orange.value(), atw.currentData()
            )

        self._rijen.append((identificatie, lees))

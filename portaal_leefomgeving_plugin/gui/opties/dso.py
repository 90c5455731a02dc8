"""Options: where DSO is. One choice fills in the roots of all its interfaces; each can be set by itself."""

from __future__ import annotations

from dataclasses import fields

from qgis.gui import QgsCollapsibleGroupBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.verbinding import DSO_PREPRODUCTIE, DSO_PRODUCTIE, DsoWortels

EIGEN = "eigen"


class DsoWortelsKeuze(QWidget):
    """The environment, and folded below it an address per interface."""

    gewijzigd = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.omgeving = QComboBox(self)
        self.omgeving.setObjectName("verbinding_dso_omgeving")
        self.omgeving.setAccessibleName(self.tr("Omgeving van het DSO"))
        for words, base in (
            (self.tr("niet gebruiken"), ""),
            (self.tr("productie"), DSO_PRODUCTIE),
            (self.tr("pre-productie (oefenomgeving)"), DSO_PREPRODUCTIE),
            (self.tr("eigen adressen"), EIGEN),
        ):
            self.omgeving.addItem(words, base)
        self.adressen = QgsCollapsibleGroupBox(self.tr("Adres per koppelvlak"), self)
        self.adressen.setObjectName("verbinding_dso_adressen")
        self.adressen.setCollapsed(True)
        form = QFormLayout(self.adressen)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        words = {
            "presenteren": self.tr("Presenteren"),
            "geometrie": self.tr("Geometrie opvragen"),
            "downloaden": self.tr("Downloaden"),
            "rtr": self.tr("RTR gegevens"),
            "zoeken": self.tr("Zoekinterface"),
            "uitvoeren": self.tr("Uitvoeren gegevens"),
        }
        self._velden: dict[str, QgsFilterLineEdit] = {}
        for field in fields(DsoWortels):
            edit = QgsFilterLineEdit(self)
            edit.setObjectName(f"verbinding_dso_{field.name}")
            edit.textEdited.connect(self._aangepast)
            self._velden[field.name] = edit
            form.addRow(words[field.name], edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.omgeving)
        layout.addWidget(self.adressen)
        self.omgeving.activated.connect(self._kies)

    def zet(self, wortels: DsoWortels) -> None:
        """Shows these roots."""
        for name, edit in self._velden.items():
            edit.setText(getattr(wortels, name))
        known = next(
            (nr for nr in range(3) if DsoWortels.op(self.omgeving.itemData(nr)) == wortels), self.omgeving.count() - 1
        )
        self.omgeving.setCurrentIndex(known)

    def lees(self) -> DsoWortels:
        """The roots as they are filled in now."""
        return DsoWortels(**{name: edit.text().strip().rstrip("/") for name, edit in self._velden.items()})

    def _kies(self, nr: int) -> None:
        base = self.omgeving.itemData(nr)
        if base == EIGEN:
            self.adressen.setCollapsed(False)
        else:
            self.zet(DsoWortels.op(base))
        self.gewijzigd.emit()

    def _aangepast(self) -> None:
        self.zet(self.lees())
        self.gewijzigd.emit()

"""The form with which a record of an inspectie is put right: what may be, and only what differs is sent."""

from __future__ import annotations

from datetime import date

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QCoreApplication, QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel

translate = QCoreApplication.translate

STATUSSEN = (
    "gepland", "toegewezen", "in_uitvoering", "uitgevoerd", "rapport_concept", "rapport_definitief", "afgerond",
    "niet_uitgevoerd", "geannuleerd",
)  # fmt: skip
OORDELEN = ("conform", "deels_conform", "niet_conform", "niet_beoordeeld")
"""The values that the schema of an inspectie has; one that is already there stays possible."""


class VerbeterFormulier(QWidget):
    """Status, eindoordeel and days of an inspectie. Findings belong to who was there, and are not here."""

    veranderd = pyqtSignal()

    def __init__(self, inspectie: Inspectie, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspectie_formulier")
        self.status = self._keuze("inspectie_status", STATUSSEN)
        self.oordeel = self._keuze("inspectie_eindoordeel", OORDELEN)
        self.gepland = self._dag("inspectie_gepland")
        self.controle = self._dag("inspectie_controledatum")
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Status"), self.status)
        form.addRow(self.tr("&Eindoordeel"), self.oordeel)
        form.addRow(self.tr("Ge&pland op"), self.gepland)
        form.addRow(self.tr("&Controledatum"), self.controle)
        form.addRow(
            TekstLabel(
                "inspectie_uitleg",
                self,
                tekst=self.tr(
                    "De verbetering komt als nieuw record in het register, voor iedereen die met deze inspectie werkt. "
                    "Het oude record blijft in de historie staan. Plek en bevindingen blijven zoals ze zijn."
                ),
                stil=True,
            )
        )
        self.toon(inspectie)

    def toon(self, inspectie: Inspectie) -> None:
        """Another inspectie, or another record of it."""
        self._inspectie = inspectie
        for combo, value in ((self.status, inspectie.status), (self.oordeel, inspectie.eindoordeel)):
            if combo.findData(value) < 0:
                combo.addItem(value.replace("_", " "), value)
            combo.setCurrentIndex(combo.findData(value))
        for edit, day in ((self.gepland, inspectie.gepland_op), (self.controle, inspectie.controledatum)):
            if day is None:
                edit.clear()
            else:
                edit.setDate(QDate(day.year, day.month, day.day))

    def wijzigingen(self) -> dict[str, str]:
        """What differs from the record, by the paths of our schema. A day that was taken away is none: it stays."""
        was = self._inspectie
        found = {
            "status": (was.status, str(self.status.currentData() or "")),
            "eindoordeel": (was.eindoordeel, str(self.oordeel.currentData() or "")),
            "geplandOp": (_iso(was.gepland_op), _van(self.gepland)),
            "controledatum": (_iso(was.controledatum), _van(self.controle)),
        }
        return {path: now for path, (before, now) in found.items() if now and now != before}

    def _keuze(self, naam: str, waarden: tuple[str, ...]) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(naam)
        for value in waarden:
            combo.addItem(value.replace("_", " "), value)
        combo.currentIndexChanged.connect(lambda _nr: self.veranderd.emit())
        return combo

    def _dag(self, naam: str) -> QgsDateEdit:
        edit = QgsDateEdit(self)
        edit.setObjectName(naam)
        edit.setAllowNull(True)
        edit.setDisplayFormat("dd-MM-yyyy")
        edit.valueChanged.connect(lambda _value: self.veranderd.emit())
        return edit


def _iso(dag: date | None) -> str:
    return dag.isoformat() if dag is not None else ""


def _van(edit: QgsDateEdit) -> str:
    return "" if edit.isNull() else edit.date().toString("yyyy-MM-dd")

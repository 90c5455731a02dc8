"""An inspectie with the history of its records: what held when, and what was put right later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.gui.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.boom import Blad, Boom
from portaal_leefomgeving_plugin.gui.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.sectie import Sectie
from portaal_leefomgeving_plugin.gui.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.wording import datum

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

translate = QCoreApplication.translate


class InspectieVenster(QDialog):
    """Reads the records when it opens; they stay nowhere."""

    def __init__(self, bureau: Bureau, inspectie: Inspectie, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspectie_venster")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Inspectie {nummer}").format(nummer=inspectie.identificatie))
        self._bureau = bureau
        self._inspectie = inspectie
        self._vraag = LaatsteVraag()
        title = TekstLabel("inspectie_titel", self, tekst=inspectie.adres or inspectie.identificatie, vet=True)
        what = TekstLabel("inspectie_activiteit", self, tekst=inspectie.activiteit, stil=True)
        self.boom = Boom("inspectie_historie_lijst", self.tr("Records van deze inspectie, de nieuwste boven"), self)
        self.historie = Sectie("inspectie_historie", self.tr("Historie"), self.boom, open_=True, parent=self)
        self.historie.opnieuw.connect(self._lees)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("inspectie_knoppen")
        close = buttons.addButton(self.tr("Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("inspectie_sluiten")
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(what)
        layout.addWidget(self.historie)
        layout.addStretch(1)
        layout.addWidget(buttons)
        hulptoets(self, "dossier")
        self._lees()

    def sizeHint(self) -> QSize:
        """Wide enough for a line of the history."""
        return QSize(70 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def reject(self) -> None:
        """What is still being read is dropped."""
        self._vraag.vergeet()
        super().reject()

    def _lees(self) -> None:
        self.historie.bezig()
        self._bureau.inspectie_historie(self._inspectie, *self._vraag.stel(self._gelezen, self.historie.fout))

    def _gelezen(self, records: Sequence[Objectrecord]) -> None:
        self.boom.toon_plat(record_bladen(records))
        self.historie.gevuld(self.tr("{n} records").format(n=len(records)))


def record_bladen(records: Sequence[Objectrecord]) -> list[Blad]:
    """Records as rows, newest first: its values, for which days, and what it has to do with another."""
    rows = []
    for nr, record in enumerate(records):
        title = " · ".join(v.replace("_", " ") for v in record.waarden if v) or translate("inspectie", "geen gegevens")
        notes = [translate("inspectie", "record {nr}").format(nr=record.index)]
        if record.geregistreerd is not None:
            notes.append(translate("inspectie", "vastgelegd {dag}").format(dag=datum(record.geregistreerd)))
        if record.verbetert is not None:
            notes.append(translate("inspectie", "verbetert record {nr}").format(nr=record.verbetert))
        if record.verbeterd_door is not None:
            notes.append(translate("inspectie", "verbeterd door record {nr}").format(nr=record.verbeterd_door))
        if not record.heeft_locatie:
            notes.append(translate("inspectie", "zonder locatie"))
        if record.einde is None:
            days = translate("inspectie", "vanaf {begin}").format(begin=datum(record.begin))
        else:
            days = f"{datum(record.begin)} – {datum(record.einde)}"
        sign = "stand_bezig" if nr == 0 else "oordeel_nvt" if record.verbeterd_door is not None else "stand_goed"
        rows.append(Blad(title, " · ".join(notes), days, (sign, None), record))
    return rows

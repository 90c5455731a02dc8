"""An inspectie with the history of its records: what held when, and what was put right later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.dossier.inspectie_verbeteren import VerbeterFormulier
from portaal_leefomgeving_plugin.host.wording import datum

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


class InspectieVenster(QDialog):
    """Reads the records when it opens; they stay nowhere. The newest can be put right."""

    verbeterd = pyqtSignal()
    """The register holds a record more."""

    def __init__(self, loket: Loket, inspectie: Inspectie, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspectie_venster")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Inspectie {nummer}").format(nummer=inspectie.identificatie))
        self._loket = loket
        self._inspectie = inspectie
        self._vraag = LaatsteVraag()
        self._bezig = False
        title = TekstLabel("inspectie_titel", self, tekst=inspectie.adres or inspectie.identificatie, vet=True)
        what = TekstLabel("inspectie_activiteit", self, tekst=inspectie.activiteit, stil=True)
        self.boom = Boom("inspectie_historie_lijst", self.tr("Records van deze inspectie, de nieuwste boven"), self)
        self.historie = Sectie("inspectie_historie", self.tr("Historie"), self.boom, open_=True, parent=self)
        self.historie.opnieuw.connect(self._lees)
        self.formulier = VerbeterFormulier(inspectie, self)
        self.formulier.veranderd.connect(self._stand)
        self.verbetering = Sectie("inspectie_verbetering", self.tr("Gegevens verbeteren"), self.formulier, parent=self)
        self.verbetering.zet_open(False)
        self.verbetering.gevuld("")
        self.melding = Notitie("inspectie_melding", self)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("inspectie_knoppen")
        self.vast: QPushButton = buttons.addButton(
            self.tr("Verbetering vastleggen"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.vast.setObjectName("inspectie_vastleggen")
        self.vast.setAutoDefault(False)
        self.vast.clicked.connect(lambda _checked=False: self.leg_vast())
        close = buttons.addButton(self.tr("Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("inspectie_sluiten")
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(what)
        layout.addWidget(self.historie)
        layout.addWidget(self.verbetering)
        layout.addWidget(self.melding)
        layout.addStretch(1)
        layout.addWidget(buttons)
        hulptoets(self, "dossier")
        self._stand()
        self._lees()

    def sizeHint(self) -> QSize:
        """Wide enough for a line of the history."""
        return QSize(70 * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def leg_vast(self) -> None:
        """Sends what differs, once."""
        changes = self.formulier.wijzigingen()
        if self._bezig or not changes:
            return
        self._bezig = True
        self.melding.toon("")
        self._stand()

        def done(record: Objectrecord) -> None:
            self._is_vast(record, changes)

        klaar, mislukt = self._vraag.stel(done, self._niet_vast)
        self._loket.verbeter_inspectie(self._inspectie, changes, klaar, mislukt)

    def reject(self) -> None:
        """Not while a record is on its way: whether it came through has to be told here."""
        if not self._bezig:
            self._vraag.vergeet()
            super().reject()

    def laat_los(self) -> None:
        """The desk goes away: nothing more is told here."""
        self._bezig = False
        self.reject()

    def _is_vast(self, record: Objectrecord, changes: dict[str, str]) -> None:
        self._bezig = False
        days = {path: date.fromisoformat(v) for path, v in changes.items() if path in ("geplandOp", "controledatum")}
        now = self._inspectie
        self._inspectie = replace(
            now,
            record_index=record.index,
            status=changes.get("status", now.status),
            eindoordeel=changes.get("eindoordeel", now.eindoordeel),
            gepland_op=days.get("geplandOp", now.gepland_op),
            controledatum=days.get("controledatum", now.controledatum),
        )
        self.formulier.toon(self._inspectie)
        self.melding.toon(self.tr("Vastgelegd als record {nr}.").format(nr=record.index))
        self._stand()
        self._lees()
        self.verbeterd.emit()

    def _niet_vast(self, fout: PortaalError) -> None:
        self._bezig = False
        self.melding.toon_fout(fout)
        self._stand()
        self._lees()

    def _stand(self) -> None:
        changes = self.formulier.wijzigingen()
        self.vast.setEnabled(bool(changes) and not self._bezig)
        self.vast.setToolTip("" if changes else self.tr("Er is nog niets veranderd."))
        self.formulier.setEnabled(not self._bezig)

    def _lees(self) -> None:
        self.historie.bezig()
        self._loket.inspectie_historie(self._inspectie, *self._vraag.stel(self._gelezen, self.historie.fout))

    def _gelezen(self, records: Sequence[Objectrecord]) -> None:
        self.boom.toon_plat(record_bladen(records))
        if records:  # what is put right is what is shown here
            self._inspectie = replace(self._inspectie, record_index=records[0].index)
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

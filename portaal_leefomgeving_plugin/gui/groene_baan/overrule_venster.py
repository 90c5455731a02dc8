"""The dialog in which a person judges a finding of the green lane otherwise than its rule, with a reason."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.overruling import LANGSTE_REDEN, Overruling
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.host.wording import oordeel
from portaal_leefomgeving_plugin.services.groene_baan_dossier import TE_KIEZEN, overrule

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class OverruleVenster(QDialog):
    """One finding of one zaak. Closed, it stays as it is: what the rule says is never taken away."""

    gezet = pyqtSignal(object)
    """The Overruling that was kept."""

    def __init__(self, loket: Loket, uuid: str, bevinding: Bevinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overrule")
        self.setWindowTitle(self.tr("Eigen oordeel"))
        self._loket = loket
        self._uuid = uuid
        self._bevinding = bevinding
        self._vraag = LaatsteVraag()
        about = TekstLabel("overrule_bevinding", self)
        about.setText(
            self.tr("{titel}. De regel zegt: {oordeel}. Dat blijft erbij staan.").format(
                titel=escape(bevinding.titel), oordeel=oordeel(bevinding.oordeel)
            )
        )
        self.oordeel = QComboBox(self)
        self.oordeel.setObjectName("overrule_oordeel")
        for choice in TE_KIEZEN:
            if choice is not bevinding.oordeel:
                self.oordeel.addItem(oordeel(choice), choice.value)
        self.reden = QPlainTextEdit(self)
        self.reden.setObjectName("overrule_reden")
        self.reden.setTabChangesFocus(True)
        self.reden.setPlaceholderText(self.tr("Waarop baseert u dit? Schrijf geen namen van mensen op."))
        self.reden.textChanged.connect(self._stel_in)
        self.melding = Notitie("overrule_melding", self)
        self.knoppen = QDialogButtonBox(self)
        self.knoppen.setObjectName("overrule_knoppen")
        self.bewaar = self.knoppen.addButton(self.tr("Oordeel bewaren"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.bewaar.setObjectName("overrule_bewaar")
        cancel = self.knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("overrule_annuleer")
        self.knoppen.accepted.connect(self._verstuur)
        self.knoppen.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Uw oordeel"), self.oordeel)
        form.addRow(self.tr("Reden"), self.reden)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self.melding)
        layout.addWidget(self.knoppen)
        hulptoets(self, "groene_baan")
        self._stel_in()

    def _stel_in(self) -> None:
        self.bewaar.setEnabled(0 < len(self.reden.toPlainText().strip()) <= LANGSTE_REDEN)

    def _verstuur(self) -> None:
        verdict = Oordeel(self.oordeel.currentData())
        why, finding, uuid = self.reden.toPlainText(), self._bevinding, self._uuid
        self.bewaar.setEnabled(False)
        self._loket.handelingen.doe(
            "overrule",
            lambda omgeving: overrule(omgeving, uuid, finding, verdict, why),
            *self._vraag.stel(self._bewaard, self._mislukt),
        )

    def _bewaard(self, overruling: Overruling) -> None:
        self.gezet.emit(overruling)
        self.accept()

    def _mislukt(self, fout: PortaalError) -> None:
        self._stel_in()
        self.melding.toon_fout(fout)

"""A connection made step by step. Nothing is kept before the last page, and no key is kept by us at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget, QWizard

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets, open_hulp
from portaal_leefomgeving_plugin.gui.eerste_keer.blad import Blad
from portaal_leefomgeving_plugin.gui.eerste_keer.invulbladen import AdressenBlad, InlogBlad, MeerBlad, NaamBlad
from portaal_leefomgeving_plugin.gui.eerste_keer.proefbladen import KlaarBlad, ProceduresBlad, TestBlad

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau

HULP = "eerste_keer"


class VerbindingWizard(QWizard):
    """Asks, tests and keeps. ``gemaakt`` tells the id of the connection, whether to load it, and whether to tour."""

    gemaakt = pyqtSignal(str, bool, bool)

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verbinding_wizard")
        self.setWindowTitle(self.tr("Verbinding maken"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.HaveHelpButton, True)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage, True)
        self._bureau = bureau
        settings = bureau.instellingen
        taken = {v.id for v in settings.verbindingen()}
        self._id = next(f"verbinding-{n}" for n in range(1, len(taken) + 2) if f"verbinding-{n}" not in taken)
        self.naam = NaamBlad(settings.medewerker, self)
        self.adressen = AdressenBlad(self)
        self.inlog = InlogBlad(self)
        self.meer = MeerBlad(self)
        self.test = TestBlad(bureau, self)
        self.procedures = ProceduresBlad(bureau, self)
        self.klaar = KlaarBlad(self)
        for page in self._bladen:
            self.addPage(page)
        for which, naam, words in (
            (QWizard.WizardButton.BackButton, "wizard_terug", self.tr("< &Terug")),
            (QWizard.WizardButton.NextButton, "wizard_verder", self.tr("&Verder >")),
            (QWizard.WizardButton.FinishButton, "wizard_klaar", self.tr("&Bewaren")),
            (QWizard.WizardButton.CancelButton, "wizard_annuleer", self.tr("Annuleren")),
            (QWizard.WizardButton.HelpButton, "wizard_hulp", self.tr("&Hulp")),
        ):
            self.setButtonText(which, words)
            self.button(which).setObjectName(naam)
        self.helpRequested.connect(lambda: open_hulp(HULP))
        self.resize(720, 520)
        hulptoets(self, HULP)

    @property
    def _bladen(self) -> tuple[Blad, ...]:
        return (self.naam, self.adressen, self.inlog, self.meer, self.test, self.procedures, self.klaar)

    def verbinding(self) -> Verbinding:
        """The connection as all pages have it now."""
        made = Verbinding(self._id, "", "")
        for page in self._bladen:
            made = page.vul_in(made)
        return made

    def done(self, uitkomst: int) -> None:
        """Keeps what was asked for, or nothing."""
        self.test.vergeet()
        self.procedures.vergeet()
        if uitkomst == int(QWizard.DialogCode.Accepted):
            self._bewaar()
        super().done(uitkomst)

    def _bewaar(self) -> None:
        settings = self._bureau.instellingen
        who = self.naam.medewerker()
        if who is not None and who != settings.medewerker:
            settings.zet_medewerker(who)
        for identificatie, chosen in self.procedures.tabel.gewijzigd().items():
            settings.zet_procedure(identificatie, chosen)
        settings.bewaar_verbinding(self.verbinding())
        self.gemaakt.emit(self._id, self.klaar.laden.isChecked(), self.klaar.rondleiding.isChecked())

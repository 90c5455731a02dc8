"""The notes of a zaak in its dossier, where its server keeps notes; elsewhere the section is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject
from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.notitie import ONDERWERP_TEKENS, Zaaknotitie
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.handelingen.venster import HandelingVenster, Klaar, Mislukt
from portaal_leefomgeving_plugin.host.wording import tijdstip
from portaal_leefomgeving_plugin.services.notities import lees_notities, voeg_notitie_toe

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate


class NotitieVenster(HandelingVenster):
    """Adds a note that colleagues see. ``gezet`` tells a Zaaknotitie."""

    def __init__(self, loket: Loket, regel: ZaakRegel, parent: QWidget | None = None) -> None:
        self._regel = regel
        title, button = translate("NotitieVenster", "Notitie bij de zaak"), translate("NotitieVenster", "Toevoegen")
        super().__init__(loket, "notitie", title, button, parent)
        self._kop(f"{regel.identificatie}  {regel.omschrijving}".strip())
        self._lees()

    def _lees_beeld(self, klaar: Klaar, mislukt: Mislukt) -> None:
        self._loket.handelingen.bereid(lees_notities, self._regel.uuid, klaar, mislukt)

    def _toon_beeld(self, _beeld: Any) -> None:
        self._som_op(
            [
                self.tr("Collega's zien de notitie, de aanvrager niet."),
                self.tr("Zij staat in het zaaksysteem, niet op deze computer."),
            ]
        )
        self.onderwerp.setFocus()

    def _velden(self, kolom: QVBoxLayout) -> None:
        self.onderwerp = QLineEdit(self.formulier)
        self.onderwerp.setMaxLength(ONDERWERP_TEKENS)
        self.onderwerp.textChanged.connect(lambda _text: self._stand())
        self._onder_elkaar(kolom, "onderwerp", self.tr("&Onderwerp"), self.onderwerp)
        self.tekst: QPlainTextEdit = self._tekstvak(kolom, "tekst", self.tr("&Notitie (voor collega's)"))
        kolom.addWidget(self.let_op)

    def _waarom_niet(self) -> str:
        if not self.onderwerp.text().strip():
            return self.tr("Vul een onderwerp in.")
        return "" if self.tekst.toPlainText().strip() else self.tr("Schrijf eerst een notitie.")

    def _verstuur(self, klaar: Klaar, mislukt: Mislukt) -> None:
        regel, title, words = self._regel, self.onderwerp.text(), self.tekst.toPlainText()
        self._loket.handelingen.doe("notitie", lambda o: voeg_notitie_toe(o, regel, title, words), klaar, mislukt)


class DossierNotities(QObject):
    """A section with a question of its own. It shows only once the server has said that it keeps notes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._loket: Loket | None = None
        self._ouder = parent
        self._regel: ZaakRegel | None = None
        self._vraag = LaatsteVraag()
        self._venster: NotitieVenster | None = None
        self.boom = Boom("dossier_notities_lijst", self.tr("Notities bij deze zaak"), parent)
        self.knop = QPushButton(self.tr("Notitie toevoegen…"), parent)
        self.knop.setObjectName("dossier_notitie_toevoegen")
        self.knop.setAutoDefault(False)
        self.knop.clicked.connect(lambda _checked=False: self.open())
        self.sectie = Sectie("dossier_notities", self.tr("Notities"), self.boom, voet=self.knop, parent=parent)
        self.sectie.hide()
        self.sectie.opnieuw.connect(self._opnieuw)

    def lees(self, loket: Loket, regel: ZaakRegel) -> None:
        """The notes of a zaak."""
        self._loket, self._regel = loket, regel
        loket.handelingen.bereid(lees_notities, regel.uuid, *self._vraag.stel(self._gelezen, self._fout))

    def sluit(self) -> None:
        """No zaak any more; what named persons is gone."""
        self._vraag.vergeet()
        self._loket = self._regel = None
        self.boom.toon_plat(())
        self.sectie.hide()
        if self._venster is not None:
            self._venster.laat_los()

    def open(self) -> None:
        """The dialog that adds one."""
        if self._loket is None or self._regel is None or self._venster is not None:
            return
        window = NotitieVenster(self._loket, self._regel, self._ouder.window())
        window.gezet.connect(self._opnieuw)
        window.finished.connect(self._dicht)
        self._venster = window
        window.open()

    def _opnieuw(self, _notitie: object = None) -> None:
        if self._loket is not None and self._regel is not None:
            self.lees(self._loket, self._regel)

    def _dicht(self) -> None:
        self._venster = None

    def _fout(self, fout: Any) -> None:
        if not self.sectie.isHidden():  # a server that may keep no notes is not accused of losing them
            self.sectie.fout(fout)

    def _gelezen(self, notities: tuple[Zaaknotitie, ...] | None) -> None:
        self.sectie.setVisible(notities is not None)
        if notities is None:
            return
        self.boom.toon_plat([_blad(n) for n in notities])
        if notities:
            self.sectie.gevuld(QLocale().toString(len(notities)))
        else:
            self.sectie.leeg(self.tr("Bij deze zaak staat nog geen notitie."))


def _blad(notitie: Zaaknotitie) -> Blad:
    seen = translate("dossier", "ook voor de aanvrager") if notitie.extern else ""
    under = " · ".join(w for w in (notitie.tekst, notitie.door, seen) if w)
    return Blad(notitie.onderwerp, under, tijdstip(notitie.moment), ("document", None), notitie, notitie.tekst)

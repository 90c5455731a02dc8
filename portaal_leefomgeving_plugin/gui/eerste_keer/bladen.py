"""The pages of the wizard: who and where, how to log in, whether it answers, which procedures, and what now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang, Verbinding
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.opties.bezwaren import bezwaren
from portaal_leefomgeving_plugin.gui.opties.proceduretabel import ProcedureTabel
from portaal_leefomgeving_plugin.gui.opties.uitslagen import Uitslagen
from portaal_leefomgeving_plugin.gui.opties.verbindingen import ToegangKeuze
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.services.adresvoorstel import ONDERDELEN, kale_wortel, voorstellen, welk_onderdeel
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class Blad(QWizardPage):
    """A page. ``vul_in`` gives the connection with what this page knows of it."""

    def __init__(self, naam: str, titel: str, uitleg: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setTitle(titel)
        self.setSubTitle(uitleg)

    def vul_in(self, verbinding: Verbinding) -> Verbinding:
        """Nothing to add."""
        return verbinding

    def verbinding(self) -> Verbinding:
        """The connection as all pages have it now."""
        return self.wizard().verbinding()  # type: ignore[no-any-return]

    def _regel(self, naam: str, voorbeeld: str) -> QgsFilterLineEdit:
        edit = QgsFilterLineEdit(self)
        edit.setObjectName(naam)
        edit.setPlaceholderText(voorbeeld)
        edit.textChanged.connect(self.completeChanged)
        return edit

    def _opmerking(self, naam: str, tekst: str = "") -> QLabel:
        label = QLabel(tekst, self)
        label.setObjectName(naam)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


class NaamBlad(Blad):
    """What the connection is called, of which municipality it is, and who works here."""

    def __init__(self, medewerker: Medewerker | None, parent: QWidget | None = None) -> None:
        super().__init__("wizard_naam_blad", "", "", parent)
        self.setTitle(self.tr("Welke gemeente, en wie bent u?"))
        self.setSubTitle(self.tr("De naam staat straks boven het paneel en in meldingen."))
        self.naam = self._regel("wizard_naam", self.tr("bijvoorbeeld OpenZaak Voorbeeldstad"))
        self.code = self._regel("wizard_gemeentecode", "GM0000")
        self.eigen_id = self._regel(
            "wizard_medewerker", self.tr("zoals het zaaksysteem u kent, bijvoorbeeld j.devries")
        )
        self.weergave = self._regel("wizard_weergave", self.tr("naam in het logboek van het zaaksysteem"))
        if medewerker is not None:
            self.eigen_id.setValue(medewerker.id)
            self.weergave.setValue(medewerker.weergave)
        self.melding = self._opmerking("wizard_naam_melding")
        form = QFormLayout()
        form.addRow(self.tr("&Naam"), self.naam)
        form.addRow(self.tr("&Gemeentecode"), self.code)
        form.addRow(self.tr("Uw &medewerker-id"), self.eigen_id)
        form.addRow(self.tr("&Uw naam"), self.weergave)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.melding)
        layout.addStretch(1)

    def vul_in(self, verbinding: Verbinding) -> Verbinding:
        """Name and code."""
        return replace(verbinding, naam=self.naam.text().strip(), gemeentecode=self.code.text().strip().upper())

    def medewerker(self) -> Medewerker | None:
        """Who works here, None where not filled in."""
        own = self.eigen_id.text().strip()
        return Medewerker(own, self.weergave.text().strip() or own) if own else None

    def isComplete(self) -> bool:
        """A name, and a code that is one or none."""
        here = self.vul_in(Verbinding("", "", ""))
        wrong = bezwaren(here) if here.naam or here.gemeentecode else []
        self.melding.setText("\n".join(wrong))
        return bool(here.naam) and not wrong


class AdressenBlad(Blad):
    """Where the APIs of the zaaksysteem are. From one the others are proposed; taken over they are by the user."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wizard_adressen_blad", "", "", parent)
        self.setTitle(self.tr("Waar staat het zaaksysteem?"))
        self.setSubTitle(
            self.tr("Plak één adres dat u van de beheerder kreeg. De andere stellen wij voor; u neemt ze over of niet.")
        )
        names = {
            "zaken": self.tr("Zaken-API"),
            "catalogi": self.tr("Catalogi-API"),
            "documenten": self.tr("Documenten-API"),
            "besluiten": self.tr("Besluiten-API"),
            "autorisaties": self.tr("Autorisaties-API"),
        }
        self.plak = self._regel("wizard_plak", "https://…/zaken/api/v1")
        self.plak.setAccessibleName(self.tr("Een adres van het zaaksysteem"))
        self.plak.textChanged.connect(self._stel_voor)
        self.velden: dict[str, QgsFilterLineEdit] = {}
        self.voorstellen: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.addWidget(QLabel(self.tr("Plak een adres"), self), 0, 0)
        grid.addWidget(self.plak, 0, 1, 1, 2)
        for row, onderdeel in enumerate(ONDERDELEN, start=1):
            label = QLabel(names[onderdeel], self)
            edit = self._regel(f"wizard_{onderdeel}", f"https://…/{onderdeel}/api/v1")
            label.setBuddy(edit)
            take = QPushButton(self.tr("Overnemen"), self)
            take.setObjectName(f"wizard_voorstel_{onderdeel}")
            take.setAutoDefault(False)
            take.setEnabled(False)
            take.clicked.connect(lambda _checked=False, o=onderdeel: self.neem_over(o))
            self.velden[onderdeel], self.voorstellen[onderdeel] = edit, take
            for column, widget in enumerate((label, edit, take)):
                grid.addWidget(widget, row, column)
        self.alles = QPushButton(self.tr("Alle voorstellen overnemen"), self)
        self.alles.setObjectName("wizard_voorstel_alle")
        self.alles.setAutoDefault(False)
        self.alles.setEnabled(False)
        self.alles.clicked.connect(lambda _checked=False: self.neem_alles_over())
        self.uitleg = self._opmerking("wizard_voorstel_uitleg")
        self.melding = self._opmerking("wizard_adressen_melding")
        self._voorgesteld: Mapping[str, str] = {}
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(self.alles, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.uitleg)
        layout.addWidget(self.melding)
        layout.addStretch(1)

    def neem_over(self, onderdeel: str) -> None:
        """The proposal becomes the address."""
        if onderdeel in self._voorgesteld:
            self.velden[onderdeel].setValue(self._voorgesteld[onderdeel])

    def neem_alles_over(self) -> None:
        """Every proposal does."""
        for onderdeel in ONDERDELEN:
            self.neem_over(onderdeel)

    def vul_in(self, verbinding: Verbinding) -> Verbinding:
        """The roots."""
        return replace(verbinding, **{o: e.text().strip().rstrip("/") for o, e in self.velden.items()})

    def isComplete(self) -> bool:
        """Whatever is filled in can be tried; nothing at all is a connection for open data alone."""
        here = self.vul_in(Verbinding("", "x", ""))
        wrong = bezwaren(here)
        self.melding.setText("\n".join(wrong))
        return not wrong

    def _stel_voor(self) -> None:
        pasted = self.plak.text().strip()
        self._voorgesteld = voorstellen(pasted) if pasted else {}
        own = welk_onderdeel(pasted)
        if own and not self.velden[own].text():
            self.velden[own].setValue(kale_wortel(pasted))  # this one was given, not derived
        for onderdeel, button in self.voorstellen.items():
            proposal = self._voorgesteld.get(onderdeel, "")
            button.setEnabled(bool(proposal))
            button.setToolTip(proposal)
            button.setAccessibleDescription(proposal)
            if proposal:
                self.velden[onderdeel].setPlaceholderText(self.tr("voorstel: {adres}").format(adres=proposal))
            else:
                self.velden[onderdeel].setPlaceholderText(f"https://…/{onderdeel}/api/v1")
        self.alles.setEnabled(bool(self._voorgesteld))
        if not pasted:
            self.uitleg.setText("")
        elif self._voorgesteld:
            self.uitleg.setText(
                self.tr("Voorstellen volgen de vorm van uw adres. Of ze kloppen, blijkt bij de test straks.")
            )
        else:
            self.uitleg.setText(
                self.tr(
                    "Aan dit adres is niet te zien welke API het is. Vul de adressen zelf in; de beheerder kent ze."
                )
            )


class InlogBlad(Blad):
    """How to log in at the zaaksysteem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wizard_inlog_blad", "", "", parent)
        self.setTitle(self.tr("Hoe logt u in?"))
        self.setSubTitle(
            self.tr("Sleutels staan in de kluis van QGIS, nergens anders. De beheerder weet welke u nodig hebt.")
        )
        self.toegang = ToegangKeuze(
            "wizard_toegang_zgw", (Inlogwijze.ZGW_JWT, Inlogwijze.AUTHCFG, Inlogwijze.GEEN), self
        )
        self.toegang.zet(Toegang(Inlogwijze.ZGW_JWT))
        form = QFormLayout()
        form.addRow(self.tr("Zaaksysteem"), self.toegang)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(
            self._opmerking(
                "wizard_inlog_uitleg",
                self.tr(
                    "Met + maakt u een nieuwe inlog. Kies 'Basic authentication' en vul de client-id in als "
                    "gebruikersnaam en het geheim als wachtwoord. Werkt uw gemeente met OAuth2 of een certificaat, "
                    "kies dan 'inlog van QGIS'. QGIS kan om een hoofdwachtwoord vragen: dat beschermt de kluis op "
                    "deze computer."
                ),
            )
        )
        layout.addStretch(1)

    def vul_in(self, verbinding: Verbinding) -> Verbinding:
        """The way to log in."""
        return replace(verbinding, toegang_zgw=self.toegang.lees())


class MeerBlad(Blad):
    """What one may have besides; all of it can be left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wizard_meer_blad", "", "", parent)
        self.setTitle(self.tr("Wat hebt u nog meer?"))
        self.setSubTitle(self.tr("Alles hier mag leeg blijven; het kan later in de opties."))
        self.objecten = self._regel("wizard_objecten", "https://…/objects/api/v2")
        self.objecttype = self._regel("wizard_inspectie_objecttype", "https://…/objecttypes/…")
        self.plan = QgsFileWidget(self)
        self.plan.setObjectName("wizard_omgevingsplan")
        self.plan.lineEdit().setPlaceholderText(self.tr("adres of zipbestand (STOP/TPOD)"))
        self.web = self._regel("wizard_zaak_url", "https://…/zaken/{uuid}")
        self.toegang = ToegangKeuze("wizard_toegang_objecten", (Inlogwijze.AUTHCFG, Inlogwijze.GEEN), self)
        self.toegang.zet(Toegang(Inlogwijze.GEEN))
        self.melding = self._opmerking("wizard_meer_melding")
        form = QFormLayout()
        form.addRow(self.tr("Inspecties: Objecten-API"), self.objecten)
        form.addRow(self.tr("Objecttype inspectie"), self.objecttype)
        form.addRow(self.tr("Inloggen daar"), self.toegang)
        form.addRow(self.tr("Omgevingsplan"), self.plan)
        form.addRow(self.tr("Open in zaaksysteem"), self.web)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.melding)
        layout.addStretch(1)

    def vul_in(self, verbinding: Verbinding) -> Verbinding:
        """The other systems."""
        return replace(
            verbinding,
            objecten=self.objecten.text().strip().rstrip("/"),
            inspectie_objecttype=self.objecttype.text().strip().rstrip("/"),
            toegang_objecten=self.toegang.lees(),
            omgevingsplan=self.plan.filePath().strip(),
            zaak_url_sjabloon=self.web.text().strip(),
        )

    def isComplete(self) -> bool:
        """What is filled in must be usable."""
        wrong = bezwaren(self.vul_in(Verbinding("", "x", "")))
        self.melding.setText("\n".join(wrong))
        return not wrong


class TestBlad(Blad):
    """Asks every system, and says per system what it answered or what to do."""

    __test__ = False  # not a test class, whatever pytest makes of its name

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__("wizard_test_blad", "", "", parent)
        self.setTitle(self.tr("Antwoorden de systemen?"))
        self.setSubTitle(self.tr("Lukt er een niet, dan staat erbij wat u kunt doen. U kunt ook later verder testen."))
        self._bureau = bureau
        self._vraag = LaatsteVraag()
        self.uitslag = Uitslagen("wizard_uitslag", self)
        self.opnieuw = QPushButton(self.tr("Opnieuw testen"), self)
        self.opnieuw.setObjectName("wizard_test_opnieuw")
        self.opnieuw.setAutoDefault(False)
        self.opnieuw.clicked.connect(lambda _checked=False: self.test())
        self.samen = self._opmerking("wizard_test_samen")
        self.gelukt = False
        layout = QVBoxLayout(self)
        layout.addWidget(self.uitslag, 1)
        layout.addWidget(self.samen)
        layout.addWidget(self.opnieuw, 0, Qt.AlignmentFlag.AlignLeft)

    def initializePage(self) -> None:
        """Begins at once."""
        self.test()

    def test(self) -> None:
        """Asks them all."""
        self.opnieuw.setEnabled(False)
        self.samen.setText("")
        self.uitslag.bezig()
        self._bureau.test_verbinding(self.verbinding(), *self._vraag.stel(self._klaar, self._fout))

    def vergeet(self) -> None:
        """The wizard closes."""
        self._vraag.vergeet()

    def _klaar(self, uitslagen: list[TestUitslag]) -> None:
        self.opnieuw.setEnabled(True)
        self.uitslag.toon(uitslagen)
        wrong = sum(not u.goed for u in uitslagen)
        self.gelukt = not wrong
        self.samen.setText(
            self.tr("Alles antwoordt.")
            if not wrong
            else self.tr(
                "{n} van de {alle} antwoorden niet goed. Ga terug om iets te verbeteren, of ga toch verder."
            ).format(n=wrong, alle=len(uitslagen))
        )

    def _fout(self, fout: PortaalError) -> None:
        self._klaar([TestUitslag("inloggen", False, fout=fout)])


class ProceduresBlad(Blad):
    """Which procedure each zaaktype follows; what is not chosen keeps its term unknown."""

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__("wizard_procedures_blad", "", "", parent)
        self.setTitle(self.tr("Welke procedure volgt elk zaaktype?"))
        self.setSubTitle(
            self.tr("Het zaaksysteem weet dat niet. Wat u niet kiest, krijgt geen termijn; later kan het in de opties.")
        )
        self._bureau = bureau
        self._vraag = LaatsteVraag()
        self.tabel = ProcedureTabel(self)
        self.melding = self._opmerking("wizard_procedures_melding")
        self.opnieuw = QPushButton(self.tr("Opnieuw proberen"), self)
        self.opnieuw.setObjectName("wizard_procedures_opnieuw")
        self.opnieuw.setAutoDefault(False)
        self.opnieuw.clicked.connect(lambda _checked=False: self.lees())
        layout = QVBoxLayout(self)
        layout.addWidget(self.melding)
        layout.addWidget(self.tabel, 1)
        layout.addWidget(self.opnieuw, 0, Qt.AlignmentFlag.AlignLeft)

    def initializePage(self) -> None:
        """Reads the zaaktypen."""
        self.lees()

    def lees(self) -> None:
        """Asks the catalogue, where there is one."""
        self.opnieuw.hide()
        connection = self.verbinding()
        if not connection.catalogi:
            self.tabel.setRowCount(0)
            self.melding.setText(self.tr("Zonder Catalogi-API zijn er geen zaaktypen te lezen."))
            return
        self.melding.setText(self.tr("De zaaktypen worden gelezen…"))
        self._bureau.zaaktypen_van(connection, *self._vraag.stel(self._gelezen, self._fout))

    def vergeet(self) -> None:
        """The wizard closes."""
        self._vraag.vergeet()

    def _gelezen(self, namen: dict[str, str]) -> None:
        known = self._bureau.instellingen.procedures()
        self.tabel.toon(namen, {k: v for k, v in known.items() if k in namen})
        self.melding.setText(
            self.tr("{n} zaaktypen. Kies de procedure, en welke datum als ontvangst telt.").format(n=len(namen))
        )

    def _fout(self, fout: PortaalError) -> None:
        words = bericht(fout)
        self.melding.setText(f"{words.titel}. {words.tekst}")
        self.opnieuw.show()


class KlaarBlad(Blad):
    """What was made, and whether to begin at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wizard_klaar_blad", "", "", parent)
        self.setTitle(self.tr("Klaar"))
        self.setSubTitle(self.tr("De verbinding wordt bewaard in uw QGIS-profiel, zonder sleutels."))
        self.samen = self._opmerking("wizard_klaar_samen")
        self.laden = QCheckBox(self.tr("Nu de zaken ophalen"), self)
        self.laden.setObjectName("wizard_laden")
        self.laden.setChecked(True)
        self.rondleiding = QCheckBox(self.tr("Daarna de rondleiding (vijf minuten)"), self)
        self.rondleiding.setObjectName("wizard_rondleiding")
        layout = QVBoxLayout(self)
        layout.addWidget(self.samen)
        layout.addWidget(self.laden)
        layout.addWidget(self.rondleiding)
        layout.addStretch(1)

    def initializePage(self) -> None:
        """What the pages before came to."""
        connection = self.verbinding()
        systems = [o for o in (*ONDERDELEN, "objecten", "omgevingsplan") if getattr(connection, o)]
        self.samen.setText(
            self.tr("{naam}: {n} systemen ingesteld.").format(naam=connection.naam, n=len(systems))
            if systems
            else self.tr("{naam}: nog geen systemen ingesteld; alleen open data.").format(naam=connection.naam)
        )

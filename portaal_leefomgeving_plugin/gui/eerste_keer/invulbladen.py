"""The pages of the wizard that are filled in: who and where, how to log in, and what one has besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.gui import QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang, Verbinding
from portaal_leefomgeving_plugin.gui.eerste_keer.blad import Blad
from portaal_leefomgeving_plugin.gui.opties.bezwaren import bezwaren
from portaal_leefomgeving_plugin.gui.opties.verbindingen import ToegangKeuze
from portaal_leefomgeving_plugin.services.adresvoorstel import ONDERDELEN, kale_wortel, voorstellen, welk_onderdeel


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

"""The pages of the wizard that ask the systems: whether they answer, which zaaktypen there are, and what now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.opties.proceduretabel import ProcedureTabel
from portaal_leefomgeving_plugin.gui.opties.uitslagen import Uitslagen
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.services.adresvoorstel import ONDERDELEN
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


from portaal_leefomgeving_plugin.gui.eerste_keer.blad import Blad


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

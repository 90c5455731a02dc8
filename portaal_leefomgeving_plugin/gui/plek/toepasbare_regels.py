"""Toepasbare regels in a window beside the map: find an activiteit by a word, or open a file, and fill in answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.toepasbaar import Regelbeheerobject, RegisterActiviteit
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.domain.vragenboom import Vragenboom
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.plek.vragenboom_view import VragenboomView
from portaal_leefomgeving_plugin.host.wording import bericht
from portaal_leefomgeving_plugin.services.verzoekantwoorden import als_antwoorden, bij_vragen
from portaal_leefomgeving_plugin.services.zoek_activiteiten import Zoekuitslag

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

HOOGTE_GEVONDEN, HOOGTE_BIJ_VRAGEN = 420, 130
"""Pixels of found activiteiten at most: by themselves, and above the questions of one."""


class ToepasbareRegels(QDialog):
    """``plek``: the place that questions about where something lies are answered for, None where none is chosen."""

    werkingsgebied_gevraagd = pyqtSignal(str)

    def __init__(self, loket: Loket, plek: RdWkb | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toepasbare_regels")
        self.setWindowTitle(self.tr("Toepasbare regels"))
        self._loket, self._plek = loket, plek
        self._bomen: tuple[Vragenboom, ...] = ()
        self._verzoek: Verzoek | None = None
        self._zoekvraag, self._leesvraag, self._plekvraag = LaatsteVraag(), LaatsteVraag(), LaatsteVraag()
        self.zoek = QgsFilterLineEdit(self)
        self.zoek.setObjectName("toepasbare_regels_zoek")
        self.zoek.setShowSearchIcon(True)
        self.zoek.setPlaceholderText(self.tr("activiteit, bijvoorbeeld boom of dakkapel"))
        self.zoek.setAccessibleName(self.tr("Zoek een activiteit"))
        self.zoek.returnPressed.connect(self._zoek)
        self.zoekknop = self._knop("toepasbare_regels_zoekknop", self.tr("Zoeken"), self._zoek)
        self.open = self._knop("toepasbare_regels_open", self.tr("Bestand openen…"), self._vraag_bestand)
        self.open.setToolTip(self.tr("Een STTR-bestand (.dmn), of de zip van een aanlevering"))
        self.met_verzoek = self._knop("toepasbare_regels_verzoek", self.tr("Verzoek erbij…"), self._vraag_verzoek)
        self.met_verzoek.setToolTip(self.tr("Zet de antwoorden van een verzoek uit het Omgevingsloket bij de vragen"))
        self.kop = QLabel(self)
        self.kop.setObjectName("toepasbare_regels_kop")
        self.kop.setWordWrap(True)
        self.kop.setTextFormat(Qt.TextFormat.PlainText)
        self.boom = Boom("toepasbare_regels_boom", self.tr("Gevonden activiteiten"), self)
        self.boom.geactiveerd.connect(self._open_gevonden)
        self.keuze = QComboBox(self)
        self.keuze.setObjectName("toepasbare_regels_keuze")
        self.keuze.setAccessibleName(self.tr("Vragenboom"))
        self.keuze.activated.connect(self._toon_boom)
        self.vragen = VragenboomView(self)
        self.vragen.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        self._bouw()
        hulptoets(self, "dso")
        self._zeg(self.tr("Zoek een activiteit, of open een bestand met toepasbare regels."))
        self._vul(())

    # -- finding -----------------------------------------------------------------------------------

    def _zoek(self) -> None:
        word = self.zoek.text().strip()
        if word:
            self._zeg(self.tr("Zoeken…"))
            self._loket.zoek_activiteiten(word, *self._zoekvraag.stel(self._toon_gevonden, self._fout))

    def _toon_gevonden(self, gevonden: Zoekuitslag) -> None:
        groups = [
            Tak(
                self.tr("In het register van het DSO"),
                [row for about in gevonden.register for row in self._bladen(about)],
                sleutel="register",
            ),
            Tak(
                self.tr("Werkzaamheden in het Omgevingsloket"),
                [Blad(w.omschrijving, ", ".join(w.trefwoorden), "", ("info", None)) for w in gevonden.werkzaamheden],
                sleutel="werkzaamheden",
            ),
            Tak(
                self.tr("In het geladen plan"),
                [Blad(a.naam, a.groep, "", ("regels", None), tooltip=a.identificatie) for a in gevonden.in_plan],
                sleutel="plan",
            ),
        ]
        self._pas_gevonden(HOOGTE_GEVONDEN)
        self.boom.toon(groups)
        self.boom.setVisible(any(g.bladen for g in groups))
        if not any(g.bladen for g in groups):
            said = self.tr("Niets gevonden met '{woord}'.").format(woord=gevonden.woord)
        elif gevonden.register_gevraagd:
            said = self.tr("Dubbelklik op een conclusie om de vragen te zien. De koppelvlakken zijn onbevestigd.")
        else:
            said = ""
        if not gevonden.register_gevraagd:
            missing = self.tr("Het register van het DSO is niet gevraagd: deze verbinding heeft er geen toegang toe.")
            said = f"{said} {missing}".strip()
        self._zeg(said)

    def _bladen(self, about: RegisterActiviteit) -> list[Blad]:
        if not about.regels:
            none = self.tr("geen toepasbare regels")
            return [Blad(about.omschrijving, none, "", ("info", None), tooltip=about.identificatie)]
        return [
            Blad(about.omschrijving, rule.typering, self.tr("vragen"), ("regels", None), inhoud=rule,
                 tooltip=about.identificatie)
            for rule in about.regels
        ]  # fmt: skip

    def _open_gevonden(self, iets: object) -> None:
        if isinstance(iets, Regelbeheerobject):
            self._zeg(self.tr("De toepasbare regels worden opgehaald…"))
            answers = self._leesvraag.stel(self._vul_een, self._fout)
            self._loket.haal_vragenboom(iets.functionele_structuur, *answers)

    def _vul_een(self, boom: Vragenboom) -> None:
        self._vul((boom,))

    # -- files -------------------------------------------------------------------------------------

    def _vraag_bestand(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Toepasbare regels openen"), "", "STTR (*.dmn *.xml *.zip)")
        if path:
            self.lees(Path(path))

    def lees(self, pad: Path) -> None:
        """Reads a file, and shows the first vragenboom in it."""
        self._loket.lees_vragenbomen(pad, *self._leesvraag.stel(self._vul, self._fout))

    def _vraag_verzoek(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Verzoek openen"), "", self.tr("Verzoek (*.xml *.zip)"))
        if path:
            self._loket.lees_verzoek(Path(path), self.zet_verzoek, self._fout)

    def zet_verzoek(self, verzoek: Verzoek) -> None:
        """The answers of a verzoek beside the questions; kept for the next vragenboom in this window too."""
        self._verzoek = verzoek
        tree = self.vragen.boom
        if tree is None:
            return
        given = bij_vragen(tree, verzoek)
        taken = als_antwoorden(tree, given)
        self.vragen.zet_verzoek(given, taken)
        total = sum(len(about.antwoorden) for about in verzoek.activiteiten)
        words = self.tr("Verzoek {nummer}: {n} van {totaal} antwoorden horen bij deze vragen; {m} zijn overgenomen.")
        self._zeg(words.format(nummer=verzoek.verzoeknummer, n=len(given), totaal=total, m=len(taken)))

    # -- showing -----------------------------------------------------------------------------------

    def _vul(self, bomen: tuple[Vragenboom, ...]) -> None:
        self._bomen = bomen
        self.keuze.clear()
        for tree in bomen:
            self.keuze.addItem(tree.naam or self.tr("(zonder naam)"))
        self.keuze.setVisible(len(bomen) > 1)
        self.vragen.setVisible(bool(bomen))
        self.met_verzoek.setEnabled(bool(bomen))
        if bomen:
            self._toon_boom(0)

    def _toon_boom(self, nr: int) -> None:
        tree = self._bomen[nr]
        self._zeg(tree.naam)
        self.vragen.toon(tree)
        self._pas_gevonden(HOOGTE_BIJ_VRAGEN)
        answers = self._plekvraag.stel(self.vragen.zet_ligging, self._fout)
        self._loket.liggingen(tree, self._plek, *answers)
        if self._verzoek is not None:
            self.zet_verzoek(self._verzoek)

    def _pas_gevonden(self, hoogte: int) -> None:
        self.boom.hoogstens = hoogte
        self.boom.pas_hoogte()

    def _zeg(self, tekst: str) -> None:
        self.kop.setText(tekst)
        self.kop.setVisible(bool(tekst))

    def _fout(self, fout: PortaalError) -> None:
        words = bericht(fout)
        self._zeg(f"{words.titel}. {words.tekst}")

    def _knop(self, naam: str, tekst: str, doe: object) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(doe)
        return button

    def _bouw(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.zoek, 1)
        for button in (self.zoekknop, self.open, self.met_verzoek):
            row.addWidget(button)
        self.boom.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        for widget in (self.kop, self.boom, self.keuze):
            layout.addWidget(widget)
        layout.addWidget(self.vragen, 1)
        layout.addStretch(0)
        self.resize(820, 640)

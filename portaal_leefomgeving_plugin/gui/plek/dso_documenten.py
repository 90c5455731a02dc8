"""What DSO has on this ground: documents of all kinds, in force or as a draft, to read or to compare with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.connectors.dso import DsoRegeling, pad_identificatie
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.host.wording import bericht

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

HOOGTE = 380


class DsoDocumenten(QDialog):
    """A window beside the map: asks when it opens, and again for another day."""

    vergelijken_gevraagd = pyqtSignal(object, object)
    """A DsoRegeling, and the day it is about (None: today)."""

    def __init__(self, loket: Loket, plek: RdWkb | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dso_documenten")
        self.setWindowTitle(self.tr("Documenten in het DSO"))
        self._loket, self._plek = loket, plek
        self._vraag = LaatsteVraag()
        self._gekozen: DsoRegeling | None = None
        self.kop = QLabel(self)
        self.kop.setObjectName("dso_documenten_kop")
        self.kop.setWordWrap(True)
        self.kop.setTextFormat(Qt.TextFormat.PlainText)
        self.dag = QgsDateEdit(self)
        self.dag.setObjectName("dso_documenten_dag")
        self.dag.setAllowNull(True)
        self.dag.setNullRepresentation(self.tr("vandaag"))
        self.dag.clear()
        self.dag.setAccessibleName(self.tr("Wat geldt of gold op deze dag"))
        self.vraag = self._knop("dso_documenten_vraag", self.tr("Opvragen"), self._lees)
        self.boom = Boom("dso_documenten_boom", self.tr("Documenten"), self)
        self.boom.hoogstens = HOOGTE
        self.boom.gekozen.connect(self._kies)
        self.laden = self._knop("dso_documenten_laden", self.tr("Laden als omgevingsplan"), self._laad)
        self.laden.setToolTip(self.tr("Deze regeling komt in de plaats van het plan dat bij deze verbinding hoort"))
        self.erbij = self._knop("dso_documenten_erbij", self.tr("Ook lezen"), self._lees_mee)
        self.erbij.setToolTip(self.tr("De regels hiervan staan voortaan naast die van het omgevingsplan"))
        self.vergelijk = self._knop("dso_documenten_vergelijk", self.tr("Vergelijken"), self._vergelijk)
        self.vergelijk.setToolTip(self.tr("Wat hierin anders is dan in het plan dat nu geladen is"))
        self._bouw()
        hulptoets(self, "dso")
        self._kies(None)
        self._lees()

    def _lees(self) -> None:
        self._kies(None)
        self.boom.toon([])
        self.kop.setText(self.tr("Het DSO wordt gevraagd…"))
        self._loket.dso_documenten(self._plek, self._welke_dag(), *self._vraag.stel(self._toon, self._fout))

    def _toon(self, gevonden: tuple[DsoRegeling, ...]) -> None:
        where = self.tr("op deze plek") if self._plek is not None else self.tr("van deze gemeente")
        if gevonden:
            said = self.tr("Documenten {waar}. De vorm van deze antwoorden is onbevestigd.").format(waar=where)
        else:
            said = self.tr("Het DSO noemt geen documenten {waar}.").format(waar=where)
        self.kop.setText(said)
        names = {pad_identificatie(r.identificatie): r.opschrift for r in gevonden if not r.ontwerp}
        kinds: dict[str, list[Blad | Tak]] = {}
        for regeling in gevonden:
            whole = regeling.tijdelijk_deel_van.partition("?")[0].rstrip("/").rpartition("/")[2]
            row = self._blad(regeling, names.get(whole, whole))
            kinds.setdefault(regeling.soort or self.tr("Andere documenten"), []).append(row)
        self.boom.toon([Tak(kind, rows, sleutel=f"dso_{kind}") for kind, rows in kinds.items()])

    def _blad(self, regeling: DsoRegeling, deel_van: str) -> Blad:
        """``deel_van``: what it is a temporary part of, "" where it stands by itself."""
        state = self.tr("ontwerp") if regeling.ontwerp else self.tr("van kracht")
        draft = self.tr("geldt (nog) niet") if regeling.ontwerp else ""
        part = self.tr("tijdelijk deel van {regeling}").format(regeling=deel_van) if deel_van else ""
        under = " · ".join(w for w in (regeling.bevoegd_gezag, draft, part, regeling.conditie) if w)
        sign = "regels" if not regeling.ontwerp else "oordeel_onbekend"
        return Blad(regeling.opschrift or regeling.identificatie, under, state, (sign, None), inhoud=regeling,
                    tooltip=regeling.expression)  # fmt: skip

    def _fout(self, fout: PortaalError) -> None:
        words = bericht(fout)
        self.kop.setText(f"{words.titel}. {words.tekst}")

    def _kies(self, iets: object) -> None:
        self._gekozen = iets if isinstance(iets, DsoRegeling) else None
        holds = self._gekozen is not None and not self._gekozen.ontwerp
        may = not self._loket.alleen_lezen and not self._loket.bezig
        self.laden.setEnabled(holds and may)
        self.erbij.setEnabled(holds and may)
        self.vergelijk.setEnabled(self._gekozen is not None)

    def _laad(self) -> None:
        verbinding = self._loket.verbinding
        if self._gekozen is not None and verbinding is not None:
            others = tuple(w for w in verbinding.regelingen if w != self._gekozen.identificatie)
            self._bewaar_en_laad(self._gekozen.identificatie, others)

    def _lees_mee(self) -> None:
        verbinding = self._loket.verbinding
        if self._gekozen is not None and verbinding is not None:
            others = dict.fromkeys((*verbinding.regelingen, self._gekozen.identificatie))
            others.pop(verbinding.omgevingsplan, None)
            self._bewaar_en_laad(verbinding.omgevingsplan, tuple(others))

    def _bewaar_en_laad(self, plan: str, regelingen: tuple[str, ...]) -> None:
        """Keeps the choice with the connection, and reads what it names now."""
        verbinding = self._loket.verbinding
        if verbinding is not None:
            self._loket.instellingen.bewaar_verbinding(replace(verbinding, omgevingsplan=plan, regelingen=regelingen))
            self._loket.laad_plan(mislukt=self._fout)
            self.accept()

    def _vergelijk(self) -> None:
        if self._gekozen is not None:
            self.vergelijken_gevraagd.emit(self._gekozen, self._welke_dag())

    def _welke_dag(self) -> date | None:
        day: QDate = self.dag.date()
        return None if self.dag.isNull() or not day.isValid() else date(day.year(), day.month(), day.day())

    def _knop(self, naam: str, tekst: str, doe: object) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        button.clicked.connect(doe)
        return button

    def _bouw(self) -> None:
        row = QHBoxLayout()
        label = QLabel(self.tr("Geldig op"), self)
        label.setBuddy(self.dag)
        row.addWidget(label)
        row.addWidget(self.dag, 1)
        row.addWidget(self.vraag)
        buttons = VloeiLayout()
        for button in (self.laden, self.erbij, self.vergelijk):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.kop)
        layout.addWidget(self.boom, 1)
        layout.addLayout(buttons)
        self.resize(520, 520)

"""The place "Overzicht": charts with their tables, per month, zaaktype and wijk, and how far the doelen are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.wijkkaart import Wijkkaart, Wijkwaarde
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.verbindingkeuze import Verbindingkeuze
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.overzicht import woorden
from portaal_leefomgeving_plugin.gui.overzicht.blok import Cijferblok
from portaal_leefomgeving_plugin.gui.overzicht.doelen_venster import DoelenVenster
from portaal_leefomgeving_plugin.gui.overzicht.woorden import Maat
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.host.wording import datum, tijdstip
from portaal_leefomgeving_plugin.services.overzicht import Beeld

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

MAANDEN = (6, 12, 24, 36)


class OverzichtView(QWidget):
    """Counts when it comes into view and something changed since."""

    kaart_gevraagd = pyqtSignal(object)
    """A Wijkkaart that is to be shown."""

    dokter_gevraagd = pyqtSignal()

    def __init__(self, bureau: Bureau, vandaag: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_overzicht")
        self._bureau = bureau
        self._vandaag = vandaag
        self._beeld: Beeld | None = None
        self._verouderd = True
        self._vraag, self._bewaarvraag = LaatsteVraag(), LaatsteVraag()
        self._venster: DoelenVenster | None = None
        self.periode = QComboBox(self)
        self.periode.setObjectName("overzicht_periode")
        self.periode.setAccessibleName(self.tr("Periode"))
        for months in MAANDEN:
            self.periode.addItem(self.tr("{n} maanden").format(n=months), months)
        self.periode.setCurrentIndex(1)
        self.maat = QComboBox(self)
        self.maat.setObjectName("overzicht_maat")
        self.maat.setAccessibleName(self.tr("Wat per wijk"))
        for one in Maat:
            self.maat.addItem(woorden.maat_naam(one), one)
        self.volgens = Verbindingkeuze("overzicht_volgens", self.tr("De cijfers zijn van deze verbinding"), self)
        self.volgens.veranderd.connect(self._andere_verbinding)
        self.stand = TekstLabel("overzicht_stand", self, stil=True)
        self.melding = Notitie("overzicht_melding", self)
        self.bewerk = QPushButton(self.tr("Doelen bewerken…"), self)
        self.bewerk.setObjectName("overzicht_doelen_bewerk")
        self.bewerk.setAutoDefault(False)
        self.dokter = QPushButton(icoon("plek", self.palette()), self.tr("Locatie-dokter…"), self)
        self.dokter.setObjectName("overzicht_dokter")
        self.dokter.setToolTip(self.tr("Zaken waarvan de locatie ontbreekt of niet klopt, met een voorstel"))
        self.dokter.setAutoDefault(False)
        self.open_ = Cijferblok("open", self.tr("Nu open"), self)
        self.maand = Cijferblok("maand", self.tr("Instroom en uitstroom per maand"), self)
        self.doorlooptijd = Cijferblok("doorlooptijd", self.tr("Doorlooptijd"), self)
        self.op_tijd = Cijferblok("op_tijd", self.tr("Op tijd of te laat beslist"), self)
        self.wijk = Cijferblok("wijk", self.tr("Per wijk"), self, kaart=True, boven=self.maat)
        self.doelen = Cijferblok("doelen", self.tr("Doelen"), self, kaart=True, boven=self.bewerk)
        self.locaties = Cijferblok("locaties", self.tr("Locaties van open zaken"), self, boven=self.dokter)
        self._bouw()
        self.periode.activated.connect(lambda _nr: self.lees())
        self.maat.activated.connect(lambda _nr: self._toon_wijk())
        self.bewerk.clicked.connect(self._bewerk)
        self.dokter.clicked.connect(self.dokter_gevraagd)
        self.wijk.kaart_gevraagd.connect(self._wijk_op_kaart)
        self.doelen.kaart_gevraagd.connect(self._doelen_op_kaart)
        for blok in self.blokken:
            blok.sectie.opnieuw.connect(self.lees)
        hulptoets(self, "overzicht")

    @property
    def blokken(self) -> tuple[Cijferblok, ...]:
        """In the order in which they stand."""
        return self.open_, self.maand, self.doorlooptijd, self.op_tijd, self.wijk, self.doelen, self.locaties

    def verouderd(self) -> None:
        """The store holds something else: counted anew when someone looks."""
        self._verouderd = True
        if self.isVisible():
            self.lees()

    def kom_in_beeld(self) -> None:
        """Someone looks."""
        if self._verouderd:
            self.lees()

    def lees(self) -> None:
        """Counts, on a worker."""
        self.volgens.toon(self._bureau.loketten, self._bureau.loket)
        if self.volgens.loket is None:
            return
        self._verouderd = False
        if self._beeld is None:
            for blok in self.blokken:
                blok.sectie.bezig()
        months = int(self.periode.currentData())
        self.volgens.loket.overzicht(months, *self._vraag.stel(self._gelezen, self._fout))

    def sluit(self) -> None:
        """Another connection, or none."""
        self._vraag.vergeet()
        self._bewaarvraag.vergeet()
        self._beeld, self._verouderd = None, True
        if self._venster is not None:
            self._venster.reject()

    # -- inside ----------------------------------------------------------------------------------

    def _andere_verbinding(self) -> None:
        self._beeld = None  # its numbers are not the other's
        self.lees()

    def _gelezen(self, beeld: Beeld) -> None:
        self._beeld = beeld
        told = beeld.overzicht
        self.stand.setText(
            self.tr("Geteld op {datum}, zaken gelezen op {gelezen}.").format(
                datum=datum(told.peildag), gelezen=tijdstip(beeld.gelezen) or self.tr("(nooit)")
            )
        )
        if beeld.volledig:
            self.melding.toon("")
        else:
            words = self.tr("De zaken zijn niet allemaal opgehaald: deze cijfers zijn onvolledig. Ververs de gegevens.")
            self.melding.toon(words, Ernst.WAARSCHUWING)
        self.open_.toon(woorden.nu_open(told, beeld.andere_datum))
        self.maand.toon(woorden.per_maand(told))
        self.doorlooptijd.toon(woorden.doorlooptijd(told))
        self.op_tijd.toon(woorden.op_tijd(told))
        self.locaties.toon(woorden.locaties(beeld.locaties))
        self._toon_wijk()
        if beeld.doelen_fout is not None:
            self.doelen.sectie.fout(beeld.doelen_fout)
        elif beeld.doelen:
            self.doelen.toon(woorden.doelen(beeld.doelen))
            per_wijk = bool(beeld.vormen) and any(s.doel.wijk for s in beeld.doelen)
            self.doelen.op_kaart.setEnabled(per_wijk)
            self.doelen.op_kaart.setToolTip(
                self.tr("Toont per wijk hoeveel van de doelen daar is gehaald")
                if per_wijk
                else self.tr("Kan als er een doel voor een wijk is: kies de wijk bij 'Doelen bewerken'")
            )
        else:
            self.doelen.sectie.leeg(
                self.tr("Er zijn nog geen doelen. Met 'Doelen bewerken' zet u naast elkaar wat gepland en gedaan is.")
            )

    def _fout(self, fout: PortaalError) -> None:
        self._verouderd = True
        for blok in self.blokken:
            blok.sectie.fout(fout)

    def _toon_wijk(self) -> None:
        if self._beeld is None:
            return
        numbers = woorden.per_wijk(self._beeld.overzicht, self.maat.currentData())
        self.maat.setVisible(numbers is not None)
        if numbers is None:
            self.wijk.sectie.leeg(
                self.tr("De wijken zijn niet opgehaald. Neem de bron 'wijk' op in het bronnenregister en ververs."),
                self.tr("niet bekend"),
            )
        else:
            self.wijk.toon(numbers)

    def _wijk_op_kaart(self) -> None:
        beeld = self._beeld
        if beeld is None or beeld.overzicht.wijken is None:
            return
        what: Maat = self.maat.currentData()
        values = {w.naam: woorden.waarde(w, what) for w in beeld.overzicht.wijken}
        self._naar_kaart(woorden.maat_naam(what), values, "%" if what is Maat.AANDEEL_TE_LAAT else "")

    def _doelen_op_kaart(self) -> None:
        """Per wijk how much of what was planned there is done, all its doelen together."""
        if self._beeld is None:
            return
        parts: dict[str, list[float]] = {}
        for one in self._beeld.doelen:
            if one.doel.wijk and one.deel is not None:
                parts.setdefault(one.doel.wijk, []).append(min(one.deel, 1.0))
        values = {name: round(100 * sum(v) / len(v)) for name, v in parts.items()}
        self._naar_kaart(self.tr("doelen gehaald (%)"), values, "%")

    def _naar_kaart(self, titel: str, waarden: dict[str, float | None] | dict[str, int], eenheid: str) -> None:
        if self._beeld is None:
            return
        areas: tuple[tuple[str, RdWkb], ...] = self._beeld.vormen
        self.kaart_gevraagd.emit(
            Wijkkaart(
                self.tr("Overzicht per wijk: {wat} ({datum})").format(
                    wat=titel, datum=datum(self._beeld.overzicht.peildag)
                ),
                titel,
                tuple(Wijkwaarde(name, shape, waarden.get(name)) for name, shape in areas),
                eenheid,
            )
        )

    # -- doelen ----------------------------------------------------------------------------------

    def _bewerk(self) -> None:
        beeld = self._beeld
        loket = self.volgens.loket
        if loket is None or beeld is None or self._venster is not None or beeld.doelen_fout is not None:
            return
        folder = loket.doelen_map()
        where = self.tr("De doelen staan in {pad}.").format(pad=Path(folder) / "doelen.json")
        self._venster = DoelenVenster(
            [s.doel for s in beeld.doelen],
            zaaktypen=[t.naam for t in beeld.overzicht.zaaktypen if t.naam],
            controletypen=beeld.soorten,
            wijken=[w.naam for w in beeld.overzicht.wijken or ()],
            waar=where,
            vandaag=self._vandaag(),
            parent=self.window(),
        )
        self._venster.bewaren.connect(lambda doelen: self._bewaar(loket, doelen))
        self._venster.finished.connect(self._venster_dicht)
        self._venster.open()

    def _bewaar(self, loket: Loket, doelen: tuple) -> None:
        if self._venster is not None:
            loket.bewaar_doelen(doelen, *self._bewaarvraag.stel(self._bewaard, self._venster.niet_bewaard))

    def _bewaard(self, _niets: object) -> None:
        if self._venster is not None:
            self._venster.bewaard()
        self.lees()

    def _venster_dicht(self) -> None:
        self._venster = None

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(6)
        top = VloeiLayout()
        label = QLabel(self.tr("Over de laatste"), inside)
        for widget in (label, self.periode):
            top.addWidget(widget)
        column.addLayout(top)
        column.addWidget(self.volgens)
        column.addWidget(self.stand)
        column.addWidget(self.melding)
        for blok in self.blokken:
            column.addWidget(blok.sectie)
        column.addStretch(1)
        self.bewerk.setIcon(icoon("opties", self.palette()))
        body = QScrollArea(self)
        body.setObjectName("overzicht_romp")
        body.setWidgetResizable(True)
        body.setFrameShape(QFrame.Shape.NoFrame)
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(body)

"""The window "Locatie-dokter": zaken whose location is not right, what it most likely was, accepted one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tekstlabel import TekstLabel
from portaal_leefomgeving_plugin.gui.bouwstenen.vloei_layout import VloeiLayout
from portaal_leefomgeving_plugin.gui.handelingen.locatie import LocatieVenster, gezet_bericht, vorm_in_woorden
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.services.locatie_dokter import Kwaal, Patient, Spreekuur
from portaal_leefomgeving_plugin.services.zet_locatie import LocatieGezet
from portaal_leefomgeving_plugin.services.zoek_locatie import opzoekbaar

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.loket.loket import Loket

translate = QCoreApplication.translate

MEESTE_OPEN = 60
"""Rows that are unfolded at first: each is measured when it comes in view."""
PER_KWAAL = 300
"""Rows of one kind that are shown at once: the rest comes when these are mended."""


class LocatieDokter(QDialog):
    """Stays open beside the map while one works through it."""

    getoond = pyqtSignal(object)
    """The place (RdWkb) that is proposed for the chosen zaak, to be seen on the map; None: none."""
    geopend = pyqtSignal(str)
    """The uuid of a zaak whose dossier is asked for."""
    boodschap = pyqtSignal(object)
    """A Bericht for QGIS's message bar."""
    gezet = pyqtSignal()
    """A location was written: the store holds something else."""

    def __init__(self, loket: Loket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("locatie_dokter")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Locatie-dokter"))
        self._loket = loket
        self._spreekuur: Spreekuur | None = None
        self._gemaakt: set[str] = set()
        self._gevonden: dict[str, Gevonden] = {}
        self._lijstvraag, self._zoekvraag = LaatsteVraag(), LaatsteVraag()
        self._venster: LocatieVenster | None = None
        self.samenvatting = TekstLabel("dokter_samenvatting", self)
        self.gesloten = QCheckBox(self.tr("ook afgehandelde zaken"), self)
        self.gesloten.setObjectName("dokter_gesloten")
        self.boom = Boom("dokter_lijst", self.tr("Zaken met een locatie die niet klopt"), self)
        self.boom.hoogstens = 1_000_000
        self.uitleg = TekstLabel("dokter_uitleg", self)
        self.melding = Notitie("dokter_melding", self)
        self.neem_over = self._knop("dokter_neem_over", self.tr("Voorstel overnemen…"), "afronden")
        self.zoek = self._knop("dokter_zoek", self.tr("Zoek bij adres of perceel"), "zoek")
        self.dossier = self._knop("dokter_dossier", self.tr("Dossier openen"), "open_rij")
        self._bouw()
        self.gesloten.toggled.connect(lambda _aan: self.lees())
        self.boom.gekozen.connect(lambda _patient: self._gekozen())
        self.boom.geactiveerd.connect(lambda _patient: self._neem_over())
        self.neem_over.clicked.connect(self._neem_over)
        self.zoek.clicked.connect(self._zoek)
        self.dossier.clicked.connect(self._open)
        hulptoets(self, "overzicht")
        self.lees()

    def sizeHint(self) -> QSize:
        """Room for a list and what is said of one of it."""
        return QSize(62 * self.fontMetrics().averageCharWidth(), 40 * self.fontMetrics().height())

    @property
    def patient(self) -> Patient | None:
        """The zaak that is chosen."""
        chosen = self.boom.inhoud(self.boom.currentIndex())
        return chosen if isinstance(chosen, Patient) else None

    @property
    def voorstel(self) -> RdWkb | None:
        """The place that would be written for it."""
        patient = self.patient
        if patient is None:
            return None
        found = self._gevonden.get(patient.regel.uuid)
        return found.plek if found is not None else patient.voorstel

    def lees(self) -> None:
        """Looks at all zaken anew."""
        self.samenvatting.setText(self.tr("Wordt gelezen…"))
        answer = self._lijstvraag.stel(self._gelezen, self.melding.toon_fout)
        self._loket.locatie_dokter(self.gesloten.isChecked(), *answer)

    def done(self, uitkomst: int) -> None:
        """The window goes: nothing of it stays on the map."""
        self._lijstvraag.vergeet()
        self._zoekvraag.vergeet()
        self.getoond.emit(None)
        super().done(uitkomst)

    # -- inside ----------------------------------------------------------------------------------

    def _gelezen(self, spreekuur: Spreekuur) -> None:
        self._spreekuur = spreekuur
        self._toon()

    def _toon(self) -> None:
        """The list, without what was mended here; the next stays chosen."""
        if self._spreekuur is None:
            return
        ill = [p for p in self._spreekuur.patienten if p.regel.uuid not in self._gemaakt]
        number = QLocale().toString
        words = self.tr("{n} zaken met een locatie die ontbreekt of niet klopt, {goed} in orde.")
        self.samenvatting.setText(words.format(n=number(len(ill)), goed=number(self._spreekuur.goed)))
        notes = []
        if not self._spreekuur.grens_bekend:
            notes.append(self.tr("De gemeentegrens is niet opgehaald: zaken buiten de gemeente zijn niet herkend."))
        before, current = self.boom.bladen(), self.boom.currentIndex()
        at = next((nr for nr, index in enumerate(before) if index == current), 0)
        branches, shown = [], 0
        for kwaal in Kwaal:
            those = [p for p in ill if p.kwaal is kwaal]
            leaves = [self._blad(p) for p in those[:PER_KWAAL]]
            unfolded = shown + len(leaves) <= MEESTE_OPEN or not shown
            branches.append(Tak(kwaal_naam(kwaal), leaves, open=unfolded, aantal=len(those)))
            shown += len(leaves) if unfolded else 0
            if len(those) > PER_KWAAL:
                more = self.tr("Van '{kwaal}' staan de eerste {n} in de lijst.")
                notes.append(more.format(kwaal=kwaal_naam(kwaal), n=PER_KWAAL))
        self.boom.toon(branches)
        self.melding.toon(" ".join(notes), Ernst.INFO)
        rows = self.boom.bladen()
        if rows:  # what came after the one that was mended now stands in its place
            self.boom.setCurrentIndex(rows[min(at, len(rows) - 1)])
        self._gekozen()

    def _blad(self, patient: Patient) -> Blad:
        regel = patient.regel
        found = self._gevonden.get(regel.uuid)
        proposal = patient.voorstel is not None or found is not None
        return Blad(
            f"{regel.identificatie} {regel.omschrijving}".strip(),
            regel.zaaktype_omschrijving,
            self.tr("voorstel") if proposal else "",
            ("plek", None) if proposal else ("geen_locatie", None),
            patient,
        )

    def _gekozen(self) -> None:
        patient, place = self.patient, self.voorstel
        self.neem_over.setEnabled(place is not None and not self._loket.alleen_lezen)
        self.neem_over.setToolTip(
            "" if place is not None else self.tr("Er is nog geen voorstel: zoek of teken de plek")
        )
        self.zoek.setEnabled(patient is not None)
        self.dossier.setEnabled(patient is not None)
        self.uitleg.setText(self._woorden(patient, place) if patient is not None else "")
        self.getoond.emit(place)

    def _woorden(self, patient: Patient, plek: RdWkb | None) -> str:
        words = [kwaal_uitleg(patient.kwaal)]
        found = self._gevonden.get(patient.regel.uuid)
        if plek is None:
            words.append(self.tr("Zoek bij het adres of perceel van de zaak, of open het dossier en teken de plek."))
        elif found is not None:
            words.append(self.tr("Gevonden: {naam}.").format(naam=found.weergave))
        else:
            words.append(
                self.tr("Voorstel: {vorm}, te zien op de kaart.").format(vorm=vorm_in_woorden(geometrie(plek)))
            )
        return " ".join(words)

    def _neem_over(self) -> None:
        patient, place = self.patient, self.voorstel
        if patient is None or place is None or self._venster is not None or self._loket.alleen_lezen:
            return
        found = self._gevonden.get(patient.regel.uuid)
        theirs = patient.uit_zaaksysteem and found is None
        window = LocatieVenster(
            self._loket, patient.regel, None if theirs else place, self, gevonden_bij=found.weergave if found else ""
        )
        window.gezet.connect(self._is_gezet)
        window.finished.connect(self._venster_dicht)
        self._venster = window
        window.open()

    def _is_gezet(self, uitkomst: LocatieGezet) -> None:
        self.boodschap.emit(gezet_bericht(uitkomst))
        if uitkomst.zeker:
            self._gemaakt.add(uitkomst.zaak)
        self.gezet.emit()
        self._toon()

    def _venster_dicht(self) -> None:
        self._venster = None
        self.boom.setFocus()

    def _zoek(self) -> None:
        """First what the zaak is about, from its server; then where that is."""
        patient = self.patient
        if patient is None:
            return
        self.melding.toon(self.tr("Er wordt gezocht…"), Ernst.INFO)

        def af(delen: Dossierdelen) -> None:
            self._zoek_object(patient, delen)

        self._loket.dossierdelen(patient.regel.uuid, *self._zoekvraag.stel(af, self._niet_gezocht))

    def _zoek_object(self, patient: Patient, delen: Dossierdelen) -> None:
        if not opzoekbaar(delen.zaakobjecten):
            self._niet_gevonden(
                self.tr("Bij deze zaak staat geen adres of perceel. Open het dossier en teken de plek.")
            )
            return

        def af(gevonden: Gevonden | None) -> None:
            self._plek_gevonden(patient, gevonden)

        self._loket.zoek_locatie(delen.zaakobjecten, *self._zoekvraag.stel(af, self._niet_gezocht))

    def _plek_gevonden(self, patient: Patient, gevonden: Gevonden | None) -> None:
        if gevonden is None:
            self._niet_gevonden(self.tr("Het adres of perceel van deze zaak is niet gevonden."))
            return
        self.melding.toon("")
        self._gevonden[patient.regel.uuid] = gevonden
        self._gekozen()

    def _niet_gevonden(self, woorden: str) -> None:
        self.melding.toon(woorden, Ernst.WAARSCHUWING)

    def _niet_gezocht(self, fout: PortaalError) -> None:
        self.melding.toon_fout(fout)

    def _open(self) -> None:
        if self.patient is not None:
            self.geopend.emit(self.patient.regel.uuid)

    def _bouw(self) -> None:
        body = QScrollArea(self)
        body.setObjectName("dokter_romp")
        body.setWidgetResizable(True)
        body.setWidget(self.boom)
        tools = VloeiLayout()
        for button in (self.neem_over, self.zoek, self.dossier):
            tools.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.samenvatting)
        layout.addWidget(self.gesloten)
        layout.addWidget(body, 1)
        layout.addWidget(self.uitleg)
        layout.addLayout(tools)
        layout.addWidget(self.melding)

    def _knop(self, naam: str, tekst: str, teken: str) -> QPushButton:
        button = QPushButton(icoon(teken, self.palette()), tekst, self)
        button.setObjectName(naam)
        button.setAutoDefault(False)
        return button


def kwaal_naam(kwaal: Kwaal) -> str:
    """What is the matter, as a heading."""
    return {
        Kwaal.ASSEN_VERWISSELD: translate("dokter", "Assen verwisseld"),
        Kwaal.RD_GETALLEN: translate("dokter", "RD-getallen waar graden horen"),
        Kwaal.ONGELDIGE_VORM: translate("dokter", "Vorm snijdt zichzelf"),
        Kwaal.BUITEN_GEMEENTE: translate("dokter", "Buiten de gemeente"),
        Kwaal.BUITEN_NEDERLAND: translate("dokter", "Buiten Nederland"),
        Kwaal.ONLEESBAAR: translate("dokter", "Niet te lezen"),
        Kwaal.ONTBREEKT: translate("dokter", "Geen locatie"),
    }[kwaal]


def kwaal_uitleg(kwaal: Kwaal) -> str:
    """What is the matter, and what that mostly comes from."""
    return {
        Kwaal.ASSEN_VERWISSELD: translate("dokter", "Lengte en breedte staan omgekeerd in het zaaksysteem."),
        Kwaal.RD_GETALLEN: translate("dokter", "In het zaaksysteem staan meters (RD) waar graden horen."),
        Kwaal.ONGELDIGE_VORM: translate("dokter", "De rand van het vlak snijdt zichzelf."),
        Kwaal.BUITEN_GEMEENTE: translate("dokter", "De plek is goed te lezen, maar ligt buiten de gemeente."),
        Kwaal.BUITEN_NEDERLAND: translate("dokter", "De plek ligt buiten Nederland (nul-nul, bijvoorbeeld)."),
        Kwaal.ONLEESBAAR: translate("dokter", "Wat er in het zaaksysteem staat is geen vorm die te tekenen is."),
        Kwaal.ONTBREEKT: translate("dokter", "Er staat geen locatie in het zaaksysteem."),
    }[kwaal]

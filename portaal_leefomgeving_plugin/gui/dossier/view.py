"""The dossier of one zaak: what is known at once, and what is read for it, each part by itself.

Every part has its own question and its own answer: one that fails or is slow keeps no other from
being shown, and what answers a zaak that is no longer open is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QShortcut, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelsHier
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.gui.bouwstenen.sectie import Sectie
from portaal_leefomgeving_plugin.gui.bouwstenen.sneltoets import sneltoets
from portaal_leefomgeving_plugin.gui.bouwstenen.stappen import StappenBeeld, stapbeelden
from portaal_leefomgeving_plugin.gui.dossier.delen import DossierDelen
from portaal_leefomgeving_plugin.gui.dossier.documenten import DocumentDaden
from portaal_leefomgeving_plugin.gui.dossier.gegevens import DossierGegevens
from portaal_leefomgeving_plugin.gui.dossier.handelingen import DossierHandelingen
from portaal_leefomgeving_plugin.gui.dossier.inspecties import DossierInspecties
from portaal_leefomgeving_plugin.gui.dossier.kop import VOLGENDE, VORIGE, DossierActies, DossierKop
from portaal_leefomgeving_plugin.gui.dossier.lijsten import (
    besluiten,
    betrokkenen,
    documenten,
    waarom_niet_gelezen,
)
from portaal_leefomgeving_plugin.gui.dossier.locatie import LocatieBeeld
from portaal_leefomgeving_plugin.gui.dossier.notities import DossierNotities
from portaal_leefomgeving_plugin.gui.dossier.rechtsmiddelen import Rechtsmiddelen
from portaal_leefomgeving_plugin.gui.dossier.termijn import TermijnBeeld
from portaal_leefomgeving_plugin.gui.dossier.tijdlijn import tijdlijn_bladen
from portaal_leefomgeving_plugin.gui.dossier.tijdlijn_beeld import TijdlijnBeeld
from portaal_leefomgeving_plugin.gui.groene_baan.eigen_oordeel import EigenOordeel
from portaal_leefomgeving_plugin.gui.groene_baan.view import GroeneBaanView
from portaal_leefomgeving_plugin.gui.handelingen.locatie import LocatieVenster
from portaal_leefomgeving_plugin.gui.handelingen.locatie import gezet_bericht as locatie_bericht
from portaal_leefomgeving_plugin.gui.plek.regels_view import RegelsView, toon_regels
from portaal_leefomgeving_plugin.gui.plek.rondom import Rondom
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst, bericht
from portaal_leefomgeving_plugin.host.wording import onderdeel
from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld
from portaal_leefomgeving_plugin.services.zet_locatie import LocatieGezet
from portaal_leefomgeving_plugin.services.zoek_locatie import opzoekbaar

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class DossierView(QWidget):
    """One zaak at a time. ``toon`` shows another."""

    terug = pyqtSignal()
    buur_gevraagd = pyqtSignal(int)
    zoom_gevraagd = pyqtSignal(str)
    extern_gevraagd = pyqtSignal(str)
    zaak_gevraagd = pyqtSignal(str)
    """The uuid of another zaak, to be opened."""
    bewijs_gevraagd = pyqtSignal(object)
    """A Bewijs of the zaak that is shown."""
    werkingsgebied_gevraagd = pyqtSignal(str)
    tekenen_gevraagd = pyqtSignal(str)
    """A Tekensoort: the location of the zaak that is shown is to be drawn; empty: no longer."""
    locatie_getoond = pyqtSignal(object)
    """The shape (RdWkb) that may become the location, None where there is none any more."""
    vernieuwd = pyqtSignal()
    """The server held something else of this zaak than the store did."""
    boodschap = pyqtSignal(object)
    """A Bericht for QGIS's message bar."""

    def __init__(self, bureau: Bureau, vandaag: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_dossier")
        self._bureau = bureau
        self._regel: ZaakRegel | None = None
        self._dossier: Dossier | None = None
        self.handelingen = DossierHandelingen(bureau, self)
        self._locatie_venster: LocatieVenster | None = None
        self._dossier_vraag, self._baan_vraag, self._regels_vraag = LaatsteVraag(), LaatsteVraag(), LaatsteVraag()
        self._zoek_vraag = LaatsteVraag()
        self.kop = DossierKop(self)
        self.termijn = TermijnBeeld(bureau.instellingen, vandaag, self)
        self.stappen = StappenBeeld(self)
        self.acties = DossierActies(self)
        self.melding = Notitie("dossier_melding", self, knop=self.tr("Opnieuw proberen"))
        self.locatie = LocatieBeeld(self)
        self.baan = GroeneBaanView("groene_baan", self)
        self.eigen_oordeel = EigenOordeel(bureau, self.baan, self)
        self.regels = RegelsView("dossier_regels_lijst", self)
        self.regels.bewaar_met(bureau)
        self.gegevens = DossierGegevens(self)
        self.delen = DossierDelen(bureau, self)
        self.inspecties = DossierInspecties(bureau, self)
        self.notities = DossierNotities(bureau, self)
        self.rechtsmiddelen = Rechtsmiddelen(bureau, vandaag, self)
        self.rondom = Rondom("dossier_rondom", self.tr("Op en rond deze plek"), bureau, vandaag, self, open_=False)
        papers = Boom("dossier_documenten_lijst", self.tr("Documenten van deze zaak"), self)
        self.documentdaden = DocumentDaden(bureau, papers, self)
        self.lijsten = {
            "statussen": Sectie("dossier_tijdlijn", self.tr("Tijdlijn"), TijdlijnBeeld(self), parent=self),
            "documenten": Sectie(
                "dossier_documenten", self.tr("Documenten"), papers, voet=self.documentdaden, parent=self
            ),
            "besluiten": self._lijst("besluiten", self.tr("Besluiten"), self.tr("Besluiten in deze zaak")),
            "rollen": self._lijst("betrokkenen", self.tr("Betrokkenen"), self.tr("Betrokkenen bij deze zaak")),
        }
        self.groene_baan = Sectie("dossier_groene_baan", self.tr("Groene baan"), self.baan, open_=True, parent=self)
        self.regels_hier = Sectie("dossier_regels", self.tr("Regels op deze plek"), self.regels, parent=self)
        self.kerngegevens = Sectie("dossier_gegevens", self.tr("Gegevens"), self.gegevens, parent=self)
        self._bouw()
        self._verbind()
        hulptoets(self, "dossier")

    # -- what can be asked of it -----------------------------------------------------------------

    @property
    def uuid(self) -> str:
        """The zaak that is shown, empty where none is."""
        return self._regel.uuid if self._regel else ""

    def toon(self, regel: ZaakRegel) -> None:
        """Shows a zaak: its line at once, the rest as it is read."""
        if regel.uuid != self.uuid:
            self.tekenen_gevraagd.emit("")
            self.stappen.toon(())
            self.melding.toon("")
            self._romp.verticalScrollBar().setValue(0)
        if regel.uuid != self.uuid:
            self._dossier = None
            self._zoek_vraag.vergeet()  # what is found for the one zaak is no place for the other
            self.locatie.kan_zoeken(False)
        self._toon_regel(regel)
        self.documentdaden.toon(regel)
        self.gegevens.toon(regel)
        self.kerngegevens.gevuld(regel.status_omschrijving)
        self._lees_dossier()
        self.delen.lees(regel.uuid)
        self.inspecties.lees(regel.uuid)
        self.notities.lees(regel)
        self._lees_plek()

    def herlees(self) -> None:
        """Reads everything of the same zaak anew."""
        if self._regel is not None:
            self.toon(self._bureau_regel() or self._regel)

    def herbereken(self) -> None:
        """Settings changed: the term is computed anew, nothing is fetched."""
        if self._regel is not None:
            self._toon_regel(self._regel)

    def sluit(self) -> None:
        """No zaak any more; what is still being read is dropped, and what named persons is gone."""
        for question in (self._dossier_vraag, self._baan_vraag, self._regels_vraag):
            question.vergeet()
        self._regel = self._dossier = None
        self._zoek_vraag.vergeet()
        self.locatie.kan_zoeken(False)
        self.delen.sluit()
        self.inspecties.sluit()
        self.notities.sluit()
        self.rechtsmiddelen.sluit()
        self.rondom.sluit()
        self.documentdaden.sluit()
        self.gegevens.leeg()
        self.tekenen_gevraagd.emit("")
        for section in self.lijsten.values():
            section.inhoud.toon_plat(())
        self.handelingen.laat_los()
        if self._locatie_venster is not None:
            self._locatie_venster.laat_los()

    # -- reading ---------------------------------------------------------------------------------

    def _bureau_regel(self) -> ZaakRegel | None:
        store = self._bureau.werkbestand
        return store.zaak(self.uuid) if store is not None else None

    def _lees_dossier(self) -> None:
        for section in self.lijsten.values():
            section.bezig()
        self.rechtsmiddelen.bezig()
        self._bureau.dossier(self.uuid, *self._dossier_vraag.stel(self._dossier_gelezen, self._dossier_fout))

    def _lees_plek(self) -> None:
        self._lees_baan()
        self._lees_regels()
        self._lees_rondom()

    def _lees_rondom(self) -> None:
        place = self._regel.locatie.geometrie if self._regel else None
        if place is None:
            self.rondom.zonder_plek(self.tr("De zaak heeft geen locatie; er is geen plek om bij te zoeken."))
        else:
            self.rondom.toon(place, behalve=self.uuid)

    def _lees_baan(self) -> None:
        self.groene_baan.bezig()
        self._bureau.groene_baan(self.uuid, *self._baan_vraag.stel(self._toon_baan, self.groene_baan.fout))
        self.eigen_oordeel.toon(self.uuid)

    def _lees_regels(self) -> None:
        place = self._regel.locatie.geometrie if self._regel else None
        if place is None:
            self._regels_vraag.vergeet()
            self.regels_hier.leeg(self.tr("De zaak heeft geen locatie; er is geen plek om regels bij te zoeken."))
            return
        self.regels_hier.bezig()
        self._bureau.regels_hier(place, *self._regels_vraag.stel(self._toon_regels, self.regels_hier.fout))

    def _dossier_gelezen(self, beeld: DossierBeeld) -> None:
        before = self._regel
        dossier = beeld.dossier
        self._toon_regel(beeld.regel)
        self.melding.toon("")
        self._dossier = dossier
        self.stappen.toon(stapbeelden(dossier))
        self._toon_gegevens()
        self._toon_lijsten(dossier)
        if before is not None and before.locatie != beeld.regel.locatie:
            self._lees_plek()
        if before is not None and before != beeld.regel:
            self.vernieuwd.emit()

    def _dossier_fout(self, fout: PortaalError) -> None:
        self.melding.toon_fout(fout)
        for section in (*self.lijsten.values(), self.rechtsmiddelen.sectie):
            section.fout(fout)

    # -- showing ---------------------------------------------------------------------------------

    def _toon_regel(self, regel: ZaakRegel) -> None:
        self._regel = regel
        self.kop.toon(regel)
        self.termijn.toon(regel, self._bureau.termijn(regel))
        self.acties.toon(regel, self._bureau.zaak_webadres(regel))
        self.locatie.toon(regel.locatie)

    def _toon_baan(self, baan: GroeneBaan) -> None:
        self.baan.toon(baan)
        self.eigen_oordeel.vergelijk(baan)
        self.groene_baan.gevuld(self.baan.samenvatting(baan))

    def _toon_regels(self, regels: RegelsHier | None) -> None:
        toon_regels(self.regels_hier, self.regels, regels)

    def _toon_lijsten(self, dossier: Dossier) -> None:
        missing = dict(dossier.onderdelen_niet_gelezen)
        rows: dict[str, tuple[list[Blad], str]] = {
            "documenten": (documenten(dossier.documenten), self.tr("Bij deze zaak horen geen documenten.")),
            "besluiten": (besluiten(dossier.besluiten), self.tr("In deze zaak is nog geen besluit vastgelegd.")),
            "rollen": (betrokkenen(dossier.rollen), self.tr("Bij deze zaak staan geen betrokkenen.")),
        }
        for part, (leaves, nothing) in rows.items():
            section = self.lijsten[part]
            if part in missing:
                section.niet_gelezen(waarom_niet_gelezen(missing[part]))
            elif not leaves:
                section.leeg(nothing)
            else:
                section.inhoud.toon_plat(leaves)
                section.gevuld(QLocale().toString(len(leaves)))
        if "besluiten" in missing:
            self.rechtsmiddelen.niet_gelezen(waarom_niet_gelezen(missing["besluiten"]))
        elif self._regel is not None:
            self.rechtsmiddelen.toon(self._regel, dossier.besluiten)
        self._toon_tijdlijn()
        others = [
            f"{onderdeel(part)}: {waarom_niet_gelezen(why)}"
            for part, why in missing.items()
            if part not in self.lijsten
        ]
        if others:
            self.melding.toon(" ".join(others), Ernst.WAARSCHUWING)

    def _toon_gegevens(self) -> None:
        if self._regel is not None:
            read = self.delen.delen
            self.gegevens.toon(self._regel, self._dossier, read.eigenschappen if read is not None else ())
            self.kerngegevens.gevuld(self._regel.status_omschrijving)

    def _toon_tijdlijn(self) -> None:
        """What happened, from what was read of it so far; what is missing is said above it."""
        if self._dossier is None:
            return
        missing = dict(self._dossier.onderdelen_niet_gelezen)
        section = self.lijsten["statussen"]
        leaves = tijdlijn_bladen(self._dossier, self.delen.delen)
        if "statussen" in missing:
            section.niet_gelezen(waarom_niet_gelezen(missing["statussen"]))
        elif not leaves:
            section.leeg(self.tr("Er is nog geen status gezet."))
        else:
            section.inhoud.toon_plat(leaves)
            section.gevuld(QLocale().toString(len(leaves)), onvolledig=self.delen.waarom_geen_historie())

    def _delen_gelezen(self) -> None:
        read = self.delen.delen
        self.locatie.kan_zoeken(read is not None and bool(opzoekbaar(read.zaakobjecten)))
        self._toon_gegevens()
        self._toon_tijdlijn()

    # -- the deed --------------------------------------------------------------------------------

    def _gedaan(self, uitkomst: Any) -> None:
        if uitkomst.zaak == self.uuid:
            self._toon_regel(uitkomst.regel)
            self._lees_dossier()

    def leg_vast(self, getekend: RdWkb | None = None, *, gevonden_bij: str = "") -> None:
        """Asks for the reason and writes the location: what was drawn, or (None) the proposal."""
        if self._regel is None or self._locatie_venster is not None:
            return
        window = LocatieVenster(self._bureau, self._regel, getekend, self.window(), gevonden_bij=gevonden_bij)
        window.gezet.connect(self._locatie_gezet)
        window.getoond.connect(self.locatie_getoond)
        window.finished.connect(self._locatie_venster_dicht)
        self._locatie_venster = window
        window.open()

    def _zoek_bij_adres(self) -> None:
        if self.delen.delen is not None:
            answer = self._zoek_vraag.stel(self._plek_gevonden, lambda fout: self.boodschap.emit(bericht(fout)))
            self._bureau.zoek_locatie(self.delen.delen.zaakobjecten, *answer)

    def _plek_gevonden(self, gevonden: Gevonden | None) -> None:
        if gevonden is not None:
            self.leg_vast(gevonden.plek, gevonden_bij=gevonden.weergave)
            return
        words = self.tr("Het adres of perceel van deze zaak is niet gevonden. Teken de locatie op de kaart.")
        self.boodschap.emit(Bericht(self.tr("Niet gevonden"), words, Ernst.WAARSCHUWING))

    def _locatie_venster_dicht(self) -> None:
        self._locatie_venster = None
        self.locatie_getoond.emit(None)

    def _locatie_gezet(self, uitkomst: LocatieGezet) -> None:
        self.boodschap.emit(locatie_bericht(uitkomst))
        self.vernieuwd.emit()
        if uitkomst.zaak == self.uuid:
            self.toon(uitkomst.regel)

    # -- building --------------------------------------------------------------------------------

    def _lijst(self, naam: str, titel: str, omschrijving: str) -> Sectie:
        tree = Boom(f"dossier_{naam}_lijst", omschrijving, self)
        return Sectie(f"dossier_{naam}", titel, tree, parent=self)

    def _bouw(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(8)
        for widget in (self.termijn, self.stappen, self.acties, self.melding, self.locatie):
            column.addWidget(widget)
        sections = QVBoxLayout()
        sections.setSpacing(2)
        for section in (
            self.groene_baan,
            self.regels_hier,
            self.kerngegevens,
            *self.delen.secties,
            self.inspecties.sectie,
            self.notities.sectie,
            self.rechtsmiddelen.sectie,
            self.rondom.sectie,
            *self.lijsten.values(),
        ):
            sections.addWidget(section)
        column.addLayout(sections)
        column.addStretch(1)
        self._romp = QScrollArea(self)
        self._romp.setObjectName("dossier_romp")
        self._romp.setWidgetResizable(True)
        self._romp.setFrameShape(QFrame.Shape.NoFrame)
        self._romp.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._romp.setWidget(inside)
        self.kop.setContentsMargins(4, 4, 4, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.kop)
        layout.addWidget(self._romp, 1)
        self.setFocusProxy(self.acties.status)

    def _verbind(self) -> None:
        self.kop.terug.connect(self.terug)
        self.kop.buur_gevraagd.connect(self.buur_gevraagd)
        self.acties.volgende_status.connect(lambda: self.handelingen.open("voortzetten", self._regel))
        self.acties.handeling.connect(lambda code: self.handelingen.open(code, self._regel))
        self.handelingen.gedaan.connect(self._gedaan)
        self.handelingen.boodschap.connect(self.boodschap)
        self.acties.zoom.connect(lambda: self.zoom_gevraagd.emit(self.uuid))
        self.acties.extern.connect(lambda: self.extern_gevraagd.emit(self.uuid))
        self.locatie.voorstel_gevraagd.connect(self.leg_vast)
        self.locatie.adres_gevraagd.connect(self._zoek_bij_adres)
        self.locatie.tekenen_gevraagd.connect(self.tekenen_gevraagd)
        self.locatie.stoppen_gevraagd.connect(lambda: self.tekenen_gevraagd.emit(""))
        self.delen.gelezen.connect(self._delen_gelezen)
        self.delen.zaak_gevraagd.connect(self.zaak_gevraagd)
        self.rondom.geopend.connect(self.zaak_gevraagd)
        self.inspecties.veranderd.connect(self.vernieuwd)
        self.documentdaden.boodschap.connect(self.boodschap)
        self.documentdaden.toegevoegd.connect(self._lees_dossier)
        self.eigen_oordeel.bij_zaak.klaar.connect(self.documentdaden.open_toevoegen)
        self.eigen_oordeel.bij_zaak.boodschap.connect(self.boodschap)
        self.documentdaden.gesloten.connect(self.eigen_oordeel.bij_zaak.ruim_op)
        self.baan.bewijs_gevraagd.connect(self.bewijs_gevraagd)
        self.regels.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        self.melding.gevraagd.connect(self._lees_dossier)
        self.groene_baan.opnieuw.connect(self._lees_baan)
        self.regels_hier.opnieuw.connect(self._lees_regels)
        for section in self.lijsten.values():
            section.opnieuw.connect(self._lees_dossier)
        self.acties.zet_toetsen(self)
        sneltoets(self.kop.vorige, VORIGE, self)
        sneltoets(self.kop.volgende, VOLGENDE, self)
        for naam, keys in (("dossier_toets_esc", "Esc"), ("dossier_toets_terug", "Alt+Left")):
            key = QShortcut(QKeySequence(keys), self)
            key.setObjectName(naam)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self.terug)

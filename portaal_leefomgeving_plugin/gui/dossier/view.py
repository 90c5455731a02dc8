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
    from portaal_leefomgeving_plugin.host.loket.loket import Loket


class DossierView(QWidget):
    """One zaak at a time. ``toon`` shows another. Signals name it by its Zaaksleutel."""

    terug = pyqtSignal()
    buur_gevraagd = pyqtSignal(int)
    zoom_gevraagd = pyqtSignal(str)
    extern_gevraagd = pyqtSignal(str)
    zaak_gevraagd = pyqtSignal(str)
    """The Zaaksleutel of another zaak, to be opened."""
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
        self._loket: Loket | None = None
        self._regel: ZaakRegel | None = None
        self._dossier: Dossier | None = None
        self.handelingen = DossierHandelingen(self)
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
        self.eigen_oordeel = EigenOordeel(self.baan, self)
        self.regels = RegelsView("dossier_regels_lijst", self)
        self.gegevens = DossierGegevens(self)
        self.delen = DossierDelen(self)
        self.inspecties = DossierInspecties(self)
        self.notities = DossierNotities(self)
        self.rechtsmiddelen = Rechtsmiddelen(vandaag, self)
        self.rondom = Rondom("dossier_rondom", self.tr("Op en rond deze plek"), bureau, vandaag, self, open_=False)
        papers = Boom("dossier_documenten_lijst", self.tr("Documenten van deze zaak"), self)
        self.documentdaden = DocumentDaden(papers, self)
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

    @property
    def sleutel(self) -> str:
        """The same, named among the zaken of all connections."""
        return self._loket.sleutel(self.uuid) if self._loket is not None and self.uuid else ""

    @property
    def loket(self) -> Loket | None:
        """Where the zaak is that is shown."""
        return self._loket

    def toon(self, loket: Loket, regel: ZaakRegel) -> None:
        """Shows a zaak of ``loket``: its line at once, the rest as it is read."""
        another = not self._is(loket, regel.uuid)
        self._loket = loket
        if another:
            self.tekenen_gevraagd.emit("")
            self.stappen.toon(())
            self.melding.toon("")
            self._romp.verticalScrollBar().setValue(0)
        if another:
            self._dossier = None
            self._zoek_vraag.vergeet()  # what is found for the one zaak is no place for the other
            self.locatie.kan_zoeken(False)
        self._toon_regel(regel)
        self.documentdaden.toon(loket, regel)
        self.regels.bewaar_met(loket)
        self.gegevens.toon(regel)
        self.kerngegevens.gevuld(regel.status_omschrijving)
        self._lees_dossier()
        self.delen.lees(loket, regel.uuid)
        self.inspecties.lees(loket, regel.uuid)
        self.notities.lees(loket, regel)
        self._lees_plek()

    def herlees(self) -> None:
        """Reads everything of the same zaak anew."""
        if self._loket is not None and self._regel is not None:
            self.toon(self._loket, self._loket.werkbestand.zaak(self.uuid) or self._regel)

    def herbereken(self) -> None:
        """Settings changed: the term is computed anew, nothing is fetched."""
        if self._regel is not None:
            self._toon_regel(self._regel)

    def sluit(self) -> None:
        """No zaak any more; what is still being read is dropped, and what named persons is gone."""
        for question in (self._dossier_vraag, self._baan_vraag, self._regels_vraag):
            question.vergeet()
        self._loket = self._regel = self._dossier = None
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

    def _is(self, loket: Loket, uuid: str) -> bool:
        """Whether this is the zaak that is shown. The same uuid elsewhere is another zaak."""
        return self._loket is loket and self.uuid == uuid

    def _lees_dossier(self) -> None:
        if self._loket is None:
            return
        for section in self.lijsten.values():
            section.bezig()
        self.rechtsmiddelen.bezig()
        self._loket.dossier(self.uuid, *self._dossier_vraag.stel(self._dossier_gelezen, self._dossier_fout))

    def _lees_plek(self) -> None:
        self._lees_baan()
        self._lees_regels()
        self._lees_rondom()

    def _lees_rondom(self) -> None:
        place = self._regel.locatie.geometrie if self._regel else None
        if place is None:
            self.rondom.zonder_plek(self.tr("De zaak heeft geen locatie; er is geen plek om bij te zoeken."))
        else:
            self.rondom.toon(place, behalve=self.sleutel)

    def _lees_baan(self) -> None:
        if self._loket is None:
            return
        self.groene_baan.bezig()
        self._loket.groene_baan(self.uuid, *self._baan_vraag.stel(self._toon_baan, self.groene_baan.fout))
        self.eigen_oordeel.toon(self._loket, self.uuid)

    def _lees_regels(self) -> None:
        place = self._regel.locatie.geometrie if self._regel else None
        if place is None or self._loket is None:
            self._regels_vraag.vergeet()
            self.regels_hier.leeg(self.tr("De zaak heeft geen locatie; er is geen plek om regels bij te zoeken."))
            return
        self.regels_hier.bezig()
        self._loket.regels_hier(place, *self._regels_vraag.stel(self._toon_regels, self.regels_hier.fout))

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
        if self._loket is not None:
            self.termijn.toon(regel, self._loket.termijn(regel))
            self.acties.toon(regel, self._loket.zaak_webadres(regel))
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
        elif self._loket is not None and self._regel is not None:
            self.rechtsmiddelen.toon(self._loket, self._regel, dossier.besluiten)
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

    def _gedaan(self, loket: Loket, uitkomst: Any) -> None:
        if self._is(loket, uitkomst.zaak):
            self._toon_regel(uitkomst.regel)
            self._lees_dossier()

    def leg_vast(self, getekend: RdWkb | None = None, *, gevonden_bij: str = "") -> None:
        """Asks for the reason and writes the location: what was drawn, or (None) the proposal."""
        if self._loket is None or self._regel is None or self._locatie_venster is not None:
            return
        loket = self._loket
        window = LocatieVenster(loket, self._regel, getekend, self.window(), gevonden_bij=gevonden_bij)
        window.gezet.connect(lambda uitkomst: self._locatie_gezet(loket, uitkomst))
        window.getoond.connect(self.locatie_getoond)
        window.finished.connect(self._locatie_venster_dicht)
        self._locatie_venster = window
        window.open()

    def _zoek_bij_adres(self) -> None:
        if self._loket is not None and self.delen.delen is not None:
            answer = self._zoek_vraag.stel(self._plek_gevonden, lambda fout: self.boodschap.emit(bericht(fout)))
            self._loket.zoek_locatie(self.delen.delen.zaakobjecten, *answer)

    def _plek_gevonden(self, gevonden: Gevonden | None) -> None:
        if gevonden is not None:
            self.leg_vast(gevonden.plek, gevonden_bij=gevonden.weergave)
            return
        words = self.tr("Het adres of perceel van deze zaak is niet gevonden. Teken de locatie op de kaart.")
        self.boodschap.emit(Bericht(self.tr("Niet gevonden"), words, Ernst.WAARSCHUWING))

    def _locatie_venster_dicht(self) -> None:
        self._locatie_venster = None
        self.locatie_getoond.emit(None)

    def _locatie_gezet(self, loket: Loket, uitkomst: LocatieGezet) -> None:
        self.boodschap.emit(locatie_bericht(uitkomst))
        self.vernieuwd.emit()
        if self._is(loket, uitkomst.zaak):
            self.toon(loket, uitkomst.regel)

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
        self.acties.volgende_status.connect(lambda: self.handelingen.open("voortzetten", self._loket, self._regel))
        self.acties.handeling.connect(lambda code: self.handelingen.open(code, self._loket, self._regel))
        self.handelingen.gedaan.connect(self._gedaan)
        self.handelingen.boodschap.connect(self.boodschap)
        self.acties.zoom.connect(lambda: self.zoom_gevraagd.emit(self.sleutel))
        self.acties.extern.connect(lambda: self.extern_gevraagd.emit(self.sleutel))
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

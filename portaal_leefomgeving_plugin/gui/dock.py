"""The panel: one place for the desk beside the map. Where am I, how fresh is it, and what is chosen.

The places are "Werk" (the list), "Plek" (what holds where the user pointed) and "Overzicht" (the charts). A dossier
opens in the place that it was asked from, with the way back to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets, open_hulp
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Kader, Opgemaakt
from portaal_leefomgeving_plugin.gui.dock_kop import DockKop
from portaal_leefomgeving_plugin.gui.dock_stand import standen_woorden
from portaal_leefomgeving_plugin.gui.handelingen.locatie_dokter import LocatieDokter
from portaal_leefomgeving_plugin.gui.openen import Openen
from portaal_leefomgeving_plugin.gui.werk.bulk_venster import BulkVenster
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import bulk_bericht

OPTIES = "opties_portaal"
"""The object name of our page in QGIS's options."""
SMALST = 360


class Plaats(Enum):
    """The tabs, in their order."""

    WERK = 0
    PLEK = 1
    OVERZICHT = 2


class PortaalDock(QgsDockWidget):
    """The desk as the user sees it."""

    zoom_naar_zaak = pyqtSignal(str)
    bewijs_gevraagd = pyqtSignal(object, object)
    """A Bewijs, and the place (RdWkb) it is about; None: the chosen zaak."""
    werkingsgebied_gevraagd = pyqtSignal(str)
    opties_gevraagd = pyqtSignal(str)
    """The object name of a page of QGIS's options."""
    wizard_gevraagd = pyqtSignal()
    rondleiding_gevraagd = pyqtSignal()
    kaartgereedschap_gevraagd = pyqtSignal()
    zaken_gekozen = pyqtSignal(list)
    """The keys (Zaaksleutel) of what was selected in the list, where it is not one."""
    plek_getoond = pyqtSignal(object)
    """The place (RdWkb) that is in view, None where none is."""
    tekenen_gevraagd = pyqtSignal(str)
    """A Tekensoort: the location of the zaak in view is to be drawn; empty: no longer."""
    locatie_getoond = pyqtSignal(object)
    """The shape (RdWkb) that may become a location, None where there is none any more."""
    wijkkaart_gevraagd = pyqtSignal(object)
    """A Wijkkaart that is to be shown."""
    plek_zoomen = pyqtSignal(object)
    """A place (RdWkb) that is to be brought into view."""
    rondom_gevonden = pyqtSignal(object)
    """A RondPlek to be seen on the map; None: none any more."""
    feit_gekozen = pyqtSignal(object)
    """A Plekfeit to be pointed out on the map."""
    tijd_gekozen = pyqtSignal(object, object)
    """The first and last day that the map is to show; None: all."""
    plek_tekenen_gevraagd = pyqtSignal(str)
    """An area to ask about is to be drawn."""
    zaak_vernieuwd = pyqtSignal()
    """A dossier showed the store to be behind; it was brought up to date."""
    boodschap = pyqtSignal(object)
    """A Bericht for QGIS's message bar."""

    def __init__(self, bladen: Bladen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("portaal_paneel")
        self.setWindowTitle(self.tr("Portaal Leefomgeving"))
        bladen.maak_af()
        self._bureau = bureau = bladen.bureau
        self._klok = SystemClock()
        self._open: tuple[str, ...] = ()
        self._dossier_bij: Plaats | None = None
        self._werk_vraag = LaatsteVraag()
        self._dicht = False
        self._bulkvenster: BulkVenster | None = None
        self._dokter: LocatieDokter | None = None
        self.openen = Openen(bureau, self)
        self.kop = DockKop(bureau, self)
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("portaal_plaatsen")
        self.tabs.setAccessibleName(self.tr("Plaatsen"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Werk"))
        self.tabs.addTab(self.tr("Plek"))
        self.tabs.addTab(self.tr("Overzicht"))
        self.tabs.setTabToolTip(Plaats.WERK.value, self.tr("De zaken, en het dossier dat u opent"))
        self.tabs.setTabToolTip(Plaats.PLEK.value, self.tr("Wat geldt op een plek die u op de kaart kiest"))
        self.tabs.setTabToolTip(Plaats.OVERZICHT.value, self.tr("De gemeente in cijfers, grafieken en op de kaart"))
        self.leeg, self.weergaven, self.werk = bladen.leeg, bladen.weergaven, bladen.werk
        self.dossier, self.plek, self.overzicht = bladen.dossier, bladen.plek, bladen.overzicht
        self.weergaven.setParent(self)
        self._bouw()
        self._verbind()
        self._minuut = QTimer(self)
        self._minuut.setInterval(60_000)
        self._minuut.timeout.connect(self._toon_kop)
        self._minuut.start()
        hulptoets(self, "index")
        self._veranderd()

    # -- what can be asked of it -----------------------------------------------------------------

    @property
    def plaats(self) -> Plaats:
        """Where the user is."""
        return Plaats(self.tabs.currentIndex())

    def toon_dossier(self, sleutel: str, bij: Plaats = Plaats.WERK) -> None:
        """Opens the dossier of the zaak with this key in a place; a bare uuid is of the active connection."""
        loket, regel = self._bureau.loket_van(sleutel), self._regel(sleutel)
        if loket is None or regel is None:
            return
        self._dossier_bij = bij
        self.dossier.kop.zet_terug(self.tabs.tabText(bij.value))
        self.dossier.toon(loket, regel)
        self._toon_buren()
        self.tabs.setCurrentIndex(bij.value)
        self._toon_plaats()
        self.dossier.setFocus()
        self._bureau.kies(self.dossier.sleutel)

    def toon_plek(self, plek: RdWkb, zaken: Sequence[str] = ()) -> None:
        """What there is at a place; ``zaken``: the keys of those that were pointed at, where they are more than one."""
        if self._bureau.verbinding is None:
            return
        if self._dossier_bij is Plaats.PLEK:
            self._sluit_dossier()
        self.plek.toon(plek, zaken)
        self.tabs.setCurrentIndex(Plaats.PLEK.value)
        self._toon_plaats()

    def open_dokter(self) -> None:
        """The window that mends locations, one by one."""
        if self._dokter is not None:
            self._dokter.raise_()
            return
        loket = self.overzicht.volgens.loket or self._bureau.loket
        if loket is None:
            return
        window = LocatieDokter(loket, self.window())
        if len(self._bureau.loketten) > 1:
            window.setWindowTitle(f"{window.windowTitle()} · {loket.verbinding.naam}")
        window.getoond.connect(self._toon_voorstel)
        window.geopend.connect(lambda uuid: self._andere_zaak(loket.sleutel(uuid)))
        window.boodschap.connect(self.boodschap)
        window.gezet.connect(lambda _gezet=None: self._zaak_vernieuwd())
        window.finished.connect(self._dokter_dicht)
        self._dokter = window
        window.show()

    def _dokter_dicht(self) -> None:
        self._dokter = None

    def _toon_voorstel(self, plek: RdWkb | None) -> None:
        self.locatie_getoond.emit(plek)
        if plek is not None:
            self.plek_zoomen.emit(plek)

    def in_kaartbeeld(self, kader: Kader | None) -> None:
        """What the map shows now (EPSG:28992), for the filter on it."""
        self.werk.zet_kader(kader)

    def toon_werk(self) -> None:
        """The list."""
        if self._dossier_bij is Plaats.WERK:
            self._sluit_dossier()
        self.tabs.setCurrentIndex(Plaats.WERK.value)
        self._toon_plaats()

    def kies(self, sleutels: Sequence[str]) -> None:
        """These zaken were selected on the map."""
        self.werk.kies(sleutels)

    def merk_tijd(self, van: date | None, tot: date | None) -> None:
        """The map shows this time now (None: all of it)."""
        for around in (self.plek.rondom, self.dossier.rondom):
            around.balk.merk(van, tot)

    def sluit(self) -> None:
        """The desk goes away: what the Bureau tells is no longer acted upon."""
        self._dicht = True
        self._minuut.stop()
        self._werk_vraag.vergeet()
        self.weergaven.sluit()
        if self._bulkvenster is not None:
            self._bulkvenster.laat_los()
        if self._dokter is not None:
            self._dokter.reject()
        self.plek.sluit()
        self.overzicht.sluit()
        self.dossier.sluit()

    # -- what the desk tells ---------------------------------------------------------------------

    def _veranderd(self) -> None:
        """Connections, data or settings are others: everything that shows them is shown anew."""
        if self._dicht:
            return
        before, self._open = self._open, tuple(loket.verbinding.id for loket in self._bureau.loketten)
        if self.dossier.loket is not None and self.dossier.loket not in self._bureau.loketten:
            self._dossier_zonder_loket()
        if not set(before) & set(self._open):  # nothing of what was shown is open any more
            self.plek.sluit()
            self.overzicht.sluit()
            if self._dokter is not None:
                self._dokter.reject()
            self.werk.leeg_maken()
        self.plek.toon_verbindingen()
        self.werk.zet_verbindingen({lo.verbinding.id: lo.verbinding.naam for lo in self._bureau.loketten})
        self._toon_kop()
        self._toon_plaats()
        self.werk.voor_medewerker(self._bureau.instellingen.medewerker)
        self.werk.zet_laadt(self._bureau.bezig)
        self.dossier.herbereken()
        self._lees_werk()
        if self._open:
            self.weergaven.lees()

    def _dossier_zonder_loket(self) -> None:
        """Its connection was closed; or it was opened anew, and then the dossier goes on there."""
        sleutel = self.dossier.sleutel
        again, regel = self._bureau.loket_van(sleutel), self._bureau.regel_van(sleutel)
        if again is not None and regel is not None:
            self.dossier.toon(again, regel)
        else:
            self._sluit_dossier()

    def _lees_werk(self) -> None:
        if self._bureau.verbinding is not None:
            done, failed = self._werk_vraag.stel(self._werk_gelezen, self.werk.toon_fout)
            self._bureau.werkvoorraad(self.werk.maker(), done, failed)

    def _zaak_vernieuwd(self) -> None:
        loket = self.dossier.loket
        if loket is not None and not loket.alleen_lezen:  # elsewhere the store was not written, and holds what it held
            self._lees_werk()
            self.zaak_vernieuwd.emit()

    def _werk_gelezen(self, opgemaakt: Opgemaakt) -> None:
        self.werk.toon(opgemaakt)
        wanted, chosen = [self._bureau.gekozen] if self._bureau.gekozen else [], self.werk.gekozen()
        # several that were chosen together stay so; and what is chosen already is not scrolled to once more, which
        # takes the list from under the reader and, of 20,000 lines, costs a second
        if len(chosen) < 2 and chosen != wanted:
            self.werk.kies(wanted)
        if self.dossier.sleutel:
            self._toon_buren()
        self.plek.rondom.lees()
        self.overzicht.verouderd()

    def _geladen(self, _verslag: object) -> None:
        """Fresh data: what is open is read again."""
        self.dossier.herlees()
        self.plek.herlees()

    def _gekozen(self, sleutel: str) -> None:
        self.werk.kies([sleutel] if sleutel else [])
        if self._dossier_bij is not None and sleutel and sleutel != self.dossier.sleutel:
            self.toon_dossier(sleutel, self._dossier_bij)

    # -- what the user asks ----------------------------------------------------------------------

    def _keuze(self, sleutels: list[str]) -> None:
        if len(sleutels) == 1:
            self._bureau.kies(sleutels[0])
        else:
            self.zaken_gekozen.emit(sleutels)

    def _bulk(self, code: str, sleutels: list[str]) -> None:
        bulk = self._bureau.bulkwerk(sleutels)
        if self._bulkvenster is not None or not bulk.aantal:
            return
        window = BulkVenster(bulk, code, self.window())
        window.gezet.connect(lambda verslag: self.boodschap.emit(bulk_bericht(verslag)))
        window.finished.connect(self._bulk_dicht)
        self._bulkvenster = window
        window.open()

    def _bulk_dicht(self) -> None:
        self._bulkvenster = None

    def _extern(self, sleutel: str) -> None:
        loket, regel = self._bureau.loket_van(sleutel), self._regel(sleutel)
        adres = loket.zaak_webadres(regel) if loket is not None and regel is not None else ""
        if adres:
            QDesktopServices.openUrl(QUrl(adres))

    def _buur(self, stap: int) -> None:
        other = self.werk.model.buur(self.dossier.sleutel, stap)
        if other and self._dossier_bij is not None:
            self.toon_dossier(other, self._dossier_bij)

    def _andere_zaak(self, sleutel: str, bij: Plaats | None = None) -> None:
        """A zaak that the open dossier, or a place, refers to."""
        if self._regel(sleutel) is None:
            self.boodschap.emit(bericht(NotAllowed("zaak_niet_in_werkbestand")))
        else:
            self.toon_dossier(sleutel, bij or self._dossier_bij or Plaats.WERK)

    def _voorbeeld_begint(self) -> None:
        self._toon_kop()
        self._toon_leeg()

    def _voorbeeld_draait(self) -> None:
        self._toon_kop()
        self._toon_plaats()

    def _geen_voorbeeld(self, fout: PortaalError) -> None:
        self._toon_kop()
        if self._bureau.verbinding is not None:
            self.boodschap.emit(bericht(fout))
        else:
            self._toon_leeg(fout)

    # -- showing ---------------------------------------------------------------------------------

    def _toon_kop(self) -> None:
        self.kop.toon(self._klok.now(), start=self.openen.start)
        self.werk.zet_standen(standen_woorden(self._bureau.loketten))

    def _toon_plaats(self) -> None:
        if self._bureau.verbinding is None:
            self.tabs.hide()
            self._toon_leeg()
            self._stapel.setCurrentWidget(self.leeg)
            self.plek_getoond.emit(None)
            return
        self.tabs.show()
        root = {Plaats.WERK: self.werk, Plaats.PLEK: self.plek, Plaats.OVERZICHT: self.overzicht}[self.plaats]
        page = self.dossier if self._dossier_bij is self.plaats else root
        self._stapel.setCurrentWidget(page)
        if page is self.overzicht:
            self.overzicht.kom_in_beeld()
        self.plek_getoond.emit(self.plek.plek if page is self.plek else None)
        self._toon_rondom()

    def _toon_rondom(self) -> None:
        """The map shows what was found around what is in view, and nothing else."""
        page = self._stapel.currentWidget()
        around = page.rondom.op_de_kaart if page in (self.plek, self.dossier) else None
        self.rondom_gevonden.emit(around)

    def _toon_leeg(self, fout: PortaalError | None = None) -> None:
        if self.openen.start:
            self.leeg.toon_start()
        else:
            self.leeg.toon_begin(self._bureau.instellingen.verbindingen(), fout)

    def _toon_buren(self) -> None:
        model, sleutel = self.werk.model, self.dossier.sleutel
        self.dossier.kop.zet_buren(bool(model.buur(sleutel, -1)), bool(model.buur(sleutel, 1)))

    def _terug(self) -> None:
        back = self._dossier_bij
        self._sluit_dossier()
        self._toon_plaats()
        if back is Plaats.WERK:
            self.werk.setFocus()

    def _sluit_dossier(self) -> None:
        self._dossier_bij = None
        self.dossier.sluit()

    def _tab(self, nummer: int) -> None:
        """A click on the tab where one is goes to its beginning."""
        if self._dossier_bij is not None and nummer == self._dossier_bij.value == self.tabs.currentIndex():
            self._terug()

    def _regel(self, sleutel: str) -> ZaakRegel | None:
        return self._bureau.regel_van(sleutel) or self.werk.regel(sleutel)

    # -- building --------------------------------------------------------------------------------

    def _bouw(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("portaal_paneel_inhoud")
        inside.setMinimumWidth(SMALST - 40)
        self._stapel = QStackedWidget(inside)
        self._stapel.setObjectName("portaal_stapel")
        for page in (self.leeg, self.werk, self.dossier, self.plek, self.overzicht):
            self._stapel.addWidget(page)
        self.werk.layout().setContentsMargins(6, 6, 6, 2)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.kop)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stapel, 1)
        self.setWidget(inside)

    def _verbind(self) -> None:
        bureau = self._bureau
        bureau.veranderd.connect(self._veranderd)
        bureau.geladen.connect(self._geladen)
        bureau.zaak_gekozen.connect(self._gekozen)
        self.openen.begonnen.connect(self._voorbeeld_begint)
        self.openen.klaar.connect(self._voorbeeld_draait)
        self.openen.mislukt.connect(self._geen_voorbeeld)
        self.kop.verbinding_gevraagd.connect(self.openen.verbinding)
        self.kop.erbij_gevraagd.connect(self.openen.erbij)
        self.kop.sluiten_gevraagd.connect(self._bureau.sluit_verbinding)
        self.kop.ververs_een_gevraagd.connect(self.openen.ververs_een)
        self.kop.voorbeeld_gevraagd.connect(self.openen.voorbeeld)
        self.kop.ververs_gevraagd.connect(self.openen.ververs)
        self.kop.opties_gevraagd.connect(lambda: self.opties_gevraagd.emit(OPTIES))
        self.kop.hulp_gevraagd.connect(open_hulp)
        self.leeg.voorbeeld_gevraagd.connect(self.openen.voorbeeld)
        self.leeg.verbinding_gevraagd.connect(self.openen.verbinding)
        self.leeg.wizard_gevraagd.connect(self.wizard_gevraagd)
        self.leeg.rondleiding_gevraagd.connect(self.rondleiding_gevraagd)
        self.tabs.currentChanged.connect(lambda _nr: self._toon_plaats())
        self.tabs.tabBarClicked.connect(self._tab)
        self.weergaven.team_gelezen.connect(self.werk.zet_team)
        self.weergaven.mislukt.connect(lambda fout: self.boodschap.emit(bericht(fout)))
        self.werk.keuze_veranderd.connect(self._keuze)
        self.werk.geopend.connect(self.toon_dossier)
        self.werk.zoom_gevraagd.connect(self.zoom_naar_zaak)
        self.werk.extern_gevraagd.connect(self._extern)
        self.werk.bulk_gevraagd.connect(self._bulk)
        self.werk.laden_gevraagd.connect(self.openen.ververs)
        self.werk.opnieuw_gevraagd.connect(self._veranderd)
        self.dossier.terug.connect(self._terug)
        self.dossier.buur_gevraagd.connect(self._buur)
        self.dossier.zoom_gevraagd.connect(self.zoom_naar_zaak)
        self.dossier.extern_gevraagd.connect(self._extern)
        self.dossier.bewijs_gevraagd.connect(lambda bewijs: self.bewijs_gevraagd.emit(bewijs, None))
        self.dossier.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        self.dossier.boodschap.connect(self.boodschap)
        self.dossier.vernieuwd.connect(self._zaak_vernieuwd)
        self.dossier.tekenen_gevraagd.connect(self.tekenen_gevraagd)
        self.dossier.locatie_getoond.connect(self.locatie_getoond)
        self.dossier.zaak_gevraagd.connect(self._andere_zaak)
        self.plek.geopend.connect(lambda sleutel: self._andere_zaak(sleutel, Plaats.PLEK))
        self.overzicht.kaart_gevraagd.connect(self.wijkkaart_gevraagd)
        self.overzicht.dokter_gevraagd.connect(self.open_dokter)
        self.plek.tekenen_gevraagd.connect(self.plek_tekenen_gevraagd)
        for around in (self.plek.rondom, self.dossier.rondom):
            around.gevonden.connect(lambda _rond: self._toon_rondom())
            around.feit_gekozen.connect(self.feit_gekozen)
            around.tijd_gekozen.connect(self.tijd_gekozen)
        self.plek.bewijs_gevraagd.connect(self.bewijs_gevraagd)
        self.plek.werkingsgebied_gevraagd.connect(self.werkingsgebied_gevraagd)
        self.plek.kaartgereedschap_gevraagd.connect(self.kaartgereedschap_gevraagd)
        self.plek.vorm_gekozen.connect(self.plek_getoond)

"""The desk's only door to the deeds: what dock, dialogs and map tool ask for, done on workers.

Every method returns at once; answers come on the main thread, through the callables that were
handed over. What is asked for by an earlier connection is dropped when it arrives.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.dossier import Document
from portaal_leefomgeving_plugin.domain.dossierdelen import Dossierdelen, Zaakobject
from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelsHier
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.termijn import Termijn
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan
from portaal_leefomgeving_plugin.domain.zaak import StatustypeUrl, ZaakRegel
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, Suggestie
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.handelingen import Handelingen
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.host.tasks import Werkers, log_spoor
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import Voorbeeldgemeente
from portaal_leefomgeving_plugin.services.advance_zaak import Voortgezet, Voortzetting, bereid_voor, zet_voort
from portaal_leefomgeving_plugin.services.documenten import (
    Opgehaald,
    Toegevoegd,
    Toevoeging,
    bereid_toevoeging,
    haal_document,
    voeg_toe,
)
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.inspectie_dossier import inspecties_van, lees_historie, verbeter_inspectie
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag, laad_gemeente
from portaal_leefomgeving_plugin.services.lees_delen import lees_delen
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld, open_dossier
from portaal_leefomgeving_plugin.services.plan_verschil import Vergelijking, vergelijk
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst, Toetsplaats
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import grens_van, plan_uit_store
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag, probeer_verbinding
from portaal_leefomgeving_plugin.services.vermogens import herinner
from portaal_leefomgeving_plugin.services.ververs import Verversing, Ververst
from portaal_leefomgeving_plugin.services.webadres import webadres
from portaal_leefomgeving_plugin.services.werkomgeving import (
    Clients,
    Werkomgeving,
    bouw_clients,
    bouw_locatieserver,
)
from portaal_leefomgeving_plugin.services.zaakregels import herbereken, termijn_van
from portaal_leefomgeving_plugin.services.zet_locatie import (
    LocatieGezet,
    Locatiestand,
    bereid_locatie_voor,
    zet_locatie,
)
from portaal_leefomgeving_plugin.services.zoek_locatie import zoek_locatie
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

T = TypeVar("T")
Mislukt = Callable[[PortaalError], None]


@dataclass(slots=True)
class _Zaakplaats:
    """One opened connection, with what is made from its store only when first asked for."""

    verbinding: Verbinding
    werkbestand: Werkbestand
    logboek: Logboek
    clients: Clients | None = None
    bronnen: tuple[Bron, ...] | None = None
    plan: PlanIndex | None = None
    plan_gelezen: bool = False
    groene_baan: GroeneBaanDienst | None = None
    verversing: Verversing = field(default_factory=Verversing)


class Bureau(QObject):
    """State of the desk: which connection, which zaak, and the deeds."""

    veranderd = pyqtSignal()
    """The connection, its data or the settings changed: read again."""
    zaak_gekozen = pyqtSignal(str)
    """The uuid of the chosen zaak, or empty."""
    geladen = pyqtSignal(object)
    """A LaadVerslag, after a load that was not cancelled."""
    fout_opgetreden = pyqtSignal(object)
    """A PortaalError that no one else shows."""
    _open_zaken_er = pyqtSignal(object)
    """During a load, from its worker: the open zaken of this place are all in the store."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.instellingen = Instellingen()
        self.werkers = Werkers(self)
        self.voorbeeldgemeente = Voorbeeldgemeente(self)
        self.gekozen = ""
        self.bezig = False
        self._clock = SystemClock()
        self._draden = Draden()
        self._plaats: _Zaakplaats | None = None
        self.handelingen = Handelingen(self._met_omgeving, self.veranderd.emit, self.werkers)
        """The deeds on zaken, one or many."""
        self.instellingen.veranderd.connect(self._instellingen_veranderd)
        self._open_zaken_er.connect(self._toon_open_zaken, Qt.ConnectionType.QueuedConnection)

    # -- the connection ------------------------------------------------------------------------

    @property
    def verbinding(self) -> Verbinding | None:
        """The open connection."""
        return self._plaats.verbinding if self._plaats else None

    @property
    def werkbestand(self) -> Werkbestand | None:
        """The store of the open connection, which the layers stand on."""
        return self._plaats.werkbestand if self._plaats else None

    @property
    def alleen_lezen(self) -> bool:
        """Whether another QGIS writes to this store, so that this one may only read it."""
        return bool(self._plaats and self._plaats.werkbestand.alleen_lezen)

    @property
    def aangemeld(self) -> bool:
        """Whether a deed has logged in already: only then may something be asked that nobody pressed a button for."""
        return bool(self._plaats and self._plaats.clients is not None)

    @property
    def bijgewerkt(self) -> datetime | None:
        """When the zaken were last read completely."""
        stand = self._plaats.werkbestand.laatste_sync("zaken") if self._plaats else None
        return stand.moment if stand else None

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """The open-data sources that the store has cached something of."""
        if self._plaats is None:
            return ()
        if self._plaats.bronnen is None:
            self._plaats.bronnen = self._plaats.werkbestand.bronnen()
        return self._plaats.bronnen

    def open_verbinding(self, verbinding_id: str) -> bool:
        """Opens the store of a connection; touches no network. False where that could not be done."""
        verbinding = self.instellingen.verbinding(verbinding_id)
        if verbinding is None:
            return False
        self.sluit()
        folder = self.instellingen.winkel(verbinding_id)
        try:
            werkbestand = Werkbestand.open(folder, clock=self._clock)
            self._plaats = _Zaakplaats(verbinding, werkbestand, Logboek.open(folder))
        except PortaalError as fout:
            self.fout_opgetreden.emit(fout)
            return False
        self.instellingen.zet_laatste_verbinding(verbinding_id)
        self.veranderd.emit()
        return True

    def sluit(self) -> None:
        """Closes the open connection: what runs for it is stopped first."""
        self.werkers.stop()
        self.bezig = False
        if self._plaats is not None:
            self._plaats.werkbestand.close()
            self._plaats.logboek.close()
            self._plaats = None
            self.kies("")

    def stop(self) -> None:
        """The end of the desk: nothing of it runs on after this."""
        self.sluit()
        self.werkers.sluit()
        self._draden.stop()
        self.voorbeeldgemeente.stop()

    def wis(self) -> None:
        """Purges the store of the open connection from this machine."""
        if self._plaats is not None:
            werkbestand = self._plaats.werkbestand
            self.sluit()
            werkbestand.wis()
            self.veranderd.emit()

    def start_voorbeeldgemeente(self, klaar: Callable[[], None] | None = None, mislukt: Mislukt | None = None) -> None:
        """Starts the embedded gemeente, makes (or renews) its connection, opens it and loads it."""

        def draait(verbinding: Verbinding) -> None:
            for zaaktype, instelling in self.voorbeeldgemeente.procedures().items():
                if zaaktype not in self.instellingen.procedures():
                    self.instellingen.zet_procedure(zaaktype, instelling)
            if self.instellingen.medewerker is None:
                self.instellingen.zet_medewerker(self.voorbeeldgemeente.medewerker)
            self.instellingen.bewaar_verbinding(verbinding)
            if self.open_verbinding(verbinding.id):
                self.laad(lambda _verslag: klaar() if klaar else None, mislukt)

        self.voorbeeldgemeente.start(draait, mislukt or self._meld)

    def test_verbinding(
        self, verbinding: Verbinding, klaar: Callable[[list[TestUitslag]], None], mislukt: Mislukt
    ) -> None:
        """Asks every system of ``verbinding`` for a sign of life; it need not be saved yet."""
        fout: PortaalError | None = None
        clients: Clients | None = None
        try:  # here and not on the worker: QGIS may ask for its master password
            clients = self._bouw(verbinding)
        except PortaalError as e:
            fout = e

        def gebouwd() -> Clients:
            if clients is None:
                raise fout or NotAllowed("geen_verbinding")
            return clients

        self.werkers.start("testen", lambda p: probeer_verbinding(verbinding, gebouwd, p), klaar, mislukt)

    # -- reading -------------------------------------------------------------------------------

    def werkvoorraad(
        self, maak: Callable[[list[ZaakRegel]], T], klaar: Callable[[T], None], mislukt: Mislukt | None = None
    ) -> None:
        """All zaken of the store, as ``maak`` makes them up: on the worker, for there may be many."""
        plaats = self._plaats
        if plaats is None:
            klaar(maak([]))
            return
        self._doe("lezen", lambda _p: maak(plaats.werkbestand.zaken()), klaar, mislukt, stil=True)

    def laad(self, klaar: Callable[[LaadVerslag], None] | None = None, mislukt: Mislukt | None = None) -> None:
        """Loads everything of the connection; one progress item, which can be cancelled."""
        if self.bezig:
            return
        if self.alleen_lezen:
            (mislukt or self._meld)(NotAllowed("alleen_lezen"))
            return

        def af(verslag: LaadVerslag) -> None:
            self.bezig = False
            self._vergeet_gelezen()
            for deel in verslag.fouten:
                if deel.fout is not None:
                    log_spoor(deel.fout)
            self.veranderd.emit()
            self.geladen.emit(verslag)
            if klaar is not None:
                klaar(verslag)

        def fout(error: PortaalError) -> None:
            self.bezig = False
            self._vergeet_gelezen()
            self.veranderd.emit()
            (mislukt or self._meld)(error)

        def werk(omgeving: Werkomgeving, progress: Progress) -> LaadVerslag:
            return laad_gemeente(
                omgeving, _VroegKlaar(progress, lambda: self._open_zaken_er.emit(omgeving.werkbestand))
            )

        self.bezig = True
        if self._met_omgeving("laden", werk, af, fout):
            self.veranderd.emit()

    def ververs(
        self,
        in_beeld: Collection[str] = (),
        klaar: Callable[[Ververst], None] | None = None,
        mislukt: Mislukt | None = None,
    ) -> None:
        """Brings new zaken, new statussen and what is in view (uuids) up to date, with few requests.

        Does nothing while a load runs, or where this desk may only read.
        """
        plaats = self._plaats
        if plaats is None or self.bezig or self.alleen_lezen:
            return

        def af(ververst: Ververst) -> None:
            if ververst.nieuw or ververst.veranderd or ververst.verdwenen:
                plaats.groene_baan = None
                self.veranderd.emit()
            if klaar is not None:
                klaar(ververst)

        self._met_omgeving(
            "verversen", lambda o, p: plaats.verversing.ververs(o, p, in_beeld=in_beeld), af, mislukt, stil=True
        )

    def kies(self, uuid: str) -> None:
        """Makes one zaak the chosen one, everywhere."""
        if uuid != self.gekozen:
            self.gekozen = uuid
            self.zaak_gekozen.emit(uuid)

    def dossier(self, uuid: str, klaar: Callable[[DossierBeeld], None], mislukt: Mislukt) -> None:
        """The dossier of a zaak, as its server holds it now."""
        self._met_omgeving("dossier", lambda o, _p: open_dossier(o, _regel(o, uuid)), klaar, mislukt, stil=True)

    def dossierdelen(self, uuid: str, klaar: Callable[[Dossierdelen], None], mislukt: Mislukt) -> None:
        """What else belongs to a zaak: objects, properties, other zaken, who changed what."""
        self._met_omgeving("dossier", lambda o, _p: lees_delen(o, _regel(o, uuid)), klaar, mislukt, stil=True)

    def inspecties_van(self, uuid: str, klaar: Callable[[list[Inspectie]], None], mislukt: Mislukt) -> None:
        """The inspecties of a zaak, as they lie in the store."""
        plaats = self._plaats
        if plaats is None:
            klaar([])
            return

        def werk(_p: Progress) -> list[Inspectie]:
            regel = plaats.werkbestand.zaak(uuid)
            return inspecties_van(plaats.werkbestand.inspecties(), regel) if regel is not None else []

        self._doe("lezen", werk, klaar, mislukt, stil=True)

    def inspectie_historie(
        self, inspectie: Inspectie, klaar: Callable[[tuple[Objectrecord, ...]], None], mislukt: Mislukt
    ) -> None:
        """The records of an inspectie, newest first."""
        self._met_omgeving("inspectie", lambda o, _p: lees_historie(o, inspectie), klaar, mislukt, stil=True)

    def verbeter_inspectie(
        self,
        inspectie: Inspectie,
        waarden: Mapping[str, str],
        klaar: Callable[[Objectrecord], None],
        mislukt: Mislukt,
    ) -> None:
        """Puts the newest record of an inspectie right; answers the record that the register then holds."""
        self._met_omgeving("inspectie", lambda o, _p: verbeter_inspectie(o, inspectie, waarden), klaar, mislukt)

    def haal_document(
        self, document: Document, pad: Path, klaar: Callable[[Opgehaald], None], mislukt: Mislukt
    ) -> None:
        """Takes a document to ``pad``, whole or not at all; it can be cancelled."""
        self._met_omgeving("document", lambda o, p: haal_document(o, document, pad, p), klaar, mislukt)

    def groene_baan(self, uuid: str, klaar: Callable[[GroeneBaan], None], mislukt: Mislukt) -> None:
        """The green lane over one zaak."""
        language = taal()

        def werk(dienst: GroeneBaanDienst, store: Werkbestand) -> GroeneBaan:
            return dienst.toets([_regel_uit(store, uuid)], taal=language)[0]

        self._toets(werk, klaar, mislukt, stil=True)

    def groene_baan_plek(self, plek: RdWkb, klaar: Callable[[GroeneBaan], None], mislukt: Mislukt) -> None:
        """The green lane over a place without a zaak (WKB, EPSG:28992)."""
        language = taal()

        def werk(dienst: GroeneBaanDienst, _store: Werkbestand) -> GroeneBaan:
            return dienst.toets_plek(Locatie(plek, LocatieKwaliteit.GOED), taal=language)

        self._toets(werk, klaar, mislukt, stil=True)

    def groene_baan_alle(self, klaar: Callable[[Sequence[GroeneBaan]], None], mislukt: Mislukt) -> None:
        """The green lane over all open zaken; a record of it is made when it is asked for."""
        language = taal()

        def werk(dienst: GroeneBaanDienst, store: Werkbestand) -> Sequence[GroeneBaan]:
            return dienst.toets([z for z in store.zaken() if z.einddatum is None], taal=language)

        self._toets(werk, klaar, mislukt)

    def regels_hier(self, plek: RdWkb, klaar: Callable[[RegelsHier | None], None], mislukt: Mislukt) -> None:
        """What the omgevingsplan says about a place (WKB, EPSG:28992); None where no plan is loaded."""
        plaats = self._plaats
        if plaats is None:
            klaar(None)
            return

        def werk(_p: Progress) -> RegelsHier | None:
            plan = self._plan(plaats)
            return plan.hier(plek) if plan else None

        self._doe("regels", werk, klaar, mislukt, stil=True)

    def locatieserver(self) -> Locatieserver | None:
        """Where places are looked up by name, None without a connection; asks for no credentials."""
        if self.verbinding is None:
            return None
        return bouw_locatieserver(
            self.verbinding,
            sessie=lambda toegang: maak_sessie_voor(
                toegang, systeem="Locatieserver", medewerker=None, stopknop=self.werkers.stopknop
            ),
            clock=self._clock,
        )

    def zoek_plek(self, suggestie: Suggestie, klaar: Callable[[Gevonden], None], mislukt: Mislukt | None) -> None:
        """Where a suggested place is."""
        server = self.locatieserver()
        if server is not None:
            self._doe("zoeken", lambda p: server.plek(suggestie, progress=p), klaar, mislukt, stil=True)

    def zoek_locatie(
        self, objecten: Sequence[Zaakobject], klaar: Callable[[Gevonden | None], None], mislukt: Mislukt
    ) -> None:
        """Where the address or parcel is that a zaak is about; None where it is not found."""
        server, connection = self.locatieserver(), self.verbinding
        if server is None or connection is None:
            klaar(None)
            return

        def werk(progress: Progress) -> Gevonden | None:
            return zoek_locatie(server, objecten, gemeente=connection.gemeentecode, progress=progress)

        self._doe("zoeken", werk, klaar, mislukt, stil=True)

    def plan_verschil(
        self, pad: Path, plek: RdWkb | None, klaar: Callable[[Vergelijking | None], None], mislukt: Mislukt
    ) -> None:
        """The loaded plan beside another version of it in a package; None where no plan is loaded."""
        plaats = self._plaats
        if plaats is None:
            klaar(None)
            return

        def werk(_p: Progress) -> Vergelijking | None:
            plan = self._plan(plaats)
            if plan is None:
                return None
            grens = grens_van(plaats.werkbestand, plaats.verbinding.gemeentecode)
            return vergelijk(plan, PlanIndex(lees_plan(pad, naam=pad.name, grens=grens)), plek)

        self._doe("plan_verschil", werk, klaar, mislukt)

    def termijn(self, regel: ZaakRegel) -> Termijn:
        """The statutory term of a line, with its arithmetic."""
        return termijn_van(regel, regel.zaaktype_identificatie, self.instellingen.procedures(), self._clock.today())

    def zaak_webadres(self, regel: ZaakRegel) -> str:
        """Where the zaak opens in the zaaksysteem, empty where the connection has no (safe) template."""
        return webadres(self.verbinding.zaak_url_sjabloon, regel) if self.verbinding else ""

    # -- acting --------------------------------------------------------------------------------

    def bereid_voortzetten(self, uuid: str, klaar: Callable[[Voortzetting], None], mislukt: Mislukt) -> None:
        """What the dialog needs: the zaak as it is now and the steps it has."""
        self._met_omgeving("dossier", lambda o, _p: bereid_voor(o, _regel(o, uuid)), klaar, mislukt, stil=True)

    def zet_voort(
        self,
        voortzetting: Voortzetting,
        statustype: StatustypeUrl,
        *,
        resultaattype: str = "",
        toelichting: str = "",
        reden: str = "",
        klaar: Callable[[Voortgezet], None],
        mislukt: Mislukt,
    ) -> None:
        """Sets the status, and says what the server then holds."""

        def af(uitkomst: Voortgezet) -> None:
            self.veranderd.emit()
            klaar(uitkomst)

        self._met_omgeving(
            "voortzetten",
            lambda o, _p: zet_voort(
                o, voortzetting, statustype, resultaattype=resultaattype, toelichting=toelichting, reden=reden
            ),
            af,
            mislukt,
        )

    def bereid_toevoeging(self, uuid: str, klaar: Callable[[Toevoeging], None], mislukt: Mislukt) -> None:
        """What the dialog for a new document needs."""
        self._met_omgeving("dossier", lambda o, _p: bereid_toevoeging(o, _regel(o, uuid)), klaar, mislukt, stil=True)

    def voeg_document_toe(
        self,
        toevoeging: Toevoeging,
        bestand: Path,
        *,
        titel: str,
        soort: str,
        vertrouwelijkheid: str,
        gebruiksrecht: bool,
        reden: str,
        klaar: Callable[[Toegevoegd], None],
        mislukt: Mislukt,
    ) -> None:
        """Adds a document to a zaak; trying once more with the same ``toevoeging`` does what is left."""
        self._met_omgeving(
            "document_toevoegen",
            lambda o, _p: voeg_toe(
                o,
                toevoeging,
                bestand,
                titel=titel,
                soort=soort,
                vertrouwelijkheid=vertrouwelijkheid,
                gebruiksrecht=gebruiksrecht,
                reden=reden,
            ),
            klaar,
            mislukt,
        )

    def bereid_locatie(self, uuid: str, klaar: Callable[[Locatiestand], None], mislukt: Mislukt) -> None:
        """What the dialog needs: the zaak with its location as its server has it now."""
        self._met_omgeving("dossier", lambda o, _p: bereid_locatie_voor(o, _regel(o, uuid)), klaar, mislukt, stil=True)

    def zet_locatie(
        self,
        stand: Locatiestand,
        geometrie: RdWkb,
        *,
        reden: str,
        klaar: Callable[[LocatieGezet], None],
        mislukt: Mislukt,
    ) -> None:
        """Writes the location (WKB, EPSG:28992), and says what the server then holds."""

        def af(uitkomst: LocatieGezet) -> None:
            self.veranderd.emit()
            klaar(uitkomst)

        self._met_omgeving("locatie", lambda o, _p: zet_locatie(o, stand, geometrie, reden=reden), af, mislukt)

    # -- inside --------------------------------------------------------------------------------

    def _bouw(self, verbinding: Verbinding) -> Clients:
        medewerker = self.instellingen.medewerker
        return bouw_clients(
            verbinding,
            sessie=lambda toegang: maak_sessie_voor(
                toegang, systeem=verbinding.naam, medewerker=medewerker, stopknop=self.werkers.stopknop
            ),
            clock=self._clock,
            executor=self._draden,
        )

    def _omgeving(self, plaats: _Zaakplaats) -> Werkomgeving:
        """The place deeds are done in. Credentials are asked for here, so on a user's deed only."""
        if plaats.clients is None:
            plaats.clients = self._bouw(plaats.verbinding)
            herinner(plaats.verbinding, plaats.clients, plaats.werkbestand, self._clock)
        return Werkomgeving(
            verbinding=plaats.verbinding,
            clients=plaats.clients,
            werkbestand=plaats.werkbestand,
            logboek=plaats.logboek,
            clock=self._clock,
            executor=self._draden,
            medewerker=self.instellingen.medewerker,
            procedures=self.instellingen.procedures(),
        )

    def _met_omgeving(
        self,
        naam: str,
        werk: Callable[[Werkomgeving, Progress], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> bool:
        if self._plaats is None:
            (mislukt or self._meld)(NotAllowed("geen_verbinding"))
            return False
        try:
            omgeving = self._omgeving(self._plaats)
        except PortaalError as fout:
            (mislukt or self._meld)(fout)
            return False
        self._doe(naam, lambda p: werk(omgeving, p), klaar, mislukt, stil=stil)
        return True

    def _doe(
        self,
        naam: str,
        werk: Callable[[Progress], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> None:
        """Runs ``werk`` on a worker; its answer is dropped where the connection has changed since."""
        plaats = self._plaats

        def af(answer: T) -> None:
            if self._plaats is plaats:
                klaar(answer)

        def fout(error: PortaalError) -> None:
            if self._plaats is plaats:
                (mislukt or self._meld)(error)

        self.werkers.start(naam, werk, af, fout, stil=stil)

    def _meld(self, fout: PortaalError) -> None:
        if not isinstance(fout, Cancelled):
            self.fout_opgetreden.emit(fout)

    def _plan(self, plaats: _Zaakplaats) -> PlanIndex | None:
        if not plaats.plan_gelezen:
            plan = plan_uit_store(plaats.werkbestand, plaats.verbinding.gemeentecode)
            plaats.plan = PlanIndex(plan) if plan else None
            plaats.plan_gelezen = True
        return plaats.plan

    def _toets(
        self,
        werk: Callable[[GroeneBaanDienst, Werkbestand], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> None:
        """Runs a check on a worker: of the store alone, so without a login."""
        plaats = self._plaats
        if plaats is None:
            (mislukt or self._meld)(NotAllowed("geen_verbinding"))
            return

        def op_de_werker(_p: Progress) -> T:
            if plaats.groene_baan is None:
                here = Toetsplaats(plaats.verbinding, plaats.werkbestand, self._clock)
                plaats.groene_baan = GroeneBaanDienst(here, plaats.werkbestand.bronnen())
            return werk(plaats.groene_baan, plaats.werkbestand)

        self._doe("groene_baan", op_de_werker, klaar, mislukt, stil=stil)

    def _vergeet_gelezen(self) -> None:
        """After a load everything made from the store is made anew."""
        if self._plaats is not None:
            self._plaats.bronnen = None
            self._plaats.plan, self._plaats.plan_gelezen = None, False
            self._plaats.groene_baan = None

    def _toon_open_zaken(self, werkbestand: Werkbestand) -> None:
        if self.werkbestand is werkbestand and self.bezig:
            self.veranderd.emit()

    def _instellingen_veranderd(self) -> None:
        """Other connections, another medewerker or procedure: terms are computed anew, clients made anew."""
        plaats = self._plaats
        if plaats is None:
            self.veranderd.emit()
            return
        plaats.clients = None
        plaats.groene_baan = None
        if (fresh := self.instellingen.verbinding(plaats.verbinding.id)) is not None:
            plaats.verbinding = fresh
        if plaats.werkbestand.alleen_lezen or self.bezig:
            self.veranderd.emit()
            return
        procedures, vandaag = self.instellingen.procedures(), self._clock.today()
        self._doe(
            "termijnen",
            lambda _p: herbereken(plaats.werkbestand, procedures, vandaag),
            lambda _n: self.veranderd.emit(),
            None,
            stil=True,
        )


class _VroegKlaar:
    """A Progress that tells, once, when a load has come to the closed zaken: the open ones are there to work on."""

    def __init__(self, progress: Progress, open_er: Callable[[], None]) -> None:
        self._progress = progress
        self._open_er: Callable[[], None] | None = open_er

    def step(self, what: str, done: int, total: int | None = None) -> None:
        if what == "gesloten_zaken" and self._open_er is not None:
            tell, self._open_er = self._open_er, None
            tell()
        self._progress.step(what, done, total)

    def check(self) -> None:
        self._progress.check()


def _regel(omgeving: Werkomgeving, uuid: str) -> ZaakRegel:
    return _regel_uit(omgeving.werkbestand, uuid)


def _regel_uit(werkbestand: Werkbestand, uuid: str) -> ZaakRegel:
    regel = werkbestand.zaak(uuid)
    if regel is None:
        raise NotAllowed("zaak_niet_in_werkbestand")
    return regel

"""The desk's only door to the deeds: what dock, dialogs and map tool ask for, done on workers.

Every method returns at once; answers come on the main thread, through the callables that were
handed over. What is asked for by an earlier connection is dropped when it arrives.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.handelingen import Handelingen
from portaal_leefomgeving_plugin.host.loket.bijwerken import Bijwerken
from portaal_leefomgeving_plugin.host.loket.doen import Doen
from portaal_leefomgeving_plugin.host.loket.inbrengen import Inbrengen
from portaal_leefomgeving_plugin.host.loket.inzien import Inzien
from portaal_leefomgeving_plugin.host.loket.lezen import Lezen
from portaal_leefomgeving_plugin.host.loket.logboek import Bijgehouden
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.plannen import Plannen
from portaal_leefomgeving_plugin.host.loket.plekken import Plekken
from portaal_leefomgeving_plugin.host.loket.regels import Regelwerk
from portaal_leefomgeving_plugin.host.loket.toetsen import Toetsen
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import Voorbeeldgemeente
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.dso_plan import bewaar_vorm
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag, lees_zaaktypen, probeer_verbinding
from portaal_leefomgeving_plugin.services.werkomgeving import Clients
from portaal_leefomgeving_plugin.services.zaakregels import herbereken
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

T = TypeVar("T")


class Bureau(QObject, Bijwerken, Bijgehouden, Lezen, Inzien, Toetsen, Regelwerk, Plekken, Plannen, Doen, Inbrengen):
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
        self._plaats: Plaats | None = None
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
        return self._plaats.bronnen if self._plaats else ()

    def open_verbinding(self, verbinding_id: str) -> bool:
        """Opens the store of a connection; touches no network. False where that could not be done."""
        verbinding = self.instellingen.verbinding(verbinding_id)
        if verbinding is None:
            return False
        self.sluit()
        folder = self.instellingen.winkel(verbinding_id)
        try:
            self._plaats = Plaats.open(verbinding, folder, self._clock)
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
            self._plaats.sluit()
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
            known = self.instellingen.verbinding(verbinding.id)
            kept = known.regelmap if known else ""  # what a user made outlives the example
            self.instellingen.bewaar_verbinding(replace(verbinding, regelmap=kept))
            if self.open_verbinding(verbinding.id):
                self.laad(lambda _verslag: klaar() if klaar else None, mislukt)

        self.voorbeeldgemeente.start(draait, mislukt or self._meld)

    def test_verbinding(
        self, verbinding: Verbinding, klaar: Callable[[list[TestUitslag]], None], mislukt: Mislukt
    ) -> None:
        """Asks every system of ``verbinding`` for a sign of life; it need not be saved yet."""
        today = self._clock.today()
        self._probeer(
            verbinding, lambda bouw, p: probeer_verbinding(verbinding, bouw, p, vandaag=today), klaar, mislukt
        )

    def zaaktypen_van(self, verbinding: Verbinding, klaar: Callable[[dict[str, str]], None], mislukt: Mislukt) -> None:
        """The zaaktypen of ``verbinding``, name by identificatie; it need not be saved yet."""
        self._probeer(verbinding, lambda bouw, p: lees_zaaktypen(bouw(), p), klaar, mislukt)

    def _probeer(
        self,
        verbinding: Verbinding,
        werk: Callable[[Callable[[], Clients], Progress], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt,
    ) -> None:
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

        self.werkers.start("testen", lambda p: werk(gebouwd, p), klaar, mislukt)

    def vorm_van_dso(self, verbinding: Verbinding, pad: Path, klaar: Callable[[Path], None], mislukt: Mislukt) -> None:
        """Writes how the answers of DSO to ``verbinding`` are built, as JSON without any of their contents."""
        gezag = verbinding.gemeentecode.lower()
        self._probeer(verbinding, lambda bouw, p: bewaar_vorm(bouw(), gezag, pad, p), klaar, mislukt)

    def kies(self, uuid: str) -> None:
        """Makes one zaak the chosen one, everywhere."""
        if uuid != self.gekozen:
            self.gekozen = uuid
            self.zaak_gekozen.emit(uuid)

    # -- inside --------------------------------------------------------------------------------

    def _meld_fout(self, fout: PortaalError) -> None:
        self.fout_opgetreden.emit(fout)

    def _veranderd(self) -> None:
        self.veranderd.emit()

    def _geladen(self, verslag: LaadVerslag) -> None:
        self.geladen.emit(verslag)

    def _open_zaken(self, werkbestand: Werkbestand) -> None:
        self._open_zaken_er.emit(werkbestand)

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
        plaats.vergeet_groene_baan()
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

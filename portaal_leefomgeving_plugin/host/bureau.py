"""The desk: which connections are open, which zaak is chosen, and a Loket to ask things of for each connection.

Several connections at once (a municipality's own zaaksysteem, and that of its omgevingsdienst)
- Each open connection is a ``Loket`` (host/loket/loket.py) with a store, a logbook, credentials, clients, threads
  and a stop button of its own. Nothing is shared but the settings, the progress item and this desk's signals. So
  one that fails, hangs or only reads does so alone.
- A zaak is named by a ``Zaaksleutel`` (connection and uuid) wherever zaken of several connections can meet: work
  list, selection, map, search bar, signals. Whoever is about one zaak (dossier, dialog) asks ``loket_van`` once,
  and from then on holds the Loket itself with the bare uuid.
- One Loket is the active one: that of the chosen zaak, and else the one that was opened or pointed at last. What
  has no zaak (the rules and the green lane of a place, the search for an address, the options' zaaktypen) is
  asked there; the panel's heading says which it is, and lets it be another.
- The work list is all of them together, read in one go: a store that cannot be read is named, never left out
  in silence. Loading and refreshing are done per connection, side by side.
- The example municipality is fictional, so it stands alone: no invented zaak among real ones.

Every method returns at once; answers come on the main thread, through the callables that were handed over.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.domain.zaaksleutel import uuid_van, uuids_bij, verbinding_van
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.loket.bulkwerk import Bulkwerk
from portaal_leefomgeving_plugin.host.loket.loket import Gehoor, Loket
from portaal_leefomgeving_plugin.host.loket.losse_bestanden import LosseBestanden
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.rondkijk import Rondkijk
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, log_in
from portaal_leefomgeving_plugin.host.loket.werkvoorraad import Werkvoorraad, lees_werkvoorraden
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import VERBINDING_ID, Voorbeeldgemeente
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.dso_plan import bewaar_vorm
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag, lees_zaaktypen, probeer_verbinding
from portaal_leefomgeving_plugin.services.werkomgeving import Clients
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

T = TypeVar("T")


class Bureau(QObject, LosseBestanden):
    """State of the desk: which connections, which zaak."""

    veranderd = pyqtSignal()
    """The connections, their data or the settings changed: read again."""
    actief_veranderd = pyqtSignal()
    """Another open connection is the active one."""
    zaak_gekozen = pyqtSignal(str)
    """The Zaaksleutel of the chosen zaak, or empty."""
    geladen = pyqtSignal(object)
    """A LaadVerslag, after a load that was not cancelled; once per connection."""
    fout_opgetreden = pyqtSignal(object)
    """A PortaalError that no one else shows."""
    _open_zaken_er = pyqtSignal(object)
    """During a load, from its worker: the open zaken of this store are all there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.instellingen = Instellingen()
        self.werkers = Werkers(self)
        self.voorbeeldgemeente = Voorbeeldgemeente(self)
        self.gekozen = ""
        """The Zaaksleutel of the chosen zaak, or empty."""
        self._clock = SystemClock()
        self._draden = Draden()
        self._loketten: dict[str, Loket] = {}
        self._actief = ""
        self.instellingen.veranderd.connect(self._instellingen_veranderd)
        self._open_zaken_er.connect(self._toon_open_zaken, Qt.ConnectionType.QueuedConnection)

    # -- which connections -----------------------------------------------------------------------

    @property
    def loketten(self) -> tuple[Loket, ...]:
        """The open connections, in the order in which they were opened."""
        return tuple(self._loketten.values())

    @property
    def loket(self) -> Loket | None:
        """The active one, None where no connection is open."""
        return self._loketten.get(self._actief)

    def loket_van(self, sleutel: str) -> Loket | None:
        """Where the zaak with this key is; a bare uuid is of the active connection. None where that is not open."""
        which = verbinding_van(sleutel)
        return self._loketten.get(which) if which else self.loket

    def regel_van(self, sleutel: str) -> ZaakRegel | None:
        """The line of a zaak as its store holds it, None where it is not there."""
        loket = self.loket_van(sleutel) if sleutel else None
        return loket.werkbestand.zaak(uuid_van(sleutel)) if loket is not None else None

    def activeer(self, verbinding_id: str) -> None:
        """Makes an open connection the active one."""
        if verbinding_id in self._loketten and verbinding_id != self._actief:
            self._actief = verbinding_id
            self.instellingen.zet_laatste_verbinding(verbinding_id)
            self.actief_veranderd.emit()

    def open_verbinding(self, verbinding_id: str, *, erbij: bool = False) -> bool:
        """Opens the store of a connection; touches no network. False where that could not be done.

        ``erbij`` leaves the others open, but for the example municipality, which stands alone.
        """
        verbinding = self.instellingen.verbinding(verbinding_id)
        if verbinding is None:
            return False
        if verbinding_id in self._loketten and erbij:
            self.activeer(verbinding_id)
            return True
        alone = not erbij or verbinding_id == VERBINDING_ID
        for other in self.loketten:
            if alone or other.verbinding.id == VERBINDING_ID:
                self._sluit_loket(other)
        try:
            plaats = Plaats.open(verbinding, self.instellingen.winkel(verbinding_id), self._clock)
        except PortaalError as fout:
            self.veranderd.emit()
            self.fout_opgetreden.emit(fout)
            return False
        self._loketten[verbinding_id] = Loket(
            plaats,
            instellingen=self.instellingen,
            werkers=self.werkers,
            clock=self._clock,
            gehoor=Gehoor(
                veranderd=self.veranderd.emit,
                geladen=self.geladen.emit,
                alleen=lambda: len(self._loketten) < 2,
                fout=self.fout_opgetreden.emit,
                open_zaken=self._open_zaken_er.emit,
            ),
        )
        self._actief = verbinding_id
        self.instellingen.zet_laatste_verbinding(verbinding_id)
        self._onthoud()
        self.veranderd.emit()
        return True

    def open_laatste(self) -> None:
        """Opens what was open last time, as far as that can still be done; the first of them is the active one."""
        last = self.instellingen.open_verbindingen
        for verbinding_id in last:
            if verbinding_id not in self._loketten:
                self.open_verbinding(verbinding_id, erbij=True)
        if last:
            self.instellingen.zet_open_verbindingen(last)  # one that is out of order now is tried again next time
            self.activeer(last[0])

    def sluit_verbinding(self, verbinding_id: str) -> None:
        """Closes one open connection: what runs for it is stopped first, the others go on."""
        loket = self._loketten.get(verbinding_id)
        if loket is not None:
            self._sluit_loket(loket)
            self._onthoud()
            self.veranderd.emit()

    def sluit(self) -> None:
        """Closes all open connections."""
        self.werkers.stop()
        for loket in self.loketten:
            self._sluit_loket(loket)

    def stop(self) -> None:
        """The end of the desk: nothing of it runs on after this."""
        self.sluit()
        self.werkers.sluit()
        self._draden.stop()
        self.voorbeeldgemeente.stop()

    def wis(self, verbinding_id: str) -> None:
        """Purges the store of an open connection from this machine. Raises StoreError where that cannot be."""
        loket = self._loketten.get(verbinding_id)
        if loket is not None:
            self._sluit_loket(loket)
            try:
                loket.werkbestand.wis()
            finally:
                self._onthoud()
                self.veranderd.emit()

    def vergeet_verbinding(self, verbinding_id: str) -> None:
        """Takes a connection out of the settings, and what was kept of it off this machine.

        Raises StoreError where that cannot be (another QGIS has it open): then it stays in the settings.
        """
        if verbinding_id in self._loketten:
            self.wis(verbinding_id)
        elif (folder := self.instellingen.winkel(verbinding_id)).is_dir():
            Werkbestand.open(folder, clock=self._clock).wis()
        self.instellingen.verwijder_verbinding(verbinding_id)

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
            if self.open_verbinding(verbinding.id) and (loket := self.loket) is not None:
                loket.laad(lambda _verslag: klaar() if klaar else None, mislukt)
            elif klaar is not None:
                klaar()  # why it does not open was told already; nobody is to go on waiting

        self.voorbeeldgemeente.start(draait, mislukt or self.fout_opgetreden.emit)

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
            medewerker = self.instellingen.medewerker
            clients = log_in(verbinding, medewerker, self.werkers.stopknop, self._clock, self._draden)
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

    # -- the active connection -------------------------------------------------------------------

    @property
    def verbinding(self) -> Verbinding | None:
        """The active connection."""
        return self.loket.verbinding if self.loket else None

    @property
    def werkbestand(self) -> Werkbestand | None:
        """The store of the active connection."""
        return self.loket.werkbestand if self.loket else None

    @property
    def alleen_lezen(self) -> bool:
        """Whether the active connection can only be read here."""
        return bool(self.loket and self.loket.alleen_lezen)

    @property
    def bijgewerkt(self) -> datetime | None:
        """When the zaken of the active connection were last read completely."""
        return self.loket.bijgewerkt if self.loket else None

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """The open-data sources that the store of the active connection has cached something of."""
        return self.loket.bronnen if self.loket else ()

    # -- all of them -----------------------------------------------------------------------------

    @property
    def bezig(self) -> bool:
        """Whether any connection is being loaded."""
        return any(loket.bezig for loket in self.loketten)

    def werkvoorraad(
        self, maak: Callable[[Sequence[Werkvoorraad]], T], klaar: Callable[[T], None], mislukt: Mislukt
    ) -> None:
        """The zaken of all stores, as ``maak`` makes them up: on a worker, for there may be many."""
        open_now = self.loketten
        self.werkers.start("lezen", lambda _p: maak(lees_werkvoorraden(open_now)), klaar, mislukt, stil=True)

    def in_logboek(self, werk: Callable[[Logboek], T], klaar: Callable[[T], None], mislukt: Mislukt) -> None:
        """Does ``werk`` with a logbook, on a worker; nothing without a connection.

        Views of the work list are of all connections; they are kept with the one that was opened first.
        """
        first = next(iter(self.loketten), None)
        if first is not None:
            first.in_logboek(werk, klaar, mislukt)

    def bulkwerk(self, sleutels: Sequence[str]) -> Bulkwerk:
        """One deed over the zaken with these keys, wherever they are."""
        chosen = [(loket, uuids_bij(sleutels, loket.verbinding.id)) for loket in self.loketten]
        return Bulkwerk([(loket, uuids) for loket, uuids in chosen if uuids], self.werkers, self.veranderd.emit)

    def rondkijk(self) -> Rondkijk:
        """All open connections, to be asked what happened at a place."""
        return Rondkijk(self.loketten, self.werkers)

    @property
    def aangemeld(self) -> bool:
        """Whether a deed has logged in at every open connection."""
        return bool(self._loketten) and all(loket.aangemeld for loket in self.loketten)

    def laad(self) -> None:
        """Loads everything of every open connection; what another QGIS keeps up to date is left to it."""
        writable = [loket for loket in self.loketten if not loket.alleen_lezen]
        for loket in writable or self.loketten:
            loket.laad()

    def ververs(self, in_beeld: Collection[str] = ()) -> None:
        """Brings what is new up to date where a deed has logged in already; in silence, also where it fails.

        ``in_beeld``: the keys of the zaken to be asked for by themselves.
        """
        for loket in self.loketten:
            if loket.aangemeld:
                loket.ververs(uuids_bij(in_beeld, loket.verbinding.id), mislukt=lambda _fout: None)

    def kies(self, sleutel: str) -> None:
        """Makes one zaak the chosen one, everywhere; its connection is the active one from then on."""
        loket = self.loket_van(sleutel) if sleutel else None
        if loket is not None:
            sleutel = loket.sleutel(uuid_van(sleutel))
            self.activeer(loket.verbinding.id)
        if sleutel != self.gekozen:
            self.gekozen = sleutel
            self.zaak_gekozen.emit(sleutel)

    # -- inside ----------------------------------------------------------------------------------

    def _sluit_loket(self, loket: Loket) -> None:
        here = loket.verbinding.id
        self._loketten.pop(here, None)
        loket.sluit()
        if self._actief == here:
            self._actief = next(iter(self._loketten), "")
        if self.gekozen and verbinding_van(self.gekozen) == here:
            self.kies("")

    def _onthoud(self) -> None:
        self.instellingen.zet_open_verbindingen(list(self._loketten))

    def _toon_open_zaken(self, werkbestand: Werkbestand) -> None:
        if any(loket.werkbestand is werkbestand and loket.bezig for loket in self.loketten):
            self.veranderd.emit()

    def _instellingen_veranderd(self) -> None:
        """Other connections, another medewerker or procedure."""
        for loket in self.loketten:
            loket.instellingen_veranderd()
        if not self._loketten:
            self.veranderd.emit()

"""The working copy: what can be fetched again, in the GeoPackage that the map's layers stand on.

Who may do what at once
- One writer per store. A lock of the operating system (``slot.py``) is taken on opening; who does not get
  it reads only (``alleen_lezen``), and writing then raises StoreError(ALLEEN_LEZEN).
- Within the writer one deed at a time writes, through one connection, under one lock.
- Reading never takes that lock: each read borrows a connection of its own from a small pool, all through
  the same library and the same path string (facts, section 4). With WAL it sees a clean snapshot of what
  was last committed, while a write runs on. Measured on two cores, 10,000 zaken: opening a connection 3 ms;
  ``zaak()`` with ``laatste_sync()`` 0.15 ms, and beside transactions of 10,000 rows without a pause 0.14 ms
  (95th percentile 2 to 3 ms; worst 7 to 13 ms, and 70 where Python collects its garbage); ``zaken()`` 0.1 s.
- The first connection is opened before any layer and kept to the end: without one QGIS would take the file
  out of WAL (facts, section 2).

What is damaged can be fetched again: ``open`` puts such a file aside (``werkbestand.beschadigd.gpkg``, one
of them) and raises StoreError(BESCHADIGD) once; the next ``open`` begins an empty one. Damage that shows
only later raises the same where it shows, and the file is put aside on closing. The logbook is another file.

After ``close`` every call raises Cancelled, those under way too: nobody waits for their answer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.errors import Cancelled, StoreError, StoreReason
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.domain.vermogens import ApiVermogens
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel, Zaaktype, ZaaktypeUrl
from portaal_leefomgeving_plugin.store import (
    bijwerken,
    bronnen,
    inspecties,
    letterlijk,
    plan,
    plek,
    schema,
    tabel,
    zaken,
)
from portaal_leefomgeving_plugin.store import veging as vegingen
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.records import naar_json, uit_json
from portaal_leefomgeving_plugin.store.slot import Slot
from portaal_leefomgeving_plugin.store.veging import Veging
from portaal_leefomgeving_plugin.store.vormen import Kader

T = TypeVar("T")

LEZERS_BEWAARD = 4
"""Connections kept for reading; more are opened when more read at once, and closed after."""


@dataclass(frozen=True, slots=True)
class Syncstand:
    """When something was last synced, whether wholly, and how many there were."""

    moment: datetime
    volledig: bool
    aantal: int


class Werkbestand:
    """The working copy of one connection. Safe to use from several threads."""

    def __init__(self, pad: Path, slot: Slot, schrijver: Greep | None, lezer: Greep, dicht: threading.Event) -> None:
        self.path = pad
        """Absolute, and the very string that layers are to have."""
        self._slot = slot
        self._schrijver = schrijver
        self._dicht = dicht
        self._schrijfslot = threading.RLock()
        self._lezers = [lezer]
        self._uitgeleend = 0
        self._poort = threading.Condition()
        self._beschadigd = False

    @classmethod
    def open(cls, map_: Path, *, clock: Clock) -> Werkbestand:  # noqa: ARG003  # moments are handed in by who syncs
        """Opens the store in ``map_``, and makes it where there is none. Touches no network.

        Raises StoreError: NETWERKSCHIJF, GEEN_TOEGANG, SCHIJF_VOL, NIEUWER (made by a later version),
        BESCHADIGD (put aside; the next ``open`` begins anew), BEZET (another QGIS is just making it).
        """
        folder = plek.bereid_voor(map_)
        path, lock = folder / plek.WERKBESTAND, Slot(folder / plek.SLOT)
        try:
            if lock.neem():
                return cls._als_schrijver(path, lock)
            return cls._als_lezer(path, lock)
        except BaseException:
            lock.geef_vrij()
            raise

    @classmethod
    def _als_schrijver(cls, pad: Path, slot: Slot) -> Werkbestand:
        if pad.exists():
            plek.keur_toegang(pad)
        else:
            schema.maak(pad)
        closed = threading.Event()
        grepen: list[Greep] = []
        try:
            grepen.append(Greep(pad, schrijven=True, afgebroken=closed))
            schema.breng_op_peil(grepen[0], pad)
            grepen.append(Greep(pad, schrijven=False, afgebroken=closed))
        except StoreError as fout:
            for greep in grepen:
                greep.sluit()
            if fout.reason is StoreReason.BESCHADIGD:
                plek.zet_opzij(pad)
            raise
        for end in plek.BIJBESTANDEN:
            plek.alleen_eigenaar(pad.with_name(pad.name + end))
        return cls(pad, slot, grepen[0], grepen[1], closed)

    @classmethod
    def _als_lezer(cls, pad: Path, slot: Slot) -> Werkbestand:
        if not pad.exists():
            raise StoreError(StoreReason.BEZET, path=str(pad))
        closed = threading.Event()
        greep = Greep(pad, schrijven=False, afgebroken=closed)
        try:
            older = schema.keur(greep, pad) < schema.VERSIE
        except BaseException:
            greep.sluit()
            raise
        if older:  # its writer is of an older version: what it holds is not as we would read it
            greep.sluit()
            raise StoreError(StoreReason.BEZET, path=str(pad))
        return cls(pad, slot, None, greep, closed)

    @property
    def alleen_lezen(self) -> bool:
        """Whether another has this store to write in."""
        return self._schrijver is None

    def close(self) -> None:
        """Lets go of the store; what runs is broken off and rolled back. Harmless where it is closed already."""
        self._dicht.set()
        with self._schrijfslot:
            with self._poort:
                self._poort.wait_for(lambda: self._uitgeleend == 0)
                for greep in self._lezers:
                    greep.sluit()
                self._lezers.clear()
            writer, self._schrijver = self._schrijver, None
            if writer is not None:
                writer.sluit()  # the last: it takes the write-ahead log in
                if self._beschadigd:
                    plek.zet_opzij(self.path)
            self._slot.geef_vrij()

    def wis(self) -> None:
        """Takes everything of this store off the machine, the logbook too. Closes it first.

        Raises StoreError: ALLEEN_LEZEN where another has it open, GEEN_TOEGANG where a file cannot go
        (on Windows: while a layer still stands on it).
        """
        self.close()
        if not self._slot.neem():
            raise StoreError(StoreReason.ALLEEN_LEZEN, path=str(self.path))
        try:
            plek.wis(self.path.parent)
        except BaseException:
            self._slot.geef_vrij()
            raise
        self._slot.wis()
        plek.wis_map(self.path.parent)

    # -- zaken and inspecties ------------------------------------------------------------------

    def schrijf_zaken(self, regels: Sequence[ZaakRegel], veging: Veging | None = None) -> None:
        """Adds and updates zaken, all or none; unchanged ones are left alone.

        With ``veging`` it is noted along with them that this sweep saw them, and how far it now is.
        """

        def write(greep: Greep) -> None:
            if regels:
                zaken.schrijf(greep, regels)
            if veging is not None:
                vegingen.verder(greep, veging, (r.uuid for r in regels))

        if regels or veging is not None:
            self._schrijf(write)

    def zaken(self) -> list[ZaakRegel]:
        """All zaken, in the order in which they first came."""
        return self._lees(zaken.lees)

    def zaak(self, uuid: str) -> ZaakRegel | None:
        """The zaak with this uuid."""
        return self._lees(lambda greep: next(iter(zaken.lees(greep, uuid)), None))

    def zaken_rond(self, kader: Kader) -> list[ZaakRegel]:
        """The zaken whose box touches ``kader`` (xmin, ymin, xmax, ymax; EPSG:28992)."""
        return self._lees(lambda greep: zaken.rond(greep, kader))

    def inspecties_rond(self, kader: Kader) -> list[Inspectie]:
        """The same of inspecties."""
        return self._lees(lambda greep: inspecties.lees(greep, kader))

    def zonder_plek(self) -> tuple[int, int]:
        """How many zaken and how many inspecties have no place."""

        def count(greep: Greep) -> tuple[int, int]:
            zaak, inspectie = (
                int(greep.waarde(f"SELECT count(*) FROM {table.id} WHERE geom IS NULL") or 0)  # nosec B608
                for table in (zaken.ZAAK, inspecties.INSPECTIE)
            )
            return zaak, inspectie

        return self._lees(count)

    def perioden(self) -> dict[str, str]:
        """The periods of suspension of those zaken that have any, by uuid (``domain/perioden.py``)."""
        return self._lees(zaken.perioden)

    def activiteiten(self) -> dict[str, str]:
        """The activiteiten of those zaken of which they are known, by uuid."""
        return self._lees(zaken.activiteiten)

    def verwijder_zaken(self, uuids: Collection[str]) -> None:
        """Takes these zaken away."""
        if uuids:
            self._schrijf(lambda greep: zaken.verwijder(greep, uuids))

    def nieuwste_status(self) -> datetime | None:
        """When the last status was set that any zaak here has."""
        found = self._lees(lambda greep: greep.waarde("SELECT max(status_gezet) FROM zaak"))
        return datetime.fromisoformat(found) if found else None

    def begin_veging(self, veging: Veging) -> None:
        """Begins a sweep anew: what one of this name saw before is forgotten."""
        self._schrijf(lambda greep: vegingen.begin(greep, veging))

    def veging(self, naam: str) -> Veging | None:
        """A sweep as it was left; None where it was never begun, or has done its work."""
        return self._lees(lambda greep: vegingen.lees(greep, naam))

    def gezien(self, naam: str) -> list[str]:
        """The uuids of the zaken that a sweep saw."""
        return self._lees(lambda greep: vegingen.gezien(greep, naam))

    def ongeziene_zaken(self) -> list[str]:
        """The uuids of the zaken that are here and that no sweep saw."""
        return self._lees(vegingen.ongezien)

    def rond_vegingen_af(self, weg: Collection[str]) -> None:
        """Takes away the zaken ``weg`` (uuids), and forgets the sweeps that told they have gone."""
        self._schrijf(lambda greep: vegingen.ruim_op(greep, weg))

    def schrijf_inspecties(self, lijst: Sequence[Inspectie]) -> None:
        """Adds and updates inspecties, all or none."""
        if lijst:
            self._schrijf(lambda greep: inspecties.schrijf(greep, lijst))

    def inspecties(self) -> list[Inspectie]:
        """All inspecties, in the order in which they first came."""
        return self._lees(inspecties.lees)

    def behoud_inspecties(self, uuids: Collection[str]) -> None:
        """Takes away all inspecties but these."""
        self._schrijf(lambda greep: inspecties.behoud(greep, uuids))

    def schrijf_zaaktypen(self, lijst: Sequence[Zaaktype]) -> None:
        """Replaces the catalogue by these."""

        def write(greep: Greep) -> None:
            greep.doe("DELETE FROM portaal_zaaktype WHERE 1")
            rows = (
                f"({letterlijk.tekst(z.url)},{nr},{letterlijk.als_json(naar_json(z))})" for nr, z in enumerate(lijst)
            )
            bijwerken.voeg_in(greep, "INSERT OR REPLACE INTO portaal_zaaktype VALUES ", rows)

        self._schrijf(write)

    def zaaktypen(self) -> dict[ZaaktypeUrl, Zaaktype]:
        """The catalogue as it was last read, by url."""

        def read(greep: Greep) -> dict[ZaaktypeUrl, Zaaktype]:
            wanted = "SELECT zaaktype FROM portaal_zaaktype ORDER BY volgorde"
            return {z.url: z for z in greep.rijen(wanted, lambda zaaktype: uit_json(Zaaktype, zaaktype))}

        return self._lees(read)

    def bewaar_vermogens(self, kunnen: ApiVermogens) -> None:
        """Keeps what an API was found to be able to do, in the place of what was known of it."""

        def write(greep: Greep) -> None:
            greep.doe("CREATE TABLE IF NOT EXISTS portaal_vermogens (api TEXT PRIMARY KEY, kunnen TEXT)")
            values = f"{letterlijk.tekst(kunnen.api)}, {letterlijk.als_json(naar_json(kunnen))}"
            greep.doe(f"INSERT OR REPLACE INTO portaal_vermogens VALUES ({values})")

        self._schrijf(write)

    def vermogens(self, api: str) -> ApiVermogens | None:
        """What is known of an API ("zaken"), None where nothing is."""

        def read(greep: Greep) -> ApiVermogens | None:
            if not tabel.bestaat(greep, "portaal_vermogens"):
                return None
            wanted = f"SELECT kunnen FROM portaal_vermogens WHERE api = {letterlijk.tekst(api)}"  # nosec B608
            return next(iter(greep.rijen(wanted, lambda raw: uit_json(ApiVermogens, raw))), None)

        return self._lees(read)

    # -- open data and omgevingsplan -----------------------------------------------------------

    def schrijf_bron(self, bron: Bron, data: BronData) -> None:
        """Replaces what is cached of a source."""
        self._schrijf(lambda greep: bronnen.schrijf(greep, bron, data))

    def noteer_bronstand(self, stand: Bronstand, bron: Bron | None = None) -> None:
        """Notes a fetch of ``bron`` that failed or was not complete; the copy of before stays."""
        self._schrijf(lambda greep: bronnen.noteer_stand(greep, stand, bron))

    def behoud_bronnen(self, begin: str, ids: Collection[str]) -> None:
        """Takes away the sources whose id begins with ``begin``, but for these."""
        self._schrijf(lambda greep: bronnen.behoud(greep, begin, ids))

    def vervang_bronnen(self, gegevens: Sequence[tuple[Bron, BronData]], weg: Collection[str] = ()) -> None:
        """Replaces what is kept of several sources and takes the sources ``weg`` away: all of it, or nothing."""

        def write(greep: Greep) -> None:
            bronnen.verwijder(greep, weg)
            for bron, data in gegevens:
                bronnen.schrijf(greep, bron, data)

        self._schrijf(write)

    def bron(self, bron_id: str) -> BronData | None:
        """What is cached of a source, None where it was never asked for. Lines and areas come as multi shapes."""

        def read(greep: Greep) -> BronData | None:
            with greep.momentopname():
                return bronnen.lees(greep, bron_id)

        return self._lees(read)

    def bron_rond(self, bron_id: str, kader: Kader) -> list[BronFeature] | None:
        """What is cached of a source within a box (xmin, ymin, xmax, ymax; EPSG:28992); None where nothing is."""

        def read(greep: Greep) -> list[BronFeature] | None:
            with greep.momentopname():
                return bronnen.rond(greep, bron_id, kader)

        return self._lees(read)

    def bronnen(self) -> tuple[Bron, ...]:
        """The sources of which a copy is cached."""
        return self._lees(bronnen.bronnen)

    def bekende_bronnen(self) -> tuple[Bron, ...]:
        """The sources that were asked for, those included that have not answered yet."""
        return self._lees(bronnen.bekende)

    def bronstanden(self) -> dict[str, Bronstand]:
        """The completeness statement of every source that was asked for, by its id."""
        return self._lees(bronnen.standen)

    def bewaar_pakket(self, inhoud: bytes) -> None:
        """Keeps a STOP/TPOD package, in the place of the one before."""
        with self._aan_het_schrijven():
            plan.bewaar_pakket(self.path.parent, inhoud)

    def pakket(self) -> Path | None:
        """The package that was kept last."""
        return plan.pakket(self.path.parent)

    def schrijf_werkingsgebieden(self, omgevingsplan: Omgevingsplan, symbolen: Mapping[str, str] | None = None) -> None:
        """Replaces the places that the map shows of the omgevingsplan; ``symbolen``: symboolcode per location."""
        self._schrijf(lambda greep: plan.schrijf(greep, omgevingsplan, symbolen or {}))

    # -- the store itself ----------------------------------------------------------------------

    def noteer_sync(self, naam: str, *, moment: datetime, volledig: bool, aantal: int) -> None:
        """Notes that something was synced at ``moment`` (aware), and takes the write-ahead log in."""

        def write(greep: Greep) -> None:
            greep.doe(
                "INSERT OR REPLACE INTO portaal_sync VALUES "
                f"({letterlijk.tekst(naam)}, {letterlijk.tekst(moment.isoformat())}, {letterlijk.ja_nee(volledig)}, "
                f"{letterlijk.geheel(aantal)})"
            )

        self._schrijf(write)
        with self._aan_het_schrijven() as greep:
            greep.neem_log_in()

    def laatste_sync(self, naam: str) -> Syncstand | None:
        """When it was last synced, None where it never was."""

        def read(greep: Greep) -> Syncstand | None:
            name = letterlijk.tekst(naam)
            wanted = f"SELECT json_array(moment, volledig, aantal) FROM portaal_sync WHERE naam = {name}"  # nosec B608
            found = greep.rijen(wanted, lambda r: Syncstand(datetime.fromisoformat(r[0]), bool(r[1]), r[2]))
            return next(iter(found), None)

        return self._lees(read)

    def kopieer(self, naar: Path) -> None:
        """A copy to take along: a GeoPackage by itself, as of now. Raises StoreError; ``naar`` may not exist yet.

        By SQLite and not by copying the file, which would drop this process's locks on it (facts, section 4).
        """
        target = plek.nieuw_bestand(naar)  # empty, which SQLite accepts, and its owner's before anything is in it
        try:
            self._lees(lambda greep: greep.doe(f"VACUUM INTO {letterlijk.tekst(str(target))}"))
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    # -- inside --------------------------------------------------------------------------------

    def _schrijf(self, werk: Callable[[Greep], None]) -> None:
        with self._aan_het_schrijven() as greep, greep.transactie():
            werk(greep)

    @contextmanager
    def _aan_het_schrijven(self) -> Iterator[Greep]:
        with self._schrijfslot:
            if self._dicht.is_set():
                raise Cancelled
            if self._schrijver is None:
                raise StoreError(StoreReason.ALLEEN_LEZEN, path=str(self.path))
            with self._let_op_schade():
                yield self._schrijver

    def _lees(self, werk: Callable[[Greep], T]) -> T:
        greep = self._leen()
        try:
            with self._let_op_schade():
                return werk(greep)
        finally:
            self._geef_terug(greep)

    def _leen(self) -> Greep:
        with self._poort:
            if self._dicht.is_set():
                raise Cancelled
            if self._lezers:
                self._uitgeleend += 1
                return self._lezers.pop()
            self._uitgeleend += 1
        try:
            return Greep(self.path, schrijven=False, afgebroken=self._dicht)
        except BaseException:
            with self._poort:
                self._uitgeleend -= 1
                self._poort.notify_all()
            raise

    def _geef_terug(self, greep: Greep) -> None:
        with self._poort:
            if len(self._lezers) < LEZERS_BEWAARD:
                self._lezers.append(greep)
            else:
                greep.sluit()
            self._uitgeleend -= 1
            self._poort.notify_all()

    @contextmanager
    def _let_op_schade(self) -> Iterator[None]:
        try:
            yield
        except StoreError as fout:
            self._beschadigd |= fout.reason is StoreReason.BESCHADIGD
            raise

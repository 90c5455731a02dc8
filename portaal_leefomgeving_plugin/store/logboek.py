"""The logbook: what was done to a zaak from this machine, and what came of it. It cannot be fetched again.

Lines are added and never changed: the database itself refuses it. Beside them lie the events of terms that
no register has yet (periods of suspension not sent), the days on which an ingebrekestelling came in (no system
knows those), what the green lane said before (``toetsboek``), and where someone overruled it, with the reason
that was given: the one text of people that is kept here. Else only codes, statuses and ids; and the views of the
work list that someone named, the one table that is changed. Plain SQLite through Python, never opened by QGIS or
GDAL; several QGIS may add to it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import Cancelled, StoreError, StoreReason
from portaal_leefomgeving_plugin.domain.overruling import Overruling
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag, Termijngebeurtenis
from portaal_leefomgeving_plugin.domain.toetsing import Proefmerk, Toetsing
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.domain.weergave import Weergave
from portaal_leefomgeving_plugin.store import plek, toetsboek, weergavevorm

WACHT_S = 5.0
VERSIE = 7
_KOLOMMEN = ("moment", "verbinding", "zaak", "identificatie", "handeling", "van", "naar", "uitkomst", "medewerker")
_OVERRULING = ("zaak", "regel", "regel_versie", "sha256", "was", "wordt", "reden", "medewerker", "moment", "regel_hash")
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS logboek (nr INTEGER PRIMARY KEY AUTOINCREMENT, "
    + ", ".join(f"{k} TEXT NOT NULL" for k in _KOLOMMEN)
    + ") STRICT",
    "CREATE TRIGGER IF NOT EXISTS logboek_blijft BEFORE UPDATE ON logboek "
    "BEGIN SELECT RAISE(ABORT, 'het logboek wordt alleen aangevuld'); END",
    "CREATE TRIGGER IF NOT EXISTS logboek_houdt BEFORE DELETE ON logboek "
    "BEGIN SELECT RAISE(ABORT, 'het logboek wordt alleen aangevuld'); END",
    "CREATE TRIGGER IF NOT EXISTS logboek_vervangt_niet BEFORE INSERT ON logboek "
    "WHEN EXISTS (SELECT 1 FROM logboek WHERE nr = NEW.nr) "
    "BEGIN SELECT RAISE(ABORT, 'het logboek wordt alleen aangevuld'); END",
    "CREATE TABLE IF NOT EXISTS gebeurtenis (id TEXT PRIMARY KEY, "
    "zaak TEXT NOT NULL, soort TEXT NOT NULL, datum TEXT NOT NULL, grondslag TEXT NOT NULL, dagen INTEGER, "
    "vastgelegd TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS overruling (nr INTEGER PRIMARY KEY AUTOINCREMENT, "
    + ", ".join(f"{k} TEXT NOT NULL" for k in _OVERRULING)
    + ") STRICT",
    "CREATE TRIGGER IF NOT EXISTS overruling_blijft BEFORE UPDATE ON overruling "
    "BEGIN SELECT RAISE(ABORT, 'een overruling wordt alleen gevolgd door een andere'); END",
    "CREATE TRIGGER IF NOT EXISTS overruling_houdt BEFORE DELETE ON overruling "
    "BEGIN SELECT RAISE(ABORT, 'een overruling wordt alleen gevolgd door een andere'); END",
    "CREATE TABLE IF NOT EXISTS weergave (naam TEXT PRIMARY KEY, vorm TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS ingebrekestelling (nr INTEGER PRIMARY KEY AUTOINCREMENT, zaak TEXT NOT NULL, "
    "ontvangen TEXT, moment TEXT NOT NULL) STRICT",
    *toetsboek.SCHEMA,
    f"PRAGMA user_version = {VERSIE}",
)


@dataclass(frozen=True, slots=True)
class Logregel:
    """One deed: ``van`` and ``naar`` are statuses, ``uitkomst`` and ``handeling`` codes, ``medewerker`` an id."""

    moment: datetime
    verbinding: str
    zaak: str  # uuid
    identificatie: str
    handeling: str
    van: str
    naar: str
    uitkomst: str
    medewerker: str


class Logboek:
    """The logbook of one store. Safe to use from several threads."""

    def __init__(self, pad: Path, db: sqlite3.Connection) -> None:
        self._pad = pad
        self._db: sqlite3.Connection | None = db
        self._slot = threading.Lock()

    @classmethod
    def open(cls, map_: Path) -> Logboek:
        """Opens the logbook in ``map_``, and makes it where there is none.

        Raises StoreError: NETWERKSCHIJF, GEEN_TOEGANG, SCHIJF_VOL, BEZET, NIEUWER, BESCHADIGD. A damaged
        logbook stays where it is: what is in it may still be read by other means.
        """
        path = plek.bereid_voor(map_) / plek.LOGBOEK
        with _fouten(path):
            db = sqlite3.connect(path, timeout=WACHT_S, check_same_thread=False, isolation_level=None)
            try:
                plek.alleen_eigenaar(path)  # before anything is in it; what lies beside it gets the same mode
                _richt_in(db, path)
            except BaseException:
                db.close()
                raise
        return cls(path, db)

    def noteer(
        self,
        *,
        moment: datetime,
        verbinding: str,
        zaak: str,
        identificatie: str,
        handeling: str,
        van: str,
        naar: str,
        uitkomst: str,
        medewerker: str,
    ) -> None:
        """Adds a line; when this returns it is on the disk. ``moment`` is aware. Raises StoreError."""
        values = (moment.isoformat(), verbinding, zaak, identificatie, handeling, van, naar, uitkomst, medewerker)
        marks = ", ".join("?" for _ in _KOLOMMEN)
        with self._aan_het_werk() as db:
            db.execute(f"INSERT INTO logboek ({', '.join(_KOLOMMEN)}) VALUES ({marks})", values)  # nosec B608

    def regels(self) -> list[Logregel]:
        """All lines, oldest first."""
        with self._aan_het_werk() as db:
            rows = db.execute(f"SELECT {', '.join(_KOLOMMEN)} FROM logboek ORDER BY nr").fetchall()  # nosec B608
        return [Logregel(datetime.fromisoformat(moment), *rest) for moment, *rest in rows]

    def bewaar_gebeurtenis(self, gebeurtenis: Termijngebeurtenis) -> None:
        """Keeps an event of a term that is not (yet) in a register; when this returns it is on the disk."""
        g = gebeurtenis
        moments = g.datum.isoformat(), g.vastgelegd.isoformat()
        values = (g.id, g.zaak, g.soort.value, moments[0], g.grondslag.value, g.dagen, moments[1])
        with self._aan_het_werk() as db:
            db.execute("INSERT OR IGNORE INTO gebeurtenis VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def gebeurtenissen(self, zaak: str = "") -> list[Termijngebeurtenis]:
        """Those that are kept here, of all zaken or of the one with this url, as they were recorded."""
        with self._aan_het_werk() as db:
            rows = db.execute(
                "SELECT id, zaak, soort, datum, grondslag, dagen, vastgelegd FROM gebeurtenis "
                "WHERE ? IN ('', zaak) ORDER BY vastgelegd",
                (zaak,),
            ).fetchall()
        return [
            Termijngebeurtenis(
                id_, url, Gebeurtenissoort(kind), date.fromisoformat(day), Grondslag(ground), days,
                datetime.fromisoformat(moment),
            )
            for id_, url, kind, day, ground, days, moment in rows
        ]  # fmt: skip

    def vergeet_gebeurtenis(self, id_: str) -> None:
        """The register has it."""
        with self._aan_het_werk() as db:
            db.execute("DELETE FROM gebeurtenis WHERE id = ?", (id_,))

    def bewaar_overruling(self, overruling: Overruling) -> None:
        """Adds someone's own judgement; when this returns it is on the disk. A later one stands beside it."""
        o = overruling
        values = (o.zaak, o.regel, o.regel_versie, o.sha256, o.was.value, o.wordt.value, o.reden, o.medewerker)
        marks = ", ".join("?" for _ in _OVERRULING)
        with self._aan_het_werk() as db:
            db.execute(
                f"INSERT INTO overruling ({', '.join(_OVERRULING)}) VALUES ({marks})",  # nosec B608
                (*values, o.moment.isoformat(), o.regel_hash),
            )

    def overrulingen(self, zaak: str) -> list[Overruling]:
        """Those of the zaak with this uuid, oldest first."""
        with self._aan_het_werk() as db:
            rows = db.execute(
                f"SELECT {', '.join(_OVERRULING)} FROM overruling WHERE zaak = ? ORDER BY nr",  # nosec B608
                (zaak,),
            ).fetchall()
        return [
            Overruling(
                z, rule, version, sha, Oordeel(was), Oordeel(new), why, who, datetime.fromisoformat(moment), hash_
            )
            for z, rule, version, sha, was, new, why, who, moment, hash_ in rows
        ]

    def volg_toetsingen(self, nu: Iterable[Toetsing]) -> dict[str, Toetsing]:
        """Keeps outcomes of the green lane; answers per zaak the last one that was another, where there is one."""
        with self._aan_het_werk() as db:
            return toetsboek.volg(db, nu)

    def toetsingen(self, zaak: str) -> list[Toetsing]:
        """The outcomes of the zaak with this uuid, oldest first."""
        with self._aan_het_werk() as db:
            return toetsboek.lees(db, zaak)

    def bewaar_merk(self, merk: Proefmerk) -> None:
        """Keeps what a person makes of a hit in a dry run, in the place of the mark before."""
        with self._aan_het_werk() as db:
            toetsboek.merk(db, merk)

    def wis_merk(self, regel: str, zaak: str) -> None:
        """That hit is not marked any more."""
        with self._aan_het_werk() as db:
            toetsboek.wis_merk(db, regel, zaak)

    def merken(self, regel: str) -> dict[str, Proefmerk]:
        """The marks on hits of a rule, by the uuid of the zaak."""
        with self._aan_het_werk() as db:
            return toetsboek.merken(db, regel)

    def bewaar_weergave(self, weergave: Weergave) -> None:
        """Keeps a view by its name, instead of one with that name; when this returns it is on the disk."""
        with self._aan_het_werk() as db:
            db.execute(
                "INSERT INTO weergave VALUES (?, ?) ON CONFLICT (naam) DO UPDATE SET vorm = excluded.vorm",
                (weergave.naam, weergavevorm.als_json(weergave)),
            )

    def weergaven(self) -> list[Weergave]:
        """The views that are kept, by name. Raises StoreError BESCHADIGD where one cannot be read."""
        with self._aan_het_werk() as db:
            rows = db.execute("SELECT naam, vorm FROM weergave ORDER BY naam COLLATE NOCASE").fetchall()
        try:
            return [weergavevorm.uit_json(naam, vorm) for naam, vorm in rows]
        except weergavevorm.Onleesbaar as fout:
            raise StoreError(StoreReason.BESCHADIGD, path=str(self._pad)) from fout

    def vergeet_weergave(self, naam: str) -> None:
        """No longer kept."""
        with self._aan_het_werk() as db:
            db.execute("DELETE FROM weergave WHERE naam = ?", (naam,))

    def bewaar_ingebrekestelling(self, zaak: str, ontvangen: date | None, *, moment: datetime) -> None:
        """Keeps the day on which the ingebrekestelling for a zaak (uuid) came in; None: there is none after all.

        A later one stands in the place of an earlier, which stays in the file.
        """
        with self._aan_het_werk() as db:
            db.execute(
                "INSERT INTO ingebrekestelling (zaak, ontvangen, moment) VALUES (?, ?, ?)",
                (zaak, ontvangen.isoformat() if ontvangen is not None else None, moment.isoformat()),
            )

    def ingebrekestelling(self, zaak: str) -> date | None:
        """The day on which that for the zaak with this uuid came in; None where none is known here."""
        wanted = "SELECT ontvangen FROM ingebrekestelling WHERE zaak = ? ORDER BY nr DESC LIMIT 1"
        with self._aan_het_werk() as db:
            row = db.execute(wanted, (zaak,)).fetchone()
        return date.fromisoformat(row[0]) if row is not None and row[0] is not None else None

    def close(self) -> None:
        """Lets go of the file. Harmless where it is closed already."""
        with self._slot:
            if self._db is not None:
                self._db.close()
                self._db = None

    @contextmanager
    def _aan_het_werk(self) -> Iterator[sqlite3.Connection]:
        with self._slot, _fouten(self._pad):
            if self._db is None:
                raise Cancelled
            yield self._db


def _richt_in(db: sqlite3.Connection, pad: Path) -> None:
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > VERSIE:
        raise StoreError(StoreReason.NIEUWER, path=str(pad))
    if version < VERSIE:
        db.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA:
            db.execute(statement)
        if "regel_hash" not in {name for _nr, name, *_rest in db.execute("PRAGMA table_info(overruling)")}:
            db.execute("ALTER TABLE overruling ADD COLUMN regel_hash TEXT NOT NULL DEFAULT ''")
        db.execute("COMMIT")


@contextmanager
def _fouten(pad: Path) -> Iterator[None]:
    """What SQLite refused, as a reason that a person can act on."""
    try:
        yield
    except sqlite3.Error as fout:
        reason = _REDENEN.get(getattr(fout, "sqlite_errorcode", 0) & 0xFF)
        if reason is None:
            raise
        raise StoreError(reason, path=str(pad)) from fout


_REDENEN = {
    sqlite3.SQLITE_FULL: StoreReason.SCHIJF_VOL,
    sqlite3.SQLITE_BUSY: StoreReason.BEZET,
    sqlite3.SQLITE_LOCKED: StoreReason.BEZET,
    sqlite3.SQLITE_CORRUPT: StoreReason.BESCHADIGD,
    sqlite3.SQLITE_NOTADB: StoreReason.BESCHADIGD,
    sqlite3.SQLITE_CANTOPEN: StoreReason.GEEN_TOEGANG,
    sqlite3.SQLITE_READONLY: StoreReason.GEEN_TOEGANG,
    sqlite3.SQLITE_PERM: StoreReason.GEEN_TOEGANG,
    sqlite3.SQLITE_IOERR: StoreReason.GEEN_TOEGANG,
}

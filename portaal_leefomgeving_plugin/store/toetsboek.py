"""The part of the logbook that remembers checks: outcomes of the green lane per zaak, and marks of dry runs.

An outcome is kept once, however often it is found again and for however many zaken: most zaken of a day have one
of a few hundred, and each would take some kilobytes (measured: 51 MB for 10,000 zaken and 20 rules, kept one by
one). Only when it was last seen is noted anew. Data of sources change, so what was said before cannot be worked
out again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from portaal_leefomgeving_plugin.domain.toetsing import Merk, Proefmerk, Regelstand, Toetsing
from portaal_leefomgeving_plugin.domain.verdict import Oordeel, Relatie

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS toetsbeeld (nr INTEGER PRIMARY KEY AUTOINCREMENT, afdruk TEXT NOT NULL UNIQUE, "
    "standen TEXT NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS toetsgang (nr INTEGER PRIMARY KEY AUTOINCREMENT, zaak TEXT NOT NULL, "
    "moment TEXT NOT NULL, gezien TEXT NOT NULL, beeld INTEGER NOT NULL REFERENCES toetsbeeld (nr)) STRICT",
    "CREATE INDEX IF NOT EXISTS toetsgang_zaak ON toetsgang (zaak, nr)",
    "CREATE TRIGGER IF NOT EXISTS toetsgang_blijft BEFORE UPDATE OF zaak, moment, beeld ON toetsgang "
    "BEGIN SELECT RAISE(ABORT, 'een toetsing wordt alleen gevolgd door een andere'); END",
    "CREATE TRIGGER IF NOT EXISTS toetsgang_houdt BEFORE DELETE ON toetsgang "
    "BEGIN SELECT RAISE(ABORT, 'een toetsing wordt alleen gevolgd door een andere'); END",
    "CREATE TRIGGER IF NOT EXISTS toetsbeeld_blijft BEFORE UPDATE ON toetsbeeld "
    "BEGIN SELECT RAISE(ABORT, 'een toetsing wordt alleen gevolgd door een andere'); END",
    "CREATE TRIGGER IF NOT EXISTS toetsbeeld_houdt BEFORE DELETE ON toetsbeeld "
    "BEGIN SELECT RAISE(ABORT, 'een toetsing wordt alleen gevolgd door een andere'); END",
    "CREATE TABLE IF NOT EXISTS proefmerk (regel TEXT NOT NULL, zaak TEXT NOT NULL, merk TEXT NOT NULL, "
    "regel_hash TEXT NOT NULL, medewerker TEXT NOT NULL, moment TEXT NOT NULL, PRIMARY KEY (regel, zaak)) STRICT",
)


def volg(db: sqlite3.Connection, nu: Iterable[Toetsing]) -> dict[str, Toetsing]:
    """Keeps outcomes, all or none; answers per zaak the last one that was another, where there is one."""
    before: dict[str, Toetsing] = {}
    pictures: dict[str, int] = {}
    db.execute("BEGIN IMMEDIATE")
    try:
        for toetsing in nu:
            mark = _afdruk(toetsing)
            if mark not in pictures:
                pictures[mark] = _beeld(db, mark, toetsing)
            known = _laatste_twee(db, toetsing.zaak)
            if known and known[0].beeld == pictures[mark]:
                db.execute("UPDATE toetsgang SET gezien = ? WHERE nr = ?", (toetsing.gezien.isoformat(), known[0].nr))
                known = known[1:]
            else:
                db.execute(
                    "INSERT INTO toetsgang (zaak, moment, gezien, beeld) VALUES (?, ?, ?, ?)",
                    (toetsing.zaak, toetsing.moment.isoformat(), toetsing.gezien.isoformat(), pictures[mark]),
                )
            if known:
                before[toetsing.zaak] = known[0].lees(db)
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    return before


def lees(db: sqlite3.Connection, zaak: str) -> list[Toetsing]:
    """The outcomes of a zaak, oldest first."""
    rows = db.execute("SELECT nr, zaak, moment, gezien, beeld FROM toetsgang WHERE zaak = ? ORDER BY nr", (zaak,))
    return [_Rij(*row).lees(db) for row in rows.fetchall()]


def merk(db: sqlite3.Connection, proefmerk: Proefmerk) -> None:
    """Keeps a mark, in the place of the one before."""
    m = proefmerk
    db.execute(
        "INSERT OR REPLACE INTO proefmerk VALUES (?, ?, ?, ?, ?, ?)",
        (m.regel, m.zaak, m.merk.value, m.regel_hash, m.medewerker, m.moment.isoformat()),
    )


def wis_merk(db: sqlite3.Connection, regel: str, zaak: str) -> None:
    """Not marked any more."""
    db.execute("DELETE FROM proefmerk WHERE regel = ? AND zaak = ?", (regel, zaak))


def merken(db: sqlite3.Connection, regel: str) -> dict[str, Proefmerk]:
    """The marks of a rule, by the uuid of the zaak."""
    rows = db.execute("SELECT * FROM proefmerk WHERE regel = ?", (regel,)).fetchall()
    return {
        zaak: Proefmerk(rule, zaak, Merk(kind), sha, who, datetime.fromisoformat(moment))
        for rule, zaak, kind, sha, who, moment in rows
    }


@dataclass(frozen=True, slots=True)
class _Rij:
    """A kept outcome, with what was said still to be read."""

    nr: int
    zaak: str
    moment: str
    gezien: str
    beeld: int

    def lees(self, db: sqlite3.Connection) -> Toetsing:
        """The whole of it."""
        (told,) = db.execute("SELECT standen FROM toetsbeeld WHERE nr = ?", (self.beeld,)).fetchone()
        first, last = datetime.fromisoformat(self.moment), datetime.fromisoformat(self.gezien)
        return Toetsing(self.zaak, first, last, tuple(_stand(*row) for row in json.loads(told)))


def _laatste_twee(db: sqlite3.Connection, zaak: str) -> list[_Rij]:
    rows = db.execute(
        "SELECT nr, zaak, moment, gezien, beeld FROM toetsgang WHERE zaak = ? ORDER BY nr DESC LIMIT 2", (zaak,)
    )
    return [_Rij(*row) for row in rows.fetchall()]


def _beeld(db: sqlite3.Connection, afdruk: str, toetsing: Toetsing) -> int:
    """The number of an outcome, which is kept where it was not yet. When its sources were fetched is that of then."""
    rows = [[*s.uitkomst, s.opgehaald_op.isoformat() if s.opgehaald_op else None] for s in toetsing.standen]
    told = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    db.execute("INSERT OR IGNORE INTO toetsbeeld (afdruk, standen) VALUES (?, ?)", (afdruk, told))
    (nr,) = db.execute("SELECT nr FROM toetsbeeld WHERE afdruk = ?", (afdruk,)).fetchone()
    return int(nr)


def _afdruk(toetsing: Toetsing) -> str:
    return sha256(json.dumps(toetsing.uitkomst, ensure_ascii=False).encode()).hexdigest()


def _stand(
    regel: str, versie: str, hash_: str, oordeel: str, relatie: str, bron: str, sha: str, opgehaald: str | None
) -> Regelstand:
    fetched = datetime.fromisoformat(opgehaald) if opgehaald else None
    return Regelstand(regel, versie, hash_, Oordeel(oordeel), Relatie(relatie), bron, sha, fetched)

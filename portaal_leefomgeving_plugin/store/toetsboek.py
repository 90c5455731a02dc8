"""The part of the logbook that remembers checks: outcomes of the green lane per zaak, and marks of dry runs.

An outcome is kept once, however often it is found again; only when it was last seen is noted with it. Data of
sources change, so what was said before cannot be worked out again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from portaal_leefomgeving_plugin.domain.toetsing import Merk, Proefmerk, Regelstand, Toetsing
from portaal_leefomgeving_plugin.domain.verdict import Oordeel, Relatie

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS toetsing (nr INTEGER PRIMARY KEY AUTOINCREMENT, zaak TEXT NOT NULL, "
    "moment TEXT NOT NULL, gezien TEXT NOT NULL, standen TEXT NOT NULL) STRICT",
    "CREATE INDEX IF NOT EXISTS toetsing_zaak ON toetsing (zaak, nr)",
    "CREATE TRIGGER IF NOT EXISTS toetsing_blijft BEFORE UPDATE OF zaak, moment, standen ON toetsing "
    "BEGIN SELECT RAISE(ABORT, 'een toetsing wordt alleen gevolgd door een andere'); END",
    "CREATE TRIGGER IF NOT EXISTS toetsing_houdt BEFORE DELETE ON toetsing "
    "BEGIN SELECT RAISE(ABORT, 'een toetsing wordt alleen gevolgd door een andere'); END",
    "CREATE TABLE IF NOT EXISTS proefmerk (regel TEXT NOT NULL, zaak TEXT NOT NULL, merk TEXT NOT NULL, "
    "regel_hash TEXT NOT NULL, medewerker TEXT NOT NULL, moment TEXT NOT NULL, PRIMARY KEY (regel, zaak)) STRICT",
)


def volg(db: sqlite3.Connection, nu: Iterable[Toetsing]) -> dict[str, Toetsing]:
    """Keeps outcomes, all or none; answers per zaak the last one that was another, where there is one."""
    before: dict[str, Toetsing] = {}
    db.execute("BEGIN IMMEDIATE")
    try:
        for toetsing in nu:
            known = _laatste_twee(db, toetsing.zaak)
            if known and known[0][1].uitkomst == toetsing.uitkomst:
                db.execute("UPDATE toetsing SET gezien = ? WHERE nr = ?", (toetsing.gezien.isoformat(), known[0][0]))
                known = known[1:]
            else:
                db.execute(
                    "INSERT INTO toetsing (zaak, moment, gezien, standen) VALUES (?, ?, ?, ?)",
                    (toetsing.zaak, toetsing.moment.isoformat(), toetsing.gezien.isoformat(), _als_tekst(toetsing)),
                )
            if known:
                before[toetsing.zaak] = known[0][1]
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
    return before


def lees(db: sqlite3.Connection, zaak: str) -> list[Toetsing]:
    """The outcomes of a zaak, oldest first."""
    rows = db.execute("SELECT zaak, moment, gezien, standen FROM toetsing WHERE zaak = ? ORDER BY nr", (zaak,))
    return [_toetsing(*row) for row in rows.fetchall()]


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


def _laatste_twee(db: sqlite3.Connection, zaak: str) -> list[tuple[int, Toetsing]]:
    rows = db.execute(
        "SELECT nr, zaak, moment, gezien, standen FROM toetsing WHERE zaak = ? ORDER BY nr DESC LIMIT 2", (zaak,)
    )
    return [(nr, _toetsing(*rest)) for nr, *rest in rows.fetchall()]


def _als_tekst(toetsing: Toetsing) -> str:
    rows = [[*s.uitkomst, s.opgehaald_op.isoformat() if s.opgehaald_op else None] for s in toetsing.standen]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _toetsing(zaak: str, moment: str, gezien: str, standen: str) -> Toetsing:
    made = tuple(
        Regelstand(rule, version, sha, Oordeel(verdict), Relatie(relation), source, answer,
                   datetime.fromisoformat(fetched) if fetched else None)
        for rule, version, sha, verdict, relation, source, answer, fetched in json.loads(standen)
    )  # fmt: skip
    return Toetsing(zaak, datetime.fromisoformat(moment), datetime.fromisoformat(gezien), made)

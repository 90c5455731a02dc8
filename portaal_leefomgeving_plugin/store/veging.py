"""How far the reading of a long list got: what was seen, and the page that was written last.

Written in the transaction that writes the zaken of that page, so the two never disagree. What was seen says
after a complete sweep what has gone; after one that broke off it is what the next one need not read again.
The tables are made when first needed, and emptied when a sweep has done its work.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from portaal_leefomgeving_plugin.store import bijwerken, letterlijk, tabel, zaken
from portaal_leefomgeving_plugin.store.greep import Greep

_TABELLEN = (
    "CREATE TABLE IF NOT EXISTS portaal_veging (naam TEXT PRIMARY KEY, lijst TEXT, begonnen TEXT, url TEXT, "
    "telling INTEGER, klaar BOOLEAN)",
    "CREATE TABLE IF NOT EXISTS portaal_gezien (uuid TEXT PRIMARY KEY, veging TEXT) WITHOUT ROWID",
)


@dataclass(frozen=True, slots=True)
class Veging:
    """A sweep. ``lijst`` says of what: one that was begun of another list is not gone on with.

    ``url`` is the page that was written last, empty before the first; ``telling`` what that page said
    there were in all; ``begonnen`` is aware.
    """

    naam: str
    lijst: str
    begonnen: datetime
    url: str = ""
    telling: int | None = None
    klaar: bool = False


def begin(greep: Greep, veging: Veging) -> None:
    """Forgets what an earlier sweep of this name saw. Within a transaction of the caller's."""
    for statement in _TABELLEN:
        greep.doe(statement)
    greep.doe(f"DELETE FROM portaal_gezien WHERE veging = {letterlijk.tekst(veging.naam)}")  # nosec B608
    _noteer(greep, veging)


def verder(greep: Greep, veging: Veging, uuids: Iterable[str]) -> None:
    """Notes that ``uuids`` were seen, and where the sweep now is. Within a transaction of the caller's."""
    name = letterlijk.tekst(veging.naam)
    rows = (f"({letterlijk.tekst(uuid)},{name})" for uuid in uuids)
    bijwerken.voeg_in(greep, "INSERT OR REPLACE INTO portaal_gezien VALUES ", rows)
    _noteer(greep, veging)


def lees(greep: Greep, naam: str) -> Veging | None:
    """The sweep of this name as it was left, None where there is none."""
    if not tabel.bestaat(greep, "portaal_veging"):
        return None
    found = greep.rijen(
        "SELECT json_array(naam, lijst, begonnen, url, telling, klaar) FROM portaal_veging "  # nosec B608
        f"WHERE naam = {letterlijk.tekst(naam)}",
        lambda r: Veging(r[0], r[1], datetime.fromisoformat(r[2]), r[3], r[4], bool(r[5])),
    )
    return next(iter(found), None)


def gezien(greep: Greep, naam: str) -> list[str]:
    """The uuids that the sweep saw."""
    if not tabel.bestaat(greep, "portaal_gezien"):
        return []
    return greep.teksten(f"SELECT uuid FROM portaal_gezien WHERE veging = {letterlijk.tekst(naam)}", str)  # nosec B608


def ongezien(greep: Greep) -> list[str]:
    """The uuids of stored zaken that no sweep saw."""
    if not tabel.bestaat(greep, "portaal_gezien"):
        return []
    return greep.teksten("SELECT uuid FROM zaak WHERE uuid NOT IN (SELECT uuid FROM portaal_gezien)", str)


def ruim_op(greep: Greep, weg: Collection[str]) -> None:
    """Takes away the zaken ``weg`` and forgets all sweeps. Within a transaction of the caller's."""
    if weg:
        zaken.verwijder(greep, weg)
    for table in ("portaal_gezien", "portaal_veging"):
        if tabel.bestaat(greep, table):
            greep.doe(f"DELETE FROM {table} WHERE 1")  # nosec B608


def _noteer(greep: Greep, veging: Veging) -> None:
    count = letterlijk.NIETS if veging.telling is None else letterlijk.geheel(veging.telling)
    greep.doe(
        "INSERT OR REPLACE INTO portaal_veging VALUES "
        f"({letterlijk.tekst(veging.naam)}, {letterlijk.tekst(veging.lijst)}, "
        f"{letterlijk.tekst(veging.begonnen.isoformat())}, {letterlijk.tekst(veging.url)}, {count}, "
        f"{letterlijk.ja_nee(veging.klaar)})"
    )

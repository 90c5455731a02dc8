"""Rows of records brought up to date by their uuid, their fid kept: selections and links hold on to that.

The way of facts/store.md, section 1: a TEMP table, UPDATE ... FROM, INSERT ... WHERE NOT EXISTS. Rows that
are as they were are not written at all, and a shape that did not change leaves the spatial index alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from portaal_leefomgeving_plugin.store import letterlijk
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.tabel import Tabel, meet_op

T = TypeVar("T")

PER_STATEMENT = 200
"""Rows in one statement, some 120 kB of SQL. Measured: 20 to 500 are as fast; fewer is sooner broken off."""


def zet_klaar(greep: Greep, naam: str, kolommen: str, rijen: Iterable[str]) -> str:
    """Fills a TEMP table with rows of literals; answers its name."""
    table = f"temp.{letterlijk.naam(naam)}"
    greep.doe(f"CREATE TEMP TABLE IF NOT EXISTS {letterlijk.naam(naam)} ({kolommen})")
    greep.doe(f"DELETE FROM {table} WHERE 1")  # nosec B608
    voeg_in(greep, f"INSERT INTO {table} VALUES ", rijen)  # nosec B608
    return table


def voeg_in(greep: Greep, begin: str, rijen: Iterable[str]) -> None:
    """Rows of literals, each with its brackets, a good many to a statement."""
    for part in in_delen(rijen, PER_STATEMENT):
        greep.doe(begin + ",".join(part))


def in_delen(dingen: Iterable[T], aantal: int) -> Iterator[list[T]]:
    """The things, at most so many at a time."""
    rest = iter(dingen)
    while part := list(islice(rest, aantal)):
        yield part


def werk_bij(greep: Greep, tabel: Tabel, bron: str, *, geom: str, waar: str = "1") -> None:
    """Brings ``tabel`` in line with the rows of ``bron`` (a TEMP table with its columns) where ``waar`` holds.

    ``geom`` is the column of ``bron`` with the blob. Rows that ``waar`` leaves out are taken away.
    """
    key = letterlijk.naam(tabel.sleutel)
    names = [letterlijk.naam(k.naam) for k in tabel.kolommen]
    same = f"{tabel.id}.{key} = n.{key} AND {waar}"
    if waar != "1":
        greep.doe(
            f"DELETE FROM {tabel.id} WHERE {key} IN (SELECT n.{key} FROM {bron} AS n "  # nosec B608
            f"WHERE NOT ({waar}))"
        )
    others = [n for n in names if n != key]
    changed = " OR ".join(f"{tabel.id}.{n} IS NOT n.{n}" for n in others)
    assigned = ",".join(f"{n} = n.{n}" for n in others)
    greep.doe(f"UPDATE {tabel.id} SET {assigned} FROM {bron} AS n WHERE {same} AND ({changed})")  # nosec B608
    greep.doe(
        f"UPDATE {tabel.id} SET geom = n.{geom} FROM {bron} AS n "  # nosec B608
        f"WHERE {same} AND {tabel.id}.geom IS NOT n.{geom}"
    )
    columns = ",".join(names)
    values = ",".join(f"n.{n}" for n in names)
    greep.doe(
        f"INSERT INTO {tabel.id} (geom,{columns}) SELECT n.{geom},{values} FROM {bron} AS n "  # nosec B608
        f"WHERE {waar} AND NOT EXISTS (SELECT 1 FROM {tabel.id} AS o WHERE o.{key} = n.{key})"
    )


def behoud(greep: Greep, tabellen: Iterable[Tabel], uuids: Iterable[str]) -> None:
    """Takes away every row whose uuid is not among ``uuids``."""
    _haal_weg(greep, tabellen, uuids, "NOT IN")


def verwijder(greep: Greep, tabellen: Iterable[Tabel], uuids: Iterable[str]) -> None:
    """Takes away every row whose uuid is among ``uuids``."""
    _haal_weg(greep, tabellen, uuids, "IN")


def _haal_weg(greep: Greep, tabellen: Iterable[Tabel], uuids: Iterable[str], hoe: str) -> None:
    named = zet_klaar(greep, "genoemd", "uuid TEXT PRIMARY KEY", (f"({letterlijk.tekst(u)})" for u in uuids))
    for tabel in tabellen:
        gone = f"{letterlijk.naam(tabel.sleutel)} {hoe} (SELECT uuid FROM {named})"  # nosec B608
        if greep.waarde(f"SELECT 1 FROM {tabel.id} WHERE {gone} LIMIT 1") is not None:  # nosec B608
            greep.doe(f"DELETE FROM {tabel.id} WHERE {gone}")  # nosec B608
            meet_op(greep, tabel)

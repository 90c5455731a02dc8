"""Inspecties in the working copy."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.store import bijwerken, letterlijk, tabel
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.kolommen import Regelvorm, definities
from portaal_leefomgeving_plugin.store.tabel import Tabel
from portaal_leefomgeving_plugin.store.vormen import Kader, geometrie, kaartvormen, kader_van

VORM = Regelvorm(Inspectie)
INSPECTIE = Tabel("inspectie", "POINT", VORM.kolommen, "uuid")

EXACT = "CREATE TABLE portaal_inspectie_exact (uuid TEXT PRIMARY KEY, wkb BLOB) WITHOUT ROWID"
"""Shapes that are no plain point, as they came."""


def schrijf(greep: Greep, inspecties: Sequence[Inspectie]) -> None:
    """Adds and updates. Within a transaction of the caller's."""
    newest = list({i.uuid: i for i in inspecties}.values())
    shapes = kaartvormen([i.locatie.geometrie for i in newest])
    source = bijwerken.zet_klaar(
        greep,
        "nieuwe_inspecties",
        f"{definities(VORM.kolommen)}, punt BLOB, exact BLOB",
        (f"({VORM.sql(i)},{letterlijk.bytes_(s.punt)},{letterlijk.bytes_(s.exact)})" for i, s in zip(newest, shapes)),
    )
    bijwerken.werk_bij(greep, INSPECTIE, source, geom="punt")
    greep.doe(f"DELETE FROM portaal_inspectie_exact WHERE uuid IN (SELECT uuid FROM {source})")  # nosec B608
    greep.doe(f"INSERT INTO portaal_inspectie_exact SELECT uuid, exact FROM {source} WHERE exact NOTNULL")  # nosec B608
    tabel.werk_bij(greep, INSPECTIE, kader_van([s.punt for s in shapes]))


def lees(greep: Greep, kader: Kader | None = None) -> list[Inspectie]:
    """All inspecties, or those within ``kader``, in the order in which they first came."""
    where = "" if kader is None else f"WHERE i.fid IN ({tabel.in_kader(INSPECTIE, kader)}) "
    return greep.rijen(
        f"SELECT json_array({VORM.namen('i.')}, hex(i.geom), hex(e.wkb)) "  # nosec B608
        "FROM inspectie AS i LEFT JOIN portaal_inspectie_exact AS e ON e.uuid = i.uuid "
        f"{where}ORDER BY i.fid",
        _inspectie,
    )


def behoud(greep: Greep, uuids: Collection[str]) -> None:
    """Takes away all other inspecties. Within a transaction of the caller's."""
    bijwerken.behoud(greep, (INSPECTIE,), uuids)
    greep.doe("DELETE FROM portaal_inspectie_exact WHERE uuid NOT IN (SELECT uuid FROM inspectie)")


def _inspectie(rij: list[Any]) -> Inspectie:
    *values, blob, exact = rij
    inspectie: Inspectie = VORM.regel(values, geometrie(blob, exact))
    return inspectie

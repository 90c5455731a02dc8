"""Zaken in the working copy: all of them as points, lines and areas as themselves too, and each exactly as it came."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.store import bijwerken, letterlijk, tabel
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.kolommen import Regelvorm, definities
from portaal_leefomgeving_plugin.store.tabel import Tabel
from portaal_leefomgeving_plugin.store.vormen import Kaartvorm, Kader, geometrie, kaartvormen, kader_van

VORM = Regelvorm(ZaakRegel)
ZAAK = Tabel("zaak", "POINT", VORM.kolommen, "uuid")
ZAAK_LIJN = Tabel("zaak_lijn", "MULTILINESTRING", VORM.kolommen, "uuid")
ZAAK_VLAK = Tabel("zaak_vlak", "MULTIPOLYGON", VORM.kolommen, "uuid")
TABELLEN = (ZAAK, ZAAK_LIJN, ZAAK_VLAK)

EXACT = "CREATE TABLE portaal_zaak_exact (uuid TEXT PRIMARY KEY, wkb BLOB, status_gezet TEXT) WITHOUT ROWID"
"""What the columns of the map cannot hold: a shape that is no plain point, a moment finer than a millisecond."""

_GEZET = next(nr for nr, k in enumerate(VORM.kolommen) if k.naam == "status_gezet")


def schrijf(greep: Greep, regels: Sequence[ZaakRegel]) -> None:
    """Adds and updates. Within a transaction of the caller's."""
    newest = list({r.uuid: r for r in regels}.values())
    shapes = kaartvormen([r.locatie.geometrie for r in newest])
    source = bijwerken.zet_klaar(
        greep,
        "nieuwe_zaken",
        f"{definities(VORM.kolommen)}, punt BLOB, vorm BLOB, maat INTEGER, exact BLOB, gezet TEXT",
        (_rij(r, s) for r, s in zip(newest, shapes)),
    )
    bijwerken.werk_bij(greep, ZAAK, source, geom="punt")
    bijwerken.werk_bij(greep, ZAAK_LIJN, source, geom="vorm", waar="n.maat = 1")
    bijwerken.werk_bij(greep, ZAAK_VLAK, source, geom="vorm", waar="n.maat = 2")
    _schrijf_exact(greep, source)
    for size, table in enumerate(TABELLEN):
        blobs = [s.punt if size == 0 else s.vorm for s in shapes if size in (0, s.maat)]
        tabel.werk_bij(greep, table, kader_van(blobs))


def lees(greep: Greep, uuid: str | None = None) -> list[ZaakRegel]:
    """All zaken, or the one with this uuid, in the order in which they first came."""
    return _lees(greep, "" if uuid is None else f" WHERE z.uuid = {letterlijk.tekst(uuid)}")


def rond(greep: Greep, kader: Kader) -> list[ZaakRegel]:
    """Those whose box touches ``kader``; of a line or an area its whole box counts."""
    found = " UNION ".join(
        f"SELECT uuid FROM {table.id} WHERE fid IN ({tabel.in_kader(table, kader)})"  # nosec B608
        for table in TABELLEN
    )
    return _lees(greep, f" WHERE z.uuid IN ({found})")


def _lees(greep: Greep, where: str) -> list[ZaakRegel]:
    return greep.rijen(
        f"SELECT json_array({VORM.namen('z.')}, hex(z.geom), hex(e.wkb), e.status_gezet) "  # nosec B608
        f"FROM zaak AS z LEFT JOIN portaal_zaak_exact AS e ON e.uuid = z.uuid{where} ORDER BY z.fid",
        _regel,
    )


def perioden(greep: Greep) -> dict[str, str]:
    """What is known of periods of suspension, by uuid; of zaken of which nothing is known there is none."""
    return _per_zaak(greep, "perioden")


def activiteiten(greep: Greep) -> dict[str, str]:
    """The activiteiten, by uuid, of zaken of which they are known."""
    return _per_zaak(greep, "activiteit")


def _per_zaak(greep: Greep, kolom: str) -> dict[str, str]:
    return dict(
        greep.rijen(f"SELECT json_array(uuid, {kolom}) FROM zaak WHERE {kolom} <> ''", tuple)  # nosec B608
    )


def verwijder(greep: Greep, uuids: Collection[str]) -> None:
    """Takes away these zaken. Within a transaction of the caller's."""
    bijwerken.verwijder(greep, TABELLEN, uuids)
    greep.doe("DELETE FROM portaal_zaak_exact WHERE uuid NOT IN (SELECT uuid FROM zaak)")


def _regel(rij: list[Any]) -> ZaakRegel:
    *values, blob, exact, moment = rij
    if moment is not None:
        values[_GEZET] = moment
    regel: ZaakRegel = VORM.regel(values, geometrie(blob, exact))
    return regel


def _rij(regel: ZaakRegel, vorm: Kaartvorm) -> str:
    return (
        f"({VORM.sql(regel)},{letterlijk.bytes_(vorm.punt)},{letterlijk.bytes_(vorm.vorm)},{vorm.maat},"
        f"{letterlijk.bytes_(vorm.exact)},{_fijn(regel.status_gezet)})"
    )


def _fijn(moment: datetime | None) -> str:
    """A moment that the column would round, in full."""
    if moment is None or moment.microsecond % 1000 == 0:
        return letterlijk.NIETS
    return letterlijk.tekst(moment.isoformat())


def _schrijf_exact(greep: Greep, bron: str) -> None:
    greep.doe(
        f"DELETE FROM portaal_zaak_exact WHERE uuid IN (SELECT uuid FROM {bron} "  # nosec B608
        "WHERE exact IS NULL AND gezet IS NULL)"
    )
    greep.doe(
        f"INSERT OR REPLACE INTO portaal_zaak_exact SELECT n.uuid, n.exact, n.gezet FROM {bron} AS n "  # nosec B608
        "LEFT JOIN portaal_zaak_exact AS o ON o.uuid = n.uuid WHERE (n.exact NOTNULL OR n.gezet NOTNULL) "
        "AND (o.uuid ISNULL OR o.wkb IS NOT n.exact OR o.status_gezet IS NOT n.gezet)"
    )

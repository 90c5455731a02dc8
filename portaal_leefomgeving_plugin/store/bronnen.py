"""Open-data sources in the working copy: a table per source for the map, and its completeness statement.

A fetch that failed leaves the copy of before, and its statement then says that the source was not
reached; when that copy was fetched, and how complete it was, is kept.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from portaal_leefomgeving_plugin.domain.blad import BLAD
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.objecten import OBJECT
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.store import bijwerken, letterlijk, tabel
from portaal_leefomgeving_plugin.store.attributen import Attributen, Attribuut
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.records import naar_json, uit_json
from portaal_leefomgeving_plugin.store.tabel import Tabel
from portaal_leefomgeving_plugin.store.vormen import Kader, geometrie, kader_van, op_een_kaart

TABELLEN = (
    "CREATE TABLE portaal_bron (id TEXT PRIMARY KEY, volgorde INTEGER, bron TEXT, stand TEXT, attributen TEXT)",
    "CREATE TABLE portaal_bron_exact (bron TEXT, fid INTEGER, anders TEXT, PRIMARY KEY (bron, fid)) WITHOUT ROWID",
)
PER_KEER = 2_000


@dataclass(frozen=True, slots=True)
class _Kopie:
    """What is noted of a source; ``attributen`` None where it was never fetched."""

    bron: Bron | None
    stand: Bronstand
    attributen: Attributen | None


def schrijf(greep: Greep, bron: Bron, data: BronData) -> None:
    """Replaces what was cached of ``bron``. Within a transaction of the caller's."""
    attributes = Attributen.van(data.features)
    kind, blobs = op_een_kaart([f.geometrie for f in data.features])
    table = Tabel(tabelnaam(bron.id), kind, attributes.kolommen)
    tabel.verwijder(greep, table.naam)
    tabel.maak(greep, table, titel=bron.titel)
    greep.doe(f"DELETE FROM portaal_bron_exact WHERE bron = {letterlijk.tekst(bron.id)}")  # nosec B608
    columns = "".join(f",{letterlijk.naam(k.naam)}" for k in table.kolommen)
    for begin in range(0, len(data.features), PER_KEER):
        part = list(enumerate(data.features[begin : begin + PER_KEER], start=begin + 1))
        bijwerken.voeg_in(
            greep,
            f"INSERT INTO {table.id} (fid,geom{columns}) VALUES ",  # nosec B608
            (f"({fid},{letterlijk.bytes_(blobs[fid - 1])}{attributes.sql(f)})" for fid, f in part),
        )
        bijwerken.voeg_in(
            greep,
            "INSERT INTO portaal_bron_exact VALUES ",
            (
                f"({letterlijk.tekst(bron.id)},{fid},{letterlijk.tekst(other)})"
                for fid, f in part
                if (other := attributes.anders(f))
            ),
        )
    tabel.tel(greep, table)
    tabel.werk_bij(greep, table, kader_van(blobs))
    _noteer(greep, bron.id, _Kopie(bron, data.stand, attributes))


def noteer_stand(greep: Greep, stand: Bronstand, bron: Bron | None = None) -> None:
    """A fetch that was not complete, of ``bron`` as the register has it. Within a transaction of the caller's.

    Where there is a copy it stays, with when and from where it was fetched; that the source could not
    be reached (or read to its end) since, and why, is noted with it: its silence counts no longer.
    """
    known = _kopie(greep, stand.bron)
    if known is None or known.attributen is None:
        _noteer(greep, stand.bron, _Kopie(bron or (known.bron if known else None), stand, None))
        return
    kept = replace(known.stand, bereikt=stand.bereikt, volledig=stand.volledig, fout=stand.fout)
    _noteer(greep, stand.bron, _Kopie(known.bron, kept, known.attributen))


def behoud(greep: Greep, begin: str, ids: Collection[str]) -> None:
    """Takes away the sources whose id begins with ``begin``, but for these. Within a transaction of the caller's."""
    known = greep.rijen("SELECT json_array(id) FROM portaal_bron ORDER BY id", lambda row: str(row[0]))
    verwijder(greep, [one for one in known if one.startswith(begin) and one not in ids])


def verwijder(greep: Greep, ids: Collection[str]) -> None:
    """Takes these sources away. Within a transaction of the caller's."""
    for gone in ids:
        tabel.verwijder(greep, tabelnaam(gone))
        for register, column in (("portaal_bron_exact", "bron"), ("portaal_bron", "id")):
            greep.doe(f"DELETE FROM {register} WHERE {column} = {letterlijk.tekst(gone)}")  # nosec B608


def lees(greep: Greep, bron_id: str) -> BronData | None:
    """What is cached of a source with its statement, None where nothing is known of it."""
    known = _kopie(greep, bron_id)
    if known is None:
        return None
    if known.attributen is None:
        return BronData(known.stand, ())
    return BronData(known.stand, tuple(_features(greep, bron_id, known.attributen)))


def rond(greep: Greep, bron_id: str, kader: Kader) -> list[BronFeature] | None:
    """The cached features whose box touches ``kader`` (xmin, ymin, xmax, ymax); None where nothing is cached."""
    known = _kopie(greep, bron_id)
    if known is None or known.attributen is None:
        return None
    within = f"WHERE f.fid IN ({tabel.in_kader(Tabel(tabelnaam(bron_id), '', ()), kader)}) "
    return _features(greep, bron_id, known.attributen, within)


def bronnen(greep: Greep) -> tuple[Bron, ...]:
    """The sources of which a copy is cached, in the order of the register they came from."""
    wanted = "SELECT bron FROM portaal_bron WHERE bron NOTNULL AND attributen NOTNULL ORDER BY volgorde, id"
    return tuple(greep.rijen(wanted, lambda bron: uit_json(Bron, bron)))


def bekende(greep: Greep) -> tuple[Bron, ...]:
    """The sources that were asked for, those included that have not answered yet."""
    wanted = "SELECT bron FROM portaal_bron WHERE bron NOTNULL ORDER BY volgorde, id"
    return tuple(greep.rijen(wanted, lambda bron: uit_json(Bron, bron)))


def standen(greep: Greep) -> dict[str, Bronstand]:
    """The statement of every source, by its id."""
    wanted = "SELECT stand FROM portaal_bron ORDER BY volgorde, id"
    return {stand.bron: stand for stand in greep.rijen(wanted, lambda stand: uit_json(Bronstand, stand))}


def tabelnaam(bron_id: str) -> str:
    """The table of a source; those of an object layer and of a sheet have their own names."""
    return bron_id if bron_id.startswith((OBJECT, BLAD)) else f"bron_{bron_id}"


def _features(greep: Greep, bron_id: str, attributen: Attributen, waar: str = "") -> list[BronFeature]:
    columns = "".join(f", f.{letterlijk.naam(k.naam)}" for k in attributen.kolommen)

    def feature(row: list[Any]) -> BronFeature:
        blob, other, *values = row
        feature_id, attributes = attributen.lees(values, other)
        return BronFeature(feature_id, geometrie(blob, ""), attributes)

    table = letterlijk.naam(tabelnaam(bron_id))
    return greep.rijen(
        f"SELECT json_array(hex(f.geom), e.anders{columns}) FROM {table} AS f "  # nosec B608
        f"LEFT JOIN portaal_bron_exact AS e ON e.bron = {letterlijk.tekst(bron_id)} AND e.fid = f.fid "
        f"{waar}ORDER BY f.fid",
        feature,
    )


def _kopie(greep: Greep, bron_id: str) -> _Kopie | None:
    def read(row: list[Any]) -> _Kopie:
        bron, stand, attributes = (None if text is None else json.loads(text) for text in row)
        return _Kopie(
            None if bron is None else uit_json(Bron, bron),
            uit_json(Bronstand, stand),
            None if attributes is None else Attributen(tuple(uit_json(Attribuut, a) for a in attributes)),
        )

    key = letterlijk.tekst(bron_id)
    wanted = f"SELECT json_array(bron, stand, attributen) FROM portaal_bron WHERE id = {key}"  # nosec B608
    return next(iter(greep.rijen(wanted, read)), None)


def _noteer(greep: Greep, bron_id: str, kopie: _Kopie) -> None:
    def text(value: Any) -> str:
        return letterlijk.NIETS if value is None else letterlijk.als_json(value)

    attributes = None if kopie.attributen is None else [naar_json(a) for a in kopie.attributen.lijst]
    values = (
        f"bron = {text(naar_json(kopie.bron))}, stand = {text(naar_json(kopie.stand))}, attributen = {text(attributes)}"
    )
    key = letterlijk.tekst(bron_id)
    greep.doe(
        "INSERT OR IGNORE INTO portaal_bron (id, volgorde) "  # nosec B608
        f"SELECT {key}, ifnull(max(volgorde), 0) + 1 FROM portaal_bron"
    )
    greep.doe(f"UPDATE portaal_bron SET {values} WHERE id = {key}")  # nosec B608

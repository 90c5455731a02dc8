"""The places of an omgevingsplan on the map, and its package as it was fetched.

The plan itself is read again from its package; here is what a map shows of it: each place that the
plan refers to, with the type of the gebiedsaanwijzing it belongs to and how many rules it has.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Gebiedsaanwijzing, Omgevingsplan, PlanLocatie
from portaal_leefomgeving_plugin.store import bijwerken, letterlijk, plek, tabel
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.kolommen import Kolom, Soort
from portaal_leefomgeving_plugin.store.tabel import Tabel
from portaal_leefomgeving_plugin.store.vormen import als_multi, kader_van, lees, naar_blobs

KOLOMMEN = (
    Kolom("identificatie", Soort.TEKST),
    Kolom("noemer", Soort.TEKST),
    Kolom("soort", Soort.TEKST),
    Kolom("type", Soort.TEKST),
    Kolom("naam", Soort.TEKST),
    Kolom("groep", Soort.TEKST),
    Kolom("aantal_regels", Soort.GEHEEL),
    Kolom("symbool", Soort.TEKST),
    Kolom("stijl", Soort.TEKST),
)
GEBIED = Tabel("werkingsgebied", "MULTIPOLYGON", KOLOMMEN)
LIJN = Tabel("werkingsgebied_lijn", "MULTILINESTRING", KOLOMMEN)
PUNT = Tabel("werkingsgebied_punt", "MULTIPOINT", KOLOMMEN)
TABELLEN = (PUNT, LIJN, GEBIED)
"""By the dimension of what they hold."""


@dataclass(slots=True)
class _Verwijzingen:
    """What the plan says of its places, by the id it refers to."""

    regels: dict[str, set[str]] = field(default_factory=dict)
    aanwijzingen: dict[str, list[Gebiedsaanwijzing]] = field(default_factory=dict)
    genoemd: set[str] = field(default_factory=set)


def schrijf(greep: Greep, plan: Omgevingsplan, symbolen: Mapping[str, str]) -> None:
    """Replaces the werkingsgebieden by those of ``plan``. Within a transaction of the caller's.

    ``symbolen`` is the symboolcode per location; how a GIO or a library draws it is in the plan.

    A groep is one row, with the shapes of its members; a member that nothing else refers to has no
    row of its own. A place of gebiedsaanwijzingen of several types has a row for each type.
    """
    for table in TABELLEN:
        greep.doe(f"DELETE FROM {table.id} WHERE 1")  # nosec B608
    references = _verwijzingen(plan)
    rows: dict[int, list[tuple[bytes, str]]] = {0: [], 1: [], 2: []}
    for locatie in _te_tonen(plan, references.genoemd):
        for size, blob in _blobs(plan, locatie):
            drawn = plan.stijlen.get(locatie.identificatie)
            look = (symbolen.get(locatie.identificatie), drawn.als_tekst() if drawn else None)
            rows[size] += [(blob, values) for values in _waarden(locatie, references, look)]
    for size, table in enumerate(TABELLEN):
        names = ",".join(letterlijk.naam(k.naam) for k in KOLOMMEN)
        bijwerken.voeg_in(
            greep,
            f"INSERT INTO {table.id} (geom,{names}) VALUES ",  # nosec B608
            (f"({letterlijk.bytes_(blob)},{values})" for blob, values in rows[size]),
        )
        tabel.meet_op(greep, table)
        tabel.werk_bij(greep, table, kader_van([blob for blob, _ in rows[size]]))


def bewaar_pakket(map_: Path, inhoud: bytes) -> None:
    """Keeps the package: the old one stands until the new one is whole on the disk. Raises StoreError."""
    made, path = map_ / plek.PAKKET_IN_AANBOUW, map_ / plek.PAKKET
    try:
        with os.fdopen(os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(inhoud)
            file.flush()
            os.fsync(file.fileno())
        made.replace(path)
    except OSError as fout:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)
        raise plek.van_oserror(fout, path) from fout


def pakket(map_: Path) -> Path | None:
    """The package that was kept last, None where there is none."""
    path = map_ / plek.PAKKET
    return path if path.is_file() else None


def _verwijzingen(plan: Omgevingsplan) -> _Verwijzingen:
    found = _Verwijzingen()
    for regel in plan.regels.values():
        for ident in {*regel.locaties, *(i for a in regel.activiteiten for i in a.locaties)}:
            found.regels.setdefault(ident, set()).add(regel.identificatie)
    for gebied in plan.gebiedsaanwijzingen.values():
        for ident in gebied.locaties:
            found.aanwijzingen.setdefault(ident, []).append(gebied)
    found.genoemd.update(found.regels, found.aanwijzingen)
    for norm in plan.normen.values():
        found.genoemd.update(ident for waarde in norm.normwaarden for ident in waarde.locaties)
    return found


def _te_tonen(plan: Omgevingsplan, genoemd: set[str]) -> Iterator[PlanLocatie]:
    in_groep = {lid for locatie in plan.locaties.values() for lid in locatie.leden}
    for ident, locatie in plan.locaties.items():
        if ident in genoemd or ident not in in_groep:
            yield locatie


def _blobs(plan: Omgevingsplan, locatie: PlanLocatie) -> Iterable[tuple[int, bytes]]:
    """The place's shape per dimension that it has; nothing where no shape is known."""
    shapes = [s for s in lees(list(_geometrieen(plan, locatie, set()))) if s is not None and not shapely.is_empty(s)]
    if not shapes:
        return
    whole = shapes[0] if len(shapes) == 1 else shapely.geometrycollections(shapes)
    for size in range(3):
        multi = als_multi(whole, size)
        if not shapely.is_empty(multi):
            yield size, naar_blobs(np.array([multi], dtype=object))[0] or b""


def _geometrieen(plan: Omgevingsplan, locatie: PlanLocatie, gezien: set[str]) -> Iterator[RdWkb]:
    """Its own shape and those of its members, however deep; a groep that holds itself ends there."""
    gezien.add(locatie.identificatie)
    if locatie.geometrie is not None:
        yield locatie.geometrie
    for lid in locatie.leden:
        if lid not in gezien and lid in plan.locaties:
            yield from _geometrieen(plan, plan.locaties[lid], gezien)


def _waarden(locatie: PlanLocatie, verwijzingen: _Verwijzingen, beeld: tuple[str | None, str | None]) -> Iterator[str]:
    """The columns as literals: one row, or one per type of gebiedsaanwijzing."""
    look = [letterlijk.tekst(beeld[0]), letterlijk.tekst(beeld[1])]
    ident = locatie.identificatie
    own = [letterlijk.tekst(ident), letterlijk.tekst(locatie.noemer), letterlijk.tekst(locatie.soort.value)]
    count = letterlijk.geheel(len(verwijzingen.regels.get(ident, ())))
    by_type: dict[str, list[Gebiedsaanwijzing]] = {}
    for gebied in verwijzingen.aanwijzingen.get(ident, ()):
        by_type.setdefault(gebied.type, []).append(gebied)
    if not by_type:
        yield ",".join([*own, letterlijk.NIETS, letterlijk.NIETS, letterlijk.NIETS, count, *look])
    for type_, gebieden in by_type.items():
        names = letterlijk.tekst("; ".join(dict.fromkeys(g.naam for g in gebieden if g.naam)) or None)
        groups = letterlijk.tekst("; ".join(dict.fromkeys(g.groep for g in gebieden if g.groep)) or None)
        yield ",".join([*own, letterlijk.tekst(type_ or None), names, groups, count, *look])

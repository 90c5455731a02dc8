"""What the working copy is made of, its version, and how an older one becomes of this version."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from osgeo import gdal

from portaal_leefomgeving_plugin.domain.errors import StoreError, StoreReason
from portaal_leefomgeving_plugin.store import bronnen, inspecties, plan, plek, tabel, zaken
from portaal_leefomgeving_plugin.store.greep import Greep

VERSIE = 4


def _naar_2(greep: Greep) -> None:
    """Periods of suspension beside a zaak: not known of any until they are read. (For the comment: tabel.py.)"""
    for table in zaken.TABELLEN:
        greep.doe(f"/* */ ALTER TABLE {table.id} ADD COLUMN perioden TEXT")
        greep.doe(f"UPDATE {table.id} SET perioden = ''")  # nosec B608


def _naar_3(greep: Greep) -> None:
    """How a werkingsgebied is drawn: not known of any until the plan is read again."""
    for table in plan.TABELLEN:
        for column in ("symbool", "stijl"):
            greep.doe(f"/* */ ALTER TABLE {table.id} ADD COLUMN {column} TEXT")


def _naar_4(greep: Greep) -> None:
    """What a zaak is about: not known of any until they are read again."""
    for table in zaken.TABELLEN:
        greep.doe(f"/* */ ALTER TABLE {table.id} ADD COLUMN activiteit TEXT")
        greep.doe(f"UPDATE {table.id} SET activiteit = ''")  # nosec B608


MIGRATIES: Mapping[int, Callable[[Greep], None]] = {1: _naar_2, 2: _naar_3, 3: _naar_4}
"""From a version to the next, by the version that it starts from. Each runs within one transaction."""

_LIJSTEN = (
    "CREATE TABLE portaal_schema (versie INTEGER NOT NULL)",
    "CREATE TABLE portaal_sync (naam TEXT PRIMARY KEY, moment TEXT, volledig BOOLEAN, aantal INTEGER)",
    "CREATE TABLE portaal_zaaktype (url TEXT PRIMARY KEY, volgorde INTEGER, zaaktype TEXT)",
    zaken.EXACT,
    inspecties.EXACT,
    *bronnen.TABELLEN,
)
_UITBREIDINGEN = (
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
)


def maak(pad: Path) -> None:
    """Makes an empty working copy at ``pad``: beside it first, so that nobody ever sees half of one.

    Raises StoreError.
    """
    made = pad.with_name(plek.IN_AANBOUW)
    plek.ruim_op(made)
    plek.ruim_op(pad)  # a log whose database is gone would be read into the new one
    _leeg_geopackage(made)
    plek.alleen_eigenaar(made)
    greep = Greep(made, schrijven=True)
    try:
        with greep.transactie():
            _vul(greep)
    finally:
        greep.sluit()
    try:
        made.replace(pad)
    except OSError as fout:
        raise plek.van_oserror(fout, pad) from fout


def versie(greep: Greep) -> int | None:
    """The version of a working copy, None where it is not one of ours."""
    if not tabel.bestaat(greep, "portaal_schema"):
        return None
    found = greep.waarde("SELECT versie FROM portaal_schema")
    return int(found) if found and found.isdecimal() else None


def breng_op_peil(
    greep: Greep, pad: Path, *, migraties: Mapping[int, Callable[[Greep], None]] = MIGRATIES, doel: int = VERSIE
) -> None:
    """Brings an older working copy to version ``doel``, step by step, each wholly or not at all.

    Raises StoreError: NIEUWER where a later version of this plugin made it, BESCHADIGD where it is not one of ours.
    """
    now = keur(greep, pad, doel=doel)
    while now < doel:
        with greep.transactie():
            migraties[now](greep)
            now += 1
            greep.doe(f"UPDATE portaal_schema SET versie = {now}")  # nosec B608


def keur(greep: Greep, pad: Path, *, doel: int = VERSIE) -> int:
    """The version, which is at most ``doel``. Raises StoreError as ``breng_op_peil`` does."""
    now = versie(greep)
    if now is None:
        raise StoreError(StoreReason.BESCHADIGD, path=str(pad))
    if now > doel:
        raise StoreError(StoreReason.NIEUWER, path=str(pad))
    return now


def _leeg_geopackage(pad: Path) -> None:
    """An empty GeoPackage with GDAL's own tables, closed again."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        made = gdal.GetDriverByName("GPKG").Create(str(pad), 0, 0, 0, gdal.GDT_Unknown)
        failed = made is None or gdal.GetLastErrorType() >= gdal.CE_Failure
        del made
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if failed:
        raise plek.waarom_niet_te_schrijven(pad)


def _vul(greep: Greep) -> None:
    greep.doe(_UITBREIDINGEN)
    tabel.zet_stelsel(greep)
    for table in (*zaken.TABELLEN, inspecties.INSPECTIE, *plan.TABELLEN):
        tabel.maak(greep, table)
        tabel.tel(greep, table)
    for statement in _LIJSTEN:
        greep.doe(statement)
    greep.doe(f"INSERT INTO portaal_schema VALUES ({VERSIE})")  # nosec B608

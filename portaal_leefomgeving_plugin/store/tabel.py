"""A feature table as GeoPackage wants it: registered, with a spatial index and a count that keep themselves.

After OGC 12-128r15 (1.2), clauses 2.1 and annex F.3 (RTree), with GDAL's table of counts. All of it is
plain SQL, so that a table is made, filled and replaced within one transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import osr

from portaal_leefomgeving_plugin.domain.errors import Unexpected
from portaal_leefomgeving_plugin.store import letterlijk
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.kolommen import Kolom, definities
from portaal_leefomgeving_plugin.store.vormen import SRS, Kader

NU = "strftime('%Y-%m-%dT%H:%M:%fZ','now')"


@dataclass(frozen=True, slots=True)
class Tabel:
    """A feature table: ``vorm`` is its geometry type, ``sleutel`` the column that tells its rows apart, or empty."""

    naam: str
    vorm: str
    kolommen: tuple[Kolom, ...]
    sleutel: str = ""

    @property
    def id(self) -> str:
        """The name, quoted."""
        return letterlijk.naam(self.naam)

    @property
    def boom(self) -> str:
        """The spatial index, quoted."""
        return letterlijk.naam(f"rtree_{self.naam}_geom")


def in_kader(tabel: Tabel, kader: Kader) -> str:
    """SQL for the fids whose box touches ``kader``, from the spatial index."""
    x1, y1, x2, y2 = (repr(float(n)) for n in kader)
    return f"SELECT id FROM {tabel.boom} WHERE minx <= {x2} AND maxx >= {x1} AND miny <= {y2} AND maxy >= {y1}"  # nosec B608


def zet_stelsel(greep: Greep) -> None:
    """Registers EPSG:28992."""
    rd = osr.SpatialReference()
    try:
        known = rd.ImportFromEPSG(SRS) == 0
    except RuntimeError:  # where someone switched GDAL's exceptions on
        known = False
    if not known:  # PROJ's database is missing: an installation that is not whole
        raise Unexpected(kind="EPSG:28992", where="store/tabel.py")
    greep.doe(
        "INSERT OR IGNORE INTO gpkg_spatial_ref_sys "
        "(srs_name, srs_id, organization, organization_coordsys_id, definition, description) VALUES "
        f"({letterlijk.tekst(rd.GetName())}, {SRS}, 'EPSG', {SRS}, {letterlijk.tekst(rd.ExportToWkt())}, NULL)"
    )


def maak(greep: Greep, tabel: Tabel, *, titel: str = "") -> None:
    """Makes the table. Within a transaction of the caller's."""
    columns = definities(tabel.kolommen)
    greep.doe(
        f"CREATE TABLE {tabel.id} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {tabel.vorm}"
        + (f", {columns}" if columns else "")
        + ")"
    )
    if tabel.sleutel:
        index = letterlijk.naam(f"{tabel.naam}_{tabel.sleutel}")
        greep.doe(f"CREATE UNIQUE INDEX {index} ON {tabel.id} ({letterlijk.naam(tabel.sleutel)})")
    name = letterlijk.tekst(tabel.naam)
    greep.doe(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) VALUES "
        f"({name}, 'features', {name}, {letterlijk.tekst(titel)}, {NU}, {SRS})"  # nosec B608
    )
    greep.doe(
        "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES "
        f"({name}, 'geom', '{tabel.vorm}', {SRS}, 0, 0)"  # nosec B608
    )
    greep.doe(
        "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) VALUES "  # nosec B608
        f"({name}, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')"
    )
    greep.doe(f"CREATE VIRTUAL TABLE {tabel.boom} USING rtree(id, minx, maxx, miny, maxy)")
    for statement in _trekkers(tabel):
        greep.doe(statement)


def tel(greep: Greep, tabel: Tabel) -> None:
    """Begins the count that GDAL looks at, and keeps it."""
    name = letterlijk.tekst(tabel.naam)
    greep.doe(f"INSERT OR REPLACE INTO gpkg_ogr_contents SELECT {name}, count(*) FROM {tabel.id}")  # nosec B608
    for event, step in (("insert", "+"), ("delete", "-")):
        trigger = letterlijk.naam(f"trigger_{event}_feature_count_{tabel.naam}")
        greep.doe(
            f"CREATE TRIGGER {trigger} AFTER {event.upper()} ON {tabel.id} BEGIN UPDATE gpkg_ogr_contents "
            f"SET feature_count = feature_count {step} 1 WHERE lower(table_name) = lower({name}); END"  # nosec B608
        )


def verwijder(greep: Greep, naam: str) -> None:
    """Takes a table away with all that is registered of it. Within a transaction of the caller's."""
    table, name = Tabel(naam, "GEOMETRY", ()), letterlijk.tekst(naam)
    for register in ("gpkg_extensions", "gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_contents"):
        greep.doe(f"DELETE FROM {register} WHERE table_name = {name}")  # nosec B608
    # in this order, and not led by DROP: GDAL takes a statement that begins so into its own hands
    greep.doe(f"/* */ DROP TABLE IF EXISTS {table.boom}")
    greep.doe(f"/* */ DROP TABLE IF EXISTS {table.id}")


def bestaat(greep: Greep, naam: str) -> bool:
    """Whether there is such a table."""
    name = letterlijk.tekst(naam)
    return greep.waarde(f"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = {name}") == "1"  # nosec B608


def werk_bij(greep: Greep, tabel: Tabel, kader: Kader | None) -> None:
    """Notes that the table changed, and that its extent now takes in ``kader`` too."""
    grown = ""
    if kader is not None:
        x1, y1, x2, y2 = (letterlijk.reeel(v) for v in kader)
        grown = (
            f", min_x = min(ifnull(min_x, {x1}), {x1}), min_y = min(ifnull(min_y, {y1}), {y1})"
            f", max_x = max(ifnull(max_x, {x2}), {x2}), max_y = max(ifnull(max_y, {y2}), {y2})"
        )
    name = letterlijk.tekst(tabel.naam)
    greep.doe(f"UPDATE gpkg_contents SET last_change = {NU}{grown} WHERE table_name = {name}")  # nosec B608


def meet_op(greep: Greep, tabel: Tabel) -> None:
    """The extent anew, from the spatial index: after rows went. NULL where nothing has a place."""
    greep.doe(
        f"UPDATE gpkg_contents SET last_change = {NU}, (min_x, min_y, max_x, max_y) = "  # nosec B608
        f"(SELECT min(minx), min(miny), max(maxx), max(maxy) FROM {tabel.boom}) "
        f"WHERE table_name = {letterlijk.tekst(tabel.naam)}"
    )


def _trekkers(tabel: Tabel) -> Sequence[str]:
    """The triggers that keep the spatial index (GeoPackage, annex F.3)."""
    table, tree = tabel.id, tabel.boom
    filled, void = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))", "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    put = (
        f"INSERT OR REPLACE INTO {tree} VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), "
        "ST_MinY(NEW.geom), ST_MaxY(NEW.geom));"
    )

    def trigger(event: str, rest: str) -> str:
        return f"CREATE TRIGGER {letterlijk.naam(f'rtree_{tabel.naam}_geom_{event}')} {rest} END"

    return (
        trigger("insert", f"AFTER INSERT ON {table} WHEN {filled} BEGIN {put}"),
        trigger("update1", f"AFTER UPDATE OF geom ON {table} WHEN OLD.fid = NEW.fid AND {filled} BEGIN {put}"),
        trigger(
            "update2",
            f"AFTER UPDATE OF geom ON {table} WHEN OLD.fid = NEW.fid AND {void} "  # nosec B608
            f"BEGIN DELETE FROM {tree} WHERE id = OLD.fid;",
        ),
        trigger(
            "update3",
            f"AFTER UPDATE ON {table} WHEN OLD.fid != NEW.fid AND {filled} "  # nosec B608
            f"BEGIN DELETE FROM {tree} WHERE id = OLD.fid; {put}",
        ),
        trigger(
            "update4",
            f"AFTER UPDATE ON {table} WHEN OLD.fid != NEW.fid AND {void} "  # nosec B608
            f"BEGIN DELETE FROM {tree} WHERE id IN (OLD.fid, NEW.fid);",
        ),
        trigger(
            "delete",
            f"AFTER DELETE ON {table} WHEN OLD.geom NOTNULL BEGIN DELETE FROM {tree} WHERE id = OLD.fid;",  # nosec B608
        ),
    )

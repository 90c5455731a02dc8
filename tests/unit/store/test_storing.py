"""What goes wrong: a process that is killed, a full disk, a damaged file, a store of a later version."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.errors import Cancelled, StoreError, StoreReason, Unexpected
from portaal_leefomgeving_plugin.store import schema
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.conftest import Soak
from tests.unit.store import ander, bouw
from tests.unit.store.bouw import Klok, vraag, zaak

SCHRIJFT = """
store = Werkbestand.open(map_, clock=Klok())
print("open", flush=True)
ronde = 0
while True:
    ronde += 1
    store.schrijf_zaken([zaak(nr, status_omschrijving=f"ronde {ronde}") for nr in range(1000)])
    if ronde == 1:
        print("eerste", flush=True)
"""


def dood_en_open(map_: Path, wachten: float) -> None:
    process = ander.start(SCHRIJFT, str(map_))
    try:
        assert ander.regel(process) == "open"
        assert ander.regel(process) == "eerste"
        time.sleep(wachten)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
    finally:
        ander.sluit(process)
    store = Werkbestand.open(map_, clock=Klok())
    try:
        rows = store.zaken()
        assert len(rows) == 1000
        assert len({z.status_omschrijving for z in rows}) == 1  # no half transaction
        assert vraag(store.path, "PRAGMA integrity_check") == [("ok",)]
        assert vraag(store.path, "SELECT rtreecheck('rtree_zaak_geom')") == [("ok",)]
        store.schrijf_zaken([zaak(1, status_omschrijving="verder")])
    finally:
        store.close()


def test_a_kill_in_mid_write_leaves_a_store_that_goes_on(map_: Path) -> None:
    chance = random.Random(7)
    for _ in range(3):
        dood_en_open(map_, chance.uniform(0.0, 0.25))


@pytest.mark.soak
def test_many_kills_leave_a_store_that_goes_on(map_: Path, soak: Soak) -> None:
    chance = random.Random(soak.zaad)
    for _ in range(soak.rondes(200)):
        dood_en_open(map_, chance.uniform(0.0, 0.4))


@pytest.mark.parametrize("wachten", [0.0, 0.002, 0.005, 0.01, 0.02])
def test_a_kill_while_the_store_is_made_leaves_nothing_in_the_way(map_: Path, wachten: float) -> None:
    script = "print('nu', flush=True)\nWerkbestand.open(map_, clock=Klok())\nsys.stdin.read()"
    process = ander.start(script, str(map_))
    assert ander.regel(process) == "nu"
    time.sleep(wachten)
    ander.sluit(process)
    store = Werkbestand.open(map_, clock=Klok())
    store.schrijf_zaken([zaak(1)])
    assert store.zaken() == [zaak(1)]
    store.close()
    assert not list(map_.glob("*.nieuw.*"))


def test_a_log_whose_file_was_thrown_away_does_not_come_back(map_: Path) -> None:
    process = ander.start(SCHRIJFT, str(map_))
    assert [ander.regel(process), ander.regel(process)] == ["open", "eerste"]
    ander.sluit(process)
    assert (map_ / "werkbestand.gpkg-wal").stat().st_size > 0
    (map_ / "werkbestand.gpkg").unlink()
    store = Werkbestand.open(map_, clock=Klok())
    assert store.zaken() == []
    assert vraag(store.path, "PRAGMA integrity_check") == [("ok",)]
    store.close()


@pytest.fixture
def kleine_schijf(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    disk = tmp_path / "schijf"
    disk.mkdir()
    if os.geteuid() != 0:
        pytest.skip("een kleine schijf aankoppelen kan alleen root")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip(f"hier mag geen schijf worden aangekoppeld: {done.stderr.decode().strip()}")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_told_and_leaves_what_was_there(kleine_schijf: Path) -> None:
    store = Werkbestand.open(kleine_schijf, clock=Klok())
    try:
        before = [zaak(nr) for nr in range(100)]
        store.schrijf_zaken(before)

        def schrijf_vol() -> None:
            for begin in range(100, 20_000, 1000):
                extra = [zaak(nr, omschrijving="x" * 200) for nr in range(begin, begin + 1000)]
                store.schrijf_zaken(extra)
                before.extend(extra)

        with pytest.raises(StoreError) as caught:
            schrijf_vol()
        assert caught.value.reason is StoreReason.SCHIJF_VOL
        assert store.zaken() == before
        with pytest.raises(StoreError) as package:
            store.bewaar_pakket(bytes(3_000_000))
        assert package.value.reason is StoreReason.SCHIJF_VOL
        assert store.pakket() is None
        subprocess.run(["mount", "-o", "remount,size=20m", str(kleine_schijf)], check=True)  # room was made
        store.schrijf_zaken([zaak(0, status_omschrijving="verder")])
        assert store.zaken() == [zaak(0, status_omschrijving="verder"), *before[1:]]
    finally:
        store.close()


def test_a_store_cannot_be_begun_on_a_full_disk_and_half_of_it_does_not_stay(kleine_schijf: Path) -> None:
    filler = kleine_schijf / "vol"
    with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="space"):
        file.writelines(bytes(4096) for _ in range(1000))
    with pytest.raises(StoreError) as caught:
        Werkbestand.open(kleine_schijf / "winkel", clock=Klok())
    assert caught.value.reason is StoreReason.SCHIJF_VOL
    filler.unlink()
    store = Werkbestand.open(kleine_schijf / "winkel", clock=Klok())
    assert store.zaken() == []
    store.close()


@pytest.mark.parametrize("hoe", ["leeg", "geen database", "afgekapt", "andere database"])
def test_a_damaged_store_is_put_aside_once_and_the_logbook_stays(map_: Path, hoe: str) -> None:
    store, log = Werkbestand.open(map_, clock=Klok()), Logboek.open(map_)
    store.schrijf_zaken([zaak(nr) for nr in range(500)])
    log.noteer(
        moment=bouw.MOMENT, verbinding="vbs", zaak="u", identificatie="Z", handeling="status", van="a", naar="b",
        uitkomst="gezet", medewerker="t.ester",
    )  # fmt: skip
    store.close()
    whole = store.path.read_bytes()
    bad = {"leeg": b"", "geen database": b"geen database" * 500, "afgekapt": whole[:5000]}.get(hoe)
    if bad is None:
        store.path.unlink()
        ander.draai(
            "import sqlite3; sqlite3.connect(map_ / 'werkbestand.gpkg').execute('CREATE TABLE t (a)')", str(map_)
        )
    else:
        store.path.write_bytes(bad)
    with pytest.raises(StoreError) as caught:
        Werkbestand.open(map_, clock=Klok())
    assert caught.value.reason is StoreReason.BESCHADIGD
    assert (map_ / "werkbestand.beschadigd.gpkg").exists()
    store = Werkbestand.open(map_, clock=Klok())
    assert store.zaken() == []
    store.schrijf_zaken([zaak(1)])
    assert [r.naar for r in log.regels()] == ["b"]
    log.close()
    store.wis()
    assert not map_.exists()  # what was put aside is purged too


def test_damage_that_shows_later_is_told_and_put_aside_on_closing(map_: Path) -> None:
    store = Werkbestand.open(map_, clock=Klok())
    store.schrijf_zaken([zaak(nr) for nr in range(3000)])
    store.close()
    contents = bytearray(store.path.read_bytes())
    contents[300_000:600_000] = b"\xff" * 300_000
    store.path.write_bytes(contents)
    store = Werkbestand.open(map_, clock=Klok())
    with pytest.raises(StoreError) as caught:
        store.zaken()
    assert caught.value.reason is StoreReason.BESCHADIGD
    store.close()
    store = Werkbestand.open(map_, clock=Klok())
    assert store.zaken() == []
    store.close()


def test_a_store_of_a_later_version_is_left_alone(map_: Path) -> None:
    store = Werkbestand.open(map_, clock=Klok())
    store.schrijf_zaken([zaak(1)])
    with store._aan_het_schrijven() as greep, greep.transactie():
        greep.doe(f"UPDATE portaal_schema SET versie = {schema.VERSIE + 1}")
    store.close()
    before = store.path.read_bytes()
    for _ in range(2):
        with pytest.raises(StoreError) as caught:
            Werkbestand.open(map_, clock=Klok())
        assert caught.value.reason is StoreReason.NIEUWER
    assert store.path.read_bytes() == before


def test_an_older_store_is_brought_up_step_by_step_each_whole(map_: Path) -> None:
    store = Werkbestand.open(map_, clock=Klok())
    store.schrijf_zaken([zaak(1)])
    store.close()
    greep = Greep(store.path, schrijven=True)

    def stap(greep: Greep) -> None:
        greep.doe("CREATE TABLE portaal_extra (a TEXT)")

    def breekt(greep: Greep) -> None:
        greep.doe("INSERT INTO portaal_extra VALUES ('half')")
        raise Cancelled

    v = schema.VERSIE
    with pytest.raises(Cancelled):
        schema.breng_op_peil(greep, store.path, migraties={v: stap, v + 1: breekt}, doel=v + 2)
    assert schema.versie(greep) == v + 1
    assert greep.waarde("SELECT count(*) FROM portaal_extra") == "0"
    greep.sluit()


def test_every_version_up_to_this_one_has_a_step() -> None:
    assert set(schema.MIGRATIES) == set(range(1, schema.VERSIE))


@pytest.mark.parametrize(
    "sql", ["INSERT INTO nergens VALUES ('Jansen')", "INSERT INTO zaak VALUES ('Jansen' 'Jansen')"]
)
def test_an_error_names_no_data(werkbestand: Werkbestand, sql: str) -> None:
    with pytest.raises(Unexpected) as caught, werkbestand._aan_het_schrijven() as greep:
        greep.doe(sql)
    assert "Jansen" not in repr(caught.value) + str(caught.value)


@pytest.mark.parametrize("aan", [True, False])
def test_it_does_not_matter_whether_gdal_raises_and_that_setting_is_left_alone(map_: Path, aan: bool) -> None:
    script = """
from osgeo import gdal, ogr, osr
if extra == ["True"]:
    for module in (gdal, ogr, osr):
        module.UseExceptions()
store = Werkbestand.open(map_, clock=Klok())
store.schrijf_zaken([zaak(nr) for nr in range(10)])
assert store.zaken() == [zaak(nr) for nr in range(10)]
try:
    store._lees(lambda greep: greep.doe("SELECT * FROM nergens"))
except Exception as fout:
    print(type(fout).__name__)
store.close()
store.path.write_bytes(b"geen database" * 500)
try:
    Werkbestand.open(map_, clock=Klok())
except StoreError as fout:
    print(fout.reason, [bool(m.GetUseExceptions()) for m in (gdal, ogr, osr)])
"""
    told = ander.draai(script, str(map_), str(aan)).splitlines()
    assert told == ["Unexpected", f"beschadigd {[aan] * 3}"]

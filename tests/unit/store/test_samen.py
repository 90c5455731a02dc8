"""Several at once: threads of one QGIS, a second QGIS, and whoever reads while another writes."""

from __future__ import annotations

import os
import stat
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal

from portaal_leefomgeving_plugin.domain.errors import Cancelled, StoreError, StoreReason
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store import ander, bouw
from tests.unit.store.bouw import Klok, vraag, zaak

HOUDT = """
store = Werkbestand.open(map_, clock=Klok())
store.schrijf_zaken([zaak(nr) for nr in range(50)])
print("open", flush=True)
for line in sys.stdin:
    store.schrijf_zaken([zaak(int(line))])
    print("geschreven", flush=True)
"""


def test_a_second_process_reads_only_and_sees_what_the_first_writes(map_: Path) -> None:
    first = ander.start(HOUDT, str(map_))
    try:
        assert ander.regel(first) == "open"
        second = Werkbestand.open(map_, clock=Klok())
        assert second.alleen_lezen
        assert len(second.zaken()) == 50
        with pytest.raises(StoreError) as caught:
            second.schrijf_zaken([zaak(99)])
        assert caught.value.reason is StoreReason.ALLEEN_LEZEN
        with pytest.raises(StoreError):
            second.bewaar_pakket(b"zip")
        print("77", file=first.stdin, flush=True)
        assert ander.regel(first) == "geschreven"
        assert second.zaak("uuid-77") == zaak(77)
        second.close()
        with pytest.raises(StoreError) as refused:
            second.wis()
        assert refused.value.reason is StoreReason.ALLEEN_LEZEN
    finally:
        ander.sluit(first)


def test_the_lock_goes_with_its_process_however_that_ends(map_: Path) -> None:
    first = ander.start(HOUDT, str(map_))
    assert ander.regel(first) == "open"
    ander.sluit(first)
    store = Werkbestand.open(map_, clock=Klok())
    assert not store.alleen_lezen
    assert len(store.zaken()) == 50
    store.close()


def test_a_second_opener_in_one_process_reads_only_and_does_not_take_the_lock_along(map_: Path) -> None:
    first = Werkbestand.open(map_, clock=Klok())
    second = Werkbestand.open(map_, clock=Klok())
    assert second.alleen_lezen
    second.close()
    third = Werkbestand.open(map_, clock=Klok())
    assert third.alleen_lezen
    first.schrijf_zaken([zaak(1)])
    assert third.zaken() == [zaak(1)]
    third.close()
    first.close()


def test_many_processes_at_once_make_one_store_with_one_writer(map_: Path) -> None:
    script = """
try:
    store = Werkbestand.open(map_, clock=Klok())
except StoreError as fout:
    print(fout.reason, flush=True)
else:
    print("lezer" if store.alleen_lezen else "schrijver", flush=True)
sys.stdin.read()
"""
    processes = [ander.start(script, str(map_)) for _ in range(4)]
    try:
        roles = [ander.regel(p) for p in processes]
    finally:
        for process in processes:
            ander.sluit(process)
    assert roles.count("schrijver") == 1
    assert set(roles) <= {"schrijver", "lezer", StoreReason.BEZET}


def test_the_file_stays_in_wal_while_others_read_it(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(nr) for nr in range(100)])
    other = gdal.OpenEx(str(werkbestand.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    other.ExecuteSQL("PRAGMA journal_mode = DELETE")  # what QGIS does when it closes its own
    layer = other.GetLayerByName("zaak")
    seen = [layer.GetNextFeature()["status_omschrijving"] for _ in range(5)]
    werkbestand.schrijf_zaken([zaak(nr, status_omschrijving="Besluit") for nr in range(100)])
    while (feature := layer.GetNextFeature()) is not None:
        seen.append(feature["status_omschrijving"])
    assert set(seen) == {"In behandeling"}
    assert len(seen) == 100
    assert vraag(werkbestand.path, "PRAGMA journal_mode") == [("wal",)]
    del layer, other


def test_reading_never_waits_for_a_write_that_is_under_way(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(nr) for nr in range(500)])
    begonnen, klaar = threading.Event(), threading.Event()

    def trage_lijst() -> None:
        with werkbestand._aan_het_schrijven() as greep, greep.transactie():
            greep.doe("UPDATE zaak SET omschrijving = 'half' WHERE fid > 100")
            begonnen.set()
            klaar.wait(10)

    writer = threading.Thread(target=trage_lijst)
    writer.start()
    begonnen.wait(10)
    begin = time.monotonic()
    rows = werkbestand.zaken()
    one = werkbestand.zaak("uuid-400")
    waited = time.monotonic() - begin
    klaar.set()
    writer.join()
    assert rows == [zaak(nr) for nr in range(500)]
    assert one == zaak(400)
    assert waited < 5  # the writer stands still until we are done: had we waited for it, the test would hang
    assert {z.omschrijving for z in werkbestand.zaken()} == {z.omschrijving for z in rows[:100]} | {"half"}


def test_a_reader_sees_whole_transactions_only(werkbestand: Werkbestand) -> None:
    zaken = [zaak(nr) for nr in range(300)]
    werkbestand.schrijf_zaken(zaken)
    stop = threading.Event()
    torn: list[set[str]] = []

    def lees() -> None:
        while not stop.is_set():
            seen = {z.status_omschrijving for z in werkbestand.zaken()}
            if len(seen) != 1:
                torn.append(seen)

    readers = [threading.Thread(target=lees) for _ in range(3)]
    for reader in readers:
        reader.start()
    for ronde in range(20):
        werkbestand.schrijf_zaken([replace(z, status_omschrijving=f"ronde {ronde}") for z in zaken])
    stop.set()
    for reader in readers:
        reader.join()
    assert torn == []
    assert {z.status_omschrijving for z in werkbestand.zaken()} == {"ronde 19"}


def test_threads_that_write_at_once_lose_nothing(werkbestand: Werkbestand) -> None:
    def schrijf(begin: int) -> None:
        for nr in range(begin, begin + 20):
            werkbestand.schrijf_zaken([zaak(nr)])

    threads = [threading.Thread(target=schrijf, args=(begin,)) for begin in range(0, 100, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {z.uuid for z in werkbestand.zaken()} == {f"uuid-{nr}" for nr in range(100)}


def test_closing_breaks_off_what_is_under_way_and_rolls_it_back(map_: Path) -> None:
    store = Werkbestand.open(map_, clock=Klok())
    store.schrijf_zaken([zaak(1)])
    caught: list[BaseException] = []

    def schrijf() -> None:
        try:
            while True:
                store.schrijf_zaken([zaak(nr) for nr in range(2000)])
                store.verwijder_zaken([f"uuid-{nr}" for nr in range(2000) if nr != 1])
        except Cancelled as fout:
            caught.append(fout)

    writer = threading.Thread(target=schrijf)
    writer.start()
    time.sleep(0.15)
    store.close()
    writer.join(10)
    assert caught
    with pytest.raises(Cancelled):
        store.zaken()
    store = Werkbestand.open(map_, clock=Klok())
    assert not store.alleen_lezen
    assert len(store.zaken()) in (1, 2000)
    store.close()


def test_only_the_owner_may_look(map_: Path) -> None:
    old = os.umask(0)
    try:
        store, log = Werkbestand.open(map_, clock=Klok()), Logboek.open(map_)
        store.schrijf_zaken([zaak(1)])
        store.bewaar_pakket(b"PK")
        log.noteer(
            moment=bouw.MOMENT, verbinding="vbs", zaak="u", identificatie="Z", handeling="status", van="a", naar="b",
            uitkomst="gezet", medewerker="t.ester",
        )  # fmt: skip
        store.kopieer(map_ / "mee.gpkg")
    finally:
        os.umask(old)
    assert stat.S_IMODE(map_.stat().st_mode) == 0o700
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in map_.iterdir()}
    names = ("werkbestand.gpkg", "werkbestand.gpkg-wal", "logboek.sqlite", "logboek.sqlite-wal", "omgevingsplan.zip")
    assert modes.keys() >= set(names)
    assert set(modes.values()) == {0o600}
    store.close()
    log.close()


def test_a_copy_to_take_along_is_whole_and_stands_by_itself(werkbestand: Werkbestand, tmp_path: Path) -> None:
    regels = [zaak(nr, locatie=bouw.plek(bouw.vlak(bouw.X + nr))) for nr in range(30)]
    werkbestand.schrijf_zaken(regels)
    there = tmp_path / "mee" / "werkbestand.gpkg"
    there.parent.mkdir()
    werkbestand.kopieer(there)
    assert [p.name for p in there.parent.iterdir()] == ["werkbestand.gpkg"]
    taken = Werkbestand.open(there.parent, clock=Klok())
    assert taken.zaken() == regels
    assert vraag(taken.path, "SELECT count(*) FROM rtree_zaak_vlak_geom") == [(30,)]
    taken.close()
    with pytest.raises(StoreError):
        werkbestand.kopieer(there)  # never over what is there


def test_a_purge_takes_everything_of_the_store_and_nothing_else(map_: Path) -> None:
    store, log = Werkbestand.open(map_, clock=Klok()), Logboek.open(map_)
    store.schrijf_zaken([zaak(1)])
    store.bewaar_pakket(b"PK")
    (map_ / "van de gebruiker.txt").write_text("blijft")
    log.close()
    store.wis()
    assert [p.name for p in map_.iterdir()] == ["van de gebruiker.txt"]
    (map_ / "van de gebruiker.txt").unlink()
    store = Werkbestand.open(map_, clock=Klok())
    assert store.zaken() == []
    store.wis()
    assert not map_.exists()


def test_the_package_is_replaced_whole_or_not_at_all(werkbestand: Werkbestand, map_: Path) -> None:
    assert werkbestand.pakket() is None
    werkbestand.bewaar_pakket(b"eerste")
    (map_ / "omgevingsplan.nieuw.zip").mkdir()  # in the way of the next
    with pytest.raises(StoreError):
        werkbestand.bewaar_pakket(b"tweede")
    path = werkbestand.pakket()
    assert path is not None
    assert path.read_bytes() == b"eerste"

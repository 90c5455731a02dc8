"""The logbook: added to, read, never changed, and by several at once."""

from __future__ import annotations

import sqlite3
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.errors import Cancelled, StoreError, StoreReason
from portaal_leefomgeving_plugin.store.logboek import Logboek, Logregel
from tests.unit.store import ander
from tests.unit.store.bouw import MOMENT


def regel(nr: int, **anders: Any) -> dict[str, Any]:
    return {
        "moment": MOMENT + timedelta(seconds=nr),
        "verbinding": "vbs",
        "zaak": f"uuid-{nr}",
        "identificatie": f"ZAAK-{nr}",
        "handeling": "status",
        "van": "Ontvangen",
        "naar": "In 'behandeling'",
        "uitkomst": "gezet",
        "medewerker": "",
        **anders,
    }


def test_lines_come_back_in_order_and_stay_after_closing(map_: Path) -> None:
    log = Logboek.open(map_)
    assert log.regels() == []
    for nr in range(3):
        log.noteer(**regel(nr))
    log.close()
    log = Logboek.open(map_)
    assert log.regels() == [Logregel(**regel(nr)) for nr in range(3)]
    log.close()
    with pytest.raises(Cancelled):
        log.regels()


@pytest.mark.parametrize("poging", ["UPDATE logboek SET uitkomst = 'anders'", "DELETE FROM logboek"])
def test_a_line_cannot_be_changed_or_taken_away(map_: Path, poging: str) -> None:
    log = Logboek.open(map_)
    log.noteer(**regel(1))
    with sqlite3.connect(map_ / "logboek.sqlite") as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(poging)
    other.close()
    assert log.regels() == [Logregel(**regel(1))]
    log.close()


def test_a_line_replaces_none(map_: Path) -> None:
    log = Logboek.open(map_)
    log.noteer(**regel(1))
    columns = "nr, moment, verbinding, zaak, identificatie, handeling, van, naar, uitkomst, medewerker"
    with sqlite3.connect(map_ / "logboek.sqlite") as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(f"REPLACE INTO logboek ({columns}) VALUES (1, '', '', '', '', '', '', '', '', '')")
    other.close()
    assert log.regels() == [Logregel(**regel(1))]
    log.close()


def test_two_processes_and_many_threads_add_without_loss(map_: Path) -> None:
    script = """
log = Logboek.open(map_)
for nr in range(60):
    log.noteer(moment=MOMENT, verbinding="ander", zaak=str(nr), identificatie="", handeling="", van="", naar="",
               uitkomst="", medewerker="")
"""
    log = Logboek.open(map_)
    other = ander.start(script, str(map_))

    def schrijf(begin: int) -> None:
        for nr in range(begin, begin + 20):
            log.noteer(**regel(nr))

    threads = [threading.Thread(target=schrijf, args=(b,)) for b in (0, 20, 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _out, err = other.communicate(timeout=60)
    assert other.returncode == 0, err
    lines = log.regels()
    assert len(lines) == 120
    assert [r.zaak for r in lines if r.verbinding == "ander"] == [str(nr) for nr in range(60)]
    log.close()


def test_it_forgets_nothing_at_a_power_cut(map_: Path) -> None:
    log = Logboek.open(map_)
    if log._db is None:
        raise AssertionError
    assert log._db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert log._db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    log.close()


def test_a_damaged_logbook_is_told_and_left_where_it_is(map_: Path) -> None:
    map_.mkdir()
    path = map_ / "logboek.sqlite"
    path.write_bytes(b"geen database" * 1000)
    with pytest.raises(StoreError) as caught:
        Logboek.open(map_)
    assert caught.value.reason is StoreReason.BESCHADIGD
    assert path.read_bytes() == b"geen database" * 1000


def test_a_logbook_of_a_later_version_is_left_alone(map_: Path) -> None:
    Logboek.open(map_).close()
    db = sqlite3.connect(map_ / "logboek.sqlite")
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(StoreError) as caught:
        Logboek.open(map_)
    assert caught.value.reason is StoreReason.NIEUWER

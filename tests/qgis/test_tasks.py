"""Deeds off the UI thread: one answer each, on the main thread, whatever happens in them."""

from __future__ import annotations

import gc
import threading
import time

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotFound, Unexpected
from portaal_leefomgeving_plugin.host.tasks import Werkers


def test_het_antwoord_komt_op_de_hoofddraad(qtbot, qgis_app):
    werkers, found = Werkers(), []
    main = threading.current_thread()
    werkers.start(
        "lezen",
        lambda _p: threading.current_thread(),
        lambda t: found.append((t, threading.current_thread())),
        found.append,
    )
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert found[0][0] is not main
    assert found[0][1] is main


def test_een_fout_van_het_vak_komt_zoals_zij_is(qtbot, qgis_app):
    werkers, found = Werkers(), []

    def werk(_p):
        raise NotFound("Zaken", url="x")

    werkers.start("lezen", werk, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert isinstance(found[0], NotFound)


def test_een_fout_van_ons_zegt_waar_maar_niet_wat_er_in_stond(qtbot, qgis_app):
    werkers, found = Werkers(), []
    werkers.start("lezen", lambda _p: {}["111222333"], found.append, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert isinstance(found[0], Unexpected)
    assert "111222333" not in str(found[0])


def test_annuleren_en_voortgang(qtbot, qgis_app):
    werkers, found, seen = Werkers(), [], []
    werkers.voortgang.connect(lambda t: seen.append(t.stand))

    def werk(progress):
        for n in range(1000):
            progress.step("zaken", n, 1000)
            progress.check()
            time.sleep(0.02)

    taak = werkers.start("laden", werk, found.append, found.append)
    qtbot.waitUntil(lambda: len(seen) > 1, timeout=5000)
    assert werkers.lopend == [taak]
    begin = time.monotonic()
    werkers.annuleer()
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert isinstance(found[0], Cancelled)
    assert time.monotonic() - begin < 1
    assert werkers.lopend == []


def test_na_stop_wordt_niemand_meer_teruggebeld(qtbot, qgis_app):
    werkers, found = Werkers(), []
    werkers.start("laden", lambda _p: time.sleep(0.3), found.append, found.append)
    werkers.stop()
    qtbot.wait(500)
    assert found == []
    werkers.start("lezen", lambda _p: 7, found.append, found.append)
    qtbot.waitUntil(lambda: found == [7], timeout=5000)
    werkers.sluit()


def test_wat_er_al_was_houdt_het_opruimen_alleen_buiten_zolang_er_iets_loopt(qtbot, qgis_app):
    werkers, found, frozen = Werkers(), [], []
    may_end = threading.Event()

    def werk(_p):
        frozen.append(gc.get_freeze_count())
        may_end.wait(5)

    werkers.start("laden", werk, found.append, found.append)
    werkers.start("lezen", lambda _p: 1, found.append, found.append, stil=True)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert frozen[0] > 0
    assert gc.get_freeze_count() > 0  # the first deed still runs
    may_end.set()
    qtbot.waitUntil(lambda: len(found) == 2, timeout=5000)
    assert gc.get_freeze_count() == 0
    werkers.start("laden", lambda _p: may_end.wait(5), found.append, found.append)
    werkers.stop()
    assert gc.get_freeze_count() == 0


def test_what_stands_in_a_row_is_done_in_the_order_it_was_asked_for(qtbot, qgis_app):
    werkers, done, found = Werkers(), [], []
    here = object()

    def werk(nr: int):
        def doe(_p) -> int:
            time.sleep(0.02 * (5 - nr))  # an earlier one takes longer
            done.append(nr)
            return nr

        return doe

    for nr in range(5):
        werkers.start("merken", werk(nr), found.append, found.append, van=here, rij="merken")
    werkers.start("ander", lambda _p: "ander", found.append, found.append, van=here)
    qtbot.waitUntil(lambda: len(found) == 6, timeout=5000)
    assert done == [0, 1, 2, 3, 4]
    assert [f for f in found if f != "ander"] == [0, 1, 2, 3, 4]
    assert found[0] == "ander"  # who stands in no row does not wait for one
    werkers.laat_los(here)
    assert not werkers._pools

"""The desk is made in turns, or at once for who needs it; half of it never stays."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from portaal_leefomgeving_plugin import opbouw as opbouw_module
from portaal_leefomgeving_plugin.opbouw import Opbouw
from tests.hoofdvenster import Hoofdvenster


@pytest.fixture
def opbouw(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path))
    window = Hoofdvenster()
    made = Opbouw(window)
    yield made
    made.sluit()
    assert made.bureaublad is None
    QgsProject.instance().clear()
    window.venster.deleteLater()


def test_it_is_made_in_turns_and_each_who_asked_gets_the_same_desk(opbouw: Opbouw, qtbot):
    given: list[object] = []
    opbouw.begin(given.append)
    opbouw.begin(given.append)
    assert given == []
    assert opbouw.bureaublad is None
    qtbot.waitUntil(lambda: len(given) == 2, timeout=20_000)
    assert given[0] is given[1] is opbouw.bureaublad
    opbouw.begin(given.append)
    assert given[2] is opbouw.bureaublad  # it is there: at once
    assert opbouw.bureaublad.paneel.leeg.isVisibleTo(opbouw.bureaublad.paneel)


def test_who_needs_it_now_gets_it_whole_also_half_way(opbouw: Opbouw, qtbot):
    given: list[object] = []
    opbouw.begin(given.append)
    opbouw._stap()
    opbouw._stap()
    desk = opbouw.nu()
    assert given == [desk]
    assert opbouw.nu() is desk
    qtbot.wait(100)
    assert given == [desk]


def test_what_fails_is_told_and_can_be_tried_again(opbouw: Opbouw, monkeypatch):
    given: list[object] = []
    with monkeypatch.context() as patch:
        patch.setattr("portaal_leefomgeving_plugin.gui.bladen.PlekView", None)
        with pytest.raises(TypeError):
            opbouw.nu()
        assert opbouw.bureaublad is None
    opbouw.begin(given.append)
    assert opbouw.nu() is given[0]


def test_closing_half_way_takes_all_of_it_down(opbouw: Opbouw):
    for steps in range(1, 7):
        opbouw.begin(lambda _desk: pytest.fail("closed before it was there"))
        for _step in range(steps):
            opbouw._stap()
        opbouw.sluit()
        assert opbouw.bureaublad is None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [w for w in QApplication.topLevelWidgets() if w.objectName().startswith("portaal_")]


def test_reading_ahead_fails_in_silence_where_a_package_is_missing(opbouw: Opbouw, monkeypatch, qtbot):
    monkeypatch.setattr(opbouw_module, "BUREAUBLAD", "portaal_leefomgeving_plugin.is_er_niet")
    opbouw._lees_vooruit()
    qtbot.waitUntil(lambda: not opbouw._lezer.is_alive(), timeout=5000)

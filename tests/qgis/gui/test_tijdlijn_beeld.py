"""The line of time of a dossier: what is chosen in the bar is chosen in the list, and the other way round."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.tijdlijn import Gebeurtenis, Gebeurtenissoort
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import INHOUD, Blad
from portaal_leefomgeving_plugin.gui.dossier.tijdlijn_beeld import TijdlijnBeeld

STATUS = Gebeurtenis(Gebeurtenissoort.STATUS, datetime(2026, 3, 4, 9, 30, tzinfo=UTC), "status")
BESLUIT = Gebeurtenis(Gebeurtenissoort.BESLUIT, date(2026, 3, 2), "besluit")


@pytest.fixture
def beeld(qtbot) -> TijdlijnBeeld:
    made = TijdlijnBeeld()
    qtbot.addWidget(made)
    made.toon_plat(
        [Blad("Getoetst", "door wie", "04-03-2026 10:30", ("stand_bezig", None), STATUS),
         Blad("Besluit: vergunning", "", "02-03-2026", ("besluit", None), BESLUIT)]
    )  # fmt: skip
    made.show()
    return made


def test_walking_the_bar_chooses_in_the_list_from_old_to_new(beeld):
    for what in (BESLUIT, STATUS):
        QTest.keyClick(beeld.balk, Qt.Key.Key_Right)
        assert beeld.lijst.currentIndex().data(INHOUD) is what


def test_a_row_that_is_chosen_is_current_in_the_bar_and_told_in_words(beeld):
    beeld.lijst.setCurrentIndex(beeld.bladen()[0])
    assert beeld.balk.huidig.inhoud is STATUS
    assert beeld.balk.accessibleName().endswith("04-03-2026 10:30 · Statussen: Getoetst")


def test_without_anything_there_is_no_bar(beeld):
    beeld.toon_plat([])
    assert not beeld.balk.isVisible()

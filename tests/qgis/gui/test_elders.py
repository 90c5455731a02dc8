"""The search box looks elsewhere too: when asked, or at once for what cannot be a name or a zaaknummer."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.errors import Unreachable, UnreachableReason
from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit
from portaal_leefomgeving_plugin.domain.zoeken import PlekSoort, Suggestie
from portaal_leefomgeving_plugin.gui.werk.elders import Elders
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit

KAP = Activiteit("kap", "Kappen", "kap", "")
STRAAT = Suggestie("weg-1", PlekSoort.WEG, "Langestraat, Voorbeeldstad")


@pytest.fixture
def elders(open_paneel) -> Elders:
    return open_paneel.werk.elders


def test_words_stay_here_until_a_button_is_pressed(elders, open_paneel, qtbot):
    asked = []
    elders.plekken_gevraagd.connect(asked.append)
    open_paneel.werk.zoek.setText("la")
    assert not elders.isVisible()
    open_paneel.werk.zoek.setText("langestraat")
    assert elders.isVisible()
    qtbot.wait(500)
    assert asked == []
    elders.plek.click()
    assert asked == ["langestraat"]


@pytest.mark.parametrize("tekst", ["3811AA", "0307200000412345", "VBS00 C 704"])
def test_what_can_only_be_a_place_is_looked_up_once_typing_pauses(elders, open_paneel, qtbot, tekst):
    asked = []
    elders.plekken_gevraagd.connect(asked.append)
    for nr in range(3, len(tekst) + 1):
        open_paneel.werk.zoek.setText(tekst[:nr])
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(400)
    assert asked == [tekst]


def test_a_place_is_chosen_by_the_keyboard(elders, open_paneel, qtbot):
    open_paneel.werk.zoek.setText("langestraat")
    elders.toon_plekken("langestraat", [STRAAT])
    assert "straat" in elders.plekken.item(0).text()
    elders.plekken.setFocus()
    with qtbot.waitSignal(elders.plek_gekozen) as told:
        QTest.keyClick(elders.plekken, Qt.Key.Key_Return)
    assert told.args == [STRAAT]


def test_an_activiteit_is_looked_up_in_the_plan_and_what_the_map_cannot_show_is_said(elders, open_paneel, qtbot):
    open_paneel.werk.zoek.setText("kappen")
    with qtbot.waitSignal(elders.activiteit_gevraagd) as asked:
        elders.activiteit.click()
    assert asked.args == ["kappen"]
    found = [PlanActiviteit(KAP, ("a",), 1, overal=False), PlanActiviteit(KAP, ("a",), 3, overal=True),
             PlanActiviteit(KAP, (), 3, overal=True), PlanActiviteit(KAP, (), 0, overal=False)]  # fmt: skip
    elders.toon_activiteiten("kappen", found)
    assert [elders.plekken.item(nr).text() for nr in (0, 1)] == ["Kappen  ·  1 regel", "Kappen  ·  3 regels"]
    elders.plekken.setFocus()
    with qtbot.waitSignal(elders.activiteit_gekozen) as told:
        QTest.keyClick(elders.plekken, Qt.Key.Key_Return)
    assert told.args == [found[0]]
    said = set()
    for one in found:
        for shown in {False, bool(one.locaties)}:  # the layer may have been taken away
            elders.wijs_aan(one, op_kaart=shown)
            said.add(elders.uitleg.text())
            assert ("op de kaart" in elders.uitleg.text()) is bool(shown or (one.locaties and not one.overal))
    assert len(said) == 5
    elders.toon_activiteiten("kappen", None)
    assert "geen omgevingsplan geladen" in elders.uitleg.text()


def test_an_answer_to_other_words_is_dropped_and_nothing_found_says_so(elders, open_paneel):
    open_paneel.werk.zoek.setText("langestraat")
    elders.toon_plekken("lange", [STRAAT])
    assert elders.plekken.count() == 0
    elders.toon_plekken("langestraat", [])
    assert "gevonden" in elders.uitleg.text()
    elders.toon_fout("langestraat", Unreachable("Locatieserver", UnreachableReason.AFGEBROKEN))
    assert "Locatieserver" in elders.uitleg.text()
    open_paneel.werk.zoek.clear()
    assert not elders.isVisible()


def test_what_a_word_means_shows_below_the_box(elders, open_paneel):
    open_paneel.werk.zoek.setText("bouwwerk")
    asked = []
    elders.begrip_gevraagd.connect(asked.append)
    elders.begrip.click()
    assert asked == ["bouwwerk"]
    elders.toon_begrip("bouwwerk", "<b>bouwwerk</b>: constructie")
    assert elders.uitleg.isVisible()
    elders.toon_begrip("ander", "nee")
    assert "constructie" in elders.uitleg.text()

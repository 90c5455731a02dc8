"""The dialog that sets a status: what it warns of, what it lets through, and that it sends once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from portaal_leefomgeving_plugin.domain.errors import (
    Changed,
    PartlyDone,
    Refused,
    ServerFault,
    Unreachable,
    UnreachableReason,
)
from portaal_leefomgeving_plugin.gui.handelingen.volgende_status import VolgendeStatusVenster, gezet_bericht
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.services.advance_zaak import TOELICHTING_TEKENS, Voortgezet, Voortzetting, stappen
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import STAPPEN, dossier, regel

GEVOLGEN = ("zichtbaar_voor_aanvrager", "notificatie", "niet_terug_te_draaien")
SYSTEEM = "zaaksysteem Voorbeeldstad"


def voortzetting(**anders) -> Voortzetting:
    line = regel(1)
    read = dossier(line, **anders)
    return Voortzetting(line, read, stappen(read), read.zaaktype.resultaattypen, GEVOLGEN)


def gelukt(zeker: bool = True) -> Voortgezet:
    line = regel(1, stap=4)
    return Voortgezet(line.uuid, line.identificatie, STAPPEN[2], STAPPEN[3], STAPPEN[3], zeker, line)


@pytest.fixture
def venster(loket: Loket, qtbot) -> VolgendeStatusVenster:
    """Read, and ready to be filled in."""
    made = VolgendeStatusVenster(loket, regel(1))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    loket.antwoord("bereid", voortzetting())
    return made


@pytest.fixture
def kies(venster: VolgendeStatusVenster) -> Callable[[str], None]:
    def choose(naam: str) -> None:
        (nr,) = [n for n in range(venster.keuze.count()) if venster.keuze.itemText(n).startswith(naam)]
        venster.keuze.setCurrentIndex(nr)

    return choose


def test_the_step_that_follows_is_proposed_and_the_current_one_is_no_choice(venster):
    assert venster.stap.statustype.omschrijving == "Besluitvorming"
    assert [venster.keuze.itemData(n).statustype.omschrijving for n in range(venster.keuze.count())] == [
        "Ontvangen",
        "Volledigheidstoets",
        "Besluitvorming",
        "Afgehandeld",
    ]
    assert venster.ok.isEnabled()
    assert not venster.let_op.isVisible()


def test_skipping_names_what_is_skipped_and_closing_says_so(venster, kies):
    kies("Afgehandeld")
    assert venster.let_op.isVisible()
    assert "u slaat over: Besluitvorming" in venster.let_op.tekst.text()
    assert "afgehandeld" in venster.let_op.tekst.text()


def test_the_window_is_as_high_as_what_it_shows_and_cannot_be_made_lower(venster, kies, qtbot):
    def fits() -> bool:
        return venster.height() == venster.layout().totalHeightForWidth(venster.width())

    qtbot.waitUntil(fits)
    before = venster.height()
    kies("Afgehandeld")
    qtbot.waitUntil(lambda: fits() and venster.height() > before)
    venster.resize(venster.width(), before)  # what a window manager answers that is a step behind
    assert fits()
    assert venster.toelichting.geometry().bottom() < venster.teller.geometry().top()


def test_going_back_is_warned_of(venster, kies):
    kies("Ontvangen")
    assert "gaat hiermee terug" in venster.let_op.tekst.text()


def test_a_closing_status_waits_for_a_resultaat(venster, kies, loket):
    assert not venster.resultaat.isVisible()
    kies("Afgehandeld")
    assert venster.resultaat.isVisible()
    assert not venster.ok.isEnabled()
    assert venster.ok.toolTip()
    venster.resultaat.setCurrentIndex(1)
    assert venster.ok.isEnabled()
    venster.accept()
    assert loket.gevraagd("zet")[0].kwargs["resultaattype"].endswith("/resultaattypen/1")


def test_no_resultaat_is_sent_with_a_status_that_wants_none(venster, kies, loket):
    kies("Afgehandeld")
    venster.resultaat.setCurrentIndex(1)
    kies("Besluitvorming")
    venster.accept()
    assert loket.gevraagd("zet")[0].kwargs["resultaattype"] == ""


def test_a_zaaktype_without_resultaten_cannot_be_closed_and_says_why(loket, qtbot):
    made = VolgendeStatusVenster(loket, regel(1))
    qtbot.addWidget(made)
    made.show()
    loket.antwoord("bereid", voortzetting(stap=4, resultaten=False))
    made.keuze.setCurrentIndex(made.keuze.count() - 1)
    assert not made.ok.isEnabled()
    assert "geen resultaten" in made.let_op.tekst.text()


def test_the_toelichting_is_counted_and_one_too_long_is_not_sent(venster):
    venster.toelichting.setPlainText("x" * TOELICHTING_TEKENS)
    assert venster.teller.text().startswith("1")
    assert venster.ok.isEnabled()
    venster.toelichting.setPlainText("x" * (TOELICHTING_TEKENS + 3))
    assert venster.teller.text().startswith("3 tekens te veel")
    assert not venster.ok.isEnabled()


def test_the_two_texts_go_where_they_are_meant_for(venster, loket):
    QTest.keyClicks(venster.toelichting, "Voor de aanvrager")
    QTest.keyClicks(venster.reden, "Voor ons")
    venster.accept()
    sent = loket.gevraagd("zet")[0].kwargs
    assert (sent["toelichting"], sent["reden"]) == ("Voor de aanvrager", "Voor ons")


def test_it_says_for_whom_a_text_may_be_visible(venster):
    assert "aanvrager" in venster.toelichting.accessibleName()
    assert "intern" in venster.reden.accessibleName()
    assert venster.gevolgen.text().count("<li>") == len(GEVOLGEN)


def test_a_double_click_sends_once(venster, loket):
    QTest.mouseClick(venster.ok, Qt.MouseButton.LeftButton)
    QTest.mouseClick(venster.ok, Qt.MouseButton.LeftButton)
    venster.accept()
    assert len(loket.gevraagd("zet")) == 1


def test_it_stays_open_while_the_deed_is_under_way_and_closes_when_it_is_done(venster, loket, qtbot):
    venster.accept()
    QTest.keyClick(venster, Qt.Key.Key_Escape)
    assert venster.isVisible()
    assert venster.wacht.isVisible()
    with qtbot.waitSignal(venster.gezet) as told:
        loket.antwoord("zet", gelukt())
    assert told.args[0].status_volgens_server == "Besluitvorming"
    assert not venster.isVisible()


def test_a_refusal_is_explained_in_the_dialog_and_the_words_stay(venster, loket):
    venster.toelichting.setPlainText("Blijft staan")
    venster.accept()
    loket.antwoord("zet", Refused(SYSTEEM, status=403, code="permission_denied", deed="zaken.statussen.toevoegen"))
    assert venster.isVisible()
    assert "zaken.statussen.toevoegen" in venster.fout.tekst.text()
    assert SYSTEEM in venster.fout.titel.text()
    assert venster.toelichting.toPlainText() == "Blijft staan"
    assert venster.ok.isEnabled()
    venster.accept()
    assert len(loket.gevraagd("zet")) == 2


@pytest.mark.parametrize(
    "fout",
    [Changed(SYSTEEM, fields=("status",)), PartlyDone(SYSTEEM, done=("resultaat",), cause=ServerFault("", status=500))],
    ids=["changed", "partly done"],
)
def test_a_zaak_that_is_no_longer_as_shown_is_read_again_with_the_reason_in_view(venster, loket, fout):
    venster.toelichting.setPlainText("Blijft staan")
    venster.accept()
    loket.antwoord("zet", fout)
    assert not venster.ok.isEnabled()
    loket.antwoord("bereid", voortzetting(stap=4, resultaat="https://zaken.example.org/resultaten/1"))
    assert venster.stap.statustype.omschrijving == "Afgehandeld"
    assert not venster.stap.vereist_resultaat
    assert venster.fout.isVisible()
    assert venster.toelichting.toPlainText() == "Blijft staan"


def test_a_zaak_that_cannot_be_read_says_why_and_can_be_tried_again(loket, qtbot):
    made = VolgendeStatusVenster(loket, regel(1))
    qtbot.addWidget(made)
    made.show()
    assert not made.formulier.isVisible()
    loket.antwoord("bereid", Unreachable(SYSTEEM, UnreachableReason.TIJD))
    assert SYSTEEM in made.fout.titel.text()
    assert not made.ok.isEnabled()
    assert not made.wacht_tekst.isVisible()
    made.fout.knop.click()
    loket.antwoord("bereid", voortzetting())
    assert made.formulier.isVisible()
    assert not made.fout.isVisible()


def test_what_is_answered_after_the_dialog_was_closed_does_nothing(loket, qtbot):
    made = VolgendeStatusVenster(loket, regel(1))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.reject()
    loket.antwoord("bereid", voortzetting())
    assert made.keuze.count() == 0


def test_the_message_tells_what_the_server_holds_and_whether_it_is_ours():
    sure, other = gezet_bericht(gelukt()), gezet_bericht(gelukt(zeker=False))
    assert "Besluitvorming" in sure.tekst
    assert sure.ernst is Ernst.INFO
    assert "iemand anders" in other.tekst
    assert other.ernst is Ernst.WAARSCHUWING


def test_tab_leads_through_the_dialog(venster):
    QApplication.setActiveWindow(venster)
    venster.keuze.setFocus()
    seen = []
    for _ in range(8):
        focus = venster.focusWidget()
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted = ["keuze", "toelichting", "reden", "ok", "annuleer"]
    assert [s for s in seen if s.startswith("volgende_status_")][:5] == [f"volgende_status_{w}" for w in wanted]

"""The dialogs that close, extend, suspend and assign: what they let through, what they warn of, what they tell."""

from __future__ import annotations

from datetime import timedelta

import pytest
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.dossier import Rol
from portaal_leefomgeving_plugin.domain.errors import Changed, PartlyDone, Refused, Unreachable, UnreachableReason
from portaal_leefomgeving_plugin.domain.perioden import Grondslag, Stilstand
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.gui.dossier.knoppen import HandelingKnoppen
from portaal_leefomgeving_plugin.gui.handelingen.afronden import AfrondenVenster
from portaal_leefomgeving_plugin.gui.handelingen.termijn import HervattenVenster, OpschortenVenster, VerlengenVenster
from portaal_leefomgeving_plugin.gui.handelingen.toewijzen import ToewijzenVenster
from portaal_leefomgeving_plugin.gui.werk.bulk_venster import BulkVenster
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst, bericht
from portaal_leefomgeving_plugin.host.handelingwoorden import bulk_bericht, gezet_bericht
from portaal_leefomgeving_plugin.services.afsluiten import Afgesloten, Afsluiting
from portaal_leefomgeving_plugin.services.bulk import (
    Bulkplan,
    Bulkverslag,
    BulkVoortzetten,
    Uitslag,
    Voorbeeld,
    Voorstel,
)
from portaal_leefomgeving_plugin.services.hervatten import Hervatten
from portaal_leefomgeving_plugin.services.opschorten import Opschorten
from portaal_leefomgeving_plugin.services.termijn_zetten import Termijnbeeld, Termijngezet
from portaal_leefomgeving_plugin.services.toewijzen import Toegewezen, Toewijzing
from portaal_leefomgeving_plugin.services.verlengen import Verlenging
from portaal_leefomgeving_plugin.services.werklast import Werklast
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van
from tests.qgis.gui.loket import PROCEDURES, Loket
from tests.qgis.gui.voorbeelden import VANDAAG, dossier, regel

SYSTEEM = "zaaksysteem Voorbeeldstad"
VOS = Medewerker("l.vos", "L. Vos")


def beeld(verboden: str = "", **anders) -> Termijnbeeld:
    line = regel(1, dagen=20, **anders)

    def reken(zaak, perioden):
        return termijn_van(zaak, "AANVRAAG", PROCEDURES, VANDAAG, perioden=perioden)

    return Termijnbeeld(line, dossier(line), verboden, reken)


def geopend(soort, loket: Loket, qtbot, gelezen):
    """Read, and ready to be filled in."""
    made = soort(loket, regel(1, dagen=20))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    loket.antwoord("bereid_handeling", gelezen)
    return made


# --- wat alle vensters delen ------------------------------------------------------------------------


def test_an_extension_shows_the_dates_before_and_after_with_the_article(loket, qtbot):
    window = geopend(VerlengenVenster, loket, qtbot, Verlenging(beeld(), 42, Grondslag.VERLENGING_REGULIER))
    window.dagen.setValue(7)
    words = window.datums.text()
    for days in (20, 27):
        day = VANDAAG + timedelta(days=days)
        assert f"{day:%d-%m-%Y}" in words
    assert "Omgevingswet 16.64 lid 1" in words
    assert window.dagen.maximum() == 42
    assert "16.64 lid 2" in window.dagen.toolTip()


def test_the_reason_that_stays_with_the_zaak_and_the_internal_one_are_two(loket, qtbot):
    window = geopend(VerlengenVenster, loket, qtbot, Verlenging(beeld(), 42, Grondslag.VERLENGING_REGULIER))
    assert not window.ok.isEnabled()
    assert "aanvrager" in window.motivering.accessibleName()
    assert "intern" in window.reden.accessibleName()
    QTest.keyClicks(window.motivering, "Advies")
    assert window.ok.isEnabled()
    window.motivering.setPlainText("x" * 201)
    assert not window.ok.isEnabled()
    assert window.teller.text().startswith("1 tekens te veel")


@pytest.mark.parametrize(
    "fout",
    [
        Changed(SYSTEEM, fields=("verlengd_met",)),
        PartlyDone(SYSTEEM, done=("verlengen",), cause=Unreachable("", UnreachableReason.TIJD)),
    ],
    ids=["changed", "not read back"],
)
def test_what_changed_meanwhile_is_told_and_read_anew_with_the_words_kept(loket, qtbot, fout):
    window = geopend(VerlengenVenster, loket, qtbot, Verlenging(beeld(), 42, Grondslag.VERLENGING_REGULIER))
    window.motivering.setPlainText("Blijft staan")
    window.accept()
    loket.antwoord("doe_handeling", fout)
    assert window.fout.isVisible()
    assert len(loket.gevraagd("bereid_handeling")) == 2
    loket.antwoord("bereid_handeling", Verlenging(beeld("al_verlengd"), 42, Grondslag.VERLENGING_REGULIER))
    assert window.motivering.toPlainText() == "Blijft staan"
    assert "al verlengd" in window.let_op.tekst.text()
    assert not window.ok.isEnabled()


def test_a_deed_that_was_done_but_not_read_back_is_not_called_failed():
    words = bericht(PartlyDone(SYSTEEM, done=("verlengen",), cause=Unreachable("", UnreachableReason.TIJD)))
    assert words.titel.startswith("Gedaan")
    assert "voordat u het nog eens doet" in words.tekst


def test_a_double_click_sends_once_and_it_stays_open_meanwhile(loket, qtbot):
    window = geopend(VerlengenVenster, loket, qtbot, Verlenging(beeld(), 42, Grondslag.VERLENGING_REGULIER))
    window.motivering.setPlainText("Advies")
    window.accept()
    window.accept()
    window.reject()
    assert len(loket.gevraagd("doe_handeling")) == 1
    assert window.isVisible()
    loket.antwoord("doe_handeling", Refused(SYSTEEM, status=403, code="", deed="zaken.bijwerken"))
    assert "zaken.bijwerken" in window.fout.tekst.text()
    window.reject()
    assert not window.isVisible()


# --- opschorten en hervatten ------------------------------------------------------------------------


def test_a_request_without_a_set_term_suspends_nothing_and_says_so(loket, qtbot):
    window = geopend(OpschortenVenster, loket, qtbot, Opschorten(beeld(), VANDAAG))
    window.motivering.setPlainText("Aanvulling")
    assert window.ok.isEnabled()
    window.tot.setDate(window.verzoek.date())
    assert not window.ok.isEnabled()
    assert "na de dag van het verzoek" in window.let_op.tekst.text()
    window.grondslag.setCurrentIndex(window.grondslag.findData(Grondslag.OVERMACHT.value))
    assert not window.tot.isEnabled()  # nobody knows until when
    assert window.ok.isEnabled()
    assert "voorlopig" in window.datums.text()


def test_resuming_takes_what_is_known_and_asks_for_what_is_not(loket, qtbot):
    known = Stilstand(VANDAAG - timedelta(days=9), 14, afgeleid=False)
    window = geopend(HervattenVenster, loket, qtbot, Hervatten(beeld(opgeschort=True), known, VANDAAG))
    assert not window.verzoek.isEnabled()
    assert (window.verzoek.date().toPyDate(), window.bijgeteld.value()) == (known.verzoek, 14)
    assert window.einde.maximumDate() == QDate(VANDAAG.year, VANDAAG.month, VANDAAG.day)
    unknown = geopend(HervattenVenster, loket, qtbot, Hervatten(beeld(opgeschort=True), None, VANDAAG))
    assert unknown.verzoek.isEnabled()
    assert "staat nergens" in unknown.let_op.tekst.text()
    derived = Stilstand(VANDAAG - timedelta(days=9), 14, afgeleid=True)
    guess = geopend(HervattenVenster, loket, qtbot, Hervatten(beeld(opgeschort=True), derived, VANDAAG))
    assert guess.verzoek.isEnabled()
    assert "vastgelegd op" in guess.let_op.tekst.text()


# --- afronden en toewijzen --------------------------------------------------------------------------


def test_closing_waits_for_a_resultaat_and_warns_of_what_is_unusual(loket, qtbot):
    line = regel(1)
    read = dossier(line)
    closing = Afsluiting(line, read, read.zaaktype.statustypen[-1], read.zaaktype.resultaattypen, "", "",
                         ("slaat_stappen_over", "is_opgeschort"))  # fmt: skip
    window = geopend(AfrondenVenster, loket, qtbot, closing)
    assert not window.ok.isEnabled()
    assert "overslaat" in window.let_op.tekst.text()
    assert "opgeschort" in window.let_op.tekst.text()
    window.resultaat.setCurrentIndex(1)
    assert window.ok.isEnabled()


def test_a_resultaat_that_the_zaak_has_already_is_proposed(loket, qtbot):
    line = regel(1)
    read = dossier(line)
    closing = Afsluiting(line, read, read.zaaktype.statustypen[-1], read.zaaktype.resultaattypen, "Geweigerd", "",
                         ("heeft_resultaat",))  # fmt: skip
    window = geopend(AfrondenVenster, loket, qtbot, closing)
    assert window.resultaat.currentText() == "Geweigerd"
    assert window.ok.isEnabled()


def test_assigning_shows_the_load_of_each_and_refuses_who_has_it_already(loket, qtbot):
    line = regel(1)
    held = (Rol("https://r/1", "Behandelaar", "behandelaar", "medewerker", "L. Vos", "l.vos"),)
    loads = [Werklast(VOS, 12, 3, 2), Werklast(Medewerker("m.bakker", "M. Bakker"), 4, 0, 0)]
    shown = Toewijzing(line, dossier(line), held, "https://roltype/1", "")
    window = geopend(ToewijzenVenster, loket, qtbot, (shown, loads))
    assert "L. Vos" in window.nu.text()
    words = [window.collega.itemText(n) for n in range(window.collega.count())]
    assert words[1] == "L. Vos: 12 open, 3 te laat, 2 binnen een week"
    assert words[2] == "M. Bakker: 4 open"
    assert not window.ok.isEnabled()
    window.collega.setCurrentIndex(1)
    assert "heeft de zaak al" in window.ok.toolTip()
    window.collega.setCurrentIndex(2)
    assert window.ok.isEnabled()


def test_a_team_file_that_cannot_be_read_is_told(loket, qtbot, tmp_path):
    loket.instellingen.zet_team_bestand(str(tmp_path / "weg.csv"))
    shown = Toewijzing(regel(1), dossier(regel(1)), (), "https://roltype/1", "")
    window = geopend(ToewijzenVenster, loket, qtbot, (shown, [Werklast(VOS, 1, 0, 0)]))
    assert "teambestand" in window.let_op.tekst.text()
    window.collega.setCurrentIndex(1)
    assert window.ok.isEnabled()


# --- knoppen, bulk en woorden -----------------------------------------------------------------------


def test_the_buttons_offer_what_fits_the_zaak(qtbot, qgis_app):
    from qgis.PyQt.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    buttons = HandelingKnoppen(parent)
    asked = []
    buttons.gevraagd.connect(asked.append)
    for line in (regel(1), regel(1, opgeschort=True), regel(1, einddatum=VANDAAG)):
        buttons.toon(line)
        for button in buttons.alle:
            button.click()
        if buttons.toewijzen.isEnabled():
            buttons.toewijzen.trigger()
    assert asked == [
        "opschorten", "verlengen", "afsluiten", "toewijzen",
        "hervatten", "verlengen", "afsluiten", "toewijzen",
        "voortzetten",
    ]  # fmt: skip


def test_many_are_shown_first_and_what_was_filled_in_anew_is_shown_anew(loket, qtbot):
    bulk = loket.bulkwerk(["uuid-1", "uuid-2"])
    window = BulkVenster(bulk, "voortzetten")
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    loket.antwoord("lasten", [])
    window.ok.click()
    one, two = regel(1), regel(2)
    plan = Bulkplan(
        BulkVoortzetten("", ""),
        (Voorbeeld(one, Voorstel(one, "In behandeling", "Besluitvorming", lambda: (one, True)), None),
         Voorbeeld(two, None, Changed(SYSTEEM, fields=("status",)))),
    )  # fmt: skip
    loket.antwoord("bekijk_bulk", plan)
    assert window.lijst.isVisible()
    assert window.ok.text() == "Bijwerken (1)"
    window.toelichting.setPlainText("Anders")
    assert not window.lijst.isVisible()
    window.ok.click()
    loket.antwoord("bekijk_bulk", plan)
    window.ok.click()
    window.annuleer.click()
    assert bulk.gestopt == 1  # while it runs, cancel means: no further
    told = Bulkverslag("voortzetten", (Uitslag(one, "In behandeling", "Besluitvorming", True, None),), (two,))
    loket.antwoord("voer_bulk_uit", told)
    assert [window.lijst.topLevelItem(n).text(3) for n in range(2)] == ["gedaan", "niet begonnen: u hebt gestopt"]
    words = bulk_bericht(told)
    assert words.tekst.startswith("1 van 2")
    assert words.ernst is Ernst.WAARSCHUWING


def test_who_was_overtaken_is_told_what_the_server_holds():
    line = regel(1)
    for outcome in (
        Termijngezet("verlengen", line.uuid, line.identificatie, None, VANDAAG, False, True, line),
        Afgesloten(line.uuid, line.identificatie, "Besluitvorming", "Geweigerd", None, False, line),
        Toegewezen(line.uuid, line.identificatie, "l.vos", ("l.vos", "m.bakker"), False, line),
    ):
        words = gezet_bericht(outcome)
        assert words.ernst is Ernst.WAARSCHUWING
        assert "een ander" in words.titel
    assert (
        "alleen op deze computer"
        in gezet_bericht(
            Termijngezet("opschorten", line.uuid, line.identificatie, None, VANDAAG, True, False, line)
        ).tekst
    )

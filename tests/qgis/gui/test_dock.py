"""The panel: how it begins, from list to dossier and back, and what it does with answers that come late."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView

from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.errors import MissingCredential, Refused, Unreachable, UnreachableReason
from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Nabijheid, Plekfeit, RondPlek
from portaal_leefomgeving_plugin.domain.termijn import Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import maak_rijen
from portaal_leefomgeving_plugin.gui.dock import OPTIES, Plaats, PortaalDock
from portaal_leefomgeving_plugin.gui.opties.blad import OptiesBlad
from portaal_leefomgeving_plugin.services.open_dossier import DossierBeeld
from portaal_leefomgeving_plugin.services.rond_plek import BesluitenBij
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import VANDAAG, baan, dossier, punt, regel, regels, werkvoorraad

SYSTEEM = "zaaksysteem Voorbeeldstad"


def beeld(loket: Loket, nr: int, **anders) -> DossierBeeld:
    line = regel(nr)
    return DossierBeeld(line, dossier(line, **anders), loket.termijn(line))


def knop(paneel: PortaalDock, naam: str):
    (found,) = [w for w in paneel.findChildren(object) if w.objectName() == naam and w.isVisible()]
    return found


# -- beginning ------------------------------------------------------------------------------------


def test_without_a_connection_it_says_how_to_begin(paneel, loket):
    assert paneel.leeg.isVisible()
    assert not paneel.tabs.isVisible()
    knop(paneel, "leeg_voorbeeld").click()
    assert len(loket.gevraagd("start")) == 1
    assert "gestart" in paneel.leeg.titel.text()
    assert "gestart" in paneel.kop.stand.text()


def test_pressing_twice_starts_once(paneel, loket):
    button = knop(paneel, "leeg_voorbeeld")
    button.click()
    button.click()
    assert len(loket.gevraagd("start")) == 1


def test_an_example_that_does_not_start_says_why_and_can_be_tried_again(paneel, loket):
    knop(paneel, "leeg_voorbeeld").click()
    loket.antwoord("start", Unreachable("voorbeeldgemeente", UnreachableReason.AFGEBROKEN))
    assert "voorbeeldgemeente" in paneel.leeg.titel.text()
    knop(paneel, "leeg_voorbeeld").click()
    assert len(loket.gevraagd("start")) == 2


def test_one_begins_with_the_wizard_or_with_a_tour(paneel, qtbot):
    with qtbot.waitSignal(paneel.wizard_gevraagd):
        knop(paneel, "leeg_verbinding").click()
    with qtbot.waitSignal(paneel.rondleiding_gevraagd):
        knop(paneel, "leeg_rondleiding").click()


def test_the_page_of_options_has_the_name_it_is_asked_for_by(loket, qtbot):
    page = OptiesBlad(loket)
    qtbot.addWidget(page)
    assert page.objectName() == OPTIES


def test_a_saved_connection_can_be_opened_from_the_empty_panel(paneel, loket):
    loket.instellingen.bewaar_verbinding(Verbinding("noord", "Gemeente Noord", "GM0001"))
    loket.veranderd.emit()
    knop(paneel, "leeg_open_noord").click()
    assert paneel.werk.isVisible()


# -- header ---------------------------------------------------------------------------------------


def test_the_header_tells_the_state_in_words(open_paneel, loket):
    assert open_paneel.kop.stand.text().startswith("bijgewerkt")
    loket.bezig = True
    loket.veranderd.emit()
    assert "laden" in open_paneel.kop.stand.text()
    assert not open_paneel.kop.ververs.isEnabled()
    loket.bezig, loket.alleen_lezen = False, True
    loket.veranderd.emit()
    assert "alleen lezen" in open_paneel.kop.stand.text()
    loket.alleen_lezen, loket.bijgewerkt = False, None
    loket.veranderd.emit()
    assert "nog niet geladen" in open_paneel.kop.stand.text()


def test_refresh_loads(open_paneel, loket):
    open_paneel.kop.ververs.click()
    assert len(loket.gevraagd("laad")) == 1


def test_the_connection_menu_has_all_connections_and_marks_the_open_one(open_paneel, loket):
    loket.instellingen.bewaar_verbinding(loket.verbinding)
    loket.instellingen.bewaar_verbinding(Verbinding("noord", "Noord & Zuid", "GM0001"))
    open_paneel.kop.vul_menu()
    actions = {a.objectName(): a for a in open_paneel.kop.menu.actions() if a.objectName()}
    assert list(actions)[:3] == ["verbinding_noord", "verbinding_vbs", "verbinding_voorbeeld"]
    assert [n for n, a in actions.items() if a.isChecked()] == ["verbinding_vbs"]
    assert actions["verbinding_noord"].text() == "Noord && Zuid"


# -- list and dossier -----------------------------------------------------------------------------


def test_from_the_list_to_a_dossier_and_back(open_paneel, loket):
    werk = open_paneel.werk
    assert werk.isVisible()
    werk.lijst.setCurrentIndex(werk.model.index_van("uuid-1"))
    QTest.keyClick(werk.lijst, Qt.Key.Key_Return)
    assert open_paneel.dossier.isVisible()
    assert open_paneel.dossier.uuid == "uuid-1"
    assert loket.gekozen == "uuid-1"
    assert "Werk" in open_paneel.dossier.kop.terugknop.text()
    open_paneel.dossier.kop.terugknop.click()
    assert werk.isVisible()
    assert werk.gekozen() == ["uuid-1"]


def test_what_is_known_shows_at_once_and_each_part_as_it_comes(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    view = open_paneel.dossier
    assert "Dakkapel" in view.kop.omschrijving.text()
    assert "fataal" in view.termijn.zin.text()
    assert not view.groene_baan.property("klaar")
    loket.antwoord("groene_baan", baan())
    assert view.groene_baan.property("klaar")
    assert "knelpunt" in view.groene_baan.samenvatting.text()
    assert not view.lijsten["documenten"].property("klaar")
    loket.antwoord("dossier", beeld(loket, 1))
    assert view.lijsten["documenten"].samenvatting.text() == "2"
    assert view.stappen.isVisible()
    loket.antwoord("regels_hier", regels())
    assert view.regels_hier.samenvatting.text().startswith("3")


def test_late_answers_about_another_zaak_are_dropped(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    open_paneel.toon_dossier("uuid-2")
    view = open_paneel.dossier
    loket.antwoord("dossier", beeld(loket, 1), nr=0)
    loket.antwoord("groene_baan", baan(), nr=0)
    loket.antwoord("regels_hier", Refused(SYSTEEM, status=403, code="x"), nr=0)
    assert view.uuid == "uuid-2"
    assert "eiken" in view.kop.omschrijving.text()
    for section in (view.groene_baan, view.regels_hier, view.lijsten["documenten"]):
        assert not section.property("klaar")


def test_answers_after_the_dossier_was_closed_are_dropped(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    open_paneel.dossier.kop.terugknop.click()
    loket.antwoord("dossier", beeld(loket, 1))
    assert open_paneel.dossier.uuid == ""
    assert open_paneel.dossier.lijsten["rollen"].inhoud.aantal() == 0


def test_what_fails_says_so_with_a_way_to_try_again_and_leaves_the_rest(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    view = open_paneel.dossier
    loket.antwoord("dossier", MissingCredential(SYSTEEM, code="hoofdwachtwoord"))
    loket.antwoord("groene_baan", baan())
    assert view.melding.isVisible()
    assert "hoofdwachtwoord" in view.melding.tekst.text()
    assert view.lijsten["documenten"].samenvatting.text() == "niet gelezen"
    assert "knelpunt" in view.groene_baan.samenvatting.text()
    view.melding.knop.click()
    assert len(loket.gevraagd("dossier")) == 2
    assert len(loket.gevraagd("groene_baan")) == 1
    loket.antwoord("dossier", beeld(loket, 1))
    assert not view.melding.isVisible()


def test_a_part_that_could_not_be_read_is_never_called_empty(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    missing = (("besluiten", "permission_denied"), ("resultaat", "tijd"), ("documenten", "niet_ingesteld"))
    loket.antwoord("dossier", beeld(loket, 1, niet_gelezen=missing))
    view = open_paneel.dossier
    for part in ("besluiten", "documenten"):
        assert view.lijsten[part].samenvatting.text() == "niet gelezen"
        assert view.lijsten[part].melding.text()
    assert view.lijsten["rollen"].samenvatting.text() == "2"
    assert "Resultaat" in view.melding.tekst.text()


def test_without_a_plan_or_a_location_the_rules_say_why(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    loket.antwoord("regels_hier", None)
    assert "geen plan" in open_paneel.dossier.regels_hier.samenvatting.text()
    open_paneel.toon_dossier("uuid-6")
    assert len(loket.gevraagd("regels_hier")) == 1
    assert "geen locatie" in open_paneel.dossier.regels_hier.melding.text()
    assert not open_paneel.dossier.acties.zoomknop.isEnabled()


def test_a_doubtful_location_is_told(open_paneel):
    open_paneel.toon_dossier("uuid-8")
    assert "twijfelachtig" in open_paneel.dossier.locatie.notitie.tekst.text()
    open_paneel.toon_dossier("uuid-1")
    assert not open_paneel.dossier.locatie.notitie.isVisible()


def test_previous_and_next_follow_the_list(open_paneel):
    first, second = (r.regel.uuid for r in open_paneel.werk.model.rijen[:2])
    open_paneel.toon_dossier(first)
    assert not open_paneel.dossier.kop.vorige.isEnabled()
    open_paneel.dossier.kop.volgende.click()
    assert open_paneel.dossier.uuid == second


def test_a_zaak_chosen_on_the_map_is_selected_and_an_open_dossier_follows(open_paneel, loket):
    loket.kies("uuid-3")
    assert open_paneel.werk.isVisible()
    assert open_paneel.werk.gekozen() == ["uuid-3"]
    open_paneel.toon_dossier("uuid-1")
    loket.kies("uuid-2")
    assert open_paneel.dossier.uuid == "uuid-2"


def test_fresh_data_are_read_again_for_what_is_open(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    loket.geladen.emit(None)
    assert len(loket.gevraagd("dossier")) == len(loket.gevraagd("groene_baan")) == 2


def test_another_connection_closes_what_was_open(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    loket.sluit()
    assert open_paneel.leeg.isVisible()
    assert open_paneel.dossier.uuid == ""
    loket.regels = []
    loket.open()
    assert open_paneel.werk.isVisible()
    assert "Nog geen zaken" in open_paneel.werk.leeg.titel.text()


def test_an_empty_list_says_when_it_is_being_filled(open_paneel, loket):
    loket.regels, loket.bezig = [], True
    loket.veranderd.emit()
    assert "opgehaald" in open_paneel.werk.leeg.titel.text()
    loket.regels, loket.bezig = werkvoorraad(), False
    loket.veranderd.emit()
    assert open_paneel.werk.lijst.isVisible()


# -- place ----------------------------------------------------------------------------------------


def rond(loket, *uuids: str) -> RondPlek:
    """The answer to the last question about a place: these zaken, one metre apart."""
    asked = loket.gevraagd("rond_plek")[-1].args[0]
    lines = [r for r in loket.regels if r.uuid in uuids]
    facts = [
        Plekfeit(Feitsoort.ZAAK, r.startdatum, r.einddatum, r.einddatum is None, Nabijheid.BINNEN, float(n), r.uuid, r,
                 r.locatie.geometrie)
        for n, r in enumerate(lines)
    ]  # fmt: skip
    return RondPlek(asked, tuple(facts), asked.plek, (), 0, 0)


def test_a_place_shows_what_is_near_by_and_asks_for_green_lane_and_rules(open_paneel, loket):
    open_paneel.toon_plek(punt(170_012, 520_000))
    view = open_paneel.plek
    assert view.isVisible()
    assert open_paneel.plaats is Plaats.PLEK
    loket.antwoord("groene_baan_plek", baan(""))
    loket.antwoord("regels_hier", regels())
    loket.antwoord("rond_plek", rond(loket, "uuid-1", "uuid-2"))
    near = {view.rondom.boom.inhoud(i).zaak for i in view.rondom.boom.bladen()}
    assert near == {"uuid-1", "uuid-2"} == {p.inhoud.zaak for p in view.rondom.balk.posten}
    assert view.groene_baan.property("klaar")


def test_several_zaken_under_a_click_are_asked_about(open_paneel, loket):
    open_paneel.toon_plek(punt(170_012, 520_000), ["uuid-5", "uuid-7"])
    assert loket.gevraagd("rond_plek")[-1].args[0].aangewezen == {"uuid-5", "uuid-7"}


def test_what_is_chosen_in_the_list_is_chosen_in_the_bar_and_pointed_out(open_paneel, loket, qtbot):
    open_paneel.toon_plek(punt(170_012, 520_000))
    loket.antwoord("rond_plek", rond(loket, "uuid-1", "uuid-2"))
    around = open_paneel.plek.rondom
    with qtbot.waitSignal(open_paneel.feit_gekozen) as told:
        around.boom.setCurrentIndex(around.boom.bladen()[1])
    assert around.balk.huidig.inhoud is told.args[0]
    QTest.keyClick(around.balk, Qt.Key.Key_Home)
    assert around.boom.inhoud(around.boom.currentIndex()) is around.balk.huidig.inhoud
    QTest.keyClick(around.balk, Qt.Key.Key_Return)
    assert open_paneel.dossier.uuid == around.balk.huidig.inhoud.zaak
    assert open_paneel.plaats is Plaats.PLEK


def test_another_distance_is_another_question_also_an_own_one(open_paneel, loket):
    open_paneel.toon_plek(punt(170_012, 520_000))
    around = open_paneel.plek.rondom
    assert [around.afstand.itemData(n) for n in range(around.afstand.count())] == [0, 50, 100, 200, 500, None]
    around.afstand.setFocus()
    QTest.keyClick(around.afstand, Qt.Key.Key_Down)
    around.afstand.activated.emit(around.afstand.currentIndex())
    assert loket.gevraagd("rond_plek")[-1].args[0].meters == 100
    around.afstand.setCurrentIndex(5)
    around.afstand.activated.emit(5)
    around.eigen.setValue(333)
    assert loket.gevraagd("rond_plek")[-1].args[0].meters == 333
    around.perceel.click()
    assert loket.gevraagd("rond_plek")[-1].args[0].perceel


def test_besluiten_are_asked_by_themselves_only_where_one_has_logged_in(open_paneel, loket):
    closed = next(r for r in loket.regels if r.einddatum is not None)
    open_paneel.toon_plek(punt(170_012, 520_000))
    loket.antwoord("rond_plek", rond(loket, closed.uuid))
    around = open_paneel.plek.rondom
    assert loket.gevraagd("besluiten_bij") == []
    around.haal_besluiten.click()
    assert len(loket.gevraagd("besluiten_bij")) == 1
    besluit = Besluit("b", "B-1", "Vergunning", closed.einddatum, None, None, None, None)
    fact = Plekfeit(Feitsoort.BESLUIT, closed.einddatum, None, False, Nabijheid.BINNEN, 3.0, closed.uuid, besluit, None)
    loket.antwoord("besluiten_bij", BesluitenBij((fact,), 2))
    assert any(around.boom.inhoud(i) is fact for i in around.boom.bladen())
    assert "2 zaken" in around.voorbehoud.tekst.text()


def test_the_map_shows_the_time_of_the_bar_as_long_as_it_is_asked(open_paneel, loket, qtbot):
    open_paneel.toon_plek(punt(170_012, 520_000))
    loket.antwoord("rond_plek", rond(loket, *(r.uuid for r in loket.regels)))
    around = open_paneel.plek.rondom
    with qtbot.waitSignal(open_paneel.tijd_gekozen) as told:
        around.op_kaart.click()
    assert tuple(told.args) == around.balk.venster
    with qtbot.waitSignal(open_paneel.tijd_gekozen) as told:
        QTest.keyClick(around.balk, Qt.Key.Key_Plus)
    assert told.args[1] - told.args[0] == around.balk.venster[1] - around.balk.venster[0]
    with qtbot.waitSignal(open_paneel.tijd_gekozen) as told:
        around.op_kaart.click()
    assert told.args == [None, None]


def test_a_dossier_opened_from_a_place_leads_back_to_it(open_paneel):
    open_paneel.toon_plek(punt(170_012, 520_000))
    open_paneel.plek.geopend.emit("uuid-1")
    assert open_paneel.dossier.isVisible()
    assert open_paneel.plaats is Plaats.PLEK
    assert "Plek" in open_paneel.dossier.kop.terugknop.text()
    QTest.keyClick(open_paneel.dossier.acties.status, Qt.Key.Key_Escape)
    assert open_paneel.plek.isVisible()


def test_a_place_without_any_zaak_says_so(open_paneel, loket):
    open_paneel.toon_plek(punt(10_000, 400_000))
    loket.antwoord("rond_plek", rond(loket))
    assert "geen zaak" in open_paneel.plek.rondom.sectie.melding.text()


def test_an_empty_place_leads_to_the_map_tool(open_paneel, qtbot):
    open_paneel.tabs.setCurrentIndex(Plaats.PLEK.value)
    with qtbot.waitSignal(open_paneel.kaartgereedschap_gevraagd):
        knop(open_paneel, "plek_kies").click()


def test_evidence_of_a_place_comes_with_the_place(open_paneel, loket, qtbot):
    where = punt(170_012, 520_000)
    open_paneel.toon_plek(where)
    loket.antwoord("groene_baan_plek", baan(""))
    tree = open_paneel.plek.baan.boom
    with qtbot.waitSignal(open_paneel.bewijs_gevraagd) as asked:
        tree.geactiveerd.emit(tree.inhoud(tree.bladen()[0]))
    assert asked.args[1] == where


@pytest.mark.parametrize("deed", ["status", "zoomknop"])
def test_deeds_of_a_dossier_are_reachable_by_keyboard(open_paneel, deed):
    open_paneel.toon_dossier("uuid-1")
    assert getattr(open_paneel.dossier.acties, deed).focusPolicy() & Qt.FocusPolicy.TabFocus


# -- term -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("procedure", "woorden", "chip"),
    [(Procedure.GEEN, "geldt geen wettelijke termijn", "geen termijn"), (None, "nog geen procedure", "onbekend")],
)
def test_no_term_is_something_else_than_an_unknown_one(open_paneel, loket, procedure, woorden, chip):
    mapped = {"AANVRAAG": TermijnInstelling(procedure)} if procedure else {}
    line = regel(6, dagen=None)
    view = open_paneel.dossier.termijn
    view.toon(line, termijn_van(line, "AANVRAAG", mapped, VANDAAG))
    assert woorden in view.zin.text()
    assert view.chip.accessibleName() == chip
    assert ("onbekend" in view.zin.text()) == (procedure is None)


def test_a_zaak_that_its_server_holds_otherwise_is_read_anew_into_the_list(open_paneel, loket, qtbot):
    told = []
    open_paneel.zaak_vernieuwd.connect(lambda: told.append(1))
    open_paneel.toon_dossier("uuid-1")
    fresh = regel(1, stap=4)
    loket.regels[0] = fresh  # what the real one writes into its store
    loket.antwoord("dossier", DossierBeeld(fresh, dossier(fresh, stap=4), loket.termijn(fresh)))
    assert told == [1]
    assert open_paneel.werk.regel("uuid-1").status_omschrijving == "Besluitvorming"
    open_paneel.dossier.herlees()
    loket.antwoord("dossier", DossierBeeld(fresh, dossier(fresh, stap=4), loket.termijn(fresh)))
    assert told == [1]


def test_the_place_is_marked_while_it_is_in_view(open_paneel):
    shown = []
    open_paneel.plek_getoond.connect(shown.append)
    where = punt(170_012, 520_000)
    open_paneel.toon_plek(where)
    open_paneel.toon_werk()
    assert where in shown
    assert shown[-1] is None


def test_zaken_that_were_chosen_together_stay_chosen_when_the_list_is_read_again(open_paneel, loket):
    open_paneel.toon_dossier("uuid-3")
    open_paneel.toon_werk()
    open_paneel.werk.kies(["uuid-1", "uuid-2"])
    chosen = open_paneel.werk.gekozen()
    assert len(chosen) == 2
    loket.veranderd.emit()
    assert open_paneel.werk.gekozen() == chosen


# -- keys -----------------------------------------------------------------------------------------


def test_the_next_and_the_previous_zaak_come_by_the_keyboard(open_paneel):
    order = [r.regel.uuid for r in open_paneel.werk.model.rijen]
    open_paneel.toon_dossier(order[0])
    open_paneel.activateWindow()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(open_paneel.dossier, Qt.Key.Key_Down, alt)
    assert open_paneel.dossier.uuid == order[1]
    QTest.keyClick(open_paneel.dossier, Qt.Key.Key_Up, alt)
    assert open_paneel.dossier.uuid == order[0]
    QTest.keyClick(open_paneel.dossier, Qt.Key.Key_Up, alt)
    assert open_paneel.dossier.uuid == order[0]


@pytest.mark.parametrize(
    ("toets", "shift", "naam"),
    [
        (Qt.Key.Key_Return, False, "volgende_status"),
        (Qt.Key.Key_O, True, "opschorten"),
        (Qt.Key.Key_E, False, "verlengen"),
        (Qt.Key.Key_R, False, "afronden"),
        (Qt.Key.Key_T, False, "toewijzen"),
    ],
)
def test_each_deed_has_a_key_that_its_hover_tells(open_paneel, toets, shift, naam):
    open_paneel.toon_dossier("uuid-1")
    open_paneel.activateWindow()
    view = open_paneel.dossier
    keys = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, toets, keys | Qt.KeyboardModifier.ShiftModifier if shift else keys)
    assert view.handelingen.venster.objectName() == naam
    view.handelingen.venster.laat_los()
    (thing,) = [o for o in view.findChildren(object) if o.objectName() == f"dossier_{naam}"]
    assert "Ctrl+" in thing.toolTip()


def test_what_is_chosen_on_the_map_is_not_under_the_bar_that_comes_with_it(open_paneel, qtbot):
    werk = open_paneel.werk
    open_paneel.resize(420, 700)
    werk._rijen = maak_rijen([regel(nr, dagen=nr) for nr in range(60)], VANDAAG, {})
    werk.pas_toe()
    werk.kies([])
    qtbot.wait(50)
    view, row = werk.lijst.viewport(), werk.model.index(20, 0)
    keys = [werk.model.rijen[nr].sleutel for nr in (20, 50)]
    werk.kies(keys)
    qtbot.wait(50)
    assert werk.bulk.isVisible()
    with_bar = view.height()
    werk.kies([])
    qtbot.wait(50)
    assert view.height() > with_bar
    werk.lijst.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtBottom)
    assert werk.lijst.visualRect(row).bottom() > with_bar  # where the bar comes
    werk.kies(keys)
    qtbot.wait(50)
    assert view.rect().contains(werk.lijst.visualRect(row))

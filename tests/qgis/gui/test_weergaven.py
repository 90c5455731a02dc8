"""Views of the work list: list or table, the columns of one's choice, and the views that were named."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.weergave import Filterwaarde, Weergave
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Sortering
from portaal_leefomgeving_plugin.gui.werk.filter import StandFilter
from portaal_leefomgeving_plugin.gui.werk.kolommen import alle_kolommen
from portaal_leefomgeving_plugin.gui.werk.kolommenkeuze import KolommenKeuze
from portaal_leefomgeving_plugin.services.weergaven import Weergaven
from portaal_leefomgeving_plugin.store.logboek import Logboek


@pytest.fixture
def werk(open_paneel):
    return open_paneel.werk


def koppen(werk) -> list[str]:
    model = werk.model
    return [model.headerData(nr, Qt.Orientation.Horizontal) for nr in range(model.columnCount())]


def acties(knop) -> dict[str, object]:
    knop.vul()
    return {a.objectName(): a for a in knop.menu_.actions() if a.objectName()}


def test_a_table_has_the_columns_that_were_chosen_in_their_order(werk):
    werk.zet_kolommen(["zaak", "fataal", "vertrouwelijkheid"])
    assert werk.tabel.isVisible()
    assert not werk.lijst.isVisible()
    assert koppen(werk) == ["Zaak", "Fatale datum", "Vertrouwelijkheid"]
    assert werk.model.data(werk.model.index(0, 0)) == werk.model.rijen[0].regel.identificatie
    werk.toon_als_tabel(False)
    assert werk.lijst.isVisible()
    assert werk.model.columnCount() == 1


def test_every_column_has_words_and_a_way_to_sort_for_every_zaak(werk):
    werk.zet_kolommen([k.code for k in alle_kolommen()])
    before = {r.regel.uuid for r in werk.model.rijen}
    for kolom in alle_kolommen():
        for aflopend in (False, True):
            werk.sorteer(Sortering(kolom.code, aflopend))
            assert {r.regel.uuid for r in werk.model.rijen} == before
            assert all(isinstance(kolom.tekst(rij), str) for rij in werk.model.rijen)


def test_what_has_no_value_comes_last_whichever_way_it_is_sorted(werk):
    for aflopend in (False, True):
        werk.sorteer(Sortering("fataal", aflopend))
        dates = [r.regel.fataal for r in werk.model.rijen]
        known = [d for d in dates if d is not None]
        assert dates[: len(known)] == sorted(known, reverse=aflopend)
        assert len(known) < len(dates)


def test_list_and_table_have_one_selection(werk):
    werk.kies(["uuid-2", "uuid-3"])
    chosen = werk.gekozen()
    werk.toon_als_tabel(True)
    assert werk.gekozen() == chosen
    assert sorted(chosen) == ["uuid-2", "uuid-3"]
    assert {i.row() for i in werk.tabel.selectionModel().selectedRows()} == {
        werk.model.index_van(u).row() for u in chosen
    }
    werk.toon_als_tabel(False)
    assert werk.gekozen() == chosen


def test_a_dossier_opens_from_the_table_by_the_keyboard(werk, open_paneel):
    werk.toon_als_tabel(True)
    werk.tabel.setCurrentIndex(werk.model.index_van("uuid-1"))
    QTest.keyClick(werk.tabel, Qt.Key.Key_Return)
    assert open_paneel.dossier.uuid == "uuid-1"


def test_a_heading_sorts_and_says_so(werk):
    werk.zet_kolommen(["zaak", "omschrijving"])
    header = werk.tabel.horizontalHeader()
    where = QPoint(header.sectionSize(0) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    numbers = [r.regel.identificatie for r in werk.model.rijen]
    assert numbers == sorted(numbers)
    assert header.sortIndicatorSection() == 0
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert [r.regel.identificatie for r in werk.model.rijen] == sorted(numbers, reverse=True)


def test_a_view_brings_back_filters_columns_and_order(werk):
    werk.filters.stand.kies(StandFilter.ALLE)
    werk.filters.zoek.zoek("eiken")
    werk.zet_kolommen(["status", "zaak"])
    werk.sorteer(Sortering("zaak", aflopend=True))
    kept, shown = werk.weergave("eiken"), [r.regel.uuid for r in werk.model.rijen]
    werk.open_weergave(Weergave("leeg"))
    assert werk.lijst.isVisible()
    assert [r.regel.uuid for r in werk.model.rijen] != shown
    werk.open_weergave(kept)
    assert werk.tabel.isVisible()
    assert koppen(werk) == ["Status", "Zaak"]
    assert [r.regel.uuid for r in werk.model.rijen] == shown
    assert werk.weergave("eiken") == kept


def test_what_a_view_names_that_is_not_known_here_is_passed_over(werk):
    werk.open_weergave(
        Weergave("later", (Filterwaarde("van_later", ("x",)),), ("van_later", "zaak"), "van_later", False)
    )
    assert koppen(werk) == ["Zaak"]
    assert werk.model.rowCount() == 7


def test_a_view_is_kept_under_its_name_and_says_when_something_else_is_shown(werk, loket, tmp_path):
    werk.filters.zoek.zoek("dakkapel")
    werk.weergaveknop.bewaar_als("  Mijn   dakkapellen ")
    log = Logboek.open(tmp_path)
    loket.antwoord("logboek", loket.gevraagd("logboek")[-1].args[0](log))
    assert [w.naam for w in log.weergaven()] == ["Mijn dakkapellen"]
    log.close()
    assert werk.weergaveknop.text() == "Mijn dakkapellen"
    werk.filters.zoek.zoek("uitweg")
    werk.pas_toe()
    assert werk.weergaveknop.text() == "Mijn dakkapellen (gewijzigd)"
    there = acties(werk.weergaveknop)
    assert there["weergave_eigen_0"].isChecked()
    there["weergave_eigen_0"].trigger()
    assert werk.filters.zoek.tekst == "dakkapel"
    assert werk.weergaveknop.text() == "Mijn dakkapellen"


def test_views_of_the_team_are_offered_and_not_changed_from_here(werk, open_paneel, loket):
    asked = loket.gevraagd("logboek")[0]
    asked.klaar(Weergaven((), (Weergave("Spoed", (Filterwaarde("termijn", ("oranje",)),), van_team=True),)))
    there = acties(werk.weergaveknop)
    assert there["weergave_team_0"].text() == "Spoed"
    there["weergave_team_0"].trigger()
    assert werk.filters.termijn.gekozen == {"oranje"}
    there = acties(werk.weergaveknop)
    assert not there["weergave_bijwerken"].isEnabled()
    assert not there["weergave_verwijder"].isEnabled()


def test_a_team_file_that_cannot_be_read_says_so_in_the_menu(werk, loket):
    asked = loket.gevraagd("logboek")[0]
    asked.klaar(
        Weergaven((), (), UnreadableConfiguration(path="/t/weergaven.json", where="naam", code="geen_weergave"))
    )
    broken = acties(werk.weergaveknop)["weergave_team_fout"]
    assert not broken.isEnabled()
    assert "/t/weergaven.json" in broken.toolTip()


def test_columns_are_chosen_and_ordered_by_the_keyboard(qtbot):
    dialog = KolommenKeuze(["zaak", "status"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lijst.setFocus()
    QTest.keyClick(dialog.lijst, Qt.Key.Key_Down)
    dialog.verplaats(-1)
    assert dialog.codes == ["status", "zaak"]
    QTest.keyClick(dialog.lijst, Qt.Key.Key_Space)
    assert dialog.codes == ["zaak"]
    for nr in range(dialog.lijst.count()):
        dialog.lijst.item(nr).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.ok.isEnabled()

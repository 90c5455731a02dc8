"""The inspecties of a zaak in its dossier, and the history of one."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.errors import Changed, ServerFault
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import ONDER, RECHTS
from tests.qgis.gui.voorbeelden import plek, regel


def inspectie(**anders: object) -> Inspectie:
    values: dict[str, object] = {
        "url": "https://o.example.org/objects/1", "uuid": "i-1", "record_index": 3, "identificatie": "INS-1",
        "status": "afgerond", "controletype": "hercontrole", "aanleiding": "", "gepland_op": date(2026, 11, 1),
        "controledatum": date(2026, 11, 3), "inspecteur": "t.ester", "zaak": regel(1).url, "zaak_identificatie": "",
        "adres": "Langestraat 12", "activiteit": "slopen", "checklist": "", "eindoordeel": "niet_conform",
        "aantal_bevindingen": 1, "aantal_overtredingen": 1, "zwaarste_lhso": "B3",
        "hercontrole_op": date(2026, 12, 1), "locatie": plek(170_010, 520_000),
    }  # fmt: skip
    return Inspectie(**(values | anders))  # type: ignore[arg-type]


def record(index: int, **anders: object) -> Objectrecord:
    values: dict[str, object] = {
        "index": index, "begin": date(2026, 11, index), "einde": date(2026, 11, index + 1), "geregistreerd": None,
        "verbetert": None, "verbeterd_door": None, "heeft_locatie": True, "waarden": ("afgerond", "", "conform", ""),
    }  # fmt: skip
    return Objectrecord(**(values | anders))  # type: ignore[arg-type]


def test_the_dossier_lists_them_and_says_where_there_are_none(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    section = open_paneel.dossier.inspecties
    loket.antwoord("inspecties", [inspectie()])
    (row,) = section.boom.bladen()
    assert (row.data(), row.data(RECHTS)) == ("hercontrole", "03-11-2026")
    assert row.data(ONDER) == "niet conform · B3 · t.ester · hercontrole 01-12-2026 · INS-1"
    open_paneel.toon_dossier("uuid-2")
    loket.antwoord("inspecties", [])
    assert "geen inspectie bekend" in section.sectie.melding.text()
    assert section.boom.aantal() == 0


def test_one_opens_with_its_records_and_what_was_put_right(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    section = open_paneel.dossier.inspecties
    loket.antwoord("inspecties", [inspectie()])
    section.sectie.zet_open(True)
    section.boom.setCurrentIndex(section.boom.bladen()[0])
    QTest.keyClick(section.boom, Qt.Key.Key_Return)
    window = section._venster
    assert not window.historie.property("klaar")
    loket.antwoord("historie", (
        record(3, einde=None, verbetert=2),
        record(2, verbeterd_door=3, heeft_locatie=False, waarden=("in_uitvoering", "", "", "")),
        record(1),
    ))  # fmt: skip
    rows = [(i.data(), i.data(RECHTS), i.data(ONDER)) for i in window.boom.bladen()]
    assert rows[0] == ("afgerond · conform", "vanaf 03-11-2026", "record 3 · verbetert record 2")
    assert rows[1][0] == "in uitvoering"
    assert rows[1][2] == "record 2 · verbeterd door record 3 · zonder locatie"
    window.reject()
    assert section._venster is None


def test_a_history_that_cannot_be_read_says_why_and_can_be_tried_again(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    section = open_paneel.dossier.inspecties
    section.open(inspectie())
    window = section._venster
    loket.antwoord("historie", ServerFault("objectenregister", status=500))
    assert window.historie.samenvatting.text() == "niet gelezen"
    window.historie.probeer.click()
    assert len(loket.gevraagd("historie")) == 2
    window.reject()


def test_closing_the_dossier_closes_the_window_too(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    section = open_paneel.dossier.inspecties
    section.open(inspectie())
    open_paneel.toon_werk()
    assert section._venster is None


def geopend(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    section = open_paneel.dossier.inspecties
    section.open(inspectie())
    loket.antwoord("historie", (record(3, einde=None),))
    return section._venster


def test_only_what_differs_is_put_right_and_shown_as_the_register_holds_it(open_paneel, loket):
    told = []
    open_paneel.zaak_vernieuwd.connect(lambda: told.append(1))
    window = geopend(open_paneel, loket)
    assert not window.vast.isEnabled()
    window.formulier.oordeel.setCurrentIndex(window.formulier.oordeel.findData("deels_conform"))
    window.formulier.controle.setDate(QDate(2026, 11, 4))
    assert window.vast.isEnabled()
    window.vast.click()
    (asked,) = loket.gevraagd("verbeter")
    assert asked.args[1] == {"eindoordeel": "deels_conform", "controledatum": "2026-11-04"}
    assert not window.vast.isEnabled()
    window.reject()
    assert open_paneel.dossier.inspecties._venster is window, "not while it is on its way"
    loket.antwoord("verbeter", record(4, verbetert=3, einde=None))
    assert "record 4" in window.melding.tekst.text()
    assert not window.vast.isEnabled()
    assert len(loket.gevraagd("historie")) == 2
    assert told
    window.reject()
    assert open_paneel.dossier.inspecties._venster is None


def test_a_record_that_another_made_meanwhile_is_told_and_the_words_stay(open_paneel, loket):
    window = geopend(open_paneel, loket)
    window.formulier.status.setCurrentIndex(window.formulier.status.findData("geannuleerd"))
    window.vast.click()
    loket.antwoord("verbeter", Changed("objectenregister", fields=("record",)))
    assert "het record van de inspectie" in window.melding.tekst.text()
    assert window.formulier.wijzigingen() == {"status": "geannuleerd"}
    window.reject()


def test_a_value_that_our_schema_does_not_know_stays_as_it_is(open_paneel, loket):
    open_paneel.toon_dossier("uuid-1")
    section = open_paneel.dossier.inspecties
    section.open(inspectie(status="eigen_woord", controledatum=None, eindoordeel=""))
    form = section._venster.formulier
    assert form.wijzigingen() == {}
    assert form.status.currentText() == "eigen woord"
    section._venster.reject()

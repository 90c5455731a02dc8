"""What every filter of the work list honours: the same four methods, one signal, and plain data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.weergave import Weergave
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Lijstbeeld, maak_rijen
from portaal_leefomgeving_plugin.gui.werk.filter import (
    EnkelFilter,
    KeuzeFilter,
    SchakelFilter,
    StandFilter,
    Vraag,
    WieFilter,
)
from portaal_leefomgeving_plugin.gui.werk.filters import Filters
from portaal_leefomgeving_plugin.store.weergavevorm import als_json, uit_json
from tests.qgis.gui.voorbeelden import VANDAAG, werkvoorraad

NAMEN = ["stand", "wie", "verbinding", "termijn", "zaaktype", "status", "behandelaar", "locatie", "wijk", "activiteit",
         "kaartbeeld", "zoek"]  # fmt: skip


@pytest.fixture
def filters(qgis_app) -> Filters:
    made = Filters()
    made.verbinding.zet_namen({"eigen": "OpenZaak Voorbeeldstad", "od": "Omgevingsdienst"})
    made_for = Medewerker("t.ester", "T. Ester")
    for filter_ in made:
        filter_.voor_medewerker(made_for)
    made.met_wijken(True)
    made.met_activiteiten(True)
    made.kaartbeeld.zet_kader((170_000, 519_990, 170_045, 520_010))
    return made


@pytest.fixture
def rijen():
    """The first two lie in the wijk Noord; the second and the third are about felling, the third about building too."""
    lines = werkvoorraad()
    lines[1] = replace(lines[1], activiteit="Vellen van een houtopstand")
    lines[2] = replace(lines[2], activiteit="Bouwen; Vellen van een houtopstand")
    return maak_rijen(lines, VANDAAG, {}, wijken=["Noord", "Noord"] + [""] * (len(lines) - 2))


def zet_aan(filters: Filters, naam: str) -> None:
    filter_ = getattr(filters, naam)
    if isinstance(filter_, SchakelFilter):
        filter_.schakel(True)
    elif isinstance(filter_, KeuzeFilter):
        filter_.kies(
            {
                "termijn": ["oranje"],
                "zaaktype": ["x"],
                "locatie": ["twijfelachtig"],
                "wijk": ["Noord"],
                "verbinding": ["od"],
                "activiteit": ["Vellen van een houtopstand"],
            }.get(naam, [""])
        )
    elif isinstance(filter_, EnkelFilter):
        filter_.kies({"stand": StandFilter.AFGEHANDELD, "wie": WieFilter.MIJN}[naam])
    else:
        filter_.zoek("eiken")


def vraag_van(filters: Filters) -> Vraag:
    asked = Vraag()
    for filter_ in filters:
        filter_.pas_toe(asked)
    return asked


def test_all_filters_are_here(filters):
    assert [f.sleutel for f in filters] == NAMEN


@pytest.mark.parametrize("naam", NAMEN)
def test_a_filter_tells_once_when_it_changes(filters, naam, qtbot):
    filter_ = getattr(filters, naam)
    told = []
    filter_.veranderd.connect(lambda: told.append(naam))
    zet_aan(filters, naam)
    zet_aan(filters, naam)
    assert told == [naam]
    assert filter_.actief


@pytest.mark.parametrize("naam", NAMEN)
def test_what_a_filter_holds_survives_being_saved_and_set_again(filters, naam, rijen):
    zet_aan(filters, naam)
    asked = vraag_van(filters)
    saved = uit_json("x", als_json(Weergave("x", asked.filters))).filters
    wanted = [r.regel.uuid for r in asked.kies(rijen)]
    for filter_ in filters:
        filter_.zet(Vraag())
    assert not getattr(filters, naam).actief
    for filter_ in filters:
        filter_.zet(Vraag(saved))
    assert [r.regel.uuid for r in vraag_van(filters).kies(rijen)] == wanted


@pytest.mark.parametrize(
    ("naam", "over"),
    [
        ("wie", {1, 2, 3, 5, 6, 8}),
        ("termijn", {1, 8}),
        ("zaaktype", set()),
        ("status", {4}),
        ("behandelaar", {4}),
        ("kaartbeeld", {1, 2, 3, 4}),
        ("zoek", {2}),
        ("stand", {7}),
        ("locatie", {8}),
        ("wijk", {1, 2}),
        ("activiteit", {2, 3}),
    ],
)
def test_a_filter_leaves_what_meets_it(filters, naam, over, rijen):
    zet_aan(filters, naam)
    left = {int(r.regel.uuid.removeprefix("uuid-")) for r in vraag_van(filters).kies(rijen)}
    assert left == over


def test_facets_count_what_the_other_filters_leave(filters, rijen):
    filters.zoek.zoek("dakkapel")
    filters.status.kies(["In behandeling"])
    filters.status.zet_facetten(vraag_van(filters).kies(rijen, behalve="status"))
    assert {f.waarde: f.aantal for f in filters.status.facetten} == {"": 1, "In behandeling": 1}


def test_a_zaak_about_two_things_counts_for_both(filters, rijen):
    filters.activiteit.zet_facetten(rijen)
    counts = {f.waarde: f.aantal for f in filters.activiteit.facetten}
    assert counts == {"": len(rijen) - 2, "Bouwen": 1, "Vellen van een houtopstand": 2}
    assert filters.activiteit.facetten[0].naam == "(geen)"


def test_without_a_medewerker_there_is_no_mine_and_without_a_team_no_team(filters):
    filters.wie.kies(WieFilter.MIJN)
    filters.wie.voor_medewerker(None)
    assert not filters.wie.actief
    for keuze in (WieFilter.MIJN, WieFilter.TEAM):
        filters.wie.kies(keuze)
        assert not filters.wie.actief


def test_team_and_nobody_are_choices_too(filters, rijen):
    filters.wie.voor_team(["t.ester", "m.ander"])
    for keuze, wanted in ((WieFilter.TEAM, {"t.ester"}), (WieFilter.NIEMAND, {""})):
        filters.wie.kies(keuze)
        left = vraag_van(filters).kies(rijen)
        assert left
        assert {r.regel.behandelaar for r in left} == wanted


def test_a_chip_that_the_data_cannot_answer_says_why(open_paneel):
    chips = {c.filter.sleutel: c for c in open_paneel.werk.chips}
    for naam, words in (("wijk", "bronnenregister"), ("activiteit", "zaakeigenschap")):
        assert not chips[naam].isEnabled()
        assert words in chips[naam].toolTip()
    open_paneel.werk.filters.met_wijken(True)
    assert chips["wijk"].isEnabled()
    open_paneel.werk.filters.wijk.kies(["Noord"])
    open_paneel.werk.filters.met_wijken(False)
    assert not open_paneel.werk.filters.wijk.actief


def test_the_list_always_says_what_is_left_out(open_paneel, qtbot):
    werk = open_paneel.werk
    assert werk.voet.text() == "7 van 8 zaken · 1 zonder locatie"
    werk.zoek.setText("eiken")
    qtbot.waitUntil(lambda: werk.model.rowCount() == 1)
    assert werk.voet.text() == "1 van 8 zaken"
    werk.wis_filters()
    qtbot.waitUntil(lambda: werk.model.rowCount() == 7)
    assert werk.zoek.text() == ""


def test_no_hits_say_how_to_find_more(open_paneel, qtbot):
    werk = open_paneel.werk
    werk.zoek.setText("uitweg")
    qtbot.waitUntil(lambda: werk.leeg.isVisible())
    assert [b.objectName() for b in werk.leeg.findChildren(object) if b.objectName().startswith("werk_")
            and b.isVisible() and hasattr(b, "click")] == ["werk_toon_alle", "werk_filters_uit"]  # fmt: skip


def test_what_was_chosen_off_the_ui_thread_is_shown_only_while_it_is_still_asked_for(open_paneel, rijen):
    werk = open_paneel.werk
    made = werk.maker()([])
    assert made.ronde == werk._ronde
    shown = Lijstbeeld([rijen[0]])
    werk.toon(replace(made, rijen=rijen, beeld=shown))
    assert list(werk.model.rijen) == [rijen[0]]  # as it was handed over
    werk.filters.stand.kies(StandFilter.ALLE)
    werk.toon(replace(made, rijen=rijen, beeld=shown))
    assert len(werk.model.rijen) == len(rijen)  # the filters have moved on, and are asked anew

"""The rules of a place in groups, narrowed down and exported."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from openpyxl import load_workbook

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import NormHier, RegelGroep, RegelsHier
from portaal_leefomgeving_plugin.services.export_regels import Woorden, als_rapport, als_tekst, als_xlsx, rijen
from portaal_leefomgeving_plugin.services.regels_indelen import (
    Indeling,
    RegelFilter,
    gefilterd,
    indeel,
    kwalificaties,
    meervoudig,
    plaats_in_document,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.stop.bouwpakket import leden, zip_van

ID = "nl.imow-gm9999."


def vak(*bounds: float) -> RdWkb:
    return RdWkb(shapely.to_wkb(shapely.box(*bounds)))


@pytest.fixture(scope="module")
def hier() -> RegelsHier:
    """A plot of 60 x 100 m: 20 m of it in west, 40 m in oost; the ambtsgebied has no boundary."""
    return PlanIndex(lees_pakket(zip_van(leden()), naam="p")).hier(vak(130080, 470000, 130140, 470100))


def woorden() -> Woorden:
    names = (f for f in Woorden.__dataclass_fields__ if f not in ("groepnaam", "normwaarde"))

    def waarde(norm: NormHier) -> str:
        return f"{norm.waarde.kwantitatief} {norm.norm.eenheid}"

    return Woorden(**{n: f"<{n}>" for n in names}, groepnaam=lambda g: g.value, normwaarde=waarde)


def test_a_rule_stands_under_each_activiteit_that_holds_here_and_what_has_none_comes_last(hier: RegelsHier):
    parts = indeel(hier, hier.regels, Indeling.ACTIVITEIT)
    assert [(p.naam, [r.regel.identificatie.rpartition(".")[2] for r in p.regels]) for p in parts] == [
        ("bouwen", ["wijk"]),
        ("slopen", ["wijk"]),
        ("", ["heel"]),
    ]


def test_rules_by_thema_and_by_place_in_the_document(hier: RegelsHier):
    assert [p.naam for p in indeel(hier, hier.regels, Indeling.THEMA)] == ["Bouwen", ""]
    assert [p.naam for p in indeel(hier, hier.regels, Indeling.DOCUMENT)] == [
        "Hoofdstuk 1 Bouwen › Afdeling 1.1 Alge&meen"
    ]
    assert plaats_in_document(None) == ""


def test_rules_by_gebiedsaanwijzing_are_those_that_the_rule_itself_names(hier: RegelsHier):
    area = next(g for g, _ in hier.gebiedsaanwijzingen)
    naming = tuple(
        replace(r, regel=replace(r.regel, gebiedsaanwijzingen=(area.identificatie,))) if r.activiteiten else r
        for r in hier.regels
    )
    assert [p.naam for p in indeel(hier, naming, Indeling.GEBIEDSAANWIJZING)] == ["Functie: Wonen", ""]


@pytest.mark.parametrize(
    ("woorden_", "soorten", "found"),
    [("LAGER", (), ["wijk", "heel"]), ("slopen", (), ["wijk", "heel"]), ("vergunningplicht", (), ["wijk"]),
     ("", ("Verbod",), ["wijk"]), ("", ("Meldingsplicht",), []), ("kasteel", (), [])],
)  # fmt: skip
def test_words_and_kwalificatie_narrow_down(
    hier: RegelsHier, woorden_: str, soorten: tuple[str, ...], found: list[str]
):
    rules = gefilterd(hier, RegelFilter(woorden_, frozenset(soorten)))
    assert [r.regel.identificatie.rpartition(".")[2] for r in rules] == found


def test_kwalificaties_are_those_that_occur_here(hier: RegelsHier):
    assert kwalificaties(hier) == ("Verbod", "Vergunningplicht")


def test_two_values_of_one_norm_at_a_plot_are_several_and_one_is_not(hier: RegelsHier):
    assert {n.waarde.kwantitatief for n in hier.normen} == {7.0, 9.5}
    assert meervoudig(hier.normen) == {ID + "omgevingsnorm.bouwhoogte"}
    assert meervoudig(hier.normen[:1]) == frozenset()


def test_the_share_of_the_plot_per_werkingsgebied_in_percent_and_square_metres(hier: RegelsHier):
    shares = {g.identificatie: (g.groep, g.aandeel, g.m2) for g in hier.gebieden}
    assert shares[ID + "gebiedengroep.wijk"] == (RegelGroep.EIGEN, pytest.approx(1), pytest.approx(6000))
    assert shares[ID + "gebied.oost"][1:] == (pytest.approx(2 / 3), pytest.approx(4000))
    assert shares[ID + "ambtsgebied.heel"] == (RegelGroep.GRENS_ONBEKEND, None, None)
    assert ID + "gebied.west" not in shares  # nothing refers to it but the group


def test_a_sliver_is_no_werkingsgebied_of_the_plot():
    index = PlanIndex(lees_pakket(zip_van(leden()), naam="p"))
    plot = vak(130050, 470000, 130100.05, 470100)  # 5 m2 over the edge of oost
    assert ID + "gebied.oost" in {g.identificatie for g in index.hier(plot).gebieden}
    assert ID + "gebied.oost" not in {g.identificatie for g in index.hier(plot, minste_m2=10).gebieden}


def test_the_workbook_holds_every_rule_norm_and_area(hier: RegelsHier):
    book = load_workbook(io.BytesIO(als_xlsx(hier, hier.regels, woorden())))
    rules, norms, areas, _about = (list(ws.values) for ws in book.worksheets)
    assert len(rules) == 1 + len(hier.regels)
    assert rules[1][11] == ID + "juridischeregel.wijk"
    assert "bijgebouw" in rules[1][10]
    assert [(row[1], row[2], row[3], row[4]) for row in norms[1:]] == [
        ("7.0 Meter", "wijk", "artikel 1.1 lid 1", "<meerdere>"),
        ("9.5 Meter", "oost", "artikel 1.1 lid 1", "<meerdere>"),
    ]
    assert len(areas) == 1 + len(hier.gebieden)


def test_text_that_looks_like_a_formula_is_none(hier: RegelsHier):
    named = replace(hier, opschrift='=HYPERLINK("http://x")')
    book = load_workbook(io.BytesIO(als_xlsx(named, named.regels, woorden())))
    cell = book.worksheets[3]["A2"]
    assert (cell.data_type, cell.value) == ("s", '\'=HYPERLINK("http://x")')


def test_plain_text_has_every_rule_with_its_text_and_says_what_was_left_out(hier: RegelsHier):
    text = als_tekst(hier, hier.regels, woorden())
    # two rules, one of this plot and one of the municipality, with one text: it stands in both groups
    assert text.count("Een bijgebouw is lager dan 3 m1.") == 2
    assert "slopen: Verbod" in text
    assert "<minste>" in text
    assert text.rstrip().endswith("<slot>")


def test_the_report_is_escaped_and_keeps_the_layout_of_the_text(hier: RegelsHier):
    report = als_rapport(hier, hier.regels, woorden())
    assert "Alge&amp;meen" in report
    assert "&lt;titel&gt;" in report
    assert "3 m<sup>1</sup>" in report


def test_every_rule_of_ermelo_is_a_row_with_its_text(gedeeld: Path):
    name = "gm0233_ermelo_omgevingsplan_download.zip"
    plan = lees_pakket(gedeeld / "data/stop-tpod/download-packages" / name, naam=name)
    hier = PlanIndex(plan).hier(RdWkb(shapely.to_wkb(shapely.Point(170000, 480000))))
    rows = rijen(hier, hier.regels, woorden())
    assert len(rows) == 592
    assert all(r.tekst and r.artikel and r.plaats for r in rows)
    parts = indeel(hier, hier.regels, Indeling.DOCUMENT)
    assert sum(len(p.regels) for p in parts) == 592
    assert len(parts) < 40


def test_the_text_of_an_artikel_with_many_activiteiten_stands_once_in_a_report(gedeeld: Path):
    name = "gm0297_gemeentestad_zaltbommel_download.zip"
    plan = lees_pakket(gedeeld / "data/stop-tpod/download-packages" / name, naam=name)
    hier = PlanIndex(plan).hier(RdWkb(shapely.to_wkb(shapely.Point(138150, 423750))))
    report = als_rapport(hier, hier.regels, woorden())
    assert report.count("artikel 2.4") == 1
    for activiteit in (
        "wonen in een bedrijfswoning: Toegestaan",
        "uitoefenen van bedrijfstypen van categorie 2: Toegestaan",
    ):
        assert activiteit in report
    assert "<a " not in report
    assert "Bedrijf categorie 2" in report


def test_a_group_without_a_name_is_called_after_its_members():
    groups = str(leden()["OW-bestanden/gebiedengroepen.xml"]).replace("<l:noemer>wijk</l:noemer>", "")
    plan = lees_pakket(zip_van({**leden(), "OW-bestanden/gebiedengroepen.xml": groups}), naam="p")
    names = {g.noemer for g in PlanIndex(plan).hier(vak(130080, 470000, 130140, 470100)).gebieden}
    assert "west, oost" in names

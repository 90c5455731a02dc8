"""Two versions of a plan: what came, what changed, what went, and what of that is about one plot."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.plan_verschil import StukSoort, Wijziging
from portaal_leefomgeving_plugin.services.plan_verschil import plan_verschil, stukken, verschil_hier
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.stop.bouwpakket import HAVEN, TEKST, gio, leden, locaties, ow, regel, regeltekst, vak, zip_van

ID = "nl.imow-gm9999."
ZALTBOMMEL = "gm0297_gemeentestad_zaltbommel_download.zip"


def plan(**wijziging: str) -> Omgevingsplan:
    return lees_pakket(zip_van({**leden(), **wijziging}), naam="p")


OUD = plan()
HOGER = {"OW-bestanden/normen.xml": leden()["OW-bestanden/normen.xml"].replace(">7<", ">8<")}  # type: ignore[union-attr]
RUIMER = {"IO-2/haven.gml": gio("haven", **{"aa-haven": vak(130500, 470000, 130650, 470090)})}


def plot(*bounds: float) -> RdWkb:
    return RdWkb(shapely.to_wkb(shapely.box(*bounds)))


def test_a_version_against_itself_differs_in_nothing():
    assert plan_verschil(OUD, plan()).leeg


def test_a_changed_lid_shows_the_words_that_went_and_came():
    verschil = plan_verschil(OUD, plan(**{"Regeling/Tekst.xml": TEKST.replace("dan 3 m", "dan 4,5 m")}))
    (text,) = verschil.teksten
    assert (text.wid, text.wijziging, text.tekst.aanhaling) == ("lid1", Wijziging.GEWIJZIGD, "artikel 1.1 lid 1")
    assert [(s.soort, s.tekst) for s in text.stukken if s.soort is not StukSoort.GELIJK] == [
        (StukSoort.WEG, "3"),
        (StukSoort.ERBIJ, "4,5"),
    ]


def test_a_new_rule_a_rule_that_went_and_a_rule_elsewhere():
    text = ow(
        regeltekst("drie", "art3"), regeltekst("een", "lid1"), regeltekst("twee", "art2"), regeltekst("lid2", "lid2")
    )
    rules = ow(regel("heel", "een", locaties(HAVEN)), regel("haven", "twee", locaties(HAVEN)),
               regel("extra", "lid2", locaties(HAVEN)))  # fmt: skip
    verschil = plan_verschil(OUD, plan(**{"OW-bestanden/regels.xml": rules, "OW-bestanden/regelteksten.xml": text}))
    assert [(r.identificatie.rpartition(".")[2], r.wijziging, r.velden) for r in verschil.regels] == [
        ("heel", Wijziging.GEWIJZIGD, ("locaties",)),
        ("extra", Wijziging.NIEUW, ()),
        ("wijk", Wijziging.VERVALLEN, ()),
    ]
    assert verschil.teksten == ()


def test_a_value_of_a_norm_per_location():
    (norm,) = plan_verschil(OUD, plan(**HOGER)).normen
    assert (norm.naam, norm.locatie, norm.oud, norm.nieuw) == ("bouwhoogte", ID + "gebiedengroep.wijk", "7", "8")


def test_the_ground_that_came_and_that_went():
    (area,) = plan_verschil(OUD, plan(**RUIMER)).gebieden
    assert (area.identificatie, area.wijziging) == (ID + "gebied.haven", Wijziging.GEWIJZIGD)
    assert (area.m2_erbij, area.m2_eraf) == (pytest.approx(50 * 90), pytest.approx(100 * 10))
    assert shapely.from_wkb(area.erbij).equals(shapely.box(130600, 470000, 130650, 470090))


def test_the_same_area_written_down_with_other_points_is_no_difference():
    same = vak(130500, 470000, 130600, 470100).replace(
        "130500 470000 130600 470000", "130500 470000 130550 470000.0001 130600 470000"
    )
    assert plan_verschil(OUD, plan(**{"IO-2/haven.gml": gio("haven", **{"aa-haven": same})})).leeg


def test_for_a_plot_only_what_is_about_it_counts_and_what_now_holds_there():
    new = plan(**RUIMER, **HOGER)
    verschil = plan_verschil(OUD, new)
    before, after = PlanIndex(OUD), PlanIndex(new)
    grown = verschil_hier(verschil, before, after, plot(130610, 470010, 130640, 470050))
    assert [g.noemer for g in grown.verschil.gebieden] == ["haven"]
    assert grown.verschil.normen == ()
    assert grown.nu_ook == (ID + "juridischeregel.haven",)
    assert grown.niet_meer == ()
    west = verschil_hier(verschil, before, after, plot(130010, 470010, 130040, 470050))
    assert west.verschil.gebieden == ()
    assert [n.nieuw for n in west.verschil.normen] == ["8"]
    lost = verschil_hier(verschil, before, after, plot(130510, 470092, 130540, 470099))
    assert lost.niet_meer == (ID + "juridischeregel.haven",)


def test_what_a_mutatie_leaves_out_has_not_gone_and_what_it_ends_has(gedeeld: Path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in (gedeeld / "data/stop-tpod/gemeentestad/opdracht_12_ontwerp").iterdir():
            archive.writestr(path.name, path.read_bytes())
    old = lees_pakket(gedeeld / "data/stop-tpod/download-packages" / ZALTBOMMEL, naam="oud")
    verschil = plan_verschil(old, lees_pakket(out.getvalue(), naam="ontwerp"))
    assert verschil.deel
    gone = {g.identificatie for g in verschil.gebieden if g.wijziging is Wijziging.VERVALLEN}
    assert gone == {"nl.imow-gm0297.gebied.2019000007"}
    assert Wijziging.VERVALLEN not in {r.wijziging for r in verschil.regels}
    assert {r.identificatie.rpartition(".")[2] for r in verschil.regels} <= {
        "2019000013",
        "2019000014",
        "2019000113",
    } | {r.rpartition(".")[2] for r in old.regels}


@given(st.text("abc \n", max_size=60), st.text("abc \n", max_size=60))
def test_the_pieces_are_both_texts(oud: str, nieuw: str):
    found = stukken(oud, nieuw)
    assert "".join(s.tekst for s in found if s.soort is not StukSoort.ERBIJ) == oud
    assert "".join(s.tekst for s in found if s.soort is not StukSoort.WEG) == nieuw

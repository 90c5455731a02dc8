"""DSO in use, against the embedded gemeente: documents at a place, plans as from a package, registers, terms."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError, Refused
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.plan_verschil import Wijziging
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels, Inlogwijze, Toegang
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import bepaal
from portaal_leefomgeving_plugin.services.begrippen import Begrippenlijst
from portaal_leefomgeving_plugin.services.dso_plan import documenten, haal, in_dso
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.ligging import liggingen
from portaal_leefomgeving_plugin.services.plan_verschil import vergelijk
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import plan_uit_store, sync_omgevingsplan
from portaal_leefomgeving_plugin.services.zoek_activiteiten import haal_vragenboom, zoek_activiteiten
from tests.gemeente import Gemeente, Klok, Voortgang

WORK = "/akn/nl/act/gm9999/2026/omgevingsplan"
VERORDENING = "/akn/nl/act/pv99/2026/omgevingsverordening"


def plek_in(plan: PlanIndex, naam: str) -> RdWkb:
    """A point in the first area of this name."""
    (named,) = plan.plan.gebiedsaanwijzingen[f"nl.imow-gm9999.gebiedsaanwijzing.{naam}"].locaties
    members = (plan.plan.locaties[ident].geometrie for ident in sorted(plan.plan.met_leden(named)))
    shape = next(shapely.from_wkb(wkb) for wkb in members if wkb is not None)
    return RdWkb(shapely.to_wkb(shapely.point_on_surface(shape)))


def zonder_pakketten(gemeente: Gemeente) -> DsoWortels:
    return replace(DsoWortels.op(gemeente.gegevens["dso"]), downloaden="")


@pytest.fixture(scope="module")
def uit_pakket(gemeente: Gemeente, tmp_path_factory: pytest.TempPathFactory) -> PlanIndex:
    with gemeente.omgeving(tmp_path_factory.mktemp("pakket")) as omgeving:
        return PlanIndex(sync_omgevingsplan(omgeving, Voortgang()))


def test_a_plan_from_dso_says_at_a_place_what_its_package_says(
    gemeente: Gemeente, uit_pakket: PlanIndex, tmp_path: Path
):
    with gemeente.omgeving(tmp_path, omgevingsplan=WORK, dso=zonder_pakketten(gemeente)) as omgeving:
        plan = sync_omgevingsplan(omgeving, Voortgang())
        kept = plan_uit_store(omgeving.werkbestand, "GM9999")
    assert plan.onbevestigd
    assert kept is not None
    assert kept.regels == plan.regels
    assert [o for o in plan.onopgelost if o.soort != "activiteit"] == []
    place = plek_in(uit_pakket, "evenementen")
    ours, theirs = PlanIndex(plan).hier(place), uit_pakket.hier(place)
    assert [(r.regel.identificatie, r.groep) for r in ours.regels] == [
        (r.regel.identificatie, r.groep) for r in theirs.regels
    ]
    assert [n.waarde.kwantitatief for n in ours.normen] == [n.waarde.kwantitatief for n in theirs.normen]
    texts = {t.wid: (t.inhoud, t.aanhaling) for t in uit_pakket.plan.regelteksten.values()}
    assert {t.wid: (t.inhoud, t.aanhaling) for t in plan.regelteksten.values()} == texts


def test_where_dso_makes_a_package_that_is_what_is_read(gemeente: Gemeente, uit_pakket: PlanIndex, tmp_path: Path):
    with gemeente.omgeving(tmp_path, omgevingsplan=WORK, regelingen=(VERORDENING,)) as omgeving:
        plan = sync_omgevingsplan(omgeving, Voortgang())
    assert plan.gios.keys() == uit_pakket.plan.gios.keys()
    # the verordening has no package there: its answers are read, and keep the whole unconfirmed
    assert plan.onbevestigd
    assert any(ident.startswith("nl.imow-pv99.") for ident in plan.regels)


def test_the_documents_at_a_place_are_told_apart_by_kind_and_by_whether_they_hold(
    gemeente: Gemeente, uit_pakket: PlanIndex, tmp_path: Path
):
    place = plek_in(uit_pakket, "evenementen")
    with gemeente.omgeving(tmp_path) as omgeving:
        here = documenten(omgeving, place, None, Voortgang())
        nowhere = documenten(omgeving, RdWkb(shapely.to_wkb(shapely.Point(250_000, 600_000))), None, Voortgang())
        before = documenten(omgeving, place, date(2025, 12, 31), Voortgang())
    assert [(r.soort, r.bevoegd_gezag, r.ontwerp) for r in here] == [
        ("Omgevingsplan", "gm9999", False),
        ("Omgevingsplan", "gm9999", True),
        ("Omgevingsplan", "gm9999", False),
        ("Omgevingsvisie", "gm9999", False),
        ("Omgevingsverordening", "pv99", False),
        ("Waterschapsverordening", "ws9999", False),
    ]
    assert [bool(r.tijdelijk_deel_van) for r in here] == [False, False, True, False, False, False]
    assert nowhere == ()
    assert [r.ontwerp for r in before] == [True]


def test_a_draft_beside_what_holds_shows_its_norm_text_area_and_what_goes(
    gemeente: Gemeente, uit_pakket: PlanIndex, tmp_path: Path
):
    place = plek_in(uit_pakket, "evenementen")
    with gemeente.omgeving(tmp_path) as omgeving:
        draft = next(r for r in documenten(omgeving, None, None, Voortgang()) if r.ontwerp)
        contents = haal(omgeving, draft, None, Voortgang())
    other = PlanIndex(lees_plan(contents, naam="ontwerp", grens=None))
    found = vergelijk(uit_pakket, other, place)
    texts = {t.wijziging: t for t in found.alles.teksten}
    assert set(texts) == {Wijziging.GEWIJZIGD, Wijziging.VERVALLEN}
    assert {s.tekst.strip() for s in texts[Wijziging.GEWIJZIGD].stukken if s.tekst.strip().isdecimal()} >= {"10"}
    assert [n.norm.rpartition(".")[2] for n in found.alles.normen] == ["bouwhoogte"] * len(found.alles.normen)
    assert found.alles.normen
    assert all(g.m2_erbij > g.m2_eraf for g in found.alles.gebieden)
    assert found.hier is not None
    assert len(found.hier.niet_meer) == 1


def test_regelingen_of_others_are_read_beside_the_plan_and_say_whose_they_are(gemeente: Gemeente, tmp_path: Path):
    with gemeente.omgeving(tmp_path, regelingen=(VERORDENING,)) as omgeving:
        plan = sync_omgevingsplan(omgeving, Voortgang())
        again = plan_uit_store(omgeving.werkbestand, "GM9999")
    assert again is not None
    assert again.verslag is not None
    assert len(again.verslag.regelingen) == 2
    assert again.regels == plan.regels
    place = PlanIndex(plan).hier(plek_in(PlanIndex(plan), "stilte"))
    heads = {r.regeltekst.plaats[0].opschrift for r in place.regels if r.regeltekst}
    assert heads == {
        "Omgevingsplan: Omgevingsplan Voorbeeldstad (fictieve gemeente)",
        "Omgevingsverordening: Omgevingsverordening Polderland (fictief)",
    }
    assert any("stiltegebied" in r.regeltekst.inhoud for r in place.regels if r.regeltekst and "pv99" in
               r.regel.identificatie)  # fmt: skip


def test_a_visie_in_free_text_is_read_too(gemeente: Gemeente, tmp_path: Path):
    with gemeente.omgeving(tmp_path, omgevingsplan="/akn/nl/act/gm9999/2026/omgevingsvisie") as omgeving:
        plan = sync_omgevingsplan(omgeving, Voortgang())
    (rule,) = plan.regels.values()
    assert (plan.soort, rule.soort.value) == ("Omgevingsvisie", "Tekstdeel")
    assert "boom" in plan.regelteksten[rule.regeltekst].inhoud


def test_without_dso_or_with_another_key_it_is_said_and_what_was_loaded_stays(gemeente: Gemeente, tmp_path: Path):
    with gemeente.omgeving(tmp_path) as omgeving:
        before = sync_omgevingsplan(omgeving, Voortgang())
    with gemeente.omgeving(tmp_path, omgevingsplan=WORK, dso=DsoWortels()) as omgeving, pytest.raises(NotAllowed):
        sync_omgevingsplan(omgeving, Voortgang())
    nobody = Toegang(Inlogwijze.GEEN)
    with gemeente.omgeving(tmp_path, omgevingsplan=WORK, toegang_dso=nobody) as omgeving:
        with pytest.raises(PortaalError) as refused:
            sync_omgevingsplan(omgeving, Voortgang())
        kept = plan_uit_store(omgeving.werkbestand, "GM9999")
    assert isinstance(refused.value, Refused)
    assert kept is not None
    assert kept.regels == before.regels


def test_a_lone_503_of_dso_is_tried_again(gemeente: Gemeente, tmp_path: Path):
    try:
        with gemeente.omgeving(tmp_path, pause=lambda _s: None) as omgeving:
            gemeente.beheer(regels=[{"pad": "/dso", "soort": "503", "aantal": 1}])
            assert documenten(omgeving, None, None, Voortgang())
    finally:
        gemeente.beheer()


def test_the_shape_of_the_answers_has_no_word_of_their_contents(gemeente: Gemeente, tmp_path: Path):
    with gemeente.omgeving(tmp_path) as omgeving:
        assert omgeving.clients.dso is not None
        shape = omgeving.clients.dso.vormen("gm9999")
    assert set(shape) == {"regelingen", "ontwerpregelingen", "annotaties", "documentstructuur"}
    said = str(shape)
    assert "regeltekstRef" in said
    assert "oorbeeldstad" not in said
    assert "gm9999" not in said


def test_activiteiten_are_found_by_a_word_in_plan_and_register_and_lead_to_their_vragenboom(
    gemeente: Gemeente, uit_pakket: PlanIndex, tmp_path: Path
):
    with gemeente.omgeving(tmp_path) as omgeving:
        found = zoek_activiteiten(omgeving, "boom", uit_pakket.plan.activiteiten.values(), Voortgang())
        (about,) = [a for a in found.register if a.regels]
        tree = haal_vragenboom(omgeving, about.regels[0].functionele_structuur, Voortgang())
    assert found.register_gevraagd
    assert {a.identificatie for a in found.in_plan} == {a.identificatie for a in found.register}
    assert [w.omschrijving for w in found.werkzaamheden] == ["Boom kappen of snoeien"]
    assert tree.activiteiten == (about.identificatie,)
    # in the groenstructuur nobody may fell a living tree; the place answers that by itself
    place = plek_in(uit_pakket, "groenstructuur")
    answers = liggingen(tree, uit_pakket, place)
    assert answers["U2"] is True
    assert bepaal(tree, {**answers, "U4": False})["D1"].waarden == ("Verbod",)
    assert bepaal(tree, {**answers, "U4": True})["D1"].waarden == ("Meldingsplicht",)
    elsewhere = bepaal(tree, {"U1": True, "U2": False, "U3": Decimal(25), "U4": False})
    assert elsewhere["D1"].waarden == ("Vergunningplicht",)


def test_a_place_answers_nothing_about_ground_that_the_plan_does_not_know(uit_pakket: PlanIndex, gemeente: Gemeente,
                                                                           tmp_path: Path):  # fmt: skip
    with gemeente.omgeving(tmp_path) as omgeving:
        found = zoek_activiteiten(omgeving, "boom", (), Voortgang())
        (about,) = [a for a in found.register if a.regels]
        tree = haal_vragenboom(omgeving, about.regels[0].functionele_structuur, Voortgang())
    bare = PlanIndex(replace(uit_pakket.plan, locaties={}))
    assert liggingen(tree, bare, plek_in(uit_pakket, "groenstructuur")) == {}


def test_without_dso_activiteiten_come_from_the_plan_alone_and_that_is_told(
    gemeente: Gemeente, uit_pakket: PlanIndex, tmp_path: Path
):
    with gemeente.omgeving(tmp_path, dso=DsoWortels()) as omgeving:
        found = zoek_activiteiten(omgeving, "boom", uit_pakket.plan.activiteiten.values(), Voortgang())
    assert (bool(found.in_plan), found.register, found.register_gevraagd) == (True, (), False)


def test_a_term_is_explained_once_and_then_without_network(gemeente: Gemeente, tmp_path: Path):
    with gemeente.omgeving(tmp_path) as omgeving:
        catalogue = omgeving.clients.begrippen
        words = Begrippenlijst(tmp_path, clock=Klok())
        found = words.uitleg("Bomen", catalogue)
        known = words.uitleg("boom", catalogue)
        nothing = words.uitleg("zwaartekracht", catalogue)
        short = words.uitleg("de", catalogue)
    assert found.passend == ()
    assert [b.term for b in known.passend] == ["boom"]
    assert known.passend[0].kader == "Natuur"
    assert (nothing.begrippen is not None, nothing.passend, short.begrippen) == (True, (), None)
    assert stat.S_IMODE((tmp_path / "begrippen.json").stat().st_mode) == 0o600
    again = Begrippenlijst(tmp_path, clock=Klok()).uitleg("boom", None)
    assert again.passend == known.passend


def test_a_catalogue_that_cannot_be_reached_says_so_and_tells_what_is_kept(gemeente: Gemeente, tmp_path: Path):
    with gemeente.omgeving(tmp_path, stelselcatalogus="http://127.0.0.1:9/api", pause=lambda _s: None) as omgeving:
        told = Begrippenlijst(tmp_path, clock=Klok()).uitleg("boom", omgeving.clients.begrippen)
    assert told.begrippen is None
    assert told.offline is not None


def test_what_names_a_regeling_is_no_path():
    assert in_dso(WORK)
    assert not in_dso("/home/iemand/pakket.zip")
    assert not in_dso("https://dso.example/akn/nl/act/x")

"""The production answer of Lelystad gives the records that a package gives, joined from activiteit to artikel."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import requests
import shapely

from portaal_leefomgeving_plugin.connectors.dso import (
    DsoClient,
    DsoDownload,
    DsoRegeling,
    pad_identificatie,
    plan_uit_annotaties,
    schrijf_bundel,
    teksten_uit_structuur,
    vorm,
)
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.stop import met_grens
from portaal_leefomgeving_plugin.domain.errors import Refused, ServerFault, UnreadableAnswer, UnreadablePackage
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import LocatieSoort, Omgevingsplan, RegelGroep
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.connectors.loket import NU, Antwoord, Klok, Loket, Verzoek, als_json, loket
from tests.unit.stop.bouwpakket import leden, zip_van

LELYSTAD = DsoRegeling(
    "/akn/nl/act/gm0995/2020/omgevingsplan", "/akn/nl/act/gm0995/2020/omgevingsplan/nld@2026-09-22;1",
    "Omgevingsplan gemeente Lelystad", "Omgevingsplan", "gm0995", "",
)  # fmt: skip
ID = "nl.imow-gm0995."
GRENS = RdWkb(shapely.to_wkb(shapely.box(140_000, 490_000, 175_000, 515_000)))
KAPWID = "gm0995_5e613b8efac0433cb977d3445e057208__chp_15__subchp_15.4__art_15.2__para_5"


@pytest.fixture
def antwoord(gedeeld: Path) -> dict[str, Any]:
    path = gedeeld / "data/dso/dso-examples/presenteren-v8_regeltekstannotaties_gm0995_trimmed.json"
    answer: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return answer


@pytest.fixture
def plan(antwoord: dict[str, Any]) -> Omgevingsplan:
    return plan_uit_annotaties(antwoord, LELYSTAD)


def test_every_object_of_the_answer_is_there(antwoord: dict[str, Any], plan: Omgevingsplan):
    assert (len(plan.regels), len(plan.regelteksten), len(plan.activiteiten), len(plan.locaties)) == (10, 10, 1, 2)
    assert {r.identificatie for r in plan.regels.values()} == {
        r["identificatie"] for r in antwoord["regelsVoorIedereen"]
    }
    assert plan.onbevestigd


def test_an_activiteit_leads_to_its_artikelen_by_way_of_the_rules(plan: Omgevingsplan):
    by_kind: dict[str, set[str]] = {}
    for rule in plan.regels.values():
        for about in rule.activiteiten:
            assert plan.activiteiten[about.activiteit].naam == "Boom kappen of houtopstand vellen"
            by_kind.setdefault(about.kwalificatie, set()).add(plan.regelteksten[rule.regeltekst].wid)
    assert {kind: len(wids) for kind, wids in by_kind.items()} == {"AndersGeduid": 5, "Vergunningplicht": 5}
    assert KAPWID in by_kind["Vergunningplicht"]


def test_values_are_written_as_a_package_writes_them(plan: Omgevingsplan):
    themas = Counter(t for r in plan.regels.values() for t in r.themas)
    assert themas == {"Natuur": 8, "Landschap": 1}
    assert {r.idealisatie for r in plan.regels.values()} == {"Exact"}
    assert plan.activiteiten[ID + "activiteit.HoutopstandVellen"].groep == "Kapactiviteit"
    assert set(plan.symbolen.values()) == {"vag104"}


def test_the_ambtsgebied_names_its_boundary_and_gets_no_shape_of_its_own(plan: Omgevingsplan):
    city = plan.locaties[ID + "ambtsgebied.9999999999"]
    assert (city.soort, city.grens_id, city.geldig_op, city.geometrie) == (
        LocatieSoort.AMBTSGEBIED, "GM0995", date(2023, 1, 1), None,
    )  # fmt: skip


def test_what_the_trimmed_answer_lacks_is_reported(plan: Omgevingsplan):
    assert {(o.soort, o.verwijzing) for o in plan.onopgelost} == {
        ("gebiedsaanwijzing", ID + "gebiedsaanwijzing.fb46324b780342f8b5065790dbe0e272"),
        ("locatie", ID + "gebied.6fc8dfb184ce4c55ac4bcc656618fa81"),
    }


def test_the_rules_of_a_place_come_from_it_as_from_a_package(plan: Omgevingsplan):
    point = RdWkb(shapely.to_wkb(shapely.Point(160_000, 500_000)))
    unknown = PlanIndex(plan).hier(point)
    assert unknown.aantal(RegelGroep.GRENS_ONBEKEND) == 10
    assert unknown.onbevestigd
    known = PlanIndex(met_grens(plan, GRENS)).hier(point)
    # of the group nobody knows where its member lies
    assert (known.aantal(RegelGroep.GEMEENTEBREED), known.aantal(RegelGroep.GRENS_ONBEKEND)) == (9, 1)


@pytest.mark.parametrize(
    "kapot",
    [
        None, [], {}, {"locaties": "x", "regelsVoorIedereen": [1, {}, {"identificatie": "r"}]},
        {"regelsVoorIedereen": [{"identificatie": "r", "themas": [3], "locatieRefs": [{}]}]},
        {"omgevingsnormen": [{"identificatie": "n", "normwaarden": {}}]},
    ],
)  # fmt: skip
def test_an_answer_of_another_shape_costs_no_more_than_that_part(kapot: Any):
    plan = plan_uit_annotaties(kapot, LELYSTAD)
    assert plan.expression == LELYSTAD.expression
    if isinstance(kapot, dict) and kapot:
        assert any(o.soort == "vorm" for o in plan.onopgelost)


# -- texts --------------------------------------------------------------------------------------------

STRUCTUUR = {
    "_embedded": {"documentComponenten": [{
        "identificatie": "gm0995_1__chp_15", "expressie": "chp_15", "type": "HOOFDSTUK",
        "kop": "<Kop><Label>Hoofdstuk</Label><Nummer>15</Nummer><Opschrift>Natuur</Opschrift></Kop>",
        "_embedded": {"documentComponenten": [{
            "identificatie": "w_art", "expressie": "chp_15__art_15.2", "type": "ARTIKEL",
            "kop": "<Kop><Label>Artikel</Label><Nummer>15.2</Nummer><Opschrift>Kappen</Opschrift></Kop>",
            "_embedded": {"documentComponenten": [
                {"identificatie": KAPWID, "expressie": "chp_15__art_15.2__para_5", "type": "LID", "kop": "5.",
                 "inhoud": "<Inhoud><Al>Het is verboden bomen te <i>kappen</i>.</Al></Inhoud>"},
                {"identificatie": "w_kapot", "expressie": "e", "type": "LID", "inhoud": "<Al>geen & goede <xml"},
            ]}}]}}]}
}  # fmt: skip


def test_the_text_is_read_as_that_of_a_package():
    texts = teksten_uit_structuur(STRUCTUUR, {KAPWID, "w_kapot"})
    lid = texts[KAPWID]
    assert [(p.soort, p.nummer, p.opschrift) for p in lid.plaats] == [
        ("Hoofdstuk", "15", "Natuur"), ("Artikel", "15.2", "Kappen"), ("Lid", "5", ""),
    ]  # fmt: skip
    assert lid.inhoud == "Het is verboden bomen te kappen."
    assert "<i>kappen</i>" in lid.xml
    assert texts["w_kapot"].inhoud == "<Al>geen & goede <xml"


# -- the client, on loopback --------------------------------------------------------------------------


def test_ids_in_a_path_have_underscores_for_all_other_signs():
    assert pad_identificatie("/akn/nl/act/gm0995/2020/omgevingsplan") == "_akn_nl_act_gm0995_2020_omgevingsplan"
    assert pad_identificatie("a@b-c;1") == "a_b_c_1"


@contextmanager
def dso(answer: Callable[[Verzoek], Antwoord], dag: date | None = None) -> Iterator[tuple[DsoClient, Loket]]:
    with loket(answer) as server, requests.Session() as http:
        session = ApiSession(http, system="DSO", clock=Klok(), pause=lambda _s: None)
        yield DsoClient(session, DsoWortels.op(server.basis), geldig_op=dag), server


def test_a_plan_is_fetched_with_its_texts_and_geometries_and_a_lone_503_is_tried_again(antwoord: dict[str, Any]):
    member = ID + "gebied.6fc8dfb184ce4c55ac4bcc656618fa81"
    antwoord["locaties"].append(
        {"identificatie": member, "locatieType": "Gebied", "geometrieIdentificatie": "g-1", "noemer": "bos"}
    )
    square = {"type": "Polygon", "coordinates": [[[160000, 500000], [160100, 500000], [160100, 500100],
                                                  [160000, 500100], [160000, 500000]]]}  # fmt: skip
    seen: Counter[str] = Counter()

    def answer(verzoek: Verzoek) -> Antwoord:
        tail = verzoek.pad.rpartition("/")[2]
        seen[tail] += 1
        if tail == "regeltekstannotaties":
            return Antwoord(b"{}", 503) if seen[tail] == 1 else als_json(antwoord)
        if tail == "documentstructuur":
            return als_json(STRUCTUUR)
        if tail == "g-1":
            return als_json(square)
        return Antwoord(b"{}", 404)

    with dso(answer, date(2026, 9, 22)) as (client, server):
        kept = schrijf_bundel(client.antwoord(LELYSTAD, nu=NU))
        asked = server.gevraagd
    assert seen == {"regeltekstannotaties": 2, "documentstructuur": 1, "g-1": 1}
    assert asked[0].pad.endswith(
        "/presenteren/v8/regelingen/_akn_nl_act_gm0995_2020_omgevingsplan/regeltekstannotaties"
    )
    assert asked[0].vraag == {"locatieSelectie": "primair", "geldigOp": "2026-09-22", "inWerkingOp": "2026-09-22"}
    assert asked[-1].vraag == {"crs": "http://www.opengis.net/def/crs/EPSG/0/28992"}
    # what was answered is kept, and read again without asking
    plan = lees_plan(kept, naam="dso.zip", grens=GRENS)
    assert plan.onbevestigd
    here = PlanIndex(plan).hier(RdWkb(shapely.to_wkb(shapely.Point(160_050, 500_050))))
    assert (here.aantal(RegelGroep.EIGEN), here.aantal(RegelGroep.GEMEENTEBREED)) == (1, 9)
    assert [r.regeltekst.aanhaling for r in here.regels if r.regeltekst and r.regeltekst.wid == KAPWID] == [
        "artikel 15.2 lid 5"
    ]


def test_the_regelingen_at_a_place_are_asked_with_three_decimals_and_the_uri_of_rd():
    def answer(_verzoek: Verzoek) -> Antwoord:
        links = {"tijdelijkDeelVan": {"href": "x"}}
        item = {"identificatie": "/akn/nl/act/pv24/2022/verordening", "_links": links}
        return als_json({"_embedded": {"regelingen": [item]}})

    with dso(answer) as (client, server):
        (found,) = client.regelingen_op(RdWkb(shapely.to_wkb(shapely.Point(138150.123456, 423750))))
        (asked,) = server.gevraagd
    assert (found.bevoegd_gezag, found.tijdelijk_deel_van, found.ontwerp) == ("pv24", "x", False)
    assert asked.pad.endswith("/presenteren/v8/regelingen/_zoek")
    assert json.loads(asked.inhoud) == {"geometrie": {"type": "Point", "coordinates": [138150.123, 423750.0]}}
    assert asked.koppen["content-crs"] == "http://www.opengis.net/def/crs/EPSG/0/28992"


def test_the_list_of_an_authority_is_followed_to_its_end():
    item = {"type": {"code": "/join/id/stop/regelingtype_003", "waarde": "Omgevingsplan"},
            "aangeleverdDoorEen": {"code": "GM0995"}, "opschrift": "Plan"}  # fmt: skip

    def answer(verzoek: Verzoek) -> Antwoord:
        page = verzoek.vraag.get("page")
        links = {"next": {"href": f"{verzoek.pad}?page=2"}} if page == "1" else {}
        return als_json({"_embedded": {"regelingen": [{**item, "identificatie": f"/akn/nl/act/gm0995/{page}"}]},
                         "_links": links})  # fmt: skip

    with dso(answer) as (client, _server):
        found = list(client.regelingen("gm0995"))
    assert [r.identificatie for r in found] == ["/akn/nl/act/gm0995/1", "/akn/nl/act/gm0995/2"]
    assert (found[0].soort, found[0].bevoegd_gezag) == ("Omgevingsplan", "gm0995")


def test_a_key_that_is_refused_says_so():
    refusal = als_json({"code": "invalidKey", "title": "nee"}, 403)
    with dso(lambda _v: refusal) as (client, _server), pytest.raises(Refused):
        list(client.regelingen("gm0995"))


@contextmanager
def downloads(*standen: str, url: str = "") -> Iterator[tuple[DsoDownload, Loket]]:
    """A Downloaden that says these states in turn, then has the package."""
    states = list(standen)

    def answer(verzoek: Verzoek) -> Antwoord:
        tail = verzoek.pad.rpartition("/")[2]
        if tail == "aanvraag":
            return als_json({"verzoekIdentificatie": "t-1"}, 202)
        if "/status/" in verzoek.pad:
            return als_json({"status": states.pop(0)})
        if "/download/" in verzoek.pad:
            return als_json({"url": url or f"http://{verzoek.koppen['host']}/pakket.zip"})
        return Antwoord(zip_van(leden()), 200, {"Content-Type": "application/zip"})

    with loket(answer) as server, requests.Session() as http:
        session = ApiSession(http, system="DSO", clock=Klok(), pause=lambda _s: None)
        yield DsoDownload(session, DsoWortels.op(server.basis).downloaden), server


def test_a_package_is_asked_for_waited_for_and_fetched():
    with downloads("IN_BEHANDELING", "BESCHIKBAAR") as (download, server):
        contents = download.pakket(LELYSTAD.identificatie)
        assert [v.methode for v in server.gevraagd] == ["POST", "GET", "GET", "GET", "GET"]
        assert json.loads(server.gevraagd[0].inhoud) == {"regelingId": LELYSTAD.identificatie}
    assert len(lees_plan(contents, naam="p", grens=None).regels) == 3


def test_a_package_that_failed_or_lies_elsewhere_is_not_fetched():
    with downloads("MISLUKT") as (download, _server), pytest.raises(ServerFault):
        download.pakket("x")
    with downloads("BESCHIKBAAR", url="https://elders.example/p.zip") as (download, server):
        with pytest.raises(UnreadableAnswer):
            download.pakket("x")
        assert len(server.gevraagd) == 3


def test_a_bundle_that_is_damaged_is_refused():
    with pytest.raises(UnreadablePackage) as refused:
        lees_plan(zip_van({"dso.json": "{}"}), naam="b.zip", grens=None)
    assert (refused.value.code, refused.value.member) == ("beschadigd", "dso.json")


def test_the_shape_of_an_answer_has_its_fields_and_none_of_its_contents(antwoord: dict[str, Any]):
    shape = vorm(antwoord)
    said = json.dumps(shape)
    assert "Lelystad" not in said
    assert "gm0995" not in said
    assert shape["regelsVoorIedereen"][0]["themas"][0] == {"code": "tekst", "waarde": "tekst"}
    assert shape["locaties"][0]["geometrieIdentificatie"] == "tekst"
    assert vorm({"a": [1, None, {"b": True}], "c": []}) == {"a": ["getal"], "c": []}

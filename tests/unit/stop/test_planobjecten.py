"""Kaarten, ponsen, hoofdlijnen, vrijetekst, GIOs and the report: what a package has besides its rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket
from portaal_leefomgeving_plugin.connectors.stop.ow import SOORTEN
from portaal_leefomgeving_plugin.domain.omgevingsplan import Naslag, Omgevingsplan, Onopgelost, RegelSoort
from portaal_leefomgeving_plugin.domain.planobjecten import Kaartlaag, VerwijzingTelling
from tests.unit.stop.bouwpakket import CONCEPT, HAVEN, WIJK, gebied, gio, leden, locaties, ow, vak, zip_van

ID = "nl.imow-gm9999."
MAP = "data/stop-tpod/download-packages"

KAART = (
    "<k:Kaart xmlns:k='http://www.geostandaarden.nl/imow/kaart'><k:identificatie>nl.imow-gm9999.kaart.een"
    "</k:identificatie><k:naam>Hoogten</k:naam><k:nummer>1</k:nummer><k:uitsnede><k:Kaartextent><k:minX>130000</k:minX>"
    "<k:minY>470000</k:minY><k:maxX>130600</k:maxX><k:maxY>470100.5</k:maxY></k:Kaartextent></k:uitsnede><k:kaartlagen>"
    "<k:Kaartlaag><k:identificatie>nl.imow-gm9999.kaartlaag.een</k:identificatie><k:naam>laag</k:naam>"
    "<k:niveau>1</k:niveau><k:normweergave><rol:OmgevingsnormRef xlink:href='nl.imow-gm9999.omgevingsnorm.bouwhoogte'/>"
    "</k:normweergave><k:gebiedsaanwijzingweergave><ga:GebiedsaanwijzingRef "
    "xlink:href='nl.imow-gm9999.gebiedsaanwijzing.Wonen'/></k:gebiedsaanwijzingweergave></k:Kaartlaag></k:kaartlagen>"
    "</k:Kaart>"
)
PONS = (
    "<p:Pons xmlns:p='http://www.geostandaarden.nl/imow/pons'><p:identificatie>nl.imow-gm9999.pons.een"
    f"</p:identificatie><p:locatieaanduiding>{locaties(HAVEN)}</p:locatieaanduiding></p:Pons>"
)
VT = "xmlns:vt='http://www.geostandaarden.nl/imow/vrijetekst'"
VRIJETEKST = (
    f"<vt:Divisietekst {VT} wId='div1'><vt:identificatie>nl.imow-gm9999.divisietekst.een</vt:identificatie>"
    "</vt:Divisietekst>",
    f"<vt:Hoofdlijn {VT}><vt:identificatie>nl.imow-gm9999.hoofdlijn.een</vt:identificatie><vt:soort>Ambitie</vt:soort>"
    "<vt:naam>Groen wonen</vt:naam></vt:Hoofdlijn>",
    f"<vt:Tekstdeel {VT}><vt:identificatie>nl.imow-gm9999.tekstdeel.een</vt:identificatie>"
    f"<vt:idealisatie>{CONCEPT}/idealisatie/id/concept/Indicatief</vt:idealisatie>"
    f"<vt:thema>{CONCEPT}/thema/id/concept/Wonen</vt:thema><vt:divisieaanduiding>"
    "<vt:DivisietekstRef xlink:href='nl.imow-gm9999.divisietekst.een'/></vt:divisieaanduiding><vt:hoofdlijnaanduiding>"
    "<vt:HoofdlijnRef xlink:href='nl.imow-gm9999.hoofdlijn.een'/></vt:hoofdlijnaanduiding>"
    f"<vt:locatieaanduiding>{locaties(WIJK)}</vt:locatieaanduiding></vt:Tekstdeel>",
)
VISIE = """<RegelingVrijetekst xmlns="https://standaarden.overheid.nl/stop/imop/tekst/">
<RegelingOpschrift><Al>Visie</Al></RegelingOpschrift><Lichaam><Divisie wId="d" eId="div_1"><Kop><Nummer>1</Nummer>
<Opschrift>Wonen</Opschrift></Kop><Divisietekst wId="div1" eId="div_1__content_1"><Inhoud><Al>Wij willen groen; zie
<IntRef ref="div_1">hierboven</IntRef> en <IntIoRef ref="nergens">dit gebied</IntIoRef>.</Al></Inhoud></Divisietekst>
</Divisie></Lichaam></RegelingVrijetekst>"""


def lees(**wijziging: str) -> Omgevingsplan:
    return lees_pakket(zip_van({**leden(), **wijziging}), naam="pakket.zip")


def test_a_kaart_has_its_frame_and_what_its_layers_draw():
    kaart = lees(**{"kaarten.xml": ow(KAART)}).kaarten[ID + "kaart.een"]
    assert (kaart.naam, kaart.nummer, kaart.uitsnede) == ("Hoogten", "1", (130000.0, 470000.0, 130600.0, 470100.5))
    norm, area = (ID + "omgevingsnorm.bouwhoogte",), (ID + "gebiedsaanwijzing.Wonen",)
    assert kaart.lagen == (Kaartlaag(ID + "kaartlaag.een", "laag", 1, (), norm, area),)


def test_a_kaart_whose_frame_is_no_numbers_has_none():
    kaart = lees(**{"kaarten.xml": ow(KAART.replace("130600", "ver weg"))}).kaarten[ID + "kaart.een"]
    assert kaart.uitsnede is None


def test_a_pons_says_where_older_plans_no_longer_hold():
    assert lees(**{"pons.xml": ow(PONS)}).ponsen[ID + "pons.een"].locaties == (ID + HAVEN,)


def test_a_visie_reads_as_tekstdelen_with_their_divisie_hoofdlijn_and_place():
    files = {k: v for k, v in leden().items() if not k.startswith(("OW-bestanden/regel", "Regeling/Tekst"))}
    plan = lees_pakket(zip_van({**files, "vt.xml": ow(*VRIJETEKST), "Regeling/Tekst.xml": VISIE}), naam="visie.zip")
    deel = plan.regels[ID + "tekstdeel.een"]
    assert (deel.soort, deel.locaties, deel.themas) == (RegelSoort.TEKSTDEEL, (ID + WIJK,), ("Wonen",))
    assert [plan.hoofdlijnen[h].naam for h in deel.hoofdlijnen] == ["Groen wonen"]
    tekst = plan.regelteksten[deel.regeltekst]
    assert tekst.inhoud.startswith("Wij willen groen; zie hierboven en dit gebied")
    assert next((p.soort, p.nummer, p.opschrift) for p in tekst.plaats) == ("Divisie", "1", "Wonen")
    assert Onopgelost(van="div1", soort="intioref", verwijzing="nergens") in plan.onopgelost


def test_a_symboolcode_belongs_to_the_object_or_the_part_that_asks_for_it():
    areas = ow(gebied("los", "aa-haven"), (
        "<ga:Gebiedsaanwijzing><ga:identificatie>nl.imow-gm9999.gebiedsaanwijzing.G</ga:identificatie>"
        "<ga:eigenSymbolisatie>vag104</ga:eigenSymbolisatie>"
        f"<ga:locatieaanduiding>{locaties(WIJK)}</ga:locatieaanduiding></ga:Gebiedsaanwijzing>"))  # fmt: skip
    items = ow(
        "<s:SymbolisatieItem xmlns:s='http://www.geostandaarden.nl/imow/symbolisatie'><s:symboolcode>vsgt201"
        "</s:symboolcode><s:normwaardeSymbolisatie><rol:NormwaardeRef "
        "xlink:href='nl.imow-gm9999.normwaarde.bouwhoogte0'/></s:normwaardeSymbolisatie></s:SymbolisatieItem>"
    )
    plan = lees(**{"gebied2.xml": areas, "symbolen.xml": items})
    assert plan.symbolen == {ID + "gebiedsaanwijzing.G": "vag104", ID + "normwaarde.bouwhoogte0": "vsgt201"}
    assert plan.onopgelost == ()


def test_a_gio_in_parts_tells_them_apart_and_a_reference_to_a_part_leads_to_its_areas():
    whole = gio(
        "wijk", **{"aa-west": vak(130000, 470000, 130100, 470100), "aa-oost": vak(130100, 470000, 130200, 470100)}
    )
    parts = whole.replace("<geo:locaties>", "<geo:groepen><geo:Groep><geo:groepID>g-w</geo:groepID><geo:label>west"
                          "</geo:label></geo:Groep></geo:groepen><geo:locaties>")  # fmt: skip
    parts = parts.replace(
        "</geo:geometrie></geo:Locatie>", "</geo:geometrie><geo:groepID>g-w</geo:groepID></geo:Locatie>", 1
    )
    plan = lees(**{"IO-1/wijk.gml": parts})
    (found,) = (g for g in plan.gios.values() if g.work.endswith("/wijk"))
    assert found.groepen == {"g-w": "west"}
    naslag = Naslag(plan.regelteksten, plan.gios, plan.io_verwijzingen)
    assert naslag.gebieden(found.expression) == (ID + "gebied.west", ID + "gebied.oost")
    assert naslag.gebieden(f"{found.work}#g-w") == (ID + "gebied.west",)
    assert naslag.gebieden(f"{found.work}#g-anders") == ()


def test_the_report_counts_objects_references_and_files():
    files = {"kaarten.xml": ow(KAART), "raar.xml": "<ietsAnders/>", "eigen.xml": ow("<ow:Vreemd><ow:identificatie>nl.v"
             "</ow:identificatie></ow:Vreemd>")}  # fmt: skip
    verslag = lees(**files).verslag
    assert verslag is not None
    assert (verslag.gelezen["RegelVoorIedereen"], verslag.gelezen["Kaart"]) == (3, 1)
    assert verslag.zonder_record == {"Vreemd": 1}
    assert set(verslag.niet_gelezen) == {"IO-3/plaatje.pdf", "raar.xml"}
    counts = {v.soort: v for v in verslag.verwijzingen}
    assert counts["geometrie"] == VerwijzingTelling("geometrie", 3, 0, 0)
    assert counts["activiteit"] == VerwijzingTelling("activiteit", 2, 2, 0)  # both hang under one of the state's
    assert verslag.onopgelost == 0


@pytest.mark.parametrize("name", ["gm0233_ermelo_omgevingsplan_download.zip",
                                  "gm0297_gemeentestad_zaltbommel_download.zip",
                                  "gm9920_mini_download.zip", "gm9920_publicatieopdracht_levering.zip"])  # fmt: skip
def test_in_real_packages_there_is_no_object_without_a_record_and_the_report_agrees_with_the_list(
    gedeeld: Path, name: str
):
    plan = lees_pakket(gedeeld / MAP / name, naam=name)
    assert plan.verslag is not None
    assert plan.verslag.zonder_record == {}
    assert plan.verslag.onopgelost == len(plan.onopgelost)
    assert all(n.endswith((".pdf", ".jpg")) for n in plan.verslag.niet_gelezen)


def test_a_reference_in_the_text_leads_to_the_werkingsgebied_and_to_the_artikel(gedeeld: Path):
    name = "gm0297_gemeentestad_zaltbommel_download.zip"
    plan = lees_pakket(gedeeld / MAP / name, naam=name)
    naslag = Naslag(plan.regelteksten, plan.gios, plan.io_verwijzingen)
    zone = naslag.gebieden("gm0297_1__cmp_I__content_o_1__list_o_1__item_o_6__ref_o_1")
    assert [plan.locaties[z].noemer for z in zone] == ["zone A"]
    assert naslag.gebieden("/join/id/regdata/gm0297/2019/Zone_A") == zone
    tekst = naslag.tekst("chp_2__subchp_2.2__art_2.4")
    assert tekst is not None
    assert tekst.aanhaling == "artikel 2.4"
    parent = naslag.tekst("chp_2__subchp_2.2")
    assert parent is not None
    assert parent.aanhaling == "artikel 2.3"
    assert naslag.tekst("chp_99") is None


@pytest.mark.parametrize("versie", ["v2.0.0", "v3.1.0", "v3.2.0-rc"])
def test_of_every_kind_of_object_in_the_schema_a_record_is_made(gedeeld: Path, versie: str):
    schema = gedeeld / f"data/stop-tpod/imow-xsd/{versie}/bestanden-ow/deelbestand-ow/IMOW_Deelbestand.xsd"
    kinds = set(re.findall(r'<xs:element ref="(?!sl:)\w+:(\w+)"', schema.read_text(encoding="utf-8")))
    assert len(kinds) > 20
    assert kinds <= SOORTEN


def test_a_kaartlaag_outside_a_kaart_is_not_lost():
    laag = KAART[KAART.index("<k:Kaartlaag>") : KAART.index("</k:kaartlagen>")]
    plan = lees(**{"kaarten.xml": ow(laag.replace("<k:Kaartlaag>", "<k:Kaartlaag xmlns:k='x'>", 1))})
    assert plan.kaarten[ID + "kaartlaag.een"].lagen[0].normen == (ID + "omgevingsnorm.bouwhoogte",)

"""What stands in a package comes out of it, whatever its files are called and whichever way it is written."""

from __future__ import annotations

import xml.etree.ElementTree as ET
import zipfile
from datetime import date
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket, met_grens
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    LocatieSoort,
    Naslag,
    Omgevingsplan,
    Onopgelost,
    Plaats,
    RegelSoort,
)
from tests.unit.stop.bouwpakket import (
    AMBTSGEBIED,
    TEKST,
    WIJK,
    aanduiding,
    gebied,
    gio,
    leden,
    locaties,
    ow,
    regel,
    vak,
    zip_van,
)
from tests.unit.stop.bouwpakket import activiteit as activiteit_xml
from tests.unit.stop.bouwpakket import groep as groep_xml
from tests.unit.stop.bouwpakket import regeltekst as regeltekst_xml

ID = "nl.imow-gm9999."


def lees(**wijziging: str | bytes) -> Omgevingsplan:
    """The built package with these files changed or added; dots in the keys are written ``__``."""
    files = {**leden(), **{k.replace("__", "/").replace("_", "-", 0) + ".xml": v for k, v in wijziging.items()}}
    return lees_pakket(zip_van(files), naam="pakket.zip")


@pytest.fixture(scope="module")
def plan() -> Omgevingsplan:
    return lees_pakket(zip_van(leden()), naam="pakket.zip")


def test_the_regeling_is_known_by_its_own_documents(plan: Omgevingsplan):
    assert plan.work == "/akn/nl/act/gm9999/2026/omgevingsplan"
    assert plan.expression == "/akn/nl/act/gm9999/2026/omgevingsplan/nld@1"
    assert plan.opschrift == "Omgevingsplan Voorbeeldstad"
    assert plan.soort == "Omgevingsplan"
    assert plan.bevoegd_gezag == "gm9999"


def test_nothing_in_a_whole_package_is_unresolved(plan: Omgevingsplan):
    assert plan.onopgelost == ()


def test_a_locatie_finds_its_geometry_by_basisgeo_id_in_any_case(plan: Omgevingsplan):
    west, oost = (plan.locaties[ID + f"gebied.{n}"] for n in ("west", "oost"))
    assert shapely.equals(shapely.from_wkb(west.geometrie), shapely.box(130000, 470000, 130100, 470100))
    assert shapely.equals(shapely.from_wkb(oost.geometrie), shapely.box(130100, 470000, 130200, 470100))


def test_a_groep_has_members_and_an_ambtsgebied_a_boundary_to_be_joined(plan: Omgevingsplan):
    groep = plan.locaties[ID + WIJK]
    assert (groep.soort, groep.geometrie) == (LocatieSoort.GROEP, None)
    assert groep.leden == (ID + "gebied.west", ID + "gebied.oost")
    heel = plan.locaties[ID + "ambtsgebied.heel"]
    assert (heel.soort, heel.geometrie, heel.grens_id, heel.geldig_op) == (
        LocatieSoort.AMBTSGEBIED,
        None,
        "GM9999",
        date(2026, 1, 1),
    )


def test_a_rule_says_where_about_what_and_with_which_norm(plan: Omgevingsplan):
    regel_wijk = plan.regels[ID + "juridischeregel.wijk"]
    assert regel_wijk.soort is RegelSoort.VOOR_IEDEREEN
    assert regel_wijk.regeltekst == ID + "regeltekst.een"
    assert regel_wijk.locaties == (ID + WIJK,)
    assert regel_wijk.themas == ("Bouwen",)
    assert regel_wijk.idealisatie == "Exact"
    assert regel_wijk.normen == (ID + "omgevingsnorm.bouwhoogte",)
    assert [(a.activiteit, a.kwalificatie, a.locaties) for a in regel_wijk.activiteiten] == [
        (ID + "activiteit.bouwen", "Vergunningplicht", (ID + WIJK,)),
        (ID + "activiteit.slopen", "Verbod", (ID + "gebied.oost",)),
    ]


def test_norm_values_are_numbers_words_or_in_the_text(plan: Omgevingsplan):
    norm = plan.normen[ID + "omgevingsnorm.bouwhoogte"]
    assert (norm.type, norm.eenheid) == ("MaximumBouwhoogte", "Meter")
    assert [(w.kwantitatief, w.kwalitatief) for w in norm.normwaarden] == [(7.0, ""), (9.5, ""), (None, "laag")]


def test_a_lid_stands_in_its_place_from_hoofdstuk_down(plan: Omgevingsplan):
    tekst = plan.regelteksten[ID + "regeltekst.een"]
    assert tekst.plaats == (
        Plaats("Hoofdstuk", "1", "Bouwen"),
        Plaats("Afdeling", "1.1", "Alge&meen"),
        Plaats("Artikel", "1.1", "Bij1gebouw"),
        Plaats("Lid", "1", ""),
    )
    assert tekst.aanhaling == "artikel 1.1 lid 1"


def test_text_has_a_line_per_alinea_and_list_item(plan: Omgevingsplan):
    assert plan.regelteksten[ID + "regeltekst.een"].inhoud.splitlines() == [
        "Een bijgebouw is lager dan 3 m1.",
        "Het is verboden:",
        "a. te bouwen;",
        "b. te slopen:",
        "1°. geheel",
    ]


def test_a_table_has_a_line_per_row_and_a_term_its_definition(plan: Omgevingsplan):
    assert plan.regelteksten[ID + "regeltekst.twee"].inhoud.splitlines() == [
        "Hoogten",
        "schuur | 3 m",
        "mast | 9",
        "schuur: een gebouw",
    ]


def test_struck_out_text_is_no_text_and_a_reserved_artikel_says_so(plan: Omgevingsplan):
    assert plan.regelteksten[ID + "regeltekst.lid2"].inhoud == "Niet hier > daar."
    assert plan.regelteksten[ID + "regeltekst.drie"].inhoud == "Gereserveerd"


def test_regelteksten_come_in_the_order_of_the_document(plan: Omgevingsplan):
    assert [t.wid for t in plan.regelteksten.values()] == ["lid1", "lid2", "art2", "art3"]


def test_an_artikel_around_a_wanted_lid_has_the_text_of_all_its_leden():
    plan = lees(ow_extra=ow(regeltekst_xml("heelartikel", "art1")))
    lines = plan.regelteksten[ID + "regeltekst.heelartikel"].inhoud.splitlines()
    assert lines[0] == "1. Een bijgebouw is lager dan 3 m1."
    assert lines[-1] == "2. Niet hier > daar."
    assert plan.regelteksten[ID + "regeltekst.lid2"].inhoud == "Niet hier > daar."


def test_the_fragment_is_the_document_s_own_and_stands_by_itself(plan: Omgevingsplan):
    source = {e.get("wId"): e for e in ET.fromstring(TEKST).iter()}
    for tekst in plan.regelteksten.values():
        expected = ET.canonicalize(ET.tostring(source[tekst.wid], encoding="unicode"), rewrite_prefixes=True)
        assert ET.canonicalize(tekst.xml, rewrite_prefixes=True).strip() == expected.strip()


def test_the_fragment_keeps_comments_that_look_like_its_end(plan: Omgevingsplan):
    assert "<!-- </Lid> -->" in plan.regelteksten[ID + "regeltekst.lid2"].xml


def test_file_names_and_folders_say_nothing():
    flat = {f"bestand{nr}.xml": contents for nr, contents in enumerate(leden().values())}
    del flat["bestand0.xml"]  # the pakbon: it names files that now are called otherwise
    flat["bestand99.bin"] = flat.pop(f"bestand{len(leden()) - 1}.xml")  # the pdf
    ours = lees_pakket(zip_van(flat), naam="x")
    theirs = lees_pakket(zip_van(leden()), naam="x")
    assert (ours.regels, ours.locaties, ours.regelteksten) == (theirs.regels, theirs.locaties, theirs.regelteksten)


def test_names_as_windows_and_macos_make_them_hide_nothing_and_miss_nothing(plan: Omgevingsplan):
    files = {name.replace("/", "\\"): contents for name, contents in leden().items()}
    files |= {"__MACOSX/._pakbon.xml": b"\x00\x05\x16\x07", "OW\\._gebieden.xml": b"\x00", "OW\\": b""}
    assert lees_pakket(zip_van(files), naam="pakket.zip").onopgelost == plan.onopgelost == ()


def test_prefixes_say_nothing():
    files = leden()
    name = "OW-bestanden/regels.xml"
    files[name] = files[name].replace("regels:", "r:").replace(":regels=", ":r=").replace("l:Loc", "q:Loc")
    files[name] = files[name].replace("xmlns:l=", "xmlns:q=")
    assert lees_pakket(zip_van(files), naam="x").regels == lees_pakket(zip_van(leden()), naam="x").regels


def test_one_file_may_hold_objects_of_every_kind():
    files = leden()
    inner = [str(files.pop(n)) for n in list(files) if n.startswith("OW-bestanden/")]
    cut = [text.split("<sl:standBestand>")[1].split("</sl:standBestand>")[0] for text in inner]
    files["alles.xml"] = ow().replace("<sl:standBestand>", "<sl:standBestand>" + "".join(cut))
    assert lees_pakket(zip_van(files), naam="x").regels == lees_pakket(zip_van(leden()), naam="x").regels


def test_a_path_is_read_like_bytes(tmp_path: Path, plan: Omgevingsplan):
    path = tmp_path / "plan.zip"
    path.write_bytes(zip_van(leden()))
    assert lees_pakket(path, naam="plan.zip") == plan


def test_a_gio_as_it_is_adopted_is_read_as_one_that_was_downloaded():
    plain = gio("haven", **{"aa-haven": vak(130500, 470000, 130600, 470100)})
    wrapped = (
        '<geo:GeoInformatieObjectVaststelling xmlns:geo="https://standaarden.overheid.nl/stop/imop/geo/">'
        f"<geo:vastgesteldeVersie>{plain}</geo:vastgesteldeVersie></geo:GeoInformatieObjectVaststelling>"
    )
    files = {**leden(), "IO-2/haven.gml": wrapped}
    assert lees_pakket(zip_van(files), naam="x").locaties[ID + "gebied.haven"].geometrie is not None


def test_old_references_by_the_kind_of_location_count_too():
    old = locaties("gebied.haven").replace("LocatieRef", "GebiedRef")
    plan = lees(ow_extra=ow(regel("oud", "een", old)))
    assert plan.regels[ID + "juridischeregel.oud"].locaties == (ID + "gebied.haven",)


def test_an_activiteit_named_without_a_place_holds_where_the_rule_does():
    bare = (
        f'<regels:activiteitaanduiding><rol:ActiviteitRef xlink:href="{ID}activiteit.bouwen"/>'
        "</regels:activiteitaanduiding>"
    )
    plan = lees(ow_extra=ow(regel("kaal", "een", locaties("gebied.haven"), bare)))
    (found,) = plan.regels[ID + "juridischeregel.kaal"].activiteiten
    assert (found.activiteit, found.locaties) == (ID + "activiteit.bouwen", (ID + "gebied.haven",))


def test_other_kinds_of_rule_are_read_with_what_they_refer_to():
    extra = (
        f'<regels:omgevingswaardeaanduiding><rol:OmgevingswaardeRef xlink:href="{ID}omgevingsnorm.bouwhoogte"/>'
        "</regels:omgevingswaardeaanduiding>"
    )
    plan = lees(
        ow_extra=ow(
            regel("waarde", "een", locaties("gebied.haven"), extra, soort="Omgevingswaarderegel"),
            regel("instructie", "een", locaties("gebied.haven"), soort="Instructieregel"),
        )
    )
    assert plan.regels[ID + "juridischeregel.waarde"].soort is RegelSoort.OMGEVINGSWAARDE
    assert plan.regels[ID + "juridischeregel.waarde"].normen == (ID + "omgevingsnorm.bouwhoogte",)
    assert plan.regels[ID + "juridischeregel.instructie"].soort is RegelSoort.INSTRUCTIE


def test_an_object_that_is_ended_is_gone():
    ended = regel("wijk2", "een", locaties(WIJK)).replace(
        "<regels:identificatie>", "<ow:status>beëindigen</ow:status><regels:identificatie>", 1
    )
    assert ID + "juridischeregel.wijk2" not in lees(ow_extra=ow(ended)).regels


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        (
            regel("r", "een", locaties("gebied.nergens")),
            Onopgelost(ID + "juridischeregel.r", "locatie", ID + "gebied.nergens"),
        ),
        (
            regel("r", "weg", locaties("gebied.haven")),
            Onopgelost(ID + "juridischeregel.r", "regeltekst", ID + "regeltekst.weg"),
        ),
        (
            regel("r", "een", locaties(WIJK), aanduiding("weg", "Verbod", locaties(WIJK), "9")),
            Onopgelost(ID + "juridischeregel.r", "activiteit", ID + "activiteit.weg"),
        ),
        (gebied("kaal", "geen-geometrie"), Onopgelost(ID + "gebied.kaal", "geometrie", "geen-geometrie")),
        (groep_xml("g", "weg"), Onopgelost(ID + "gebiedengroep.g", "gebied", ID + "gebied.weg")),
        (regeltekst_xml("z", "zonder-tekst"), Onopgelost(ID + "regeltekst.z", "tekst", "zonder-tekst")),
        (
            activiteit_xml("los", boven=ID + "activiteit.weg"),
            Onopgelost(ID + "activiteit.los", "activiteit", ID + "activiteit.weg"),
        ),
        (
            regel("wijk", "een", locaties(WIJK)),
            Onopgelost(ID + "juridischeregel.wijk", "dubbel", ID + "juridischeregel.wijk"),
        ),
        ("<l:Gebied><l:noemer>naamloos</l:noemer></l:Gebied>", Onopgelost("Gebied", "identificatie", "")),
    ],
)  # fmt: skip
def test_what_nothing_answers_is_reported_and_nothing_else_is(extra: str, expected: Onopgelost):
    assert lees(zz_extra=ow(extra)).onopgelost == (expected,)


def test_an_object_without_its_text_is_kept_with_what_is_known_of_it():
    plan = lees(ow_extra=ow(regeltekst_xml("z", "zonder-tekst")))
    assert plan.regelteksten[ID + "regeltekst.z"].aanhaling == "zonder-tekst"


def test_a_geometry_that_cannot_be_read_is_reported_and_the_others_are_there():
    files = leden()
    files["IO-2/haven.gml"] = gio("haven", **{"aa-haven": vak(0, 0, 1, 1).replace("28992", "25831")})
    plan = lees_pakket(zip_van(files), naam="x")
    assert plan.locaties[ID + "gebied.haven"].geometrie is None
    assert plan.locaties[ID + "gebied.west"].geometrie is not None
    assert {o.soort for o in plan.onopgelost} == {"geometrie", "geometrie_onleesbaar"}


def test_a_geometry_outside_the_country_is_kept_and_reported():
    files = leden()
    files["IO-2/haven.gml"] = gio("haven", **{"aa-haven": vak(470000, 130500, 470100, 130600)})
    plan = lees_pakket(zip_van(files), naam="x")
    assert plan.locaties[ID + "gebied.haven"].geometrie is not None
    assert [o.soort for o in plan.onopgelost] == ["geometrie_buiten_nederland"]


def test_a_ring_that_crosses_itself_comes_out_valid_with_all_its_ground():
    bow = vak(0, 0, 1, 1).replace(
        "0 0 1 0 1 1 0 1 0 0", "130500 470000 130600 470100 130600 470000 130500 470100 130500 470000"
    )
    files = {**leden(), "IO-2/haven.gml": gio("haven", **{"aa-haven": bow})}
    shape = shapely.from_wkb(lees_pakket(zip_van(files), naam="x").locaties[ID + "gebied.haven"].geometrie)
    assert shapely.is_valid(shape)
    assert shapely.area(shape) == pytest.approx(5000)


def test_the_same_geometry_in_two_gios_is_one_and_another_by_its_name_is_reported():
    same = gio("twee", **{"aa-haven": vak(130500, 470000, 130600, 470100)})
    other = gio("twee", **{"aa-haven": vak(130500, 470000, 130600, 470200)})
    assert lees_pakket(zip_van({**leden(), "x.gml": same}), naam="x").onopgelost == ()
    (found,) = lees_pakket(zip_van({**leden(), "x.gml": other}), naam="x").onopgelost
    assert (found.soort, found.verwijzing) == ("dubbel", "aa-haven")


def test_a_file_that_the_package_promises_and_lacks_is_reported():
    files = leden()
    files["pakbon.xml"] = files["pakbon.xml"].replace(
        "</Component>", "<bestandsnaam>IO-9/weg.gml</bestandsnaam></Component>"
    )
    assert lees_pakket(zip_van(files), naam="x").onopgelost == (Onopgelost("pakbon.xml", "bestand", "IO-9/weg.gml"),)


def test_a_location_without_a_name_has_that_of_its_gio():
    nameless = gebied("n", "aa-haven").replace("<l:noemer>n</l:noemer>", "")
    assert lees(ow_extra=ow(nameless)).locaties[ID + "gebied.n"].noemer == "aa-haven volgens de GIO"


GRENS = RdWkb(shapely.to_wkb(shapely.box(129000, 469000, 132000, 472000)))


def test_the_ambtsgebied_is_joined_with_the_boundary_and_parted_from_it(plan: Omgevingsplan):
    joined = met_grens(plan, GRENS)
    assert joined.locaties[ID + "ambtsgebied.heel"].geometrie == GRENS
    assert met_grens(joined, None) == plan
    assert plan.locaties[ID + "ambtsgebied.heel"].geometrie is None


def test_an_ambtsgebied_of_another_authority_gets_no_boundary_of_ours():
    plan = lees(ow_extra=ow(AMBTSGEBIED.replace("GM9999", "PV30").replace("heel", "provincie")))
    joined = met_grens(plan, GRENS)
    assert joined.locaties[ID + "ambtsgebied.provincie"].geometrie is None
    assert joined.locaties[ID + "ambtsgebied.heel"].geometrie is not None


@pytest.mark.parametrize(
    "grens", [b"", b"junk", shapely.to_wkb(shapely.Point(1, 2)), shapely.to_wkb(shapely.Polygon())]
)
def test_a_boundary_that_is_no_area_is_no_boundary(plan: Omgevingsplan, grens: bytes):
    assert met_grens(plan, RdWkb(grens)) == plan


def test_of_two_regelingen_in_one_package_each_text_says_whose_it_is(gedeeld: Path):
    packages = ("gm0297_gemeentestad_zaltbommel_download.zip", "gm0233_ermelo_omgevingsplan_download.zip")
    both: dict[str, bytes] = {}
    for nr, name in enumerate(packages):
        with zipfile.ZipFile(gedeeld / "data/stop-tpod/download-packages" / name) as archive:
            both |= {f"{nr}/{i.filename}": archive.read(i) for i in archive.infolist() if not i.is_dir()}
    plan = lees_pakket(zip_van(both), naam="twee.zip")
    assert plan.verslag is not None
    assert len(plan.verslag.regelingen) == 2
    assert {t.plaats[0].opschrift for t in plan.regelteksten.values()} == set(plan.verslag.regelingen)
    assert len(plan.regels) == 613


def test_what_a_maker_wrapped_in_elements_of_its_own_is_read_all_the_same(plan: Omgevingsplan):
    files = {}
    for name, contents in leden().items():
        text = contents.decode() if isinstance(contents, bytes) else contents
        body = text.partition("?>")[2] if text.startswith("<?xml") else text
        files[name] = f"<Levering xmlns='urn:eigen'><Deel>{body}</Deel></Levering>"
    wrapped = lees_pakket(zip_van(files), naam="pakket.zip")
    assert wrapped.regels == plan.regels
    assert wrapped.locaties == plan.locaties
    assert {t.wid: t.inhoud for t in wrapped.regelteksten.values()} == {
        t.wid: t.inhoud for t in plan.regelteksten.values()
    }


def test_of_two_versions_of_a_gio_the_newest_is_meant():
    old = gio("wijk", oud=vak(0, 0, 9, 9))
    new = gio("wijk", nieuw=vak(0, 0, 9, 9)).replace("nld@1", "nld@2")
    places = ow(gebied("a", "oud"), gebied("b", "nieuw"))
    found = lees(IO__oud=old, IO__nieuw=new, OW__extra=places)
    index = Naslag(found.regelteksten, found.gios, found.io_verwijzingen)
    assert index.gebieden("/join/id/regdata/gm9999/2026/wijk") == (f"{ID}gebied.b",)

"""The plan of the fictional town: read by our reader, and held against the schemas and real packages without it."""

from __future__ import annotations

import hashlib
import io
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.stop import lees_pakket, met_grens
from portaal_leefomgeving_plugin.demo.plan.gebieden import BENOEMD, werkingsgebieden
from portaal_leefomgeving_plugin.demo.plan.pakket import bouw_pakket
from portaal_leefomgeving_plugin.demo.plan.regels import bouw_plan
from portaal_leefomgeving_plugin.demo.stad.stad import bouw_stad
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    LocatieSoort,
    NormSoort,
    Omgevingsplan,
    RegelGroep,
    RegelsHier,
    RegelSoort,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.demo.kleine_stad import X, Y, kleine_stad, midden

STAD = kleine_stad()
IMOW = re.compile(
    r"nl\.imow-gm9999\.(regeltekst|gebied|gebiedengroep|lijn|lijnengroep|punt|puntengroep|activiteit|gebiedsaanwijzing|"
    r"omgevingswaarde|omgevingsnorm|kaart|kaartlaag|ambtsgebied|regelingsgebied|juridischeregel|"
    r"activiteitlocatieaanduiding|normwaarde)\.[A-Za-z0-9]{1,32}"
)


@pytest.fixture(scope="module")
def pakket() -> bytes:
    return bouw_pakket(STAD)


@pytest.fixture(scope="module")
def bestanden(pakket: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(pakket)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def documenten(bestanden: dict[str, bytes]) -> dict[str, ET.Element]:
    return {name: ET.fromstring(content) for name, content in bestanden.items()}


@pytest.fixture(scope="module")
def plan(pakket: bytes) -> Omgevingsplan:
    return lees_pakket(pakket, naam="gm9999_download.zip")


def hier(plan: Omgevingsplan, x: float, y: float, *, grens: bool = True) -> RegelsHier:
    boundary = RdWkb(shapely.to_wkb(shapely.Polygon(STAD.grens)))
    return PlanIndex(met_grens(plan, boundary) if grens else plan).hier(RdWkb(shapely.to_wkb(shapely.Point(x, y))))


def over(here: RegelsHier, activiteit: str) -> set[tuple[str, RegelGroep]]:
    """How the rules here qualify the activiteit of this name, and by which kind of place."""
    return {
        (a.kwalificatie, rule.groep)
        for rule in here.regels
        for a in rule.activiteiten
        if here.activiteiten[a.activiteit].naam == activiteit
    }


def lokaal(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


# -- what our reader makes of it --------------------------------------------------------------------


def test_it_is_read_without_loss(plan: Omgevingsplan):
    assert plan.onopgelost == ()
    assert plan.work == "/akn/nl/act/gm9999/2026/omgevingsplan"
    assert (plan.soort, plan.bevoegd_gezag) == ("Omgevingsplan", "gm9999")


def test_it_is_as_large_as_a_plan_that_one_can_work_with(plan: Omgevingsplan):
    assert sum(loc.geometrie is not None for loc in plan.locaties.values()) >= 60
    assert len(plan.regels) >= 150
    wide = [r for r in plan.regels.values() if any(".ambtsgebied." in loc for loc in r.locaties)]
    assert 0.25 <= len(wide) / len(plan.regels) <= 0.40
    kinds = Counter(loc.soort for loc in plan.locaties.values())
    assert kinds.keys() == set(LocatieSoort)
    assert kinds[LocatieSoort.AMBTSGEBIED] == 1
    assert len({a.type for a in plan.gebiedsaanwijzingen.values()}) >= 12
    assert {r.soort for r in plan.regels.values()} == {RegelSoort.VOOR_IEDEREEN, RegelSoort.OMGEVINGSWAARDE}
    assert {a.kwalificatie for r in plan.regels.values() for a in r.activiteiten} >= {
        "Vergunningplicht", "Meldingsplicht", "Verbod", "Toegestaan", "Informatieplicht", "Zorgplicht",
    }  # fmt: skip


def test_every_rule_has_words_a_theme_and_what_it_is_about(plan: Omgevingsplan):
    for rule in plan.regels.values():
        assert plan.regelteksten[rule.regeltekst].inhoud
        assert rule.themas
        assert rule.locaties
        assert all(a.activiteit in plan.activiteiten for a in rule.activiteiten)
        assert all(n in plan.normen for n in rule.normen)
        assert all(g in plan.gebiedsaanwijzingen for g in rule.gebiedsaanwijzingen)


def test_everything_that_is_described_is_used_by_a_rule(plan: Omgevingsplan):
    rules = plan.regels.values()
    used = {a.activiteit for r in rules for a in r.activiteiten}
    above = {a.bovenliggend for a in plan.activiteiten.values()}
    assert plan.activiteiten.keys() - used - above == set()
    assert plan.normen.keys() - {n for r in rules for n in r.normen} == set()
    assert plan.gebiedsaanwijzingen.keys() - {g for r in rules for g in r.gebiedsaanwijzingen} == set()


def test_activiteiten_hang_in_one_tree_under_that_of_the_national_government(plan: Omgevingsplan):
    for activity in plan.activiteiten.values():
        steps = 0
        while activity.bovenliggend in plan.activiteiten and steps < 10:
            activity, steps = plan.activiteiten[activity.bovenliggend], steps + 1
        assert activity.identificatie == "nl.imow-gm9999.activiteit.ActInOmgevingsplanGem"
        assert activity.bovenliggend == "nl.imow-mnre1034.activiteit.ActInOmgevingsplan"


def test_geometries_come_out_as_they_went_in(plan: Omgevingsplan):
    drawn = {plek.naam: plek for area in bouw_plan(STAD).gebieden.values() for plek in area.leden}
    read = {loc.noemer: loc for loc in plan.locaties.values() if loc.geometrie is not None}
    assert read.keys() == drawn.keys()
    for name, plek in drawn.items():
        shape = shapely.from_wkb(read[name].geometrie)
        match plek.soort:
            case "Gebied":
                expected = shapely.MultiPolygon([shapely.Polygon(r[0], r[1:]) for r in plek.delen])
            case "Lijn":
                expected = shapely.LineString(plek.delen[0][0])
            case "Punt":
                expected = shapely.Point(plek.delen[0][0][0])
        assert shapely.is_valid(expected), name
        assert shapely.hausdorff_distance(shape, expected) < 0.002, name
        # in millimetres along the whole outline
        assert shapely.area(shape) == pytest.approx(shapely.area(expected), abs=0.001 * shapely.length(expected) + 0.1)


def test_an_area_with_a_hole_does_not_hold_in_the_hole(plan: Omgevingsplan):
    pond = next(v for v in STAD.gebieden if v.naam == "Brink").ringen[1]
    x, y = pond[:-1].mean(axis=0)
    assert ("Park", RegelGroep.EIGEN) not in {(a.naam, g) for a, g in hier(plan, x, y).gebiedsaanwijzingen}
    assert ("Park", RegelGroep.EIGEN) in {(a.naam, g) for a, g in hier(plan, x - 25, y).gebiedsaanwijzingen}


@pytest.mark.parametrize(
    ("gebruik", "hoogte"), [("recreatie", 7), ("wonen", 10), ("centrum", 15), ("haven", 25), ("water", None)]
)
def test_how_high_one_may_build_differs_per_zone(plan: Omgevingsplan, gebruik: str, hoogte: int | None):
    here = hier(plan, *midden(gebruik))
    heights = [n.waarde.kwantitatief for n in here.normen if n.norm.type == "MaximumBouwhoogte"]
    assert heights == ([hoogte] if hoogte else [])


def test_norms_have_numbers_words_or_a_text(plan: Omgevingsplan):
    values = [w for n in plan.normen.values() for w in n.normwaarden]
    assert all((w.kwantitatief is not None) + bool(w.kwalitatief) + bool(w.in_regeltekst) == 1 for w in values)
    assert {w.kwalitatief for w in values} >= {"bijzonder", "regulier", "vrij"}
    assert [n.naam for n in plan.normen.values() if n.soort is NormSoort.OMGEVINGSWAARDE] == [
        "stikstofdioxide in de buitenlucht"
    ]


def test_a_playground_needs_a_permit_and_on_contaminated_soil_a_proof_of_its_quality(plan: Omgevingsplan):
    on_spot, beside, clean = (hier(plan, x, y) for _name, x, y in STAD.speelplekken)
    for here in (on_spot, beside, clean):
        assert ("Vergunningplicht", RegelGroep.EIGEN) in over(here, "een speelplek aanleggen")
    words = "bodemonderzoek aantoont dat de bodemkwaliteit geschikt is"
    says = [any(words in r.regeltekst.inhoud for r in here.regels if r.regeltekst) for here in (on_spot, beside, clean)]
    assert says == [True, False, False]


def test_dangerous_goods_in_the_harbour_need_a_permit_there_only(plan: Omgevingsplan):
    permit = ("Vergunningplicht", RegelGroep.EIGEN)
    assert permit in over(hier(plan, *midden("haven")), "gevaarlijke stoffen opslaan")
    assert permit not in over(hier(plan, *midden("agrarisch")), "gevaarlijke stoffen opslaan")


def test_digging_near_the_dike_needs_a_permit(plan: Omgevingsplan):
    inland, far = hier(plan, X + 985, Y), hier(plan, X + 900, Y)  # the dike lies at 1,000 m
    assert ("Vergunningplicht", RegelGroep.EIGEN) in over(inland, "graven of heien bij een waterkering")
    assert over(far, "graven of heien bij een waterkering") == set()


def test_what_holds_all_over_waits_for_the_boundary_and_ends_there(plan: Omgevingsplan):
    x, y = midden("wonen")
    unknown, known, outside = hier(plan, x, y, grens=False), hier(plan, x, y), hier(plan, X + 5_000, Y)
    assert unknown.aantal(RegelGroep.GRENS_ONBEKEND) == known.aantal(RegelGroep.GEMEENTEBREED) > 50
    assert known.aantal(RegelGroep.GRENS_ONBEKEND) == 0
    assert outside.regels == ()


def test_it_says_that_the_municipality_is_fictional(plan: Omgevingsplan):
    assert plan.opschrift == "Omgevingsplan Voorbeeldstad (fictieve gemeente)"
    first = next(iter(plan.regelteksten.values()))
    assert first.aanhaling == "artikel 1.1"
    assert "fictieve gemeente Voorbeeldstad" in first.inhoud


# -- the town itself --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def stad() -> Stad:
    return bouw_stad(2026)


@pytest.fixture(scope="module")
def stadsplan(stad: Stad) -> Omgevingsplan:
    return lees_pakket(bouw_pakket(stad), naam="x")


def test_the_plan_of_the_town_is_whole_and_no_area_that_it_names_is_left_out(stad: Stad, stadsplan: Omgevingsplan):
    assert stadsplan.onopgelost == ()
    assert len(stadsplan.regels) >= 150
    assert BENOEMD.keys() - werkingsgebieden(stad).keys() == set()
    named = {loc.noemer for loc in stadsplan.locaties.values()}
    assert {vlak.naam for vlak in stad.gebieden} - named == set()


def test_at_each_spot_for_a_playground_the_plan_has_what_the_story_needs(stad: Stad, stadsplan: Omgevingsplan):
    index = PlanIndex(met_grens(stadsplan, RdWkb(shapely.to_wkb(shapely.Polygon(stad.grens)))))
    spots = [index.hier(RdWkb(shapely.to_wkb(shapely.Point(x, y)))) for _name, x, y in stad.speelplekken]
    assert all(("Vergunningplicht", RegelGroep.EIGEN) in over(here, "een speelplek aanleggen") for here in spots)
    contaminated = [
        any(a.type == "Bodem" and a.groep == "Maatregelengebied" for a, _ in h.gebiedsaanwijzingen) for h in spots
    ]
    assert contaminated == [True, False, False]
    assert all(any(n.norm.type == "MaximumBouwhoogte" for n in here.normen) for here in spots)


# -- the bytes --------------------------------------------------------------------------------------


def test_the_same_town_gives_the_same_bytes(pakket: bytes):
    assert bouw_pakket(kleine_stad()) == pakket


def test_rules_about_ground_that_the_town_lacks_are_left_out_and_the_rest_is_whole():
    poor = replace(
        kleine_stad(("haven", "school", "sport", "recreatie")), spoor=(), verontreinigd=(), geluid=(), natura2000=()
    )
    plan = lees_pakket(bouw_pakket(poor), naam="x")
    assert plan.onopgelost == ()
    titles = {p.opschrift for t in plan.regelteksten.values() for p in t.plaats}
    assert "Park" in titles
    assert not titles & {"Haven", "Onderwijs", "Sport", "Spoor", "Graven in verontreinigde bodem"}
    assert len({t.aanhaling for t in plan.regelteksten.values()}) == len(plan.regelteksten)


def test_the_pakbon_names_every_file_but_itself_and_the_manifest_those_of_ow(
    bestanden: dict[str, bytes], documenten: dict[str, ET.Element]
):
    named = {e.text for e in documenten["pakbon.xml"].iter() if lokaal(e) == "bestandsnaam"}
    ow = {name for name in bestanden if name.startswith("OW-bestanden/")}
    manifest = "OW-bestanden/manifest-ow.xml"
    assert named == bestanden.keys() - ow - {"pakbon.xml"} | {manifest}
    listed = {f"OW-bestanden/{e.text}" for e in documenten[manifest].iter() if lokaal(e) == "naam"}
    assert listed | {manifest} == ow


def test_each_gio_s_metadata_has_the_hash_of_its_geometry(
    bestanden: dict[str, bytes], documenten: dict[str, ET.Element]
):
    gmls = [name for name in bestanden if name.endswith(".gml")]
    assert gmls
    for name in gmls:
        meta = documenten[name.rpartition("/")[0] + "/VersieMetadata.xml"]
        said = {lokaal(e): e.text for e in meta.iter()}
        assert said["bestandsnaam"] == name.rpartition("/")[2]
        assert said["hash"] == hashlib.sha512(bestanden[name]).hexdigest()


def test_ids_are_unique_and_of_the_form_of_imow(documenten: dict[str, ET.Element]):
    found = [
        e.text or ""
        for name, root in documenten.items()
        if name.startswith("OW-")
        for e in root.iter()
        if lokaal(e) == "identificatie"
    ]
    assert [ident for ident in found if not IMOW.fullmatch(ident)] == []
    assert len(set(found)) == len(found)


def test_every_reference_leads_somewhere(documenten: dict[str, ET.Element]):
    """Without our reader: ids, geometries, wIds, GIOs and articles, each looked up in the files."""
    everything = [e for root in documenten.values() for e in root.iter()]
    idents = {e.text for e in everything if lokaal(e) == "identificatie"}
    geometries = {e.text for e in everything if e.tag == "{http://www.geostandaarden.nl/basisgeometrie/1.0}id"}
    expressions = {e.text for e in everything if lokaal(e) == "FRBRExpression"}
    text = list(documenten["Regeling/Tekst.xml"].iter())
    wids = {e.get("wId"): lokaal(e) for e in text if e.get("wId")}
    eids = {e.get("eId"): lokaal(e) for e in text if e.get("eId")}
    assert len(wids) == len(eids) == sum(1 for e in text if e.get("wId"))
    seen: Counter[str] = Counter()
    for e in everything:
        kind = lokaal(e)
        href = e.get("{http://www.w3.org/1999/xlink}href", "")
        if kind == "GeometrieRef":
            assert href in geometries
        elif href and not href.startswith("nl.imow-mnre"):
            assert href in idents
        elif kind == "Regeltekst":
            assert wids[e.get("wId")] in ("Artikel", "Lid")
        elif kind == "IntIoRef":
            assert wids[e.get("ref")] == "ExtIoRef"
        elif kind == "ExtIoRef":
            assert e.get("ref") == e.text in expressions
        elif kind == "IntRef":
            assert eids[e.get("ref")] == e.get("scope") == "Artikel"
        seen[kind] += 1
    assert all(seen[kind] for kind in ("GeometrieRef", "IntIoRef", "ExtIoRef", "IntRef", "table", "Lijst", "KaartRef"))


def test_geometry_is_gml_in_rd_with_holes_lines_and_points(documenten: dict[str, ET.Element]):
    shapes = [e for name, root in documenten.items() if name.endswith(".gml") for e in root.iter() if e.get("srsName")]
    assert {e.get("srsName") for e in shapes} == {"urn:ogc:def:crs:EPSG::28992"}
    assert {lokaal(e) for e in shapes} == {"MultiSurface", "LineString", "Point"}
    assert any(lokaal(e) == "interior" for shape in shapes for e in shape.iter())
    assert any(sum(lokaal(e) == "surfaceMember" for e in shape) > 1 for shape in shapes)
    for name, root in documenten.items():
        if name.endswith(".gml"):
            ids = [v for e in root.iter() for k, v in e.attrib.items() if k.endswith("}id")]
            assert len(set(ids)) == len(ids)


def test_outsides_run_anticlockwise_and_holes_clockwise(documenten: dict[str, ET.Element]):
    for name, root in documenten.items():
        for e in root.iter() if name.endswith(".gml") else ():
            if lokaal(e) in ("exterior", "interior"):
                ring = np.array("".join(e.itertext()).split(), dtype=float).reshape(-1, 2)
                assert (ring[0] == ring[-1]).all()
                assert shapely.is_ccw(shapely.LinearRing(ring)) == (lokaal(e) == "exterior")


# -- against what others made: GDAL, the schemas of Geonovum, and real packages ---------------------------


def test_gdal_reads_the_same_shapes(documenten: dict[str, ET.Element]):
    ogr = pytest.importorskip("osgeo.ogr", reason="GDAL is er niet")
    drawn = {plek.naam: plek for area in bouw_plan(STAD).gebieden.values() for plek in area.leden}
    read = set()
    for name, root in documenten.items():
        for place in (
            root.iter("{https://standaarden.overheid.nl/stop/imop/geo/}Locatie") if name.endswith(".gml") else ()
        ):
            shape = next(e for e in place.iter() if e.get("srsName"))
            title = next(e.text or "" for e in place if lokaal(e) == "naam")
            made = ogr.CreateGeometryFromGML(ET.tostring(shape, encoding="unicode"))
            plek = drawn[title]
            kinds = {"Gebied": ogr.wkbMultiPolygon, "Lijn": ogr.wkbLineString, "Punt": ogr.wkbPoint}
            assert made.GetGeometryType() == kinds[plek.soort]
            points = np.vstack([ring for deel in plek.delen for ring in deel])
            expected = (points[:, 0].min(), points[:, 0].max(), points[:, 1].min(), points[:, 1].max())
            assert made.GetEnvelope() == pytest.approx(expected, abs=0.001)
            if plek.soort == "Gebied":
                assert [made.GetGeometryRef(i).GetGeometryCount() for i in range(made.GetGeometryCount())] == [
                    len(deel) for deel in plek.delen
                ]
            read.add(title)
    assert read == drawn.keys()


XLINK = b"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink">
<xs:attribute name="href" type="xs:anyURI"/></xs:schema>"""
"""In place of the schema of xlink, which the IMOW schemas import and which was not saved with them."""


@pytest.mark.parametrize("versie", ["v2.0.0", "v3.1.0", "v3.2.0-rc"])
def test_the_ow_files_are_valid_imow(gedeeld: Path, bestanden: dict[str, bytes], versie: str):
    etree = pytest.importorskip("lxml.etree", reason="lxml is er niet: de IMOW-schema's zijn niet gebruikt")

    class Xlink(etree.Resolver):  # type: ignore[misc,name-defined]
        def resolve(self, url: str, _public: str, context: object) -> object:
            return self.resolve_string(XLINK, context) if url.endswith("xlinks.xsd") else None

    parser = etree.XMLParser()
    parser.resolvers.add(Xlink())
    folder = gedeeld / "data/stop-tpod/imow-xsd" / versie / "bestanden-ow"
    objects, manifest = (
        etree.XMLSchema(etree.parse(str(folder / name), parser))
        for name in ("deelbestand-ow/IMOW_Deelbestand.xsd", "generiek/manifest-ow.xsd")
    )
    # xmlns:schemaLocation is no uri, as in what DSO writes: lxml reads on only when it is told to
    lenient = etree.XMLParser(recover=True)
    count = 0
    for name, content in bestanden.items():
        if name.startswith("OW-bestanden/"):
            schema = manifest if "manifest" in name else objects
            document = etree.fromstring(content, lenient)
            assert schema.validate(document), (name, schema.error_log.last_error)
            count += 1
    assert count >= 15
    broken = etree.fromstring(bestanden["OW-bestanden/gebieden.xml"].replace(b"l:noemer>", b"l:naam>"), lenient)
    assert not objects.validate(broken)


VOORBEELDEN = ("data/stop-tpod/download-packages", "data/stop-tpod/gemeentestad")

NIET_IN_VOORBEELDEN = {
    # the samples have areas only; these are in the schema beside Gebied and Gebiedengroep (validated above)
    "l:Lijn", "l:Lijnengroep", "l:Punt", "l:Puntengroep", "l:LijnRef", "l:PuntRef",
    # a rule may say what it is about; no sample does, the schema has it
    "regels:thema",
    # GML 3.2 for lines and points
    "gml:LineString", "gml:Point", "gml:pos",
}  # fmt: skip
"""What we write and no saved sample has, and why that is right."""

PREFIXEN = {
    "http://www.geostandaarden.nl/imow/regels": "regels",
    "http://www.geostandaarden.nl/imow/locatie": "l",
    "http://www.opengis.net/gml/3.2": "gml",
    "https://standaarden.overheid.nl/stop/imop/tekst/": "tekst",
}


def paden(element: ET.Element, pad: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Each path of qualified elements, with the attributes at its end; of texts only parent and child.

    Texts nest as they like, and rare combinations say nothing.
    """
    space, _, name = element.tag[1:].partition("}")
    here = (*pad, f"{PREFIXEN.get(space, space)}:{name}")
    if here[-1].startswith("tekst:"):
        here = here[-2:]
    yield here
    yield from ((*here, "@" + key) for key in element.attrib)
    for child in element:
        yield from paden(child, here)


def test_nothing_is_written_that_real_packages_do_not_have(gedeeld: Path, documenten: dict[str, ET.Element]):
    known: set[tuple[str, ...]] = set()
    for folder in VOORBEELDEN:
        for path in sorted((gedeeld / folder).rglob("*")):
            if path.suffix == ".zip":
                with zipfile.ZipFile(path) as archive:
                    for name in archive.namelist():
                        if name.endswith((".xml", ".gml")):
                            known.update(paden(ET.fromstring(archive.read(name))))
            elif path.suffix in (".xml", ".gml"):
                known.update(paden(ET.fromstring(path.read_bytes())))
    ours = {path for root in documenten.values() for path in paden(root)}
    unknown = {path for path in ours - known if not NIET_IN_VOORBEELDEN & set(path)}
    assert sorted(unknown) == []
    assert {part for path in ours - known for part in path} >= NIET_IN_VOORBEELDEN  # nothing stands there in vain

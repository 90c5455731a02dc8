"""The algorithms about a plan: the difference between two packages, and what in one is worth a second look."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from portaal_leefomgeving_plugin.host.vragenwoorden import waarde
from portaal_leefomgeving_plugin.processing.provider import PortaalProvider
from tests.qgis.processing.test_algoritmen import Draai, aanbieder
from tests.unit.connectors.loket import Antwoord, Verzoek, als_json, loket
from tests.unit.stop.bouwpakket import TEKST, aanwijzing, gio, leden, locaties, ow, vak, zip_van

__all__ = ["aanbieder"]


@pytest.fixture
def draai(aanbieder: PortaalProvider) -> Draai:
    return Draai()


@pytest.fixture
def oud(tmp_path: Path) -> str:
    return pakket(tmp_path / "oud.zip")


def pakket(pad: Path, **wijziging: str) -> str:
    pad.write_bytes(zip_van({**leden(), **wijziging}))
    return str(pad)


def laag(*vakken: tuple[float, float, float, float]) -> QgsVectorLayer:
    made = QgsVectorLayer("Polygon?crs=EPSG:28992&field=naam:string", "percelen", "memory")
    for nr, (x0, y0, x1, y1) in enumerate(vakken):
        feature = QgsFeature(made.fields())
        feature.setAttribute("naam", f"P{nr}")
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
        made.dataProvider().addFeatures([feature])
    return made


def rijen(laag_: QgsVectorLayer, *velden: str) -> Iterator[tuple[object, ...]]:
    return (tuple(f[v] for v in velden) for f in laag_.getFeatures())


def test_two_versions_give_a_table_areas_and_a_report(draai: Draai, oud: str, tmp_path: Path):
    new = pakket(
        tmp_path / "nieuw.zip",
        **{
            "Regeling/Tekst.xml": TEKST.replace("dan 3 m", "dan 4,5 m"),
            "IO-2/haven.gml": gio("haven", **{"aa-haven": vak(130500, 470000, 130650, 470090)}),
        },
    )
    report = tmp_path / "verschil.html"
    answer = draai("plan_verschil", OUD=oud, NIEUW=new, TABEL="memory:", GEBIEDEN="memory:", RAPPORT=str(report))
    assert (answer["TEKSTEN"], answer["REGELS"], answer["NORMEN"], answer["AANTAL_GEBIEDEN"]) == (1, 0, 0, 1)
    table = list(rijen(draai.laag(answer["TABEL"]), "onderdeel", "wijziging", "naam", "verschil"))
    assert table[0][:3] == ("tekst", "gewijzigd", "artikel 1.1 lid 1")
    assert "[-3-]{+4,5+}" in str(table[0][3])
    areas = draai.laag(answer["GEBIEDEN"])
    assert {(k, round(m)) for k, m in rijen(areas, "kant", "m2")} == {("erbij", 4500), ("eraf", 1000)}
    assert {round(f.geometry().area()) for f in areas.getFeatures()} == {4500, 1000}
    html = report.read_text(encoding="utf-8")
    assert "<s>3</s><u>4,5</u>" in html
    assert "haven" in html


def test_for_a_place_only_what_is_about_it(draai: Draai, oud: str, tmp_path: Path):
    new = pakket(
        tmp_path / "n.zip", **{"IO-2/haven.gml": gio("haven", **{"aa-haven": vak(130500, 470000, 130650, 470090)})}
    )
    there = draai("plan_verschil", OUD=oud, NIEUW=new, PLEK=laag((130610, 470010, 130640, 470050)), TABEL="memory:")
    assert there["AANTAL_GEBIEDEN"] == 1
    assert any("nu ook gelden: 1" in line for line in draai.terug.gezegd)
    elsewhere = draai("plan_verschil", OUD=oud, NIEUW=new, PLEK=laag((130010, 470010, 130040, 470050)), TABEL="memory:")
    assert elsewhere["AANTAL_GEBIEDEN"] == 0


def test_a_package_that_is_none_is_refused_in_words(draai: Draai, oud: str, tmp_path: Path):
    (tmp_path / "stuk.zip").write_bytes(b"PK kapot")
    with pytest.raises(QgsProcessingException, match=r"stuk\.zip"):
        draai("plan_verschil", OUD=oud, NIEUW=str(tmp_path / "stuk.zip"), TABEL="memory:")


def test_the_scan_finds_plots_without_rules_several_values_and_overlaps(draai: Draai, tmp_path: Path):
    areas = ow(aanwijzing("Wonen", locaties("gebiedengroep.wijk")), aanwijzing("Centrum", locaties("gebied.oost")))
    package = pakket(tmp_path / "p.zip", **{"OW-bestanden/aanwijzingen.xml": areas})
    plots = laag((130010, 470010, 130020, 470020), (140000, 470000, 140010, 470010))
    answer = draai("regel_gat_scan", PAKKET=package, PERCELEN=plots, NAAM="naam", UITVOER="memory:")
    found = set(rijen(draai.laag(answer["UITVOER"]), "soort", "type", "namen"))
    assert found == {
        ("grens_onbekend", "", "P1"),  # no boundary was given: the municipal rule may hold there
        ("meerdere_normen", "bouwhoogte", "7 Meter; 9.5 Meter"),
        ("overlap", "Functie", "Wonen; Centrum"),
    }
    border = laag((129000, 469000, 131000, 471000))
    answer = draai("regel_gat_scan", PAKKET=package, GRENS=border, PERCELEN=plots, NAAM="naam", UITVOER="memory:")
    assert ("zonder_regel", "", "P1") in set(rijen(draai.laag(answer["UITVOER"]), "soort", "type", "namen"))


def test_the_scan_says_that_no_plots_were_looked_at(draai: Draai, oud: str):
    answer = draai("regel_gat_scan", PAKKET=oud, UITVOER="memory:")
    assert answer["MEERDERE_NORMEN"] == 1
    assert any("niet bekeken" in line for line in draai.terug.gewaarschuwd)


def test_permits_given_against_the_plan_with_the_rules_that_hold_there(draai: Draai, oud: str):
    permits = laag((130110, 470010, 130120, 470020), (130510, 470010, 130520, 470020))
    permits.dataProvider().addFeatures([QgsFeature(permits.fields())])  # one without a location
    answer = draai("plan_kandidaten", ZAKEN=permits, NAAM="naam", PAKKET=oud, UITVOER="memory:", LIJST="memory:")
    places = sorted(rijen(draai.laag(answer["UITVOER"]), "kenmerk", "regels", "belemmerend", "normen", "gebieden"))
    assert places == [("P0", 1, 1, 2, "Wonen"), ("P1", 1, 0, 1, "")]
    table = list(rijen(draai.laag(answer["LIJST"]), "kenmerk", "onderdeel", "artikel", "belemmerend", "waarde"))
    assert ("P0", "regel", "artikel 1.1 lid 1", 1, "") in table
    assert ("P0", "norm", "artikel 1.1 lid 1", 1, "9.5 Meter") in table
    assert ("P1", "regel", "artikel 1.2", 0, "") in table
    assert any("Zonder locatie" in line for line in draai.terug.gewaarschuwd)
    wide = draai("plan_kandidaten", ZAKEN=permits, NAAM="naam", PAKKET=oud, GEMEENTEBREED=True, UITVOER="memory:",
                 LIJST="memory:")  # fmt: skip
    assert wide["RIJEN"] == answer["RIJEN"] + 2  # the municipal rule, at each place


ANNOTATIES = {
    "regelteksten": [{"identificatie": "t", "wId": "w1"}],
    "regelsVoorIedereen": [{"identificatie": "r", "regeltekstRef": "t", "locatieRefs": ["l"]}],
    "locaties": [{"identificatie": "l", "locatieType": "Gebied", "noemer": "Haven", "geometrieIdentificatie": "g1"}],
}
ARTIKEL = {"identificatie": "w1", "expressie": "art_1", "type": "ARTIKEL", "inhoud": "<Inhoud><Al>Tekst.</Al></Inhoud>"}
STRUCTUUR = {"_embedded": {"documentComponenten": [ARTIKEL]}}
VLAK = {"type": "Polygon", "coordinates": [[[130500, 470000], [130600, 470000], [130600, 470100], [130500, 470000]]]}


def dso(verzoek: Verzoek) -> Antwoord:
    tail = verzoek.pad.rpartition("/")[2]
    found = {"aanvraag": {"verzoekIdentificatie": "t-1"}, "t-1": {"status": "BESCHIKBAAR"}, "g1": VLAK,
             "regeltekstannotaties": ANNOTATIES, "documentstructuur": STRUCTUUR}  # fmt: skip
    if "/download/" in verzoek.pad:
        return als_json({"url": f"http://{verzoek.koppen['host']}/plan.zip"})
    if tail == "plan.zip":
        return Antwoord(zip_van(leden()), 200, {"Content-Type": "application/zip"})
    return als_json(found.get(tail, {"identificatie": "/akn/nl/act/gm9999/2026/plan", "opschrift": "Plan uit DSO"}))


def test_a_regeling_comes_from_dso_along_both_ways_as_a_file_that_the_others_read(draai: Draai, tmp_path: Path):
    plot = laag((130510, 470002, 130590, 470009))
    with loket(dso) as server:
        for nr, route in enumerate((0, 1)):
            out, shape = tmp_path / f"{nr}.zip", tmp_path / f"{nr}.json"
            draai("omgevingsplan_ophalen", REGELING="/akn/nl/act/gm9999/2026/plan", BASIS=server.basis, ROUTE=route,
                  UITVOER=str(out), VORM=str(shape))  # fmt: skip
            rules = draai("regels_op_locatie", PLEKKEN=plot, PAKKET=str(out), UITVOER="memory:")
            texts = {t for (t,) in rijen(draai.laag(rules["UITVOER"]), "tekst")}
            assert any("Tekst." in str(t) or "schuur" in str(t) for t in texts)
            assert shape.exists() == (route == 1)
    assert "Haven" not in shape.read_text(encoding="utf-8")


def test_a_day_that_is_none_is_refused_before_anything_is_asked(draai: Draai, tmp_path: Path):
    with loket(dso) as server:
        with pytest.raises(QgsProcessingException, match="geen datum"):
            draai("omgevingsplan_ophalen", REGELING="/akn/x", BASIS=server.basis, DAG="31-1-2026",
                  UITVOER=str(tmp_path / "x.zip"))  # fmt: skip
        assert server.gevraagd == []


def test_an_sttr_file_gives_its_questions_and_a_report_of_its_tables(draai: Draai, gedeeld: Path, tmp_path: Path):
    path = gedeeld / "data/sttr/gemeentestad-toepasbareRegels/Conclusie Kappen van een boom - Initiele versie.zip"
    report = tmp_path / "boom.html"
    answer = draai("toepasbare_regels", BESTAND=str(path), UITVOER="memory:", RAPPORT=str(report))
    table = list(rijen(draai.laag(answer["UITVOER"]), "nr", "soort", "tekst", "gebruikt_in", "activiteit"))
    assert len(table) == 4
    assert table[0] == (1, "vraag", "Wat is de stamomtrek van de boom?", "Besluit - Kappen van een boom",
                        "nl.imow-gm0297.activiteit.2019000810")  # fmt: skip
    html = report.read_text(encoding="utf-8")
    assert html.index("Besluit - Kappen van een boom") < html.index("<h3>Plantenziektewet")
    assert "<td>&lt; 50</td><td>-</td><td>-</td><td>&quot;Toestemmingsvrij&quot;</td>" in html


@pytest.mark.parametrize(
    ("antwoorden", "zegt"),
    [
        ("UitvId0001=30", "Toestemmingsvrij"),
        ("UitvId0001 = 80\nUitvId0002=ja\nUitvId0003=nee\nUitvId0004=nee", "Vergunningplicht"),
        ("UitvId0001=80", ""),
    ],
)
def test_answers_to_an_sttr_file_give_what_its_tables_say_or_that_it_cannot_be_told(
    draai: Draai, gedeeld: Path, antwoorden: str, zegt: str
):
    path = gedeeld / "data/sttr/gemeentestad-toepasbareRegels/Conclusie Kappen van een boom - Initiele versie.zip"
    answer = draai("toepasbare_regels", BESTAND=str(path), UITVOER="memory:", ANTWOORDEN=antwoorden)
    assert answer["CONCLUSIES"].endswith(f": {waarde(zegt) if zegt else 'niet te bepalen'}")


def test_an_answer_that_cannot_be_read_is_refused_in_words(draai: Draai, gedeeld: Path):
    path = gedeeld / "data/sttr/gemeentestad-toepasbareRegels/Conclusie Kappen van een boom - Initiele versie.zip"
    with pytest.raises(QgsProcessingException, match="UitvId0001=veel"):
        draai("toepasbare_regels", BESTAND=str(path), UITVOER="memory:", ANTWOORDEN="UitvId0001=veel")


def test_what_is_no_sttr_is_refused_in_words(draai: Draai, tmp_path: Path):
    (tmp_path / "x.dmn").write_text("<html/>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"x\.dmn"):
        draai("toepasbare_regels", BESTAND=str(tmp_path / "x.dmn"), UITVOER="memory:")

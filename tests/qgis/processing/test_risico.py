"""From scores to a plan, areas, files and an atlas, as an analyst runs them in the toolbox or in a model."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import shapely
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsVectorLayer,
)

from portaal_leefomgeving_plugin.domain.slapend import Slaapstand
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.processing.risico_stijl import teken
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.risico.kleine_cellen import MINSTE
from portaal_leefomgeving_plugin.risico.model import lees_model
from tests.qgis.processing.test_algoritmen import Draai, aanbieder, draai, gevuld  # noqa: F401  # its fixtures
from tests.qgis.processing.test_zaakkaarten import bladen


@pytest.fixture
def scores(draai: Draai, gevuld: Verbinding, tmp_path: Path) -> str:  # noqa: F811
    out = str(tmp_path / "scores.gpkg")
    draai("risicoscore", UITVOER=out, FACTOREN=str(tmp_path / "factoren.gpkg"))
    return out


@pytest.fixture
def gebieden(draai: Draai, scores: str, tmp_path: Path) -> str:  # noqa: F811
    out = str(tmp_path / "gebieden.gpkg")
    draai("risico_gebieden", SCORES=scores, BREEDTE=300.0, UITVOER=out)
    return out


def rijen(pad: str) -> list[QgsFeature]:
    layer = QgsVectorLayer(pad, "laag", "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def leeg(waarde: object) -> bool:
    return waarde is None or waarde == NULL


def test_every_open_zaak_is_scored_with_its_range_and_its_evidence(draai: Draai, scores: str) -> None:  # noqa: F811
    rows = rijen(scores)
    assert len(rows) > 500
    factors = [f.name() for f in rows[0].fields() if f.name().startswith("f_")]
    assert {"f_gevoelig", "f_naleving", "f_sinds_controle"} <= set(factors)
    for row in rows:
        assert 0 <= row["score_laag"] <= row["score"] <= row["score_hoog"] <= 100
        assert 1 <= row["rang_min"] <= row["rang"] <= row["rang_max"] <= len(rows)
        assert row["klasse"] in ("laag", "midden", "hoog", "onbekend")
        assert row["bronnen"]
        unknown = [n for n in factors if leeg(row[n])]
        assert bool(unknown) == bool(row["onbekend"])
        assert all("onbekend" in row["b_" + n[2:]] for n in unknown)
        assert row["waarom"] or row["score"] == 0
    best = min(rows, key=lambda r: r["rang"])
    assert best["score"] == max(r["score"] for r in rows)
    assert any("Weggelaten" in w for w in draai.terug.gewaarschuwd)
    assert any(r.geometry().isEmpty() for r in rows)


def test_the_factors_are_a_table_of_their_own(draai: Draai, scores: str, tmp_path: Path) -> None:  # noqa: F811
    per_factor = rijen(str(tmp_path / "factoren.gpkg"))
    assert len(per_factor) == len(rijen(scores)) * len({r["factor"] for r in per_factor})
    assert all((r["waarde_laag"] == r["waarde_hoog"]) == bool(r["bekend"]) for r in per_factor)


def test_objects_of_a_layer_are_scored_with_a_model_of_ones_own(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    tmp_path: Path,
) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:28992&field=wat:string&field=dieren:double", "stallen", "memory")
    for nr, (what, animals) in enumerate((("Veehouderij", 100.0), ("Veehouderij", 900.0), ("Iets anders", None))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(170_000 + nr, 520_000)))
        feature.setAttributes([what, animals])
        layer.dataProvider().addFeatures([feature])
    raw = json.loads(resource("risico/toezicht.json").read_text(encoding="utf-8"))
    raw["factoren"] = [
        {"id": "dieren", "onderdeel": "effect", "gewicht": 1, "titel": {"nl": "Dieren", "en": "Animals"},
         "uitleg": {"nl": "Dieren", "en": "Animals"}, "veld": {"naam": "dieren", "nul": 0, "vol": 1000}},
        next(f for f in raw["factoren"] if f["id"] == "activiteit"),
    ]  # fmt: skip
    own = tmp_path / "model.json"
    own.write_text(json.dumps(raw), encoding="utf-8")
    out = str(tmp_path / "stallen.gpkg")
    draai("risicoscore", OBJECTEN=layer, OMSCHRIJVING="wat", NAAM="wat", MODEL=str(own), UITVOER=out)
    rows = rijen(out)
    assert [r["f_dieren"] for r in rows][:2] == [0.1, 0.9]
    assert leeg(rows[2]["f_dieren"])
    assert rows[0]["rang"] > rows[1]["rang"] == 1
    assert len(rows[2]["onbekend"].split("; ")) == 2
    assert rows[2]["klasse"] == "onbekend"


def test_a_model_that_cannot_be_read_is_told_in_words(draai: Draai, gevuld: Verbinding, tmp_path: Path) -> None:  # noqa: F811
    bad = tmp_path / "model.json"
    bad.write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"model\.json"):
        draai("risicoscore", MODEL=str(bad), UITVOER=str(tmp_path / "x.gpkg"))


def test_areas_keep_every_object_and_none_is_small(draai: Draai, scores: str, gebieden: str) -> None:  # noqa: F811
    areas, objects = rijen(gebieden), rijen(scores)
    placed = sum(not r.geometry().isEmpty() for r in objects)
    assert sum(r["aantal"] for r in areas) == placed
    assert min(r["aantal"] for r in areas) >= MINSTE
    assert any(r["samengevoegd"] for r in areas)
    for row in areas:
        assert row["n_laag"] + row["n_midden"] + row["n_hoog"] + row["n_onbekend"] == row["aantal"]
        assert row["bronnen"] == objects[0]["bronnen"]
        assert bool(row["samengevoegd"]) == ("," in row["cellen"])


def test_buurten_of_the_user_are_areas_too(draai: Draai, scores: str, tmp_path: Path) -> None:  # noqa: F811
    box = QgsVectorLayer(scores, "s", "ogr").extent()
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=wijk:string", "wijken", "memory")
    middle = box.center().x()
    for name, x0, x1 in (("West", box.xMinimum() - 10, middle), ("Oost", middle, box.xMaximum() + 10)):
        feature = QgsFeature(layer.fields())
        ring = shapely.box(x0, box.yMinimum() - 10, x1, box.yMaximum() + 10)
        feature.setGeometry(QgsGeometry.fromWkt(ring.wkt))
        feature.setAttributes([name])
        layer.dataProvider().addFeatures([feature])
    out = str(tmp_path / "wijken.gpkg")
    answer = draai("risico_gebieden", SCORES=scores, VLAKKEN=layer, NAAM="wijk", UITVOER=out)
    assert {r["naam"] for r in rijen(out)} == {"West", "Oost"}
    assert answer["BUITEN"] == 0


def test_a_plan_holds_the_highest_scores_that_are_not_planned_yet(
    draai: Draai,  # noqa: F811
    scores: str,
    tmp_path: Path,
) -> None:
    out = str(tmp_path / "plan.gpkg")
    answer = draai("inspectieplan", SCORES=scores, CAPACITEIT=20, PER_DAG=5, UITVOER=out)
    visits, objects = rijen(out), rijen(scores)
    free = sorted((r["score"] for r in objects if leeg(r["al_gepland"])), reverse=True)
    assert answer["BEZOEKEN"] == len(visits) == 20
    assert sorted((v["score"] for v in visits), reverse=True) == free[:20]
    assert answer["OVERGESLAGEN"] == sum(not leeg(r["al_gepland"]) for r in objects) > 0
    days = [v["dag"] for v in visits]
    assert all(days.count(d) <= 5 for d in set(days) if d)
    assert all(v["waarom"] for v in visits)


def test_sleeping_permits_come_with_what_was_seen_and_what_was_not(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    tmp_path: Path,
) -> None:
    out = str(tmp_path / "slapend.gpkg")
    answer = draai("slapende_vergunningen", UITVOER=out)
    rows = rijen(out)
    assert {r["stand"] for r in rows} <= {Slaapstand.KANDIDAAT, Slaapstand.NIET_TE_ZIEN}
    assert answer["KANDIDAAT"] == sum(r["stand"] == "kandidaat" for r in rows) > 0
    assert answer["TE_JONG"] > 0
    for row in rows:
        if row["stand"] == "kandidaat":
            assert row["gezien"]
            assert "5.40" in row["nagaan"]
        else:
            assert row["niet_te_zien"]
    without = draai("slapende_vergunningen", RESULTATEN=False, UITVOER=str(tmp_path / "zonder.gpkg"))
    assert without["KANDIDAAT"] == 0
    assert without["RESULTAAT_ONBEKEND"] > 0


def test_an_overlay_is_handed_over_in_every_format_with_what_it_stands_on(
    draai: Draai,  # noqa: F811
    scores: str,
    gebieden: str,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "uit"
    answer = draai(
        "risico_export", LAGEN=[scores, gebieden], FORMATEN=[0, 1, 2, 3, 4, 5], NAAM="over last", MAP=str(folder)
    )  # fmt: skip
    made = {Path(p).name for p in answer["BESTANDEN"].split(";")}
    ends = (".gpkg", ".xlsx", "_scores.parquet", "_gebieden.shp", "_gebieden_kolommen.csv", "_scores.csv",
            "_gebieden.geojson")  # fmt: skip
    assert {f"over_last{end}" for end in ends} <= made
    assert all((folder / name).stat().st_size for name in made)
    with closing(sqlite3.connect(folder / "over_last.gpkg")) as db:
        styles = dict(db.execute("SELECT f_table_name, styleQML FROM layer_styles"))
        assert set(styles) == {"scores", "gebieden"}
        assert "triangle" in styles["scores"]
        about = [m for (m,) in db.execute("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri LIKE '%qgis%'")]
        assert all("Peildatum" in m and "Panden" in m for m in about)
    back = QgsVectorLayer(f"{folder / 'over_last.gpkg'}|layername=gebieden", "g", "ogr")
    assert back.isValid()
    assert back.renderer().type() == "RuleRenderer"  # its looks came along
    assert "Peildatum" in back.metadata().abstract()  # and what it stands on
    assert {f["gebied"]: f["aantal"] for f in back.getFeatures()} == {r["gebied"]: r["aantal"] for r in rijen(gebieden)}
    with (folder / "over_last_gebieden_kolommen.csv").open(encoding="utf-8-sig", newline="") as stream:
        short = {row["volledig"]: row["kort"] for row in csv.DictReader(stream, delimiter=";")}
    shp = rijen(str(folder / "over_last_gebieden.shp"))
    assert all(len(s) <= 10 for s in short.values())
    assert {r[short["gebied"]]: r[short["score_gemiddeld"]] for r in shp} == {
        r["gebied"]: r["score_gemiddeld"] for r in rijen(gebieden)
    }


def test_names_can_be_left_out(draai: Draai, scores: str, tmp_path: Path) -> None:  # noqa: F811
    draai("risico_export", LAGEN=[scores], FORMATEN=[3], ZONDER_NAMEN=True, NAAM="r", MAP=str(tmp_path / "uit"))
    text = (tmp_path / "uit" / "r.csv").read_text(encoding="utf-8-sig")
    assert not {"id", "naam", "omschrijving"} & set(text.splitlines()[0].split(";"))
    assert not any(r["naam"] in text.split("\n", 1)[1] for r in rijen(scores)[:50])


def test_an_area_with_too_few_objects_is_not_handed_over_and_not_printed(
    draai: Draai,  # noqa: F811
    gebieden: str,
    tmp_path: Path,
) -> None:
    layer = QgsVectorLayer(gebieden, "gebieden", "ogr").materialize(QgsFeatureRequest())
    provider = layer.dataProvider()
    first = next(layer.getFeatures())
    provider.changeAttributeValues({first.id(): {layer.fields().indexOf("aantal"): 4}})
    with pytest.raises(QgsProcessingException, match="minder dan 5"):
        draai("risico_export", LAGEN=[layer], FORMATEN=[0], NAAM="r", MAP=str(tmp_path / "uit"))
    with pytest.raises(QgsProcessingException, match="minder dan 5"):
        draai("risico_atlas", GEBIEDEN=layer, UITVOER=str(tmp_path / "x.pdf"))
    assert not (tmp_path / "uit" / "r.gpkg").exists()
    assert not (tmp_path / "x.pdf").exists()


def test_the_atlas_has_a_page_per_area_with_its_score_factors_and_sources(
    draai: Draai,  # noqa: F811
    gebieden: str,
    tmp_path: Path,
) -> None:
    areas = sorted(rijen(gebieden), key=lambda r: -r["score_gemiddeld"])
    answer = draai("risico_atlas", GEBIEDEN=gebieden, UITVOER=str(tmp_path / "atlas.pdf"))
    pages = bladen(tmp_path / "atlas.pdf")
    assert answer["BLADEN"] == len(pages) == len(areas)
    for page, row in zip(pages, areas):
        assert f"Score {round(row['score_gemiddeld'])}" in page
        assert f"gemiddeld over {row['aantal']} objecten" in page
        assert lees_model().factoren[0].titel.in_taal(taal()) in page
        assert re.search(r"Bronnen: .*Panden", page)
        assert ("Samengevoegd" in page) == bool(row["samengevoegd"])
        assert re.search(r"\d m\b", page)  # the scale


@pytest.mark.parametrize("naam", ["risico_gebieden", "inspectieplan", "risico_atlas"])
def test_a_layer_that_is_something_else_is_told(draai: Draai, qgis_app: object, tmp_path: Path, naam: str) -> None:  # noqa: F811
    kind = "Polygon" if naam == "risico_atlas" else "Point"
    other = QgsVectorLayer(f"{kind}?crs=EPSG:28992&field=a:string", "bomen", "memory")
    key = "GEBIEDEN" if naam == "risico_atlas" else "SCORES"
    with pytest.raises(QgsProcessingException, match="Dit is geen laag"):
        draai(naam, **{key: other, "UITVOER": str(tmp_path / "x")})


def test_a_click_on_an_object_shows_a_bar_per_factor_and_no_markup_of_a_zaak(
    draai: Draai,  # noqa: F811
    scores: str,
) -> None:
    layer = QgsVectorLayer(scores, "scores", "ogr").materialize(QgsFeatureRequest())
    assert teken(layer)
    row = next(r for r in layer.getFeatures() if not leeg(r["f_gevoelig"]) and leeg(r["f_naleving"]))
    place = layer.fields().indexOf("omschrijving")
    layer.dataProvider().changeAttributeValues({row.id(): {place: "<img src='http://x/'> & meer"}})
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(layer.getFeature(row.id()))
    said = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "<img" not in said
    assert "&lt;img src='http://x/'&gt; &amp; meer" in said
    assert "[%" not in said
    assert said.count("<tr>") == sum(f.name().startswith("f_") for f in layer.fields())
    assert "█" * round(row["f_gevoelig"] * 12) in said
    assert "<td>?</td><td>onbekend: " in said
    form = layer.editFormConfig().invisibleRootContainer()
    assert [c.name() for c in form.children()] == ["Uitleg", "Alle kolommen"]


def test_a_sheet_for_the_register_of_algorithms_tells_weights_sources_and_who_decides(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    tmp_path: Path,
) -> None:
    sheet = tmp_path / "blad.html"
    draai("risicoscore", UITVOER=str(tmp_path / "s.gpkg"), BLAD=str(sheet))
    said = sheet.read_text(encoding="utf-8")
    model = lees_model()
    used, gone = model.zonder({"pand", "adres", "natura2000"})
    for factor in (*used.factoren, *gone):
        assert factor.titel.in_taal(taal()) in said
    assert "Menselijke tussenkomst" in said
    assert "[in te vullen door de gemeente]" in said
    assert "niet bevestigd" in said
    assert "Panden" in said


def test_the_steps_are_one_model_of_the_model_builder(
    draai: Draai,  # noqa: F811
    gevuld: Verbinding,  # noqa: F811
    tmp_path: Path,
) -> None:
    model = QgsProcessingModelAlgorithm("risico", "proef")
    model.initAlgorithm()
    chain = (("score", "risicoscore", {}), ("gebied", "risico_gebieden", {"SCORES": "score", "BREEDTE": 300.0}),
             ("plan", "inspectieplan", {"SCORES": "score", "CAPACITEIT": 9}))  # fmt: skip
    for name, algorithm, inputs in chain:
        child = QgsProcessingModelChildAlgorithm(f"portaal:{algorithm}")
        child.setChildId(name)
        for key, value in inputs.items():
            source = (
                QgsProcessingModelChildParameterSource.fromChildOutput(value, "UITVOER")
                if value == "score"
                else QgsProcessingModelChildParameterSource.fromStaticValue(value)
            )
            child.addParameterSources(key, [source])
        if name != "score":
            out = QgsProcessingModelOutput(name)
            out.setChildId(name)
            out.setChildOutputName("UITVOER")
            child.setModelOutputs({name: out})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    outputs = {f"{n}:{n}": str(tmp_path / f"{n}.gpkg") for n in ("gebied", "plan")}
    _answer, fine = model.run(outputs, draai.context, draai.terug)
    assert fine, draai.terug.textLog()
    assert len(rijen(outputs["plan:plan"])) == 9
    assert min(r["aantal"] for r in rijen(outputs["gebied:gebied"])) >= MINSTE
    assert rijen(outputs["gebied:gebied"])[0]["modelversie"] == lees_model().versie

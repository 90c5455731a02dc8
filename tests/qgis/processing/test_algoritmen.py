"""The algorithms do in the toolbox what the desk does, and say in words what they could not do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang, Verbinding
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.processing.provider import PortaalProvider
from portaal_leefomgeving_plugin.services.laad_gemeente import laad_gemeente
from tests.gemeente import Gemeente, Voortgang


class Terugkoppeling(QgsProcessingFeedback):
    """Keeps what was said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.gezegd: list[str] = []
        self.gewaarschuwd: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.gezegd.append(info)

    def pushWarning(self, warning: str) -> None:
        self.gewaarschuwd.append(warning)


@pytest.fixture
def aanbieder(qgis_app: object) -> Iterator[PortaalProvider]:
    """The provider, registered as the plugin does it."""
    made = PortaalProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


class Draai:
    """Runs an algorithm, and answers its outputs with the layers they name."""

    def __init__(self) -> None:
        self.context = QgsProcessingContext()
        self.terug = Terugkoppeling()

    def __call__(self, naam: str, **parameters: Any) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"portaal:{naam}")
        fine, why = algorithm.checkParameterValues(parameters, self.context)
        assert fine, why
        # catchExceptions False: the words of an error are what these tests look at
        answer, ok = algorithm.run(parameters, self.context, self.terug, {}, False)
        if not ok:  # prepareAlgorithm's errors go to the feedback all the same
            raise QgsProcessingException(self.terug.textLog())
        return dict(answer)

    def laag(self, uitvoer: str) -> QgsVectorLayer:
        return self.context.getMapLayer(uitvoer)


@pytest.fixture
def draai(aanbieder: PortaalProvider) -> Iterator[Draai]:
    made = Draai()
    yield made
    # layers let go of their files here: after the last test GDAL is gone before the fixture is, and QGIS crashes
    made.context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def gevuld(gemeente: Gemeente, verbinding: Verbinding, winkel: Path) -> Verbinding:
    """Everything is loaded already."""
    with gemeente.omgeving(winkel / verbinding.id) as omgeving:
        assert not laad_gemeente(omgeving, Voortgang()).fouten
    return verbinding


def plekken(*wkt: str) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:28992&field=naam:string(20)", "plekken", "memory")
    features = []
    for nr, text in enumerate(wkt):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"plek {nr}"])
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def midden(winkel: Path, verbinding: Verbinding, gemeente: Gemeente) -> str:
    """The place of a zaak in town, as WKT."""
    with gemeente.omgeving(winkel / verbinding.id) as omgeving:
        zaak = next(z for z in omgeving.werkbestand.zaken() if z.locatie.betrouwbaar)
    shape = QgsGeometry()
    shape.fromWkb(zaak.locatie.geometrie)
    return str(shape.pointOnSurface().asWkt(3))


def test_zaken_come_from_the_server_with_those_that_have_no_place(draai: Draai, verbinding: Verbinding) -> None:
    answer = draai("zaken_laden", UITVOER="memory:", VERVERSEN=True)
    layer = draai.laag(answer["UITVOER"])
    assert layer.featureCount() == answer["AANTAL"] > 1_000
    without = sum(not f.hasGeometry() for f in layer.getFeatures())
    assert without == answer["ZONDER_LOCATIE"] > 20
    assert layer.crs().authid() == "EPSG:28992"
    assert any(str(answer["ZONDER_LOCATIE"]) in said for said in draai.terug.gezegd)


def test_a_login_of_another_system_that_is_gone_does_not_keep_the_zaken_away(
    draai: Draai, verbinding: Verbinding
) -> None:
    gone = Toegang(Inlogwijze.AUTHCFG, "weg1234")
    Instellingen().bewaar_verbinding(replace(verbinding, toegang_objecten=gone, toegang_dso=gone))
    answer = draai("zaken_laden", UITVOER="memory:", VERVERSEN=True)
    assert draai.laag(answer["UITVOER"]).featureCount() > 1_000


def test_without_refreshing_the_store_is_what_counts(draai: Draai, verbinding: Verbinding) -> None:
    assert draai("zaken_laden", UITVOER="memory:", VERVERSEN=False)["AANTAL"] == 0


def test_a_refusal_is_told_in_words_that_name_the_system(
    draai: Draai, verbinding: Verbinding, gemeente: Gemeente
) -> None:
    gemeente.beheer(regels=[{"pad": "/zaken/api/v1/", "soort": "html", "kans": 1.0}])
    with pytest.raises(QgsProcessingException) as caught:
        draai("zaken_laden", UITVOER="memory:", VERVERSEN=True)
    assert verbinding.naam in str(caught.value)


def test_an_unknown_connection_says_where_to_make_one(draai: Draai, verbinding: Verbinding) -> None:
    with pytest.raises(QgsProcessingException, match="Opties"):
        draai("zaken_laden", VERBINDING="bestaat niet", UITVOER="memory:")


def test_the_green_lane_over_all_open_zaken_knows_all_verdicts(draai: Draai, gevuld: Verbinding) -> None:
    answer = draai("groene_baan", UITVOER="memory:")
    assert {"GROEN", "AANDACHT", "KNELPUNT", "ONBEKEND", "NIET_VAN_TOEPASSING"} <= answer.keys()
    layer = draai.laag(answer["UITVOER"])
    assert layer.featureCount() == sum(answer[k] for k in answer if k != "UITVOER")


def test_the_green_lane_over_a_layer_never_calls_a_feature_without_geometry_groen(
    draai: Draai, gevuld: Verbinding, winkel: Path, gemeente: Gemeente
) -> None:
    answer = draai("groene_baan", PLEKKEN=plekken(midden(winkel, gevuld, gemeente), ""), UITVOER="memory:")
    rows = [f.attributeMap() for f in draai.laag(answer["UITVOER"]).getFeatures()]
    lost = [r for r in rows if r["zaak"] == "2"]
    assert lost
    assert {r["oordeel"] for r in lost} <= {"onbekend", "niet van toepassing"}
    assert any(r["oordeel"] == "geen aanwijzing" for r in rows)


def test_rules_at_a_place_rank_its_own_before_the_municipal(
    draai: Draai, gevuld: Verbinding, winkel: Path, gemeente: Gemeente
) -> None:
    answer = draai("regels_op_locatie", PLEKKEN=plekken(midden(winkel, gevuld, gemeente), ""), UITVOER="memory:")
    groups = [f["groep"] for f in draai.laag(answer["UITVOER"]).getFeatures()]
    assert "gemeentebreed" in groups
    assert groups == sorted(groups, key=["eigen", "gemeentebreed", "grens_onbekend"].index)
    assert answer["ZONDER_GEOMETRIE"] == 1
    assert draai.terug.gewaarschuwd


def test_a_package_without_a_boundary_says_that_it_is_unknown_and_with_one_it_holds(
    draai: Draai, gevuld: Verbinding, winkel: Path, gemeente: Gemeente
) -> None:
    package = str(winkel / gevuld.id / "omgevingsplan.zip")
    with gemeente.omgeving(winkel / gevuld.id) as omgeving:
        found = omgeving.werkbestand.pakket()
        assert found is not None
        package = str(found)
    place = midden(winkel, gevuld, gemeente)
    bare = draai("regels_op_locatie", PLEKKEN=plekken(place), PAKKET=package, UITVOER="memory:")
    assert "grens_onbekend" in {f["groep"] for f in draai.laag(bare["UITVOER"]).getFeatures()}
    shape = QgsGeometry.fromWkt(place)
    border = QgsVectorLayer("Polygon?crs=EPSG:28992", "grens", "memory")
    feature = QgsFeature()
    feature.setGeometry(shape.buffer(500, 8))
    border.dataProvider().addFeatures([feature])
    joined = draai("regels_op_locatie", PLEKKEN=plekken(place), PAKKET=package, GRENS=border, UITVOER="memory:")
    groups = {f["groep"] for f in draai.laag(joined["UITVOER"]).getFeatures()}
    assert "gemeentebreed" in groups
    assert "grens_onbekend" not in groups
    loaded = draai("omgevingsplan_laden", PAKKET=package, UITVOER="memory:")
    with_border = draai("omgevingsplan_laden", PAKKET=package, GRENS=border, UITVOER="memory:")
    assert with_border["WERKINGSGEBIEDEN"] == loaded["WERKINGSGEBIEDEN"] + 1


def test_a_package_gives_areas_lines_and_points_and_says_what_is_left_out(
    draai: Draai, gevuld: Verbinding, winkel: Path, gemeente: Gemeente
) -> None:
    with gemeente.omgeving(winkel / gevuld.id) as omgeving:
        package = str(omgeving.werkbestand.pakket())
    areas = draai("omgevingsplan_laden", PAKKET=package, UITVOER="memory:")
    assert areas["REGELS"] >= 150
    assert areas["WERKINGSGEBIEDEN"] >= 60
    assert draai.terug.gewaarschuwd  # the town's plan has lines and points as well
    draai.terug.gewaarschuwd.clear()
    every = draai("omgevingsplan_laden", PAKKET=package, UITVOER="memory:", LIJNEN="memory:", PUNTEN="memory:")
    assert draai.laag(every["LIJNEN"]).featureCount() > 0
    assert draai.laag(every["PUNTEN"]).featureCount() > 0
    assert not draai.terug.gewaarschuwd
    assert all(f["regels"] is not None for f in draai.laag(every["UITVOER"]).getFeatures())


def test_a_damaged_package_is_refused_in_words(draai: Draai, tmp_path: Path) -> None:
    broken = tmp_path / "half.zip"
    broken.write_bytes(b"PK\x03\x04 this is no package")
    with pytest.raises(QgsProcessingException, match=r"half\.zip"):
        draai("omgevingsplan_laden", PAKKET=str(broken), UITVOER="memory:")


@pytest.mark.parametrize("naam", ["zaken_laden", "groene_baan"])
def test_an_output_that_cannot_be_made_is_told_with_its_place(draai: Draai, gevuld: Verbinding, naam: str) -> None:
    with pytest.raises(QgsProcessingException, match="bestaat_niet"):
        draai(naam, UITVOER="/bestaat_niet/er/uit.gpkg")

"""A perceel or pand under the point can be asked about as a whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.gui.kaart.vlak_hier import vlakken_hier, zichtbare_lagen
from tests.qgis.gui.voorbeelden import baan, punt, regels

X, Y = 170_012, 520_000


def laag(naam: str, **vormen: shapely.Polygon) -> QgsVectorLayer:
    made = QgsVectorLayer("Polygon?crs=EPSG:28992&field=nummer:string", naam, "memory")
    made.setDisplayExpression('"nummer"')
    features = []
    for name, shape in vormen.items():
        feature = QgsFeature(made.fields())
        feature.setAttribute("nummer", name)
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def project(qgis_app) -> Iterator[QgsProject]:
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def vak(d: float) -> shapely.Polygon:
    return shapely.box(X - d, Y - d, X + d, Y + d)


def test_the_smallest_area_comes_first_and_a_whole_region_is_none(project):
    laag("Percelen", A1=vak(20), A2=shapely.box(X + 50, Y, X + 90, Y + 40))
    laag("Panden", P1=vak(5))
    laag("Gemeente", G=vak(3000))
    found = vlakken_hier(punt(X, Y), zichtbare_lagen())
    assert [(a.laag, a.naam, round(a.m2)) for a in found] == [("Panden", "P1", 100), ("Percelen", "A1", 1600)]
    assert shapely.from_wkb(found[1].geometrie).equals(vak(20))


def test_a_hole_holds_nothing_and_a_layer_that_is_off_is_not_asked(project):
    laag("Percelen", A1=vak(20) - vak(2))
    off = laag("Panden", P1=vak(5))
    project.layerTreeRoot().findLayer(off).setItemVisibilityChecked(False)
    assert vlakken_hier(punt(X, Y), zichtbare_lagen()) == []


def test_a_layer_in_another_crs_answers_in_rd(project):
    made = QgsVectorLayer("Polygon?crs=EPSG:4326", "wgs", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((5.4 52.6, 5.6 52.6, 5.6 52.7, 5.4 52.7, 5.4 52.6))"))
    made.dataProvider().addFeatures([feature])
    project.addMapLayer(made)
    assert vlakken_hier(punt(X, Y), zichtbare_lagen()) == []  # 100 km2: no place to ask about
    small = QgsFeature()
    small.setGeometry(QgsGeometry.fromWkt("POLYGON((5.49 52.66, 5.51 52.66, 5.51 52.67, 5.49 52.67, 5.49 52.66))"))
    made.dataProvider().addFeatures([small])
    (found,) = vlakken_hier(punt(162_000, 519_500), zichtbare_lagen()) or vlakken_hier(
        _midden(small), zichtbare_lagen()
    )
    assert 1_000_000 < found.m2 < 2_000_000


def _midden(feature: QgsFeature) -> RdWkb:
    import numpy as np

    from portaal_leefomgeving_plugin.connectors.geojson import vormen_naar_rd

    shape = shapely.from_wkt(feature.geometry().asWkt()).centroid
    return RdWkb(shapely.to_wkb(vormen_naar_rd(np.array([shape], dtype=object))[0]))


def test_choosing_a_perceel_asks_again_about_all_of_it(project, open_paneel, loket, qtbot):
    laag("Percelen", A1=vak(20))
    open_paneel.toon_plek(punt(X, Y))
    view = open_paneel.plek
    assert view.vorm.isVisible()
    assert [view.vorm.itemText(n).split(" (")[0] for n in range(view.vorm.count())] == [
        "alleen dit punt",
        "Percelen A1",
    ]
    loket.antwoord("groene_baan_plek", baan(""))
    loket.antwoord("regels_hier", regels())
    with qtbot.waitSignal(open_paneel.plek_getoond) as shown:
        view.vorm.setCurrentIndex(1)
        view.vorm.activated.emit(1)
    assert shapely.from_wkb(bytes(shown.args[0])).equals(vak(20))
    assert shapely.from_wkb(bytes(view.plek)).equals(vak(20))
    assert len(loket.gevraagd("regels_hier")) == 2
    assert "Percelen A1" in view.regels.plek


def test_where_nothing_lies_under_the_point_there_is_nothing_to_choose(project, open_paneel):
    open_paneel.toon_plek(punt(X, Y))
    assert not open_paneel.plek.vorm.isVisible()

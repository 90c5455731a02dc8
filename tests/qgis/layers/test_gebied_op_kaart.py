"""Areas that stand out on the map: those that were asked for, in view, and gone again."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsHighlight, QgsMapCanvas

from portaal_leefomgeving_plugin.layers.gebied_op_kaart import GebiedOpKaart

VAKKEN = {"a": (0, 0), "b": (5000, 0), "it's": (0, 5000)}


@pytest.fixture
def kaart(qgis_app):
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(90_000, 90_000, 91_000, 91_000))
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def laag(qgis_app) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=identificatie:string", "gebieden", "memory")
    for name, (x, y) in VAKKEN.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 100, y + 100)))
        layer.dataProvider().addFeatures([feature])
    return layer


def getoond(kaart: QgsMapCanvas) -> list[QgsHighlight]:
    return [item for item in kaart.items() if isinstance(item, QgsHighlight)]


def test_all_that_were_asked_for_stand_out_and_come_into_view(kaart: QgsMapCanvas, laag: QgsVectorLayer) -> None:
    gebied = GebiedOpKaart(kaart)
    assert gebied.toon([laag], ["a", "it's", "niet in het plan"])
    assert len(getoond(kaart)) == 2
    assert kaart.extent().contains(QgsRectangle(0, 0, 100, 5100))
    assert gebied.toon([laag], ["b"])
    assert len(getoond(kaart)) == 1
    gebied.wis()
    assert getoond(kaart) == []


def test_nothing_to_show_shows_nothing_and_leaves_the_map_where_it_is(
    kaart: QgsMapCanvas, laag: QgsVectorLayer
) -> None:
    gebied, before = GebiedOpKaart(kaart), kaart.extent()
    gebied.toon([laag], ["a"])
    kaart.setExtent(before)
    assert not gebied.toon([laag], [])
    assert not gebied.toon([laag], ["weg"])
    assert getoond(kaart) == []
    assert kaart.extent() == before

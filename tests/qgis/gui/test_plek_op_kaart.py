"""The mark of a place on the map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsRubberBand

from portaal_leefomgeving_plugin.gui.kaart.plek_op_kaart import PlekOpKaart
from tests.qgis.gui.voorbeelden import punt


def test_one_mark_at_a_time_and_none_after(qgis_app, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    canvas.setExtent(QgsRectangle(169_000, 519_000, 171_000, 521_000))
    mark = PlekOpKaart(canvas)

    def drawn() -> int:
        return sum(isinstance(item, QgsRubberBand) for item in canvas.scene().items())

    before = drawn()
    mark.toon(punt(170_000, 520_000))
    once = drawn()
    mark.toon(punt(170_100, 520_000))
    assert mark.getoond
    assert drawn() == once > before
    mark.wis()
    assert not mark.getoond
    assert drawn() == before

"""What is found around a place is marked on the map, and the map's time follows the bar and comes back."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt

from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Nabijheid, Plekfeit, RondPlek, Zoekvraag
from portaal_leefomgeving_plugin.gui.kaart.plektekenaar import Plektekenaar
from portaal_leefomgeving_plugin.gui.kaart.rondom_op_kaart import RondomOpKaart
from portaal_leefomgeving_plugin.gui.kaart.tijd_op_kaart import TijdOpKaart
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from tests.qgis.gui.voorbeelden import punt, regel


@pytest.fixture
def kaart(qtbot) -> QgsMapCanvas:
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(300, 300)
    return made


def test_marks_come_and_go(kaart):
    line = regel(1)
    fact = Plekfeit(Feitsoort.ZAAK, line.startdatum, None, True, Nabijheid.HIER, 0.0, line.uuid, line,
                    line.locatie.geometrie)  # fmt: skip
    around = RondomOpKaart(kaart)
    place = punt(170_000, 520_000)
    around.toon(RondPlek(Zoekvraag(place, 0), (fact,), place, (), 0, 0))
    assert around.getoond == 2, "a ring with its halo; a bare point has no outline"
    around.kies(fact)
    assert around.getoond == 4
    around.toon(None)
    assert around.getoond == 0


def test_the_time_of_the_map_follows_and_is_given_back(kaart, qtbot):
    controller = QgsTemporalNavigationObject(kaart)
    kaart.setTemporalController(controller)
    controller.setNavigationMode(Qgis.TemporalNavigationMode.Disabled)
    tijd = TijdOpKaart(kaart)
    tijd.toon(date(2026, 1, 1), date(2026, 3, 31))
    shown = kaart.temporalRange()
    assert shown.begin().date().toPyDate() == date(2026, 1, 1)
    assert shown.end().date().toPyDate() == date(2026, 4, 1)
    assert not shown.includeEnd()
    told: list[tuple] = []
    tijd.getoond.connect(lambda van, tot: told.append((van, tot)))
    tijd.toon(date(2026, 2, 1), date(2026, 3, 31))
    assert told == [], "what we set ourselves is not told"
    tijd.toon(None, None)
    assert controller.navigationMode() == Qgis.TemporalNavigationMode.Disabled
    assert kaart.temporalRange().isInfinite()
    tijd.sluit()


def test_a_map_without_a_controller_has_its_own_time(kaart):
    tijd = TijdOpKaart(kaart)
    tijd.toon(date(2026, 1, 1), date(2026, 1, 1))
    assert not kaart.temporalRange().isInfinite()
    tijd.sluit()
    assert kaart.temporalRange().isInfinite()


def test_an_area_is_drawn_to_ask_about_and_the_map_has_its_tool_back(kaart, qtbot):
    kaart.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    kaart.setExtent(QgsRectangle(169_900, 519_900, 170_100, 520_100))
    hand = QgsMapToolPan(kaart)
    kaart.setMapTool(hand)
    tekenaar = Plektekenaar(kaart, kaart)
    tekenaar.teken()
    assert kaart.mapTool() is tekenaar.gereedschap
    for corner in ((170_000, 520_000), (170_050, 520_000), (170_050, 520_050)):
        tekenaar.gereedschap.zet(QgsPointXY(*corner))
    with qtbot.waitSignal(tekenaar.getekend) as drawn:
        qtbot.keyClick(kaart, Qt.Key.Key_Return)
    assert geometrie(bytes(drawn.args[0])).area() == pytest.approx(1_250)
    assert kaart.mapTool() is hand
    tekenaar.sluit()

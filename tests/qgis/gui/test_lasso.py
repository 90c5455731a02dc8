"""The lasso: drawn with the mouse on a real canvas, and what it chooses in the list and on the map."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from portaal_leefomgeving_plugin.gui.kaart.lassokeuze import Lassokeuze
from portaal_leefomgeving_plugin.host.tasks import Werkers

LINKS = Qt.MouseButton.LeftButton
GEEN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(qtbot) -> Iterator[QgsMapCanvas]:
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    made.resize(400, 400)
    made.show()
    made.setExtent(QgsRectangle(169_900, 519_900, 170_300, 520_300))
    return made


@pytest.fixture
def lasso(canvas, open_paneel) -> Iterator[Lassokeuze]:
    werkers = Werkers()
    werk = open_paneel.werk
    made = Lassokeuze(canvas, werkers, lambda: werk.model.rijen, werk.gekozen)
    made.gekozen.connect(werk.kies)
    made.pak()
    yield made
    made.sluit()
    werkers.sluit()


def trek(canvas, punten, toets=GEEN, *, los: bool = True) -> None:
    """Draws through these places (RD) with the left button down."""
    pixels = [canvas.getCoordinateTransform().transform(QgsPointXY(x, y)) for x, y in punten]
    pixels = [QPoint(round(p.x()), round(p.y())) for p in pixels]
    QTest.mousePress(canvas.viewport(), LINKS, toets, pixels[0])
    for pixel in pixels[1:]:
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(pixel), Qt.MouseButton.NoButton, LINKS, toets)
        QApplication.sendEvent(canvas.viewport(), move)
    if los:
        QTest.mouseRelease(canvas.viewport(), LINKS, toets, pixels[-1])


def kring(x1, x2, y1=519_950, y2=520_050):
    return [(x1, y1), (x2, y1), (x2, y2), (x1, y2)]


def plekken(werk) -> dict[str, float]:
    return {r.regel.uuid: r.kader[0] for r in werk.model.rijen if r.kader is not None}


def test_what_is_drawn_around_is_chosen_and_nothing_else(canvas, lasso, open_paneel, qtbot):
    werk = open_paneel.werk
    there = plekken(werk)
    inside = {u for u, x in there.items() if 169_990 < x < 170_025}
    assert 1 < len(inside) < len(there)
    with qtbot.waitSignal(lasso.gekozen):
        trek(canvas, kring(169_990, 170_025))
    assert set(werk.gekozen()) == inside
    assert werk.bulk.isVisible()


def test_shift_adds_and_ctrl_takes_away(canvas, lasso, open_paneel, qtbot):
    werk = open_paneel.werk
    there = plekken(werk)
    for area, key in (
        (kring(169_990, 170_015), GEEN),
        (kring(170_015, 170_200), Qt.KeyboardModifier.ShiftModifier),
        (kring(169_990, 170_005), Qt.KeyboardModifier.ControlModifier),
    ):
        with qtbot.waitSignal(lasso.gekozen):
            trek(canvas, area, key)
    wanted = {u for u, x in there.items() if 170_005 < x < 170_200}
    assert set(werk.gekozen()) == wanted


def test_esc_takes_back_what_is_drawn_and_then_gives_the_map_its_hand_back(canvas, lasso, open_paneel):
    trek(canvas, kring(169_990, 170_200), los=False)
    assert lasso.gereedschap.bezig
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not lasso.gereedschap.bezig
    assert canvas.mapTool() is lasso.gereedschap
    QTest.mouseRelease(canvas.viewport(), LINKS, GEEN, QPoint(200, 200))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not lasso.gereedschap
    assert open_paneel.werk.gekozen() == []


def test_an_empty_lasso_says_so_and_chooses_nothing(canvas, lasso, open_paneel, qtbot):
    open_paneel.werk.kies(["uuid-1"])
    with qtbot.waitSignals([lasso.boodschap, lasso.gekozen]):
        trek(canvas, kring(169_910, 169_950, 520_200, 520_280))
    assert open_paneel.werk.gekozen() == []


def test_a_click_is_no_lasso(canvas, lasso, open_paneel):
    open_paneel.werk.kies(["uuid-1"])
    QTest.mouseClick(canvas.viewport(), LINKS, GEEN, QPoint(200, 200))
    assert open_paneel.werk.gekozen() == ["uuid-1"]


def test_what_the_filters_left_out_is_not_caught(canvas, lasso, open_paneel, qtbot):
    werk = open_paneel.werk
    werk.filters.zoek.zoek("eiken")
    werk.pas_toe()
    with qtbot.waitSignal(lasso.gekozen):
        trek(canvas, kring(169_900, 170_290, 519_905, 520_290))
    assert werk.gekozen() == ["uuid-2"]

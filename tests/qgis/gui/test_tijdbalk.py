"""The drawn line of time: everything in view at first, zoomed and walked by mouse and keyboard, told in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdbalk import Merk, Tijdbalk

BEGIN = date(2026, 3, 1)


def merk(nr: int, baan: str = "Statussen", dagen: int = 30) -> Merk:
    return Merk(BEGIN + timedelta(days=nr * dagen), baan, f"stap {nr}", "stand_goed", Accent.BLAUW, nr)


@pytest.fixture
def balk(qtbot) -> Tijdbalk:
    made = Tijdbalk("proef_tijdbalk")
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.toon([merk(0), merk(1), merk(2, "Besluiten"), merk(3)])
    made.show()
    made.setFocus()
    return made


def in_beeld(balk: Tijdbalk, dag: date) -> bool:
    begin, einde = balk.beeld
    return begin <= dag.toordinal() <= einde


def test_at_first_all_is_in_view_and_a_row_stands_per_kind(balk):
    assert in_beeld(balk, BEGIN)
    assert in_beeld(balk, BEGIN + timedelta(days=90))
    one = Tijdbalk("een")
    one.toon([merk(0)])
    assert balk.sizeHint().height() > one.sizeHint().height()


def test_it_is_zoomed_by_keys_and_by_the_wheel_around_the_mouse(balk):
    span = balk.beeld[1] - balk.beeld[0]
    QTest.keyClick(balk, Qt.Key.Key_Plus)
    assert balk.beeld[1] - balk.beeld[0] < span
    QTest.keyClick(balk, Qt.Key.Key_Minus)
    assert balk.beeld[1] - balk.beeld[0] == pytest.approx(span)
    where = QPointF(0, 20)
    begin = balk.beeld[0]
    wheel = QWheelEvent(
        where, QPointF(balk.mapToGlobal(where.toPoint())), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(balk, wheel)
    assert balk.beeld[0] == pytest.approx(begin)
    assert balk.beeld[1] - balk.beeld[0] < span
    QTest.keyClick(balk, Qt.Key.Key_Home)
    assert balk.beeld[1] - balk.beeld[0] == pytest.approx(span)


def test_without_ctrl_the_wheel_is_for_who_scrolls(balk):
    before = balk.beeld
    wheel = QWheelEvent(
        QPointF(10, 10), QPointF(10, 10), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(balk, wheel)
    assert not wheel.isAccepted()
    assert balk.beeld == before


def test_one_walks_from_mark_to_mark_and_each_is_told_in_words(balk):
    told = []
    balk.gekozen.connect(told.append)
    for _ in range(5):
        QTest.keyClick(balk, Qt.Key.Key_Right)
    assert told == [0, 1, 2, 3, 3]
    assert balk.accessibleDescription() == "30-05-2026 · Statussen: stap 3"
    QTest.keyClick(balk, Qt.Key.Key_Left)
    assert told[-1] == 2


def test_a_mark_outside_the_view_is_brought_into_it(balk):
    for _ in range(6):
        balk.zoom(1.5, BEGIN.toordinal())
    assert not in_beeld(balk, BEGIN + timedelta(days=90))
    balk.kies(3)
    assert in_beeld(balk, BEGIN + timedelta(days=90))


def test_dragging_moves_and_a_click_on_a_mark_chooses(balk):
    told = []
    balk.gekozen.connect(told.append)
    box = balk._vak(*balk._merken[0])
    QTest.mouseClick(balk, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert told == [0]


@pytest.mark.parametrize("jaren", [0, 0.01, 0.2, 1, 8, 60])
def test_it_is_drawn_for_a_day_and_for_a_lifetime(balk, jaren):
    end = datetime(2026, 3, 1, 9, 30, tzinfo=UTC) + timedelta(days=365 * jaren)
    balk.toon([Merk(BEGIN, "a", "begin", "stand_goed", None, 1), Merk(end, "b", "eind", "besluit", Accent.GROEN, 2)])
    for _ in range(3):
        picture = balk.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert (
            len({picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}) > 2
        )
        balk.zoom(4)


def test_nothing_that_happened_is_nothing_drawn(balk):
    balk.toon([])
    balk.grab()
    QTest.keyClick(balk, Qt.Key.Key_Right)
    assert balk.huidig is None

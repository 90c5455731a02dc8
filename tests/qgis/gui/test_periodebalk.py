"""The bar of time: drawn, zoomed, walked with the keyboard, and told in words."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.periodebalk import Periodebalk, Tijdpost
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdas import Baan
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import Tijdschaal

VANDAAG = date(2026, 11, 25)
BANEN = (Baan("zaak", "Zaken", "map_werk", Accent.BLAUW), Baan("controle", "Controles", "inspectie", Accent.ORANJE))


def posten(aantal: int = 5) -> list[Tijdpost]:
    day = date(2025, 1, 1)
    return [
        Tijdpost("zaak", day + timedelta(days=90 * n), day + timedelta(days=90 * n + 40), False, f"zaak {n}".__str__, n)
        for n in range(aantal)
    ] + [Tijdpost("controle", date(2025, 6, 1), None, False, "controle".__str__, "c"),
         Tijdpost("zaak", date(2026, 9, 1), None, True, "loopt".__str__, "l")]  # fmt: skip


@pytest.fixture
def balk(qtbot) -> Periodebalk:
    made = Periodebalk("balk", "Periodebalk", None)
    qtbot.addWidget(made)
    made.resize(600, 140)
    made.toon(BANEN, posten(), VANDAAG)
    made.show()
    return made


def test_arrows_walk_in_the_order_of_time_and_are_told_to_a_screen_reader(balk, qtbot):
    balk.setFocus()
    QTest.keyClick(balk, Qt.Key.Key_Home)
    assert balk.huidig.inhoud == 0
    seen = []
    balk.gekozen.connect(seen.append)
    for _ in range(3):
        QTest.keyClick(balk, Qt.Key.Key_Right)
    assert seen == [1, "c", 2]
    assert balk.accessibleName().endswith("zaak 2")
    with qtbot.waitSignal(balk.geactiveerd) as opened:
        QTest.keyClick(balk, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_plus_comes_nearer_minus_goes_back_and_zero_shows_all(balk):
    whole = balk.venster
    QTest.keyClick(balk, Qt.Key.Key_Plus)
    near = balk.venster
    assert near[1] - near[0] < whole[1] - whole[0]
    QTest.keyClick(balk, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert balk.venster != near
    for _ in range(4):
        QTest.keyClick(balk, Qt.Key.Key_Minus)
    assert balk.venster == whole
    QTest.keyClick(balk, Qt.Key.Key_Plus)
    QTest.keyClick(balk, Qt.Key.Key_0)
    assert balk.venster == whole


def test_a_click_chooses_and_a_drag_moves(balk):
    for _ in range(4):
        QTest.keyClick(balk, Qt.Key.Key_Plus)
    before = balk.venster
    QTest.mousePress(balk, Qt.MouseButton.LeftButton, pos=QPoint(300, 5))
    left = Qt.MouseButton.LeftButton
    balk.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, QPointF(200, 5), left, left, Qt.KeyboardModifier.NoModifier))
    QTest.mouseRelease(balk, Qt.MouseButton.LeftButton, pos=QPoint(200, 5))
    assert balk.venster[0] > before[0]
    balk.alles()
    box = balk._vak(0)
    QTest.mouseClick(balk, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert balk.huidig.inhoud == 0


def test_what_is_current_stays_so_when_there_is_more(balk):
    balk.kies("c")
    balk.toon(BANEN, [*posten(), Tijdpost("zaak", date(2026, 1, 1), None, False, "nieuw".__str__, "n")], VANDAAG)
    assert balk.huidig.inhoud == "c"


def test_without_anything_it_is_not_there(balk):
    balk.toon(BANEN, [], VANDAAG)
    assert not balk.isVisible()


def test_it_draws_in_every_width_without_a_word_over_another(balk):
    for width in (160, 320, 900):
        balk.resize(width, balk.sizeHint().height())
        assert not balk.grab().isNull()


def test_twenty_thousand_things_do_not_stop_the_window(balk):
    days = [date(2015, 1, 1) + timedelta(days=n % 4000) for n in range(20_000)]
    many = [Tijdpost("zaak", day, None, False, str(n).__str__, n) for n, day in enumerate(days)]
    begin = time.perf_counter()
    balk.toon(BANEN, many, VANDAAG)
    balk.grab()
    assert time.perf_counter() - begin < 5


@given(
    st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    st.integers(0, 30_000),
    st.lists(st.tuples(st.sampled_from([1.4, 1 / 1.4, 3.0]), st.floats(0, 500)), max_size=30),
)
def test_zooming_never_leaves_time_and_keeps_what_is_under_the_mouse(begin, dagen, stappen):
    whole = Tijdschaal.over(begin, begin + timedelta(days=dagen), 500)
    scale = whole
    for factor, om in stappen:
        scale = scale.gezoomd(factor, om, whole)
        assert whole.van - 1e-6 <= scale.van < scale.tot <= whole.tot + 1e-6
        assert scale.strepen(80)

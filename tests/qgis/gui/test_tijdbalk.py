"""The bar of time: drawn, zoomed, walked by mouse and keyboard, and told in words."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolTip, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdas import Baan
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdbalk import Tijdbalk
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdknoppen import tijdknoppen
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdpost import Tijdpost

VANDAAG = date(2026, 11, 25)
BANEN = (Baan("zaak", "Zaken", "map_werk", Accent.BLAUW), Baan("controle", "Controles", "inspectie", Accent.ORANJE))
LINKS = Qt.MouseButton.LeftButton


def moment(op: date | datetime, inhoud: object, baan: str = "zaak") -> Tijdpost:
    return Tijdpost(baan, op, None, False, f"{inhoud}".__str__, inhoud)


def posten(aantal: int = 5) -> list[Tijdpost]:
    day = date(2025, 1, 1)
    return [
        Tijdpost("zaak", day + timedelta(days=90 * n), day + timedelta(days=90 * n + 40), False, f"zaak {n}".__str__, n)
        for n in range(aantal)
    ] + [moment(date(2025, 6, 1), "c", "controle"),
         Tijdpost("zaak", date(2026, 9, 1), None, True, "loopt".__str__, "l")]  # fmt: skip


@pytest.fixture
def balk(qtbot) -> Tijdbalk:
    made = Tijdbalk("balk", "Tijdbalk", None)
    qtbot.addWidget(made)
    made.resize(600, 140)
    made.toon(BANEN, posten(), VANDAAG)
    made.show()
    return made


def wiel(balk: Tijdbalk, x: float, toets: Qt.KeyboardModifier, draai: int = 120) -> QWheelEvent:
    where = QPointF(x, 20)
    event = QWheelEvent(
        where, QPointF(balk.mapToGlobal(where.toPoint())), QPoint(), QPoint(0, draai), Qt.MouseButton.NoButton,
        toets, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(balk, event)
    return event


def test_arrows_walk_in_the_order_of_time_and_are_told_to_a_screen_reader(balk, qtbot):
    balk.setFocus()
    seen = []
    balk.gekozen.connect(seen.append)
    QTest.keyClick(balk, Qt.Key.Key_Right)
    assert balk.huidig.inhoud == 0
    for _ in range(3):
        QTest.keyClick(balk, Qt.Key.Key_Right)
    assert seen == [0, 1, "c", 2]
    assert balk.accessibleName() == "Tijdbalk. zaak 2"
    with qtbot.waitSignal(balk.geactiveerd) as opened:
        QTest.keyClick(balk, Qt.Key.Key_Return)
    assert opened.args == [2]
    QTest.keyClick(balk, Qt.Key.Key_End)
    QTest.keyClick(balk, Qt.Key.Key_Right)
    QTest.keyClick(balk, Qt.Key.Key_Home)
    assert seen[4:] == ["l", 0]


def test_to_come_to_it_chooses_nothing_and_left_begins_at_the_last(balk):
    balk.setFocus()
    assert balk.huidig is None
    QTest.keyClick(balk, Qt.Key.Key_Left)
    assert balk.huidig.inhoud == "l"


def test_what_is_chosen_elsewhere_is_told_in_words_and_to_nobody(balk):
    seen = []
    balk.gekozen.connect(seen.append)
    balk.kies(3)
    assert balk.accessibleName() == "Tijdbalk. zaak 3"
    balk.kies("what is not there")
    assert (balk.huidig, balk.accessibleName(), seen) == (None, "Tijdbalk", [])


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


def test_the_buttons_do_what_the_keys_do(balk, qtbot):
    room = QWidget()
    qtbot.addWidget(room)
    nearer, farther, everything = tijdknoppen(balk, room)
    whole = balk.venster
    nearer.click()
    near = balk.venster
    assert near != whole
    farther.click()
    assert balk.venster == whole
    nearer.click()
    everything.click()
    assert balk.venster == whole


def test_the_wheel_zooms_about_the_mouse_with_ctrl_and_is_for_who_scrolls_without(balk):
    whole = balk.venster
    assert not wiel(balk, 10, Qt.KeyboardModifier.NoModifier).isAccepted()
    assert balk.venster == whole
    wiel(balk, 0, Qt.KeyboardModifier.ControlModifier)
    assert balk.venster[0] == whole[0]
    assert balk.venster[1] < whole[1]
    wiel(balk, 0, Qt.KeyboardModifier.ControlModifier, -120)
    assert balk.venster == whole


def test_a_click_chooses_and_a_drag_moves(balk):
    for _ in range(4):
        QTest.keyClick(balk, Qt.Key.Key_Plus)
    before = balk.venster
    QTest.mousePress(balk, LINKS, pos=QPoint(300, 5))
    balk.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, QPointF(298, 5), LINKS, LINKS, Qt.KeyboardModifier()))
    assert balk.venster == before
    balk.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, QPointF(200, 5), LINKS, LINKS, Qt.KeyboardModifier()))
    assert balk.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(balk, LINKS, pos=QPoint(200, 5))
    assert balk.venster[0] > before[0]
    assert balk.cursor().shape() == Qt.CursorShape.OpenHandCursor
    balk.alles()
    QTest.mouseClick(balk, LINKS, pos=balk._vak(0).center().toPoint())
    assert balk.huidig.inhoud == 0


def test_a_double_click_opens(balk, qtbot):
    with qtbot.waitSignal(balk.geactiveerd) as opened:
        QTest.mouseDClick(balk, LINKS, pos=balk._vak(1).center().toPoint())
    assert opened.args == [1]


def test_hovering_tells_the_thing_or_the_kind(balk):
    def hover(place: QPoint) -> str:
        QApplication.sendEvent(balk, QHelpEvent(QEvent.Type.ToolTip, place, balk.mapToGlobal(place)))
        return QToolTip.text()

    row = balk._vak(1).center().toPoint()
    assert hover(row) == "zaak 1"
    assert hover(QPoint(2, row.y())) == "Zaken"


def test_what_is_outside_the_view_is_brought_into_it(balk):
    for _ in range(6):
        balk.zoom(1.5, 0)
    assert balk.venster[1] < date(2026, 9, 1)
    balk.kies("l")
    assert balk.venster[0] <= date(2026, 9, 1) <= balk.venster[1]


def test_who_is_told_of_the_time_in_view_is_told_of_moves_only(balk, qtbot):
    told = []
    balk.venster_veranderd.connect(lambda *days: told.append(days))
    balk.alles()
    assert told == []
    balk.zoom(2)
    assert told == [balk.venster]


def test_what_is_current_stays_so_when_there_is_more(balk):
    balk.kies("c")
    balk.toon(BANEN, [*posten(), moment(date(2026, 1, 1), "n")], VANDAAG)
    assert balk.huidig.inhoud == "c"


def test_without_a_today_time_ends_with_the_last_thing(balk):
    balk.toon(BANEN, posten(1))
    assert balk.venster[1] < VANDAAG


def test_of_one_day_what_has_a_time_comes_after_what_has_none(balk):
    noon = datetime(2026, 3, 1, 11, tzinfo=UTC)
    balk.toon(BANEN, [moment(noon, "noon"), moment(date(2026, 3, 1), "day"), moment(date(2026, 3, 2), "next")])
    assert [p.inhoud for p in balk.posten] == ["day", "noon", "next"]


def test_what_happened_on_one_day_can_each_be_pointed_at(balk):
    balk.toon(BANEN, [moment(date(2026, 3, 1), n) for n in range(4)])
    for nr in range(4):
        QTest.mouseClick(balk, LINKS, pos=balk._vak(nr).center().toPoint())
        assert balk.huidig.inhoud == nr


def test_it_is_as_high_near_as_it_is_far(balk):
    balk.toon(BANEN, [moment(date(2026, 3, 1) + timedelta(days=n), n) for n in range(60)])
    height = balk.sizeHint().height()
    balk.zoom(20)
    assert balk.sizeHint().height() == height


def test_without_anything_it_is_not_there_and_no_key_is_a_fault(balk):
    balk.toon(BANEN, [], VANDAAG)
    assert not balk.isVisible()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Plus, Qt.Key.Key_Return):
        QTest.keyClick(balk, key)
    balk.toon(BANEN, [])
    balk.grab()
    assert balk.huidig is None


def tinten(balk: Tijdbalk) -> set[int]:
    picture = balk.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}


@pytest.mark.parametrize("jaren", [0, 0.01, 0.2, 1, 8, 60, 7900])
@pytest.mark.parametrize("breed", [160, 320, 900])
def test_it_is_drawn_for_a_day_and_for_a_lifetime_in_every_width(balk, jaren, breed):
    end = datetime(2026, 3, 1, 9, 30, tzinfo=UTC) + timedelta(days=365 * jaren)
    balk.toon(BANEN, [moment(date(2026, 3, 1), 1), moment(end, 2, "controle")])
    balk.resize(breed, balk.sizeHint().height())
    for _ in range(3):
        assert len(tinten(balk)) > 2
        balk.zoom(4)


@pytest.mark.parametrize("donker", [False, True])
def test_it_stands_on_the_ground_of_the_theme(balk, donker):
    palette = QPalette(QColor("#303030") if donker else QColor("#f0f0f0"))
    balk.setPalette(palette)
    assert palette.color(QPalette.ColorRole.Base).rgb() in tinten(balk)


def test_twenty_thousand_things_do_not_stop_the_window(balk):
    days = [date(2015, 1, 1) + timedelta(days=n % 4000) for n in range(20_000)]
    many = [moment(day, n) for n, day in enumerate(days)]
    begin = time.perf_counter()
    balk.toon(BANEN, many, VANDAAG)
    balk.grab()
    print(f"toon en teken {time.perf_counter() - begin:.2f} s")
    assert time.perf_counter() - begin < 5
    begin = time.perf_counter()
    for x in range(100):
        balk._onder(QPoint(x, 40))
    assert time.perf_counter() - begin < 5

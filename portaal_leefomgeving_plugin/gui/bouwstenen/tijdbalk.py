"""A line of time, drawn: what happened when, a row per kind, to be zoomed and walked through.

Ctrl with the wheel, or + and -, zoom; dragging moves; left and right go from mark to mark, Home shows all. What it
shows must also stand somewhere as words: a drawing says nothing to who cannot see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from qgis.PyQt.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent, gedempt, leesbaar, meng
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import teken

ZOOM = 1.5
KLEINST_DAGEN = 1.0
DAGEN_PER_JAAR = 365.25
RAND = 8
TREF = 8
"""Pixels around a mark within which it is hit."""


@dataclass(frozen=True, slots=True)
class Merk:
    """Something that happened. ``baan``: the name of its row; ``inhoud``: what is told when it is chosen."""

    op: date | datetime
    baan: str
    tekst: str
    teken: str
    accent: Accent | None
    inhoud: object


class Tijdbalk(QWidget):
    """``toon`` shows other marks. ``gekozen`` tells the ``inhoud`` of the one that the user points at."""

    gekozen = pyqtSignal(object)

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Tijdlijn als tekening; dezelfde gebeurtenissen staan eronder als lijst"))
        self._merken: list[tuple[float, Merk]] = []
        self._banen: list[str] = []
        self._van, self._tot = 0.0, 1.0
        self._huidig = -1
        self._sleep: float | None = None

    # -- what can be asked of it -----------------------------------------------------------------

    def toon(self, merken: Sequence[Merk]) -> None:
        """These marks, all in view."""
        self._merken = sorted(((_dag(m.op), m) for m in merken), key=lambda pair: pair[0])
        self._banen = list(dict.fromkeys(m.baan for m in merken))
        self._huidig = -1
        self.toon_alles()
        self.updateGeometry()

    def toon_alles(self) -> None:
        """From the first mark to the last."""
        if self._merken:
            first, last = self._merken[0][0], self._merken[-1][0]
            air = max((last - first) * 0.04, 1.0)
            self._zet(first - air, last + air)

    def zoom(self, factor: float, om: float | None = None) -> None:
        """``factor`` above 1 shows less time; ``om``: the day that stays where it is, the middle where not given."""
        fixed = om if om is not None else (self._van + self._tot) / 2
        span = max((self._tot - self._van) / factor, KLEINST_DAGEN)
        share = (fixed - self._van) / (self._tot - self._van)
        begin = fixed - share * span
        self._zet(begin, begin + span)

    def kies(self, inhoud: object) -> None:
        """Points at the mark that stands for this, without telling it; none where there is none."""
        self._huidig = next((nr for nr, (_day, m) in enumerate(self._merken) if m.inhoud is inhoud), -1)
        self._breng_in_beeld()

    @property
    def beeld(self) -> tuple[float, float]:
        """The days (ordinals) between which time is shown."""
        return self._van, self._tot

    @property
    def huidig(self) -> Merk | None:
        """The mark that is pointed at."""
        return self._merken[self._huidig][1] if self._huidig >= 0 else None

    def sizeHint(self) -> QSize:
        """A row per kind, and the axis."""
        return QSize(240, RAND + len(self._banen) * self._rij + self._as)

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(120, self.sizeHint().height())

    # -- the user --------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms; without, what is around it scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        where = event.position().x() if hasattr(event, "position") else event.pos().x()
        self.zoom(ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM, self._dag_bij(where))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On a mark: that one; beside it: to be dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        hit = self._raak(event.pos().x(), event.pos().y())
        if hit >= 0:
            self._kies(hit)
        else:
            self._sleep = event.pos().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging moves the time that is in view."""
        if self._sleep is None:
            over = self._raak(event.pos().x(), event.pos().y()) >= 0
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor)
            return
        shift = (self._sleep - event.pos().x()) / self._per_dag
        self._sleep = event.pos().x()
        self._zet(self._van + shift, self._tot + shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No more."""
        self._sleep = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+, -, Home, and from mark to mark."""
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM, self._midden_van_huidig())
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM, self._midden_van_huidig())
        elif key == Qt.Key.Key_Home:
            self.toon_alles()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._merken:
            step = 1 if key == Qt.Key.Key_Right else -1
            start = self._huidig if self._huidig >= 0 else (-1 if step > 0 else len(self._merken))
            self._kies(min(max(start + step, 0), len(self._merken) - 1))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The hover tells what a mark is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._raak(event.pos().x(), event.pos().y())
            if hit >= 0:
                QToolTip.showText(event.globalPos(), self._woorden(hit), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # -- drawing ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, axis, marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        quiet = gedempt(palette, ground)
        line = meng(ground, palette.color(QPalette.ColorRole.WindowText), 0.18)
        for nr, baan in enumerate(self._banen):
            middle = self._midden(nr)
            painter.setPen(QPen(line))
            painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
            painter.setPen(quiet)
            painter.drawText(QPointF(2, middle - self._maat / 2 - 2), baan)
        self._teken_as(painter, quiet, line)
        for nr, (day, merk) in enumerate(self._merken):
            box = self._vak(day, merk)
            if box.right() < 0 or box.left() > self.width():
                continue
            colour = (
                leesbaar(merk.accent.kleur, ground) if merk.accent else palette.color(QPalette.ColorRole.WindowText)
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(box.center(), self._maat / 2 + 1, self._maat / 2 + 1)
            teken(painter, merk.teken, box, colour)
            if nr == self._huidig:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
                painter.drawEllipse(box.center(), self._maat / 2 + 3, self._maat / 2 + 3)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _teken_as(self, painter: QPainter, tekst: object, lijn: object) -> None:
        bottom = self.height() - self._as
        last = -1e9
        for day, words in self._streepjes():
            x = (day - self._van) * self._per_dag
            painter.setPen(QPen(lijn))
            painter.drawLine(QPointF(x, RAND), QPointF(x, bottom + 4))
            wide = self.fontMetrics().horizontalAdvance(words)
            if x - wide / 2 > last + 6 and x - wide / 2 >= 0 and x + wide / 2 <= self.width():
                painter.setPen(tekst)
                painter.drawText(QPointF(x - wide / 2, self.height() - 4), words)
                last = x + wide / 2

    def _streepjes(self) -> list[tuple[float, str]]:
        """Years, months or days, whichever there is room for."""
        span = self._tot - self._van
        room = max(2, self.width() // (8 * self.fontMetrics().averageCharWidth()))
        begin = date.fromordinal(max(1, int(self._van)))
        locale = QLocale()
        if span / DAGEN_PER_JAAR > room / 2:
            step = max(1, round(span / DAGEN_PER_JAAR / room))
            return [
                (date(y, 1, 1).toordinal(), str(y)) for y in range(begin.year, begin.year + int(span / 365) + 2, step)
            ]
        if span / 30.4 > 1.5:
            step = max(1, round(span / 30.4 / room))
            ticks, month = [], begin.year * 12 + begin.month - 1
            while (day := date(month // 12, month % 12 + 1, 1).toordinal()) < self._tot:
                name = locale.monthName(month % 12 + 1, QLocale.FormatType.ShortFormat)
                ticks.append((float(day), f"{name} {month // 12}"))
                month += step
            return ticks
        step = max(1, round(span / room))
        days = range(begin.toordinal(), int(self._tot) + 1, step)
        return [(float(d), date.fromordinal(d).strftime("%d-%m")) for d in days]

    # -- inside ----------------------------------------------------------------------------------

    @property
    def _maat(self) -> int:
        return self.fontMetrics().height()

    @property
    def _rij(self) -> int:
        return 2 * self._maat + 6

    @property
    def _as(self) -> int:
        return self._maat + 8

    @property
    def _per_dag(self) -> float:
        return self.width() / (self._tot - self._van)

    def _midden(self, baan: int) -> float:
        return RAND + baan * self._rij + self._rij - self._maat / 2 - 2

    def _vak(self, dag: float, merk: Merk) -> QRectF:
        x, side = (dag - self._van) * self._per_dag, self._maat
        return QRectF(x - side / 2, self._midden(self._banen.index(merk.baan)) - side / 2, side, side)

    def _dag_bij(self, x: float) -> float:
        return self._van + x / self._per_dag

    def _raak(self, x: float, y: float) -> int:
        """The mark under a place, the last drawn first; -1 for none."""
        point = QPointF(x, y)
        for nr in range(len(self._merken) - 1, -1, -1):
            if self._vak(*self._merken[nr]).adjusted(-2, -2, 2, 2).contains(point):
                return nr
        return -1

    def _kies(self, nummer: int) -> None:
        self._huidig = nummer
        self._breng_in_beeld()
        self.gekozen.emit(self._merken[nummer][1].inhoud)

    def _breng_in_beeld(self) -> None:
        self.setAccessibleDescription(self._woorden(self._huidig) if self._huidig >= 0 else "")
        if self._huidig >= 0:
            day, span = self._merken[self._huidig][0], self._tot - self._van
            if not self._van <= day <= self._tot:
                self._zet(day - span / 2, day + span / 2)
        self.update()

    def _midden_van_huidig(self) -> float | None:
        return self._merken[self._huidig][0] if self._huidig >= 0 else None

    def _woorden(self, nummer: int) -> str:
        merk = self._merken[nummer][1]
        moment = in_nederland(merk.op).date() if isinstance(merk.op, datetime) else merk.op
        return f"{moment.strftime('%d-%m-%Y')} · {merk.baan}: {merk.tekst}"

    def _zet(self, van: float, tot: float) -> None:
        self._van, self._tot = van, tot
        self.update()


def _dag(op: date | datetime) -> float:
    """Days since the beginning of the calendar, with the part of the day where that is known."""
    if isinstance(op, datetime):
        here = in_nederland(op)
        return here.toordinal() + (here.hour * 60 + here.minute) / 1440
    return op.toordinal() + 0.5

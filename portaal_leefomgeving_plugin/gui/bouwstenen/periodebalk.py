"""A bar of time for what lasts: periods on a line of days that can be zoomed, moved and walked with the keyboard.

Beside it stands a list of the same things in words, which is its alternative for who cannot see it; the
bar tells a screen reader the thing that is current.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent, gedempt, leesbaar, meng
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import pixmap
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdas import (
    BAAN,
    TEKEN,
    Baan,
    Tekens,
    legenda_hoogte,
    teken_as,
    teken_legenda,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import Tijdschaal

STAAF = 10
ZOOM = 1.4
MEESTE_RIJEN = 5
"""Rows that things of one kind that lie over each other get; what is beyond is drawn over the last."""


@dataclass(frozen=True, slots=True)
class Tijdpost:
    """One thing: in which ``baan``, from when until when (None: one day), and whether it goes on still.

    ``woorden`` are asked for when they are needed: there may be many things.
    """

    baan: str
    van: date
    tot: date | None
    loopt: bool
    woorden: Callable[[], str]
    inhoud: object


class Periodebalk(QWidget):
    """Ctrl with the wheel, + and - zoom; dragging and Shift with the arrows move; the arrows walk, Enter opens."""

    gekozen = pyqtSignal(object)
    """What the current thing stands for."""
    geactiveerd = pyqtSignal(object)
    venster_veranderd = pyqtSignal(object, object)
    """The first and the last day in view."""

    def __init__(self, naam: str, omschrijving: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self._omschrijving = omschrijving
        self.setAccessibleName(omschrijving)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._banen: tuple[Baan, ...] = ()
        self._posten: tuple[Tijdpost, ...] = ()
        self._rij: list[int] = []
        self._boven: dict[str, tuple[int, int]] = {}
        self._vandaag = date.min
        self._grens = self._schaal = Tijdschaal(0, 1, 1)
        self._nu = -1
        self._merk: tuple[date, date] | None = None
        self._sleep: tuple[float, Tijdschaal] | None = None

    # -- what can be asked of it -----------------------------------------------------------------

    @property
    def venster(self) -> tuple[date, date]:
        """The first and the last day in view."""
        return self._schaal.eerste, self._schaal.laatste

    @property
    def huidig(self) -> Tijdpost | None:
        """The thing that is current."""
        return self._posten[self._nu] if 0 <= self._nu < len(self._posten) else None

    @property
    def posten(self) -> tuple[Tijdpost, ...]:
        """All things, in the order of time."""
        return self._posten

    def toon(self, banen: Sequence[Baan], posten: Sequence[Tijdpost], vandaag: date) -> None:
        """Other things. The whole of time comes in view again where it has become another."""
        current = self.huidig
        self._banen = tuple(b for b in banen if any(p.baan == b.sleutel for p in posten))
        self._posten = tuple(sorted(posten, key=lambda p: (p.van, p.tot or p.van)))
        self._vandaag = vandaag
        before = self._grens
        first = min((p.van for p in self._posten), default=vandaag)
        last = max((self._einde(p) for p in self._posten), default=vandaag)
        self._grens = Tijdschaal.over(first, max(last, vandaag), self._breedte())
        if (before.van, before.tot) != (self._grens.van, self._grens.tot):
            self._schaal = self._grens
        self._leg()
        self._nu = next((n for n, p in enumerate(self._posten) if current and p.inhoud == current.inhoud), -1)
        self.setVisible(bool(self._posten))
        self.updateGeometry()
        self.update()

    def kies(self, inhoud: object) -> None:
        """Makes a thing the current one, and brings it into view; tells nobody."""
        nr = next((n for n, p in enumerate(self._posten) if p.inhoud == inhoud), -1)
        if nr != self._nu:
            self._nu = nr
            self._in_beeld()
            self.update()

    def zoom(self, factor: float, om: float | None = None) -> None:
        """Nearer (above 1) or farther, about a place in the bar; the middle where none is given."""
        current = self.huidig
        if om is None:
            om = self._schaal.x(current.van, 0.5) if current is not None else self._breedte() / 2
        self._zet(self._schaal.gezoomd(factor, min(max(om, 0), self._breedte()), self._grens))

    def alles(self) -> None:
        """The whole of time."""
        self._zet(self._grens)

    def merk(self, van: date | None, tot: date | None) -> None:
        """Marks a time that is shown elsewhere (on the map); None: none."""
        self._merk = (van, tot) if van is not None and tot is not None else None
        self.update()

    # -- Qt --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        rows = sum(n for _, n in self._boven.values())
        return QSize(240, self._legenda_hoog() + rows * BAAN + self._as_hoog() + 6)

    def minimumSizeHint(self) -> QSize:
        """May be narrow, not low."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same days over another width."""
        super().resizeEvent(event)
        self._grens = self._grens.met_breedte(self._breedte())
        self._schaal = self._schaal.met_breedte(self._breedte())
        self._leg()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line of days, the rows, today."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        ground = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), ground)
        quiet = gedempt(self.palette(), ground)
        line = meng(ground, quiet, 0.35)
        bottom = self.height() - self._as_hoog()
        signs = self._tekens(ground)
        painter.setFont(self.font())
        teken_legenda(painter, self._banen, signs, quiet, self._breedte())
        if self._merk is not None:
            wash = meng(ground, Accent.BLAUW.kleur, 0.14)
            left, right = self._schaal.x(self._merk[0]), self._schaal.x(self._merk[1], 1)
            painter.fillRect(QRectF(left, self._legenda_hoog(), right - left, bottom - self._legenda_hoog()), wash)
        frame = QRectF(0, self._legenda_hoog(), self.width(), bottom - self._legenda_hoog())
        teken_as(painter, self._schaal, frame, quiet, line)
        for baan in self._banen:
            top, rows = self._boven[baan.sleutel]
            painter.setPen(QPen(line))
            painter.drawLine(QPointF(0, top + rows * BAAN), QPointF(self.width(), top + rows * BAAN))
        today = self._schaal.x(self._vandaag, 0.5)
        painter.setPen(QPen(quiet, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(today, self._legenda_hoog()), QPointF(today, bottom))
        drawn: set[tuple[str, int, int]] = set()
        for nr, post in enumerate(self._posten):
            # what lies over what was drawn cannot be told from it; a drawing of thousands would be felt
            spot = (post.baan, self._rij[nr], round(self._schaal.x(post.van) / 3))
            if nr != self._nu and (post.tot is not None or spot not in drawn):
                drawn.add(spot)
                self._teken_post(painter, nr, post, ground, signs)
        if self.huidig is not None:
            self._teken_post(painter, self._nu, self.huidig, ground, signs)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, zoom, open."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        span = self._schaal.tot - self._schaal.van
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps and shift:
            self._zet(self._schaal.verschoven(steps[key] * span / 6, self._grens))
        elif key in steps:
            self._loop(steps[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._posten:
            self._maak_huidig(0 if key == Qt.Key.Key_Home else len(self._posten) - 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM)
        elif key == Qt.Key.Key_0:
            self.alles()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.huidig is not None:
            self.geactiveerd.emit(self.huidig.inhoud)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther; without it the page scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self.zoom(ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM, event.position().x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses what is under it; dragging from here moves."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._sleep = (event.pos().x(), self._schaal)
            nr = self._onder(QPointF(event.pos()))
            if nr >= 0:
                self._maak_huidig(nr)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves along."""
        if self._sleep is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        begin, scale = self._sleep
        days = (begin - event.pos().x()) * (scale.tot - scale.van) / scale.breed
        if abs(begin - event.pos().x()) > 3:
            self._zet(scale.verschoven(days, self._grens))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag."""
        self._sleep = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what is under it."""
        nr = self._onder(QPointF(event.pos()))
        if nr >= 0:
            self.geactiveerd.emit(self._posten[nr].inhoud)

    def event(self, event: QEvent) -> bool:
        """What is under the mouse, in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            nr = self._onder(QPointF(event.pos()))
            words = self._posten[nr].woorden() if nr >= 0 else self._baan_onder(event.pos().y())
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QEvent) -> None:
        """The first thing becomes the current one where there is none."""
        super().focusInEvent(event)
        if self._nu < 0 and self._posten:
            self._maak_huidig(len(self._posten) - 1)
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        """Without its frame."""
        super().focusOutEvent(event)
        self.update()

    # -- inside ----------------------------------------------------------------------------------

    def _breedte(self) -> float:
        return float(max(self.width(), 60))

    def _legenda_hoog(self) -> int:
        """As many lines as the names of the kinds need."""
        return legenda_hoogte(self._banen, QFontMetrics(self.font()), self._breedte())

    def _as_hoog(self) -> int:
        return QFontMetrics(self.font()).height() + 6

    def _einde(self, post: Tijdpost) -> date:
        return self._vandaag if post.loopt and post.tot is None else (post.tot or post.van)

    def _leg(self) -> None:
        """Gives things of one kind that lie over each other rows of their own."""
        free: dict[str, list[float]] = {}
        self._rij = []
        for post in self._posten:
            ends = free.setdefault(post.baan, [])
            begin, end = self._x(post)
            row = next((n for n, busy in enumerate(ends) if busy <= begin), len(ends))
            row = min(row, MEESTE_RIJEN - 1)
            if row == len(ends):
                ends.append(end)
            ends[row] = max(ends[row], end)
            self._rij.append(row)
        top = self._legenda_hoog() + 2
        self._boven = {}
        for baan in self._banen:
            rows = max(1, len(free.get(baan.sleutel, ())))
            self._boven[baan.sleutel] = (top, rows)
            top += rows * BAAN

    def _x(self, post: Tijdpost) -> tuple[float, float]:
        """Its left and right end in the bar, with room for its sign."""
        left = self._schaal.x(post.van)
        right = max(self._schaal.x(self._einde(post), 1), left + TEKEN)
        return left, right

    def _vak(self, nr: int) -> QRectF:
        post = self._posten[nr]
        top, _rows = self._boven[post.baan]
        left, right = self._x(post)
        return QRectF(left, top + self._rij[nr] * BAAN + 2, right - left, BAAN - 4)

    def _tekens(self, ground: QColor) -> Tekens:
        """The hue and the sign of each kind, drawn once for all things of it."""
        found = {}
        for baan in self._banen:
            colour = leesbaar(baan.accent.kleur, ground)
            found[baan.sleutel] = (colour, pixmap(baan.teken, colour, TEKEN, self.devicePixelRatioF()))
        return found

    def _teken_post(
        self,
        painter: QPainter,
        nr: int,
        post: Tijdpost,
        ground: QColor,
        tekens: Tekens,
    ) -> None:
        box = self._vak(nr)
        if box.right() < 0 or box.left() > self.width():
            return
        colour, picture = tekens[post.baan]
        if nr == self._nu:
            frame = self.palette().color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(leesbaar(frame, ground), 2))
            painter.setBrush(meng(ground, frame, 0.2))
            painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3)
        begin = self._schaal.x(post.van)
        end = self._schaal.x(self._einde(post), 1)
        if end - begin > TEKEN:
            bar = QRectF(begin, box.center().y() - STAAF / 2, end - begin, STAAF)
            painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine if post.loopt else Qt.PenStyle.SolidLine))
            painter.setBrush(meng(ground, colour, 0.3))
            painter.drawRoundedRect(bar, 3, 3)
        left = min(max(begin, 0.0), max(box.right() - TEKEN, 0.0))
        sign = QRectF(left, box.center().y() - TEKEN / 2, TEKEN, TEKEN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(sign)
        painter.drawPixmap(sign.topLeft(), picture)

    def _onder(self, plek: QPointF) -> int:
        """The number of the thing at a place, -1 for none; what is drawn last is on top."""
        found = [nr for nr in range(len(self._posten)) if self._vak(nr).contains(plek)]
        return found[-1] if found else -1

    def _baan_onder(self, y: float) -> str:
        for baan in self._banen:
            top, rows = self._boven[baan.sleutel]
            if top <= y < top + rows * BAAN:
                return baan.naam
        return ""

    def _loop(self, stap: int) -> None:
        if self._posten:
            start = self._nu if self._nu >= 0 else (-1 if stap > 0 else len(self._posten))
            self._maak_huidig(min(max(start + stap, 0), len(self._posten) - 1))

    def _maak_huidig(self, nr: int) -> None:
        if nr == self._nu:
            return
        self._nu = nr
        self._in_beeld()
        self.setAccessibleName(f"{self._omschrijving}. {self._posten[nr].woorden()}")
        self.update()
        self.gekozen.emit(self._posten[nr].inhoud)

    def _in_beeld(self) -> None:
        post = self.huidig
        if post is None:
            return
        begin, end = self._schaal.x(post.van), self._schaal.x(self._einde(post), 1)
        if end < 0 or begin > self._breedte():
            middle = self._schaal.op(self._breedte() / 2)
            self._zet(self._schaal.verschoven(post.van.toordinal() - middle, self._grens))

    def _zet(self, schaal: Tijdschaal) -> None:
        if schaal == self._schaal:
            return
        self._schaal = schaal
        height = self.sizeHint().height()
        self._leg()
        if self.sizeHint().height() != height:
            self.updateGeometry()
        self.update()
        self.venster_veranderd.emit(schaal.eerste, schaal.laatste)

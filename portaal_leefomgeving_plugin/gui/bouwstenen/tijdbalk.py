"""A bar of time: what happened and what lasted, on a line of days that can be zoomed, moved and walked along.

Beside it stands a list of the same things in words, which is its alternative for who cannot see it; the
bar tells a screen reader the thing that is current.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
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
    legenda_hoogte,
    teken_as,
    teken_legenda,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdpost import Duur, Tijdpost, rijen, verbreed
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import ZOOM, Tijdschaal

SLEEP_PX = 3
"""What the mouse may tremble in a click."""


class Tijdbalk(QWidget):
    """Ctrl with the wheel, + and - zoom, 0 shows all; dragging and Shift with the arrows move; the arrows, Home and
    End walk; Enter opens.
    """

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
        self._duren: tuple[Duur, ...] = ()
        self._rij: list[int] = []
        self._boven: dict[str, tuple[int, int]] = {}
        """Of each kind where it begins, in pixels, and how many rows it has."""
        self._vandaag: date | None = None
        self._grens = self._schaal = Tijdschaal(0, 1, 1)
        self._nu = -1
        self._merk: tuple[date, date] | None = None
        self._sleep: tuple[QPoint, Tijdschaal] | None = None

    # -- what can be asked of it -----------------------------------------------------------------

    @property
    def venster(self) -> tuple[date, date]:
        """The first and the last day in view."""
        return self._schaal.eerste, self._schaal.laatste

    @property
    def huidig(self) -> Tijdpost | None:
        """The thing that is current."""
        return self._posten[self._nu] if self._nu >= 0 else None

    @property
    def posten(self) -> tuple[Tijdpost, ...]:
        """All things, in the order of time."""
        return self._posten

    def toon(self, banen: Sequence[Baan], posten: Sequence[Tijdpost], vandaag: date | None = None) -> None:
        """Other things. The whole of time comes in view again where it has become another.

        With ``vandaag`` that day is drawn too, and what goes on lasts until then.
        """
        current = self.huidig
        self._banen = tuple(b for b in banen if any(p.baan == b.sleutel for p in posten))
        ordered = sorted(((p.duur(vandaag), p) for p in posten), key=lambda pair: pair[0])
        self._duren, self._posten = tuple(d for d, _p in ordered), tuple(p for _d, p in ordered)
        self._vandaag = vandaag
        days = [day for duur in self._duren for day in duur]
        if vandaag is not None:
            days += [vandaag.toordinal(), vandaag.toordinal() + 1]
        before = self._grens
        self._grens = Tijdschaal.over(min(days, default=0), max(days, default=1), self._breedte())
        if (before.van, before.tot) != (self._grens.van, self._grens.tot):
            self._schaal = self._grens
        self._leg_alles()
        self._nu = self._nummer(current.inhoud) if current is not None else -1
        self._vertel()
        self.setVisible(bool(self._posten))

    def kies(self, inhoud: object) -> None:
        """Makes a thing the current one, and brings it into view; tells nobody."""
        if self.huidig is None or self.huidig.inhoud != inhoud:
            self._nu = self._nummer(inhoud)
            self._in_beeld()

    def zoom(self, factor: float, om: float | None = None) -> None:
        """Nearer (above 1) or farther, about a place in the bar; None: about the current thing, or the middle."""
        if om is None:
            om = self._schaal.x(sum(self._duren[self._nu]) / 2) if self._nu >= 0 else self._breedte() / 2
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
        self._leg_alles()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line of days, the rows, today, and what happened: what is current on top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(self.font())
        ground = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), ground)
        self._teken_grond(painter, ground)
        signs: dict[tuple[str, str], tuple[QColor, QPixmap]] = {}
        drawn: set[tuple[str, int, int]] = set()
        numbers = [nr for nr in range(len(self._posten)) if nr != self._nu]
        for nr in [*numbers, self._nu] if self._nu >= 0 else numbers:
            post = self._posten[nr]
            # what lies over what was drawn cannot be told from it; a drawing of thousands would be felt
            spot = (post.baan, self._rij[nr], round(self._schaal.x(self._duren[nr][0]) / 3))
            if nr != self._nu and post.tot is None and spot in drawn:
                continue
            drawn.add(spot)
            box = self._vak(nr)
            if box.right() >= 0 and box.left() <= self.width():
                key = (post.baan, post.teken)
                if key not in signs:
                    signs[key] = self._teken(post, ground)
                self._teken_post(painter, nr, box, ground, *signs[key])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, zoom, open."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps and shift:
            self._zet(self._schaal.verschoven(steps[key] * self._schaal.duur / 6, self._grens))
        elif key in steps:
            start = self._nu if self._nu >= 0 or steps[key] > 0 else len(self._posten)
            self._maak_huidig(start + steps[key])
        elif key == Qt.Key.Key_Home:
            self._maak_huidig(0)
        elif key == Qt.Key.Key_End:
            self._maak_huidig(len(self._posten) - 1)
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
            self._sleep = (event.pos(), self._schaal)
            nr = self._onder(event.pos())
            if nr >= 0:
                self._maak_huidig(nr)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves along; the cursor tells what a click would do."""
        if self._sleep is None:
            hit = self._onder(event.pos()) >= 0
            self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.OpenHandCursor)
            return
        begin, scale = self._sleep
        shift = begin.x() - event.pos().x()
        if abs(shift) > SLEEP_PX:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._zet(scale.verschoven(shift / scale.per_dag, self._grens))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag."""
        self._sleep = None
        self.mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what is under it."""
        nr = self._onder(event.pos())
        if nr >= 0:
            self.geactiveerd.emit(self._posten[nr].inhoud)

    def event(self, event: QEvent) -> bool:
        """What is under the mouse, in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            nr, (baan, _row) = self._onder(event.pos()), self._rij_bij(event.pos().y())
            names = (b.naam for b in self._banen if b.sleutel == baan)
            words = self._posten[nr].woorden() if nr >= 0 else next(names, "")
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # -- drawing ---------------------------------------------------------------------------------

    def _teken_grond(self, painter: QPainter, ground: QColor) -> None:
        """All but the things themselves."""
        quiet = gedempt(self.palette(), ground)
        line = meng(ground, quiet, 0.35)
        signs = [
            pixmap(b.teken, leesbaar(b.accent.kleur, ground), TEKEN, self.devicePixelRatioF()) for b in self._banen
        ]
        teken_legenda(painter, self._banen, signs, quiet, self._breedte())
        top = self._legenda_hoog()
        frame = QRectF(0, top, self.width(), self.height() - self._as_hoog() - top)
        if self._merk is not None:
            left, right = (self._schaal.x(d.toordinal() + n) for n, d in enumerate(self._merk))
            wash = meng(ground, Accent.BLAUW.kleur, 0.14)
            painter.fillRect(QRectF(left, top, right - left, frame.height()) & frame, wash)
        teken_as(painter, self._schaal, frame, quiet, line)
        painter.setPen(QPen(line))
        for above, rows in self._boven.values():
            painter.drawLine(QPointF(0, above + rows * BAAN), QPointF(self.width(), above + rows * BAAN))
        if self._vandaag is not None:
            today = self._schaal.x(self._vandaag.toordinal() + 0.5)
            painter.setPen(QPen(quiet, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(today, top), QPointF(today, frame.bottom()))

    def _teken(self, post: Tijdpost, ground: QColor) -> tuple[QColor, QPixmap]:
        """The hue and the sign of a thing, which can be read on the wash of a bar too."""
        baan = next(b for b in self._banen if b.sleutel == post.baan)
        colour = leesbaar(baan.accent.kleur, _was(ground, baan.accent.kleur))
        return colour, pixmap(post.teken or baan.teken, colour, TEKEN, self.devicePixelRatioF())

    def _teken_post(
        self, painter: QPainter, nr: int, box: QRectF, ground: QColor, colour: QColor, picture: QPixmap
    ) -> None:
        if nr == self._nu:
            frame = self.palette().color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(leesbaar(frame, ground), 2))
            painter.setBrush(meng(ground, frame, 0.2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
        if box.width() > TEKEN + 1:
            dash = Qt.PenStyle.DashLine if self._posten[nr].loopt else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 1.2, dash))
            painter.setBrush(_was(ground, colour))
            painter.drawRoundedRect(box, 3, 3)
        elif nr != self._nu:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(box)
        painter.drawPixmap(QPointF(min(max(box.left(), 0), box.right() - TEKEN), box.top()), picture)

    # -- inside ----------------------------------------------------------------------------------

    def _breedte(self) -> float:
        return float(max(self.width(), 60))

    def _legenda_hoog(self) -> int:
        return legenda_hoogte(self._banen, self.fontMetrics(), self._breedte())

    def _as_hoog(self) -> int:
        return self.fontMetrics().height() + 6

    def _leg_alles(self) -> None:
        """As many rows as the whole of time needs: it stays as high as it is when one comes nearer."""
        self._leg(self._grens)
        top = self._legenda_hoog() + 2
        self._boven = {}
        for baan in self._banen:
            rows = 1 + max(row for post, row in zip(self._posten, self._rij, strict=True) if post.baan == baan.sleutel)
            self._boven[baan.sleutel] = (top, rows)
            top += rows * BAAN
        if self._schaal != self._grens:
            self._leg(self._schaal)
        self.updateGeometry()
        self.update()

    def _leg(self, schaal: Tijdschaal) -> None:
        self._rij = rijen([p.baan for p in self._posten], self._duren, TEKEN / schaal.per_dag)

    def _vak(self, nr: int) -> QRectF:
        """Where a thing is drawn."""
        begin, end = verbreed(self._duren[nr], TEKEN / self._schaal.per_dag)
        top = self._boven[self._posten[nr].baan][0] + self._rij[nr] * BAAN + (BAAN - TEKEN) / 2
        return QRectF(self._schaal.x(begin), top, (end - begin) * self._schaal.per_dag, TEKEN)

    def _rij_bij(self, y: float) -> tuple[str, int]:
        """The kind, and the row of it, at a height; no kind above and below."""
        for baan, (top, rows) in self._boven.items():
            if top <= y < top + rows * BAAN:
                return baan, int((y - top) // BAAN)
        return "", 0

    def _onder(self, plek: QPoint) -> int:
        """The number of the thing at a place, -1 for none; what is drawn last is on top."""
        row, day, least = self._rij_bij(plek.y()), self._schaal.op(plek.x()), TEKEN / self._schaal.per_dag
        for nr in range(len(self._posten) - 1, -1, -1):
            if (self._posten[nr].baan, self._rij[nr]) == row:
                begin, end = verbreed(self._duren[nr], least)
                if begin <= day <= end:
                    return nr
        return -1

    def _nummer(self, inhoud: object) -> int:
        return next((n for n, p in enumerate(self._posten) if p.inhoud == inhoud), -1)

    def _maak_huidig(self, nr: int) -> None:
        """The nearest that there is; told where it is another."""
        nr = min(max(nr, 0), len(self._posten) - 1)
        if nr != self._nu:
            self._nu = nr
            self._in_beeld()
            self.gekozen.emit(self._posten[nr].inhoud)

    def _in_beeld(self) -> None:
        self._vertel()
        if self._nu >= 0:
            begin, end = self._duren[self._nu]
            if end < self._schaal.van or begin > self._schaal.tot:
                middle = (self._schaal.van + self._schaal.tot) / 2
                self._zet(self._schaal.verschoven(begin - middle, self._grens))

    def _vertel(self) -> None:
        current = self.huidig
        self.setAccessibleName(f"{self._omschrijving}. {current.woorden()}" if current else self._omschrijving)
        self.update()

    def _zet(self, schaal: Tijdschaal) -> None:
        if schaal != self._schaal:
            if schaal.duur != self._schaal.duur:
                self._leg(schaal)
            self._schaal = schaal
            self.update()
            self.venster_veranderd.emit(schaal.eerste, schaal.laatste)


def _was(ground: QColor, colour: QColor) -> QColor:
    return meng(ground, colour, 0.2)

"""A chart of bars, drawn in the colours of the theme: hues that all can tell apart, and a hatch beside them."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import TEKST_CONTRAST, gedempt, leesbaar, meng
from portaal_leefomgeving_plugin.gui.overzicht.cijfers import Cijfers, Reeks

HOOG = 150
STAAF = 13
TUSSEN = 7
NAAM_DEEL = 0.42
"""The most that names before lying bars take of the width."""
PATRONEN = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.DiagCrossPattern)


class Grafiek(QWidget):
    """Arrows walk along the groups; hover and the screen reader tell their numbers."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cijfers: Cijfers | None = None
        self._nu = -1

    @property
    def huidig(self) -> int:
        """The number of the group that is pointed at, -1 for none."""
        return self._nu

    def toon(self, cijfers: Cijfers) -> None:
        """Other numbers."""
        self._cijfers = cijfers
        self._nu = -1
        self.setAccessibleName(self.tr("Grafiek: {titel}. {samenvatting}").format(
            titel=cijfers.titel, samenvatting=cijfers.samenvatting
        ))  # fmt: skip
        self.updateGeometry()
        self.update()

    def woorden(self, nr: int) -> str:
        """The numbers of a group in words."""
        c = self._cijfers
        if c is None or not 0 <= nr < len(c.groepen):
            return ""
        values = [self._waarde(r.waarden[nr]) + (f" {r.naam}" if len(c.reeksen) > 1 else "") for r in c.reeksen]
        return f"{c.groepen[nr]}: {', '.join(values)}"

    # -- Qt --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        c = self._cijfers
        if c is None:
            return QSize(240, 40)
        legend = self._regel() if len(c.reeksen) > 1 else 0
        if c.liggend:
            return QSize(240, legend + len(c.groepen) * (STAAF * len(c.reeksen) + TUSSEN) + 6)
        return QSize(240, legend + HOOG)

    def minimumSizeHint(self) -> QSize:
        """May be narrow, not low."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Legend, bars, names."""
        c = self._cijfers
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if c is not None and c.groepen:
            top = self._teken_legenda(painter) if len(c.reeksen) > 1 else 0.0
            if c.liggend:
                self._teken_liggend(painter, top)
            else:
                self._teken_staand(painter, top)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks along the groups."""
        count = len(self._cijfers.groepen) if self._cijfers else 0
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() not in steps or not count:
            super().keyPressEvent(event)
            return
        self._kies(min(max(self._nu + steps[event.key()], 0), count - 1))
        box = self._vak(self._nu)
        QToolTip.showText(self.mapToGlobal(box.center().toPoint()), self.woorden(self._nu), self)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses what is under it."""
        self._kies(self._onder(QPointF(event.pos())))

    def event(self, event: QEvent) -> bool:
        """What is under the mouse, in words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.woorden(self._onder(QPointF(event.pos())))
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # -- drawing ---------------------------------------------------------------------------------

    def _regel(self) -> int:
        return QFontMetrics(self.font()).height() + 8

    def _grond(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Window)

    def _tekst(self) -> QColor:
        return leesbaar(self.palette().color(QPalette.ColorRole.WindowText), self._grond(), TEKST_CONTRAST)

    def _kleur(self, reeks: Reeks, groep: int) -> QColor:
        c = self._cijfers
        accent = c.accenten[groep] if c is not None and c.accenten else reeks.accent
        return leesbaar(accent.kleur, self._grond())

    def _vul(self, painter: QPainter, vak: QRectF, reeks: int, kleur: QColor) -> None:
        """A bar: the first series full, others hatched, so that they differ without their hue too."""
        painter.setPen(QPen(kleur, 1))
        if reeks:
            painter.setBrush(meng(self._grond(), kleur, 0.15))
            painter.drawRect(vak)
        painter.setBrush(QBrush(kleur, PATRONEN[reeks % len(PATRONEN)]))
        painter.drawRect(vak)

    def _teken_legenda(self, painter: QPainter) -> float:
        c = self._cijfers
        metrics, x = QFontMetrics(self.font()), 0.0
        for nr, series in enumerate(c.reeksen if c else ()):
            self._vul(painter, QRectF(x + 1, 4, 16, metrics.height() - 6), nr, self._kleur(series, 0))
            painter.setPen(self._tekst())
            painter.drawText(QPointF(x + 22, metrics.ascent() + 2), series.naam)
            x += 22 + metrics.horizontalAdvance(series.naam) + 16
        return float(self._regel())

    def _teken_liggend(self, painter: QPainter, boven: float) -> None:
        c = self._cijfers
        if c is None:
            return
        metrics = QFontMetrics(self.font())
        names, room = self._namen_breed(metrics), self._ruimte(metrics)
        most = self._hoogste()
        quiet = gedempt(self.palette(), self._grond())
        for nr, name in enumerate(c.groepen):
            box = self._vak(nr)
            if nr == self._nu:
                painter.fillRect(box, meng(self._grond(), self.palette().color(QPalette.ColorRole.Highlight), 0.18))
            painter.setPen(self._tekst())
            painter.drawText(
                QRectF(0, box.top(), names - 6, box.height()),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(names - 6)),
            )
            for which, series in enumerate(c.reeksen):
                value = series.waarden[nr]
                top = box.top() + TUSSEN / 2 + which * STAAF
                wide = room * (value or 0) / most
                if value:
                    self._vul(painter, QRectF(names, top + 1, max(wide, 2), STAAF - 3), which, self._kleur(series, nr))
                painter.setPen(quiet if value is None else self._tekst())
                painter.drawText(
                    QRectF(names + wide + 6, top - 1, self.width() - names - wide - 6, STAAF + 2),
                    int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
                    self._waarde(value),
                )

    def _teken_staand(self, painter: QPainter, boven: float) -> None:
        c = self._cijfers
        if c is None:
            return
        metrics = QFontMetrics(self.font())
        bottom, top, most = self._bodem(metrics), boven + metrics.height() + 2, self._hoogste()
        quiet = gedempt(self.palette(), self._grond())
        painter.setPen(QPen(meng(self._grond(), quiet, 0.4)))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        last_name = -1.0
        told = self._getallen_passen(metrics)
        for nr, name in enumerate(c.groepen):
            box = self._vak(nr)
            if nr == self._nu:
                painter.fillRect(box, meng(self._grond(), self.palette().color(QPalette.ColorRole.Highlight), 0.18))
            gap = min(box.width() * 0.2, 8)
            wide = (box.width() - gap) / len(c.reeksen)
            for which, series in enumerate(c.reeksen):
                value = series.waarden[nr]
                left = box.left() + gap / 2 + which * wide
                high = (bottom - top) * (value or 0) / most
                if value:
                    self._vul(
                        painter, QRectF(left, bottom - high, max(wide - 1.5, 1.5), high), which, self._kleur(series, nr)
                    )
                words = self._waarde(value)
                if told:
                    painter.setPen(self._tekst() if value is not None else quiet)
                    painter.drawText(
                        QRectF(left - gap, bottom - high - metrics.height(), wide + 2 * gap, metrics.height()),
                        int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom),
                        words,
                    )
            width = metrics.horizontalAdvance(name)
            left = min(max(box.center().x() - width / 2, 0), self.width() - width)
            if left > last_name:
                painter.setPen(quiet)
                painter.drawText(QPointF(left, bottom + metrics.ascent() + 3), name)
                last_name = left + width + 6

    def _getallen_passen(self, metrics: QFontMetrics) -> bool:
        """Whether a number fits over every bar: all of them or none, else those that show look like the only ones."""
        c = self._cijfers
        if c is None or not c.groepen:
            return False
        wide = self.width() / len(c.groepen) / len(c.reeksen)
        return all(metrics.horizontalAdvance(self._waarde(v)) < wide for r in c.reeksen for v in r.waarden)

    # -- where things lie ------------------------------------------------------------------------

    def _boven(self) -> float:
        return float(self._regel()) if self._cijfers is not None and len(self._cijfers.reeksen) > 1 else 0.0

    def _bodem(self, metrics: QFontMetrics) -> float:
        return self.height() - metrics.height() - 6.0

    def _hoogste(self) -> float:
        c = self._cijfers
        most = max((v for r in (c.reeksen if c else ()) for v in r.waarden if v is not None), default=0)
        return float(most) if most > 0 else 1.0

    def _namen_breed(self, metrics: QFontMetrics) -> float:
        c = self._cijfers
        widest = max((metrics.horizontalAdvance(n) for n in (c.groepen if c else ())), default=0)
        return min(widest + 10.0, self.width() * NAAM_DEEL)

    def _ruimte(self, metrics: QFontMetrics) -> float:
        c = self._cijfers
        words = max(
            (metrics.horizontalAdvance(self._waarde(v)) for r in (c.reeksen if c else ()) for v in r.waarden), default=0
        )
        return max(self.width() - self._namen_breed(metrics) - words - 14.0, 20.0)

    def _vak(self, nr: int) -> QRectF:
        c = self._cijfers
        if c is None or nr < 0:
            return QRectF()
        if c.liggend:
            high = STAAF * len(c.reeksen) + TUSSEN
            return QRectF(0, self._boven() + nr * high, self.width(), high)
        wide = self.width() / max(len(c.groepen), 1)
        return QRectF(nr * wide, self._boven(), wide, self.height() - self._boven())

    def _onder(self, plek: QPointF) -> int:
        count = len(self._cijfers.groepen) if self._cijfers else 0
        return next((nr for nr in range(count) if self._vak(nr).contains(plek)), -1)

    def _kies(self, nr: int) -> None:
        self._nu = nr
        self.setAccessibleDescription(self.woorden(nr))
        self.update()

    def _waarde(self, waarde: float | None) -> str:
        if waarde is None:
            return self.tr("onbekend")
        number = QLocale().toString(round(waarde)) if math.isclose(waarde, round(waarde)) else f"{waarde:.1f}"
        unit = self._cijfers.eenheid if self._cijfers else ""
        return f"{number}{unit}"

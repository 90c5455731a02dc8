"""What stands round a bar of time: the names of its kinds above, and the days below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import Streep, Tijdschaal

BAAN = 22
"""How high a row is, in pixels."""
TEKEN = 16

Tekens = dict[str, tuple[QColor, QPixmap]]
"""Of each kind its hue in this theme, and its sign in that hue."""


@dataclass(frozen=True, slots=True)
class Baan:
    """A kind of things, each with its own place in the bar, its sign and its hue."""

    sleutel: str
    naam: str
    teken: str
    accent: Accent


def legenda_hoogte(banen: Sequence[Baan], maten: QFontMetrics, breed: float) -> int:
    """As many lines as the names of the kinds need."""
    return (max((line for line, _x in _plekken(banen, maten, breed)), default=0) + 1) * BAAN


def teken_legenda(painter: QPainter, banen: Sequence[Baan], tekens: Tekens, tekst: QColor, breed: float) -> None:
    """Of each kind its sign and name, over ``breed`` pixels."""
    metrics = painter.fontMetrics()
    painter.setPen(tekst)
    for baan, (line, x) in zip(banen, _plekken(banen, metrics, breed), strict=True):
        painter.drawPixmap(QPointF(x, line * BAAN + (BAAN - TEKEN) / 2), tekens[baan.sleutel][1])
        painter.drawText(QPointF(x + TEKEN + 4, line * BAAN + (BAAN + metrics.ascent()) / 2 - 1), baan.naam)


def teken_as(painter: QPainter, schaal: Tijdschaal, vak: QRectF, tekst: QColor, lijn: QColor) -> None:
    """Lines through ``vak`` at round days, with their names below it where there is room."""
    metrics = painter.fontMetrics()
    taken = -1.0
    for mark in schaal.strepen(metrics.horizontalAdvance("wwww 0000")):
        x = schaal.x(mark.dag)
        if x < 0 or x > vak.width():
            continue
        painter.setPen(QPen(lijn))
        painter.drawLine(QPointF(x, vak.top()), QPointF(x, vak.bottom() + 3))
        words = _naam(mark)
        width = metrics.horizontalAdvance(words)
        left = min(x + 2, vak.width() - width - 2)
        if left > taken:
            painter.setPen(tekst)
            painter.drawText(QPointF(left, vak.bottom() + metrics.ascent() + 4), words)
            taken = left + width + 6


def _plekken(banen: Sequence[Baan], maten: QFontMetrics, breed: float) -> list[tuple[int, float]]:
    """Of each kind the line and the place on it where its sign and name stand."""
    line, x, found = 0, 2.0, []
    for baan in banen:
        wide = TEKEN + 4 + maten.horizontalAdvance(baan.naam) + 12
        if x > 2 and x + wide > breed:
            line, x = line + 1, 2.0
        found.append((line, x))
        x += wide
    return found


def _naam(streep: Streep) -> str:
    if streep.maand is None:
        return str(streep.jaar)
    month = QLocale().monthName(streep.maand, QLocale.FormatType.ShortFormat)
    if streep.dag_van_maand is not None:
        return f"{streep.dag_van_maand} {month}"
    return f"{month} {streep.jaar}"

"""What stands round a bar of time: the names of its kinds above, and the days below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import Stap, Tijdschaal

BAAN = 22
"""How high a row is, in pixels."""
TEKEN = 16


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


def teken_legenda(
    painter: QPainter, banen: Sequence[Baan], tekens: Sequence[QPixmap], tekst: QColor, breed: float
) -> None:
    """Of each kind its sign and name, over ``breed`` pixels."""
    metrics = painter.fontMetrics()
    painter.setPen(tekst)
    for baan, sign, (line, x) in zip(banen, tekens, _plekken(banen, metrics, breed), strict=True):
        painter.drawPixmap(QPointF(x, line * BAAN + (BAAN - TEKEN) / 2), sign)
        painter.drawText(QPointF(x + TEKEN + 4, line * BAAN + (BAAN + metrics.ascent()) / 2 - 1), baan.naam)


def teken_as(painter: QPainter, schaal: Tijdschaal, vak: QRectF, tekst: QColor, lijn: QColor) -> None:
    """Lines through ``vak`` at round days, with their names below it where there is room.

    At the left stands what is there, so that one always reads where in time one is.
    """
    metrics = painter.fontMetrics()
    stap, days = schaal.strepen(metrics.averageCharWidth())
    marks = [(x, day) for day in days if 0 <= (x := schaal.x(day.toordinal())) <= vak.width()]
    painter.setPen(QPen(lijn))
    for x, _day in marks:
        painter.drawLine(QPointF(x, vak.top()), QPointF(x, vak.bottom() + 3))
    painter.setPen(tekst)
    edge = metrics.horizontalAdvance(_naam(stap, schaal.eerste, met_jaar=True)) + 6
    if not marks or marks[0][0] > edge:
        marks.insert(0, (0.0, schaal.eerste))
    taken, year = 0.0, 0
    for x, day in marks:
        words = _naam(stap, day, met_jaar=day.year != year)
        end = x + 2 + metrics.horizontalAdvance(words)
        if x + 2 > taken and end <= vak.width():
            painter.drawText(QPointF(x + 2, vak.bottom() + metrics.ascent() + 4), words)
            taken, year = end + 6, day.year


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


def _naam(stap: Stap, dag: date, *, met_jaar: bool) -> str:
    """The year stands where it becomes another."""
    month = QLocale().monthName(dag.month, QLocale.FormatType.ShortFormat)
    words = {Stap.JAAR: "", Stap.MAAND: month, Stap.DAG: f"{dag.day} {month}"}[stap]
    return f"{words} {dag.year}".strip() if met_jaar or stap is Stap.JAAR else words

"""The building blocks of our signs: markers, lines and fills of few layers, since a map draws them by the thousand.

Sizes are millimetres on the screen or paper. Everything is drawn from QGIS's own shapes: no image
files, so that a project looks the same on a machine without the plugin.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsLineSymbolLayer,
    QgsMarkerSymbol,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

from portaal_leefomgeving_plugin.layers.kaartkleuren import WIT, doorzichtig

Vorm = Qgis.MarkerShape
S = TypeVar("S", bound=QgsSymbol)
HALO = 0.5


def teken(
    vorm: Qgis.MarkerShape, maat: float, kleur: QColor, *, rand: QColor = WIT, rand_mm: float = HALO, hoek: float = 0.0
) -> QgsSimpleMarkerSymbolLayer:
    """A filled shape; its outline is the halo that lifts it off the map."""
    layer = QgsSimpleMarkerSymbolLayer(vorm, maat, hoek, Qgis.ScaleMethod.ScaleDiameter, kleur, rand)
    layer.setStrokeWidth(rand_mm)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return layer


def streep(
    maat: float, kleur: QColor, *, dikte: float, x: float = 0.0, y: float = 0.0, hoek: float = 0.0
) -> QgsSymbolLayer:
    """An upright stroke inside a sign, ``x`` to the right and ``y`` down from its middle."""
    layer = QgsSimpleMarkerSymbolLayer(Vorm.Line, maat, hoek, Qgis.ScaleMethod.ScaleDiameter, kleur, kleur)
    layer.setStrokeWidth(dikte)
    layer.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    # QGIS turns the offset along with the stroke
    turn = math.radians(-hoek)
    layer.setOffset(QPointF(x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)))
    return layer


def punt(maat: float, kleur: QColor, *, x: float = 0.0, y: float = 0.0) -> QgsSymbolLayer:
    """A dot inside a sign."""
    layer = teken(Vorm.Circle, maat, kleur, rand=kleur, rand_mm=0)
    layer.setStrokeStyle(Qt.PenStyle.NoPen)
    layer.setOffset(QPointF(x, y))
    return layer


def letter(tekst: str, maat: float, kleur: QColor) -> QgsFontMarkerSymbolLayer:
    """A character inside a sign, in the font of the application."""
    layer = QgsFontMarkerSymbolLayer(QFontInfo(QFont()).family(), tekst, maat, kleur)
    layer.setFontStyle("Bold")
    return layer


def marker(*lagen: QgsSymbolLayer) -> QgsMarkerSymbol:
    """A marker of these layers, the first one undermost."""
    return _stapel(QgsMarkerSymbol(), lagen)


def lijn(
    kleur: QColor, dikte: float, stijl: Qt.PenStyle = Qt.PenStyle.SolidLine, *, halo: float = 0.0
) -> QgsLineSymbol:
    """A line; with ``halo`` that much white shows on each side of it."""
    layers = []
    if halo:
        layers.append(_lijnlaag(WIT, dikte + 2 * halo, Qt.PenStyle.SolidLine))
    layers.append(_lijnlaag(kleur, dikte, stijl))
    return _stapel(QgsLineSymbol(), layers)


def vlak(
    vulling: QColor | None, rand: QColor | None, dikte: float = 0.2, stijl: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> QgsFillSymbol:
    """A fill with an outline; None leaves either out."""
    layer = QgsSimpleFillSymbolLayer(vulling or QColor(0, 0, 0, 0))
    if vulling is None:
        layer.setBrushStyle(Qt.BrushStyle.NoBrush)
    layer.setStrokeStyle(stijl if rand is not None else Qt.PenStyle.NoPen)
    layer.setStrokeColor(rand or QColor(0, 0, 0, 0))
    layer.setStrokeWidth(dikte)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return _stapel(QgsFillSymbol(), [layer])


def arcering(
    kleur: QColor, *, afstand: float = 1.8, dikte: float = 0.25, hoek: float = 45.0, vulling: QColor | None = None
) -> QgsFillSymbol:
    """Slanted lines within an outline, on a wash of ``vulling`` where given."""
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(hoek)
    hatch.setDistance(afstand)
    hatch.setSubSymbol(lijn(kleur, dikte))
    symbol = vlak(vulling, kleur, 0.3)
    symbol.appendSymbolLayer(hatch)
    return symbol


def rand_naar_binnen(kleur: QColor, dikte: float = 0.26, band: float = 1.0) -> QgsFillSymbol:
    """An outline with a faint band along its inside, and no fill."""
    inner = _lijnlaag(doorzichtig(kleur, 0.16), band, Qt.PenStyle.SolidLine)
    inner.setOffset(band / 2)
    inner.setRingFilter(QgsLineSymbolLayer.RenderRingFilter.AllRings)
    edge = _lijnlaag(doorzichtig(kleur, 0.85), dikte, Qt.PenStyle.SolidLine)
    return _stapel(QgsFillSymbol(), [inner, edge])


def _stapel(symbool: S, lagen: Sequence[QgsSymbolLayer]) -> S:
    """``symbool`` with these layers for the one it is born with.

    Not by its constructor: that takes a list of layers without taking them out of Python's hands.
    """
    symbool.changeSymbolLayer(0, lagen[0])
    for layer in lagen[1:]:
        symbool.appendSymbolLayer(layer)
    return symbool


def _lijnlaag(kleur: QColor, dikte: float, stijl: Qt.PenStyle) -> QgsSimpleLineSymbolLayer:
    layer = QgsSimpleLineSymbolLayer(kleur, dikte, stijl)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    layer.setPenCapStyle(Qt.PenCapStyle.RoundCap if stijl == Qt.PenStyle.SolidLine else Qt.PenCapStyle.FlatCap)
    return layer

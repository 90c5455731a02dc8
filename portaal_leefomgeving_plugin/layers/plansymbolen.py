"""Symbols of a plan: as a GIO or a library draws them, and our own drawing for a symboolcode without.

The official library states no licence and lacks its images, so none of it is shipped. A code tells the family: fill
(``vs`` plain, ``va`` pattern, ``vo`` open), width of a line (``lt``, ``lm``, ``ls``), shape of a point (``pc`` circle,
``pv`` square, ...), and with ``h`` a dashed edge, with ``z`` none (facts on DSO, section 2). Its colour we don't know;
that of the type is taken.
"""

from __future__ import annotations

import re

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsRasterFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.planstijl import Tekenstijl
from portaal_leefomgeving_plugin.layers.kaartkleuren import doorzichtig
from portaal_leefomgeving_plugin.layers.symbolen import Vorm, arcering, lijn, marker, rand_naar_binnen, teken, vlak

MM = 25.4 / 96
"""Of a pixel as Symbology Encoding has them."""

VORMEN = {
    "circle": Vorm.Circle,
    "square": Vorm.Square,
    "triangle": Vorm.Triangle,
    "star": Vorm.Star,
    "diamond": Vorm.Diamond,
    "cross": Vorm.Cross,
    "cross_fill": Vorm.CrossFill,
    "x": Vorm.Cross2,
}
_PUNTEN = {
    "pc": Vorm.Circle, "pv": Vorm.Square, "pd": Vorm.Triangle, "pr": Vorm.Diamond, "ps": Vorm.Star,
    "pk": Vorm.CrossFill, "px": Vorm.Cross2,
}  # fmt: skip
_LIJNEN = {"lt": 1.6, "lm": 0.9, "ls": 0.4}
_CODE = re.compile(r"([vlpn][a-z]{1,3})\d+$")
DIKSTE, GROOTSTE = 3.0, 12.0
"""Millimetres: what a style asks for beyond that would hide the map."""


def familie(code: str) -> str:
    """ "vag104": "vag"; "" for what is no symboolcode."""
    found = _CODE.match(code.strip())
    return found.group(1) if found else ""


def symbool_van(stijl: Tekenstijl, soort: Qgis.GeometryType) -> QgsSymbol:
    """As the style says."""
    edge = _kleur(stijl.rand, stijl.rand_dekking)
    width = min(DIKSTE, stijl.rand_dikte * MM)
    fill = _kleur(stijl.vulling, stijl.vulling_dekking)
    if soort == Qgis.GeometryType.Point:
        size = min(GROOTSTE, stijl.maat * MM) or 3.0
        shape = VORMEN.get(stijl.vorm.lower(), Vorm.Circle)
        ink = fill or edge or QColor(110, 100, 120)
        return marker(teken(shape, size, ink, rand=edge or ink, rand_mm=width if edge else 0, hoek=stijl.hoek))
    if soort == Qgis.GeometryType.Line:
        return _streep(lijn(edge or fill or QColor(110, 100, 120), max(width, 0.15)), stijl)
    symbol: QgsFillSymbol = vlak(fill, None if stijl.streep else edge, width)
    if stijl.patroon:
        image = QgsRasterFillSymbolLayer(stijl.patroon)
        symbol.insertSymbolLayer(0, image)
    if edge is not None and stijl.streep:
        line = _streep(lijn(edge, max(width, 0.15)), stijl)
        symbol.appendSymbolLayer(line.takeSymbolLayer(0))
    return symbol


def symbool_bij(code: str, kleur: QColor, soort: Qgis.GeometryType) -> QgsSymbol:
    """Our own drawing for the family of a code, in the colour of its type."""
    kind = familie(code)
    dashed = Qt.PenStyle.DashLine if kind.endswith(("h", "ht")) else Qt.PenStyle.SolidLine
    if soort == Qgis.GeometryType.Point:
        return marker(teken(_PUNTEN.get(kind[:2], Vorm.Triangle), 3.0, kleur, rand_mm=0.3))
    if soort == Qgis.GeometryType.Line:
        return lijn(doorzichtig(kleur, 0.85), _LIJNEN.get(kind[:2], 0.5), dashed)
    edge = None if "z" in kind[2:] else doorzichtig(kleur, 0.85)
    if kind.startswith("va"):
        return arcering(doorzichtig(kleur, 0.7))
    if kind.startswith("vo"):
        return vlak(None, doorzichtig(kleur, 0.85), 0.5, dashed)
    if kind.startswith(("vs", "ns")):
        return vlak(doorzichtig(kleur, 0.3), edge, 0.3, dashed)
    return rand_naar_binnen(kleur)


def _streep(symbol: QgsLineSymbol, stijl: Tekenstijl) -> QgsLineSymbol:
    layer = symbol.symbolLayer(0)
    if stijl.streep and isinstance(layer, QgsSimpleLineSymbolLayer):
        layer.setUseCustomDashPattern(True)
        lengths = stijl.streep if len(stijl.streep) % 2 == 0 else stijl.streep * 2
        layer.setCustomDashVector([length * MM for length in lengths])
    return symbol


def _kleur(tekst: str, dekking: float) -> QColor | None:
    if not tekst or dekking <= 0:
        return None
    colour = QColor(tekst)
    colour.setAlphaF(min(1.0, dekking))
    return colour

"""How rows of a sheet look: diamonds in a violet of their own, so that nobody takes them for zaken of a server."""

from __future__ import annotations

from qgis.core import Qgis, QgsSingleSymbolRenderer, QgsSymbol
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.layers.kaartkleuren import WIT, donkerder, doorzichtig
from portaal_leefomgeving_plugin.layers.stijl import Stijl, bij_punt, in_vlak, label, langs_lijn
from portaal_leefomgeving_plugin.layers.symbolen import Vorm, arcering, lijn, marker, teken

PAARS = QColor(122, 74, 158)
VANAF = 15_000


def stijl(geometrie: Qgis.GeometryType) -> Stijl:
    """The style for points, lines or areas, with the number of each row from close by."""
    text = label('"nummer"', vanaf=VANAF, punten=7, cursief=True, kleur=donkerder(PAARS, 0.35), voorrang=2)
    place = {Qgis.GeometryType.Polygon: in_vlak, Qgis.GeometryType.Line: langs_lijn}.get(geometrie)
    return Stijl(QgsSingleSymbolRenderer(_teken(geometrie)), place(text) if place else bij_punt(text, 1.8))


def _teken(geometrie: Qgis.GeometryType) -> QgsSymbol:
    if geometrie == Qgis.GeometryType.Polygon:
        return arcering(doorzichtig(PAARS, 0.8), afstand=2.4, hoek=135.0, vulling=doorzichtig(PAARS, 0.08))
    if geometrie == Qgis.GeometryType.Line:
        return lijn(PAARS, 0.6, halo=0.3)
    return marker(teken(Vorm.Diamond, 3.6, PAARS, rand=WIT, rand_mm=0.4))

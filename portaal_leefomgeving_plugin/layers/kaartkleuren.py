"""The colours of the map: the hues of the desk for what is pressing, faint ones for what lies under it.

What presses uses the hues of Okabe and Ito, which people who confuse colours can tell apart; a
shape or sign always goes with them. On a map the ground is not the theme's but light, so they are fixed.
"""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

BLAUW = QColor(0, 114, 178)
GEEL = QColor(240, 200, 20)
ORANJE = QColor(230, 130, 0)
VERMILJOEN = QColor(204, 68, 0)
GROEN = QColor(0, 140, 102)
GRIJS = QColor(120, 124, 128)
BLEEK = QColor(176, 182, 186)
WIT = QColor(255, 255, 255)
INKT = QColor(38, 44, 48)


def doorzichtig(kleur: QColor, deel: float) -> QColor:
    """``kleur`` with an opacity of ``deel`` (0..1)."""
    seen = QColor(kleur)
    seen.setAlphaF(deel)
    return seen


def donkerder(kleur: QColor, deel: float) -> QColor:
    """``kleur`` with a share (0..1) of black in it, its opacity kept."""
    return QColor(*(round(c * (1 - deel)) for c in kleur.getRgb()[:3]), kleur.alpha())

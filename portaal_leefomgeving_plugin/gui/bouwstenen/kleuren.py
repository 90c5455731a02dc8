"""Colours that follow the user's theme: accents are moved until they can be read on what lies behind them.

The hues are those of Okabe and Ito, which people who confuse colours can tell apart; a colour never
stands alone, an icon and a word stand beside it. Contrast is computed after WCAG 2.2 (1.4.3, 1.4.11).
"""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtGui import QColor, QPalette

TEKST_CONTRAST = 4.5
TEKEN_CONTRAST = 3.0


class Accent(Enum):
    """A hue with a meaning. The value is where it starts from; what is drawn is fitted to the theme."""

    BLAUW = (0, 114, 178)
    GEEL = (222, 186, 0)
    ORANJE = (230, 130, 0)
    VERMILJOEN = (204, 68, 0)
    GROEN = (0, 140, 102)
    GRIJS = (128, 128, 128)

    @property
    def kleur(self) -> QColor:
        """The hue before it is fitted."""
        return QColor(*self.value)


def contrast(een: QColor, ander: QColor) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminantie(een), _luminantie(ander)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def meng(een: QColor, ander: QColor, deel: float) -> QColor:
    """``een`` with a share (0..1) of ``ander`` in it."""
    return QColor.fromRgbF(*(a + (b - a) * deel for a, b in zip(een.getRgbF()[:3], ander.getRgbF()[:3], strict=True)))


def leesbaar(kleur: QColor, achtergrond: QColor, minste: float = TEKEN_CONTRAST) -> QColor:
    """``kleur``, made darker or lighter in small steps until it stands out from ``achtergrond``."""
    pole = QColor(0, 0, 0) if _luminantie(achtergrond) > 0.18 else QColor(255, 255, 255)
    for step in range(21):
        fitted = meng(kleur, pole, step / 20)
        if contrast(fitted, achtergrond) >= minste:
            return fitted
    return pole


def gedempt(palet: QPalette, achtergrond: QColor | None = None) -> QColor:
    """The text colour for what matters less, still readable."""
    ground = achtergrond or palet.color(QPalette.ColorRole.Base)
    text = palet.color(QPalette.ColorRole.Text)
    return leesbaar(meng(text, ground, 0.35), ground, TEKST_CONTRAST)


def vlak(accent: Accent, achtergrond: QColor) -> QColor:
    """A light wash of the accent to put text on."""
    return meng(achtergrond, accent.kleur, 0.16)


def _luminantie(kleur: QColor) -> float:
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in kleur.getRgbF()[:3])
    return 0.2126 * r + 0.7152 * g + 0.0722 * b

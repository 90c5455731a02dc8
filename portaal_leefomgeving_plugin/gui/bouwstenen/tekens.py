"""The icons: one family of line drawings, drawn in the colour that the theme has for text.

The files carry ``currentColor``; what it stands for is filled in when they are drawn, so that one
file does for light, dark, chosen and switched off.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import TEKST_CONTRAST, Accent, leesbaar
from portaal_leefomgeving_plugin.resources import bron_pad

OORDEEL_TEKEN = {
    Oordeel.GROEN: ("oordeel_groen", Accent.GROEN),
    Oordeel.AANDACHT: ("oordeel_aandacht", Accent.ORANJE),
    Oordeel.KNELPUNT: ("oordeel_knelpunt", Accent.VERMILJOEN),
    Oordeel.ONBEKEND: ("oordeel_onbekend", Accent.GRIJS),
    Oordeel.NIET_VAN_TOEPASSING: ("oordeel_nvt", Accent.GRIJS),
}
TERMIJN_TEKEN = {
    Termijnklasse.RUIM: ("termijn_ruim", Accent.BLAUW),
    Termijnklasse.GEEL: ("termijn_geel", Accent.GEEL),
    Termijnklasse.ORANJE: ("termijn_oranje", Accent.ORANJE),
    Termijnklasse.OVERSCHREDEN: ("termijn_over", Accent.VERMILJOEN),
    Termijnklasse.OPGESCHORT: ("termijn_opgeschort", Accent.GRIJS),
    Termijnklasse.AFGEHANDELD: ("termijn_afgehandeld", Accent.GRIJS),
    Termijnklasse.ONBEKEND: ("termijn_onbekend", Accent.GRIJS),
}


def icoon(naam: str, palet: QPalette | None = None) -> QIcon:
    """The icon in the text colours of ``palet`` (the application's where none is given)."""
    palet = palet or QGuiApplication.palette()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    # QGIS's dark themes colour texts by style sheet and leave them black in the palette, on a ground that is dark there
    text = leesbaar(palet.color(group.Active, role.WindowText), palet.color(group.Active, role.Window), TEKST_CONTRAST)
    modes = {
        QIcon.Mode.Normal: text,
        QIcon.Mode.Active: text,
        QIcon.Mode.Disabled: palet.color(group.Disabled, role.WindowText),
        QIcon.Mode.Selected: palet.color(group.Active, role.HighlightedText),
    }
    return QIcon(_Tekening(naam, modes))


class _Tekening(QIconEngine):
    """Draws when it is shown, at the size and sharpness that the screen asks for: most icons of a desk never are."""

    def __init__(self, naam: str, kleuren: dict[QIcon.Mode, QColor]) -> None:
        super().__init__()
        self._naam, self._kleuren = naam, kleuren
        self._gemaakt: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def clone(self) -> QIconEngine:
        """The same drawing."""
        return _Tekening(self._naam, self._kleuren)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """In ``rect``."""
        teken(painter, self._naam, QRectF(rect), self._kleuren[mode])

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """As a picture of ``size`` pixels of the device."""
        key = (size.width(), size.height(), mode)
        if key not in self._gemaakt:
            side = min(size.width(), size.height())
            picture = QPixmap(size)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            box = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
            teken(painter, self._naam, box, self._kleuren[mode])
            painter.end()
            self._gemaakt[key] = picture
        return self._gemaakt[key]


def logo() -> QIcon:
    """The product's own icon."""
    return QIcon(str(icoonpad("portaal")))


def pixmap(naam: str, kleur: QColor, maat: int, verhouding: float = 1.0) -> QPixmap:
    """The icon as a picture of ``maat`` by ``maat`` logical pixels."""
    picture = QPixmap(QSize(maat, maat) * verhouding)
    picture.setDevicePixelRatio(verhouding)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    teken(painter, naam, QRectF(0, 0, maat, maat), kleur)
    painter.end()
    return picture


def teken(painter: QPainter, naam: str, vak: QRectF, kleur: QColor) -> None:
    """Draws the icon into ``vak``."""
    _tekenaar(naam, kleur.name()).render(painter, vak)


def icoonpad(naam: str) -> Path:
    """Where the drawing lies."""
    return bron_pad("icons", f"{naam}.svg")


@lru_cache(maxsize=256)
def _tekenaar(naam: str, kleur: str) -> QSvgRenderer:
    drawing = icoonpad(naam).read_text(encoding="utf-8").replace("currentColor", kleur)
    return QSvgRenderer(QByteArray(drawing.encode()))

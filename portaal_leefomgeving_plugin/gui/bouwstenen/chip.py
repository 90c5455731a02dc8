"""The colours of a painted line, and the term as a chip on it: the same in every list, tree and heading."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import (
    TEKEN_CONTRAST,
    TEKST_CONTRAST,
    gedempt,
    leesbaar,
    meng,
    vlak,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import TERMIJN_TEKEN, teken

CHIP_RAND = 6
_LINKS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class Kleuren:
    """The colours of a line in the state it is in."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        palet = option.palette
        role = QPalette.ColorRole
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        self.grond = palet.color(group, role.Highlight if chosen else role.Base)
        raw = palet.color(group, role.HighlightedText if chosen else role.Text)
        # what the theme itself puts on its selection is the user's choice, unless it cannot be read at all
        self.tekst = leesbaar(raw, self.grond, TEKEN_CONTRAST if chosen else TEKST_CONTRAST)
        self.gedempt = leesbaar(meng(self.tekst, self.grond, 0.1), self.grond) if chosen else gedempt(palet)
        self.lijn = meng(palet.color(role.Base), palet.color(role.Text), 0.12)
        self.chip_grond = palet.color(role.Base)


def chip_breedte(tekst: str, metrics: QFontMetrics) -> int:
    """How wide a chip with these words is."""
    return CHIP_RAND + metrics.ascent() + 4 + metrics.horizontalAdvance(tekst) + CHIP_RAND


def teken_chip(
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRect,
    klasse: Termijnklasse,
    tekst: str,
    colours: Kleuren,
) -> int:
    """The term as a chip against the right of ``box``; answers its left side."""
    name, accent = TERMIJN_TEKEN[klasse]
    ground = vlak(accent, colours.chip_grond)
    metrics = QFontMetrics(option.font)
    height = metrics.height() + 2
    sign = metrics.ascent()
    width = chip_breedte(tekst, metrics)
    chip = QRectF(box.right() - width, box.top() - 1, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(leesbaar(accent.kleur, ground), 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    sign_box = QRectF(chip.left() + CHIP_RAND, chip.center().y() - sign / 2, sign, sign)
    teken(painter, name, sign_box, leesbaar(accent.kleur, ground))
    painter.setPen(leesbaar(_tekst_op(option), ground, TEKST_CONTRAST))
    painter.setFont(option.font)
    painter.drawText(chip.adjusted(CHIP_RAND + sign + 4, 0, 0, 0), _LINKS, tekst)
    return int(chip.left())


def _tekst_op(option: QStyleOptionViewItem) -> QColor:
    return option.palette.color(QPalette.ColorRole.Text)

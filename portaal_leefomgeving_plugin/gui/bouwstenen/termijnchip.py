"""The term of one zaak as a chip by itself, as it stands in a dossier."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.gui.bouwstenen.chip import CHIP_RAND, Kleuren, teken_chip


class TermijnChip(QWidget):
    """Icon and words in a rounded frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._klasse = Termijnklasse.ONBEKEND
        self._tekst = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def toon(self, klasse: Termijnklasse, tekst: str) -> None:
        """Shows a class and its words."""
        self._klasse, self._tekst = klasse, tekst
        self.setAccessibleName(tekst)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        metrics = QFontMetrics(self.font())
        width = 2 * CHIP_RAND + metrics.ascent() + 4 + metrics.horizontalAdvance(self._tekst) + 2
        return QSize(width, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The same chip as in the list."""
        painter = QPainter(self)
        option = QStyleOptionViewItem()
        option.initFrom(self)
        option.font = self.font()
        box = QRect(0, 2, self.width(), self.height() - 2)
        teken_chip(painter, option, box, self._klasse, self._tekst, Kleuren(option))
        painter.end()

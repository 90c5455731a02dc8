"""Paints a line of the work list: two lines of text, the term as a chip on the right."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPainter, QPen
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from portaal_leefomgeving_plugin.gui.bouwstenen.chip import Kleuren, chip_breedte, teken_chip
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import Rij
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import teken
from portaal_leefomgeving_plugin.gui.bouwstenen.termijntekst import termijn_kort
from portaal_leefomgeving_plugin.gui.werk.model import RIJ
from portaal_leefomgeving_plugin.host.wording import kwaliteit_kort

RAND = 8
REGEL_TUSSEN = 3
CEL_RAND = 4
PIJL = 16
REDEN_DEEL = 0.45
"""How much of the second line the reason of a doubtful location may take."""


def regelhoogte(letter: QFontMetrics) -> int:
    """How high a line of the list is, in pixels."""
    return 2 * letter.height() + REGEL_TUSSEN + 2 * RAND


class WerkvoorraadDelegate(QStyledItemDelegate):
    """Draws lines, and knows the arrow at the right end on which a click opens the dossier."""

    open_gevraagd = pyqtSignal(QModelIndex)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.met_systeem = False
        """Whether lines say which connection they are of."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Two lines and some air; the width is the list's."""
        return QSize(120, regelhoogte(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """One line."""
        rij = index.data(RIJ)
        if rij is None:
            return
        painter.save()
        _achtergrond(painter, option)
        colours = Kleuren(option)
        area = option.rect.adjusted(RAND, RAND, -RAND, -RAND)
        hot = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        if hot:
            box = QRectF(area.right() - PIJL + 4, area.center().y() - PIJL / 2, PIJL, PIJL)
            teken(painter, "open_rij", box, colours.gedempt)
        area.setRight(area.right() - PIJL)
        height = QFontMetrics(option.font).height()
        first = QRect(area.left(), area.top(), area.width(), height)
        second = QRect(area.left(), area.top() + height + REGEL_TUSSEN, area.width(), height)
        chip = teken_chip(painter, option, first, rij.klasse, termijn_kort(rij.klasse, rij.dagen), colours)
        first.setRight(chip - RAND)
        self._kop(painter, option, first, rij, colours)
        self._onderregel(painter, option, second, rij, colours)
        painter.setPen(QPen(colours.lijn))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def editorEvent(self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: QModelIndex) -> bool:
        """A click on the arrow opens."""
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            where = event.position().toPoint() if hasattr(event, "position") else event.pos()
            if where.x() >= option.rect.right() - RAND - PIJL - 2:
                self.open_gevraagd.emit(index)
                return True
        return super().editorEvent(event, model, option, index)

    def _kop(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, rij: Rij, colours: Kleuren) -> None:
        bold = QFont(option.font)
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        number = metrics.elidedText(rij.regel.identificatie, Qt.TextElideMode.ElideMiddle, box.width())
        painter.setFont(bold)
        painter.setPen(colours.tekst)
        painter.drawText(box, _LINKS, number)
        box.setLeft(box.left() + metrics.horizontalAdvance(number) + RAND)
        painter.setFont(option.font)
        rest = QFontMetrics(option.font).elidedText(rij.regel.omschrijving, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINKS, rest)

    def _onderregel(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, rij: Rij, colours: Kleuren
    ) -> None:
        regel = rij.regel
        painter.setPen(colours.gedempt)
        painter.setFont(option.font)
        if not regel.locatie.betrouwbaar:
            size = box.height() - 1
            metrics = QFontMetrics(option.font)
            reason = kwaliteit_kort(regel.locatie.kwaliteit)
            wide = metrics.horizontalAdvance(reason)
            if wide > box.width() * REDEN_DEEL:  # the sign alone; the tooltip has the words
                reason, wide = "", 0
            painter.drawText(box, _RECHTS, reason)
            left = box.right() - wide - size - (4 if wide else 0)
            teken(painter, "geen_locatie", QRectF(left, box.top(), size, size), colours.gedempt)
            box.setRight(int(left) - 6)
        words = (
            rij.systeem if self.met_systeem else "",
            regel.zaaktype_omschrijving,
            regel.status_omschrijving or self.tr("nog geen status"),
            regel.behandelaar or self.tr("geen behandelaar"),
        )
        text = drie_delen([w for w in words if w], QFontMetrics(option.font), box.width())
        painter.drawText(box, _LINKS, text)


class TermijnCel(QStyledItemDelegate):
    """The term in a column of the table: the same chip as in the list."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """One cell."""
        rij = index.data(RIJ)
        if rij is None:
            return
        painter.save()
        _achtergrond(painter, option)
        tekst = termijn_kort(rij.klasse, rij.dagen)
        box = option.rect.adjusted(CEL_RAND, 0, -CEL_RAND, 0)
        box.setRight(min(box.right(), box.left() + chip_breedte(tekst, QFontMetrics(option.font))))
        box.setTop(option.rect.center().y() - QFontMetrics(option.font).height() // 2)
        box.setHeight(QFontMetrics(option.font).height())
        painter.setClipRect(option.rect)
        teken_chip(painter, option, box, rij.klasse, tekst, Kleuren(option))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """A chip and some air."""
        metrics = QFontMetrics(option.font)
        rij = index.data(RIJ)
        tekst = termijn_kort(rij.klasse, rij.dagen) if rij is not None else ""
        return QSize(chip_breedte(tekst, metrics) + 2 * CEL_RAND, metrics.height() + CEL_RAND * 2)


def drie_delen(delen: list[str], metrics: QFontMetrics, breedte: int) -> str:
    """The parts with a dot between; where they do not fit the last two stay whole, what is before them is shortened."""
    text = " · ".join(delen)
    if metrics.horizontalAdvance(text) <= breedte or len(delen) < 2:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, breedte)
    keep = 1 if len(delen) == 2 else 2
    tail = " · " + " · ".join(delen[-keep:])
    room = breedte - metrics.horizontalAdvance(tail)
    return _samen(delen[:-keep], metrics, room, metrics.elidedText(text, Qt.TextElideMode.ElideRight, breedte), tail)


def _samen(kop: list[str], metrics: QFontMetrics, ruimte: int, anders: str, staart: str) -> str:
    """The parts of ``kop`` in ``ruimte``, each with its share; ``anders`` where that is too little."""
    dots = metrics.horizontalAdvance(" · ") * (len(kop) - 1)
    if ruimte - dots < metrics.averageCharWidth() * 6 * len(kop):
        return anders
    left, out = ruimte - dots, []
    for nr, part in enumerate(kop):
        share = metrics.elidedText(part, Qt.TextElideMode.ElideRight, left // (len(kop) - nr))
        left -= metrics.horizontalAdvance(share)
        out.append(share)
    return " · ".join(out) + staart


def _achtergrond(painter: QPainter, option: QStyleOptionViewItem) -> None:
    widget = option.widget
    style = widget.style() if widget is not None else QApplication.style()
    style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)


_RECHTS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LINKS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)

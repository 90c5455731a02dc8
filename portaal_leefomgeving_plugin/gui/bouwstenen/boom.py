"""A tree of groups with painted rows, as findings, rules, documents and persons are shown in a dossier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from portaal_leefomgeving_plugin.gui.bouwstenen.chip import Kleuren
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent, leesbaar
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import teken

INHOUD = int(Qt.ItemDataRole.UserRole) + 1
ONDER = INHOUD + 1
RECHTS = INHOUD + 2
TEKEN = INHOUD + 3
RAND = 5
TUSSEN = 6
INSPRING = 14
MAX_HOOGTE = 1200
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Blad:
    """A row: a sign (name and accent), a title, a word on the right, a second line, and what it stands for."""

    titel: str
    onder: str = ""
    rechts: str = ""
    teken: tuple[str, Accent | None] | None = None
    inhoud: Any = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Tak:
    """A group of rows, or of groups of rows."""

    titel: str
    bladen: Sequence[Blad | Tak]
    open: bool = True
    sleutel: str = ""
    aantal: int | None = None  # what its heading counts, where a row stands in several of its groups


class BoomDelegate(QStyledItemDelegate):
    """Paints a row with its title and second line wrapped to the width there is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As high as its words need."""
        view = option.widget
        width = option.rect.width()
        if isinstance(view, QTreeView):
            depth, above = int(view.rootIsDecorated()), index.parent()
            while above.isValid():
                depth, above = depth + 1, above.parent()
            # a theme may leave the column narrower than what is seen of the tree; it follows a resize later
            width = min(view.viewport().width(), view.columnWidth(0)) - depth * view.indentation()
        title, under = _vakken(QRect(0, RAND, max(width, 120) - RAND, 4000), option, index)
        return QSize(width, title.height() + (under.height() + 2 if under.height() else 0) + 2 * RAND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Sign, title, word on the right, second line."""
        painter.save()
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        colours = Kleuren(option)
        title, under = _vakken(option.rect.adjusted(0, RAND, -RAND, -RAND), option, index)
        sign = index.data(TEKEN)
        if sign:
            name, accent = sign
            side = QFontMetrics(option.font).height()
            colour = leesbaar(accent.kleur, colours.grond) if accent else colours.gedempt
            teken(painter, name, QRectF(option.rect.left() + 2, title.top(), side, side), colour)
        painter.setFont(_titelfont(option, index))
        painter.setPen(colours.tekst)
        painter.drawText(title, WRAP, index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(option.font)
        painter.setPen(colours.gedempt)
        if right := index.data(RECHTS):
            box = QRect(title.right(), title.top(), option.rect.right() - RAND - title.right(), title.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), right)
        if under.height():
            painter.drawText(under, WRAP, index.data(ONDER))
        painter.restore()


class Boom(QTreeView):
    """Groups and rows. As high as what is unfolded, up to a limit; then it scrolls by itself."""

    gekozen = pyqtSignal(object)
    """What the current row stands for; None for a group or nothing."""
    geactiveerd = pyqtSignal(object)
    """What the row stands for on which Enter was pressed or that was double clicked."""

    def __init__(self, naam: str, omschrijving: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setAccessibleName(omschrijving)
        self.hoogstens = MAX_HOOGTE
        self._takken: Sequence[Tak] = ()
        self._plat = False
        self._bron = QStandardItemModel(self)
        self.setModel(self._bron)
        self.setItemDelegate(BoomDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(INSPRING)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(self._dubbel)
        self.selectionModel().currentChanged.connect(lambda now, _was: self.gekozen.emit(now.data(INHOUD)))
        self.expanded.connect(self._pas_hoogte_straks)
        self.collapsed.connect(self._pas_hoogte_straks)
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(0)
        self._straks.timeout.connect(self.pas_hoogte)

    def toon(self, takken: Sequence[Tak]) -> None:
        """Groups that hold nothing are left out."""
        self._vul([t for t in takken if t.bladen], plat=False)

    def toon_plat(self, bladen: Sequence[Blad]) -> None:
        """Rows without groups."""
        self._vul([Tak("", bladen)], plat=True)

    def aantal(self) -> int:
        """How many rows there are, groups not counted."""
        return sum(map(_aantal, self._takken))

    def bladen(self) -> list[QModelIndex]:
        """The indexes of all rows."""
        found: list[QModelIndex] = []

        def gather(parent: QModelIndex) -> None:
            for row in range(self._bron.rowCount(parent)):
                index = self._bron.index(row, 0, parent)
                if index.data(INHOUD) is not None or not self._bron.hasChildren(index):
                    found.append(index)
                else:
                    gather(index)

        gather(QModelIndex())
        return found

    def inhoud(self, index: QModelIndex) -> object:
        """What the row of ``index`` stands for."""
        return index.data(INHOUD)

    def pas_hoogte(self) -> None:
        """Takes the height of what is unfolded."""
        self._straks.stop()
        height, index = 2 * self.frameWidth() + 2, self._bron.index(0, 0)
        while index.isValid() and height < self.hoogstens:
            height += self.rowHeight(index)
            index = self.indexBelow(index)
        self.setFixedHeight(min(height, self.hoogstens))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the same as a double click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dubbel(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._pas_hoogte_straks()

    def _pas_hoogte_straks(self, *_args: object) -> None:
        self._straks.start()

    def _dubbel(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        content = index.data(INHOUD)
        if content is not None:
            self.geactiveerd.emit(content)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _vul(self, takken: Sequence[Tak], *, plat: bool) -> None:
        self._takken, self._plat = takken, plat
        self.setRootIsDecorated(not plat)
        self._bron.clear()
        root = self._bron.invisibleRootItem()
        for tak in takken:
            if plat:
                for blad in tak.bladen:
                    root.appendRow(_item(blad) if isinstance(blad, Blad) else _groep(blad))
            else:
                group = _groep(tak)
                root.appendRow(group)
                self._vouw(group, tak)
        self._pas_hoogte_straks()

    def _vouw(self, groep: QStandardItem, tak: Tak) -> None:
        """Opens what is to be open, also within."""
        self.setExpanded(groep.index(), tak.open)
        for row, inside in enumerate(tak.bladen):
            if isinstance(inside, Tak):
                self._vouw(groep.child(row), inside)


def _aantal(tak: Tak) -> int:
    return sum(_aantal(inside) if isinstance(inside, Tak) else 1 for inside in tak.bladen)


def _groep(tak: Tak) -> QStandardItem:
    """A group with what is in it; its number is that of its rows, however deep."""
    group = QStandardItem(f"{tak.titel} ({_aantal(tak) if tak.aantal is None else tak.aantal})")
    group.setData(group.text(), Qt.ItemDataRole.AccessibleTextRole)
    for inside in tak.bladen:
        group.appendRow(_groep(inside) if isinstance(inside, Tak) else _item(inside))
    return group


def _item(blad: Blad) -> QStandardItem:
    item = QStandardItem(blad.titel)
    item.setData(blad.onder, ONDER)
    item.setData(blad.rechts, RECHTS)
    item.setData(blad.teken, TEKEN)
    item.setData(blad.inhoud, INHOUD)
    words = [w for w in (blad.titel, blad.rechts, blad.onder) if w]
    item.setData(", ".join(words), Qt.ItemDataRole.AccessibleTextRole)
    if blad.tooltip:
        item.setToolTip(blad.tooltip)
    return item


def _titelfont(option: QStyleOptionViewItem, index: QModelIndex) -> QFont:
    font = QFont(option.font)
    font.setBold(index.data(INHOUD) is None and index.model().hasChildren(index))
    return font


def _vakken(area: QRect, option: QStyleOptionViewItem, index: QModelIndex) -> tuple[QRect, QRect]:
    """Where title and second line go inside ``area``; the second has no height where there is none."""
    metrics = QFontMetrics(option.font)
    left = area.left() + (metrics.height() + TUSSEN + 2 if index.data(TEKEN) else 2)
    right_word = index.data(RECHTS) or ""
    taken = metrics.horizontalAdvance(right_word) + 2 * TUSSEN if right_word else 0
    width = max(area.right() - RAND - left - taken, 40)
    bold = QFontMetrics(_titelfont(option, index))
    title = bold.boundingRect(QRect(left, area.top(), width, 4000), WRAP, index.data(Qt.ItemDataRole.DisplayRole) or "")
    title = QRect(left, area.top(), width, max(title.height(), metrics.height()))
    under_text = index.data(ONDER) or ""
    if not under_text:
        return title, QRect(left, title.bottom(), width, 0)
    wide = max(area.right() - RAND - left, 40)
    under = metrics.boundingRect(QRect(left, title.bottom() + 2, wide, 4000), WRAP, under_text)
    return title, QRect(left, title.bottom() + 2, wide, under.height())

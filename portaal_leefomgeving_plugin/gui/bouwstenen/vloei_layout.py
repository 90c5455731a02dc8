"""A layout that puts its widgets beside each other and goes on to a next line where the width ends."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QWidget


class VloeiLayout(QLayout):
    """Flows like text, so that a row of chips fits a dock of any width."""

    def __init__(self, parent: QWidget | None = None, tussen: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._tussen = tussen
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Adds one at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Removes the one at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that this width needs."""
        return self._schik(QRect(0, 0, width, 0), plaats=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places everything."""
        super().setGeometry(rect)
        self._schik(rect, plaats=True)

    def sizeHint(self) -> QSize:
        """No wider than it must."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest of its widgets."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _schik(self, rect: QRect, *, plaats: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width()) if rect.width() else hint.width()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._tussen, 0
            if plaats:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
            x += width + self._tussen
            line = max(line, hint.height())
        return y + line - rect.y()

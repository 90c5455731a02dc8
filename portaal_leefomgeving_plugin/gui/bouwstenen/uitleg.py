"""A box with the full text of what is chosen in a tree: to read, to copy from, with links that Tab reaches."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QHelpEvent, QTextCursor, QTextDocument
from qgis.PyQt.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget


class UitlegVak(QFrame):
    """Hidden while there is nothing to tell. Links to https open in the browser, all others are told."""

    koppeling = pyqtSignal(str)
    woord_gevraagd = pyqtSignal(str, QPoint)
    """The word that the mouse rests on, and where on the screen; only after ``luister_naar_woorden``."""

    def __init__(self, naam: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.tekst = QLabel(self)
        self.tekst.setObjectName(f"{naam}_tekst")
        self.tekst.setWordWrap(True)
        self.tekst.setTextFormat(Qt.TextFormat.RichText)
        self.tekst.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.tekst.setSizePolicy(policy)
        self.tekst.linkActivated.connect(self._geklikt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.tekst)
        self.hide()

    def toon(self, html: str) -> None:
        """Other text; none hides the box."""
        self.tekst.setText(html)
        self.setVisible(bool(html))

    def luister_naar_woorden(self) -> None:
        """From now on a word that the mouse rests on is told."""
        self.tekst.installEventFilter(self)

    def eventFilter(self, wat: QObject, gebeurtenis: QEvent) -> bool:
        """The tooltip of the text is that of the word below the mouse."""
        if gebeurtenis.type() == QEvent.Type.ToolTip and isinstance(gebeurtenis, QHelpEvent):
            if word := self.woord_op(gebeurtenis.pos()):
                self.woord_gevraagd.emit(word, gebeurtenis.globalPos())
            return True
        return super().eventFilter(wat, gebeurtenis)

    def woord_op(self, punt: QPoint) -> str:
        """The word at a point of the text; "" where there is none."""
        # a label does not tell, so the same text is laid out once more
        room = self.tekst.contentsRect()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.tekst.font())
        document.setHtml(self.tekst.text())
        document.setTextWidth(room.width())
        above = max(0.0, (room.height() - document.size().height()) / 2)
        spot = QPointF(punt.x() - room.left(), punt.y() - room.top() - above)
        at = document.documentLayout().hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        if at < 0:
            return ""
        cursor = QTextCursor(document)
        cursor.setPosition(at)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText().strip()

    def _geklikt(self, doel: str) -> None:
        if doel.startswith("https://"):
            QDesktopServices.openUrl(QUrl(doel))
        else:
            self.koppeling.emit(doel)

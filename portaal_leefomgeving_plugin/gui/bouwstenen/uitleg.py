"""A box with the full text of what is chosen in a tree: to read, to copy from, with links that Tab reaches."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget


class UitlegVak(QFrame):
    """Hidden while there is nothing to tell. Links to https open in the browser, all others are told."""

    koppeling = pyqtSignal(str)

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

    def _geklikt(self, doel: str) -> None:
        if doel.startswith("https://"):
            QDesktopServices.openUrl(QUrl(doel))
        else:
            self.koppeling.emit(doel)

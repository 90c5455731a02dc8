"""Text that wraps to any width, plain or quiet, in the colours of the theme."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import gedempt


class TekstLabel(QLabel):
    """Plain text, never HTML: what it shows may come from a server. ``stil``: what matters less."""

    def __init__(
        self, naam: str, parent: QWidget | None = None, *, tekst: str = "", stil: bool = False, vet: bool = False
    ) -> None:
        super().__init__(parent)
        self._stil = stil
        self.setObjectName(naam)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if vet:
            font = self.font()
            font.setBold(True)
            self.setFont(font)
        self.setText(tekst)
        self._kleur()

    def minimumSizeHint(self) -> QSize:
        """One line: what more it needs depends on the width, and layouts ask for that."""
        return QSize(0, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Quiet text follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stil"):
            self._kleur()

    def _kleur(self) -> None:
        above = self.parentWidget()
        if not self._stil or above is None:
            return
        palette = above.palette()
        quiet = gedempt(palette, palette.color(QPalette.ColorRole.Window))
        if self.palette().color(QPalette.ColorRole.WindowText) != quiet:
            palette.setColor(QPalette.ColorRole.WindowText, quiet)
            self.setPalette(palette)

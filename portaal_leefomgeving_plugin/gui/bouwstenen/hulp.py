"""Help: short pages in Dutch and English beside the code, opened in the user's own browser; nothing is fetched."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.resources import resource

BEGIN = "index"


def hulp_pad(bladzijde: str) -> Path:
    """Where a page of help lies in the language of the interface; the first page for one that is not there."""
    folder = ("help",) if taal() == "nl" else ("help", "en")
    path = resource(*folder, f"{bladzijde}.html")
    return path if path.is_file() else resource(*folder, f"{BEGIN}.html")


def open_hulp(bladzijde: str = BEGIN) -> None:
    """Shows a page of help."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(hulp_pad(bladzijde))))


def hulptoets(widget: QWidget, bladzijde: str) -> None:
    """F1 in ``widget`` and all that is in it opens this page; of widgets in each other, that of the innermost."""
    widget.installEventFilter(_Hulptoets(widget, bladzijde))


class _Hulptoets(QObject):
    """Takes F1 on its way up from the focus.

    Not a QShortcut: QGIS has one for F1 itself, and of two that fit Qt fires neither.
    """

    def __init__(self, widget: QWidget, bladzijde: str) -> None:
        super().__init__(widget)
        self.setObjectName(f"hulp_{bladzijde}")
        self._bladzijde = bladzijde

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        """Claims F1 before QGIS's shortcut has it, and then acts on it."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if event.type() == QEvent.Type.KeyPress:
            open_hulp(self._bladzijde)
        event.accept()
        return True

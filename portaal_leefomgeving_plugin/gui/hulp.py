"""Help: short pages in Dutch beside the code, opened in the user's own browser; nothing is fetched from anywhere."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from portaal_leefomgeving_plugin.resources import resource

BEGIN = "index"


def hulp_pad(bladzijde: str) -> Path:
    """Where a page of help lies; the first page for one that is not there."""
    path = resource("help", f"{bladzijde}.html")
    return path if path.is_file() else resource("help", f"{BEGIN}.html")


def open_hulp(bladzijde: str = BEGIN) -> None:
    """Shows a page of help."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(hulp_pad(bladzijde))))


def hulptoets(widget: QWidget, bladzijde: str) -> QShortcut:
    """F1 in ``widget`` and all that is in it opens this page."""
    key = QShortcut(QKeySequence(Qt.Key.Key_F1), widget)
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: open_hulp(bladzijde))
    key.setObjectName(f"hulp_{bladzijde}")
    return key

"""Shortcuts of buttons: the key does what a click does, and the hover says which key it is.

Keys that QGIS has for itself are of no use: of two that fit Qt fires neither. ``test_sneltoetsen`` in
tests/desktop holds ours against those of a running QGIS.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractButton, QShortcut, QWidget


def sneltoets(knop: QAbstractButton | QAction, toets: str, waar: QWidget) -> QShortcut:
    """``toets`` within ``waar`` does what ``knop`` does, while that can be used."""
    key = QShortcut(QKeySequence(toets), waar)
    key.setObjectName(f"{knop.objectName()}_toets")
    key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    key.activated.connect(lambda: _doe(knop))
    return key


def met_toets(uitleg: str, toets: str) -> str:
    """The words of a hover with the key behind them."""
    shown = QKeySequence(toets).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{uitleg} ({shown})" if uitleg else shown


def _doe(knop: QAbstractButton | QAction) -> None:
    if knop.isEnabled():
        (knop.trigger if isinstance(knop, QAction) else knop.click)()

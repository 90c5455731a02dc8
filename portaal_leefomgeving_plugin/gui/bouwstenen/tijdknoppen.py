"""The buttons of a bar of time, for who has no wheel and no keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import icoon
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdbalk import Tijdbalk
from portaal_leefomgeving_plugin.gui.bouwstenen.tijdschaal import ZOOM

translate = QCoreApplication.translate


def tijdknoppen(balk: Tijdbalk, parent: QWidget) -> list[QToolButton]:
    """Nearer, farther, all."""
    made = []
    for deel, sign, words, deed in (
        ("groter", "groter", translate("tijdknoppen", "Inzoomen op de tijd (+)"), lambda: balk.zoom(ZOOM)),
        ("kleiner", "kleiner", translate("tijdknoppen", "Uitzoomen (-)"), lambda: balk.zoom(1 / ZOOM)),
        ("alles", "tijd_alles", translate("tijdknoppen", "De hele tijd in beeld (0)"), balk.alles),
    ):
        button = QToolButton(parent)
        button.setObjectName(f"{balk.objectName()}_{deel}")
        button.setIcon(icoon(sign, parent.palette()))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked=False, d=deed: d())
        made.append(button)
    return made

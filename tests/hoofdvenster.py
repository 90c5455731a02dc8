"""QGIS's main window for what runs without one: real widgets, and the calls of ``iface`` that the desk makes."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow, QVBoxLayout, QWidget


class Hoofdvenster:
    """What the desk asks of QGIS's ``iface``, of real widgets."""

    def __init__(self) -> None:
        self.venster = QMainWindow()
        self.venster.resize(1600, 900)
        middle = QWidget(self.venster)
        column = QVBoxLayout(middle)
        self._balk = QgsMessageBar(middle)
        self._kaart = QgsMapCanvas(middle)
        column.addWidget(self._balk)
        column.addWidget(self._kaart, 1)
        self.venster.setCentralWidget(middle)
        self._brug = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self._kaart)

    def mainWindow(self) -> QMainWindow:
        return self.venster

    def mapCanvas(self) -> QgsMapCanvas:
        return self._kaart

    def messageBar(self) -> QgsMessageBar:
        return self._balk

    def registerLocatorFilter(self, one: Any) -> None:
        self.filters = [*getattr(self, "filters", []), one]

    def deregisterLocatorFilter(self, one: Any) -> None:
        self.filters.remove(one)

    def registerCustomDropHandler(self, one: Any) -> None:
        self.neerzetters = [*getattr(self, "neerzetters", []), one]

    def unregisterCustomDropHandler(self, one: Any) -> None:
        self.neerzetters.remove(one)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: Any) -> None:
        self.venster.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.venster.removeDockWidget(dock)

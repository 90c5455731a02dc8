"""Runs inside QGIS (``--code``): does on the GUI thread what the other side of a loopback socket asks.

For tests and the demo's pictures only; it is not part of the plugin. One JSON object per line comes in
({"code": ..., "sleutel": ...}); the value of ``uit`` goes back. Each piece of code runs from the event
loop, so that one that opens a dialog does not keep the next from coming in.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtNetwork import QHostAddress, QTcpServer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton, QWidget
from qgis.utils import iface, plugins


def zoek(naam, soort=QWidget):
    """The visible widget with this object name, else any with it."""
    found = [
        w
        for top in QApplication.topLevelWidgets()
        for w in [*([top] if top.objectName() == naam else []), *top.findChildren(soort, naam)]
    ]
    visible = [w for w in found if w.isVisible()]
    return (visible or found or [None])[0]


def zichtbaar(naam):
    """Whether a widget with this name is in view and can be used."""
    widget = zoek(naam)
    return widget is not None and widget.isVisible() and widget.isEnabled()


def actie(naam):
    """The action of the main window with this name."""
    return iface.mainWindow().findChild(QAction, naam)


def klik(naam):
    """A click of the left mouse button in the middle of a widget."""
    widget = zoek(naam)
    if widget is None or not widget.isVisible():
        raise LookupError(f"geen zichtbare {naam}")
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton))


def klik_kaart(x, y):
    """A click on the map at a place in its own CRS."""
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(x, y)
    point = QPoint(round(pixel.x()), round(pixel.y()))
    viewport = canvas.viewport()
    for kind, buttons in ((QMouseEvent.Type.MouseMove, Qt.MouseButton.NoButton),):
        QApplication.postEvent(
            viewport,
            QMouseEvent(kind, QPointF(point), Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier),
        )
    QTimer.singleShot(
        0, lambda: QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    )


def foto(pad, naam=""):
    """A picture of the window, or of the widget with this name."""
    widget = zoek(naam) if naam else iface.mainWindow()
    return widget.grab().save(pad)


def midden(naam):
    """Where on the screen the middle of a widget is, for a real mouse."""
    widget = zoek(naam)
    point = widget.mapToGlobal(widget.rect().center())
    return [point.x(), point.y()]


def midden_actie(naam):
    """Where on the screen the toolbar button of an action is."""
    action = actie(naam)
    for bar in action.associatedWidgets():
        for button in bar.findChildren(QToolButton):
            if button.defaultAction() is action and button.isVisible():
                point = button.mapToGlobal(button.rect().center())
                return [point.x(), point.y()]
    raise LookupError(f"geen knop van {naam}")


def pixel_rd(x, y):
    """Where on the screen a place (EPSG:28992) of the map is."""
    canvas = iface.mapCanvas()
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    ).transform(x, y)
    pixel = canvas.getCoordinateTransform().transform(there)
    point = canvas.viewport().mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))
    return [point.x(), point.y()]


class Bestuurder:
    """The server."""

    def __init__(self):
        self.ruimte = {
            "iface": iface, "plugins": plugins, "zoek": zoek, "zichtbaar": zichtbaar, "actie": actie,
            "klik": klik, "klik_kaart": klik_kaart, "midden_actie": midden_actie, "pixel_rd": pixel_rd,
            "foto": foto, "midden": midden, "QTest": QTest, "Qt": Qt, "QApplication": QApplication,
        }  # fmt: skip
        self.sleutel = os.environ["PORTAAL_BESTUURDER_SLEUTEL"]
        self.verbindingen = []
        self.server = QTcpServer()
        self.server.newConnection.connect(self.verbonden)
        self.server.listen(QHostAddress("127.0.0.1"), 0)
        poort = Path(os.environ["PORTAAL_BESTUURDER_POORT"])
        deel = poort.with_suffix(".deel")
        deel.write_text(str(self.server.serverPort()))
        deel.replace(poort)

    def verbonden(self):
        socket = self.server.nextPendingConnection()
        # kept: socket and slot hold only each other, and the garbage collector takes such a pair away
        self.verbindingen.append(socket)
        socket.readyRead.connect(lambda: self.lees(socket))

    def lees(self, socket):
        while socket.canReadLine():
            line = bytes(socket.readLine())
            QTimer.singleShot(0, lambda line=line: self.doe(socket, line))

    def doe(self, socket, line):
        try:
            asked = json.loads(line)
            if asked.get("sleutel") != self.sleutel:
                socket.close()
                return
            self.ruimte["uit"] = None
            heart = self.ruimte.get("hart") if asked.get("stil") else None
            if heart is not None:
                heart.tik()
            exec(asked["code"], self.ruimte)
            if heart is not None:
                heart.hervat()
            answer = {"uit": self.ruimte["uit"]}
        except Exception:
            answer = {"fout": traceback.format_exc()}
        socket.write(json.dumps(answer, default=str).encode() + b"\n")
        socket.flush()


bestuurder = Bestuurder()

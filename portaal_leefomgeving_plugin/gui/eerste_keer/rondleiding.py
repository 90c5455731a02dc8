"""A tour along what there is: a few words beside the real thing, one after another, to be left at any time.

It points; it does nothing for the user and changes nothing. What is not in view is passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets

BREED = 340
AFSTAND = 12


@dataclass(frozen=True, slots=True)
class Halte:
    """A stop. ``waar`` finds the widget, None where there is none now; ``vooraf`` brings it into view."""

    naam: str
    titel: str
    tekst: str
    waar: Callable[[], QWidget | None]
    vooraf: Callable[[], object] = lambda: None


class Rondleiding(QObject):
    """``begin`` starts at the first stop that is in view; ``gestopt`` tells whether all were seen."""

    gestopt = pyqtSignal(bool)

    def __init__(self, haltes: Sequence[Halte], venster: QWidget) -> None:
        super().__init__(venster)
        self.setObjectName("portaal_rondleiding")
        self._haltes = list(haltes)
        self._venster = venster
        self._nu = -1
        self._kader = _Kader(venster)
        self.bel = _Bel(venster)
        self.bel.vorige.clicked.connect(lambda _checked=False: self.ga(-1))
        self.bel.volgende.clicked.connect(lambda _checked=False: self.ga(1))
        self.bel.stop.clicked.connect(lambda _checked=False: self.stop())
        self.bel.toets.connect(self._toets)
        venster.installEventFilter(self)

    @property
    def halte(self) -> Halte | None:
        """Where one is."""
        return self._haltes[self._nu] if 0 <= self._nu < len(self._haltes) else None

    def begin(self) -> None:
        """From the first."""
        self._nu = -1
        self.ga(1)

    def ga(self, stap: int) -> None:
        """To the next or the previous stop that is in view; past the last one it is the end."""
        number = self._nu + stap
        while 0 <= number < len(self._haltes):
            self._haltes[number].vooraf()
            QApplication.processEvents()  # what was brought into view has to have its place
            target = self._haltes[number].waar()
            if target is not None and target.isVisible():
                self._nu = number
                self._toon(target)
                return
            number += stap
        if stap > 0:
            self.stop(uit=True)

    def stop(self, *, uit: bool = False) -> None:
        """No more; ``uit``: it was seen to its end."""
        if self._nu < -1:
            return
        self._nu = -2
        self._venster.removeEventFilter(self)
        self._kader.hide()
        self.bel.hide()
        self._kader.deleteLater()
        self.bel.deleteLater()
        self.gestopt.emit(uit)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Where the window changes its size, the words go along."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.halte is not None:
            target = self.halte.waar()
            if target is not None and target.isVisible():
                self._plaats(target)
        return False

    def _toon(self, target: QWidget) -> None:
        stop = self._haltes[self._nu]
        self.bel.toon(stop, self._nu + 1, len(self._haltes))
        self._plaats(target)
        self.bel.volgende.setFocus()

    def _plaats(self, target: QWidget) -> None:
        corner = (
            target.mapTo(self._venster, QPoint(0, 0))
            if self._venster.isAncestorOf(target)
            else (self._venster.mapFromGlobal(target.mapToGlobal(QPoint(0, 0))))
        )
        box = QRect(corner, target.size()).adjusted(-3, -3, 3, 3)
        self._kader.setGeometry(box)
        self._kader.show()
        self._kader.raise_()
        self.bel.adjustSize()
        self.bel.move(_naast(box, self.bel.size().width(), self.bel.size().height(), self._venster.rect()))
        self.bel.show()
        self.bel.raise_()

    def _toets(self, toets: int) -> None:
        if toets == Qt.Key.Key_Escape:
            self.stop()
        else:
            self.ga(1 if toets == Qt.Key.Key_Right else -1)


class _Kader(QWidget):
    """A line around what is meant; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rondleiding_kader")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colour of the theme's selection."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()


class _Bel(QFrame):
    """The words and the buttons."""

    toets = pyqtSignal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rondleiding_bel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setFixedWidth(BREED)
        self.titel = QLabel(self)
        self.titel.setObjectName("rondleiding_titel")
        self.titel.setWordWrap(True)
        font = self.titel.font()
        font.setBold(True)
        self.titel.setFont(font)
        self.tekst = QLabel(self)
        self.tekst.setObjectName("rondleiding_tekst")
        self.tekst.setWordWrap(True)
        for label in (self.titel, self.tekst):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.teller = QLabel(self)
        self.teller.setObjectName("rondleiding_teller")
        self.teller.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.stop = QPushButton(self.tr("Stoppen (Esc)"), self)
        self.stop.setObjectName("rondleiding_stop")
        self.vorige = QPushButton(self.tr("Vorige"), self)
        self.vorige.setObjectName("rondleiding_vorige")
        self.volgende = QPushButton(self)
        self.volgende.setObjectName("rondleiding_volgende")
        row = QHBoxLayout()
        for widget in (self.teller, self.stop):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.vorige)
        row.addWidget(self.volgende)
        layout = QVBoxLayout(self)
        layout.addWidget(self.titel)
        layout.addWidget(self.tekst)
        layout.addLayout(row)
        for button in (self.stop, self.vorige, self.volgende):
            button.installEventFilter(self)
        self.hide()
        hulptoets(self, "eerste_keer")

    def toon(self, halte: Halte, nummer: int, alle: int) -> None:
        """The words of a stop."""
        self.titel.setText(halte.titel)
        self.tekst.setText(halte.tekst)
        self.setAccessibleName(f"{halte.titel}. {halte.tekst}")
        self.teller.setText(f"{nummer}/{alle}")
        self.vorige.setEnabled(nummer > 1)
        self.volgende.setText(self.tr("Klaar") if nummer == alle else self.tr("Volgende"))
        self.layout().activate()

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Esc stops, arrows go; a button would take the arrows for the focus."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_Left)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in keys:
            self.toets.emit(event.key())
            return True
        return False


def _naast(vak: QRect, breed: int, hoog: int, ruimte: QRect) -> QPoint:
    """Beside the box where there is room: left, right, below, else inside the window."""
    y = min(max(vak.top(), ruimte.top()), max(ruimte.top(), ruimte.bottom() - hoog - AFSTAND))
    if vak.left() - breed - AFSTAND >= ruimte.left():
        return QPoint(vak.left() - breed - AFSTAND, y)
    if vak.right() + breed + AFSTAND <= ruimte.right():
        return QPoint(vak.right() + AFSTAND, y)
    x = min(max(vak.left(), ruimte.left()), max(ruimte.left(), ruimte.right() - breed))
    below = vak.bottom() + AFSTAND
    return QPoint(x, below if below + hoog <= ruimte.bottom() else max(ruimte.top(), vak.top() - hoog - AFSTAND))

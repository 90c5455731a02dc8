"""The one progress item: what runs, how far it is, how long it may take still, and a way to stop it."""

from __future__ import annotations

import time

from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QLocale, QObject, Qt
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton

from portaal_leefomgeving_plugin.host.tasks import Taak, Werkers
from portaal_leefomgeving_plugin.host.wording import taak as taaknaam
from portaal_leefomgeving_plugin.host.wording import voortgang

ZICHTBAAR_NA_S = 0.4
"""What is done sooner than this shows nothing: a flash tells no one anything."""


class Voortgangsbalk(QObject):
    """Shows the oldest deed that is under way in QGIS's message bar; at most one item, whatever runs."""

    def __init__(self, balk: QgsMessageBar, werkers: Werkers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._balk = balk
        self._werkers = werkers
        self._item: QgsMessageBarItem | None = None
        self._tekst: QLabel | None = None
        self._meter: QProgressBar | None = None
        self._begin: dict[Taak, float] = {}
        self._onderdeel: tuple[str, float] = ("", 0.0)
        werkers.begonnen.connect(self._begonnen)
        werkers.voortgang.connect(self._verder)
        werkers.beeindigd.connect(self._klaar)
        balk.widgetRemoved.connect(self._weggehaald)

    def sluit(self) -> None:
        """Takes the item away and listens no more."""
        self._werkers.begonnen.disconnect(self._begonnen)
        self._werkers.voortgang.disconnect(self._verder)
        self._werkers.beeindigd.disconnect(self._klaar)
        self._balk.widgetRemoved.disconnect(self._weggehaald)
        self._haal_weg()

    def _begonnen(self, taak: Taak) -> None:
        self._begin[taak] = time.monotonic()

    def _verder(self, taak: Taak) -> None:
        shown = next(iter(self._werkers.lopend), None)
        if taak is not shown or time.monotonic() - self._begin.get(taak, 0.0) < ZICHTBAAR_NA_S:
            return
        if self._item is None:
            self._maak()
        if self._tekst is None or self._meter is None:
            return
        what, done, total = taak.stand
        words = taaknaam(taak.naam) if taak.waar == "" else f"{taaknaam(taak.naam)} ({taak.waar})"
        if what:
            count = self._getal(done) if total is None else f"{self._getal(done)} / {self._getal(total)}"
            words = f"{words}: {voortgang(what)} {count}" if done or total else f"{words}: {voortgang(what)}"
        if taak.gebroken.is_set():
            words = self.tr("{taak}: wordt gestopt…").format(taak=taaknaam(taak.naam))
        others = len(self._werkers.lopend) - 1
        if others:
            words = self.tr("{taak}; en nog {n}").format(taak=words, n=others)
        self._tekst.setText(words + self._nog(what, done, total))
        self._meter.setRange(0, total if total else 0)
        self._meter.setValue(min(done, total) if total else 0)

    def _nog(self, what: str, done: int, total: int | None) -> str:
        """How long this part may take still, once that can be told at all."""
        now = time.monotonic()
        if what != self._onderdeel[0]:
            self._onderdeel = (what, now)
        spent = now - self._onderdeel[1]
        if not total or done < total / 20 or spent < 2:
            return ""
        left = spent * (total - done) / done
        if left < 3:
            return ""
        if left < 90:
            return self.tr(" (nog ongeveer {seconden} s)").format(seconden=round(left))
        return self.tr(" (nog ongeveer {minuten} min)").format(minuten=round(left / 60))

    def _klaar(self, taak: Taak) -> None:
        self._begin.pop(taak, None)
        if not self._werkers.lopend:
            self._haal_weg()

    def _maak(self) -> None:
        item = self._balk.createMessage("Portaal Leefomgeving")
        item.setObjectName("portaal_voortgang")
        self._tekst = QLabel(item)
        self._tekst.setTextFormat(Qt.TextFormat.PlainText)
        self._meter = QProgressBar(item)
        self._meter.setMaximumWidth(220)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Voortgang"))
        stop = QPushButton(self.tr("Stoppen"), item)
        stop.setObjectName("portaal_voortgang_stoppen")
        stop.clicked.connect(self._werkers.annuleer)
        for widget in (self._tekst, self._meter, stop):
            item.layout().addWidget(widget)
        self._item = item
        self._balk.pushItem(item)

    def _haal_weg(self) -> None:
        item, self._item, self._tekst, self._meter = self._item, None, None, None
        if item is not None:
            self._balk.popWidget(item)

    def _weggehaald(self, item: QgsMessageBarItem) -> None:
        """The user closed the item: it comes back with the next step, the deed itself runs on."""
        if item is self._item:
            self._item, self._tekst, self._meter = None, None, None

    @staticmethod
    def _getal(number: int) -> str:
        return QLocale().toString(number)

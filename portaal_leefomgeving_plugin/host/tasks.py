"""Work off the UI thread: its progress, its cancelling, and its answer back on the main thread.

Threads of Python and not QgsTask: an exception that escapes a task's run is lost, and the answer is
needed on the main thread in any case. What a deed raises comes back as a PortaalError, always.

While deeds run Python leaves what was there before out of its search for cycles (``gc.freeze``). That
search stops every thread, the one that draws the windows too; QGIS's bindings alone are 150,000 objects, and a
deed that makes many of its own sets it off again and again: 0.1 to 0.2 s each time (measured). And a deed that
computes gives Python up sooner to a thread that asks for it (``WISSEL_S``): each time QGIS calls back into Python
the UI thread asks for it anew, and making one layer is dozens of times.
"""

from __future__ import annotations

import gc
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError, Unexpected
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.host.network import Stopknop

T = TypeVar("T")

LOGBOEK = "Portaal Leefomgeving"
TIK_MS = 100
STOP_S = 1.0
WISSEL_S = 0.0005


class Taak:
    """One deed under way; also the Progress that it is handed."""

    def __init__(self, naam: str, *, stil: bool, van: object = None, waar: str = "") -> None:
        self.naam = naam
        self.stil = stil
        self.van = van
        """At whose charge it runs (a Loket); None: the desk's own."""
        self.waar = waar
        """The name of the connection that it is about, where several are open."""
        self.stand: tuple[str, int, int | None] = ("", 0, None)
        self.gebroken = threading.Event()
        self.verlaten = False
        """Nobody waits for the answer any more."""

    def annuleer(self) -> None:
        """Asks the deed to stop; it answers with Cancelled, within half a second as a rule."""
        self.gebroken.set()

    def step(self, what: str, done: int, total: int | None = None) -> None:
        """Progress: called on the worker, shown by the main thread when it next looks."""
        self.stand = (what, done, total)

    def check(self) -> None:
        """Progress: raises Cancelled once the user has stopped it."""
        if self.gebroken.is_set():
            raise Cancelled


class _Voorrang(QObject):
    """What Python does otherwise while deeds run, so that the thread that draws the windows waits less for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wissel = sys.getswitchinterval()
        self._opnieuw = QTimer(self)  # what the deeds made meanwhile is left out too: a load makes 200,000 objects
        self._opnieuw.setInterval(TIK_MS)
        self._opnieuw.timeout.connect(gc.freeze)

    def geef(self) -> None:
        """The first deed begins."""
        gc.freeze()
        self._opnieuw.start()
        self._wissel = sys.getswitchinterval()
        sys.setswitchinterval(WISSEL_S)

    def neem_terug(self) -> None:
        """The last one has ended."""
        self._opnieuw.stop()
        gc.unfreeze()
        sys.setswitchinterval(self._wissel)


class Werkers(QObject):
    """Starts deeds, and knows which of them the user should see."""

    begonnen = pyqtSignal(object)
    """A Taak that is not silent has begun."""
    voortgang = pyqtSignal(object)
    """A Taak that is not silent has come further; at most ten times a second."""
    beeindigd = pyqtSignal(object)
    """A Taak that is not silent has ended, well or not."""

    _af = pyqtSignal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, aantal: int = 4) -> None:
        super().__init__(parent)
        self.stopknop = Stopknop()
        """For sessions that belong to no connection: what they wait for is broken off when all deeds are stopped."""
        self._aantal = aantal
        self._pools: dict[tuple[object, str], ThreadPoolExecutor] = {}
        self._dicht = False
        self._lopend: dict[Taak, tuple[Future[None], Callable[[Any], None], Callable[[PortaalError], None]]] = {}
        self._getoond: dict[Taak, tuple[str, int, int | None]] = {}
        self._voorrang = _Voorrang(self)
        self._af.connect(self._ontvang, Qt.ConnectionType.QueuedConnection)
        self._kijk = QTimer(self)
        self._kijk.setInterval(TIK_MS)
        self._kijk.timeout.connect(self._toon)

    @property
    def lopend(self) -> list[Taak]:
        """The deeds that the user should see, oldest first."""
        return [t for t in self._lopend if not t.stil]

    def start(
        self,
        naam: str,
        werk: Callable[[Progress], T],
        klaar: Callable[[T], None],
        mislukt: Callable[[PortaalError], None],
        *,
        stil: bool = False,
        van: object = None,
        waar: str = "",
        rij: str = "",
    ) -> Taak:
        """Runs ``werk`` on a worker; ``klaar`` or ``mislukt`` is called on the main thread, once.

        Deeds of one ``rij`` are done one after another, in the order in which they were started: what was
        asked for last is what stands. Without one they may overtake each other.
        """
        taak = Taak(naam, stil=stil, van=van, waar=waar)
        if not self._lopend:
            self._voorrang.geef()
        self._lopend[taak] = (self._pool(van, rij).submit(self._doe, taak, werk), klaar, mislukt)
        if not stil:
            self.begonnen.emit(taak)
            self._kijk.start()
        return taak

    def annuleer(self) -> None:
        """Stops the deeds that the user sees."""
        for taak in self.lopend:
            taak.annuleer()

    def stop(self, van: object = None) -> None:
        """Stops what runs at the charge of ``van``, all of it where that is None, and waits (a second at most).

        Nobody is called back any more about what was stopped.
        """
        gone = [t for t in self._lopend if van is None or t.van is van]
        if not gone:
            return
        busy = []
        for taak in gone:
            taak.verlaten = True
            taak.annuleer()
            busy.append(self._lopend[taak][0])
        if van is None:
            self.stopknop.stop()
        wait(busy, timeout=STOP_S)
        if van is None:
            self.stopknop.hervat()
        for taak in gone:
            self._lopend.pop(taak, None)
            self._getoond.pop(taak, None)
        if not self._lopend:
            self._voorrang.neem_terug()
        if not self.lopend:
            self._kijk.stop()
        for taak in gone:
            if not taak.stil:
                self.beeindigd.emit(taak)

    def laat_los(self, van: object) -> None:
        """Stops what runs at the charge of ``van``, which starts nothing any more."""
        self.stop(van)
        for key in [k for k in self._pools if k[0] is van]:
            self._pools.pop(key).shutdown(wait=False, cancel_futures=True)

    def sluit(self) -> None:
        """The end: after this nothing starts."""
        self.stop()
        self.stopknop.stop()
        self._dicht = True
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def _pool(self, van: object, rij: str) -> ThreadPoolExecutor:
        """Threads of its own for each ``van``: one whose server does not answer keeps no other waiting."""
        if self._dicht:
            raise RuntimeError("cannot schedule new futures after shutdown")
        key = (van, rij)
        if key not in self._pools:
            workers = 1 if rij else self._aantal
            self._pools[key] = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="portaal-taak")
        return self._pools[key]

    def _doe(self, taak: Taak, werk: Callable[[Progress], Any]) -> None:
        try:
            taak.check()
            answer, error = werk(taak), None
        except PortaalError as fout:
            answer, error = None, fout
        except Exception as fout:  # noqa: BLE001  # a mistake of ours must not leave the user waiting
            answer, error = None, Unexpected.van(fout)
            log_spoor(error)
        if not taak.verlaten:
            self._af.emit(taak, answer, error)

    def _ontvang(self, taak: Taak, answer: object, error: PortaalError | None) -> None:
        entry = self._lopend.pop(taak, None)
        self._getoond.pop(taak, None)
        if entry is None:
            return
        if not self._lopend:
            self._voorrang.neem_terug()
        if not self.lopend:
            self._kijk.stop()
        if not taak.stil:
            self.beeindigd.emit(taak)
        _future, klaar, mislukt = entry
        if error is not None:
            mislukt(error)
        else:
            klaar(answer)

    def _toon(self) -> None:
        for taak in self.lopend:
            if self._getoond.get(taak) != taak.stand:
                self._getoond[taak] = taak.stand
                self.voortgang.emit(taak)


def log_spoor(fout: PortaalError) -> None:
    """Writes the trace of a mistake of ours to QGIS's log: for who mends it.

    It names code, not data: the text of an exception may hold a piece of an answer.
    """
    cause = fout.__cause__
    if isinstance(fout, Unexpected) and cause is not None:
        trace = "".join(traceback.format_tb(cause.__traceback__))
        QgsMessageLog.logMessage(f"{fout.kind}\n{trace}", LOGBOEK, Qgis.MessageLevel.Critical)

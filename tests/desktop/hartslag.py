"""The heartbeat of QGIS's UI thread, measured inside it: the longest gap per step, and what stood in the way.

The text below runs in QGIS. A timer of 5 ms notes when it was let through; a watcher on a thread of its own notes
the stack of the UI thread while it is late. What the driver itself looks up (a picture, whether something is in
view) is not counted: ``Venster.doe`` with ``stil``.
"""

from __future__ import annotations

from typing import Any

from tests.desktop.venster import Venster

CODE = """
import sys, threading, time
from qgis.PyQt.QtCore import QTimer, Qt

class Hartslag:
    def __init__(self):
        self.stap, self.gaten, self.stapels = "", {}, {}
        self.laatst = time.perf_counter()
        self.hoofd = threading.get_ident()
        self.gezien = []
        self.klok = QTimer()
        self.klok.setTimerType(Qt.TimerType.PreciseTimer)
        self.klok.setInterval(5)
        self.klok.timeout.connect(self.tik)
        self.klok.start()
        self.einde = threading.Event()
        self.wachter = threading.Thread(target=self.kijk, daemon=True)
        self.wachter.start()

    def tik(self):
        nu = time.perf_counter()
        gat, self.laatst = nu - self.laatst, nu
        if self.stap and gat > self.gaten.get(self.stap, 0.0):
            self.gaten[self.stap] = gat
            self.stapels[self.stap] = self.gezien if gat > 0.05 else []
        self.gezien = []

    def kijk(self):
        while not self.einde.wait(0.02):
            if time.perf_counter() - self.laatst > 0.04:
                # names only, and let go of at once: who holds a frame keeps all that its function had open
                plekken, frame = [], sys._current_frames().get(self.hoofd)
                while frame is not None and len(plekken) < 8:
                    plekken.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
                    frame = frame.f_back
                del frame
                self.gezien = plekken

    def begin(self, stap):
        self.stap = stap
        self.gaten.setdefault(stap, 0.0)
        self.laatst = time.perf_counter()

    def hervat(self):
        self.gezien = []
        self.laatst = time.perf_counter()

hart = Hartslag()
uit = True
"""


class Hartslag:
    """Measures one QGIS from ``begin`` of a step to the next."""

    def __init__(self, qgis: Venster) -> None:
        self._qgis = qgis
        qgis.doe(CODE)

    def begin(self, stap: str) -> None:
        """From now on it is this step; empty: nothing is counted."""
        self._qgis.doe(f"hart.begin({stap!r})")

    def uitslag(self) -> dict[str, tuple[float, str]]:
        """Per step the longest gap in ms, and the stack that was seen in it."""
        found: dict[str, Any] = self._qgis.vraag(
            "{s: [1e3 * g, hart.stapels.get(s, [])] for s, g in hart.gaten.items()}"
        )
        return {
            stap: (float(ms), "\n".join(f"  {file}:{line} {name}" for file, line, name in stapel))
            for stap, (ms, stapel) in found.items()
        }

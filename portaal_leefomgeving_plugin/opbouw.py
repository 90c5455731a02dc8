"""Makes the desk without holding QGIS's windows: what it stands on is read in the background, its pages are made
one a turn of the event loop.
"""

from __future__ import annotations

import contextlib
import importlib
import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.bureaublad import Bureaublad

BUREAUBLAD = "portaal_leefomgeving_plugin.bureaublad"
NA_START_MS = 1500
"""How long after the plugin was started reading begins: QGIS then has its own windows up."""
BEURT_MS = 10
LEZEN_S = 2.0
SMALLE_DOCK = 440


class Opbouw(QObject):
    """One desk per QGIS, made when it is first asked for."""

    def __init__(self, iface: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bureaublad: Bureaublad | None = None
        self._iface = iface
        self._stappen: Generator[None, None, None] | None = None
        self._daarna: list[Callable[[Bureaublad], None]] = []
        self._lezer: threading.Thread | None = None
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(NA_START_MS)
        self._warm.timeout.connect(self._lees_vooruit)
        self._beurt = QTimer(self)
        self._beurt.setSingleShot(True)
        self._beurt.setInterval(BEURT_MS)
        self._beurt.timeout.connect(self._bouw_verder)

    def warm_op(self) -> None:
        """A moment from now the modules of the desk are read in the background: 260 files, 7 MB, a quarter of a second.

        QGIS's windows do not notice (1 to 2 ms, measured); without it the first click waits for them.
        """
        self._warm.start()

    def begin(self, daarna: Callable[[Bureaublad], None]) -> None:
        """Makes the desk in turns; ``daarna`` is called with it, at once where it is there."""
        if self.bureaublad is not None:
            daarna(self.bureaublad)
            return
        self._daarna.append(daarna)
        self._lees_vooruit()
        if not self._beurt.isActive():
            self._beurt.start()

    def nu(self) -> Bureaublad:
        """The desk, made here and now as far as it was not."""
        while self.bureaublad is None:
            self._stap()
        while self._stap():
            pass
        return self.bureaublad

    def sluit(self) -> None:
        """Takes the desk away again, and makes none any more."""
        self._warm.stop()
        self._beurt.stop()
        self._daarna.clear()
        if self._lezer is not None:
            self._lezer.join(LEZEN_S)
        if self._stappen is not None:
            self._stappen.close()  # pages that stand in no panel yet go with it
            self._stappen = None
        if self.bureaublad is not None:
            self.bureaublad.sluit()
            self.bureaublad = None

    def _lees_vooruit(self) -> None:
        if self._lezer is None and self.bureaublad is None:
            self._lezer = threading.Thread(target=_lees, name="portaal-inlezen", daemon=True)
            self._lezer.start()

    def _bouw_verder(self) -> None:
        reading = self._lezer is not None and self._lezer.is_alive()
        if reading or self._stap():
            self._beurt.start()

    def _stap(self) -> bool:
        """One step of the making; False where all is made. What it raises leaves it to be begun anew."""
        if self._stappen is None:
            if self.bureaublad is not None:
                return False
            self._stappen = self._maak()
        try:
            next(self._stappen)
        except StopIteration:
            self._stappen = None
            return False
        except Exception:
            self._stappen = None
            self._daarna.clear()
            raise
        return True

    def _maak(self) -> Generator[None, None, None]:
        from portaal_leefomgeving_plugin.bureaublad import Bureaublad
        from portaal_leefomgeving_plugin.gui.bladen import Bladen
        from portaal_leefomgeving_plugin.host.bureau import Bureau
        from portaal_leefomgeving_plugin.host.clock import SystemClock

        pages = Bladen(Bureau(), SystemClock().today)
        yield
        yield from pages.stappen()
        self.bureaublad = Bureaublad(self._iface, pages)
        yield
        window, panel = self._iface.mainWindow(), self.bureaublad.paneel
        if not window.restoreDockWidget(panel):  # never shown here before: wide enough to read a line of the list
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
            window.resizeDocks([panel], [min(SMALLE_DOCK, window.width() // 3)], Qt.Orientation.Horizontal)
        yield
        later, self._daarna = self._daarna, []
        for each in later:
            each(self.bureaublad)


def _lees() -> None:
    with contextlib.suppress(Exception):  # who opens the panel meets it again, and is told
        importlib.import_module(BUREAUBLAD)

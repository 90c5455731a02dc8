"""The UI row of design section 6: how long the UI thread is held during a load and a batch green lane.

The real desk (``Bureaublad``: Bureau, panel, layers, progress) in a main window with a map canvas, without a screen,
against the embedded gemeente as a process, through QGIS's network. A timer of 5 ms on the UI thread notes when it
was let through; the worst gap between two of its turns, less that of the same loop with nothing to do in the same
run, is what the user can feel. Beside each late turn a watcher notes what the UI thread was doing, and the rest.

``PORTAAL_BENCH_ZAKEN_UI`` is how many zaken there are (default 10,000).
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from types import FrameType
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

from portaal_leefomgeving_plugin.bureaublad import Bureaublad
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie
from tests.bench.qgis_proces import qgis
from tests.gemeente import Gemeente
from tests.hoofdvenster import Hoofdvenster

ZAKEN = int(os.environ.get("PORTAAL_BENCH_ZAKEN_UI", "10000"))
TIK_MS = 5
LAAT_S = 0.030
LEEG_S = 10.0
UITLOOP_S = 2.0
MEEST_S = 300.0
Daad = Callable[[Callable[[Any], None], Callable[[PortaalError], None]], None]
"""Begins something; one of the two is called with its answer, or with its error."""

DOEL_MS = 50.0


def meet() -> list[dict[str, Any]]:
    """The rows: the worst gap of each deed, that of the idle loop, and what held the thread."""
    app = qgis(met_vensters=True)
    gemeente = Gemeente("--zaken", str(ZAKEN))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PORTAAL_LEEFOMGEVING_MAP"] = folder
        venster = Hoofdvenster()
        desk = Bureaublad(venster, Bladen(Bureau(), SystemClock().today))
        venster.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, desk.paneel)
        venster.venster.show()
        try:
            _verbind(desk, gemeente)
            wacht(1.0)
            idle = Meter()
            wacht(LEEG_S)
            idle.stop()
            rows = [_rij("een hele gemeente laden", idle, lambda ok, fout: desk.bureau.loket.laad(ok, fout))]
            rows.append(_rij("nog eens laden", idle, lambda ok, fout: desk.bureau.loket.laad(ok, fout)))
            rows.append(_rij("groene baan over alle open zaken", idle, desk.bureau.loket.groene_baan_alle))
            return rows
        finally:
            desk.sluit()
            wacht(0.2)
            QgsProject.instance().clear()
            app.processEvents()
            gemeente.stop()


def _rij(what: str, idle: Meter, start: Daad) -> dict[str, Any]:
    answers: list[Any] = []
    meter = Meter()
    begin = time.perf_counter()
    start(answers.append, answers.append)
    while not answers and time.perf_counter() - begin < MEEST_S:
        wacht(0.05)
    spent = time.perf_counter() - begin
    wacht(UITLOOP_S)  # what comes after the answer is the user's time too: the list, the layers
    meter.stop()
    if not answers or isinstance(answers[0], PortaalError):
        raise RuntimeError(f"{what}: {answers[:1]}")
    errors = [f"{d.onderdeel}: {d.fout!r}" for d in getattr(answers[0], "fouten", ())]
    if errors:
        raise RuntimeError(f"{what}: {errors}")
    extra = meter.ergste_ms - idle.ergste_ms
    return {
        "name": f"UI-draad bij {what} ({ZAKEN} zaken): het langste gat boven dat van de lege lus",
        "ours_s": meter.ergste_ms / 1e3, "other_s": idle.ergste_ms / 1e3, "ratio": meter.ergste_ms / idle.ergste_ms,
        "goal_ms": DOEL_MS, "extra_ms": extra, "ok": extra <= DOEL_MS, "duur_s": spent,
        "boven_doel": meter.boven(idle.ergste_ms + DOEL_MS), "laat": meter.waar(),
    }  # fmt: skip


class Meter:
    """Notes the gaps between turns of the UI thread, and who was at work in the long ones."""

    def __init__(self) -> None:
        self._gaten: list[float] = []
        self._gezien: Counter[str] = Counter()
        self._laatst = time.perf_counter()
        self._hoofd = threading.get_ident()
        self._klaar = threading.Event()
        self._opruimen = 0.0
        gc.callbacks.append(self._ruimt_op)
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TIK_MS)
        self._timer.timeout.connect(self._tik)
        self._timer.start()
        self._wachter = threading.Thread(target=self._kijk, daemon=True)
        self._wachter.start()

    def stop(self) -> None:
        """Ends the measuring."""
        self._timer.stop()
        self._klaar.set()
        self._wachter.join()
        gc.callbacks.remove(self._ruimt_op)

    @property
    def ergste_ms(self) -> float:
        """The longest gap."""
        return 1e3 * max(self._gaten)

    def boven(self, ms: float) -> int:
        """How many gaps were longer."""
        return sum(1e3 * g > ms for g in self._gaten)

    def waar(self) -> list[str]:
        """Where the UI thread was seen when it was late, most often first."""
        return [f"{n}x {place}" for place, n in self._gezien.most_common(6)]

    def _tik(self) -> None:
        now = time.perf_counter()
        self._gaten.append(now - self._laatst)
        self._laatst = now

    def _ruimt_op(self, phase: str, info: dict[str, int]) -> None:
        """Python's search for cycles stops all threads for as long as it takes."""
        now = time.perf_counter()
        if phase == "start":
            self._opruimen = now
        elif now - self._opruimen > LAAT_S:
            took = f"{1e3 * (now - self._opruimen):.0f} ms"
            self._gezien[f"(opruimen van Python, generatie {info['generation']}: {took})"] += 1

    def _kijk(self) -> None:
        while not self._klaar.wait(LAAT_S / 3):
            if time.perf_counter() - self._laatst > LAAT_S:
                frames = sys._current_frames()
                self._gezien[_plek(frames.get(self._hoofd)) or _anderen(frames, self._hoofd)] += 1


def _plek(frame: FrameType | None) -> str:
    """The innermost lines of ours on a thread's stack; empty where it only waits for events."""
    names = []
    while frame is not None and len(names) < 3:
        path = frame.f_code.co_filename
        if "portaal_leefomgeving_plugin" in path:
            names.append(
                f"{path.rpartition('portaal_leefomgeving_plugin/')[2]}:{frame.f_lineno} {frame.f_code.co_name}"
            )
        frame = frame.f_back
    return " < ".join(names)


def _anderen(frames: dict[int, FrameType], hoofd: int) -> str:
    """The UI thread was in nothing of ours: then who had the interpreter, or the processor."""
    places = {_plek(f).partition(" < ")[0] for ident, f in frames.items() if ident != hoofd}
    return "(andere draden) " + "; ".join(sorted(places - {""}))


def _verbind(desk: Bureaublad, gemeente: Gemeente) -> None:
    """A connection to the gemeente, with credentials for this session, open."""
    raw = gemeente.gegevens
    onthoud_voor_sessie("sessie:zgw", gebruiker=raw["zgw"]["client_id"], sleutel=raw["zgw"]["geheim"])
    onthoud_voor_sessie("sessie:objecten", kop=("Authorization", f"Token {raw['objecten_sleutel']}"))
    onthoud_voor_sessie("sessie:open", kop=("Authorization", f"Bearer {raw['open_sleutel']}"))
    onthoud_voor_sessie("sessie:dso", kop=("X-Api-Key", raw["dso_sleutel"]))
    settings = desk.bureau.instellingen
    settings.zet_medewerker(Medewerker("t.ester", "T. Ester"))
    for zaaktype, instelling in gemeente.procedures().items():
        settings.zet_procedure(zaaktype, instelling)
    settings.bewaar_verbinding(
        gemeente.verbinding(
            toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, "sessie:zgw"),
            toegang_objecten=Toegang(Inlogwijze.AUTHCFG, "sessie:objecten"),
            toegang_open=Toegang(Inlogwijze.AUTHCFG, "sessie:open"),
            toegang_dso=Toegang(Inlogwijze.AUTHCFG, "sessie:dso"),
        )
    )
    if not desk.bureau.open_verbinding("test"):
        raise RuntimeError("the store does not open")


def wacht(seconds: float) -> None:
    """Lets the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(1e3 * seconds), loop.quit)
    loop.exec()


if __name__ == "__main__":
    for row in meet():
        print(row)

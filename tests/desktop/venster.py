"""A real QGIS in a window, in a throw-away profile, with the plugin in it; on this screen or on one of its own."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
NAAM = "portaal_leefomgeving_plugin"
GEZIEN = ROOT / "build" / "te_lang_gewacht.png"
"""What was in view when something was waited for in vain."""
BESTUURDER = Path(__file__).with_name("bestuurder.py")


class Mislukt(Exception):
    """QGIS did not do what was asked of it."""


def heeft_scherm() -> bool:
    """Whether there is a screen to show QGIS on."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Scherm:
    """An X server of its own with a window manager; ends what it began, and nothing else."""

    def __init__(self, breedte: int = 1600, hoogte: int = 1000) -> None:
        self._processen: list[subprocess.Popen[bytes]] = []
        self.naam = ""
        if shutil.which("Xvfb") is None:
            return
        lees, schrijf = os.pipe()
        self._start(
            [
                "Xvfb",
                "-displayfd",
                str(schrijf),
                "-screen",
                "0",
                f"{breedte}x{hoogte}x24",
                "-dpi",
                "96",  # another one scales what Qt draws, and a real mouse then misses what it points at
                "-nolisten",
                "tcp",
            ],
            pass_fds=(schrijf,),
        )
        os.close(schrijf)
        with os.fdopen(lees) as out:
            self.naam = f":{out.readline().strip()}"
        if shutil.which("openbox"):
            self._start(["openbox"], env={**os.environ, "DISPLAY": self.naam})

    def _start(self, opdracht: list[str], **rest: Any) -> None:
        self._processen.append(subprocess.Popen(opdracht, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **rest))

    def sluit(self) -> None:
        """Ends the screen."""
        for process in reversed(self._processen):
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
            if process.poll() is None:
                process.kill()
                process.wait()


class Venster:
    """One QGIS. ``doe`` runs Python on its GUI thread and answers the value of ``uit``.

    ``profiel``: where its profile lies (None: a new one that is removed at the end). ``plugins``: the
    folder that holds the plugin's; None where the profile has it installed.
    """

    def __init__(
        self,
        *,
        profiel: Path | None = None,
        plugins: Path | None = ROOT / "build" / "plugin",
        scherm: Scherm | None = None,
        taal: str = "nl",
        thema: str = "",
        aan: bool = True,
        omgeving: dict[str, str] | None = None,
    ) -> None:
        self._weg = Path(tempfile.mkdtemp(prefix="portaal-qgis-"))
        self.profiel = profiel or self._weg / "profielen"
        self._scherm = scherm
        self._sleutel = secrets.token_hex(16)
        self._lees: Any = None
        self._zet_profiel(taal, aan, thema)
        home = self._weg / "thuis"
        home.mkdir()
        temporary = self._weg / "tijdelijk"  # what lies in the system's own QGIS asks about when it closes
        temporary.mkdir()
        env = {k: v for k, v in os.environ.items() if not k.startswith(("QGIS", "PYTHON", "QT_QPA"))}
        env |= {
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "QGIS_AUTH_DB_DIR_PATH": str(self._weg / "auth"),
            "PYTHONPATH": os.pathsep.join(p for p in sys.path if "site-packages" in p),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONFAULTHANDLER": "1",  # where QGIS crashes, say what Python was doing
            "PORTAAL_BESTUURDER_POORT": str(self._weg / "poort"),
            "PORTAAL_BESTUURDER_SLEUTEL": self._sleutel,
            "LANG": "C.UTF-8",
        }
        (self._weg / "auth").mkdir()
        if plugins is not None:
            env["QGIS_PLUGINPATH"] = str(plugins)
        if scherm is not None:
            env.pop("WAYLAND_DISPLAY", None)
            env |= (
                {"DISPLAY": scherm.naam, "QT_QPA_PLATFORM": "xcb"} if scherm.naam else {"QT_QPA_PLATFORM": "offscreen"}
            )
        env |= omgeving or {}
        self._log = (self._weg / "qgis.log").open("wb")
        self.proces = subprocess.Popen(
            ["qgis", "--profiles-path", str(self.profiel), "--profile", "demo", "--nologo", "--noversioncheck",
             "--code", str(BESTUURDER)],
            env=env, stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            self._verbind()
        except BaseException:
            self.sluit()
            raise

    def _zet_profiel(self, taal: str, aan: bool, thema: str) -> None:
        ini = self.profiel / "profiles" / "demo" / "QGIS" / "QGIS3.ini"
        if ini.exists():
            return
        ini.parent.mkdir(parents=True)
        ini.write_text(
            f"[PythonPlugins]\n{NAAM}={'true' if aan else 'false'}\nprocessing=true\n\n"
            f"[locale]\noverrideFlag=true\nuserLocale={taal}\nglobalLocale={taal}_NL\n\n"
            "[qgis]\ncheckVersion=false\nshowTips=false\nnewsFeed\\disabled=true\n"
            "askToSaveMemoryLayers=false\nprojectTemplateDir=\n\n"
            "[app]\nprojections\\unknownCrsBehavior=NoAction\n\n"
            f"[UI]\nUITheme={thema or 'default'}\n\n"
            "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n",
            encoding="utf-8",
        )

    def _verbind(self, wacht: float = 90.0) -> None:
        end = time.monotonic() + wacht
        port = self._weg / "poort"
        while not port.exists():
            if self.proces.poll() is not None:
                raise Mislukt(f"QGIS stopte met {self.proces.returncode}:\n{self.log()}")
            if time.monotonic() > end:
                raise Mislukt(f"QGIS kwam niet op:\n{self.log()}")
            time.sleep(0.1)
        self._socket = socket.create_connection(("127.0.0.1", int(port.read_text())), timeout=120)
        self._lees = self._socket.makefile("r", encoding="utf-8")

    def log(self) -> str:
        """What QGIS wrote on its output, the end of it."""
        self._log.flush()
        return (self._weg / "qgis.log").read_text(encoding="utf-8", errors="replace")[-4000:]

    def doe(self, code: str, *, stil: bool = False) -> Any:
        """Runs ``code`` in QGIS; the value it gives ``uit``. Raises Mislukt with its traceback.

        ``stil``: the time that it takes is the test's own, and is not measured as the UI thread's.
        """
        asked = {"sleutel": self._sleutel, "code": code, "stil": stil}
        self._socket.sendall(json.dumps(asked).encode() + b"\n")
        line = self._lees.readline()
        if not line:
            raise Mislukt(f"QGIS antwoordt niet meer ({self.proces.poll()}):\n{self.log()}")
        answer = json.loads(line)
        if "fout" in answer:
            raise Mislukt(answer["fout"])
        return answer["uit"]

    def vraag(self, uitdrukking: str) -> Any:
        """The value of an expression in QGIS, which does nothing there: the looking is not measured."""
        return self.doe(f"uit = ({uitdrukking})", stil=True)

    def wacht(self, uitdrukking: str, *, hoelang: float = 30.0, wat: str = "", tik: float = 0.1) -> Any:
        """Waits until an expression is true, and answers it."""
        end = time.monotonic() + hoelang
        while True:
            if (value := self.vraag(uitdrukking)) or time.monotonic() > end:
                break
            time.sleep(tik)
        if not value:
            with contextlib.suppress(Exception):
                self.foto(GEZIEN)
            raise Mislukt(f"te lang gewacht op {wat or uitdrukking}\n{self.log()}")
        return value

    def wacht_kaart(self) -> None:
        """Waits until the map is drawn, and not about to be: it looks, where QGIS's own waiting holds the UI thread."""
        calm = 0
        while calm < 3:
            self.wacht("not iface.mapCanvas().isDrawing()", wat="de kaart")
            time.sleep(0.1)
            calm = 0 if self.vraag("iface.mapCanvas().isDrawing()") else calm + 1

    def rustig(self, seconden: float = 0.3) -> None:
        """Lets QGIS do what it still wanted to do."""
        time.sleep(seconden)
        self.vraag("1")

    def foto(self, pad: Path, naam: str = "") -> None:
        """A picture of the main window, or of a widget by its object name."""
        pad.parent.mkdir(parents=True, exist_ok=True)
        if not self.vraag(f"foto({str(pad)!r}, {naam!r})"):
            raise Mislukt(f"geen foto van {naam or 'het venster'}")

    def xdotool(self, *opdracht: str | int) -> None:
        """The mouse and the keyboard of the screen it is on."""
        env = {**os.environ, "DISPLAY": self._scherm.naam if self._scherm else os.environ["DISPLAY"]}
        subprocess.run(["xdotool", *map(str, opdracht)], check=True, env=env, timeout=20)

    def klik(self, naam: str) -> None:
        """A click with the real mouse in the middle of a widget."""
        x, y = self.vraag(f"midden({naam!r})")
        self.xdotool("mousemove", x, y, "click", 1)
        self.rustig()

    def klik_op(self, x: int, y: int) -> None:
        """A click with the real mouse at a place of the screen."""
        self.xdotool("mousemove", x, y, "click", 1)
        self.rustig()

    def toets(self, *toetsen: str) -> None:
        """Keys, as xdotool names them ("ctrl+Return")."""
        self.xdotool("key", "--clearmodifiers", *toetsen)
        self.rustig()

    def typ(self, tekst: str) -> None:
        """Words, by the keyboard, into what has the focus."""
        self.xdotool("type", "--delay", 15, tekst)
        self.rustig()

    def sleep(self, punten: list[tuple[int, int]]) -> None:
        """The real mouse from place to place with the left button down, as slowly as a hand goes."""
        (x, y), *rest = punten
        self.xdotool("mousemove", x, y, "mousedown", 1)
        self.rustig()
        for to_x, to_y in rest:
            for step in range(1, 6):  # what comes in while QGIS is busy it takes for one move
                self.xdotool("mousemove", x + (to_x - x) * step // 5, y + (to_y - y) * step // 5)
                self.vraag("1")  # it has come in before the next one is made
            x, y = to_x, to_y
        self.xdotool("mouseup", 1)
        self.rustig()

    def dood(self) -> None:
        """Ends QGIS as a power cut would: SIGKILL."""
        self.proces.send_signal(signal.SIGKILL)
        self.proces.wait()

    def sluit(self) -> None:
        """Ends QGIS in the ordinary way, and by force where it does not."""
        if self.proces.poll() is None and self._lees is not None:
            with contextlib.suppress(Exception):
                self.doe(
                    "from qgis.core import QgsProject\nfrom qgis.PyQt.QtCore import QTimer\n"
                    "def uit():\n    QgsProject.instance().setDirty(False)\n    iface.actionExit().trigger()\n"
                    "QTimer.singleShot(100, uit)"
                )
        try:
            self.proces.wait(15 if self._lees is not None else 1)
        except subprocess.TimeoutExpired:
            self.proces.kill()
            self.proces.wait()
        if self._lees is not None:
            self._lees.close()
            self._socket.close()
        self._log.close()
        shutil.rmtree(self._weg, ignore_errors=True)

    def __enter__(self) -> Venster:
        return self

    def __exit__(self, *_args: object) -> None:
        self.sluit()

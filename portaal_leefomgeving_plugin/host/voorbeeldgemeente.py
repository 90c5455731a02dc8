"""Runs the embedded gemeente as a process of its own, and makes a connection of what it answers.

It is an ordinary server on loopback; all this module knows of it is how to start it and the one line
in which it says where it listens and how to log in. It ends when its standard input closes, so it
ends with QGIS however QGIS ends.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    PortaalError,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.termijn import Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels, Inlogwijze, Medewerker, Toegang, Verbinding
from portaal_leefomgeving_plugin.host.credentials import onthoud_voor_sessie

VERBINDING_ID = "voorbeeldgemeente"
WACHT_MS = 30_000


def python_programma() -> str:
    """The Python that this QGIS stands on.

    Inside QGIS ``sys.executable`` is QGIS itself (Windows, macOS) or whatever Python comes first on the
    PATH (Linux), which may have no numpy: what lies under the prefix comes first.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    names = (f"bin/{version}", "bin/python3", "python3.exe", "python.exe", "../bin/python3")
    for name in names:
        if (Path(sys.prefix) / name).exists():
            return str(Path(sys.prefix) / name)
    here = Path(sys.executable)
    beside = next(
        (here.parent / n for n in ("python3.exe", "python.exe", "python3") if (here.parent / n).exists()), None
    )
    return str(beside or (here if here.name.lower().startswith("python") else "python3"))


class Voorbeeldgemeente(QObject):
    """The process, at most one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._gegevens: dict[str, Any] = {}
        self._klaar: Callable[[Verbinding], None] | None = None
        self._mislukt: Callable[[PortaalError], None] | None = None
        self._wacht = QTimer(self)
        self._wacht.setSingleShot(True)
        self._wacht.setInterval(WACHT_MS)
        self._wacht.timeout.connect(self._te_laat)

    @property
    def medewerker(self) -> Medewerker | None:
        """The fictional medewerker to work as, known once it runs."""
        raw = self._gegevens.get("medewerker")
        return Medewerker(raw["id"], raw["weergave"]) if raw else None

    def procedures(self) -> dict[str, TermijnInstelling]:
        """The procedure per zaaktype that this municipality says it has."""
        raw = self._gegevens.get("procedures", {})
        return {zaaktype: TermijnInstelling(Procedure(code)) for zaaktype, code in raw.items()}

    @property
    def beheer(self) -> tuple[str, str]:
        """Url and key of its control panel, with which tests make it misbehave; empty where it does not run."""
        return str(self._gegevens.get("beheer", "")), str(self._gegevens.get("beheer_sleutel", ""))

    def start(self, klaar: Callable[[Verbinding], None], mislukt: Callable[[PortaalError], None]) -> None:
        """Starts it, or where it runs answers with the connection it has."""
        if self._process is not None and self._gegevens:
            klaar(self.verbinding())
            return
        self.stop()
        self._klaar, self._mislukt = klaar, mislukt
        process = QProcess(self)
        env = QProcessEnvironment.systemEnvironment()
        env.insert("PYTHONUNBUFFERED", "1")
        env.insert("PYTHONDONTWRITEBYTECODE", "1")
        process.setProcessEnvironment(env)
        process.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._lees)
        process.finished.connect(self._beeindigd)
        process.errorOccurred.connect(self._niet_gestart)
        self._process = process
        self._wacht.start()
        process.start(python_programma(), ["-m", "portaal_leefomgeving_plugin.demo"])

    def stop(self) -> None:
        """Ends the process; harmless where there is none."""
        self._wacht.stop()
        process, self._process, self._gegevens = self._process, None, {}
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(1_000):
            process.kill()
            process.waitForFinished(1_000)
        process.deleteLater()

    def verbinding(self) -> Verbinding:
        """The connection to it. Its credentials live in memory only: they are made anew at each start."""
        raw = self._gegevens
        return Verbinding(
            id=VERBINDING_ID,
            naam=raw["naam"],
            gemeentecode=raw["gemeentecode"],
            zaken=raw["zaken"],
            catalogi=raw["catalogi"],
            documenten=raw["documenten"],
            besluiten=raw["besluiten"],
            objecten=raw["objecten"],
            inspectie_objecttype=raw["inspectie_objecttype"],
            objecten_configuratie=raw["objecten_configuratie"],
            termijngebeurtenis_objecttype=raw["termijngebeurtenis_objecttype"],
            omgevingsplan=raw["omgevingsplan"],
            bronnenregister=raw["bronnenregister"],
            locatieserver=raw["locatieserver"],
            toegang_zgw=Toegang(Inlogwijze.ZGW_JWT, "sessie:voorbeeld-zgw"),
            toegang_objecten=Toegang(Inlogwijze.AUTHCFG, "sessie:voorbeeld-objecten"),
            toegang_open=Toegang(Inlogwijze.AUTHCFG, "sessie:voorbeeld-open"),
            dso=DsoWortels.op(raw["dso"]),
            toegang_dso=Toegang(Inlogwijze.AUTHCFG, "sessie:voorbeeld-dso"),
            stelselcatalogus=raw["stelselcatalogus"],
            activiteit_eigenschap=raw["activiteit_eigenschap"],
            zaak_url_sjabloon="https://voorbeeldstad.example.org/zaken/{identificatie}",
        )

    def _lees(self) -> None:
        process = self._process
        if process is None or self._gegevens or not process.canReadLine():
            return
        self._wacht.stop()
        try:
            raw = json.loads(bytes(process.readLine()).decode("utf-8"))
            onthoud_voor_sessie("sessie:voorbeeld-zgw", gebruiker=raw["zgw"]["client_id"], sleutel=raw["zgw"]["geheim"])
            onthoud_voor_sessie("sessie:voorbeeld-objecten", kop=("Authorization", f"Token {raw['objecten_sleutel']}"))
            onthoud_voor_sessie("sessie:voorbeeld-dso", kop=("x-api-key", raw["dso_sleutel"]))
            onthoud_voor_sessie("sessie:voorbeeld-open", kop=("Authorization", f"Bearer {raw['open_sleutel']}"))
            self._gegevens = raw
            verbinding = self.verbinding()
        except (ValueError, KeyError, TypeError):
            self._af(UnreadableAnswer(VERBINDING_ID, AnswerReason.ANDERE_VORM))
            return
        if self._klaar is not None:
            self._klaar(verbinding)

    def _beeindigd(self, *_args: object) -> None:
        if not self._gegevens:
            self._af(Unreachable(VERBINDING_ID, UnreachableReason.AFGEBROKEN))
        self._process, self._gegevens = None, {}

    def _niet_gestart(self, *_args: object) -> None:
        if not self._gegevens:
            self._af(Unreachable(VERBINDING_ID, UnreachableReason.VERBINDING))

    def _te_laat(self) -> None:
        self._af(Unreachable(VERBINDING_ID, UnreachableReason.TIJD))

    def _af(self, fout: PortaalError) -> None:
        mislukt, self._mislukt, self._klaar = self._mislukt, None, None
        self.stop()
        if mislukt is not None:
            mislukt(fout)

"""The embedded gemeente as a process, and a place to do deeds in with plain Python, without QGIS."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import requests

import portaal_leefomgeving_plugin
from portaal_leefomgeving_plugin.connectors.zgw.auth import ZgwJwtAuth
from portaal_leefomgeving_plugin.domain.errors import Cancelled
from portaal_leefomgeving_plugin.domain.termijn import Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels, Inlogwijze, Medewerker, Toegang, Verbinding
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving, bouw_clients
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


class Klok:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(ZoneInfo("Europe/Amsterdam")).date()


@dataclass
class Voortgang:
    """A Progress that remembers, and that can be told to stop after so many checks."""

    stappen: list[tuple[str, int, int | None]] = field(default_factory=list)
    stop_na: int | None = None
    checks: int = 0

    def step(self, what: str, done: int, total: int | None = None) -> None:
        self.stappen.append((what, done, total))

    def check(self) -> None:
        self.checks += 1
        if self.stop_na is not None and self.checks > self.stop_na:
            raise Cancelled


class Gemeente:
    """A running embedded gemeente."""

    def __init__(self, *extra: str) -> None:
        root = Path(portaal_leefomgeving_plugin.__file__).parent.parent
        self._process = subprocess.Popen(
            [sys.executable, "-m", "portaal_leefomgeving_plugin.demo", *extra],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if self._process.stdout is None:
            raise RuntimeError("no stdout")
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the embedded gemeente did not start: exit {self._process.wait()}")
        self.gegevens: dict[str, Any] = json.loads(line)

    def stop(self) -> None:
        """Ends it as QGIS does: by closing its input."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(timeout=10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def beheer(self, **opdracht: Any) -> Any:
        """Tells it to misbehave, or (``regels=[]``) to behave again; with nothing it only answers what it was told."""
        g = self.gegevens
        answer = requests.post(
            g["beheer"], json=opdracht, headers={"Authorization": f"Bearer {g['beheer_sleutel']}"}, timeout=10
        )
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def stand(self) -> Any:
        """What it was told, and how often each rule has struck."""
        g = self.gegevens
        answer = requests.get(g["beheer"], headers={"Authorization": f"Bearer {g['beheer_sleutel']}"}, timeout=10)
        answer.raise_for_status()
        return answer.json()

    def verbinding(self, **anders: Any) -> Verbinding:
        """The connection to it, with what a test wants different."""
        g = self.gegevens
        names = ("naam", "gemeentecode", "zaken", "catalogi", "documenten", "besluiten", "objecten",
                 "inspectie_objecttype", "termijngebeurtenis_objecttype", "omgevingsplan", "bronnenregister",
                 "locatieserver", "objecten_configuratie")  # fmt: skip
        values: dict[str, Any] = {n: g[n] for n in names}
        values |= {
            "toegang_zgw": Toegang(Inlogwijze.ZGW_JWT, "behandelaar"),
            "toegang_objecten": Toegang(Inlogwijze.AUTHCFG, "objecten"),
            "toegang_open": Toegang(Inlogwijze.AUTHCFG, "open"),
            "dso": DsoWortels.op(g["dso"]),
            "toegang_dso": Toegang(Inlogwijze.AUTHCFG, "dso"),
            "stelselcatalogus": g["stelselcatalogus"],
            "activiteit_eigenschap": g["activiteit_eigenschap"],
        }
        return Verbinding(id="test", **(values | anders))

    def sessie(self, toegang: Toegang) -> requests.Session:
        """What host/sessies.py does in QGIS, in plain Python."""
        session, g = requests.Session(), self.gegevens
        if toegang.authcfg == "behandelaar":
            session.auth = ZgwJwtAuth(
                g["zgw"]["client_id"],
                g["zgw"]["geheim"],
                clock=Klok(),
                user_id="t.ester",
                user_representation="T. Ester",
            )
        elif toegang.authcfg == "objecten":
            session.headers["Authorization"] = f"Token {g['objecten_sleutel']}"
        elif toegang.authcfg == "dso":
            session.headers["x-api-key"] = g["dso_sleutel"]
        elif toegang.authcfg == "open":
            session.headers["Authorization"] = f"Bearer {g['open_sleutel']}"
        elif toegang.authcfg:  # client_id:geheim
            client_id, _, geheim = toegang.authcfg.partition(":")
            session.auth = ZgwJwtAuth(client_id, geheim, clock=Klok())
        return session

    def procedures(self) -> dict[str, TermijnInstelling]:
        """The procedures that this municipality says its zaaktypen follow."""
        return {k: TermijnInstelling(Procedure(v)) for k, v in self.gegevens.get("procedures", {}).items()}

    @contextmanager
    def omgeving(
        self, folder: Path, *, pause: Callable[[float], None] = time.sleep, **anders: Any
    ) -> Iterator[Werkomgeving]:
        """A place to do deeds in, with a store in ``folder``."""
        clock, verbinding = Klok(), self.verbinding(**anders)
        werkbestand = Werkbestand.open(folder, clock=clock)
        logboek = Logboek.open(folder)
        sessions: list[requests.Session] = []

        def sessie(toegang: Toegang) -> requests.Session:
            sessions.append(self.sessie(toegang))
            return sessions[-1]

        try:
            with Draden() as executor:
                clients = bouw_clients(verbinding, sessie=sessie, clock=clock, executor=executor, pause=pause)
                yield Werkomgeving(
                    verbinding, clients, werkbestand, logboek, clock, executor,
                    Medewerker("t.ester", "T. Ester"), self.procedures(),
                )  # fmt: skip
        finally:
            for session in sessions:
                session.close()
            logboek.close()
            werkbestand.close()

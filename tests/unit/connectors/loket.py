"""A real HTTP server on loopback that answers as a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests

from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import Cancelled

NU = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


class Klok:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NU

    def today(self) -> date:
        return NU.date()


@dataclass
class Voortgang:
    """A Progress; ``stop_na`` so many checks its user stops."""

    stop_na: int | None = None
    checks: int = 0

    def step(self, what: str, done: int, total: int | None = None) -> None:
        pass

    def check(self) -> None:
        self.checks += 1
        if self.stop_na is not None and self.checks > self.stop_na:
            raise Cancelled


@dataclass(frozen=True)
class Verzoek:
    """What a client asked. Header names are in lower case."""

    methode: str
    pad: str
    vraag: dict[str, str]
    koppen: dict[str, str]
    inhoud: bytes


@dataclass(frozen=True)
class Antwoord:
    """What it gets. ``lengte``: the Content-Length that is claimed, whatever is sent; ``breek``: no answer at all."""

    inhoud: bytes = b""
    status: int = 200
    koppen: dict[str, str] = field(default_factory=dict)
    lengte: int | None = None
    breek: bool = False


def als_json(data: Any, status: int = 200, **koppen: str) -> Antwoord:
    """An answer of JSON; header names with _ for -."""
    headers = {"Content-Type": "application/json", **{k.replace("_", "-"): v for k, v in koppen.items()}}
    return Antwoord(json.dumps(data).encode(), status, headers)


class Loket:
    """The server: ``basis`` is its address, ``gevraagd`` what it was asked, in order."""

    def __init__(self, antwoord: Callable[[Verzoek], Antwoord]) -> None:
        self.gevraagd: list[Verzoek] = []
        loket = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # head and body go apart; each pair would cost 40 ms

            def log_message(self, *args: Any) -> None:
                pass

            def _doe(self) -> None:
                parts = urlsplit(self.path)
                size = int(self.headers.get("Content-Length") or 0)
                verzoek = Verzoek(
                    self.command,
                    parts.path,
                    dict(parse_qsl(parts.query, keep_blank_values=True)),
                    {k.lower(): v for k, v in self.headers.items()},
                    self.rfile.read(size),
                )
                loket.gevraagd.append(verzoek)
                made = antwoord(verzoek)
                if made.breek:
                    self.close_connection = True
                    return
                self.send_response(made.status)
                for name, value in made.koppen.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(made.inhoud) if made.lengte is None else made.lengte))
                self.end_headers()
                self.wfile.write(made.inhoud)
                if made.lengte is not None:
                    self.wfile.flush()
                    self.close_connection = True

            do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _doe  # noqa: N815

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def basis(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def sluit(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


@contextmanager
def loket(antwoord: Callable[[Verzoek], Antwoord]) -> Iterator[Loket]:
    """A running server."""
    running = Loket(antwoord)
    try:
        yield running
    finally:
        running.sluit()


def dichte_poort() -> str:
    """The address of a port that nothing listens on."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{s.getsockname()[1]}"


@contextmanager
def sessie(*, system: str = "proefsysteem", **anders: Any) -> Iterator[ApiSession]:
    """An ApiSession that does not truly wait between attempts; ``pauzes`` in ``anders`` collects how long it would."""
    pauzes: list[float] = anders.pop("pauzes", [])
    with requests.Session() as session:
        session.trust_env = False
        yield ApiSession(session, system=system, clock=Klok(), pause=pauzes.append, **anders)

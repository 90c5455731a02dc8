"""A server on loopback that plays recorded answers, and remembers what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from portaal_leefomgeving_plugin.demo.wire import Klok, Request, Response, Server
from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import NU

Maak = Callable[[Request], Response]


class Weergave:
    """Plays by method and path. What nobody told it to play is 404, as at the real server."""

    def __init__(self) -> None:
        klok = Klok()
        klok.verschil_s = (NU - datetime.now(UTC)).total_seconds()
        self._server = Server(klok=klok)
        self.base = self._server.base
        self.gevraagd: list[Request] = []
        self._platen: list[tuple[str, str, Maak]] = []
        self._server.koppel("", self._antwoord)

    def speel(self, methode: str, pad: str, opname: str) -> None:
        """From now on ``methode`` on a path that ends in ``pad`` gets the answer of a recording."""
        self.laat(methode, pad, lambda _request: self.plaat(opname))

    def laat(self, methode: str, pad: str, maak: Maak) -> None:
        """From now on it gets what ``maak`` makes."""
        self._platen.insert(0, (methode, pad, maak))

    def plaat(self, opname: str) -> Response:
        """The recorded answer, as coming from here."""
        recorded = opnames()[opname].antwoord
        headers = {n: v for n, v in recorded.headers.items() if n not in ("Content-Length", "Vary")}
        text = json.dumps(self.hier(recorded.body)).encode()
        return Response(recorded.status, headers, b"" if "_non_json" in (recorded.body or {}) else text)

    def hier(self, data: Any) -> Any:
        """Recorded JSON with our address in it."""
        return json.loads(json.dumps(data).replace("http://localhost:8001", self.base))

    def lichaam(self, opname: str) -> Any:
        """The JSON of a recorded answer, with our address in it."""
        return self.hier(opnames()[opname].antwoord.body)

    def begin_opnieuw(self) -> None:
        """Forgets what it was told to play and what it was asked."""
        self._platen.clear()
        self.gevraagd.clear()

    def start(self) -> None:
        """Begins to answer."""
        self._server.start()

    def stop(self) -> None:
        """Ends."""
        self._server.stop()

    def _antwoord(self, request: Request) -> Response:
        self.gevraagd.append(request)
        for method, path, make in self._platen:
            if method == request.method and request.path.endswith(path):
                return make(request)
        return self.plaat("zaken-error-404")


@contextmanager
def weergave() -> Iterator[Weergave]:
    """A running one."""
    running = Weergave()
    running.start()
    yield running
    running.stop()

"""A small HTTP/1.1 server on loopback: requests in, responses out, and the ways in which a line can fail.

Each connection has a thread and stays open between requests; a response leaves in one piece (headers
and body in one send, Nagle's algorithm off), since two pieces cost a delayed acknowledgement each.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import struct
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

MEESTE_BYTES = 64 * 1024 * 1024
"""The largest request body that is read."""

STIL_S = 120.0
"""How long a connection that never answers is kept at most."""


class Klok:
    """What time the server thinks it is; ``verschil_s`` sets it off."""

    def __init__(self) -> None:
        self.verschil_s = 0.0

    def nu(self) -> datetime:
        """Now, aware, in UTC."""
        return datetime.now(UTC) + timedelta(seconds=self.verschil_s)


@dataclass(slots=True)
class Request:
    """What came in. ``headers`` have lower-case names; ``path`` and ``query`` are decoded."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    base: str

    def vraag(self, naam: str) -> str | None:
        """The last value of a query parameter (what Django takes too), None where it is absent."""
        found = None
        for name, value in self.query:
            if name == naam:
                found = value
        return found

    @property
    def bearer(self) -> str:
        """What stands after ``Bearer`` in the Authorization header, else empty."""
        scheme, _, rest = self.headers.get("authorization", "").partition(" ")
        return rest.strip() if scheme.lower() == "bearer" else ""


@dataclass(slots=True)
class Response:
    """What goes out. ``lijn`` says how the line behaves: "" well, or "afgekapt", "reset", "stil"."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    lijn: str = ""

    @classmethod
    def json(cls, obj: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
        """``obj`` as application/json."""
        body = json.dumps(obj, ensure_ascii=False, separators=(",", ":")).encode()
        return cls(status, {"Content-Type": "application/json", **(headers or {})}, body)


Handler = Callable[[Request], Response]


class Server:
    """Rooms mounted on path prefixes; the longest prefix that fits answers."""

    def __init__(self, *, port: int = 0, klok: Klok | None = None) -> None:
        self.klok = klok or Klok()
        self.gestopt = threading.Event()
        self._kamers: list[tuple[str, Handler]] = []
        self._om: Callable[[Handler], Handler] = lambda handler: handler
        self._http = _Http(("127.0.0.1", port), _Verbinding, self)
        self.base = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.1,), daemon=True, name="demo-server")

    def koppel(self, prefix: str, handler: Handler) -> None:
        """Mounts a room: it gets every request whose path is ``prefix`` or lies under it."""
        self._kamers.append((prefix.rstrip("/"), handler))
        self._kamers.sort(key=lambda kamer: -len(kamer[0]))

    def omhul(self, om: Callable[[Handler], Handler]) -> None:
        """Puts something around all rooms (the faults)."""
        self._om = om

    def start(self) -> None:
        """Begins to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Ends; connections that hang are let go."""
        self.gestopt.set()
        if self._thread.is_alive():
            self._http.shutdown()
            self._thread.join(timeout=5)
        self._http.server_close()

    def antwoord(self, request: Request) -> Response:
        """The response of the room that is asked; a room that breaks answers 500."""
        try:
            return self._om(self._kamer(request.path))(request)
        except Exception:  # noqa: BLE001  # whatever a room does wrong, the others go on
            traceback.print_exc()
            return Response.json({"detail": "Internal Server Error"}, 500)

    def _kamer(self, path: str) -> Handler:
        for prefix, handler in self._kamers:
            if path == prefix or path.startswith(prefix + "/"):
                return handler
        return _nergens


def _nergens(_request: Request) -> Response:
    return Response(404, {"Content-Type": "text/html; charset=utf-8"}, b"<h1>404 Not Found</h1>")


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler], eigenaar: Server) -> None:
        self.eigenaar = eigenaar
        super().__init__(address, handler)

    def server_bind(self) -> None:
        # not HTTPServer's: that looks up a name, which can take seconds
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no event."""


class _Verbinding(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Http

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65_537)
        if not self.raw_requestline or len(self.raw_requestline) > 65_536:
            self.close_connection = True
            return
        if not self.parse_request():
            return
        body = self._lees_body()
        if body is None:
            self.close_connection = True
            self._stuur(Response(413))
            return
        parts = urlsplit(self.path)
        request = Request(
            method=self.command,
            path=unquote(parts.path),
            query=parse_qsl(parts.query, keep_blank_values=True),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
            base=self.server.eigenaar.base,
        )
        self._stuur(self.server.eigenaar.antwoord(request))

    def _lees_body(self) -> bytes | None:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return self._lees_stukken()
        length = self.headers.get("Content-Length", "0")
        if not length.isdecimal() or int(length) > MEESTE_BYTES:
            return None
        return self.rfile.read(int(length)) if int(length) else b""

    def _lees_stukken(self) -> bytes | None:
        parts: list[bytes] = []
        total = 0
        while True:
            try:
                size = int(self.rfile.readline(1_000).split(b";")[0], 16)
            except ValueError:
                return None
            total += size
            if total > MEESTE_BYTES:
                return None
            if size == 0:
                while self.rfile.readline(65_537).strip():
                    pass
                return b"".join(parts)
            parts.append(self.rfile.read(size))
            self.rfile.readline(10)

    def _stuur(self, response: Response) -> None:
        if response.lijn == "reset":
            self._breek()
            return
        if response.lijn == "stil":
            self._zwijg()
            return
        headers = {"Date": format_datetime(self.server.eigenaar.klok.nu(), usegmt=True), **response.headers}
        headers.setdefault("Content-Length", str(len(response.body)))
        if self.close_connection:
            headers["Connection"] = "close"
        try:
            phrase = HTTPStatus(response.status).phrase
        except ValueError:
            phrase = ""
        head = (
            f"HTTP/1.1 {response.status} {phrase}\r\n" + "".join(f"{n}: {v}\r\n" for n, v in headers.items()) + "\r\n"
        )
        bare = self.command == "HEAD" or response.status in (204, 304)
        whole = head.encode("latin-1") + (b"" if bare else response.body)
        if response.lijn == "afgekapt":
            # half of the body, or where there is none half of the headers; then the line is gone
            keep = len(whole) - len(response.body) // 2 if response.body and not bare else len(whole) // 2
            self.wfile.write(whole[:keep])
            self._sluit()
            return
        self.wfile.write(whole)

    def _sluit(self) -> None:
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def _breek(self) -> None:
        """Closes with a reset instead of a goodbye."""
        self.close_connection = True
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        with contextlib.suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.rfile.close()
            self.wfile.close()
            self.connection.close()

    def _zwijg(self) -> None:
        """Holds the line and says nothing, until the client gives up."""
        stopped, waited = self.server.eigenaar.gestopt, 0.0
        try:
            while waited < STIL_S and not stopped.wait(0.2):
                waited += 0.2
                readable, _, _ = select.select([self.connection], [], [], 0)
                if readable and not self.connection.recv(1, socket.MSG_PEEK):
                    break
        except OSError:
            pass
        self._sluit()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: urls name zaken."""

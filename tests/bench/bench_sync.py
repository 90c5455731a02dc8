"""The sync rows of design section 6: against the same pages served ready-made, and against one GET per status.

For the first the embedded gemeente's own pages are fetched once and then served, as they are, by a process that
does nothing else; both sides fetch from that process, so the ratio holds what our reading and writing cost.

For the second both sides ask the embedded gemeente, told to take as long over each answer as OpenZaak was
measured to (facts on ZGW, section 5): without that a request costs next to nothing, and so does asking for many.
"""

from __future__ import annotations

import http.server
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import requests

from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from tests.gemeente import Gemeente, Voortgang

ZAKEN = int(os.environ.get("PORTAAL_BENCH_ZAKEN", "10000"))
RONDEN = 3
PAGINA = 500
STATUSSEN_LOS = 300  # so many GETs are done, and counted up to all zaken
DRADEN_LOS = 6
OPENZAAK_MS = {
    r"/statussen/[0-9a-f-]+$": 126,  # 2.1 s per 100 on six threads
    r"/zaken\?": 725,  # of a page of 500, as the two below
    r"/statussen\?": 490,
    r"/rollen\?": 240,
}


def meet() -> list[dict[str, Any]]:
    """The rows: ours, the other side, their ratio and the goal."""
    gemeente = Gemeente("--zaken", str(ZAKEN))
    try:
        with tempfile.TemporaryDirectory() as folder:
            recorder = Opnemer(gemeente.gegevens["basis"])
            ours_through(gemeente, recorder.base, Path(folder) / "opname")
            pages = Path(folder) / "paginas.json"
            recorder.save(pages)
            with Serveerder(pages) as base:
                return _rijen(gemeente, base, Path(folder), recorder)
    finally:
        gemeente.stop()


def _rijen(gemeente: Gemeente, base: str, folder: Path, recorder: Opnemer) -> list[dict[str, Any]]:
    ours, other, cpu = [], [], []
    for nr in range(RONDEN):
        begin_cpu = _cpu()
        ours.append(_clock(lambda nr=nr: ours_through(gemeente, base, folder / f"ronde{nr}")))
        cpu.append(_cpu() - begin_cpu)
        other.append(_clock(lambda: bare(base, recorder)))
    mine, theirs = statistics.median(ours), statistics.median(other)
    gemeente.beheer(regels=[{"pad": pad, "soort": "traag", "ms": ms} for pad, ms in OPENZAAK_MS.items()])
    own_basis = gemeente.gegevens["basis"]
    swept = _clock(lambda: ours_through(gemeente, own_basis, folder / "openzaak"))
    one_by_one = per_status(gemeente)
    return [
        {"name": f"sync van {ZAKEN} zaken, tegen kaal ophalen en lezen", "ours_s": mine, "other_s": theirs,
         "ratio": mine / theirs, "goal": 1.25, "ok": mine / theirs <= 1.25,
         "cpu_per_zaak_us": 1e6 * statistics.median(cpu) / ZAKEN},
        {"name": f"sync van {ZAKEN} zaken, tegen een GET per status (server zo traag als OpenZaak)", "ours_s": swept,
         "other_s": one_by_one, "ratio": swept / one_by_one, "goal": 0.1, "ok": swept / one_by_one <= 0.1},
    ]  # fmt: skip


def ours_through(gemeente: Gemeente, base: str, folder: Path, zaken: int = ZAKEN) -> None:
    """A whole sync into a fresh store, through ``base``."""
    moved = {n: base + urlsplit(gemeente.gegevens[n]).path for n in ("zaken", "catalogi", "documenten", "besluiten")}
    with gemeente.omgeving(folder, **moved) as omgeving:
        client = omgeving.clients.zgw
        if client is None:
            raise RuntimeError("no zaaksysteem")
        found = sync_zaken(omgeving, client, Voortgang())
    if found < zaken * 0.99:
        raise RuntimeError(f"only {found} zaken")


def bare(base: str, recorder: Opnemer) -> None:
    """The same pages, three streams side by side, parsed and thrown away."""

    there, here = quote(recorder.base, safe=""), quote(base, safe="")  # a filter by url names the server

    def stream(paths: list[str]) -> int:
        with requests.Session() as session:
            return sum(
                len(json.loads(session.get(base + p.replace(there, here)).content).get("results", ())) for p in paths
            )

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(stream, recorder.streams()))


def per_status(gemeente: Gemeente) -> float:
    """Seconds that a naive client takes over all zaken: the list, and then one GET per zaak for its status."""
    session = gemeente.sessie(gemeente.verbinding().toegang_zgw)
    head = {"Accept-Crs": "EPSG:4326"}
    begin = time.perf_counter()
    answer = session.get(gemeente.gegevens["zaken"] + "/zaken", params={"pageSize": PAGINA}, headers=head)
    urls = [z["status"] for z in answer.json()["results"] if z["status"]][:STATUSSEN_LOS]
    page = time.perf_counter() - begin
    with ThreadPoolExecutor(DRADEN_LOS) as pool:
        list(pool.map(lambda u: session.get(u).json(), urls))
    single = (time.perf_counter() - begin - page) / len(urls)
    return page * ZAKEN / PAGINA + single * ZAKEN


class Opnemer:
    """A proxy on loopback that keeps every answer of one sync, its urls made its own."""

    def __init__(self, target: str) -> None:
        self.pages: dict[str, tuple[str, bytes]] = {}
        outer, lock = self, threading.Lock()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                names = ("Authorization", "Accept-Crs", "Content-Crs", "Accept")
                headers = {k: self.headers[k] for k in names if self.headers[k]}
                answer = requests.get(target + self.path, headers=headers, timeout=120)
                body = answer.content.replace(target.encode(), outer.base.encode())
                if answer.status_code == 200:
                    with lock:
                        outer.pages[self.path] = (answer.headers["Content-Type"], body)
                self.send_response(answer.status_code)
                self.send_header("Content-Type", answer.headers.get("Content-Type", ""))
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_args: object) -> None:
                """Quiet."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def save(self, path: Path) -> None:
        """For the process that serves them."""
        self._server.shutdown()
        self._server.server_close()
        path.write_text(
            json.dumps({"base": self.base, "pages": {k: [c, b.decode()] for k, (c, b) in self.pages.items()}})
        )

    def streams(self) -> list[list[str]]:
        """The recorded pages, as the three streams that a sync has."""
        groups: dict[str, list[str]] = {}
        for path in self.pages:
            if "json" not in self.pages[path][0]:  # what the server can do is told in YAML
                continue
            kind = next((k for k in ("/statussen", "/rollen") if k in path), "overig")
            groups.setdefault(kind, []).append(path)
        return list(groups.values())


SERVER = """
import http.server, json, sys, urllib.parse
stored = json.load(open(sys.argv[1]))
class H(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        kind, body = PAGES.get(self.path, ("text/plain", b""))
        status = 200 if body else 404
        head = f"HTTP/1.1 {status} OK\\r\\nContent-Type: {kind}\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n"
        self.wfile.write(head.encode() + body)
    def log_message(self, *a): pass
s = http.server.ThreadingHTTPServer(("127.0.0.1", 0), H)
base = f"http://127.0.0.1:{s.server_port}"
there, here = (urllib.parse.quote(b, safe="") for b in (stored["base"], base))
def ours(text): return text.replace(stored["base"], base).replace(there, here)
PAGES = {ours(k): (c, ours(b).encode()) for k, (c, b) in stored["pages"].items()}
print(base, flush=True)
s.serve_forever()
"""


class Serveerder:
    """The process that serves the recorded pages and nothing else."""

    def __init__(self, pages: Path) -> None:
        self._pages = pages

    def __enter__(self) -> str:
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVER, str(self._pages)], stdout=subprocess.PIPE, text=True
        )
        if self._process.stdout is None:
            raise RuntimeError("no stdout")
        return self._process.stdout.readline().strip()

    def __exit__(self, *_args: object) -> None:
        self._process.terminate()
        self._process.wait(timeout=10)
        if self._process.stdout is not None:
            self._process.stdout.close()


def _clock(work: Callable[[], None]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

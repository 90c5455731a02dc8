"""The sync of a big municipality: 10,000 open zaken and 200,000 closed ones (issue B, item 1).

Time and peak memory of a process that does this one sync; how long it takes to stop halfway; and how much of the
lists the next sync asks for again. The other side is the same pages fetched and parsed, and nothing else.

Measured (25 November)
- 208,182 zaken on a machine with load 8 to 12: 441 s beside 50 s bare, 312 us of processor time a zaak, peak
  219 MB (123 MB more than before). Not settled at this size: how much is left to ask after a break.
- 21,278 zaken with load 3: 5.8 s beside 1.7 s, 176 us a zaak, peak 173 MB, stopped in 0.01 s, 26 of 44 pages
  of the lists after a break.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from portaal_leefomgeving_plugin.services import sync_zaken as dienst
from tests.bench.bench_sync import Opnemer, ours_through
from tests.gemeente import Gemeente

OPEN = int(os.environ.get("PORTAAL_BENCH_OPEN", "10000"))
GESLOTEN = int(os.environ.get("PORTAAL_BENCH_GESLOTEN", "200000"))
OPGENOMEN = 2_000

METING = """
import json, pathlib, re, sys, time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit
import requests
from portaal_leefomgeving_plugin.domain.errors import Cancelled
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from tests.gemeente import Gemeente

class Elders(Gemeente):
    def __init__(self, gegevens): self.gegevens = gegevens

class Teller:
    '''A Progress that stops when so many zaken are written (not read beside them), and knows when.'''
    def __init__(self, stop=None): self.stop, self.gestopt = stop, None
    def step(self, what, done, total=None):
        if not self.stop or what not in ("zaken", "gesloten_zaken"): return
        if done >= self.stop and self.gestopt is None: self.gestopt = time.perf_counter()
    def check(self):
        if self.gestopt is not None: raise Cancelled

peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024
gegevens, base, folder, halverwege = json.loads(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])
gemeente = Elders(gegevens)
moved = {n: base + urlsplit(gegevens[n]).path for n in ("zaken", "catalogi", "documenten", "besluiten")}
asked, send = [], requests.Session.send
def telt(self, request, **kwargs):
    asked.append(request.url)
    return send(self, request, **kwargs)
requests.Session.send = telt

def sync(progress, where):
    begin, cpu, asked[:] = time.perf_counter(), time.process_time(), []
    with gemeente.omgeving(where, **moved) as omgeving:
        try:
            found = sync_zaken(omgeving, omgeving.clients.zgw, progress)
        except Cancelled:
            found = -1
        end = time.perf_counter()
    return {"gevonden": found, "s": end - begin, "cpu_s": time.process_time() - cpu,
            "vragen": sum("/zaken?" in url for url in asked),
            "stoppen_s": end - progress.gestopt if progress.gestopt else None}

def kaal(urls):
    with requests.Session() as session:
        for url in urls:
            content = session.get(url).content
            if content[:1] == b"{":
                json.loads(content)

before = peak()
out = {"heel": sync(Teller(), folder / "heel"), "voor_mb": before, "piek_mb": peak()}
urls = list(asked)
begin = time.perf_counter()
with ThreadPoolExecutor(3) as pool:
    list(pool.map(kaal, [urls[n::3] for n in range(3)]))
out["kaal_s"] = time.perf_counter() - begin
out["half"] = sync(Teller(halverwege), folder / "half")
out["verder"] = sync(Teller(), folder / "half")
print(json.dumps(out))
"""


def meet() -> list[dict[str, Any]]:
    """The rows."""
    gemeente = Gemeente("--zaken", str(OPGENOMEN))
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            recorder = Opnemer(gemeente.gegevens["basis"])
            with mock.patch.object(dienst, "VEEL_GESLOTEN", 1):  # statussen per step, as there are many
                ours_through(gemeente, recorder.base, folder / "opname", OPGENOMEN)
            recorder.save(folder / "paginas.json")
            with _veelvoud(folder / "paginas.json") as base:
                told = _meting(gemeente, base, folder)
    finally:
        gemeente.stop()
    whole, again, bare, count = told["heel"], told["verder"], told["kaal_s"], told["heel"]["gevonden"]
    left = again["vragen"] / whole["vragen"]
    if again["gevonden"] != count:
        raise RuntimeError(f"{again['gevonden']} in place of {count} zaken after a break")
    return [
        {"name": f"sync van {count} zaken, de meeste afgehandeld", "ours_s": whole["s"], "other_s": bare,
         "ratio": whole["s"] / bare, "goal": 1.25, "ok": whole["s"] / bare <= 1.25,
         "us_per_zaak": 1e6 * whole["s"] / count, "cpu_us_per_zaak": 1e6 * whole["cpu_s"] / count,
         "piek_mb": told["piek_mb"], "erbij_mb": told["piek_mb"] - told["voor_mb"]},
        {"name": f"stoppen halverwege {count} zaken", "ours_s": told["half"]["stoppen_s"], "other_s": 1.0,
         "ratio": told["half"]["stoppen_s"], "goal": 1.0, "ok": told["half"]["stoppen_s"] <= 1.0},
        {"name": f"verder na een onderbreking halverwege {count} zaken, bladen van de lijst",
         "ours_s": float(again["vragen"]), "other_s": float(whole["vragen"]), "ratio": left,
         "goal": 0.65, "ok": left <= 0.65},
    ]  # fmt: skip


def _meting(gemeente: Gemeente, base: str, folder: Path) -> dict[str, Any]:
    args = [json.dumps(gemeente.gegevens), base, str(folder), str((OPEN + GESLOTEN) // 2)]
    done = subprocess.run([sys.executable, "-c", METING, *args], stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@contextmanager
def _veelvoud(paginas: Path) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.veelvoud", str(paginas), str(OPEN), str(GESLOTEN)],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        if process.stdout is None:
            raise RuntimeError("no stdout")
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(timeout=10)
        if process.stdout is not None:
            process.stdout.close()

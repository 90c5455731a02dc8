"""The sync at three sizes: whether its cost per zaak and its memory grow with their number (design, section 6).

Time is measured against the same pages fetched and parsed and nothing else, as in bench_sync. Memory is that of a
process that does one sync and no more: what it took at its peak beyond what it had with all imported.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.bench_sync import Opnemer, Serveerder, _clock, bare, ours_through
from tests.gemeente import Gemeente

MATEN = tuple(int(n) for n in os.environ.get("PORTAAL_BENCH_MATEN", "1000,10000,100000").split(","))
RONDEN = {1_000: 5, 10_000: 3}
"""How often each size is measured; others once."""

SYNC = """
import json, pathlib, re, sys
from tests.bench.bench_sync import ours_through
from tests.gemeente import Gemeente

class Elders(Gemeente):
    def __init__(self, gegevens): self.gegevens = gegevens

# not getrusage: that counts what the process was that started this one
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1]) / 1024
before = peak()
ours_through(Elders(json.loads(sys.argv[1])), sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4]))
print(json.dumps([before, peak()]))
"""


def meet() -> list[dict[str, Any]]:
    """A row per size."""
    return [_rij(count) for count in MATEN]


def _rij(count: int) -> dict[str, Any]:
    gemeente = Gemeente("--zaken", str(count))
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            recorder = Opnemer(gemeente.gegevens["basis"])
            ours_through(gemeente, recorder.base, folder / "opname", count)
            recorder.save(folder / "paginas.json")
            with Serveerder(folder / "paginas.json") as base:
                rounds = range(RONDEN.get(count, 1))
                ours = [_clock(lambda nr=nr: ours_through(gemeente, base, folder / f"r{nr}", count)) for nr in rounds]
                other = [_clock(lambda: bare(base, recorder)) for _ in rounds]
                before, peak = _geheugen(gemeente, base, folder / "geheugen", count)
    finally:
        gemeente.stop()
    mine, theirs = statistics.median(ours), statistics.median(other)
    return {
        "name": f"sync van {count} zaken, tijd en geheugen", "ours_s": mine, "other_s": theirs, "ratio": mine / theirs,
        "goal": 1.25, "ok": mine / theirs <= 1.25, "us_per_zaak": 1e6 * mine / count, "piek_mb": peak,
        "erbij_mb": peak - before, "bytes_per_zaak": (peak - before) * 2**20 / count,
    }  # fmt: skip


def _geheugen(gemeente: Gemeente, base: str, folder: Path, count: int) -> tuple[float, float]:
    """MB that the process had at most: with all imported, and after the sync."""
    args = [json.dumps(gemeente.gegevens), base, str(folder), str(count)]
    done = subprocess.run([sys.executable, "-c", SYNC, *args], stdout=subprocess.PIPE, text=True, check=True)
    before, peak = json.loads(done.stdout)
    return before, peak

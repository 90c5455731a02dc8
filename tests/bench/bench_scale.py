"""What a zaak costs in the green lane at 10,000, 100,000 and 1,000,000 of them, and what memory it takes.

Zaken come in partitions of at most ``PER_DEEL``, each of its own strip of the square, as partitions of GeoParquet
lie; each is checked (``toets_tabel``, on all processors) and let go of. A partition meets the layers' features in its
strip only, so that the layers' cost does not grow with the number of partitions.

Fitted are a fixed and a linear part: the linear part between the first two numbers, and between the last two, is the
ratio, to be within 1.3 of each other. Each number runs in a process of its own, and its memory is what the process
grew by at its highest over what it held (layers and all) before the first partition; over that of one partition
it is the second ratio. ``PORTAAL_BENCH_MEEST`` is the greatest number (default 1,000,000).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak, toets_tabel
from tests.bench.groene_baan_regels import NU, REGELS, bronnen_van, laag_van
from tests.bench.groene_baan_set import LINKSONDER, VLAKKEN_DEEL, ZAAD, ZIJDE, maak

AANTALLEN = (10_000, 100_000, 1_000_000)
MEEST = int(os.environ.get("PORTAAL_BENCH_MEEST", "1000000"))
PER_DEEL = 100_000
RONDEN = {10_000: 7, 100_000: 5, 1_000_000: 1}
STATUS = Path("/proc/self/status")


def meet() -> list[dict[str, Any]]:
    """The rows: the linear part, and the memory."""
    counts = [n for n in AANTALLEN if n <= MEEST]
    found = {n: _los(n) for n in counts}
    seconds = {n: found[n]["s"] for n in counts}
    costs = {f"us_per_zaak_{n}": 1e6 * seconds[n] / n for n in counts}
    if len(counts) < len(AANTALLEN):
        return [{"name": "groene baan, kosten per zaak (niet alle aantallen)", "ok": None, **costs}]
    small, middle, big = AANTALLEN
    first = (seconds[middle] - seconds[small]) / (middle - small)
    last = (seconds[big] - seconds[middle]) / (big - middle)
    slope, fixed = np.polyfit(AANTALLEN, list(seconds.values()), 1, w=1 / np.array(list(seconds.values())))
    memory = {n: found[n]["groei_mb"] for n in counts}
    return [
        {"name": "groene baan, het lineaire deel: van 100.000 naar 1.000.000 tegen van 10.000 naar 100.000",
         "ours_s": 1e5 * last, "other_s": 1e5 * first, "ratio": last / first, "goal": 1.3, "ok": last / first <= 1.3,
         "vast_s": float(fixed), "lineair_us_per_zaak": 1e6 * float(slope), **costs},
        {"name": "groene baan, piekgeheugen: 1.000.000 zaken in delen, tegen een deel van 100.000",
         "ours_mb": memory[big], "other_mb": memory[middle], "ratio": memory[big] / memory[middle], "goal": 1.3,
         "ok": memory[big] <= 1.3 * memory[middle], "lagen_mb": found[middle]["voor_mb"]},
    ]  # fmt: skip


def _los(aantal: int) -> dict[str, float]:
    """One number in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.bench_scale", str(aantal)], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def toets_alles(aantal: int) -> dict[str, float]:
    """Seconds of checking (the zaken themselves come for free) and the growth of memory in MB."""
    lagen = _lagen()
    regels, bronnen = list(REGELS.values()), bronnen_van(lagen)
    toets_tabel(next(_delen(1_000, 1)), regels, lagen, bronnen, nu=NU)  # what is made of a layer once
    before = _geheugen_vergeet_piek()
    times = []
    for _ in range(RONDEN[aantal]):
        spent = 0.0
        for part in _delen(aantal, -(-aantal // PER_DEEL)):
            begin = time.perf_counter()
            table = toets_tabel(part, regels, lagen, bronnen, nu=NU)
            spent += time.perf_counter() - begin
            del table
        times.append(spent)
    return {"s": statistics.median(times), "groei_mb": _geheugen("VmHWM") - before, "voor_mb": before}


def _lagen() -> dict[str, Any]:
    made = maak(1.0)
    return {naam: laag_van(naam, made) for naam in made.lagen}


def _delen(aantal: int, delen: int) -> Iterator[list[ToetsZaak]]:
    """The zaken in partitions, each of a strip from west to east, made when asked for."""
    rng = np.random.default_rng(ZAAD)
    wide = ZIJDE / delen
    for nr in range(delen):
        count = aantal // delen
        xy = np.asarray(LINKSONDER) + rng.uniform(0.0, 1.0, (count, 2)) * (wide, ZIJDE) + (nr * wide, 0.0)
        shapes = shapely.points(xy)
        areas = round(count * VLAKKEN_DEEL)
        shapes[:areas] = shapely.buffer(shapes[:areas], 15.0, quad_segs=2)
        yield [
            ToetsZaak(
                f"zaak-{nr}-{k}", Locatie(RdWkb(w), LocatieKwaliteit.GOED), "OV", "Omgevingsvergunning", "Dakkapel"
            )
            for k, w in enumerate(shapely.to_wkb(shapes))
        ]


def _geheugen_vergeet_piek() -> float:
    """What the process holds now, in MB; from here on the highest is measured anew (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")
    return _geheugen("VmRSS")


def _geheugen(what: str) -> float:
    line = next(row for row in STATUS.read_text().splitlines() if row.startswith(what + ":"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    print(json.dumps(toets_alles(int(sys.argv[1]))))

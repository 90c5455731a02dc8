"""The green lane over partitions: Dask with two workers against one process, the same files checked.

``PORTAAL_BENCH_SCHAAL_VERDEELD`` is the part of the synthetic set of design section 6 that is taken (default 0.3, in 12
partitions). Laying the run down is outside the clock, and timed by itself; starting the cluster is outside it too, as
it stands for hours. The other side is one process with one thread; a second row sets Dask against one process that
uses all processors, which on one machine is the most that can be had. Of the files of both sides the hashes are equal.
The rate per processor is what the page on a national run in the help reckons with.
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from portaal_leefomgeving_plugin.domain.bron import BronData
from portaal_leefomgeving_plugin.green_lane import raken
from portaal_leefomgeving_plugin.green_lane.rules import load_rules
from portaal_leefomgeving_plugin.services.verdeeld.draaien import InProces, OpDask, Uitvoerder, draai
from portaal_leefomgeving_plugin.services.verdeeld.werk import schrijf_werkmap
from tests.bench.groene_baan_regels import NU, laag_van, zaken_van
from tests.bench.groene_baan_set import maak
from tests.bench.verdeeld_regels import schrijf_regels

SCHAAL = float(os.environ.get("PORTAAL_BENCH_SCHAAL_VERDEELD", "0.3"))
DELEN = 12
RONDEN = 2


class _Stil:
    def step(self, what: str, done: int, total: int | None = None) -> None:
        """Nobody looks on."""

    def check(self) -> None:
        """Nobody breaks off."""


def meet() -> list[dict[str, Any]]:
    """The rows."""
    import distributed

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        count, prepare = _leg_klaar(path)
        workers = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "host": "127.0.0.1",
                   "dashboard_address": None, "silence_logs": 50}  # fmt: skip
        with distributed.LocalCluster(**workers) as cluster:
            dask = OpDask(cluster.scheduler_address)
            _tijd(path / "werk", dask)  # workers import what they need
            times: dict[str, list[float]] = {"dask": [], "een": [], "alle": []}
            hashes: dict[str, list[str]] = {}
            threads = raken.DRADEN
            for _ in range(RONDEN):
                for name, where, draden in (("dask", dask, 0), ("een", InProces(), 1), ("alle", InProces(), threads)):
                    if draden:
                        raken.zet_draden(draden)
                    seconds, hashes[name] = _tijd(path / "werk", where)
                    times[name].append(seconds)
    if len({tuple(h) for h in hashes.values()}) != 1:
        raise RuntimeError("the two sides did not write the same files")
    best = {name: min(found) for name, found in times.items()}
    about = {"zaken": count, "delen": DELEN, "klaarzetten_s": prepare,
             "zaken_per_s_per_kern": count / best["een"]}  # fmt: skip
    return [
        {"name": "groene baan in delen: Dask met twee werkers tegen een proces met een draad, zelfde bestanden",
         "ours_s": best["dask"], "other_s": best["een"], "ratio": best["dask"] / best["een"], "goal": 0.7,
         "ok": best["dask"] <= 0.7 * best["een"], **about},
        {"name": "idem, tegen een proces dat alle kernen gebruikt", "ours_s": best["dask"],
         "other_s": best["alle"], "ratio": best["dask"] / best["alle"], "goal": None, "ok": True},
    ]  # fmt: skip


def _leg_klaar(folder: Path) -> tuple[int, float]:
    made = maak(SCHAAL)
    zaken = zaken_van(made)
    layers = {name: laag_van(name, made) for name in made.lagen}
    rules = schrijf_regels(folder / "regels.json")
    sources = {n: (layer.bron, BronData(replace(layer.stand), layer.features)) for n, layer in layers.items()}
    begin = time.perf_counter()
    schrijf_werkmap(
        folder / "werk", zaken, sources, load_rules([rules]), [rules], nu=NU, per_deel=-(-len(zaken) // DELEN),
        progress=_Stil(),
    )  # fmt: skip
    return len(zaken), time.perf_counter() - begin


def _tijd(map_: Path, where: Uitvoerder) -> tuple[float, list[str]]:
    begin = time.perf_counter()
    report = draai(map_, where, _Stil(), opnieuw=True)
    if not report.volledig:
        raise RuntimeError(str(report.mislukt))
    return time.perf_counter() - begin, [d.sha256 for d in report.gedaan]


if __name__ == "__main__":
    for row in meet():
        print(row)

"""Green lane, intersects, against QGIS's own algorithm on the same synthetic set: the same pairs, in the same run.

The other side is ``native:joinattributesbylocation`` (one line per pair) on GeoPackages with a spatial index, in the
faster of its two orders. Writing those files stands outside its clock, as making our layers ready does outside ours;
what it writes stays in memory. ``PORTAAL_BENCH_SCHAAL_QGIS`` is the part of the full set (default 0.1: QGIS takes
minutes over the whole).
"""

from __future__ import annotations

import gc
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import shapely
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel
from tests.bench.groene_baan_regels import NU, REGELS, bronnen_van, laag_van, zaken_van
from tests.bench.groene_baan_set import Toetsset, maak
from tests.bench.qgis_proces import qgis

SCHAAL = float(os.environ.get("PORTAAL_BENCH_SCHAAL_QGIS", "0.1"))
RONDEN = 2
ALGORITME = "native:joinattributesbylocation"
ZELFDE = 1e-5


def meet() -> list[dict[str, Any]]:
    """One row: ours, QGIS, their ratio and the goal of being faster."""
    app = qgis()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms(registry))
    made = maak(SCHAAL)
    zaken, lagen = zaken_van(made), {n: laag_van(n, made) for n in made.lagen}
    regels, bronnen = list(REGELS.values()), bronnen_van(lagen)

    def ours() -> int:
        return sum(len(u.paren) for u in toets_tabel(zaken, regels, lagen, bronnen, nu=NU).uitkomsten)

    with tempfile.TemporaryDirectory() as folder:
        files = _bestanden(made, Path(folder))

        def theirs(zaken_eerst: bool) -> int:
            pairs = 0
            for naam in made.lagen:
                for part in ("punten", "vlakken"):
                    order = (files[part], files[naam]) if zaken_eerst else (files[naam], files[part])
                    pairs += _paren(*order)
            return pairs

        mine, found = min(_gemeten(ours) for _ in range(RONDEN + 1))
        sides = [_gemeten(lambda z=z: theirs(z)) for z in (False, True) for _ in range(RONDEN)]
    app.processEvents()
    other, theirs_found = min(sides)
    if abs(found - theirs_found) > ZELFDE * theirs_found + 2:
        raise RuntimeError(f"ours found {found}, QGIS {theirs_found}")
    return [
        {"name": f"groene baan, raken: tegen QGIS ({ALGORITME})", "ours_s": mine, "other_s": other,
         "ratio": mine / other, "goal": 1.0, "ok": mine / other <= 1.0, "paren": found, "zaken": len(zaken)}
    ]  # fmt: skip


def _bestanden(made: Toetsset, folder: Path) -> dict[str, str]:
    files = {}
    areas = shapely.get_dimensions(made.zaken) == 2  # a layer of QGIS holds one kind of shape
    for naam, shapes in {"punten": made.zaken[~areas], "vlakken": made.zaken[areas], **made.lagen}.items():
        files[naam] = str(folder / f"{naam}.gpkg")
        frame = geopandas.GeoDataFrame({f"{naam}_nr": np.arange(len(shapes))}, geometry=shapes, crs="EPSG:28992")
        frame.to_file(files[naam], driver="GPKG", engine="pyogrio")
    return files


def _paren(invoer: str, andere: str) -> int:
    context, said = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITME)
    values = {
        "INPUT": invoer, "JOIN": andere, "PREDICATE": [0], "METHOD": 0, "DISCARD_NONMATCHING": True,
        "JOIN_FIELDS": [], "PREFIX": "", "OUTPUT": "memory:",
    }  # fmt: skip
    answer, ok = algorithm.run(values, context, said)
    if not ok:
        raise RuntimeError(said.textLog())
    return int(context.getMapLayer(answer["OUTPUT"]).featureCount())


def _gemeten(work: Any) -> tuple[float, int]:
    gc.collect()
    begin = time.perf_counter()
    made = work()
    return time.perf_counter() - begin, made


if __name__ == "__main__":
    for row in meet():
        print(row)

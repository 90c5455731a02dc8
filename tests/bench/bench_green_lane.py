"""The green-lane rows of design section 6, on its synthetic set, each against the other side in the same run.

``PORTAAL_BENCH_SCHAAL`` is the part of the full set that is taken (default 1), ``PORTAAL_BENCH_SCHAAL_NABIJ`` that
for the rows within 250 m (default 0.1: geopandas takes minutes over the whole). Density, and with it the
ratio, stays the same. What each side may prepare of its layers is done before the clock starts: ours its
``BronLaag`` with the edges of big areas, geopandas its frames with every polygon prepared, SedonaDB its tables;
what is made of the zaken (a tree) is in all clocks, and a first round warms up both.
Ours gives more: verdicts, with the overlap of each pair in m2 and as a share. SedonaDB is asked for the
pairs with that share, geopandas for the pairs alone. That all found equally many is checked in the same run.
"""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import geopandas
import numpy as np
import shapely

from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak, toets, toets_tabel
from tests.bench.groene_baan_regels import NU, REGELS, Lagen, bronnen_van, laag_van, nabijregel, zaken_van
from tests.bench.groene_baan_set import ZAAD, Toetsset, maak
from tests.bench.sedona_kant import Sedona

SCHAAL = float(os.environ.get("PORTAAL_BENCH_SCHAAL", "1"))
SCHAAL_NABIJ = float(os.environ.get("PORTAAL_BENCH_SCHAAL_NABIJ", "0.1"))
RONDEN = 3
NABIJ_M = 250.0
ZELFDE = 1e-5
SCHAAL_KEUZE = 0.02  # on so much of the set SedonaDB's ways are tried
LOSSE_ZAKEN = 200


def meet() -> list[dict[str, Any]]:
    """The rows: ours, the other side, their ratio (ours / other) and the goal."""
    made = maak(SCHAAL)
    zaken = zaken_van(made)
    lagen, prepare = _gemeten(lambda: {n: laag_van(n, made) for n in made.lagen})
    rows = [
        *_raken(made, zaken, lagen),
        *_een_zaak(zaken, lagen),
        {"name": "groene baan: lagen gereedmaken (from_data), buiten de klok", "ours_s": prepare, "ok": True},
    ]
    made = maak(SCHAAL_NABIJ)
    return rows + _nabij(made, zaken_van(made), {n: laag_van(n, made) for n in made.lagen})


def _raken(made: Toetsset, zaken: list[ToetsZaak], lagen: Lagen) -> list[dict[str, Any]]:
    """Intersects: verdicts with evidence against the faster order of ``geopandas.sjoin``."""
    regels, bronnen = list(REGELS.values()), bronnen_van(lagen)
    frames = _frames(made)

    for naam in made.lagen:
        shapely.prepare(frames[naam].geometry.to_numpy())

    def theirs(layer_first: bool) -> None:
        zaak_frame = frames["zaken"].copy()
        for naam in made.lagen:
            pair = (frames[naam], zaak_frame) if layer_first else (zaak_frame, frames[naam])
            geopandas.sjoin(*pair, predicate="intersects")

    ours, other = _om_en_om(lambda: toets_tabel(zaken, regels, lagen, bronnen, nu=NU), lambda: theirs(layer_first=True))
    # the slow order takes most of a minute: once is enough to know which is the faster
    slow = _gemeten(lambda: theirs(layer_first=False))[1]
    records = _gemeten(lambda: list(toets(zaken, regels, lagen, bronnen, nu=NU)))[1]
    best = min(other, slow)
    sedona = Sedona(made)
    pairs = sum(len(u.paren) for u in toets_tabel(zaken, regels, lagen, bronnen, nu=NU).uitkomsten)
    _gelijk(pairs, sedona.raken())
    beside, theirs_s = _om_en_om(lambda: toets_tabel(zaken, regels, lagen, bronnen, nu=NU), sedona.raken)
    return [
        _rij("groene baan, raken: tegen de snelste volgorde van geopandas.sjoin", ours, best, 0.5,
             sjoin_laag_zaken_s=other, sjoin_zaken_laag_s=slow, zaken=len(zaken)),
        _rij("idem, en van alles domeinrecords gemaakt (GroeneBaan met Bewijs)", records, best, None),
        _rij("groene baan, raken: tegen SedonaDB, paren met overlap", beside, theirs_s, 1.0,
             paren=pairs, zonder_overlap_s=_gemeten(sedona.raken_kaal)[1]),
    ]  # fmt: skip


def _nabij(made: Toetsset, zaken: list[ToetsZaak], lagen: Lagen) -> list[dict[str, Any]]:
    """Within 250 m, the nearest with its distance, against ``geopandas.sjoin_nearest``."""
    regels, bronnen = [nabijregel(n, NABIJ_M) for n in lagen], bronnen_van(lagen)
    frames = _frames(made)

    def theirs() -> None:
        for naam in made.lagen:
            geopandas.sjoin_nearest(frames["zaken"], frames[naam], max_distance=NABIJ_M, distance_col="afstand")

    ours = min(_gemeten(lambda: toets_tabel(zaken, regels, lagen, bronnen, nu=NU))[1] for _ in range(RONDEN))
    other = _gemeten(theirs)[1]  # minutes: once
    ways = Sedona(maak(min(SCHAAL_KEUZE, SCHAAL_NABIJ))).snelste(NABIJ_M)
    sedona = Sedona(made)
    met = sum(len(np.unique(u.paren.zaak)) for u in toets_tabel(zaken, regels, lagen, bronnen, nu=NU).uitkomsten)
    _gelijk(met, sedona.nabij(NABIJ_M, ways))
    theirs_s = _gemeten(lambda: sedona.nabij(NABIJ_M, ways))[1]
    return [
        _rij("groene baan, binnen 250 m: tegen geopandas.sjoin_nearest", ours, other, 0.1, zaken=len(zaken)),
        _rij("groene baan, binnen 250 m: tegen SedonaDB", ours, theirs_s, 0.2, langs=ways, zaken=len(zaken)),
    ]


def _een_zaak(zaken: list[ToetsZaak], lagen: Lagen) -> list[dict[str, Any]]:
    """One zaak against 12 cached sources, records and all, against the bare shapely calls."""
    twelve = {f"{naam}_{nr}": laag for nr in range(4) for naam, laag in lagen.items()}
    regels = [replace(REGELS[k.rsplit("_", 1)[0]], id=k, bron=k) for k in twelve]
    bronnen = {k: laag.bron for k, laag in twelve.items()}
    chosen = np.random.default_rng(ZAAD).choice(len(zaken), LOSSE_ZAKEN)
    trees = {k: laag.boom for k, laag in twelve.items()}
    for tree in trees.values():
        tree.query(shapely.Point(0, 0))

    def bare(nr: int) -> None:
        shape = shapely.from_wkb(zaken[nr].locatie.geometrie)
        for k, laag in twelve.items():
            hits = trees[k].query(shape, predicate="intersects")
            shapely.area(shapely.intersection(laag.vormen[hits], shape))

    ours, other = [], []
    for _ in range(RONDEN):
        for nr in chosen:
            ours.append(_duur(lambda nr=nr: toets([zaken[nr]], regels, twelve, bronnen, nu=NU)[0]))
            other.append(_duur(lambda nr=nr: bare(nr)))
    p95 = float(np.percentile(ours, 95))
    row = _rij("groene baan van een zaak, 12 bronnen: tegen de kale shapely-aanroepen",
               statistics.median(ours), statistics.median(other), 2.0, p95_ms=1e3 * p95,
               kaal_p95_ms=1e3 * float(np.percentile(other, 95)))  # fmt: skip
    row["ok"] = row["ok"] and p95 < 0.150
    return [row]


def _rij(name: str, ours: float, other: float, goal: float | None, **more: Any) -> dict[str, Any]:
    ratio = ours / other
    row = {"name": name, "ours_s": ours, "other_s": other, "ratio": ratio, "goal": goal}
    return {**row, "ok": goal is None or ratio <= goal, **more}


def _gelijk(ours: int, theirs: int) -> None:
    """Both sides answered the same question, or there is nothing to compare.

    Areas that share less than 1e-6 m2 touch, and are no pair to us: 2 of 785,726 in the whole set.
    """
    if abs(ours - theirs) > ZELFDE * theirs:
        raise RuntimeError(f"ours found {ours}, the other side {theirs}")


def _om_en_om(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """The quickest of runs in turn: what else the machine does only adds, and most to who uses all processors."""
    mine, other = [], []
    for _ in range(RONDEN + 1):
        mine.append(_gemeten(ours)[1])
        other.append(_gemeten(theirs)[1])
    return min(mine[1:]), min(other[1:])


def _gemeten(work: Callable[[], Any]) -> tuple[Any, float]:
    gc.collect()
    begin = time.perf_counter()
    made = work()
    return made, time.perf_counter() - begin


def _duur(work: Callable[[], object]) -> float:
    """Of something short: tidying up before each would take most of the time."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def _frames(made: Toetsset) -> dict[str, Any]:
    arrays = {"zaken": made.zaken, **made.lagen}
    return {
        n: geopandas.GeoDataFrame({f"{n}_nr": np.arange(len(a))}, geometry=a, crs="EPSG:28992")
        for n, a in arrays.items()
    }


if __name__ == "__main__":
    for row in meet():
        print({k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}, flush=True)

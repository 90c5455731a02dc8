"""The other side of two green-lane rows: SedonaDB, each question asked in the quickest of the ways that were tried.

Tables lie in its memory beforehand (points and areas apart, since only areas have an overlap); it works on all
processors, as ours does. What it answers is what our pairs hold, less the verdicts.
"""

from __future__ import annotations

import time
import warnings
from typing import Any

import geopandas
import numpy as np
import pyarrow as pa
import shapely

from tests.bench.groene_baan_set import Toetsset

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it finds no PROJ, which nothing here asks for
    import sedonadb

RAKEN = """
WITH i AS (SELECT l.nr laag, z.nr zaak FROM {laag} l JOIN vlakken z ON ST_Intersects(l.vorm, z.vorm)),
     c AS (SELECT l.nr laag, z.nr zaak FROM {laag} l JOIN vlakken z ON ST_Covers(l.vorm, z.vorm)),
     p AS (SELECT i.laag, i.zaak FROM i LEFT JOIN c ON i.laag = c.laag AND i.zaak = c.zaak WHERE c.laag IS NULL)
SELECT p.laag, p.zaak, ST_Area(ST_Intersection(l.vorm, z.vorm)) / ST_Area(z.vorm) deel
  FROM p JOIN {laag} l ON l.nr = p.laag JOIN vlakken z ON z.nr = p.zaak
UNION ALL SELECT laag, zaak, 1.0 FROM c
UNION ALL SELECT l.nr, z.nr, NULL FROM {laag} l JOIN punten z ON ST_Intersects(l.vorm, z.vorm)
"""
"""Overlaying what lies inside wholly is what costs most: asked as it is written, this takes ten times as long."""

KAAL = """
SELECT l.nr laag, z.nr zaak FROM {laag} l JOIN zaken z ON ST_Intersects(l.vorm, z.vorm)
"""
"""The pairs, without what they share."""

_ALLES = "SELECT z.nr zaak, l.nr laag, ST_Distance(z.vorm, l.vorm) ver FROM {zaken} z JOIN {laag} l ON {hoe}"
_MET_KNN = f"SELECT * FROM ({_ALLES.replace('{hoe}', 'ST_KNN(z.vorm, l.vorm, 1, false)')}) WHERE ver <= {{m}}"
_MET_DWITHIN = (
    "SELECT zaak, m['c1'] laag, m['c0'] ver FROM (SELECT zaak, min(struct(ver, laag)) m FROM "
    f"({_ALLES.replace('{hoe}', 'ST_DWithin(z.vorm, l.vorm, {m})')}) GROUP BY zaak)"
)
_EERST_RAKEN = """
WITH h AS (SELECT z.nr zaak, min(l.nr) laag, 0.0 ver FROM {laag} l JOIN zaken z ON ST_Intersects(l.vorm, z.vorm)
           GROUP BY z.nr),
     rest AS (SELECT nr, vorm FROM zaken WHERE nr NOT IN (SELECT zaak FROM h))
SELECT * FROM h UNION ALL
"""
NABIJ = {
    "knn": _MET_KNN.replace("{zaken}", "zaken"),
    "dwithin": _MET_DWITHIN.replace("{zaken}", "zaken"),
    "raken, dan knn": _EERST_RAKEN + _MET_KNN.replace("{zaken}", "rest"),
    "raken, dan dwithin": _EERST_RAKEN + _MET_DWITHIN.replace("{zaken}", "rest"),
}
"""Four ways to the nearest within ``m`` metres; which is the quickest differs by layer."""


class Sedona:
    """SedonaDB with one set in its memory."""

    def __init__(self, made: Toetsset) -> None:
        self._sd: Any = sedonadb.connect()
        self.lagen = tuple(made.lagen)
        points = np.asarray(shapely.get_type_id(made.zaken) == shapely.GeometryType.POINT)
        everyone = np.arange(len(made.zaken))
        self._tafel("zaken", made.zaken, everyone)
        self._tafel("punten", made.zaken, everyone[points])
        self._tafel("vlakken", made.zaken, everyone[~points])
        for naam, shapes in made.lagen.items():
            self._tafel(naam, shapes, np.arange(len(shapes)))

    def raken(self) -> int:
        """Pairs that intersect, with the share of each area; how many."""
        return sum(self._vraag(RAKEN.format(laag=n)) for n in self.lagen)

    def raken_kaal(self) -> int:
        """The same pairs, without the shares."""
        return sum(self._vraag(KAAL.format(laag=n)) for n in self.lagen)

    def nabij(self, m: float, ways: dict[str, str]) -> int:
        """The nearest within ``m`` metres of each zaak, per layer in one of the ways; how many were found."""
        return sum(self._vraag(NABIJ[ways[n]].format(laag=n, m=m)) for n in self.lagen)

    def snelste(self, m: float) -> dict[str, str]:
        """Which way is the quickest for each layer: the better of two tries of each."""
        return {n: min(NABIJ, key=lambda way: self._duur(NABIJ[way].format(laag=n, m=m))) for n in self.lagen}

    def _duur(self, question: str) -> float:
        times = []
        for _ in range(2):
            begin = time.perf_counter()
            self._vraag(question)
            times.append(time.perf_counter() - begin)
        return min(times)

    def _vraag(self, question: str) -> int:
        return int(pa.table(self._sd.sql(question)).num_rows)

    def _tafel(self, naam: str, shapes: np.ndarray, nr: np.ndarray) -> None:
        frame = geopandas.GeoDataFrame({"nr": nr}, geometry=shapes[nr], crs="EPSG:28992").rename_geometry("vorm")
        self._sd.create_data_frame(frame).to_memtable().to_view(naam, overwrite=True)

"""One collection of features, written to GeoJSON once per reference system and served in slices."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.demo.ogc.lagen import Laag, Rij
from portaal_leefomgeving_plugin.demo.ogc.vragen import RD, Kader
from portaal_leefomgeving_plugin.demo.rd import naar_wgs84
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad


@dataclass(frozen=True, slots=True)
class Geschreven:
    """All features as text, and their boxes, shape (n, 4): min x, min y, max x, max y."""

    teksten: list[str]
    kaders: NDArray[np.float64]


class Collectie:
    """A layer of the town, ready to be asked."""

    def __init__(self, laag: Laag, stad: Stad) -> None:
        self.laag = laag
        self._rijen: list[Rij] = list(laag.rijen(stad))
        self._nummer = {row[0]: nr for nr, row in enumerate(self._rijen)}
        self._klaar: dict[str, Geschreven] = {}
        self._slot = threading.Lock()

    def nummer(self, feature_id: str) -> int | None:
        """The number of a feature, None where there is none of that id."""
        return self._nummer.get(feature_id)

    def in_stelsel(self, crs: str) -> Geschreven:
        """The features in a reference system: metres to the millimetre, degrees to eight decimals."""
        with self._slot:
            if crs not in self._klaar:
                self._klaar[crs] = _schrijf(self._rijen, crs, punten=self.laag.punten)
            return self._klaar[crs]

    def binnen(self, kader: Kader | None, kader_crs: str) -> NDArray[np.int_]:
        """The numbers of the features whose box touches ``kader``; all of them where there is none."""
        boxes = self.in_stelsel(kader_crs).kaders
        if kader is None:
            return np.arange(len(boxes))
        x0, y0, x1, y1 = kader
        found: NDArray[np.int_] = np.flatnonzero(
            (boxes[:, 0] <= x1) & (boxes[:, 1] <= y1) & (boxes[:, 2] >= x0) & (boxes[:, 3] >= y0)
        )
        return found


def _schrijf(rijen: list[Rij], crs: str, *, punten: bool) -> Geschreven:
    rings = [ring for _, _, shape in rijen for ring in shape]
    xy = np.vstack(rings) if rings else np.zeros((0, 2))
    if crs != RD:
        xy = np.column_stack(naar_wgs84(xy[:, 0], xy[:, 1]))
    xy = np.round(xy, 3 if crs == RD else 8)
    pairs = xy.tolist()
    texts: list[str] = []
    boxes = np.zeros((len(rijen), 4))
    at = 0
    for nr, (feature_id, properties, shape) in enumerate(rijen):
        coordinates = []
        for ring in shape:
            coordinates.append(pairs[at : at + len(ring)])
            if len(coordinates) == 1:
                part = xy[at : at + len(ring)]
                boxes[nr] = [*part.min(axis=0), *part.max(axis=0)]
            at += len(ring)
        # as PDOK does, what has no value is left out
        feature = {
            "type": "Feature",
            "properties": {name: value for name, value in properties.items() if value is not None},
            "geometry": {"type": "Point", "coordinates": coordinates[0][0]}
            if punten
            else {"type": "Polygon", "coordinates": coordinates},
            "id": feature_id,
        }
        texts.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    return Geschreven(texts, boxes)

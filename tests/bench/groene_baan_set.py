"""The synthetic set of design section 6: zaken and three layers of star-shaped polygons, from one fixed seed.

A square of 40 x 40 km in EPSG:28992. ``schaal`` shrinks the area, not the density: at 0.1 there are a tenth
of the zaken and of the features on a tenth of the area, so that hits per zaak, and with them the ratios, stay.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

ZAAD = 20261124
LINKSONDER = (100_000.0, 440_000.0)
ZIJDE = 40_000.0
ZAKEN = 100_000
VLAKKEN_DEEL = 0.2  # of the zaken
LAGEN = {"bodem": (300_000, 30, 40.0), "geluid": (3_000, 1_500, 900.0), "natura": (160, 10_000, 2_500.0)}


@dataclass(frozen=True, slots=True)
class Toetsset:
    """Shapely arrays: the zaken, and per layer its polygons."""

    zaken: NDArray[np.object_]
    lagen: dict[str, NDArray[np.object_]]


def maak(schaal: float = 1.0) -> Toetsset:
    """The set at ``schaal`` of its full size."""
    rng = np.random.default_rng(ZAAD)
    side = ZIJDE * math.sqrt(schaal)
    count = max(1, round(ZAKEN * schaal))
    areas = round(count * VLAKKEN_DEEL)
    zaken = np.concatenate([_vlakken(rng, areas, 8, 15.0, side, rond=True), _punten(rng, count - areas, side)])
    rng.shuffle(zaken)
    lagen = {
        naam: _vlakken(rng, max(1, round(n * schaal)), vertices, straal, side)
        for naam, (n, vertices, straal) in LAGEN.items()
    }
    return Toetsset(zaken, lagen)


def _punten(rng: np.random.Generator, n: int, side: float) -> NDArray[np.object_]:
    return np.asarray(shapely.points(_midden(rng, n, side)), dtype=object)


def _midden(rng: np.random.Generator, n: int, side: float) -> NDArray[np.float64]:
    return np.asarray(LINKSONDER) + rng.uniform(0.0, side, (n, 2))


def _vlakken(
    rng: np.random.Generator, n: int, vertices: int, straal: float, side: float, *, rond: bool = False
) -> NDArray[np.object_]:
    """Star-shaped polygons; ``rond``: plain regular ones."""
    centre = _midden(rng, n, side)
    t = np.linspace(0.0, 2 * np.pi, vertices, endpoint=False)
    parts = []
    for begin in range(0, n, max(1, 3_000_000 // vertices)):  # in parts: the whole of it would take gigabytes
        part = centre[begin : begin + max(1, 3_000_000 // vertices)]
        r = np.full((len(part), vertices), straal)
        if not rond:
            for m in range(2, 9):
                r *= 1 + 0.25 / m * np.cos(m * t + rng.uniform(0, 2 * np.pi, (len(part), 1)))
            r *= 1 + 0.02 * rng.standard_normal((len(part), vertices))
        xy = part[:, None, :] + r[..., None] * np.stack([np.cos(t), np.sin(t)], axis=-1)
        parts.append(shapely.polygons(np.concatenate([xy, xy[:, :1]], axis=1)))
    return np.concatenate(parts) if parts else np.empty(0, dtype=object)

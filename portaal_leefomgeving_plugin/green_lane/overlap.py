"""Whether points lie in polygons, and how much area polygons share: for many pairs at once, by numbers alone.

GEOS builds an index of each polygon, and the shape that two polygons share, pair by pair; here only a yes
or no and an area are wanted. A point lies inside where the edges above it pass over it once more to the
left than to the right. Likewise a polygon is what lies below its upper edges less what lies below its
lower ones, so the area that two polygons share is a sum over pairs of edges, with those signs, of what lies
below both. Every term is a plain integral of the lower of two lines; there is nothing to decide, so
touching borders, shared corners and coinciding edges need no special care.
"""

from __future__ import annotations

import numpy as np

from portaal_leefomgeving_plugin.green_lane.randen import Plaatsen, Randen, uitgezet
from portaal_leefomgeving_plugin.green_lane.vormen import Getallen, Vlaggen

OP_DE_RAND = 1e-6
"""Metres: a point this close to an edge lies on it, and is touched."""

RANDEN_PER_KEER = 50_000
"""Edges of features that are summed at a time, each with all edges of a zaak: bounds the memory."""


def bevat(vlakken: Randen, f: Plaatsen, xy: Getallen) -> Vlaggen:
    """Whether polygon ``f[i]`` holds point ``xy[i]``, its border included."""
    px, py = xy[:, 0], xy[:, 1]
    box = np.stack([px - OP_DE_RAND, py - OP_DE_RAND, px + OP_DE_RAND, py + OP_DE_RAND])
    point, edge, one = vlakken.bij(f, box)
    passes = _naar_links(edge, px[point])
    across = np.flatnonzero(one >= 0)
    which = point[across]
    x1, y1, x2, y2, _sign = edge[:, across]
    dx, dy, qx, qy = x2 - x1, y2 - y1, px[which] - x1, py[which] - y1
    length = np.maximum(dx * dx + dy * dy, np.finfo(np.float64).tiny)
    along = np.clip((qx * dx + qy * dy) / length, 0.0, 1.0)
    on_border = np.hypot(qx - along * dx, qy - along * dy) <= OP_DE_RAND
    # below the edge: the point is to the right of one that runs to the left, to the left of one that runs to the right
    passes[across] *= (dx * qy - dy * qx) * np.sign(dx) < 0.0
    held = np.bincount(point, weights=passes, minlength=len(f)) > 0.5
    held[which[on_border]] = True
    return held


def gedeeld(vlakken: Randen, f: Plaatsen, zaken: Randen, z: Plaatsen, eigen: Getallen) -> Getallen:
    """The area in m2 that polygon ``f[i]`` of ``vlakken`` and ``z[i]`` of ``zaken`` share, for each i.

    ``eigen`` is the area of each ``z[i]``, which a zaak that lies wholly inside gets to the last bit. Else good
    to about 1e-9 of it: numbers are taken from a corner of the box of ``z``.
    """
    box = zaken.omhullend()[:, z]
    pair, edge, one = vlakken.bij(f, box)
    crossed = np.zeros(len(f), dtype=np.bool_)
    crossed[pair[(one >= 0) & (np.minimum(edge[1], edge[3]) < box[3, pair])]] = True
    # where all edges lie above the box, those over its middle tell whether it lies inside
    passes = _naar_links(edge, 0.5 * (box[0, pair] + box[2, pair]))
    inside = np.bincount(pair, weights=passes, minlength=len(f)) > 0.5
    shared = np.where(inside, eigen, 0.0)
    near = np.flatnonzero(crossed[pair])
    sums = np.zeros(len(f))
    for part in np.array_split(near, 1 + len(near) // RANDEN_PER_KEER):
        sums += _som(pair[part], edge[:, part], zaken, z, box)
    shared[crossed] = np.clip(sums[crossed], 0.0, eigen[crossed])
    return shared


def _naar_links(edge: Getallen, at: Getallen) -> Getallen:
    """1 of an edge that passes over ``at`` with its polygon below it, -1 with its polygon above it, else 0."""
    x1, _y1, x2, _y2, sign = edge
    made: Getallen = sign * ((x2 <= at).astype(np.float64) - (x1 <= at))
    return made


def _som(pair: Plaatsen, edge: Getallen, zaken: Randen, z: Plaatsen, box: Getallen) -> Getallen:
    """The sum over these edges, each with all edges of the zaak of its pair; per pair."""
    of_zaak = z[pair]
    j, i = uitgezet(np.arange(len(pair)), zaken.rand[of_zaak], zaken.rand[of_zaak + 1] - 1)
    x1, y1, x2, y2, sign = edge
    u1, u2 = zaken.x[i], zaken.x[i + 1]
    low = np.maximum(np.minimum(x1, x2)[j], np.minimum(u1, u2))
    high = np.minimum(np.maximum(x1, x2)[j], np.maximum(u1, u2))
    kept = high > low
    i, j, low, high, u1, u2 = i[kept], j[kept], low[kept], high[kept], u1[kept], u2[kept]
    weight = sign[j] * zaken.teken[i] * np.sign(x2 - x1)[j] * np.sign(u2 - u1)
    floor = box[1, pair][j]
    slope = ((y2 - y1) / np.where(x1 == x2, 1.0, x2 - x1))[j]
    start, start_y = x1[j], y1[j] - floor
    v1 = zaken.y[i] - floor
    steep = (zaken.y[i + 1] - floor - v1) / (u2 - u1)
    own = v1 + steep * (0.5 * (low + high) - u1)  # the mean height of the zaak's edge
    left = start_y + slope * (low - start) - (v1 + steep * (low - u1))
    right = start_y + slope * (high - start) - (v1 + steep * (high - u1))
    total = weight * (high - low) * (own + _gemiddeld_onder_nul(left, right))
    made: Getallen = np.bincount(pair[j], weights=total, minlength=len(z)).astype(np.float64)
    return made


def _gemiddeld_onder_nul(left: Getallen, right: Getallen) -> Getallen:
    """The mean of min(0, d) where d runs straight from ``left`` to ``right``."""
    below = np.minimum(left, 0.0) + np.minimum(right, 0.0)
    span = np.abs(left) + np.abs(right)
    crossing = ((left < 0.0) != (right < 0.0)) & (span > 0.0)
    # where it crosses, so great a part of the way lies below as the part of the span does
    part = np.where(crossing, -below / np.where(span > 0.0, span, 1.0), 1.0)
    made: Getallen = 0.5 * below * part
    return made

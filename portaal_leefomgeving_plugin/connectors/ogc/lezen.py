"""GeoJSON features to the domain's records: shapes as the source drew them, attributes as single values.

Shapes are not put right here: the green lane must know which were wrong and what they spanned as written.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import Vormen
from portaal_leefomgeving_plugin.connectors.geovormen import Onleesbaar, bouw
from portaal_leefomgeving_plugin.connectors.ogc.crs import Crs, naar_rd
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, Json
from portaal_leefomgeving_plugin.domain.bron import BronFeature, Waarde
from portaal_leefomgeving_plugin.domain.locatie import RdWkb

GROOTSTE_GETAL = 2**63 - 1
"""What SQLite holds as a whole number; a larger one is kept as text."""

PER_KEER = 50
"""Features between two looks at whether the user still wants it: areas of 10,000 vertices take their time."""


def lees_features(page: Sequence[Json], genoemd: Crs | None, tussendoor: Callable[[], None]) -> list[BronFeature]:
    """The features of a page, in its order, in EPSG:28992.

    ``geometrie`` is None where the source gives none, or none that can be read or placed: it is kept,
    since it may lie anywhere. Raises AndereVorm, AnderCrsError, and what ``tussendoor`` raises.
    """
    shapes: Vormen = np.full(len(page), None, dtype=object)
    for nr, data in enumerate(page):
        if nr % PER_KEER == 0:
            tussendoor()
        shapes[nr] = _vorm(data.get("geometry"))
    wkbs = shapely.to_wkb(naar_rd(shapes, genoemd), output_dimension=2, byte_order=1)
    return [maak_feature(data, wkb) for data, wkb in zip(page, wkbs, strict=True)]


def _vorm(geometry: object) -> Any:
    if geometry is None:
        return None
    try:
        return bouw(geometry)[0]
    except Onleesbaar:
        return None


def maak_feature(data: Json, wkb: bytes | None) -> BronFeature:
    """The record of a feature (``id``, ``properties``) with its shape in EPSG:28992. Raises AndereVorm."""
    properties = data.get("properties")
    if properties is not None and not isinstance(properties, dict):
        raise AndereVorm("properties")
    attributes = {name: _waarde(value) for name, value in (properties or {}).items()}
    geometry = RdWkb(wkb) if wkb is not None else None
    return BronFeature(_id(data, geometry, attributes), geometry, attributes)


def _id(data: Json, geometrie: RdWkb | None, attributen: dict[str, Waarde]) -> str:
    """The feature's own id; one that has none is known by what it holds, so that it is itself on the next page too."""
    given = data.get("id")
    if (type(given) is str and given) or type(given) is int:
        return str(given)
    held = hashlib.sha256(geometrie or b"")
    held.update(json.dumps(attributen, sort_keys=True, ensure_ascii=True).encode())
    return f"zonder-id-{held.hexdigest()[:20]}"


def _waarde(value: object) -> Waarde:
    """A single value as it is; lists and objects as JSON text; a number that is none is no value."""
    if isinstance(value, bool | str) or value is None:
        return value
    if isinstance(value, int):
        return value if -GROOTSTE_GETAL <= value <= GROOTSTE_GETAL else str(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return json.dumps(value, ensure_ascii=False)

"""What a source looks like to who makes a rule: its attributes with values that occur, its features at a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import shapely

from portaal_leefomgeving_plugin.domain.bron import BronData, BronFeature, Waarde
from portaal_leefomgeving_plugin.domain.cql2 import OnleesbareVoorwaarde, geldt, lees
from portaal_leefomgeving_plugin.domain.locatie import RdWkb

MEESTE_WAARDEN = 12
MEESTE_FEATURES = 20


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """One attribute: values that occur, the most frequent first, and of how many features it is filled in.

    ``getal``: whether every value is a number. ``van`` and ``tot`` are then the least and the greatest.
    """

    attribuut: str
    waarden: tuple[str, ...]
    gevuld: int
    getal: bool
    van: float | None
    tot: float | None


@dataclass(frozen=True, slots=True)
class Bronbeeld:
    """A source as it is cached: ``aantal`` features; ``hier`` those nearest to the place that was pointed at."""

    aantal: int
    voorbeelden: tuple[Voorbeeld, ...]
    hier: tuple[BronFeature, ...]
    gefilterd: int | None = None  # features for which a filter holds; None without one, or where it cannot be read
    twijfel: int = 0  # features of which it cannot be told


def bronbeeld(data: BronData | None, plek: RdWkb | None, binnen_m: float, filter_: str = "") -> Bronbeeld:
    """The picture of a source around ``plek`` (None: nowhere); nothing where it was never fetched."""
    if data is None:
        return Bronbeeld(0, (), ())
    meant, unsure = _tel(data.features, filter_)
    names = dict.fromkeys(name for f in data.features for name in f.attributen)
    return Bronbeeld(
        len(data.features),
        tuple(_voorbeeld(name, [f.attributen.get(name) for f in data.features]) for name in names),
        _bij(data.features, plek, binnen_m) if plek is not None else (),
        meant,
        unsure,
    )


def _tel(features: Sequence[BronFeature], filter_: str) -> tuple[int | None, int]:
    if not filter_.strip():
        return None, 0
    try:
        condition = lees(filter_)
    except OnleesbareVoorwaarde:
        return None, 0
    answers = Counter(geldt(condition, f.attributen) for f in features)
    return answers[True], answers[None]


def cql2(attribuut: str, waarde: Waarde) -> str:
    """The condition that an attribute has this value, as CQL2 text (OGC 21-065r2)."""
    name = attribuut if attribuut.isidentifier() else '"' + attribuut.replace('"', '""') + '"'
    if waarde is None or waarde == "":
        return f"{name} IS NULL"
    if isinstance(waarde, bool):
        return f"{name} = {'TRUE' if waarde else 'FALSE'}"
    if isinstance(waarde, int | float):
        return f"{name} = {waarde}"
    quoted = waarde.replace("'", "''")
    return f"{name} = '{quoted}'"


def _voorbeeld(name: str, values: Sequence[Waarde]) -> Voorbeeld:
    filled = [v for v in values if v is not None and v != ""]
    numbers = [float(v) for v in filled if isinstance(v, int | float) and not isinstance(v, bool)]
    every = bool(filled) and len(numbers) == len(filled)
    common = [str(v) for v, _n in Counter(filled).most_common(MEESTE_WAARDEN)]
    return Voorbeeld(
        name, tuple(common), len(filled), every, min(numbers) if every else None, max(numbers) if every else None
    )


def _bij(features: Sequence[BronFeature], plek: RdWkb, binnen_m: float) -> tuple[BronFeature, ...]:
    place = shapely.from_wkb(plek)
    near = []
    for feature in features:
        shape = shapely.from_wkb(feature.geometrie, on_invalid="ignore") if feature.geometrie else None
        if shape is not None and (far := float(shapely.distance(place, shape))) <= binnen_m:
            near.append((far, feature))
    near.sort(key=lambda pair: pair[0])
    return tuple(f for _far, f in near[:MEESTE_FEATURES])

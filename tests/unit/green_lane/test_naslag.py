"""Verdicts are those of a slow, obvious reckoning on a thousand random scenes.

The scenes are of squares on a grid, so that borders are shared, corners touch, and slivers lie between two drawings
of one border; with holes, several parts, empty shapes and ones that cross themselves. The reckoning knows no trees,
no edges and no columns: it looks at each zaak and each feature, and says what design section 5 says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import hypothesis.strategies as st
import numpy as np
import shapely
from hypothesis import given, settings

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.green_lane.engine import toets
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Afstand, Deel, Klassen, Norm, Regel, Treffer
from tests.unit.green_lane.bouw import KLASSEN, MIDDEN, NU, bron, feature, laag, norm, regel, zaak

Kenmerken = list[tuple[Any, dict[str, Any]]]
X, Y = MIDDEN
CEL = 10.0
SLIERT = 0.01
"""m: what two drawings of one border differ. Along a cell it is a sliver of 0.1 m2."""
ERNST = [Oordeel.GROEN, Oordeel.ONBEKEND, Oordeel.AANDACHT, Oordeel.KNELPUNT]

RAAKT, NABIJ_25 = regel(id="raakt"), Afstand(((0.0, Oordeel.KNELPUNT), (25.0, Oordeel.AANDACHT)))
REGELS = [
    RAAKT,
    regel(KLASSEN, id="klassen"),
    regel(norm(), id="norm"),
    regel(NABIJ_25, id="afstand"),
    regel(Deel(((0.37, Oordeel.AANDACHT),)), id="deel"),
    regel(Aantal(25.0, ((2, Oordeel.AANDACHT),)), id="aantal"),
]


def vak(x: int, y: int, breed: int, hoog: int, schuif: float = 0.0) -> Any:
    return shapely.box(
        X + x * CEL - schuif, Y + y * CEL - schuif, X + (x + breed) * CEL + schuif, Y + (y + hoog) * CEL + schuif
    )


def _vlinder(x: int, y: int) -> Any:
    """An area that crosses itself, as it was drawn."""
    a, b = X + x * CEL, Y + y * CEL
    return shapely.Polygon([(a, b), (a + 20, b + 20), (a + 20, b), (a, b + 20)])


def _met_gat(x: int, y: int) -> Any:
    return vak(x, y, 3, 3).difference(vak(x + 1, y + 1, 1, 1))


cell = st.integers(-3, 3)
size = st.integers(1, 3)
shift = st.sampled_from([0.0, SLIERT, -SLIERT])
areas = st.one_of(
    st.builds(vak, cell, cell, size, size, shift),
    st.builds(_met_gat, cell, cell),
    st.builds(lambda a, b: shapely.MultiPolygon([vak(a, b, 1, 1), vak(a + 4, b + 4, 2, 1)]), cell, cell),
    st.builds(_vlinder, cell, cell),
)
points = st.builds(lambda a, b: shapely.Point(X + a * CEL / 2, Y + b * CEL / 2), cell, cell)
places = st.one_of(areas, points, st.just(shapely.Polygon()), st.just(None))
shapes = st.one_of(areas, areas, areas, points, st.just(shapely.Polygon()), st.just(None))
attributes = st.fixed_dictionaries(
    {}, optional={"lden": st.sampled_from([40.0, 60.0, 80.0, None, "x"]),
                  "klasse": st.sampled_from(["wonen", "industrie", "?", None])}
)  # fmt: skip


@dataclass(frozen=True)
class Ding:
    """A feature as the reckoning sees it: a shape that GEOS takes, whether it was mended, what it says of itself."""

    vorm: Any
    hersteld: bool
    kader: Any
    attributen: dict[str, Any]


def _ding(shape: Any, attributen: dict[str, Any]) -> Ding | None:
    if shape is None or shape.is_empty:
        return None
    good = shape.is_valid
    return Ding(shape if good else shapely.make_valid(shape), not good, shapely.box(*shape.bounds), attributen)


def _zegt(een: Regel, ding: Ding) -> Oordeel:
    """What a feature that is met says."""
    judge = een.beoordeling
    said = Oordeel.AANDACHT
    if isinstance(judge, Klassen):
        said = dict(judge.waarden).get(ding.attributen.get("klasse") or "", Oordeel.ONBEKEND)
    elif isinstance(judge, Norm):
        value = ding.attributen.get("lden")
        if not isinstance(value, float):
            said = Oordeel.ONBEKEND
        else:
            said = Oordeel.KNELPUNT if value > 70 else Oordeel.AANDACHT if value > 53 else Oordeel.GROEN
    return Oordeel.ONBEKEND if ding.hersteld and said is Oordeel.GROEN else said


def _telt(plek: Any, ding: Ding) -> bool:
    """More than a shared border, and more than a sliver."""
    if plek.area == 0.0 or ding.vorm.area == 0.0:
        return bool(plek.intersects(ding.vorm))
    shared = plek.intersection(ding.vorm).area
    return bool(shared >= 1.0 or (shared > 0.0 and shared >= 0.5 * min(plek.area, ding.vorm.area)))


def _treffers(een: Regel, plek: Any, dingen: list[Ding]) -> list[Oordeel]:
    judge = een.beoordeling
    met = [d for d in dingen if _telt(plek, d)]
    if isinstance(judge, Afstand):
        if met:
            return [Oordeel.KNELPUNT]
        return [Oordeel.AANDACHT] if any(plek.distance(d.vorm) <= 25.0 for d in dingen) else []
    if isinstance(judge, Aantal):
        near = [d for d in dingen if plek.distance(d.vorm) <= 25.0]
        return [Oordeel.AANDACHT if len(near) >= 2 else Oordeel.GROEN] if near else []
    if isinstance(judge, Deel):
        if not met:
            return []
        whole = shapely.union_all([d.vorm for d in met])
        share = plek.intersection(whole).area / plek.area if plek.area else 1.0
        # of a point no share of an area can be measured: it counts as all of it, to be on the safe side
        unmeasured = plek.area > 0.0 and any(d.vorm.area == 0.0 for d in met)
        return [Oordeel.AANDACHT if share >= 0.37 or unmeasured else Oordeel.GROEN]
    assert isinstance(judge, Treffer | Klassen | Norm)
    return [_zegt(een, d) for d in met]


@np.errstate(invalid="ignore")  # GEOS 3.11 leaves a flag behind that numpy takes for its own
def naslag(een: Regel, place: Any, features: Kenmerken, *, bewijst: bool, gedekt: bool) -> Oordeel:
    """The verdict, as a person would come to it with the map in hand."""
    if place is None or place.is_empty:
        return Oordeel.ONBEKEND
    sure_place = place.is_valid
    plek = place if sure_place else shapely.make_valid(place)
    found = [_ding(shape, attributen) for shape, attributen in features]
    dingen = [d for d in found if d is not None]
    hits = _treffers(een, plek, dingen)
    worst = max(hits, key=ERNST.index, default=None)
    if worst in (Oordeel.AANDACHT, Oordeel.KNELPUNT):
        return worst
    if worst is Oordeel.ONBEKEND:
        return worst
    reach = een.zoekafstand
    anywhere = len(dingen) < len(found)
    beside = any(d.hersteld and plek.distance(d.kader) <= reach for d in dingen)
    if not (sure_place and gedekt) or anywhere or beside:
        return Oordeel.ONBEKEND
    if bewijst:
        return Oordeel.GROEN
    if worst is None:
        return Oordeel.ONBEKEND
    held = shapely.union_all([d.vorm for d in dingen if _telt(plek, d)])
    return Oordeel.GROEN if held.covers(plek) else Oordeel.ONBEKEND


@settings(max_examples=1_000)
@given(
    st.lists(places, min_size=1, max_size=4),
    st.lists(st.tuples(shapes, attributes), max_size=5),
    st.booleans(),
)
def test_verdicts_are_those_of_a_slow_reckoning(spots, features, gedekt) -> None:
    register = bron()
    layer = laag([feature(shape, nr, **a) for nr, (shape, a) in enumerate(features)], register,
                 **({} if gedekt else {"dekking": None}))  # fmt: skip
    zaken = [zaak(spot, uuid=str(nr)) if spot is not None else _zonder(str(nr)) for nr, spot in enumerate(spots)]
    banen = toets(zaken, REGELS, {"laag": layer}, {"laag": register}, nu=NU)
    for spot, baan in zip(spots, banen, strict=True):
        for een, found in zip(REGELS, baan.bevindingen, strict=True):
            expected = naslag(een, spot, features, bewijst=True, gedekt=gedekt)
            assert found.oordeel is expected, (een.id, spot, features)


@settings(max_examples=300)
@given(st.lists(places, min_size=1, max_size=3), st.lists(st.tuples(shapes, attributes), max_size=4))
def test_where_absence_proves_nothing_too(spots, features) -> None:
    register = bron(negatief_bewijs=False)
    layer = laag([feature(shape, nr, **a) for nr, (shape, a) in enumerate(features)], register)
    rules = [r for r in REGELS if isinstance(r.beoordeling, Treffer | Klassen | Norm)]
    zaken = [zaak(spot, uuid=str(nr)) if spot is not None else _zonder(str(nr)) for nr, spot in enumerate(spots)]
    for spot, baan in zip(spots, toets(zaken, rules, {"laag": layer}, {"laag": register}, nu=NU), strict=True):
        for een, found in zip(rules, baan.bevindingen, strict=True):
            expected = naslag(een, spot, features, bewijst=False, gedekt=True)
            assert found.oordeel is expected, (een.id, spot, features)


def _zonder(uuid: str) -> Any:
    return replace(zaak(uuid=uuid), locatie=GEEN_LOCATIE)

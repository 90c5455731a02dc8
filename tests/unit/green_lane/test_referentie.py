"""The engine against a slow and obvious second one, on random scenes: touching, slivers, holes, parts, empty, invalid.

The second one knows no arrays, trees or edges of its own: one zaak, one feature at a time, by shapely's plain
words, after the rules of honesty as they are written (design, section 5).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import hypothesis.strategies as st
import pytest
import shapely
from hypothesis import HealthCheck, given, settings

from portaal_leefomgeving_plugin.domain.bron import BronFeature
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel, Relatie
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak, toets
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Afstand, Deel, Regel
from tests.unit.green_lane.bouw import KLASSEN, MIDDEN, NU, bron, feature, laag, norm, regel, zaak

X, Y = MIDDEN
VULLING = 70
"""More zaken than are asked one by one, so that both ways through the engine are taken."""

REGELS: dict[str, Regel] = {
    "treffer": regel(id="treffer"),
    "klassen": regel(KLASSEN, id="klassen"),
    "norm": regel(norm(), id="norm"),
    "afstand": regel(Afstand(((0.0, Oordeel.KNELPUNT), (7.3, Oordeel.AANDACHT))), id="afstand"),
    "deel": regel(Deel(((0.41, Oordeel.AANDACHT), (0.83, Oordeel.KNELPUNT))), id="deel"),
    "aantal": regel(Aantal(11.3, ((2, Oordeel.AANDACHT), (3, Oordeel.KNELPUNT))), id="aantal"),
}

# -- scenes ---------------------------------------------------------------------------------------------------------

hele = st.integers(-12, 12)
"""Metres on a grid: borders of one thing often are those of another."""
maten = st.integers(2, 9)
schuif = st.sampled_from([0.0, 0.0, 0.0, 0.3, -0.3])
"""A border that was drawn a bit beside: slivers of three decimetres."""


def kist(x: float, y: float, dx: float, dy: float) -> shapely.Polygon:
    return shapely.box(X + x, Y + y, X + x + dx, Y + y + dy)


kisten = st.builds(lambda x, y, dx, dy, s: kist(x + s, y, dx, dy), hele, hele, maten, maten, schuif)
ringen = st.builds(
    lambda x, y, d, s: kist(x + s, y, d + 4, d + 4).difference(kist(x + s + 2, y + 2, d, d)), hele, hele, maten, schuif
)
meerdelig = st.builds(
    lambda x, y, d: shapely.MultiPolygon([kist(x, y, d, d), kist(x + d + 3, y, d, 2)]), hele, hele, maten
)
petieterig = st.builds(lambda x, y: kist(x + 0.1, y + 0.1, 0.7, 0.7), hele, hele)
sterren = st.builds(
    lambda x, y, d: shapely.Point(X + x + 0.17, Y + y + 0.13).buffer(d + 0.07, quad_segs=40), hele, hele, maten
)
"""With so many vertices that the engine takes its own way with them."""
strikken = st.builds(
    lambda x, y, d: shapely.Polygon(
        [(X + x, Y + y), (X + x + d, Y + y + d), (X + x + d, Y + y), (X + x, Y + y + d)]
    ), hele, hele, maten,
)  # fmt: skip
"""Invalid: it crosses itself."""
lijnen = st.builds(
    lambda x, y, dx, dy: shapely.LineString([(X + x, Y + y), (X + x + dx, Y + y + dy), (X + x + dx, Y + y)]),
    hele, hele, maten, maten,
)  # fmt: skip
punten = st.builds(lambda x, y, s: shapely.Point(X + x + s, Y + y), hele, hele, schuif)
niets = st.sampled_from([None, shapely.Polygon(), b"\x00"])

vlakken = st.one_of(kisten, kisten, ringen, meerdelig, petieterig, sterren)
kenmerken = st.fixed_dictionaries(
    {
        "lden": st.sampled_from([40, 53, 54, 71, 0, None, "x"]),
        "klasse": st.sampled_from(["wonen", "industrie", "?", None]),
    }
)
features_ = st.lists(
    st.tuples(st.one_of(vlakken, vlakken, vlakken, vlakken, strikken, niets), kenmerken),
    max_size=5,
).map(lambda many: [feature(vorm, nr, **van) for nr, (vorm, van) in enumerate(many)])
nergens = st.sampled_from([None, shapely.Polygon()])
plekken = st.one_of(punten, lijnen, kisten, kisten, ringen, meerdelig, petieterig, strikken, nergens)

# -- the second engine ----------------------------------------------------------------------------------------------


def bruikbaar(f: BronFeature) -> Any:
    """The shape, put right where it is invalid; None where there is nothing to reckon with."""
    try:
        vorm = shapely.from_wkb(f.geometrie) if f.geometrie else None
    except shapely.GEOSException:
        return None
    if vorm is None or vorm.is_empty:
        return None
    return vorm if vorm.is_valid else shapely.make_valid(vorm)


def scheef(f: BronFeature) -> bool:
    vorm = shapely.from_wkb(f.geometrie) if f.geometrie else None
    return vorm is not None and not vorm.is_valid


def maat(vorm: Any) -> float:
    return vorm.area if vorm.area > 0 else vorm.length


def delen(vorm: Any) -> list[Any]:
    """A collection's members; anything else as it is."""
    return list(vorm.geoms) if vorm.geom_type == "GeometryCollection" else [vorm]


def telt(plek: Any, vorm: Any) -> bool:
    """Whether they share more than a border or a sliver: 1 m2 or m, or else half of the smaller of the two."""
    if not plek.intersects(vorm):
        return False
    if maat(plek) == 0.0:
        return True
    shared = plek.intersection(vorm)
    measure = shared.area if plek.area > 0 else shared.length
    small = min(plek.area, vorm.area) if plek.area > 0 else min(plek.length, vorm.area**0.5)
    return measure > 1e-6 and (measure >= 1.0 - 1e-6 or measure >= 0.5 * small - 1e-6)


RANG = [None, Oordeel.GROEN, Oordeel.ONBEKEND, Oordeel.AANDACHT, Oordeel.KNELPUNT]


def ergste(some: list[Oordeel | None]) -> Oordeel | None:
    return max(some, key=RANG.index, default=None)


def trap(amount: float, trappen: Any) -> Oordeel | None:
    reached = [o for least, o in trappen if amount >= least]
    return reached[-1] if reached else (Oordeel.GROEN if amount > 0 else None)


def zegt(hoe: str, plek: Any, features: list[BronFeature]) -> Oordeel | None:
    """What is met says; None where nothing is."""
    shapes = [(f, v) for f in features if (v := bruikbaar(f)) is not None]
    met = [(f, v) for f, v in shapes if telt(plek, v)]
    if hoe == "treffer":
        return Oordeel.AANDACHT if met else None
    if hoe in ("klassen", "norm"):
        said = [_norm(f) if hoe == "norm" else _klasse(f) for f, _v in met]
        # a shape that was put right shows where something is, not that nothing is the matter
        return ergste([Oordeel.ONBEKEND if o is Oordeel.GROEN and scheef(f) else o for o, (f, _v) in zip(said, met)])
    if hoe == "afstand":
        near = any(plek.distance(v) <= 7.3 for _f, v in shapes)
        return Oordeel.KNELPUNT if met else Oordeel.AANDACHT if near else None
    if hoe == "deel":
        if not met:
            return None
        if maat(plek) == 0.0:
            return trap(1.0, REGELS["deel"].beoordeling.trappen)
        shared = plek.intersection(shapely.union_all([v for _f, v in met]))
        part = (shared.area / plek.area) if plek.area > 0 else shared.length / plek.length
        return trap(part, REGELS["deel"].beoordeling.trappen)
    return trap(sum(plek.distance(v) <= 11.3 for _f, v in shapes), REGELS["aantal"].beoordeling.trappen)


def _norm(f: BronFeature) -> Oordeel:
    value = f.attributen["lden"]
    if not isinstance(value, int) or not 1 <= value <= 130:
        return Oordeel.ONBEKEND
    return Oordeel.KNELPUNT if value > 70 else Oordeel.AANDACHT if value > 53 else Oordeel.GROEN


def _klasse(f: BronFeature) -> Oordeel:
    known = {"wonen": Oordeel.GROEN, "industrie": Oordeel.AANDACHT}
    return known.get(f.attributen["klasse"] or "", Oordeel.ONBEKEND)


def naslag(hoe: str, plek: Any, features: list[BronFeature], *, negatief: bool, gedekt: bool) -> Oordeel:
    """The verdict; of a zaak whose own shape is invalid, empty or not there too."""
    if plek is None or plek.is_empty:
        return Oordeel.ONBEKEND
    doubtful = not plek.is_valid
    whole = shapely.make_valid(plek) if doubtful else plek
    said = zegt(hoe, whole, features)
    if said in (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.ONBEKEND):
        return said
    reach = REGELS[hoe].zoekafstand
    lost = any(bruikbaar(f) is None for f in features)
    lost |= any(_kader(f, reach).intersects(whole) for f in features if bruikbaar(f) is not None and scheef(f))
    if doubtful or lost or not gedekt:
        return Oordeel.ONBEKEND
    if negatief:
        return Oordeel.GROEN
    return Oordeel.GROEN if said is Oordeel.GROEN and _omvat(hoe, whole, features) else Oordeel.ONBEKEND


def _kader(f: BronFeature, rondom: float) -> Any:
    xmin, ymin, xmax, ymax = shapely.from_wkb(f.geometrie).bounds
    return shapely.box(xmin - rondom, ymin - rondom, xmax + rondom, ymax + rondom)


def _omvat(hoe: str, plek: Any, features: list[BronFeature]) -> bool:
    """Whether what was met holds the place wholly, but for a sliver: there the source is not silent anywhere.

    Of what is counted one more may be missing, whatever is there.
    """
    if hoe == "aantal":
        return False
    held = [v for f in features if (v := bruikbaar(f)) is not None and telt(plek, v)]
    union = shapely.union_all(held)
    for part in delen(plek):
        left = part.difference(union)
        if maat(part) == 0.0:
            if not left.is_empty:
                return False
        elif (left.area if part.area > 0 else left.length) > min(1.0, 0.01 * maat(part)):
            return False
    return True


# -- and what they say ----------------------------------------------------------------------------------------------


def gezegd(found: Bevinding) -> tuple[Any, ...]:
    """What two ways of measuring must agree on: all but the last decimals, and which of equally near ones is named."""
    met = {b.feature_id for b in found.bewijs} if found.regel != "afstand" else None
    return found.oordeel, found.relatie, found.reden, met


def zaak_op(plek: Any, nr: int) -> ToetsZaak:
    return replace(zaak(uuid=str(nr)), locatie=GEEN_LOCATIE) if plek is None else zaak(plek, uuid=str(nr))


@pytest.mark.parametrize("negatief", [True, False])
@settings(max_examples=700, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    features=features_, places=st.lists(plekken, min_size=1, max_size=4), gedekt=st.sampled_from([True, True, False])
)
def test_every_verdict_is_that_of_a_slow_and_obvious_engine(negatief, features, places, gedekt):
    register = bron(negatief_bewijs=negatief)
    layer = laag(features, register, **({} if gedekt else {"dekking": None}))
    far = shapely.Point(X + 900, Y + 900)
    many = [zaak_op(p, nr) for nr, p in enumerate([*places, *[far] * VULLING])]
    rules = list(REGELS.values())
    together = toets(many, rules, {"laag": layer}, {"laag": register}, nu=NU)
    for nr, place in enumerate(places):
        (alone,) = toets([many[nr]], rules, {"laag": layer}, {"laag": register}, nu=NU)
        assert [gezegd(b) for b in together[nr].bevindingen] == [gezegd(b) for b in alone.bevindingen]
        for hoe, found in zip(REGELS, alone.bevindingen, strict=True):
            expected = naslag(hoe, place, features, negatief=negatief, gedekt=gedekt)
            assert found.oordeel is expected, (hoe, found, place, features)
            if found.oordeel is Oordeel.GROEN:
                assert found.relatie is not Relatie.GEEN_GEGEVENS

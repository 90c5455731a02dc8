"""Whatever is missing or broken, and in whatever company: never groen. And what is groen, is so by brute force too."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
import shapely
from hypothesis import given

from portaal_leefomgeving_plugin.domain.bron import BronFeature, Dekking
from portaal_leefomgeving_plugin.domain.cql2 import lees
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.green_lane import engine
from portaal_leefomgeving_plugin.green_lane.beslissing import Bronoordeel, Feiten, Geldt, Gewicht, Plaats, beslis
from portaal_leefomgeving_plugin.green_lane.engine import toets
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Conditie, Deel, Filter, Regel, Toepassing
from tests.unit.green_lane.bouw import KLASSEN, MIDDEN, NABIJ, NU, bron, feature, laag, norm, regel, vierkant, wkb, zaak

X, Y = MIDDEN
HIER = vierkant(X, Y, 100)

SOORT_WEG = Filter(("soort",), frozenset({"weg"}), omgekeerd=False)
REGELS: dict[str, Regel] = {
    "treffer": regel(id="treffer"),
    "klassen": regel(KLASSEN, id="klassen"),
    "norm": regel(norm(), id="norm"),
    "afstand": regel(NABIJ, id="afstand"),
    "deel": regel(Deel(((0.5, Oordeel.AANDACHT),)), id="deel"),
    "aantal": regel(Aantal(100.0, ((2, Oordeel.AANDACHT),)), id="aantal"),
    "filter": regel(norm(), id="filter", filter=SOORT_WEG),
    "cql2": regel(id="cql2", filter=Conditie(lees("soort = 'weg' AND lden > 50"))),
    "woorden": regel(id="woorden", toepassing=Toepassing(frozenset(), ("dakkapel",))),
}

# each of these alone is reason enough that no rule may say groen
BRON_STUK: dict[str, dict[str, Any]] = {
    "onbereikbaar": {"bereikt": False},
    "onvolledig": {"volledig": False},
    "fout": {"fout": "afgekapt"},
    "meer gemeld": {"aantal_gemeld": 10_000},
    "kwijt": {"aantal": 10_000},
    "geen paginas": {"paginas": 0},
    "nooit": {"opgehaald_op": None},
    "oud": {"opgehaald_op": NU - timedelta(days=31)},
    "toekomst": {"opgehaald_op": NU + timedelta(days=2)},
    "verlopen": {"geldig_tot": (NU - timedelta(days=1)).date()},
    "geen dekking": {"dekking": None},
    "dekking elders": {"dekking": wkb(vierkant(X + 5_000, Y, 100))},
    "dekking stuk": {"dekking": RdWkb(b"\x01")},
}
REGISTER_STUK: dict[str, dict[str, Any]] = {
    "dekking onbekend": {"dekking": Dekking.ONBEKEND},
    "verlopen": {"geldig_tot": (NU - timedelta(days=1)).date()},
}
LOCATIE_STUK: dict[str, Locatie] = {
    "geen": GEEN_LOCATIE,
    "leeg": Locatie(wkb(shapely.Point()), LocatieKwaliteit.GOED),
    "junk": Locatie(RdWkb(b"junk"), LocatieKwaliteit.GOED),
    "graden": Locatie(wkb(shapely.Point(5.1, 52.1)), LocatieKwaliteit.GOED),
    **{k.value: Locatie(wkb(shapely.Point(MIDDEN)), k) for k in LocatieKwaliteit if k is not LocatieKwaliteit.GOED},
}

shapes = st.sampled_from(
    [
        None,
        b"",
        b"\x01\x06",
        HIER,
        vierkant(X + 200, Y, 50),
        vierkant(X + 3_000, Y, 50),
        shapely.Point(X, Y),
        shapely.Point(),
        shapely.LineString([(X - 50, Y), (X + 50, Y)]),
        shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)]),
        shapely.GeometryCollection([shapely.Point(X, Y), HIER]),
        shapely.MultiPolygon([vierkant(X - 500, Y, 10), vierkant(X + 500, Y, 10)]),
        shapely.box(4, 51, 6, 53),
        shapely.Point(X, Y, 7.0),
    ]
)
values = st.sampled_from([None, "", 40, 60, 80, "55,5", "x", "wonen", "industrie", float("nan"), True, -1])
attributes = st.fixed_dictionaries(
    {}, optional={"lden": values, "klasse": values, "soort": st.sampled_from(["weg", "spoor", "", None])}
)
features_ = st.lists(st.tuples(shapes, attributes), max_size=5).map(
    lambda rows: [feature(s, nr, **a) for nr, (s, a) in enumerate(rows)]
)
places = st.sampled_from(
    [shapely.Point(MIDDEN), vierkant(X, Y, 20), shapely.LineString([(X, Y), (X + 30, Y)]),
     shapely.MultiPoint([(X, Y), (X + 10, Y)]), shapely.GeometryCollection([shapely.Point(X, Y), vierkant(X, Y, 4)])]
)  # fmt: skip


def _oordelen(een_zaak: Any, layer: Any, register: Any) -> set[Oordeel]:
    rules = [replace(r, bron=register.id) for r in REGELS.values()]
    (baan,) = toets([een_zaak], rules, {register.id: layer} if layer else {}, {register.id: register}, nu=NU)
    return {b.oordeel for b in baan.bevindingen}


@given(
    features_,
    places,
    st.sampled_from(sorted(BRON_STUK)),
    st.dictionaries(st.sampled_from(sorted(BRON_STUK)), st.none()),
)
def test_a_source_with_anything_the_matter_never_gives_groen(features, place, wrong, more):
    changes: dict[str, Any] = {}
    for name in (*more, wrong):
        changes |= BRON_STUK[name]
    assert Oordeel.GROEN not in _oordelen(zaak(place), laag(features, **changes), bron())


@given(features_, places, st.sampled_from(sorted(REGISTER_STUK)))
def test_a_register_entry_with_anything_the_matter_never_gives_groen(features, place, wrong):
    register = bron(**REGISTER_STUK[wrong])
    assert Oordeel.GROEN not in _oordelen(zaak(place), laag(features, register), register)


@given(features_, st.sampled_from(sorted(LOCATIE_STUK)))
def test_a_location_with_anything_the_matter_never_gives_groen(features, wrong):
    odd = replace(zaak(), locatie=LOCATIE_STUK[wrong])
    assert Oordeel.GROEN not in _oordelen(odd, laag(features), bron())


@given(features_, places, st.sampled_from([None, b"", b"\x01", shapely.Polygon(), shapely.box(4, 51, 6, 53)]))
def test_a_feature_that_may_lie_anywhere_never_leaves_groen_to_a_rule_about_all_features(features, place, shape):
    found = laag([*features, feature(shape, 99)])
    rules = [r for r in REGELS.values() if r.filter is None]
    (baan,) = toets([zaak(place)], rules, {"laag": found}, {"laag": bron()}, nu=NU)
    assert all(b.oordeel is not Oordeel.GROEN for b in baan.bevindingen)


@given(features_, places)
def test_where_absence_proves_nothing_groen_needs_features_that_hold_the_whole_zaak(features, place):
    register = bron(negatief_bewijs=False)
    (baan,) = toets([zaak(place)], list(REGELS.values()), {"laag": laag(features, register)}, {"laag": register}, nu=NU)
    usable = [
        f for f in features if isinstance(f.geometrie, bytes) and shapely.from_wkb(f.geometrie, on_invalid="ignore")
    ]
    for found in baan.bevindingen:
        if found.oordeel is Oordeel.GROEN:
            named = {b.feature_id for b in found.bewijs}
            held = shapely.union_all([shapely.from_wkb(f.geometrie) for f in usable if f.id in named])
            assert held.buffer(1e-6).covers(place)


@given(features_, places)
def test_whatever_a_source_holds_it_is_read_and_every_rule_answers(features, place):
    many = [zaak(place, uuid=str(n)) for n in range(70)]  # more than are asked one by one
    banen = toets(many, list(REGELS.values()), {"laag": laag(features)}, {"laag": bron()}, nu=NU)
    assert all(len(b.bevindingen) == len(REGELS) for b in banen)
    (alone,) = toets(many[:1], list(REGELS.values()), {"laag": laag(features)}, {"laag": bron()}, nu=NU)
    assert banen[0] == alone


def test_groen_takes_every_condition_at_once():
    """All combinations of facts: groen only where each of them is as it should be."""
    groen = []
    reasons = [None, *engine.OnbekendReden]
    flags = (False, True)
    for facts in itertools.product(Geldt, Plaats, Gewicht, flags, flags, flags):
        for asked, reason, negative in itertools.product(flags, reasons, flags):
            said = beslis(Feiten(*facts), Bronoordeel(asked, reason, negative))
            assert (said.oordeel is Oordeel.ONBEKEND) <= (said.reden is not None)
            if said.oordeel is Oordeel.GROEN:
                groen.append((facts, asked, reason, negative))
    for (applies, place, worst, covered, whole, held), asked, reason, negative in groen:
        assert (applies, place, covered, whole, asked, reason) == (Geldt.JA, Plaats.GOED, True, True, True, None)
        assert worst in (Gewicht.NIETS, Gewicht.GROEN)
        assert negative or (worst is Gewicht.GROEN and held)
    assert len(groen) == 5  # no hit with proof; a hit with proof or held, or both


def test_the_columns_say_of_each_combination_what_the_rule_says():
    """Codes are packed into one number for each zaak; none may run over into another."""
    flags = (0, 1)
    combos = np.array(list(itertools.product(Geldt, Plaats, Gewicht, flags, flags, flags)), dtype=np.int8)
    check = engine._Brontoets([zaak()] * len(combos), engine.Plekken([zaak()] * len(combos)), bron(), laag([]), NU)
    check._plekken.locatie = combos[:, 1]
    relatie, oordeel, reden = check._beslist(combos[:, 0], combos[:, 2], combos[:, 3], combos[:, 4], combos[:, 5])
    for i, (a, p, w, c, v, h) in enumerate(combos.tolist()):
        said = beslis(Feiten(Geldt(a), Plaats(p), Gewicht(w), bool(c), bool(v), bool(h)), check._oordeel)
        got = (engine.RELATIES[relatie[i]], engine.OORDELEN[oordeel[i]], engine.REDENEN[reden[i]])
        assert got == (said.relatie, said.oordeel, said.reden)


# --- brute force ---------------------------------------------------------------------------------------------


def _willekeurig(rng: np.random.Generator, n: int, size: float) -> list[Any]:
    """Points, lines, polygons with holes, multipolygons and collections, near one another."""
    made: list[Any] = []
    for _ in range(n):
        x, y = np.asarray(MIDDEN) + rng.uniform(-400, 400, 2)
        kind = rng.integers(0, 6)
        star = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(5, 160)))
        ring = shapely.Polygon(np.c_[x + np.cos(star) * rng.uniform(0.4, 1, len(star)) * size, y + np.sin(star) * size])
        ring = ring if ring.is_valid and ring.area > 1 else vierkant(x, y, size)
        made.append(
            [
                shapely.Point(x, y),
                shapely.LineString([(x, y), (x + size, y + size / 3), (x, y + size)]),
                ring,
                ring.difference(ring.centroid.buffer(size / 4)),
                shapely.union(ring, vierkant(x + 3 * size, y, size)),
                shapely.GeometryCollection([vierkant(x, y, size), shapely.Point(x + 2 * size, y)]),
            ][kind]
        )
    return made


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("many", [40, 300])
def test_pairs_distances_and_overlaps_are_those_of_plain_shapely(seed, many):
    rng = np.random.default_rng(seed)
    places, areas = _willekeurig(rng, many, 15.0), _willekeurig(rng, 60, 40.0)
    zaken = [zaak(p, uuid=str(n)) for n, p in enumerate(places)]
    layer = laag([feature(a, n) for n, a in enumerate(areas)])
    rules = [regel(id="raakt", minste_m2=0.0, minste_m=0.0), regel(NABIJ, id="nabij", minste_m2=0.0, minste_m=0.0)]
    banen = toets(zaken, rules, {"laag": layer}, {"laag": bron()}, nu=NU)
    for place, baan in zip(places, banen, strict=True):
        raakt, nabij = baan.bevindingen
        hits = {f"f{n}" for n, a in enumerate(areas) if _raakt(place, a)}
        assert {b.feature_id for b in raakt.bewijs} == hits
        assert (raakt.oordeel is Oordeel.AANDACHT) == bool(hits)
        for b in raakt.bewijs:
            _vergelijk_overlap(place, areas[int(b.feature_id[1:])], b)
        nearest = min(place.distance(a) for a in areas)
        if hits:
            assert nabij.oordeel is Oordeel.KNELPUNT
        elif nearest <= 250.0:
            assert nabij.oordeel is Oordeel.AANDACHT
            assert nabij.bewijs[0].afstand_m == pytest.approx(nearest, abs=0.051)
        else:
            assert nabij.oordeel is Oordeel.GROEN
            assert nabij.bewijs == ()


def _raakt(place: Any, area: Any) -> bool:
    """Areas that share no more than a border (one square millimetre) do not count as touching."""
    for one, other in itertools.product(_delen(place), _delen(area)):
        if one.area > 0.0 and other.area > 0.0:
            with np.errstate(invalid="ignore"):  # GEOS 3.11 leaves a flag behind that numpy takes for its own
                if one.intersection(other).area > 1e-6:
                    return True
        elif one.intersects(other):
            return True
    return False


def _delen(shape: Any) -> list[Any]:
    return list(shape.geoms) if shape.geom_type == "GeometryCollection" else [shape]


def _vergelijk_overlap(place: Any, area: Any, evidence: Any) -> None:
    shared = place.intersection(area).area if place.geom_type != "GeometryCollection" else None
    if shared is not None and evidence.overlap_m2 is not None:
        assert evidence.overlap_m2 == pytest.approx(shared, abs=0.051)
        assert evidence.overlap_deel == pytest.approx(shared / place.area, abs=1e-4)
    if place.area == 0.0:
        assert evidence.overlap_m2 is None


def test_one_zaak_and_many_zaken_give_the_same_answers():
    rng = np.random.default_rng(7)
    places = _willekeurig(rng, 200, 15.0)
    layer = laag([feature(a, n, lden=float(rng.uniform(40, 80))) for n, a in enumerate(_willekeurig(rng, 80, 40.0))])
    zaken = [zaak(p, uuid=str(n)) for n, p in enumerate(places)]
    rules = list(REGELS.values())
    together = toets(zaken, rules, {"laag": layer}, {"laag": bron()}, nu=NU)
    for nr, one in enumerate(zaken):
        (alone,) = toets([one], rules, {"laag": layer}, {"laag": bron()}, nu=NU)
        assert alone == together[nr]


def test_the_features_a_builder_makes_are_what_the_layer_holds():
    """Else the properties above would hold of nothing."""
    made = laag([feature(HIER, 1, lden=40)])
    assert made.features == (BronFeature("f1", wkb(HIER), {"lden": 40}),)
    assert _oordelen(zaak(), made, bron()) >= {Oordeel.GROEN, Oordeel.AANDACHT, Oordeel.KNELPUNT}

"""The fictional town holds together: whole, without overlaps, the same for the same seed, and fit for the rules."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.demo.stad.stad import bouw_stad
from portaal_leefomgeving_plugin.demo.stad.vormen import Ring, Stad
from portaal_leefomgeving_plugin.resources import resource

SEED = 2026
NIETS = 0.01
"""Square metres: what rounding may leave."""

GEBRUIK = {
    "wonen", "centrum", "bedrijven", "haven", "recreatie", "park", "agrarisch", "natuur", "water", "verkeer", "school",
    "sport",
}  # fmt: skip


@cache
def gebouwd(seed: int) -> Stad:
    return bouw_stad(seed)


@pytest.fixture(params=[SEED, 7])
def stad(request: pytest.FixtureRequest) -> Stad:
    return gebouwd(request.param)


def vlakken(rings: Sequence[Ring]) -> NDArray[np.object_]:
    return np.array([shapely.Polygon(ring) for ring in rings], dtype=object)


def overlap(shapes: NDArray[np.object_]) -> float:
    """The largest overlap of two of them, in square metres."""
    i, j = shapely.STRtree(shapes).query(shapes, "intersects")
    other = i < j
    return float(shapely.area(shapely.intersection(shapes[i[other]], shapes[j[other]])).max())


def alle_vlakken(stad: Stad) -> NDArray[np.object_]:
    areas = (*stad.wijken, *stad.gebieden, *stad.natura2000)
    holed = [shapely.Polygon(v.ringen[0], v.ringen[1:]) for v in areas]
    rings = [stad.grens, stad.land, *(r for *_, r in stad.bodemzones), *(r for *_, r in stad.verontreinigd)]
    return np.concatenate([np.array(holed, dtype=object), vlakken([*rings, *(r for *_, r in stad.geluid)])])


def test_the_same_seed_gives_the_same_town_and_another_seed_another():
    one, two = gebouwd(SEED), bouw_stad(SEED)
    for wat in ("percelen", "panden"):
        pairs = list(zip(getattr(one, wat), getattr(two, wat), strict=True))
        assert all(a.id == b.id and np.array_equal(a.ring, b.ring) for a, b in pairs)
    assert all(np.array_equal(a[2], b[2]) for a, b in zip(one.geluid, two.geluid, strict=True))
    assert (one.adressen, one.speelplekken) == (two.adressen, two.speelplekken)
    assert one.adressen != gebouwd(7).adressen


def test_rings_are_closed_valid_and_run_anticlockwise(stad: Stad):
    rings = [
        stad.grens, stad.land, *(p.ring for p in stad.percelen), *(p.ring for p in stad.panden),
        *(v.ringen[0] for v in (*stad.wijken, *stad.gebieden, *stad.natura2000)),
        *(r for *_, r in (*stad.bodemzones, *stad.verontreinigd, *stad.geluid)),
    ]  # fmt: skip
    assert all(np.array_equal(ring[0], ring[-1]) for ring in rings)
    assert all(shapely.LinearRing(ring).is_ccw for ring in rings)
    assert shapely.is_valid(vlakken(rings)).all()
    assert shapely.is_valid(alle_vlakken(stad)).all()


def test_parcels_lie_on_the_land_and_do_not_overlap(stad: Stad):
    parcels = vlakken([p.ring for p in stad.percelen])
    assert overlap(parcels) < NIETS
    assert shapely.contains(shapely.Polygon(stad.land), parcels).all()
    assert shapely.area(parcels).sum() > 0.75 * shapely.Polygon(stad.land).area


def test_buildings_stand_on_their_parcel_and_do_not_overlap(stad: Stad):
    buildings = vlakken([p.ring for p in stad.panden])
    parcel = {p.id: shapely.Polygon(p.ring) for p in stad.percelen}
    own = np.array([parcel[p.perceel] for p in stad.panden], dtype=object)
    assert overlap(buildings) < NIETS
    assert shapely.area(shapely.difference(buildings, own)).max() < NIETS
    assert shapely.area(buildings).min() > 4


def test_an_address_lies_in_its_building_near_its_street(stad: Stad):
    points = shapely.points([(a.x, a.y) for a in stad.adressen])
    building = {p.id: (shapely.Polygon(p.ring), p.perceel) for p in stad.panden}
    street = {s.naam: shapely.LineString(s.lijn) for s in stad.straten}
    assert shapely.contains(np.array([building[a.pand][0] for a in stad.adressen]), points).all()
    assert all(building[a.pand][1] == a.perceel for a in stad.adressen)
    metres = shapely.distance(points, np.array([street[a.straat] for a in stad.adressen]))
    assert metres.max() < 120
    assert np.median(metres) < 20
    assert np.percentile(metres, 98) < 45


def test_streets_and_railway_run_over_land(stad: Stad):
    land = shapely.Polygon(stad.land).buffer(0.5)
    at_sea = {s.naam: shapely.LineString(s.lijn).difference(land).length for s in stad.straten}
    assert {naam: metres for naam, metres in at_sea.items() if metres > 0} == {}
    assert all(land.contains(shapely.LineString(line)) for line in stad.spoor)


def test_addresses_and_ids_are_told_apart(stad: Stad):
    assert max(Counter((a.straat, a.huisnummer) for a in stad.adressen).values()) == 1
    for ids in ([p.id for p in stad.percelen], [p.id for p in stad.panden], [p.aanduiding for p in stad.percelen],
                [a.nummeraanduiding for a in stad.adressen], [s.naam for s in stad.straten]):  # fmt: skip
        assert len(set(ids)) == len(ids)
    assert all(p.id.startswith("9999") and len(p.id) == 16 for p in stad.panden)
    assert all(a.postcode.startswith("9999") and len(a.postcode) == 6 for a in stad.adressen)


def test_a_street_has_one_postcode_and_even_and_odd_numbers_each_a_side(stad: Stad):
    codes = defaultdict(set)
    for a in stad.adressen:
        codes[a.straat].add(a.postcode)
    assert all(len(found) == 1 for found in codes.values())
    assert {a.huisnummer % 2 for a in stad.adressen} == {0, 1}


def test_the_town_has_the_size_of_a_town(stad: Stad):
    assert 3_000 < len(stad.panden) < 5_000
    assert 3_000 < len(stad.percelen) < 5_500
    assert 3_000 < len(stad.adressen) < 4_500
    assert {s.soort for s in stad.straten} == {"gemeenteweg", "provincialeweg", "rijksweg", "pad"}
    assert (stad.naam, stad.woonplaats, stad.gemeentecode) == ("Voorbeeldstad", "Voorbeeldstad", "GM9999")


def test_the_island_lies_in_open_water_of_the_ijsselmeer(stad: Stad):
    low, high = stad.grens.min(axis=0), stad.grens.max(axis=0)
    assert (low > [152_000, 523_000]).all()
    assert (high < [164_000, 532_500]).all()
    assert shapely.Polygon(stad.grens).contains(shapely.Polygon(stad.land))


@pytest.mark.parametrize("wat", ["wijken", "bodemzones"])
def test_wijken_and_soil_zones_cover_the_land_without_overlap(stad: Stad, wat: str):
    rings = [v.ringen[0] for v in stad.wijken] if wat == "wijken" else [r for *_, r in stad.bodemzones]
    pieces, land = vlakken(rings), shapely.Polygon(stad.land)
    assert shapely.union_all(pieces).symmetric_difference(land).area < NIETS
    assert abs(shapely.area(pieces).sum() - land.area) < NIETS


def test_soil_classes_are_those_that_the_rules_know(stad: Stad):
    rules = json.loads(resource("groene_baan/bodem.json").read_text(encoding="utf-8"))["regels"]
    known = next(r["klassen"]["waarden"] for r in rules if r["id"] == "bodem_zone")
    assert {klasse for _, klasse, _ in stad.bodemzones} <= set(known)


def test_each_kind_of_noise_has_a_rule_of_its_own(stad: Stad):
    rules = json.loads(resource("groene_baan/geluid.json").read_text(encoding="utf-8"))["regels"]
    known = {name for r in rules for name in r["filter"].get("is", ())}
    assert {bron for bron, *_ in stad.geluid} <= known
    assert {bron for bron, *_ in stad.geluid} == {"gemeenteweg", "provincialeweg", "rijksweg", "spoor", "industrie"}


def test_a_louder_contour_lies_within_the_one_below_it(stad: Stad):
    areas: dict[str, dict[float, list[Ring]]] = defaultdict(lambda: defaultdict(list))
    for bron, lden, ring in stad.geluid:
        areas[bron][lden].append(ring)
    for bron, per_level in areas.items():
        levels = sorted(per_level)
        assert levels == [45.0 + 5 * nr for nr in range(len(levels))], bron
        assert len(levels) >= 4, bron
        joined = [shapely.union_all(vlakken(per_level[level])) for level in levels]
        for outer, inner in pairwise(joined):
            assert outer.contains(inner), bron


def test_there_is_much_to_regulate(stad: Stad):
    names = {v.naam for v in stad.gebieden}
    assert len(names) >= 40
    assert {v.gebruik for v in (*stad.wijken, *stad.gebieden)} == GEBRUIK | {"regel"}
    assert any(len(v.ringen) > 1 for v in stad.gebieden)
    assert max(Counter(v.naam for v in stad.gebieden).values()) > 10
    assert {p.gebruik for p in stad.percelen} == GEBRUIK
    assert len(stad.verontreinigd) >= 25


def test_the_three_playgrounds_lie_on_beside_and_away_from_contaminated_soil(stad: Stad):
    spots = shapely.union_all(vlakken([r for *_, r in stad.verontreinigd]))
    on, beside, away = (shapely.box(x - 12, y - 12, x + 12, y + 12) for _, x, y in stad.speelplekken)
    assert spots.intersection(on).area > 100
    assert 0 < spots.distance(beside) < 25
    assert spots.distance(away) > 100
    houses = shapely.points([(a.x, a.y) for a in stad.adressen])
    assert (shapely.distance(houses, away) < 200).sum() > 40
    zone = next(k for _, k, r in stad.bodemzones if shapely.Polygon(r).contains(away))
    assert zone == "wonen"


def test_natura_2000_lies_partly_on_land_and_partly_in_water(stad: Stad):
    reserve, land = shapely.union_all(vlakken([v.ringen[0] for v in stad.natura2000])), shapely.Polygon(stad.land)
    assert reserve.intersection(land).area > 500_000
    assert reserve.difference(land).area > 500_000
    assert shapely.Polygon(stad.grens).contains(reserve)

"""Rules over all features of a zaak together (share, count), and conditions in CQL2 on features and on zaken."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.domain.cql2 import geldt, lees
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel, Relatie
from portaal_leefomgeving_plugin.green_lane.engine import toets
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Conditie, Deel, Toepassing
from tests.unit.green_lane.bouw import MIDDEN, NU, bevinding, bron, feature, laag, regel, vierkant, zaak

X, Y = MIDDEN
DEEL = Deel(((0.25, Oordeel.AANDACHT), (0.75, Oordeel.KNELPUNT)))
AANTAL = Aantal(100.0, ((2, Oordeel.AANDACHT), (4, Oordeel.KNELPUNT)))
PERCEEL = shapely.box(X, Y, X + 100, Y + 100)


def strook(van: float, tot: float) -> shapely.Geometry:
    """The part of PERCEEL between two shares of its width, and some more above and below."""
    return shapely.box(X + 100 * van, Y - 10, X + 100 * tot, Y + 110)


@pytest.mark.parametrize(
    ("stroken", "oordeel"),
    [
        ([], Oordeel.GROEN),
        ([(0, 0.2)], Oordeel.GROEN),
        ([(0, 0.25)], Oordeel.AANDACHT),
        ([(0, 0.2), (0.5, 0.6)], Oordeel.AANDACHT),
        ([(0, 0.2), (0.1, 0.2)], Oordeel.GROEN),  # one over the other: together no more than one
        ([(0, 0.5), (0.4, 0.8)], Oordeel.KNELPUNT),
        ([(0, 0.5), (0.2, 0.6)], Oordeel.AANDACHT),  # 90% added up, 60% together
    ],
)
def test_share_of_a_zaak(stroken, oordeel) -> None:
    layer = laag([feature(strook(a, b), nr) for nr, (a, b) in enumerate(stroken)])
    found = bevinding(zaak(PERCEEL), regel(DEEL), layer)
    assert (found.oordeel, found.reden) == (oordeel, None)
    assert (found.relatie is Relatie.GERAAKT) == bool(stroken)


def test_share_of_a_line_and_of_a_point() -> None:
    line = shapely.LineString([(X, Y + 50), (X + 100, Y + 50)])
    layer = laag([feature(strook(0, 0.3))])
    assert bevinding(zaak(line), regel(DEEL), layer).oordeel is Oordeel.AANDACHT
    assert bevinding(zaak(shapely.Point(X + 10, Y + 50)), regel(DEEL), layer).oordeel is Oordeel.KNELPUNT
    assert bevinding(zaak(shapely.Point(X + 90, Y + 50)), regel(DEEL), layer).oordeel is Oordeel.GROEN


@pytest.mark.parametrize(
    ("afstanden", "oordeel"),
    [([], Oordeel.GROEN), ([50], Oordeel.GROEN), ([0, 100], Oordeel.AANDACHT), ([0, 100.1], Oordeel.GROEN),
     ([0, 20, 40, 99], Oordeel.KNELPUNT)],
)  # fmt: skip
def test_count_within_a_distance(afstanden, oordeel) -> None:
    layer = laag([feature(shapely.Point(X + d, Y), nr) for nr, d in enumerate(afstanden)])
    found = bevinding(zaak(), regel(AANTAL), layer)
    assert (found.oordeel, found.reden) == (oordeel, None)
    assert sorted(b.afstand_m for b in found.bewijs) == sorted(d for d in afstanden if d <= 100)


def test_count_of_what_is_touched() -> None:
    rule = regel(Aantal(0.0, ((2, Oordeel.AANDACHT),)))
    two = [feature(vierkant(X, Y, 50), 1), feature(vierkant(X, Y, 60), 2)]
    assert bevinding(zaak(), rule, laag(two)).oordeel is Oordeel.AANDACHT
    assert bevinding(zaak(), rule, laag(two[:1])).oordeel is Oordeel.GROEN
    near = [two[0], feature(vierkant(X + 100, Y, 50), 2)]
    assert bevinding(zaak(), rule, laag(near)).oordeel is Oordeel.GROEN


@pytest.mark.parametrize("judge", [DEEL, AANTAL])
def test_a_source_with_anything_the_matter_gives_no_groen(judge) -> None:
    for wrong in ({"volledig": False}, {"bereikt": False}, {"dekking": None}, {"aantal_gemeld": 9}):
        assert (
            bevinding(zaak(PERCEEL), regel(judge), laag([feature(strook(0, 0.1))], **wrong)).oordeel is Oordeel.ONBEKEND
        )
    silent = bron(negatief_bewijs=False)
    found = bevinding(zaak(PERCEEL), regel(judge), laag([feature(strook(0, 0.1))], silent))
    assert (found.oordeel, found.reden) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_NEGATIEF_BEWIJS)


WEG = Conditie(lees("soort = 'weg' AND lden >= 50"))


@pytest.mark.parametrize(
    ("attributen", "oordeel"),
    [
        ({"soort": "weg", "lden": 55}, Oordeel.AANDACHT),
        ({"soort": "weg", "lden": 45}, Oordeel.GROEN),
        ({"soort": "spoor"}, Oordeel.GROEN),  # no road, whatever its level
        ({"soort": "weg"}, Oordeel.ONBEKEND),
        ({"lden": 55}, Oordeel.ONBEKEND),
    ],
)
def test_a_condition_on_features_of_which_it_cannot_be_told_is_unknown(attributen, oordeel) -> None:
    found = bevinding(zaak(), regel(filter=WEG), laag([feature(vierkant(X, Y, 50), 1, **attributen)]))
    assert found.oordeel is oordeel


@pytest.mark.parametrize("judge", [DEEL, AANTAL])
def test_features_that_may_not_be_meant_leave_a_step_unknown_only_where_they_decide(judge) -> None:
    def met(*soorten: str | None) -> Oordeel:
        shapes = [strook(0.15 * n, 0.15 * (n + 1)) for n in range(len(soorten))]
        rows = [feature(s, nr, soort=kind) for nr, (s, kind) in enumerate(zip(shapes, soorten))]
        return bevinding(zaak(PERCEEL), regel(judge, filter=Conditie(lees("soort = 'weg'"))), laag(rows)).oordeel

    assert met("weg", "weg") is Oordeel.AANDACHT
    assert met("weg", None) is Oordeel.ONBEKEND  # with the second it would be aandacht
    assert met("weg", "weg", None) is Oordeel.AANDACHT
    assert met("weg", "spoor") is Oordeel.GROEN


@pytest.mark.parametrize(
    ("toepassing", "anders", "oordeel"),
    [
        (Toepassing(frozenset(), (), frozenset({"bouwen"})), {"activiteiten": ("Bouwen", "Kappen")}, Oordeel.AANDACHT),
        (Toepassing(frozenset(), (), frozenset({"bouwen"})), {"activiteiten": ("Kappen",)},
         Oordeel.NIET_VAN_TOEPASSING),
        (Toepassing(frozenset(), (), frozenset({"bouwen"})), {}, Oordeel.ONBEKEND),  # not known which they are
        (Toepassing(frozenset({"ov"}), (), frozenset({"bouwen"})), {}, Oordeel.AANDACHT),
        (Toepassing(frozenset(), (), voorwaarde=lees("zaaktype_identificatie = 'OV'")), {}, Oordeel.AANDACHT),
        (Toepassing(frozenset(), (), voorwaarde=lees("omschrijving LIKE '%sloop%'")), {}, Oordeel.NIET_VAN_TOEPASSING),
        (Toepassing(frozenset(), (), voorwaarde=lees("omschrijving LIKE '%sloop%'")), {"omschrijving": ""},
         Oordeel.ONBEKEND),
        (Toepassing(frozenset(), ("dakkapel",), voorwaarde=lees("zaaktype_identificatie <> 'OV'")), {},
         Oordeel.NIET_VAN_TOEPASSING),
    ],
)  # fmt: skip
def test_for_which_zaken(toepassing, anders, oordeel) -> None:
    layer = laag([feature(vierkant(X, Y, 50))])
    assert bevinding(zaak(**anders), regel(toepassing=toepassing), layer).oordeel is oordeel


@pytest.mark.parametrize("aantal_zaken", [40, 100])  # few and many go different ways
def test_shares_and_counts_are_those_of_a_slow_reckoning(aantal_zaken: int) -> None:
    made = np.random.default_rng(11)
    spots = made.uniform(-600, 600, (60, 2)) + MIDDEN
    shapes = [vierkant(x, y, side) for (x, y), side in zip(spots, made.uniform(20, 200, 60))]
    kinds = made.choice(["weg", "spoor", ""], 60)
    rows = [feature(s, nr, soort=str(k)) for nr, (s, k) in enumerate(zip(shapes, kinds))]
    condition = lees("soort = 'weg' OR soort IS NULL")
    meant = [s for s, f in zip(shapes, rows) if geldt(condition, f.attributen) is not False]
    places = [vierkant(x, y, 80) for x, y in made.uniform(-600, 600, (aantal_zaken, 2)) + MIDDEN]
    zaken = [zaak(p, uuid=str(nr)) for nr, p in enumerate(places)]
    layer = laag(rows)
    rules = [regel(DEEL, id="deel", filter=Conditie(condition)), regel(AANTAL, id="aantal", filter=Conditie(condition))]
    banen = toets(zaken, rules, {"laag": layer}, {"laag": layer.bron}, nu=NU)
    seen = set()
    for place, baan in zip(places, banen):
        share = shapely.area(shapely.intersection(place, shapely.union_all(meant))) / shapely.area(place)
        count = sum(shapely.distance(place, s) <= 100.0 for s in meant)
        by_share = Oordeel.KNELPUNT if share >= 0.75 else Oordeel.AANDACHT if share >= 0.25 else Oordeel.GROEN
        by_count = Oordeel.KNELPUNT if count >= 4 else Oordeel.AANDACHT if count >= 2 else Oordeel.GROEN
        assert [b.oordeel for b in baan.bevindingen] == [by_share, by_count]
        seen |= {("deel", by_share), ("aantal", by_count)}
    assert len(seen) == 6

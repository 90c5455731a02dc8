"""What a finding stands on: the feature, how far, how much; and what is too little to count."""

from __future__ import annotations

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.verdict import Oordeel, Relatie
from portaal_leefomgeving_plugin.green_lane.engine import toets, toets_tabel
from portaal_leefomgeving_plugin.green_lane.regel import Afstand, Tekst
from tests.unit.green_lane.bouw import (
    KLASSEN,
    MIDDEN,
    NABIJ,
    NU,
    bevinding,
    bron,
    feature,
    laag,
    norm,
    regel,
    vierkant,
    wkb,
    zaak,
)

X, Y = MIDDEN
HIER = vierkant(X, Y, 100)


def test_an_area_tells_how_much_of_it_is_met():
    found = bevinding(zaak(shapely.box(X, Y, X + 100, Y + 20)), regel(), laag([feature(HIER, naam="Terrein")]))
    (bewijs,) = found.bewijs
    assert (bewijs.feature_id, bewijs.omschrijving) == ("f1", "Terrein")
    assert (bewijs.afstand_m, bewijs.overlap_m2, bewijs.overlap_deel) == (0.0, 1000.0, 0.5)
    assert bewijs.geometrie == wkb(HIER)


def test_a_point_has_no_overlap():
    (bewijs,) = bevinding(zaak(), regel(), laag([feature(HIER)])).bewijs
    assert (bewijs.afstand_m, bewijs.overlap_m2, bewijs.overlap_deel) == (0.0, None, None)


def test_the_distance_is_given_to_a_decimetre():
    (bewijs,) = bevinding(zaak(), regel(NABIJ), laag([feature(vierkant(X + 100, Y, 33.3))])).bewijs
    assert bewijs.afstand_m == 83.4  # 83.35


@pytest.mark.parametrize(
    ("metres", "expected"), [(249.99, Oordeel.AANDACHT), (250.0, Oordeel.AANDACHT), (250.01, Oordeel.GROEN)]
)
def test_a_distance_counts_up_to_and_with_its_limit(metres, expected):
    found = bevinding(zaak(), regel(NABIJ), laag([feature(shapely.box(X + metres, Y - 5, X + 400, Y + 5))]))
    assert found.oordeel is expected
    assert (found.relatie is Relatie.GERAAKT) == (expected is Oordeel.AANDACHT)


def test_the_nearest_of_several_is_the_evidence():
    made = laag([feature(vierkant(X + d, Y, 10), nr) for nr, d in enumerate((200, 80, 120))])
    found = bevinding(zaak(), regel(NABIJ), made)
    assert [(b.feature_id, b.afstand_m) for b in found.bewijs] == [("f1", 75.0)]


def test_the_steps_of_a_distance_are_told_apart():
    steps = regel(Afstand(((10.0, Oordeel.KNELPUNT), (100.0, Oordeel.AANDACHT))))
    at = {5.0: Oordeel.KNELPUNT, 10.0: Oordeel.KNELPUNT, 50.0: Oordeel.AANDACHT, 101.0: Oordeel.GROEN}
    for metres, expected in at.items():
        made = laag([feature(shapely.box(X + metres, Y - 5, X + 300, Y + 5))])
        assert bevinding(zaak(), steps, made).oordeel is expected, metres


def test_areas_that_share_only_a_border_are_not_touched():
    beside = shapely.box(X + 50, Y - 50, X + 80, Y + 50)
    assert bevinding(zaak(beside), regel(), laag([feature(HIER)])).oordeel is Oordeel.GROEN


def test_areas_that_share_only_a_border_are_at_no_distance():
    beside = shapely.box(X + 50, Y - 50, X + 80, Y + 50)
    found = bevinding(zaak(beside), regel(NABIJ), laag([feature(HIER)]))
    assert found.oordeel is Oordeel.AANDACHT  # within 250 m, but not on it
    assert found.bewijs[0].afstand_m == 0.0


def test_a_sliver_does_not_count_but_is_shown():
    beside = shapely.box(X + 49.995, Y - 50, X + 80, Y + 50)  # half a centimetre over a hundred metres: 0.5 m2
    found = bevinding(zaak(beside), regel(), laag([feature(HIER)]))
    assert (found.relatie, found.oordeel) == (Relatie.NIET_GERAAKT, Oordeel.GROEN)
    assert [b.overlap_m2 for b in found.bewijs] == [0.5]


def test_the_least_overlap_is_the_rules_own():
    beside = shapely.box(X + 49.995, Y - 50, X + 80, Y + 50)
    assert bevinding(zaak(beside), regel(minste_m2=0.2), laag([feature(HIER)])).oordeel is Oordeel.AANDACHT


@pytest.mark.parametrize(
    ("place", "area"),
    [
        (vierkant(X, Y, 0.5), HIER),
        (HIER, vierkant(X, Y, 0.5)),
        (vierkant(X, Y, 0.01), HIER),
        (HIER, vierkant(X, Y, 0.01)),
    ],
)
def test_what_is_small_in_itself_is_no_sliver(place, area):
    assert bevinding(zaak(place), regel(), laag([feature(area)])).oordeel is Oordeel.AANDACHT


def test_a_line_counts_by_the_length_it_runs_inside():
    made = laag([feature(HIER)])
    along = shapely.LineString([(X - 200, Y + 50), (X + 200, Y + 50)])  # over the border, nowhere inside
    through = shapely.LineString([(X - 200, Y), (X + 200, Y)])
    corner = shapely.LineString([(X + 49.9, Y + 200), (X + 50.1, Y - 200)]).intersection(
        shapely.box(X, Y + 49.5, X + 60, Y + 300)
    )
    assert bevinding(zaak(through), regel(), made).oordeel is Oordeel.AANDACHT
    assert bevinding(zaak(corner), regel(), made).oordeel is Oordeel.GROEN
    assert bevinding(zaak(along), regel(NABIJ), made).bewijs[0].afstand_m == 0.0


def test_a_point_on_the_border_is_touched():
    for count in (1, 70):
        made = laag([feature(HIER)])
        zaken = [zaak(shapely.Point(X + 50, Y), uuid=str(n)) for n in range(count)]
        banen = toets(zaken, [regel()], {"laag": made}, {"laag": bron()}, nu=NU)
        assert {b.bevindingen[0].oordeel for b in banen} == {Oordeel.AANDACHT}


def test_points_and_lines_of_a_source_are_met_by_areas():
    for shape in (shapely.Point(X + 5, Y), shapely.LineString([(X, Y), (X + 500, Y)]), shapely.MultiPoint([(X, Y)])):
        found = bevinding(zaak(vierkant(X, Y, 20)), regel(), laag([feature(shape)]))
        assert found.oordeel is Oordeel.AANDACHT
        assert found.bewijs[0].overlap_m2 is None


def test_parts_of_one_feature_are_one_piece_of_evidence():
    parts = shapely.GeometryCollection([vierkant(X - 20, Y, 10), vierkant(X + 20, Y, 10), shapely.Point(X, Y)])
    found = bevinding(zaak(HIER), regel(), laag([feature(parts)]))
    assert [(b.feature_id, b.overlap_m2) for b in found.bewijs] == [("f1", 200.0)]


def test_parts_of_one_zaak_are_one_zaak():
    parts = shapely.GeometryCollection([vierkant(X - 20, Y, 10), vierkant(X + 200, Y, 10)])
    found = bevinding(zaak(parts), regel(), laag([feature(HIER)]))
    assert [(b.overlap_m2, b.overlap_deel) for b in found.bewijs] == [(100.0, 0.5)]


def test_z_values_change_nothing():
    with_z = shapely.force_3d(HIER, 12.0)
    found = bevinding(zaak(shapely.Point(X, Y, 3.0)), regel(), laag([feature(with_z)]))
    assert found.oordeel is Oordeel.AANDACHT


def test_a_class_is_the_value_of_the_evidence():
    (bewijs,) = bevinding(zaak(), regel(KLASSEN), laag([feature(HIER, klasse="Wonen")])).bewijs
    assert bewijs.waarde == "wonen"


@pytest.mark.parametrize(("taal", "text"), [("nl", "Terrein: 72,5 dB, grens 70"), ("en", "Terrein: 72.5 dB, limit 70")])
def test_the_melding_names_the_evidence_in_the_language_asked_for(taal, text):
    texts = Tekst("{naam}: {waarde} {eenheid}, grens {grens}", "{naam}: {waarde} {eenheid}, limit {grens}")
    spoken = regel(norm(), meldingen=((Oordeel.KNELPUNT, texts),))
    found = bevinding(zaak(), spoken, laag([feature(HIER, lden=72.5, naam="Terrein")]), taal=taal)
    assert found.melding == text


def test_a_name_with_braces_in_it_is_left_as_it_is():
    spoken = regel(meldingen=((Oordeel.AANDACHT, Tekst("bij {naam}", "at {naam}")),))
    found = bevinding(zaak(), spoken, laag([feature(HIER, naam="{0.__class__}")]))
    assert found.melding == "bij {0.__class__}"


def test_adviezen_are_those_of_the_oordeel():
    spoken = regel(
        adviezen=((Oordeel.AANDACHT, (Tekst("Vraag na", "Ask"),)), (Oordeel.GROEN, (Tekst("Niets", "None"),)))
    )
    assert bevinding(zaak(), spoken, laag([feature(HIER)])).adviezen == ("Vraag na",)
    assert bevinding(zaak(), spoken, laag([feature(HIER)]), taal="en").adviezen == ("Ask",)


def test_the_columns_hold_the_same_as_the_records():
    made = laag([feature(HIER, 1), feature(vierkant(X + 5_000, Y, 10), 2)])
    zaken = [zaak(vierkant(X, Y, 10), uuid="a"), zaak(shapely.Point(X + 3_000, Y), uuid="b")]
    table = toets_tabel(zaken, [regel()], {"laag": made}, {"laag": bron()}, nu=NU)
    assert table.banen() == toets(zaken, [regel()], {"laag": made}, {"laag": bron()}, nu=NU)
    (outcome,) = table.uitkomsten
    assert outcome.paren.zaak.tolist() == [0]
    assert outcome.paren.maat.tolist() == [100.0]

"""The honesty rules of design section 5, one by one: silence is never groen."""

from __future__ import annotations

import math
import struct
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.bron import Dekking
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel, Relatie
from portaal_leefomgeving_plugin.green_lane.engine import toets
from portaal_leefomgeving_plugin.green_lane.regel import Filter, Klassen, Toepassing, Treffer
from tests.unit.green_lane.bouw import (
    GEMEENTE,
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
    zaak_zonder_locatie,
)

ELDERS = feature(vierkant(101_000, 401_000, 20))
HIER = vierkant(*MIDDEN, 100)


def antwoord(found: Any) -> tuple[Relatie, Oordeel, OnbekendReden | None]:
    return found.relatie, found.oordeel, found.reden


ONBEKEND = Oordeel.ONBEKEND


def test_no_hit_in_a_source_on_which_everything_is_in_order_is_groen():
    found = bevinding(zaak(), regel(), laag([ELDERS]))
    assert antwoord(found) == (Relatie.NIET_GERAAKT, Oordeel.GROEN, None)
    assert found.bewijs == ()
    assert found.bron == laag([ELDERS]).stand


def test_an_empty_source_that_was_fetched_whole_is_groen_too():
    assert bevinding(zaak(), regel(), laag([])).oordeel is Oordeel.GROEN


@pytest.mark.parametrize(
    ("changes", "reden"),
    [
        ({"bereikt": False, "volledig": False, "fout": "verbinding"}, OnbekendReden.BRON_ONBEREIKBAAR),
        ({"bereikt": False}, OnbekendReden.BRON_ONBEREIKBAAR),
        ({"volledig": False}, OnbekendReden.BRON_ONVOLLEDIG),
        ({"fout": "afgekapt"}, OnbekendReden.BRON_ONVOLLEDIG),
        ({"paginas": 0}, OnbekendReden.BRON_ONVOLLEDIG),
        ({"aantal": 7}, OnbekendReden.BRON_ONVOLLEDIG),
        ({"aantal_gemeld": 7}, OnbekendReden.BRON_ONVOLLEDIG),
        ({"opgehaald_op": None}, OnbekendReden.BRON_NIET_OPGEHAALD),
        ({"dekking": None}, OnbekendReden.GEEN_DEKKING),
        ({"dekking": RdWkb(b"geen wkb")}, OnbekendReden.GEEN_DEKKING),
        ({"dekking": wkb(shapely.box(0, 300_000, 1_000, 301_000))}, OnbekendReden.GEEN_DEKKING),
    ],
)
def test_a_source_that_did_not_answer_wholly_gives_no_groen_and_not_even_niet_geraakt(changes, reden):
    found = bevinding(zaak(), regel(), laag([ELDERS], **changes))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, reden)


@pytest.mark.parametrize(
    ("bron_changes", "changes"),
    [
        ({}, {"opgehaald_op": NU - timedelta(days=30, seconds=1)}),
        ({"houdbaar_dagen": 1}, {"opgehaald_op": NU - timedelta(days=2)}),
        ({}, {"opgehaald_op": NU + timedelta(days=1)}),
        ({}, {"geldig_tot": date(2026, 11, 23)}),
        ({"geldig_tot": date(2026, 11, 23)}, {}),
        ({"geldig_tot": date(2026, 11, 23)}, {"geldig_tot": date(2027, 1, 1)}),
    ],
)
def test_data_past_their_validity_give_onbekend(bron_changes, changes):
    found = bevinding(zaak(), regel(), laag([ELDERS], bron(**bron_changes), **changes))
    assert antwoord(found) == (Relatie.NIET_GERAAKT, ONBEKEND, OnbekendReden.VEROUDERD)


@pytest.mark.parametrize(
    ("bron_changes", "changes"),
    [({}, {"opgehaald_op": NU - timedelta(days=30)}), ({"geldig_tot": date(2026, 11, 24)}, {})],
)
def test_data_on_the_last_day_of_their_validity_still_count(bron_changes, changes):
    assert bevinding(zaak(), regel(), laag([ELDERS], bron(**bron_changes), **changes)).oordeel is Oordeel.GROEN


def test_what_expires_at_midnight_in_the_netherlands_has_expired_before_midnight_utc():
    made = laag([ELDERS], geldig_tot=date(2026, 11, 24))
    late = NU.replace(hour=23, minute=30)
    (baan,) = toets([zaak()], [regel()], {"laag": made}, {"laag": made.bron}, nu=late)
    assert baan.bevindingen[0].reden is OnbekendReden.VEROUDERD


@pytest.mark.parametrize(
    ("bron_changes", "changes"), [({"negatief_bewijs": False}, {}), ({}, {"negatief_bewijs": False})]
)
def test_no_hit_where_absence_proves_nothing_is_onbekend(bron_changes, changes):
    found = bevinding(zaak(), regel(), laag([ELDERS], bron(**bron_changes), **changes))
    assert antwoord(found) == (Relatie.NIET_GERAAKT, ONBEKEND, OnbekendReden.GEEN_NEGATIEF_BEWIJS)


def test_a_source_whose_reach_is_unknown_covers_nothing():
    found = bevinding(zaak(), regel(), laag([ELDERS], bron(dekking=Dekking.ONBEKEND)))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.GEEN_DEKKING)


def test_a_source_that_is_not_in_the_register_is_said_to_be_missing():
    found = bevinding(zaak(), regel(), None)
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.BRON_ONTBREEKT)
    assert found.bron is None


def test_a_source_that_left_the_register_is_missing_though_its_copy_is_still_there():
    found = bevinding(zaak(), regel(), laag([ELDERS]), bronnen=[])
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.BRON_ONTBREEKT)


def test_a_source_that_was_never_fetched_says_so_and_names_itself():
    found = bevinding(zaak(), regel(), None, bronnen=[bron()])
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.BRON_NIET_OPGEHAALD)
    assert found.bron is not None
    assert (found.bron.titel, found.bron.bereikt) == ("Laag", False)


# --- the location of the zaak --------------------------------------------------------------------------


def test_a_zaak_without_location_is_onbekend():
    found = bevinding(zaak_zonder_locatie(), regel(), laag([ELDERS]))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.LOCATIE_ONTBREEKT)


@pytest.mark.parametrize(
    "kwaliteit", [k for k in LocatieKwaliteit if k not in (LocatieKwaliteit.GOED, LocatieKwaliteit.ONTBREEKT)]
)
def test_a_doubtful_location_never_ends_in_groen(kwaliteit):
    found = bevinding(zaak(kwaliteit=kwaliteit), regel(), laag([ELDERS]))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.LOCATIE_TWIJFELACHTIG)


def test_a_hit_at_a_doubtful_location_is_shown_with_that_reservation():
    found = bevinding(zaak(kwaliteit=LocatieKwaliteit.ASSEN_VERWISSELD), regel(), laag([feature(HIER)]))
    assert antwoord(found) == (Relatie.GERAAKT, Oordeel.AANDACHT, OnbekendReden.LOCATIE_TWIJFELACHTIG)


@pytest.mark.parametrize(
    "raw",
    [
        RdWkb(b""),
        RdWkb(b"\x01\x02"),
        wkb(shapely.Point()),
        wkb(shapely.Polygon()),
        wkb(shapely.Point(float("nan"), 1.0)),
        wkb(shapely.Point(5.2, 52.1)),
    ],
)
def test_a_location_called_good_that_cannot_be_used_is_no_location(raw):
    odd = replace(zaak(), locatie=Locatie(raw, LocatieKwaliteit.GOED))
    found = bevinding(odd, regel(), laag([ELDERS]))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.LOCATIE_ONTBREEKT)


def test_a_location_called_good_that_crosses_itself_is_doubtful():
    x, y = MIDDEN
    bow_tie = shapely.Polygon([(x, y), (x + 10, y + 10), (x + 10, y), (x, y + 10)])
    found = bevinding(zaak(bow_tie), regel(), laag([ELDERS]))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.LOCATIE_TWIJFELACHTIG)


def test_a_zaak_that_sticks_out_of_what_the_source_covers_is_onbekend():
    over_the_border = vierkant(100_000, 405_000, 50)
    found = bevinding(zaak(over_the_border), regel(), laag([ELDERS]))
    assert found.reden is OnbekendReden.GEEN_DEKKING


def test_looking_around_a_zaak_needs_coverage_all_around_it():
    """Within 250 m of the boundary a feature just across it would not have been fetched."""
    at = {100.0: ONBEKEND, 249.0: ONBEKEND, 260.0: Oordeel.GROEN}
    for inside, expected in at.items():
        found = bevinding(zaak(shapely.Point(100_000 + inside, 405_000)), regel(NABIJ), laag([ELDERS]))
        assert found.oordeel is expected, inside


# --- what the source holds -----------------------------------------------------------------------------


def test_a_feature_without_a_shape_may_lie_anywhere():
    found = bevinding(zaak(), regel(), laag([ELDERS, feature(None, 2)]))
    assert antwoord(found) == (Relatie.GEEN_GEGEVENS, ONBEKEND, OnbekendReden.VORM_ONBRUIKBAAR)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x01\x03\x00",
        wkb(shapely.Polygon()),
        wkb(shapely.box(4.0, 51.0, 6.0, 53.0)),
        wkb(shapely.Point(float("inf"), 400_000.0)),
        wkb(shapely.box(105_000, 405_000, 105_010, 405_010)).replace(
            struct.pack("<d", 405_010), struct.pack("<d", math.nan)
        ),
    ],
)
def test_a_feature_whose_shape_cannot_be_used_may_lie_anywhere(raw):
    found = bevinding(zaak(), regel(), laag([ELDERS, feature(RdWkb(raw), 2)]))
    assert (found.oordeel, found.reden) == (ONBEKEND, OnbekendReden.VORM_ONBRUIKBAAR)


def test_a_shape_of_another_kind_than_the_rule_is_about_takes_nothing_away():
    about_roads = regel(filter=Filter(("soort",), frozenset({"weg"}), omgekeerd=False))
    made = laag([feature(vierkant(101_000, 401_000, 5), 1, soort="weg"), feature(None, 2, soort="spoor")])
    assert bevinding(zaak(), about_roads, made).oordeel is Oordeel.GROEN


def _bow_tie(x: float, y: float, size: float) -> Any:
    return shapely.Polygon([(x, y), (x + size, y + size), (x + size, y), (x, y + size)])


def test_inside_the_box_of_a_shape_that_crosses_itself_nothing_is_groen():
    x, y = MIDDEN
    made = laag([feature(_bow_tie(x - 50, y - 50, 100))])
    beside = shapely.Point(x, y + 40)  # between the wings, above the crossing
    found = bevinding(zaak(beside), regel(), made)
    assert (found.oordeel, found.reden) == (ONBEKEND, OnbekendReden.VORM_ONBRUIKBAAR)
    assert bevinding(zaak(shapely.Point(x, y + 60)), regel(), made).oordeel is Oordeel.GROEN


def test_a_shape_that_crosses_itself_still_shows_a_hit():
    x, y = MIDDEN
    made = laag([feature(_bow_tie(x - 50, y - 50, 100))])
    assert bevinding(zaak(shapely.Point(x - 40, y)), regel(), made).oordeel is Oordeel.AANDACHT


def test_a_hit_on_a_shape_that_had_to_be_put_right_is_never_groen():
    x, y = MIDDEN
    made = laag([feature(_bow_tie(x - 50, y - 50, 100), lden=40.0)])
    assert bevinding(zaak(shapely.Point(x - 40, y)), regel(norm()), made).oordeel is ONBEKEND


@pytest.mark.parametrize("value", [None, "", "n.v.t.", "50-54", 0, -99_995, 999, True, float("nan"), float("inf")])
def test_a_value_that_is_missing_or_cannot_be_real_is_no_answer(value):
    found = bevinding(zaak(), regel(norm()), laag([feature(HIER, lden=value)]))
    assert antwoord(found) == (Relatie.GERAAKT, ONBEKEND, OnbekendReden.ATTRIBUUT_ONTBREEKT)


@pytest.mark.parametrize("value", [None, "", "onbekend", "Industrie of wonen"])
def test_a_class_that_the_rule_does_not_name_is_no_answer(value):
    found = bevinding(zaak(), regel(KLASSEN), laag([feature(HIER, klasse=value)]))
    assert antwoord(found) == (Relatie.GERAAKT, ONBEKEND, OnbekendReden.ATTRIBUUT_ONTBREEKT)


def test_a_feature_that_may_be_of_the_kind_asked_about_is_no_groen():
    about_roads = regel(norm(), filter=Filter(("soort",), frozenset({"weg"}), omgekeerd=False))
    found = bevinding(zaak(), about_roads, laag([feature(HIER, lden=40.0)]))
    assert (found.oordeel, found.reden) == (ONBEKEND, OnbekendReden.ATTRIBUUT_ONTBREEKT)


# --- relation and verdict are two things -----------------------------------------------------------------


def test_a_contour_below_the_norm_is_geraakt_and_may_be_groen():
    found = bevinding(zaak(), regel(norm()), laag([feature(HIER, lden=48.0)]))
    assert antwoord(found) == (Relatie.GERAAKT, Oordeel.GROEN, None)
    assert found.bewijs[0].waarde == 48.0


def test_a_contour_below_the_norm_is_groen_only_under_all_the_other_conditions():
    for changes in ({"volledig": False}, {"bereikt": False}, {"dekking": None}, {"geldig_tot": date(2020, 1, 1)}):
        found = bevinding(zaak(), regel(norm()), laag([feature(HIER, lden=48.0)], **changes))
        assert (found.relatie, found.oordeel) == (Relatie.GERAAKT, ONBEKEND), changes


def test_a_point_in_a_contour_below_the_norm_needs_no_proof_of_absence():
    made = laag([feature(HIER, lden=48.0)], bron(negatief_bewijs=False))
    assert bevinding(zaak(), regel(norm()), made).oordeel is Oordeel.GROEN


def test_a_zaak_that_lies_half_beside_the_contour_does_where_absence_proves_nothing():
    x, y = MIDDEN
    half = shapely.box(x, y - 10, x + 100, y + 10)
    made = laag([feature(HIER, lden=48.0)], bron(negatief_bewijs=False))
    found = bevinding(zaak(half), regel(norm()), made)
    assert antwoord(found) == (Relatie.GERAAKT, ONBEKEND, OnbekendReden.GEEN_NEGATIEF_BEWIJS)
    assert bevinding(zaak(half), regel(norm()), laag([feature(HIER, lden=48.0)])).oordeel is Oordeel.GROEN


@pytest.mark.parametrize("gap", [0.0, 5.0])
def test_contours_may_hold_a_zaak_together_but_not_with_a_gap_between_them(gap):
    x, y = MIDDEN
    left, right = shapely.box(x - 50, y - 50, x, y + 50), shapely.box(x + gap, y - 50, x + 50, y + 50)
    halves = [feature(left, 1, lden=48), feature(right, 2, lden=50)]
    for shape in (vierkant(x, y, 40), shapely.LineString([(x - 20, y), (x + 20, y)])):
        found = bevinding(zaak(shape), regel(norm()), laag(halves, bron(negatief_bewijs=False)))
        assert found.oordeel is (Oordeel.GROEN if gap == 0.0 else ONBEKEND), shape


def test_the_worst_of_what_is_met_decides_and_comes_first():
    made = laag([feature(HIER, 1, lden=48.0), feature(HIER, 2, lden=72.0), feature(HIER, 3), feature(HIER, 4, lden=60)])
    found = bevinding(zaak(), regel(norm()), made)
    assert found.oordeel is Oordeel.KNELPUNT
    assert [b.waarde for b in found.bewijs] == [72.0, 60.0, None, 48.0]


def test_an_old_copy_still_shows_its_hits_with_the_reservation():
    made = laag([feature(HIER)], bereikt=False, volledig=False, fout="verbinding")
    found = bevinding(zaak(), regel(), made)
    assert antwoord(found) == (Relatie.GERAAKT, Oordeel.AANDACHT, OnbekendReden.BRON_ONBEREIKBAAR)


# --- for which zaken a rule is -----------------------------------------------------------------------------

SPELEN = regel(toepassing=Toepassing(frozenset({"speel-1"}), ("*speeltuin*", "zandbak")))


@pytest.mark.parametrize(
    ("omschrijving", "zaaktype", "expected"),
    [
        ("Aanleg speeltuin Parkweg", "OV", Oordeel.AANDACHT),
        ("Aanleg SPEELTUINEN", "OV", Oordeel.AANDACHT),
        ("Buurtspeeltuin, hek", "OV", Oordeel.AANDACHT),
        ("Zándbak", "OV", Oordeel.AANDACHT),
        ("Kap van twee eiken", "SPEEL-1", Oordeel.AANDACHT),
        ("Kap van twee eiken", "OV", Oordeel.NIET_VAN_TOEPASSING),
        ("Zandbakken", "OV", Oordeel.NIET_VAN_TOEPASSING),
        ("Speelautomatenhal", "OV", Oordeel.NIET_VAN_TOEPASSING),
    ],
)
def test_a_rule_is_for_zaken_with_its_words_or_zaaktypen(omschrijving, zaaktype, expected):
    found = bevinding(zaak(omschrijving=omschrijving, zaaktype_identificatie=zaaktype), SPELEN, laag([feature(HIER)]))
    assert found.oordeel is expected
    assert bool(found.bewijs) == (expected is Oordeel.AANDACHT)


def test_niet_van_toepassing_is_not_counted_as_groen():
    made = laag([])
    (baan,) = toets([zaak()], [SPELEN], {"laag": made}, {"laag": made.bron}, nu=NU)
    assert baan.telling()[Oordeel.GROEN] == 0
    assert baan.telling()[Oordeel.NIET_VAN_TOEPASSING] == 1


@pytest.mark.parametrize("features", [[], [feature(HIER)]])
def test_a_zaak_that_does_not_say_what_it_is_about_leaves_open_whether_the_rule_is_for_it(features):
    found = bevinding(zaak(omschrijving=" "), SPELEN, laag(features))
    assert (found.oordeel, found.reden) == (ONBEKEND, OnbekendReden.ATTRIBUUT_ZAAK_ONTBREEKT)


def test_a_zaak_without_zaaktype_leaves_open_whether_a_rule_for_zaaktypen_is_for_it():
    only_types = regel(toepassing=Toepassing(frozenset({"a"}), ()))
    found = bevinding(zaak(zaaktype_identificatie=""), only_types, laag([]))
    assert found.reden is OnbekendReden.ATTRIBUUT_ZAAK_ONTBREEKT


# --- the norm --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lden", "expected"),
    [(53.0, Oordeel.GROEN), (53.01, Oordeel.AANDACHT), (70.0, Oordeel.AANDACHT), (70.01, Oordeel.KNELPUNT),
     ("53,5", Oordeel.AANDACHT), (" 71 ", Oordeel.KNELPUNT)],
)  # fmt: skip
def test_a_value_is_held_against_standaardwaarde_and_grenswaarde(lden, expected):
    assert bevinding(zaak(), regel(norm()), laag([feature(HIER, lden=lden)])).oordeel is expected


def test_a_class_whose_upper_end_passes_the_norm_is_not_groen():
    made = laag([feature(HIER, lden=50)])
    assert bevinding(zaak(), regel(norm(klassebreedte=3.0)), made).oordeel is Oordeel.GROEN
    assert bevinding(zaak(), regel(norm(klassebreedte=5.0)), made).oordeel is Oordeel.AANDACHT


def test_each_finding_shows_the_norm_that_decided_and_whether_it_was_verified():
    above_standard = bevinding(zaak(), regel(norm()), laag([feature(HIER, lden=60)]))
    above_limit = bevinding(zaak(), regel(norm()), laag([feature(HIER, lden=80)]))
    assert above_standard.norm == norm().bij_standaard.in_taal("nl")
    assert above_limit.norm is not None
    assert not above_limit.norm.geverifieerd
    assert (above_limit.standaardwaarde, above_limit.grenswaarde) == (53.0, 70.0)


def test_noise_of_several_sources_is_judged_apart():
    made = laag([feature(HIER, 1, soort="weg", lden=60), feature(HIER, 2, soort="Spoor", lden=40)])
    of = {s: regel(norm(), id=s, filter=Filter(("soort",), frozenset({s}), omgekeerd=False)) for s in ("weg", "spoor")}
    found = {s: bevinding(zaak(), r, made) for s, r in of.items()}
    assert found["weg"].oordeel is Oordeel.AANDACHT
    assert found["spoor"].oordeel is Oordeel.GROEN
    assert [b.feature_id for b in found["spoor"].bewijs] == ["f2"]


def test_a_kind_that_no_rule_names_is_caught_by_the_rule_for_the_others():
    others = regel(Treffer(Oordeel.AANDACHT), filter=Filter(("soort",), frozenset({"weg"}), omgekeerd=True))
    assert bevinding(zaak(), others, laag([feature(HIER, soort="scheepvaart")])).oordeel is Oordeel.AANDACHT
    assert bevinding(zaak(), others, laag([feature(HIER, soort="WEG")])).oordeel is Oordeel.GROEN


def test_a_rule_for_screening_or_a_source_for_screening_is_marked_indicatief():
    assert not bevinding(zaak(), regel(indicatief=False), laag([])).indicatief
    assert bevinding(zaak(), regel(indicatief=True), laag([])).indicatief
    assert bevinding(zaak(), regel(indicatief=False), laag([], bron(indicatief=True))).indicatief


def test_nu_must_say_its_zone():
    with pytest.raises(ValueError):
        toets([], [regel()], {}, {}, nu=NU.replace(tzinfo=None))


def test_no_zaken_give_no_answers():
    assert toets([], [regel()], {"laag": laag([])}, {"laag": bron()}, nu=NU) == []


def test_the_other_names_of_an_attribute_count():
    other = Klassen(("klasse", "KLASSE_BG"), KLASSEN.waarden)
    assert bevinding(zaak(), regel(other), laag([feature(HIER, KLASSE_BG="Wonen ")])).oordeel is Oordeel.GROEN


def test_the_municipality_is_in_the_middle_of_the_coverage():
    """What the builders promise: else the tests above would pass for the wrong reason."""
    assert GEMEENTE.contains(shapely.Point(MIDDEN))

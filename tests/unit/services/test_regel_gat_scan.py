"""What in a plan is worth a second look: plots without rules, several values, overlaps and slivers."""

from __future__ import annotations

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Gebiedsaanwijzing, Norm, NormSoort, Normwaarde
from portaal_leefomgeving_plugin.services.regel_gat_scan import (
    GatSoort,
    Perceel,
    meerdere_normen,
    overlappen,
    percelen_zonder_regel,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from tests.unit.services.test_rules_at_location import locatie, plan, regel


def functie(naam: str, *waar: str, type_: str = "Functie") -> Gebiedsaanwijzing:
    return Gebiedsaanwijzing(naam, type_, naam, "", waar)


def hoogte(*waarden: tuple[float, str]) -> Norm:
    values = tuple(Normwaarde(f"w{n}", value, "", "", (where,)) for n, (value, where) in enumerate(waarden))
    return Norm("hoogte", NormSoort.OMGEVINGSNORM, "bouwhoogte", "", "m", "", values)


def perceel(naam: str, *bounds: float) -> Perceel:
    return Perceel(naam, RdWkb(shapely.to_wkb(shapely.box(*bounds))))


def test_a_plot_without_rules_one_with_only_municipal_ones_and_one_of_which_nobody_knows():
    from portaal_leefomgeving_plugin.domain.omgevingsplan import LocatieSoort

    city = locatie("heel", shapely.box(0, 0, 1000, 1000), soort=LocatieSoort.AMBTSGEBIED)
    known = PlanIndex(plan(city, locatie("a", shapely.box(0, 0, 100, 100)), regel("r", "a"), regel("h", "heel")))
    plots = [perceel("in", 10, 10, 20, 20), perceel("naast", 200, 200, 210, 210), perceel("buiten", 2000, 0, 2010, 10)]
    found = [(v.namen, v.soort) for v in percelen_zonder_regel(known, plots)]
    assert found == [(("naast",), GatSoort.ALLEEN_GEMEENTEBREED), (("buiten",), GatSoort.ZONDER_REGEL)]
    loose = locatie("heel", None, soort=LocatieSoort.AMBTSGEBIED)
    unknown = PlanIndex(plan(loose, locatie("a", shapely.box(0, 0, 100, 100)), regel("r", "a"), regel("h", "heel")))
    assert [v.soort for v in percelen_zonder_regel(unknown, plots)] == [GatSoort.GRENS_ONBEKEND] * 2


def test_ground_with_several_values_of_one_norm_and_not_where_they_agree():
    made = plan(
        locatie("a", shapely.box(0, 0, 100, 100)), locatie("b", shapely.box(90, 0, 200, 100)),
        locatie("c", shapely.box(0, 0, 50, 50)), hoogte((7, "a"), (9, "b"), (7, "c")),
    )  # fmt: skip
    (found,) = meerdere_normen(made)
    assert (found.type, found.namen, found.m2) == ("bouwhoogte", ("7 m", "9 m"), pytest.approx(1000))
    assert shapely.from_wkb(found.geometrie).equals(shapely.box(90, 0, 100, 100))


def test_overlap_and_sliver_are_told_apart_and_other_types_do_not_meet():
    made = plan(
        locatie("a", shapely.box(0, 0, 100, 100)), locatie("b", shapely.box(99.8, 0, 200, 100)),
        locatie("c", shapely.box(150, 0, 260, 100)), locatie("d", shapely.box(0, 0, 300, 300)),
        functie("Wonen", "a"), functie("Bedrijf", "b"), functie("Groen", "c"), functie("Geluid", "d", type_="Geluid"),
    )  # fmt: skip
    found = {v.namen: (v.soort, round(v.m2, 3)) for v in overlappen(made)}
    assert found == {("Wonen", "Bedrijf"): (GatSoort.SPLINTER, 20.0), ("Bedrijf", "Groen"): (GatSoort.OVERLAP, 5000.0)}


def test_a_narrow_strip_between_two_areas_is_found_and_a_street_or_a_notch_is_not():
    made = plan(
        locatie("a", shapely.box(0, 0, 100, 100) - shapely.box(40, 50, 40.3, 100)),
        locatie("b", shapely.box(100.4, 0, 200, 100)), locatie("c", shapely.box(210, 0, 300, 100)),
        functie("Wonen", "a"), functie("Bedrijf", "b"), functie("Groen", "c"),
    )  # fmt: skip
    (found,) = overlappen(made)
    assert (found.soort, found.namen) == (GatSoort.SPLEET, ("Wonen", "Bedrijf"))
    assert found.m2 == pytest.approx(40, rel=0.02)
    assert found.breedte_m == pytest.approx(0.4, rel=0.02)


def test_areas_that_touch_have_nothing_between_them_nor_in_common():
    made = plan(
        locatie("a", shapely.box(0, 0, 100, 100)), locatie("b", shapely.box(100, 0, 200, 100)),
        functie("Wonen", "a"), functie("Bedrijf", "b"),
    )  # fmt: skip
    assert list(overlappen(made)) == []

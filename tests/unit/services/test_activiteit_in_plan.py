"""An activiteit of the plan by its name: all the areas that its rules name, and no other."""

from __future__ import annotations

import shapely

from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit, ActiviteitAanduiding
from portaal_leefomgeving_plugin.services.activiteit_in_plan import activiteiten_in_plan
from tests.unit.services.test_rules_at_location import ambtsgebied, locatie, plan, regel

VAK = shapely.box(0, 0, 10, 10)
KAP = Activiteit("kap", "Vellen van een houtopstand", "kap", "")
BOUW = Activiteit("bouw", "Bouwwerk bouwen", "bouw", "")
KLEIN = Activiteit("klein", "Klein bouwwerk bouwen", "bouw", "bouw")


def aanduiding(activiteit: Activiteit, *waar: str) -> ActiviteitAanduiding:
    return ActiviteitAanduiding(f"{activiteit.identificatie}-{'-'.join(waar)}", activiteit.identificatie, "", waar)


def test_the_areas_that_its_rules_name_each_once_a_groep_as_itself() -> None:
    p = plan(
        KAP, BOUW, locatie("a", VAK), locatie("b", VAK), locatie("g", None, "b", "h"), locatie("h", None, "a", "g"),
        regel("r1", "a", activiteiten=(aanduiding(KAP, "a"), aanduiding(BOUW, "b"))),
        regel("r2", "g", activiteiten=(aanduiding(KAP, "g"), aanduiding(KAP, "weg"))),
    )  # fmt: skip
    (found,) = activiteiten_in_plan(p, "houtopstand VELLEN")
    assert (found.activiteit, set(found.locaties), found.regels, found.overal) == (KAP, {"a", "g"}, 2, False)
    assert len(found.locaties) == 2


def test_what_holds_all_over_has_no_shape_and_says_so() -> None:
    p = plan(KAP, ambtsgebied(), locatie("a", VAK), regel("r", "heel", activiteiten=(aanduiding(KAP, "heel", "a"),)))
    (found,) = activiteiten_in_plan(p, "vellen")
    assert (found.locaties, found.overal) == (("a",), True)
    in_groep = plan(
        KAP, ambtsgebied(), locatie("g", None, "heel"), regel("r", "g", activiteiten=(aanduiding(KAP, "g"),))
    )
    (found,) = activiteiten_in_plan(in_groep, "vellen")
    assert found.overal


def test_by_name_in_order_and_nothing_for_no_words_or_for_one_without_rules() -> None:
    p = plan(KLEIN, BOUW, KAP)
    assert [a.activiteit for a in activiteiten_in_plan(p, "bouw")] == [BOUW, KLEIN]
    assert activiteiten_in_plan(p, "  ") == []
    (kap,) = activiteiten_in_plan(p, "vellen")
    assert (kap.locaties, kap.regels, kap.overal) == ((), 0, False)

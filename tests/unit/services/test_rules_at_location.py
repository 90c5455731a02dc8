"""Which rules are given for a place: where they hold, by how much, in which order, and what is not known."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    Activiteit,
    ActiviteitAanduiding,
    Gebiedsaanwijzing,
    JuridischeRegel,
    LocatieSoort,
    Norm,
    NormSoort,
    Normwaarde,
    Omgevingsplan,
    Plaats,
    PlanLocatie,
    RegelGroep,
    RegelsHier,
    RegelSoort,
    Regeltekst,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

EIGEN, BREED, ONBEKEND = RegelGroep


def wkb(shape: Any) -> RdWkb:
    return RdWkb(shapely.to_wkb(shape))


def punt(x: float, y: float) -> RdWkb:
    return wkb(shapely.Point(x, y))


def vak(x0: float, y0: float, x1: float, y1: float) -> RdWkb:
    return wkb(shapely.box(x0, y0, x1, y1))


def locatie(ident: str, shape: Any = None, *leden: str, soort: LocatieSoort = LocatieSoort.GEBIED) -> PlanLocatie:
    return PlanLocatie(ident, LocatieSoort.GROEP if leden else soort, ident, wkb(shape) if shape else None, leden)


def ambtsgebied(shape: Any = None) -> PlanLocatie:
    return locatie("heel", shape, soort=LocatieSoort.AMBTSGEBIED)


def regel(ident: str, *waar: str, **velden: Any) -> JuridischeRegel:
    rest: dict[str, Any] = {
        "themas": (),
        "activiteiten": (),
        "gebiedsaanwijzingen": (),
        "normen": (),
        "idealisatie": "",
    }
    return JuridischeRegel(ident, RegelSoort.VOOR_IEDEREEN, velden.pop("tekst", "t1"), waar, **{**rest, **velden})


def plan(*delen: Any) -> Omgevingsplan:
    """A plan of these locations, rules, norms, activities and named areas."""
    kinds: dict[type, dict[str, Any]] = {}
    for deel in delen:
        kinds.setdefault(type(deel), {})[deel.identificatie] = deel
    return Omgevingsplan(
        "/akn/nl/act/gm9999/2026/plan", "/akn/nl/act/gm9999/2026/plan/nld@1", "Plan", "Omgevingsplan", "gm9999",
        kinds.get(PlanLocatie, {}), kinds.get(Activiteit, {}), kinds.get(Gebiedsaanwijzing, {}), kinds.get(Norm, {}),
        kinds.get(Regeltekst, {}), kinds.get(JuridischeRegel, {}),
    )  # fmt: skip


def namen(hier: RegelsHier, groep: RegelGroep | None = None) -> list[str]:
    return [r.regel.identificatie for r in hier.regels if groep is None or r.groep is groep]


WEST, OOST = shapely.box(0, 0, 100, 100), shapely.box(100, 0, 200, 100)


def test_a_point_has_the_rules_of_the_area_it_lies_in():
    index = PlanIndex(
        plan(locatie("west", WEST), locatie("oost", OOST), regel("r-west", "west"), regel("r-oost", "oost"))
    )
    assert namen(index.hier(punt(50, 50))) == ["r-west"]
    assert namen(index.hier(punt(150, 50))) == ["r-oost"]
    assert namen(index.hier(punt(250, 50))) == []


def test_a_point_on_a_shared_edge_has_the_rules_of_both_sides():
    index = PlanIndex(
        plan(locatie("west", WEST), locatie("oost", OOST), regel("r-west", "west"), regel("r-oost", "oost"))
    )
    assert namen(index.hier(punt(100, 50))) == ["r-west", "r-oost"]


def test_a_hole_in_an_area_is_outside_it():
    index = PlanIndex(plan(locatie("a", WEST - shapely.box(40, 40, 60, 60)), regel("r", "a")))
    assert namen(index.hier(punt(50, 50))) == []
    assert namen(index.hier(vak(42, 42, 58, 58))) == []


def test_a_groep_holds_by_way_of_its_members_and_also_in_a_groep_of_groepen():
    index = PlanIndex(
        plan(
            locatie("west", WEST), locatie("oost", OOST), locatie("wijk", None, "west", "oost"),
            locatie("stad", None, "wijk"), regel("r-wijk", "wijk"), regel("r-stad", "stad"),
        )
    )  # fmt: skip
    assert namen(index.hier(punt(150, 50))) == ["r-wijk", "r-stad"]
    assert index.hier(punt(150, 50)).regels[0].locaties == ("wijk",)


def test_groepen_that_hold_each_other_end():
    index = PlanIndex(plan(locatie("a", WEST), locatie("g", None, "a", "h"), locatie("h", None, "g"), regel("r", "h")))
    assert namen(index.hier(punt(50, 50)), EIGEN) == ["r"]


# -- the ambtsgebied -------------------------------------------------------------------------------


def test_without_a_boundary_the_ambtsgebied_s_rules_stand_apart_everywhere():
    index = PlanIndex(plan(ambtsgebied(), locatie("west", WEST), regel("r-heel", "heel"), regel("r-west", "west")))
    here, far = index.hier(punt(50, 50)), index.hier(punt(9999, 9999))
    assert (namen(here, EIGEN), namen(here, ONBEKEND)) == (["r-west"], ["r-heel"])
    assert namen(far, ONBEKEND) == ["r-heel"]
    assert not here.grens_bekend


def test_with_a_boundary_they_hold_inside_it_and_not_outside():
    index = PlanIndex(plan(ambtsgebied(shapely.box(0, 0, 1000, 1000)), regel("r-heel", "heel")))
    assert namen(index.hier(punt(500, 500)), BREED) == ["r-heel"]
    assert namen(index.hier(punt(1500, 500))) == []
    assert index.hier(punt(1500, 500)).grens_bekend


def test_own_rules_come_before_those_of_all_and_within_that_in_the_order_of_the_text():
    texts = [Regeltekst(f"t{n}", f"w{n}", (Plaats("Artikel", str(n), ""),), "", "") for n in range(4)]
    index = PlanIndex(
        plan(
            *texts, ambtsgebied(shapely.box(0, 0, 1000, 1000)), locatie("west", WEST),
            regel("heel-0", "heel", tekst="t0"), regel("west-3", "west", tekst="t3"),
            regel("heel-2", "heel", tekst="t2"), regel("west-1", "west", tekst="t1"),
            regel("west-los", "west", tekst="?"),
        )
    )  # fmt: skip
    assert namen(index.hier(punt(50, 50))) == ["west-1", "west-3", "west-los", "heel-0", "heel-2"]


def test_a_rule_on_both_an_own_area_and_the_ambtsgebied_is_an_own_rule():
    index = PlanIndex(
        plan(ambtsgebied(shapely.box(0, 0, 1000, 1000)), locatie("west", WEST), regel("r", "heel", "west"))
    )
    (found,) = index.hier(punt(50, 50)).regels
    assert (found.groep, found.locaties) == (EIGEN, ("heel", "west"))
    assert index.hier(punt(500, 500)).regels[0].groep is BREED


def test_an_own_area_that_is_the_whole_municipality_is_gemeentebreed():
    grens = shapely.box(0, 0, 1000, 1000)
    index = PlanIndex(
        plan(
            ambtsgebied(grens), locatie("getekend", shapely.box(0, 0, 1000, 999)), locatie("alles", None, "getekend"),
            locatie("half", shapely.box(0, 0, 1000, 500)), locatie("elders", shapely.box(5000, 0, 6000, 1000)),
            regel("r-alles", "alles"), regel("r-half", "half"), regel("r-elders", "elders"),
        )
    )  # fmt: skip
    here = index.hier(punt(50, 50))
    assert (namen(here, EIGEN), namen(here, BREED)) == (["r-half"], ["r-alles"])
    assert namen(index.hier(punt(5500, 50)), EIGEN) == ["r-elders"]


@pytest.mark.parametrize(
    "lost",
    [
        [regel("r", "west", "kwijt")],
        [locatie("kwijt"), regel("r", "kwijt")],
        [locatie("g", None, "kwijt", "west"), regel("r", "g")],
        [regel("r")],
    ],
)
def test_a_rule_of_which_nobody_knows_where_is_not_kept_silent(lost: list[Any]):
    index = PlanIndex(plan(locatie("west", WEST), *lost))
    assert namen(index.hier(punt(5000, 5000)), ONBEKEND) == ["r"]
    assert index.hier(punt(5000, 5000)).grens_bekend


def test_bytes_that_are_no_geometry_are_a_place_unknown():
    broken = PlanLocatie("stuk", LocatieSoort.GEBIED, "", RdWkb(b"geen wkb"))
    assert namen(PlanIndex(plan(broken, regel("r", "stuk"))).hier(punt(0, 0)), ONBEKEND) == ["r"]


# -- areas: shares and slivers ----------------------------------------------------------------------


def test_the_share_of_a_plot_is_that_of_the_area_over_it():
    index = PlanIndex(
        plan(locatie("west", WEST), locatie("oost", OOST), regel("r-west", "west"), regel("r-oost", "oost"))
    )
    here = index.hier(vak(75, 0, 175, 10))
    assert {r.regel.identificatie: r.aandeel for r in here.regels} == {"r-west": 0.25, "r-oost": 0.75}
    assert here.oppervlakte == 1000


def test_the_members_of_a_groep_share_together_and_what_lies_double_counts_once():
    index = PlanIndex(
        plan(
            locatie("west", WEST), locatie("oost", OOST), locatie("over", shapely.box(90, 0, 110, 100)),
            locatie("wijk", None, "west", "oost", "over"), regel("r", "wijk"),
        )
    )  # fmt: skip
    assert index.hier(vak(50, 0, 150, 10)).regels[0].aandeel == pytest.approx(1.0)
    assert index.hier(vak(150, 0, 250, 10)).regels[0].aandeel == pytest.approx(0.5)


def test_the_largest_share_of_several_locations_is_given():
    index = PlanIndex(plan(locatie("west", WEST), locatie("oost", OOST), regel("r", "west", "oost")))
    assert index.hier(vak(75, 0, 175, 10)).regels[0].aandeel == pytest.approx(0.75)


def test_a_point_and_a_line_have_no_share_and_no_area():
    index = PlanIndex(plan(locatie("west", WEST), regel("r", "west")))
    for plek in (punt(50, 50), wkb(shapely.LineString([(10, 10), (90, 90)]))):
        here = index.hier(plek)
        assert [r.aandeel for r in here.regels] == [None]
        assert here.oppervlakte is None


def test_a_boundary_that_is_unknown_gives_no_share():
    here = PlanIndex(plan(ambtsgebied(), regel("r", "heel"))).hier(vak(0, 0, 10, 10))
    assert [(r.groep, r.aandeel) for r in here.regels] == [(ONBEKEND, None)]


def test_a_sliver_along_the_edge_does_not_count():
    index = PlanIndex(plan(locatie("oost", OOST), regel("r", "oost")))
    assert namen(index.hier(vak(0, 0, 100, 100))) == []  # touches only
    assert namen(index.hier(vak(0, 0, 100.009, 100))) == []  # 0.9 m2
    assert namen(index.hier(vak(0, 0, 100.011, 100))) == ["r"]  # 1.1 m2
    assert namen(index.hier(vak(0, 0, 100.011, 100), minste_m2=2)) == []


def test_a_plot_or_location_that_is_small_itself_is_no_sliver():
    index = PlanIndex(
        plan(
            locatie("oost", OOST),
            locatie("put", shapely.box(10, 10, 10.5, 10.5)),
            regel("r-oost", "oost"),
            regel("r-put", "put"),
        )
    )
    assert namen(index.hier(vak(150, 50, 150.5, 50.5))) == ["r-oost"]
    assert namen(index.hier(vak(0, 0, 90, 90))) == ["r-put"]


def test_a_plot_whose_ring_crosses_itself_is_still_answered():
    index = PlanIndex(plan(locatie("west", WEST), regel("r", "west")))
    bow = wkb(shapely.Polygon([(10, 10), (20, 20), (20, 10), (10, 20)]))
    assert index.hier(bow).regels[0].aandeel == pytest.approx(1.0)


def test_a_location_whose_ring_crosses_itself_is_still_asked():
    bow = shapely.Polygon([(0, 0), (100, 100), (100, 0), (0, 100)])
    index = PlanIndex(plan(locatie("strik", bow), regel("r", "strik")))
    assert namen(index.hier(vak(85, 40, 95, 60))) == ["r"]
    assert namen(index.hier(vak(40, 85, 60, 95))) == []


# -- lines, points, mixtures --------------------------------------------------------------------------


def test_a_line_location_counts_where_the_plot_or_line_meets_it():
    road = shapely.LineString([(0, 50), (1000, 50)])
    index = PlanIndex(plan(locatie("weg", road, soort=LocatieSoort.LIJN), regel("r", "weg")))
    assert namen(index.hier(vak(10, 40, 20, 60))) == ["r"]
    assert index.hier(vak(10, 40, 20, 60)).regels[0].aandeel == 0.0
    assert namen(index.hier(wkb(shapely.LineString([(10, 0), (10, 100)])))) == ["r"]
    assert namen(index.hier(vak(10, 60, 20, 80))) == []


def test_a_point_location_counts_for_a_point_that_is_as_good_as_there():
    index = PlanIndex(plan(locatie("boom", shapely.Point(50, 50), soort=LocatieSoort.PUNT), regel("r", "boom")))
    assert namen(index.hier(punt(50.2, 50.2))) == ["r"]
    assert namen(index.hier(punt(51, 51))) == []
    assert namen(index.hier(vak(0, 0, 60, 60))) == ["r"]


def test_nearness_is_for_points_and_lines_only():
    index = PlanIndex(plan(locatie("west", WEST), regel("r", "west")))
    assert namen(index.hier(punt(100.2, 50))) == []


def test_a_line_that_only_touches_an_area_is_not_in_it():
    index = PlanIndex(plan(locatie("west", WEST), regel("r", "west")))
    assert namen(index.hier(wkb(shapely.LineString([(150, 50), (100, 50)])))) == []
    assert namen(index.hier(wkb(shapely.LineString([(150, 50), (99, 50)])))) == ["r"]


def test_a_collection_has_the_rules_of_all_its_parts():
    index = PlanIndex(
        plan(locatie("west", WEST), locatie("oost", OOST), regel("r-west", "west"), regel("r-oost", "oost"))
    )
    mixed = shapely.GeometryCollection(
        [shapely.box(10, 10, 20, 20), shapely.GeometryCollection([shapely.Point(150, 50)])]
    )
    here = index.hier(wkb(mixed))
    assert namen(here) == ["r-west", "r-oost"]
    assert [r.aandeel for r in here.regels] == [1.0, 0.0]


def test_heights_do_not_matter():
    index = PlanIndex(plan(locatie("west", shapely.force_3d(WEST, 5.0)), regel("r", "west")))
    assert namen(index.hier(wkb(shapely.Point(50, 50, 3)))) == ["r"]
    assert namen(index.hier(wkb(shapely.force_3d(shapely.box(10, 10, 20, 20), 7.0)))) == ["r"]


@pytest.mark.parametrize("plek", [b"", b"geen wkb", shapely.to_wkb(shapely.Point()), shapely.to_wkb(shapely.Polygon())])
def test_no_place_is_no_question(plek: bytes):
    with pytest.raises(NotAllowed) as caught:
        PlanIndex(plan(locatie("west", WEST), regel("r", "west"))).hier(RdWkb(plek))
    assert caught.value.code == "geen_locatie"


def test_a_plan_without_anything_has_no_rules():
    here = PlanIndex(plan()).hier(punt(0, 0))
    assert (here.regels, here.normen, here.gebiedsaanwijzingen, here.grens_bekend) == ((), (), (), True)


# -- what a rule is about -------------------------------------------------------------------------------


def test_only_activities_whose_own_place_is_here_are_given_and_they_are_named():
    about = (
        ActiviteitAanduiding("1", "bouwen", "Vergunningplicht", ("west",)),
        ActiviteitAanduiding("2", "slopen", "Verbod", ("oost",)),
        ActiviteitAanduiding("3", "kappen", "Meldingsplicht", ("wijk",)),
    )
    index = PlanIndex(
        plan(
            locatie("west", WEST), locatie("oost", OOST), locatie("wijk", None, "west", "oost"),
            regel("r", "wijk", activiteiten=about), Activiteit("bouwen", "Bouwen", "", ""),
            Activiteit("slopen", "S", "", ""),
        )
    )  # fmt: skip
    here = index.hier(punt(50, 50))
    assert [a.activiteit for a in here.regels[0].activiteiten] == ["bouwen", "kappen"]
    assert {k: a.naam for k, a in here.activiteiten.items()} == {"bouwen": "Bouwen"}


def _norm(*values: tuple[float, str]) -> Norm:
    return Norm(
        "hoogte", NormSoort.OMGEVINGSNORM, "bouwhoogte", "MaximumBouwhoogte", "Meter", "",
        tuple(Normwaarde(f"w{n}", value, "", "", (where,)) for n, (value, where) in enumerate(values)),
    )  # fmt: skip


def test_several_values_of_a_norm_are_all_given_with_where_they_come_from():
    index = PlanIndex(
        plan(
            locatie("west", WEST), locatie("hof", shapely.box(40, 40, 60, 60)), locatie("oost", OOST),
            ambtsgebied(shapely.box(0, 0, 1000, 1000)),
            _norm((12.0, "heel"), (7.0, "west"), (5.0, "hof"), (99.0, "oost")),
            regel("r", "west", normen=("hoogte",)), regel("r-oost", "oost", normen=("hoogte",)),
        )
    )  # fmt: skip
    here = index.hier(punt(50, 50))
    assert [(n.waarde.kwantitatief, n.groep, n.locaties, n.regels) for n in here.normen] == [
        (7.0, EIGEN, ("west",), ("r",)),
        (5.0, EIGEN, ("hof",), ("r",)),
        (12.0, BREED, ("heel",), ("r",)),
    ]


def test_named_areas_are_given_where_they_are_with_how_they_hold():
    named = [
        Gebiedsaanwijzing("a", "Functie", "Wonen", "", ("west",)),
        Gebiedsaanwijzing("b", "Bodem", "Klei", "", ("heel",)),
        Gebiedsaanwijzing("c", "Functie", "Haven", "", ("oost",)),
    ]
    index = PlanIndex(plan(locatie("west", WEST), locatie("oost", OOST), ambtsgebied(), *named))
    assert [(g.naam, groep) for g, groep in index.hier(punt(50, 50)).gebiedsaanwijzingen] == [
        ("Wonen", EIGEN),
        ("Klei", ONBEKEND),
    ]


def test_threads_may_ask_the_same_index_at_once():
    index = PlanIndex(plan(*(locatie(f"l{n}", shapely.Point(n, n).buffer(30)) for n in range(300)),
                           *(regel(f"r{n}", f"l{n}") for n in range(300))))  # fmt: skip
    places = [punt(n, n) for n in range(300)]
    alone = [namen(index.hier(p)) for p in places]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda p: namen(index.hier(p)), places)) == alone


METERS = st.floats(-20, 120, allow_nan=False).map(lambda v: round(v, 2))


@given(st.lists(st.tuples(METERS, METERS, st.floats(1, 60)), min_size=1, max_size=12), METERS, METERS, st.floats(1, 50))
def test_the_index_answers_as_asking_every_location_in_turn_would(
    circles: list[tuple[float, float, float]], x: float, y: float, size: float
):
    areas = [shapely.Point(cx, cy).buffer(r, quad_segs=3) for cx, cy, r in circles]
    index = PlanIndex(
        plan(*(locatie(f"l{n}", a) for n, a in enumerate(areas)), *(regel(f"r{n}", f"l{n}") for n in range(len(areas))))
    )
    assert set(namen(index.hier(punt(x, y)))) == {
        f"r{n}" for n, a in enumerate(areas) if a.intersects(shapely.Point(x, y))
    }
    plot = shapely.box(x, y, x + size, y + size)
    with np.errstate(invalid="ignore"):  # GEOS before 3.12 raises the flag in the midst of a sound overlay
        shares = {f"r{n}": a.intersection(plot).area for n, a in enumerate(areas)}
    got = {r.regel.identificatie: r.aandeel or 0.0 for r in index.hier(wkb(plot)).regels}
    for name, shared in shares.items():
        least = min(1.0, 0.5 * plot.area, 0.5 * areas[int(name[1:])].area)
        if math.isclose(shared, least, abs_tol=1e-6):
            continue
        assert (name in got) == (shared > least)
        if name in got:
            assert got[name] == pytest.approx(shared / plot.area, abs=1e-9)

"""Noise of several kinds added up: beside the findings, honest about what is missing, and never counted twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from portaal_leefomgeving_plugin.domain.verdict import Cumulatie, GroeneBaan
from portaal_leefomgeving_plugin.green_lane.cumulatie import energetisch
from portaal_leefomgeving_plugin.green_lane.engine import toets
from portaal_leefomgeving_plugin.green_lane.regel import Filter, Regel
from portaal_leefomgeving_plugin.green_lane.rules import load_rules
from portaal_leefomgeving_plugin.resources import resource
from tests.unit.green_lane.bouw import MIDDEN, NU, bron, feature, laag, norm, regel, vierkant, zaak


def soort(naam: str, kind: str, indicator: str = "lden") -> Regel:
    judge = replace(norm(), cumulatie=(indicator, kind))
    return regel(judge, id=naam, filter=Filter(("soort",), frozenset({naam}), omgekeerd=False))


WEG, SPOOR, RIJK, GEM = soort("weg", "weg"), soort("spoor", "spoor"), soort("rijk", "weg/rijk"), soort("gem", "weg/gem")


def toetst(rules: list[Regel], **dB: float | None) -> GroeneBaan:
    found = [feature(vierkant(*MIDDEN, 50), nr, soort=s, lden=v) for nr, (s, v) in enumerate(dB.items())]
    (made,) = toets([zaak()], rules, {"laag": laag(found)}, {"laag": bron()}, nu=NU)
    return made


def som(rules: list[Regel], **dB: float | None) -> Cumulatie:
    (made,) = toetst(rules, **dB).cumulaties
    return made


def test_two_equal_levels_are_three_decibel_more() -> None:
    assert energetisch([60.0, 60.0]) == pytest.approx(63.01, abs=0.01)
    assert som([WEG, SPOOR], weg=60.0, spoor=60.0).waarde == pytest.approx(63.01, abs=0.01)


def test_one_kind_alone_is_no_sum() -> None:
    assert toetst([WEG, SPOOR], weg=60.0).cumulaties == ()


def test_a_kind_whose_value_is_missing_is_named() -> None:
    found = som([WEG, SPOOR, GEM], weg=60.0, spoor=50.0, gem=None)
    assert found.ontbreekt == ()  # the whole of the roads was read
    assert som([GEM, SPOOR, RIJK], gem=60.0, spoor=50.0, rijk=None).ontbreekt == ("Titel",)


@pytest.mark.parametrize(("weg", "expected"), [(50.0, ["rijk", "gem", "spoor"]), (70.0, ["weg", "spoor"])])
def test_roads_that_were_mapped_twice_count_once(weg: float, expected: list[str]) -> None:
    found = som([WEG, RIJK, GEM, SPOOR], weg=weg, rijk=55.0, gem=55.0, spoor=50.0)
    assert [b.regel for b in found.bijdragen] == expected


def test_indicators_are_not_mixed() -> None:
    assert toetst([WEG, soort("nacht", "spoor", "lnight")], weg=60.0, nacht=60.0).cumulaties == ()


def test_the_sum_moves_no_verdict() -> None:
    apart = {b.regel: b.oordeel for b in toetst([WEG, SPOOR], weg=52.0, spoor=52.0).bevindingen}
    assert set(apart.values()) == {b.oordeel for b in toetst([WEG], weg=52.0).bevindingen}  # below 53, together above


def test_the_shipped_noise_rules_say_which_sum_they_are_part_of() -> None:
    paths = [resource("groene_baan/geluid.json"), resource("groene_baan/landelijk/geluid.json")]
    kinds = {r.id: getattr(r.beoordeling, "cumulatie", None) for r in load_rules(paths)}
    assert kinds["geluid_kaart_weg"] == ("lden", "weg")
    assert all(kind is not None for rule, kind in kinds.items() if rule != "geluid_overig")

"""Coordinates as people write them lead to the one place in the Netherlands that they can mean."""

from __future__ import annotations

import pytest
import shapely

from portaal_leefomgeving_plugin.services.zoek_coordinaten import zoek_coordinaten

AMERSFOORT = (155_000, 463_000)


@pytest.mark.parametrize(
    "tekst",
    ["155000 463000", "155000,463000", "155.000, 463.000", "RD 155000 463000", "x=155000 y=463000", "155000; 463000",
     "155000,0 463000,0", "155000.0 463000.0", "52.155172 5.387206", "52,155172 5,387206", "52.155172, 5.387206"],
)  # fmt: skip
def test_one_place_in_many_ways(tekst: str):
    found = zoek_coordinaten(tekst)
    assert found is not None
    point = shapely.from_wkb(found.plek)
    assert (point.x, point.y) == pytest.approx(AMERSFOORT, abs=1.0)


@pytest.mark.parametrize("tekst", ["", "Langestraat 12", "12 14", "463000 155000 1", "5.387206 52.155172", "1234 AB",
                                   "999999 999999", "155000", "0 0"])  # fmt: skip
def test_what_is_no_place_here_is_none(tekst: str):
    assert zoek_coordinaten(tekst) is None

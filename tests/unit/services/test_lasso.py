"""What an area that was drawn by hand catches."""

from __future__ import annotations

import shapely

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.services.lasso import Wijze, binnen, samen


def wkb(wkt: str) -> RdWkb:
    return RdWkb(shapely.to_wkb(shapely.from_wkt(wkt)))


VLAK = wkb("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")


def test_points_lines_and_areas_that_touch_are_caught_in_their_order() -> None:
    places = [
        ("buiten", wkb("POINT (150 50)")),
        ("vlak", wkb("POLYGON ((90 90, 120 90, 120 120, 90 120, 90 90))")),
        ("punt", wkb("POINT (50 50)")),
        ("lijn", wkb("LINESTRING (-10 50, 10 50)")),
        ("zonder", None),
        ("stuk", RdWkb(b"\x01\x02")),
    ]
    assert binnen(VLAK, places) == ["vlak", "punt", "lijn"]


def test_a_line_that_crosses_itself_catches_what_its_loops_hold() -> None:
    acht = wkb("POLYGON ((0 0, 100 100, 100 0, 0 100, 0 0))")
    places = [("links", wkb("POINT (10 50)")), ("rechts", wkb("POINT (90 50)")), ("boven", wkb("POINT (50 90)"))]
    assert binnen(acht, places) == ["links", "rechts"]


def test_shift_adds_and_ctrl_takes_away() -> None:
    assert samen(["a", "b"], ["b", "c"], Wijze.NIEUW) == ["b", "c"]
    assert samen(["a", "b"], ["b", "c"], Wijze.ERBIJ) == ["a", "b", "c"]
    assert samen(["a", "b"], ["b", "c"], Wijze.ERAF) == ["a"]


def test_nothing_to_catch_is_nothing_caught() -> None:
    assert binnen(VLAK, []) == []

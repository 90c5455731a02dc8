"""Classes of a map: round bounds that hold every number."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.wijkkaart import grenzen


@given(st.lists(st.floats(-1e6, 1e6).map(lambda n: round(n, 2)), min_size=1, max_size=40))
def test_elke_waarde_valt_in_precies_een_klasse_van_gelijke_breedte(waarden):
    bounds = grenzen(waarden)
    assert 1 <= len(bounds) - 1 <= 7
    for value in waarden:
        inside = [
            low <= value < high or (nr == len(bounds) - 2 and value == high)
            for nr, (low, high) in enumerate(pairwise(bounds))
        ]
        assert sum(inside) == 1, (value, bounds)
    widths = {round(high - low, 6) for low, high in pairwise(bounds)}
    assert len(widths) == 1


def test_zonder_waarden_zijn_er_geen_klassen_en_een_enkele_heeft_er_een():
    assert grenzen(()) == ()
    assert grenzen((3.0, 3.0)) == (3, 4)
    assert grenzen((0, 10)) == (0, 2, 4, 6, 8, 10)

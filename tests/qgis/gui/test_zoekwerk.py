"""What the box finds elsewhere, pointed out on the map for as long as it is looked for."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit
from portaal_leefomgeving_plugin.gui.zoekwerk import Zoekwerk
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit

KAP = PlanActiviteit(Activiteit("kap", "Kappen", "kap", ""), ("a", "b"), 2, overal=False)


@pytest.mark.parametrize("er_is_iets", [True, False])
def test_the_areas_of_an_activiteit_go_when_something_else_is_looked_for(open_paneel, loket, er_is_iets):
    shown: list[tuple[str, ...]] = []

    def open_gebieden(ids: Collection[str]) -> bool:
        shown.append(tuple(ids))
        return er_is_iets

    werk = open_paneel.werk
    zoekwerk = Zoekwerk(loket, werk.elders, lambda _g: None, open_gebieden, open_paneel)
    werk.zoek.setText("kappen")
    assert shown == []
    zoekwerk.naar_activiteit(KAP)
    assert shown == [("a", "b")]
    assert ("op de kaart aangewezen" in werk.elders.uitleg.text()) is er_is_iets
    werk.zoek.setText("")
    werk.zoek.setText("dakkapel")
    assert shown == [("a", "b"), ()] if er_is_iets else [("a", "b")]

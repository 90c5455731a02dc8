"""A real plan of which every rule holds all over: 592 of them, and still something that one can read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelGroep
from portaal_leefomgeving_plugin.gui.plek.regels_view import RegelsView
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

PAKKET = "data/stop-tpod/download-packages/gm0233_ermelo_omgevingsplan_download.zip"
GRENS = RdWkb(shapely.to_wkb(shapely.box(165_000, 470_000, 182_000, 485_000)))
PLEK = RdWkb(shapely.to_wkb(shapely.box(171_000, 477_000, 171_040, 477_030)))


@pytest.mark.parametrize(
    ("grens", "groep", "naam"),
    [(GRENS, RegelGroep.GEMEENTEBREED, "ermelo"), (None, RegelGroep.GRENS_ONBEKEND, "ermelo_grens_onbekend")],
)
def test_ermelo_is_one_folded_group_to_open_by_part(gedeeld: Path, qtbot, plaatje, grens, groep, naam):
    rules = PlanIndex(lees_plan(gedeeld / PAKKET, naam="gm0233", grens=grens)).hier(PLEK)
    assert (len(rules.regels), rules.aantal(groep)) == (592, 592)
    view = RegelsView("ermelo")
    qtbot.addWidget(view)
    view.resize(420, 760)
    view.show()
    begin = time.perf_counter()
    view.toon(rules)
    took = time.perf_counter() - begin
    shown = [view.boom.model().index(nr, 0) for nr in range(view.boom.model().rowCount())]
    assert len(shown) == 1
    assert not view.boom.isExpanded(shown[0])
    assert took < 2.0
    view.boom.expand(shown[0])
    parts = [view.boom.model().index(nr, 0, shown[0]) for nr in range(view.boom.model().rowCount(shown[0]))]
    assert 5 < len(parts) < 120
    view.boom.expand(parts[0])
    first = view.boom.model().index(0, 0, parts[0])
    view.boom.setCurrentIndex(first)
    assert "Artikel" in view.uitleg.tekst.text()
    plaatje(view, naam)
    view.zoek.setText("lozen")
    qtbot.waitUntil(lambda: 0 < len(view.getoond()) < 592)

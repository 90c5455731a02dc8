"""From the dossier to what goes out: its buttons open the windows, one at a time, and only for what has a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from qgis.gui import QgsMapCanvas

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden import OmwonendenVenster
from portaal_leefomgeving_plugin.gui.afdrukken.situatieschets import SituatieschetsVenster
from portaal_leefomgeving_plugin.gui.afdrukwerk import Afdrukwerk
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from tests.qgis.gui.voorbeelden import regel


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> Iterator[PortaalDock]:
    line = regel(1)
    bureau.werkbestand.schrijf_zaken([line, replace(regel(2), locatie=GEEN_LOCATIE)])
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.sluit()


@pytest.fixture
def werk(paneel: PortaalDock, bureau: Bureau, kaart: QgsMapCanvas) -> Iterator[Afdrukwerk]:
    made = Afdrukwerk(kaart, paneel, bureau, rol=lambda _layer: "", venster=paneel)
    yield made
    made.sluit()


def test_the_buttons_of_the_dossier_open_one_window_at_a_time(werk, paneel, qtbot):
    paneel.toon_dossier(regel(1).uuid)
    neighbours, sketch = paneel.dossier.acties.papier
    neighbours.trigger()
    first = werk.open
    assert isinstance(first, OmwonendenVenster)
    assert first.isVisible()
    with qtbot.waitSignal(first.destroyed):
        sketch.trigger()
    assert isinstance(werk.open, SituatieschetsVenster)
    with qtbot.waitSignal(werk.open.destroyed):
        werk.sluit()
    assert werk.open is None


def test_a_zaak_without_a_place_has_nothing_to_print(werk, paneel):
    paneel.toon_dossier(regel(2).uuid)
    assert [b.isEnabled() for b in paneel.dossier.acties.papier] == [False, False]
    told = []
    paneel.boodschap.connect(told.append)
    werk.open_omwonenden()
    assert werk.open is None
    assert "locatie" in told[0].tekst

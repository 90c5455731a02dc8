"""An objecttype of the municipality's own as a layer: in a group of its own, with the named properties, read only."""

from __future__ import annotations

import struct
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from qgis.core import QgsLayerTree, QgsProject

from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.objecten.lagen import als_bron
from portaal_leefomgeving_plugin.domain.bron import BronData, BronFeature
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectlaag, Objectveld
from portaal_leefomgeving_plugin.layers import merk
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

NU = datetime(2026, 11, 25, 12, tzinfo=UTC)
BOMEN = Objectlaag("boom", "Bomen", "https://x/objecttypes/1", (Objectveld("soort", "soort"),))


class Klok:
    def now(self) -> datetime:
        return NU

    def today(self) -> date:
        return NU.date()


def data(aantal: int) -> BronData:
    features = tuple(
        BronFeature(f"u{nr}", RdWkb(struct.pack("<BIdd", 1, 1, 170_000.0 + nr, 520_000.0)), {"soort": "linde"})
        for nr in range(aantal)
    )
    stand = maak_stand(als_bron(BOMEN), "", NU, paginas=1, aantal=aantal, gemeld=aantal, sha256="0" * 64, fout="")
    return BronData(stand, features)


@pytest.fixture
def werkbestand(qgis_app, tmp_path: Path):
    made = Werkbestand.open(tmp_path / "winkel", clock=Klok())
    yield made
    made.close()


def test_it_stands_in_a_group_of_its_own_and_is_read_again(werkbestand: Werkbestand, tmp_path: Path) -> None:
    werkbestand.schrijf_bron(als_bron(BOMEN), data(3))
    project = QgsProject()
    group = LagenGroep(project, winkel=lambda _id: tmp_path / "winkel")
    group.toon(werkbestand, verbinding="vbs", bronnen=werkbestand.bronnen())
    layer = group.laag("bron:object_boom")
    assert layer is not None
    assert layer.isValid()
    assert layer.readOnly()
    assert layer.featureCount() == 3
    assert "soort" in layer.fields().names()
    node = project.layerTreeRoot().findLayer(layer.id())
    assert QgsLayerTree.isGroup(node.parent())
    assert (node.parent().name(), node.itemVisibilityChecked()) == ("Objecten", True)
    assert node.parent().customProperty(merk.ROL) == "groep:objecten"
    werkbestand.schrijf_bron(als_bron(BOMEN), data(5))
    group.ververs(werkbestand.bronnen())
    assert sum(1 for _ in group.laag("bron:object_boom").getFeatures()) == 5
    group.verwijder()
    group.stop()


def test_what_is_no_longer_configured_leaves_no_broken_layer(werkbestand: Werkbestand, tmp_path: Path) -> None:
    werkbestand.schrijf_bron(als_bron(BOMEN), data(3))
    project = QgsProject()
    group = LagenGroep(project, winkel=lambda _id: tmp_path / "winkel")
    group.toon(werkbestand, verbinding="vbs", bronnen=werkbestand.bronnen())
    werkbestand.behoud_bronnen("object_", ())
    group.ververs(werkbestand.bronnen())
    assert group.laag("bron:object_boom") is None
    group.verwijder()
    group.stop()

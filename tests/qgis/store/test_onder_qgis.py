"""The working copy under QGIS itself: its layers see what is written, whole, and keep their hold on the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

from portaal_leefomgeving_plugin.layers import merk
from portaal_leefomgeving_plugin.layers.beschrijving import lagen
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from portaal_leefomgeving_plugin.layers.termijnen import Drempels
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store import bouw
from tests.unit.store.bouw import Klok, vraag, zaak


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return tmp_path / "vbs"


@pytest.fixture
def werkbestand(map_: Path, qgis_app) -> Iterator[Werkbestand]:
    store = Werkbestand.open(map_, clock=Klok())
    store.schrijf_zaken([zaak(nr, locatie=bouw.plek(bouw.vlak(bouw.X + nr))) for nr in range(1000)])
    yield store
    store.close()


def laag(werkbestand: Werkbestand, tabel: str = "zaak") -> QgsVectorLayer:
    return QgsVectorLayer(f"{werkbestand.path}|layername={tabel}", tabel, "ogr")


def anders(status: str, aantal: int = 1000) -> list:
    return [
        zaak(nr, locatie=bouw.plek(bouw.vlak(bouw.X + nr)), status_omschrijving=status) for nr in range(aantal)
    ]  # fmt: skip


def statussen(laag: QgsVectorLayer) -> set[str]:
    return {f["status_omschrijving"] for f in laag.getFeatures()}


def test_an_iterator_that_is_open_during_a_write_reads_one_state(werkbestand: Werkbestand) -> None:
    layer = laag(werkbestand)
    features = layer.getFeatures()
    seen = [next(features)["status_omschrijving"] for _ in range(10)]
    werkbestand.schrijf_zaken(anders("Besluit"))
    seen += [f["status_omschrijving"] for f in features]
    assert set(seen) == {"In behandeling"}
    assert len(seen) == 1000
    assert statussen(layer) == {"Besluit"}
    assert vraag(werkbestand.path, "PRAGMA journal_mode") == [("wal",)]


def test_after_a_reload_a_layer_counts_what_was_added(werkbestand: Werkbestand) -> None:
    layer = laag(werkbestand)
    assert layer.featureCount() == 1000
    werkbestand.schrijf_zaken(anders("Besluit", 1200))
    layer.dataProvider().reloadData()
    assert layer.featureCount() == 1200


def test_a_feature_keeps_its_id_through_a_sync(werkbestand: Werkbestand) -> None:
    layer = laag(werkbestand)
    layer.selectByExpression("\"uuid\" = 'uuid-7'")
    (fid,) = layer.selectedFeatureIds()
    werkbestand.schrijf_zaken(anders("Besluit"))
    werkbestand.verwijder_zaken([f"uuid-{nr}" for nr in range(5)])
    layer.dataProvider().reloadData()
    (feature,) = layer.getFeatures(QgsFeatureRequest(fid))
    assert feature["uuid"] == "uuid-7"
    assert feature["status_omschrijving"] == "Besluit"


def test_types_arrive_as_qgis_has_them(werkbestand: Werkbestand) -> None:
    fields = {f.name(): f.typeName() for f in laag(werkbestand).fields()}
    assert fields["fataal"] == "Date"
    assert fields["status_gezet"] == "DateTime"
    assert fields["opgeschort"] == "Boolean"
    feature = next(laag(werkbestand).getFeatures())
    assert feature["fataal"].toString("yyyy-MM-dd") == "2026-02-27"
    assert feature["opgeschort"] is False


def test_layers_outlive_the_store_and_the_store_comes_back_under_them(map_: Path, werkbestand: Werkbestand) -> None:
    layer = laag(werkbestand)
    werkbestand.close()
    assert len(statussen(layer)) == 1
    again = Werkbestand.open(map_, clock=Klok())
    again.schrijf_zaken(anders("Besluit"))
    assert statussen(layer) == {"Besluit"}
    again.close()


def test_a_project_that_was_open_before_the_store_shows_it(
    tmp_path: Path, map_: Path, werkbestand: Werkbestand
) -> None:
    """QGIS reads without locks where nobody holds the file in WAL; such a layer must be opened anew once we do."""
    werkbestand.schrijf_zaken([zaak(nr) for nr in range(1000)])  # points only: one layer, for two hold each other up
    project = QgsProject()
    groep = LagenGroep(project, winkel=lambda verbinding: map_.parent / verbinding)
    groep.toon(werkbestand, verbinding="vbs", bronnen=())
    group = merk.zoek_groep(project.layerTreeRoot())
    assert group is not None
    group.setCustomProperty(merk.WEGGEHAALD, [p.rol for p in lagen((), Drempels()) if p.rol != merk.ZAKEN])
    project.write(str(tmp_path / "project.qgs"))
    project.clear()
    werkbestand.close()
    project.read(str(tmp_path / "project.qgs"))
    layer = groep.laag(merk.ZAKEN)
    assert layer is not None
    assert len(groep.zaaklagen()) == 1
    assert statussen(layer) == {"In behandeling"}
    store = Werkbestand.open(map_, clock=Klok())
    try:
        groep.toon(store, verbinding="vbs", bronnen=())
        assert groep.laag(merk.ZAKEN) is layer
        assert statussen(layer) == {"In behandeling"}
        store.schrijf_zaken(anders("Besluit"))
        groep.ververs()
        assert statussen(layer) == {"Besluit"}
    finally:
        groep.stop()
        project.clear()
        store.close()

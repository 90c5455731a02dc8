"""The group on the map: what stands in it, and what stays as the user had it."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from portaal_leefomgeving_plugin.layers import merk
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from tests.qgis.layers.winkel import BRONNEN, Winkel, X, Y, maak_winkel, vlak, zaak


def boom(groep: QgsLayerTreeGroup, diepte: int = 0) -> list[tuple[int, str, bool]]:
    rows = []
    for child in groep.children():
        rows.append((diepte, child.name(), child.itemVisibilityChecked()))
        if QgsLayerTree.isGroup(child):
            rows += boom(child, diepte + 1)
    return rows


def onze(project: QgsProject) -> dict[str, QgsVectorLayer]:
    return {merk.rol(la): la for la in project.mapLayers().values()}


def test_the_group_holds_all_of_the_store_in_its_order_and_starts_calm(
    getoond: LagenGroep, project: QgsProject
) -> None:
    assert boom(project.layerTreeRoot()) == [
        (0, "Portaal Leefomgeving", True),
        (1, "Zaken", True),
        (1, "Inspecties", True),
        (1, "Zaken: vlakken", True),
        (1, "Werkingsgebieden", True),
        (2, "Werkingsgebieden", True),
        (1, "Open data", True),
        (2, "Gemeentegrens", True),
        (2, "Verontreinigde locaties", True),
        (2, "Panden", True),
        (2, "Percelen", True),
        (2, "Geluid (Lden)", False),
        (2, "Natura 2000", True),
        (2, "Bodemkwaliteit", False),
        (1, "BRT achtergrondkaart", False),
    ]
    assert project.crs().authid() == "EPSG:28992"


def test_every_layer_is_valid_read_only_and_marked(getoond: LagenGroep, project: QgsProject, winkel: Winkel) -> None:
    for role, layer in onze(project).items():
        assert layer.isValid()
        assert merk.verbinding(layer) == "vbs"
        if role != merk.ACHTERGROND:
            assert layer.readOnly()
            assert not layer.startEditing()
            assert layer.source() == f"{winkel.path}|layername={layer.source().rpartition('=')[2]}"


def test_all_zaken_are_in_the_layer_also_those_without_a_place(getoond: LagenGroep) -> None:
    layer = getoond.laag("zaken")
    assert layer is not None
    assert layer.featureCount() == 210
    assert sum(not f.hasGeometry() for f in layer.getFeatures()) == 7


def test_showing_again_and_refreshing_never_doubles(getoond: LagenGroep, project: QgsProject, winkel: Winkel) -> None:
    before, layers = boom(project.layerTreeRoot()), set(project.mapLayers())
    getoond.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    getoond.ververs()
    assert boom(project.layerTreeRoot()) == before
    assert set(project.mapLayers()) == layers


def test_a_second_desk_on_the_same_project_finds_the_layers(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel, wortel: Path
) -> None:
    layers = set(project.mapLayers())
    other = LagenGroep(project, winkel=lambda v: wortel / v)
    other.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    other.stop()
    assert set(project.mapLayers()) == layers


def test_layers_are_found_whatever_they_are_called_and_wherever_they_stand(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel
) -> None:
    layer = getoond.laag("zaken")
    layer.setName("Mijn werk")
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    root.insertChildNode(1, node.clone())
    node.parent().removeChildNode(node)
    getoond.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    assert getoond.laag("zaken") is layer
    assert [n.name() for n in root.children()] == ["Portaal Leefomgeving", "Mijn werk"]


def test_a_refresh_shows_new_rows_and_new_layers(getoond: LagenGroep, winkel: Winkel) -> None:
    layer = getoond.laag("zaken")
    assert layer.featureCount() == 210
    assert getoond.laag("zaken_lijn") is None
    row = zaak(900, "oranje")
    winkel.zet("zaak", f"POINT({X + 9000} {Y})", **row)
    winkel.zet("zaak_lijn", f"MULTILINESTRING(({X} {Y},{X + 9000} {Y}))", **row)
    getoond.ververs()
    assert layer.featureCount() == 211
    assert layer.extent().xMaximum() == pytest.approx(X + 9000)
    assert getoond.laag("zaken_lijn").featureCount() == 1


def test_a_source_that_arrives_later_takes_its_place(getoond: LagenGroep, project: QgsProject, wortel: Path) -> None:
    bare = maak_winkel(wortel / "kaal", bronnen=False)
    getoond.verwijder()
    getoond.toon(bare, verbinding="kaal", bronnen=BRONNEN)
    assert [r[1] for r in boom(project.layerTreeRoot()) if r[0] == 1][-1] == "BRT achtergrondkaart"
    assert getoond.laag("bron:pand") is None
    bare.tabel("bron_pand", 6, {"identificatie": 4})
    bare.zet("bron_pand", vlak(X, Y, 20, 20), identificatie="1")
    getoond.ververs()
    assert getoond.laag("bron:pand").featureCount() == 1
    names = [r[1] for r in boom(project.layerTreeRoot()) if r[0] == 1]
    assert names[-2:] == ["Open data", "BRT achtergrondkaart"]
    bare.sluit()


def test_the_users_style_order_and_visibility_survive(getoond: LagenGroep, project: QgsProject, winkel: Winkel) -> None:
    layer = getoond.laag("inspecties")
    layer.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(layer.geometryType()))
    layer.setOpacity(0.4)
    group = project.layerTreeRoot().findLayer(layer.id()).parent()
    node = project.layerTreeRoot().findLayer(layer.id())
    group.insertChildNode(0, node.clone())
    group.removeChildNode(node)
    project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    before = boom(project.layerTreeRoot())
    getoond.ververs()
    getoond.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    assert boom(project.layerTreeRoot()) == before
    assert layer.renderer().type() == "singleSymbol"
    assert layer.opacity() == 0.4


def test_the_standard_style_comes_back_when_asked_for(getoond: LagenGroep) -> None:
    layer = getoond.laag("zaken")
    layer.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(layer.geometryType()))
    layer.setLabelsEnabled(False)
    getoond.herstel_stijl(layer.id())
    assert layer.renderer().type() == "pointCluster"
    assert layer.labelsEnabled()


def test_a_layer_that_the_user_took_out_stays_out_until_asked_for(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel
) -> None:
    project.removeMapLayer(getoond.laag("bron:pand").id())
    getoond.ververs()
    getoond.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    assert getoond.laag("bron:pand") is None
    getoond.herstel_lagen()
    assert getoond.laag("bron:pand") is not None


def test_a_group_that_the_user_took_out_stays_out_in_this_project(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel
) -> None:
    root = project.layerTreeRoot()
    project.removeMapLayers([n.layerId() for n in root.findLayers()])
    root.removeAllChildren()
    getoond.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    assert project.mapLayers() == {}
    project.clear()
    getoond.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    assert getoond.laag("zaken") is not None


def test_taking_away_leaves_what_is_the_users_and_nothing_of_ours(getoond: LagenGroep, project: QgsProject) -> None:
    own = QgsVectorLayer("Point?crs=EPSG:28992", "Mijn schets", "memory")
    project.addMapLayer(own, False)
    merk.zoek_groep(project.layerTreeRoot(), "groep:open_data").addLayer(own)
    getoond.verwijder()
    assert list(project.mapLayers().values()) == [own]
    assert boom(project.layerTreeRoot()) == [(0, "Mijn schets", True)]


def test_another_connection_takes_the_layers_over_with_their_style(
    getoond: LagenGroep, project: QgsProject, wortel: Path
) -> None:
    layer = getoond.laag("inspecties")
    layer.setOpacity(0.4)
    other = maak_winkel(wortel / "anders", zaken=35, bronnen=False)
    getoond.toon(other, verbinding="anders", bronnen=())
    assert getoond.laag("inspecties") is layer
    assert layer.opacity() == 0.4
    assert getoond.laag("zaken").featureCount() == 35
    assert getoond.laag("bron:pand") is None
    assert getoond.verbindingen == ["anders"]
    other.sluit()


# -- a project on disk -------------------------------------------------------------------------


def heropen(path: Path, winkels: Path) -> tuple[QgsProject, LagenGroep]:
    project = QgsProject()
    lagen = LagenGroep(project, winkel=lambda v: winkels / v)
    assert project.read(str(path))
    return project, lagen


@pytest.mark.parametrize("naam", ["portaal.qgz", "portaal.qgs"])
def test_a_saved_project_has_it_all_again(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel, wortel: Path, tmp_path: Path, naam: str
) -> None:
    getoond.laag("inspecties").setOpacity(0.4)
    tree = boom(project.layerTreeRoot())
    assert project.write(str(tmp_path / naam))
    again, lagen = heropen(tmp_path / naam, wortel)
    assert boom(again.layerTreeRoot()) == tree
    for layer in again.mapLayers().values():
        assert layer.isValid()
    zaken = lagen.laag("zaken")
    assert zaken.source() == f"{winkel.path}|layername=zaak"
    assert zaken.renderer().type() == "pointCluster"
    assert zaken.readOnly()
    assert lagen.laag("inspecties").opacity() == 0.4
    lagen.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    assert boom(again.layerTreeRoot()) == tree
    lagen.stop()
    again.clear()


def test_at_a_colleagues_it_stands_on_their_own_store(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel, wortel: Path, tmp_path: Path
) -> None:
    getoond.laag("zaken").setOpacity(0.4)
    assert project.write(str(tmp_path / "portaal.qgz"))
    project.clear()
    winkel.sluit()
    there = tmp_path / "bij een collega" / "winkels"
    there.parent.mkdir()
    shutil.move(wortel, there)
    again, lagen = heropen(tmp_path / "portaal.qgz", there)
    zaken = lagen.laag("zaken")
    assert zaken.isValid()
    assert zaken.source() == f"{there / 'vbs' / 'werkbestand.gpkg'}|layername=zaak"
    assert zaken.featureCount() == 210
    assert zaken.opacity() == 0.4
    assert zaken.renderer().type() == "pointCluster"
    lagen.stop()
    again.clear()


def test_qgis_misses_no_file_at_a_colleagues(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel, wortel: Path, tmp_path: Path
) -> None:
    """A missed file would raise QGIS's dialog before we could do anything."""
    assert project.write(str(tmp_path / "portaal.qgz"))
    project.clear()
    winkel.sluit()
    there = tmp_path / "elders"
    shutil.move(wortel, there)
    again = QgsProject()
    lagen = LagenGroep(again, winkel=lambda v: there / v)
    missed: list[object] = []
    again.layerLoaded.connect(lambda *_a: missed.extend(la for la in again.mapLayers().values() if not la.isValid()))
    assert again.read(str(tmp_path / "portaal.qgz"))
    assert missed == []
    lagen.stop()
    again.clear()


def test_a_project_of_a_gemeente_that_is_not_here_keeps_its_layers_for_where_it_is(
    getoond: LagenGroep, project: QgsProject, winkel: Winkel, wortel: Path, tmp_path: Path
) -> None:
    getoond.laag("zaken").setOpacity(0.4)
    assert project.write(str(tmp_path / "portaal.qgz"))
    project.clear()
    winkel.sluit()
    shutil.rmtree(wortel)
    again, lagen = heropen(tmp_path / "portaal.qgz", tmp_path / "leeg")
    zaken = lagen.laag("zaken")
    assert not zaken.isValid()
    back = maak_winkel(tmp_path / "leeg" / "vbs")
    lagen.toon(back, verbinding="vbs", bronnen=BRONNEN)
    assert lagen.laag("zaken") is zaken
    assert zaken.isValid()
    assert zaken.opacity() == 0.4
    assert zaken.renderer().type() == "pointCluster"
    assert zaken.readOnly()
    lagen.stop()
    again.clear()
    back.sluit()


# -- the base map ------------------------------------------------------------------------------


def test_a_base_map_that_cannot_be_reached_costs_nothing(getoond: LagenGroep, project: QgsProject, teken) -> None:
    begin = time.monotonic()
    layer = merk.onze_lagen(project)[merk.ACHTERGROND]
    node = project.layerTreeRoot().findLayer(layer.id())
    assert not node.isVisible()
    node.setItemVisibilityCheckedParentRecursive(True)
    assert time.monotonic() - begin < 0.2
    assert project.layerTreeRoot().layerOrder()[-1] is layer
    image = teken(14_000)  # every tile meets the dead proxy
    assert time.monotonic() - begin < 20
    assert len({image.pixel(x, y) for x in range(0, 900, 9) for y in range(0, 600, 9)}) > 20


def test_zooming_to_everything_does_not_zoom_to_the_world(getoond: LagenGroep, project: QgsProject) -> None:
    layer = merk.onze_lagen(project)[merk.ACHTERGROND]
    assert layer.extent().width() < 1_000_000


def test_without_a_group_nothing_is_shown_or_fails(lagen: LagenGroep, project: QgsProject) -> None:
    lagen.ververs()
    lagen.kies(["uuid-1"])
    lagen.herstel_stijl("geen laag")
    lagen.herstel_lagen()
    lagen.verwijder()
    assert project.mapLayers() == {}


def test_in_turns_nothing_is_made_in_that_of_who_asks_and_all_of_it_soon(
    project: QgsProject, wortel: Path, winkel: Winkel, qtbot
) -> None:
    lagen = LagenGroep(project, winkel=lambda verbinding: wortel / verbinding, ineens=False)
    lagen.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    lagen.ververs()
    assert lagen.laag(merk.ZAKEN) is None
    qtbot.waitUntil(lambda: lagen.laag(merk.ZAKEN) is not None, timeout=5000)
    lagen.ververs()  # half way through the others: none of them comes twice
    qtbot.waitUntil(lambda: merk.ACHTERGROND in merk.onze_lagen(project), timeout=5000)  # it is made last
    assert {merk.BRON + b.id for b in BRONNEN} <= merk.onze_lagen(project).keys()
    roles = [merk.rol(layer) for layer in project.mapLayers().values()]
    assert len(roles) == len(set(roles))
    lagen.stop()


def test_what_is_still_to_be_made_is_given_up_with_the_group(
    project: QgsProject, wortel: Path, winkel: Winkel, qtbot
) -> None:
    lagen = LagenGroep(project, winkel=lambda verbinding: wortel / verbinding, ineens=False)
    lagen.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    lagen.verwijder()
    qtbot.wait(200)
    assert merk.onze_lagen(project) == {}
    lagen.stop()


def test_all_styles_are_brought_back_at_once(getoond: LagenGroep) -> None:
    zaken, panden = getoond.laag("zaken"), getoond.laag("bron:pand")
    assert zaken is not None
    assert panden is not None
    made = [layer.renderer().type() for layer in (zaken, panden)]
    for layer in (zaken, panden):
        layer.setRenderer(QgsNullSymbolRenderer())
    getoond.herstel_stijlen()
    assert [layer.renderer().type() for layer in (zaken, panden)] == made


def test_what_is_chosen_on_the_map_stays_so_when_the_store_is_read_again(getoond: LagenGroep) -> None:
    told: list[list[str]] = []
    getoond.keuze_veranderd.connect(told.append)
    zaken = getoond.laag(merk.ZAKEN)
    zaken.selectByIds([f.id() for f in zaken.getFeatures()][:3])
    (chosen,) = told
    assert len(chosen) == 3
    getoond.ververs()
    assert zaken.selectedFeatureCount() == 3
    assert told == [chosen]
    zaken.removeSelection()
    assert told == [chosen, []]

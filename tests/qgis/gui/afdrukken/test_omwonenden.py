"""The dialogs for what goes out: the count follows the zone, the map shows it, and the files hold what was shown."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QSpinBox

from portaal_leefomgeving_plugin.domain.errors import FileFault, UnreadableConfiguration
from portaal_leefomgeving_plugin.gui.afdrukken.omwonenden import OmwonendenVenster
from portaal_leefomgeving_plugin.host import afdruk
from tests.qgis.gui.afdrukken.buurt import WACHT_MS, X, Y
from tests.qgis.gui.voorbeelden import regel
from tests.qgis.pdf import tekst


def nummers(venster: OmwonendenVenster) -> list[int | None]:
    return [a.huisnummer for a in venster.gevonden.adressen]


def tel(venster: OmwonendenVenster, qtbot, verwacht: list[int]) -> None:
    qtbot.waitUntil(lambda: venster.gevonden is not None and nummers(venster) == verwacht, timeout=WACHT_MS)


# -- omwonenden -----------------------------------------------------------------------------------


def test_the_count_and_the_map_follow_the_distance(venster, qtbot):
    tel(venster, qtbot, [1, 2, 3])
    assert "3 adressen" in venster.beeld.aantal.text()
    assert venster._zone.getoond
    (button,) = [b for b in venster.findChildren(QAbstractButton) if b.objectName() == "omwonenden_50"]
    button.click()
    tel(venster, qtbot, [1, 2])
    venster.beeld.eigen.setChecked(True)
    tel(venster, qtbot, [2])
    venster.beeld.afstand.setValue(1)
    tel(venster, qtbot, [])
    assert "Geen adressen" in venster.beeld.aantal.text()


def test_a_noise_contour_can_be_the_zone(venster, qtbot):
    qtbot.waitUntil(lambda: venster.beeld.keuze.count() == 2, timeout=WACHT_MS)
    assert "weg, 55" in venster.beeld.keuze.itemText(1)
    venster.beeld.keuze.setCurrentIndex(1)
    venster.beeld.keuze.activated.emit(1)
    assert venster.beeld.afstand.value() == 0
    tel(venster, qtbot, [1, 2])


def test_areas_that_are_selected_on_the_map_can_be_the_zone(venster, kaart, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992", "mijn vlakken", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X + 90, Y - 10, X + 410, Y + 10)))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer, False)
    kaart.setLayers([layer])
    kaart.setCurrentLayer(layer)
    layer.selectAll()
    found = venster.beeld.keuze.findText("geselecteerde vlakken in mijn vlakken")
    assert found > 0
    venster.beeld.keuze.setCurrentIndex(found)
    venster.beeld.keuze.activated.emit(found)
    tel(venster, qtbot, [3, 4])
    kaart.setLayers([])
    QgsProject.instance().removeMapLayer(layer.id())


def test_closing_takes_the_zone_off_the_map(venster, kaart):
    zone = venster._zone
    assert zone.getoond
    venster.close()
    assert not zone.getoond


def test_without_addresses_nothing_can_be_saved_and_it_says_why(bureau, onderwerp, kaart, ondergrond, qtbot, tmp_path):
    made = OmwonendenVenster(bureau, bureau.loket, onderwerp, kaart, ondergrond)
    made.show()
    qtbot.waitUntil(lambda: made.beeld.melding.isVisible(), timeout=WACHT_MS)
    assert "adres" in made.beeld.melding.tekst.text()
    assert made.beeld.aantal.text() == "Geen lijst"
    assert not made.beeld.csv.isEnabled()
    assert not made.bewaar("csv", tmp_path / "x.csv")
    assert not (tmp_path / "x.csv").exists()
    made.close()


def test_the_files_hold_what_is_shown_and_the_proof_map_says_what_it_stands_on(venster, qtbot, tmp_path):
    tel(venster, qtbot, [1, 2, 3])
    told = []
    venster.boodschap.connect(told.append)
    for kind in ("csv", "xlsx", "pdf"):
        assert venster.bewaar(kind, tmp_path / f"buren.{kind}"), venster.beeld.melding.tekst.text()
    assert len(told) == 3
    assert (tmp_path / "buren.csv").read_text(encoding="utf-8-sig").count("Proefweg") == 6  # as a line, and as a street
    said = tekst(tmp_path / "buren.pdf")
    for words in (
        regel(1).identificatie,
        "3 adressen",
        "Binnen 100 m",
        "Adres, opgehaald",
        "Adres in de lijst",
        "Zone",
        "Schaal 1 :",
    ):
        assert words in said
    assert sorted(p.name for p in tmp_path.glob("*buren*")) == ["buren.csv", "buren.pdf", "buren.xlsx"]


def test_a_place_that_cannot_be_written_to_is_told_and_the_list_stays(venster, qtbot, tmp_path):
    for kind in ("csv", "pdf"):
        assert not venster.bewaar(kind, tmp_path / "nergens" / f"x.{kind}")
        assert venster.beeld.melding.isVisible()
    assert venster.gevonden is not None
    assert venster.beeld.csv.isEnabled()


# -- situatieschets -------------------------------------------------------------------------------


def test_each_layout_becomes_a_pdf_with_the_zaak_its_scale_and_its_source(schets, kaart, gevuld, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992", "panden", "memory")
    layer.setCustomProperty("portaal/rol", "bron:geluid_lden")
    zaken = QgsVectorLayer("Point?crs=EPSG:28992", "andere zaken", "memory")
    zaken.setCustomProperty("portaal/rol", "zaken")
    for made in (layer, zaken):
        QgsProject.instance().addMapLayer(made, False)
    kaart.setLayers([zaken, layer])
    schets.opmerking.setText("Let op de boom")
    schets.schaal.setCurrentIndex(schets.schaal.findData(500))
    names = []
    for nr in range(schets.sjabloon.count()):
        schets.sjabloon.setCurrentIndex(nr)
        path = tmp_path / f"{nr}.pdf"
        assert schets.bewaar(path), schets.fout.tekst.text()
        said = tekst(path)
        names.append(schets.sjabloon.itemText(nr))
        for words in (regel(1).identificatie, "Schaal 1 : 500", "Geluid_lden (opgehaald", "Locatie van de zaak",
                      "Let op de boom", "Voorbeeldstad"):  # fmt: skip
            assert words in said
        assert "andere zaken" not in said
    assert names == ["Situatieschets A4", "Situatieschets A3", "Zaakkaart A4", "Zaakkaart A3"]
    kaart.setLayers([])
    for made in (layer, zaken):
        QgsProject.instance().removeMapLayer(made.id())


def test_the_scale_that_fits_is_one_that_people_reckon_with():
    assert afdruk.passende_schaal(QgsRectangle(0, 0, 90, 80), 190, 226) == 500
    assert afdruk.passende_schaal(QgsRectangle(0, 0, 96, 80), 190, 226) == 750
    assert afdruk.passende_schaal(QgsRectangle(0, 0, 1e6, 10), 100, 100) == 1e7


def test_a_layout_that_the_user_altered_goes_before_ours(schets, tmp_path):
    own = tmp_path / "mijn layouts"
    schets.gebruik_eigen_map(own)
    assert [schets.sjabloon.itemText(n) for n in range(schets.sjabloon.count())] == [
        "Situatieschets A4 (eigen)", "Situatieschets A3 (eigen)", "Zaakkaart A4 (eigen)", "Zaakkaart A3 (eigen)",
    ]  # fmt: skip
    mine = own / "situatieschets_a4.qpt"
    mine.write_text(mine.read_text(encoding="utf-8").replace("Schaal 1 :", "Op schaal 1 :"), encoding="utf-8")
    schets.gebruik_eigen_map(own)  # what is there stays
    schets.sjabloon.setCurrentIndex(0)
    assert schets.bewaar(tmp_path / "a4.pdf")
    assert "Op schaal 1 :" in tekst(tmp_path / "a4.pdf")


@pytest.mark.parametrize("inhoud", [b"", b"<geen", b"\xff\xfe\x00", b"<Layout/>", b"<html></html>"])
def test_a_template_that_is_none_is_told_as_such(schets, tmp_path, inhoud):
    path = tmp_path / "stuk.qpt"
    path.write_bytes(inhoud)
    with pytest.raises(UnreadableConfiguration):
        afdruk.maak_layout(afdruk.Sjabloon("stuk", path, eigen=True), afdruk.Inhoud(QgsRectangle(0, 0, 10, 10), []))
    with pytest.raises(FileFault):
        afdruk.maak_layout(
            afdruk.Sjabloon("weg", tmp_path / "weg.qpt", eigen=True), afdruk.Inhoud(QgsRectangle(0, 0, 10, 10), [])
        )


# -- manners --------------------------------------------------------------------------------------


@pytest.mark.parametrize("welk", ["venster", "schets"])
def test_what_can_be_used_has_a_name(request, welk):
    window = request.getfixturevalue(welk)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListView, QSpinBox)
    nameless = [
        w for kind in kinds for w in window.findChildren(kind)
        if not w.objectName() and not w.parent().inherits("QComboBox") and not w.parent().inherits("QAbstractSpinBox")
        and w.parent().objectName() not in ("", "qt_scrollarea_viewport")
    ]  # fmt: skip
    assert nameless == []

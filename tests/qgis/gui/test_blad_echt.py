"""The window "Excel of CSV inlezen", on the real Bureau with a real store: what it shows is what then comes in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.inbrengen.blad_venster import BladVenster
from portaal_leefomgeving_plugin.gui.inbrengwerk import Inbrengwerk
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from portaal_leefomgeving_plugin.services.blad_inlezen import ingelezen
from tests.unit.spreadsheet.bouw import als_csv, als_xlsx

WACHT_MS = 30_000
PLAATJES = os.environ.get("PORTAAL_PLAATJES", "")
KOPPEN = ("Vergunningnummer", "Titel", "Naam aanvrager", "Activiteit", "Datum besluit", "X", "Y", "Kleur")
RIJEN = [
    ("V-1", "Dakkapel Langestraat", "Zandloper", "bouwen", "3-11-2026", 155000, 463000, "rood"),
    ("V-2", "Kap van een eik", "Zandloper", "kappen", "2026-11-04", "155.010", "463.020", "groen"),
    ("V-3", "Uitweg", "Zandloper", "uitweg", "31-02-2026", 155020, 463000, ""),
    ("", "Zonder nummer", "Zandloper", "bouwen", "", 155020, 463000, ""),
    ("V-5", "Reclame", "Zandloper", "reclame", "", "", "", ""),
]  # fmt: skip


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path / "winkel"))
    made = Bureau()
    made.instellingen.bewaar_verbinding(Verbinding("vbs", "Voorbeeldstad", "GM9999"))
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def werk(bureau: Bureau, qtbot) -> Iterator[Inbrengwerk]:
    panel = PortaalDock(Bladen(bureau, SystemClock().today))
    canvas = QgsMapCanvas()
    qtbot.addWidget(panel)
    qtbot.addWidget(canvas)
    panel.show()
    made = Inbrengwerk(canvas, panel, bureau, venster=panel)
    yield made
    made.sluit()
    panel.sluit()


def open_venster(werk: Inbrengwerk, pad: Path, qtbot) -> BladVenster:
    werk.open_blad(pad)
    qtbot.waitUntil(lambda: werk.open is not None, timeout=WACHT_MS)
    window = werk.open
    assert isinstance(window, BladVenster)
    qtbot.waitUntil(lambda: window._keuring is not None, timeout=WACHT_MS)
    return window


def keuze(window: BladVenster, kop: str):
    nr = next(k.kolom for k in window.koppelingen.koppelingen if k.kop == kop)
    return window.koppelingen.cellWidget(nr, 2)


def afgekeurd(window: BladVenster) -> list[list[str]]:
    table = window.afgekeurd
    return [[table.item(r, c).text() for c in range(4)] for r in range(table.rowCount())]


def test_a_sheet_is_shown_judged_and_read_in_as_a_layer(werk, bureau, tmp_path, qtbot) -> None:
    bureau.open_verbinding("vbs")
    told = []
    werk._paneel.boodschap.connect(told.append)
    window = open_venster(werk, als_xlsx(tmp_path, RIJEN, KOPPEN, naam="vergunningen.xlsx"), qtbot)
    assert window.soort.currentData() == "vergunningen"
    assert keuze(window, "Datum besluit").currentData() == "besluitdatum"
    assert not keuze(window, "Naam aanvrager").isEnabled()
    assert window.koppelingen.item(2, 1).text() == "", "what is about persons is not even shown"
    assert "Naam aanvrager" in window.weggelaten.text()
    assert "Kleur" in window.weggelaten.text()
    rows = afgekeurd(window)
    assert [r[:2] for r in rows] == [["4", "Datum besluit"], ["5", "Vergunningnummer"]]
    assert rows[0][3] == "31-02-2026"
    if PLAATJES:
        window.resize(window.sizeHint())
        qtbot.wait(200)
        window.grab().save(f"{PLAATJES}/blad.png")
    assert not window.ok.isEnabled()
    assert "2 afgekeurde rijen" in window.ok.toolTip()
    window.alleen_goede.setChecked(True)
    assert window.ok.isEnabled(), window.ok.toolTip()
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert told[0].ernst is Ernst.WAARSCHUWING
    assert "3 nieuw" in told[0].tekst
    (blad,) = ingelezen(bureau.werkbestand)
    assert (blad.naam, blad.aantal) == ("vergunningen", 3)

    project = QgsProject()
    group = LagenGroep(project, winkel=bureau.instellingen.winkel)
    group.toon(bureau.werkbestand, verbinding="vbs", bronnen=bureau.bronnen)
    layer = group.laag("bron:blad_vergunningen")
    assert layer is not None
    assert {f["nummer"] for f in layer.getFeatures()} == {"V-1", "V-2", "V-5"}
    assert layer.readOnly()
    assert "geen zaken uit het zaaksysteem" in layer.metadata().abstract()
    assert project.layerTreeRoot().findLayer(layer.id()).parent().name() == "Ingelezen bestanden"
    assert "Naam aanvrager" not in layer.fields().names()

    # read in once more: brought up to date, in the same layer, and taken away with a button
    window = open_venster(werk, als_xlsx(tmp_path, RIJEN[:2], KOPPEN, naam="vergunningen.xlsx"), qtbot)
    qtbot.waitUntil(lambda: window.weg.isVisible(), timeout=WACHT_MS)
    assert "bijgewerkt" in window.over_naam.text()
    assert not window.alleen_goede.isVisible()
    window.vervang.setChecked(True)
    told.clear()
    window.ok.click()
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert told[0].ernst is Ernst.INFO
    assert "2 gelijk gebleven, 1 weggehaald" in told[0].tekst
    group.toon(bureau.werkbestand, verbinding="vbs", bronnen=bureau.bronnen)
    group.ververs()
    assert {f["nummer"] for f in layer.getFeatures()} == {"V-1", "V-2"}
    window = open_venster(werk, als_xlsx(tmp_path, RIJEN[:2], KOPPEN, naam="vergunningen.xlsx"), qtbot)
    qtbot.waitUntil(lambda: window.weg.isVisible(), timeout=WACHT_MS)
    window.weg.click()
    assert "2 rijen" in window.bevestig.tekst.text()
    assert ingelezen(bureau.werkbestand) != (), "it is asked first"
    window.bevestig.knop.click()
    qtbot.waitUntil(lambda: not window.weg.isVisible(), timeout=WACHT_MS)
    assert ingelezen(bureau.werkbestand) == ()
    group.toon(bureau.werkbestand, verbinding="vbs", bronnen=bureau.bronnen)
    assert group.laag("bron:blad_vergunningen") is None
    window.reject()
    group.stop()
    project.clear()


def test_another_choice_is_judged_anew_and_a_field_has_one_column(werk, bureau, tmp_path, qtbot) -> None:
    bureau.open_verbinding("vbs")
    window = open_venster(werk, als_csv(tmp_path, [("1", "a", "b")], ("nummer", "omschrijving", "anders")), qtbot)
    other = keuze(window, "anders")
    other.setCurrentIndex(other.findData("omschrijving"))
    qtbot.waitUntil(lambda: window._keuring is not None, timeout=WACHT_MS)
    assert keuze(window, "omschrijving").currentData() == ""
    assert dict(window._keuring.regels[0].waarden)["omschrijving"] == "b"
    number = keuze(window, "nummer")
    number.setCurrentIndex(0)
    qtbot.waitUntil(lambda: window.fout.isVisible(), timeout=WACHT_MS)
    assert "in welke kolom het nummer staat" in window.fout.tekst.text()
    assert not window.ok.isEnabled()
    window.soort.setCurrentIndex(window.soort.findData("objecten"))
    qtbot.waitUntil(lambda: window._keuring is not None, timeout=WACHT_MS)
    assert keuze(window, "anders").findData("*") > 0
    window.reject()


def test_without_a_connection_a_sheet_is_judged_and_not_read_in(werk, tmp_path, qtbot) -> None:
    window = open_venster(werk, als_csv(tmp_path), qtbot)
    assert "3 van 3 rijen" in window.uitslag.tekst.text()
    assert not window.ok.isEnabled()
    assert "verbinding" in window.ok.toolTip()
    window.reject()


def test_template_and_report_are_written_where_the_user_says(werk, bureau, tmp_path, qtbot, monkeypatch) -> None:
    bureau.open_verbinding("vbs")
    window = open_venster(werk, als_xlsx(tmp_path, RIJEN, KOPPEN), qtbot)
    for button, name in ((window.sjabloon, "sjabloon.xlsx"), (window.rapport, "rapport.xlsx")):
        where = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, p=str(where): (p, ""))
        button.click()
        qtbot.waitUntil(where.exists, timeout=WACHT_MS)
        qtbot.waitUntil(lambda p=str(where): window.fout.tekst.text() == p, timeout=WACHT_MS)
    assert load_workbook(tmp_path / "sjabloon.xlsx").sheetnames == ["Gegevens", "Uitleg"]
    rows = [[c.value for c in row] for row in load_workbook(tmp_path / "rapport.xlsx").active.iter_rows()]
    assert rows[0] == ["rij", "kolom", "reden", "waarde"]
    assert rows[1][:2] == [4, "Datum besluit"]
    assert "Zandloper" not in repr(rows)
    window.reject()
    QgsSettings().remove("portaal_leefomgeving/uitvoermap")


def test_a_file_that_is_no_sheet_is_refused_in_words(werk, tmp_path, qtbot) -> None:
    told = []
    werk._paneel.boodschap.connect(told.append)
    path = tmp_path / "plaatje.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    werk.open_blad(path)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert "plaatje.xlsx" in told[0].tekst
    assert werk.open is None


def test_a_window_without_a_connection_takes_the_one_that_comes_and_goes_with_it(werk, bureau, tmp_path, qtbot) -> None:
    window = open_venster(werk, als_csv(tmp_path), qtbot)
    assert not window.ok.isEnabled()
    bureau.open_verbinding("vbs")
    qtbot.waitUntil(window.ok.isEnabled, timeout=WACHT_MS)
    bureau.sluit()
    bureau.veranderd.emit()
    assert werk.open is None

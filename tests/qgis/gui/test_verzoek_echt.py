"""The window "Verzoek", on the real Bureau and the embedded gemeente: a file becomes a zaak, once, and its dossier."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.gui.inbrengen.verzoek_venster import VerzoekVenster
from portaal_leefomgeving_plugin.gui.inbrengwerk import Inbrengwerk
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from tests.unit.stam.bouw import BSN, schrijf, specificatie, verzoek

WACHT_MS = 60_000
PLAATJES = os.environ.get("PORTAAL_PLAATJES", "")


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path / "winkel"))
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> Iterator[PortaalDock]:
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    yield made
    made.sluit()


@pytest.fixture
def kaart(qgis_app, qtbot) -> QgsMapCanvas:
    made = QgsMapCanvas()
    made.setDestinationCrs(QgsProject.instance().crs())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def werk(paneel: PortaalDock, bureau: Bureau, kaart: QgsMapCanvas, qtbot) -> Iterator[Inbrengwerk]:
    made = Inbrengwerk(kaart, paneel, bureau, venster=paneel)
    yield made
    made.sluit()


@pytest.fixture
def geladen(bureau: Bureau, paneel: PortaalDock, qtbot) -> Bureau:
    bureau.start_voorbeeldgemeente()
    qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: paneel.werk.model.rowCount() > 100, timeout=WACHT_MS)
    return bureau


def bestand(folder: Path, **anders: Any) -> Path:
    """A verzoek of a few days ago, with an answer about a person in it."""
    day = (SystemClock().today() - timedelta(days=2)).isoformat()
    more = specificatie("Wat is uw e-mailadres?", "zandloper@example.org") + specificatie(
        "Waarom moet de boom weg?", "De wortels drukken het pad omhoog.", groep="Reden"
    )
    return schrijf(folder, verzoek(**{"ingediend": day, "specificaties": more, **anders}))


def open_venster(werk: Inbrengwerk, pad: Path, qtbot) -> VerzoekVenster:
    werk.open_verzoek(pad)
    qtbot.waitUntil(lambda: werk.open is not None, timeout=WACHT_MS)
    assert isinstance(werk.open, VerzoekVenster)
    return werk.open


def teksten(window: VerzoekVenster) -> str:
    model = window.boom.model()
    found = []

    def gather(parent: Any) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append(index.data(Qt.ItemDataRole.AccessibleTextRole))
            gather(index)

    gather(window.boom.rootIndex())
    return "\n".join(found)


def test_a_verzoek_is_shown_made_a_zaak_and_opened(werk, geladen, paneel, tmp_path, qtbot) -> None:
    told = []
    paneel.boodschap.connect(told.append)
    window = open_venster(werk, bestand(tmp_path), qtbot)
    qtbot.waitUntil(lambda: window.formulier.isVisible(), timeout=WACHT_MS)
    shown = teksten(window)
    assert "120 cm" in shown
    assert "situatie.pdf" in shown
    assert "Niet gelezen: dit gaat over een persoon" in shown
    assert "zandloper" not in shown
    assert BSN not in shown
    assert werk.plek.getoond
    if PLAATJES:
        window.resize(window.sizeHint())
        qtbot.wait(200)
        window.grab().save(f"{PLAATJES}/verzoek.png")
    assert not window.ok.isEnabled()
    assert "zaaktype" in window.ok.toolTip()
    window.zaaktype.setCurrentIndex(1)
    assert window.ok.isEnabled(), window.ok.toolTip()
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert told[0].ernst is Ernst.INFO
    assert "DSO-" in told[0].tekst
    qtbot.waitUntil(lambda: werk.open is None, timeout=WACHT_MS)
    assert not werk.plek.getoond
    line = geladen.werkbestand.zaak(paneel.dossier.uuid)
    assert line.omschrijving == "Kappen van een eik"
    assert line.locatie.betrouwbaar

    # the same file once more: the zaak is found, nothing is made, and it opens
    window = open_venster(werk, bestand(tmp_path), qtbot)
    qtbot.waitUntil(lambda: window.formulier.isVisible() or window.fout.isVisible(), timeout=WACHT_MS)
    assert not window.fout.isVisible(), window.fout.tekst.text()
    assert window.bestaand.isVisible()
    assert line.identificatie in window.bestaand.tekst.text()
    assert not window.ok.isEnabled()
    if PLAATJES:
        qtbot.wait(200)
        window.grab().save(f"{PLAATJES}/verzoek_bestaand.png")
    paneel.toon_werk()
    window.bestaand.knop.click()
    qtbot.waitUntil(lambda: werk.open is None, timeout=WACHT_MS)
    assert paneel.dossier.uuid == line.uuid


def test_without_a_connection_a_verzoek_can_be_read(werk, tmp_path, qtbot) -> None:
    window = open_venster(werk, bestand(tmp_path), qtbot)
    assert "120 cm" in teksten(window)
    assert not window.formulier.isVisible()
    assert window.fout.isVisible()
    assert not window.ok.isEnabled()
    window.reject()
    qtbot.waitUntil(lambda: werk.open is None)


def test_a_file_that_is_no_verzoek_is_refused_in_words(werk, paneel, tmp_path, qtbot) -> None:
    told = []
    paneel.boodschap.connect(told.append)
    for content in ("<definitions/>", verzoek()[:300], verzoek().replace("?>", "?><!DOCTYPE x>")):
        told.clear()
        werk.open_verzoek(schrijf(tmp_path, content))
        qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
        assert "verzoek.xml" in told[0].tekst
        assert werk.open is None


def test_what_is_unusual_about_a_verzoek_is_said(werk, geladen, tmp_path, qtbot) -> None:
    window = open_venster(werk, bestand(tmp_path, nummer="77", doel="Aanvullen", ingediend="", locaties=""), qtbot)
    qtbot.waitUntil(lambda: window.formulier.isVisible(), timeout=WACHT_MS)
    words = window.let_op.tekst.text()
    assert "vult een eerder verzoek aan" in words
    assert "geen dag van indiening" in words
    assert "zonder locatie" in words
    window.nummer.setChecked(False)
    assert "tweede zaak" in window.let_op.tekst.text()
    window.reject()

"""The dossier of the green lane becomes a document of its zaak, told apart where one of the two calls fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.processing.provider import PortaalProvider

WACHT_MS = 60_000


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path))
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def aanbieder(qgis_app) -> Iterator[PortaalProvider]:
    provider = PortaalProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def paneel(bureau: Bureau, aanbieder: PortaalProvider, qtbot) -> Iterator[PortaalDock]:
    made = PortaalDock(Bladen(bureau, SystemClock().today))
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    bureau.start_voorbeeldgemeente()
    qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: made.werk.model.rowCount() > 100, timeout=WACHT_MS)
    yield made
    made.sluit()


def open_zaak(paneel: PortaalDock, qtbot) -> str:
    line = next(r.regel for r in paneel.werk.rijen if r.regel.einddatum is None and r.regel.locatie.betrouwbaar)
    paneel.toon_dossier(line.uuid)
    view = paneel.dossier
    qtbot.waitUntil(lambda: view.baan.boom.aantal() > 0, timeout=WACHT_MS)
    qtbot.waitUntil(
        lambda: view.lijsten["documenten"].inhoud.aantal() >= 0 and view._dossier is not None, timeout=WACHT_MS
    )
    return line.uuid


def beheer(bureau: Bureau, regels: list[dict[str, str]]) -> None:
    """Tells the example town how to misbehave."""
    where, key = bureau.voorbeeldgemeente.beheer
    answer = requests.post(where, json={"regels": regels}, headers={"Authorization": f"Bearer {key}"}, timeout=10)
    answer.raise_for_status()


def kies(paneel: PortaalDock, soort: str) -> None:
    menu = paneel.dossier.baan.bij_zaak.menu()
    next(a for a in menu.actions() if a.objectName().endswith(soort)).trigger()


@pytest.mark.parametrize("soort", ["pdf", "json"])
def test_a_dossier_is_added_as_a_document_of_the_kind_that_was_chosen(paneel, bureau, qtbot, soort: str) -> None:
    open_zaak(paneel, qtbot)
    daden = paneel.dossier.documentdaden
    before = len(paneel.dossier._dossier.documenten)
    kies(paneel, soort)
    window = daden._venster
    assert window is not None
    path = Path(window.bestand.filePath())
    assert path.read_bytes().startswith(b"%PDF" if soort == "pdf" else b"{")
    qtbot.waitUntil(lambda: window.soort.count() > 1, timeout=WACHT_MS)
    assert window.titel.text().startswith("Groene baan ")
    window.soort.setCurrentIndex(1)
    window.vertrouwelijk.setCurrentIndex(window.vertrouwelijk.findData("intern"))
    qtbot.waitUntil(window.ok.isEnabled, timeout=WACHT_MS)
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: daden._venster is None, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: len(paneel.dossier._dossier.documenten) == before + 1, timeout=WACHT_MS)
    added = next(d for d in paneel.dossier._dossier.documenten if d.titel.startswith("Groene baan "))
    assert added.vertrouwelijkheid == "intern"
    assert added.bestandsnaam.endswith(f".{soort}")
    assert not path.exists()  # nothing of it stays on this machine


def test_where_only_the_document_was_made_the_same_button_makes_the_link(paneel, bureau: Bureau, qtbot) -> None:
    open_zaak(paneel, qtbot)
    daden = paneel.dossier.documentdaden
    before = len(paneel.dossier._dossier.documenten)
    kies(paneel, "json")
    window = daden._venster
    qtbot.waitUntil(lambda: window.soort.count() > 1, timeout=WACHT_MS)
    window.soort.setCurrentIndex(1)
    path = Path(window.bestand.filePath())
    beheer(bureau, [{"pad": "/zaakinformatieobjecten$", "methode": "POST", "soort": "500"}])
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.ok.text() == window.tr("Opnieuw koppelen"), timeout=WACHT_MS)
    assert path.exists()
    beheer(bureau, [])
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: daden._venster is None, timeout=WACHT_MS)
    assert not path.exists()
    qtbot.waitUntil(lambda: len(paneel.dossier._dossier.documenten) == before + 1, timeout=WACHT_MS)

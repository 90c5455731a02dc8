"""A judgement of one's own on the real desk: it is in the logbook, and there again when the zaak is opened anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Oordeel
from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.store.logboek import Logboek

WACHT_MS = 60_000


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path))
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
    bureau.start_voorbeeldgemeente()
    qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: made.werk.model.rowCount() > 100, timeout=WACHT_MS)
    yield made
    made.sluit()


def open_zaak(paneel: PortaalDock, uuid: str, qtbot) -> Bevinding:
    """Opens a zaak and chooses its first finding that can be judged."""
    paneel.toon_dossier(uuid)
    view = paneel.dossier
    qtbot.waitUntil(lambda: bool(view.groene_baan.property("klaar")) and view.baan.boom.aantal() > 0, timeout=WACHT_MS)
    for index in view.baan.boom.bladen():
        found = view.baan.boom.inhoud(index)
        if isinstance(found, Bevinding) and found.oordeel is not Oordeel.NIET_VAN_TOEPASSING:
            view.baan.boom.setCurrentIndex(index)
            return found
    raise AssertionError("no finding")


def test_a_judgement_is_kept_and_shown_again(paneel: PortaalDock, bureau: Bureau, qtbot, tmp_path: Path) -> None:
    lines = [r.regel for r in paneel.werk.rijen if r.regel.einddatum is None and r.regel.locatie.betrouwbaar]
    found = open_zaak(paneel, lines[0].uuid, qtbot)
    view = paneel.dossier
    assert view.baan.bewaren.isVisibleTo(view)
    QTest.mouseClick(view.baan.eigen, Qt.MouseButton.LeftButton)
    window = view.eigen_oordeel.venster
    QTest.keyClicks(window.reden, "Rapport gezien, het speelt hier niet.")
    assert window.bewaar.isEnabled()
    QTest.mouseClick(window.bewaar, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.eigen_oordeel.venster is None or bool(window.melding.tekst.text()), timeout=WACHT_MS)
    assert view.eigen_oordeel.venster is None, window.melding.tekst.text()
    qtbot.waitUntil(lambda: "Rapport gezien" in view.baan.uitleg.tekst.text(), timeout=WACHT_MS)

    (path,) = tmp_path.rglob("logboek.sqlite")
    log = Logboek.open(path.parent)
    (kept,) = log.overrulingen(lines[0].uuid)
    log.close()
    assert (kept.regel, kept.was) == (found.regel, found.oordeel)
    assert kept.wordt is not found.oordeel
    assert kept.reden == "Rapport gezien, het speelt hier niet."
    assert kept.gaat_over(found)

    open_zaak(paneel, lines[1].uuid, qtbot)
    assert "Rapport gezien" not in view.baan.uitleg.tekst.text()
    open_zaak(paneel, lines[0].uuid, qtbot)
    qtbot.waitUntil(lambda: "Rapport gezien" in view.baan.uitleg.tekst.text(), timeout=WACHT_MS)

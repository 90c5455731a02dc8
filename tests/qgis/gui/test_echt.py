"""The panel on the real Bureau and the embedded gemeente: from the empty panel to a status that the server holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.services.webadres import webadres

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
    yield made
    made.sluit()


def test_from_the_empty_panel_to_a_status_that_the_server_holds(paneel, bureau, qtbot):
    told = []
    paneel.boodschap.connect(told.append)
    (button,) = [b for b in paneel.leeg.findChildren(object) if b.objectName() == "leeg_voorbeeld"]
    button.click()
    qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    qtbot.waitUntil(lambda: paneel.werk.model.rowCount() > 100, timeout=WACHT_MS)
    assert "bijgewerkt" in paneel.kop.stand.text()

    lines = [r.regel for r in paneel.werk.rijen if r.regel.einddatum is None and r.regel.locatie.betrouwbaar
             and not r.regel.opgeschort and r.regel.status_volgnummer == 1]  # fmt: skip
    line = lines[0]
    paneel.toon_dossier(line.uuid)
    view = paneel.dossier
    for section in (view.groene_baan, view.regels_hier, *view.lijsten.values()):
        qtbot.waitUntil(lambda s=section: s.property("klaar"), timeout=WACHT_MS)
        assert section.samenvatting.text() != "niet gelezen"
    assert view.baan.boom.aantal() > 0
    assert bureau.loket.zaak_webadres(line) == webadres(bureau.verbinding.zaak_url_sjabloon, line)

    view.acties.status.click()
    window = view.handelingen.venster
    qtbot.waitUntil(window.ok.isEnabled, timeout=WACHT_MS)
    wanted = window.stap.statustype.omschrijving
    QTest.keyClicks(window.toelichting, "Uw aanvraag is compleet.")
    QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert wanted in told[0].tekst
    assert bureau.werkbestand.zaak(line.uuid).status_omschrijving == wanted
    qtbot.waitUntil(lambda: view.lijsten["statussen"].property("klaar"), timeout=WACHT_MS)
    newest = view.lijsten["statussen"].inhoud.bladen()[0]
    assert newest.data() == wanted

    paneel.toon_plek(line.locatie.geometrie)
    qtbot.waitUntil(lambda: paneel.plek.groene_baan.property("klaar"), timeout=WACHT_MS)
    qtbot.waitUntil(lambda: paneel.plek.regels_hier.property("klaar"), timeout=WACHT_MS)
    around = paneel.plek.rondom.boom
    qtbot.waitUntil(
        lambda: bureau.loket.sleutel(line.uuid) in [around.inhoud(i).zaak for i in around.bladen()], timeout=WACHT_MS
    )
    assert paneel.plek.baan.boom.aantal() > 0


def test_a_store_that_does_not_open_leaves_nobody_waiting(paneel, bureau, qtbot, tmp_path):
    told = []
    bureau.fout_opgetreden.connect(told.append)
    (tmp_path / "voorbeeldgemeente").write_text("geen map", encoding="utf-8")
    (button,) = [b for b in paneel.leeg.findChildren(object) if b.objectName() == "leeg_voorbeeld"]
    button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    assert "Welkom" in paneel.leeg.titel.text() or "Geen verbinding" in paneel.leeg.titel.text()
    assert "gestart" not in paneel.kop.stand.text()

"""The dialogs that act, on the real Bureau and the embedded gemeente: what they show is what the server then holds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QDate, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest

from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.handelingwoorden import bulk_bericht
from portaal_leefomgeving_plugin.host.wording import datum

WACHT_MS = 60_000
PLAATJES = os.environ.get("PORTAAL_PLAATJES", "")


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path))
    made = Bureau()
    team = tmp_path / "team.csv"
    team.write_text("id;label;team\nl.vos;L. Vos;VTH\nm.bakker;M. Bakker;VTH\n", encoding="utf-8")
    made.instellingen.zet_team_bestand(str(team))
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


def plaatje(widget, naam: str) -> None:
    """For who looks with eyes: only where it is asked for."""
    if PLAATJES:
        widget.grab().save(str(Path(PLAATJES) / f"{naam}.png"))


def test_a_zaak_is_extended_suspended_resumed_given_away_and_closed(paneel, bureau, qtbot):
    told = []
    paneel.boodschap.connect(told.append)
    line = next(
        r.regel for r in paneel.werk.rijen
        if r.regel.einddatum is None and r.regel.zaaktype_identificatie == "OV-REG" and not r.regel.opgeschort
        and not r.regel.verlengd_met and not r.regel.eerder_opgeschort and r.dagen is not None and r.dagen > 8
        and r.regel.behandelaar not in ("", "l.vos")
    )  # fmt: skip
    paneel.toon_dossier(line.uuid)
    view = paneel.dossier

    def venster(knop):
        qtbot.waitUntil(lambda: view.handelingen.venster is None, timeout=WACHT_MS)
        told.clear()
        (knop.trigger if isinstance(knop, QAction) else knop.click)()
        window = view.handelingen.venster
        qtbot.waitUntil(lambda: window.formulier.isVisible(), timeout=WACHT_MS)
        return window

    def zet(window):
        plaatje(window, window.objectName())
        assert window.ok.isEnabled(), window.ok.toolTip()
        QTest.mouseClick(window.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)

    def op_server():
        return bureau.werkbestand.zaak(line.uuid)

    buttons = view.acties.handelingen
    window = venster(buttons.verlengen)
    assert not window.ok.isEnabled()  # a reason is wanted
    window.dagen.setValue(14)
    assert datum(line.uiterlijke_einddatum + timedelta(days=14)) in window.datums.text()
    assert "16.64 lid 2" in window.datums.text()
    QTest.keyClicks(window.motivering, "Advies van de commissie nodig")
    zet(window)
    assert op_server().verlengd_met == "P14D"
    assert datum(line.uiterlijke_einddatum + timedelta(days=14)) in told[0].tekst
    plaatje(paneel, "dossier_na_verlengen")

    window = venster(buttons.opschorten)
    here = SystemClock().today()  # near midnight that of this machine is another
    today = QDate(here.year, here.month, here.day)
    window.verzoek.setDate(today.addDays(-3))
    window.tot.setDate(today.addDays(7))
    assert "Awb 4:15" in window.datums.text()
    QTest.keyClicks(window.motivering, "Tekeningen ontbreken")
    zet(window)
    assert op_server().opgeschort
    assert op_server().uiterlijke_einddatum == line.uiterlijke_einddatum + timedelta(days=14 + 9)
    assert op_server().perioden.endswith("/..")

    assert buttons.opschorten.text() == "Hervatten…"
    window = venster(buttons.opschorten)
    assert not window.verzoek.isEnabled()  # the register knows
    QTest.keyClicks(window.motivering, "Aanvulling ontvangen")
    zet(window)
    assert not op_server().opgeschort
    assert op_server().uiterlijke_einddatum == line.uiterlijke_einddatum + timedelta(days=14 + 2)
    assert not bureau.loket.termijn(op_server()).verschilt

    window = venster(buttons.toewijzen)
    names = [window.collega.itemText(n) for n in range(window.collega.count())]
    (nr,) = [n for n, words in enumerate(names) if words.startswith(("L. Vos", "l.vos"))]
    assert "open" in names[nr]
    assert not window.ok.isEnabled()
    window.collega.setCurrentIndex(nr)
    zet(window)
    assert op_server().behandelaar == "l.vos"

    window = venster(buttons.afronden)
    assert not window.ok.isEnabled()
    window.resultaat.setCurrentIndex(1)
    wanted = window.resultaat.currentText()
    zet(window)
    assert wanted in told[0].tekst
    assert op_server().einddatum is not None
    assert not buttons.verlengen.isEnabled()
    assert buttons.afronden.text() == "Heropenen…"


def test_a_note_is_added_and_read_back(paneel, bureau, qtbot):
    line = next(r.regel for r in paneel.werk.rijen if r.regel.einddatum is None)
    paneel.toon_dossier(line.uuid)
    notes = paneel.dossier.notities
    qtbot.waitUntil(lambda: not notes.sectie.isHidden(), timeout=WACHT_MS)
    notes.knop.click()
    window = notes._venster
    qtbot.waitUntil(lambda: window.formulier.isVisible(), timeout=WACHT_MS)
    QTest.keyClicks(window.onderwerp, "Gebeld")
    assert not window.ok.isEnabled()
    QTest.keyClicks(window.tekst, "Komt maandag langs")
    plaatje(window, "notitie")
    window.ok.click()
    qtbot.waitUntil(lambda: notes.boom.aantal() == 1, timeout=WACHT_MS)
    assert notes.sectie.samenvatting.text() == "1"


def test_several_zaken_get_another_behandelaar_with_a_preview_and_a_result_of_each(paneel, bureau, qtbot):
    told = []
    lijst, model = paneel.werk.lijst, paneel.werk.model
    rows = [nr for nr, r in enumerate(model.rijen) if r.regel.einddatum is None and r.regel.behandelaar == "j.devries"][
        :3
    ]
    already = next(nr for nr, r in enumerate(model.rijen) if r.regel.behandelaar == "l.vos")
    for row in (*rows, already):
        lijst.selectionModel().select(model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    assert paneel.werk.bulk.isVisible()
    uuids = [model.rijen[row].regel.uuid for row in rows]
    plaatje(paneel, "bulk_balk")
    (button,) = [b for b in paneel.werk.bulk.findChildren(object) if b.objectName() == "bulk_toewijzen"]
    button.click()
    window = paneel._bulkvenster
    window.gezet.connect(told.append)
    qtbot.waitUntil(lambda: window.formulier.isVisible(), timeout=WACHT_MS)
    (nr,) = [n for n in range(window.collega.count()) if window.collega.itemText(n).startswith(("L. Vos", "l.vos"))]
    window.collega.setCurrentIndex(nr)
    window.ok.click()
    qtbot.waitUntil(lambda: window.lijst.topLevelItemCount() == 4, timeout=WACHT_MS)
    plaatje(window, "bulk_voorbeeld")
    outcomes = [window.lijst.topLevelItem(n).text(3) for n in range(4)]
    assert outcomes.count("kan") == 3
    assert "3" in window.ok.text()
    window.ok.click()
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    plaatje(window, "bulk_uitslag")
    assert [window.lijst.topLevelItem(n).text(3) for n in range(3)] == ["gedaan"] * 3
    assert {bureau.werkbestand.zaak(u).behandelaar for u in uuids} == {"l.vos"}
    assert bulk_bericht(told[0]).tekst.startswith("3 van 3")
    window.ok.click()
    assert paneel._bulkvenster is None


def test_one_chosen_zaak_shows_no_bar(paneel):
    paneel.werk.lijst.setCurrentIndex(paneel.werk.model.index(0, 0))
    assert not paneel.werk.bulk.isVisible()

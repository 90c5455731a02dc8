"""What the store tells about many zaken or one over time, on the real Bureau and the embedded gemeente."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from qgis.PyQt.QtCore import QDate, Qt

from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.bureau import Bureau

WACHT_MS = 60_000


@pytest.fixture(scope="module")
def bureau(qgis_app, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bureau]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path_factory.mktemp("winkel")))
        made = Bureau()
        yield made
        made.stop()
        made.deleteLater()


@pytest.fixture
def paneel(bureau: Bureau, qtbot) -> Iterator[PortaalDock]:
    if bureau.verbinding is None:
        bureau.start_voorbeeldgemeente()
        qtbot.waitUntil(lambda: bureau.bijgewerkt is not None and not bureau.bezig, timeout=WACHT_MS)
    for zaaktype, instelling in bureau.voorbeeldgemeente.procedures().items():
        bureau.instellingen.zet_procedure(zaaktype, instelling)
    made = PortaalDock(bureau)
    qtbot.addWidget(made)
    made.resize(420, 1_400)
    made.show()
    qtbot.waitUntil(lambda: made.werk.model.rowCount() > 100, timeout=WACHT_MS)
    yield made
    made.sluit()


def test_the_terms_after_a_besluit_stand_in_the_dossier_and_a_notice_is_kept_with_the_keyboard(paneel, bureau, qtbot):
    regel = next(
        r.regel for r in paneel.werk.rijen
        if r.regel.einddatum is not None and r.regel.resultaat and r.regel.zaaktype_identificatie != ""
    )  # fmt: skip
    paneel.toon_dossier(regel.uuid)
    part = paneel.dossier.rechtsmiddelen
    qtbot.waitUntil(lambda: part.sectie.property("klaar"), timeout=WACHT_MS)
    part.sectie.zet_open(True)
    assert "Dwangsom" in part.uitleg.tekst.text()
    field = part.veld
    assert not field.knop.isEnabled(), "there is nothing to keep yet"
    field.er_is.setFocus()
    qtbot.keyClick(field.er_is, Qt.Key.Key_Space)
    day = QDate.currentDate().addDays(-10)
    field.dag.setDate(day)
    qtbot.keyClick(field.knop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not field.knop.isEnabled(), timeout=WACHT_MS)
    assert "Ingebrekestelling ontvangen op" in part.uitleg.tekst.text() or "Geen dwangsom" in part.uitleg.tekst.text()
    paneel._terug()
    paneel.toon_dossier(regel.uuid)
    qtbot.waitUntil(lambda: part.sectie.property("klaar"), timeout=WACHT_MS)
    assert field.dag.date() == day
    assert field.er_is.isChecked()


def test_bezwaar_is_shown_with_its_arithmetic_where_the_besluit_was_sent(paneel, bureau, qtbot):
    part = paneel.dossier.rechtsmiddelen
    for rij in paneel.werk.rijen:
        regel = rij.regel
        if regel.einddatum is None or not regel.resultaat:
            continue
        paneel.toon_dossier(regel.uuid)
        qtbot.waitUntil(lambda: part.sectie.property("klaar"), timeout=WACHT_MS)
        if "Bezwaar kaal" in part.uitleg.tekst.text():
            break
    text = part.uitleg.tekst.text()
    assert "Awb 6:7" in text
    assert (regel.einddatum + timedelta(days=42)).strftime("%d-%m-%Y") in text

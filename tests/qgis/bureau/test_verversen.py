"""The desk while it loads and after: open zaken are shown before the closed ones, and what is new comes by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.settings import WORTEL

WACHT_MS = 60_000


@pytest.fixture
def bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path))
    QgsSettings().remove(WORTEL)
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()
    QgsSettings().remove(WORTEL)


def test_open_zaken_are_told_before_the_load_is_done_and_a_refresh_follows(bureau: Bureau, qtbot) -> None:
    early: list[tuple[int, int]] = []

    def kijk() -> None:
        if bureau.bezig and bureau.werkbestand.laatste_sync("open_zaken"):
            zaken = bureau.werkbestand.zaken()
            early.append((sum(z.einddatum is None for z in zaken), len(zaken)))

    told: list[object] = []
    bureau.veranderd.connect(kijk)
    bureau.start_voorbeeldgemeente(lambda: told.append(None), told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    total = sum(z.einddatum is None for z in bureau.werkbestand.zaken())
    assert early
    assert early[0][0] == total

    answers: list[object] = []
    some = [z.uuid for z in bureau.werkbestand.zaken()[:3]]
    bureau.loket.ververs(some, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=WACHT_MS)
    assert not isinstance(answers[0], PortaalError)
    assert answers[0].gevraagd == 3
    assert not answers[0].veranderd

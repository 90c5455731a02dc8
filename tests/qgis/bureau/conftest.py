"""A desk with settings of no user, and two municipalities for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.settings import WORTEL
from tests.gemeente import Gemeente
from tests.qgis.bureau.twee import DIENST, EIGEN, verbind


@pytest.fixture(scope="module")
def eigen() -> Iterator[Gemeente]:
    made = Gemeente("--zaken", "60")
    yield made
    made.stop()


@pytest.fixture(scope="module")
def dienst() -> Iterator[Gemeente]:
    made = Gemeente("--zaken", "60")
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def _gedragen_zich(eigen: Gemeente, dienst: Gemeente) -> Iterator[None]:
    yield
    for server in (eigen, dienst):
        server.beheer(regels=[])


@pytest.fixture
def leeg_bureau(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    """Nothing is open yet."""
    monkeypatch.setenv("PORTAAL_LEEFOMGEVING_MAP", str(tmp_path / "winkels"))
    QgsSettings().remove(WORTEL)
    made = Bureau()
    yield made
    made.stop()
    made.deleteLater()
    QgsSettings().remove(WORTEL)


@pytest.fixture
def bureau(leeg_bureau: Bureau, eigen: Gemeente, dienst: Gemeente, tmp_path: Path) -> Bureau:
    """Both are open, and nothing is loaded yet."""
    for server, verbinding_id in ((eigen, EIGEN), (dienst, DIENST)):
        leeg_bureau.instellingen.bewaar_verbinding(verbind(server, verbinding_id, tmp_path))
        assert leeg_bureau.open_verbinding(verbinding_id, erbij=True)
    return leeg_bureau


@pytest.fixture
def geladen(bureau: Bureau, qtbot) -> Bureau:
    """Both are open and loaded."""
    bureau.laad()
    qtbot.waitUntil(lambda: not bureau.bezig, timeout=60_000)
    assert all(loket.bijgewerkt is not None for loket in bureau.loketten)
    return bureau

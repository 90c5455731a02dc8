"""A desk to put the widgets at, and settings of no user."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings

from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.settings import WORTEL
from tests.qgis.gui.loket import Loket
from tests.qgis.gui.voorbeelden import werkvoorraad


@pytest.fixture(autouse=True)
def _lege_instellingen(qgis_app) -> Iterator[None]:
    """What a test folds, chooses or saves ends with it."""
    QgsSettings().remove(WORTEL)
    yield
    QgsSettings().remove(WORTEL)


@pytest.fixture
def loket(qgis_app) -> Loket:
    return Loket(werkvoorraad())


@pytest.fixture
def paneel(loket: Loket, qtbot) -> Iterator[PortaalDock]:
    """The panel before there is a connection."""
    made = PortaalDock(loket)
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    yield made
    made.sluit()


@pytest.fixture
def open_paneel(loket: Loket, paneel: PortaalDock) -> PortaalDock:
    """The panel with a connection and its zaken."""
    loket.open()
    return paneel

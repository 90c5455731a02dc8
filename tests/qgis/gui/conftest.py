"""A desk to put the widgets at, and settings of no user."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QWidget

from portaal_leefomgeving_plugin.gui.bladen import Bladen
from portaal_leefomgeving_plugin.gui.dock import PortaalDock
from portaal_leefomgeving_plugin.host.clock import SystemClock
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
def plaatje(qtbot) -> Callable[[QWidget, str], None]:
    """Puts a picture of a widget where PORTAAL_PLAATJES says, to be looked at; without it nothing."""
    folder = os.environ.get("PORTAAL_PLAATJES")

    def maak(widget: QWidget, naam: str) -> None:
        if folder:
            qtbot.wait(300)
            widget.grab().save(str(Path(folder) / f"{naam}.png"))

    return maak


@pytest.fixture
def loket(qgis_app) -> Loket:
    return Loket(werkvoorraad())


@pytest.fixture
def paneel(loket: Loket, qtbot) -> Iterator[PortaalDock]:
    """The panel before there is a connection."""
    made = PortaalDock(Bladen(loket, SystemClock().today))
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

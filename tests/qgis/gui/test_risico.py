"""The analyst's page opens each algorithm by its own name, and the algorithms are there."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QPushButton

from portaal_leefomgeving_plugin.gui.risico.venster import RisicoVenster
from portaal_leefomgeving_plugin.processing.provider import PortaalProvider


def test_each_step_opens_an_algorithm_that_is_there(qtbot: object, qgis_app: object) -> None:
    asked: list[str] = []
    window = RisicoVenster(open_algoritme=asked.append)
    qtbot.addWidget(window)
    own = ("risico_sluit", "risico_hulp")
    buttons = [b for b in window.findChildren(QPushButton) if b.objectName() not in own]
    for button in buttons:
        button.click()
        assert button.accessibleDescription()
    provider = PortaalProvider()
    provider.refreshAlgorithms()
    there = {a.name() for a in provider.algorithms()}
    assert len(asked) == 6
    assert set(asked) <= there

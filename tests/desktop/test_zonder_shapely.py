"""A QGIS without one of the Python packages: the plugin loads, says what is missing, and takes nothing else along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.venster import Scherm, Venster

pytestmark = pytest.mark.desktop

NEP = 'raise ModuleNotFoundError("there is no shapely here")\n'


@pytest.fixture
def qgis(tmp_path: Path) -> Iterator[Venster]:
    (tmp_path / "shapely.py").write_text(NEP)  # found before any other
    scherm = Scherm()
    try:
        with Venster(scherm=scherm, omgeving={"PYTHONPATH": str(tmp_path)}) as window:
            yield window
    finally:
        scherm.sluit()


def test_it_loads_and_the_panel_says_what_is_missing(qgis: Venster) -> None:
    qgis.wacht("'portaal_leefomgeving_plugin' in plugins", wat="de plugin")
    qgis.vraag("actie('portaal_actie_paneel').trigger()")
    told = qgis.doe(
        "item = iface.messageBar().currentItem()\n"
        "uit = (item.title() + ' ' + item.text()) if item else ''"
    )  # fmt: skip
    assert "shapely" in told
    assert qgis.vraag("plugins['portaal_leefomgeving_plugin'].bureaublad is None")
    algorithms = qgis.doe(
        "from qgis.core import QgsApplication\n"
        "uit = [a.id() for a in QgsApplication.processingRegistry().providerById('portaal').algorithms()]"
    )
    assert algorithms == []
    assert qgis.doe("import qgis.utils\nuit = qgis.utils.unloadPlugin('portaal_leefomgeving_plugin')")

"""A project of its own, a store in a folder of its own, and the group that shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsMapLayer, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from tests.qgis.layers.winkel import BRONNEN, Winkel, X, Y, maak_winkel

MACHINE = "machine"


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    """Where the stores of this machine lie."""
    return tmp_path / MACHINE


@pytest.fixture
def winkel(wortel: Path) -> Iterator[Winkel]:
    made = maak_winkel(wortel / "vbs")
    yield made
    made.sluit()


@pytest.fixture
def project(qgis_app) -> Iterator[QgsProject]:
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def lagen(project: QgsProject, wortel: Path) -> Iterator[LagenGroep]:
    made = LagenGroep(project, winkel=lambda verbinding: wortel / verbinding)
    yield made
    made.stop()


@pytest.fixture
def getoond(lagen: LagenGroep, winkel: Winkel) -> LagenGroep:
    lagen.toon(winkel, verbinding="vbs", bronnen=BRONNEN)
    return lagen


Tekenaar = Callable[..., QImage]


@pytest.fixture
def teken(project: QgsProject) -> Tekenaar:
    """Draws as a map canvas would: what is shown, in the order of the tree, at a scale."""

    def draw(schaal: float, x: float = X, y: float = Y, lagen: list[QgsMapLayer] | None = None) -> QImage:
        root = project.layerTreeRoot()
        shown = [la for la in root.layerOrder() if (n := root.findLayer(la.id())) is not None and n.isVisible()]
        settings = QgsMapSettings()
        settings.setLayers(shown if lagen is None else lagen)
        settings.setOutputSize(QSize(900, 600))
        settings.setOutputDpi(96)
        settings.setDestinationCrs(project.crs())
        settings.setBackgroundColor(QColor("white"))
        settings.setFlag(QgsMapSettings.Flag.Antialiasing)
        settings.setFlag(QgsMapSettings.Flag.DrawLabeling)
        wide = 900 / 96 * 0.0254 * schaal
        settings.setExtent(QgsRectangle(x - wide / 2, y - wide / 3, x + wide / 2, y + wide / 3))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        assert job.errors() == []
        return job.renderedImage()

    return draw

"""PDOK's BRT achtergrondkaart, as tiles of its WMTS.

The tiles of its web mercator matrix are asked for by address, so that no capabilities are fetched:
QGIS would wait for those on the UI thread, for a minute where PDOK cannot be reached. Tiles that do
not come leave the ground white, and nothing else.
"""

from __future__ import annotations

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

TEGELS = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/{kaart}/EPSG:3857/{{z}}/{{x}}/{{y}}.png"
# the Netherlands in EPSG:3857; the tiles would claim the whole world, and "zoom to everything" with them
NEDERLAND = QgsRectangle(340_000, 6_570_000, 810_000, 7_170_000)


def maak_achtergrond(kaart: str = "grijs") -> QgsRasterLayer:
    """The base map; ``kaart`` is one of PDOK's: standaard, grijs, pastel, water. Touches no network."""
    url = TEGELS.format(kaart=kaart)
    layer = QgsRasterLayer(f"type=xyz&url={url}&zmin=6&zmax=19", translate("lagen", "BRT achtergrondkaart"), "wms")
    metadata = layer.metadata()
    metadata.setRights(["Kadaster / PDOK, CC BY 4.0"])
    layer.setMetadata(metadata)
    begrens(layer)
    return layer


def begrens(laag: QgsRasterLayer) -> None:
    """Says that it reaches no further than the Netherlands; a project does not keep that."""
    laag.setExtent(NEDERLAND)

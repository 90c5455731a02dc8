"""PDOK's BRT achtergrondkaart, as tiles of its WMTS.

The tiles of its web mercator matrix are asked for by address, so that no capabilities are fetched:
QGIS would wait for those on the UI thread, for a minute where PDOK cannot be reached. Tiles that do
not come leave the ground white, and nothing else.
"""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsDatumTransform, QgsProject, QgsRasterLayer, QgsRectangle
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


def kies_transformatie(project: QgsProject) -> None:
    """Lays down in ``project`` how the tiles go to its CRS, where the user has not.

    Several ways exist, and QGIS asks which (its default) each time that a project with the tiles is opened;
    the first is the one it would propose: the most accurate that is there.
    """
    tiles, own = QgsCoordinateReferenceSystem("EPSG:3857"), project.crs()
    context = project.transformContext()
    if not own.isValid() or own == tiles or context.hasTransform(tiles, own):
        return
    there = [way for way in QgsDatumTransform.operations(tiles, own) if way.isAvailable]
    if len(there) > 1:
        context.addCoordinateOperation(tiles, own, there[0].proj)
        project.setTransformContext(context)

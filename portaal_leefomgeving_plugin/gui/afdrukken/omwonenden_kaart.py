"""The zone and its addresses on the map, while they are counted, and on paper as proof of who was in it."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb
from portaal_leefomgeving_plugin.gui.afdrukken.afdruklagen import adreslaag, zaaklaag, zonelaag
from portaal_leefomgeving_plugin.gui.afdrukken.ondergrond import Ondergrond
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.onderwerp import Onderwerp
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.host import omwonendenwoorden as in_woorden
from portaal_leefomgeving_plugin.host.afdruk import Inhoud
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.wording import datum
from portaal_leefomgeving_plugin.services.omwonenden import Omwonenden

translate = QCoreApplication.translate

MEESTE_PUNTEN = 4_000
"""Addresses that are drawn over the map; of a larger zone its edge tells enough."""
MEESTE_DOELEN = 7
"""Lines of the count that a layout has room for."""
RUIM = 1.12


class ZoneOpKaart:
    """At most one zone at a time; no part of the project."""

    def __init__(self, kaart: QgsMapCanvas) -> None:
        self._kaart = kaart
        self._banden: list[QgsRubberBand] = []

    @property
    def getoond(self) -> bool:
        """Whether a zone is drawn."""
        return bool(self._banden)

    def toon(self, gevonden: Omwonenden) -> None:
        """Draws a zone with its addresses instead of the one before."""
        self.wis()
        shape = geometrie(gevonden.zone)
        wash = QColor(Accent.BLAUW.kleur)
        wash.setAlpha(30)
        for colour, width, fill in ((QColor(255, 255, 255, 220), 5, None), (Accent.BLAUW.kleur, 2, wash)):
            band = QgsRubberBand(self._kaart, shape.type())
            band.setStrokeColor(colour)
            band.setWidth(width)
            band.setFillColor(fill or QColor(0, 0, 0, 0))
            band.setToGeometry(shape, _rd())
            self._banden.append(band)
        if gevonden.adressen and len(gevonden.adressen) <= MEESTE_PUNTEN:
            points = QgsGeometry.fromMultiPointXY([QgsPointXY(a.x, a.y) for a in gevonden.adressen])
            band = QgsRubberBand(self._kaart, QgsWkbTypes.GeometryType.PointGeometry)
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(6)
            band.setWidth(2)
            band.setColor(Accent.BLAUW.kleur)
            band.setToGeometry(points, _rd())
            self._banden.append(band)

    def wis(self) -> None:
        """Nothing is drawn any more."""
        for band in self._banden:
            self._kaart.scene().removeItem(band)
        self._banden.clear()

    def geselecteerde_vlakken(self) -> tuple[str, RdWkb] | None:
        """The areas that are selected in the layer at hand, as one, with the layer's name; None where none are."""
        layer = self._kaart.currentLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            return None
        if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
            return None
        to_rd = QgsCoordinateTransform(layer.crs(), _rd(), QgsProject.instance())
        parts = []
        for feature in layer.selectedFeatures():
            part = QgsGeometry(feature.geometry())
            try:
                part.transform(to_rd)
            except QgsCsException:
                continue  # an area that has no place in RD has no addresses here either
            parts.append(QgsGeometry(part.constGet().segmentize()) if not part.isNull() else part)
        whole = QgsGeometry.unaryUnion([p for p in parts if not p.isEmpty()])
        if whole.isEmpty():
            return None
        whole.get().dropZValue()
        whole.get().dropMValue()
        return layer.name(), RdWkb(bytes(whole.asWkb()))


def bewijskaart(
    gevonden: Omwonenden, onderwerp: Onderwerp, vanaf: str, ondergrond: Ondergrond, *, gemeente: str
) -> Inhoud:
    """What goes into the map that shows who was in the zone, whatever its layout."""
    ground = ondergrond.lagen()
    own = [zaaklaag(onderwerp.plek), adreslaag(gevonden.adressen), zonelaag(gevonden.zone)]
    box = geometrie(gevonden.zone).boundingBox()
    box.combineExtentWith(geometrie(onderwerp.plek).boundingBox())
    box.scale(RUIM)
    return Inhoud(
        kader=box,
        lagen=[*own, *ground],
        legenda=own,
        woorden={
            "titel": translate("afdruk", "Omwonenden: bewijskaart"),
            "zaaknummer": onderwerp.nummer,
            "omschrijving": onderwerp.omschrijving,
            "gemeente": gemeente,
            "datum": datum(SystemClock().today()),
            "bron": ondergrond.bronvermelding(ground),
            "adresbron": in_woorden.bron(gevonden.stand),
            "aantal": in_woorden.aantal(gevonden),
            "zone": in_woorden.zone(gevonden, vanaf),
            "telling": "\n".join(in_woorden.telling(gevonden, meeste=MEESTE_DOELEN)),
            "voorbehoud": "\n".join(in_woorden.voorbehouden(gevonden)),
        },
    )


def _rd() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(RD)

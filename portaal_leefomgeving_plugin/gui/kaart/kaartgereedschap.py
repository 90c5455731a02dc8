"""The map tool "Open zaak": what is under a click, for whoever opens it, lists it or tells about the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal

from portaal_leefomgeving_plugin.domain.locatie import RD, RdWkb

STRAAL_MM = 2.5
"""How near a click must be."""
STRAAL_SAMEN_MM = 4.5
"""How near where signs are gathered: a gathered sign stands between the zaken that are in it."""
HOOGSTENS = 400


@dataclass(frozen=True, slots=True)
class Treffer:
    """A zaak under the click; ``afstand`` in metres."""

    sleutel: str
    naam: str
    afgehandeld: bool
    fataal: str  # ISO date; empty: none
    afstand: float


class Zaaklagen(Protocol):
    """Who knows the layers of zaken (features with a ``uuid``) that are in the project now."""

    def zaaklagen(self) -> Sequence[QgsVectorLayer]:
        """Points, lines and areas."""
        ...

    def sleutel(self, laag: QgsMapLayer, uuid: str) -> str:
        """What names a zaak of a layer among those of all connections."""
        ...


class OpenZaakGereedschap(QgsMapTool):
    """Tells what zaken are under a click: one is to be opened, several make a list, none asks for the place itself."""

    zaken_geraakt = pyqtSignal(list, bytes)
    """The keys (Zaaksleutel) of the zaken at the click, the most pressing first, and the click as WKB (EPSG:28992)."""

    def __init__(self, canvas: QgsMapCanvas, lagen: Zaaklagen) -> None:
        super().__init__(canvas)
        self._lagen = lagen
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def flags(self) -> QgsMapTool.Flag:
        """The context menu stays the map's own."""
        return QgsMapTool.Flag.ShowContextMenu

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """The click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.klik(event.pos())

    def klik(self, plek: QPoint) -> None:
        """Tells what is at a place of the canvas (in pixels); nothing where the place is outside what RD can say."""
        point = self._naar_rd(self.toMapCoordinates(plek))
        if point is not None:
            wkb = RdWkb(bytes(QgsGeometry.fromPointXY(point).asWkb()))
            self.zaken_geraakt.emit([hit.sleutel for hit in self.treffers(plek)], wkb)

    def treffers(self, plek: QPoint) -> list[Treffer]:
        """The zaken at a place of the canvas: the most pressing first, closed ones last. Each zaak once."""
        shown = {layer.id() for layer in self.canvas().layers()}
        found: dict[str, Treffer] = {}
        for layer in self._lagen.zaaklagen():
            if layer.id() in shown and layer.isInScaleRange(self.canvas().scale()):
                for hit in self._treffers_in(layer, plek):
                    if hit.sleutel not in found or hit.afstand < found[hit.sleutel].afstand:
                        found[hit.sleutel] = hit
        return sorted(found.values(), key=lambda h: (h.afgehandeld, h.fataal or "9999", h.afstand, h.naam))

    def _treffers_in(self, laag: QgsVectorLayer, plek: QPoint) -> list[Treffer]:
        centre = self.toLayerCoordinates(laag, self.toMapCoordinates(plek))
        gathered = laag.renderer() is not None and laag.renderer().type() == "pointCluster"
        corner = self._naast(plek, STRAAL_SAMEN_MM if gathered else STRAAL_MM)
        radius = centre.distance(self.toLayerCoordinates(laag, corner))
        box = QgsRectangle(centre.x() - radius, centre.y() - radius, centre.x() + radius, centre.y() + radius)
        request = QgsFeatureRequest(box).setLimit(HOOGSTENS)
        request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        wanted = [n for n in _KOLOMMEN if n in laag.fields().names()]
        click = QgsGeometry.fromPointXY(centre)
        context = QgsRenderContext.fromMapSettings(self.canvas().mapSettings())
        context.expressionContext().appendScope(laag.createExpressionContextScope())
        renderer = laag.renderer().clone() if laag.renderer() is not None else None
        if renderer is None or "uuid" not in wanted:
            return []
        # what the user unchecked in the legend, or what does not show at this scale, cannot be clicked
        renderer.startRender(context, laag.fields())
        found = []
        for feature in laag.getFeatures(request):
            context.expressionContext().setFeature(feature)
            if feature.geometry().distance(click) <= radius and renderer.willRenderFeature(feature, context):
                found.append(self._treffer(laag, feature, click, wanted))
        renderer.stopRender(context)
        return found

    def _treffer(self, laag: QgsVectorLayer, feature: QgsFeature, click: QgsGeometry, kolommen: list[str]) -> Treffer:
        value = {n: feature[n] for n in kolommen}
        name = " ".join(
            str(value[n]) for n in ("identificatie", "omschrijving") if value.get(n) not in (None, NULL, "")
        )
        fatal, closed = value.get("fataal"), value.get("einddatum")
        return Treffer(
            self._lagen.sleutel(laag, str(value["uuid"])),
            name or str(value["uuid"]),
            closed not in (None, NULL, ""),
            fatal.toString(Qt.DateFormat.ISODate)
            if fatal not in (None, NULL, "") and hasattr(fatal, "toString")
            else "",
            feature.geometry().distance(click),
        )

    def _naast(self, plek: QPoint, mm: float) -> QgsPointXY:
        pixels = max(4, round(mm * self.canvas().mapSettings().outputDpi() / 25.4))
        return self.toMapCoordinates(QPoint(plek.x() + pixels, plek.y()))

    def _naar_rd(self, punt: QgsPointXY) -> QgsPointXY | None:
        own = self.canvas().mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(own, QgsCoordinateReferenceSystem(RD), QgsProject.instance()).transform(punt)
        except QgsCsException:
            return None  # a click outside what RD can say: there is nothing there to open


_KOLOMMEN = ("uuid", "identificatie", "omschrijving", "fataal", "einddatum")

"""A map of numbers per wijk: a layer of its own in our group, for as long as it is wanted.

It is made from counts and lives in memory; a project that is opened again does not have it, so it is taken
away then. One hue from light to dark, which all can tell apart; a wijk without a number is hatched.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.domain.wijkkaart import Wijkkaart, grenzen
from portaal_leefomgeving_plugin.layers import boom, merk
from portaal_leefomgeving_plugin.layers.kaartkleuren import GRIJS, INKT, doorzichtig
from portaal_leefomgeving_plugin.layers.stijl import Stijl, in_vlak, label

translate = QCoreApplication.translate

ROL = "overzicht"
VERLOOP = (QColor(236, 231, 242), QColor(166, 189, 219), QColor(82, 148, 196), QColor(20, 106, 168), QColor(3, 56, 98))
"""One hue of growing darkness, to be told apart in print and by who confuses colours."""
DEKKING = 0.78
DICHTBIJ = 8_000
"""Nearer than this scale one looks at houses, and a colour over all of them is in the way."""


class Wijklaag(QObject):
    """At most one map at a time; another takes its place, with its place in the legend."""

    def __init__(self, project: QgsProject, groep: Callable[[], QgsLayerTreeGroup | None], parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._groep = groep
        project.readProject.connect(self.wis)

    @property
    def laag(self) -> QgsVectorLayer | None:
        """The layer, None where there is none."""
        return next((la for la in self._project.mapLayers().values() if merk.rol(la) == ROL), None)

    def toon(self, kaart: Wijkkaart) -> QgsVectorLayer | None:
        """Shows another map; None where our group is not there to put it in."""
        self.wis()
        group = self._groep()
        if group is None:
            return None
        layer = maak_laag(kaart)
        merk.merk(layer, ROL, str(group.customProperty(merk.VERBINDING, "") or ""))
        boom.voeg_laag_toe(self._project, group, layer, len(_boven(group)), zichtbaar=True)
        node = self._project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setExpanded(True)
        return layer

    def wis(self, *_args: object) -> None:
        """No map."""
        self._project.removeMapLayers([la.id() for la in self._project.mapLayers().values() if merk.rol(la) == ROL])

    def sluit(self) -> None:
        """The plugin goes."""
        self._project.readProject.disconnect(self.wis)
        self.wis()


def maak_laag(kaart: Wijkkaart) -> QgsVectorLayer:
    """The layer of a map, in memory."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(
        f"MultiPolygon?crs={RD}&field=wijk:string(120)&field=waarde:double", kaart.titel, "memory", options
    )
    layer.setCrs(QgsCoordinateReferenceSystem(RD))
    features = []
    for one in kaart.waarden:
        shape = QgsGeometry()
        shape.fromWkb(bytes(one.vorm))
        shape.convertToMultiType()
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([one.naam, one.waarde])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setReadOnly(True)
    layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Searchable)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)
    layer.setDisplayExpression('"wijk"')
    unknown = QgsExpression.quotedString(translate("lagen", "niet bekend"))
    words = f'coalesce(format_number("waarde", 0) || {QgsExpression.quotedString(kaart.eenheid)}, {unknown})'
    layer.setMapTipTemplate(f'<b>[% "wijk" %]</b><br>{_html(kaart.wat)}: [% {words} %]')
    _stijl(kaart, words).geef(layer)
    layer.setScaleBasedVisibility(True)
    layer.setMaximumScale(DICHTBIJ)
    return layer


def _stijl(kaart: Wijkkaart, woorden: str) -> Stijl:
    root = QgsRuleBasedRenderer.Rule(None)
    bounds = grenzen([w.waarde for w in kaart.waarden if w.waarde is not None])
    number = QLocale().toString
    for nr, (low, high) in enumerate(pairwise(bounds)):
        last = nr == len(bounds) - 2
        test = f'"waarde" >= {low!r} AND "waarde" {"<=" if last else "<"} {high!r}'
        name = f"{number(float(low), 'g', 6)} – {number(float(high), 'g', 6)}{kaart.eenheid}"
        share = nr / max(len(bounds) - 2, 1)
        root.appendChild(_regel(_effen(VERLOOP[round(share * (len(VERLOOP) - 1))]), test, name))
    if any(w.waarde is None for w in kaart.waarden):
        root.appendChild(_regel(_gearceerd(), '"waarde" IS NULL', translate("lagen", "niet bekend")))
    text = label(f"\"wijk\" || '\\n' || {woorden}", vanaf=250_000, punten=8.5, voorrang=6)
    return Stijl(QgsRuleBasedRenderer(root), in_vlak(text, alleen_passend=False))


def _regel(symbool: QgsFillSymbol, test: str, naam: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbool, 0, 0, test, naam)


def _effen(kleur: QColor) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": _rgba(doorzichtig(kleur, DEKKING)), "outline_color": _rgba(INKT), "outline_width": "0.3"}
    )


def _gearceerd() -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": _rgba(GRIJS), "style": "b_diagonal", "outline_color": _rgba(INKT), "outline_width": "0.3"}
    )


def _rgba(kleur: QColor) -> str:
    return ",".join(str(n) for n in kleur.getRgb())


def _html(woorden: str) -> str:
    return woorden.replace("&", "&amp;").replace("<", "&lt;")


def _boven(groep: QgsLayerTreeGroup) -> list[object]:
    """The layers of zaken and inspecties, which stay on top."""
    found = []
    for child in groep.children():
        if boom.rol_van(child) not in (*merk.ZAAKLAGEN, merk.INSPECTIES):
            break
        found.append(child)
    return found

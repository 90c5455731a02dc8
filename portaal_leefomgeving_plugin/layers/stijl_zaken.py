"""How zaken look: by how pressing they are, colour and sign together; gathered, with a count, when zoomed out.

Where signs would cover each other they become one ring with a number, in the colour of the most
pressing of them: the features are drawn in that order, and a ring takes its colour from its first.
Closed zaken take part only from 1:10.000 in; before that they would drown what is open.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.layers.kaartkleuren import (
    BLAUW,
    BLEEK,
    GEEL,
    GRIJS,
    INKT,
    ORANJE,
    VERMILJOEN,
    WIT,
    donkerder,
    doorzichtig,
)
from portaal_leefomgeving_plugin.layers.stijl import Stijl, bij_punt, label
from portaal_leefomgeving_plugin.layers.symbolen import Vorm, letter, lijn, marker, punt, streep, teken, vlak
from portaal_leefomgeving_plugin.layers.termijnen import Drempels, filters, keuze

translate = QCoreApplication.translate

LABELS_VANAF = 5_000
AFGEHANDELD_VANAF = 10_000
LABELS_AFGEHANDELD_VANAF = 1_500
SAMEN_MM = 4.2
"""Signs nearer to each other than this are gathered."""

KLEUREN: dict[Termijnklasse, QColor] = {
    Termijnklasse.OVERSCHREDEN: VERMILJOEN,
    Termijnklasse.ORANJE: ORANJE,
    Termijnklasse.GEEL: GEEL,
    Termijnklasse.RUIM: BLAUW,
    Termijnklasse.OPGESCHORT: GRIJS,
    Termijnklasse.ONBEKEND: GRIJS,
    Termijnklasse.AFGEHANDELD: BLEEK,
}


def namen(drempels: Drempels) -> dict[Termijnklasse, str]:
    """What the legend calls the classes."""
    if drempels.afwijkend:
        orange = translate("lagen", "Dringend (drempel per zaaktype)")
        yellow = translate("lagen", "Nadert (drempel per zaaktype)")
    else:
        orange = translate("lagen", "Binnen {} dagen").format(drempels.oranje)
        yellow = translate("lagen", "Binnen {} dagen").format(drempels.geel)
    return {
        Termijnklasse.OVERSCHREDEN: translate("lagen", "Termijn overschreden"),
        Termijnklasse.ORANJE: orange,
        Termijnklasse.GEEL: yellow,
        Termijnklasse.RUIM: translate("lagen", "Ruim in de tijd"),
        Termijnklasse.OPGESCHORT: translate("lagen", "Opgeschort"),
        Termijnklasse.ONBEKEND: translate("lagen", "Termijn onbekend"),
        Termijnklasse.AFGEHANDELD: translate("lagen", "Afgehandeld (vanaf 1:10.000)"),
    }


def punten(drempels: Drempels) -> Stijl:
    """Zaken as points: every zaak, also those that are lines and areas."""
    renderer = QgsPointClusterRenderer()
    renderer.setTolerance(SAMEN_MM)
    renderer.setToleranceUnit(Qgis.RenderUnit.Millimeters)
    renderer.setEmbeddedRenderer(_regels(drempels, {k: punt_symbool(k) for k in Termijnklasse}))
    renderer.setClusterSymbol(_ring(drempels))
    clause = QgsFeatureRequest.OrderByClause
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy(
            [clause('"einddatum"', True, True), clause('"opgeschort"', True), clause('"fataal"', True, False)]
        )
    )
    renderer.setOrderByEnabled(True)
    text = label(
        f'CASE WHEN "einddatum" IS NULL OR @map_scale <= {LABELS_AFGEHANDELD_VANAF} THEN '
        "\"identificatie\" || coalesce('\\n' || nullif(\"omschrijving\", ''), '') END",
        vanaf=LABELS_VANAF,
        punten=7.5,
        regelbreedte=34,
        voorrang=7,
    )
    return Stijl(renderer, bij_punt(text, 2.6))


def vlakken(drempels: Drempels) -> Stijl:
    """The areas of zaken, under their points: a light fill and an outline in the same colours."""
    return Stijl(_regels(drempels, {k: _vlak_symbool(k) for k in Termijnklasse}), vanaf=50_000)


def lijnen(drempels: Drempels) -> Stijl:
    """The lines of zaken (a cable, a road), under their points."""
    return Stijl(_regels(drempels, {k: _lijn_symbool(k) for k in Termijnklasse}), vanaf=100_000)


def punt_symbool(klasse: Termijnklasse) -> QgsMarkerSymbol:
    """The sign of a class. Shapes differ as well as colours, so that it reads without them."""
    kleur = KLEUREN[klasse]
    if klasse is Termijnklasse.OVERSCHREDEN:
        return marker(
            teken(Vorm.Octagon, 5.0, kleur),
            streep(1.7, WIT, dikte=0.65, y=-0.55),
            punt(0.75, WIT, y=1.2),
        )
    if klasse is Termijnklasse.ORANJE:
        return marker(teken(Vorm.Diamond, 5.2, kleur))
    if klasse is Termijnklasse.GEEL:
        return marker(teken(Vorm.Square, 3.6, kleur, rand=donkerder(GEEL, 0.45), rand_mm=0.3))
    if klasse is Termijnklasse.RUIM:
        return marker(teken(Vorm.Circle, 3.8, kleur))
    if klasse is Termijnklasse.OPGESCHORT:
        return marker(
            teken(Vorm.Circle, 4.4, kleur),
            streep(1.6, WIT, dikte=0.55, x=-0.6),
            streep(1.6, WIT, dikte=0.55, x=0.6),
        )
    if klasse is Termijnklasse.ONBEKEND:
        return marker(teken(Vorm.Circle, 4.2, WIT, rand=kleur, rand_mm=0.45), letter("?", 3.0, donkerder(kleur, 0.3)))
    return marker(teken(Vorm.Circle, 2.0, kleur, rand_mm=0.3))


def _ring(drempels: Drempels) -> QgsMarkerSymbol:
    """The ring with a count. @cluster_size is QGIS's own; the feature is the most pressing zaak in it."""
    ring = teken(Vorm.Circle, 5.4, doorzichtig(WIT, 0.92), rand=BLAUW, rand_mm=0.8)
    colours = {k: KLEUREN[k].name() for k in Termijnklasse}
    ring.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeColor, QgsProperty.fromExpression(keuze(drempels, colours))
    )
    # wider for more, but slowly: 5.4 mm for two, some 9 mm for a thousand
    ring.setDataDefinedProperty(
        QgsSymbolLayer.Property.Size, QgsProperty.fromExpression("5.0 + 0.6 * ln(@cluster_size)")
    )
    count = letter("", 2.7, INKT)
    count.setOffset(QPointF(0, -0.15))
    count.setDataDefinedProperty(
        QgsSymbolLayer.Property.Character,
        QgsProperty.fromExpression(
            "if(@cluster_size < 1000, to_string(@cluster_size), to_string(round(@cluster_size / 1000.0)) || 'k')"
        ),
    )
    return marker(ring, count)


def _regels(drempels: Drempels, symbolen: Mapping[Termijnklasse, QgsSymbol]) -> QgsRuleBasedRenderer:
    labels, tests = namen(drempels), filters(drempels)
    root = QgsRuleBasedRenderer.Rule(None)
    for klasse in Termijnklasse:
        least = AFGEHANDELD_VANAF if klasse is Termijnklasse.AFGEHANDELD else 0
        root.appendChild(QgsRuleBasedRenderer.Rule(symbolen[klasse], 0, least, tests[klasse], labels[klasse]))
    return QgsRuleBasedRenderer(root)


def _vlak_symbool(klasse: Termijnklasse) -> QgsFillSymbol:
    kleur = KLEUREN[klasse]
    closed = klasse is Termijnklasse.AFGEHANDELD
    return vlak(doorzichtig(kleur, 0.10 if closed else 0.18), doorzichtig(kleur, 0.6 if closed else 0.9), 0.35)


def _lijn_symbool(klasse: Termijnklasse) -> QgsLineSymbol:
    return lijn(KLEUREN[klasse], 0.6, halo=0.3)

"""How open data look: faint, so that what lies on top is read first, and after the habits of each field.

A source that is not known here is drawn by its theme. Where a source lacks the attribute that a style
goes by, the plain style of its theme is used: nothing disappears.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.layers.kaartkleuren import GRIJS, WIT, donkerder, doorzichtig
from portaal_leefomgeving_plugin.layers.stijl import Stijl, in_vlak, label, langs_lijn
from portaal_leefomgeving_plugin.layers.symbolen import Vorm, arcering, lijn, marker, teken, vlak

translate = QCoreApplication.translate

THEMAKLEUREN = {
    "bodem": QColor(160, 120, 70),
    "geluid": QColor(220, 130, 60),
    "natuur": QColor(70, 150, 90),
    "water": QColor(60, 130, 190),
    "externe_veiligheid": QColor(200, 70, 70),
    "lucht": QColor(100, 160, 200),
    "erfgoed": QColor(140, 80, 140),
    "kadaster": QColor(130, 130, 130),
    "gebouwen": QColor(150, 135, 120),
    "bestuur": QColor(90, 90, 110),
    "objecten": QColor(60, 125, 80),
}
BODEMKLASSEN = {
    "landbouw_natuur": QColor(186, 214, 160),
    "wonen": QColor(240, 222, 150),
    "industrie": QColor(214, 190, 205),
}
# Lden in dB from here on; the scale of the Dutch noise maps, green to violet
GELUIDKLASSEN = (
    (0.0, QColor(160, 205, 130)),
    (45.0, QColor(205, 225, 120)),
    (50.0, QColor(250, 235, 110)),
    (55.0, QColor(250, 190, 80)),
    (60.0, QColor(240, 130, 70)),
    (65.0, QColor(215, 75, 75)),
    (70.0, QColor(170, 50, 110)),
    (75.0, QColor(110, 40, 120)),
)


@dataclass(frozen=True, slots=True)
class Bronbeeld:
    """Where the layer of a source stands among the others (low is on top), whether it shows at first, and its style."""

    volgorde: int
    zichtbaar: bool
    stijl: Callable[[Qgis.GeometryType, Collection[str]], Stijl | None]


def beeld(bron: Bron) -> Bronbeeld:
    """The look of a source; by its theme where it is not one we know."""
    return _BEKEND.get(bron.id, Bronbeeld(50, False, lambda _g, _v: None))


def stijl(bron: Bron, geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl:
    """The style for its geometry and columns."""
    return beeld(bron).stijl(geometrie, velden) or _naar_thema(bron, geometrie, velden)


def _naar_thema(bron: Bron, geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl:
    kleur = THEMAKLEUREN.get(bron.thema, QColor(120, 120, 130))
    renderer = QgsSingleSymbolRenderer(_effen(geometrie, kleur))
    if bron.naam_attribuut not in velden:
        return Stijl(renderer)
    text = label(
        f'"{bron.naam_attribuut}"', vanaf=8_000, punten=7, cursief=True, kleur=donkerder(kleur, 0.45), voorrang=1
    )
    return Stijl(renderer, in_vlak(text, alleen_passend=False) if geometrie == Qgis.GeometryType.Polygon else text)


def _effen(geometrie: Qgis.GeometryType, kleur: QColor) -> QgsSymbol:
    if geometrie == Qgis.GeometryType.Point:
        return marker(teken(Vorm.Circle, 2.4, kleur, rand_mm=0.3))
    if geometrie == Qgis.GeometryType.Line:
        return lijn(doorzichtig(kleur, 0.8), 0.4)
    return vlak(doorzichtig(kleur, 0.15), doorzichtig(kleur, 0.7), 0.25)


def _bodemzones(geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl | None:
    if "klasse" not in velden or geometrie != Qgis.GeometryType.Polygon:
        return None
    names = {
        "landbouw_natuur": translate("lagen", "Landbouw/natuur"),
        "wonen": translate("lagen", "Wonen"),
        "industrie": translate("lagen", "Industrie"),
    }
    categories = [
        QgsRendererCategory(key, vlak(doorzichtig(c, 0.45), donkerder(c, 0.25), 0.2), names[key])
        for key, c in BODEMKLASSEN.items()
    ]
    categories.append(
        QgsRendererCategory(
            None, vlak(doorzichtig(GRIJS, 0.15), GRIJS, 0.2), translate("lagen", "Andere of geen klasse")
        )
    )
    text = None
    if "zone" in velden:
        text = in_vlak(label('"zone"', vanaf=15_000, punten=7.5, cursief=True, kleur=QColor(110, 90, 60), voorrang=1))
    return Stijl(QgsCategorizedSymbolRenderer('"klasse"', categories), text)


def _verontreinigd(geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl | None:
    if geometrie != Qgis.GeometryType.Polygon:
        return None
    brown = QColor(120, 72, 40)
    text = None
    if "naam" in velden:
        text = in_vlak(label('"naam"', vanaf=6_000, punten=7, kleur=brown, voorrang=2), alleen_passend=False)
    return Stijl(
        QgsSingleSymbolRenderer(arcering(doorzichtig(brown, 0.75), vulling=doorzichtig(QColor(190, 150, 110), 0.18))),
        text,
    )


def _geluid(geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl | None:
    if "lden" not in velden or geometrie != Qgis.GeometryType.Polygon:
        return None
    root = QgsRuleBasedRenderer.Rule(None)
    for (low, kleur), nxt in zip(GELUIDKLASSEN, (*GELUIDKLASSEN[1:], None)):
        if nxt is None:
            test, name = f'"lden" >= {low:g}', translate("lagen", "{} dB en meer").format(f"{low:g}")
        elif low == 0:
            test, name = f'"lden" < {nxt[0]:g}', translate("lagen", "minder dan {} dB").format(f"{nxt[0]:g}")
        else:
            test = f'"lden" >= {low:g} AND "lden" < {nxt[0]:g}'
            name = translate("lagen", "{} tot {} dB").format(f"{low:g}", f"{nxt[0]:g}")
        symbol = vlak(doorzichtig(kleur, 0.38), doorzichtig(donkerder(kleur, 0.25), 0.6), 0.15)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, name))
    unknown = vlak(None, GRIJS, 0.2, Qt.PenStyle.DotLine)
    root.appendChild(QgsRuleBasedRenderer.Rule(unknown, 0, 0, '"lden" IS NULL', translate("lagen", "zonder waarde")))
    renderer = QgsRuleBasedRenderer(root)
    # contours lie within each other: the loudest on top
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"lden"', True, True)]))
    renderer.setOrderByEnabled(True)
    text = langs_lijn(
        label("format_number(\"lden\", 0) || ' dB'", vanaf=12_000, punten=7, kleur=QColor(120, 60, 40), voorrang=1)
    )
    return Stijl(renderer, text)


def _natuur(geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl | None:
    if geometrie != Qgis.GeometryType.Polygon:
        return None
    green = QColor(96, 160, 104)
    text = None
    if "naam_n2k" in velden:
        name = label(
            '"naam_n2k"',
            vanaf=100_000,
            punten=8.5,
            cursief=True,
            kleur=QColor(50, 105, 60),
            regelbreedte=24,
            voorrang=3,
        )
        text = in_vlak(name)
    return Stijl(QgsSingleSymbolRenderer(vlak(doorzichtig(green, 0.20), doorzichtig(green, 0.8), 0.3)), text)


def _percelen(geometrie: Qgis.GeometryType, velden: Collection[str]) -> Stijl | None:
    if geometrie != Qgis.GeometryType.Polygon:
        return None
    text = None
    if "aanduiding" in velden:
        text = in_vlak(
            label('"aanduiding"', vanaf=1_500, punten=6.5, kleur=QColor(110, 110, 110), regelbreedte=12, voorrang=0)
        )
    return Stijl(QgsSingleSymbolRenderer(vlak(None, QColor(178, 178, 174), 0.12)), text, vanaf=20_000)


def _panden(geometrie: Qgis.GeometryType, _velden: Collection[str]) -> Stijl | None:
    if geometrie != Qgis.GeometryType.Polygon:
        return None
    return Stijl(QgsSingleSymbolRenderer(vlak(QColor(222, 214, 204), QColor(184, 172, 158), 0.1)), vanaf=60_000)


def _grens(geometrie: Qgis.GeometryType, _velden: Collection[str]) -> Stijl | None:
    dark = QColor(92, 84, 110)
    if geometrie == Qgis.GeometryType.Polygon:
        # the outline as a line with a halo: two strokes, so that it reads on every ground
        symbol = vlak(None, doorzichtig(WIT, 0.7), 0.9)
        upper = vlak(None, dark, 0.45, Qt.PenStyle.DashLine)
        symbol.appendSymbolLayer(upper.symbolLayer(0).clone())
        return Stijl(QgsSingleSymbolRenderer(symbol))
    if geometrie == Qgis.GeometryType.Line:
        return Stijl(QgsSingleSymbolRenderer(lijn(dark, 0.45, Qt.PenStyle.DashLine, halo=0.25)))
    return None


_BEKEND: dict[str, Bronbeeld] = {
    "gemeentegrens": Bronbeeld(0, True, _grens),
    "verontreinigde_locatie": Bronbeeld(10, True, _verontreinigd),
    "pand": Bronbeeld(20, True, _panden),
    "perceel": Bronbeeld(25, True, _percelen),
    "geluid_lden": Bronbeeld(30, False, _geluid),
    "natura2000": Bronbeeld(35, True, _natuur),
    "bodemkwaliteitszone": Bronbeeld(40, False, _bodemzones),
}

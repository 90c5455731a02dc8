"""How werkingsgebieden look: an outline in the colour of their type, since many lie over each other.

No fill: the washes of sixty areas together are mud. A faint band along the inside of the outline says
on which side the area is, as plan maps on paper have it.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSymbol
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.layers.kaartkleuren import doorzichtig
from portaal_leefomgeving_plugin.layers.stijl import Stijl, bij_punt, label, langs_lijn
from portaal_leefomgeving_plugin.layers.symbolen import Vorm, lijn, marker, rand_naar_binnen, teken

translate = QCoreApplication.translate

LABELS_VANAF = 10_000

# the waardelijst TypeGebiedsaanwijzing of IMOW, in the hues that plan maps here give them
KLEUREN = {
    "bodem": QColor(150, 105, 60),
    "bouw": QColor(178, 75, 70),
    "defensie": QColor(98, 106, 60),
    "energievoorziening": QColor(204, 150, 20),
    "erfgoed": QColor(140, 70, 140),
    "externe veiligheid": QColor(200, 60, 60),
    "functie": QColor(120, 90, 160),
    "geluid": QColor(198, 110, 40),
    "geur": QColor(140, 140, 40),
    "landschap": QColor(90, 150, 80),
    "leiding": QColor(110, 110, 120),
    "lucht": QColor(90, 150, 190),
    "natuur": QColor(40, 130, 70),
    "recreatie": QColor(120, 170, 50),
    "ruimtelijk gebruik": QColor(170, 120, 90),
    "verkeer": QColor(100, 100, 110),
    "water en watersysteem": QColor(40, 110, 180),
}
OVERIG = QColor(110, 100, 120)


def stijl(soort: Qgis.GeometryType, veld: str, waarden: Iterable[str], naam: str) -> Stijl:
    """``veld`` holds the type, ``waarden`` are those that occur; ``naam`` is the expression to label with."""
    categories = [
        QgsRendererCategory(value, _symbool(soort, kleur(value)), value) for value in sorted(set(waarden)) if value
    ]
    categories.append(
        QgsRendererCategory(None, _symbool(soort, OVERIG), translate("lagen", "Zonder type, of een ander type"))
    )
    text = label(naam, vanaf=LABELS_VANAF, punten=7.5, cursief=True, kleur=QColor(70, 60, 90), voorrang=2)
    place = bij_punt(text, 2.0) if soort == Qgis.GeometryType.Point else langs_lijn(text)
    return Stijl(QgsCategorizedSymbolRenderer(f'"{veld}"' if veld else "NULL", categories), place)


def kleur(type_: str) -> QColor:
    """The colour of a type, whatever its capitals; types that the list does not know share one."""
    return KLEUREN.get(type_.strip().lower(), OVERIG)


def _symbool(soort: Qgis.GeometryType, kleur: QColor) -> QgsSymbol:
    if soort == Qgis.GeometryType.Point:
        return marker(teken(Vorm.Triangle, 3.0, kleur, rand_mm=0.3))
    if soort == Qgis.GeometryType.Line:
        return lijn(doorzichtig(kleur, 0.85), 0.5)
    return rand_naar_binnen(kleur)

"""How werkingsgebieden look: an outline in the colour of their type, since many lie over each other.

No fill: the washes of sixty areas together are mud. A faint band along the inside of the outline says
on which side the area is, as plan maps on paper have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsExpression, QgsRuleBasedRenderer, QgsSymbol
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.domain.planstijl import Tekenstijl
from portaal_leefomgeving_plugin.layers.kaartkleuren import doorzichtig
from portaal_leefomgeving_plugin.layers.plansymbolen import familie, symbool_bij, symbool_van
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


@dataclass(frozen=True, slots=True)
class Beelden:
    """What occurs in a layer: its types, the styles that GIOs or a library bring (as text), and symboolcodes."""

    types: frozenset[str]
    stijlen: frozenset[str] = frozenset()
    symbolen: frozenset[str] = frozenset()


def stijl(soort: Qgis.GeometryType, veld: str, beelden: Beelden, naam: str) -> Stijl:
    """``veld`` holds the type; ``naam`` is the expression to label with.

    A style that the plan brings goes before a symboolcode, and that before the colour of the type.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    drawn = []
    for text in sorted(beelden.stijlen):
        if (own := Tekenstijl.uit_tekst(text)) is not None:
            drawn.append(QgsExpression.quotedString(text))
            title = own.titel or own.symboolcode or translate("lagen", "Stijl van het plan")
            where = f'"stijl" = {drawn[-1]}'
            root.appendChild(QgsRuleBasedRenderer.Rule(symbool_van(own, soort), 0, 0, where, title))
    # whatever has no rule of its own above is drawn by its type: no area may be missing from the map
    bare = [f'("stijl" IS NULL OR "stijl" NOT IN ({", ".join(drawn)}))'] if drawn else []
    kinds = sorted({familie(code) for code in beelden.symbolen} - {""})
    types = [*sorted(value for value in beelden.types if value), ""]
    for value in types:
        title = value or translate("lagen", "Zonder type, of een ander type")
        where = " AND ".join([*bare, _is_type(veld, value, types)])
        _met_families(root, soort, value, title, where, kinds)
    text = label(naam, vanaf=LABELS_VANAF, punten=7.5, cursief=True, kleur=QColor(70, 60, 90), voorrang=2)
    place = bij_punt(text, 2.0) if soort == Qgis.GeometryType.Point else langs_lijn(text)
    return Stijl(QgsRuleBasedRenderer(root), place)


def _is_type(veld: str, waarde: str, types: Sequence[str]) -> str:
    """The condition for a type; "" is that for what has none of the others."""
    if not veld:
        return "TRUE"
    field = QgsExpression.quotedColumnRef(veld)
    if waarde:
        return f"{field} = {QgsExpression.quotedString(waarde)}"
    others = ", ".join(QgsExpression.quotedString(value) for value in types if value)
    return f"({field} IS NULL OR {field} NOT IN ({others}))" if others else "TRUE"


def _met_families(
    root: QgsRuleBasedRenderer.Rule,
    soort: Qgis.GeometryType,
    type_: str,
    titel: str,
    waar: str,
    families: Sequence[str],
) -> None:
    """One rule for a type; where the plan has symboolcodes one per family of them, and one for what has no code."""
    colour = kleur(type_)
    if not families:
        root.appendChild(QgsRuleBasedRenderer.Rule(_symbool(soort, colour), 0, 0, waar, titel))
        return
    parent = QgsRuleBasedRenderer.Rule(None, 0, 0, waar, titel)
    for kind in families:
        # the letters of a family end where its number begins
        where = f"regexp_match(\"symbool\", '^{kind}[0-9]') > 0"
        parent.appendChild(
            QgsRuleBasedRenderer.Rule(symbool_bij(f"{kind}000", colour, soort), 0, 0, where, _familienaam(kind))
        )
    parent.appendChild(QgsRuleBasedRenderer.Rule(_symbool(soort, colour), 0, 0, "ELSE", titel))
    root.appendChild(parent)


def _familienaam(kind: str) -> str:
    """A family of symboolcodes in words, with its letters."""
    words = {
        "va": translate("lagen", "arcering"),
        "vo": translate("lagen", "open vlak"),
        "vs": translate("lagen", "effen vlak"),
        "ns": translate("lagen", "effen vlak"),
    }.get(kind[:2], translate("lagen", "symbool"))
    return f"{words} ({kind})"


def kleur(type_: str) -> QColor:
    """The colour of a type, whatever its capitals; types that the list does not know share one."""
    return KLEUREN.get(type_.strip().lower(), OVERIG)


def _symbool(soort: Qgis.GeometryType, kleur: QColor) -> QgsSymbol:
    if soort == Qgis.GeometryType.Point:
        return marker(teken(Vorm.Triangle, 3.0, kleur, rand_mm=0.3))
    if soort == Qgis.GeometryType.Line:
        return lijn(doorzichtig(kleur, 0.85), 0.5)
    return rand_naar_binnen(kleur)

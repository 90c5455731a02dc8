"""How inspecties look: upright labels of their own (a pentagon), by what they concluded and how heavy it weighs.

LHSO places an overtreding by gevolg (1 to 4) and gedrag (A to D); from gevolg 3 or gedrag C on it counts
as heavy here. That is a way to draw the eye, not an advice on intervention.
"""

from __future__ import annotations

from qgis.core import QgsMarkerSymbol, QgsRuleBasedRenderer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from portaal_leefomgeving_plugin.layers.kaartkleuren import GRIJS, GROEN, ORANJE, VERMILJOEN, WIT
from portaal_leefomgeving_plugin.layers.stijl import Stijl, bij_punt, label
from portaal_leefomgeving_plugin.layers.symbolen import Vorm, marker, punt, streep, teken

translate = QCoreApplication.translate

ZWAAR = "(\"zwaarste_lhso\" LIKE '_3' OR \"zwaarste_lhso\" LIKE '_4' OR \"zwaarste_lhso\" > 'C')"
NIET_CONFORM = "\"eindoordeel\" = 'niet_conform'"
VANAF = 40_000


def stijl() -> Stijl:
    """Inspecties, the heaviest last so that they lie on top."""
    root = QgsRuleBasedRenderer.Rule(None)
    rules = (
        (f"{NIET_CONFORM} AND {ZWAAR}", translate("lagen", "Niet conform, zwaar (LHSO vanaf gevolg 3 of gedrag C)"),
         _teken(VERMILJOEN, "uitroep")),
        (f"{NIET_CONFORM} AND (\"zwaarste_lhso\" IS NULL OR NOT {ZWAAR})", translate("lagen", "Niet conform"),
         _teken(ORANJE, "kruis")),
        ("\"eindoordeel\" = 'deels_conform'", translate("lagen", "Deels conform"), _teken(ORANJE, "half")),
        ("\"eindoordeel\" = 'conform'", translate("lagen", "Conform"), _teken(GROEN, "vink")),
        ("ELSE", translate("lagen", "Gepland of niet beoordeeld"), _open()),
    )  # fmt: skip
    for test, name, symbol in rules:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, name))
    text = label(
        "coalesce(\"controletype\", '') || "
        "coalesce(' ' || format_date(coalesce(\"controledatum\", \"gepland_op\"), 'dd-MM-yyyy'), '')",
        vanaf=4_000,
        punten=7,
        cursief=True,
        voorrang=3,
    )
    return Stijl(QgsRuleBasedRenderer(root), bij_punt(text, 2.2), vanaf=VANAF)


def _teken(kleur: QColor, soort: str) -> QgsMarkerSymbol:
    ground = teken(Vorm.Pentagon, 4.8, kleur, rand_mm=0.4)
    if soort == "vink":
        return marker(
            ground,
            streep(0.8, WIT, dikte=0.5, x=-0.68, y=0.42, hoek=-45),
            streep(1.7, WIT, dikte=0.5, x=0.25, y=0.1, hoek=40),
        )
    if soort == "kruis":
        return marker(ground, streep(1.7, WIT, dikte=0.45, hoek=45), streep(1.7, WIT, dikte=0.45, hoek=-45))
    if soort == "half":
        return marker(ground, streep(1.7, WIT, dikte=0.5, hoek=90))
    return marker(ground, streep(1.3, WIT, dikte=0.5, y=-0.4), punt(0.6, WIT, y=0.95))


def _open() -> QgsMarkerSymbol:
    return marker(teken(Vorm.Pentagon, 4.2, WIT, rand=GRIJS, rand_mm=0.4))

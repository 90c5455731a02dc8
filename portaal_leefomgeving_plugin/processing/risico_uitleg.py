"""The score of one object explained where it is clicked: a bar per factor with its evidence, as form and as map tip.

Bars are made of signs, by expressions over the columns of the layer alone: they are drawn alike in any program of QGIS,
need no plugin, and are read by who hears the screen as the number beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorTextElement,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.processing.risico_velden import BEWIJS, FACTOR

translate = QCoreApplication.translate

STUKJES = 12
"""Signs of a whole bar."""


def leg_uit(laag: QgsVectorLayer) -> None:
    """Gives a layer of scored objects its form and its map tip."""
    html = _html(laag)
    laag.setMapTipTemplate(html)
    laag.setDisplayExpression('"naam"')
    config = laag.editFormConfig()
    config.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    root = config.invisibleRootContainer()
    root.clear()
    page = QgsAttributeEditorContainer(translate("risico", "Uitleg"), root)
    page.setType(Qgis.AttributeEditorContainerType.Tab)
    said = QgsAttributeEditorTextElement(translate("risico", "Uitleg"), page)
    said.setText(html)
    said.setShowLabel(False)
    page.addChildElement(said)
    root.addChildElement(page)
    columns = QgsAttributeEditorContainer(translate("risico", "Alle kolommen"), root)
    columns.setType(Qgis.AttributeEditorContainerType.Tab)
    for nr, field in enumerate(laag.fields()):
        columns.addChildElement(QgsAttributeEditorField(field.name(), nr, columns))
    root.addChildElement(columns)
    laag.setEditFormConfig(config)


def _html(laag: QgsVectorLayer) -> str:
    names = [f.name() for f in laag.fields()]
    factors = [n for n in names if n.startswith(FACTOR)]
    score = translate("risico", "Score {score} (kan {laag} tot {hoog} zijn), rang {rang}").format(
        score=_toon('format_number("score", 0)'),
        laag=_toon('format_number("score_laag", 0)'),
        hoog=_toon('format_number("score_hoog", 0)'),
        rang=_toon('"rang"'),
    )
    firm = translate("risico", "Met een gewicht een vijfde lager of hoger: rang {min} tot {max}").format(
        min=_toon('"rang_min"'), max=_toon('"rang_max"')
    )
    rows = "".join(_rij(laag, name, names) for name in factors)
    name, what, model, version, sources = (
        _tekst(n) for n in ("naam", "omschrijving", "model", "modelversie", "bronnen")
    )
    return (
        f"<b>{name}</b><br>{what}<br><b>{score}</b><br>{firm}<table cellspacing='2'>{rows}</table>"
        f"<small>{model} {version} · {sources}</small>"
    )


def _rij(laag: QgsVectorLayer, factor: str, namen: Sequence[str]) -> str:
    place = laag.fields().indexOf(factor)
    title = (laag.attributeAlias(place) or factor.removeprefix(FACTOR)).partition(" (")[0]
    proof = BEWIJS + factor.removeprefix(FACTOR)
    bar = f"if(\"{factor}\" is null, '', rpad('', round(\"{factor}\" * {STUKJES}), '█'))"
    value = f'if("{factor}" is null, \'?\', format_number("{factor}", 2))'
    said = _tekst(proof) if proof in namen else ""
    return f"<tr><td>{escape(title)}</td><td>{_toon(bar)}</td><td>{_toon(value)}</td><td>{said}</td></tr>"


def _tekst(kolom: str) -> str:
    """A column as plain text: what a zaak says is no markup, and fetches nothing."""
    return _toon(f"replace(\"{kolom}\", map('&', '&amp;', '<', '&lt;', '>', '&gt;'))")


def _toon(uitdrukking: str) -> str:
    return f"[% {uitdrukking} %]"

"""The columns in which scores travel from one algorithm to the next: written here, and read back here.

A factor is two columns: ``f_<id>`` is its value (0 to 1, empty where unknown), ``b_<id>`` what that stands on.
What the scores were made with (model, day, sources) goes along in each row, so that it survives any step of a model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QMetaType

from portaal_leefomgeving_plugin.host import risicowoorden as woorden
from portaal_leefomgeving_plugin.processing.algoritme import CRS
from portaal_leefomgeving_plugin.risico.gebieden import Scorepunten
from portaal_leefomgeving_plugin.risico.model import Risicomodel
from portaal_leefomgeving_plugin.risico.score import GEEN_KLASSE, Risicotabel

translate = QCoreApplication.translate

FACTOR, BEWIJS = "f_", "b_"
ONBEKEND = "onbekend"
"""What the column ``klasse`` says of an object that has none."""

_SOORTEN = {
    "t": QMetaType.Type.QString,
    "g": QMetaType.Type.Double,
    "n": QMetaType.Type.Int,
    "d": QMetaType.Type.QDate,
}


@dataclass(frozen=True, slots=True)
class Herkomst:
    """What scores were made with; each row has it."""

    model: str
    versie: str
    peildatum: date
    bronnen: str
    factoren: str = ""
    """The titles of the factors by their id, since few formats keep the titles of columns."""

    def waarden(self) -> list[Any]:
        """As the last columns of a row."""
        return [self.model, self.versie, QDate(self.peildatum), self.bronnen, self.factoren]


def herkomstvelden() -> list[tuple[str, str, str]]:
    """The last columns of every layer of ours."""
    return [
        ("model", "t", translate("risico", "Model")),
        ("modelversie", "t", translate("risico", "Versie van het model")),
        ("peildatum", "d", translate("risico", "Peildatum")),
        ("bronnen", "t", translate("risico", "Bronnen, met datum")),
        ("factoren", "t", translate("risico", "Factoren: kolom en titel")),
    ]


def maak_velden(kolommen: Sequence[tuple[str, str, str]]) -> QgsFields:
    """Columns of (name, kind, title): t text, g number, n whole number, d day."""
    fields = QgsFields()
    for name, kind, title in kolommen:
        field = QgsField(name, _SOORTEN[kind])
        field.setAlias(title)
        fields.append(field)
    return fields


def objectvelden(model: Risicomodel, taal: str) -> list[tuple[str, str, str]]:
    """The columns of scored objects."""
    fixed = [
        ("id", "t", translate("risico", "Id")),
        ("naam", "t", translate("risico", "Naam of zaaknummer")),
        ("omschrijving", "t", translate("risico", "Omschrijving")),
        ("score", "g", translate("risico", "Score (0-100)")),
        ("score_laag", "g", translate("risico", "Score, laagst mogelijk")),
        ("score_hoog", "g", translate("risico", "Score, hoogst mogelijk")),
        ("klasse", "t", translate("risico", "Klasse")),
        ("klasse_zeker", "n", translate("risico", "Klasse zeker (1) of niet (0)")),
        ("bekend_pct", "g", translate("risico", "Bekend (% van de gewichten)")),
        ("rang", "n", translate("risico", "Rang")),
        ("rang_min", "n", translate("risico", "Rang, beste bij andere gewichten")),
        ("rang_max", "n", translate("risico", "Rang, slechtste bij andere gewichten")),
        ("waarom", "t", translate("risico", "Waarom")),
        ("onbekend", "t", translate("risico", "Niet bekend")),
        ("laatste_controle", "d", translate("risico", "Laatste controle")),
        ("al_gepland", "d", translate("risico", "Controle al gepland op")),
    ]
    unknown = translate("risico", "{factor} (0-1, leeg: onbekend)")
    proof = translate("risico", "{factor}: bewijs")
    for f in model.factoren:
        title = f.titel.in_taal(taal)
        fixed += [(FACTOR + f.id, "g", unknown.format(factor=title)), (BEWIJS + f.id, "t", proof.format(factor=title))]
    return [*fixed, *herkomstvelden()]


def objectrij(
    tabel: Risicotabel, nr: int, xy: NDArray[np.float64], dagen: tuple[date | None, date | None], her: Herkomst,
    velden: QgsFields, taal: str,
) -> QgsFeature:  # fmt: skip
    """A scored object as a row. ``dagen``: of its last inspectie, and of the next that is planned."""
    score = tabel.van(nr, taal)
    kind = tabel.klasse[nr]
    factors: list[Any] = []
    for f in score.factoren:
        factors += [round(f.laag, 4) if f.bekend else None, woorden.bewijs(f)]
    row = QgsFeature(velden)
    row.setAttributes(
        [
            score.id,
            score.naam,
            tabel.objecten.zaken[nr].omschrijving,
            round(score.score, 2),
            round(score.laag, 2),
            round(score.hoog, 2),
            ONBEKEND if kind == GEEN_KLASSE else tabel.model.klassen[kind].id,
            int(not tabel.klasse_onzeker[nr]),
            round(100 * score.bekend_deel, 1),
            score.rang,
            score.rang_min,
            score.rang_max,
            woorden.waarom(score),
            woorden.onbekende(score),
            *(QDate(d) if d else None for d in dagen),
            *factors,
            *her.waarden(),
        ]
    )
    if np.isfinite(xy[nr]).all():
        row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*map(float, xy[nr]))))
    return row


@dataclass(frozen=True, slots=True)
class GescoordeLaag:
    """A layer with scores as it was read back. ``rijen`` are its features, in the order of ``punten``."""

    rijen: list[QgsFeature]
    punten: Scorepunten
    klassen: tuple[str, ...]
    titels: dict[str, str]
    herkomst: Herkomst


def lees_objectscores(
    algoritme: QgsProcessingAlgorithm, parameters: dict[str, Any], naam: str, context: QgsProcessingContext
) -> GescoordeLaag:
    """The scores per object of the layer in parameter ``naam``. Raises QgsProcessingException for any other layer."""
    source = algoritme.parameterAsSource(parameters, naam, context)
    scored = lees_scores(source, QgsCoordinateTransform(source.sourceCrs(), CRS, context.transformContext()))
    if source.fields().indexOf("rang") < 0:
        raise QgsProcessingException(translate("risico", "Dit zijn gebieden. Kies de laag met scores per object."))
    return scored


def lees_scores(bron: QgsFeatureSource, transformatie: Any) -> GescoordeLaag:
    """Reads a layer of objects or areas with scores, moved to EPSG:28992. Raises QgsProcessingException for another."""
    fields = bron.fields()
    names = [f.name() for f in fields]
    missing = {"score_laag", "score_hoog", "modelversie", "peildatum"} - set(names)
    missing |= set() if "score_gemiddeld" in names else {"score", "klasse"} - set(names)
    if missing:
        raise QgsProcessingException(
            translate("risico", "Dit is geen laag met risicoscores. Er ontbreekt: {namen}.").format(
                namen=", ".join(sorted(missing))
            )
        )
    factors = [n for n in names if n.startswith(FACTOR)]
    rows = list(bron.getFeatures())
    xy = np.full((len(rows), 2), np.nan)
    for nr, row in enumerate(rows):
        shape = row.geometry()
        if not shape.isEmpty():
            shape.transform(transformatie)
            point = shape.pointOnSurface().asPoint()
            xy[nr] = point.x(), point.y()

    def column(name: str) -> NDArray[np.float64]:
        return np.array([_getal(row[name]) for row in rows], dtype=np.float64)

    kinds = [str(row["klasse"] or "") if "klasse" in names else "" for row in rows]
    score = column("score" if "score" in names else "score_gemiddeld")
    points = Scorepunten(
        xy, score, column("score_laag"), column("score_hoog"), kinds,
        {n.removeprefix(FACTOR): column(n) for n in factors},
    )  # fmt: skip
    if rows and not np.isfinite(points.score).all():
        raise QgsProcessingException(translate("risico", "Deze laag heeft rijen zonder score."))
    ordered = sorted(set(kinds) - {ONBEKEND, ""}, key=lambda k: min(s for s, c in zip(points.score, kinds) if c == k))
    her = _herkomst(rows, names)
    known = dict(part.split("=", 1) for part in her.factoren.split("; ") if "=" in part)
    titles = {n.removeprefix(FACTOR): known.get(n, n.removeprefix(FACTOR)) for n in factors}
    return GescoordeLaag(rows, points, tuple(ordered), titles, her)


def factortitels(model: Risicomodel, taal: str) -> str:
    """The titles of the factors by their column, as a row carries them along."""
    return "; ".join(f"{FACTOR}{f.id}={f.titel.in_taal(taal).replace(';', ',')}" for f in model.factoren)


def _herkomst(rows: Sequence[QgsFeature], names: Sequence[str]) -> Herkomst:
    if not rows:
        return Herkomst("", "", date.min, "")
    first = rows[0]

    def text(name: str) -> str:
        value = first[name] if name in names else None
        return "" if value in (None, NULL) else str(value)

    return Herkomst(
        text("model"), text("modelversie"), dag(first["peildatum"]) or date.min, text("bronnen"), text("factoren")
    )


def dag(value: Any) -> date | None:
    """A day out of a column, None where it is empty."""
    if isinstance(value, QDate):
        found: date | None = value.toPyDate() if value.isValid() else None
        return found
    if value in (None, NULL, ""):
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _getal(value: Any) -> float:
    return float("nan") if value in (None, NULL) else float(value)

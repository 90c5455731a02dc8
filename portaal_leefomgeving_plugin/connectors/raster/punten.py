"""A layer behind WMS GetFeatureInfo (OGC 06-042): asked about at the places of zaken, one by one.

Of a layer of features what was hit is told; of a raster the value. Of each place its inside and its corners
are asked; the greatest value counts. An empty answer is no evidence of anything (peers read it as "clean"):
a place without a single value is not covered, and one with values at some of its points only has, beside
the greatest, a feature without a value, so that no check ends in groen.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.keuze import LaagOntbreektError
from portaal_leefomgeving_plugin.connectors.ogc.lezen import maak_feature
from portaal_leefomgeving_plugin.connectors.ogc.oogst import OnvolledigError
from portaal_leefomgeving_plugin.connectors.raster.wms import WmsVermogen, lees_vermogen
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.bron import WAARDE, Bron, BronData, BronFeature, BronSoort
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import Locatie, RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Executor, Progress

ACCEPT = {"Accept": "*/*"}
CEL_M = 1.0
"""Metres per cell of the picture that is asked about: no coarser than the raster behind it."""

ZIJDE = 101
"""Cells along a side of it; the middle one is asked."""

MEESTE_VRAGEN = 5_000
MEESTE_HOEKEN = 8
HERGEBRUIK = timedelta(days=7)
"""How long an answer is used again: these layers change yearly, and each place costs up to nine requests."""
WAARDENAMEN = ("gray_index", "grayscale", "band 1", "band1", "band_1", "value_0", "value", "waarde")
"""What GeoServer, QGIS Server and MapServer call the value of a cell, in lower case."""


class WmsPuntBron:
    """Reads a layer of a WMS at places. What fails says so in its stand; only Cancelled is raised."""

    def __init__(self, api: ApiSession, *, clock: Clock, executor: Executor) -> None:
        self._api = api
        self._clock = clock
        self._executor = executor

    def haal(
        self, bron: Bron, progress: Progress, *, plekken: Sequence[Locatie], bekend: BronData | None = None
    ) -> BronData:
        """What there is at ``plekken``, of which those without a sure location are left out.

        ``bekend``: what was fetched before; places in it are not asked again, as long as it is whole and no older
        than ``HERGEBRUIK``. ``opgehaald_op`` is then that of the oldest. ``stand.dekking`` is the places that have
        an answer with something in it. ``stand.fout`` beside the codes of ``kort``: "te_veel", "laag_ontbreekt",
        "geen_plekken".
        """
        begin = self._clock.now()
        shapes = {_naam(shape): shape for shape in _vormen(plekken)}
        held = {name: _vlak(shape) for name, shape in shapes.items()}
        known = _hergebruikt(bekend, begin)
        fresh = {name: _punten(shape) for name, shape in shapes.items() if name not in known}
        found = {name: known[name] for name in held if name in known}
        reused = bekend.stand if bekend is not None and found else None
        sha = hashlib.sha256(reused.sha256.encode() if reused else b"")
        pages, fout = (reused.paginas if reused else 0), ""
        try:
            if not held:
                raise OnvolledigError("geen_plekken")
            if sum(map(len, fresh.values())) > MEESTE_VRAGEN:
                raise OnvolledigError("te_veel")
            if fresh:
                for name, answers in self._vraag(bron, fresh, progress):
                    found[name] = _features(bron, name, held[name], answers)
                    pages += len(answers)
                    for answer in answers:
                        sha.update(answer.body)
        except Cancelled:
            raise
        except LaagOntbreektError:
            fout = "laag_ontbreekt"
        except OnvolledigError as error:
            fout = error.code
        except PortaalError as error:
            fout = kort(error)
        features = tuple(f for name in held for f in found.get(name, ()))
        covered = [held[name] for name in held if found.get(name)]
        dekking = RdWkb(shapely.to_wkb(shapely.union_all(covered), output_dimension=2)) if covered else None
        stand = maak_stand(
            bron, bron.url, (reused.opgehaald_op if reused else None) or begin, paginas=pages, aantal=len(features),
            gemeld=None, sha256=sha.hexdigest() if pages else "", fout=fout, dekking=dekking,
        )  # fmt: skip
        return BronData(stand, features)

    def _vraag(
        self, bron: Bron, plekken: dict[str, list[tuple[float, float]]], progress: Progress
    ) -> Iterator[tuple[str, list[Answer]]]:
        """The answers for each place, several places at a time."""
        can = lees_vermogen(self._api.get(capabilities(bron), headers=ACCEPT, progress=progress), bron.collectie)

        def vraag(points: list[tuple[float, float]]) -> list[Answer]:
            return [self._api.get(_adres(bron, can, *p), headers=ACCEPT, progress=progress) for p in points]

        for name, answers in zip(plekken, self._executor.map(vraag, plekken.values())):
            progress.check()
            yield name, answers


def _vormen(plekken: Sequence[Locatie]) -> list[Any]:
    """The shapes of the places that can be relied upon."""
    made = [shapely.from_wkb(p.geometrie) for p in plekken if p.betrouwbaar and p.geometrie is not None]
    return [shape for shape in made if not shapely.is_empty(shape)]


def _hergebruikt(bekend: BronData | None, nu: datetime) -> dict[str, list[BronFeature]]:
    """The features that were fetched before and may be used again, by the name of their place."""
    if bekend is None or not bekend.stand.volledig or bekend.stand.opgehaald_op is None:
        return {}
    if not timedelta(0) <= nu - bekend.stand.opgehaald_op <= HERGEBRUIK:
        return {}
    made: dict[str, list[BronFeature]] = {}
    for feature in bekend.features:
        made.setdefault(feature.id.partition("/")[0], []).append(feature)
    return made


def _naam(vorm: Any) -> str:
    """A name for a place that is the same as long as it lies where it lies."""
    return f"plek-{hashlib.sha256(shapely.to_wkb(vorm, output_dimension=2, byte_order=1)).hexdigest()[:16]}"


def _features(bron: Bron, naam: str, held: Any, answers: Sequence[Answer]) -> list[BronFeature]:
    wkb = RdWkb(shapely.to_wkb(held, output_dimension=2, byte_order=1))
    if bron.soort is BronSoort.WMS_VLAK:
        rows = {json.dumps(row, sort_keys=True): row for a in answers for row in lees_rijen(a)}
        return [maak_feature({"id": f"{naam}/{i}", "properties": row}, wkb) for i, row in enumerate(rows.values())]
    values = [lees_waarde(a, bron) for a in answers]
    real = [v for v in values if v is not None and v not in bron.niet_gekarteerd]
    if not real:
        return []
    made = [BronFeature(f"{naam}/0", wkb, {WAARDE: max(real)})]
    if len(real) < len(values):
        made.append(BronFeature(f"{naam}/zonder", wkb, {WAARDE: None}))
    return made


def lees_waarde(answer: Answer, bron: Bron) -> float | None:
    """The number in an answer, None where it has no feature or no number. Raises UnreadableAnswer."""
    return next((v for row in lees_rijen(answer) if (v := _getal(row, bron.naam_attribuut)) is not None), None)


def lees_rijen(answer: Answer) -> list[dict[str, Any]]:
    """The attributes of each feature in an answer, none where it is empty. Raises UnreadableAnswer."""
    body = answer.body.lstrip()
    if body[:1] == b"{":
        data = answer.json()
        features = data.get("features")
        if not isinstance(features, list):
            raise answer.andere_vorm("features")
        rows = [f.get("properties") for f in features if isinstance(f, dict)]
        return [row for row in rows if isinstance(row, dict)]
    if body[:1] == b"<":
        return _uit_xml(answer)
    raise answer.andere_vorm("info_format")


def _uit_xml(answer: Answer) -> list[dict[str, Any]]:
    """GML of MapServer (…_feature) and of GeoServer (featureMember): per feature its simple elements."""
    try:
        root = lees(open_document(answer.body))
    except XmlFout:
        raise answer.andere_vorm("info_format") from None
    if "exception" in lokaal(root.tag).lower():
        raise answer.andere_vorm(lokaal(root.tag))
    features = [e for e in root.iter() if lokaal(e.tag).endswith("_feature") or lokaal(e.tag) == "featureMember"]
    rows = [{lokaal(e.tag): e.text.strip() for e in f.iter() if not len(e) and e.text} for f in features]
    return [row for row in rows if row]


def _getal(row: dict[str, Any], naam: str) -> float | None:
    """The value of a cell. It comes as text too (QGIS Server)."""
    lower = {str(k).lower(): v for k, v in row.items()}
    for name in (naam.lower(), *WAARDENAMEN):
        value = lower.get(name) if name else None
        if value is None or isinstance(value, bool):
            continue
        try:
            number = float(value)
        except (TypeError, ValueError):
            continue
        if math.isfinite(number):
            return number
    return None


def _punten(shape: Any) -> list[tuple[float, float]]:
    """Where a place is asked: a point of its inside, and its corners, evenly if there are many."""
    inside = shapely.point_on_surface(shape)
    corners = shapely.get_coordinates(shape)
    if len(corners) > MEESTE_HOEKEN:
        corners = corners[np.linspace(0, len(corners) - 1, MEESTE_HOEKEN).astype(int)]
    points = np.unique(np.vstack([shapely.get_coordinates(inside), corners]), axis=0)
    return [(float(x), float(y)) for x, y in points]


def _vlak(shape: Any) -> Any:
    """The place as an area that holds it wholly."""
    return shapely.buffer(shape, 0.5 * CEL_M, quad_segs=4)


def capabilities(bron: Bron) -> str:
    """The url of what the service says of itself."""
    params = [("service", "WMS"), ("version", "1.3.0"), ("request", "GetCapabilities")]
    return f"{bron.url}{'&' if '?' in bron.url else '?'}{urlencode(params)}"


def _adres(bron: Bron, can: WmsVermogen, x: float, y: float) -> str:
    half = 0.5 * ZIJDE * CEL_M
    params = [
        ("service", "WMS"), ("version", "1.3.0"), ("request", "GetFeatureInfo"), ("layers", can.laag),
        ("query_layers", can.laag), ("styles", ""), ("crs", "EPSG:28992"),
        ("bbox", f"{x - half:.2f},{y - half:.2f},{x + half:.2f},{y + half:.2f}"),
        ("width", str(ZIJDE)), ("height", str(ZIJDE)), ("i", str(ZIJDE // 2)), ("j", str(ZIJDE // 2)),
        ("format", "image/png"), ("info_format", can.vorm), ("feature_count", "5"),
    ]  # fmt: skip
    return f"{bron.url}{'&' if '?' in bron.url else '?'}{urlencode(params)}"

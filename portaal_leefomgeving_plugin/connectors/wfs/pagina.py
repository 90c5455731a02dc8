"""One page of GetFeature, in GeoJSON or GML 3.2, and how many the service says there are.

Sources: OGC 09-025r2; facts on open data, sections 1.1 and 5 (GML says numberMatched="unknown", GeoJSON
of MapServer says nothing of it, hits can be capped).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.geojson import Vormen
from portaal_leefomgeving_plugin.connectors.ogc.crs import Crs, naar_rd
from portaal_leefomgeving_plugin.connectors.ogc.lezen import maak_feature
from portaal_leefomgeving_plugin.connectors.ogc.pagina import OgcPagina, lees_pagina
from portaal_leefomgeving_plugin.connectors.stop.gml import Onleesbaar, lees_geometrie
from portaal_leefomgeving_plugin.connectors.velden import Json
from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.bron import BronFeature
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer

GML = ("http://www.opengis.net/gml/3.2}", "http://www.opengis.net/gml}")
_GML_ID = ("{http://www.opengis.net/gml/3.2}id", "{http://www.opengis.net/gml}id", "fid")


@dataclass(frozen=True, slots=True)
class GmlPagina:
    """A page of GML: its features in EPSG:28992. ``gemeld`` and ``mist`` as in ``OgcPagina``."""

    features: list[BronFeature]
    gemeld: int | None
    mist: bool
    antwoord: Answer


def lees_geojson(answer: Answer) -> OgcPagina:
    """The page in ``answer``. Raises UnreadableAnswer: an ExceptionReport with status 200 is no page."""
    if answer.body.lstrip()[:1] == b"<":
        raise answer.andere_vorm("ExceptionReport")
    return lees_pagina(answer)


def lees_hits(answer: Answer) -> int | None:
    """The number of an answer to resultType=hits; None where the service says that it does not know."""
    root = _wortel(answer)
    return _aantal(root.get("numberMatched") or root.get("numberOfFeatures"))


def lees_gml(answer: Answer) -> GmlPagina:
    """The page in ``answer``. Raises UnreadableAnswer: an ExceptionReport with status 200 is no page."""
    root = _wortel(answer)
    rows: list[Json] = []
    shapes: list[object] = []
    for element in root:
        if lokaal(element.tag) not in ("member", "featureMember", "featureMembers"):
            continue
        for feature in element:
            found = [feature] if lokaal(feature.tag) != "FeatureCollection" else [f for m in feature for f in m]
            for one in found:
                row, shape = _feature(one)
                rows.append(row)
                shapes.append(shape)
    there: Vormen = np.full(len(shapes), None, dtype=object)
    there[:] = shapes
    wkbs = shapely.to_wkb(naar_rd(there, Crs.RD), output_dimension=2, byte_order=1)
    returned = _aantal(root.get("numberReturned"))
    return GmlPagina(
        features=[maak_feature(row, wkb) for row, wkb in zip(rows, wkbs, strict=True)],
        gemeld=_aantal(root.get("numberMatched")),
        mist=returned is not None and len(rows) < returned,
        antwoord=answer,
    )


def _feature(element: Element) -> tuple[Json, object]:
    """The simple properties of a feature, and its first geometry."""
    properties: Json = {}
    shape: object = None
    for child in element:
        name = lokaal(child.tag)
        if name in ("boundedBy", "metaDataProperty"):
            continue
        if len(child):
            inner = child[0]
            if shape is None and inner.tag.lstrip("{").startswith(GML):
                try:
                    shape = lees_geometrie(inner)
                except Onleesbaar:
                    shape = None
            continue
        nil = any(lokaal(k) == "nil" and v == "true" for k, v in child.attrib.items())
        if not nil and child.text is not None:
            properties[name] = child.text.strip()
    given = next((element.get(k) for k in _GML_ID if element.get(k)), None)
    return {"id": given, "properties": properties}, shape


def _wortel(answer: Answer) -> Element:
    try:
        document = open_document(answer.body)
        if document.wortel != "FeatureCollection":
            raise answer.andere_vorm(document.wortel)
        return lees(document)
    except XmlFout:
        whole = answer.body.rstrip().endswith(b">") and b"</" in answer.body[-200:]
        reason = AnswerReason.ANDERE_VORM if whole else AnswerReason.AFGEKAPT
        raise UnreadableAnswer(answer.system, reason, url=answer.url, field="gml") from None


def _aantal(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None

"""What a WMS says it can: which layer is meant, and in which form it tells of a place (OGC 06-042)."""

from __future__ import annotations

from dataclasses import dataclass

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.keuze import LaagOntbreektError, kies_laag
from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lees, lokaal, open_document

VORMEN = ("application/json", "application/geo+json", "application/geojson", "application/vnd.ogc.gml", "text/xml")
"""The forms of GetFeatureInfo that are read, the best first."""


@dataclass(frozen=True, slots=True)
class WmsVermogen:
    """``laag`` as this service writes it; ``vorm`` is the INFO_FORMAT to ask for."""

    laag: str
    vorm: str


def lagen(answer: Answer) -> tuple[str, ...]:
    """The names of the layers that can be asked about. Raises UnreadableAnswer."""
    root = _wortel(answer)
    found: list[str] = []
    for layer in (e for e in root.iter() if lokaal(e.tag) == "Layer"):
        name = next((c.text for c in layer if lokaal(c.tag) == "Name"), None)
        # what is said of a group holds for what is in it; MapServer and GeoServer repeat it
        if name and layer.get("queryable") in ("1", "true"):
            found.append(name.strip())
    return tuple(found)


def lees_vermogen(answer: Answer, collectie: str) -> WmsVermogen:
    """How to ask for ``collectie`` ("*": the only layer). Raises LaagOntbreektError and UnreadableAnswer."""
    name = kies_laag(lagen(answer), collectie)
    offered = {f.strip().partition(";")[0].lower(): f.strip() for f in _vormen(_wortel(answer))}
    form = next((offered[f] for f in VORMEN if f in offered), "")
    if not form:
        raise LaagOntbreektError
    return WmsVermogen(name, form)


def _vormen(root: Element) -> list[str]:
    asked = next((e for e in root.iter() if lokaal(e.tag) == "GetFeatureInfo"), None)
    return [] if asked is None else [e.text for e in asked if lokaal(e.tag) == "Format" and e.text]


def _wortel(answer: Answer) -> Element:
    try:
        document = open_document(answer.body)
        if document.wortel not in ("WMS_Capabilities", "WMT_MS_Capabilities"):
            raise answer.andere_vorm(document.wortel)
        return lees(document)
    except XmlFout:
        raise answer.andere_vorm("capabilities") from None

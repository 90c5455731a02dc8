"""What a WFS says it can: which layer is meant, how it is asked for, and whether it gives its features in pages.

OWSLib parses; it is handed what our session fetched, after the fence of ``connectors/xml`` (no DTD), and
never opens a connection of its own (design, decision 1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.keuze import kies_laag
from portaal_leefomgeving_plugin.connectors.xml import Document, Element, XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.errors import MissingDependency

OWSLIB = "0.25"


@dataclass(frozen=True, slots=True)
class WfsVermogen:
    """``typenaam`` as this service writes it today; ``formaat`` is the outputFormat to ask for, ``is_json`` its kind.

    ``ruimte``: prefix and namespace uri of the typename, empty where it has none. ``rd``: whether the layer
    can be had in EPSG:28992. ``pagineert``: whether it says that it knows startIndex.
    """

    typenaam: str
    prefix: str
    ruimte: str
    formaat: str
    is_json: bool
    rd: bool
    pagineert: bool


def lagen(answer: Answer) -> tuple[str, ...]:
    """The names of all layers in the capabilities. Raises UnreadableAnswer."""
    return tuple(_gelezen(answer, _document(answer)).contents)


def lees_attributen(answer: Answer) -> frozenset[str]:
    """The names in the answer to DescribeFeatureType, an XML schema. Raises UnreadableAnswer."""
    document = _document(answer, "schema")
    try:
        root: Element = lees(document)
    except XmlFout:
        raise answer.andere_vorm("schema") from None
    found = {e.get("name") for s in root.iter() if lokaal(s.tag) == "sequence" for e in s if lokaal(e.tag) == "element"}
    return frozenset(n for n in found if n)


def lees_vermogen(answer: Answer, collectie: str) -> WfsVermogen:
    """What the service says of ``collectie``. Raises LaagOntbreektError (see ``kies_laag``) and UnreadableAnswer."""
    document = _document(answer)
    wfs = _gelezen(answer, document)
    name = kies_laag(tuple(wfs.contents), collectie)
    layer = wfs.contents[name]
    formats = _formaten(wfs, layer)
    json_ = next((f for f in formats if "json" in f.lower()), "")
    prefix = name.rpartition(":")[0]
    return WfsVermogen(
        typenaam=name,
        prefix=prefix,
        ruimte=_ruimte(answer, prefix),
        formaat=json_ or next((f for f in formats if "3.2" in f), ""),
        is_json=bool(json_),
        rd=any(str(c.code) == "28992" for c in layer.crsOptions or ()),
        pagineert=_beperking(answer, document, "ImplementsResultPaging") == "TRUE",
    )


def _document(answer: Answer, wortel: str = "WFS_Capabilities") -> Document:
    try:
        document = open_document(answer.body)
    except XmlFout:
        raise answer.andere_vorm(wortel) from None
    if document.wortel != wortel:
        raise answer.andere_vorm(document.wortel)  # an ExceptionReport, said with status 200
    return document


def _gelezen(answer: Answer, document: Document) -> Any:
    try:
        from owslib.feature.wfs200 import WebFeatureService_2_0_0
    except ImportError:
        raise MissingDependency(package="owslib", least=OWSLIB) from None
    try:
        return WebFeatureService_2_0_0(answer.url, "2.0.0", xml=document.inhoud)
    except Exception:  # noqa: BLE001  # OWSLib raises whatever its parsing runs into
        raise answer.andere_vorm("capabilities") from None


def _formaten(wfs: Any, layer: Any) -> list[str]:
    found = list(getattr(layer, "outputFormats", None) or ())
    operation = next((o for o in wfs.operations if o.name == "GetFeature"), None)
    if operation is not None:
        found += operation.parameters.get("outputFormat", {}).get("values", ())
    return [str(f) for f in found if f]


def _beperking(answer: Answer, document: Document, name: str) -> str:
    """The default value of a constraint, which OWSLib (0.27 to 0.35) does not read; empty where it is not there."""
    try:
        root: Element = lees(document)
    except XmlFout:
        raise answer.andere_vorm("capabilities") from None
    for element in root.iter():
        if lokaal(element.tag) == "Constraint" and element.get("name") == name:
            return "".join(c.text or "" for c in element if lokaal(c.tag) == "DefaultValue").strip().upper()
    return ""


def _ruimte(answer: Answer, prefix: str) -> str:
    """The uri that a prefix stands for in the document, by its declarations."""
    if not prefix:
        return ""
    mark = f"xmlns:{prefix}=".encode()
    at = answer.body.find(mark)
    if at < 0:
        return ""
    rest = answer.body[at + len(mark) :]
    return rest[1:].split(rest[:1], 1)[0].decode("utf-8", errors="replace")

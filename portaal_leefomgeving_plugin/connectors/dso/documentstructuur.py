"""The text of a regeling from ``documentstructuur``, read the way a package's text is.

Its components are written out as one STOP document and given to the reader of packages, so that place,
lines and fragment come out the same. What in it is no good XML is taken as plain text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr  # nosec B406 - writes, parses nothing

from portaal_leefomgeving_plugin.connectors.dso.velden import Json, ingebed, tekst
from portaal_leefomgeving_plugin.connectors.stop.tekst import STRUCTUUR, Tekst, lees_tekst
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, lees, open_document

RUIMTE = "https://standaarden.overheid.nl/stop/imop/tekst/"
MEESTE_DIEPTE = 40
"""Levels of a document: STOP nests some ten deep."""

_NAMEN = {re.sub(r"[^a-z]", "", name.lower()): name for name in STRUCTUUR}


def teksten_uit_structuur(antwoord: Any, wids: Collection[str]) -> Mapping[str, Tekst]:
    """The texts of these wIds, in the order of the document. Empty where the answer has none of them."""
    body = "".join(_element(part, 0) for part in ingebed(antwoord, "documentComponenten"))
    if not body and isinstance(antwoord, dict) and tekst(antwoord, "identificatie"):
        body = _element(antwoord, 0)  # asked for one component, that is the answer
    document = f"<RegelingCompact xmlns={quoteattr(RUIMTE)}>{body}</RegelingCompact>"
    return lees_tekst(open_document(document.encode("utf-8")), wids).teksten


def _element(part: Json, depth: int) -> str:
    if depth > MEESTE_DIEPTE:
        return ""
    name = _NAMEN.get(re.sub(r"[^a-z]", "", tekst(part, "type").lower()), "Divisie")
    inside = "".join(_element(child, depth + 1) for child in ingebed(part, "documentComponenten"))
    head = _kop(part, name)
    wid, eid = quoteattr(tekst(part, "identificatie")), quoteattr(tekst(part, "expressie"))
    return f"<{name} wId={wid} eId={eid}>{head}{_fragment(tekst(part, 'inhoud'), 'Inhoud')}{inside}</{name}>"


def _kop(part: Json, name: str) -> str:
    """The heading; of a lid its number."""
    said = tekst(part, "kop") or tekst(part, "lidNummer") or tekst(part, "nummer")
    if not said:
        return ""
    return _fragment(said, "LidNummer" if name == "Lid" and "<" not in said else "Kop")


def _fragment(xml: str, omhulsel: str) -> str:
    """A fragment as it came where it is XML, in an element of its own where it is not."""
    if not xml:
        return ""
    if xml.startswith("<"):
        try:
            lees(open_document(f"<x xmlns={quoteattr(RUIMTE)}>{xml}</x>".encode()))
        except XmlFout:
            pass  # shown as it stands, tags and all: nothing is left out
        else:
            return xml
    if omhulsel == "Kop":
        return f"<Kop><Opschrift>{escape(xml)}</Opschrift></Kop>"
    return (
        f"<LidNummer>{escape(xml)}</LidNummer>"
        if omhulsel == "LidNummer"
        else f"<Inhoud><Al>{escape(xml)}</Al></Inhoud>"
    )

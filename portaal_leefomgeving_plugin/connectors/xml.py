"""Reads XML from outside, bounded and without a DTD: the standard library's expat, fenced in.

A document type declaration is refused before the first element is built, and with it every way to
declare an entity: no expansion, no external file, no billion laughs. What DSO's packages do wrong
(``xmlns:schemaLocation="… …"``, a namespace that is no URI) expat reads as it stands; lxml does not.

Nothing here knows what the documents are about. Elements are told apart by local name: prefixes and
even namespaces differ between versions and makers (facts on DSO, section 2).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 - a DTD, which is what makes it unsafe, is refused below
from collections.abc import Callable
from dataclasses import dataclass
from xml.parsers import expat  # nosec B407 - idem

MEESTE_BYTES = 256 * 1024 * 1024
"""How large one document may be."""

MEESTE_TAGS = 12_000_000
"""How many tags a document may have: some 100 bytes of memory go with each."""

GROOTSTE_INLEIDING = 1024 * 1024
"""Within how many bytes the first element has to come."""

_CODERINGEN = {
    "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1", "iso-8859-15", "windows-1252", "cp1252",
    "utf-16", "utf-16le", "utf-16be",
}  # fmt: skip
_UTF8 = {"", "utf-8", "utf8", "us-ascii", "ascii"}
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_BROK = 4096

Element = ET.Element


class XmlFout(Exception):
    """This cannot be read as XML. ``code``: "xml" (no good XML), "dtd" (a DTD, refused) or "te_groot"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Document:
    """A document of which the beginning has been seen: its root's local name and its bytes, in UTF-8."""

    wortel: str
    inhoud: bytes


def open_document(inhoud: bytes) -> Document:
    """Looks at the beginning: what is it, and may it be read? Raises XmlFout.

    The rest is not looked at: what follows the first tag may still turn out to be no XML.
    """
    if len(inhoud) > MEESTE_BYTES:
        raise XmlFout("te_groot")
    if inhoud.startswith(_UTF16):
        inhoud = _naar_utf8(inhoud, "utf-16" if inhoud[:2] in _UTF16[:2] else _utf16_zonder_bom(inhoud))
    root, encoding = _inleiding(inhoud)
    if encoding not in _UTF8:
        inhoud = _naar_utf8(inhoud, encoding)
    return Document(root, inhoud)


def lees(document: Document) -> Element:
    """The whole document as elements. Raises XmlFout."""
    _begrensd(document.inhoud)
    # the encoding is ours by now, whatever the declaration still says
    parser = ET.XMLParser(encoding="utf-8")  # nosec B314
    try:
        parser.feed(document.inhoud)
        return parser.close()
    except (ET.ParseError, ValueError) as fout:
        raise XmlFout("xml") from fout


@dataclass(frozen=True, slots=True)
class Luisteraar:
    """Who hears a document read out. Names are ``uri}local`` or ``local``; attributes likewise.

    ``plek()`` is valid within ``begin`` and ``eind`` only, see ``lees_voor``.
    """

    begin: Callable[[str, dict[str, str]], None]
    eind: Callable[[str], None]
    tekst: Callable[[str], None]
    ruimte: Callable[[str | None, str | None], None]
    """A namespace declaration on the element that begins next: prefix (None: the default) and uri (None: none)."""
    ruimte_voorbij: Callable[[str | None], None]


def lees_voor(document: Document, maak: Callable[[Callable[[], int]], Luisteraar]) -> None:
    """Reads a document out without building it. Raises XmlFout.

    ``maak`` is handed a function that tells at which byte of ``document.inhoud`` the tag being
    read begins, and answers who listens.
    """
    _begrensd(document.inhoud)
    parser = expat.ParserCreate(encoding="utf-8", namespace_separator="}")
    listener = maak(lambda: parser.CurrentByteIndex)
    parser.buffer_text = True
    parser.StartElementHandler = listener.begin
    parser.EndElementHandler = listener.eind
    parser.CharacterDataHandler = listener.tekst
    parser.StartNamespaceDeclHandler = listener.ruimte
    parser.EndNamespaceDeclHandler = listener.ruimte_voorbij
    try:
        parser.Parse(document.inhoud, True)
    except expat.ExpatError as fout:
        raise XmlFout("xml") from fout


class _Namen(dict[str, str]):
    """Local names by tag. The vocabularies are small; a document made to be hostile is not remembered."""

    def __missing__(self, tag: str) -> str:
        name = tag.rpartition("}")[2]
        if len(self) < 5000:
            self[tag] = name
        return name


_namen = _Namen()

lokaal: Callable[[str], str] = _namen.__getitem__
"""The local name in ``{uri}name`` or ``uri}name``. Asked for every tag there is, so a dictionary answers."""


def _begrensd(inhoud: bytes) -> None:
    if inhoud.count(b"<") > MEESTE_TAGS:
        raise XmlFout("te_groot")


class _Genoeg(Exception):
    """The first element has been seen."""


def _inleiding(inhoud: bytes) -> tuple[str, str]:
    """Local name of the root and the declared encoding (lower case), with the DTD refused."""
    parser = expat.ParserCreate(namespace_separator="}")
    seen = {"wortel": "", "codering": ""}

    def declaration(_version: str, encoding: str | None, _standalone: int) -> None:
        seen["codering"] = (encoding or "").lower()
        if seen["codering"] and seen["codering"] not in _CODERINGEN:
            raise XmlFout("xml")

    def doctype(*_args: object) -> None:
        raise XmlFout("dtd")

    def begin(name: str, _attributes: object) -> None:
        seen["wortel"] = lokaal(name)
        raise _Genoeg

    parser.XmlDeclHandler = declaration
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = begin
    try:
        for start in range(0, min(len(inhoud), GROOTSTE_INLEIDING), _BROK):
            parser.Parse(inhoud[start : start + _BROK], False)
    except _Genoeg:
        return seen["wortel"], seen["codering"]
    except expat.ExpatError as fout:
        raise XmlFout("xml") from fout
    raise XmlFout("xml")


def _utf16_zonder_bom(inhoud: bytes) -> str:
    return "utf-16-le" if inhoud[:1] == b"<" else "utf-16-be"


def _naar_utf8(inhoud: bytes, encoding: str) -> bytes:
    """The same text in UTF-8, its declaration taken off (expat is told the encoding, but reads declarations too)."""
    try:
        text = inhoud.decode(encoding)
    except (UnicodeDecodeError, LookupError) as fout:
        raise XmlFout("xml") from fout
    text = text.removeprefix("\ufeff")
    if text.startswith("<?xml"):
        text = text.partition("?>")[2].lstrip()
    return text.encode("utf-8", errors="replace")

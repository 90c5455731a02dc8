"""A document looked at without being kept: its contents pass through memory, never over the disk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.connectors.raster.pdf import Blad, PdfFout, kan_pdf, teken_blad, tel_bladen
from portaal_leefomgeving_plugin.domain.dossier import Document
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, NotAllowed, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

GROOTST = 50 << 20
"""Bytes that are looked at; what is larger is saved and opened by what it is made for."""
MEESTE_TEKENS = 500_000
_BEELDEN = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_TEKST = frozenset({"application/json", "application/xml", "application/geo+json", "application/gml+xml"})


class Voorbeeldsoort(StrEnum):
    """How contents are shown."""

    PDF = "pdf"
    BEELD = "beeld"
    TEKST = "tekst"
    GEEN = "geen"


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """``inhoud`` of a PDF or a picture, ``tekst`` of a text, ``waarom`` (a code) where nothing can be shown.

    ``waarom``: "te_groot", "leeg", "soort" (no PDF, picture or text), or a code of ``PdfFout``.
    """

    document: Document
    soort: Voorbeeldsoort
    inhoud: bytes = b""
    tekst: str = ""
    bladen: int = 0
    waarom: str = ""


def bekijk_document(omgeving: Werkomgeving, document: Document, progress: Progress) -> Voorbeeld:
    """Fetches a document into memory and says how it can be shown; it is judged by what it holds, not by its name.

    Raises UnreadableAnswer (AFGEKAPT) where it is not as long as its server says, and what the connector raises.
    """
    client = omgeving.clients.zgw
    if client is None:
        raise NotAllowed("geen_zaaksysteem")
    if document.omvang is not None and document.omvang > GROOTST:
        return _geen(document, "te_groot")
    content = bytearray()

    class TeGroot(Exception):
        """More came than there is room for."""

    def neem(piece: bytes) -> None:
        content.extend(piece)
        progress.step("document", len(content), document.omvang)
        if len(content) > GROOTST:
            raise TeGroot

    try:
        client.documenten.haal(document, neem, progress)
    except TeGroot:
        return _geen(document, "te_groot")
    if document.omvang is not None and len(content) != document.omvang:
        raise UnreadableAnswer(client.systeem, AnswerReason.AFGEKAPT, url=document.url, field="bestandsomvang")
    return beoordeel(document, bytes(content))


def beoordeel(document: Document, inhoud: bytes) -> Voorbeeld:
    """How these contents can be shown."""
    if not inhoud:
        return _geen(document, "leeg")
    if inhoud[:1024].lstrip().startswith(b"%PDF-"):
        return _pdf(document, inhoud)
    if inhoud.startswith(_BEELDEN) or inhoud[8:12] == b"WEBP":
        return Voorbeeld(document, Voorbeeldsoort.BEELD, inhoud=inhoud)
    words = _als_tekst(inhoud, document.formaat)
    if words is not None:
        return Voorbeeld(document, Voorbeeldsoort.TEKST, tekst=words[:MEESTE_TEKENS])
    return _geen(document, "soort")


def blad(voorbeeld: Voorbeeld, nummer: int, breedte: int) -> Blad | None:
    """A page of a PDF as a picture of about this many pixels wide; None where that page cannot be drawn."""
    try:
        return teken_blad(voorbeeld.inhoud, nummer, breedte)
    except PdfFout:
        return None


def _pdf(document: Document, inhoud: bytes) -> Voorbeeld:
    if not kan_pdf():
        return _geen(document, "geen_lezer")
    try:
        pages = tel_bladen(inhoud)
    except PdfFout as fout:
        return _geen(document, fout.code)
    return Voorbeeld(document, Voorbeeldsoort.PDF, inhoud=inhoud, bladen=pages)


def _als_tekst(inhoud: bytes, formaat: str) -> str | None:
    """The words, None where it is no text. What calls itself text may be of an older coding."""
    if b"\x00" in inhoud:
        return None
    try:
        return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = formaat.partition(";")[0].strip().lower()
        if named.startswith("text/") or named in _TEKST:
            return inhoud.decode("cp1252", "replace")
        return None


def _geen(document: Document, waarom: str) -> Voorbeeld:
    return Voorbeeld(document, Voorbeeldsoort.GEEN, waarom=waarom)

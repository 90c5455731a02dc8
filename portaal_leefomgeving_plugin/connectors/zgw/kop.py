"""Headers that ZGW asks for."""

from __future__ import annotations

from urllib.parse import quote

from portaal_leefomgeving_plugin.domain.errors import NotAllowed

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}
"""Zaken answers 412 without the first, and its OAS demands both (facts on ZGW, section 3). RD is not to be had."""

REDEN_TEKENS = 1_000
"""Headers have room for some 4 kB in all at common servers (uwsgi), the token included."""


def audit(reden: str) -> dict[str, str]:
    """X-Audit-Toelichting with ``reden``; no header where there is none.

    A header is Latin-1 on the wire (requests encodes text so, Django reads it so): what fits goes as
    it is. Otherwise each character outside it, and each ``%``, is percent-encoded as UTF-8: no server
    decodes RFC 2047 there, this way the rest stays legible and nothing is lost. Line breaks become
    spaces: they would end the header.
    """
    text = " ".join(reden.split())
    text = "".join(c if c.isprintable() else " " for c in text).strip()
    if len(text) > REDEN_TEKENS:
        raise NotAllowed("reden_te_lang", teveel=str(len(text) - REDEN_TEKENS))
    if not text:
        return {}
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        text = "".join(quote(c, safe="") if ord(c) > 0xFF or c == "%" else c for c in text)
    return {"X-Audit-Toelichting": text}

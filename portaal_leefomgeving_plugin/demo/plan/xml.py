"""XML as text: elements with their attributes, everything escaped, always the same bytes."""

from __future__ import annotations

from html import escape

KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def el(naam: str, *inhoud: str, **attributen: str) -> str:
    """An element around XML that is made already. In an attribute's name ``__`` stands for a colon."""
    attributes = "".join(f' {key.replace("__", ":")}="{escape(value)}"' for key, value in attributen.items())
    return f"<{naam}{attributes}>{''.join(inhoud)}</{naam}>" if inhoud else f"<{naam}{attributes}/>"


def blad(naam: str, tekst: str, **attributen: str) -> str:
    """An element around plain text."""
    return el(naam, escape(tekst, quote=False), **attributen)


def bestand(inhoud: str) -> bytes:
    """A document: an element with its declaration."""
    return (KOP + inhoud + "\n").encode()

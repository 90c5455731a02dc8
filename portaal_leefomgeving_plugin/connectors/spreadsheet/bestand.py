"""A file with one or more sheets, whatever kind it is: told apart by what it holds, not by its name."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.spreadsheet import csvbestand, xlsxbestand
from portaal_leefomgeving_plugin.connectors.van_schijf import lees_van_schijf
from portaal_leefomgeving_plugin.domain.blad import Bladbestand, Werkblad
from portaal_leefomgeving_plugin.domain.errors import FileFault, UnreadableFile
from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland

GROOTSTE = 256 << 20
"""Bytes, as it lies on the disk."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_VERSLEUTELD = "EncryptedPackage".encode("utf-16-le")


def open_bestand(pad: Path) -> Bladbestand:
    """What there is to choose from. Raises FileFault, and UnreadableFile where it is no sheet."""
    content = _lees(pad)
    names = xlsxbestand.bladen(content, pad) if _is_zip(content) else (pad.stem,)
    try:
        changed = datetime.fromtimestamp(pad.stat().st_mtime, UTC)
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout
    return Bladbestand(pad.name, in_nederland(changed).date(), hashlib.sha256(content).hexdigest(), names)


def lees_blad(pad: Path, blad: str = "") -> Werkblad:
    """One sheet, the first where none is named. Raises as ``open_bestand`` does."""
    content = _lees(pad)
    if _is_zip(content):
        return xlsxbestand.lees(content, pad, blad)
    return csvbestand.lees(content, pad)


def _is_zip(inhoud: bytes) -> bool:
    return inhoud.startswith(b"PK")


def _lees(pad: Path) -> bytes:
    content = lees_van_schijf(pad, hoogstens=GROOTSTE)
    if content.startswith(_OLE):  # Excel before 2007, or a newer one behind a password
        raise UnreadableFile(path=str(pad), code="versleuteld" if _VERSLEUTELD in content else "oud_excel")
    return content

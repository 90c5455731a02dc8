"""A file of the user's own, read whole: neither too large nor empty."""

from __future__ import annotations

from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import FileFault, UnreadableFile


def lees_van_schijf(pad: Path, *, hoogstens: int) -> bytes:
    """What the file holds. Raises FileFault (gone, locked, empty), and UnreadableFile from ``hoogstens`` bytes on."""
    try:
        if pad.stat().st_size > hoogstens:
            raise UnreadableFile(path=str(pad), code="te_groot")
        content = pad.read_bytes()
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout
    if not content.strip():
        raise FileFault(path=str(pad), code="leeg")
    return content

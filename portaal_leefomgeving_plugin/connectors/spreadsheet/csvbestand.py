"""CSV as Dutch programs write it: semicolons or commas, UTF-8 or Windows-1252, quotes as they come."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.spreadsheet.tabel import maak_werkblad
from portaal_leefomgeving_plugin.domain.blad import Cel, Werkblad
from portaal_leefomgeving_plugin.domain.errors import UnreadableFile

SCHEIDINGEN = (";", "\t", ",", "|")
GROOTSTE_CEL = 2_000_000
"""Characters: the outline of a large area as text."""


def lees(inhoud: bytes, pad: Path) -> Werkblad:
    """The rows of the file; their numbers are those of the rows, where a quoted cell may hold line breaks."""
    text = _tekst(inhoud, pad)
    if "\0" in text:  # a picture, a program: not text at all
        raise UnreadableFile(path=str(pad), code="geen_werkmap")
    separator, text = _scheiding(text)
    csv.field_size_limit(GROOTSTE_CEL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)

    def rows() -> Iterator[tuple[int, list[Cel]]]:
        try:
            for number, row in enumerate(reader, start=1):
                yield number, [cell if cell.strip() else None for cell in row]
        except csv.Error as fout:
            raise UnreadableFile(path=str(pad), code="geen_werkmap") from fout

    return maak_werkblad(pad.stem, rows(), pad)


def _tekst(inhoud: bytes, pad: Path) -> str:
    """UTF-8 where it is that, else Windows-1252: any bytes are some text in it, so what is no text shows otherwise."""
    try:
        if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
            return inhoud.decode("utf-16")
        try:
            return inhoud.decode("utf-8-sig")
        except UnicodeDecodeError:
            return inhoud.decode("cp1252")
    except UnicodeDecodeError as fout:
        raise UnreadableFile(path=str(pad), code="codering") from fout


def _scheiding(tekst: str) -> tuple[str, str]:
    """What stands between the cells: what Excel's own first line says, else what the line with headings has most of."""
    first, _, rest = tekst.partition("\n")
    said = first.strip().lower()
    if said.startswith("sep=") and len(said) == 5:
        return said[4], rest
    heading = next((line for line in tekst.splitlines() if line.strip()), "")
    outside = "".join(part for nr, part in enumerate(heading.split('"')) if nr % 2 == 0)
    return max(SCHEIDINGEN, key=outside.count), tekst

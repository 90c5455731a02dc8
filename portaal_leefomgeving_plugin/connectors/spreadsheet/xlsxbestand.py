"""XLSX (Office Open XML, ECMA-376 part 1, clause 18): the values that cells show, and nothing that runs.

Read with our own fenced-in zip and XML readers: no formula is worked out (the value that was saved counts), no
link is followed, no DTD is read, and a bomb is refused before it is unpacked.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.spreadsheet.tabel import MEESTE_KOLOMMEN, maak_werkblad
from portaal_leefomgeving_plugin.connectors.stop.zipbestand import Lid, ZipPakket, open_zip
from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lokaal, open_document
from portaal_leefomgeving_plugin.connectors.xml import lees as lees_xml
from portaal_leefomgeving_plugin.domain.blad import Cel, Werkblad
from portaal_leefomgeving_plugin.domain.errors import UnreadableFile, UnreadablePackage

BEGIN_1900 = datetime(1899, 12, 30)  # noqa: DTZ001  # a cell's moment has no zone; serial 60 (29 February 1900) never was
DAGEN_1904 = 1462
_DATUMVORMEN = frozenset({*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)})
_DATUMTEKEN = re.compile(r"[dmyhs]", re.IGNORECASE)
_GEEN_TEKEN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_PLAATS = re.compile(r"([A-Z]{1,3})(\d+)")
FOUT = "#"
"""What the text of an error in a cell begins with (#N/A, #REF!)."""


@dataclass(frozen=True, slots=True)
class _Boek:
    """What holds for all sheets of a workbook."""

    bladen: tuple[tuple[str, str], ...]  # name, member
    teksten: tuple[str, ...]
    datums: frozenset[int]  # the cell styles that show a day or a moment
    sinds_1904: bool


@dataclass(slots=True)
class _Leden:
    """The members of the zip by name, capitals set aside."""

    zip: ZipPakket
    namen: dict[str, Lid] = field(default_factory=dict)

    def lees(self, naam: str) -> Element | None:
        member = self.namen.get(naam.lower())
        return lees_xml(open_document(self.zip.lees(member))) if member is not None else None


def bladen(inhoud: bytes, pad: Path) -> tuple[str, ...]:
    """The names of the sheets that are not hidden. Raises UnreadableFile."""
    with _geopend(inhoud, pad) as (_leden, book):
        return tuple(name for name, _member in book.bladen)


def lees(inhoud: bytes, pad: Path, blad: str = "") -> Werkblad:
    """One sheet, the first where none is named. Raises UnreadableFile."""
    with _geopend(inhoud, pad) as (leden, book):
        found = next(((n, m) for n, m in book.bladen if blad in ("", n)), None)
        root = leden.lees(found[1]) if found is not None else None
        if found is None or root is None:
            raise UnreadableFile(path=str(pad), code="geen_werkmap")
        return maak_werkblad(found[0], _rijen(root, book), pad, dagen_af=DAGEN_1904 if book.sinds_1904 else 0)


class _GeenBoek(Exception):
    """A zip, but no workbook."""


@contextmanager
def _geopend(inhoud: bytes, pad: Path) -> Iterator[tuple[_Leden, _Boek]]:
    """The members and the book, every failure an UnreadableFile."""
    try:
        with open_zip(inhoud, naam=pad.name) as package:
            members = _Leden(package, {lid.naam.lower(): lid for lid in package.leden})
            yield members, _boek(members)
    except (UnreadablePackage, XmlFout, _GeenBoek) as fout:
        code = "te_groot" if getattr(fout, "code", "") == "te_groot" else "geen_werkmap"
        raise UnreadableFile(path=str(pad), code=code) from fout


def _boek(leden: _Leden) -> _Boek:
    root = leden.lees("xl/workbook.xml")
    links = leden.lees("xl/_rels/workbook.xml.rels")
    if root is None or links is None:
        raise _GeenBoek
    targets = {e.get("Id", ""): e.get("Target", "") for e in links if lokaal(e.tag) == "Relationship"}
    sheets = []
    for element in root.iter():
        if lokaal(element.tag) != "sheet" or element.get("state", "visible") != "visible":
            continue
        link = next((v for k, v in element.attrib.items() if lokaal(k) == "id"), "")
        target = targets.get(link, "")
        member = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
        if target and member.lower() in leden.namen and "worksheets" in member.lower():
            sheets.append((element.get("name", ""), member))
    if not sheets:
        raise _GeenBoek
    since = any(lokaal(e.tag) == "workbookPr" and e.get("date1904", "0") in ("1", "true") for e in root.iter())
    return _Boek(
        tuple(sheets), _teksten(leden.lees("xl/sharedStrings.xml")), _datums(leden.lees("xl/styles.xml")), since
    )


def _teksten(root: Element | None) -> tuple[str, ...]:
    if root is None:
        return ()
    return tuple(_tekst(item) for item in root if lokaal(item.tag) == "si")


def _tekst(item: Element) -> str:
    """The words of a shared or inline string; how it is read aloud (rPh) is no part of it."""
    found: list[str] = []
    for part in item:
        name = lokaal(part.tag)
        if name == "t":
            found.append(part.text or "")
        elif name == "r":
            found += [t.text or "" for t in part if lokaal(t.tag) == "t"]
    return "".join(found)


def _datums(root: Element | None) -> frozenset[int]:
    """The numbers of the cell styles that show a number as a day or a moment."""
    if root is None:
        return frozenset()
    own: dict[int, str] = {}
    for element in root.iter():
        if lokaal(element.tag) == "numFmt":
            own[_geheel(element.get("numFmtId"))] = element.get("formatCode", "")
    styles = next((e for e in root if lokaal(e.tag) == "cellXfs"), None)
    found = set()
    for nr, style in enumerate(styles if styles is not None else ()):
        kind = _geheel(style.get("numFmtId"))
        shown = own.get(kind)
        if kind in _DATUMVORMEN if shown is None else _DATUMTEKEN.search(_GEEN_TEKEN.sub("", shown)):
            found.add(nr)
    return frozenset(found)


def _rijen(root: Element, book: _Boek) -> Iterator[tuple[int, list[Cel]]]:
    data = next((e for e in root if lokaal(e.tag) == "sheetData"), None)
    number = 0
    for row in data if data is not None else ():
        number = _geheel(row.get("r")) or number + 1
        cells: list[Cel] = []
        for cell in row:
            if lokaal(cell.tag) != "c":
                continue
            column = _kolom(cell.get("r", ""), len(cells))
            if column > MEESTE_KOLOMMEN:  # one too many is told; more would only take memory
                column = MEESTE_KOLOMMEN
            cells += [None] * (column + 1 - len(cells))
            cells[column] = _waarde(cell, book)
        yield number, cells


def _kolom(plaats: str, anders: int) -> int:
    found = _PLAATS.match(plaats)
    if found is None:
        return anders
    number = 0
    for letter in found.group(1):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _waarde(cell: Element, book: _Boek) -> Cel:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = next((e for e in cell if lokaal(e.tag) == "is"), None)
        return (_tekst(inline) or None) if inline is not None else None
    raw = next((e.text for e in cell if lokaal(e.tag) == "v"), None)
    if raw is None:
        return None
    match kind:
        case "s":
            nr = _geheel(raw)
            return book.teksten[nr] if 0 <= nr < len(book.teksten) else None
        case "b":
            return raw.strip() == "1"
        case "e":
            return raw if raw.startswith(FOUT) else f"{FOUT}{raw}"
        case "str" | "d":
            return raw
        case _:
            return _getal(raw, cell, book)


def _getal(raw: str, cell: Element, book: _Boek) -> Cel:
    try:
        number = float(raw)
    except ValueError:
        return raw
    if _geheel(cell.get("s")) in book.datums:
        try:
            # to the second: a part of a day has no end in binary
            seconds = round((number + (DAGEN_1904 if book.sinds_1904 else 0)) * 86_400)
            moment = BEGIN_1900 + timedelta(seconds=seconds)
        except (OverflowError, ValueError):
            return number
        return moment.date() if moment.time() == datetime.min.time() else moment
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _geheel(tekst: str | None) -> int:
    return int(tekst) if tekst is not None and tekst.strip().isdecimal() else 0

"""The addresses of a zone as a CSV file and as a workbook, for a mail merge. Without names: there are none.

Words come from the caller (``Woorden``). The workbook says on a second sheet what the list stands on.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.errors import MissingDependency
from portaal_leefomgeving_plugin.services.export_tabel import veilig
from portaal_leefomgeving_plugin.services.omwonenden import Adres, Omwonenden

BOM = "\ufeff"

Cel = str | int | float | None


@dataclass(frozen=True, slots=True)
class Woorden:
    """Headings and words of an export, in the language of the reader. ``koppen`` has one per column, in order."""

    koppen: tuple[str, ...]
    aan_bewoners: str  # "Aan de bewoners van"
    aan_gebruikers: str  # "Aan de gebruikers van"
    blad_adressen: str
    blad_verantwoording: str


WOONFUNCTIE = "woonfunctie"
KOLOMMEN = 13


def rij(adres: Adres, woorden: Woorden) -> tuple[Cel, ...]:
    """An address as a row: first the three lines of a label, then its parts, its use and where it lies."""
    to = woorden.aan_bewoners if WOONFUNCTIE in adres.gebruiksdoel or not adres.gebruiksdoel else woorden.aan_gebruikers
    return (
        to,
        adres.regel,
        adres.postregel,
        adres.straat,
        adres.huisnummer,
        adres.huisletter,
        adres.toevoeging,
        adres.postcode,
        adres.woonplaats,
        adres.gebruiksdoel,
        adres.afstand_m,
        adres.identificatie,
        adres.pand,
    )


def als_csv(omwonenden: Omwonenden, woorden: Woorden) -> bytes:
    """UTF-8 with a byte order mark, semicolons and CRLF: what a Dutch Excel opens by a double click."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(woorden.koppen)
    for row in _rijen(omwonenden, woorden):
        # a decimal comma, as in the spreadsheet that will read it
        writer.writerow([str(c).replace(".", ",") if isinstance(c, float) else c for c in row])
    return (BOM + out.getvalue()).encode("utf-8")


def als_xlsx(omwonenden: Omwonenden, woorden: Woorden, verantwoording: Sequence[tuple[str, str]]) -> bytes:
    """A workbook: the addresses, and what they stand on. Raises MissingDependency without openpyxl."""
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Font
    except ImportError as fout:
        raise MissingDependency(package="openpyxl", least="3.0", found="") from fout
    book = Workbook()
    sheet = book.active
    sheet.title = woorden.blad_adressen[:31]
    sheet.append(list(woorden.koppen))
    for row in _rijen(omwonenden, woorden):
        sheet.append(row)
    about = book.create_sheet(woorden.blad_verantwoording[:31])
    for name, value in verantwoording:
        about.append([veilig(name), veilig(value)])
    for cell in (*sheet[1], *about["A"]):
        cell.font = Font(bold=True)
    for cell in about["B"]:
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.freeze_panes = "A2"
    for nr, heading in enumerate(woorden.koppen, start=1):
        column = sheet.cell(1, nr).column_letter
        # the first rows tell how wide it is: to measure all of a large list takes longer than to write it
        longest = max(len(str(sheet.cell(r, nr).value or "")) for r in range(1, min(sheet.max_row, 500) + 1))
        sheet.column_dimensions[column].width = min(60, max(len(heading), longest) + 2)
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 28, 90
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _rijen(omwonenden: Omwonenden, woorden: Woorden) -> Iterator[tuple[Cel, ...]]:
    for adres in omwonenden.adressen:
        yield tuple(veilig(cell) if isinstance(cell, str) else cell for cell in rij(adres, woorden))

"""The template of a sheet to fill in, and the report of the rows that were not taken over: XLSX, the latter CSV too.

Words come from the caller; the names of columns are the fields' own.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.blad import VELDEN, Afkeuring, Bladsoort, Bladveld, Keuring
from portaal_leefomgeving_plugin.domain.errors import MissingDependency
from portaal_leefomgeving_plugin.services.export_tabel import BOM, veilig


@dataclass(frozen=True, slots=True)
class SjabloonWoorden:
    """Words of the template. ``uitleg`` and ``voorbeeld`` are asked for each field."""

    blad_gegevens: str
    blad_uitleg: str
    inleiding: tuple[str, ...]
    koppen: tuple[str, str, str, str]  # column, what, example, also known as
    uitleg: Callable[[Bladveld], str]
    voorbeeld: Callable[[Bladveld], str]


@dataclass(frozen=True, slots=True)
class RapportWoorden:
    """Words of a report. ``koppen``: row, column, reason, value."""

    blad: str
    koppen: tuple[str, str, str, str]
    reden: Callable[[Afkeuring], str]


def sjabloon(soort: Bladsoort, woorden: SjabloonWoorden) -> bytes:
    """An empty workbook with the columns of this kind, and a sheet that explains them.

    Raises MissingDependency without openpyxl.
    """
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Font
    except ImportError as fout:
        raise MissingDependency(package="openpyxl", least="3.0", found="") from fout
    fields = VELDEN[soort]
    book = Workbook()
    sheet = book.active
    sheet.title = woorden.blad_gegevens[:31]
    sheet.append([f.naam for f in fields])
    sheet.freeze_panes = "A2"
    for nr, field in enumerate(fields, start=1):
        letter = sheet.cell(1, nr).column_letter
        sheet.column_dimensions[letter].width = max(14, len(field.naam) + 2)
        if field.type == "datum":
            sheet.column_dimensions[letter].number_format = "dd-mm-yyyy"
    about = book.create_sheet(woorden.blad_uitleg[:31])
    for line in woorden.inleiding:
        about.append([line])
    about.append([])
    about.append(list(woorden.koppen))
    heading = about.max_row
    for field in fields:
        about.append([field.naam, woorden.uitleg(field), woorden.voorbeeld(field), ", ".join(field.ook)])
    for cell in (*sheet[1], *about[heading]):
        cell.font = Font(bold=True)
    for row in about.iter_rows(min_row=heading):
        for cell in row:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    for letter, width in zip("ABCD", (22, 60, 34, 44)):
        about.column_dimensions[letter].width = width
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def rapport_csv(keuring: Keuring, woorden: RapportWoorden) -> bytes:
    """UTF-8 with a byte order mark, semicolons and CRLF: what a Dutch Excel opens by a double click."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(woorden.koppen)
    writer.writerows(_rijen(keuring.afgekeurd, woorden))
    return (BOM + out.getvalue()).encode("utf-8")


def rapport_xlsx(keuring: Keuring, woorden: RapportWoorden) -> bytes:
    """A workbook of the same. Raises MissingDependency without openpyxl."""
    try:
        from openpyxl import Workbook
        from openpyxl.styles import Font
    except ImportError as fout:
        raise MissingDependency(package="openpyxl", least="3.0", found="") from fout
    book = Workbook()
    sheet = book.active
    sheet.title = woorden.blad[:31]
    sheet.append(list(woorden.koppen))
    for row in _rijen(keuring.afgekeurd, woorden):
        sheet.append(row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCD", (8, 28, 60, 40)):
        sheet.column_dimensions[letter].width = width
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _rijen(afgekeurd: Sequence[Afkeuring], woorden: RapportWoorden) -> list[list[str | int]]:
    return [[a.rij, veilig(a.kop), woorden.reden(a), veilig(a.waarde)] for a in afgekeurd]

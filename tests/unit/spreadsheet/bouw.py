"""Sheets as files: CSV as text, XLSX by openpyxl, which writes as Excel does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

KOPPEN = ("nummer", "omschrijving", "status", "startdatum", "rd_x", "rd_y")
RIJEN: tuple[tuple[Any, ...], ...] = (
    ("Z-1", "Dakkapel", "open", "2026-11-03", 155000, 463000),
    ("Z-2", "Kap eik", "open", "03-11-2026", "155.010,5", "463.020,25"),
    ("Z-3", "Zonder plek", "dicht", "", "", ""),
)


def als_csv(
    folder: Path,
    rijen: Sequence[Sequence[Any]] = RIJEN,
    koppen: Sequence[str] = KOPPEN,
    *,
    naam: str = "zaken.csv",
    scheiding: str = ";",
    codering: str = "utf-8",
) -> Path:
    """As a Dutch program writes it."""

    def cell(value: Any) -> str:
        text = str(value)
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in f'{scheiding}"\n') else text

    path = folder / naam
    lines = [scheiding.join(map(cell, row)) for row in (koppen, *rijen)]
    path.write_bytes("\r\n".join(lines).encode(codering))
    return path


def als_xlsx(
    folder: Path,
    rijen: Sequence[Sequence[Any]] = RIJEN,
    koppen: Sequence[str] = KOPPEN,
    *,
    naam: str = "zaken.xlsx",
    **bladen: Sequence[Sequence[Any]],
) -> Path:
    """As Excel writes it, with more sheets behind the first."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Gegevens"
    for row in (koppen, *rijen):
        sheet.append(list(row))
    for name, rows in bladen.items():
        more = book.create_sheet(name)
        for row in rows:
            more.append(list(row))
    path = folder / naam
    book.save(path)
    return path

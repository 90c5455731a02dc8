"""Numbers to be seen as a chart and read as a table: one description for both, and for what is copied."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent


@dataclass(frozen=True, slots=True)
class Reeks:
    """One series: a value per group, None where it is not known."""

    naam: str
    accent: Accent
    waarden: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Cijfers:
    """``groepen`` are what the chart has a bar (per series) for; ``koppen`` and ``rijen`` are the table.

    ``accenten``: a hue per group, where there is one series. ``liggend``: bars lie, with the name of each
    before it. ``noot`` says what is not in the numbers, or how they were counted.
    """

    sleutel: str
    titel: str
    samenvatting: str
    groepen: tuple[str, ...]
    reeksen: tuple[Reeks, ...]
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    noot: str = ""
    eenheid: str = ""
    liggend: bool = False
    accenten: tuple[Accent, ...] = ()

    def als_tekst(self) -> str:
        """The table with its title, with tabs: for a letter or a spreadsheet."""
        lines = [self.titel, "\t".join(self.koppen), *("\t".join(row) for row in self.rijen)]
        return "\n".join([*lines, self.noot] if self.noot else lines)

    def als_csv(self) -> str:
        """The table as CSV with semicolons, as spreadsheets here read it. No cell begins a formula."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\n")
        for row in (self.koppen, *self.rijen):
            writer.writerow([f"'{cell}" if cell[:1] in ("=", "+", "@") else cell for cell in row])
        return out.getvalue()

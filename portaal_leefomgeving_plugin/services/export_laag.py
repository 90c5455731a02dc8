"""A layer on its way out: columns, shapes, and what it stands on; and the guard that lets no small cell go.

Every writer of a format takes one of these, so that what is in one file is in all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.risico.kleine_cellen import MINSTE

Cel = str | int | float | date | None


class Soort(StrEnum):
    """What a column holds."""

    TEKST = "tekst"
    GEHEEL = "geheel"
    GETAL = "getal"
    DATUM = "datum"


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its name, its title for people, and a value per row (None where empty)."""

    naam: str
    titel: str
    soort: Soort
    waarden: Sequence[Cel]

    def array(self) -> NDArray[Any]:
        """The values as numpy and pyogrio take them: gaps are NaN, NaT or None."""
        if self.soort is Soort.DATUM:
            return np.array([np.datetime64("NaT") if v is None else v for v in self.waarden], dtype="datetime64[D]")
        if self.soort is Soort.TEKST:
            return np.array([None if v is None else str(v) for v in self.waarden], dtype=object)
        if self.soort is Soort.GEHEEL and all(v is not None for v in self.waarden):
            return np.array(self.waarden, dtype=np.int64)
        return np.array([np.nan if v is None else v for v in self.waarden], dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Exportlaag:
    """A layer in EPSG:28992. ``vormen`` are shapely, None in rows without a place.

    ``verantwoording``: (name, value) lines about what it was made of, with what, and when; ``stijl`` is QML and
    ``sld`` SLD, empty where it has no looks of its own.
    """

    naam: str
    titel: str
    samenvatting: str
    kolommen: tuple[Kolom, ...]
    vormen: NDArray[np.object_]
    verantwoording: tuple[tuple[str, str], ...]
    gemaakt_op: datetime
    stijl: str = ""
    sld: str = ""

    def __len__(self) -> int:
        return len(self.vormen)

    @property
    def vormsoort(self) -> str:
        """Its kind of shape as GDAL names it; lines and areas are multi."""
        sizes = set(shapely.get_dimensions(self.vormen).tolist()) - {-1}
        kinds = set(shapely.get_type_id(self.vormen).tolist()) - {-1}
        if sizes <= {0}:
            return "MultiPoint" if 4 in kinds else "Point"
        return {frozenset({1}): "MultiLineString", frozenset({2}): "MultiPolygon"}.get(frozenset(sizes), "Unknown")

    def eenvormig(self) -> NDArray[np.object_]:
        """The shapes, all of the kind that ``vormsoort`` names."""
        kind = self.vormsoort
        if kind not in ("MultiLineString", "MultiPolygon"):
            return self.vormen
        make = shapely.multilinestrings if kind == "MultiLineString" else shapely.multipolygons
        made = self.vormen.copy()
        single = np.isin(shapely.get_type_id(made), (1, 3))
        for nr in np.flatnonzero(single):
            made[nr] = make([made[nr]])
        return made


AANTAL, GEBIED = "aantal", "samengevoegd"


def keur(laag: Exportlaag) -> None:
    """Raises NotAllowed where a layer of areas holds one with fewer objects than may be shown."""
    columns = {k.naam: k for k in laag.kolommen}
    if AANTAL in columns and GEBIED in columns:
        few = [v for v in columns[AANTAL].waarden if not isinstance(v, int | float) or v < MINSTE]
        if few:
            raise NotAllowed("kleine_cellen", aantal=str(len(few)), minste=str(MINSTE))


def zonder(laag: Exportlaag, namen: Sequence[str]) -> Exportlaag:
    """The layer without these columns: those that tell which object it is about."""
    kept = tuple(k for k in laag.kolommen if k.naam not in namen)
    return Exportlaag(
        laag.naam, laag.titel, laag.samenvatting, kept, laag.vormen, laag.verantwoording, laag.gemaakt_op,
        laag.stijl, laag.sld,
    )  # fmt: skip

"""Where something is, and how far that can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

RdWkb = NewType("RdWkb", bytes)
"""A geometry as two-dimensional WKB in EPSG:28992 (metres). Between libraries geometry travels as this."""

RD = "EPSG:28992"


class LocatieKwaliteit(StrEnum):
    """What is the matter with a location, as it came from its source."""

    GOED = "goed"
    ONTBREEKT = "ontbreekt"
    ASSEN_VERWISSELD = "assen_verwisseld"  # lat,lon where lon,lat is due: shown swapped, flagged
    RD_GETALLEN = "rd_getallen"  # RD metres where degrees are due: shown as RD, flagged
    ONGELDIGE_VORM = "ongeldige_vorm"  # self-intersecting ring and the like
    BUITEN_NEDERLAND = "buiten_nederland"
    ONLEESBAAR = "onleesbaar"


@dataclass(frozen=True, slots=True)
class Locatie:
    """A geometry with the judgement on it. ``geometrie`` is None where nothing can be drawn."""

    geometrie: RdWkb | None
    kwaliteit: LocatieKwaliteit

    @property
    def betrouwbaar(self) -> bool:
        """Only then may a check end in groen (design, section 5)."""
        return self.kwaliteit is LocatieKwaliteit.GOED and self.geometrie is not None

    @property
    def voorstel(self) -> RdWkb | None:
        """What the numbers most likely meant, where there is one such reading; to be accepted by a person."""
        return self.geometrie if self.kwaliteit in _DUIDBAAR else None


_DUIDBAAR = (LocatieKwaliteit.ASSEN_VERWISSELD, LocatieKwaliteit.RD_GETALLEN)

GEEN_LOCATIE = Locatie(None, LocatieKwaliteit.ONTBREEKT)

"""The zaken to be checked, and the places they lie at as rows of plain shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.locatie import Locatie
from portaal_leefomgeving_plugin.green_lane.randen import Randen
from portaal_leefomgeving_plugin.green_lane.vormen import Getallen, Rijen, Vlaggen, Vormen, gebouwd, lees_vormen

GOED, TWIJFEL, ONTBREEKT = 0, 1, 2
"""What a location is worth: only with GOED may a check end in groen."""

KLEINSTE_VLAK = 1e-3
"""m2: an area below this has no overlap worth measuring by numbers; GEOS is asked."""

MEESTE_PUNTEN = 100
"""Vertices of a zaak: above this, summing all pairs of edges takes longer than GEOS does."""


@dataclass(frozen=True, slots=True)
class ToetsZaak:
    """What the rules look at of a zaak (or of a place without one: ``uuid`` empty).

    ``activiteiten``: by name, None where they are not known (the Zaken API has no field for them).
    """

    uuid: str
    locatie: Locatie
    zaaktype_identificatie: str
    zaaktype_omschrijving: str
    omschrijving: str
    activiteiten: tuple[str, ...] | None = None


class Plekken:
    """The places of ``zaken``: per row a shape, and in ``zaak`` the index of the zaak it belongs to."""

    def __init__(self, zaken: Sequence[ToetsZaak]) -> None:
        self.aantal = len(zaken)
        gelezen = lees_vormen([z.locatie.geometrie for z in zaken])
        self.vormen: Vormen = gelezen.vormen
        self.zaak: Rijen = gelezen.ding
        trusted = np.fromiter((z.locatie.betrouwbaar for z in zaken), dtype=np.bool_, count=len(zaken))
        # said to be good, and yet not to be read: that is doubt about the record, but there is no place at all
        self.locatie: NDArray[np.int8] = np.where(trusted & ~gelezen.hersteld, GOED, TWIJFEL).astype(np.int8)
        self.locatie[gelezen.zonder] = ONTBREEKT
        self.soort = shapely.get_type_id(self.vormen)
        self.dimensie = shapely.get_dimensions(self.vormen)

    @cached_property
    def enkel(self) -> bool:
        """Whether no zaak has more than one row."""
        return len(np.unique(self.zaak)) == len(self.zaak)

    @cached_property
    def boom(self) -> shapely.STRtree:
        """A tree over the rows."""
        return gebouwd(shapely.STRtree(self.vormen))

    @cached_property
    def punt(self) -> Vlaggen:
        """Which rows are single points."""
        flags: Vlaggen = self.soort == shapely.GeometryType.POINT
        return flags

    @cached_property
    def xy(self) -> Getallen:
        """The coordinates of the rows that are points, NaN for the others."""
        made = np.full((len(self.vormen), 2), np.nan)
        made[self.punt] = shapely.get_coordinates(self.vormen[self.punt])
        return made

    @cached_property
    def maat(self) -> Getallen:
        """Of each row its area (m2), or its length (m) where it is a line; 0 of points."""
        made: Getallen = np.where(self.dimensie == 2, shapely.area(self.vormen), shapely.length(self.vormen))
        return made

    @cached_property
    def vlakken(self) -> tuple[Randen | None, Rijen]:
        """The edges of the areas that can be summed, and per row which of them it is; -1 of other rows."""
        fit = (self.dimensie == 2) & (self.maat >= KLEINSTE_VLAK)
        fit[fit] = shapely.get_num_coordinates(self.vormen[fit]) <= MEESTE_PUNTEN
        place = np.full(len(self.vormen), -1, dtype=np.int32)
        place[fit] = np.arange(fit.sum(), dtype=np.int32)
        return (Randen.van(self.vormen[fit]) if fit.any() else None), place

    @cached_property
    def geheel(self) -> tuple[Getallen, Getallen]:
        """Per zaak the length of its lines (m) and the area of its areas (m2)."""
        kinds = ((self.dimensie == 1), (self.dimensie == 2))
        length, area = (
            np.bincount(self.zaak[k], weights=self.maat[k], minlength=self.aantal).astype(np.float64) for k in kinds
        )
        return length, area

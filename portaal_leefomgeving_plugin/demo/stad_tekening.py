"""The drawing board: what has been drawn so far, and the rows of parcels that go on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from portaal_leefomgeving_plugin.demo.stad_land import Land
from portaal_leefomgeving_plugin.demo.stad_ringen import afstand, lengte
from portaal_leefomgeving_plugin.demo.stad_vormen import Lijn, Ring, Straat, Vlak
from portaal_leefomgeving_plugin.demo.stad_weefsel import Kavel, Weefsel


@dataclass(slots=True)
class Tekening:
    """Parcels, streets and named places, in the order in which they were drawn."""

    land: Land
    rng: np.random.Generator
    kavels: list[Kavel] = field(default_factory=list)
    straten: dict[str, Straat] = field(default_factory=dict)
    vlakken: list[Vlak] = field(default_factory=list)

    def straat(self, naam: str, soort: str, lijn: Lijn, breedte: float) -> None:
        """Adds a street. Its name must be new."""
        if naam in self.straten:
            raise ValueError(f"there is a {naam} already")
        self.straten[naam] = Straat(naam, soort, lijn, breedte)

    def kavel(self, kavel: Kavel, straat: str = "") -> Kavel:
        """Adds a parcel with its address on a street; with none named, on the nearest (see ``naast``)."""
        kavel.straat = straat
        self.kavels.append(kavel)
        return kavel

    def plek(self, naam: str, gebruik: str, ring: Ring) -> Kavel:
        """A named place that is one parcel: a park, a school, a pitch."""
        self.vlakken.append(Vlak(naam, gebruik, (ring,)))
        return self.kavel(Kavel(ring, gebruik))

    def weefsel(self, weefsel: Weefsel, namen: Iterator[str], breedte: float = 6.0) -> None:
        """Adds what was woven, with names for its streets."""
        for nr, line in weefsel.straten.items():
            name = next(namen)
            self.straat(name, "gemeenteweg", line, breedte)
            for kavel in weefsel.kavels[nr]:
                self.kavel(kavel, name)
        for line in weefsel.zijstraten:
            if lengte(line) > 25:
                self.straat(next(namen), "gemeenteweg", line, breedte - 1.5)

    def naast(self, kavel: Kavel) -> str:
        """The street nearest to the first building of a parcel, main roads left out."""
        spot = kavel.gebouwen[0].ring[:1] if kavel.gebouwen else kavel.ring[:1]
        streets = [s for s in self.straten.values() if s.soort == "gemeenteweg"]
        return min(streets, key=lambda s: float(afstand(spot, s.lijn)[0])).naam

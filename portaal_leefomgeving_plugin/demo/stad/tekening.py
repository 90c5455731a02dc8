"""The drawing board: what has been drawn so far, and the rows of parcels that go on it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.land import Land
from portaal_leefomgeving_plugin.demo.stad.namen import Namen
from portaal_leefomgeving_plugin.demo.stad.ringen import binnen, lengte, verdicht
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Ring, Straat, Vlak
from portaal_leefomgeving_plugin.demo.stad.weefsel import Kavel, Weefsel


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
        """Adds a parcel with its address on a street; with none named, on the nearest (see ``zoek_straten``)."""
        kavel.straat = straat
        self.kavels.append(kavel)
        return kavel

    def plek(self, naam: str, gebruik: str, ring: Ring) -> Kavel:
        """A named place that is one parcel: a park, a school, a pitch."""
        self.vlakken.append(Vlak(naam, gebruik, (ring,)))
        return self.kavel(Kavel(ring, gebruik))

    def weefsel(self, weefsel: Weefsel, namen: Namen, breedte: float = 6.0) -> None:
        """Adds what was woven, with names for its streets."""
        for road in weefsel.straten:
            lived_in = any(g.adressen for kavel in road.kavels for g in kavel.gebouwen)
            name = namen.straat() if lived_in else namen.dwars()
            self.straat(name, "gemeenteweg", road.lijn, breedte)
            for kavel in road.kavels:
                self.kavel(kavel, name)
        for line in weefsel.zijstraten:
            if lengte(line) > 25:
                self.straat(namen.dwars(), "gemeenteweg", line, breedte - 1.5)

    def lint(self, weefsel: Weefsel, straat: str, *, even: bool) -> None:
        """Adds of what was woven only the parcels on the guiding line itself, which is a street already."""
        for kavel in (k for road in weefsel.straten if road.rij == 0 for k in road.kavels):
            kavel.even = even
            self.kavel(kavel, straat)

    def bezet(self, deel: str) -> list[Ring]:
        """What has been drawn already in a piece of the land."""
        if not self.kavels:
            return []
        inside = binnen(np.vstack([k.ring for k in self.kavels]), self.land.delen[deel])
        first = np.cumsum([0, *(len(k.ring) for k in self.kavels)])[:-1]
        return [k.ring for k, yes in zip(self.kavels, np.logical_or.reduceat(inside, first)) if yes]

    def zoek_straten(self) -> None:
        """Gives every parcel with buildings and no street the nearest, motorways and footpaths left out."""
        streets = [s for s in self.straten.values() if s.soort not in ("rijksweg", "pad")]
        dense = [verdicht(s.lijn, 10.0) for s in streets]
        points, owner = np.vstack(dense), np.repeat(np.arange(len(streets)), [len(d) for d in dense])
        for kavel in self.kavels:
            if kavel.gebouwen and not kavel.straat:
                nearest = np.argmin(((points - kavel.gebouwen[0].ring[0]) ** 2).sum(axis=1))
                kavel.straat = streets[owner[nearest]].naam

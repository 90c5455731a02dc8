"""Where zaken lie: points at addresses, rings of parcels and buildings, streets; and what goes wrong in them.

The mistakes are those that are met in real data (facts on ZGW, section 4): axes swapped by a form,
RD numbers where degrees are due, a height that does not belong there, a ring that crosses itself.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.rd import naar_wgs84
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json
from portaal_leefomgeving_plugin.demo.zgw.zaak_bouw import Plek


class Plekken:
    """The places of a town that a zaak can be about."""

    def __init__(self, stad: Any) -> None:
        self._stad = stad
        self.adressen: list[Any] = list(stad.adressen)
        self._percelen = {p.id: p for p in stad.percelen}
        self._panden = {p.id: p for p in stad.panden}
        self._straten = {s.naam: s for s in stad.straten}
        lon, lat = naar_wgs84(
            np.array([a.x for a in self.adressen], float), np.array([a.y for a in self.adressen], float)
        )
        self._lon, self._lat = np.round(lon, 7).tolist(), np.round(lat, 7).tolist()

    def punt(self, nr: int) -> Plek:
        """The point of an address, by its number in ``adressen``."""
        return self._plek(nr, {"type": "Point", "coordinates": [self._lon[nr], self._lat[nr]]})

    def perceel(self, nr: int) -> Plek:
        """The parcel of an address; its point where it has none."""
        found = self._percelen.get(self.adressen[nr].perceel)
        return self._plek(nr, _vlak(found.ring)) if found is not None else self.punt(nr)

    def pand(self, nr: int) -> Plek:
        """The building of an address; its point where it has none."""
        found = self._panden.get(self.adressen[nr].pand)
        return self._plek(nr, _vlak(found.ring)) if found is not None else self.punt(nr)

    def straat(self, nr: int) -> Plek:
        """The street of an address, as a line; its point where it has none."""
        found = self._straten.get(self.adressen[nr].straat)
        if found is None or len(found.lijn) < 2:
            return self.punt(nr)
        return self._plek(nr, {"type": "LineString", "coordinates": _graden(np.asarray(found.lijn, float))})

    def geen(self, nr: int) -> Plek:
        """Known by its address only."""
        return self._plek(nr, None)

    def verwisseld(self, nr: int) -> Plek:
        """Latitude first."""
        return self._plek(nr, {"type": "Point", "coordinates": [self._lat[nr], self._lon[nr]]})

    def in_rd(self, nr: int) -> Plek:
        """RD metres where degrees are due."""
        a = self.adressen[nr]
        return self._plek(nr, {"type": "Point", "coordinates": [round(a.x, 3), round(a.y, 3)]})

    def met_hoogte(self, nr: int) -> Plek:
        """With a height in metres."""
        return self._plek(nr, {"type": "Point", "coordinates": [self._lon[nr], self._lat[nr], 1.2]})

    def ongeldig(self, nr: int) -> Plek:
        """A ring that crosses itself, like a bow tie."""
        a = self.adressen[nr]
        corners = np.array([[0, 0], [20, 20], [20, 0], [0, 20], [0, 0]], float) + np.array([a.x, a.y])
        return self._plek(nr, {"type": "Polygon", "coordinates": [_graden(corners)]})

    def buitenland(self, nr: int) -> Plek:
        """Null Island: what a form sends that has no coordinates."""
        return self._plek(nr, {"type": "Point", "coordinates": [0.0, 0.0]})

    def meer_punten(self, nr: int) -> Plek:
        """Two points."""
        a = self.adressen[nr]
        both = _graden(np.array([[a.x, a.y], [a.x + 6, a.y + 4]], float))
        return self._plek(nr, {"type": "MultiPoint", "coordinates": both})

    def veld(self, x: float, y: float, zijde: float) -> Json:
        """A square around a spot in RD."""
        half = zijde / 2
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]], float) * half + np.array([x, y])
        return {"type": "Polygon", "coordinates": [_graden(corners)]}

    def dichtst_bij(self, x: float, y: float) -> int:
        """The number of the address nearest to a spot in RD."""
        return int(np.argmin([(a.x - x) ** 2 + (a.y - y) ** 2 for a in self.adressen]))

    def _plek(self, nr: int, geometrie: Json | None) -> Plek:
        a = self.adressen[nr]
        parcel = self._percelen.get(a.perceel)
        return Plek(
            geometrie=geometrie,
            straat=a.straat,
            huisnummer=a.huisnummer,
            postcode=a.postcode,
            woonplaats=a.woonplaats,
            nummeraanduiding=a.nummeraanduiding,
            perceel=parcel.aanduiding if parcel is not None else "",
            pand=a.pand or "",
        )


def _vlak(ring: Any) -> Json:
    closed = np.asarray(ring, float)
    if not np.array_equal(closed[0], closed[-1]):
        closed = np.vstack([closed, closed[:1]])
    return {"type": "Polygon", "coordinates": [_graden(closed)]}


def _graden(rd: Any) -> list[list[float]]:
    lon, lat = naar_wgs84(rd[:, 0], rd[:, 1])
    pairs: list[list[float]] = np.round(np.column_stack([lon, lat]), 8).tolist()
    return pairs

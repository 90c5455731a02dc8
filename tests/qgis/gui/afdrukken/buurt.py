"""Four addresses and a noise contour around the place of one zaak."""

from __future__ import annotations

from datetime import UTC, datetime

import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronFeature, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand

WACHT_MS = 20_000
X, Y = 170_012.0, 520_000.0
VLAK = RdWkb(shapely.to_wkb(shapely.box(X, Y, X + 10, Y + 10)))
GELUIDVLAK = RdWkb(shapely.to_wkb(shapely.box(X - 45, Y - 45, X + 45, Y + 45)))


def stand(bron: str, n: int) -> Bronstand:
    covered = RdWkb(shapely.to_wkb(shapely.box(X - 5_000, Y - 5_000, X + 5_000, Y + 5_000)))
    return Bronstand(bron, bron.capitalize(), "https://example.org", True, True, 1, n, None, datetime.now(UTC), None,
                     None, "00", "CC0", True, covered)  # fmt: skip


def bron(naam: str) -> Bron:
    return Bron(naam, naam.capitalize(), "gebouwen", BronSoort.OGC_API_FEATURES, "https://example.org", naam, "id",
                "CC0", True, Dekking.GEMEENTE, 30)  # fmt: skip


def adres(nr: int, x: float, y: float) -> BronFeature:
    return BronFeature(
        f"a{nr}",
        RdWkb(shapely.to_wkb(shapely.Point(X + x, Y + y))),
        {"straat": "Proefweg", "huisnummer": nr, "postcode": "9999AB", "woonplaats": "Voorbeeldstad", "pand": f"p{nr}",
         "gebruiksdoel": "woonfunctie"},
    )  # fmt: skip

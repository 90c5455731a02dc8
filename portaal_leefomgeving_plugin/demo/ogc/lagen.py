"""What the town publishes as open data: which layers, with which attributes, and how far their silence counts.

Attributes have the names of the national services where there is one (facts on open data, section
1.3), and those of a municipality's own layer where there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.stad.vormen import Ring, Stad

Eigenschappen = dict[str, Any]
Rij = tuple[str, Eigenschappen, tuple[Ring, ...]]
"""Id of the feature, its properties, its rings: the first is the outside. Of a point: one "ring" of one place."""


@dataclass(frozen=True, slots=True)
class Laag:
    """A collection, and its entry in the register of sources."""

    id: str
    titel_nl: str
    titel_en: str
    thema: str
    naam_attribuut: str
    negatief_bewijs: bool
    houdbaar_dagen: int
    rijen: Callable[[Stad], Iterator[Rij]]
    indicatief: bool = False
    punten: bool = False


def _gemeentegrens(stad: Stad) -> Iterator[Rij]:
    code = stad.gemeentecode
    yield code, {"naam": stad.naam, "code": code, "identificatie": code}, (stad.grens,)


def _wijken(stad: Stad) -> Iterator[Rij]:
    for nr, vlak in enumerate(stad.wijken, 1):
        code = f"WK{stad.gemeentecode[2:]}{nr:02d}"
        yield code, {"wijkcode": code, "wijknaam": vlak.naam}, vlak.ringen


def _bodemzones(stad: Stad) -> Iterator[Rij]:
    for nr, (zone, klasse, ring) in enumerate(stad.bodemzones, 1):
        yield f"bkz-{nr:03d}", {"zone": zone, "klasse": klasse, "vastgesteld": "2025-03-12"}, (ring,)


def _verontreinigd(stad: Stad) -> Iterator[Rij]:
    for nr, (naam, status, ring) in enumerate(stad.verontreinigd, 1):
        code = f"{stad.gemeentecode[2:]}{nr:05d}"
        yield code, {"locatiecode": code, "naam": naam, "status": status}, (ring,)


def _geluid(stad: Stad) -> Iterator[Rij]:
    for nr, (bronsoort, lden, ring) in enumerate(stad.geluid, 1):
        yield f"lden-{nr:04d}", {"bronsoort": bronsoort, "lden": lden, "peiljaar": 2025}, (ring,)


def _natura2000(stad: Stad) -> Iterator[Rij]:
    for nr, vlak in enumerate(stad.natura2000, 1):
        properties = {"naam_n2k": vlak.naam, "nr": 999, "bescherming": "VR+HR", "status": "definitief"}
        yield f"n2k-999-{nr}", properties, vlak.ringen


def _percelen(stad: Stad) -> Iterator[Rij]:
    for p in stad.percelen:
        size = round(_oppervlakte(p.ring))
        properties = {"identificatie": p.id, "aanduiding": p.aanduiding, "oppervlakte": size, "gebruik": p.gebruik}
        yield p.id, properties, (p.ring,)


def _panden(stad: Stad) -> Iterator[Rij]:
    for p in stad.panden:
        properties = {
            "identificatie": p.id, "bouwjaar": p.bouwjaar, "status": "Pand in gebruik", "gebruiksdoel": p.gebruiksdoel,
        }  # fmt: skip
        yield p.id, properties, (p.ring,)


def _adressen(stad: Stad) -> Iterator[Rij]:
    goals = {p.id: p.gebruiksdoel for p in stad.panden}
    for a in stad.adressen:
        properties = {
            "identificatie": a.nummeraanduiding, "straat": a.straat, "huisnummer": a.huisnummer,
            "postcode": a.postcode, "woonplaats": a.woonplaats, "pand": a.pand or None,
            "gebruiksdoel": goals.get(a.pand),
        }  # fmt: skip
        yield a.nummeraanduiding, properties, (np.array([[a.x, a.y]]),)


def _oppervlakte(ring: Ring) -> float:
    x, y = (ring - ring[0]).T
    return abs(float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2


LAGEN = (
    Laag("gemeentegrens", "Gemeentegrens", "Municipal boundary", "bestuur", "naam", True, 400, _gemeentegrens),
    Laag("wijk", "Wijken", "Districts", "bestuur", "wijknaam", True, 400, _wijken),
    Laag("bodemkwaliteitszone", "Bodemkwaliteitszones", "Soil quality zones", "bodem", "zone", True, 365,
         _bodemzones, True),
    Laag("verontreinigde_locatie", "Verontreinigde locaties", "Contaminated locations", "bodem", "naam", True, 90,
         _verontreinigd, True),
    Laag("geluid_lden", "Geluidbelasting (Lden)", "Noise load (Lden)", "geluid", "bronsoort", True, 365, _geluid, True),
    Laag("natura2000", "Natura 2000", "Natura 2000", "natuur", "naam_n2k", True, 180, _natura2000, True),
    Laag("perceel", "Kadastrale percelen", "Cadastral parcels", "kadaster", "aanduiding", True, 60, _percelen),
    Laag("pand", "Panden", "Buildings", "gebouwen", "identificatie", True, 30, _panden),
    Laag("adres", "Adressen", "Addresses", "gebouwen", "huisnummer", True, 30, _adressen, punten=True),
)  # fmt: skip

"""The werkingsgebieden of the plan, drawn from the town: its zones, and what lies over them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

import numpy as np

from portaal_leefomgeving_plugin.demo.plan_meetkunde import cirkel, gericht, midden, oppervlakte, strook, stukken
from portaal_leefomgeving_plugin.demo.plan_vormen import Plek, Soort, Werkingsgebied
from portaal_leefomgeving_plugin.demo.stad_vormen import Lijn, Pand, Ring, Stad, Vlak

ZONES = (
    "wonen", "centrum", "bedrijven", "haven", "recreatie", "park", "agrarisch", "natuur", "water", "verkeer",
    "school", "sport",
)  # fmt: skip
"""The kinds of ``gebruik`` that a Vlak may have."""

_ANDERS = {"school": "onderwijs", "bedrijven": "bedrijventerrein"}
"""The names of functies that are not called as the gebruik is."""

SAMENGESTELD = {
    "kom": ("bebouwde kom", ("wonen", "centrum", "school", "sport", "park")),
    "speel": ("openbare speelruimte", ("wonen", "centrum", "park", "recreatie", "school", "sport")),
    "archeologiehoog": ("gebied met hoge archeologische verwachting", ("centrum", "haven")),
    "archeologiemiddel": ("gebied met middelhoge archeologische verwachting", ("agrarisch", "natuur")),
    "horecagebied": ("horecagebied", ("centrum", "recreatie")),
    "evenementen": ("evenemententerrein", ("centrum", "park", "recreatie", "sport")),
    "openlandschap": ("open polderlandschap", ("agrarisch", "natuur")),
    "bedrijvigheid": ("gebied voor zwaardere bedrijven", ("bedrijven", "haven")),
    "zonneveld": ("zonne-energiegebied", ("agrarisch",)),
    "windenergie": ("windturbinegebied", ("haven", "bedrijven")),
    "betaaldparkeren": ("gebied voor betaald parkeren", ("centrum",)),
    "reclamevrij": ("gebied zonder reclame", ("natuur", "park", "agrarisch")),
    "geurgevoelig": ("geurgevoelig gebied", ("wonen", "school", "recreatie")),
    "luchtkwaliteit": ("aandachtsgebied luchtkwaliteit", ("wonen", "school", "centrum")),
    "waterberging": ("waterbergingsgebied", ("agrarisch", "park")),
}
"""Werkingsgebieden that are made of zones: name, and which."""

DIJKVAKKEN = 12
MONUMENTEN = 12
KARAKTERISTIEK = 6
BEDRIJFSPANDEN = 2


def werkingsgebieden(stad: Stad) -> dict[str, Werkingsgebied]:
    """All of them by key; those of which the town has no ground are not there."""
    found = _Gebieden()
    vlakken = (*stad.wijken, *stad.gebieden)
    zones = {zone: [found.vlak(v) for v in vlakken if v.gebruik == zone] for zone in ZONES}
    zones["water"].append(found.gebied("IJsselmeer rond het eiland", ((stad.grens, stad.land),)))
    for zone in ZONES:
        found.werkingsgebied(zone, f"functie {_ANDERS.get(zone, zone)}", zones[zone])
    for key, (name, parts) in SAMENGESTELD.items():
        found.werkingsgebied(key, name, [plek for part in parts for plek in zones[part]])
    nature = [found.vlak(v) for v in stad.natura2000]
    found.werkingsgebied("natura2000", "Natura 2000-gebied", nature)
    found.werkingsgebied("stilte", "stiltegebied", [*zones["natuur"], *nature])
    _bodem(found, stad)
    _geluid(found, stad)
    _lijnen(found, stad)
    _panden(found, stad)
    return found.werkingsgebieden


class _Gebieden:
    """Makes places with a key of their own each."""

    def __init__(self) -> None:
        self.werkingsgebieden: dict[str, Werkingsgebied] = {}
        self._aantal = 0

    def plek(self, soort: Soort, naam: str, delen: Iterable[Sequence[Ring | Lijn]]) -> Plek:
        self._aantal += 1
        plain = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
        key = "".join(word.capitalize() for word in re.findall(r"[A-Za-z0-9]+", plain))[:26]
        return Plek(f"{key}{self._aantal:03d}", soort, naam, tuple(tuple(deel) for deel in delen))

    def gebied(self, naam: str, delen: Iterable[Sequence[Ring]]) -> Plek:
        return self.plek(
            "Gebied", naam, [[gericht(r, buiten=nr == 0) for nr, r in enumerate(rings)] for rings in delen]
        )

    def vlak(self, vlak: Vlak) -> Plek:
        return self.gebied(vlak.naam, (vlak.ringen,))

    def werkingsgebied(self, sleutel: str, naam: str, leden: Sequence[Plek]) -> None:
        if leden:
            self.werkingsgebieden[sleutel] = Werkingsgebied(sleutel, naam, tuple(leden))


def _bodem(found: _Gebieden, stad: Stad) -> None:
    per_klasse: dict[str, list[Plek]] = {}
    for zone, klasse, ring in stad.bodemzones:
        per_klasse.setdefault(klasse, []).append(found.gebied(f"Bodemzone {zone}", ((ring,),)))
    for klasse, leden in per_klasse.items():
        words = klasse.replace("_", " en ")
        found.werkingsgebied(f"bodem{klasse.replace('_', '')}", f"zone met bodemkwaliteitsklasse {words}", leden)
    spots = [found.gebied(f"Verontreinigde plek {naam}", ((ring,),)) for naam, _status, ring in stad.verontreinigd]
    found.werkingsgebied("verontreinigd", "gebied met verontreinigde bodem", spots)


def _geluid(found: _Gebieden, stad: Stad) -> None:
    contours = [
        (lden, found.gebied(f"Geluid {bron} vanaf {lden:g} dB", ((ring,),))) for bron, lden, ring in stad.geluid
    ]
    found.werkingsgebied("geluid", "geluidaandachtsgebied", [plek for _lden, plek in contours])
    if contours:
        highest = max(lden for lden, _plek in contours)
        loud = [plek for lden, plek in contours if lden == highest]
        found.werkingsgebied("geluidhoog", "gebied met zeer veel geluid", loud)


def _lijnen(found: _Gebieden, stad: Stad) -> None:
    dikes = stukken(stad.land, DIJKVAKKEN)
    found.werkingsgebied("kering", "waterkering", [
        found.plek("Lijn", f"Ringdijk vak {nr}", ((line,),)) for nr, line in enumerate(dikes, 1)
    ])  # fmt: skip
    # the land ring runs anticlockwise: its left is the land
    found.werkingsgebied("keringzone", "beschermingszone waterkering", [
        found.gebied(f"Beschermingszone ringdijk vak {nr}", ((strook(line, 30.0, 15.0),),))
        for nr, line in enumerate(dikes, 1)
    ])  # fmt: skip
    found.werkingsgebied("spoor", "spoorweg", [
        found.plek("Lijn", f"Spoorlijn {nr}", ((line,),)) for nr, line in enumerate(stad.spoor, 1)
    ])  # fmt: skip
    found.werkingsgebied("spoorzone", "beperkingengebied spoorweg", [
        found.gebied(f"Zone langs spoorlijn {nr}", ((strook(line, 11.0, 11.0),),))
        for nr, line in enumerate(stad.spoor, 1)
    ])  # fmt: skip
    main = [s for s in stad.straten if s.soort in ("rijksweg", "provincialeweg")]
    found.werkingsgebied("hoofdwegen", "hoofdwegen", [found.plek("Lijn", s.naam, ((s.lijn,),)) for s in main])
    found.werkingsgebied("wegzone", "zone langs hoofdwegen", [
        found.gebied(f"Zone langs {s.naam}", ((strook(s.lijn, s.breedte / 2 + 10, s.breedte / 2 + 10),),)) for s in main
    ])  # fmt: skip


def _panden(found: _Gebieden, stad: Stad) -> None:
    eldest = sorted(stad.panden, key=lambda p: (p.bouwjaar, p.id))
    addresses: dict[str, str] = {}
    for adres in stad.adressen:
        addresses.setdefault(adres.pand, f"{adres.straat} {adres.huisnummer}")
    monuments = eldest[:MONUMENTEN]
    found.werkingsgebied("monumenten", "gemeentelijke monumenten", [
        found.plek("Punt", f"Monument {addresses.get(p.id, p.id)}", ((midden(p.ring),),)) for p in monuments
    ])  # fmt: skip
    apart = _los_van_elkaar(eldest[MONUMENTEN:], KARAKTERISTIEK)
    if apart:
        rings = [(p.ring,) for p in apart]
        found.werkingsgebied(
            "karakteristiek", "karakteristieke panden", [found.gebied("Karakteristieke panden", rings)]
        )
    if monuments:
        around = cirkel(midden(monuments[0].ring), 200.0)
        circle = found.gebied("Molenbiotoop De Voorbeeldmolen", ((around,),))
        found.werkingsgebied("molenbiotoop", "molenbiotoop", [circle])
    use = {p.id: p.gebruik for p in stad.percelen}
    works = [p for p in stad.panden if use.get(p.perceel) in ("haven", "bedrijven")]
    works.sort(key=lambda p: (-abs(oppervlakte(p.ring)), p.id))
    for key, name, radius in (
        ("plaatsgebonden", "contour plaatsgebonden risico", 60.0),
        ("brand", "brandaandachtsgebied", 150.0),
    ):
        found.werkingsgebied(key, name, [
            found.gebied(f"{name.capitalize()} opslag {nr}", ((cirkel(midden(p.ring), radius),),))
            for nr, p in enumerate(works[:BEDRIJFSPANDEN], 1)
        ])  # fmt: skip


def _los_van_elkaar(panden: Sequence[Pand], aantal: int) -> list[Pand]:
    """The first buildings that do not touch each other: surfaces of one area may not."""
    chosen: list[Pand] = []
    boxes: list[tuple[float, ...]] = []
    for pand in panden:
        low, high = pand.ring.min(axis=0) - 1, pand.ring.max(axis=0) + 1
        box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        if all(box[0] > b[2] or box[2] < b[0] or box[1] > b[3] or box[3] < b[1] for b in boxes):
            chosen.append(pand)
            boxes.append(box)
        if len(chosen) == aantal:
            break
    return chosen


def omvang(stad: Stad) -> tuple[float, float, float, float]:
    """The extent of the municipality in whole metres: minx, miny, maxx, maxy."""
    low, high = np.floor(stad.grens.min(axis=0)), np.ceil(stad.grens.max(axis=0))
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])

"""The werkingsgebieden of the plan, drawn from the town: its zones, and what lies over them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

import numpy as np

from portaal_leefomgeving_plugin.demo.plan.meetkunde import cirkel, gericht, midden, oppervlakte, strook, stukken
from portaal_leefomgeving_plugin.demo.plan.vormen import Plek, Soort, Werkingsgebied
from portaal_leefomgeving_plugin.demo.stad.vormen import Lijn, Pand, Ring, Stad, Vlak

ZONES = (
    "wonen", "centrum", "bedrijven", "haven", "recreatie", "park", "agrarisch", "natuur", "water", "verkeer",
    "school", "sport",
)  # fmt: skip
"""The kinds of ``gebruik`` that a Vlak may have."""

_ANDERS = {"school": "onderwijs", "bedrijven": "bedrijventerrein"}
"""The names of functies that are not called as the gebruik is."""

HOOGTEN = {
    "7": ("recreatie", "park", "agrarisch", "natuur", "sport"),
    "10": ("wonen", "school"),
    "15": ("centrum", "bedrijven"),
    "25": ("haven",),
}
"""Metres that a building may be high, and the zones for which that is so where the town has no hoogtezones."""

BENOEMD = {
    "dorpsgezicht": ("beschermd dorpsgezicht", "Beschermd dorpsgezicht"),
    "lint": ("cultuurhistorisch lint", "Cultuurhistorisch lint"),
    "betaaldparkeren": ("gebied voor betaald parkeren", "Parkeerzone betaald"),
    "vergunningparkeren": ("parkeerzone voor vergunninghouders", "Parkeerzone vergunninghouders"),
    "milieuzone": ("milieuzone", "Milieuzone"),
    "horecagebied": ("horecagebied", "Horecaconcentratie"),
    "winkelgebied": ("winkelgebied", "Winkelgebied"),
    "evenementen": ("evenemententerrein", "Evenemententerrein"),
    "hondenlosloop": ("hondenlosloopgebied", "Hondenlosloopgebied"),
    "ontwikkellocatie": ("ontwikkellocatie", "Ontwikkellocatie"),
    "kom": ("bebouwde kom", "Bebouwde kom"),
    "bouwvlak": ("bouwvlakken", "Bouwvlak"),
    "groenstructuur": ("groenstructuur", "Groenstructuur"),
    "archeologiehoog": ("gebied met hoge archeologische verwachting", "Archeologische verwachting hoog"),
    "archeologiemiddel": ("gebied met middelhoge archeologische verwachting", "Archeologische verwachting middel"),
    "molenbiotoop": ("molenbiotoop", "Molenbiotoop"),
    "kernzone": ("kernzone waterkering", "Waterkering kernzone"),
    "keringzone": ("beschermingszone waterkering", "Waterkering beschermingszone"),
    "waterwingebied": ("waterwingebied", "Waterwingebied"),
    "grondwater": ("grondwaterbeschermingsgebied", "Grondwaterbeschermingsgebied"),
    "waterberging": ("waterbergingsgebied", "Waterberging"),
    "geluidszone": ("geluidszone industrie", "Geluidszone industrie"),
    "stilte": ("stiltegebied", "Stiltegebied"),
    "plaatsgebonden": ("contour plaatsgebonden risico", "Externe veiligheid LPG plaatsgebonden"),
    "brand": ("brandaandachtsgebied", "Externe veiligheid LPG aandachtsgebied"),
    "gifwolk": ("gifwolkaandachtsgebied", "Externe veiligheid ammoniak"),
    "buisleiding": ("belemmeringengebied buisleiding", "Belemmeringenstrook buisleiding"),
    "wegzone": ("zone langs hoofdwegen", "Vrijwaringszone"),
    "trillingzone": ("trillingszone spoor", "Trillingszone"),
    "openlandschap": ("open polderlandschap", "Open landschap"),
    "zonneveld": ("zonne-energiegebied", "Zoekgebied zon"),
    "windenergie": ("windturbinegebied", "Zoekgebied wind"),
    **{f"hoogte{metres}": (f"hoogtezone {metres} meter", f"Hoogtezone {metres} m") for metres in HOOGTEN},
}
"""Werkingsgebieden that the town names itself: ours, and with what the names of its gebieden begin."""

SAMENGESTELD = {
    "speel": ("openbare speelruimte", ("wonen", "centrum", "park", "recreatie", "school", "sport")),
    "bedrijvigheid": ("gebied voor zwaardere bedrijven", ("bedrijven", "haven")),
    "reclamevrij": ("gebied zonder reclame", ("natuur", "park", "agrarisch")),
    "geurgevoelig": ("geurgevoelig gebied", ("wonen", "school", "recreatie")),
    "luchtkwaliteit": ("aandachtsgebied luchtkwaliteit", ("wonen", "school", "centrum")),
    "kom": (BENOEMD["kom"][0], ("wonen", "centrum", "school", "sport", "park")),
    "archeologiehoog": (BENOEMD["archeologiehoog"][0], ("centrum", "haven")),
    "archeologiemiddel": (BENOEMD["archeologiemiddel"][0], ("agrarisch", "natuur")),
    "horecagebied": (BENOEMD["horecagebied"][0], ("centrum", "recreatie")),
    "evenementen": (BENOEMD["evenementen"][0], ("centrum", "park", "recreatie", "sport")),
    "openlandschap": (BENOEMD["openlandschap"][0], ("agrarisch", "natuur")),
    "zonneveld": (BENOEMD["zonneveld"][0], ("agrarisch",)),
    "windenergie": (BENOEMD["windenergie"][0], ("haven", "bedrijven")),
    "betaaldparkeren": (BENOEMD["betaaldparkeren"][0], ("centrum",)),
    "waterberging": (BENOEMD["waterberging"][0], ("agrarisch", "park")),
    **{f"hoogte{metres}": (BENOEMD[f"hoogte{metres}"][0], zones) for metres, zones in HOOGTEN.items()},
}
"""Werkingsgebieden that are made of zones, unless the town names them itself: name, and which."""

VEEL_GELUID = 65.0
"""Lden in dB from which a place is too loud to live or play."""

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
    for key, (name, begin) in BENOEMD.items():
        own = [v for v in stad.gebieden if v.gebruik not in ZONES and v.naam.startswith(begin)]
        found.werkingsgebied(key, name, [found.vlak(v) for v in own])
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
        self._zelfde: dict[str, int] = {}

    def plek(self, soort: Soort, naam: str, delen: Iterable[Sequence[Ring | Lijn]]) -> Plek:
        self._aantal += 1
        self._zelfde[naam] = same = self._zelfde.get(naam, 0) + 1
        naam = f"{naam} ({same})" if same > 1 else naam
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
        """Adds it, unless it has no ground or is there already: what the town names itself comes first."""
        if leden:
            self.werkingsgebieden.setdefault(sleutel, Werkingsgebied(sleutel, naam, tuple(leden)))


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
        loud = [plek for lden, plek in contours if lden >= VEEL_GELUID]
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

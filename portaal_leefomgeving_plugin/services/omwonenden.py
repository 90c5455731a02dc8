"""Who live around a place: the addresses within a zone, from the BAG that the store has cached.

The zone lies around the real contour of a zaak or around any area, a noise contour for one. An address
belongs to it where its point lies in the zone or on its edge. A list that may not be whole says why
(``Voorbehoud``), and where there are no addresses to look in there is no list at all: an empty one
would read as "nobody lives there".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, Waarde
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand

ADRES = "adres"
"""The id of the source of addresses in a register."""

BOOG_STUKKEN = 64
"""Pieces per quarter circle of a zone as it is drawn: 2 cm from the true circle at 250 m."""

RAND_M = 0.001
"""Metres within which an address lies on the edge: coordinates come to the millimetre."""

NAMEN: Mapping[str, tuple[str, ...]] = {
    "identificatie": ("identificatie", "nummeraanduiding", "nummeraanduiding_identificatie"),
    "straat": ("straat", "openbare_ruimte", "openbare_ruimte_naam", "openbareruimtenaam", "straatnaam"),
    "huisnummer": ("huisnummer",),
    "huisletter": ("huisletter",),
    "toevoeging": ("toevoeging", "huisnummertoevoeging", "huisnummer_toevoeging"),
    "postcode": ("postcode",),
    "woonplaats": ("woonplaats", "woonplaats_naam", "woonplaatsnaam"),
    "pand": ("pand", "pandidentificatie", "pand_identificatie"),
    "gebruiksdoel": ("gebruiksdoel", "gebruiksdoelen"),
}
"""Under which names sources of addresses have what an address is made of; the first that has a value counts."""


class Voorbehoud(StrEnum):
    """Why a list of addresses may not be whole, or not be right."""

    NIET_BIJGEWERKT = "niet_bijgewerkt"  # the last fetch failed: this is the copy of before
    VEROUDERD = "verouderd"  # older than its register entry allows
    BUITEN_DEKKING = "buiten_dekking"  # the zone reaches over the edge of what was fetched
    DEKKING_ONBEKEND = "dekking_onbekend"
    GEEN_NEGATIEF_BEWIJS = "geen_negatief_bewijs"  # the source itself does not have every address
    ZONDER_PLEK = "zonder_plek"  # addresses of which nobody can say whether they lie in the zone
    ONVOLLEDIG_ADRES = "onvolledig_adres"  # in the zone, and not to be written to: no street, number or postcode


@dataclass(frozen=True, slots=True)
class Adres:
    """An address in the zone. ``afstand_m``: from the place that the zone lies around, 0.0 on it.

    What the source does not say is empty (``huisnummer`` None).
    """

    identificatie: str
    straat: str
    huisnummer: int | None
    huisletter: str
    toevoeging: str
    postcode: str
    woonplaats: str
    pand: str
    gebruiksdoel: str
    x: float
    y: float
    afstand_m: float

    @property
    def volledig(self) -> bool:
        """Whether a letter to it would arrive."""
        return bool(self.straat and self.huisnummer is not None and self.postcode and self.woonplaats)

    @property
    def nummer(self) -> str:
        """As people write it: 12, 12A, 12A-2."""
        number = "" if self.huisnummer is None else str(self.huisnummer)
        return f"{number}{self.huisletter}" + (f"-{self.toevoeging}" if self.toevoeging else "")

    @property
    def regel(self) -> str:
        """Street and number."""
        return f"{self.straat} {self.nummer}".strip()

    @property
    def postregel(self) -> str:
        """Postcode and town, as a label has them: 1234 AB  Plaats."""
        code = re.sub(r"^(\d{4})([A-Z]{2})$", r"\1 \2", self.postcode)
        return "  ".join(w for w in (code, self.woonplaats) if w)


@dataclass(frozen=True, slots=True)
class Omwonenden:
    """The addresses of a zone, by street and number, and what they stand on.

    ``zone`` (EPSG:28992) is what is drawn; with a ``straal_m`` the addresses were found by their own
    distance, so that the corners of a drawn circle cut none off. ``zonder_plek`` and ``onvolledig`` count
    what the reservations of those names are about.
    """

    plek: RdWkb
    zone: RdWkb
    straal_m: float
    adressen: tuple[Adres, ...]
    stand: Bronstand
    voorbehouden: tuple[Voorbehoud, ...]
    zonder_plek: int
    onvolledig: int

    @property
    def panden(self) -> int:
        """In how many buildings the addresses lie, as far as the source says in which."""
        return len({a.pand for a in self.adressen if a.pand})

    def per_gebruiksdoel(self) -> tuple[tuple[str, int], ...]:
        """A count per use as the source writes it (empty: not known), the most first; together all addresses."""
        count = Counter(a.gebruiksdoel for a in self.adressen)
        return tuple(sorted(count.items(), key=lambda pair: (-pair[1], pair[0])))

    def zonder_eigen(self) -> Omwonenden:
        """The same without the addresses on the place itself."""
        others = tuple(a for a in self.adressen if a.afstand_m > 0)
        return _maak(self, others)


class AdresIndex:
    """The addresses of a source made ready to be asked. Built once, then only read: threads may share it.

    Raises NotAllowed where the source has none to look in: "adressen_niet_in_register" (``data`` None),
    "adressen_niet_opgehaald", "adressen_leeg".
    """

    def __init__(self, data: BronData | None, bron: Bron | None, *, vandaag: date) -> None:
        if data is None:
            raise NotAllowed("adressen_niet_in_register")
        if not data.features:
            raise NotAllowed("adressen_leeg" if data.stand.volledig else "adressen_niet_opgehaald")
        self.stand = data.stand
        shapes = np.asarray(shapely.from_wkb([f.geometrie for f in data.features], on_invalid="ignore"), dtype=object)
        placed = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        self.zonder_plek = int((~placed).sum())
        self._features = [f for f, there in zip(data.features, placed, strict=True) if there]
        if not self._features:
            raise NotAllowed("adressen_leeg")
        self._punten = shapes[placed]
        self._boom = shapely.STRtree(self._punten)
        self._vooraf = tuple(_van_de_bron(data.stand, bron, vandaag))

    @property
    def aantal(self) -> int:
        """How many addresses there are to look in."""
        return len(self._features)

    @np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
    def binnen(self, plek: RdWkb, straal_m: float) -> Omwonenden:
        """The addresses within ``straal_m`` metres of ``plek`` (EPSG:28992; a point, line or area); 0: in it.

        Raises NotAllowed("geen_locatie") where there is no place in ``plek``, ValueError for a distance
        that is none.
        """
        if not 0 <= straal_m < float("inf"):
            raise ValueError(f"no distance: {straal_m}")
        shape = _vorm(plek)
        zone = shapely.buffer(shape, straal_m, quad_segs=BOOG_STUKKEN) if straal_m > 0 else shape
        near = self._boom.query(shape, predicate="dwithin", distance=straal_m + RAND_M)
        far = shapely.distance(self._punten[near], shape)
        found = sorted(
            (
                _adres(self._features[nr], self._punten[nr], metres)
                for nr, metres in zip(near.tolist(), far.tolist(), strict=True)
            ),
            key=_volgorde,
        )
        return _maak(
            Omwonenden(
                plek=RdWkb(shapely.to_wkb(shape, output_dimension=2)),
                zone=RdWkb(shapely.to_wkb(zone, output_dimension=2)),
                straal_m=straal_m,
                adressen=(),
                stand=self.stand,
                voorbehouden=(*self._vooraf, *_van_de_zone(self.stand, zone)),
                zonder_plek=self.zonder_plek,
                onvolledig=0,
            ),
            found,
        )


@dataclass(frozen=True, slots=True)
class Vlakkeuze:
    """An area that a zone can be, from a source: "gemeenteweg, 55"; EPSG:28992."""

    bron: str
    omschrijving: str
    geometrie: RdWkb


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def vlakken_hier(data: BronData | None, plek: RdWkb, attributen: Sequence[str]) -> tuple[Vlakkeuze, ...]:
    """The areas of a source that ``plek`` lies in or touches, the smallest first, named by these attributes.

    Nothing where the source is not there: it is asked for what may be chosen, not for what is missing.
    Raises NotAllowed("geen_locatie") where there is no place in ``plek``.
    """
    here = _vorm(plek)
    made: list[tuple[float, Vlakkeuze]] = []
    for feature in data.features if data is not None else ():
        shape = shapely.from_wkb(feature.geometrie, on_invalid="ignore")
        if shape is None or shapely.get_dimensions(shape) != 2:
            continue
        if not shapely.is_valid(shape):
            shape = shapely.make_valid(shape)
        if not shapely.intersects(shape, here):
            continue
        words = ", ".join(_tekst(feature.attributen.get(name)) for name in attributen)
        area = RdWkb(shapely.to_wkb(shape, output_dimension=2))
        made.append((float(shapely.area(shape)), Vlakkeuze(data.stand.titel if data else "", words, area)))
    made.sort(key=lambda pair: (pair[0], pair[1].omschrijving))
    return tuple(choice for _area, choice in made)


def _maak(van: Omwonenden, adressen: Iterable[Adres]) -> Omwonenden:
    """The same zone with these addresses, and the reservations that go with them."""
    rows = tuple(adressen)
    partial = sum(not a.volledig for a in rows)
    kept: list[Voorbehoud] = [
        v for v in van.voorbehouden if v not in (Voorbehoud.ZONDER_PLEK, Voorbehoud.ONVOLLEDIG_ADRES)
    ]
    if van.zonder_plek:
        kept.append(Voorbehoud.ZONDER_PLEK)
    if partial:
        kept.append(Voorbehoud.ONVOLLEDIG_ADRES)
    return Omwonenden(
        van.plek, van.zone, van.straal_m, rows, van.stand, tuple(kept), van.zonder_plek, onvolledig=partial
    )


def _vorm(plek: RdWkb) -> Any:
    shape = shapely.from_wkb(plek, on_invalid="ignore")
    if shape is None or shapely.is_empty(shape):
        raise NotAllowed("geen_locatie")
    return shape if shapely.is_valid(shape) else shapely.make_valid(shape)


def _van_de_bron(stand: Bronstand, bron: Bron | None, vandaag: date) -> Iterator[Voorbehoud]:
    if not stand.volledig:
        yield Voorbehoud.NIET_BIJGEWERKT
    fetched = stand.opgehaald_op.date() if stand.opgehaald_op is not None else None
    expired = stand.geldig_tot is not None and stand.geldig_tot < vandaag
    too_old = bron is not None and (fetched is None or (vandaag - fetched).days > bron.houdbaar_dagen)
    if expired or too_old:
        yield Voorbehoud.VEROUDERD
    if not stand.negatief_bewijs:
        yield Voorbehoud.GEEN_NEGATIEF_BEWIJS


def _van_de_zone(stand: Bronstand, zone: Any) -> Iterator[Voorbehoud]:
    covered = shapely.from_wkb(stand.dekking, on_invalid="ignore") if stand.dekking is not None else None
    if covered is None:
        yield Voorbehoud.DEKKING_ONBEKEND
        return
    if not shapely.is_valid(covered):
        covered = shapely.make_valid(covered)
    if not shapely.covers(covered, zone):
        yield Voorbehoud.BUITEN_DEKKING


def _adres(feature: BronFeature, punt: Any, meters: float) -> Adres:
    def read(what: str) -> str:
        values = (_tekst(feature.attributen.get(name)) for name in NAMEN[what])
        return next((value for value in values if value), "")

    number, letter, extra = _nummer(read("huisnummer"), read("huisletter"), read("toevoeging"))
    middle = shapely.centroid(punt)
    return Adres(
        identificatie=read("identificatie") or feature.id,
        straat=read("straat"),
        huisnummer=number,
        huisletter=letter,
        toevoeging=extra,
        postcode=read("postcode").replace(" ", "").upper(),
        woonplaats=read("woonplaats"),
        pand=read("pand"),
        gebruiksdoel=read("gebruiksdoel"),
        x=float(shapely.get_x(middle)),
        y=float(shapely.get_y(middle)),
        # the coordinates of an address that stands on an edge are rounded too
        afstand_m=0.0 if meters <= RAND_M else round(meters, 1) or 0.1,
    )


def _nummer(nummer: str, letter: str, toevoeging: str) -> tuple[int | None, str, str]:
    """Number, letter and addition apart, also where a source has them in one: "12A-2"."""
    parts = re.fullmatch(r"(\d{1,6})\s*([A-Za-z]?)(?:[\s-]+(.*))?", nummer)
    if parts is None:
        return None, letter, toevoeging or nummer
    return int(parts[1]), letter or parts[2] or "", toevoeging or parts[3] or ""


def _tekst(waarde: Waarde) -> str:
    """An attribute as text; a number without the ".0" that a table gives it."""
    if waarde is None or isinstance(waarde, bool):
        return ""
    if isinstance(waarde, float) and waarde.is_integer():
        return str(int(waarde))
    return str(waarde).strip()


def _volgorde(adres: Adres) -> tuple[bool, str, int, str, tuple[tuple[int, str], ...], str]:
    number = -1 if adres.huisnummer is None else adres.huisnummer
    extra = tuple(
        (int(digits or 0), letters) for digits, letters in re.findall(r"(\d+)|(\D+)", adres.toevoeging.casefold())
    )
    return (not adres.straat, _zonder_voorvoegsel(adres.straat), number, adres.huisletter.casefold(), extra,
            adres.identificatie)  # fmt: skip


def _zonder_voorvoegsel(straat: str) -> str:
    """For sorting: "'s-Gravenweg" among the g's."""
    return re.sub(r"^'[a-z]-?\s*", "", straat.casefold())

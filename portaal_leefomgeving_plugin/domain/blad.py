"""A sheet of zaken, vergunningen or objecten from the user's own file: its template, and how columns become fields.

The fields are the whitelist (design, decision 3): a column that no field takes is not kept, and is named. Nobody's
name has a field. Rows of a sheet are never zaken of a server: they live beside them, as layers of their own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.bron import Waarde
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.personen import gaat_over_een_persoon

BLAD = "blad_"
"""What the ids of sheets begin with among the sources of a store."""

Cel = str | int | float | bool | date | datetime | None


class Bladsoort(StrEnum):
    """What the rows of a sheet are."""

    ZAKEN = "zaken"
    VERGUNNINGEN = "vergunningen"
    OBJECTEN = "objecten"


class Veldtype(StrEnum):
    """What a field holds."""

    SLEUTEL = "sleutel"  # tells rows apart
    TEKST = "tekst"
    DATUM = "datum"
    GETAL = "getal"
    VRIJ = "vrij"  # a property of an object, as it comes
    RD_X = "rd_x"
    RD_Y = "rd_y"
    LON = "lon"
    LAT = "lat"
    WKT = "wkt"
    GEOJSON = "geojson"


PLEK = (Veldtype.RD_X, Veldtype.RD_Y, Veldtype.LON, Veldtype.LAT, Veldtype.WKT, Veldtype.GEOJSON)
"""The types that say where a row is."""


@dataclass(frozen=True, slots=True)
class Bladveld:
    """A column of the template. ``ook``: what it is called elsewhere."""

    naam: str
    type: Veldtype
    ook: tuple[str, ...] = ()


_NUMMER = ("id", "identificatie", "kenmerk", "zaaknummer", "vergunningnummer", "objectnummer", "nr", "code")
_WAAR = (
    Bladveld("rd_x", Veldtype.RD_X, ("x", "x_rd", "x-coördinaat", "xcoord", "x coordinaat", "rdx")),
    Bladveld("rd_y", Veldtype.RD_Y, ("y", "y_rd", "y-coördinaat", "ycoord", "y coordinaat", "rdy")),
    Bladveld("lengtegraad", Veldtype.LON, ("lon", "longitude", "lng", "lengte graad", "oosterlengte")),
    Bladveld("breedtegraad", Veldtype.LAT, ("lat", "latitude", "breedte graad", "noorderbreedte")),
    Bladveld("wkt", Veldtype.WKT, ("geometrie", "geometry", "geom", "vorm")),
    Bladveld("geojson", Veldtype.GEOJSON, ("zaakgeometrie",)),
)
_SLEUTEL = Bladveld("nummer", Veldtype.SLEUTEL, _NUMMER)
_OMSCHRIJVING = Bladveld("omschrijving", Veldtype.TEKST, ("titel", "onderwerp", "beschrijving"))

VELDEN: dict[Bladsoort, tuple[Bladveld, ...]] = {
    Bladsoort.ZAKEN: (
        _SLEUTEL,
        _OMSCHRIJVING,
        Bladveld("zaaktype", Veldtype.TEKST, ("soort zaak", "zaaktype_omschrijving", "type")),
        Bladveld("status", Veldtype.TEKST, ("zaakstatus", "fase")),
        Bladveld("resultaat", Veldtype.TEKST, ("uitkomst",)),
        Bladveld("startdatum", Veldtype.DATUM, ("datum start", "ontvangstdatum", "datum ontvangst", "ontvangen")),
        Bladveld("einddatum", Veldtype.DATUM, ("datum einde", "afgehandeld op", "datum afhandeling")),
        Bladveld("uiterlijke_einddatum", Veldtype.DATUM, ("fatale datum", "uiterlijke datum", "beslisdatum")),
        *_WAAR,
    ),
    Bladsoort.VERGUNNINGEN: (
        _SLEUTEL,
        _OMSCHRIJVING,
        Bladveld("activiteit", Veldtype.TEKST, ("activiteiten", "soort", "type")),
        Bladveld("status", Veldtype.TEKST, ("fase",)),
        Bladveld("aanvraagdatum", Veldtype.DATUM, ("datum aanvraag", "ontvangstdatum", "datum ontvangst")),
        Bladveld("besluitdatum", Veldtype.DATUM, ("datum besluit", "verleend op", "datum verleend")),
        Bladveld("ingangsdatum", Veldtype.DATUM, ("datum ingang", "geldig vanaf")),
        Bladveld("einddatum", Veldtype.DATUM, ("datum einde", "geldig tot")),
        Bladveld("zaaknummer", Veldtype.TEKST, ("zaak",)),
        *_WAAR,
    ),
    Bladsoort.OBJECTEN: (
        _SLEUTEL,
        _OMSCHRIJVING,
        Bladveld("soort", Veldtype.TEKST, ("type", "objecttype", "categorie")),
        Bladveld("status", Veldtype.TEKST, ("toestand",)),
        Bladveld("datum", Veldtype.DATUM, ("peildatum", "aanlegdatum")),
        Bladveld("waarde", Veldtype.GETAL, ("meetwaarde", "aantal")),
        Bladveld("eenheid", Veldtype.TEKST, ()),
        *_WAAR,
    ),
}
"""The templates: every field of each kind, the key first."""


@dataclass(frozen=True, slots=True)
class Rij:
    """A row of a file: its number there (the first is 1) and its cells, as many as there are headings."""

    nummer: int
    cellen: tuple[Cel, ...]


@dataclass(frozen=True, slots=True)
class Werkblad:
    """A sheet as it was read. ``dagen_af``: what is to be added to a serial of a day, where it counts from 1904."""

    naam: str
    koppen: tuple[str, ...]
    rijen: tuple[Rij, ...]
    dagen_af: int = 0


@dataclass(frozen=True, slots=True)
class Bladbestand:
    """A file with sheets: its name without its folder, its day, its hash."""

    naam: str
    datum: date | None
    sha256: str
    bladen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Koppeling:
    """What becomes of a column: the field that takes it, empty where it is not kept.

    ``vrij``: it is kept as a property of its own (objecten only). ``persoon``: it is about a person, and is not
    kept whatever is chosen.
    """

    kolom: int
    kop: str
    veld: str = ""
    vrij: bool = False
    persoon: bool = False

    @property
    def bewaard(self) -> bool:
        """Whether anything of it is kept."""
        return not self.persoon and (bool(self.veld) or self.vrij)


class Afkeurreden(StrEnum):
    """Why a row is not taken over."""

    ZONDER_NUMMER = "zonder_nummer"
    DUBBEL = "dubbel"
    GEEN_DATUM = "geen_datum"
    GEEN_GETAL = "geen_getal"
    DUBBELZINNIG = "dubbelzinnig"  # 1.234: a thousand and more, or one and a bit?
    EEUW_ONTBREEKT = "eeuw_ontbreekt"
    FOUT_IN_CEL = "fout_in_cel"  # #N/A and its like
    TE_LANG = "te_lang"
    BSN = "bsn"
    HALVE_PLEK = "halve_plek"  # x without y
    PLEK_ONLEESBAAR = "plek_onleesbaar"
    PLEK_VERWISSELD = "plek_verwisseld"
    PLEK_BUITEN = "plek_buiten"
    PLEK_ONGELDIG = "plek_ongeldig"


@dataclass(frozen=True, slots=True)
class Afkeuring:
    """A row that is not taken over. ``waarde`` is the cell that it is about; empty where that may be a person."""

    rij: int
    kop: str
    reden: Afkeurreden
    waarde: str = ""


@dataclass(frozen=True, slots=True)
class Bladregel:
    """A row that can be taken over: key, place (EPSG:28992) and fields by name, in the order of the template."""

    rij: int
    nummer: str
    geometrie: RdWkb | None
    waarden: tuple[tuple[str, Waarde], ...]


@dataclass(frozen=True, slots=True)
class Keuring:
    """What came of looking at every row. ``afgekeurde_nummers``: keys of rejected rows, as far as they are known."""

    regels: tuple[Bladregel, ...]
    afgekeurd: tuple[Afkeuring, ...]
    afgekeurde_nummers: frozenset[str]
    weggelaten: tuple[Koppeling, ...]
    aantal: int

    @property
    def aantal_afgekeurd(self) -> int:
        """Rows, each once however much is wrong with it."""
        return len({a.rij for a in self.afgekeurd})

    @property
    def zonder_plek(self) -> int:
        """Rows that can be taken over and have no place."""
        return sum(r.geometrie is None for r in self.regels)


def stel_koppelingen_voor(soort: Bladsoort, koppen: Sequence[str]) -> tuple[Koppeling, ...]:
    """The mapping by headings: by a field's own name first, then by what it is called elsewhere; each field once."""
    taken: set[str] = set()
    chosen: dict[int, str] = {}
    plain = [_kaal(k) for k in koppen]
    for names in (lambda f: (f.naam,), lambda f: f.ook):
        for field in VELDEN[soort]:
            wanted = [_kaal(n) for n in names(field)]
            at = next((nr for name in wanted for nr, kop in enumerate(plain) if kop == name and nr not in chosen), None)
            if at is not None and field.naam not in taken and not gaat_over_een_persoon(koppen[at]):
                chosen[at] = field.naam
                taken.add(field.naam)
    return tuple(
        Koppeling(nr, kop, chosen.get(nr, ""), persoon=gaat_over_een_persoon(kop)) for nr, kop in enumerate(koppen)
    )


_EIGEN_NUMMER = {
    Bladsoort.ZAKEN: "zaaknummer",
    Bladsoort.VERGUNNINGEN: "vergunningnummer",
    Bladsoort.OBJECTEN: "objectnummer",
}


def raad_soort(koppen: Sequence[str]) -> Bladsoort:
    """The kind that the headings tell: one of which rows get a number, and whose own fields most of them name.

    A number that is called after its kind weighs most, then a field's own name, then what it is called elsewhere.
    Zaken where nothing tells.
    """
    plain = {_kaal(k) for k in koppen}

    def score(soort: Bladsoort) -> tuple[bool, int]:
        shared = {f.naam for f in (_SLEUTEL, _OMSCHRIJVING, *_WAAR)}
        taken = {k.veld for k in stel_koppelingen_voor(soort, koppen) if k.veld}
        own = [f for f in VELDEN[soort] if f.naam not in shared and f.naam in taken]
        told = sum(2 if _kaal(f.naam) in plain else 1 for f in own)
        return _SLEUTEL.naam in taken, told + (3 if _EIGEN_NUMMER[soort] in plain else 0)

    return max(Bladsoort, key=score)


def slug_van(naam: str) -> str:
    """What a name of a layer becomes in the store: "Kap 2026" is kap_2026."""
    return re.sub(r"[^a-z0-9]+", "_", _kaal(naam)).strip("_")[:40]


def _kaal(tekst: str) -> str:
    """Without capitals, accents and marks, so that "X-coördinaat" is "x coordinaat"."""
    flat = unicodedata.normalize("NFKD", tekst.casefold())
    letters = "".join(c for c in flat if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^a-z0-9]+", " ", letters).split())

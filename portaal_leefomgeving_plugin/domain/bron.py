"""Open-data sources: what the register says of one, and what was fetched from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand

Waarde = str | int | float | bool | None


class BronSoort(StrEnum):
    """The interface a source is read through."""

    OGC_API_FEATURES = "ogc_api_features"
    WFS = "wfs"  # WFS 2.0
    ARCGIS = "arcgis"  # a layer of an ArcGIS MapServer or FeatureServer
    WMS_PUNT = "wms_punt"  # GetFeatureInfo on a raster, at the places of the zaken
    WMS_VLAK = "wms_vlak"  # the same on features, of a source that gives them no other way
    WCS = "wcs"
    RASTER = "raster"  # a GeoTIFF, COG included: a path or a url
    BESTAND = "bestand"  # GeoPackage, GeoParquet, Shapefile, GeoJSON: a path or a url
    ATOM = "atom"  # a feed whose entries are such files
    OBJECTEN = "objecten"  # a type of the municipality's own Objects API; no entry of the register
    BLAD = "blad"  # a sheet that the user read in; no entry of the register, and fetched from nowhere

    @property
    def per_plek(self) -> bool:
        """Whether it can only be asked place by place."""
        return self in (BronSoort.WMS_PUNT, BronSoort.WMS_VLAK)

    @property
    def raster(self) -> bool:
        """Whether it gives values of cells: its features are made of them, and have one attribute, ``WAARDE``."""
        return self in (BronSoort.WMS_PUNT, BronSoort.WCS, BronSoort.RASTER)


WAARDE = "waarde"
"""The attribute of features that were made of cells of a raster."""


class Ritme(StrEnum):
    """How often a source is renewed, as its maker says."""

    DAGELIJKS = "dagelijks"
    MAANDELIJKS = "maandelijks"
    JAARLIJKS = "jaarlijks"
    ONREGELMATIG = "onregelmatig"
    ONBEKEND = "onbekend"


class Vertrouwen(StrEnum):
    """How well the entry of a source is known: A two sources or seen live, B one recent source, C old or doubtful."""

    A = "A"
    B = "B"
    C = "C"


class Dekking(StrEnum):
    """How far a source reaches, as its register entry claims."""

    NEDERLAND = "nederland"
    GEMEENTE = "gemeente"  # this municipality's own layer: the gemeentegrens
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Verklaring:
    """What a user said of a source of their own: how complete it is, and whether no hit proves something."""

    medewerker: str  # id
    op: date
    tekst: str


@dataclass(frozen=True, slots=True)
class Bron:
    """One entry of the register (``resources/registers/bronnen.json``; its schema lies beside it).

    ``negatief_bewijs``: whether no hit proves something. ``houdbaar_dagen``: how old a fetched
    copy may be before its silence no longer counts. ``filter`` is CQL2 text: which features the source is
    taken to be about, where ``{vandaag}`` stands for the day. ``onderdeel``: which file of a feed.
    ``niet_gekarteerd``: numbers of a raster that mean that nothing was mapped there (0 dB at RIVM), which is
    not the same as little.
    """

    id: str
    titel: str
    thema: str
    soort: BronSoort
    url: str  # root of the service
    collectie: str
    naam_attribuut: str
    licentie: str
    negatief_bewijs: bool
    dekking: Dekking
    houdbaar_dagen: int
    gegevens_van: date | None = None
    geldig_tot: date | None = None
    indicatief: bool = False
    fictief: bool = False
    gecontroleerd_op: date | None = None
    attributen: tuple[str, ...] = ()
    ritme: Ritme = Ritme.ONBEKEND
    vertrouwen: Vertrouwen | None = None
    filter: str = ""
    onderdeel: str = ""
    niet_gekarteerd: tuple[float, ...] = ()
    verklaring: Verklaring | None = None  # of a source that a user added: theirs, and no one else's


@dataclass(frozen=True, slots=True)
class BronFeature:
    """One feature of a source; geometry in EPSG:28992, None where the source gives none."""

    id: str
    geometrie: RdWkb | None
    attributen: Mapping[str, Waarde]


@dataclass(frozen=True, slots=True)
class BronData:
    """What one fetch brought, with its completeness statement."""

    stand: Bronstand
    features: tuple[BronFeature, ...]

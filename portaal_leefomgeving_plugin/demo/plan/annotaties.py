"""The gebiedsaanwijzingen, norms and maps of the plan. Types and groups are words from the waardelijsten of IMOW."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.gebieden import HOOGTEN
from portaal_leefomgeving_plugin.demo.plan.vormen import Aanwijzing, Kaart, Norm, Normwaarde

_AANWIJZINGEN = (
    ("wonen", "Functie", "Wonen", "Woongebied"),
    ("centrum", "Functie", "Centrum", "Centrumgebied"),
    ("bedrijven", "Functie", "Bedrijven", "Bedrijventerrein"),
    ("haven", "Functie", "Haven", "Industrieterrein"),
    ("recreatie", "Functie", "Recreatie", "Recreatie"),
    ("park", "Functie", "Park", "Groen"),
    ("agrarisch", "Functie", "Agrarisch", "Agrarisch"),
    ("natuur", "Functie", "Natuur", "BeschermdLandschap"),
    ("water", "Functie", "Water", "Water"),
    ("verkeer", "Functie", "Verkeer", "Verkeer"),
    ("school", "Functie", "Onderwijs", "Maatschappelijk"),
    ("sport", "Functie", "Sport", "Sport"),
    ("kom", "Natuur", "Bebouwingscontour houtkap", "BebouwingscontourHoutkap"),
    ("speel", "Recreatie", "Openbare speelruimte", "KleinschaligeVoorzieningen"),
    ("evenementen", "Recreatie", "Evenemententerrein", "Dagrecreatie"),
    ("archeologiehoog", "Erfgoed", "Hoge archeologische verwachting", "Archeologie"),
    ("archeologiemiddel", "Erfgoed", "Middelhoge archeologische verwachting", "Archeologie"),
    ("monumenten", "Erfgoed", "Gemeentelijke monumenten", "BeschermdMonument"),
    ("karakteristiek", "Erfgoed", "Karakteristieke panden", "CultureelErfgoed"),
    ("molenbiotoop", "Beperkingengebied", "Molenbiotoop", "Molen"),
    ("verontreinigd", "Bodem", "Verontreinigde bodem", "Maatregelengebied"),
    ("bodemlandbouwnatuur", "Bodem", "Bodembeheergebied landbouw en natuur", "Bodembeheergebied"),
    ("bodemwonen", "Bodem", "Bodembeheergebied wonen", "Bodembeheergebied"),
    ("bodemindustrie", "Bodem", "Bodembeheergebied industrie", "Bodembeheergebied"),
    ("geluid", "Geluid", "Geluidaandachtsgebied", "AandachtsgebiedGeluid"),
    ("geluidhoog", "Geluid", "Gebied met zeer veel geluid", "Maatregelengebied"),
    ("stilte", "Geluid", "Stiltegebied", "Stiltegebied"),
    ("geurgevoelig", "Geur", "Geurgevoelig gebied", "Bebouwingscontour"),
    ("luchtkwaliteit", "Lucht", "Aandachtsgebied luchtkwaliteit", "AandachtsgebiedLuchtkwaliteit"),
    ("plaatsgebonden", "ExterneVeiligheid", "Plaatsgebonden risico", "PlaatsgebondenRisico"),
    ("brand", "ExterneVeiligheid", "Brandaandachtsgebied", "AandachtsgebiedExterneVeiligheid"),
    ("keringzone", "WaterEnWatersysteem", "Beschermingszone waterkering", "Kade"),
    ("waterberging", "WaterEnWatersysteem", "Waterbergingsgebied", "Bergingsgebied"),
    ("natura2000", "Natuur", "Natura 2000-gebied", "Natura2000Gebied"),
    ("openlandschap", "Landschap", "Open polderlandschap", "OpenLandschap"),
    ("zonneveld", "Energievoorziening", "Zonne-energiegebied", "ZonneEnergiegebied"),
    ("windenergie", "Energievoorziening", "Windturbinegebied", "Windturbinegebied"),
    ("spoorzone", "Verkeer", "Zone langs het spoor", "Spoorweg"),
    ("wegzone", "Verkeer", "Zone langs hoofdwegen", "Weg"),
    ("bedrijvigheid", "RuimtelijkGebruik", "Gebied voor zwaardere bedrijven", "Bedrijventerrein"),
    ("dorpsgezicht", "Erfgoed", "Beschermd dorpsgezicht", "CultureelErfgoed"),
    ("lint", "Erfgoed", "Cultuurhistorisch lint", "CultuurhistorischWaardevolGebied"),
    ("winkelgebied", "RuimtelijkGebruik", "Winkelgebied", "Detailhandel"),
    ("hondenlosloop", "Recreatie", "Hondenlosloopgebied", "Dagrecreatie"),
    ("ontwikkellocatie", "Functie", "Ontwikkellocatie", "Transformatiegebied"),
    ("bouwvlak", "Bouw", "Bouwvlakken", "Bouwvlak"),
    ("groenstructuur", "Natuur", "Groenstructuur", "Maatregelengebied"),
    ("kernzone", "WaterEnWatersysteem", "Kernzone waterkering", "Kade"),
    ("waterwingebied", "Functie", "Waterwingebied", "Waterwingebied"),
    ("grondwater", "WaterEnWatersysteem", "Grondwaterbeschermingsgebied", "Grondwaterbeschermingsgebied"),
    ("geluidszone", "Geluid", "Geluidszone industrie", "AandachtsgebiedGeluid"),
    ("gifwolk", "ExterneVeiligheid", "Gifwolkaandachtsgebied", "AandachtsgebiedExterneVeiligheid"),
    ("buisleiding", "Leiding", "Belemmeringengebied buisleiding", "Buisleiding"),
    ("trillingzone", "Beperkingengebied", "Trillingszone spoor", "Spoorweg"),
    ("milieuzone", "Lucht", "Milieuzone", "Maatregelengebied"),
    ("kering", "Beperkingengebied", "Ringdijk", "Waterstaatswerk"),
)

BEBOUWING = {
    "5": ("park", "natuur"), "20": ("recreatie", "sport"), "50": ("wonen", "school"), "70": ("bedrijven", "haven"),
    "90": ("centrum",),
}  # fmt: skip
"""Percent of a building plot that may be built on, per zone."""

GELUID = {
    "40": ("natuur",), "45": ("agrarisch", "recreatie", "park"), "50": ("wonen", "school", "sport"), "55": ("centrum",),
    "60": ("bedrijven",), "65": ("haven",),
}  # fmt: skip
"""dB(A) that a company may bring to a façade by day, per zone in which that stands."""

WELSTAND = {
    "bijzonder": ("centrum", "natuur", "openlandschap"), "regulier": ("wonen", "school", "recreatie", "sport", "park"),
    "vrij": ("bedrijven", "haven"),
}  # fmt: skip


def aanwijzingen() -> tuple[Aanwijzing, ...]:
    return tuple(Aanwijzing(place, kind, name, group, place) for place, kind, name, group in _AANWIJZINGEN)


def normen() -> tuple[Norm, ...]:
    return (
        Norm("bouwhoogte", "maximale bouwhoogte", "MaximumBouwhoogte", "Bouwaanduiding",
            _getallen({metres: (f"hoogte{metres}",) for metres in HOOGTEN}),
             "Meter", "meter boven maaiveld"),
        Norm("bebouwing", "maximaal bebouwingspercentage", "MaximumBebouwingspercentage", "Bouwaanduiding",
             _getallen(BEBOUWING), "Procent", "procent van het bouwperceel"),
        Norm("geluidgevel", "geluid door een bedrijf op de gevel, overdag", "Geluidniveau", "Geluid", _getallen(GELUID),
             "DecibelA", "dB(A)"),
        Norm("binnenniveau", "geluid in een geluidgevoelige ruimte", "Geluidniveau", "Geluid",
             _getallen({"33": ("geluid",)}), "Decibel", "dB"),
        Norm("welstand", "welstandsniveau", "Welstandsniveau", "Bouwaanduiding",
             tuple(Normwaarde(places, woord=word) for word, places in WELSTAND.items())),
        Norm("milieucategorie", "zwaarste toegelaten milieucategorie", "Milieucategorie", "Gebruik",
             (Normwaarde(("bedrijven",), woord="3.1"), Normwaarde(("haven",), woord="4.2"))),
        Norm("turbine", "maximale tiphoogte van een windturbine", "MaximumTiphoogte", "Energie",
             _getallen({"120": ("windenergie",)}), "Meter", "meter boven maaiveld"),
        Norm("lucht", "stikstofdioxide in de buitenlucht", "Concentratie", "Luchtkwaliteit",
             (Normwaarde(("luchtkwaliteit",)),), omgevingswaarde=True),
    )  # fmt: skip


def kaarten(uitsnede: tuple[float, float, float, float]) -> tuple[Kaart, ...]:
    return (
        Kaart("hoogtekaart", "Hoogtekaart", "001", uitsnede, ("bouwhoogte",)),
        Kaart("welstandskaart", "Welstandskaart", "002", uitsnede, ("welstand",)),
    )


def _getallen(values: dict[str, tuple[str, ...]]) -> tuple[Normwaarde, ...]:
    return tuple(Normwaarde(places, getal=number) for number, places in values.items())

"""Small builders: a zaak, a source and a rule with all in order, so that a test changes the one thing it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Bronstand, Oordeel
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak, toets
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.regel import (
    Afstand,
    Beoordeling,
    Klassen,
    Norm,
    Regel,
    Tekst,
    Treffer,
    Verwijzing,
)

NU = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
GEMEENTE = shapely.box(100_000, 400_000, 110_000, 410_000)
MIDDEN = (105_000.0, 405_000.0)
VERWIJZING = Verwijzing(Tekst("Norm", "Norm"), "Bkl 1.1", True, "", date(2026, 11, 23))
TEKST = Tekst("tekst", "text")


def wkb(shape: Any) -> RdWkb:
    """A shapely shape as it travels."""
    return RdWkb(shapely.to_wkb(shape))


def vierkant(x: float, y: float, zijde: float) -> Any:
    """A square around a point."""
    return shapely.box(x - zijde / 2, y - zijde / 2, x + zijde / 2, y + zijde / 2)


def zaak(
    shape: Any = None,
    *,
    kwaliteit: LocatieKwaliteit = LocatieKwaliteit.GOED,
    omschrijving: str = "Dakkapel",
    **more: Any,
) -> ToetsZaak:
    """A zaak at a shape (at the middle of the municipality where none is given)."""
    shape = shapely.Point(MIDDEN) if shape is None else shape
    values = {"uuid": "z1", "zaaktype_identificatie": "OV", "zaaktype_omschrijving": "Omgevingsvergunning"} | more
    return ToetsZaak(locatie=Locatie(wkb(shape), kwaliteit), omschrijving=omschrijving, **values)


def zaak_zonder_locatie() -> ToetsZaak:
    """A zaak without a location."""
    return replace(zaak(), locatie=GEEN_LOCATIE)


def bron(**changes: Any) -> Bron:
    """A source on which everything is in order."""
    made = Bron(
        id="laag",
        titel="Laag",
        thema="bodem",
        soort=BronSoort.OGC_API_FEATURES,
        url="https://example.org/ogc/v1",
        collectie="laag",
        naam_attribuut="naam",
        licentie="CC0",
        negatief_bewijs=True,
        dekking=Dekking.GEMEENTE,
        houdbaar_dagen=30,
    )
    return replace(made, **changes)


def stand(aantal: int, /, **changes: Any) -> Bronstand:
    """A fetch on which everything is in order."""
    made = Bronstand(
        bron="laag",
        titel="Laag",
        url="https://example.org/ogc/v1/collections/laag/items",
        bereikt=True,
        volledig=True,
        paginas=1,
        aantal=aantal,
        aantal_gemeld=None,
        opgehaald_op=NU - timedelta(hours=3),
        gegevens_van=date(2026, 1, 1),
        geldig_tot=None,
        sha256="ab" * 32,
        licentie="CC0",
        negatief_bewijs=True,
        dekking=wkb(GEMEENTE),
    )
    return replace(made, **changes)


def feature(shape: Any, nr: int = 1, /, **attributen: Any) -> BronFeature:
    """A feature; ``shape`` may be None, bytes, or a shapely shape."""
    geometry = shape if shape is None or isinstance(shape, bytes) else wkb(shape)
    return BronFeature(f"f{nr}", geometry, attributen)


def laag(features: Sequence[BronFeature] = (), van: Bron | None = None, **changes: Any) -> BronLaag:
    """A layer of these features, fetched as ``stand`` says with ``changes``."""
    return BronLaag.from_data(van or bron(), BronData(stand(len(features), **changes), tuple(features)))


def regel(beoordeling: Beoordeling | None = None, **changes: Any) -> Regel:
    """A rule: any hit is aandacht, unless said otherwise."""
    made = Regel(
        id="regel",
        versie="1",
        thema="bodem",
        bron="laag",
        titel=Tekst("Titel", "Title"),
        beoordeling=beoordeling or Treffer(Oordeel.AANDACHT),
        toepassing=None,
        filter=None,
        minste_m2=1.0,
        minste_m=1.0,
        verwijzing=None,
        meldingen=tuple((o, TEKST) for o in Oordeel),
        groen_geraakt=None,
        adviezen=(),
        indicatief=True,
    )
    return replace(made, **changes)


def norm(**changes: Any) -> Norm:
    """A noise norm: 53 and 70 dB."""
    made = Norm(
        attribuut=("lden",),
        eenheid="dB",
        van=1.0,
        tot=130.0,
        klassebreedte=0.0,
        standaard=53.0,
        bij_standaard=VERWIJZING,
        grens=70.0,
        bij_grens=replace(VERWIJZING, geverifieerd=False),
    )
    return replace(made, **changes)


KLASSEN = Klassen(("klasse",), (("wonen", Oordeel.GROEN), ("industrie", Oordeel.AANDACHT)))
NABIJ = Afstand(((0.0, Oordeel.KNELPUNT), (250.0, Oordeel.AANDACHT)))


def bevinding(
    een_zaak: ToetsZaak,
    een_regel: Regel,
    lagen: BronLaag | Mapping[str, BronLaag] | None,
    bronnen: Iterable[Bron] | None = None,
    *,
    taal: str = "nl",
) -> Bevinding:
    """The finding of one rule for one zaak."""
    layers = {"laag": lagen} if isinstance(lagen, BronLaag) else dict(lagen or {})
    known = [lag.bron for lag in layers.values()] if bronnen is None else bronnen
    (baan,) = toets([een_zaak], [een_regel], layers, {b.id: b for b in known}, nu=NU, taal=taal)
    (found,) = baan.bevindingen
    return found

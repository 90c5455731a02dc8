"""Zaken whose location is missing, impossible or doubtful, with what it most likely was: for a person to accept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import shapely

from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

GRENS = "gemeentegrens"
"""The source that says where the municipality ends."""
RUIMTE_M = 50.0
"""How far over the border a zaak may lie: borders are drawn, and buildings stand on them."""
KLEINSTE_M2 = 0.5
"""What is left of a mended area below this is no area."""


class Kwaal(StrEnum):
    """What is the matter, in the order of how easily it is mended."""

    ASSEN_VERWISSELD = "assen_verwisseld"
    RD_GETALLEN = "rd_getallen"
    ONGELDIGE_VORM = "ongeldige_vorm"
    BUITEN_GEMEENTE = "buiten_gemeente"  # a good place, and not in this municipality
    BUITEN_NEDERLAND = "buiten_nederland"  # null island among them
    ONLEESBAAR = "onleesbaar"
    ONTBREEKT = "ontbreekt"


@dataclass(frozen=True, slots=True)
class Patient:
    """A zaak with what is the matter. ``voorstel``: where it most likely is (EPSG:28992), None where nobody can tell
    from its numbers; ``uit_zaaksysteem``: the proposal is a reading of what the server holds."""

    regel: ZaakRegel
    kwaal: Kwaal
    voorstel: RdWkb | None
    uit_zaaksysteem: bool


@dataclass(frozen=True, slots=True)
class Spreekuur:
    """All of them. ``grens_bekend``: whether it could be told which lie outside the municipality."""

    patienten: tuple[Patient, ...]
    goed: int
    grens_bekend: bool


def spreekuur(werkbestand: Werkbestand, progress: Progress, *, ook_gesloten: bool = False) -> Spreekuur:
    """Looks at all zaken, the open ones first."""
    lines = [z for z in werkbestand.zaken() if ook_gesloten or z.einddatum is None]
    lines.sort(key=lambda z: (z.einddatum is not None, z.identificatie))
    progress.check()
    outside, known = _buiten(werkbestand, lines)
    found = []
    for regel in lines:
        kwaal = _kwaal(regel, outside)
        if kwaal is not None:
            proposal, theirs = _voorstel(regel)
            found.append(Patient(regel, kwaal, proposal, theirs))
    return Spreekuur(tuple(found), len(lines) - len(found), known)


def _kwaal(regel: ZaakRegel, buiten: frozenset[str]) -> Kwaal | None:
    quality = regel.locatie.kwaliteit
    if quality is not LocatieKwaliteit.GOED:
        return Kwaal(quality.value)
    if regel.locatie.geometrie is None:
        return Kwaal.ONLEESBAAR
    return Kwaal.BUITEN_GEMEENTE if regel.uuid in buiten else None


def _voorstel(regel: ZaakRegel) -> tuple[RdWkb | None, bool]:
    place = regel.locatie
    if place.voorstel is not None:
        return place.voorstel, True
    if place.kwaliteit is LocatieKwaliteit.ONGELDIGE_VORM and place.geometrie is not None:
        return hersteld(place.geometrie), False
    return None, False


def hersteld(wkb: RdWkb) -> RdWkb | None:
    """An area whose border crosses itself as the area that it encloses; None where no area is left of it."""
    shape = shapely.from_wkb(wkb, on_invalid="ignore")
    if shape is None or shapely.is_empty(shape):
        return None
    whole = shapely.make_valid(shapely.force_2d(shape))
    parts = [p for p in shapely.get_parts(whole) if shapely.get_dimensions(p) == 2 and shapely.area(p) >= KLEINSTE_M2]
    if not parts:
        return None
    made = parts[0] if len(parts) == 1 else shapely.multipolygons(_losse(parts))
    return RdWkb(shapely.to_wkb(made, output_dimension=2)) if shapely.is_valid(made) else None


def _losse(delen: list[shapely.Geometry]) -> list[shapely.Geometry]:
    return [p for part in delen for p in shapely.get_parts(part)]


def _buiten(werkbestand: Werkbestand, regels: list[ZaakRegel]) -> tuple[frozenset[str], bool]:
    """The zaken that lie wholly outside the municipality; and whether that is known at all."""
    data = werkbestand.bron(GRENS)
    shapes = [f.geometrie for f in data.features if f.geometrie is not None] if data and data.stand.volledig else []
    if not shapes:
        return frozenset(), False
    area = shapely.buffer(shapely.union_all(shapely.make_valid(shapely.from_wkb(shapes))), RUIMTE_M)
    shapely.prepare(area)
    placed = [z for z in regels if z.locatie.betrouwbaar]
    here = shapely.intersects(shapely.from_wkb([z.locatie.geometrie for z in placed], on_invalid="ignore"), area)
    return frozenset(z.uuid for z, inside in zip(placed, here, strict=True) if not inside), True

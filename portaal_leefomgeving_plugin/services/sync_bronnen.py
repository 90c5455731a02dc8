"""Fetches the open-data sources of a connection into the store's cache, each with its completeness statement.

The gemeentegrens comes first: it is the area that the others are asked for, and the boundary that
the ambtsgebied of the omgevingsplan is joined with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register
from portaal_leefomgeving_plugin.services.regelmap import Regelmap
from portaal_leefomgeving_plugin.services.run_green_lane import regels_van
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

GEMEENTEGRENS = "gemeentegrens"


def register_van(verbinding: Verbinding, open_data: ApiSession) -> tuple[Bron, ...]:
    """The sources of this connection: its own register, or the shipped one; and what users added in the rules folder.

    Raises UnreadableConfiguration, or what the session raises where the register lies at a url. An added source
    that cannot be read is no source of this connection: rules over it say so, and the studio names the file.
    """
    where = verbinding.bronnenregister
    if where.startswith(("http://", "https://")):
        found = lees_register(open_data.get(where).body, waar=where)
    else:
        path = Path(where) if where else resource("registers/bronnen.json")
        found = lees_register(path, waar=str(path))
    added = Regelmap(Path(verbinding.regelmap)).bronnen()[0] if verbinding.regelmap else ()
    known = {b.id for b in found}
    return (*found, *(b for b in added if b.id not in known))


def gemeentegrens(data: BronData | None, gemeentecode: str) -> RdWkb | None:
    """The boundary of ``gemeentecode`` (GM0000) among the features of the grens source, None where it is not."""
    if data is None or not data.stand.bereikt:
        return None
    wanted = gemeentecode.upper().removeprefix("GM")
    for feature in data.features:
        codes = (str(feature.attributen.get(name) or "").upper() for name in ("code", "identificatie", "gemeentecode"))
        if feature.geometrie is not None and any(c.removeprefix("GM") == wanted for c in codes if c):
            return feature.geometrie
    return None


def sync_bronnen(omgeving: Werkomgeving, bronnen: tuple[Bron, ...], progress: Progress) -> list[BronData]:
    """Fetches every source; answers what came of each, the failed ones included (their stand says why).

    A failed fetch leaves what was cached as it is and only notes that it failed. Sources that can only be asked
    place by place cost a request or more per zaak: they are left alone where no rule asks for them.
    """
    asked = _gevraagd(omgeving, bronnen)
    wanted = [b for b in bronnen if not b.soort.per_plek or b.id in asked]
    ordered = sorted(wanted, key=lambda b: b.id != GEMEENTEGRENS)
    grens: RdWkb | None = None
    fetched: list[BronData] = []
    for nr, bron in enumerate(ordered):
        progress.check()
        progress.step("bronnen", nr, len(ordered))
        data = haal_bron(omgeving, bron, progress, gebied=None if bron.id == GEMEENTEGRENS else grens)
        if bron.id == GEMEENTEGRENS:
            grens = gemeentegrens(data, omgeving.verbinding.gemeentecode)
        fetched.append(_bewaar(omgeving, bron, data, grens))
    complete = all(d.stand.volledig for d in fetched)
    omgeving.werkbestand.noteer_sync(
        "bronnen", moment=omgeving.clock.now(), volledig=complete, aantal=sum(d.stand.aantal for d in fetched)
    )
    progress.step("bronnen", len(ordered), len(ordered))
    return fetched


def sync_bron(omgeving: Werkomgeving, bron: Bron, progress: Progress) -> BronData:
    """Fetches one source, within the boundary that the store knows; answers what came of it."""
    boundary = omgeving.werkbestand.bron(GEMEENTEGRENS) if bron.id != GEMEENTEGRENS else None
    grens = gemeentegrens(boundary, omgeving.verbinding.gemeentecode)
    return _bewaar(omgeving, bron, haal_bron(omgeving, bron, progress, gebied=grens), grens)


def _bewaar(omgeving: Werkomgeving, bron: Bron, data: BronData, grens: RdWkb | None) -> BronData:
    said = bron.verklaring.medewerker if bron.verklaring else ""
    data = replace(data, stand=replace(data.stand, dekking=_dekking(bron, data, grens), verklaard_door=said))
    if data.stand.volledig:
        omgeving.werkbestand.schrijf_bron(bron, data)
    else:
        omgeving.werkbestand.noteer_bronstand(data.stand, bron)
    return data


def _gevraagd(omgeving: Werkomgeving, bronnen: tuple[Bron, ...]) -> set[str]:
    """The sources that a rule asks for; all of them where the rules cannot be read, which is told elsewhere."""
    ids = {b.id for b in bronnen}
    try:
        return {r.bron for r in regels_van(omgeving.verbinding, ids).regels}
    except UnreadableConfiguration:
        return ids


def haal_bron(omgeving: Werkomgeving, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData:
    """What ``bron`` has in and around ``gebied``, through the interface that its register entry names.

    A layer that can only be asked place by place is asked at the open zaken. What fails says so in the stand, a
    package that this QGIS lacks too, so that it costs one source and not all of them.
    """
    api, clock = omgeving.clients.open_data, omgeving.clock
    if bron.soort is BronSoort.OGC_API_FEATURES:
        return omgeving.clients.ogc.haal(bron, progress, gebied=gebied)
    if bron.soort.per_plek:
        from portaal_leefomgeving_plugin.connectors.raster.punten import WmsPuntBron

        places = [z.locatie for z in omgeving.werkbestand.zaken() if z.einddatum is None]
        reader = WmsPuntBron(api, clock=clock, executor=omgeving.executor)
        return reader.haal(bron, progress, plekken=places, bekend=omgeving.werkbestand.bron(bron.id))
    return _lezer(bron.soort)(api, clock=clock).haal(bron, progress, gebied=gebied)


class _Lezer(Protocol):
    """Reads the sources of one interface."""

    def haal(self, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData: ...


def _lezer(soort: BronSoort) -> Callable[..., _Lezer]:
    """The reader for an interface; loaded when it is first asked for, with the packages that it stands on."""
    from portaal_leefomgeving_plugin.connectors.arcgis.client import ArcgisBron
    from portaal_leefomgeving_plugin.connectors.bestand.client import BestandBron
    from portaal_leefomgeving_plugin.connectors.raster.client import RasterBron, WcsBron
    from portaal_leefomgeving_plugin.connectors.wfs.client import WfsBron

    readers: dict[BronSoort, Callable[..., _Lezer]] = {
        BronSoort.WFS: WfsBron,
        BronSoort.ARCGIS: ArcgisBron,
        BronSoort.WCS: WcsBron,
        BronSoort.RASTER: RasterBron,
        BronSoort.BESTAND: BestandBron,
        BronSoort.ATOM: BestandBron,
    }
    return readers[soort]


def _dekking(bron: Bron, data: BronData, grens: RdWkb | None) -> RdWkb | None:
    """The area within which silence of this source may count: where it claims to reach, and was asked."""
    if not data.stand.volledig or bron.dekking is Dekking.ONBEKEND:
        return None
    if bron.soort.raster or bron.soort.per_plek:
        return data.stand.dekking  # where it was looked: the rectangle of the raster, or the places that answered
    return grens

"""Fetches the open-data sources of a connection into the store's cache, each with its completeness statement.

The gemeentegrens comes first: it is the area that the others are asked for, and the boundary that
the ambtsgebied of the omgevingsplan is joined with.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, Dekking
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

GEMEENTEGRENS = "gemeentegrens"


def register_van(verbinding: Verbinding, open_data: ApiSession) -> tuple[Bron, ...]:
    """The sources of this connection: its own register, or the shipped one.

    Raises UnreadableConfiguration, or what the session raises where the register lies at a url.
    """
    where = verbinding.bronnenregister
    if where.startswith(("http://", "https://")):
        return lees_register(open_data.get(where).body, waar=where)
    path = Path(where) if where else resource("registers/bronnen.json")
    return lees_register(path, waar=str(path))


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

    A failed fetch leaves what was cached as it is and only notes that it failed.
    """
    ordered = sorted(bronnen, key=lambda b: b.id != GEMEENTEGRENS)
    grens: RdWkb | None = None
    fetched: list[BronData] = []
    for nr, bron in enumerate(ordered):
        progress.check()
        progress.step("bronnen", nr, len(ordered))
        data = omgeving.clients.ogc.haal(bron, progress, gebied=None if bron.id == GEMEENTEGRENS else grens)
        if bron.id == GEMEENTEGRENS:
            grens = gemeentegrens(data, omgeving.verbinding.gemeentecode)
        data = replace(data, stand=replace(data.stand, dekking=_dekking(bron, data, grens)))
        if data.stand.volledig:
            omgeving.werkbestand.schrijf_bron(bron, data)
        else:
            omgeving.werkbestand.noteer_bronstand(data.stand)
        fetched.append(data)
    complete = all(d.stand.volledig for d in fetched)
    omgeving.werkbestand.noteer_sync(
        "bronnen", moment=omgeving.clock.now(), volledig=complete, aantal=sum(d.stand.aantal for d in fetched)
    )
    progress.step("bronnen", len(ordered), len(ordered))
    return fetched


def _dekking(bron: Bron, data: BronData, grens: RdWkb | None) -> RdWkb | None:
    """The area within which silence of this source may count: where it claims to reach, and was asked."""
    if not data.stand.volledig or bron.dekking is Dekking.ONBEKEND:
        return None
    return grens

"""Writes the location of a zaak, so that afterwards it is known what the server holds.

A PATCH of one field to one value may be repeated, unless somebody else wrote the field in between: so
before it is sent again the zaak is read, and what it says decides (facts on ZGW, sections 4 and 8).
"""

from __future__ import annotations

from collections.abc import Callable

from portaal_leefomgeving_plugin.connectors.geojson import lees_locatie, naar_wgs84, zelfde_vorm
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import gelezen
from portaal_leefomgeving_plugin.connectors.volhouden import PAUZES
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.domain.errors import Changed, PortaalError, ServerFault, Unreachable, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import Locatie, RdWkb
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakUrl

BIJWERKEN = "zaken.bijwerken"


def zet_locatie(
    api: ApiSession,
    zaak: Zaak,
    geometrie: RdWkb,
    *,
    reden: str,
    lees: Callable[[ZaakUrl], Zaak | None],
) -> Zaak:
    """PATCHes zaakgeometrie: lon lat, at most 8 decimals, no Z; answers the zaak as the server then holds it.

    ``zaak.url`` must be one of ours. ``reden`` goes out as X-Audit-Toelichting. Raises Changed where the
    location became another one than either, Refused where the zaak is closed, and Unreachable or
    ServerFault where it could not be found out whether the server has it.
    """
    body = {"zaakgeometrie": naar_wgs84(geometrie)}
    wanted = lees_locatie(body["zaakgeometrie"])
    headers = {**CRS, **audit(reden)}
    pauses = iter(PAUZES)
    while True:
        try:
            answer = api.patch(zaak.url, json=body, headers=headers, deed=BIJWERKEN)
            data = answer.json()
            return gelezen(answer, lezen.zaak, data if isinstance(data, dict) else {})
        except (Unreachable, ServerFault, UnreadableAnswer) as fout:
            pause = next(pauses, None)
            if pause is not None:
                api.wacht(pause)
            now = _lees_nog(lees, zaak.url)
            if now is not None and _zelfde(now.locatie, wanted):
                return now
            if now is not None and not _zelfde(now.locatie, zaak.locatie):
                raise Changed(api.system, fields=("locatie",)) from fout
            if pause is None:
                raise


def _lees_nog(lees: Callable[[ZaakUrl], Zaak | None], url: ZaakUrl) -> Zaak | None:
    """The zaak as it is now; None where that cannot be found out either."""
    try:
        return lees(url)
    except PortaalError:
        return None


def _zelfde(een: Locatie, ander: Locatie) -> bool:
    return een.kwaliteit is ander.kwaliteit and zelfde_vorm(een.geometrie, ander.geometrie)

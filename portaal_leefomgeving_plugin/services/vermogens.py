"""What the servers of a connection can do: found out once, kept with the connection, believed for a week.

Three ways, in this order: the OpenAPI document that an API serves under its root (it needs no login), the
API-version header, and trying, which the connectors do and remember (pageSize, ``zaak_afsluiten``).
"""

from __future__ import annotations

from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.vermogens import ApiVermogens
from portaal_leefomgeving_plugin.services.werkomgeving import Clients, Werkomgeving
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

ZAKEN = "zaken"


def herinner(verbinding: Verbinding, clients: Clients, werkbestand: Werkbestand, clock: Clock) -> None:
    """Tells clients that were just made what was found out before. Touches no network."""
    if clients.zgw is None:
        return
    known = werkbestand.vermogens(ZAKEN)
    if known is not None and known.geldt(verbinding.zaken, clock.now()):
        clients.zgw.herinner(known)


def vermogens(omgeving: Werkomgeving, client: ZgwClient) -> ApiVermogens:
    """What the Zaken API can do: asked where that is not known, and kept where it is more than was.

    Where no OpenAPI document can be read nothing is claimed: ``kan`` is then None, until it was tried.
    """
    known, now = omgeving.werkbestand.vermogens(ZAKEN), omgeving.clock.now()
    believed = known is not None and known.geldt(omgeving.verbinding.zaken, now)
    if known is not None and believed:
        client.herinner(known)
    versie, paden, niet = client.vermogens.stand()
    moment = known.gevonden_op if known is not None and believed else now
    found = ApiVermogens(ZAKEN, omgeving.verbinding.zaken, versie, paden, niet, client.vaste_paginas, moment)
    if found != known and not omgeving.werkbestand.alleen_lezen:
        omgeving.werkbestand.bewaar_vermogens(found)
    return found

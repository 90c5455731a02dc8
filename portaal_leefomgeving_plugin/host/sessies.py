"""Makes the session for one way of logging in: QGIS's network below, the credentials of ``authcfg`` on top."""

from __future__ import annotations

import requests

from portaal_leefomgeving_plugin.connectors.zgw.auth import ZgwJwtAuth
from portaal_leefomgeving_plugin.domain.errors import MissingCredential
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Medewerker, Toegang
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.credentials import controleer, inloggegevens, is_sessie, sessiekop
from portaal_leefomgeving_plugin.host.network import Stopknop, maak_sessie


def maak_sessie_voor(
    toegang: Toegang, *, systeem: str, medewerker: Medewerker | None, stopknop: Stopknop | None = None
) -> requests.Session:
    """A session that logs in as ``toegang`` says. Raises MissingCredential.

    With a ZGW secret on the desktop the user's id goes into each token, so that the audit trail names
    who did it; the server cannot check that id (facts on ZGW, section 2).
    """
    if toegang.wijze is Inlogwijze.GEEN:
        return maak_sessie(stopknop=stopknop)
    if not toegang.authcfg:
        raise MissingCredential(systeem, code="geen_authcfg")
    if toegang.wijze is Inlogwijze.ZGW_JWT:
        login = inloggegevens(toegang.authcfg, systeem=systeem)
        auth = ZgwJwtAuth(
            login.gebruiker,
            login.sleutel,
            clock=SystemClock(),
            user_id=medewerker.id if medewerker else "",
            user_representation=medewerker.weergave if medewerker else "",
        )
        return maak_sessie(auth=auth, stopknop=stopknop)
    if is_sessie(toegang.authcfg):
        naam, waarde = sessiekop(toegang.authcfg, systeem=systeem)
        return maak_sessie(headers={naam: waarde}, stopknop=stopknop)
    controleer(toegang.authcfg, systeem=systeem)
    return maak_sessie(authcfg=toegang.authcfg, systeem=systeem, stopknop=stopknop)

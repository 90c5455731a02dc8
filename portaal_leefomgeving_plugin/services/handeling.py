"""What every deed on a zaak shares (design, decision 8): is it still as shown, what does the server hold, the journal.

No deed believes itself: what it answers was read back. The standard has no locking (facts on ZGW,
section 8): between the look before and the write after it a window remains, which the look behind closes.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, PartlyDone, PortaalError
from portaal_leefomgeving_plugin.domain.termijnwijziging import verschillen
from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.open_dossier import verse_regel
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

VELDEN = ("status", "zaaktype", "einddatum", "resultaat", "opgeschort", "verlengd_met", "uiterlijke_einddatum")
"""The fields of a zaak that say that someone else acted on it."""

SPREIDING_MS = 500

GEZET, ANDERS = "gezet", "niet_de_nieuwste"
"""How a deed ended, in the journal: the server holds it, or holds something that came after it."""


def zaaksysteem(omgeving: Werkomgeving) -> ZgwClient:
    """The client of the zaaksysteem. Raises NotAllowed where the connection has none."""
    if omgeving.clients.zgw is None:
        raise NotAllowed("geen_zaaksysteem")
    return omgeving.clients.zgw


def eis_ongewijzigd(client: ZgwClient, getoond: Zaak, velden: tuple[str, ...] = VELDEN) -> Zaak:
    """The zaak as it is now, which is as it was shown. Raises Changed with the names of what differs.

    A different ETag is a hint only (a no-op PATCH changes it too): the fields that matter are compared.
    """
    now = client.zaak(getoond.url, etag=getoond.etag)
    if now is None:
        return getoond
    if different := verschillen(now, getoond, velden):
        raise Changed(client.systeem, fields=different)
    return now


def moment_van_nu(client: ZgwClient, dossier: Dossier) -> datetime:
    """The moment of a status: the server's own time, never before the last status (facts, section 7: trap)."""
    moment = client.servertijd()
    last = dossier.huidige_status
    if last is not None and moment <= last.datum_gezet:
        # our moment is kept a second or so back: a status that was set just now lies after it
        just_after = client.moment_na(last.datum_gezet)
        if just_after is None:
            raise NotAllowed("laatste_status_in_toekomst", moment=last.datum_gezet.isoformat())
        return in_nederland(just_after)
    # a status is known by its moment: two people who set one at the same time must not choose the same
    earlier = moment - timedelta(milliseconds=secrets.randbelow(SPREIDING_MS))
    return in_nederland(moment if last is not None and earlier <= last.datum_gezet else earlier)


def lees_terug(omgeving: Werkomgeving, client: ZgwClient, zaak: Zaak, gedaan: str) -> tuple[Dossier, ZaakRegel]:
    """What the server holds now, which also goes into the working copy.

    ``gedaan`` is the code of the deed that the server took. Where it cannot be read back that is not the
    same as not done: raises PartlyDone, whose cause says why.
    """
    try:
        dossier = client.dossier(zaak.url)
    except PortaalError as fout:
        raise PartlyDone(client.systeem, done=(gedaan,), cause=fout) from fout
    regel = verse_regel(omgeving, dossier)
    if not omgeving.werkbestand.alleen_lezen:
        omgeving.werkbestand.schrijf_zaken([regel])
    return dossier, regel


@dataclass(slots=True)
class Notering:
    """A deed as the journal will have it; ``uitkomst`` is filled in by who does it."""

    handeling: str
    van: str
    naar: str
    uitkomst: str = ""

    def is_zeker(self, zeker: bool) -> None:
        """Whether the server holds what was done."""
        self.uitkomst = GEZET if zeker else ANDERS


@contextmanager
def genoteerd(omgeving: Werkomgeving, regel: ZaakRegel, handeling: str, *, van: str, naar: str) -> Iterator[Notering]:
    """Writes the deed into the journal when it has ended, well or not, without any text of a person's."""
    notering = Notering(handeling, van, naar)
    try:
        yield notering
    except PortaalError as fout:
        notering.uitkomst = type(fout).__name__
        raise
    finally:
        if notering.uitkomst:
            omgeving.logboek.noteer(
                moment=omgeving.clock.now(),
                verbinding=omgeving.verbinding.id,
                zaak=regel.uuid,
                identificatie=regel.identificatie,
                handeling=notering.handeling,
                van=notering.van,
                naar=notering.naar,
                uitkomst=notering.uitkomst,
                medewerker=omgeving.medewerker.id if omgeving.medewerker else "",
            )

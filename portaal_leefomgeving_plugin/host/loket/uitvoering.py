"""How anything at a desk is done: on a worker, in the place of its connection, answered on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.host.settings import Instellingen
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.vermogens import herinner
from portaal_leefomgeving_plugin.services.werkomgeving import Clients, Werkomgeving, bouw_clients
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

T = TypeVar("T")
Mislukt = Callable[[PortaalError], None]


class Uitvoering:
    """What all deeds share. An answer that is asked for by an earlier connection is dropped when it arrives."""

    instellingen: Instellingen
    werkers: Werkers
    _plaats: Plaats | None
    _clock: SystemClock
    _draden: Draden

    def _veranderd(self) -> None:
        """Tells that the store, or what is shown of it, is another."""
        raise NotImplementedError

    def _meld_fout(self, fout: PortaalError) -> None:
        """Tells whoever listens about a failure that no one else shows."""
        raise NotImplementedError

    def _meld(self, fout: PortaalError) -> None:
        if not isinstance(fout, Cancelled):
            self._meld_fout(fout)

    def _bouw(self, verbinding: Verbinding) -> Clients:
        medewerker = self.instellingen.medewerker
        return bouw_clients(
            verbinding,
            sessie=lambda toegang: maak_sessie_voor(
                toegang, systeem=verbinding.naam, medewerker=medewerker, stopknop=self.werkers.stopknop
            ),
            clock=self._clock,
            executor=self._draden,
        )

    def _omgeving(self, plaats: Plaats) -> Werkomgeving:
        """The place deeds are done in. Credentials are asked for here, so on a user's deed only."""
        if plaats.clients is None:
            plaats.clients = self._bouw(plaats.verbinding)
            herinner(plaats.verbinding, plaats.clients, plaats.werkbestand, self._clock)
        return Werkomgeving(
            verbinding=plaats.verbinding,
            clients=plaats.clients,
            werkbestand=plaats.werkbestand,
            logboek=plaats.logboek,
            clock=self._clock,
            executor=self._draden,
            medewerker=self.instellingen.medewerker,
            procedures=self.instellingen.procedures(),
        )

    def _met_omgeving(
        self,
        naam: str,
        werk: Callable[[Werkomgeving, Progress], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> bool:
        if self._plaats is None:
            (mislukt or self._meld)(NotAllowed("geen_verbinding"))
            return False
        try:
            omgeving = self._omgeving(self._plaats)
        except PortaalError as fout:
            (mislukt or self._meld)(fout)
            return False
        self._doe(naam, lambda p: werk(omgeving, p), klaar, mislukt, stil=stil)
        return True

    def _lees_zaak(
        self,
        uuid: str,
        lees: Callable[[Werkomgeving, ZaakRegel], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt,
    ) -> None:
        """What a server holds of a zaak; no progress item."""
        self._met_omgeving("dossier", lambda o, _p: lees(o, regel_in(o.werkbestand, uuid)), klaar, mislukt, stil=True)

    def _doe(
        self,
        naam: str,
        werk: Callable[[Progress], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> None:
        """Runs ``werk`` on a worker; its answer is dropped where the connection has changed since."""
        plaats = self._plaats

        def af(answer: T) -> None:
            if self._plaats is plaats:
                klaar(answer)

        def fout(error: PortaalError) -> None:
            if self._plaats is plaats:
                (mislukt or self._meld)(error)

        self.werkers.start(naam, werk, af, fout, stil=stil)


def regel_in(werkbestand: Werkbestand, uuid: str) -> ZaakRegel:
    """The line of a zaak in a store. Raises NotAllowed where it is not there."""
    regel = werkbestand.zaak(uuid)
    if regel is None:
        raise NotAllowed("zaak_niet_in_werkbestand")
    return regel

"""How anything at a desk is done: on a worker, in the place of its connection, answered on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Executor, Progress
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker, Verbinding
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.clock import SystemClock
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.network import Stopknop
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
    """What all deeds share. What was asked is answered no more once the connection is closed."""

    instellingen: Instellingen
    werkers: Werkers
    _plaats: Plaats
    _clock: SystemClock
    _draden: Draden
    _stopknop: Stopknop
    gesloten: bool
    """Whether it answers nobody any more."""

    def _veranderd(self) -> None:
        """Tells that the store, or what is shown of it, is another."""
        raise NotImplementedError

    def _meld_fout(self, fout: PortaalError) -> None:
        """Tells whoever listens about a failure that no one else shows."""
        raise NotImplementedError

    def _waar(self) -> str:
        """The name to call this connection by in a progress item; empty where it is the only one."""
        raise NotImplementedError

    def _meld(self, fout: PortaalError) -> None:
        if not isinstance(fout, Cancelled):
            self._meld_fout(fout)

    def omgeving(self) -> Werkomgeving:
        """The place deeds are done in. Credentials are asked for here, so on a user's deed only.

        Raises MissingCredential.
        """
        plaats = self._plaats
        if plaats.clients is None:
            plaats.clients = log_in(
                plaats.verbinding, self.instellingen.medewerker, self._stopknop, self._clock, self._draden
            )
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
        if self.gesloten:
            (mislukt or self._meld)(NotAllowed("geen_verbinding"))
            return False
        try:
            omgeving = self.omgeving()
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
        rij: str = "",
    ) -> None:
        """Runs ``werk`` on a worker, at this connection's charge; in its turn where it has a ``rij``."""
        if self.gesloten:
            (mislukt or self._meld)(NotAllowed("geen_verbinding"))
            return
        self.werkers.start(naam, werk, klaar, mislukt or self._meld, stil=stil, van=self, waar=self._waar(), rij=rij)


def log_in(
    verbinding: Verbinding, medewerker: Medewerker | None, stopknop: Stopknop, clock: SystemClock, executor: Executor
) -> Clients:
    """The clients of a connection. On the main thread: QGIS may ask for its master password.

    Raises MissingCredential.
    """
    return bouw_clients(
        verbinding,
        sessie=lambda toegang: maak_sessie_voor(
            toegang, systeem=verbinding.naam, medewerker=medewerker, stopknop=stopknop
        ),
        clock=clock,
        executor=executor,
    )


def regel_in(werkbestand: Werkbestand, uuid: str) -> ZaakRegel:
    """The line of a zaak in a store. Raises NotAllowed where it is not there."""
    regel = werkbestand.zaak(uuid)
    if regel is None:
        raise NotAllowed("zaak_niet_in_werkbestand")
    return regel

"""What holds at a place, and where a place of that name is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.domain.dossierdelen import Zaakobject
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelsHier
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, Suggestie
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.services.rules_at_location import MINSTE_M2
from portaal_leefomgeving_plugin.services.werkomgeving import bouw_locatieserver
from portaal_leefomgeving_plugin.services.zoek_locatie import zoek_locatie


class Plekken(Uitvoering):
    """Rules and names of places."""

    def regels_hier(
        self,
        plek: RdWkb,
        klaar: Callable[[RegelsHier | None], None],
        mislukt: Mislukt,
        *,
        minste_m2: float = MINSTE_M2,
    ) -> None:
        """What the omgevingsplan says about a place (WKB, EPSG:28992); None where no plan is loaded."""

        def werk(_p: Progress) -> RegelsHier | None:
            plan = self._plaats.plan()
            return plan.hier(plek, minste_m2=minste_m2) if plan else None

        self._doe("regels", werk, klaar, mislukt, stil=True)

    def locatieserver(self) -> Locatieserver | None:
        """Where places are looked up by name, None where the connection has none; asks for no credentials."""
        return bouw_locatieserver(
            self._plaats.verbinding,
            sessie=lambda toegang: maak_sessie_voor(
                toegang, systeem="Locatieserver", medewerker=None, stopknop=self._stopknop
            ),
            clock=self._clock,
        )

    def zoek_plek(self, suggestie: Suggestie, klaar: Callable[[Gevonden], None], mislukt: Mislukt | None) -> None:
        """Where a suggested place is."""
        server = self.locatieserver()
        if server is None:
            (mislukt or self._meld)(NotAllowed("geen_locatieserver"))
            return
        self._doe("zoeken", lambda p: server.plek(suggestie, progress=p), klaar, mislukt, stil=True)

    def zoek_locatie(
        self, objecten: Sequence[Zaakobject], klaar: Callable[[Gevonden | None], None], mislukt: Mislukt
    ) -> None:
        """Where the address or parcel is that a zaak is about; None where it is not found."""
        server, plaats = self.locatieserver(), self._plaats
        if server is None:
            mislukt(NotAllowed("geen_locatieserver"))
            return

        def werk(progress: Progress) -> Gevonden | None:
            return zoek_locatie(server, objecten, gemeente=plaats.verbinding.gemeentecode, progress=progress)

        self._doe("zoeken", werk, klaar, mislukt, stil=True)

"""One opened connection: its store, its logbook, and what is made from them when first asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from portaal_leefomgeving_plugin.domain.bron import Bron
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.host.loket.onthouden import Onthouden
from portaal_leefomgeving_plugin.services.begrippen import Begrippenlijst
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst, Toetsplaats
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import plan_uit_store
from portaal_leefomgeving_plugin.services.ververs import Verversing
from portaal_leefomgeving_plugin.services.werkomgeving import Clients
from portaal_leefomgeving_plugin.store.logboek import Logboek
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand


@dataclass(slots=True, eq=False)
class Plaats:
    """The connection with its two files. ``clients`` is None until a deed has logged in."""

    verbinding: Verbinding
    werkbestand: Werkbestand
    logboek: Logboek
    clients: Clients | None = None
    verversing: Verversing = field(default_factory=Verversing)
    _begrippen: Begrippenlijst | None = None
    _bronnen: Onthouden[tuple[Bron, ...]] = field(default_factory=Onthouden)
    _plan: Onthouden[PlanIndex | None] = field(default_factory=Onthouden)
    _groene_baan: Onthouden[GroeneBaanDienst] = field(default_factory=Onthouden)

    @classmethod
    def open(cls, verbinding: Verbinding, folder: Path, clock: Clock) -> Plaats:
        """Opens the files in ``folder``; touches no network. Raises what the store raises."""
        werkbestand = Werkbestand.open(folder, clock=clock)
        try:
            return cls(verbinding, werkbestand, Logboek.open(folder))
        except PortaalError:
            werkbestand.close()
            raise

    def sluit(self) -> None:
        """Closes both files; nothing may be running that writes to them."""
        self.werkbestand.close()
        self.logboek.close()

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """The open-data sources that the store has cached something of."""
        return self._bronnen.haal(self.werkbestand.bronnen)

    def plan(self) -> PlanIndex | None:
        """The omgevingsplan in the store, None where there is none. Reads it the first time: on a worker."""
        return self._plan.haal(self._lees_plan)

    def begrippen(self, clock: Clock) -> Begrippenlijst:
        """The terms that were explained before."""
        if self._begrippen is None:
            self._begrippen = Begrippenlijst(self.werkbestand.path.parent, clock=clock)
        return self._begrippen

    def groene_baan(self, clock: Clock) -> GroeneBaanDienst:
        """The green lane over what the store holds. Reads its rules the first time: on a worker."""
        return self._groene_baan.haal(
            lambda: GroeneBaanDienst(Toetsplaats(self.verbinding, self.werkbestand, clock), self.werkbestand.bronnen())
        )

    def vergeet_groene_baan(self) -> None:
        """Zaken or settings are others: the next check looks again."""
        self._groene_baan.vergeet()

    def vergeet_gelezen(self) -> None:
        """After a load everything made from the store is made anew."""
        self._bronnen.vergeet()
        self._plan.vergeet()
        self._groene_baan.vergeet()

    def _lees_plan(self) -> PlanIndex | None:
        plan = plan_uit_store(self.werkbestand, self.verbinding.gemeentecode)
        return PlanIndex(plan) if plan else None

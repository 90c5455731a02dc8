"""One deed over many zaken, of one connection or of several: each zaak is read and written where it is.

A proposal holds the place that it was made in (``services/bulk.py``), so doing it later cannot go astray. What
cannot be read at one connection (no login, a server that is away) is told of its zaken, and the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.host.loket.loket import Loket
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, regel_in
from portaal_leefomgeving_plugin.host.tasks import Werkers
from portaal_leefomgeving_plugin.services.bulk import (
    Bulkhandeling,
    Bulkplan,
    Bulkverslag,
    Voorbeeld,
    bereid_bulk,
    voer_uit,
)
from portaal_leefomgeving_plugin.services.werklast import Werklast, werklasten
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

T = TypeVar("T")


class Bulkwerk:
    """The zaken that were chosen, by where they are."""

    def __init__(
        self, keuze: Sequence[tuple[Loket, Sequence[str]]], werkers: Werkers, veranderd: Callable[[], None]
    ) -> None:
        self._keuze = [(loket, list(uuids)) for loket, uuids in keuze]
        self._werkers = werkers
        self._veranderd = veranderd
        self.voortgang = werkers.voortgang
        """Signal: a Taak that is under way has come further."""

    @property
    def loketten(self) -> list[Loket]:
        """Where the zaken are."""
        return [loket for loket, _uuids in self._keuze]

    @property
    def aantal(self) -> int:
        """How many zaken there are."""
        return sum(len(uuids) for _loket, uuids in self._keuze)

    def stop(self) -> None:
        """Stops what the user sees under way."""
        self._werkers.annuleer()

    def lasten(self, team: Sequence[Medewerker], klaar: Callable[[list[Werklast]], None], mislukt: Mislukt) -> None:
        """What each of the team has in hand at these connections together."""

        def werk(_p: Progress) -> list[Werklast]:
            zaken = [z for loket in self.loketten for z in loket.werkbestand.zaken()]
            return werklasten(team, zaken, self.loketten[0].vandaag)

        self._werkers.start("lezen", werk, klaar, mislukt, stil=True)

    def bekijk(self, handeling: Bulkhandeling, klaar: Callable[[Bulkplan], None], mislukt: Mislukt) -> None:
        """The preview; can be stopped."""
        places: list[tuple[Loket, list[str], Werkomgeving | PortaalError]] = []
        for loket, uuids in self._keuze:
            try:
                places.append((loket, uuids, loket.omgeving()))
            except PortaalError as fout:
                places.append((loket, uuids, fout))

        def werk(progress: Progress) -> Bulkplan:
            shown: list[Voorbeeld] = []
            for loket, uuids, place in places:
                regels = [regel_in(loket.werkbestand, uuid) for uuid in uuids]
                try:
                    if isinstance(place, PortaalError):
                        raise place
                    shown += bereid_bulk(
                        place, handeling, regels, _Verder(progress, len(shown), self.aantal)
                    ).voorbeelden
                except Cancelled:
                    raise
                except PortaalError as fout:
                    shown += [Voorbeeld(regel, None, fout) for regel in regels]
            return Bulkplan(handeling, tuple(shown))

        self._doe(werk, klaar, mislukt)

    def voer_uit(self, plan: Bulkplan, klaar: Callable[[Bulkverslag], None], mislukt: Mislukt) -> None:
        """Does what the preview showed; stopped halfway it answers with what was done."""

        def af(verslag: Bulkverslag) -> None:
            self._veranderd()
            klaar(verslag)

        self._doe(lambda p: voer_uit(plan, p), af, mislukt)

    def _doe(self, werk: Callable[[Progress], T], klaar: Callable[[T], None], mislukt: Mislukt) -> None:
        if any(loket.gesloten for loket in self.loketten):
            mislukt(NotAllowed("geen_verbinding"))
        else:
            self._werkers.start("bulk", werk, klaar, mislukt)


class _Verder:
    """A Progress of a part, told as that of the whole."""

    def __init__(self, progress: Progress, al: int, samen: int) -> None:
        self._progress, self._al, self._samen = progress, al, samen

    def step(self, what: str, done: int, total: int | None = None) -> None:  # the whole's is told
        self._progress.step(what, self._al + done, self._samen)

    def check(self) -> None:
        self._progress.check()

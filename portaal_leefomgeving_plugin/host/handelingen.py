"""The desk's door to the deeds on a zaak: each is read first, done on a worker, and told on the main thread.

The deeds themselves are services; a dialog hands over which one. Many zaken at once: ``host/loket/bulkwerk.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, regel_in
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

T = TypeVar("T")


class MetOmgeving(Protocol):
    """Runs work in the place that deeds are done in, on a worker; False where it could not begin."""

    def __call__(
        self,
        naam: str,
        werk: Callable[[Werkomgeving, Progress], Any],
        klaar: Callable[[Any], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> bool:
        """``naam`` is a code that wording knows; ``stil``: no progress item."""
        ...


class Handelingen:
    """Deeds on zaken of one connection. ``veranderd`` is called when the store holds something else."""

    def __init__(self, met_omgeving: MetOmgeving, veranderd: Callable[[], None]) -> None:
        self._met_omgeving = met_omgeving
        self._veranderd = veranderd

    def bereid(
        self,
        lees: Callable[[Werkomgeving, ZaakRegel], T],
        uuid: str,
        klaar: Callable[[T], None],
        mislukt: Mislukt,
    ) -> None:
        """What a dialog shows: ``lees`` reads the zaak as it is now."""
        self._met_omgeving("dossier", lambda o, _p: lees(o, regel_in(o.werkbestand, uuid)), klaar, mislukt, stil=True)

    def doe(self, naam: str, doen: Callable[[Werkomgeving], T], klaar: Callable[[T], None], mislukt: Mislukt) -> None:
        """Does a deed of which everything was shown; ``naam`` is its code."""
        self._met_omgeving(naam, lambda o, _p: doen(o), self._daarna(klaar), mislukt)

    def _daarna(self, klaar: Callable[[T], None]) -> Callable[[T], None]:
        def af(antwoord: T) -> None:
            self._veranderd()
            klaar(antwoord)

        return af

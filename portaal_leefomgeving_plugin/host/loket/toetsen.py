"""The green lane, over zaken and over places: of the store alone, so without a login."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering, regel_in
from portaal_leefomgeving_plugin.host.taal import taal
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

T = TypeVar("T")


class Toetsen(Uitvoering):
    """Checks."""

    def groene_baan(self, uuid: str, klaar: Callable[[GroeneBaan], None], mislukt: Mislukt) -> None:
        """The green lane over one zaak."""
        language = taal()

        def werk(dienst: GroeneBaanDienst, store: Werkbestand) -> GroeneBaan:
            return dienst.toets([regel_in(store, uuid)], taal=language)[0]

        self._toets(werk, klaar, mislukt, stil=True)

    def groene_baan_plek(self, plek: RdWkb, klaar: Callable[[GroeneBaan], None], mislukt: Mislukt) -> None:
        """The green lane over a place without a zaak (WKB, EPSG:28992)."""
        language = taal()

        def werk(dienst: GroeneBaanDienst, _store: Werkbestand) -> GroeneBaan:
            return dienst.toets_plek(Locatie(plek, LocatieKwaliteit.GOED), taal=language)

        self._toets(werk, klaar, mislukt, stil=True)

    def _toets(
        self,
        werk: Callable[[GroeneBaanDienst, Werkbestand], T],
        klaar: Callable[[T], None],
        mislukt: Mislukt | None,
        *,
        stil: bool = False,
    ) -> None:
        """Runs a check on a worker."""
        plaats = self._plaats

        def op_de_werker(_p: Progress) -> T:
            return werk(plaats.groene_baan(self._clock), plaats.werkbestand)

        self._doe("groene_baan", op_de_werker, klaar, mislukt, stil=stil)

"""What the store tells about many zaken at once, or about one over time: read on a worker, without a login."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.rondplek import Plekfeit, RondPlek, Zoekvraag
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.services.na_het_besluit import (
    NaHetBesluit,
    leg_ingebrekestelling_vast,
    na_het_besluit,
)
from portaal_leefomgeving_plugin.services.rond_plek import BesluitenBij, besluiten_bij, rond_plek
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van

T = TypeVar("T")


class Inzien(Uitvoering):
    """Questions to the store of the open connection."""

    def na_het_besluit(
        self, regel: ZaakRegel, besluiten: Sequence[Besluit], klaar: Callable[[NaHetBesluit], None], mislukt: Mislukt
    ) -> None:
        """What follows from the besluiten of a zaak, and from deciding too late."""
        procedures, today = self.instellingen.procedures(), self._clock.today()

        def werk(plaats: Plaats, _p: Progress) -> NaHetBesluit:
            termijn = termijn_van(regel, regel.zaaktype_identificatie, procedures, today)
            return na_het_besluit(regel, besluiten, termijn, plaats.logboek, today)

        self._in_winkel(werk, klaar, mislukt)

    def leg_ingebrekestelling_vast(
        self, zaak: str, ontvangen: date | None, klaar: Callable[[None], None], mislukt: Mislukt
    ) -> None:
        """Keeps the day on which the ingebrekestelling for a zaak (uuid) came in; None: there is none after all."""
        clock = self._clock
        self._in_winkel(lambda w, _p: leg_ingebrekestelling_vast(w.logboek, zaak, ontvangen, clock), klaar, mislukt)

    def rond_plek(self, vraag: Zoekvraag, klaar: Callable[[RondPlek], None], mislukt: Mislukt) -> None:
        """What ever happened on and around a place, as far as the store has it."""
        self._in_winkel(lambda plaats, p: rond_plek(plaats.werkbestand, vraag, p), klaar, mislukt)

    def besluiten_bij(
        self, feiten: Sequence[Plekfeit], klaar: Callable[[BesluitenBij], None], mislukt: Mislukt
    ) -> None:
        """The besluiten of zaken that were found, from their server; this may log in."""
        self._met_omgeving("dossier", lambda o, p: besluiten_bij(o, feiten, p), klaar, mislukt, stil=True)

    def _in_winkel(
        self, werk: Callable[[Plaats, Progress], T], klaar: Callable[[T], None], mislukt: Mislukt | None
    ) -> None:
        plaats = self._plaats
        if plaats is None:
            (mislukt or self._meld)(NotAllowed("geen_verbinding"))
            return
        self._doe("lezen", lambda p: werk(plaats, p), klaar, mislukt, stil=True)

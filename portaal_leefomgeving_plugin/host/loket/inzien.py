"""What the store tells about many zaken at once, or about one over time: read on a worker, without a login."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from portaal_leefomgeving_plugin.domain.doelen import Doel
from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.errors import PortaalError, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.services.doelen import bewaar_doelen, lees_doelen
from portaal_leefomgeving_plugin.services.locatie_dokter import Spreekuur, spreekuur
from portaal_leefomgeving_plugin.services.na_het_besluit import (
    NaHetBesluit,
    leg_ingebrekestelling_vast,
    na_het_besluit,
)
from portaal_leefomgeving_plugin.services.overzicht import Beeld, maak_beeld
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van

T = TypeVar("T")


class Inzien(Uitvoering):
    """Questions to the store."""

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

    def overzicht(self, maanden: int, klaar: Callable[[Beeld], None], mislukt: Mislukt) -> None:
        """The counts of the whole municipality over so many months, with how its doelen stand."""
        procedures, today, folder = self.instellingen.procedures(), self._clock.today(), self.doelen_map()

        def werk(plaats: Plaats, progress: Progress) -> Beeld:
            goals: Sequence[Doel] | PortaalError
            try:
                goals = lees_doelen(folder)
            except UnreadableConfiguration as fout:
                goals = fout
            return maak_beeld(plaats.werkbestand, procedures, goals, today, progress, maanden=maanden)

        self._in_winkel(werk, klaar, mislukt)

    def locatie_dokter(self, ook_gesloten: bool, klaar: Callable[[Spreekuur], None], mislukt: Mislukt) -> None:
        """The zaken whose location is not right, with what it most likely was to be."""
        self._in_winkel(lambda plaats, p: spreekuur(plaats.werkbestand, p, ook_gesloten=ook_gesloten), klaar, mislukt)

    def doelen_map(self) -> Path:
        """Where the doelen are kept: in the team's folder where there is one, else with the connection."""
        team = self.instellingen.team_bestand
        if team:
            return Path(team).parent
        return self.instellingen.winkel(self._plaats.verbinding.id)

    def bewaar_doelen(self, doelen: Sequence[Doel], klaar: Callable[[None], None], mislukt: Mislukt) -> None:
        """Keeps the doelen, for the whole team where there is one."""
        folder = self.doelen_map()
        self._in_winkel(lambda _plaats, _p: bewaar_doelen(folder, doelen), klaar, mislukt)

    def _in_winkel(
        self, werk: Callable[[Plaats, Progress], T], klaar: Callable[[T], None], mislukt: Mislukt | None
    ) -> None:
        plaats = self._plaats
        self._doe("lezen", lambda p: werk(plaats, p), klaar, mislukt, stil=True)

"""Plans and toepasbare regels: other versions beside the loaded one, what DSO has, vragenbomen, and what words mean."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.dso import DsoRegeling
from portaal_leefomgeving_plugin.connectors.sttr import lees_sttr_pakket
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.vragenboom import Vragenboom
from portaal_leefomgeving_plugin.host.loket.plaats import Plaats
from portaal_leefomgeving_plugin.host.loket.uitvoering import Mislukt, Uitvoering
from portaal_leefomgeving_plugin.host.sessies import maak_sessie_voor
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit, activiteiten_in_plan
from portaal_leefomgeving_plugin.services.begrippen import Uitleg
from portaal_leefomgeving_plugin.services.dso_plan import documenten, haal
from portaal_leefomgeving_plugin.services.lees_plan import lees_plan
from portaal_leefomgeving_plugin.services.ligging import liggingen
from portaal_leefomgeving_plugin.services.plan_verschil import Vergelijking, vergelijk
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import grens_van
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving, bouw_begrippen
from portaal_leefomgeving_plugin.services.zoek_activiteiten import Zoekuitslag, haal_vragenboom, zoek_activiteiten


class Plannen(Uitvoering):
    """What is asked of a plan beside the rules of a place."""

    def plan_verschil(
        self, pad: Path, plek: RdWkb | None, klaar: Callable[[Vergelijking | None], None], mislukt: Mislukt
    ) -> None:
        """The loaded plan beside another version of it in a package; None where no plan is loaded."""
        plaats = self._plaats
        self._doe("plan_verschil", lambda _p: _vergelijk(plaats, pad, pad.name, plek), klaar, mislukt)

    def verschil_met_dso(
        self,
        regeling: DsoRegeling,
        dag: date | None,
        plek: RdWkb | None,
        klaar: Callable[[Vergelijking | None], None],
        mislukt: Mislukt,
    ) -> None:
        """The loaded plan beside a regeling of DSO: a draft, or what holds on another day."""
        plaats = self._plaats

        def werk(omgeving: Werkomgeving, progress: Progress) -> Vergelijking | None:
            return _vergelijk(plaats, haal(omgeving, regeling, dag, progress), regeling.opschrift, plek)

        self._met_omgeving("plan_verschil", werk, klaar, mislukt)

    def dso_documenten(
        self,
        plek: RdWkb | None,
        dag: date | None,
        klaar: Callable[[tuple[DsoRegeling, ...]], None],
        mislukt: Mislukt,
    ) -> None:
        """What DSO has at a place, or without one of the own municipality: in force, and drafts."""
        self._met_omgeving("dso", lambda o, p: documenten(o, plek, dag, p), klaar, mislukt)

    def zoek_activiteiten(self, woord: str, klaar: Callable[[Zoekuitslag], None], mislukt: Mislukt) -> None:
        """Activiteiten by a word, of the loaded plan and of the registers of DSO."""
        plaats = self._plaats

        def werk(omgeving: Werkomgeving, progress: Progress) -> Zoekuitslag:
            plan = plaats.plan()
            return zoek_activiteiten(omgeving, woord, plan.plan.activiteiten.values() if plan else (), progress)

        self._met_omgeving("activiteiten", werk, klaar, mislukt)

    def activiteiten_in_plan(
        self, woord: str, klaar: Callable[[list[PlanActiviteit] | None], None], mislukt: Mislukt
    ) -> None:
        """Activiteiten of the loaded plan by a word; None where no plan is loaded. Asks no server."""
        self._doe("activiteiten", lambda _p: self.vind_activiteiten(woord), klaar, mislukt, stil=True)

    def vind_activiteiten(self, woord: str) -> list[PlanActiviteit] | None:
        """The same, here and now: for who is on a thread of their own."""
        plan = self._plaats.plan()
        return activiteiten_in_plan(plan.plan, woord) if plan is not None else None

    def lees_vragenbomen(self, pad: Path, klaar: Callable[[tuple[Vragenboom, ...]], None], mislukt: Mislukt) -> None:
        """The vragenbomen in a file; needs no connection."""
        self.werkers.start("vragenboom", lambda _p: lees_sttr_pakket(pad), klaar, mislukt, stil=True)

    def haal_vragenboom(self, structuur: str, klaar: Callable[[Vragenboom], None], mislukt: Mislukt) -> None:
        """The vragenboom that DSO has for a functionele structuur."""
        self._met_omgeving("vragenboom", lambda o, p: haal_vragenboom(o, structuur, p), klaar, mislukt)

    def liggingen(
        self, boom: Vragenboom, plek: RdWkb | None, klaar: Callable[[dict[str, bool]], None], mislukt: Mislukt
    ) -> None:
        """Which of the questions about where something lies the place and the loaded plan answer, and how."""
        plaats = self._plaats
        if plek is None:
            klaar({})
            return

        def werk(_p: Progress) -> dict[str, bool]:
            plan = plaats.plan()
            return liggingen(boom, plan, plek) if plan is not None else {}

        self._doe("regels", werk, klaar, mislukt, stil=True)

    def begrip(self, woord: str, klaar: Callable[[Uitleg], None], mislukt: Mislukt) -> None:
        """What a word means by the Stelselcatalogus; asks for no credentials."""
        plaats = self._plaats
        catalogue = bouw_begrippen(
            plaats.verbinding,
            sessie=lambda toegang: maak_sessie_voor(
                toegang, systeem="Stelselcatalogus", medewerker=None, stopknop=self._stopknop
            ),
            clock=self._clock,
        )
        words, keep = plaats.begrippen(self._clock), not plaats.werkbestand.alleen_lezen
        self._doe("begrip", lambda _p: words.uitleg(woord, catalogue, bewaren=keep), klaar, mislukt, stil=True)


def _vergelijk(plaats: Plaats, inhoud: Path | bytes, naam: str, plek: RdWkb | None) -> Vergelijking | None:
    plan = plaats.plan()
    if plan is None:
        return None
    grens = grens_van(plaats.werkbestand, plaats.verbinding.gemeentecode)
    other: Omgevingsplan = lees_plan(inhoud, naam=naam, grens=grens)
    return vergelijk(plan, PlanIndex(other), plek)

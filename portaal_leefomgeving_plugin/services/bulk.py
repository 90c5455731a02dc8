"""One deed over many zaken: what it would do to each, and then what became of each. Nothing is done by halves.

Each zaak is read, checked, written and read back as if it were alone: what fails for one is told of that
one, and the others go on. Stopped halfway, what was done stays done and the rest is named as not begun.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.perioden import Grondslag
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.advance_zaak import bereid_voor, zet_voort
from portaal_leefomgeving_plugin.services.opschorten import bereid_opschorten, schort_op
from portaal_leefomgeving_plugin.services.toewijzen import bereid_toewijzen, wijs_toe
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


@dataclass(frozen=True, slots=True)
class Voorstel:
    """What the deed would do to one zaak. ``van`` and ``naar``: statuses, ids of medewerkers, days (ISO 8601).

    ``doe`` does it; its answer: the line as the server then holds it, and whether that is what was asked.
    """

    regel: ZaakRegel
    van: str
    naar: str
    doe: Callable[[], tuple[ZaakRegel, bool]]


class Bulkhandeling(Protocol):
    """A deed that can be done over many zaken."""

    @property
    def code(self) -> str:
        """Its name, which wording knows."""
        ...

    def bereid(self, omgeving: Werkomgeving, regel: ZaakRegel) -> Voorstel:
        """Reads one zaak. Raises NotAllowed where the deed cannot be done to it."""
        ...


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """One zaak in the preview: a ``voorstel``, or the error that says why there is none."""

    regel: ZaakRegel
    voorstel: Voorstel | None
    fout: PortaalError | None


@dataclass(frozen=True, slots=True)
class Bulkplan:
    """The preview."""

    handeling: Bulkhandeling
    voorbeelden: tuple[Voorbeeld, ...]

    @property
    def voorstellen(self) -> tuple[Voorstel, ...]:
        """Those that can be done."""
        return tuple(v.voorstel for v in self.voorbeelden if v.voorstel is not None)


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What became of one zaak. ``zeker``: the server holds what was asked; ``fout``: why it was not done."""

    regel: ZaakRegel
    van: str
    naar: str
    zeker: bool
    fout: PortaalError | None


@dataclass(frozen=True, slots=True)
class Bulkverslag:
    """What became of all; ``niet_begonnen`` are those that were left when the user stopped it."""

    code: str
    uitslagen: tuple[Uitslag, ...]
    niet_begonnen: tuple[ZaakRegel, ...]

    @property
    def gelukt(self) -> int:
        """How many zaken the server holds as asked."""
        return sum(1 for u in self.uitslagen if u.fout is None and u.zeker)


def bereid_bulk(
    omgeving: Werkomgeving, handeling: Bulkhandeling, regels: Sequence[ZaakRegel], progress: Progress
) -> Bulkplan:
    """Reads every zaak and says what the deed would do to it. Raises Cancelled, and MissingCredential."""
    found = []
    for nr, regel in enumerate(regels):
        progress.check()
        progress.step("bulk_bekijken", nr, len(regels))
        try:
            voorstel = handeling.bereid(omgeving, regel)
        except (Cancelled, MissingCredential):
            raise
        except PortaalError as fout:
            found.append(Voorbeeld(regel, None, fout))
        else:
            found.append(Voorbeeld(voorstel.regel, voorstel, None))
    return Bulkplan(handeling, tuple(found))


def voer_uit(plan: Bulkplan, progress: Progress) -> Bulkverslag:
    """Does it, zaak by zaak. Stopped by its user it answers with what was done; nothing is lost."""
    done: list[Uitslag] = []
    proposals = plan.voorstellen
    for nr, voorstel in enumerate(proposals):
        try:
            progress.check()
        except Cancelled:
            return Bulkverslag(plan.handeling.code, tuple(done), tuple(v.regel for v in proposals[nr:]))
        progress.step("bulk_uitvoeren", nr, len(proposals))
        try:
            regel, sure = voorstel.doe()
        except PortaalError as fout:
            done.append(Uitslag(voorstel.regel, voorstel.van, voorstel.naar, False, fout))
        else:
            done.append(Uitslag(regel, voorstel.van, voorstel.naar, sure, None))
    return Bulkverslag(plan.handeling.code, tuple(done), ())


@dataclass(frozen=True, slots=True)
class BulkVoortzetten:
    """Each zaak to the step that follows on its own; none is closed this way, since each wants its own resultaat."""

    toelichting: str
    reden: str
    code: str = "voortzetten"

    def bereid(self, omgeving: Werkomgeving, regel: ZaakRegel) -> Voorstel:
        """The step that follows."""
        shown = bereid_voor(omgeving, regel)
        stap = shown.voorstel
        if stap is None:
            raise NotAllowed("geen_volgende_stap")
        if stap.statustype.is_eindstatus:
            raise NotAllowed("afsluiten_per_zaak")

        def doe() -> tuple[ZaakRegel, bool]:
            told = zet_voort(omgeving, shown, stap.statustype.url, toelichting=self.toelichting, reden=self.reden)
            return told.regel, told.zeker

        return Voorstel(shown.regel, shown.regel.status_omschrijving, stap.statustype.omschrijving, doe)


@dataclass(frozen=True, slots=True)
class BulkToewijzen:
    """All zaken to one colleague; None: to nobody."""

    medewerker: Medewerker | None
    reden: str
    code: str = "toewijzen"

    def bereid(self, omgeving: Werkomgeving, regel: ZaakRegel) -> Voorstel:
        """Who has it, and who gets it."""
        shown = bereid_toewijzen(omgeving, regel)
        if shown.verboden:
            raise NotAllowed(shown.verboden)
        wanted = self.medewerker.id if self.medewerker is not None else ""
        held = ", ".join(sorted({r.medewerker for r in shown.behandelaars}))
        if held == wanted:
            raise NotAllowed("heeft_zaak_al" if wanted else "heeft_geen_behandelaar")

        def doe() -> tuple[ZaakRegel, bool]:
            told = wijs_toe(omgeving, shown, self.medewerker, reden=self.reden)
            return told.regel, told.zeker

        return Voorstel(shown.regel, held, wanted, doe)


@dataclass(frozen=True, slots=True)
class BulkOpschorten:
    """All zaken from one day to one day: a letter that went out for all of them, say."""

    verzoek: date
    tot: date | None
    grondslag: Grondslag
    motivering: str
    reden: str
    code: str = "opschorten"

    def bereid(self, omgeving: Werkomgeving, regel: ZaakRegel) -> Voorstel:
        """Its fatal date before and after."""
        shown = bereid_opschorten(omgeving, regel)
        if why_not := shown.waarom_niet(self.verzoek, self.tot, self.grondslag):
            raise NotAllowed(why_not)
        before, after = shown.wissel(self.verzoek, self.tot).uiterlijk

        def doe() -> tuple[ZaakRegel, bool]:
            told = schort_op(
                omgeving,
                shown,
                verzoek=self.verzoek,
                tot=self.tot,
                grondslag=self.grondslag,
                motivering=self.motivering,
                reden=self.reden,
            )
            return told.regel, told.zeker

        return Voorstel(shown.beeld.regel, str(before or ""), str(after or ""), doe)

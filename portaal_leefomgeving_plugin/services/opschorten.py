"""Suspends the term of a zaak (Awb 4:15, Omgevingswet 16.77): first with a provisional end, settled when it resumes.

It stands still from the day after the request up to the day on which the supplement comes, or the set term
has passed. A request that sets no term suspends nothing (RvS 2016:2527): so an aanvulling wants one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag
from portaal_leefomgeving_plugin.domain.termijn import Opschorting
from portaal_leefomgeving_plugin.domain.termijnwijziging import Termijnwijziging
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.termijn_zetten import (
    Datumwissel,
    Termijnbeeld,
    Termijngezet,
    eis_reden,
    met_periode,
    termijnbeeld,
    verschuiving,
    wissel,
    zet_termijn,
)
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import nieuwe_gebeurtenis
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

GRONDSLAGEN = (
    Grondslag.AANVULLING,
    Grondslag.INSTEMMING,
    Grondslag.AANVRAGER,
    Grondslag.OVERMACHT,
    Grondslag.INTERNATIONAAL,
    Grondslag.NATURA_2000,
)
"""What a suspension can stand on."""

MET_TERMIJN = (Grondslag.AANVULLING, Grondslag.INSTEMMING)
"""Those that suspend only up to a day that was set or agreed."""


def dagen_stil(verzoek: date, einde: date) -> int:
    """Days from the day after the request up to the day before the end (Awb 4:15 lid 1, strictly read)."""
    return max(0, (einde - verzoek).days - 1)


@dataclass(frozen=True, slots=True)
class Opschorten:
    """What the dialog shows. ``vandaag`` is the last day that a request can be of."""

    beeld: Termijnbeeld
    vandaag: date

    def waarom_niet(self, verzoek: date, tot: date | None, grondslag: Grondslag) -> str:
        """The code of why these days cannot be, empty where they can."""
        zaak = self.beeld.zaak
        if self.beeld.verboden:
            return self.beeld.verboden
        if verzoek > self.vandaag:
            return "verzoek_in_toekomst"
        if verzoek < zaak.startdatum:
            return "verzoek_voor_start"
        ends = self.beeld.termijn.vroegste or zaak.uiterlijke_einddatum
        if ends is not None and verzoek > ends:
            return "termijn_verstreken"
        if tot is None:
            return "termijn_bij_verzoek_nodig" if grondslag in MET_TERMIJN else ""
        return "einde_voor_verzoek" if tot <= verzoek else ""

    def wissel(self, verzoek: date, tot: date | None) -> Datumwissel:
        """The dates before and after, as they would be if it stood still up to ``tot``."""
        days = dagen_stil(verzoek, tot) if tot is not None else 0
        periods = met_periode(self.beeld.regel.perioden, Opschorting(verzoek, tot))
        return wissel(self.beeld, self.wijziging(days, ""), days, periods)

    def wijziging(self, dagen: int, motivering: str) -> Termijnwijziging:
        """What would be written."""
        return verschuiving(self.beeld, dagen, motivering, opgeschort=True)


def bereid_opschorten(omgeving: Werkomgeving, regel: ZaakRegel) -> Opschorten:
    """Reads the zaak as it is now and says whether it may be suspended."""
    opened = open_dossier(omgeving, regel)
    beeld = termijnbeeld(omgeving, opened.regel, opened.dossier, _verboden(opened.dossier))
    return Opschorten(beeld, omgeving.clock.today())


def schort_op(
    omgeving: Werkomgeving,
    opschorten: Opschorten,
    *,
    verzoek: date,
    tot: date | None,
    grondslag: Grondslag,
    motivering: str,
    reden: str,
) -> Termijngezet:
    """Suspends from the day after ``verzoek``, provisionally up to ``tot`` (None: no end in sight, no date moves).

    ``motivering`` stays with the zaak, ``reden`` goes to the audit trail. Raises NotAllowed where our own
    rules forbid it, and what ``zet_termijn`` raises.
    """
    if why_not := opschorten.waarom_niet(verzoek, tot, grondslag):
        raise NotAllowed(why_not)
    days = dagen_stil(verzoek, tot) if tot is not None else 0
    zaak = opschorten.beeld.zaak
    change = opschorten.wijziging(days, eis_reden(motivering))
    event = nieuwe_gebeurtenis(omgeving, zaak, Gebeurtenissoort.OPGESCHORT, verzoek, grondslag, days)
    return zet_termijn(omgeving, opschorten.beeld, "opschorten", change, [event], reden=reden)


def _verboden(dossier: Dossier) -> str:
    if dossier.zaak.opgeschort:
        return "al_opgeschort"
    return "" if dossier.zaaktype.opschorting_mogelijk else "zaaktype_schort_niet_op"

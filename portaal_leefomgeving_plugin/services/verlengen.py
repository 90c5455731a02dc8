"""Extends the term of a zaak: once, within what law and zaaktype allow, with the dates moved in the same call.

Omgevingswet 16.64 lid 2 (regulier: six weeks at most, made known within the running term) and 16.66 lid 3
with Awb 3:18 lid 2 (uitgebreid: within eight weeks of receipt).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag
from portaal_leefomgeving_plugin.domain.termijn import VERLENGING_HOOGSTENS, Procedure, Termijn, dagen_van
from portaal_leefomgeving_plugin.domain.termijnwijziging import Termijnwijziging
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.termijn_zetten import (
    Datumwissel,
    Termijnbeeld,
    Termijngezet,
    eis_reden,
    termijnbeeld,
    verschuiving,
    wissel,
    zet_termijn,
)
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import nieuwe_gebeurtenis
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

UITGEBREID_BINNEN = timedelta(weeks=8)

_GRONDSLAG = {
    Procedure.REGULIER_8: Grondslag.VERLENGING_REGULIER,
    Procedure.REGULIER_12: Grondslag.VERLENGING_REGULIER,
    Procedure.UITGEBREID: Grondslag.VERLENGING_UITGEBREID,
}


@dataclass(frozen=True, slots=True)
class Verlenging:
    """What the dialog shows: by how much at most, and on what it stands."""

    beeld: Termijnbeeld
    hoogstens: int  # days
    grondslag: Grondslag

    def wissel(self, dagen: int) -> Datumwissel:
        """The dates before and after an extension by ``dagen``."""
        return wissel(self.beeld, self.wijziging(dagen, ""), dagen, self.beeld.regel.perioden)

    def wijziging(self, dagen: int, motivering: str) -> Termijnwijziging:
        """What would be written."""
        return verschuiving(self.beeld, dagen, motivering, verlengd_met=f"P{dagen}D")


def bereid_verlengen(omgeving: Werkomgeving, regel: ZaakRegel) -> Verlenging:
    """Reads the zaak as it is now and says by how much it may be extended."""
    opened = open_dossier(omgeving, regel)
    termijn, today = opened.termijn, omgeving.clock.today()
    most = _hoogstens(opened.dossier, termijn)
    beeld = termijnbeeld(omgeving, opened.regel, opened.dossier, _verboden(opened.dossier, termijn, most, today))
    ground = _GRONDSLAG.get(termijn.procedure, Grondslag.ANDERS) if termijn.procedure else Grondslag.ANDERS
    return Verlenging(beeld, most, ground)


def verleng(omgeving: Werkomgeving, verlenging: Verlenging, dagen: int, *, motivering: str, reden: str) -> Termijngezet:
    """Extends by ``dagen``. ``motivering`` stays with the zaak, ``reden`` goes to the audit trail.

    Raises NotAllowed where our own rules forbid it, and what ``zet_termijn`` raises.
    """
    if verlenging.beeld.verboden:
        raise NotAllowed(verlenging.beeld.verboden)
    if not 0 < dagen <= verlenging.hoogstens:
        raise NotAllowed("verlenging_te_lang", hoogstens=str(verlenging.hoogstens))
    change = verlenging.wijziging(dagen, eis_reden(motivering))
    event = nieuwe_gebeurtenis(
        omgeving,
        verlenging.beeld.zaak,
        Gebeurtenissoort.VERLENGD,
        omgeving.clock.today(),
        verlenging.grondslag,
        dagen,
    )
    return zet_termijn(omgeving, verlenging.beeld, "verlengen", change, [event], reden=reden)


def _hoogstens(dossier: Dossier, termijn: Termijn) -> int:
    """Days: the lesser of what the zaaktype says and, where a statutory term runs, of what the law allows."""
    zaak, kind = dossier.zaak, dossier.zaaktype
    allowed = dagen_van(kind.verlengingstermijn, zaak.uiterlijke_einddatum or zaak.startdatum)
    if termijn.kaal is None:
        return allowed if allowed is not None else VERLENGING_HOOGSTENS
    return min(allowed if allowed is not None else VERLENGING_HOOGSTENS, VERLENGING_HOOGSTENS)


def _verboden(dossier: Dossier, termijn: Termijn, hoogstens: int, vandaag: date) -> str:
    if not dossier.zaaktype.verlenging_mogelijk or hoogstens <= 0:
        return "zaaktype_verlengt_niet"
    if dossier.zaak.verlengd_met:
        return "al_verlengd"
    if termijn.procedure is Procedure.UITGEBREID and termijn.ontvangst is not None:
        return "verlenging_te_laat" if vandaag > termijn.ontvangst + UITGEBREID_BINNEN else ""
    ends = termijn.vroegste or dossier.zaak.uiterlijke_einddatum
    if ends is not None and vandaag > ends and not dossier.zaak.opgeschort:
        return "termijn_verstreken"
    return ""

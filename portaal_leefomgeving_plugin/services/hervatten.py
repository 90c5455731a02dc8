"""Lets the term of a zaak run again: what was added provisionally when it was suspended becomes what it was.

Awb 4:15: the term stands still up to the day on which the supplement came, or the set term passed unused.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag, Stilstand, loopt
from portaal_leefomgeving_plugin.domain.termijn import Opschorting
from portaal_leefomgeving_plugin.domain.termijnwijziging import Termijnwijziging
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.opschorten import dagen_stil
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
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import alle_gebeurtenissen_van, nieuwe_gebeurtenis
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


@dataclass(frozen=True, slots=True)
class Hervatten:
    """What the dialog shows. ``stilstand`` None: since when it is suspended has to be filled in."""

    beeld: Termijnbeeld
    stilstand: Stilstand | None
    vandaag: date

    def waarom_niet(self, verzoek: date | None, bijgeteld: int | None, einde: date) -> str:
        """The code of why these days cannot be, empty where they can."""
        if self.beeld.verboden:
            return self.beeld.verboden
        if verzoek is None or bijgeteld is None:
            return "begin_onbekend"
        if einde > self.vandaag:
            return "einde_in_toekomst"
        return "einde_voor_verzoek" if einde < verzoek else ""

    def wissel(self, verzoek: date, bijgeteld: int, einde: date) -> Datumwissel:
        """The dates before and after."""
        days = dagen_stil(verzoek, einde) - bijgeteld
        periods = met_periode(self.beeld.regel.perioden, Opschorting(verzoek, einde))
        return wissel(self.beeld, self.wijziging(days, ""), days, periods)

    def wijziging(self, dagen: int, motivering: str) -> Termijnwijziging:
        """What would be written: ``dagen`` is what comes on top of what was added before, and may be negative."""
        return verschuiving(self.beeld, dagen, motivering, opgeschort=False)


def bereid_hervatten(omgeving: Werkomgeving, regel: ZaakRegel) -> Hervatten:
    """Reads the zaak as it is now, and since when it is suspended."""
    opened = open_dossier(omgeving, regel)
    zaak = opened.dossier.zaak
    beeld = termijnbeeld(omgeving, opened.regel, opened.dossier, "" if zaak.opgeschort else "niet_opgeschort")
    return Hervatten(beeld, _stilstand(omgeving, zaak) if zaak.opgeschort else None, omgeving.clock.today())


def hervat(
    omgeving: Werkomgeving,
    hervatten: Hervatten,
    *,
    einde: date,
    motivering: str,
    reden: str,
    verzoek: date | None = None,
    bijgeteld: int | None = None,
) -> Termijngezet:
    """Lets the term run again from ``einde``: the day of the supplement, or on which the set term passed.

    ``verzoek`` and ``bijgeteld`` (days by which the dates were moved when it was suspended) are those that
    are known where they are not given. Raises NotAllowed, and what ``zet_termijn`` raises.
    """
    known = hervatten.stilstand
    begin = verzoek if verzoek is not None or known is None else known.verzoek
    added = bijgeteld if bijgeteld is not None or known is None else known.dagen
    if (why_not := hervatten.waarom_niet(begin, added, einde)) or begin is None or added is None:
        raise NotAllowed(why_not)
    zaak, days = hervatten.beeld.zaak, dagen_stil(begin, einde)
    events = []
    if known is None or known.afgeleid or known.verzoek != begin:
        # nobody kept when it began: without that the end alone says nothing
        events.append(nieuwe_gebeurtenis(omgeving, zaak, Gebeurtenissoort.OPGESCHORT, begin, Grondslag.ANDERS, added))
    events.append(nieuwe_gebeurtenis(omgeving, zaak, Gebeurtenissoort.HERVAT, einde, Grondslag.ANDERS, days - added))
    change = hervatten.wijziging(days - added, eis_reden(motivering))
    return zet_termijn(omgeving, hervatten.beeld, "hervatten", change, events, reden=reden)


def _stilstand(omgeving: Werkomgeving, zaak: Zaak) -> Stilstand | None:
    """None where no system could say: then a person has to."""
    try:
        return loopt(alle_gebeurtenissen_van(omgeving, zaak))
    except (Cancelled, MissingCredential):
        raise
    except PortaalError:
        return None

"""What follows from the besluiten of a zaak, and from deciding too late; with what of it is not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from portaal_leefomgeving_plugin.domain.besluittermijnen import Besluittermijnen, besluittermijnen
from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.dwangsom import Dwangsom, dwangsom
from portaal_leefomgeving_plugin.domain.ports import Clock
from portaal_leefomgeving_plugin.domain.termijn import Termijn
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.dwangsombedragen import dwangsombedragen
from portaal_leefomgeving_plugin.services.gelijkgestelde_dagen import gelijkgestelde_dagen
from portaal_leefomgeving_plugin.store.logboek import Logboek


@dataclass(frozen=True, slots=True)
class NaHetBesluit:
    """The terms of each besluit, and the dwangsom of the zaak."""

    besluiten: tuple[Besluittermijnen, ...]
    dwangsom: Dwangsom


def na_het_besluit(
    regel: ZaakRegel, besluiten: Sequence[Besluit], termijn: Termijn, logboek: Logboek, vandaag: date
) -> NaHetBesluit:
    """What follows for one zaak.

    That there was a decision on the application is certain only of a closed zaak: a besluit in one that is
    open may be one to extend the term.
    """
    decided = None
    if regel.einddatum is not None:
        decided = min((b.verzenddatum for b in besluiten if b.verzenddatum is not None), default=regel.einddatum)
    owed = dwangsom(
        einde=termijn.kaal if termijn.onbekend is None else None,
        einde_met_atw=termijn.met_atw,
        voorlopig=termijn.voorlopig and regel.einddatum is None,
        ingebrekestelling=logboek.ingebrekestelling(regel.uuid),
        besluit=decided,
        vandaag=vandaag,
        bedragen=dwangsombedragen(),
    )
    known = gelijkgestelde_dagen()
    return NaHetBesluit(tuple(besluittermijnen(b, termijn.procedure, gelijkgesteld=known) for b in besluiten), owed)


def leg_ingebrekestelling_vast(logboek: Logboek, zaak: str, ontvangen: date | None, clock: Clock) -> None:
    """Keeps the day on which the ingebrekestelling came in (None: there is none after all), on this machine only."""
    logboek.bewaar_ingebrekestelling(zaak, ontvangen, moment=clock.now())

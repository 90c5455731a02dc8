"""Writes what changes the term of a zaak: check, one call with fields and dates together, look, keep the event.

Shared by verlengen, opschorten and hervatten. What two people do at once is not kept apart by the server
(last writer wins per field): so afterwards all fields of the term are compared, not only our own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from portaal_leefomgeving_plugin.domain.dossier import Dossier
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.perioden import Termijngebeurtenis, lees, schrijf
from portaal_leefomgeving_plugin.domain.termijn import Opschorting, Termijn
from portaal_leefomgeving_plugin.domain.termijnwijziging import REDEN_TEKENS, Termijnwijziging, verschillen
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel
from portaal_leefomgeving_plugin.services.handeling import VELDEN, eis_ongewijzigd, genoteerd, lees_terug, zaaksysteem
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import leg_vast
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van

TERMIJNVELDEN = (*VELDEN, "einddatum_gepland")


@dataclass(frozen=True, slots=True)
class Termijnbeeld:
    """A zaak whose term is to change, as it is now. ``verboden``: code of why it may not, empty where it may.

    ``reken`` gives its statutory term: with other fields, other periods.
    """

    regel: ZaakRegel
    dossier: Dossier
    verboden: str
    reken: Callable[[Zaak, str], Termijn]

    @property
    def zaak(self) -> Zaak:
        """The zaak as it was read."""
        return self.dossier.zaak

    @property
    def termijn(self) -> Termijn:
        """Its term as it is now."""
        return self.reken(self.zaak, self.regel.perioden)


@dataclass(frozen=True, slots=True)
class Datumwissel:
    """What a deed would do to the dates: those of the server by ``dagen``, and the statutory term after it."""

    dagen: int
    gepland: tuple[date | None, date | None]
    uiterlijk: tuple[date | None, date | None]
    termijn: tuple[Termijn, Termijn]


@dataclass(frozen=True, slots=True)
class Termijngezet:
    """What the server holds after the deed. ``zeker``: that is what was asked, and nothing else of the term changed.

    ``geregistreerd``: whether the register has the event; it waits here where it has not.
    """

    handeling: str
    zaak: str  # uuid
    identificatie: str
    gepland_volgens_server: date | None
    uiterlijk_volgens_server: date | None
    zeker: bool
    geregistreerd: bool
    regel: ZaakRegel


def termijnbeeld(omgeving: Werkomgeving, regel: ZaakRegel, dossier: Dossier, verboden: str) -> Termijnbeeld:
    """The picture of a dossier that was just read."""
    kind, procedures, today = dossier.zaaktype.identificatie, omgeving.procedures, omgeving.clock.today()

    def reken(zaak: Zaak, perioden: str) -> Termijn:
        return termijn_van(zaak, kind, procedures, today, perioden=perioden)

    return Termijnbeeld(regel, dossier, "afgehandeld" if dossier.zaak.afgehandeld else verboden, reken)


def verschoven(dag: date | None, dagen: int) -> date | None:
    """A date so many days on; none stays none."""
    return dag + timedelta(days=dagen) if dag is not None else None


def verschuiving(
    beeld: Termijnbeeld, dagen: int, reden: str, *, opgeschort: bool | None = None, verlengd_met: str = ""
) -> Termijnwijziging:
    """Both dates of the zaak moved by ``dagen`` (may be negative), with what they are moved for.

    A zaak without a fatal date gets one where it is extended and the law gives one.
    """
    zaak = beeld.zaak
    ends = zaak.uiterlijke_einddatum or (beeld.termijn.kaal if verlengd_met else None)
    return Termijnwijziging(
        einddatum_gepland=verschoven(zaak.einddatum_gepland, dagen),
        uiterlijke_einddatum=verschoven(ends, dagen),
        reden=reden,
        opgeschort=opgeschort,
        verlengd_met=verlengd_met,
    )


def wissel(beeld: Termijnbeeld, wijziging: Termijnwijziging, dagen: int, perioden: str) -> Datumwissel:
    """The dates before and after ``wijziging``, with the periods of suspension that there would then be."""
    zaak = beeld.zaak
    after = wijziging.toegepast(zaak)
    return Datumwissel(
        dagen=dagen,
        gepland=(zaak.einddatum_gepland, after.einddatum_gepland),
        uiterlijk=(zaak.uiterlijke_einddatum, after.uiterlijke_einddatum),
        termijn=(beeld.termijn, beeld.reken(after, perioden)),
    )


def met_periode(perioden: str, nieuw: Opschorting) -> str:
    """The periods with a new one at the end, in place of one that runs; empty where the others are not known."""
    before = lees(perioden) or ()
    if before and before[-1].einde is None:
        before = before[:-1]
    return schrijf((*before, replace(nieuw)))


def eis_reden(tekst: str) -> str:
    """A reden that the standard takes. Raises NotAllowed."""
    words = tekst.strip()
    if not words:
        raise NotAllowed("reden_bij_zaak_nodig")
    if len(words) > REDEN_TEKENS:
        raise NotAllowed("reden_bij_zaak_te_lang", teveel=str(len(words) - REDEN_TEKENS))
    return words


def zet_termijn(
    omgeving: Werkomgeving,
    beeld: Termijnbeeld,
    handeling: str,
    wijziging: Termijnwijziging,
    gebeurtenissen: Sequence[Termijngebeurtenis],
    *,
    reden: str,
) -> Termijngezet:
    """Writes ``wijziging`` after checking that the zaak is still as ``beeld`` showed it; reads it back.

    ``gebeurtenissen`` are kept where the server then holds what was asked. Raises Changed, NotAllowed,
    PartlyDone where it was written but could not be read back, and what the connector raises.
    """
    if beeld.verboden:
        raise NotAllowed(beeld.verboden)
    client = zaaksysteem(omgeving)
    zaak = eis_ongewijzigd(client, beeld.zaak, TERMIJNVELDEN)
    before, after = (str(d or "") for d in (zaak.uiterlijke_einddatum, wijziging.uiterlijke_einddatum))
    with genoteerd(omgeving, beeld.regel, handeling, van=before, naar=after) as notering:
        client.wijziger.termijn(zaak, wijziging, reden=reden)
        # kept before the look behind: it tells how the periods of the line are read
        kept = [leg_vast(omgeving, g, motivering=wijziging.reden) for g in gebeurtenissen]
        dossier, regel = lees_terug(omgeving, client, zaak, handeling)
        sure = not verschillen(dossier.zaak, wijziging.toegepast(zaak))
        notering.is_zeker(sure)
    return Termijngezet(
        handeling=handeling,
        zaak=regel.uuid,
        identificatie=regel.identificatie,
        gepland_volgens_server=dossier.zaak.einddatum_gepland,
        uiterlijk_volgens_server=dossier.zaak.uiterlijke_einddatum,
        zeker=sure,
        geregistreerd=all(kept),
        regel=regel,
    )

"""The honesty rules (design, section 5), in one place: from what is known about a check to what it may say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum

from portaal_leefomgeving_plugin.domain.bron import Bron, Dekking
from portaal_leefomgeving_plugin.domain.verdict import Bronstand, OnbekendReden, Oordeel, Relatie

AMSTERDAM_VOORUIT = timedelta(hours=2)
"""A day begins in the Netherlands at most so much earlier than in UTC: what expires, expires by the earlier one."""

KLOK_SPELING = timedelta(hours=1)
"""A copy fetched further in the future than this has no age that can be trusted."""


class Gewicht(IntEnum):
    """What a feature that is met says, in order of weight."""

    NIETS = 0  # the rule is not about it
    GROEN = 1
    ONBEKEND = 2  # it lacks what the rule judges by
    AANDACHT = 3
    KNELPUNT = 4


class Geldt(IntEnum):
    """Whether a rule is for this zaak."""

    JA = 0
    NEE = 1
    ONBEKEND = 2


class Plaats(IntEnum):
    """What the location of the zaak is worth."""

    GOED = 0
    TWIJFEL = 1
    ONTBREEKT = 2


GEWICHT = {Oordeel.GROEN: Gewicht.GROEN, Oordeel.AANDACHT: Gewicht.AANDACHT, Oordeel.KNELPUNT: Gewicht.KNELPUNT}
OORDEEL = {gewicht: oordeel for oordeel, gewicht in GEWICHT.items()} | {Gewicht.ONBEKEND: Oordeel.ONBEKEND}


@dataclass(frozen=True, slots=True)
class Feiten:
    """What is known about one rule and one zaak.

    ``gedekt``: the source covers the zaak with all the distance that the rule looks around it.
    ``vorm_goed``: no shape that cannot be used lies where it could matter.
    ``omvat``: the features that were met hold the zaak wholly, so that nothing beside them is silent.
    """

    geldt: Geldt
    plaats: Plaats
    ergste: Gewicht
    gedekt: bool
    vorm_goed: bool
    omvat: bool


@dataclass(frozen=True, slots=True)
class Bronoordeel:
    """What a source is worth: ``reden`` why not even a hit can end in groen, ``bevraagd`` whether it was asked."""

    bevraagd: bool
    reden: OnbekendReden | None
    negatief_bewijs: bool


@dataclass(frozen=True, slots=True)
class Uitspraak:
    """What a check says."""

    relatie: Relatie
    oordeel: Oordeel
    reden: OnbekendReden | None


GEEN_ANTWOORD = frozenset(
    {
        OnbekendReden.BRON_ONBEREIKBAAR,
        OnbekendReden.BRON_ONVOLLEDIG,
        OnbekendReden.BRON_NIET_OPGEHAALD,
        OnbekendReden.LOCATIE_TWIJFELACHTIG,
        OnbekendReden.GEEN_DEKKING,
        OnbekendReden.VORM_ONBRUIKBAAR,
    }
)
"""Reasons for which no hit does not even mean 'niet geraakt': something may well be there."""


def weeg_bron(bron: Bron, stand: Bronstand | None, *, aanwezig: int, nu: datetime) -> Bronoordeel:
    """What the silence of a source is worth at ``nu`` (aware); ``aanwezig`` features of it are at hand."""
    if stand is None:
        return Bronoordeel(False, OnbekendReden.BRON_NIET_OPGEHAALD, False)
    negative = bron.negatief_bewijs and stand.negatief_bewijs
    return Bronoordeel(True, _bron_reden(bron, stand, aanwezig, nu), negative)


def _bron_reden(bron: Bron, stand: Bronstand, aanwezig: int, nu: datetime) -> OnbekendReden | None:
    if not stand.bereikt:
        return OnbekendReden.BRON_ONBEREIKBAAR
    short = aanwezig < stand.aantal or (stand.aantal_gemeld is not None and stand.aantal < stand.aantal_gemeld)
    if not stand.volledig or stand.fout or short or stand.paginas < 1:
        return OnbekendReden.BRON_ONVOLLEDIG
    if stand.opgehaald_op is None:
        return OnbekendReden.BRON_NIET_OPGEHAALD
    fetched = stand.opgehaald_op
    if fetched.tzinfo is None:
        fetched = fetched.replace(tzinfo=UTC)
    age = nu - fetched
    if age > timedelta(days=bron.houdbaar_dagen) or age < -KLOK_SPELING:
        return OnbekendReden.VEROUDERD
    today = (nu.astimezone(UTC) + AMSTERDAM_VOORUIT).date()
    if any(until is not None and until < today for until in (bron.geldig_tot, stand.geldig_tot)):
        return OnbekendReden.VEROUDERD
    if bron.dekking is Dekking.ONBEKEND:
        return OnbekendReden.GEEN_DEKKING
    return None


def beslis(feiten: Feiten, bron: Bronoordeel) -> Uitspraak:
    """What may be said. Groen only where every condition is met; else the first reason why not."""
    if feiten.geldt is Geldt.NEE:
        return Uitspraak(Relatie.GEEN_GEGEVENS, Oordeel.NIET_VAN_TOEPASSING, None)
    if feiten.plaats is Plaats.ONTBREEKT:
        return _onbekend(OnbekendReden.LOCATIE_ONTBREEKT)
    if not bron.bevraagd:
        return _onbekend(bron.reden or OnbekendReden.BRON_NIET_OPGEHAALD)
    reden = _waarom_niet_groen(feiten, bron)
    if feiten.ergste is Gewicht.NIETS:
        return _zonder_treffer(feiten, bron, reden)
    if feiten.geldt is Geldt.ONBEKEND:
        return Uitspraak(Relatie.GERAAKT, Oordeel.ONBEKEND, OnbekendReden.ATTRIBUUT_ZAAK_ONTBREEKT)
    if feiten.ergste >= Gewicht.AANDACHT:
        return Uitspraak(Relatie.GERAAKT, OORDEEL[feiten.ergste], reden)
    if feiten.ergste is Gewicht.ONBEKEND:
        return Uitspraak(Relatie.GERAAKT, Oordeel.ONBEKEND, OnbekendReden.ATTRIBUUT_ONTBREEKT)
    if reden is None and not feiten.omvat and not bron.negatief_bewijs:
        reden = OnbekendReden.GEEN_NEGATIEF_BEWIJS
    return Uitspraak(Relatie.GERAAKT, Oordeel.GROEN if reden is None else Oordeel.ONBEKEND, reden)


def _zonder_treffer(feiten: Feiten, bron: Bronoordeel, reden: OnbekendReden | None) -> Uitspraak:
    relatie = Relatie.GEEN_GEGEVENS if reden in GEEN_ANTWOORD else Relatie.NIET_GERAAKT
    if reden is None and not bron.negatief_bewijs:
        reden = OnbekendReden.GEEN_NEGATIEF_BEWIJS
    if reden is None and feiten.geldt is Geldt.ONBEKEND:
        reden = OnbekendReden.ATTRIBUUT_ZAAK_ONTBREEKT
    return Uitspraak(relatie, Oordeel.GROEN if reden is None else Oordeel.ONBEKEND, reden)


def _waarom_niet_groen(feiten: Feiten, bron: Bronoordeel) -> OnbekendReden | None:
    if bron.reden is not None:
        return bron.reden
    if feiten.plaats is not Plaats.GOED:
        return OnbekendReden.LOCATIE_TWIJFELACHTIG
    if not feiten.gedekt:
        return OnbekendReden.GEEN_DEKKING
    if not feiten.vorm_goed:
        return OnbekendReden.VORM_ONBRUIKBAAR
    return None


def _onbekend(reden: OnbekendReden) -> Uitspraak:
    return Uitspraak(Relatie.GEEN_GEGEVENS, Oordeel.ONBEKEND, reden)

"""Looks for signs that a permit was used, and says where there are none although use would have shown.

Omgevingswet 5.40 lid 2 onder b lets a permit be withdrawn that nobody acted on for a year, or for a longer term
that it sets itself. No register says whether a permit was used. What there is: buildings of the BAG at its place,
and zaken that tell of a start. So the outcome is a list to look at, with what was seen and what could not be seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.bron import Bron, BronFeature
from portaal_leefomgeving_plugin.domain.slapend import GEBRUIK, Slaapstand, Slapend, Teken, WaaromNiet
from portaal_leefomgeving_plugin.domain.termijn import plus_maanden
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.green_lane.beslissing import Geldt
from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel
from portaal_leefomgeving_plugin.green_lane.jsonvorm import Schema, controleer, lees_json
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.plekken import GOED, ToetsZaak
from portaal_leefomgeving_plugin.green_lane.regel import Afstand, Toepassing
from portaal_leefomgeving_plugin.green_lane.rules import gelijk
from portaal_leefomgeving_plugin.green_lane.tabel import REDENEN, Uitkomst
from portaal_leefomgeving_plugin.green_lane.wegen import geldigheid
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.risico.gegevens import Objecten, Signaalzaak
from portaal_leefomgeving_plugin.risico.toezicht import ZEEF, binnen

SCHEMA = "risico/slapend.schema.json"
MEEGELEVERD = "risico/slapend.json"
BIJ_PAND_M = 1.0
"""Metres: a building that a permit lies against is at its place; drawings differ by so much."""


@dataclass(frozen=True, slots=True)
class Kenmerken:
    """By what permits and signs of use are recognised (``resources/risico/slapend.json``)."""

    versie: str
    termijn_maanden: int
    artikel: str
    vergunning: tuple[str, ...]
    verleend: tuple[str, ...]
    nieuw_pand: tuple[str, ...]
    bestaand: tuple[str, ...]
    meldingen: tuple[str, ...]
    binnen_m: float
    bron: str
    bouwjaar: str
    status: str
    gestart: frozenset[str]
    niet_gestart: frozenset[str]
    onbekend_bouwjaar: frozenset[int]


@dataclass(frozen=True, slots=True)
class Vergunning:
    """A closed zaak that may be a permit. ``resultaat``: its name, None where it was not read."""

    zaak: ToetsZaak
    identificatie: str
    gesloten: date
    resultaat: str | None


def lees_kenmerken(pad: Path | None = None) -> Kenmerken:
    """The file, or the shipped one. Raises UnreadableConfiguration."""
    path = pad or resource(MEEGELEVERD)
    raw = lees_json(path, waar=str(path))
    controleer(raw, _schema(), waar=str(path))
    pand = raw["pand"]
    return Kenmerken(
        versie=raw["versie"],
        termijn_maanden=raw["termijn_maanden"],
        artikel=raw["verwijzing"]["artikel"],
        vergunning=tuple(raw["vergunning"]["woorden"]),
        verleend=tuple(raw["vergunning"]["resultaten"]),
        nieuw_pand=tuple(raw["nieuw_pand"]),
        bestaand=tuple(raw["in_bestaand_pand"]),
        meldingen=tuple(raw["meldingen"]),
        binnen_m=float(raw["binnen_m"]),
        bron=pand["bron"],
        bouwjaar=pand["bouwjaar"],
        status=pand["status"],
        gestart=frozenset(gelijk(s) for s in pand["gestart"]),
        niet_gestart=frozenset(gelijk(s) for s in pand["niet_gestart"]),
        onbekend_bouwjaar=frozenset(pand["onbekend_bouwjaar"]),
    )


@cache
def _schema() -> Schema:
    made: Schema = lees_json(resource(SCHEMA), waar=SCHEMA)
    return made


def zoek_slapend(
    vergunningen: Sequence[Vergunning],
    andere: Sequence[Signaalzaak],
    kenmerken: Kenmerken,
    lagen: Mapping[str, BronLaag],
    bronnen: Mapping[str, Bron],
    *,
    nu: datetime,
    vandaag: date,
) -> tuple[Slapend, ...]:
    """What is seen of each permit among ``vergunningen``; zaken that are none, or were not granted, are left out.

    ``andere`` are all zaken with their words, places and first days, among which signs of use are looked for.
    """
    meant = _heeft([v.zaak for v in vergunningen], kenmerken.vergunning)
    known = [v for v, yes in zip(vergunningen, meant) if yes and (v.resultaat is None or _verleend(v, kenmerken))]
    if not known:
        return ()
    places = Objecten([v.zaak for v in known], [v.identificatie for v in known], [""] * len(known))
    signs: list[list[tuple[Teken, str]]] = [[] for _ in known]
    _meldingen(known, places, andere, kenmerken, signs)
    bag = _panden(places, kenmerken, lagen, bronnen, nu)
    builds = _heeft(places.zaken, kenmerken.nieuw_pand) & ~_heeft(places.zaken, kenmerken.bestaand)
    made = []
    for nr, permit in enumerate(known):
        good = bool(places.plekken.locatie[nr] == GOED)  # elsewhere stand other buildings than those of this permit
        own = [*signs[nr], *_aan_panden(bag[nr].panden if good else (), permit.gesloten, kenmerken)]
        why: WaaromNiet | OnbekendReden | None = None
        if builds[nr] and not {t for t, _ in own} & GEBRUIK and bag[nr].zeker:
            own.append((Teken.GEEN_NIEUW_PAND, ""))
        if not own:
            why = _waarom(good, bool(builds[nr]), bag[nr].reden)
        made.append(_stand(permit, own, why, kenmerken, vandaag))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _BijPanden:
    """The buildings at a place; ``zeker``: there are no others, for the source is whole. Else ``reden``."""

    panden: tuple[BronFeature, ...]
    zeker: bool
    reden: OnbekendReden | None


def _panden(
    plekken: Objecten, kenmerken: Kenmerken, lagen: Mapping[str, BronLaag], bronnen: Mapping[str, Bron], nu: datetime
) -> list[_BijPanden]:
    rule = replace(ZEEF, id="panden", bron=kenmerken.bron, beoordeling=Afstand(((BIJ_PAND_M, Oordeel.AANDACHT),)))
    (outcome,) = toets_tabel(plekken.zaken, [rule], lagen, bronnen, nu=nu).uitkomsten
    at: list[list[BronFeature]] = [[] for _ in range(len(plekken))]
    if outcome.laag is not None:
        for who, which in zip(outcome.paren.zaak.tolist(), outcome.paren.feature.tolist()):
            at[who].append(outcome.laag.features[which])
    return [_BijPanden(tuple(at[nr]), _zeker(outcome, nr), REDENEN[outcome.reden[nr]]) for nr in range(len(plekken))]


def _zeker(uit: Uitkomst, nr: int) -> bool:
    proof = uit.bron is not None and uit.bron.negatief_bewijs and uit.stand is not None and uit.stand.negatief_bewijs
    return bool(proof and uit.reden[nr] == 0)


def _meldingen(
    bekend: Sequence[Vergunning],
    plekken: Objecten,
    andere: Sequence[Signaalzaak],
    kenmerken: Kenmerken,
    tekens: list[list[tuple[Teken, str]]],
) -> None:
    meant = _heeft([a.zaak for a in andere], kenmerken.meldingen)
    chosen = [a for a, yes in zip(andere, meant) if yes]
    who, which = binnen(plekken, [a.zaak.locatie.geometrie for a in chosen], kenmerken.binnen_m)
    for nr, other in zip(who.tolist(), which.tolist()):
        if chosen[other].begin >= bekend[nr].gesloten and chosen[other].zaak.uuid != bekend[nr].zaak.uuid:
            tekens[nr].append((Teken.MELDING, chosen[other].zaak.omschrijving))


def _aan_panden(panden: Sequence[BronFeature], verleend: date, kenmerken: Kenmerken) -> list[tuple[Teken, str]]:
    found = []
    for pand in panden:
        status = gelijk(str(pand.attributen.get(kenmerken.status) or ""))
        year = _jaar(pand.attributen.get(kenmerken.bouwjaar), kenmerken)
        if status in kenmerken.niet_gestart:
            found.append((Teken.BOUW_NIET_GESTART, pand.id))
        elif status in kenmerken.gestart:
            found.append((Teken.BOUW_GESTART, pand.id))
        elif year is not None and year >= verleend.year:
            found.append((Teken.NIEUW_PAND, f"{pand.id} ({year})"))
    return found


def _jaar(value: object, kenmerken: Kenmerken) -> int | None:
    try:
        year = int(str(value))
    except ValueError:
        return None
    return None if year in kenmerken.onbekend_bouwjaar else year


def _waarom(goede_plek: bool, bouwt: bool, reden: OnbekendReden | None) -> WaaromNiet | OnbekendReden:
    if not goede_plek:
        return WaaromNiet.GEEN_LOCATIE
    if not bouwt:
        return WaaromNiet.ACTIVITEIT_LAAT_GEEN_SPOOR
    return reden or OnbekendReden.GEEN_NEGATIEF_BEWIJS


def _stand(
    vergunning: Vergunning,
    tekens: Sequence[tuple[Teken, str]],
    waarom: WaaromNiet | OnbekendReden | None,
    kenmerken: Kenmerken,
    vandaag: date,
) -> Slapend:
    until = plus_maanden(vergunning.gesloten, kenmerken.termijn_maanden)
    seen = {t for t, _ in tekens}
    if vergunning.resultaat is None:
        stand = Slaapstand.RESULTAAT_ONBEKEND
    elif seen & GEBRUIK:
        stand = Slaapstand.GEBRUIK_GEZIEN
    elif vandaag <= until:
        stand = Slaapstand.TE_JONG
    else:
        stand = Slaapstand.KANDIDAAT if seen else Slaapstand.NIET_TE_ZIEN
    return Slapend(
        uuid=vergunning.zaak.uuid,
        identificatie=vergunning.identificatie,
        omschrijving=vergunning.zaak.omschrijving,
        verleend_op=vergunning.gesloten,
        termijn_tot=until,
        stand=stand,
        tekens=tuple(tekens),
        waarom=waarom,
    )


def _heeft(zaken: Sequence[ToetsZaak], woorden: tuple[str, ...]) -> NDArray[np.bool_]:
    rule = replace(ZEEF, toepassing=Toepassing(frozenset(), woorden))
    found: NDArray[np.bool_] = geldigheid(rule, zaken) == Geldt.JA
    return found


def _verleend(vergunning: Vergunning, kenmerken: Kenmerken) -> bool:
    name = replace(vergunning.zaak, omschrijving=vergunning.resultaat or "", zaaktype_omschrijving="")
    return bool(_heeft([name], kenmerken.verleend)[0])

"""Factors of what supervision knows of an object: its inspecties, the signals near it, and what is done there.

An inspectie is of an object where it is of the same zaak, or lies within ``koppel_m`` of it. What is not in a
register that was not wholly read may be there all the same: the range then says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.risico import Maat, RisicoReden
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.green_lane.beslissing import Geldt
from portaal_leefomgeving_plugin.green_lane.plekken import GOED
from portaal_leefomgeving_plugin.green_lane.regel import Regel, Tekst, Toepassing, Treffer
from portaal_leefomgeving_plugin.green_lane.vormen import lees_vormen
from portaal_leefomgeving_plugin.green_lane.wegen import geldigheid
from portaal_leefomgeving_plugin.risico.gegevens import (
    CODE,
    GEDAAN,
    Codes,
    Gegevens,
    Getallen,
    Meting,
    Nummers,
    Objecten,
    Registerstand,
    getal_kolom,
    naam_kolom,
    reden_kolom,
)
from portaal_leefomgeving_plugin.risico.model import (
    Activiteit,
    Naleving,
    Overtredingen,
    Signalen,
    SindsControle,
    Veld,
)

DAGEN_PER_MAAND = 365.25 / 12
DAGEN_PER_JAAR = 365.25

ZEEF = Regel(
    "risico", "", "", "", Tekst("", ""), Treffer(Oordeel.AANDACHT), None, None, 0.0, 0.0, None, (), None, (), True
)


@dataclass(frozen=True, slots=True)
class Koppeling:
    """Which inspecties are of which objects: pairs, and the inspecties themselves. Those that took place only."""

    inspecties: tuple[Inspectie, ...]
    object_: Nummers
    inspectie: Nummers
    zonder_plek: int
    """Inspecties that are of no zaak and lie nowhere: nobody can say of what they were."""


def koppel_inspecties(objecten: Objecten, gegevens: Gegevens, koppel_m: float) -> Koppeling:
    """The inspecties that took place, by object."""
    done = tuple(
        i
        for i in gegevens.inspecties
        if i.status in GEDAAN and i.controledatum is not None and i.controledatum <= gegevens.vandaag
    )
    near_o, near_i = binnen(objecten, [i.locatie.geometrie for i in done], koppel_m)
    of_url = {url: nr for nr, url in enumerate(objecten.urls) if url}
    linked = [(of_url[i.zaak], nr) for nr, i in enumerate(done) if i.zaak in of_url]
    pairs = np.array(linked, dtype=np.int64).reshape(-1, 2)
    both = np.unique(np.concatenate([pairs, np.stack([near_o, near_i], axis=1)]), axis=0)
    lost = sum(not i.zaak and i.locatie.geometrie is None for i in done)
    return Koppeling(done, both[:, 0].astype(np.int32), both[:, 1].astype(np.int32), lost)


def binnen(objecten: Objecten, plekken: Sequence[RdWkb | None], afstand: float) -> tuple[Nummers, Nummers]:
    """Pairs of an object and one of ``plekken`` (EPSG:28992) that lie within ``afstand`` m of each other, once each.

    An object whose place cannot be trusted is near nothing.
    """
    read = lees_vormen(plekken)
    if not len(read.vormen) or not len(objecten):
        return naam_kolom(0), naam_kolom(0)
    of_plek, of_row = objecten.plekken.boom.query(read.vormen, predicate="dwithin", distance=afstand)
    pairs = np.stack([objecten.plekken.zaak[of_row], read.ding[of_plek]], axis=1)
    pairs = pairs[objecten.plekken.locatie[pairs[:, 0]] == GOED]
    unique = np.unique(pairs, axis=0) if len(pairs) else pairs
    return unique[:, 0].astype(np.int32), unique[:, 1].astype(np.int32)


def sinds_controle(way: SindsControle, objecten: Objecten, gegevens: Gegevens, koppeling: Koppeling) -> Meting:
    """Days since the last inspectie. None in a register that was wholly read makes 1; else it is not known."""
    n = len(objecten)
    days = _dagen_geleden(koppeling, gegevens.vandaag)
    ago, last = np.full(n, np.inf), naam_kolom(n)
    np.minimum.at(ago, koppeling.object_, days[koppeling.inspectie])
    newest = days[koppeling.inspectie] == ago[koppeling.object_]
    last[koppeling.object_[newest]] = koppeling.inspectie[newest]
    value = np.minimum(1.0, ago / (way.norm_maanden * DAGEN_PER_MAAND))
    found = np.isfinite(ago)
    reason = reden_kolom(n)
    reason[~found] = CODE[RisicoReden.GEEN_CONTROLE]
    low = value.copy()
    if gegevens.inspectiestand.reden is not None:  # a later one may be missing
        low[:] = 0.0
        reason[:] = CODE[gegevens.inspectiestand.reden]
    nowhere = ~found & ~_gekoppeld_te_vinden(objecten)
    low[nowhere] = 0.0
    reason[nowhere] = CODE[OnbekendReden.LOCATIE_ONTBREEKT]
    number = np.where(found, ago, np.nan)
    names = tuple(i.identificatie for i in koppeling.inspecties)
    return _van_register(gegevens.inspectiestand, Meting(low, value, Maat.DAGEN, number, last, names, reason))


def naleving(way: Naleving, objecten: Objecten, gegevens: Gegevens, koppeling: Koppeling) -> Meting:
    """The mean of what inspecties concluded; without one that concluded something it is not known."""
    n = len(objecten)
    values = dict(way.eindoordelen)
    worth = np.array([values.get(i.eindoordeel, np.nan) for i in koppeling.inspecties], dtype=np.float64)
    recent = _recent(koppeling, gegevens.vandaag, way.jaren)
    used = (~np.isnan(worth) & recent)[koppeling.inspectie] if len(worth) else np.zeros(0, dtype=np.bool_)
    who, which = koppeling.object_[used], koppeling.inspectie[used]
    count = np.bincount(who, minlength=n).astype(np.float64)
    total = np.bincount(who, weights=worth[which], minlength=n)
    known = count > 0
    mean = np.divide(total, count, out=np.zeros(n), where=known)
    return _uit_controles(objecten, gegevens, mean, known, Maat.CONTROLES, count, hoger_mogelijk=True)


def overtredingen(way: Overtredingen, objecten: Objecten, gegevens: Gegevens, koppeling: Koppeling) -> Meting:
    """Overtredingen found; without an inspectie that counted them it is not known."""
    n = len(objecten)
    found = np.array([np.nan if i.aantal_overtredingen is None else i.aantal_overtredingen
                      for i in koppeling.inspecties], dtype=np.float64)  # fmt: skip
    recent = _recent(koppeling, gegevens.vandaag, way.jaren)
    used = (~np.isnan(found) & recent)[koppeling.inspectie] if len(found) else np.zeros(0, dtype=np.bool_)
    who, which = koppeling.object_[used], koppeling.inspectie[used]
    known = np.bincount(who, minlength=n) > 0
    total = np.bincount(who, weights=found[which], minlength=n).astype(np.float64)
    value = np.minimum(1.0, total / way.verzadiging)
    return _uit_controles(objecten, gegevens, value, known, Maat.OVERTREDINGEN, total, hoger_mogelijk=False)


def signalen(way: Signalen, objecten: Objecten, gegevens: Gegevens) -> Meting:
    """Zaken nearby whose words say that they are a signal, the object's own zaak left out."""
    n = len(objecten)
    rule = replace(ZEEF, toepassing=Toepassing(frozenset(), way.woorden))
    since = gegevens.vandaag - timedelta(days=way.maanden * DAGEN_PER_MAAND)
    recent = [s for s in gegevens.signalen if since <= s.begin <= gegevens.vandaag]
    meant = geldigheid(rule, [s.zaak for s in recent]) == Geldt.JA
    chosen = [s.zaak for s, yes in zip(recent, meant) if yes]
    who, which = binnen(objecten, [z.locatie.geometrie for z in chosen], way.binnen_m)
    own = np.array([objecten.zaken[o].uuid == chosen[s].uuid != "" for o, s in zip(who, which)], dtype=np.bool_)
    who, which = (who[~own], which[~own]) if len(own) else (who, which)
    count = np.bincount(who, minlength=n).astype(np.float64)
    low = np.minimum(1.0, count / way.verzadiging)
    high, reason = low.copy(), reden_kolom(n)
    if gegevens.zaakstand.reden is not None:
        high[:] = 1.0
        reason[:] = CODE[gegevens.zaakstand.reden]
    elsewhere = objecten.plekken.locatie != GOED
    low[elsewhere], high[elsewhere] = 0.0, 1.0
    reason[elsewhere] = CODE[OnbekendReden.LOCATIE_TWIJFELACHTIG]
    names = tuple(z.omschrijving for z in chosen)
    place = naam_kolom(n)
    place[who] = which
    return _van_register(gegevens.zaakstand, Meting(low, high, Maat.AANTAL, count, place, names, reason))


def activiteit(way: Activiteit, objecten: Objecten, taal: str) -> Meting:
    """The heaviest class whose words are in the names of the zaak; no word at all is no answer."""
    n = len(objecten)
    value, which = np.full(n, -1.0), naam_kolom(n)
    for nr, kind in enumerate(way.klassen):
        rule = replace(ZEEF, toepassing=Toepassing(frozenset(), kind.woorden))
        hit = (geldigheid(rule, objecten.zaken) == Geldt.JA) & (kind.waarde > value)
        value[hit], which[hit] = kind.waarde, nr
    known = which >= 0
    low, high = np.where(known, value, 0.0), np.where(known, value, 1.0)
    reason = np.where(known, 0, CODE[RisicoReden.GEEN_TREFWOORD]).astype(np.int8)
    names = tuple(k.titel.in_taal(taal) for k in way.klassen)
    return Meting(low, high, Maat.GEEN, getal_kolom(n), which, names, reason)


def veld(way: Veld, objecten: Objecten) -> Meting:
    """A number of the object itself."""
    column = objecten.velden.get(way.naam)
    if column is None:
        return Meting.leeg(len(objecten), RisicoReden.VELD_LEEG, Maat.WAARDE)
    known = np.isfinite(column)
    value = np.clip((np.where(known, column, 0.0) - way.nul) / (way.vol - way.nul), 0.0, 1.0)
    reason = np.where(known, 0, CODE[RisicoReden.VELD_LEEG]).astype(np.int8)
    low, high = np.where(known, value, 0.0), np.where(known, value, 1.0)
    return Meting(low, high, Maat.WAARDE, np.where(known, column, np.nan), naam_kolom(len(objecten)), (), reason)


def _uit_controles(
    objecten: Objecten,
    gegevens: Gegevens,
    value: Getallen,
    known: NDArray[np.bool_],
    maat: Maat,
    number: Getallen,
    *,
    hoger_mogelijk: bool,
) -> Meting:
    """A factor out of inspecties. ``hoger_mogelijk``: it is a mean, so that what is missing could also lower it."""
    low, high = np.where(known, value, 0.0), np.where(known, value, 1.0)
    reason: Codes = np.where(known, 0, CODE[RisicoReden.GEEN_CONTROLE]).astype(np.int8)
    if gegevens.inspectiestand.reden is not None:
        low = np.zeros(len(value)) if hoger_mogelijk else low
        high = np.ones(len(value))
        reason[:] = CODE[gegevens.inspectiestand.reden]
    nowhere = ~known & ~_gekoppeld_te_vinden(objecten)
    reason[nowhere] = CODE[OnbekendReden.LOCATIE_ONTBREEKT]
    shown = np.where(known, number, np.nan)
    made = Meting(low, high, maat, shown, naam_kolom(len(value)), (), reason)
    return _van_register(gegevens.inspectiestand, made)


def _gekoppeld_te_vinden(objecten: Objecten) -> NDArray[np.bool_]:
    """Of which objects an inspectie could be found: those with a place that can be trusted."""
    good: NDArray[np.bool_] = objecten.plekken.locatie == GOED
    return good


def _dagen_geleden(koppeling: Koppeling, vandaag: date) -> Getallen:
    return np.array([(vandaag - (i.controledatum or vandaag)).days for i in koppeling.inspecties], dtype=np.float64)


def _recent(koppeling: Koppeling, vandaag: date, jaren: float) -> NDArray[np.bool_]:
    recent: NDArray[np.bool_] = _dagen_geleden(koppeling, vandaag) <= jaren * DAGEN_PER_JAAR
    return recent


def _van_register(stand: Registerstand, meting: Meting) -> Meting:
    return replace(meting, bron=stand.naam, bron_datum=None if stand.moment is None else stand.moment.date())

"""Factors of what lies around an object, measured by the green lane, so that its rules of honesty hold here too.

A factor that looks in a source is asked as a rule of the green lane. What was found gives the least that the
factor can be; where silence proves nothing (a source that was not reached, is old, covers another place, has no
negative evidence) something worse may lie nearer, and the most that it can be is 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.risico import Maat, RisicoReden
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.green_lane.beslissing import Gewicht
from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel
from portaal_leefomgeving_plugin.green_lane.plekken import GOED
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Afstand, Conditie, Regel, Tekst
from portaal_leefomgeving_plugin.green_lane.tabel import OORDELEN, Uitkomst
from portaal_leefomgeving_plugin.green_lane.tabel import REDENEN as TOETSREDENEN
from portaal_leefomgeving_plugin.green_lane.wegen import gewichten
from portaal_leefomgeving_plugin.risico.gegevens import (
    CODE,
    Codes,
    Gegevens,
    Getallen,
    Meting,
    Nummers,
    Objecten,
    getal_kolom,
    naam_kolom,
    reden_kolom,
)
from portaal_leefomgeving_plugin.risico.model import Dichtheid, Factor, Nabijheid, Toetsoordeel

PER_DEEL = 20_000
"""Objects checked at once: the pairs of a dense source take the memory, and are let go of after each part."""

_VAN_TOETS = np.array([CODE[reden] for reden in TOETSREDENEN], dtype=np.int8)
_OORDEEL = {oordeel: nr for nr, oordeel in enumerate(OORDELEN)}


def meet_omgeving(
    factoren: Sequence[Factor], objecten: Objecten, gegevens: Gegevens, tussendoor: Callable[[int], None]
) -> dict[str, Meting]:
    """The measurements of those ``factoren`` that look in sources, by their id; ``tussendoor`` gets the count done."""
    asked = [f for f in factoren if isinstance(f.meetwijze, Nabijheid | Dichtheid | Toetsoordeel)]
    if not asked:
        return {}
    own = {f.id: _regel(f) for f in asked if not isinstance(f.meetwijze, Toetsoordeel)}
    lane = _toetsregels(asked, gegevens.regels)
    parts: dict[str, list[Meting]] = {f.id: [] for f in asked}
    done = 0
    for part in _delen(objecten):
        table = toets_tabel(part.zaken, [*own.values(), *lane], gegevens.lagen, gegevens.bronnen, nu=gegevens.nu)
        outcomes = {u.regel.id: u for u in table.uitkomsten}
        for factor in asked:
            parts[factor.id].append(_meet(factor, part, outcomes, own, gegevens))
        done += len(part)
        tussendoor(done)
    return {f.id: _samen(parts[f.id]) for f in asked}


def _delen(objecten: Objecten) -> Iterator[Objecten]:
    for begin in range(0, len(objecten), PER_DEEL) or [0]:
        piece = slice(begin, begin + PER_DEEL)
        yield Objecten(objecten.zaken[piece], objecten.namen[piece], objecten.urls[piece])


def _regel(factor: Factor) -> Regel:
    """The question of a factor as a rule; its verdicts are of no concern, what they stand on is."""
    way = factor.meetwijze
    judge: Afstand | Aantal
    if isinstance(way, Nabijheid):
        judge = Afstand(((way.nul_m, Oordeel.AANDACHT),))
    elif isinstance(way, Dichtheid):
        judge = Aantal(way.binnen_m, ((1, Oordeel.AANDACHT),))
    else:
        raise TypeError(factor.id)
    return Regel(
        id=f"risico {factor.id}",
        versie="",
        thema="",
        bron=way.bron,
        titel=factor.titel,
        beoordeling=judge,
        toepassing=None,
        filter=None if way.filter is None else Conditie(way.filter),
        minste_m2=0.0,
        minste_m=0.0,
        verwijzing=None,
        meldingen=(),
        groen_geraakt=None,
        adviezen=(),
        indicatief=True,
    )


def _toetsregels(factoren: Sequence[Factor], regels: Sequence[Regel]) -> list[Regel]:
    ways = [f.meetwijze for f in factoren if isinstance(f.meetwijze, Toetsoordeel)]
    return [r for r in regels if any(not w.themas or r.thema in w.themas for w in ways)]


def _meet(
    factor: Factor, part: Objecten, uitkomsten: Mapping[str, Uitkomst], eigen: Mapping[str, Regel], gegevens: Gegevens
) -> Meting:
    way = factor.meetwijze
    if isinstance(way, Toetsoordeel):
        rules = [r for r in gegevens.regels if not way.themas or r.thema in way.themas]
        return _oordeel(way, part, [uitkomsten[r.id] for r in rules], gegevens)
    outcome = uitkomsten[eigen[factor.id].id]
    if isinstance(way, Nabijheid):
        return _nabij(way, part, outcome)
    if isinstance(way, Dichtheid):
        return _dichtheid(way, part, outcome)
    raise TypeError(factor.id)


def _nabij(way: Nabijheid, part: Objecten, uit: Uitkomst) -> Meting:
    n = len(part)
    sure = uit.gewicht >= Gewicht.AANDACHT
    far, which = _dichtste(uit, sure, n)
    nearest, _ = _dichtste(uit, sure | (uit.gewicht == Gewicht.ONBEKEND), n)
    low, high = _loopt_af(far, way), _loopt_af(nearest, way)
    number = np.where(np.isfinite(far), np.round(far, 1), np.nan)
    return _met_voorbehoud(part, uit, low, high, Maat.AFSTAND_M, number, which)


def _dichtheid(way: Dichtheid, part: Objecten, uit: Uitkomst) -> Meting:
    n = len(part)
    # a rule that counts weighs the zaak, not the pair: which pairs are sure, the feature itself says
    said = gewichten(uit.laag, uit.regel) if uit.laag is not None else np.empty(0, dtype=np.int8)
    unsure = said[uit.paren.feature] == Gewicht.ONBEKEND
    count = np.bincount(uit.paren.zaak[~unsure], minlength=n).astype(np.float64)
    most = np.bincount(uit.paren.zaak, minlength=n).astype(np.float64)
    low, high = np.minimum(1.0, count / way.verzadiging), np.minimum(1.0, most / way.verzadiging)
    return _met_voorbehoud(part, uit, low, high, Maat.AANTAL, count, naam_kolom(n))


def _met_voorbehoud(
    part: Objecten, uit: Uitkomst, low: Getallen, high: Getallen, maat: Maat, number: Getallen, which: Nummers
) -> Meting:
    """The range widened to what the source leaves open, with the reason."""
    reason = _VAN_TOETS[uit.reden]
    unknown = uit.oordeel == _OORDEEL[Oordeel.ONBEKEND]
    open_ = unknown | (reason != 0)
    proof = uit.bron is not None and uit.bron.negatief_bewijs and uit.stand is not None and uit.stand.negatief_bewijs
    if not proof:
        more = ~open_ & (low < 1.0)
        reason = np.where(more, CODE[RisicoReden.BRON_NIET_VOLLEDIG_BEWIJS], reason).astype(np.int8)
        open_ = open_ | more
    high = np.where(open_, 1.0, high)
    low, reason = _twijfel(part, low, high, reason)
    nowhere = part.plekken.locatie != GOED
    high = np.where(nowhere, 1.0, high)
    number = np.where(unknown & ~(number > 0.0), np.nan, number)
    features = uit.laag.features if uit.laag is not None else ()
    names: list[str] = []
    place = naam_kolom(len(part))
    if len(features):
        field = uit.laag.bron.naam_attribuut if uit.laag is not None else ""
        used = np.unique(which[which >= 0])
        names = [str(features[nr].attributen.get(field) or features[nr].id) for nr in used]
        place = np.where(which >= 0, np.searchsorted(used, which), -1).astype(np.int32)
    stand = uit.stand
    when = None if stand is None else stand.gegevens_van or (stand.opgehaald_op.date() if stand.opgehaald_op else None)
    return Meting(low, high, maat, number, place, tuple(names), reason, stand.titel if stand else uit.regel.bron, when)


def _twijfel(part: Objecten, low: Getallen, high: Getallen, reason: Codes) -> tuple[Getallen, Codes]:
    """Of an object whose place is not certain nothing is known, whatever lies where it is drawn."""
    doubt = part.plekken.locatie != GOED
    reason = np.where(doubt & (reason == 0), CODE[OnbekendReden.LOCATIE_TWIJFELACHTIG], reason).astype(np.int8)
    return np.where(doubt, 0.0, np.minimum(low, high)), reason


def _oordeel(way: Toetsoordeel, part: Objecten, uitkomsten: Sequence[Uitkomst], gegevens: Gegevens) -> Meting:
    n = len(part)
    if not uitkomsten:
        return Meting.leeg(n, OnbekendReden.BRON_ONTBREEKT)
    low, reason, which = np.zeros(n), reden_kolom(n), naam_kolom(n)
    unknown = np.zeros(n, dtype=np.bool_)
    for nr, uit in enumerate(uitkomsten):
        for oordeel, value in ((Oordeel.AANDACHT, way.aandacht), (Oordeel.KNELPUNT, way.knelpunt)):
            hit = (uit.oordeel == _OORDEEL[oordeel]) & (value > low)
            low[hit], which[hit] = value, nr
        silent = uit.oordeel == _OORDEEL[Oordeel.ONBEKEND]
        reason = np.where(silent & ~unknown, _VAN_TOETS[uit.reden], reason).astype(np.int8)
        unknown |= silent
    if not gegevens.regels_heel:
        reason = np.where(unknown, reason, CODE[RisicoReden.REGEL_ONLEESBAAR]).astype(np.int8)
        unknown[:] = True
    high = np.where(unknown, np.maximum(low, way.knelpunt), low)
    low, reason = _twijfel(part, low, high, reason)
    high = np.where(part.plekken.locatie != GOED, way.knelpunt, high)
    names = tuple(u.regel.titel.in_taal(gegevens.taal) for u in uitkomsten)
    times = [u.stand.opgehaald_op.date() for u in uitkomsten if u.stand is not None and u.stand.opgehaald_op]
    return Meting(
        low,
        high,
        Maat.GEEN,
        getal_kolom(n),
        which,
        names,
        reason,
        BRON.in_taal(gegevens.taal),
        min(times, default=None),
    )


BRON = Tekst("Groene baan", "Green lane")


def _dichtste(uit: Uitkomst, which: NDArray[np.bool_], n: int) -> tuple[Getallen, Nummers]:
    """Per object the distance to the nearest of these pairs, infinite where there is none, and its feature."""
    far, feature = np.full(n, np.inf), naam_kolom(n)
    pairs = uit.paren.neem(which)
    order = np.lexsort((pairs.feature, pairs.afstand, pairs.zaak))
    first = order[np.flatnonzero(np.diff(pairs.zaak[order], prepend=-1))]
    far[pairs.zaak[first]] = pairs.afstand[first]
    feature[pairs.zaak[first]] = pairs.feature[first]
    return far, feature


def _loopt_af(far: Getallen, way: Nabijheid) -> Getallen:
    return np.asarray(np.clip((way.nul_m - far) / (way.nul_m - way.vol_m), 0.0, 1.0), dtype=np.float64)


def _samen(parts: Sequence[Meting]) -> Meting:
    """The measurements of several parts as one; names that parts share are kept once."""
    if len(parts) == 1:
        return parts[0]
    names = {name: nr for nr, name in enumerate(dict.fromkeys(n for p in parts for n in p.namen))}
    where = [
        np.where(p.naam >= 0, np.array([*(names[n] for n in p.namen), -1], dtype=np.int32)[p.naam], -1) for p in parts
    ]
    first = parts[0]

    def column(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(p, name) for p in parts])

    return Meting(
        column("laag"),
        column("hoog"),
        first.maat,
        column("getal"),
        np.concatenate(where).astype(np.int32),
        tuple(names),
        column("reden"),
        first.bron,
        first.bron_datum,
    )

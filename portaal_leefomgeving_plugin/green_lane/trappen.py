"""Rules that look at all features of a zaak together: the share of it that they hold, and how many there are."""

from __future__ import annotations

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.green_lane.beslissing import GEWICHT, Gewicht
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.paren import PUNT, Paren, ontdubbeld
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Deel
from portaal_leefomgeving_plugin.green_lane.vormen import Getallen, Rijen, Vlaggen
from portaal_leefomgeving_plugin.green_lane.wegen import Gewichten


def op_deel(judge: Deel, said: Gewichten, laag: BronLaag, plekken: Plekken, paren: Paren, counts: Vlaggen) -> Gewichten:
    """The weight of each pair by the share of its zaak that all features which count hold together.

    ``said`` per feature. Features of which it is not sure whether they are meant do not add to the share; where
    they would change the outcome they leave it unknown.
    """
    sure = counts & (said[paren.feature] != Gewicht.ONBEKEND)
    certain = _trap(_aandeel(laag, plekken, paren, sure, judge), judge.trappen)
    weight = certain[paren.zaak]
    if (counts & ~sure).any():
        with_all = _trap(_aandeel(laag, plekken, paren, counts, judge), judge.trappen)
        weight[~sure & (with_all > certain)[paren.zaak]] = Gewicht.ONBEKEND
    weight[~counts] = Gewicht.NIETS
    return weight


def op_aantal(judge: Aantal, said: Gewichten, plekken: Plekken, paren: Paren) -> Gewichten:
    """The weight of each pair by how many features its zaak has."""
    sure = said[paren.feature] != Gewicht.ONBEKEND
    certain = _trap(np.bincount(paren.zaak[sure], minlength=plekken.aantal).astype(np.float64), judge.trappen)
    weight = certain[paren.zaak]
    if not sure.all():
        with_all = _trap(np.bincount(paren.zaak, minlength=plekken.aantal).astype(np.float64), judge.trappen)
        weight[~sure & (with_all > certain)[paren.zaak]] = Gewicht.ONBEKEND
    return weight


def binnen(laag: BronLaag, plekken: Plekken, wie: Rijen, rijen: Rijen, afstand: float) -> Paren:
    """All pairs of the rows ``wie`` of ``plekken`` and ``rijen`` of the layer within ``afstand`` m, once per zaak
    and feature, with the distance. Without a measure: it is the number that counts.
    """
    tree = shapely.STRtree(laag.vormen[rijen])
    of_zaak, of_laag = tree.query(plekken.vormen[wie], predicate="dwithin", distance=np.nextafter(afstand, np.inf))
    z, f = wie[of_zaak], rijen[of_laag]
    nothing = np.full(len(f), np.nan)
    made = Paren(
        plekken.zaak[z],
        laag.feature[f],
        np.asarray(shapely.distance(plekken.vormen[z], laag.vormen[f]), dtype=np.float64),
        np.full(len(f), PUNT, dtype=np.int8),
        nothing,
        nothing,
        nothing,
    )
    return ontdubbeld(made) if len(made) else made


def _trap(amount: Getallen, trappen: tuple[tuple[float, Oordeel], ...]) -> Gewichten:
    """Per zaak the weight of the highest step that is reached; groen where something is there, below the first."""
    weight = np.where(amount > 0.0, Gewicht.GROEN, Gewicht.NIETS).astype(np.int8)
    for least, oordeel in trappen:
        weight[amount >= least] = GEWICHT[oordeel]
    return weight


def _aandeel(laag: BronLaag, plekken: Plekken, paren: Paren, which: Vlaggen, judge: Deel) -> Getallen:
    """Per zaak the share of it, 0 to 1, that these pairs hold. A point that is met lies in wholly.

    Features may overlap. Their shares added up are at least what they hold together, the greatest of them at
    most; only where these two differ in outcome are the shapes joined.
    """
    chosen = paren.neem(which)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where((chosen.soort == PUNT) | ~(chosen.geheel > 0.0), 1.0, chosen.maat / chosen.geheel)
    share = np.clip(np.nan_to_num(share, nan=1.0), 0.0, 1.0)  # not to be measured: all of it, to be on the safe side
    most = np.minimum(np.bincount(chosen.zaak, weights=share, minlength=plekken.aantal), 1.0)
    least = np.zeros(plekken.aantal)
    np.maximum.at(least, chosen.zaak, share)
    doubt = _trap(most, judge.trappen) != _trap(least, judge.trappen)
    for zaak in np.flatnonzero(doubt):
        most[zaak] = _samen(laag, plekken, int(zaak), chosen.feature[chosen.zaak == zaak], float(most[zaak]))
    return most


def _samen(laag: BronLaag, plekken: Plekken, zaak: int, features: Rijen, anders: float) -> float:
    """The share of one zaak that these features hold together; ``anders`` where GEOS cannot tell."""
    own = plekken.vormen[plekken.zaak == zaak]
    rows = laag.vormen[np.isin(laag.feature, features)]
    try:
        whole = shapely.union_all(own)
        shared = shapely.intersection(whole, shapely.union_all(rows))
    except shapely.GEOSException:
        return anders
    measure = shapely.area if shapely.area(whole) > 0.0 else shapely.length
    total = float(measure(whole))
    return min(1.0, float(measure(shared)) / total) if total > 0.0 else anders

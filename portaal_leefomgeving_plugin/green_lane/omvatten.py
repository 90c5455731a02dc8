"""Whether the features that a zaak meets hold it wholly, so that no part of it lies where the source is silent."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.paren import Paren
from portaal_leefomgeving_plugin.green_lane.plekken import Plekken
from portaal_leefomgeving_plugin.green_lane.raken import geknipt
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Regel
from portaal_leefomgeving_plugin.green_lane.vormen import Rijen, Vlaggen, Vormen

BIJNA = 1.0 - 1e-9
"""Of its own size: a zaak that lies wholly inside one feature."""

DEEL_OVER = 0.01
"""Of a zaak's own size: what is left uncovered may at most be this, however small the zaak."""


def omvat(laag: BronLaag, plekken: Plekken, paren: Paren, gevraagd: Vlaggen, regel: Regel) -> Vlaggen:
    """Per zaak of those asked for (``gevraagd``); the others are False. A sliver may be left over.

    What is only near holds nothing; and where features are counted another one may be missing, however
    wholly these hold the zaak.
    """
    held = np.zeros(plekken.aantal, dtype=np.bool_)
    if isinstance(regel.beoordeling, Aantal):
        return held
    paren = paren.neem(gevraagd[paren.zaak] & (paren.afstand <= 0.0))
    with np.errstate(invalid="ignore"):
        held[paren.zaak[paren.maat >= paren.geheel * BIJNA]] = True
    single = np.zeros(plekken.aantal, dtype=np.bool_)
    single[plekken.zaak[plekken.punt]] = True
    areas = np.bincount(laag.feature, weights=laag.oppervlakte, minlength=len(laag.features)) > 0.0
    held[paren.zaak[single[paren.zaak] & areas[paren.feature]]] = True
    if not plekken.enkel:
        held[:] = False  # a part that is held says nothing of the other parts
    order = np.argsort(paren.zaak, kind="stable")
    begin = np.searchsorted(paren.zaak[order], np.arange(plekken.aantal + 1))
    for zaak in np.flatnonzero(gevraagd & ~held):
        held[zaak] = _samen_omvat(laag, plekken, int(zaak), paren.feature[order[begin[zaak] : begin[zaak + 1]]], regel)
    return held


def _samen_omvat(laag: BronLaag, plekken: Plekken, zaak: int, features: Rijen, regel: Regel) -> bool:
    """Whether these features together hold each part of the zaak."""
    areas = laag.vormen[np.isin(laag.feature, features) & (laag.dimensie == 2)]
    return all(_omvat(areas, place, regel) for place in plekken.vormen[plekken.zaak == zaak])


def _omvat(areas: Vormen, place: Any, regel: Regel) -> bool:
    xmin, ymin, xmax, ymax = shapely.bounds(place)
    try:
        parts = [geknipt(a, xmin - 1.0, ymin - 1.0, xmax + 1.0, ymax + 1.0) for a in areas]
        left: Any = shapely.difference(place, shapely.union_all(parts))
    except shapely.GEOSException:
        return False
    if place.area > 0.0:
        return bool(left.area <= min(regel.minste_m2, DEEL_OVER * place.area))
    if place.length > 0.0:
        return bool(left.length <= min(regel.minste_m, DEEL_OVER * place.length))
    return bool(left.is_empty)

"""A source as it was fetched, made ready to be checked against: shapes and attribute columns, built once."""

from __future__ import annotations

import math
import re
from collections.abc import Hashable
from functools import cached_property
from threading import Lock
from typing import cast

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, Waarde
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.green_lane.randen import Randen
from portaal_leefomgeving_plugin.green_lane.rules import gelijk
from portaal_leefomgeving_plugin.green_lane.vormen import (
    Gelezen,
    Getallen,
    Rijen,
    Vlaggen,
    Vormen,
    gebouwd,
    lees_vormen,
)

GROOT = 100
"""Vertices: a polygon with so many or more is big. What GEOS prepares of it, and each overlay with it, takes long."""

MEESTE_BEWAARD = 10_000_000
"""Vertices: of a layer that has more in its big polygons no edges are kept, which take 20 bytes each."""

GETAL = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


class BronLaag:
    """One source. Rows are shapes of one plain kind (``vormen``); ``feature`` tells per row whose it is.

    ``slot`` is held while shapes are prepared: GEOS builds what it prepares without a lock of its own.
    """

    def __init__(self, bron: Bron, data: BronData, gelezen: Gelezen) -> None:
        self.bron = bron
        self.stand: Bronstand = data.stand
        self.features: tuple[BronFeature, ...] = data.features
        self.vormen: Vormen = gelezen.vormen
        self.feature: Rijen = gelezen.ding
        self.hersteld: Vlaggen = gelezen.hersteld
        self.zonder_vorm: Vlaggen = gelezen.zonder
        self.kader: Getallen = gelezen.kader
        self.dimensie = shapely.get_dimensions(self.vormen)
        self.oppervlakte: Getallen = shapely.area(self.vormen)
        self.slot = Lock()
        self.geheugen: dict[Hashable, object] = {}
        """What was worked out about this layer before (per rule, per distance); kept as long as the layer is."""

    @classmethod
    def from_data(cls, bron: Bron, data: BronData) -> BronLaag:
        """The layer of what one fetch brought. Never raises on what the features hold."""
        return cls(bron, data, lees_vormen([f.geometrie for f in data.features]))

    @cached_property
    def boom(self) -> shapely.STRtree:
        """A tree over the rows, for one zaak at a time."""
        return gebouwd(shapely.STRtree(self.vormen))

    @cached_property
    def grootte(self) -> Rijen:
        """How many vertices each row has."""
        counts: Rijen = np.asarray(shapely.get_num_coordinates(self.vormen), dtype=np.int32)
        return counts

    @cached_property
    def randen(self) -> tuple[Randen | None, Rijen]:
        """The edges of the big areas, and per row which of them it is: -1 of other rows, and where they are too many.

        Made once: they answer for any number of zaken, where GEOS would have to prepare each area for each check.
        """
        place = np.full(len(self.vormen), -1, dtype=np.int32)
        areas = (self.dimensie == 2) & (self.oppervlakte > 0.0) & (self.grootte >= GROOT)
        if not areas.any() or self.grootte[areas].sum() > MEESTE_BEWAARD:
            return None, place
        place[areas] = np.arange(areas.sum(), dtype=np.int32)
        return Randen.van(self.vormen[areas]), place

    @cached_property
    def grens(self) -> tuple[shapely.STRtree, Rijen]:
        """A tree over the border of the areas in ``randen``, in short pieces, and per piece whose row it is."""
        edges, place = self.randen
        if edges is None:
            return gebouwd(shapely.STRtree([])), place[:0]
        lines, of_area = edges.stukken()
        return gebouwd(shapely.STRtree(lines)), np.flatnonzero(place >= 0).astype(np.int32)[of_area]

    def teksten(self, attribuut: tuple[str, ...]) -> list[str]:
        """Per feature the value as it is compared; empty where it has none."""
        key = ("teksten", attribuut)
        if key not in self.geheugen:
            self.geheugen[key] = [_tekst(_waarde(f, attribuut)) for f in self.features]
        return cast("list[str]", self.geheugen[key])

    def getallen(self, attribuut: tuple[str, ...]) -> Getallen:
        """Per feature the value as a number; NaN where it has none."""
        key = ("getallen", attribuut)
        if key not in self.geheugen:
            self.geheugen[key] = np.array([_getal(_waarde(f, attribuut)) for f in self.features], dtype=np.float64)
        return cast("Getallen", self.geheugen[key])


def _waarde(feature: BronFeature, attribuut: tuple[str, ...]) -> Waarde:
    """The first of the names that the feature has a value under."""
    for name in attribuut:
        value = feature.attributen.get(name)
        if value is not None and value != "":
            return value
    return None


def _tekst(value: Waarde) -> str:
    return "" if value is None else gelijk(str(value))


def _getal(value: Waarde) -> float:
    """Numbers come as text too, with a comma as well; anything else is no number, and no guess is made."""
    if isinstance(value, bool) or value is None:
        return math.nan
    if isinstance(value, str):
        text = value.strip()
        return float(text.replace(",", ".")) if GETAL.fullmatch(text) else math.nan
    try:
        number = float(value)
    except OverflowError:
        return math.nan
    return number if math.isfinite(number) else math.nan

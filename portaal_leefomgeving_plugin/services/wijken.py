"""In which wijk a place lies, by the source ``wijk`` of the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.bron import BronData
from portaal_leefomgeving_plugin.domain.locatie import Locatie, RdWkb
from portaal_leefomgeving_plugin.domain.overzicht import ZonderWijk
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand

BRON = "wijk"
NAAM = "wijknaam"
"""The attribute of the CBS layer, and of the embedded gemeente's."""


@dataclass(frozen=True, slots=True)
class Wijken:
    """Areas with a name; a wijk of several parts is there once per part."""

    namen: tuple[str, ...]
    vormen: tuple[RdWkb, ...]

    @property
    def alle(self) -> tuple[str, ...]:
        """Every name once, in the order of the alphabet."""
        return tuple(sorted(set(self.namen), key=str.casefold))


def wijken_uit(werkbestand: Werkbestand) -> Wijken | None:
    """The wijken that the store has; None where the source was never fetched, or not completely."""
    data = werkbestand.bron(BRON)
    if data is None or not data.features or not data.stand.volledig:
        return None
    return _wijken(data)


def _wijken(data: BronData) -> Wijken | None:
    found = [(str(f.attributen.get(NAAM) or f.id), f.geometrie) for f in data.features if f.geometrie is not None]
    return Wijken(tuple(name for name, _ in found), tuple(shape for _, shape in found)) if found else None


def wijk_van(wijken: Wijken, locaties: Sequence[Locatie]) -> list[str | ZonderWijk]:
    """Of each place the wijk in which its middle lies (a point on it), or why it has none.

    A place that cannot be trusted lies nowhere: it would put a zaak in a wijk that it has nothing to do with.
    """
    found: list[str | ZonderWijk] = [ZonderWijk.GEEN_LOCATIE] * len(locaties)
    rows = [nr for nr, place in enumerate(locaties) if place.betrouwbaar]
    if not rows:
        return found
    shapes = shapely.from_wkb([locaties[nr].geometrie for nr in rows], on_invalid="ignore")
    points = shapely.point_on_surface(shapes)
    tree = shapely.STRtree(points)
    areas = shapely.from_wkb(list(wijken.vormen), on_invalid="ignore")
    for nr, point in zip(rows, points, strict=True):
        if point is not None and not shapely.is_empty(point):
            found[nr] = ZonderWijk.BUITEN
    area, place = tree.query(areas, predicate="intersects")
    for nr in np.argsort(-area, kind="stable"):  # on a border the first of two stays
        found[rows[int(place[nr])]] = wijken.namen[int(area[nr])]
    return found

"""Looks a plan over for what a planoloog wants to know before others find it.

Plots without any rule; spots where one norm has several values; werkingsgebieden of one type that lie over
each other, and slivers between them. A finding is a place to look at, not a mistake: two functies on one
plot may be meant, and which of two norms prevails the text says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan, RegelGroep
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

SPLINTER_M = 1.0
"""Mean width (twice the area by the perimeter) under which an overlap or a gap is a sliver."""

MINSTE_M2 = 0.1
"""Below it an overlap is the width of a drawn line."""

_AFGEROND: dict[str, Any] = {"join_style": "mitre", "mitre_limit": 2.0}


class GatSoort(StrEnum):
    """What a finding is about."""

    ZONDER_REGEL = "zonder_regel"  # no rule at all, not even one that holds everywhere
    ALLEEN_GEMEENTEBREED = "alleen_gemeentebreed"  # no rule of its own
    GRENS_ONBEKEND = "grens_onbekend"  # no rule that is known to hold; those of the ambtsgebied may
    MEERDERE_NORMEN = "meerdere_normen"  # one norm, several values
    OVERLAP = "overlap"  # two werkingsgebieden of one type
    SPLINTER = "splinter"  # idem, narrow
    SPLEET = "spleet"  # a narrow strip between two of one type


@dataclass(frozen=True, slots=True)
class GatVondst:
    """A place to look at. ``namen`` are what meets there: plot, areas or values; ``type`` the norm or area type."""

    soort: GatSoort
    type: str
    namen: tuple[str, ...]
    geometrie: RdWkb
    m2: float
    breedte_m: float | None


@dataclass(frozen=True, slots=True)
class Perceel:
    """A plot with what it is called."""

    naam: str
    geometrie: RdWkb


def percelen_zonder_regel(
    index: PlanIndex, percelen: Iterable[Perceel], *, minste_m2: float = 1.0
) -> Iterator[GatVondst]:
    """The plots on which no rule of their own holds, and which kind of nothing it is."""
    for perceel in percelen:
        groups = {h.groep for h in index.hier(perceel.geometrie, minste_m2=minste_m2).regels}
        if RegelGroep.EIGEN in groups:
            continue
        if RegelGroep.GEMEENTEBREED in groups:
            kind = GatSoort.ALLEEN_GEMEENTEBREED
        else:
            kind = GatSoort.GRENS_ONBEKEND if groups else GatSoort.ZONDER_REGEL
        shape = shapely.from_wkb(perceel.geometrie)
        yield GatVondst(kind, "", (perceel.naam,), perceel.geometrie, float(shapely.area(shape)), None)


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def meerdere_normen(plan: Omgevingsplan, *, minste_m2: float = MINSTE_M2) -> Iterator[GatVondst]:
    """Ground where one norm has several values."""
    for norm in plan.normen.values():
        parts: list[tuple[str, Any]] = []
        for value in norm.normwaarden:
            shape = _samen(plan, value.locaties)
            said = f"{value.kwantitatief:g}" if value.kwantitatief is not None else value.kwalitatief
            if shape is not None and said:  # a value that only the text has cannot be set beside another
                parts.append((f"{said} {norm.eenheid}".strip(), shape))
        for first, second, common in _paren(parts, minste_m2):
            if first != second:
                names = (first, second)
                yield GatVondst(GatSoort.MEERDERE_NORMEN, norm.naam, names, *_maten(common))


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def overlappen(
    plan: Omgevingsplan, *, minste_m2: float = MINSTE_M2, splinter_m: float = SPLINTER_M
) -> Iterator[GatVondst]:
    """Gebiedsaanwijzingen of one type that lie over each other, and narrow strips that none of them covers."""
    for kind, parts in _per_type(plan).items():
        for first, second, common in _paren(parts, minste_m2):
            # an overlap is looked at piece by piece: a sliver stays one beside a large piece
            for piece in shapely.get_parts(common):
                if shapely.get_dimensions(piece) != 2 or shapely.area(piece) < minste_m2:
                    continue
                wkb, m2, width = _maten(piece)
                thin = width is not None and width < splinter_m
                yield GatVondst(GatSoort.SPLINTER if thin else GatSoort.OVERLAP, kind, (first, second), wkb, m2, width)
        yield from _spleten(kind, parts, minste_m2, splinter_m)


def _spleten(kind: str, parts: Sequence[tuple[str, Any]], minste_m2: float, splinter_m: float) -> Iterator[GatVondst]:
    """Strips narrower than ``splinter_m`` between areas of one type: filled when all are swollen, and empty before."""
    if len(parts) < 2:
        return
    shapes = np.array([shape for _, shape in parts], dtype=object)
    whole = shapely.union_all(shapes)
    half = splinter_m / 2
    closed = shapely.buffer(shapely.buffer(whole, half, **_AFGEROND), -half, **_AFGEROND)
    for piece in shapely.get_parts(shapely.difference(closed, whole)):
        wkb, m2, width = _maten(piece)
        if m2 < minste_m2 or width is None or width >= splinter_m:
            continue
        near = np.flatnonzero(shapely.dwithin(shapes, piece, half / 10))
        names = tuple(dict.fromkeys(parts[nr][0] for nr in near))
        if len(names) > 1:  # a notch in one area is its own shape
            yield GatVondst(GatSoort.SPLEET, kind, names, wkb, m2, width)


def _per_type(plan: Omgevingsplan) -> dict[str, list[tuple[str, Any]]]:
    """The ground of each gebiedsaanwijzing, by type; those that hold everywhere overlap with all, and stay away."""
    wide = {i for i, loc in plan.locaties.items() if loc.grens_id}
    found: dict[str, list[tuple[str, Any]]] = {}
    for area in plan.gebiedsaanwijzingen.values():
        shape = None if wide & set(area.locaties) else _samen(plan, area.locaties)
        if shape is not None:
            found.setdefault(area.type, []).append((area.naam, shape))
    return found


def _samen(plan: Omgevingsplan, locaties: Sequence[str]) -> Any | None:
    """The ground of these locations together, their members included; None where there is none."""
    reached = {member for ident in locaties for member in plan.met_leden(ident)}
    wkbs = [plan.locaties[i].geometrie for i in sorted(reached) if i in plan.locaties]
    shapes: NDArray[np.object_] = np.asarray(shapely.from_wkb([w for w in wkbs if w is not None], on_invalid="ignore"))
    shapes = shapes[shapely.get_dimensions(shapes) == 2] if len(shapes) else shapes
    if not len(shapes):
        return None
    return shapely.union_all(shapely.make_valid(shapes))


def _paren(parts: Sequence[tuple[str, Any]], minste_m2: float) -> Iterator[tuple[str, str, Any]]:
    """Every two that have ground in common, with that ground."""
    if len(parts) < 2:
        return
    shapes = np.array([shape for _, shape in parts], dtype=object)
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    once = left < right
    for a, b in zip(left[once].tolist(), right[once].tolist(), strict=True):
        common = shapely.intersection(shapes[a], shapes[b])
        if shapely.area(common) >= minste_m2:
            yield parts[a][0], parts[b][0], common


def _maten(shape: Any) -> tuple[RdWkb, float, float | None]:
    """WKB, area and mean width."""
    area, around = float(shapely.area(shape)), float(shapely.length(shape))
    return RdWkb(shapely.to_wkb(shape, output_dimension=2)), area, 2 * area / around if around else None

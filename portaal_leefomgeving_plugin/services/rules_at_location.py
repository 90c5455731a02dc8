"""Which rules of an omgevingsplan hold at a place: own areas before what holds all over, and nothing guessed.

A place lies in a location, in a groep by way of a member, in the ambtsgebied by way of the
municipality's boundary. Where a location's extent is not known (no boundary was given, a geometry is
missing from the package) its rules are shown as such: they may hold here, and who leaves them out
says that they do not.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.stop.herstel import hersteld
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    GebiedHier,
    Gebiedsaanwijzing,
    LocatieSoort,
    Naslag,
    Norm,
    NormHier,
    Normwaarde,
    Omgevingsplan,
    RegelGroep,
    RegelHier,
    RegelsHier,
)

NABIJ = 0.5
"""Metres within which a point or line location counts for an asked point or line.

Neither has an area to meet in, and an asked place is a click, or an address brought to RD to within
some 0.2 m (see ``connectors/geojson.py``)."""

MINSTE_LENGTE = 0.1
"""Metres that an asked line has to run through an area, or half of it where it is shorter itself."""

MINSTE_M2 = 1.0
"""Square metres that an asked area has to share with a location, unless somebody asks for another least size."""

HEEL = 0.99
"""A share of the municipality from which an own area is called gemeentebreed."""

_RANG = {groep: nr for nr, groep in enumerate(RegelGroep)}
_GROEPEN = tuple(RegelGroep)


@dataclass(frozen=True, slots=True)
class _Geldt:
    """That a location holds at the asked place: how it does, and which share of the area (0..1) it has."""

    rang: int
    aandeel: float | None


class PlanIndex:
    """A plan made ready to be asked.

    Built once (some 2 seconds for 300,000 locations), then only read: threads may share it.
    """

    @np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
    def __init__(self, plan: Omgevingsplan) -> None:
        self.plan = plan
        located = [(ident, loc.geometrie) for ident, loc in plan.locaties.items() if loc.geometrie is not None]
        shapes = shapely.from_wkb([wkb for _, wkb in located], on_invalid="ignore")
        self._vormen = hersteld(np.asarray(shapes, dtype=object))
        self._idents = [ident for ident, _ in located]
        self._boom = shapely.STRtree(self._vormen)
        self._maat = shapely.get_dimensions(self._vormen)  # -1 where the bytes were no geometry
        self._oppervlak = shapely.area(self._vormen)
        self._groepen_van: dict[str, list[str]] = {}
        for ident, locatie in plan.locaties.items():
            for member in locatie.leden:
                self._groepen_van.setdefault(member, []).append(ident)
        self._breed = self._gemeentebreed()
        self._regels_bij, self._waarden_bij, self._aanwijzingen_bij = _naar_locatie(plan)
        self._volgorde = _volgorde(plan)
        self._onbekend = self._zonder_plaats()
        self._regels_van_norm: dict[str, list[str]] = {}
        for regel in plan.regels.values():
            for norm in regel.normen:
                self._regels_van_norm.setdefault(norm, []).append(regel.identificatie)
        self._naslag = Naslag(plan.regelteksten, plan.gios, plan.io_verwijzingen)
        self.grens_bekend = not any(
            loc.soort is LocatieSoort.AMBTSGEBIED and loc.geometrie is None for loc in plan.locaties.values()
        )

    @np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
    def hier(self, plek: RdWkb, *, minste_m2: float = MINSTE_M2) -> RegelsHier:
        """What holds at ``plek``: a point, line or area (or a collection of them), EPSG:28992.

        An area that shares less than ``minste_m2`` with a location does not lie in it, unless that
        is half of either: a plot or a location can be that small itself. Raises
        NotAllowed("geen_locatie") where there is no place in ``plek``.
        """
        shape = _vorm(plek)
        holds = self._geldend(shape, minste_m2)
        rules = self._regels(holds)
        about = {a.activiteit for r in rules for a in r.activiteiten}
        area = float(shapely.area(shape))
        return RegelsHier(
            plan=self.plan.expression,
            opschrift=self.plan.opschrift,
            regels=rules,
            normen=self._normen(holds, {r.regel.identificatie for r in rules}),
            gebiedsaanwijzingen=self._aanwijzingen(holds),
            grens_bekend=self.grens_bekend,
            activiteiten={a: self.plan.activiteiten[a] for a in sorted(about) if a in self.plan.activiteiten},
            oppervlakte=area if shapely.get_dimensions(shape) == 2 else None,
            minste_m2=minste_m2 if shapely.get_dimensions(shape) == 2 else None,
            gebieden=self._gebieden(holds, area),
            naslag=self._naslag,
            onbevestigd=self.plan.onbevestigd,
        )

    @np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
    def ligt_in(self, locaties: AbstractSet[str], plek: RdWkb) -> tuple[set[str], set[str]]:
        """Which of these the place lies in, and of which nobody can say. Raises NotAllowed("geen_locatie")."""
        holds = self._geldend(_vorm(plek), MINSTE_M2)
        lost = {loc for loc in locaties if loc not in self.plan.locaties or loc in self._onbekend}
        return {loc for loc in locaties if loc in holds} - lost, lost

    # -- where -----------------------------------------------------------------------------------

    def _geldend(self, shape: Any, minste_m2: float) -> dict[str, _Geldt]:
        """Every location that holds here, groups by way of their members included."""
        met: dict[int, Any] = {}  # leaf -> what it shares with an asked area, None without area
        for part in _per_maat(shape):
            for leaf, common in self._treffers(part, minste_m2).items():
                met[leaf] = common if met.get(leaf) is None else met[leaf]
        area = float(shapely.area(shape)) or None
        by: dict[str, list[int]] = {}
        for leaf in met:
            for ident in self._met_groepen(self._idents[leaf]):
                by.setdefault(ident, []).append(leaf)
        holds: dict[str, _Geldt] = {ident: _Geldt(_RANG[RegelGroep.GRENS_ONBEKEND], None) for ident in self._onbekend}
        for ident, leaves in by.items():
            wide = any(leaf in self._breed for leaf in leaves)
            rank = _RANG[RegelGroep.GEMEENTEBREED if wide else RegelGroep.EIGEN]
            holds[ident] = _Geldt(rank, _aandeel([met[leaf] for leaf in leaves], area))
        return holds

    def _treffers(self, part: Any, minste_m2: float) -> dict[int, Any]:
        """The leaves that this part (of one dimension) lies in, with what they have in common where that is area."""
        size = int(shapely.get_dimensions(part))
        if size == 2:
            found = self._boom.query(part, predicate="intersects")
            flat = found[self._maat[found] < 2]
            hits: dict[int, Any] = dict.fromkeys(flat.tolist())
            areas = found[self._maat[found] == 2]
            common = shapely.intersection(self._vormen[areas], part)
            shared = shapely.area(common)
            least = np.minimum(minste_m2, 0.5 * np.minimum(self._oppervlak[areas], shapely.area(part)))
            enough = (shared >= least) & (shared > 0)
            hits.update(zip(areas[enough].tolist(), common[enough], strict=True))
            return hits
        near = self._boom.query(part, predicate="dwithin", distance=NABIJ)
        maat = self._maat[near]
        hits = dict.fromkeys(near[maat < 2].tolist())
        areas = near[maat == 2]
        areas = areas[shapely.intersects(self._vormen[areas], part)]
        if size == 1 and len(areas):
            shared = shapely.length(shapely.intersection(self._vormen[areas], part))
            areas = areas[shared >= min(MINSTE_LENGTE, 0.5 * float(shapely.length(part)))]
        hits.update(dict.fromkeys(areas.tolist()))
        return hits

    def _met_groepen(self, ident: str) -> Iterable[str]:
        """The location itself and every groep that it is in, also by way of another."""
        above = self._groepen_van.get(ident)
        if above is None:
            return (ident,)
        seen = {ident: None, **dict.fromkeys(above)}
        to_do = list(above)
        while to_do:
            for group in self._groepen_van.get(to_do.pop(), ()):
                if group not in seen:
                    seen[group] = None
                    to_do.append(group)
        return seen

    def _gemeentebreed(self) -> frozenset[int]:
        """The leaves that are the municipality, or an own area that covers it as good as whole."""
        soort = self.plan.locaties
        own = [nr for nr, ident in enumerate(self._idents) if soort[ident].soort is LocatieSoort.AMBTSGEBIED]
        wide = set(own)
        for nr in own:
            large = np.flatnonzero(self._oppervlak >= HEEL * self._oppervlak[nr])
            shared = shapely.area(shapely.intersection(self._vormen[large], self._vormen[nr]))
            wide.update(large[(shared >= HEEL * self._oppervlak[nr]) & (shared > 0)].tolist())
        return frozenset(wide)

    def _zonder_plaats(self) -> frozenset[str]:
        """Locations that something in the plan refers to and of which nobody can say where they lie."""
        plan = self.plan
        placed = {ident for nr, ident in enumerate(self._idents) if self._maat[nr] >= 0}
        named = {*self._regels_bij, *self._waarden_bij, *self._aanwijzingen_bij, *self._groepen_van}
        lost = {
            ident
            for ident in named | plan.locaties.keys()
            if ident not in placed and (ident not in plan.locaties or not plan.locaties[ident].leden)
        }
        return frozenset(holder for ident in lost for holder in self._met_groepen(ident))

    def _gebieden(self, holds: dict[str, _Geldt], area: float) -> tuple[GebiedHier, ...]:
        """The locations here that something refers to: own ones first, and of those the one with the largest share."""
        told = [
            (ident, met)
            for ident, met in holds.items()
            if ident in self._regels_bij or ident in self._waarden_bij or ident in self._aanwijzingen_bij
        ]
        told.sort(key=lambda pair: (pair[1].rang, -(pair[1].aandeel or 0.0), pair[0]))
        return tuple(
            GebiedHier(
                identificatie=ident,
                noemer=self._noemer(ident),
                groep=_GROEPEN[met.rang],
                aandeel=met.aandeel,
                m2=None if met.aandeel is None else met.aandeel * area,
            )
            for ident, met in told
        )

    def _noemer(self, ident: str) -> str:
        """What a location is called; a groep without a name after its members."""
        known = self.plan.locaties.get(ident)
        if known is None or known.noemer:
            return known.noemer if known else ""
        inside = (self.plan.locaties[lid].noemer for lid in known.leden if lid in self.plan.locaties)
        return ", ".join(dict.fromkeys(name for name in inside if name))

    # -- what ------------------------------------------------------------------------------------

    def _regels(self, holds: dict[str, _Geldt]) -> tuple[RegelHier, ...]:
        by: dict[str, list[str]] = {}
        for ident in holds:
            for rule in self._regels_bij.get(ident, ()):
                by.setdefault(rule, []).append(ident)
        texts = self.plan.regelteksten
        ranked: list[tuple[int, tuple[int, int], RegelHier]] = []
        for ident, met in by.items():
            regel = self.plan.regels[ident]
            rank = min(holds[loc].rang for loc in met)
            # the share is that of the locations by which the rule got its rank
            shares = [h.aandeel for h in map(holds.__getitem__, met) if h.rang == rank and h.aandeel is not None]
            ranked.append((rank, self._volgorde[ident], RegelHier(
                regel=regel,
                regeltekst=texts.get(regel.regeltekst),
                groep=_GROEPEN[rank],
                locaties=tuple(loc for loc in regel.locaties if loc in holds),
                activiteiten=tuple(
                    a for a in regel.activiteiten if not a.locaties or any(loc in holds for loc in a.locaties)
                ),
                aandeel=max(shares, default=None),
            )))  # fmt: skip
        ranked.sort(key=lambda r: r[:2])
        return tuple(r[2] for r in ranked)

    def _normen(self, holds: dict[str, _Geldt], regels: set[str]) -> tuple[NormHier, ...]:
        by: dict[tuple[int, int], tuple[Norm, Normwaarde, list[str]]] = {}
        for ident in holds:
            for place, norm, waarde in self._waarden_bij.get(ident, ()):
                by.setdefault(place, (norm, waarde, []))[2].append(ident)
        made = [(min(holds[loc].rang for loc in met), place, norm, waarde) for place, (norm, waarde, met) in by.items()]
        made.sort(key=lambda m: m[:2])
        return tuple(
            NormHier(
                norm=norm,
                waarde=waarde,
                groep=_GROEPEN[rank],
                locaties=tuple(loc for loc in waarde.locaties if loc in holds),
                regels=tuple(r for r in self._regels_van_norm.get(norm.identificatie, ()) if r in regels),
            )
            for rank, _place, norm, waarde in made
        )

    def _aanwijzingen(self, holds: dict[str, _Geldt]) -> tuple[tuple[Gebiedsaanwijzing, RegelGroep], ...]:
        ranks: dict[str, int] = {}
        for ident, geldt in holds.items():
            for area in self._aanwijzingen_bij.get(ident, ()):
                ranks[area] = min(ranks.get(area, geldt.rang), geldt.rang)
        named = self.plan.gebiedsaanwijzingen
        ordered = sorted(ranks, key=lambda area: (ranks[area], named[area].type, named[area].naam))
        return tuple((named[area], _GROEPEN[ranks[area]]) for area in ordered)


NERGENS = ""
"""The location of what names none: of that it is not known either where it holds."""

_Waarden = dict[str, list[tuple[tuple[int, int], Norm, Normwaarde]]]


def _naar_locatie(plan: Omgevingsplan) -> tuple[dict[str, list[str]], _Waarden, dict[str, list[str]]]:
    """Per location the rules, the norm values and the named areas that refer to it."""
    rules: dict[str, list[str]] = {}
    for ident, regel in plan.regels.items():
        for loc in dict.fromkeys(regel.locaties or (NERGENS,)):
            rules.setdefault(loc, []).append(ident)
    values: _Waarden = {}
    for nr, norm in enumerate(plan.normen.values()):
        for nth, waarde in enumerate(norm.normwaarden):
            for loc in dict.fromkeys(waarde.locaties or (NERGENS,)):
                values.setdefault(loc, []).append(((nr, nth), norm, waarde))
    areas: dict[str, list[str]] = {}
    for ident, area in plan.gebiedsaanwijzingen.items():
        for loc in dict.fromkeys(area.locaties or (NERGENS,)):
            areas.setdefault(loc, []).append(ident)
    return rules, values, areas


def _volgorde(plan: Omgevingsplan) -> dict[str, tuple[int, int]]:
    """Where each rule comes: in the order of the text, within one text in that of the annotations."""
    texts = {ident: nr for nr, ident in enumerate(plan.regelteksten)}
    return {
        ident: (texts.get(regel.regeltekst, len(texts)), nr) for nr, (ident, regel) in enumerate(plan.regels.items())
    }


def _vorm(plek: RdWkb) -> Any:
    """The shape of an asked place. Raises NotAllowed("geen_locatie") where there is none in it."""
    shape = shapely.from_wkb(plek, on_invalid="ignore")
    if shape is None or shapely.is_empty(shape):
        raise NotAllowed("geen_locatie")
    return shapely.force_2d(shape if shapely.is_valid(shape) else shapely.make_valid(shape))


def _per_maat(shape: Any) -> list[Any]:
    """The areas, the lines and the points in a shape, each together; a plain shape is its own answer."""
    if shapely.get_type_id(shape) != 7:
        return [shape]
    parts = shapely.get_parts(shape)
    while (shapely.get_type_id(parts) == 7).any():
        parts = shapely.get_parts(parts)
    sizes = shapely.get_dimensions(parts)
    return [shapely.union_all(parts[sizes == size]) for size in (2, 1, 0) if (sizes == size).any()]


def _aandeel(common: list[Any], area: float | None) -> float | None:
    """The share of the asked area that these pieces of it have together; they may lie over each other."""
    pieces = [piece for piece in common if piece is not None]
    if area is None:
        return None
    if not pieces:
        return 0.0
    whole = pieces[0] if len(pieces) == 1 else shapely.union_all(pieces)
    return min(1.0, float(shapely.area(whole)) / area)

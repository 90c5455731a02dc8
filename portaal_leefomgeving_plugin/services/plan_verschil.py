"""Two versions of a plan side by side: what is new, what changed, what went; for all of it or for one place.

Texts are matched by wId, everything else by its identificatie: both stay the same through the versions of
a regeling (STOP and IMOW say so). Texts are compared word by word, areas by the ground they cover.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from difflib import SequenceMatcher
from typing import Any, TypeVar

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    JuridischeRegel,
    Normwaarde,
    Omgevingsplan,
    Regeltekst,
)
from portaal_leefomgeving_plugin.domain.plan_verschil import (
    GebiedVerschil,
    NormVerschil,
    PlanVerschil,
    PlekVerschil,
    RegelVerschil,
    Stuk,
    StukSoort,
    TekstVerschil,
    Wijziging,
)
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex

MINSTE_M2 = 0.1
"""Ground that has to come or go before an area is another: below it the same line was written down again."""

RAAK = 0.001
"""Metres by which lines and points may lie elsewhere."""

_WOORD = re.compile(r"\s+|[^\s]+")
_DAG = re.compile(r"@(\d{4}-\d{2}-\d{2})")
_ID = "identificatie"


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def plan_verschil(oud: Omgevingsplan, nieuw: Omgevingsplan) -> PlanVerschil:
    """All differences. Where ``nieuw`` is a change (mutatie) only what it ends itself has gone."""
    report = nieuw.verslag
    part = report is not None and report.mutatie
    ended = frozenset(report.beeindigd) if part and report is not None else None

    def weg(ident: str) -> bool:
        return ended is None or ident in ended

    return PlanVerschil(
        van=oud.expression,
        naar=nieuw.expression,
        deel=part,
        teksten=tuple(_teksten(oud, nieuw, weg)),
        regels=tuple(_regels(oud, nieuw, weg)),
        normen=tuple(_normen(oud, nieuw, weg)),
        gebieden=tuple(_gebieden(oud, nieuw, weg)),
    )


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def verschil_hier(
    verschil: PlanVerschil, oud: PlanIndex, nieuw: PlanIndex, plek: RdWkb, *, minste_m2: float = 1.0
) -> PlekVerschil:
    """What of the difference is about ``plek`` (EPSG:28992). Raises NotAllowed("geen_locatie")."""
    before, after = oud.hier(plek, minste_m2=minste_m2), nieuw.hier(plek, minste_m2=minste_m2)
    old_rules = {h.regel.identificatie: h for h in before.regels}
    new_rules = {h.regel.identificatie: h for h in after.regels}
    here = old_rules.keys() | new_rules.keys()
    texts = {h.regeltekst.wid for h in (*before.regels, *after.regels) if h.regeltekst is not None}
    norms = {n.norm.identificatie for n in (*before.normen, *after.normen)}
    spots = {loc for n in (*before.normen, *after.normen) for loc in n.locaties}
    shape = shapely.from_wkb(plek)
    only_here = PlanVerschil(
        van=verschil.van,
        naar=verschil.naar,
        deel=verschil.deel,
        teksten=tuple(t for t in verschil.teksten if t.wid in texts),
        regels=tuple(r for r in verschil.regels if r.identificatie in here),
        normen=tuple(n for n in verschil.normen if n.norm in norms and n.locatie in spots),
        gebieden=tuple(g for g in verschil.gebieden if _raakt(g, shape)),
    )
    return PlekVerschil(
        verschil=only_here,
        nu_ook=tuple(i for i in new_rules if i not in old_rules),
        niet_meer=() if verschil.deel else tuple(i for i in old_rules if i not in new_rules),
    )


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """Two plans with their difference, and that at one place where one was asked about."""

    oud: Omgevingsplan
    nieuw: Omgevingsplan
    alles: PlanVerschil
    hier: PlekVerschil | None


def vergelijk(een: PlanIndex, ander: PlanIndex, plek: RdWkb | None) -> Vergelijking:
    """The difference between two versions; ``een`` is the older unless the dates in their expressions say otherwise."""
    old, new = een, ander
    first, second = versiedag(een.plan.expression), versiedag(ander.plan.expression)
    if first and second and second < first:
        old, new = ander, een
    difference = plan_verschil(old.plan, new.plan)
    here = verschil_hier(difference, old, new, plek) if plek is not None else None
    return Vergelijking(old.plan, new.plan, difference, here)


def versiedag(expression: str) -> str:
    """The date in ``/nld@2024-02-07;2``; "" where there is none."""
    found = _DAG.search(expression)
    return found.group(1) if found else ""


def stukken(oud: str, nieuw: str) -> tuple[Stuk, ...]:
    """Both texts as pieces: joined but for what came they are the old one, but for what went the new one."""
    before, after = _WOORD.findall(oud), _WOORD.findall(nieuw)
    out: list[Stuk] = []
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        if tag == "equal":
            out.append(Stuk(StukSoort.GELIJK, "".join(before[a0:a1])))
            continue
        if a1 > a0:
            out.append(Stuk(StukSoort.WEG, "".join(before[a0:a1])))
        if b1 > b0:
            out.append(Stuk(StukSoort.ERBIJ, "".join(after[b0:b1])))
    return tuple(out)


_Weg = Callable[[str], bool]
_Sleutel = TypeVar("_Sleutel", str, tuple[str, str])


def _soorten(oud: Iterable[_Sleutel], nieuw: Iterable[_Sleutel]) -> Iterable[tuple[_Sleutel, Wijziging]]:
    """Every key with what may have become of it: those of the new first, in their order."""
    before, after = dict.fromkeys(oud), dict.fromkeys(nieuw)
    yield from ((key, Wijziging.GEWIJZIGD if key in before else Wijziging.NIEUW) for key in after)
    yield from ((key, Wijziging.VERVALLEN) for key in before if key not in after)


def _teksten(oud: Omgevingsplan, nieuw: Omgevingsplan, weg: _Weg) -> Iterable[TekstVerschil]:
    before = {t.wid: t for t in oud.regelteksten.values() if t.wid}
    after = {t.wid: t for t in nieuw.regelteksten.values() if t.wid}
    for wid, kind in _soorten(before, after):
        old, new = before.get(wid), after.get(wid)
        if kind is Wijziging.GEWIJZIGD and _zelfde(old, new):
            continue
        if kind is Wijziging.VERVALLEN and old is not None and not weg(old.identificatie):
            continue
        pieces = stukken(old.inhoud if old else "", new.inhoud if new else "")
        yield TekstVerschil(wid=wid, wijziging=kind, oud=old, nieuw=new, stukken=pieces)


def _zelfde(old: Regeltekst | None, new: Regeltekst | None) -> bool:
    return old is not None and new is not None and (old.inhoud, old.plaats[-1:]) == (new.inhoud, new.plaats[-1:])


def _regels(oud: Omgevingsplan, nieuw: Omgevingsplan, weg: _Weg) -> Iterable[RegelVerschil]:
    for ident, kind in _soorten(oud.regels, nieuw.regels):
        old, new = oud.regels.get(ident), nieuw.regels.get(ident)
        changed = _velden(old, new) if old is not None and new is not None else ()
        if kind is Wijziging.GEWIJZIGD and not changed:
            continue
        if kind is Wijziging.VERVALLEN and not weg(ident):
            continue
        yield RegelVerschil(identificatie=ident, wijziging=kind, oud=old, nieuw=new, velden=changed)


def _velden(old: JuridischeRegel, new: JuridischeRegel) -> tuple[str, ...]:
    """The fields that differ; the order in which a rule names things means nothing."""

    def value(regel: JuridischeRegel, name: str) -> Any:
        found = getattr(regel, name)
        return frozenset(found) if isinstance(found, tuple) else found

    names = [f.name for f in fields(JuridischeRegel) if f.name != _ID]
    return tuple(name for name in names if value(old, name) != value(new, name))


def _normen(oud: Omgevingsplan, nieuw: Omgevingsplan, weg: _Weg) -> Iterable[NormVerschil]:
    before, after = _waarden(oud), _waarden(nieuw)
    for (ident, place), kind in _soorten(before, after):
        old, new = before.get((ident, place), ""), after.get((ident, place), "")
        if old == new or (kind is Wijziging.VERVALLEN and not weg(ident)):
            continue
        norm = nieuw.normen.get(ident) or oud.normen[ident]
        yield NormVerschil(
            norm=ident, naam=norm.naam, eenheid=norm.eenheid, locatie=place, wijziging=kind, oud=old, nieuw=new
        )


def _waarden(plan: Omgevingsplan) -> dict[tuple[str, str], str]:
    """The values by norm and location; several at one location are written beside each other."""
    found: dict[tuple[str, str], list[str]] = {}
    for norm in plan.normen.values():
        for value in norm.normwaarden:
            for place in value.locaties:
                found.setdefault((norm.identificatie, place), []).append(_waarde(value))
    return {key: " / ".join(sorted(values)) for key, values in found.items()}


def _waarde(value: Normwaarde) -> str:
    if value.kwantitatief is not None:
        return f"{value.kwantitatief:g}"
    return value.kwalitatief or value.in_regeltekst


def _gebieden(oud: Omgevingsplan, nieuw: Omgevingsplan, weg: _Weg) -> Iterable[GebiedVerschil]:
    before, after = _vormen(oud), _vormen(nieuw)
    for ident, kind in _soorten(before, after):
        if kind is Wijziging.VERVALLEN and not weg(ident):
            continue
        old, new = before.get(ident), after.get(ident)
        if kind is Wijziging.GEWIJZIGD and (old is None or new is None or shapely.equals_exact(old, new, RAAK)):
            continue
        came = new if old is None else shapely.difference(new, old) if new is not None else None
        went = old if new is None else shapely.difference(old, new) if old is not None else None
        locatie = nieuw.locaties.get(ident) or oud.locaties[ident]
        if kind is Wijziging.GEWIJZIGD and not (_telt(came) or _telt(went)):
            continue
        yield GebiedVerschil(
            identificatie=ident,
            noemer=locatie.noemer,
            wijziging=kind,
            erbij=_wkb(came) if _telt(came) else None,
            eraf=_wkb(went) if _telt(went) else None,
            m2_erbij=float(shapely.area(came)) if came is not None else 0.0,
            m2_eraf=float(shapely.area(went)) if went is not None else 0.0,
        )


def _vormen(plan: Omgevingsplan) -> Mapping[str, Any]:
    """The shapes of locations by id; an ambtsgebied has that of the municipality, which is not the plan's own."""
    located = [(i, loc.geometrie) for i, loc in plan.locaties.items() if loc.geometrie is not None and not loc.grens_id]
    shapes = shapely.from_wkb([wkb for _, wkb in located], on_invalid="ignore")
    return {ident: shape for (ident, _), shape in zip(located, shapes, strict=True) if shape is not None}


def _telt(shape: Any) -> bool:
    """Whether there is enough of it: of an area ground, of lines length, of points any."""
    if shape is None or shapely.is_empty(shape):
        return False
    size = int(shapely.get_dimensions(shape))
    if size == 2:
        return float(shapely.area(shape)) >= MINSTE_M2
    return size == 0 or float(shapely.length(shape)) >= RAAK


def _wkb(shape: Any) -> RdWkb:
    return RdWkb(shapely.to_wkb(shape, output_dimension=2))


def _raakt(gebied: GebiedVerschil, plek: Any) -> bool:
    shapes = [shapely.from_wkb(wkb) for wkb in (gebied.erbij, gebied.eraf) if wkb is not None]
    return any(shapely.intersects(shape, plek) for shape in shapes)

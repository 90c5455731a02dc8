"""Activiteiten of the loaded omgevingsplan by their name, with the areas that the plan has rules for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit, LocatieSoort, Omgevingsplan

MEESTE = 50


@dataclass(frozen=True, slots=True)
class PlanActiviteit:
    """An activiteit, the areas with a shape of their own of its rules, and how many rules those are.

    ``overal``: a rule about it holds all over the municipality, which has no shape of its own.
    """

    activiteit: Activiteit
    locaties: tuple[str, ...]
    regels: int
    overal: bool


def activiteiten_in_plan(plan: Omgevingsplan, woord: str) -> list[PlanActiviteit]:
    """Those whose name holds every word of ``woord``, by name, at most ``MEESTE``; no words: none."""
    words = woord.casefold().split()
    found = [a for a in plan.activiteiten.values() if words and all(w in a.naam.casefold() for w in words)]
    found = sorted(found, key=lambda a: (a.naam.casefold(), a.identificatie))[:MEESTE]
    areas: dict[str, dict[str, None]] = {a.identificatie: {} for a in found}
    rules = dict.fromkeys(areas, 0)
    for regel in plan.regels.values():
        for one in {a.activiteit for a in regel.activiteiten} & areas.keys():
            rules[one] += 1
        for aanduiding in regel.activiteiten:
            if aanduiding.activiteit in areas:
                areas[aanduiding.activiteit] |= dict.fromkeys(_gebieden(plan, aanduiding.locaties))
    return [
        PlanActiviteit(
            a,
            tuple(i for i in areas[a.identificatie] if plan.locaties[i].soort is not LocatieSoort.AMBTSGEBIED),
            rules[a.identificatie],
            any(plan.locaties[i].soort is LocatieSoort.AMBTSGEBIED for i in areas[a.identificatie]),
        )
        for a in found
    ]


def _gebieden(plan: Omgevingsplan, locaties: Iterable[str]) -> Iterable[str]:
    """The locations, those of a group by its members, however deep; what the plan does not hold is passed over."""
    seen: set[str] = set()
    todo = list(locaties)
    while todo:
        here = todo.pop()
        location = plan.locaties.get(here)
        if location is None or here in seen:
            continue
        seen.add(here)
        if location.leden:
            todo += location.leden
        else:
            yield here

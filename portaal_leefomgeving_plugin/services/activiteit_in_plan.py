"""Activiteiten of the loaded omgevingsplan by their name, with the areas that the plan has rules for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit, LocatieSoort, Omgevingsplan

MEESTE = 50


@dataclass(frozen=True, slots=True)
class PlanActiviteit:
    """An activiteit, the locations that its rules name, and how many rules those are.

    ``locaties`` are those that the layers of the plan have: a groep stands there whole, its members may not stand
    there by themselves. ``overal``: a rule about it holds all over the municipality, which has no shape of its own.
    """

    activiteit: Activiteit
    locaties: tuple[str, ...]
    regels: int
    overal: bool


def heeft_woorden(tekst: str, woord: str) -> bool:
    """Whether ``tekst`` holds every word of ``woord``, in any order and case."""
    return all(word in tekst.casefold() for word in woord.casefold().split())


def met_naam(activiteiten: Iterable[Activiteit], woord: str) -> list[Activiteit]:
    """Those whose name holds every word of ``woord``, by name; no words: none."""
    found = [a for a in activiteiten if woord.strip() and heeft_woorden(a.naam, woord)]
    return sorted(found, key=lambda a: (a.naam.casefold(), a.identificatie))


def activiteiten_in_plan(plan: Omgevingsplan, woord: str) -> list[PlanActiviteit]:
    """Those whose name holds every word of ``woord``, by name, at most ``MEESTE``; no words: none."""
    found = met_naam(plan.activiteiten.values(), woord)[:MEESTE]
    areas: dict[str, dict[str, None]] = {a.identificatie: {} for a in found}
    rules = dict.fromkeys(areas, 0)
    for regel in plan.regels.values():
        for one in {a.activiteit for a in regel.activiteiten} & areas.keys():
            rules[one] += 1
        for aanduiding in regel.activiteiten:
            if aanduiding.activiteit in areas:
                areas[aanduiding.activiteit] |= dict.fromkeys(i for i in aanduiding.locaties if i in plan.locaties)
    return [
        PlanActiviteit(
            a,
            tuple(i for i in areas[a.identificatie] if plan.locaties[i].soort is not LocatieSoort.AMBTSGEBIED),
            rules[a.identificatie],
            any(_geldt_overal(plan, i) for i in areas[a.identificatie]),
        )
        for a in found
    ]


def _geldt_overal(plan: Omgevingsplan, locatie: str) -> bool:
    """Whether it is an ambtsgebied, or a groep with one in it."""
    here = (plan.locaties.get(i) for i in (locatie, *plan.locaties[locatie].leden))
    return any(one is not None and one.soort is LocatieSoort.AMBTSGEBIED for one in here)

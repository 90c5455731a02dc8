"""Which symboolcode each place of a plan asks for, and the symbols of a library that the user points to.

A code belongs to a gebiedsaanwijzing, a norm value or an activiteitlocatieaanduiding; a map draws places. The style
that a GIO brings goes before a code.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stop.sld import lees_bibliotheek
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan, Onopgelost


def symbolen_per_plek(plan: Omgevingsplan) -> dict[str, str]:
    """The code per location; of several the first, in the order of the plan."""
    found: dict[str, str] = {}
    for ident, places in _dragers(plan):
        if code := plan.symbolen.get(ident):
            for place in places:
                found.setdefault(place, code)
    return found


def met_bibliotheek(plan: Omgevingsplan, pad: Path) -> Omgevingsplan:
    """The plan with the symbols of the library in ``pad`` (a folder or a zip) for the codes that it asks for.

    Raises UnreadablePackage where there is no library there; files in it that cannot be read are in ``onopgelost``.
    """
    codes = symbolen_per_plek(plan)
    wanted = {code for place, code in codes.items() if place not in plan.stijlen}
    if not wanted:
        return plan
    library = lees_bibliotheek(pad, wanted)
    styles = {place: library.symbolen[code] for place, code in codes.items() if code in library.symbolen}
    missing = sorted(wanted - library.symbolen.keys())
    return replace(
        plan,
        stijlen={**styles, **plan.stijlen},
        onopgelost=(
            *plan.onopgelost,
            *(Onopgelost(van=pad.name, soort="symbool", verwijzing=code) for code in missing),
            *(Onopgelost(van=pad.name, soort="bestand", verwijzing=name) for name in library.onleesbaar),
        ),
    )


def _dragers(plan: Omgevingsplan) -> Iterator[tuple[str, tuple[str, ...]]]:
    for area in plan.gebiedsaanwijzingen.values():
        yield area.identificatie, area.locaties
    for norm in plan.normen.values():
        for value in norm.normwaarden:
            yield value.identificatie, value.locaties
    for rule in plan.regels.values():
        for about in rule.activiteiten:
            yield about.identificatie, about.locaties

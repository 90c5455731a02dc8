"""Answers the questions of a vragenboom that a place answers by itself: whether it lies in a location of the plan."""

from __future__ import annotations

from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.vragenboom import UitvoeringsregelSoort, Vragenboom
from portaal_leefomgeving_plugin.services.rules_at_location import PlanIndex


def liggingen(boom: Vragenboom, plan: PlanIndex, plek: RdWkb) -> dict[str, bool]:
    """By uitvoeringsregel whether the place (EPSG:28992) lies in one of its locations.

    Only where that is known: a location that the plan lacks, or of which it has no geometry, answers nothing,
    unless another of the same question holds here.
    """
    asked = [r for r in boom.uitvoeringsregels if r.soort is UitvoeringsregelSoort.GEO_VERWIJZING and r.locaties]
    if not asked:
        return {}
    hit, unknown = plan.ligt_in({loc for r in asked for loc in r.locaties}, plek)
    answers: dict[str, bool] = {}
    for rule in asked:
        places = set(rule.locaties)
        if places & hit:
            answers[rule.identificatie] = True
        elif not places & unknown:
            answers[rule.identificatie] = False
    return answers

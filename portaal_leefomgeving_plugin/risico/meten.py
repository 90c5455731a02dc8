"""Measures every factor of a model for every object, and makes the score of it."""

from __future__ import annotations

from collections.abc import Callable

from portaal_leefomgeving_plugin.risico import toezicht
from portaal_leefomgeving_plugin.risico.gegevens import Gegevens, Meting, Objecten
from portaal_leefomgeving_plugin.risico.model import (
    Activiteit,
    Factor,
    Naleving,
    Overtredingen,
    Risicomodel,
    Signalen,
    SindsControle,
    Veld,
)
from portaal_leefomgeving_plugin.risico.omgeving import meet_omgeving
from portaal_leefomgeving_plugin.risico.score import Risicotabel, bereken
from portaal_leefomgeving_plugin.risico.toezicht import Koppeling, koppel_inspecties


def scoor(
    model: Risicomodel, objecten: Objecten, gegevens: Gegevens, tussendoor: Callable[[int], None] = lambda _n: None
) -> Risicotabel:
    """The scores of ``objecten``. ``tussendoor`` is called with how many have been looked around; it may raise."""
    found = meet_omgeving(model.factoren, objecten, gegevens, tussendoor)
    linked = koppel_inspecties(objecten, gegevens, model.koppel_m)
    for factor in model.factoren:
        if factor.id not in found:
            found[factor.id] = _meet(factor, objecten, gegevens, linked)
    return bereken(model, objecten, found)


def _meet(factor: Factor, objecten: Objecten, gegevens: Gegevens, koppeling: Koppeling) -> Meting:
    way = factor.meetwijze
    if isinstance(way, SindsControle):
        return toezicht.sinds_controle(way, objecten, gegevens, koppeling)
    if isinstance(way, Naleving):
        return toezicht.naleving(way, objecten, gegevens, koppeling)
    if isinstance(way, Overtredingen):
        return toezicht.overtredingen(way, objecten, gegevens, koppeling)
    if isinstance(way, Signalen):
        return toezicht.signalen(way, objecten, gegevens)
    if isinstance(way, Activiteit):
        return toezicht.activiteit(way, objecten, gegevens.taal)
    if isinstance(way, Veld):
        return toezicht.veld(way, objecten)
    raise TypeError(factor.id)

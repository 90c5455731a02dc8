"""Activiteiten by a word: of the register of the municipality, of the loaded plan, and what people call them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from portaal_leefomgeving_plugin.connectors.sttr import lees_sttr
from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.toepasbaar import RegisterActiviteit, Werkzaamheid
from portaal_leefomgeving_plugin.domain.vragenboom import Vragenboom
from portaal_leefomgeving_plugin.services.activiteit_in_plan import heeft_woorden, met_naam
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


@dataclass(frozen=True, slots=True)
class Zoekuitslag:
    """What goes by a word. ``in_plan``: of the loaded plan; ``register`` and ``werkzaamheden``: of DSO.

    ``register_gevraagd`` tells an empty answer of the register from a register that was not asked.
    """

    woord: str
    in_plan: tuple[Activiteit, ...]
    register: tuple[RegisterActiviteit, ...]
    werkzaamheden: tuple[Werkzaamheid, ...]
    register_gevraagd: bool


def zoek_activiteiten(
    omgeving: Werkomgeving, woord: str, in_plan: Iterable[Activiteit], progress: Progress
) -> Zoekuitslag:
    """All words have to be in the name. Without DSO only the plan is looked in. Raises what the connector raises."""
    own = tuple(met_naam(in_plan, woord))
    rtr = omgeving.clients.rtr
    if rtr is None:
        return Zoekuitslag(woord, own, (), (), register_gevraagd=False)
    gezag, today = omgeving.verbinding.gemeentecode.lower(), omgeving.clock.today()
    progress.step("activiteiten", 0)
    every = rtr.activiteiten(gezag, today, progress=progress) if gezag else ()
    found = [a for a in every if heeft_woorden(a.omschrijving, woord)]
    found.sort(key=lambda a: a.omschrijving.casefold())
    jobs = rtr.werkzaamheden(woord, progress=progress) if omgeving.verbinding.dso.zoeken else ()
    return Zoekuitslag(woord, own, tuple(found), jobs, register_gevraagd=bool(gezag))


def haal_vragenboom(omgeving: Werkomgeving, functionele_structuur: str, progress: Progress) -> Vragenboom:
    """The vragenboom of a set of toepasbare regels, from DSO as it holds today."""
    rtr = omgeving.clients.rtr
    if rtr is None:
        raise NotAllowed("geen_dso")
    contents = rtr.sttr(functionele_structuur, omgeving.clock.today(), progress=progress)
    return lees_sttr(contents, naam=functionele_structuur.rpartition("/")[2])

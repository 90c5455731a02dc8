"""A draft of the plan: one norm higher, one text stricter, one lid gone, one area larger."""

from __future__ import annotations

from dataclasses import replace

from portaal_leefomgeving_plugin.demo.dso.annotaties import Json
from portaal_leefomgeving_plugin.demo.plan.vormen import (
    Afdeling,
    Artikel,
    Hoofdstuk,
    Lid,
    Norm,
    Plan,
    Plek,
    Werkingsgebied,
)
from portaal_leefomgeving_plugin.demo.stad.vormen import Ring

NORM = "bouwhoogte"
OUD, NIEUW = "dikker is dan 20 centimeter", "dikker is dan 10 centimeter"
VERVALT = "Evenementen"
"""The artikel whose last lid goes."""
GROEIT = "evenementen"
"""The werkingsgebied that grows, where the town has it."""
MAAL = 1.25


def ontwerp_van(plan: Plan) -> Plan:
    """The plan as the draft would have it; what goes is still in it, and is told apart by ``vervallen``."""
    areas = {key: _groter(area) if key == GROEIT else area for key, area in plan.gebieden.items()}
    return replace(
        plan,
        hoofdstukken=tuple(map(_hoofdstuk, plan.hoofdstukken)),
        normen=tuple(_hoger(norm) if norm.sleutel == NORM else norm for norm in plan.normen),
        gebieden=areas,
    )


def vervallen(plan: Plan, regels: tuple[tuple[str, Lid], ...]) -> frozenset[str]:
    """The wIds that the draft takes away."""
    gone = {
        id(a.leden[-1]) for h in plan.hoofdstukken for d in h.afdelingen for a in d.artikelen if a.opschrift == VERVALT
    }
    return frozenset(wid for wid, lid in regels if id(lid) in gone)


def renvooi(answer: Json, weg: frozenset[str]) -> Json:
    """The annotations with ``_delta`` on what goes, as a draft gives them."""
    texts = {t["identificatie"] for t in answer["regelteksten"] if t["wId"] in weg}
    for text in answer["regelteksten"]:
        if text["identificatie"] in texts:
            text["_delta"] = {"bewerking": "verwijder"}
    for rule in answer["regelsVoorIedereen"]:
        if rule["regeltekstRef"] in texts:
            rule["_delta"] = {"bewerking": "verwijder"}
    return answer


def _hoofdstuk(chapter: Hoofdstuk) -> Hoofdstuk:
    return replace(chapter, afdelingen=tuple(map(_afdeling, chapter.afdelingen)))


def _afdeling(part: Afdeling) -> Afdeling:
    return replace(part, artikelen=tuple(map(_artikel, part.artikelen)))


def _artikel(article: Artikel) -> Artikel:
    return replace(article, leden=tuple(replace(r, tekst=r.tekst.replace(OUD, NIEUW)) for r in article.leden))


def _hoger(norm: Norm) -> Norm:
    """Its lowest value one metre higher."""
    first, *rest = norm.waarden
    return replace(norm, waarden=(replace(first, getal=str(int(first.getal) + 1)), *rest))


def _groter(area: Werkingsgebied) -> Werkingsgebied:
    return replace(area, leden=tuple(map(_plek_groter, area.leden)))


def _plek_groter(plek: Plek) -> Plek:
    """Each ring drawn larger about its own middle; the key stays: it is the same area."""
    return replace(plek, delen=tuple(tuple(map(_ring_groter, part)) for part in plek.delen))


def _ring_groter(ring: Ring) -> Ring:
    middle = ring[:-1].mean(axis=0)
    larger: Ring = middle + MAAL * (ring - middle)
    return larger

"""How everything in the package is called: IMOW identificaties, AKN and JOIN ids, and the ids of geometries."""

from __future__ import annotations

import hashlib
import uuid

from portaal_leefomgeving_plugin.demo.plan.vormen import AMBTSGEBIED, Plan, Plek, Werkingsgebied

JAAR = "2026"
GELDIG_OP = f"{JAAR}-01-01"
GEMAAKT_OP = f"{JAAR}-01-01T09:00:00Z"
SCHEMAVERSIE = "1.3.0"
CONCEPT = "http://standaarden.omgevingswet.overheid.nl/{lijst}/id/concept/{waarde}"

_RUIMTE = uuid.UUID("6f2b3c1e-9d0a-5b7c-8e4f-0a1b2c3d4e5f")


def concept(lijst: str, waarde: str) -> str:
    """The uri of a value in a waardelijst; the lists are named in lower case."""
    return CONCEPT.format(lijst=lijst.lower(), waarde=waarde)


def imow(plan: Plan, soort: str, sleutel: str) -> str:
    """An identificatie: nl.imow-gm9999.gebied.…"""
    return f"nl.imow-{plan.overheid}.{soort}.{sleutel}"


def nummer(volgnummer: int) -> str:
    """The last part of the identificatie of what has a number only."""
    return f"{JAAR}{volgnummer:06d}"


def plek_id(plan: Plan, plek: Plek) -> str:
    return imow(plan, plek.soort.lower(), plek.sleutel)


def gebied_id(plan: Plan, sleutel: str) -> str:
    """What a rule refers to for a werkingsgebied: its groep, its only place, or the ambtsgebied."""
    if sleutel == AMBTSGEBIED:
        return imow(plan, "ambtsgebied", f"{plan.naam}Ambtsgebied")
    area = plan.gebieden[sleutel]
    if len(area.leden) == 1:
        return plek_id(plan, area.leden[0])
    return imow(plan, groepsoort(area).lower(), sleutel)


def groepsoort(gebied: Werkingsgebied) -> str:
    return {"Gebied": "Gebiedengroep", "Lijn": "Lijnengroep", "Punt": "Puntengroep"}[gebied.soort]


def geometrie_id(plan: Plan, plek: Plek) -> str:
    """The ``basisgeo:id`` of a place, the same in every GIO that it is in."""
    return str(uuid.uuid5(_RUIMTE, plek_id(plan, plek)))


def work(plan: Plan) -> str:
    return f"/akn/nl/act/{plan.overheid}/{JAAR}/omgevingsplan"


def expression(plan: Plan) -> str:
    return f"{work(plan)}/nld@{GELDIG_OP};1"


def doel(plan: Plan) -> str:
    return f"/join/id/proces/{plan.overheid}/{JAAR}/instelling"


def gio_work(plan: Plan, naam: str) -> str:
    return f"/join/id/regdata/{plan.overheid}/{JAAR}/{naam}"


def gio_expression(plan: Plan, naam: str) -> str:
    return f"{gio_work(plan, naam)}/nld@{GELDIG_OP};1"


def map_van(expressie: str) -> str:
    """The folder of an informatieobject in the package."""
    return f"IO-{int.from_bytes(hashlib.sha256(expressie.encode()).digest()[:8], 'big')}"


def tooi(plan: Plan) -> str:
    return f"/tooi/id/gemeente/{plan.overheid}"

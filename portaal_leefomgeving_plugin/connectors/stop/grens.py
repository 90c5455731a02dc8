"""Joins the ambtsgebied, which has no geometry in a package, with the boundary of the municipality."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.stop.herstel import hersteld
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import LocatieSoort, Omgevingsplan, PlanLocatie


def met_grens(plan: Omgevingsplan, grens: RdWkb | None) -> Omgevingsplan:
    """The plan with ``grens`` (areas, EPSG:28992) as the geometry of its own ambtsgebied.

    Only of its own: an ambtsgebied that refers to another authority's boundary (``grens_id``) keeps
    none, and so does every ambtsgebied where ``grens`` is None or no area. Without a boundary its
    rules are shown as "grens onbekend", never as if they held everywhere or nowhere.
    """
    area = _vlak(grens)

    def joined(locatie: PlanLocatie) -> PlanLocatie:
        if locatie.soort is not LocatieSoort.AMBTSGEBIED:
            return locatie
        wanted = area if _eigen(locatie.grens_id, plan.bevoegd_gezag) else None
        return locatie if wanted == locatie.geometrie else replace(locatie, geometrie=wanted)

    return replace(plan, locaties={ident: joined(locatie) for ident, locatie in plan.locaties.items()})


def _eigen(grens_id: str, gezag: str) -> bool:
    return not grens_id or not gezag or grens_id.lower() == gezag.lower()


def _vlak(grens: RdWkb | None) -> RdWkb | None:
    shape = shapely.from_wkb(grens, on_invalid="ignore") if grens is not None else None
    if shape is None or shapely.is_empty(shape) or shapely.get_dimensions(shape) != 2:
        return None
    (area,) = hersteld(np.array([shape], dtype=object))
    return None if area is None else RdWkb(shapely.to_wkb(area, output_dimension=2))

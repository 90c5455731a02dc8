"""GIOs: the geometries of a package by the ``basisgeo:id`` that OW locations refer to (not by ``gml:id``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from portaal_leefomgeving_plugin.connectors.stop.gml import Onleesbaar, lees_geometrie
from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Onopgelost

RD_BEREIK = (-10_000.0, 285_000.0, 310_000.0, 640_000.0)
"""Metres in EPSG:28992 between which the Netherlands lies, its sea included."""


@dataclass(slots=True)
class Geometrieen:
    """Every geometry in the GIOs of a package, ids in lower case; ``namen`` what the GIO calls the location."""

    vormen: dict[str, Any] = field(default_factory=dict)
    namen: dict[str, str] = field(default_factory=dict)
    bezwaren: list[Onopgelost] = field(default_factory=list)

    def lees(self, root: Element) -> None:
        """Adds the locations of one GIO, whichever element it is wrapped in."""
        work = ""
        for element in root.iter():
            name = lokaal(element.tag)
            if name == "FRBRExpression" and not work:
                work = (element.text or "").strip()
            elif name == "Locatie":
                self._locatie(element, work)

    def _locatie(self, element: Element, work: str) -> None:
        label = next((e.text or "" for e in element if lokaal(e.tag) == "naam"), "").strip()
        for geometry in element.iter():
            if lokaal(geometry.tag) != "Geometrie":
                continue
            ident, shape_element = "", None
            for part in geometry:
                name = lokaal(part.tag)
                if name == "id":
                    ident = (part.text or "").strip().lower()
                elif name == "geometrie" and len(part):
                    shape_element = part[0]
            self._geometrie(ident, shape_element, work)
            self.namen.setdefault(ident, label)

    def _geometrie(self, ident: str, element: Element | None, work: str) -> None:
        try:
            if element is None:
                raise Onleesbaar
            shape = lees_geometrie(element)
        except Onleesbaar:
            self.bezwaren.append(Onopgelost(van=work, soort="geometrie_onleesbaar", verwijzing=ident))
            return
        known = self.vormen.get(ident)
        if known is None:
            self.vormen[ident] = shape
        elif not shapely.equals_exact(known, shape, tolerance=0.001):
            self.bezwaren.append(Onopgelost(van=work, soort="dubbel", verwijzing=ident))

    def als_wkb(self) -> dict[str, RdWkb]:
        """All of them as valid two-dimensional WKB; what lies outside the Netherlands is reported, and kept."""
        idents = list(self.vormen)
        if not idents:
            return {}
        shapes = hersteld(np.array([self.vormen[i] for i in idents], dtype=object))
        bounds = shapely.bounds(shapes)
        low, high = np.array(RD_BEREIK[:2]), np.array(RD_BEREIK[2:])
        outside = ~((bounds[:, :2] >= low).all(axis=1) & (bounds[:, 2:] <= high).all(axis=1))
        for nr in np.flatnonzero(outside):
            self.bezwaren.append(Onopgelost(van="", soort="geometrie_buiten_nederland", verwijzing=idents[nr]))
        return {i: RdWkb(w) for i, w in zip(idents, shapely.to_wkb(shapes, output_dimension=2), strict=True)}


@np.errstate(invalid="ignore")  # GEOS before 3.12 raises the flag in the midst of a sound overlay
def hersteld(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Shapes that are valid: rings that cross themselves are put right, without losing ground."""
    wrong = ~shapely.is_valid(shapes)
    if not wrong.any():
        return shapes
    made = shapes.copy()
    made[wrong] = [_zelfde_maat(old, new) for old, new in zip(shapes[wrong], shapely.make_valid(shapes[wrong]))]
    return made


def _zelfde_maat(old: Any, new: Any) -> Any:
    """Of what make_valid made, the parts of the old dimension: of an area no lines and points."""
    if shapely.get_type_id(new) != 7:
        return new
    size = shapely.get_dimensions(old)
    parts = [p for p in shapely.get_parts(new) if shapely.get_dimensions(p) == size]
    return shapely.union_all(parts) if parts else new

"""GIOs: the geometries of a package by the ``basisgeo:id`` that OW locations refer to (not by ``gml:id``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.stop.gml import Onleesbaar, lees_geometrie
from portaal_leefomgeving_plugin.connectors.stop.herstel import hersteld
from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import Onopgelost
from portaal_leefomgeving_plugin.domain.planobjecten import Gio

RD_BEREIK = (-10_000.0, 285_000.0, 310_000.0, 640_000.0)
"""Metres in EPSG:28992 between which the Netherlands lies, its sea included."""


@dataclass(slots=True)
class Geometrieen:
    """Every geometry in the GIOs of a package, ids in lower case; ``namen`` what the GIO calls the location."""

    vormen: dict[str, Any] = field(default_factory=dict)
    namen: dict[str, str] = field(default_factory=dict)
    gios: dict[str, Gio] = field(default_factory=dict)  # by expression; their OW locations are not known here
    bezwaren: list[Onopgelost] = field(default_factory=list)

    def lees(self, root: Element) -> str:
        """Adds the locations of one GIO, whichever element it is wrapped in; answers its expression."""
        said = dict.fromkeys(("FRBRExpression", "FRBRWork", "normlabel", "eenheidlabel"), "")
        idents: list[str] = []
        values: dict[str, str] = {}
        groups: dict[str, str] = {}
        group_of: dict[str, str] = {}
        for element in root.iter():
            name = lokaal(element.tag)
            if name in said and not said[name]:
                said[name] = (element.text or "").strip()
            elif name == "Locatie":
                found = self._locatie(element, said["FRBRExpression"])
                idents += found
                value = _eerste(element, "kwantitatieveNormwaarde", "kwalitatieveNormwaarde")
                if value:
                    values.update(dict.fromkeys(found, value))
                group = _eerste(element, "groepID")
                if group:
                    group_of.update(dict.fromkeys(found, group))
            elif name == "Groep":
                groups[_eerste(element, "groepID")] = _eerste(element, "label")
        expression = said["FRBRExpression"]
        self.gios[expression] = Gio(
            expression=expression,
            work=said["FRBRWork"] or expression.partition("/nld@")[0],
            namen=tuple(dict.fromkeys(self.namen[i] for i in idents if self.namen[i])),
            geometrieen=tuple(dict.fromkeys(idents)),
            locaties=(),
            normlabel=said["normlabel"],
            eenheid=said["eenheidlabel"],
            normwaarden=values,
            vaststelling=lokaal(root.tag) == "GeoInformatieObjectVaststelling",
            groepen=groups,
            groep_van=group_of,
        )
        return expression

    def _locatie(self, element: Element, work: str) -> list[str]:
        """Reads the geometries of one location; answers their ids."""
        label = next((e.text or "" for e in element if lokaal(e.tag) == "naam"), "").strip()
        idents: list[str] = []
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
            idents.append(ident)
        return idents

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
        for nr in np.flatnonzero(shapely.is_missing(shapes)):
            self.bezwaren.append(Onopgelost(van="", soort="geometrie_onleesbaar", verwijzing=idents[nr]))
        bounds = shapely.bounds(shapes)
        low, high = np.array(RD_BEREIK[:2]), np.array(RD_BEREIK[2:])
        outside = ~shapely.is_missing(shapes) & ~(
            (bounds[:, :2] >= low).all(axis=1) & (bounds[:, 2:] <= high).all(axis=1)
        )
        for nr in np.flatnonzero(outside):
            self.bezwaren.append(Onopgelost(van="", soort="geometrie_buiten_nederland", verwijzing=idents[nr]))
        wkbs = shapely.to_wkb(shapes, output_dimension=2)
        return {i: RdWkb(w) for i, w in zip(idents, wkbs, strict=True) if w is not None}


def _eerste(element: Element, *names: str) -> str:
    """The text of the first part with one of these names."""
    return next((e.text or "" for e in element if lokaal(e.tag) in names), "").strip()

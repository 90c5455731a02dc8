"""An OGC API Features service as small as it can be: pages by cursor, RD or CRS84, with the faults that are met.

Written against the standard and the golden answers of PDOK's GoKoala, not against our client.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import numpy as np
import shapely
from pyproj import Transformer

from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from tests.unit.connectors.loket import Antwoord, Klok, Loket, Verzoek, Voortgang, als_json, loket, sessie

RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
NAAR_LONLAT = Transformer.from_crs(28992, 4258, always_xy=True)
PAD = "/ogc/v1/collections/vlak/items"

GEBIED = RdWkb(shapely.to_wkb(shapely.box(150_000, 450_000, 152_000, 452_000)))


def lonlat(shape: Any) -> Any:
    return shapely.transform(shape, lambda xy: np.column_stack(NAAR_LONLAT.transform(xy[:, 0], xy[:, 1])))


def feature(nr: int, shape: Any = None, **properties: Any) -> dict[str, Any]:
    """A feature in RD; without a shape a square of 20 m, some way from the one before."""
    if shape is None:
        x, y = 150_100 + 37 * (nr % 40), 450_100 + 41 * (nr // 40)
        shape = shapely.box(x, y, x + 20, y + 20)
    return {"type": "Feature", "id": f"f{nr}", "properties": {"naam": f"vlak {nr}", **properties}, "geometry": shape}


@dataclass
class Dienst:
    """What the service has, and how it behaves."""

    features: list[dict[str, Any]]
    per_pagina: int = 100  # more is clamped in silence
    gemeld: int | None = None  # numberMatched, which PDOK leaves out
    kent_crs: bool = True  # Part 2: crs, and Content-Crs in the answer
    kent_bbox_crs: bool = True
    kent_bbox: bool = True
    strikt: bool = False  # a parameter that it does not know is 400
    kop: str | None = None  # Content-Crs whatever it answers in; "" for none
    wijst_verder: bool = True  # gives next links
    om: dict[int, Antwoord] = field(default_factory=dict)  # instead of the page that begins at so many
    basis: str = ""

    def antwoord(self, verzoek: Verzoek) -> Antwoord:
        vraag = verzoek.vraag
        if verzoek.pad != PAD:
            return als_json({"title": "Not Found", "status": 404, "detail": verzoek.pad}, 404)
        known = {"limit", "bbox", "cursor", "f"}
        known |= {"crs"} if self.kent_crs else set()
        known |= {"bbox-crs"} if self.kent_bbox_crs else set()
        if self.strikt and set(vraag) - known:
            return als_json({"title": "Bad Request", "status": 400, "detail": "unknown query parameter(s)"}, 400)
        begin = int(vraag.get("cursor", "c0")[1:])
        if begin in self.om:
            return self.om[begin]
        in_rd = self.kent_crs and vraag.get("crs") == RD
        found = self._gekozen(vraag)
        limit = min(int(vraag.get("limit", 10)), self.per_pagina)
        page = found[begin : begin + limit]
        body: dict[str, Any] = {
            "type": "FeatureCollection",
            "links": [{"rel": "self", "type": "application/geo+json", "href": self.basis + PAD}],
            "features": [self._geojson(f, in_rd) for f in page],
            "numberReturned": len(page),
        }
        if self.gemeld is not None:
            body["numberMatched"] = self.gemeld
        if self.wijst_verder and begin + limit < len(found):
            query = urlencode({**vraag, "cursor": f"c{begin + limit}"})
            body["links"] += [
                {"rel": "next", "type": "text/html", "href": f"{self.basis}{PAD}?{query}&f=html"},
                {"rel": "next", "type": "application/geo+json", "href": f"{self.basis}{PAD}?{query}"},
            ]
        kop = self.kop if self.kop is not None else f"<{RD if in_rd else CRS84}>" if self.kent_crs else ""
        return als_json(body, **({"Content_Crs": kop} if kop else {}))

    def _gekozen(self, vraag: dict[str, str]) -> list[dict[str, Any]]:
        if "bbox" not in vraag or not self.kent_bbox:
            return self.features
        box = shapely.box(*(float(v) for v in vraag["bbox"].split(",")))
        in_rd = self.kent_bbox_crs and vraag.get("bbox-crs") == RD
        return [
            f
            for f in self.features
            if not isinstance(f["geometry"], shapely.Geometry)
            or shapely.intersects(box, f["geometry"] if in_rd else lonlat(f["geometry"]))
        ]

    def _geojson(self, f: dict[str, Any], in_rd: bool) -> dict[str, Any]:
        shape = f["geometry"]
        if isinstance(shape, shapely.Geometry):
            shape = json.loads(shapely.to_geojson(shape if in_rd else lonlat(shape)))
        return {**f, "geometry": shape}


def bron(basis: str, **anders: Any) -> Bron:
    values: dict[str, Any] = {
        "id": "vlak", "titel": "Vlakken", "thema": "bodem", "soort": BronSoort.OGC_API_FEATURES,
        "url": f"{basis}/ogc/v1", "collectie": "vlak", "naam_attribuut": "naam", "licentie": "CC0 1.0",
        "negatief_bewijs": True, "dekking": Dekking.GEMEENTE, "houdbaar_dagen": 30,
    }  # fmt: skip
    return Bron(**(values | anders))


@contextmanager
def draaiend(dienst: Dienst) -> Iterator[Loket]:
    with loket(dienst.antwoord) as server:
        dienst.basis = dienst.basis or server.basis
        yield server


def haal(
    dienst: Dienst, *, gebied: RdWkb | None = GEBIED, progress: Voortgang | None = None, **anders: Any
) -> BronData:
    """What our client makes of the service."""
    with draaiend(dienst) as server, sessie() as api:
        return OgcFeatures(api, clock=Klok()).haal(bron(server.basis, **anders), progress or Voortgang(), gebied=gebied)

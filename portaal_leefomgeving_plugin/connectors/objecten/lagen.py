"""Objects of any type as features for the map: their place, and those properties that were named beforehand.

Nothing else of a record is read (design, decision 3): not a property more than the configuration names, no
lists or parts with properties of their own. A place that is doubtful is drawn and says so in ``locatie``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import shapely

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.geojson import lees_locaties, naar_wgs84, omhullende, rechthoek
from portaal_leefomgeving_plugin.connectors.objecten.lezen import laatste_deel, type_van
from portaal_leefomgeving_plugin.connectors.objecten.paden import voldoet, waarde_op
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, Json, verplicht
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort, Dekking, Waarde
from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectlaag, Voorwaarde
from portaal_leefomgeving_plugin.domain.ports import Progress

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}
LOCATIE = "locatie"
"""The attribute that says what is the matter with a place."""
MARGE_M = 250.0
"""How far around an area is asked: the register answers only with what lies wholly within (facts, section 12)."""


def als_bron(laag: Objectlaag) -> Bron:
    """An object layer as a source among the others, so that the store, the map and the green lane know it.

    Its silence proves nothing: nobody said that the register is complete.
    """
    return Bron(
        id=laag.id,
        titel=laag.naam,
        thema="objecten",
        soort=BronSoort.OBJECTEN,
        url=laag.objecttype,
        collectie=laag.slug,
        naam_attribuut=laag.velden[0].naam if laag.velden else "",
        licentie="",
        negatief_bewijs=False,
        dekking=Dekking.ONBEKEND,
        houdbaar_dagen=1,
    )


class Lagenlezer:
    """Reads objects of one register."""

    def __init__(self, api: ApiSession, root: str) -> None:
        self._api = api
        self._objects = onder(root, "objects")
        self._veger = Veger(api, CRS)

    def haal(self, laag: Objectlaag, progress: Progress, *, begin: datetime) -> BronData:
        """All objects of a layer as they are today; what went wrong is in the stand."""
        params = [("type", laag.objecttype), *(("data_attr", v.tekst) for v in laag.voorwaarden)]
        seen: dict[str, BronFeature] = {}
        sha, pages, fault = hashlib.sha256(), 0, ""
        told: int | None = None
        try:
            for page in self._veger.paginas(self._objects, params, deed="", progress=progress):
                progress.check()
                pages += 1
                told = page.count
                sha.update(page.answer.body)
                found = gelezen(page.answer, lambda items: features(laag, items), page.results)
                seen |= {feature.id: feature for feature in found}
                progress.step("objecten", len(seen))
        except (Cancelled, MissingCredential):
            raise
        except PortaalError as fout:
            fault = kort(fout) or "onbekend"
        if not fault and told is not None and len(seen) < told and not laag.voorwaarden:
            fault = "count"
        stand = maak_stand(
            als_bron(laag), laag.objecttype, begin, paginas=pages, aantal=len(seen), gemeld=told,
            sha256=sha.hexdigest() if pages else "", fout=fault,
        )  # fmt: skip
        return BronData(stand, tuple(seen.values()))

    def zoek(
        self,
        laag: Objectlaag,
        progress: Progress,
        *,
        gebied: RdWkb,
        voorwaarden: Sequence[Voorwaarde] = (),
    ) -> tuple[BronFeature, ...]:
        """The objects that touch ``gebied`` (EPSG:28992) and meet the demands.

        The register itself answers only with what lies wholly within an area: so it is asked for the
        rectangle around it, ``MARGE_M`` wider, and what does not touch is left out here. What reaches further
        than that is missed. Demands go as ``data_attrs``, the only spelling it takes here (facts, section 12);
        a value with a comma in it cannot be said so, and is looked at here only.
        """
        wanted = (*laag.voorwaarden, *voorwaarden)
        box = rechthoek(*omhullende(gebied, marge=MARGE_M))
        body: dict[str, Any] = {"type": laag.objecttype, "geometry": {"within": naar_wgs84(box)}}
        if said := ",".join(v.tekst for v in wanted if "," not in v.waarde):
            body["data_attrs"] = said
        area = shapely.from_wkb(gebied)
        shapely.prepare(area)
        seen: dict[str, BronFeature] = {}
        url = f"{self._objects}/search"
        for page in self._api.paginas(url, body=body, headers=CRS, progress=progress):
            progress.check()
            meeting = [i for i in page.results if all(voldoet(_data(i), v) for v in wanted)]
            for feature in gelezen(page.answer, lambda items: features(laag, items), meeting):
                if feature.geometrie is not None and area.intersects(shapely.from_wkb(feature.geometrie)):
                    seen[feature.id] = feature
        return tuple(seen.values())


def features(laag: Objectlaag, page: Sequence[Json]) -> list[BronFeature]:
    """A page of objects. Raises AndereVorm, also where an object of another type is among them."""
    kind = laatste_deel(laag.objecttype)
    if any(type_van(data) != kind for data in page):
        raise AndereVorm("type")
    met = [data for data in page if all(voldoet(_data(data), v) for v in laag.voorwaarden)]
    places = lees_locaties([_record(data).get("geometry") for data in met])
    made = []
    for data, place in zip(met, places, strict=True):
        content = _data(data)
        values: dict[str, Waarde] = {v.naam: plat(waarde_op(content, v.pad)) for v in laag.velden}
        made.append(BronFeature(verplicht(data, "url"), place.geometrie, {**values, LOCATIE: place.kwaliteit.value}))
    return made


def plat(waarde: Any) -> Waarde:
    """A value that a column can hold; None for what has parts of its own, which may be about anyone."""
    return waarde if waarde is None or isinstance(waarde, str | int | float | bool) else None


def _record(data: Json) -> Json:
    record = data.get("record")
    if not isinstance(record, dict):
        raise AndereVorm("record")
    return record


def _data(data: Json) -> Json:
    content = _record(data).get("data")
    return content if isinstance(content, dict) else {}

"""Open-data sources behind the REST interface of ArcGIS Server, with a completeness statement.

``bron.url`` is that of the service (…/MapServer or …/FeatureServer), ``bron.collectie`` the number of the
layer. How servers behave: facts on open data, section 1.1: errors come as HTTP 200 with ``{"error": …}``,
pages are cut at maxRecordCount and say so in ``exceededTransferLimit``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote, urlencode

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.arcgis.vorm import lees_vorm
from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.geojson import Vormen
from portaal_leefomgeving_plugin.connectors.keuze import gekozen, voorwaarde_van
from portaal_leefomgeving_plugin.connectors.ogc.crs import AnderCrsError, Crs, naar_rd
from portaal_leefomgeving_plugin.connectors.ogc.lezen import maak_feature
from portaal_leefomgeving_plugin.connectors.ogc.oogst import OnvolledigError, Oogst
from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vak, vak_om
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.velden import Json
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError, Refused, Rejected, ServerFault
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

AANTAL = 1000
RD_CODES = (28992, 102991)
"""Of RD New: its EPSG code, and the one of before in Esri's own list."""


@dataclass(frozen=True, slots=True)
class ArcgisVraag:
    """What is asked of a layer. ``vak`` in RD, None of all there is."""

    url: str
    vak: Vak | None
    params: tuple[tuple[str, str], ...]

    def adres(self, **meer: str) -> str:
        """The url of a request."""
        return f"{self.url}/query?{urlencode([*self.params, *meer.items()])}"


@dataclass(frozen=True, slots=True)
class ArcgisLaag:
    """What the layer says of itself: the field of its ids, whether it gives pages, features per page."""

    id_veld: str
    pagineert: bool
    aantal: int


@dataclass(frozen=True, slots=True)
class ArcgisPagina:
    """A page. ``meer``: the server says that there is more than it gave."""

    features: list[Json]
    meer: bool
    crs: Crs
    antwoord: Answer
    gemeld: int | None = None
    mist: bool = False


class ArcgisBron:
    """Reads sources of the register through ``api``. What fails says so in its stand; only Cancelled is raised."""

    def __init__(self, api: ApiSession, *, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    def haal(self, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData:
        """What ``bron`` has in and around ``gebied``; None: all it has.

        ``stand.fout`` beside the codes of ``kort``: "crs", "te_veel", "gebied_genegeerd", "minder_dan_gemeld",
        "pagina_herhaald", "vervolg_ontbreekt".
        """
        begin = self._clock.now()
        vak = vak_om(gebied) if gebied is not None else None
        url = f"{bron.url.rstrip('/')}/{quote(bron.collectie, safe='')}"
        oogst = Oogst(ArcgisVraag(url, vak, ()))
        count: int | None = None
        try:
            layer = self._api.get_gelezen(f"{url}?f=json", _laag, progress=progress)
            oogst = Oogst(_vraag(url, layer, vak))
            count = self._api.get_gelezen(oogst.vraag.adres(returnCountOnly="true"), _telling, progress=progress)
            self._lees(oogst, layer, progress)
            if oogst.aantal < count:
                raise OnvolledigError("minder_dan_gemeld")
        except Cancelled:
            raise
        except AnderCrsError:
            oogst.fout = "crs"
        except OnvolledigError as fout:
            oogst.fout = fout.code
        except PortaalError as fout:
            oogst.fout = kort(fout)
        features = oogst.features
        stand = maak_stand(
            bron, oogst.vraag.adres(), begin, paginas=oogst.paginas, aantal=oogst.aantal, gemeld=count,
            sha256=oogst.sha256, fout=oogst.fout,
        )  # fmt: skip
        condition = voorwaarde_van(bron, self._clock.today())
        if condition is not None:
            features = gekozen(features, condition)
            stand = replace(stand, aantal=len(features), aantal_gemeld=None)
        return BronData(stand, features)

    def _lees(self, oogst: Oogst[ArcgisVraag], layer: ArcgisLaag, progress: Progress) -> None:
        begin = 0
        while True:
            progress.check()
            more = {"resultOffset": str(begin), "resultRecordCount": str(layer.aantal)} if layer.pagineert else {}
            pagina = self._api.get_gelezen(oogst.vraag.adres(**more), _pagina, progress=progress)
            features = _features(pagina)
            new = oogst.voeg(pagina, features)
            oogst.keur_omvang()
            begin += len(features)
            if not pagina.meer:
                return
            if not layer.pagineert:
                raise OnvolledigError("vervolg_ontbreekt")
            if new == 0:
                raise OnvolledigError("pagina_herhaald")


def _vraag(url: str, layer: ArcgisLaag, vak: Vak | None) -> ArcgisVraag:
    params = [("f", "json"), ("where", "1=1"), ("outFields", "*"), ("outSR", "28992"), ("returnGeometry", "true")]
    if layer.pagineert and layer.id_veld:
        params.append(("orderByFields", layer.id_veld))
    if vak is not None:
        params += [
            ("geometry", ",".join(str(v) for v in vak)),
            ("geometryType", "esriGeometryEnvelope"),
            ("inSR", "28992"),
            ("spatialRel", "esriSpatialRelIntersects"),
        ]
    return ArcgisVraag(url, vak, tuple(params))


def lees_inhoud(answer: Answer) -> Json:
    """The JSON of an answer; an error said with status 200 raises what it would with a status of its own."""
    data = answer.json()
    if not isinstance(data, dict):
        raise answer.andere_vorm("")
    error = data.get("error")
    if error is None:
        return data
    code = error.get("code") if isinstance(error, dict) else None
    status = code if type(code) is int else 0
    if status in (401, 403, 498, 499):
        raise Refused(answer.system, status=status, code=f"arcgis_{status}")
    if status >= 500:
        raise ServerFault(answer.system, status=status)
    raise Rejected(answer.system, status=status, code=f"arcgis_{status}")


def _laag(answer: Answer) -> ArcgisLaag:
    data = lees_inhoud(answer)
    if "geometryType" not in data and "fields" not in data:
        raise answer.andere_vorm("fields")
    extra = data.get("advancedQueryCapabilities")
    paging = extra.get("supportsPagination") if isinstance(extra, dict) else data.get("supportsPagination")
    most = data.get("maxRecordCount")
    named = data.get("objectIdField")
    if not isinstance(named, str) or not named:
        fields = data.get("fields")
        rows = [f for f in fields if isinstance(f, dict)] if isinstance(fields, list) else []
        named = next((str(f.get("name")) for f in rows if f.get("type") == "esriFieldTypeOID"), "")
    limit = min(AANTAL, most) if type(most) is int and most > 0 else AANTAL
    return ArcgisLaag(named, paging is True, limit)


def _telling(answer: Answer) -> int:
    count = lees_inhoud(answer).get("count")
    if type(count) is not int or count < 0:
        raise answer.andere_vorm("count")
    return count


def _pagina(answer: Answer) -> ArcgisPagina:
    data = lees_inhoud(answer)
    features = data.get("features")
    if not isinstance(features, list) or not all(isinstance(f, dict) for f in features):
        raise answer.andere_vorm("features")
    reference: Any = data.get("spatialReference")
    codes = {reference.get("latestWkid"), reference.get("wkid")} if isinstance(reference, dict) else set()
    crs = Crs.RD if codes & set(RD_CODES) or not codes else Crs.LONLAT if codes & {4326, 4258} else Crs.ANDERS
    named = data.get("objectIdFieldName")
    rows = [_rij(f, named if isinstance(named, str) else "") for f in features]
    return ArcgisPagina(rows, data.get("exceededTransferLimit") is True, crs, answer)


def _rij(feature: Json, id_veld: str) -> Json:
    attributes = feature.get("attributes")
    properties = attributes if isinstance(attributes, dict) else {}
    own = properties.get(id_veld) if id_veld else None
    return {"id": own, "properties": properties, "geometry": feature.get("geometry")}


def _features(pagina: ArcgisPagina) -> list[BronFeature]:
    shapes: Vormen = np.full(len(pagina.features), None, dtype=object)
    shapes[:] = [lees_vorm(f["geometry"]) for f in pagina.features]
    wkbs = shapely.to_wkb(naar_rd(shapes, pagina.crs), output_dimension=2, byte_order=1)
    return [maak_feature(row, wkb) for row, wkb in zip(pagina.features, wkbs, strict=True)]

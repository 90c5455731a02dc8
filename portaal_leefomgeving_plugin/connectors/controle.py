"""What a service says of one source itself, without fetching it: to hold an entry of the register against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlencode

from portaal_leefomgeving_plugin.connectors.arcgis.client import lees_inhoud
from portaal_leefomgeving_plugin.connectors.bestand.client import vind_in_feed
from portaal_leefomgeving_plugin.connectors.bestand.lezen import BestandFout
from portaal_leefomgeving_plugin.connectors.keuze import LaagOntbreektError, kies_laag
from portaal_leefomgeving_plugin.connectors.raster.punten import capabilities
from portaal_leefomgeving_plugin.connectors.raster.wms import lees_vermogen as lees_wms
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.wfs.vermogen import lees_attributen, lees_vermogen
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.bron import Bron, BronSoort
from portaal_leefomgeving_plugin.domain.errors import NotFound, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Progress

ACCEPT = {"Accept": "*/*"}


@dataclass(frozen=True, slots=True)
class Gezien:
    """``naam``: the layer as the service writes it. ``attributen``: None where the service does not tell.

    ``rd``: whether it can be had in EPSG:28992, None where that is not told.
    """

    naam: str
    attributen: frozenset[str] | None = None
    rd: bool | None = None


def bekijk(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    """Asks the service of ``bron`` what it is. Raises LaagOntbreektError, and what the session raises."""
    return _KIJKERS[bron.soort](api, bron, progress)


def _ogc(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    root = f"{bron.url.rstrip('/')}/collections"
    answer = api.get(f"{root}?f=json", progress=progress)
    data = answer.json()
    rows = data.get("collections") if isinstance(data, dict) else None
    if not isinstance(rows, list):
        raise answer.andere_vorm("collections")
    known = {str(r.get("id")): r for r in rows if isinstance(r, dict)}
    name = kies_laag(tuple(known), bron.collectie)
    listed = known[name].get("crs") or data.get("crs")
    crs = [str(c) for c in listed] if isinstance(listed, list) else None
    return Gezien(
        name,
        _queryables(api, f"{root}/{quote(name, safe='')}/queryables?f=json", progress),
        None if crs is None else any(c.endswith("/28992") for c in crs) or "#/crs" in crs,
    )


def _queryables(api: ApiSession, url: str, progress: Progress) -> frozenset[str] | None:
    try:
        data = api.get_json(url, progress=progress)
    except PortaalError:  # part 3 is optional: what is not told is not judged
        return None
    properties = data.get("properties") if isinstance(data, dict) else None
    return frozenset(properties) if isinstance(properties, dict) and properties else None


def _wfs(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    def adres(**params: str) -> str:
        query = urlencode({"service": "WFS", "version": "2.0.0", **params})
        return f"{bron.url}{'&' if '?' in bron.url else '?'}{query}"

    can = lees_vermogen(api.get(adres(request="GetCapabilities"), headers=ACCEPT, progress=progress), bron.collectie)
    described = api.get(adres(request="DescribeFeatureType", typeNames=can.typenaam), headers=ACCEPT, progress=progress)
    return Gezien(can.typenaam, lees_attributen(described), can.rd)


def _arcgis(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    url = f"{bron.url.rstrip('/')}/{quote(bron.collectie, safe='')}?f=json"
    data = api.get_gelezen(url, lees_inhoud, progress=progress)
    fields = data.get("fields")
    names = [f.get("name") for f in fields if isinstance(f, dict)] if isinstance(fields, list) else []
    return Gezien(bron.collectie, frozenset(n for n in names if isinstance(n, str)) or None)


def _wms(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    return Gezien(lees_wms(api.get(capabilities(bron), headers=ACCEPT, progress=progress), bron.collectie).laag)


def _wcs(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    query = urlencode({"service": "WCS", "version": "2.0.1", "request": "GetCapabilities"})
    answer = api.get(f"{bron.url}{'&' if '?' in bron.url else '?'}{query}", headers=ACCEPT, progress=progress)
    try:
        root = lees(open_document(answer.body))
    except XmlFout:
        raise answer.andere_vorm("capabilities") from None
    if lokaal(root.tag) != "Capabilities":
        raise answer.andere_vorm(lokaal(root.tag))
    names = [e.text.strip() for e in root.iter() if lokaal(e.tag) == "CoverageId" and e.text]
    return Gezien(kies_laag(names, bron.collectie))


def _atom(api: ApiSession, bron: Bron, progress: Progress) -> Gezien:
    try:
        vind_in_feed(api, bron, progress)
    except BestandFout:
        raise LaagOntbreektError from None
    return Gezien(bron.collectie)


def _bestand(api: ApiSession, bron: Bron, _progress: Progress) -> Gezien:
    if "://" in bron.url:
        api.controleer(bron.url)
    elif not Path(bron.url).is_file():
        raise NotFound(api.system, url=bron.url)
    return Gezien(bron.collectie)


_KIJKERS: dict[BronSoort, Callable[[ApiSession, Bron, Progress], Gezien]] = {
    BronSoort.OGC_API_FEATURES: _ogc,
    BronSoort.WFS: _wfs,
    BronSoort.ARCGIS: _arcgis,
    BronSoort.WMS_PUNT: _wms,
    BronSoort.WMS_VLAK: _wms,
    BronSoort.WCS: _wcs,
    BronSoort.ATOM: _atom,
    BronSoort.BESTAND: _bestand,
    BronSoort.RASTER: _bestand,
}

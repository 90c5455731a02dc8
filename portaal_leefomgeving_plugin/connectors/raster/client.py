"""Rasters as sources: a GeoTIFF (COG included) that is a file or at a url, and a coverage of a WCS 2.0.

A file at a url is fetched whole by our own session: GDAL's reading over the network would pass by proxy and
credentials (design, decision 1).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import urlencode

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.bronstand import maak_stand
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.ogc.vraag import Vak, vak_om
from portaal_leefomgeving_plugin.connectors.raster.vlakken import RasterFout, lees_venster, maak_vlakken
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.xml import XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

RD_URI = "http://www.opengis.net/def/crs/EPSG/0/28992"


class RasterBron:
    """Reads a raster of the register. What fails says so in its stand; only Cancelled is raised.

    ``stand.dekking`` is the rectangle that was read; cells in it without a value make no feature.
    ``stand.fout`` beside the codes of ``kort``: "geen_bestand", "beschadigd", "crs", "te_groot",
    "buiten_bereik", "laag_ontbreekt".
    """

    def __init__(self, api: ApiSession, *, clock: Clock) -> None:
        self._api = api
        self._clock = clock

    def haal(self, bron: Bron, progress: Progress, *, gebied: RdWkb | None) -> BronData:
        """The cells in and around ``gebied`` as features; None: all there are."""
        begin = self._clock.now()
        vak = vak_om(gebied) if gebied is not None else None
        url, sha, fout = bron.url, "", ""
        features: list[BronFeature] = []
        covered: RdWkb | None = None
        pages = 0
        try:
            url, body = self._inhoud(bron, vak, progress)
            sha = _sha(body)
            features, covered = maak_vlakken(lees_venster(body, vak, bron.niet_gekarteerd), progress.check)
            pages = 1
        except Cancelled:
            raise
        except RasterFout as error:
            fout = error.code
        except PortaalError as error:
            fout = kort(error)
        stand = maak_stand(
            bron, url, begin, paginas=pages, aantal=len(features), gemeld=None, sha256=sha, fout=fout, dekking=covered
        )
        return BronData(stand, tuple(features))

    def _inhoud(
        self,
        bron: Bron,
        vak: Vak | None,  # noqa: ARG002  # a file is taken whole; what derives from this asks for a part
        progress: Progress,
    ) -> tuple[str, bytes | str]:
        """Where it comes from, and the raster: its bytes, or the path of a file."""
        if "://" not in bron.url:
            if not Path(bron.url).is_file():
                raise RasterFout("geen_bestand")
            return bron.url, bron.url
        return bron.url, self._api.get(bron.url, headers={"Accept": "*/*"}, progress=progress).body


class WcsBron(RasterBron):
    """Reads a coverage of a WCS 2.0.1 (OGC 09-110r4) as GeoTIFF."""

    def _inhoud(self, bron: Bron, vak: Vak | None, progress: Progress) -> tuple[str, bytes | str]:
        headers = {"Accept": "*/*"}
        described = self._api.get_gelezen(
            _adres(bron.url, "DescribeCoverage", [("coverageId", bron.collectie)]), _assen, headers=headers,
            progress=progress,
        )  # fmt: skip
        params = [("coverageId", bron.collectie), ("format", "image/tiff")]
        if vak is not None:
            x, y = described
            params += [
                ("subset", f"{x}({vak[0]},{vak[2]})"),
                ("subset", f"{y}({vak[1]},{vak[3]})"),
                ("subsettingCrs", RD_URI),
                ("outputCrs", RD_URI),
            ]
        url = _adres(bron.url, "GetCoverage", params)
        answer = self._api.get(url, headers=headers, progress=progress)
        if answer.body[:4] not in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
            raise answer.andere_vorm("GetCoverage")  # an ExceptionReport, said with status 200
        return url, answer.body


def _adres(url: str, request: str, params: list[tuple[str, str]]) -> str:
    fixed = [("service", "WCS"), ("version", "2.0.1"), ("request", request)]
    return f"{url}{'&' if '?' in url else '?'}{urlencode(fixed + params)}"


def _assen(answer: Answer) -> tuple[str, str]:
    """The names that this service gives to its axes east and north."""
    try:
        root = lees(open_document(answer.body))
    except XmlFout:
        raise answer.andere_vorm("DescribeCoverage") from None
    labels = next((e.get("axisLabels", "") for e in root.iter() if lokaal(e.tag) == "Envelope"), "").split()
    if len(labels) < 2:
        raise answer.andere_vorm(lokaal(root.tag))
    if labels[0].lower() in ("y", "n", "north", "lat"):
        return labels[1], labels[0]
    return labels[0], labels[1]


def _sha(inhoud: bytes | str) -> str:
    if isinstance(inhoud, bytes):
        return hashlib.sha256(inhoud).hexdigest()
    with Path(inhoud).open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

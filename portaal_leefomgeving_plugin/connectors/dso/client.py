"""Asks Presenteren v8 and Geometrie Opvragen. The key is in the session (``authcfg``), never here.

Searches by POST only read, so they may be repeated like a GET; a lone 503 is common (facts on DSO, section 1).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.dso.bundel import DsoAntwoord
from portaal_leefomgeving_plugin.connectors.dso.regelingen import DsoRegeling, lees_regeling
from portaal_leefomgeving_plugin.connectors.dso.velden import Bezwaren, Json, ingebed, koppeling, lijst, tekst
from portaal_leefomgeving_plugin.connectors.paginering import Vervolg
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.stop.herstel import hersteld
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import LocatieSoort
from portaal_leefomgeving_plugin.domain.ports import Progress

PRESENTEREN = "/publiek/omgevingsdocumenten/api/presenteren/v8"
GEOMETRIE = "/publiek/omgevingsdocumenten/api/geometrieopvragen/v1"
RD_URI = "http://www.opengis.net/def/crs/EPSG/0/28992"
"""v8 refuses ``EPSG:28992``."""

HAL = {"Accept": "application/hal+json"}
PER_PAGINA = 200
DECIMALEN = 3


class DsoClient:
    """``basis`` is the host with scheme, e.g. that of production; ``geldig_op`` asks for the plan of another day."""

    def __init__(self, sessie: ApiSession, basis: str, *, geldig_op: date | None = None) -> None:
        self._sessie = sessie
        self._presenteren = basis.rstrip("/") + PRESENTEREN
        self._geometrie = basis.rstrip("/") + GEOMETRIE
        self._dag = {"geldigOp": geldig_op.isoformat(), "inWerkingOp": geldig_op.isoformat()} if geldig_op else {}

    def regelingen(self, gezag: str, *, progress: Progress | None = None) -> Iterator[DsoRegeling]:
        """Every regeling of an authority ("gm0995")."""
        url: str | None = f"{self._presenteren}/regelingen"
        params: Mapping[str, str] | None = {
            "bevoegdGezag": gezag.lower(), "page": "1", "size": str(PER_PAGINA), **self._dag
        }  # fmt: skip
        way = Vervolg(url or "", system=self._sessie.system)
        while url is not None:
            page = self._sessie.get_json(url, params=params, headers=HAL, progress=progress)
            items = ingebed(page, "regelingen")
            onward = koppeling(page, "next") if isinstance(page, dict) else ""
            url, params = way.naar(onward or None), None
            way.keur([tekst(item, "identificatie") for item in items], er_is_meer=url is not None)
            yield from map(lees_regeling, items)

    def regelingen_op(self, plek: RdWkb) -> tuple[DsoRegeling, ...]:
        """The regelingen that say something about a place (EPSG:28992), by ``onderwerpen/_zoek``."""
        answer = self._sessie.zoek_json(
            f"{self._presenteren}/onderwerpen/_zoek",
            {"geometrie": _geojson(plek)},
            params=self._dag or None,
            headers={**HAL, "Content-Crs": RD_URI},
        )
        items = lijst(answer if isinstance(answer, dict) else {}, "regelingen", Bezwaren())
        return tuple(lees_regeling(item) for item in items)

    def antwoord(self, regeling: DsoRegeling, *, nu: datetime, progress: Progress | None = None) -> DsoAntwoord:
        """What DSO says of the regeling: annotations, texts, and geometries by one request each.

        Raises the errors of ``domain/errors.py``; a geometry that DSO does not have is left out, and is reported
        by the plan that is made of it.
        """
        annotations = self._annotaties(regeling, progress)
        structure = self._sessie.get_json(
            self._van(regeling.documentstructuur, regeling, "documentstructuur"),
            params=self._dag or None,
            headers=HAL,
            progress=progress,
        )
        shapes = self.geometrieen(_geometrie_ids(annotations), progress=progress)
        return DsoAntwoord(regeling, nu, annotations, structure, shapes)

    def regeling(self, identificatie: str, *, progress: Progress | None = None) -> DsoRegeling:
        """One regeling by its work."""
        answer = self._sessie.get_json(
            f"{self._presenteren}/regelingen/{pad_identificatie(identificatie)}",
            params=self._dag or None,
            headers=HAL,
            progress=progress,
        )
        found = lees_regeling(answer if isinstance(answer, dict) else {})
        return found if found.identificatie else replace(found, identificatie=identificatie)

    def geometrieen(self, ids: Iterable[str], *, progress: Progress | None = None) -> dict[str, RdWkb]:
        """Geometries in RD by their identification."""
        found: dict[str, RdWkb] = {}
        for nr, ident in enumerate(ids):
            if progress is not None:
                progress.check()
                progress.step("geometrie", nr)
            answer = self._sessie.get(
                f"{self._geometrie}/geometrieen/{ident}",
                params={"crs": RD_URI},
                expect=(200, 404),
                progress=progress,
            )
            if answer.status == 200:
                found[ident] = _wkb(answer.body, answer.url, self._sessie.system)
        return found

    def _annotaties(self, regeling: DsoRegeling, progress: Progress | None) -> Any:
        """Of an artikelstructuur, or of a vrijetekst where the link says so."""
        url = self._van(regeling.annotaties, regeling, "regeltekstannotaties")
        # primair: groups come with their own shape, not only with that of their members
        return self._sessie.get_json(
            url, params={"locatieSelectie": "primair", **self._dag}, headers=HAL, progress=progress
        )

    def _van(self, link: str, regeling: DsoRegeling, deel: str) -> str:
        """The link where it is one to this same server, else the address that the standard makes."""
        mine, theirs = urlsplit(self._presenteren), urlsplit(link)
        if link and (theirs.scheme, theirs.netloc) == (mine.scheme, mine.netloc):
            return link.partition("?")[0].partition("{")[0]
        return f"{self._presenteren}/regelingen/{pad_identificatie(regeling.identificatie)}/{deel}"


def pad_identificatie(identificatie: str) -> str:
    """How an identification stands in a path: every run of other signs is an underscore (facts on DSO, 1.1)."""
    return re.sub(r"[^\w]+", "_", identificatie)


def _geometrie_ids(antwoord: Any) -> tuple[str, ...]:
    """Of locations; the ambtsgebied has that of the register of boundaries, which this service does not hold."""
    data: Json = antwoord if isinstance(antwoord, dict) else {}
    found = (
        tekst(item, "geometrieIdentificatie")
        for item in lijst(data, "locaties", Bezwaren())
        if tekst(item, "locatieType").lower() != LocatieSoort.AMBTSGEBIED.value
    )
    return tuple(dict.fromkeys(ident for ident in found if re.fullmatch(r"[\w.-]+", ident)))


def _geojson(plek: RdWkb) -> Json:
    """GeoJSON in RD with three decimals: DSO refuses more."""
    shape = shapely.set_precision(shapely.from_wkb(plek), 10**-DECIMALEN, mode="pointwise")
    made: Json = json.loads(shapely.to_geojson(shape))
    return {key: _afgerond(value) for key, value in made.items()}


def _afgerond(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _afgerond(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_afgerond(inner) for inner in value]
    return round(value, DECIMALEN) if isinstance(value, float) else value


def _wkb(body: bytes, url: str, system: str) -> RdWkb:
    try:
        shape = shapely.from_geojson(body.decode("utf-8"))
    except (shapely.errors.ShapelyError, UnicodeDecodeError, ValueError):
        shape = None
    (sound,) = hersteld(np.array([shape], dtype=object))
    if sound is None or shapely.is_empty(sound):
        raise UnreadableAnswer(system, AnswerReason.ANDERE_VORM, url=url, field="coordinates")
    return RdWkb(shapely.to_wkb(sound, output_dimension=2))

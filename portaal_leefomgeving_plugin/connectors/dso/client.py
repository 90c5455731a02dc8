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

import numpy as np
import shapely

from portaal_leefomgeving_plugin.connectors.adres import zelfde_herkomst
from portaal_leefomgeving_plugin.connectors.dso.bundel import DsoAntwoord
from portaal_leefomgeving_plugin.connectors.dso.regelingen import DsoRegeling, lees_regeling
from portaal_leefomgeving_plugin.connectors.dso.velden import Bezwaren, Json, ingebed, koppeling, lijst, tekst, totaal
from portaal_leefomgeving_plugin.connectors.dso.vorm import vorm
from portaal_leefomgeving_plugin.connectors.paginering import Vervolg
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.stop.herstel import hersteld
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import LocatieSoort
from portaal_leefomgeving_plugin.domain.ports import Executor, Progress
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels

RD_URI = "http://www.opengis.net/def/crs/EPSG/0/28992"
"""v8 refuses ``EPSG:28992``."""

HAL = {"Accept": "application/hal+json"}
PER_PAGINA = 200
DECIMALEN = 3

VRIJETEKST = ("Omgevingsvisie", "Programma")
"""Kinds of regeling in free text, without artikelen."""


class DsoClient:
    """``geldig_op`` asks for what was or will be in force on another day.

    What is in force comes from ``regelingen``, drafts (``DsoRegeling.ontwerp``) from ``ontwerpregelingen``.
    """

    def __init__(self, sessie: ApiSession, wortels: DsoWortels, *, geldig_op: date | None = None) -> None:
        self._sessie = sessie
        self._wortels = wortels
        self._presenteren = wortels.presenteren.rstrip("/")
        self._geometrie = wortels.geometrie.rstrip("/")
        self._dag = {"geldigOp": geldig_op.isoformat(), "inWerkingOp": geldig_op.isoformat()} if geldig_op else {}

    def op(self, dag: date | None) -> DsoClient:
        """The same, for another day; None: for today."""
        return DsoClient(self._sessie, self._wortels, geldig_op=dag)

    def regelingen(self, gezag: str, *, progress: Progress | None = None) -> Iterator[DsoRegeling]:
        """Every regeling of an authority ("gm0995") that is in force."""
        yield from self._lijst("regelingen", {"bevoegdGezag": gezag.lower()}, None, progress)

    def ontwerpen(self, gezag: str, *, progress: Progress | None = None) -> Iterator[DsoRegeling]:
        """Every draft of an authority."""
        yield from self._lijst("ontwerpregelingen", {"bevoegdGezag": gezag.lower()}, None, progress)

    def regelingen_op(self, plek: RdWkb, *, progress: Progress | None = None) -> Iterator[DsoRegeling]:
        """The regelingen of all authorities whose ground a place (EPSG:28992) lies in."""
        yield from self._lijst("regelingen", {}, {"geometrie": _geojson(plek)}, progress)

    def ontwerpen_op(self, plek: RdWkb, *, progress: Progress | None = None) -> Iterator[DsoRegeling]:
        """The drafts at a place."""
        yield from self._lijst("ontwerpregelingen", {}, {"geometrie": _geojson(plek)}, progress)

    def controleer(self) -> tuple[str, int | None]:
        """Asks for as little as possible; the version that the interface says it has ("": none), and how many."""
        answer = self._sessie.get(
            f"{self._presenteren}/regelingen", params={"page": "1", "size": "1", **self._dag}, headers=HAL
        )
        return answer.headers.get("API-Version", ""), totaal(answer.json())

    def vormen(self, gezag: str, *, progress: Progress | None = None) -> dict[str, Any]:
        """How the answers are built, without anything of their contents: to confirm what is known at second hand."""
        found: dict[str, Any] = {}
        for name in ("regelingen", "ontwerpregelingen"):
            asked = {"bevoegdGezag": gezag.lower(), "page": "1", "size": "5"}
            found[name] = vorm(
                self._sessie.get_json(f"{self._presenteren}/{name}", params=asked, headers=HAL, progress=progress)
            )
        first = next(self.regelingen(gezag, progress=progress), None)
        if first is not None:
            found["annotaties"] = vorm(self._annotaties(first, progress))
            found["documentstructuur"] = vorm(self._structuur(first, progress))
        return found

    def _lijst(
        self, naam: str, vraag: Mapping[str, str], zoek: Json | None, progress: Progress | None
    ) -> Iterator[DsoRegeling]:
        """All pages of a list, or of a search where ``zoek`` is its body."""
        url: str | None = f"{self._presenteren}/{naam}{'/_zoek' if zoek is not None else ''}"
        params: Mapping[str, str] | None = {**vraag, "page": "1", "size": str(PER_PAGINA), **self._dag}
        way = Vervolg(url or "", system=self._sessie.system)
        while url is not None:
            if zoek is None:
                page = self._sessie.get_json(url, params=params, headers=HAL, progress=progress)
            else:
                headers = {**HAL, "Content-Crs": RD_URI}
                page = self._sessie.zoek_json(url, zoek, params=params, headers=headers, progress=progress)
            items = ingebed(page, naam)
            onward = koppeling(page, "next") if isinstance(page, dict) else ""
            url, params = way.naar(onward or None), None
            way.keur([tekst(item, "identificatie") or tekst(item, "technischId") for item in items],
                     er_is_meer=url is not None)  # fmt: skip
            yield from map(lees_regeling, items)

    def antwoord(
        self,
        regeling: DsoRegeling,
        *,
        nu: datetime,
        executor: Executor | None = None,
        progress: Progress | None = None,
    ) -> DsoAntwoord:
        """What DSO says of the regeling: annotations, texts, and geometries by one request each.

        Raises the errors of ``domain/errors.py``; a geometry that DSO does not have is left out, and is reported
        by the plan that is made of it.
        """
        annotations = self._annotaties(regeling, progress)
        structure = self._structuur(regeling, progress)
        shapes = self.geometrieen(_geometrie_ids(annotations), executor=executor, progress=progress)
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

    def ontwerp(self, technisch_id: str, *, progress: Progress | None = None) -> DsoRegeling:
        """One draft by its technischId."""
        answer = self._sessie.get_json(
            f"{self._presenteren}/ontwerpregelingen/{pad_identificatie(technisch_id)}", headers=HAL, progress=progress
        )
        return replace(lees_regeling(answer if isinstance(answer, dict) else {}), technisch_id=technisch_id)

    def geometrieen(
        self, ids: Iterable[str], *, executor: Executor | None = None, progress: Progress | None = None
    ) -> dict[str, RdWkb]:
        """Geometries in RD by their identification; one request each, side by side where there is an ``executor``.

        DSO allows 200 requests a second (facts on DSO, section 1); an executor has some threads.
        """

        def een(ident: str) -> tuple[str, RdWkb | None]:
            answer = self._sessie.get(
                f"{self._geometrie}/geometrieen/{ident}", params={"crs": RD_URI}, expect=(200, 404), progress=progress
            )
            return ident, _wkb(answer.body, answer.url, self._sessie.system) if answer.status == 200 else None

        wanted = list(ids)
        found: dict[str, RdWkb] = {}
        for nr, (ident, shape) in enumerate(executor.map(een, wanted) if executor else map(een, wanted), 1):
            if progress is not None:
                progress.check()
                progress.step("geometrie", nr, len(wanted))
            if shape is not None:
                found[ident] = shape
        return found

    def _annotaties(self, regeling: DsoRegeling, progress: Progress | None) -> Any:
        """Of an artikelstructuur, or of a vrijetekst where the link or the kind of regeling says so.

        Of a draft the renvooi: every object, also those that go, with what becomes of it.
        """
        part = "divisieannotaties" if regeling.soort in VRIJETEKST else "regeltekstannotaties"
        url = self._van(regeling.annotaties, regeling, f"{part}/renvooi" if regeling.ontwerp else part)
        # primair: groups come with their own shape, not only with that of their members
        return self._sessie.get_json(
            url, params={"locatieSelectie": "primair", **self._dag}, headers=HAL, progress=progress
        )

    def _structuur(self, regeling: DsoRegeling, progress: Progress | None) -> Any:
        return self._sessie.get_json(
            self._van(regeling.documentstructuur, regeling, "documentstructuur"),
            params=self._dag or None,
            headers=HAL,
            progress=progress,
        )

    def _van(self, link: str, regeling: DsoRegeling, deel: str) -> str:
        """The link where it is one to this same server, else the address that the standard makes."""
        if link and zelfde_herkomst(link, self._presenteren):
            return link.partition("?")[0].partition("{")[0]
        if regeling.ontwerp:
            return f"{self._presenteren}/ontwerpregelingen/{pad_identificatie(regeling.technisch_id)}/{deel}"
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

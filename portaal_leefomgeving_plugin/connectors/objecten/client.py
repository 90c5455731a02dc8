"""The Objects API of a municipality (v2, 2.7.0; Open Object 4.0.0): inspecties, other objects, their records.

What is different from ZGW (facts on ZGW, sections 10 and 12): a fixed token in the header, which the
session carries; 401 where that is missing or wrong; English texts, and ``invalid_params`` in snake case
(``connectors/fouten.py`` reads both); unknown parameters are ignored, so that a filter that does not work
answers with everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import binnen, kaal, onder
from portaal_leefomgeving_plugin.connectors.objecten import lezen
from portaal_leefomgeving_plugin.connectors.objecten.lagen import Lagenlezer
from portaal_leefomgeving_plugin.connectors.objecten.paden import Kaart
from portaal_leefomgeving_plugin.connectors.objecten.records import Recordschrijver
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.ports import Progress

CRS = {"Accept-Crs": "EPSG:4326"}
"""Optional when reading, as recorded; any other value is 406. RD is not to be had."""


class ObjectenClient:
    """Objects of one register, whose API stands at ``root`` (``…/api/v2``). Raises those of ``domain/errors.py``."""

    def __init__(self, api: ApiSession, root: str) -> None:
        self._api = api
        self._objects = onder(root, "objects")
        self._veger = Veger(api, CRS)
        self.lagen = Lagenlezer(api, root)
        self.records = Recordschrijver(api, root)

    @property
    def systeem(self) -> str:
        """The name a user knows this system by."""
        return self._api.system

    def inspecties(self, objecttype_url: str, progress: Progress, *, kaart: Kaart = ()) -> Iterator[list[Inspectie]]:
        """All objects of this type as they are today, once each, a page at a time.

        ``kaart``: where the register keeps a property that our schema has elsewhere.

        When the iterator ends by itself the sweep was complete; it raises rather than end early.
        Records that do not follow the schema are among them (see ``lezen``). UnreadableAnswer with field
        "type": objects of another type came, so the server did not filter.
        """
        params = _van_type(objecttype_url)
        kind = lezen.laatste_deel(objecttype_url)

        def lees(page: list[dict[str, Any]]) -> list[Inspectie]:
            _eis_type(page, kind)
            return lezen.inspecties(page, kaart)

        return self._veger.veeg(self._objects, params, lees, deed="", progress=progress)

    def inspectie(self, url: str, *, kaart: Kaart = ()) -> Inspectie:
        """One object as it is now. Its address must lie in this register."""
        if not binnen(url, self._objects):
            raise UnreadableAnswer(self._api.system, AnswerReason.ANDERE_VORM, url=kaal(url), field="url")
        answer = self._api.get(url, headers=CRS)
        data = answer.json()
        (found,) = gelezen(answer, lambda page: lezen.inspecties(page, kaart), [data if isinstance(data, dict) else {}])
        return found

    def controleer(self, objecttype_url: str) -> tuple[str, int | None]:
        """The API's version and how many objects of this type may be seen; one small page is read."""
        kind = lezen.laatste_deel(objecttype_url)
        for page in self._veger.paginas(self._objects, _van_type(objecttype_url), deed="", per_pagina=1):
            gelezen(page.answer, lambda items: _eis_type(items, kind), page.results)
            return page.answer.headers.get("API-version", ""), page.count
        return "", None

    def controleer_objecttypen(self, root: str) -> tuple[str, int | None]:
        """The version of the Objecttypes API at ``root`` and how many objecttypes it has."""
        return self._veger.telling(onder(root, "objecttypes"), deed="")


def _van_type(objecttype_url: str) -> list[tuple[str, str]]:
    """Without a type the register would answer with all it has, which is not ours to read."""
    if not objecttype_url:
        raise UnreadableConfiguration(path="", where="inspectie_objecttype", code="ontbreekt")
    return [("type", objecttype_url)]


def _eis_type(page: list[dict[str, Any]], kind: str) -> None:
    if any(lezen.type_van(data) != kind for data in page):
        raise AndereVorm("type")

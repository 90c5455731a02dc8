"""PDOK Locatieserver v3_1 (facts on open data, section 1.2): ``suggest`` while one types, ``lookup`` for the place.

The service is open: no key is ever sent to it. What is typed goes there as it is typed, so it is only
asked for places, never for a zaaknummer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import shapely

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import gelezen
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, tekst, verplicht
from portaal_leefomgeving_plugin.domain.errors import NotFound
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden, PlekSoort, Suggestie

MINSTE_TEKENS = 3
RIJEN = 8


SOORTEN = tuple(kind for kind in PlekSoort if kind is not PlekSoort.COORDINATEN)
"""The kinds that it knows."""


class Locatieserver:
    """Asks for places. Raises the errors of ``domain/errors.py``."""

    def __init__(self, api: ApiSession, root: str) -> None:
        self._api = api
        self._root = root

    def suggereer(
        self,
        vraag: str,
        *,
        soorten: Sequence[PlekSoort] = SOORTEN,
        gemeente: str = "",
        rijen: int = RIJEN,
        progress: Progress | None = None,
    ) -> list[Suggestie]:
        """What ``vraag`` may mean, best first; fewer than three signs mean nothing yet.

        ``gemeente`` (GM0344) narrows it to one municipality.
        """
        asked = vraag.strip()
        if len(asked) < MINSTE_TEKENS:
            return []
        filters = ["type:(" + " OR ".join(s.value for s in soorten) + ")"]
        if gemeente:
            filters.append(f"gemeentecode:{gemeente.upper().removeprefix('GM')}")
        params = [("q", asked), ("rows", str(rijen)), *(("fq", f) for f in filters)]
        answer = self._api.get(onder(self._root, "suggest"), params=params, progress=progress)
        found = (gelezen(answer, _suggestie, doc) for doc in _docs(answer))
        return [s for s in found if s is not None]

    def plek(self, suggestie: Suggestie, *, progress: Progress | None = None) -> Gevonden:
        """Where a suggestion is. Raises NotFound where the service does not know it (any more)."""
        params = [
            ("id", suggestie.id),
            ("fl", "id,type,weergavenaam,identificatie,centroide_rd,geometrie_rd"),
        ]
        answer = self._api.get(onder(self._root, "lookup"), params=params, progress=progress)
        docs = _docs(answer)
        if not docs:
            raise NotFound(self._api.system, url=answer.url)
        return gelezen(answer, lambda doc: _gevonden(doc, suggestie), docs[0])

    def controleer(self) -> tuple[str, int | None]:
        """For "Verbinding testen": that it answers as a Locatieserver does; it has no version and no count."""
        _docs(self._api.get(onder(self._root, "suggest"), params=[("q", "test"), ("rows", "1")]))
        return "", None


def _docs(answer: Answer) -> list[dict[str, Any]]:
    data = answer.json()
    response = data.get("response") if isinstance(data, dict) else None
    docs = response.get("docs") if isinstance(response, dict) else None
    if not isinstance(docs, list) or not all(isinstance(doc, dict) for doc in docs):
        raise answer.andere_vorm("response.docs")
    return docs


def _suggestie(doc: dict[str, Any]) -> Suggestie | None:
    """None for a kind of place that was not asked for: the filter is the server's to honour."""
    kind = verplicht(doc, "type")
    if kind not in SOORTEN:
        return None
    return Suggestie(verplicht(doc, "id"), PlekSoort(kind), verplicht(doc, "weergavenaam"))


def _gevonden(doc: dict[str, Any], gevraagd: Suggestie) -> Gevonden:
    return Gevonden(
        id=verplicht(doc, "id"),
        soort=gevraagd.soort,
        weergave=verplicht(doc, "weergavenaam"),
        identificatie=tekst(doc, "identificatie"),
        plek=_plek(tekst(doc, "geometrie_rd")) or _plek(verplicht(doc, "centroide_rd")) or _geen(),
    )


def _plek(wkt: str) -> RdWkb | None:
    shape = shapely.from_wkt(wkt, on_invalid="ignore") if wkt else None
    if shape is None or shapely.is_empty(shape):
        return None
    return RdWkb(shapely.to_wkb(shape, output_dimension=2))


def _geen() -> RdWkb:
    raise AndereVorm("centroide_rd")

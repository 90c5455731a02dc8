"""Termijngebeurtenissen in an Objects API: events are read and added, never changed (``resources/objecttypen``).

The API refuses nothing twice and knows no ETag (facts on ZGW, section 12): before an event is sent again
it is looked for by the id that it was given where it happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.objecten.lezen import laatste_deel, type_van
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger
from portaal_leefomgeving_plugin.connectors.velden import (
    AndereVorm,
    Json,
    deel,
    getal,
    moment,
    verplicht,
    verplichte_dag,
)
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.domain.perioden import Gebeurtenissoort, Grondslag, Termijngebeurtenis
from portaal_leefomgeving_plugin.domain.ports import Progress

K = TypeVar("K", Gebeurtenissoort, Grondslag)
CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}
VERSIE = 1
"""Of the objecttype: that of the schema that is shipped."""


class Gebeurtenisregister:
    """Events of one objecttype in the register at ``root``. Raises the errors of ``domain/errors.py``."""

    def __init__(self, api: ApiSession, root: str, objecttype: str) -> None:
        self._api = api
        self._objects = onder(root, "objects")
        self._type = objecttype
        self._veger = Veger(api, CRS)

    def alle(self, progress: Progress) -> Iterator[list[Termijngebeurtenis]]:
        """All events, a page at a time; when it ends by itself the sweep was complete."""
        return self._veger.veeg(self._objects, self._vraag(), self._lees, deed="", progress=progress)

    def van(self, zaak: str) -> tuple[Termijngebeurtenis, ...]:
        """The events of one zaak."""
        found = self._veger.veeg(self._objects, self._vraag(("zaak", zaak)), self._lees, deed="")
        return tuple(event for page in found for event in page if event.zaak == zaak)

    def bewaar(self, gebeurtenis: Termijngebeurtenis, *, motivering: str = "") -> None:
        """Adds an event; one that is there already is there once."""

        def doe() -> bool:
            record = {
                "typeVersion": VERSIE,
                "startAt": gebeurtenis.datum.isoformat(),
                "data": naar_json(gebeurtenis, motivering),
            }
            body = {"type": self._type, "record": record}
            self._api.post(self._objects, json=body, headers=CRS, expect=(201,))
            return True

        def ours() -> bool | None:
            pages = self._veger.veeg(self._objects, self._vraag(("id", gebeurtenis.id)), self._lees, deed="")
            return True if any(e.id == gebeurtenis.id for page in pages for e in page) else None

        volhouden(self._api, doe, ours, url=self._objects, eerst_kijken=True)

    def _vraag(self, *gelijk: tuple[str, str]) -> list[tuple[str, str]]:
        return [("type", self._type), *(("data_attr", f"{name}__exact__{value}") for name, value in gelijk)]

    def _lees(self, page: Sequence[Json]) -> list[Termijngebeurtenis]:
        kind = laatste_deel(self._type)
        if any(type_van(data) != kind for data in page):  # an unknown filter is ignored: then all would come
            raise AndereVorm("type")
        return [lees(deel(deel(data, "record"), "data")) for data in page]


def lees(data: Json) -> Termijngebeurtenis:
    """One event, without its texts. Strict: a day that was read wrong would be a wrong term. Raises AndereVorm."""
    return Termijngebeurtenis(
        id=verplicht(data, "id"),
        zaak=verplicht(data, "zaak"),
        soort=_een_van(Gebeurtenissoort, data, "type"),
        datum=verplichte_dag(data, "datum"),
        grondslag=_een_van(Grondslag, data, "grondslag"),
        dagen=getal(data, "dagen"),
        vastgelegd=moment(data, "vastgelegdOp"),
    )


def naar_json(gebeurtenis: Termijngebeurtenis, motivering: str) -> dict[str, Any]:
    """As the schema has it."""
    data: dict[str, Any] = {
        "id": gebeurtenis.id,
        "zaak": gebeurtenis.zaak,
        "type": gebeurtenis.soort.value,
        "datum": gebeurtenis.datum.isoformat(),
        "grondslag": gebeurtenis.grondslag.value,
        "vastgelegdOp": gebeurtenis.vastgelegd.isoformat(),
    }
    if gebeurtenis.dagen is not None:
        data["dagen"] = gebeurtenis.dagen
    if motivering:
        data["motivering"] = motivering
    return data


def _een_van(soort: type[K], data: Json, field: str) -> K:
    try:
        return soort(verplicht(data, field))
    except ValueError:
        raise AndereVorm(field) from None

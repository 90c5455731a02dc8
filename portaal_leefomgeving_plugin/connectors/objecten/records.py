"""Records of an object: their history, a new one, and one that puts an earlier one right (facts on ZGW, section 12).

Every PATCH makes a record, and the interface knows no ETag: so the object is read first and compared, and
after an answer that got lost it is looked whether the newest record is ours before anything is sent again.
A PATCH that names no geometry makes a record without one (recorded), and one without references loses those:
both are always sent along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import binnen, kaal, onder
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.geojson import naar_wgs84
from portaal_leefomgeving_plugin.connectors.objecten.paden import waarde_op
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, Json, dag, getal, verplicht
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, Changed, NotFound, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectrecord

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}


@dataclass(frozen=True, slots=True)
class NieuwObject:
    """An object as it is to be made. ``sleutel`` names the property by which it is found again, and its value.

    ``geometrie`` in EPSG:28992; ``zaak`` the url of a zaak that it belongs to, or empty.
    """

    objecttype: str
    versie: int
    data: Json
    begin: date
    sleutel: tuple[str, str]
    geometrie: RdWkb | None = None
    zaak: str = ""


class Recordschrijver:
    """Records of one register."""

    def __init__(self, api: ApiSession, root: str) -> None:
        self._api = api
        self._root = root
        self._objects = onder(root, "objects")
        self._veger = Veger(api, CRS)

    def historie(self, url: str, paden: Sequence[str] = ()) -> tuple[Objectrecord, ...]:
        """All records of an object, newest first, with the values at ``paden``."""
        pages = self._api.paginas(onder(self._eigen(url), "history"), headers=CRS)
        found = [
            gelezen(page.answer, lambda d: objectrecord(d, paden), data) for page in pages for data in page.results
        ]
        return tuple(sorted(found, key=lambda r: r.index, reverse=True))

    def maak(self, nieuw: NieuwObject) -> str:
        """Makes an object, or finds it where an earlier attempt made it; answers its url."""
        if (known := self._bekend(nieuw)) is not None:
            return known
        record: Json = {
            "typeVersion": nieuw.versie,
            "data": nieuw.data,
            "geometry": naar_wgs84(nieuw.geometrie) if nieuw.geometrie is not None else None,
            "startAt": nieuw.begin.isoformat(),
        }
        if nieuw.zaak:
            record["references"] = [{"type": "zaak", "url": nieuw.zaak}]
        body = {"type": nieuw.objecttype, "record": record}

        def send() -> str:
            answer = self._api.post(self._objects, json=body, headers=CRS, expect=(201,))
            return gelezen(answer, lambda d: verplicht(d, "url"), _object(answer))

        return volhouden(self._api, send, lambda: self._bekend(nieuw), url=self._objects, eerst_kijken=True)

    def wijzig(self, url: str, index: int, data: Json, *, begin: date, geometrie: RdWkb | None = None) -> int:
        """Adds a record that holds from ``begin`` on, its data merged with those of the last; answers its index.

        ``index`` is that of the newest record as it was shown: Changed where there is a newer one.
        ``geometrie`` None: the place stays. A null in ``data`` is kept as null, it takes nothing away.
        """
        return self._schrijf(url, index, data, begin=begin, verbetert=None, geometrie=geometrie)

    def verbeter(self, url: str, index: int, data: Json, *, geometrie: RdWkb | None = None) -> int:
        """Adds a record that puts record ``index``, the newest, right, for the time that it held."""
        return self._schrijf(url, index, data, begin=None, verbetert=index, geometrie=geometrie)

    def versie(self, objecttype: str) -> int:
        """The newest published version of an objecttype. Its address must lie in this register."""
        pages = self._api.paginas(onder(self._eigen(objecttype), "versions"), headers=CRS)
        found = [d for page in pages for d in page.results if d.get("status") == "published"]
        numbers = [n for n in (d.get("version") for d in found) if type(n) is int]
        if not numbers:
            raise NotFound(self._api.system, url=objecttype)
        return max(numbers)

    def _schrijf(
        self, url: str, index: int, data: Json, *, begin: date | None, verbetert: int | None, geometrie: RdWkb | None
    ) -> int:
        answer = self._api.get(self._eigen(url), headers=CRS)
        before = gelezen(answer, _record_van, _object(answer))
        if getal(before, "index") != index:
            raise Changed(self._api.system, fields=("record",))
        start = begin or gelezen(answer, lambda d: dag(d, "startAt"), before)
        record: Json = {
            "typeVersion": before.get("typeVersion"),
            "data": data,
            "geometry": naar_wgs84(geometrie) if geometrie is not None else before.get("geometry"),
            "references": before.get("references") or [],
            "startAt": start.isoformat() if start is not None else None,
        }
        if verbetert is not None:
            record["correctionFor"] = verbetert

        def send() -> int:
            made = self._api.patch(url, json={"record": record}, headers=CRS)
            return gelezen(made, _index, _object(made))

        def ours() -> int | None:
            """The index of the record that came after the one that was shown, where it is ours."""
            again = self._api.get(url, headers=CRS)
            now = gelezen(again, _record_van, _object(again))
            newest = gelezen(again, lambda d: getal(d, "index"), now)
            if newest == index:
                return None
            held = now.get("data")
            same = isinstance(held, dict) and all(held.get(name) == value for name, value in data.items())
            if not same or newest != index + 1 or now.get("correctionFor") != verbetert:
                raise Changed(self._api.system, fields=("record",))
            return newest

        return volhouden(self._api, send, ours, url=url, eerst_kijken=True)

    def _bekend(self, nieuw: NieuwObject) -> str | None:
        path, value = nieuw.sleutel
        params = [("type", nieuw.objecttype), ("data_attr", f"{path.replace('.', '__')}__exact__{value}")]
        for page in self._veger.paginas(self._objects, params, deed=""):
            for data in page.results:
                content = gelezen(page.answer, _record_van, data).get("data")
                if isinstance(content, dict) and waarde_op(content, path) == value:
                    return gelezen(page.answer, lambda d: verplicht(d, "url"), data)
        return None

    def _eigen(self, url: str) -> str:
        if not binnen(url, self._root):
            raise UnreadableAnswer(self._api.system, AnswerReason.ANDERE_VORM, url=kaal(url), field="url")
        return url


def objectrecord(data: Json, paden: Sequence[str]) -> Objectrecord:
    """One record as the history lists it."""
    index = getal(data, "index")
    if index is None:
        raise AndereVorm("index")
    content = data.get("data")
    values = [waarde_op(content, path) if isinstance(content, dict) else None for path in paden]
    return Objectrecord(
        index=index,
        begin=dag(data, "startAt"),
        einde=dag(data, "endAt"),
        geregistreerd=dag(data, "registrationAt"),
        verbetert=getal(data, "correctionFor"),
        verbeterd_door=getal(data, "correctedBy"),
        heeft_locatie=data.get("geometry") is not None,
        waarden=tuple(str(v) if isinstance(v, str | int | float) else "" for v in values),
    )


def _record_van(data: Json) -> Json:
    record = data.get("record")
    if not isinstance(record, dict):
        raise AndereVorm("record")
    return record


def _index(data: Json) -> int:
    found = getal(_record_van(data), "index")
    if found is None:
        raise AndereVorm("record.index")
    return found


def _object(answer: Answer) -> dict[str, Any]:
    data = answer.json()
    return data if isinstance(data, dict) else {}

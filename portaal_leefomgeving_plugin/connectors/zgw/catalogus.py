"""The catalogue: zaaktypen with their statustypen, resultaattypen and roltypen (Catalogi API 1.3.1)."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import tekst, verplicht
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.domain.errors import NotFound, Refused, Rejected, ServerFault
from portaal_leefomgeving_plugin.domain.ports import Executor, Progress
from portaal_leefomgeving_plugin.domain.zaak import Resultaattype, Roltype, Statustype, Zaaktype, ZaaktypeUrl

T = TypeVar("T")
LEZEN = "catalogi.lezen"


@dataclass(slots=True)
class _Delen:
    """What belongs to one version, while it is gathered."""

    statustypen: list[Statustype] = field(default_factory=list)
    resultaattypen: list[Resultaattype] = field(default_factory=list)
    roltypen: list[Roltype] = field(default_factory=list)


class Catalogus:
    """Reads zaaktypen and keeps those it has read; a version never changes once it is definitief."""

    def __init__(self, api: ApiSession, root: str, veger: Veger, executor: Executor, eigen: Callable[[str, str], str]):
        self._api = api
        self._root = root
        self._veger = veger
        self._executor = executor
        self._eigen = eigen
        self._bekend: dict[ZaaktypeUrl, Zaaktype] = {}
        self._kenmerk = ""
        self._besluittypen: dict[str, str] = {}
        self._lock = threading.Lock()

    def zaaktypen(self, progress: Progress) -> dict[ZaaktypeUrl, Zaaktype]:
        """All versions that are not concept, by url: four lists side by side, joined on this side."""
        rows: list[dict[str, Any]] = []

        def zelf(data: dict[str, Any]) -> tuple[str, Callable[[_Delen], Zaaktype]]:
            rows.append(data)
            return _zelf(data)

        types, *parts = samen(
            self._executor,
            [
                lambda: self._lijst("zaaktypen", zelf, progress),
                lambda: self._lijst("statustypen", _van_zaaktype(lezen.statustype), progress),
                lambda: self._lijst("resultaattypen", _van_zaaktype(lezen.resultaattype), progress),
                lambda: self._lijst("roltypen", _van_zaaktype(lezen.roltype), progress),
            ],
        )
        per_type: dict[str, _Delen] = {}
        for statustype in parts[0]:
            per_type.setdefault(statustype[0], _Delen()).statustypen.append(statustype[1])
        for resultaattype in parts[1]:
            per_type.setdefault(resultaattype[0], _Delen()).resultaattypen.append(resultaattype[1])
        for roltype in parts[2]:
            per_type.setdefault(roltype[0], _Delen()).roltypen.append(roltype[1])
        found = {ZaaktypeUrl(url): make(per_type.get(url, _Delen())) for url, make in types}
        progress.step("zaaktypen", len(found), len(found))
        with self._lock:
            self._bekend = dict(found)
            self._kenmerk = _kenmerk(rows)
        return found

    def nieuwe_zaaktypen(self, progress: Progress) -> dict[ZaaktypeUrl, Zaaktype] | None:
        """As ``zaaktypen``; None where the list of versions is what it was when that was last read.

        What belongs to a definitive version never changes (Catalogi 1.3.1), so the other three lists need
        not be read again as long as this one is the same. ETags are of single zaaktypen (OpenZaak gives none
        with a list): one list costs less than asking for each by its ETag, and its contents say as much.
        """
        with self._lock:
            before = self._kenmerk
        if before and self._lees_kenmerk(progress) == before:
            return None
        return self.zaaktypen(progress)

    def _lees_kenmerk(self, progress: Progress) -> str:
        rows = self._veger.alle(onder(self._root, "zaaktypen"), [], lambda data: data, deed=LEZEN, progress=progress)
        return _kenmerk(rows)

    def zaaktype(self, url: ZaaktypeUrl) -> Zaaktype:
        """One version, read if it was not in the list (expired for long, or concept)."""
        with self._lock:
            if (known := self._bekend.get(url)) is not None:
                return known
        answer = self._api.get(self._eigen(url, self._root), deed=LEZEN)
        data = answer.json()
        if not isinstance(data, dict):
            raise answer.andere_vorm("zaaktype")
        params = [("zaaktype", str(url))]
        if data.get("concept") is True:
            params.append(("status", "alles"))
        works: list[Callable[[], list[Any]]] = [
            lambda: self._veger.alle(onder(self._root, "statustypen"), params, lezen.statustype, deed=LEZEN),
            lambda: self._veger.alle(onder(self._root, "resultaattypen"), params, lezen.resultaattype, deed=LEZEN),
            lambda: self._veger.alle(onder(self._root, "roltypen"), params, lezen.roltype, deed=LEZEN),
        ]
        statustypen, resultaattypen, roltypen = samen(self._executor, works)
        made = gelezen(answer, lambda d: lezen.zaaktype(d, statustypen, resultaattypen, roltypen), data)
        with self._lock:
            self._bekend[url] = made
        return made

    def besluittype(self, url: str) -> str:
        """The name of a besluittype; its url where it cannot be read (the besluit itself can)."""
        with self._lock:
            known = self._besluittypen.get(url)
        if known is not None or not url:
            return known or ""
        try:
            data = self._api.get_json(self._eigen(url, self._root), deed=LEZEN)
        except (Refused, NotFound, Rejected, ServerFault):
            return url
        name = data.get("omschrijving") if isinstance(data, dict) else None
        if not isinstance(name, str) or not name:
            return url
        with self._lock:
            self._besluittypen[url] = name
        return name

    def _lijst(
        self, naam: str, lees: Callable[[dict[str, Any]], tuple[str, Any]], progress: Progress
    ) -> list[tuple[str, Any]]:
        return self._veger.alle(onder(self._root, naam), [], lees, deed=LEZEN, progress=progress)


def onbekend(url: ZaaktypeUrl) -> Zaaktype:
    """What stands in a dossier whose zaaktype could not be read: its url and nothing made up."""
    return Zaaktype(
        url=url,
        identificatie="",
        omschrijving="",
        doorlooptijd="",
        servicenorm="",
        verlenging_mogelijk=False,
        verlengingstermijn="",
        opschorting_mogelijk=False,
        begin_geldigheid=None,
        statustypen=(),
        resultaattypen=(),
        roltypen=(),
    )


def _kenmerk(rows: list[dict[str, Any]]) -> str:
    """What tells one state of the list from another, in whatever order it comes."""
    texts = sorted(json.dumps(row, sort_keys=True) for row in rows)
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


def _zelf(data: dict[str, Any]) -> tuple[str, Callable[[_Delen], Zaaktype]]:
    lezen.zaaktype(data, (), (), ())  # so that another shape is named while its answer is at hand
    return verplicht(data, "url"), lambda d: lezen.zaaktype(data, d.statustypen, d.resultaattypen, d.roltypen)


def _van_zaaktype(lees: Callable[[dict[str, Any]], T]) -> Callable[[dict[str, Any]], tuple[str, T]]:
    return lambda data: (tekst(data, "zaaktype"), lees(data))

"""Sweeps a whole list, page by page, so that what is called complete is complete.

Pages are numbered by the server at the moment of asking (facts on ZGW, section 5): one that is added
meanwhile shows an item twice, one that is removed hides an item. Twice is dropped here; where the
count says that something was hidden, the list is swept again for what is new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import kaal
from portaal_leefomgeving_plugin.connectors.session import Answer, ApiSession, Pagina
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, Rejected, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.ports import Progress

T = TypeVar("T")
Params = list[tuple[str, str]]

PAGINA = 500
"""Items per page: the most OpenZaak gives. The parameter is its own, another server may not know it."""

RONDES = 3


class Veger:
    """Reads lists of one system, and remembers of which the page size may not be chosen."""

    def __init__(self, api: ApiSession, headers: Mapping[str, str]) -> None:
        self._api = api
        self._headers = headers
        self._vaste_pagina: set[str] = set()

    def paginas(
        self, url: str, params: Params, *, deed: str, progress: Progress | None = None, per_pagina: int = PAGINA
    ) -> Iterator[Pagina]:
        """The pages as they come, of ``per_pagina`` items where the server takes that."""
        if url not in self._vaste_pagina:
            sized = [*params, ("pageSize", str(per_pagina))]
            pages = self._api.paginas(url, params=sized, headers=self._headers, deed=deed, progress=progress)
            try:
                first = next(pages)
            except Rejected as fout:
                if not _kent_pagesize_niet(fout):
                    raise
                self._vaste_pagina.add(url)
            else:
                yield first
                yield from pages
                return
        yield from self._api.paginas(url, params=params, headers=self._headers, deed=deed, progress=progress)

    def veeg(
        self,
        url: str,
        params: Params,
        lees: Callable[[list[dict[str, Any]]], list[T]],
        *,
        deed: str,
        progress: Progress | None = None,
    ) -> Iterator[list[T]]:
        """All items once, a page at a time. Raises UnreadableAnswer (field "count") where it never gets whole."""
        seen: set[str] = set()
        for _ in range(RONDES):
            count: int | None = None
            shrunk = False
            for pagina in self.paginas(url, params, deed=deed, progress=progress):
                fresh = []
                for item in pagina.results:
                    key = item.get("url") or item.get("uuid")
                    if not isinstance(key, str):
                        raise pagina.answer.andere_vorm("url")
                    if key not in seen:
                        seen.add(key)
                        fresh.append(item)
                shrunk = shrunk or (count is not None and pagina.count is not None and pagina.count < count)
                count = pagina.count
                if fresh:
                    yield gelezen(pagina.answer, lees, fresh)
            if not shrunk and (count is None or len(seen) >= count):
                return
        raise UnreadableAnswer(self._api.system, AnswerReason.ANDERE_VORM, url=kaal(url), field="count")

    def alle(
        self,
        url: str,
        params: Params,
        lees: Callable[[dict[str, Any]], T],
        *,
        deed: str,
        progress: Progress | None = None,
    ) -> list[T]:
        """All items of a short list."""

        def lees_pagina(items: list[dict[str, Any]]) -> list[T]:
            return [lees(item) for item in items]

        return [item for page in self.veeg(url, params, lees_pagina, deed=deed, progress=progress) for item in page]

    def telling(self, url: str, *, deed: str) -> tuple[str, int | None]:
        """The version that the API says it has, and how many items the list holds; one small page is read."""
        for pagina in self.paginas(url, [], deed=deed, per_pagina=1):
            return pagina.answer.headers.get("API-version", ""), pagina.count
        return "", None


def gelezen(answer: Answer, lees: Callable[[Any], T], data: Any) -> T:
    """``lees(data)``, its AndereVorm made the error that names system, url and field."""
    try:
        return lees(data)
    except AndereVorm as fout:
        raise answer.andere_vorm(fout.field) from None


def _kent_pagesize_niet(fout: Rejected) -> bool:
    if fout.has("unknown-parameters") or fout.code == "unknown-parameters":
        return True
    return fout.status == 400 and any("pagesize" in f"{p.name} {p.reason}".lower() for p in fout.invalid)

"""Sweeps a whole list, page by page, so that what is called complete is complete.

Pages are numbered by the server at the moment of asking (facts on ZGW, section 5): one that is added
meanwhile shows an item twice, one that is removed hides an item. Twice is dropped here; where the
count says that something was hidden, the list is swept again for what is new.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import kaal
from portaal_leefomgeving_plugin.connectors.antwoord import Answer, Pagina
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, NotFound, Rejected, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.ports import Progress

T = TypeVar("T")
Params = list[tuple[str, str]]

PAGINA = 500
"""Items per page: the most OpenZaak gives. The parameter is its own, another server may not know it."""

RONDES = 3


Sleutel = int | str


@dataclass(frozen=True, slots=True)
class Blad(Generic[T]):
    """What a page of a sweep brought that was not seen before, where it stood, and how many the list then held."""

    items: list[T]
    url: str
    telling: int | None


@dataclass(frozen=True, slots=True)
class Gebleven:
    """How far a sweep got that broke off: what it saw (``sleutel`` of each; added to), and its last page."""

    gezien: set[Sleutel]
    url: str
    telling: int | None


class Veger:
    """Reads lists of one system, and remembers of which the page size may not be chosen."""

    def __init__(self, api: ApiSession, headers: Mapping[str, str]) -> None:
        self._api = api
        self._headers = headers
        self._vaste_pagina: set[str] = set()

    @property
    def vaste_paginas(self) -> tuple[str, ...]:
        """The lists of which the page size may not be chosen, as far as was found out."""
        return tuple(sorted(self._vaste_pagina))

    def herinner(self, vaste_paginas: Iterable[str]) -> None:
        """Takes over what was found out before."""
        self._vaste_pagina |= set(vaste_paginas)

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
            else:
                yield first
                yield from pages
                return
        for page in self._api.paginas(url, params=params, headers=self._headers, deed=deed, progress=progress):
            self._vaste_pagina.add(url)  # not before: it may have been another parameter that was not known
            yield page

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
        for blad in self.bladen(url, params, lees, deed=deed, progress=progress):
            if blad.items:
                yield blad.items

    def bladen(
        self,
        url: str,
        params: Params,
        lees: Callable[[list[dict[str, Any]]], list[T]],
        *,
        deed: str,
        progress: Progress | None = None,
        hervat: Gebleven | None = None,
    ) -> Iterator[Blad[T]]:
        """As ``veeg``, with where each page stood; ``hervat`` goes on with a sweep that broke off.

        Lists come newest first and pages are numbered from there. So what was seen of an earlier sweep is
        where a list begins, behind what came since: that is read until something known shows, and then
        the page that was read last once more. As long as that page shows something known nothing lies
        between; where it does not (many were removed) the whole list is swept.
        """
        seen = hervat.gezien if hervat is not None else set()
        count: int | None
        for ronde in range(RONDES):
            if hervat is not None and ronde == 0:
                pages = self._hervatting(url, params, deed, progress, hervat)
                count = hervat.telling
            else:
                pages, count = self.paginas(url, params, deed=deed, progress=progress), None
            shrunk = False
            for pagina in pages:
                fresh = []
                for item in pagina.results:
                    key = _sleutel(pagina, item)
                    if key not in seen:
                        seen.add(key)
                        fresh.append(item)
                shrunk = shrunk or (count is not None and pagina.count is not None and pagina.count < count)
                count = pagina.count
                yield Blad(gelezen(pagina.answer, lees, fresh) if fresh else [], pagina.url, pagina.count)
            if not shrunk and (count is None or len(seen) >= count):
                return
        raise UnreadableAnswer(self._api.system, AnswerReason.ANDERE_VORM, url=kaal(url), field="count")

    def _hervatting(
        self, url: str, params: Params, deed: str, progress: Progress | None, hervat: Gebleven
    ) -> Iterator[Pagina]:
        """The pages that are still to be read; all of them where it cannot be known which."""
        known = frozenset(hervat.gezien)
        front = self.paginas(url, params, deed=deed, progress=progress)
        for pagina in front:
            yield pagina
            if any(_sleutel(pagina, item) in known for item in pagina.results):
                break
        rest = self._vanaf(hervat.url, url, deed, progress)
        first = next(rest, None)
        if first is not None and any(_sleutel(first, item) in known for item in first.results):
            yield first
            yield from rest
        else:
            yield from front

    def _vanaf(self, hier: str, lijst: str, deed: str, progress: Progress | None) -> Iterator[Pagina]:
        """The pages from ``hier`` on; none where it is no page of ``lijst``, or no page any more."""
        if not hier or kaal(hier) != kaal(lijst):
            return
        try:
            yield from self._api.paginas(hier, headers=self._headers, deed=deed, progress=progress)
        except NotFound:  # past the end, by now
            return

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


def _sleutel(pagina: Pagina, item: dict[str, Any]) -> Sleutel:
    """What tells an item from others, small: a long list is remembered whole."""
    url = item.get("url") or item.get("uuid")
    if not isinstance(url, str):
        raise pagina.answer.andere_vorm("url")
    return sleutel(url)


def sleutel(url: str) -> Sleutel:
    """The uuid in which ``url`` ends as a number (48 bytes; the text of a url takes three times that), else ``url``."""
    last = url[-36:]
    if len(last) == 36 and last[8] == last[13] == last[18] == last[23] == "-":
        try:
            return int(last.replace("-", ""), 16)
        except ValueError:
            pass
    return url


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

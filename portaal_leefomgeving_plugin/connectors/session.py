"""What all connectors share: requests with typed errors, bounded retries, whole answers, and pages.

Handed a ``requests.Session`` whose authentication and adapter are mounted already (design,
decision 1): QGIS's network manager inside QGIS, plain requests elsewhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import requests

from portaal_leefomgeving_plugin.connectors.antwoord import Answer, Pagina, lees_pagina
from portaal_leefomgeving_plugin.connectors.klok import Serverklok
from portaal_leefomgeving_plugin.connectors.paginering import Vervolg
from portaal_leefomgeving_plugin.connectors.verzending import Params, Verzending, Vraag, met_vraag
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

T = TypeVar("T")

GROOTSTE = 512 << 20
"""Bytes, unpacked. A page of 500 zaken is under 2 MB, a download package of a large city some 100 MB."""


class ApiSession:
    """Requests to one outside system, which its user knows as ``system``.

    ``timeout``: seconds without a sign of life; ``deadline``: seconds for one call, its retries
    included; ``ingelogd``: whether requests carry credentials, for servers that do not say what is missing
    (OpenZaak: 403, as for a scope). Only what may be repeated is repeated: GET, and a search by POST.
    Redirects are followed for GET on the same scheme, host and port; elsewhere they would carry
    credentials along.
    """

    def __init__(
        self,
        session: requests.Session,
        *,
        system: str,
        clock: Clock,
        timeout: float = 30.0,
        deadline: float = 120.0,
        pause: Callable[[float], None] = time.sleep,
        ingelogd: bool = True,
    ) -> None:
        self.system = system
        self._verzending = Verzending(
            session,
            system=system,
            clock=clock,
            timeout=timeout,
            deadline=deadline,
            pause=pause,
            ingelogd=ingelogd,
        )

    @property
    def klok(self) -> Serverklok:
        """What is known of the server's clock."""
        return self._verzending.klok

    def get(
        self,
        url: str,
        *,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        expect: Collection[int] = (200,),
        progress: Progress | None = None,
        hoogstens: int = GROOTSTE,
    ) -> Answer:
        """Reads ``url``; raises the errors of ``domain/errors.py``. ``hoogstens``: bytes of body, unpacked."""
        ask = Vraag("GET", url, params, None, headers, deed, expect, hoogstens)
        return self._verzending.herhaal(ask, lambda answer: answer, progress, veilig=True)

    def haal_op(
        self,
        url: str,
        naar: Callable[[bytes], object],
        *,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        progress: Progress | None = None,
        hoogstens: int = GROOTSTE,
        deadline: float | None = None,
    ) -> Answer:
        """Hands the body at ``url`` over in pieces as they come; its Answer has none.

        Not repeated after its first piece: what ``naar`` has cannot be taken back. What ``naar`` raises must be
        a PortaalError. ``deadline``: seconds in all, where it may take longer than other calls.
        """
        ask = Vraag("GET", url, None, None, headers, deed, (200,), hoogstens, naar, deadline)
        return self._verzending.herhaal(ask, lambda answer: answer, progress, veilig=False)

    def get_json(
        self,
        url: str,
        *,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        progress: Progress | None = None,
    ) -> Any:
        """The JSON at ``url``. One that was cut off is asked for again, like any answer that broke off."""
        return self.get_gelezen(url, Answer.json, params=params, headers=headers, deed=deed, progress=progress)

    def get_gelezen(
        self,
        url: str,
        lees: Callable[[Answer], T],
        *,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        progress: Progress | None = None,
    ) -> T:
        """What ``lees`` makes of the answer; where it raises AFGEKAPT, the answer is asked for again."""
        ask = Vraag("GET", url, params, None, headers, deed, (200,), GROOTSTE)
        return self._verzending.herhaal(ask, lees, progress, veilig=True)

    def post(
        self,
        url: str,
        *,
        params: Params | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        expect: Collection[int] = (200, 201),
    ) -> Answer:
        """Creates; never repeated of its own accord, since it may have arrived."""
        return self._schrijf("POST", url, params, json, headers, deed, expect)

    def zoek_json(
        self,
        url: str,
        body: Any,
        *,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        progress: Progress | None = None,
    ) -> Any:
        """The JSON that a search by POST answers; it changes nothing, so it is repeated as a GET is."""
        ask = Vraag("POST", url, params, body, headers, deed, (200,), GROOTSTE)
        return self._verzending.herhaal(ask, Answer.json, progress, veilig=True)

    def patch(
        self,
        url: str,
        *,
        params: Params | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        expect: Collection[int] = (200,),
    ) -> Answer:
        """Changes the fields in ``json``; not repeated of its own accord."""
        return self._schrijf("PATCH", url, params, json, headers, deed, expect)

    def put(
        self,
        url: str,
        *,
        params: Params | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        expect: Collection[int] = (200, 201),
    ) -> Answer:
        """Replaces; not repeated of its own accord."""
        return self._schrijf("PUT", url, params, json, headers, deed, expect)

    def delete(
        self,
        url: str,
        *,
        params: Params | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        deed: str = "",
        expect: Collection[int] = (204, 200),
    ) -> Answer:
        """Removes; not repeated of its own accord."""
        return self._schrijf("DELETE", url, params, json, headers, deed, expect)

    def paginas(
        self,
        url: str,
        *,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        deed: str = "",
        progress: Progress | None = None,
    ) -> Iterator[Pagina]:
        """The pages of a list: ``{count, next, results}``, or a bare array as its only page.

        With ``body`` it is a search: the same body is posted to each page. Raises Cancelled between
        pages, and UnreadableAnswer (field "next") where the links lead astray or have no end.
        """
        way = Vervolg(url, system=self.system)
        method = "GET" if body is None else "POST"
        here: str | None = url
        while here is not None:
            if progress is not None:
                progress.check()
            asked = met_vraag(here, params)
            ask = Vraag(method, here, params, body, headers, deed, (200,), GROOTSTE)
            pagina, volgende = self._verzending.herhaal(ask, lees_pagina, progress, veilig=True)
            params = None  # a next link has its own
            here = way.naar(volgende)
            way.keur([str(r.get("url", "")) for r in pagina.results], er_is_meer=here is not None)
            yield replace(pagina, url=asked)

    def pages(
        self,
        url: str,
        *,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        deed: str = "",
        progress: Progress | None = None,
    ) -> Iterator[list[dict[str, Any]]]:
        """As ``paginas``, the results only."""
        for pagina in self.paginas(url, params=params, headers=headers, body=body, deed=deed, progress=progress):
            yield pagina.results

    def controleer(self, url: str) -> tuple[str, int | None]:
        """For "Verbinding testen" of a file: whether ``url`` answers, and its size in bytes where it is told.

        Reads the head of the answer and breaks off; the version is empty, a file has none.
        """
        ask = Vraag("GET", url, None, None, {"Accept": "*/*"}, "", (200,), 64)
        answer = self._verzending.een_keer(ask, time.monotonic() + self._verzending.deadline, None, alleen_begin=True)
        self._verzending.keur(answer, ask)
        size = answer.headers.get("Content-Length", "")
        return "", int(size) if size.isdecimal() else None

    def wacht(self, seconden: float) -> None:
        """Waits, for a connector that repeats by rules of its own."""
        self._verzending.wacht(seconden, None)

    def servertijd(self) -> datetime:
        """A moment that the server does not think in the future (see ``Serverklok``)."""
        return self.klok.veilig()

    def _schrijf(
        self,
        method: str,
        url: str,
        params: Params | None,
        body: Any,
        headers: Mapping[str, str] | None,
        deed: str,
        expect: Collection[int],
    ) -> Answer:
        ask = Vraag(method, url, params, body, headers, deed, expect, GROOTSTE)
        return self._verzending.herhaal(ask, lambda answer: answer, None, veilig=False)

"""What all connectors share: a request with typed errors, bounded retries, whole answers, and pages.

Handed a ``requests.Session`` whose authentication and adapter are mounted already (design,
decision 1): QGIS's network manager inside QGIS, plain requests elsewhere.
"""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar
from urllib.parse import urlencode

import requests
import urllib3.exceptions

from portaal_leefomgeving_plugin.connectors.adres import eis_veilig, kaal, vervolgadres, zelfde_herkomst
from portaal_leefomgeving_plugin.connectors.fouten import geweigerd, is_html, niet_bereikt
from portaal_leefomgeving_plugin.connectors.herhalen import pauze_gevraagd, pauze_na
from portaal_leefomgeving_plugin.connectors.inhoud import (
    Afgebroken,
    OnleesbareJson,
    TeGroot,
    TeLaat,
    lees_inhoud,
    lees_json,
)
from portaal_leefomgeving_plugin.connectors.klok import Serverklok
from portaal_leefomgeving_plugin.connectors.paginering import Vervolg
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    PortaalError,
    Refused,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.ports import Clock, Progress

T = TypeVar("T")
Params = Mapping[str, str] | list[tuple[str, str]]

OMLEIDING = frozenset({301, 302, 303, 307, 308})
MEESTE_OMLEIDINGEN = 5
GROOTSTE = 512 << 20
"""Bytes, unpacked. A page of 500 zaken is under 2 MB, a download package of a large city some 100 MB."""

TIK = 0.25
"""Seconds between two looks at whether the user still wants it, while waiting."""

_NETFOUTEN = (
    requests.exceptions.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    UnicodeError,
    OSError,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer with a status that was asked for. Header names are case-insensitive."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    system: str = ""
    url: str = ""  # without its query

    def json(self) -> Any:
        """The JSON of the body. Raises UnreadableAnswer: AFGEKAPT where it stops half-way, else GEEN_JSON."""
        try:
            return lees_json(self.body)
        except OnleesbareJson as fout:
            raise UnreadableAnswer(self.system, fout.reason, url=self.url) from None

    def andere_vorm(self, field: str) -> UnreadableAnswer:
        """The error for JSON that is not what the interface promises at ``field``."""
        return UnreadableAnswer(self.system, AnswerReason.ANDERE_VORM, url=self.url, field=field)


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page of a list. ``count``: how many there are in all, None where the server does not say.

    ``url`` is where it was asked for, its query included: to go on from there another time.
    """

    results: list[dict[str, Any]]
    count: int | None
    answer: Answer
    url: str = ""


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
        self._session = session
        self._ingelogd = ingelogd
        self.system = system
        self._clock = clock
        self._timeout = timeout
        self._deadline = deadline
        self._pause = pause
        self.klok = Serverklok(clock)

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
        ask = _Vraag("GET", url, params, None, headers, deed, expect, hoogstens)
        return self._herhaal(ask, lambda answer: answer, progress, veilig=True)

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
        ask = _Vraag("GET", url, None, None, headers, deed, (200,), hoogstens, naar, deadline)
        return self._herhaal(ask, lambda answer: answer, progress, veilig=False)

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
        ask = _Vraag("GET", url, params, None, headers, deed, (200,), GROOTSTE)
        return self._herhaal(ask, lees, progress, veilig=True)

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
        ask = _Vraag("POST", url, params, body, headers, deed, (200,), GROOTSTE)
        return self._herhaal(ask, Answer.json, progress, veilig=True)

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
            asked = _met_vraag(here, params)
            ask = _Vraag(method, here, params, body, headers, deed, (200,), GROOTSTE)
            pagina, volgende = self._herhaal(ask, lees_pagina, progress, veilig=True)
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
        ask = _Vraag("GET", url, None, None, {"Accept": "*/*"}, "", (200,), 64)
        answer = self._een_keer(ask, time.monotonic() + self._deadline, None, alleen_begin=True)
        self._keur(answer, ask)
        size = answer.headers.get("Content-Length", "")
        return "", int(size) if size.isdecimal() else None

    def wacht(self, seconden: float) -> None:
        """Waits, for a connector that repeats by rules of its own."""
        self._wacht(seconden, None)

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
        ask = _Vraag(method, url, params, body, headers, deed, expect, GROOTSTE)
        return self._herhaal(ask, lambda answer: answer, None, veilig=False)

    def _herhaal(self, ask: _Vraag, lees: Callable[[Answer], T], progress: Progress | None, *, veilig: bool) -> T:
        """Asks, judges and reads, and once more where that is safe and there is hope and time."""
        einde = time.monotonic() + (ask.deadline or self._deadline)
        poging = 0
        verlopen = False
        while True:
            pauze: float | None = None
            try:
                answer = self._een_keer(ask, einde, progress)
                pauze = pauze_gevraagd(answer.status, answer.headers.get("Retry-After", ""), poging, self._clock)
                self._keur(answer, ask)
                return lees(answer)
            except Refused as fout:
                # a refusal changed nothing; by now the authentication knows the server's clock
                if fout.code != "jwt-expired" or verlopen:
                    raise
                verlopen = True
                continue
            except PortaalError as fout:
                if isinstance(fout, Unreachable | UnreadableAnswer):
                    pauze = pauze_na(fout, poging)
                elif not isinstance(fout, ServerFault):
                    raise
                if not veilig or pauze is None or time.monotonic() + pauze > einde:
                    raise
            poging += 1
            self._wacht(pauze, progress)

    def _een_keer(self, ask: _Vraag, einde: float, progress: Progress | None, *, alleen_begin: bool = False) -> Answer:
        """One request with its redirects, answered whole, whatever its status."""
        url, params = ask.url, ask.params
        for _ in range(MEESTE_OMLEIDINGEN + 1):
            answer = self._stuur(ask, url, params, einde, progress, alleen_begin)
            target = answer.headers.get("Location", "")
            if answer.status not in OMLEIDING or not target:
                return answer
            onwards = vervolgadres(url, target)
            if ask.method != "GET" or onwards is None or not zelfde_herkomst(onwards, ask.url):
                break
            url, params = onwards, None
        # most often the login page of a gateway; following would show it our credentials
        raise UnreadableAnswer(self.system, AnswerReason.HTML, url=kaal(ask.url), field="Location")

    def _stuur(
        self,
        ask: _Vraag,
        url: str,
        params: Params | None,
        einde: float,
        progress: Progress | None,
        alleen_begin: bool,
    ) -> Answer:
        eis_veilig(url, self.system)
        left = einde - time.monotonic()
        if left <= 0:
            raise Unreachable(self.system, UnreachableReason.TIJD, url=kaal(url))
        headers = {"Accept": "application/json, */*;q=0.5", "Accept-Encoding": "gzip, deflate", **(ask.headers or {})}
        response: requests.Response | None = None
        whole = False
        try:
            response = self._session.request(
                ask.method,
                url,
                params=params,
                json=ask.body,
                headers=headers,
                timeout=(min(10.0, self._timeout, left), min(self._timeout, left)),
                allow_redirects=False,
                stream=True,
            )
            self.klok.hoor(response.headers.get("Date"))
            if alleen_begin:
                body = response.raw.read(ask.hoogstens, decode_content=True) or b""
            else:
                check = progress.check if progress is not None else None
                naar = ask.naar if response.status_code in ask.expect else None
                body = lees_inhoud(response, einde=einde, hoogstens=ask.hoogstens, tussendoor=check, naar=naar)
                whole = True
        except Afgebroken:
            raise Unreachable(self.system, UnreachableReason.AFGEBROKEN, url=kaal(url)) from None
        except TeLaat:
            raise Unreachable(self.system, UnreachableReason.TIJD, url=kaal(url)) from None
        except TeGroot:
            raise UnreadableAnswer(self.system, AnswerReason.ANDERE_VORM, url=kaal(url), field="omvang") from None
        except _NETFOUTEN as fout:
            raise niet_bereikt(fout, system=self.system, url=url, halverwege=response is not None) from None
        except ValueError:
            if response is not None:
                raise
            # requests takes every Location apart, also where no redirect is followed
            raise UnreadableAnswer(self.system, AnswerReason.ANDERE_VORM, url=kaal(url), field="Location") from None
        finally:
            if response is not None and not whole:
                response.close()
        return Answer(response.status_code, response.headers, body, self.system, kaal(url))

    def _keur(self, answer: Answer, ask: _Vraag) -> None:
        """Raises the error for an answer that is not one of those expected, or is a web page."""
        html = is_html(answer.headers.get("Content-Type", ""), answer.body)
        if answer.status not in ask.expect:
            fout = geweigerd(answer.status, answer.body, system=self.system, url=answer.url, deed=ask.deed, html=html)
            if isinstance(fout, Refused) and not self._ingelogd and fout.code in ("", "permission_denied"):
                raise Refused(self.system, status=fout.status, code="not_authenticated", deed=ask.deed)
            raise fout
        if html:
            raise UnreadableAnswer(self.system, AnswerReason.HTML, url=answer.url)

    def _wacht(self, seconden: float, progress: Progress | None) -> None:
        """Waits in small steps, so that a user who stops does not wait along."""
        left = seconden
        while left > 0:
            if progress is not None:
                progress.check()
            self._pause(min(TIK, left) if progress is not None else left)
            left -= TIK if progress is not None else left


@dataclass(frozen=True, slots=True)
class _Vraag:
    """A request, apart from its being sent."""

    method: str
    url: str
    params: Params | None
    body: Any
    headers: Mapping[str, str] | None
    deed: str
    expect: Collection[int]
    hoogstens: int
    naar: Callable[[bytes], object] | None = None
    deadline: float | None = None


def _met_vraag(url: str, params: Params | None) -> str:
    """``url`` with ``params`` in its query."""
    pairs = list(params.items() if isinstance(params, Mapping) else params or ())
    if not pairs:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode(pairs)}"


def lees_pagina(answer: Answer) -> tuple[Pagina, object]:
    """The page in ``answer``, and what it says comes next. Raises UnreadableAnswer (field "results")."""
    data = answer.json()
    results: object = data
    count: object = len(data) if isinstance(data, list) else None
    volgende: object = None
    if isinstance(data, dict):
        results, count, volgende = data.get("results"), data.get("count"), data.get("next")
        if data.get("countExact") is False:  # OpenZaak with FUZZY_PAGINATION: a lower bound
            count = None
    if not isinstance(results, list) or not all(isinstance(r, dict) for r in results):
        raise answer.andere_vorm("results")
    return Pagina(results, count if type(count) is int and count >= 0 else None, answer), volgende

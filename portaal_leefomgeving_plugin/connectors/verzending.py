"""How one request goes out and its answer comes in: redirects, a deadline, typed errors, and once more where safe.

The public verbs are ``session.py``'s; what a body may be is ``inhoud.py``'s, which status means what ``fouten.py``'s,
and how long to wait before another try ``herhalen.py``'s.
"""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlencode

import requests
import urllib3.exceptions

from portaal_leefomgeving_plugin.connectors.adres import eis_veilig, kaal, vervolgadres, zelfde_herkomst
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.fouten import geweigerd, is_html, niet_bereikt
from portaal_leefomgeving_plugin.connectors.herhalen import pauze_gevraagd, pauze_na
from portaal_leefomgeving_plugin.connectors.inhoud import Afgebroken, TeGroot, TeLaat, lees_inhoud
from portaal_leefomgeving_plugin.connectors.klok import Serverklok
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
class Vraag:
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


class Verzending:
    """Sends the requests of one ``ApiSession``, which says what its arguments mean."""

    def __init__(
        self,
        session: requests.Session,
        *,
        system: str,
        clock: Clock,
        timeout: float,
        deadline: float,
        pause: Callable[[float], None],
        ingelogd: bool,
    ) -> None:
        self._session = session
        self._ingelogd = ingelogd
        self.system = system
        self._clock = clock
        self._timeout = timeout
        self.deadline = deadline
        self._pause = pause
        self.klok = Serverklok(clock)

    def herhaal(self, ask: Vraag, lees: Callable[[Answer], T], progress: Progress | None, *, veilig: bool) -> T:
        """Asks, judges and reads, and once more where that is safe and there is hope and time."""
        einde = time.monotonic() + (ask.deadline or self.deadline)
        poging = 0
        verlopen = False
        while True:
            pauze: float | None = None
            try:
                answer = self.een_keer(ask, einde, progress)
                pauze = pauze_gevraagd(answer.status, answer.headers.get("Retry-After", ""), poging, self._clock)
                self.keur(answer, ask)
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
            self.wacht(pauze, progress)

    def een_keer(self, ask: Vraag, einde: float, progress: Progress | None, *, alleen_begin: bool = False) -> Answer:
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
        ask: Vraag,
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

    def keur(self, answer: Answer, ask: Vraag) -> None:
        """Raises the error for an answer that is not one of those expected, or is a web page."""
        html = is_html(answer.headers.get("Content-Type", ""), answer.body)
        if answer.status not in ask.expect:
            fout = geweigerd(answer.status, answer.body, system=self.system, url=answer.url, deed=ask.deed, html=html)
            if isinstance(fout, Refused) and not self._ingelogd and fout.code in ("", "permission_denied"):
                raise Refused(self.system, status=fout.status, code="not_authenticated", deed=ask.deed)
            raise fout
        if html:
            raise UnreadableAnswer(self.system, AnswerReason.HTML, url=answer.url)

    def wacht(self, seconden: float, progress: Progress | None) -> None:
        """Waits in small steps, so that a user who stops does not wait along."""
        left = seconden
        while left > 0:
            if progress is not None:
                progress.check()
            self._pause(min(TIK, left) if progress is not None else left)
            left -= TIK if progress is not None else left


def met_vraag(url: str, params: Params | None) -> str:
    """``url`` with ``params`` in its query."""
    pairs = list(params.items() if isinstance(params, Mapping) else params or ())
    if not pairs:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode(pairs)}"

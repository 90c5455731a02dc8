"""Downloaden v1: asks for the STOP package of a regeling, waits until it is ready, and fetches it.

ONBEVESTIGD: the steps are known from one client of others (facts on DSO, section 1.4). What comes is a package as
any other, so everything after this has been seen.
"""

from __future__ import annotations

from portaal_leefomgeving_plugin.connectors.adres import zelfde_herkomst
from portaal_leefomgeving_plugin.connectors.dso.velden import tekst
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.ports import Progress

TUSSENPOOS = 3.0
"""Seconds between two looks."""
HOOGSTENS_KEER = 200

KLAAR = "BESCHIKBAAR"
MISLUKT = "MISLUKT"


class DsoDownload:
    """``wortel`` is the root of the interface."""

    def __init__(self, sessie: ApiSession, wortel: str) -> None:
        self._sessie = sessie
        self._basis = wortel.rstrip("/")

    def pakket(self, regeling: str, *, progress: Progress | None = None) -> bytes:
        """The zip of a regeling (its work, /akn/nl/act/gm0344/2020/omgevingsplan).

        Raises the errors of ``domain/errors.py``: ServerFault where DSO says that it failed, Unreachable (TIJD)
        where it is not ready after some ten minutes.
        """
        asked = self._sessie.post(f"{self._basis}/aanvraag", json={"regelingId": regeling}, expect=(200, 201, 202))
        ticket = _veld(asked.json(), "verzoekIdentificatie", self._sessie.system, asked.url)
        for attempt in range(HOOGSTENS_KEER):
            if progress is not None:
                progress.check()
                progress.step("omgevingsplan", attempt)
            answer = self._sessie.get(f"{self._basis}/status/{ticket}", progress=progress)
            state = _veld(answer.json(), "status", self._sessie.system, answer.url).upper()
            if state == KLAAR:
                return self._haal(ticket, progress)
            if state == MISLUKT:
                raise ServerFault(self._sessie.system, status=answer.status)
            self._sessie.wacht(TUSSENPOOS)
        raise Unreachable(self._sessie.system, UnreachableReason.TIJD, url=self._basis)

    def _haal(self, ticket: str, progress: Progress | None) -> bytes:
        answer = self._sessie.get(f"{self._basis}/download/{ticket}", progress=progress)
        url = _veld(answer.json(), "url", self._sessie.system, answer.url)
        if not zelfde_herkomst(url, self._basis):
            # the key goes along with this session, and it is nobody else's
            raise UnreadableAnswer(self._sessie.system, AnswerReason.ANDERE_VORM, url=answer.url, field="url")
        return self._sessie.get(url, headers={"Accept": "application/zip, */*"}, progress=progress).body


def _veld(data: object, naam: str, systeem: str, url: str) -> str:
    found = tekst(data, naam) if isinstance(data, dict) else ""
    if not found:
        raise UnreadableAnswer(systeem, AnswerReason.ANDERE_VORM, url=url, field=naam)
    return found

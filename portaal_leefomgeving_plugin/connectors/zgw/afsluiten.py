"""Closes a zaak: resultaat and eindstatus in one call where the server can, else one after the other.

The standard knows no such call (facts on ZGW, section 7): between the two a zaak can be left with a
resultaat and no eindstatus, which is then said (PartlyDone). OpenZaak's own ``zaak_afsluiten`` does both
or neither; whether it is there is found out once per connection.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import gelezen
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.connectors.zgw.schrijven import Schrijver, op_de_lijn
from portaal_leefomgeving_plugin.connectors.zgw.vermogens import Vermogens
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    Changed,
    NotFound,
    PartlyDone,
    PortaalError,
    Refused,
    Rejected,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.zaak import ResultaattypeUrl, Status, StatustypeUrl, Zaak

AFSLUITEN = "zaak_afsluiten"
GESLOTEN = "zaak-gesloten"


@dataclass(frozen=True, slots=True)
class Slot:
    """What a zaak is closed with. ``moment`` is aware; ``toelichting`` that of the status, ``reden`` for the audit.

    ``resultaattype`` empty: the zaak keeps the resultaat that it has.
    """

    statustype: StatustypeUrl
    resultaattype: ResultaattypeUrl | str
    moment: datetime
    toelichting: str
    reden: str


class Afsluiter:
    """Closes zaken of one supplier."""

    def __init__(self, api: ApiSession, root: str, schrijver: Schrijver, vermogens: Vermogens) -> None:
        self._api = api
        self._root = root
        self._schrijver = schrijver
        self._vermogens = vermogens

    def sluit(self, zaak: Zaak, slot: Slot) -> Status:
        """Closes ``zaak``, which was read just now; answers the eindstatus as the server holds it.

        Raises Changed where someone else closed it or gave it a resultaat since, PartlyDone where the
        resultaat was set and the eindstatus then refused, and what the server refuses it for.
        """
        try:
            if zaak.resultaat or not slot.resultaattype or self._vermogens.kan(AFSLUITEN) is False:
                return self._in_twee(zaak, slot)
            return self._ineens(zaak, slot)
        except Refused as fout:
            if fout.code == GESLOTEN:
                raise Changed(self._api.system, fields=("einddatum",)) from fout
            raise

    def _ineens(self, zaak: Zaak, slot: Slot) -> Status:
        url = onder(self._root, f"{AFSLUITEN}/{zaak.uuid}")
        body = {
            "zaak": {},
            "resultaat": {"resultaattype": slot.resultaattype, "toelichting": ""},
            "status": {
                "statustype": slot.statustype,
                "datumStatusGezet": op_de_lijn(slot.moment),
                "statustoelichting": slot.toelichting,
            },
        }

        def doe() -> Status:
            headers = {**CRS, **audit(slot.reden)}
            answer = self._api.post(url, json=body, headers=headers, deed="zaken.bijwerken", expect=(200, 201))
            return gelezen(answer, lambda d: lezen.status(_deel(d, "status")), _object(answer))

        ours = self._schrijver.zoeker(zaak.url, slot.statustype, slot.moment, slot.toelichting)
        try:
            return volhouden(self._api, _eens(doe), ours, url=url)
        except _IsErNiet:
            # a page can also be a gateway's that did pass it on: of the same moment nothing is done twice
            self._vermogens.kan_niet(AFSLUITEN)
            return ours() or self._in_twee(zaak, slot)
        except Rejected as fout:
            if any(p.code == "unique" and p.name.startswith("resultaat") for p in fout.invalid):
                raise Changed(self._api.system, fields=("resultaat",)) from fout
            raise

    def _in_twee(self, zaak: Zaak, slot: Slot) -> Status:
        """Resultaat first: without it the server refuses an eindstatus."""
        done: tuple[str, ...] = ()
        if slot.resultaattype:
            self._schrijver.geef_resultaat(zaak, slot.resultaattype, reden=slot.reden)
            done = ("resultaat",)
        try:
            return self._schrijver.zet_status(
                zaak.url, slot.statustype, datum_gezet=slot.moment, toelichting=slot.toelichting, reden=slot.reden
            )
        except PortaalError as fout:
            if done:
                raise PartlyDone(self._api.system, done=done, cause=fout) from fout
            raise


class _IsErNiet(Exception):
    """The server does not know this call."""


def _is_er_niet(fout: PortaalError) -> bool:
    """Whether the server does not know the call: the zaak itself was read just now, so it is not that.

    Django answers an unknown path with a web page.
    """
    if isinstance(fout, UnreadableAnswer):
        return fout.reason is AnswerReason.HTML
    return isinstance(fout, NotFound) or (isinstance(fout, Rejected) and fout.status in (405, 501))


def _eens(doe: Callable[[], Status]) -> Callable[[], Status]:
    """``doe``, of which a first answer that the call does not exist is told apart."""
    first = True

    def once() -> Status:
        nonlocal first
        asked, first = first, False
        try:
            return doe()
        except PortaalError as fout:
            if asked and _is_er_niet(fout):
                raise _IsErNiet from fout
            raise

    return once


def _object(answer: Answer) -> dict[str, Any]:
    data = answer.json()
    return data if isinstance(data, dict) else {}


def _deel(data: dict[str, Any], naam: str) -> dict[str, Any]:
    part = data.get(naam)
    if not isinstance(part, dict):
        raise AndereVorm(naam)
    return part

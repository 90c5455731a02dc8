"""Sets a status or a resultaat, so that afterwards it is known whether the server has it.

A request that got no answer may have arrived. It is repeated with the same datumStatusGezet, which a
server accepts once per zaak (facts on ZGW, sections 6 and 8): refused as a duplicate means that it
holds a status of that moment. Whether that one is ours its statustype and toelichting tell.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import verplicht
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.domain.dossier import StatusInDossier
from portaal_leefomgeving_plugin.domain.errors import Changed
from portaal_leefomgeving_plugin.domain.zaak import Status, StatustypeUrl, Zaak, ZaakUrl

T = TypeVar("T")


class Schrijver:
    """Writes to the Zaken API of one supplier."""

    def __init__(
        self,
        api: ApiSession,
        root: str,
        veger: Veger,
        *,
        statussen: Callable[[ZaakUrl], tuple[StatusInDossier, ...]],
        eigen: Callable[[str, str], str],
    ) -> None:
        self._api = api
        self._root = root
        self._veger = veger
        self._statussen = statussen
        self._eigen = eigen

    def zet_status(
        self, zaak: ZaakUrl, statustype: StatustypeUrl, *, datum_gezet: datetime, toelichting: str, reden: str
    ) -> Status:
        """Adds a status to ``zaak``; answers it as the server holds it.

        ``datum_gezet`` is aware; it goes out in whole milliseconds. Raises Rejected (code ``unique``)
        where another status has that very moment, and Unreachable or ServerFault where it could not
        be found out whether the server has it.
        """
        body = {
            "zaak": zaak,
            "statustype": statustype,
            "datumStatusGezet": op_de_lijn(datum_gezet),
            "statustoelichting": toelichting,
        }
        return self._zet(
            onder(self._root, "statussen"),
            body,
            lees=lambda answer: gelezen(answer, lezen.status, _object(answer)),
            reden=reden,
            deed="zaken.statussen.toevoegen",
            ours=self.zoeker(zaak, statustype, datum_gezet, toelichting),
        )

    def zoeker(
        self, zaak: ZaakUrl, statustype: StatustypeUrl, datum_gezet: datetime, toelichting: str
    ) -> Callable[[], Status | None]:
        """Looks whether the server holds this very status; of someone else's at the same moment it says None."""
        moment = _in_milliseconden(datum_gezet)

        def ours() -> Status | None:
            for found in self._statussen(zaak):
                status = found.status
                if abs(status.datum_gezet - moment) < timedelta(milliseconds=1):
                    same = status.statustype == statustype and found.toelichting.strip() == toelichting.strip()
                    return status if same else None
            return None

        return ours

    def geef_resultaat(self, zaak: Zaak, resultaattype: str, *, reden: str) -> str:
        """Gives ``zaak``, read just now, this resultaat; answers its url. The one that it had is changed.

        Raises Changed where somebody gave it another one since: whose it should be is not for us to say.
        """
        if zaak.resultaat:
            return self._ander_resultaat(zaak.resultaat, resultaattype, reden)
        url = onder(self._root, "resultaten")

        def held() -> str | None:
            for data in self._veger.alle(url, [("zaak", zaak.url)], lambda d: d, deed="zaken.lezen"):
                if data.get("resultaattype") != resultaattype:
                    raise Changed(self._api.system, fields=("resultaat",))
                return verplicht(data, "url")
            return None

        return self._zet(
            url,
            {"zaak": zaak.url, "resultaattype": resultaattype, "toelichting": ""},
            lees=lambda answer: gelezen(answer, lambda d: verplicht(d, "url"), _object(answer)),
            reden=reden,
            deed="zaken.bijwerken",
            ours=held,
        )

    def _ander_resultaat(self, url: str, resultaattype: str, reden: str) -> str:
        """A second resultaat is refused: the one that is there is changed. Sending that twice does no harm."""
        where = self._eigen(url, self._root)
        change = {"resultaattype": resultaattype}

        def held() -> str | None:
            data = _object(self._api.get(where, deed="zaken.lezen"))
            return where if data.get("resultaattype") == resultaattype else None

        def doe() -> str:
            self._api.patch(where, json=change, headers={**CRS, **audit(reden)}, deed="zaken.bijwerken")
            return where

        return held() or volhouden(self._api, doe, held, url=where, eerst_kijken=True)

    def _zet(
        self,
        url: str,
        body: dict[str, Any],
        *,
        lees: Callable[[Answer], T],
        reden: str,
        deed: str,
        ours: Callable[[], T | None],
    ) -> T:
        """Posts until it is known what became of it. ``ours`` looks whether the server has it already."""
        headers = {**CRS, **audit(reden)}
        return volhouden(
            self._api,
            lambda: lees(self._api.post(url, json=body, headers=headers, deed=deed, expect=(201,))),
            ours,
            url=url,
        )


def op_de_lijn(moment: datetime) -> str:
    """A moment as it goes out: whole milliseconds, in its own offset.

    The offset counts: OpenZaak takes the day on which it closes a zaak from it (facts on ZGW, section 7).
    """
    return _in_milliseconden(moment).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _in_milliseconden(moment: datetime) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _object(answer: Answer) -> dict[str, Any]:
    data = answer.json()
    return data if isinstance(data, dict) else {}

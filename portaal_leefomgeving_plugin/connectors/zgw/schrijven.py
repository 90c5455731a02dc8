"""Sets a status or a resultaat, so that afterwards it is known whether the server has it.

A request that got no answer may have arrived. It is repeated with the same datumStatusGezet, which a
server accepts once per zaak (facts on ZGW, sections 6 and 8): refused as a duplicate means that it
holds a status of that moment. Whether that one is ours its statustype and toelichting tell.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.session import Answer, ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import tekst, verplicht
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.domain.dossier import StatusInDossier
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    PortaalError,
    Refused,
    Rejected,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.zaak import Status, StatustypeUrl, ZaakUrl

T = TypeVar("T")

PAUZES = (0.5, 2.0)
"""Seconds before the second and the third attempt at a write of which it is not known whether it arrived."""

_NOOIT_AANGEKOMEN = (
    UnreachableReason.NAAM,
    UnreachableReason.CERTIFICAAT,
    UnreachableReason.PROXY,
    UnreachableReason.ONVEILIG,
)


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
        moment = datum_gezet.astimezone(UTC)
        moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
        body = {
            "zaak": zaak,
            "statustype": statustype,
            "datumStatusGezet": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "statustoelichting": toelichting,
        }

        def ours() -> Status | None:
            for found in self._statussen(zaak):
                status = found.status
                if abs(status.datum_gezet - moment) < timedelta(milliseconds=1):
                    same = status.statustype == statustype and found.toelichting.strip() == toelichting.strip()
                    return status if same else None
            return None

        return self._zet(
            onder(self._root, "statussen"),
            body,
            lees=lambda answer: gelezen(answer, lezen.status, _object(answer)),
            reden=reden,
            deed="zaken.statussen.toevoegen",
            ours=ours,
        )

    def zet_resultaat(self, zaak: ZaakUrl, resultaattype: str, *, toelichting: str, reden: str) -> str:
        """Gives ``zaak`` its resultaat, or changes the one it has (a second one is refused); answers its url."""
        url = onder(self._root, "resultaten")
        body = {"zaak": zaak, "resultaattype": resultaattype, "toelichting": toelichting}

        def held() -> str | None:
            """The url of the resultaat that the zaak has, made what it should be."""
            for data in self._veger.alle(url, [("zaak", zaak)], lambda d: d, deed="zaken.lezen"):
                where = self._eigen(verplicht(data, "url"), self._root)
                if data.get("resultaattype") != resultaattype or tekst(data, "toelichting") != toelichting:
                    change = {"resultaattype": resultaattype, "toelichting": toelichting}
                    self._api.patch(where, json=change, headers={**CRS, **audit(reden)}, deed="zaken.bijwerken")
                return where
            return None

        return self._zet(
            url,
            body,
            lees=lambda answer: gelezen(answer, lambda d: verplicht(d, "url"), _object(answer)),
            reden=reden,
            deed="zaken.bijwerken",
            ours=held,
        )

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
        unknown: PortaalError | None = None
        for pause in (*PAUZES, None):
            try:
                return lees(self._api.post(url, json=body, headers=headers, deed=deed, expect=(201,)))
            except (Unreachable, ServerFault, UnreadableAnswer) as fout:
                if isinstance(fout, Unreachable) and fout.reason in _NOOIT_AANGEKOMEN and unknown is None:
                    raise
                unknown = fout
            except (Rejected, Refused) as fout:
                # an earlier attempt of ours can be the very reason: a duplicate, or the zaak is closed by it
                duplicate = isinstance(fout, Rejected) and fout.has("unique")
                found = ours() if duplicate or unknown is not None else None
                if found is not None:
                    return found
                raise
            if pause is not None:
                self._api.wacht(pause)
        try:
            found = ours()
        except PortaalError:
            found = None
        if found is not None:
            return found
        if unknown is None:
            raise UnreadableAnswer(self._api.system, AnswerReason.ANDERE_VORM, url=url)
        raise unknown


def _object(answer: Answer) -> dict[str, Any]:
    data = answer.json()
    return data if isinstance(data, dict) else {}

"""Zaaknotities: notes with a zaak, for servers that have them (OpenZaak 1.30, experimental; VNG 1.6.0).

Whether a server does is found out (``Vermogens``): where it does not, notes are not offered at all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import moment, tekst, verplicht
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.connectors.zgw.vermogens import Vermogens
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, NotAllowed, NotFound, Rejected, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.notitie import Zaaknotitie
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl

NOTITIES = "zaaknotities"


class Notities:
    """Notes of one supplier."""

    def __init__(
        self, api: ApiSession, root: str, veger: Veger, vermogens: Vermogens, *, eigen: Callable[[str, str], str]
    ) -> None:
        self._api = api
        self._root = root
        self._url = onder(root, NOTITIES)
        self._veger = veger
        self._vermogens = vermogens
        self._eigen = eigen

    def van(self, zaak: ZaakUrl) -> tuple[Zaaknotitie, ...] | None:
        """The notes of a zaak, newest first; None where this server knows no notes."""
        if self._vermogens.kan(NOTITIES) is False:
            return None
        try:
            found = self._veger.alle(self._url, [("gerelateerdAan", str(zaak))], lees, deed="zaken.lezen")
        except (NotFound, Rejected, UnreadableAnswer) as fout:
            if isinstance(fout, UnreadableAnswer) and fout.reason is not AnswerReason.HTML:
                raise
            self._vermogens.kan_niet(NOTITIES)
            return None
        return tuple(sorted(found, key=lambda n: n.moment, reverse=True))

    def voeg_toe(self, zaak: ZaakUrl, *, onderwerp: str, inhoud: str, door: str, reden: str) -> Zaaknotitie:
        """Adds a note that only colleagues see; one whose answer got lost is there once."""
        if self._vermogens.kan(NOTITIES) is False:
            raise NotAllowed("geen_notities")
        body = {
            "onderwerp": onderwerp,
            "tekst": inhoud,
            "aangemaaktDoor": door,
            "notitieType": "intern",
            "status": "definitief",
            "gerelateerdAan": self._eigen(zaak, self._root),
        }

        def doe() -> Zaaknotitie:
            answer = self._api.post(
                self._url, json=body, headers={**CRS, **audit(reden)}, deed="zaken.bijwerken", expect=(201,)
            )
            data = answer.json()
            return gelezen(answer, lees, data if isinstance(data, dict) else {})

        def ours() -> Zaaknotitie | None:
            held = self.van(zaak) or ()
            return next((n for n in held if (n.onderwerp, n.tekst, n.door) == (onderwerp, inhoud, door)), None)

        return volhouden(self._api, doe, ours, url=self._url, eerst_kijken=True)


def lees(data: dict[str, Any]) -> Zaaknotitie:
    """One note. Raises AndereVorm."""
    return Zaaknotitie(
        url=verplicht(data, "url"),
        onderwerp=tekst(data, "onderwerp"),
        tekst=tekst(data, "tekst"),
        door=tekst(data, "aangemaaktDoor"),
        moment=moment(data, "aanmaakdatum"),
        extern=tekst(data, "notitieType") == "extern",
    )

"""Changes the term of a zaak, and who works on it, so that afterwards it is known what the server holds.

A PATCH is last writer wins (facts on ZGW, section 8), and a rol has no key that a server would refuse twice:
so before either is sent again the server is asked what it holds.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.domain.dossier import Rol
from portaal_leefomgeving_plugin.domain.errors import Changed, NotFound
from portaal_leefomgeving_plugin.domain.termijnwijziging import Termijnwijziging, verschillen
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakUrl

BIJWERKEN = "zaken.bijwerken"
LEZEN = "zaken.lezen"
BEHANDELAAR = "behandelaar"


class Wijziger:
    """Changes zaken of one supplier. ``lees`` reads one as it is now."""

    def __init__(
        self,
        api: ApiSession,
        root: str,
        veger: Veger,
        *,
        lees: Callable[[ZaakUrl], Zaak | None],
        eigen: Callable[[str, str], str],
    ) -> None:
        self._api = api
        self._root = root
        self._veger = veger
        self._lees = lees
        self._eigen = eigen

    def termijn(self, zaak: Zaak, wijziging: Termijnwijziging, *, reden: str) -> Zaak:
        """Writes ``wijziging`` to ``zaak``, read just now; answers the zaak as the server then holds it.

        ``reden`` goes out as X-Audit-Toelichting. Raises Changed where the term became something else
        than either, and Unreachable or ServerFault where it could not be found out.
        """
        url = self._eigen(zaak.url, self._root)
        headers = {**CRS, **audit(reden)}

        def doe() -> Zaak:
            answer = self._api.patch(url, json=_lichaam(wijziging), headers=headers, deed=BIJWERKEN)
            return gelezen(answer, lezen.zaak, _object(answer))

        def ours() -> Zaak | None:
            now = self._lees(zaak.url)
            if now is None or wijziging.staat_in(now):
                return now
            if different := verschillen(now, zaak):
                raise Changed(self._api.system, fields=different)
            return None

        return volhouden(self._api, doe, ours, url=url, eerst_kijken=True)

    def behandelaars(self, zaak: ZaakUrl) -> tuple[Rol, ...]:
        """The rollen of those medewerkers that the zaak has as behandelaar, as they are now."""
        params = [("zaak", str(zaak)), ("omschrijvingGeneriek", BEHANDELAAR), ("betrokkeneType", "medewerker")]
        return tuple(self._veger.alle(onder(self._root, "rollen"), params, lezen.rol, deed=LEZEN))

    def geef_behandelaar(self, zaak: ZaakUrl, medewerker: Medewerker, roltype: str, *, reden: str) -> Rol:
        """Adds the rol behandelaar for ``medewerker``; answers it as the server holds it.

        Only the id and the label of the team file are sent: the label as achternaam, since ZGW has no
        field for a whole name and letters and infixes cannot be told apart from outside.
        """
        url = onder(self._root, "rollen")
        body = {
            "zaak": zaak,
            "betrokkeneType": "medewerker",
            "roltype": roltype,
            "roltoelichting": BEHANDELAAR,
            "betrokkeneIdentificatie": {"identificatie": medewerker.id, "achternaam": medewerker.weergave},
        }
        headers = {**CRS, **audit(reden)}

        def doe() -> Rol:
            answer = self._api.post(url, json=body, headers=headers, deed=BIJWERKEN, expect=(201,))
            return gelezen(answer, lezen.rol, _object(answer))

        def ours() -> Rol | None:
            return next((r for r in self.behandelaars(zaak) if r.medewerker == medewerker.id), None)

        return volhouden(self._api, doe, ours, url=url, eerst_kijken=True)

    def verwijder_rol(self, rol: Rol, *, reden: str) -> None:
        """Takes a rol away; one that is gone already is gone."""
        url = self._eigen(rol.url, self._root)

        def doe() -> bool:
            with suppress(NotFound):  # by an earlier attempt of ours, or by a colleague: what was wanted is so
                self._api.delete(url, headers={**CRS, **audit(reden)}, deed=BIJWERKEN)
            return True

        def gone() -> bool | None:
            try:
                self._api.get(url, headers=CRS, deed=LEZEN)
            except NotFound:
                return True
            return None

        volhouden(self._api, doe, gone, url=url)


def _lichaam(wijziging: Termijnwijziging) -> dict[str, Any]:
    body: dict[str, Any] = {}
    if wijziging.einddatum_gepland is not None:
        body["einddatumGepland"] = wijziging.einddatum_gepland.isoformat()
    if wijziging.uiterlijke_einddatum is not None:
        body["uiterlijkeEinddatumAfdoening"] = wijziging.uiterlijke_einddatum.isoformat()
    if wijziging.opgeschort is not None:
        body["opschorting"] = {"indicatie": wijziging.opgeschort, "reden": wijziging.reden}
    if wijziging.verlengd_met:
        body["verlenging"] = {"reden": wijziging.reden, "duur": wijziging.verlengd_met}
    return body


def _object(answer: Answer) -> dict[str, Any]:
    data = answer.json()
    return data if isinstance(data, dict) else {}

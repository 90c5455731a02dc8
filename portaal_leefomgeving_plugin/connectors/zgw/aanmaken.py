"""Makes a zaak, and never two of the same cause (Zaken API 1.5.1, facts on ZGW, sections 4 and 8).

The standard has no key for "the zaak of this verzoek", so two marks are left: a kenmerk (bron and number in
another administration), and an identificatie, of which a server takes each once within a bronorganisatie
(rule zrc-002: ``identificatie-niet-uniek``). Only the second holds where two make one at the same moment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.geojson import naar_wgs84
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import tekst
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.domain.errors import Rejected
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaaktypeUrl

AANMAKEN = "zaken.aanmaken"
LEZEN = "zaken.lezen"
NIET_UNIEK = "identificatie-niet-uniek"
OMSCHRIJVING_TEKENS = 80
NUMMER_TEKENS = 40


@dataclass(frozen=True, slots=True)
class Kenmerk:
    """What a zaak is known by in another administration."""

    bron: str
    kenmerk: str


@dataclass(frozen=True, slots=True)
class NieuweZaak:
    """A zaak as it is to be made. ``identificatie`` empty: the server gives it a number.

    ``registratiedatum`` None: the day on which the server takes it. ``locatie`` in EPSG:28992.
    """

    zaaktype: ZaaktypeUrl
    bronorganisatie: str
    identificatie: str
    omschrijving: str
    startdatum: date
    registratiedatum: date | None
    kenmerk: Kenmerk
    locatie: RdWkb | None


@dataclass(frozen=True, slots=True)
class Bestaand:
    """The zaken that there are already. ``op_kenmerk``: whether the server could be asked by kenmerk."""

    zaken: tuple[Zaak, ...]
    op_kenmerk: bool


@dataclass(frozen=True, slots=True)
class Aangemaakt:
    """The zaak as the server holds it; ``van_ons``: it is the one that was asked for, not one of someone else's."""

    zaak: Zaak
    van_ons: bool


class Aanmaker:
    """Makes zaken at one supplier."""

    def __init__(self, api: ApiSession, root: str, veger: Veger) -> None:
        self._api = api
        self._url = onder(root, "zaken")
        self._veger = veger

    def bestaande(self, nummer: str, bronorganisatie: str, kenmerken: tuple[Kenmerk, ...]) -> Bestaand:
        """The zaken with this identificatie, and those with one of these kenmerken, each once.

        ``nummer`` or ``bronorganisatie`` empty: not looked for by number, or within every organisation.
        """
        found: dict[str, Zaak] = {}
        if nummer:
            found |= {z.url: z for z in self._op_nummer(nummer, bronorganisatie)}
        can = True
        for one in kenmerken:
            zaken = self._op_kenmerk(one)
            can = can and zaken is not None
            found |= {z.url: z for z in zaken or ()}
        return Bestaand(tuple(found.values()), can)

    def maak(self, nieuw: NieuweZaak, *, reden: str) -> Aangemaakt:
        """POSTs the zaak; answers it, or the one that was there with its number. ``reden``: X-Audit-Toelichting.

        An attempt without an answer may have arrived: before it is sent again the server is asked. Raises
        Unreachable or ServerFault where it could not be found out, else what the server says.
        """
        body = _lichaam(nieuw)
        headers = {**CRS, **audit(reden)}

        def doe() -> Aangemaakt:
            try:
                answer = self._api.post(self._url, json=body, headers=headers, deed=AANMAKEN, expect=(201,))
            except Rejected as fout:
                if fout.has(NIET_UNIEK) and (theirs := self._met_ons_nummer(nieuw)) is not None:
                    return Aangemaakt(theirs, van_ons=False)
                raise
            return Aangemaakt(gelezen(answer, lezen.zaak, _object(answer)), van_ons=True)

        def ours() -> Aangemaakt | None:
            if nieuw.identificatie:
                held = self._met_ons_nummer(nieuw)
                return None if held is None else Aangemaakt(held, van_ons=_zelfde(held, nieuw))
            held = next((z for z in self._van_die_dag(nieuw) if _zelfde(z, nieuw)), None)
            return None if held is None else Aangemaakt(held, van_ons=True)

        return volhouden(self._api, doe, ours, url=self._url, eerst_kijken=True)

    def _met_ons_nummer(self, nieuw: NieuweZaak) -> Zaak | None:
        found = self._op_nummer(nieuw.identificatie, nieuw.bronorganisatie)
        return next(iter(found), None)

    def _op_nummer(self, nummer: str, bronorganisatie: str) -> list[Zaak]:
        params = [("identificatie", nummer)]
        if bronorganisatie:
            params.append(("bronorganisatie", bronorganisatie))
        # a server that does not filter answers with others
        return [z for z in self._zaken(params, lambda data: tekst(data, "identificatie") == nummer) if z is not None]

    def _op_kenmerk(self, kenmerk: Kenmerk) -> list[Zaak] | None:
        """Those with this kenmerk; None where the server cannot be asked so (it is OpenZaak's own, experimental)."""
        try:
            found = self._zaken([("kenmerk", f"{kenmerk.bron}:{kenmerk.kenmerk}")], lambda d: _heeft(d, kenmerk))
        except Rejected:
            return None
        # others among them: it does not know the filter, and what it left on further pages says nothing
        return None if None in found else [z for z in found if z is not None]

    def _van_die_dag(self, nieuw: NieuweZaak) -> list[Zaak]:
        """Those of this zaaktype with our kenmerk that began on our day: by filters that the standard has."""
        params = [("zaaktype", str(nieuw.zaaktype)), ("startdatum", nieuw.startdatum.isoformat())]
        return [z for z in self._zaken(params, lambda d: _heeft(d, nieuw.kenmerk), alle=True) if z is not None]

    def _zaken(
        self, params: list[tuple[str, str]], past: Callable[[dict[str, Any]], bool], *, alle: bool = False
    ) -> list[Zaak | None]:
        """The zaken of a list, None for each that does not fit. Without ``alle`` not read on after one."""
        made: list[Zaak | None] = []
        for page in self._veger.paginas(self._url, params, deed=LEZEN, per_pagina=100):
            made += [gelezen(page.answer, lezen.zaak, data) if past(data) else None for data in page.results]
            if None in made and not alle:
                break
        return made


def _lichaam(nieuw: NieuweZaak) -> dict[str, Any]:
    body: dict[str, Any] = {
        "bronorganisatie": nieuw.bronorganisatie,
        "verantwoordelijkeOrganisatie": nieuw.bronorganisatie,
        "zaaktype": nieuw.zaaktype,
        "omschrijving": nieuw.omschrijving,
        "startdatum": nieuw.startdatum.isoformat(),
        "kenmerken": [{"kenmerk": nieuw.kenmerk.kenmerk, "bron": nieuw.kenmerk.bron}],
    }
    if nieuw.identificatie:
        body["identificatie"] = nieuw.identificatie
    if nieuw.registratiedatum is not None:
        body["registratiedatum"] = nieuw.registratiedatum.isoformat()
    if nieuw.locatie is not None:
        body["zaakgeometrie"] = naar_wgs84(nieuw.locatie)
    return body


def _heeft(data: dict[str, Any], kenmerk: Kenmerk) -> bool:
    held = data.get("kenmerken")
    return isinstance(held, list) and any(
        isinstance(k, dict) and k.get("bron") == kenmerk.bron and k.get("kenmerk") == kenmerk.kenmerk for k in held
    )


def _zelfde(zaak: Zaak, nieuw: NieuweZaak) -> bool:
    """Whether a zaak is what we asked for, as far as nobody will have changed it within the minute."""
    return (zaak.zaaktype, zaak.omschrijving, zaak.startdatum) == (nieuw.zaaktype, nieuw.omschrijving, nieuw.startdatum)


def _object(answer: Answer) -> dict[str, Any]:
    data = answer.json()
    return data if isinstance(data, dict) else {}

"""The registers of toepasbare regels: activiteiten and werkzaamheden by a word, and the STTR file of one.

ONBEVESTIGD: known from clients of others (facts on DSO, section 1.5). Dates are dd-MM-yyyy here, other than in
Presenteren; identifications differ per environment.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from portaal_leefomgeving_plugin.connectors.dso.velden import (
    Bezwaren,
    Json,
    ingebed,
    koppeling,
    lijst,
    tekst,
    totaal,
    verwijzingen,
)
from portaal_leefomgeving_plugin.connectors.paginering import Vervolg
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.toepasbaar import Regelbeheerobject, RegisterActiviteit, Werkzaamheid
from portaal_leefomgeving_plugin.domain.verbinding import DsoWortels

HAL = {"Accept": "application/hal+json, application/json"}
PER_PAGINA = 200


class Rtr:
    """RTR gegevens, Zoekinterface and Uitvoeren gegevens; the key is in the session."""

    def __init__(self, sessie: ApiSession, wortels: DsoWortels) -> None:
        self._sessie = sessie
        self._wortels = wortels

    def activiteiten(self, gezag: str, dag: date, *, progress: Progress | None = None) -> Iterator[RegisterActiviteit]:
        """Every activiteit that an authority ("gm0995") has in the register on a day."""
        url: str | None = f"{self._wortels.rtr}/activiteiten/_zoek"
        body = {"datum": _dag(dag), "bestuursorgaan": {"organisatieCode": gezag.lower().removeprefix("gm")}}
        params: dict[str, str] | None = {"page": "1", "pageSize": str(PER_PAGINA)}
        way = Vervolg(url or "", system=self._sessie.system)
        while url is not None:
            page = self._sessie.zoek_json(url, body, params=params, headers=HAL, progress=progress)
            items = ingebed(page, "activiteiten")
            onward = koppeling(page, "next") if isinstance(page, dict) else ""
            url, params = way.naar(onward or None), None
            way.keur([tekst(item, "urn") for item in items], er_is_meer=url is not None)
            yield from map(_activiteit, items)

    def werkzaamheden(self, woord: str, *, progress: Progress | None = None) -> tuple[Werkzaamheid, ...]:
        """What people do, by a word of theirs, by way of the Zoekinterface."""
        answer = self._sessie.zoek_json(
            f"{self._wortels.zoeken}/werkzaamheden/_zoek", {"zoekterm": woord}, headers=HAL, progress=progress
        )
        return tuple(_werkzaamheid(item) for item in ingebed(answer, "werkzaamheden"))

    def sttr(self, functionele_structuur: str, dag: date, *, progress: Progress | None = None) -> bytes:
        """The STTR file of a functionele structuur on a day. Raises UnreadableAnswer where there is none."""
        url = f"{self._wortels.uitvoeren}/toepasbareRegels"
        asked = {"functioneleStructuurRef": functionele_structuur, "datum": _dag(dag)}
        answer = self._sessie.get_json(url, params=asked, headers=HAL, progress=progress)
        for item in ingebed(answer, "toepasbareRegelsList", "toepasbareRegels"):
            # the id that this environment gave it stands in its own link only
            ident = koppeling(item, "self").partition("?")[0].rstrip("/").rpartition("/")[2]
            if ident:
                headers = {"Accept": "application/xml, */*"}
                return self._sessie.get(f"{url}/{ident}/sttrBestand", headers=headers, progress=progress).body
        raise UnreadableAnswer(self._sessie.system, AnswerReason.ANDERE_VORM, url=url, field="toepasbareRegelsList")

    def controleer(self, gezag: str, dag: date) -> tuple[str, int | None]:
        """Asks for one activiteit; how many the authority has."""
        body = {"datum": _dag(dag), "bestuursorgaan": {"organisatieCode": gezag.lower().removeprefix("gm")}}
        answer = self._sessie.zoek_json(
            f"{self._wortels.rtr}/activiteiten/_zoek", body, params={"page": "1", "pageSize": "1"}, headers=HAL
        )
        return "", totaal(answer)


def _activiteit(data: Json) -> RegisterActiviteit:
    maker = data.get("bestuursorgaan")
    told: Json = maker if isinstance(maker, dict) else {}
    return RegisterActiviteit(
        identificatie=tekst(data, "urn"),
        omschrijving=tekst(data, "omschrijving"),
        gezag=f"{tekst(told, 'organisatieType')}{tekst(told, 'organisatieCode')}".lower(),
        regels=tuple(
            Regelbeheerobject(tekst(part, "typering").capitalize(), tekst(part, "functioneleStructuurRef"))
            for part in lijst(data, "regelBeheerObjecten", Bezwaren())
        ),
    )


def _werkzaamheid(data: Json) -> Werkzaamheid:
    return Werkzaamheid(
        urn=tekst(data, "urn"),
        omschrijving=tekst(data, "omschrijving"),
        functionele_structuur=tekst(data, "functioneleStructuurRef"),
        trefwoorden=verwijzingen(data, "trefwoorden", Bezwaren()),
    )


def _dag(dag: date) -> str:
    return f"{dag:%d-%m-%Y}"

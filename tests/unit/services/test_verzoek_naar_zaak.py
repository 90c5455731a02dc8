"""A zaak of a verzoek: shown first, made once whatever the line or a colleague does, and read back."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from portaal_leefomgeving_plugin.connectors.geojson import zelfde_vorm
from portaal_leefomgeving_plugin.connectors.stam import lees_verzoek
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PartlyDone, PortaalError, Refused, Unreachable
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.termijn import OntvangstVeld, Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.verzoek_naar_zaak import (
    BRON,
    ZaakGemaakt,
    Zaakkeuze,
    Zaakvoorstel,
    bereid_zaak_voor,
    haal_bestaande,
    maak_zaak,
    waarom_niet,
)
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang
from tests.unit.stam.bouw import schrijf, verzoek

_nummers = itertools.count(2026112500100)


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


@pytest.fixture
def vraag(geladen: Werkomgeving, tmp_path: Path) -> Verzoek:
    """A verzoek that no zaak was made of yet."""
    day = (geladen.clock.today() - timedelta(days=3)).isoformat()
    return lees_verzoek(schrijf(tmp_path, verzoek(nummer=str(next(_nummers)), ingediend=day)))


def bereid(omgeving: Werkomgeving, vraag: Verzoek) -> Zaakvoorstel:
    return bereid_zaak_voor(omgeving, vraag, Voortgang())


def keuze(voorstel: Zaakvoorstel, **anders: Any) -> Zaakkeuze:
    chosen = Zaakkeuze(
        zaaktype=voorstel.zaaktypen[0].url,
        bronorganisatie=voorstel.organisaties[0],
        omschrijving=voorstel.verzoek.naam,
        ontvangen=voorstel.verzoek.ingediend or voorstel.vandaag,
        locatie=voorstel.locatie,
    )
    return replace(chosen, **anders)


def op_de_server(gemeente: Gemeente, vraag: Verzoek) -> list[dict[str, Any]]:
    """The zaken with the number of this verzoek, past our connectors."""
    app = gemeente.gegevens["toepassingen"]["portaal-coordinator"]
    with gemeente.sessie(Toegang(Inlogwijze.ZGW_JWT, f"{app['client_id']}:{app['geheim']}")) as session:
        answer = session.get(
            f"{gemeente.gegevens['zaken']}zaken",
            params={"kenmerk": f"{BRON}:{vraag.verzoeknummer}"},
            headers={"Accept-Crs": "EPSG:4326"},
            timeout=10,
        )
    answer.raise_for_status()
    return list(answer.json()["results"])


def test_the_zaak_that_was_shown_is_made_and_read_back(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek
) -> None:
    shown = bereid(geladen, vraag)
    assert shown.bestaand == ()
    assert shown.op_kenmerk_gezocht
    assert len({t.identificatie for t in shown.zaaktypen}) == len(shown.zaaktypen), "one version of each"
    made = maak_zaak(geladen, shown, keuze(shown), reden="Verzoek uit het Omgevingsloket")
    (held,) = op_de_server(gemeente, vraag)
    assert held["identificatie"] == made.identificatie == f"DSO-{vraag.verzoeknummer}"
    assert held["kenmerken"] == [{"kenmerk": vraag.verzoeknummer, "bron": "DSO"}]
    assert held["startdatum"] == str(vraag.ingediend)
    assert held["registratiedatum"] == str(geladen.clock.now().date())  # the server's own day, which it has in UTC
    assert held["omschrijving"] == "Kappen van een eik"
    numbers = [n for ring in held["zaakgeometrie"]["coordinates"] for place in ring for n in place]
    assert all(len(place) == 2 for place in held["zaakgeometrie"]["coordinates"][0]), "no height"
    assert all(len(repr(n).partition(".")[2]) <= 8 for n in numbers)
    line = geladen.werkbestand.zaak(made.zaak)
    assert line == made.regel
    assert line is not None
    assert line.locatie.kwaliteit is LocatieKwaliteit.GOED
    assert zelfde_vorm(line.locatie.geometrie, vraag.locaties[0].geometrie)
    assert (made.van_ons, made.dubbele) == (True, ())
    last = geladen.logboek.regels()[-1]
    assert (last.handeling, last.zaak, last.uitkomst) == ("zaak_maken", made.zaak, "gezet")
    assert "eik" not in repr(geladen.logboek.regels())


def test_where_the_registratiedatum_counts_the_day_of_receipt_is_that_too(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek
) -> None:
    shown = bereid(geladen, vraag)
    counts = TermijnInstelling(Procedure.REGULIER_8, OntvangstVeld.REGISTRATIEDATUM)
    here = replace(geladen, procedures={shown.zaaktypen[0].identificatie: counts})
    made = maak_zaak(here, shown, keuze(shown), reden="")
    assert op_de_server(gemeente, vraag)[0]["registratiedatum"] == str(vraag.ingediend)
    assert made.regel.registratiedatum == vraag.ingediend


def test_of_a_verzoek_that_has_its_zaak_no_second_one_is_made_and_the_first_can_be_opened(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek
) -> None:
    first = bereid(geladen, vraag)
    made = maak_zaak(geladen, first, keuze(first), reden="")
    again = bereid(geladen, vraag)
    assert [z.identificatie for z in again.bestaand] == [made.identificatie]
    assert waarom_niet(again, keuze(again)) == "verzoek_heeft_zaak"
    for shown in (first, again):  # what was shown before it was made, too
        with pytest.raises(NotAllowed) as told:
            maak_zaak(geladen, shown, keuze(shown), reden="")
        assert told.value.code == "verzoek_heeft_zaak"
    geladen.werkbestand.verwijder_zaken([made.zaak])
    line = haal_bestaande(geladen, again.bestaand[0], again)
    assert line.uuid == made.zaak
    assert geladen.werkbestand.zaak(made.zaak) == line
    assert len(op_de_server(gemeente, vraag)) == 1


@pytest.mark.parametrize("bron", ["DSO-LV", "Omgevingsloket"])
def test_a_zaak_that_another_system_made_of_it_is_found_by_its_kenmerk(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek, bron: str
) -> None:
    shown = bereid(geladen, vraag)
    client = geladen.clients.zgw
    assert client is not None
    body = {
        "bronorganisatie": shown.organisaties[0], "verantwoordelijkeOrganisatie": shown.organisaties[0],
        "zaaktype": shown.zaaktypen[0].url, "startdatum": str(shown.vandaag),
        "kenmerken": [{"bron": bron, "kenmerk": vraag.verzoeknummer}],
    }  # fmt: skip
    with gemeente.sessie(Toegang(Inlogwijze.ZGW_JWT, "behandelaar")) as session:
        answer = session.post(
            f"{gemeente.gegevens['zaken']}zaken", json=body, timeout=10,
            headers={"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"},
        )  # fmt: skip
    assert answer.status_code == 201, answer.text
    assert [z.identificatie for z in bereid(geladen, vraag).bestaand] == [answer.json()["identificatie"]]


def tegelijk(*doen: Any) -> list[ZaakGemaakt | PortaalError]:
    """All at the same moment; what each was told."""
    gate, told = threading.Barrier(len(doen)), [None] * len(doen)

    def act(nr: int) -> None:
        gate.wait()
        try:
            told[nr] = doen[nr]()
        except PortaalError as fout:
            told[nr] = fout  # type: ignore[call-overload]

    threads = [threading.Thread(target=act, args=(nr,)) for nr in range(len(doen))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told  # type: ignore[return-value]


def test_two_who_make_it_at_the_same_moment_end_up_with_one(gemeente: Gemeente, tmp_path: Path) -> None:
    with gemeente.omgeving(tmp_path / "een") as one, gemeente.omgeving(tmp_path / "ander") as other:
        laad_gemeente(one, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        organisatie = next(z.bronorganisatie for z in one.werkbestand.zaken())
        outcomes = []
        for nr in range(12):
            vraag = lees_verzoek(schrijf(tmp_path, verzoek(nummer=str(next(_nummers)))))
            deeds = []
            for place, words in ((one, "Kap"), (other, "Kappen van een boom")):
                shown = bereid(place, vraag)
                chosen = Zaakkeuze(shown.zaaktypen[nr % 2].url, organisatie, words, shown.vandaag, shown.locatie)
                deeds.append(lambda p=place, s=shown, c=chosen: maak_zaak(p, s, c, reden="proef"))
            told = tegelijk(*deeds)
            (held,) = op_de_server(gemeente, vraag)
            makers = [t for t in told if isinstance(t, ZaakGemaakt) and t.van_ons]
            assert len(makers) == 1
            assert makers[0].regel.omschrijving == held["omschrijving"]
            for outcome in told:
                if isinstance(outcome, ZaakGemaakt):
                    assert outcome.identificatie == held["identificatie"]
                    assert outcome.regel.omschrijving == held["omschrijving"], "told what the server holds"
                else:
                    assert isinstance(outcome, NotAllowed)
                    assert outcome.code == "verzoek_heeft_zaak"
            outcomes.append([type(t).__name__ for t in told])
    assert outcomes


def test_two_clicks_make_one_zaak(gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek) -> None:
    shown = bereid(geladen, vraag)
    told = tegelijk(*[lambda: maak_zaak(geladen, shown, keuze(shown), reden="")] * 2)
    (held,) = op_de_server(gemeente, vraag)
    assert any(isinstance(t, ZaakGemaakt) and t.identificatie == held["identificatie"] for t in told)


@pytest.mark.parametrize("eigen_nummer", [True, False])
@pytest.mark.parametrize("soort", ["reset", "500", "503", "html", "afgekapt"])
def test_a_zaak_whose_answer_got_lost_is_found_and_is_there_once(
    gemeente: Gemeente, tmp_path: Path, soort: str, eigen_nummer: bool
) -> None:
    with gemeente.omgeving(tmp_path / "w", pause=lambda _s: None) as place:
        laad_gemeente(place, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        vraag = lees_verzoek(schrijf(tmp_path, verzoek(nummer=str(next(_nummers)))))
        shown = bereid(place, vraag)
        gemeente.beheer(
            regels=[{"pad": "/zaken/api/v1/zaken", "methode": "POST", "soort": soort, "aantal": 1,
                     "na_verwerking": True}]
        )  # fmt: skip
        made = maak_zaak(place, shown, keuze(shown, ontvangen=shown.vandaag, eigen_nummer=eigen_nummer), reden="")
    (held,) = op_de_server(gemeente, vraag)
    assert (made.identificatie, made.van_ons) == (held["identificatie"], True)


def test_a_line_that_stays_down_is_told_and_the_next_attempt_makes_it(gemeente: Gemeente, tmp_path: Path) -> None:
    with gemeente.omgeving(tmp_path / "w", pause=lambda _s: None) as place:
        laad_gemeente(place, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        vraag = lees_verzoek(schrijf(tmp_path, verzoek(nummer=str(next(_nummers)))))
        shown = bereid(place, vraag)
        chosen = keuze(shown, ontvangen=shown.vandaag)
        gemeente.beheer(regels=[{"pad": "/zaken/api/v1/zaken", "methode": "POST", "soort": "reset"}])
        with pytest.raises(Unreachable):
            maak_zaak(place, shown, chosen, reden="")
        gemeente.beheer(regels=[])
        assert op_de_server(gemeente, vraag) == []
        assert maak_zaak(place, shown, chosen, reden="").van_ons
    assert len(op_de_server(gemeente, vraag)) == 1


def test_a_zaak_that_cannot_be_read_back_is_told_to_be_made(gemeente: Gemeente, tmp_path: Path) -> None:
    with gemeente.omgeving(tmp_path / "w", pause=lambda _s: None) as place:
        laad_gemeente(place, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        vraag = lees_verzoek(schrijf(tmp_path, verzoek(nummer=str(next(_nummers)))))
        shown = bereid(place, vraag)
        gemeente.beheer(regels=[{"pad": "/zaken/api/v1/zaken/", "methode": "GET", "soort": "500"}])
        with pytest.raises(PartlyDone) as told:
            maak_zaak(place, shown, keuze(shown, ontvangen=shown.vandaag), reden="")
        assert told.value.done == ("zaak",)
        assert place.logboek.regels()[-1].uitkomst == "gezet"
    assert len(op_de_server(gemeente, vraag)) == 1


def test_the_number_of_the_server_is_taken_where_that_was_chosen(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek
) -> None:
    shown = bereid(geladen, vraag)
    made = maak_zaak(geladen, shown, keuze(shown, eigen_nummer=False), reden="")
    assert made.identificatie.startswith("ZAAK-")
    assert [z.identificatie for z in bereid(geladen, vraag).bestaand] == [made.identificatie]


def test_where_two_came_about_after_all_it_is_told(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Numbers of the server's choice leave a window between the look and the deed: a colleague steps into it."""
    shown = bereid(geladen, vraag)
    chosen = keuze(shown, eigen_nummer=False)
    client = geladen.clients.zgw
    assert client is not None
    make = client.aanmaker.maak

    def colleague_first(nieuw: Any, **rest: Any) -> Any:
        make(replace(nieuw, omschrijving="Van een collega"), **rest)
        return make(nieuw, **rest)

    monkeypatch.setattr(client.aanmaker, "maak", colleague_first)
    made = maak_zaak(geladen, shown, chosen, reden="")
    both = {z["identificatie"] for z in op_de_server(gemeente, vraag)}
    assert {made.identificatie, *made.dubbele} == both
    assert len(both) == 2


@pytest.mark.parametrize(
    ("anders", "code"),
    [
        ({"zaaktype": "https://elders/zaaktypen/1"}, "zaaktype_nodig"),
        ({"omschrijving": "  "}, "omschrijving_nodig"),
        ({"omschrijving": "x" * 81}, "omschrijving_te_lang"),
        ({"bronorganisatie": "123"}, "organisatie_nodig"),
        ({"bronorganisatie": "123456789"}, "organisatie_nodig"),
        ({"locatie": b"onzin"}, "locatie_onleesbaar"),
    ],
)
def test_what_our_own_rules_forbid_is_not_sent(
    gemeente: Gemeente, geladen: Werkomgeving, vraag: Verzoek, anders: dict[str, Any], code: str
) -> None:
    shown = bereid(geladen, vraag)
    with pytest.raises(NotAllowed) as told:
        maak_zaak(geladen, shown, keuze(shown, **anders), reden="")
    assert told.value.code == code
    assert op_de_server(gemeente, vraag) == []


def test_a_day_of_receipt_in_the_future_is_not_sent(geladen: Werkomgeving, vraag: Verzoek) -> None:
    shown = bereid(geladen, vraag)
    chosen = keuze(shown, ontvangen=shown.vandaag + timedelta(days=1))
    assert waarom_niet(shown, chosen) == "ontvangst_in_toekomst"


def test_a_verzoek_without_a_number_makes_no_zaak(geladen: Werkomgeving, vraag: Verzoek) -> None:
    shown = bereid(geladen, replace(vraag, verzoeknummer=""))
    assert not shown.op_kenmerk_gezocht
    assert waarom_niet(shown, keuze(shown)) == "verzoek_zonder_nummer"


def test_without_the_right_to_make_zaken_it_is_refused(gemeente: Gemeente, tmp_path: Path) -> None:
    app = gemeente.gegevens["toepassingen"]["portaal-raadpleger"]
    toegang = Toegang(Inlogwijze.ZGW_JWT, f"{app['client_id']}:{app['geheim']}")
    with gemeente.omgeving(tmp_path / "w", toegang_zgw=toegang) as place:
        laad_gemeente(place, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        vraag = lees_verzoek(schrijf(tmp_path, verzoek(nummer=str(next(_nummers)))))
        shown = bereid(place, vraag)
        with pytest.raises(Refused) as told:
            maak_zaak(place, shown, keuze(shown, ontvangen=shown.vandaag), reden="")
        assert told.value.deed == "zaken.aanmaken"


class _ZonderKenmerk(requests.adapters.HTTPAdapter):
    """A server of the bare standard: it does not know the filter (OpenZaak's own, experimental)."""

    def __init__(self, doet: str) -> None:
        super().__init__()
        self._doet = doet

    def send(self, request: Any, *args: Any, **kwargs: Any) -> requests.Response:
        if "kenmerk=" in request.url:
            name = "kleur" if self._doet == "weigert" else "ordering"
            request.url = request.url.replace("kenmerk=", f"{name}=").replace("%3A", "")
            if self._doet == "negeert":
                base, _, query = request.url.partition("?")
                kept = [p for p in query.split("&") if not p.startswith("ordering=")]
                request.url = f"{base}?{'&'.join(kept)}"
        return super().send(request, *args, **kwargs)


@pytest.fixture(params=["weigert", "negeert"])
def bare_standaard(request: pytest.FixtureRequest, geladen: Werkomgeving) -> Werkomgeving:
    client = geladen.clients.zgw
    assert client is not None
    session = client._api._verzending._session
    session.get_adapter("http://").close()
    session.mount("http://", _ZonderKenmerk(request.param))
    return geladen


def test_a_server_that_cannot_be_asked_by_kenmerk_is_said_to_be_so_and_our_number_still_holds(
    gemeente: Gemeente, bare_standaard: Werkomgeving, vraag: Verzoek
) -> None:
    shown = bereid(bare_standaard, vraag)
    assert not shown.op_kenmerk_gezocht
    assert shown.bestaand == ()
    assert waarom_niet(shown, keuze(shown, eigen_nummer=False)) == "eigen_nummer_nodig"
    made = maak_zaak(bare_standaard, shown, keuze(shown), reden="")
    again = bereid(bare_standaard, vraag)
    assert [z.identificatie for z in again.bestaand] == [made.identificatie], "found by its number"
    assert len(op_de_server(gemeente, vraag)) == 1

"""What all connectors rest on: repeats only where that is safe, whole answers only, credentials to one place only."""

from __future__ import annotations

import gzip
import json
import socket
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    Cancelled,
    NotFound,
    Refused,
    Rejected,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)
from tests.unit.connectors.loket import NU, Antwoord, Loket, Verzoek, Voortgang, als_json, dichte_poort, loket, sessie

JSON = {"Content-Type": "application/json"}
GOED = als_json({"goed": True})


def reeks(*answers: Antwoord) -> Callable[[Verzoek], Antwoord]:
    """These answers in turn, the last for ever."""
    left: Iterator[Antwoord] = iter(answers)
    last = answers[-1]
    return lambda _v: next(left, last)


def afgekapt(whole: bytes = b'{"goed": true}') -> Antwoord:
    return Antwoord(whole[:6], koppen=JSON, lengte=len(whole))


@pytest.mark.parametrize(
    "eerst",
    [
        Antwoord(status=500),
        Antwoord(status=502),
        Antwoord(status=503),
        Antwoord(status=504),
        Antwoord(status=429),
        Antwoord(breek=True),
        afgekapt(),
        Antwoord(b'{"goed": tr', koppen=JSON),
        Antwoord(gzip.compress(b'{"goed": true}')[:-6], koppen={**JSON, "Content-Encoding": "gzip"}),
    ],
    ids=["500", "502", "503", "504", "429", "verbroken", "afgekapt", "halve json", "half gzip"],
)
def test_lezen_wordt_herhaald(eerst: Antwoord) -> None:
    with loket(reeks(eerst, eerst, GOED)) as server, sessie() as api:
        assert api.get_json(server.basis) == {"goed": True}
        assert len(server.gevraagd) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 501])
def test_een_antwoord_dat_niet_verandert_wordt_niet_herhaald(status: int) -> None:
    with loket(reeks(Antwoord(status=status))) as server, sessie() as api:
        with pytest.raises((Rejected, Refused, NotFound, ServerFault)):
            api.get(server.basis)
        assert len(server.gevraagd) == 1


def test_herhalen_houdt_op() -> None:
    pauzes: list[float] = []
    with loket(reeks(Antwoord(status=503))) as server, sessie(pauzes=pauzes) as api:
        with pytest.raises(ServerFault) as fout:
            api.get(server.basis)
        assert len(server.gevraagd) == 4
    assert fout.value.status == 503
    assert pauzes == sorted(pauzes)
    assert len(pauzes) == 3


@pytest.mark.parametrize("eerst", [Antwoord(status=503), Antwoord(breek=True), afgekapt()], ids=["503", "weg", "half"])
@pytest.mark.parametrize("deed", ["post", "patch", "put", "delete"])
def test_schrijven_wordt_nooit_uit_zichzelf_herhaald(deed: str, eerst: Antwoord) -> None:
    """It may have arrived."""
    with loket(reeks(eerst, GOED)) as server, sessie() as api:
        with pytest.raises((ServerFault, Unreachable)):
            getattr(api, deed)(server.basis, json={"a": 1})
        assert len(server.gevraagd) == 1


def test_een_verlopen_token_is_geen_weigering_van_het_schrijven() -> None:
    """A refusal changed nothing, so this one may be tried again: once."""
    verlopen = als_json({"code": "jwt-expired", "status": 403}, 403)
    with loket(reeks(verlopen, als_json({}, 201))) as server, sessie() as api:
        assert api.post(server.basis, json={}).status == 201
    with loket(reeks(verlopen)) as server, sessie() as api:
        with pytest.raises(Refused):
            api.post(server.basis, json={})
        assert len(server.gevraagd) == 2


@pytest.mark.parametrize(
    ("gevraagd", "minstens"),
    [
        ("7", 7.0),
        (format_datetime(NU + timedelta(seconds=9), usegmt=True), 9.0),
        ("0", 0.1),
        ("straks", 0.1),
        ("", 0.1),
    ],
)
def test_een_drukke_server_wordt_de_tijd_gegeven_die_hij_vraagt(gevraagd: str, minstens: float) -> None:
    pauzes: list[float] = []
    druk = Antwoord(status=429, koppen={"Retry-After": gevraagd})
    with loket(reeks(druk, GOED)) as server, sessie(pauzes=pauzes) as api:
        assert api.get(server.basis).status == 200
    assert minstens <= sum(pauzes) <= minstens + 1


@pytest.mark.parametrize("gevraagd", ["60", "3600", format_datetime(NU + timedelta(hours=1), usegmt=True)])
def test_wie_om_meer_dan_even_vraagt_wordt_gemeld_en_niet_afgewacht(gevraagd: str) -> None:
    pauzes: list[float] = []
    druk = Antwoord(status=503, koppen={"Retry-After": gevraagd})
    with loket(reeks(druk)) as server, sessie(pauzes=pauzes) as api, pytest.raises(ServerFault):
        api.get(server.basis)
    assert pauzes == []


def test_een_half_antwoord_is_er_geen() -> None:
    with loket(reeks(afgekapt())) as server, sessie() as api, pytest.raises(Unreachable) as fout:
        api.get(server.basis)
    assert fout.value.reason is UnreachableReason.AFGEBROKEN
    half = Antwoord(b'{"a": [1, 2', koppen=JSON)
    with loket(reeks(half)) as server, sessie() as api, pytest.raises(UnreadableAnswer) as onleesbaar:
        api.get_json(server.basis)
    assert onleesbaar.value.reason is AnswerReason.AFGEKAPT


def test_gzip_wordt_uitgepakt_en_niet_verder_dan_past() -> None:
    packed = Antwoord(gzip.compress(b'{"goed": true}'), koppen={**JSON, "Content-Encoding": "gzip"})
    with loket(reeks(packed)) as server, sessie() as api:
        assert api.get_json(server.basis) == {"goed": True}
    bomb = Antwoord(gzip.compress(b"0" * 5_000_000), koppen={**JSON, "Content-Encoding": "gzip"})
    with loket(reeks(bomb)) as server, sessie() as api, pytest.raises(UnreadableAnswer) as fout:
        api.get(server.basis, hoogstens=100_000)
    assert fout.value.field == "omvang"


@pytest.mark.parametrize(
    "pagina",
    [
        Antwoord(b"<p>Inloggen</p>", koppen={"Content-Type": "text/html; charset=utf-8"}),
        Antwoord(b"\n <!DOCTYPE html><html></html>", koppen=JSON),
        Antwoord(b"<html>404</html>", status=404, koppen={"Content-Type": "text/html"}),
    ],
)
def test_een_webpagina_is_geen_antwoord(pagina: Antwoord) -> None:
    with loket(reeks(pagina)) as server, sessie() as api:
        with pytest.raises(UnreadableAnswer) as fout:
            api.get(f"{server.basis}/zaken?bsn=111222333")
        assert len(server.gevraagd) == 1
    assert fout.value.reason is AnswerReason.HTML
    assert "111222333" not in str(fout.value)


def test_een_webpagina_met_503_is_een_storing() -> None:
    page = Antwoord(b"<html>onderhoud</html>", status=503, koppen={"Content-Type": "text/html"})
    with loket(reeks(page, GOED)) as server, sessie() as api:
        assert api.get_json(server.basis) == {"goed": True}


def omgeleid(doel: Callable[[Loket], str], status: int = 302) -> Callable[[Verzoek], Antwoord]:
    def antwoord(verzoek: Verzoek) -> Antwoord:
        if verzoek.pad == "/doel":
            return GOED
        return Antwoord(status=status, koppen={"Location": doel(here[0])})

    here: list[Loket] = []
    antwoord.here = here  # type: ignore[attr-defined]
    return antwoord


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("doel", ["/doel", "doel", "{basis}/doel"])
def test_een_omleiding_binnen_de_server_wordt_gevolgd(status: int, doel: str) -> None:
    answer = omgeleid(lambda s: doel.format(basis=s.basis), status)
    with loket(answer) as server, sessie() as api:
        answer.here.append(server)  # type: ignore[attr-defined]
        assert api.get_json(f"{server.basis}/begin") == {"goed": True}
        assert [v.pad for v in server.gevraagd] == ["/begin", "/doel"]


def test_een_omleiding_naar_een_ander_krijgt_onze_sleutel_niet_te_zien() -> None:
    with loket(reeks(GOED)) as elders, sessie() as api:
        answer = Antwoord(status=302, koppen={"Location": f"{elders.basis}/login"})
        with loket(reeks(answer)) as server:
            with pytest.raises(UnreadableAnswer) as fout:
                api.get(server.basis, headers={"Authorization": "Token geheim"})
            assert len(server.gevraagd) == 1
        assert elders.gevraagd == []
    assert fout.value.field == "Location"


def test_een_omleiding_naar_geen_adres_is_een_fout_van_de_server() -> None:
    answer = Antwoord(status=302, koppen={"Location": "http://[::1"})
    with loket(reeks(answer)) as server, sessie() as api, pytest.raises(UnreadableAnswer) as fout:
        api.get(server.basis)
    assert fout.value.field == "Location"


def test_een_omleiding_in_een_kring_en_van_een_post() -> None:
    with loket(reeks(Antwoord(status=302, koppen={"Location": "/weer"}))) as server, sessie() as api:
        with pytest.raises(UnreadableAnswer):
            api.get(server.basis)
        assert len(server.gevraagd) <= 6
    with loket(reeks(Antwoord(status=307, koppen={"Location": "/weer"}))) as server, sessie() as api:
        with pytest.raises(UnreadableAnswer):
            api.post(server.basis, json={})
        assert len(server.gevraagd) == 1


def test_een_dichte_poort_is_geen_trage_server() -> None:
    with sessie() as api, pytest.raises(Unreachable) as fout:
        api.get(dichte_poort())
    assert fout.value.reason is UnreachableReason.VERBINDING


def test_een_naam_die_niet_bestaat(monkeypatch: pytest.MonkeyPatch) -> None:
    def onbekend(*_args: Any, **_kwargs: Any) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", onbekend)
    with sessie() as api, pytest.raises(Unreachable) as fout:
        api.get("https://zaken.example/")
    assert fout.value.reason is UnreachableReason.NAAM


@pytest.mark.parametrize(
    ("url", "reden"),
    [
        ("http://zaken.example/zaken", UnreachableReason.ONVEILIG),
        ("ftp://zaken.example/zaken", UnreachableReason.ONVEILIG),
        ("zaken", UnreachableReason.NAAM),
        ("", UnreachableReason.NAAM),
    ],
)
def test_naar_een_ander_alleen_versleuteld(url: str, reden: UnreachableReason) -> None:
    with sessie() as api, pytest.raises(Unreachable) as fout:
        api.get(url)
    assert fout.value.reason is reden


def test_een_server_die_zwijgt_houdt_niet_op() -> None:
    def zwijg(_verzoek: Verzoek) -> Antwoord:
        time.sleep(0.6)
        return GOED

    begin = time.monotonic()
    with loket(zwijg) as server, sessie(timeout=0.1, deadline=0.3) as api, pytest.raises(Unreachable) as fout:
        api.get(server.basis)
    assert fout.value.reason is UnreachableReason.TIJD
    assert time.monotonic() - begin < 5


def test_stoppen_tijdens_het_wachten() -> None:
    druk = Antwoord(status=503, koppen={"Retry-After": "20"})
    with loket(reeks(druk)) as server, sessie() as api:
        with pytest.raises(Cancelled):
            api.get(server.basis, progress=Voortgang(stop_na=3))
        assert len(server.gevraagd) == 1


def test_wat_gelezen_wordt_wordt_bij_een_half_antwoord_nog_eens_gevraagd() -> None:
    def lees(answer: Answer) -> int:
        value = answer.json()["n"]
        if value != 3:
            raise answer.andere_vorm("n")
        return int(value)

    half, whole = Antwoord(b'{"n": 3', koppen=JSON), als_json({"n": 3})
    with loket(reeks(half, whole)) as server, sessie() as api:
        assert api.get_gelezen(server.basis, lees) == 3
    with loket(reeks(als_json({"n": 4}), whole)) as server, sessie() as api:
        with pytest.raises(UnreadableAnswer) as fout:
            api.get_gelezen(server.basis, lees)
        assert (fout.value.field, len(server.gevraagd)) == ("n", 1)


def test_wat_verstuurd_wordt_komt_aan() -> None:
    with loket(reeks(als_json({}, 201))) as server, sessie() as api:
        api.post(f"{server.basis}/zaken", params={"q": "a b&c"}, json={"é": 1}, headers={"X-Eigen": "ja"})
        (asked,) = server.gevraagd
    assert (asked.methode, asked.pad, asked.vraag) == ("POST", "/zaken", {"q": "a b&c"})
    assert json.loads(asked.inhoud) == {"é": 1}
    assert asked.koppen["x-eigen"] == "ja"


def test_controleer_leest_alleen_het_begin() -> None:
    big = Antwoord(b"x" * 2_000_000, koppen={"Content-Type": "application/zip"})
    with loket(reeks(big)) as server, sessie() as api:
        assert api.controleer(server.basis) == ("", 2_000_000)
    with loket(reeks(Antwoord(status=404))) as server, sessie() as api, pytest.raises(NotFound):
        api.controleer(server.basis)

"""Misbehaviour to order, as a client meets it on the line."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from portaal_leefomgeving_plugin.demo.storing import Storing
from portaal_leefomgeving_plugin.demo.wire import MEESTE_BYTES, Klok, Request, Response, Server

SLEUTEL = "sleutel van het paneel"


class Kamer:
    """A room that counts what reaches it and echoes it."""

    def __init__(self) -> None:
        self.gedaan: list[Request] = []

    def __call__(self, request: Request) -> Response:
        self.gedaan.append(request)
        return Response.json(
            {"methode": request.method, "vraag": request.query, "inhoud": request.body.decode("latin-1")}
        )


@pytest.fixture
def kamer() -> Kamer:
    return Kamer()


@pytest.fixture
def server(kamer: Kamer) -> Iterator[Server]:
    made = Server(klok=Klok())
    made.koppel("/kamer", kamer)
    made.omhul(Storing(made.klok, SLEUTEL, seed=1).omhul)
    made.start()
    yield made
    made.stop()


def _beheer(server: Server, sleutel: str = SLEUTEL, **opdracht: Any) -> requests.Response:
    headers = {"Authorization": f"Bearer {sleutel}"}
    return requests.post(f"{server.base}/_beheer", json=opdracht, headers=headers, timeout=10)


def _vraag(server: Server, pad: str = "/kamer", methode: str = "GET", **anders: Any) -> requests.Response:
    return requests.request(methode, server.base + pad, timeout=10, **anders)


@pytest.mark.parametrize("na", [False, True])
@pytest.mark.parametrize("soort", ["500", "503", "429", "html", "reset"])
def test_a_rule_strikes_before_or_after_the_deed(server: Server, kamer: Kamer, soort: str, na: bool) -> None:
    _beheer(server, regels=[{"soort": soort, "na_verwerking": na}])
    if soort == "reset":
        with pytest.raises(requests.ConnectionError):
            _vraag(server)
    else:
        answer = _vraag(server)
        assert answer.status_code == (200 if soort == "html" else int(soort))
        assert answer.headers["Content-Type"].startswith("text/html")
        assert ("Retry-After" in answer.headers) == (soort == "429")
    assert len(kamer.gedaan) == int(na)


def test_a_cut_off_answer_claims_more_than_it_brings(server: Server, kamer: Kamer) -> None:
    _beheer(server, regels=[{"soort": "afgekapt"}])
    with socket.create_connection(("127.0.0.1", int(server.base.rpartition(":")[2])), timeout=5) as line:
        line.sendall(b"GET /kamer HTTP/1.1\r\nHost: x\r\n\r\n")
        came = b"".join(iter(lambda: line.recv(65_536), b""))
    head, _, body = came.partition(b"\r\n\r\n")
    claimed = int(head.lower().partition(b"content-length: ")[2].split()[0])
    assert 0 < len(body) < claimed
    assert len(kamer.gedaan) == 1


def test_a_slow_answer_is_a_whole_answer(server: Server) -> None:
    _beheer(server, regels=[{"soort": "traag", "ms": 150}])
    answer = _vraag(server)
    assert answer.status_code == 200
    assert answer.elapsed.total_seconds() > 0.14


def test_a_line_that_says_nothing_lasts_until_the_client_gives_up(server: Server, kamer: Kamer) -> None:
    _beheer(server, regels=[{"soort": "stil"}])
    with pytest.raises(requests.ReadTimeout):
        requests.get(f"{server.base}/kamer", timeout=0.3)
    assert kamer.gedaan == []


def test_a_rule_is_about_its_path_and_its_method_and_so_many_times(server: Server) -> None:
    _beheer(server, regels=[{"pad": "ander|x=1", "methode": "post", "soort": "500", "aantal": 2}])
    asked = [("GET", "/kamer/ander"), ("POST", "/kamer"), *[("POST", "/kamer/ander")] * 2, ("POST", "/kamer?x=1")]
    assert [_vraag(server, pad, methode).status_code for methode, pad in asked] == [200, 200, 500, 500, 200]
    (rule,) = _beheer(server).json()["regels"]
    assert (rule["geraakt"], rule["aantal"]) == (2, 0)


def test_chances_are_the_same_each_time(server: Server) -> None:
    _beheer(server, regels=[{"soort": "500", "kans": 0.5}])
    with requests.Session() as session:
        seen = [session.get(f"{server.base}/kamer", timeout=10).status_code for _ in range(30)]
    again = Storing(Klok(), SLEUTEL, seed=1)
    expected = [500 if again._rng.random() < 0.5 else 200 for _ in range(30)]
    assert seen == expected
    assert len(set(seen)) == 2


def test_the_panel_wants_its_key_and_is_not_struck_itself(server: Server) -> None:
    assert _beheer(server, "mis").status_code == 401
    assert _beheer(server, regels=[{"soort": "500"}]).status_code == 200
    assert _beheer(server, regels=[]).json() == {"regels": [], "klok_verschil_s": 0.0}


@pytest.mark.parametrize(
    "opdracht",
    [
        {"regels": [{"soort": "onzin"}]},
        {"regels": [{"pad": "("}]},
        {"regels": [{"kans": 2}]},
        {"regels": [{"ms": -1}]},
        {"regels": [{"bestaat_niet": 1}]},
        {"iets": 1},
    ],
)
def test_an_order_that_means_nothing_changes_nothing(server: Server, opdracht: dict[str, Any]) -> None:
    _beheer(server, regels=[{"soort": "traag", "ms": 1}])
    assert _beheer(server, **opdracht).status_code == 400
    assert [rule["soort"] for rule in _beheer(server).json()["regels"]] == ["traag"]


def test_the_clock_can_be_set_off(server: Server) -> None:
    before = _vraag(server).headers["Date"]
    _beheer(server, klok_verschil_s=86_400 * 400)
    after = _vraag(server).headers["Date"]
    assert int(after.split()[3]) - int(before.split()[3]) in (1, 2)


# --- the line itself ----------------------------------------------------------------------------------


def test_a_connection_serves_one_request_after_another(server: Server) -> None:
    with socket.create_connection(("127.0.0.1", int(server.base.rpartition(":")[2])), timeout=5) as line:
        for body in (b"een", b"twee"):
            line.sendall(b"POST /kamer HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            assert body in line.recv(65_536)


def test_a_body_in_chunks_is_read_whole(server: Server) -> None:
    answer = _vraag(server, methode="POST", data=iter([b"een ", b"twee"]))
    assert answer.json()["inhoud"] == "een twee"


def test_a_body_beyond_measure_is_refused_unread(server: Server, kamer: Kamer) -> None:
    with socket.create_connection(("127.0.0.1", int(server.base.rpartition(":")[2])), timeout=5) as line:
        line.sendall(b"POST /kamer HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % (MEESTE_BYTES + 1))
        assert line.recv(65_536).startswith(b"HTTP/1.1 413")
    assert kamer.gedaan == []


def test_head_tells_the_length_and_brings_nothing(server: Server) -> None:
    answer = _vraag(server, methode="HEAD")
    assert int(answer.headers["Content-Length"]) > 10
    assert answer.content == b""


def test_the_room_with_the_longest_name_answers_and_elsewhere_is_404(server: Server) -> None:
    server.koppel("/kamer/diep", lambda _request: Response(204))
    assert _vraag(server, "/kamer/diep/er").status_code == 204
    assert _vraag(server, "/kamer/dieper").status_code == 200
    assert _vraag(server, "/kamers").status_code == 404


def test_a_room_that_breaks_is_500_and_the_others_go_on(server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    def kapot(_request: Request) -> Response:
        raise ZeroDivisionError

    server.koppel("/kapot", kapot)
    assert _vraag(server, "/kapot").status_code == 500
    assert _vraag(server).status_code == 200
    assert "ZeroDivisionError" in capfd.readouterr().err

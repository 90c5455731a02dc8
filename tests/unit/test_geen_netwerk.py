"""The tests cannot leave this machine by way of Python."""

from __future__ import annotations

import socket
import threading
import urllib.error
import urllib.request

import pytest
import requests

from tests.geen_netwerk import NetwerkVerbodenError, is_lokaal

ELDERS = "192.0.2.1"  # TEST-NET-1 (RFC 5737): nobody's


@pytest.mark.parametrize("way", ["connect", "connect_ex"])
def test_a_socket_to_another_machine_is_refused(way: str) -> None:
    with socket.socket() as s, pytest.raises(NetwerkVerbodenError):
        getattr(s, way)((ELDERS, 80))


def test_a_datagram_to_another_machine_is_refused() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as s, pytest.raises(NetwerkVerbodenError):
        s.sendto(b"x", (ELDERS, 53))


@pytest.mark.parametrize("look_up", ["getaddrinfo", "gethostbyname", "gethostbyname_ex"])
def test_no_name_is_looked_up(look_up: str) -> None:
    args = ("example.org", 80) if look_up == "getaddrinfo" else ("example.org",)
    with pytest.raises(NetwerkVerbodenError):
        getattr(socket, look_up)(*args)


def test_libraries_are_refused_too() -> None:
    session = requests.Session()
    session.trust_env = False  # else the dead proxy of the environment would refuse first
    with pytest.raises(requests.ConnectionError):
        session.get(f"http://{ELDERS}/", timeout=1)
    with pytest.raises(urllib.error.URLError):
        urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"http://{ELDERS}/", timeout=1)


def test_the_guard_holds_on_other_threads() -> None:
    seen: list[BaseException] = []

    def leave() -> None:
        try:
            socket.create_connection((ELDERS, 80), timeout=1)
        except OSError as error:
            seen.append(error)

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    assert [type(e) for e in seen] == [NetwerkVerbodenError]


def test_loopback_works() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=2) as client,
    ):
        other, _ = server.accept()
        with other:
            client.sendall(b"dag")
            assert other.recv(3) == b"dag"


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True),
        ("::1", True),
        ("localhost", True),
        ("", True),
        ("127.0.0.1.example.org", False),
        ("localhost.example.org", False),
        ("10.0.0.1", False),
        (b"example.org", False),
    ],
)
def test_what_counts_as_this_machine(host: str | bytes, local: bool) -> None:
    assert is_lokaal(host) is local

"""Places by their name: at the embedded gemeente over HTTP, and with answers as PDOK gave them."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
import shapely

from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.errors import NotFound, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.zoeken import PlekSoort, Suggestie
from tests.gemeente import Gemeente, Klok


@pytest.fixture
def server(gemeente: Gemeente) -> Iterator[Locatieserver]:
    with requests.Session() as session:
        yield Locatieserver(
            ApiSession(session, system="Locatieserver", clock=Klok()), gemeente.gegevens["locatieserver"]
        )


class Speler:
    """Gives the same body to every request, and keeps what was asked."""

    def __init__(self, body: bytes) -> None:
        outer = self
        self.gevraagd: list[tuple[str, dict[str, str]]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.gevraagd.append((self.path, dict(self.headers)))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: Any) -> None:
                """Quiet."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.root = f"http://127.0.0.1:{self.http.server_port}/v3_1"

    def sluit(self) -> None:
        self.http.shutdown()
        self.http.server_close()


def vraag_aan(body: bytes, deed: Any) -> tuple[Any, Speler]:
    """What ``deed`` makes of an answer."""
    speler = Speler(body)
    try:
        with requests.Session() as session:
            return deed(Locatieserver(ApiSession(session, system="Locatieserver", clock=Klok()), speler.root)), speler
    finally:
        speler.sluit()


def test_an_address_is_found_by_the_beginnings_of_its_words(server: Locatieserver) -> None:
    found = server.suggereer("langestr 1", soorten=(PlekSoort.ADRES,))
    assert found
    assert all(s.soort is PlekSoort.ADRES and s.weergave.lower().startswith("langestr") for s in found)
    place = server.plek(found[0])
    shape = shapely.from_wkb(place.plek)
    assert shape.geom_type == "Point"
    assert 130_000 < shape.x < 200_000
    assert 480_000 < shape.y < 560_000
    assert place.identificatie


def test_a_parcel_comes_with_its_area(server: Locatieserver) -> None:
    (first, *_rest) = server.suggereer("VBS00 A 1", soorten=(PlekSoort.PERCEEL,))
    shape = shapely.from_wkb(server.plek(first).plek)
    assert shape.geom_type == "Polygon"
    assert shape.area > 1


def test_too_few_signs_ask_nothing() -> None:
    found, speler = vraag_aan(b"{}", lambda s: s.suggereer("ab"))
    assert found == []
    assert speler.gevraagd == []


def test_another_municipality_has_no_such_place(server: Locatieserver) -> None:
    assert server.suggereer("langestraat", gemeente="GM9999")
    assert server.suggereer("langestraat", gemeente="GM0344") == []


def test_what_it_no_longer_knows_is_not_found(server: Locatieserver) -> None:
    with pytest.raises(NotFound):
        server.plek(Suggestie("adr-bestaat-niet", PlekSoort.ADRES, "x"))


def test_recorded_suggestions_of_other_kinds_are_left_out(gedeeld: Path) -> None:
    body = (gedeeld / "data/opendata/recorded/locatieserver/suggest.json").read_bytes()
    found, speler = vraag_aan(body, lambda s: s.suggereer("amsterdam"))
    assert [s.weergave for s in found][:1] == ["Amsterdam, Amsterdam, Noord-Holland"]
    assert all(s.soort in PlekSoort for s in found)
    assert "Authorization" not in speler.gevraagd[0][1]


def test_a_recorded_place_lands_where_pdok_has_it(gedeeld: Path) -> None:
    body = (gedeeld / "data/opendata/recorded/locatieserver/lookup.json").read_bytes()
    doc = json.loads(body)["response"]["docs"][0]
    found, _speler = vraag_aan(body, lambda s: s.plek(Suggestie(doc["id"], PlekSoort.WOONPLAATS, "Utrecht")))
    assert found.identificatie == "3295"
    assert shapely.from_wkb(found.plek).distance(shapely.from_wkt(doc["centroide_rd"])) < 10_000


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"response": {"docs": {}}}', b'{"response": {"docs": [1]}}'])
def test_another_shape_of_answer_is_an_error(body: bytes) -> None:
    with pytest.raises(UnreadableAnswer):
        vraag_aan(body, lambda s: s.suggereer("langestraat"))

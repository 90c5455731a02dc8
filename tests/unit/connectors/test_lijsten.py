"""Lists of many pages: followed as the server leads, to their end, every item once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.paginering import LEGE_PAGINAS, Vervolg
from portaal_leefomgeving_plugin.connectors.vegen import Veger
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, verplicht
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, Cancelled, Rejected, UnreadableAnswer
from tests.unit.connectors.loket import Antwoord, Loket, Verzoek, Voortgang, als_json, loket, sessie

BEGIN = "https://zaken.example/zaken/api/v1/zaken"


@pytest.mark.parametrize(
    ("volgende", "url"),
    [
        (f"{BEGIN}?page=2", f"{BEGIN}?page=2"),
        ("?page=2", f"{BEGIN}?page=2"),
        ("/zaken/api/v1/zaken?page=2", f"{BEGIN}?page=2"),
        ("https://zaken.example:443/x", "https://zaken.example:443/x"),
        (None, None),
        ("", None),
    ],
)
def test_een_vervolg_wordt_gevolgd_zoals_het_er_staat(volgende: object, url: str | None) -> None:
    assert Vervolg(BEGIN, system="zaken").naar(volgende) == url


@pytest.mark.parametrize(
    "volgende",
    ["https://elders.example/zaken", "http://zaken.example/zaken", "https://zaken.example:8443/zaken",
     "https://zaken.example.elders.example/", "//elders.example/zaken", "http://[::1",
     "file:///etc/passwd", BEGIN, 2, ["x"], {}],
)  # fmt: skip
def test_een_vervolg_naar_elders_of_terug_is_een_fout(volgende: object) -> None:
    with pytest.raises(UnreadableAnswer) as fout:
        Vervolg(BEGIN, system="zaken").naar(volgende)
    assert (fout.value.reason, fout.value.field) == (AnswerReason.ANDERE_VORM, "next")


def test_een_lijst_zonder_einde_heeft_een_einde() -> None:
    way = Vervolg(BEGIN, system="zaken", hoogste=5)
    for nr in range(2, 6):
        way.naar(f"?page={nr}")
    with pytest.raises(UnreadableAnswer):
        way.naar("?page=6")


def test_lege_paginas_mogen_even() -> None:
    way = Vervolg(BEGIN, system="zaken")
    for _ in range(LEGE_PAGINAS - 1):
        way.keur([], er_is_meer=True)
    way.keur(["a"], er_is_meer=True)
    for _ in range(LEGE_PAGINAS - 1):
        way.keur([], er_is_meer=True)
    way.keur([], er_is_meer=False)
    with pytest.raises(UnreadableAnswer):
        way.keur([], er_is_meer=True)


def test_dezelfde_pagina_onder_een_andere_link_is_een_kring() -> None:
    way = Vervolg(BEGIN, system="zaken")
    way.keur(["a", "b", "c"], er_is_meer=True)
    way.keur(["c", "d", "e"], er_is_meer=True)  # one came in meanwhile, and pushed c on
    with pytest.raises(UnreadableAnswer):
        way.keur(["a", "x", "c"], er_is_meer=True)


class Lijst:
    """A paged list in the manner of ZGW; ``bij`` is called before each page with its number, and may change it."""

    def __init__(self, aantal: int, *, kent_pagesize: bool = True, exact: bool = True) -> None:
        self.namen = [f"https://zaken.example/zaken/{nr}" for nr in range(aantal)]
        self.kent_pagesize = kent_pagesize
        self.exact = exact
        self.meer_gemeld = 0
        self.bij: Callable[[int], None] = lambda _nr: None

    def antwoord(self, verzoek: Verzoek) -> Antwoord:
        if "pageSize" in verzoek.vraag and not self.kent_pagesize:
            invalid = {
                "name": "nonFieldErrors",
                "code": "unknown-parameters",
                "reason": "Onbekende parameters: pageSize",
            }
            return als_json({"code": "invalid", "status": 400, "invalidParams": [invalid]}, 400)
        size, nr = min(int(verzoek.vraag.get("pageSize", 100)), 500), int(verzoek.vraag.get("page", 1))
        self.bij(nr)
        rest = len(self.namen) > nr * size
        query = "&".join(f"{k}={v}" for k, v in {**verzoek.vraag, "page": nr + 1}.items())
        body: dict[str, Any] = {
            "count": len(self.namen) + self.meer_gemeld, "next": f"{verzoek.pad}?{query}" if rest else None,
            "results": [{"url": name} for name in self.namen[(nr - 1) * size : nr * size]],
        }  # fmt: skip
        if not self.exact:
            body["countExact"] = False
        return als_json(body, API_version="1.5.1")


def urls(page: list[dict[str, Any]]) -> list[str]:
    return [verplicht(item, "url") for item in page]


def veeg(lijst: Lijst, progress: Voortgang | None = None) -> tuple[list[str], Loket]:
    with loket(lijst.antwoord) as server, sessie() as api:
        sweeper = Veger(api, {"Accept-Crs": "EPSG:4326"})
        pages = sweeper.veeg(f"{server.basis}/zaken", [("a", "b")], urls, deed="zaken.lezen", progress=progress)
        return [url for page in pages for url in page], server


def test_alles_een_keer_in_paginas_van_vijfhonderd() -> None:
    lijst = Lijst(1_234)
    found, server = veeg(lijst)
    assert found == lijst.namen
    assert [v.vraag.get("page") for v in server.gevraagd] == [None, "2", "3"]
    assert all(v.vraag["pageSize"] == "500" and v.vraag["a"] == "b" for v in server.gevraagd)
    assert all(v.koppen["accept-crs"] == "EPSG:4326" for v in server.gevraagd)


def test_een_server_die_geen_paginagrootte_kent_wordt_dat_een_keer_gevraagd() -> None:
    lijst = Lijst(230, kent_pagesize=False)
    with loket(lijst.antwoord) as server, sessie() as api:
        sweeper = Veger(api, {})
        for _ in range(2):
            pages = sweeper.veeg(f"{server.basis}/zaken", [], urls, deed="")
            assert [url for page in pages for url in page] == lijst.namen
        assert sum("pageSize" in v.vraag for v in server.gevraagd) == 1


def test_wat_er_tussendoor_bij_komt_telt_niet_dubbel() -> None:
    lijst = Lijst(900)

    def bij(nr: int) -> None:
        if nr == 2 and len(lijst.namen) == 900:
            lijst.namen.insert(0, "https://zaken.example/zaken/nieuw")

    lijst.bij = bij
    found, _ = veeg(lijst)
    assert len(found) == len(set(found))
    assert set(found) >= set(lijst.namen) - {"https://zaken.example/zaken/nieuw"}


def test_wat_er_tussendoor_uit_gaat_verbergt_geen_ander() -> None:
    """All pages move up one, so that the first of the second page slips onto the first: swept again."""
    lijst = Lijst(900)

    def bij(nr: int) -> None:
        if nr == 2 and len(lijst.namen) == 900:
            del lijst.namen[0]

    lijst.bij = bij
    found, _ = veeg(lijst)
    assert len(found) == len(set(found))
    assert set(found) >= set(lijst.namen)


def test_een_lijst_die_nooit_heel_wordt_heet_niet_heel() -> None:
    lijst = Lijst(30)
    lijst.meer_gemeld = 1
    with pytest.raises(UnreadableAnswer) as fout:
        veeg(lijst)
    assert fout.value.field == "count"


def test_een_telling_die_niet_exact_is_bewijst_niets() -> None:
    lijst = Lijst(30, exact=False)
    lijst.meer_gemeld = 10
    assert veeg(lijst)[0] == lijst.namen


@pytest.mark.parametrize("results", [[{"naam": "zonder url"}], [{"url": 3}]])
def test_een_ding_zonder_adres_is_een_fout_en_geen_gat(results: list[dict[str, Any]]) -> None:
    body = {"count": 1, "next": None, "results": results}
    with loket(lambda _v: als_json(body)) as server, sessie() as api, pytest.raises(UnreadableAnswer) as fout:
        list(Veger(api, {}).veeg(server.basis, [], urls, deed=""))
    assert fout.value.field == "url"


def test_een_veld_van_een_andere_vorm_wordt_met_naam_genoemd() -> None:
    def lees(_page: list[dict[str, Any]]) -> list[str]:
        raise AndereVorm("startdatum")

    with loket(Lijst(3).antwoord) as server, sessie() as api, pytest.raises(UnreadableAnswer) as fout:
        list(Veger(api, {}).veeg(f"{server.basis}/zaken", [], lees, deed=""))
    assert (fout.value.field, fout.value.system) == ("startdatum", "proefsysteem")


def test_een_afgewezen_filter_is_geen_paginagrootte() -> None:
    no = als_json({"status": 400, "code": "invalid", "invalidParams": [{"name": "status", "code": "invalid"}]}, 400)
    with loket(lambda _v: no) as server, sessie() as api:
        with pytest.raises(Rejected):
            list(Veger(api, {}).veeg(server.basis, [], urls, deed=""))
        assert len(server.gevraagd) == 1


@pytest.mark.parametrize("body", [{"count": 1}, {"results": "x"}, {"results": [1]}, "x", None, 3, [[]]])
def test_een_lijst_van_een_andere_vorm(body: object) -> None:
    with loket(lambda _v: als_json(body)) as server, sessie() as api, pytest.raises(UnreadableAnswer) as fout:
        list(api.pages(server.basis))
    assert fout.value.field == "results"


def test_een_kale_lijst_is_haar_enige_pagina() -> None:
    with loket(lambda _v: als_json([{"url": "a"}, {"url": "b"}])) as server, sessie() as api:
        assert list(api.pages(server.basis)) == [[{"url": "a"}, {"url": "b"}]]


def test_een_zoekvraag_gaat_met_elke_pagina_mee() -> None:
    lijst = Lijst(250)
    with loket(lijst.antwoord) as server, sessie() as api:
        found = [r["url"] for page in api.pages(f"{server.basis}/_zoek", body={"zaakgeometrie": 1}) for r in page]
        assert found == lijst.namen
        assert {(v.methode, v.inhoud) for v in server.gevraagd} == {("POST", b'{"zaakgeometrie": 1}')}


def test_stoppen_tussen_twee_paginas() -> None:
    with pytest.raises(Cancelled):
        veeg(Lijst(1_200), Voortgang(stop_na=2))

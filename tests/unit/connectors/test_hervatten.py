"""A sweep that broke off goes on: nothing between is missed, whatever came or went meanwhile."""

from __future__ import annotations

import random
from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.vegen import Gebleven, Veger, sleutel
from tests.unit.connectors.loket import Antwoord, Verzoek, als_json, loket, sessie

PAGINA = 4


class Lijst:
    """A list, newest first, in pages of four; without pageSize, so that pages stay small."""

    def __init__(self, aantal: int) -> None:
        self.dingen = list(range(aantal, 0, -1))
        self.basis = ""
        self.gevraagd: list[int] = []

    def antwoord(self, verzoek: Verzoek) -> Antwoord:
        if "pageSize" in verzoek.vraag:
            wrong = {"name": "nonFieldErrors", "code": "unknown-parameters", "reason": "pageSize"}
            return als_json({"code": "invalid", "invalidParams": [wrong]}, status=400)
        page = int(verzoek.vraag.get("page", "1"))
        self.gevraagd.append(page)
        begin = (page - 1) * PAGINA
        if page > 1 and begin >= len(self.dingen):
            return als_json({"code": "not_found", "detail": "Ongeldige pagina."}, status=404)
        chosen = self.dingen[begin : begin + PAGINA]
        more = begin + PAGINA < len(self.dingen)
        return als_json({
            "count": len(self.dingen), "next": f"{self.basis}/zaken?page={page + 1}" if more else None,
            "previous": None, "results": [{"url": self.url(n)} for n in chosen],
        })  # fmt: skip

    def url(self, nr: int) -> str:
        return f"{self.basis}/zaken/00000000-0000-4000-8000-{nr:012d}"


def urls(page: list[dict[str, Any]]) -> list[str]:
    return [str(item["url"]) for item in page]


def onderbroken(veger: Veger, lijst: Lijst, paginas: int) -> Gebleven:
    """Reads so many pages and breaks off."""
    seen, url, telling = set(), "", None
    pages = veger.bladen(f"{lijst.basis}/zaken", [], urls, deed="")
    for _ in range(paginas):
        blad = next(pages)
        seen |= {sleutel(u) for u in blad.items}
        url, telling = blad.url, blad.telling
    return Gebleven(seen, url, telling)


def verder(veger: Veger, lijst: Lijst, gebleven: Gebleven) -> list[str]:
    lijst.gevraagd.clear()
    pages = veger.bladen(f"{lijst.basis}/zaken", [], urls, deed="", hervat=gebleven)
    return [url for blad in pages for url in blad.items]


def test_only_the_front_and_what_is_left_is_read_again() -> None:
    lijst = Lijst(40)
    with loket(lijst.antwoord) as server, sessie() as api:
        lijst.basis = server.basis
        veger = Veger(api, {})
        left = onderbroken(veger, lijst, 6)
        lijst.dingen[:0] = [42, 41]
        found = verder(veger, lijst, left)
    assert found[:2] == [lijst.url(42), lijst.url(41)]
    assert found[2:] == [lijst.url(n) for n in range(16, 0, -1)]
    assert lijst.gevraagd == [1, 6, 7, 8, 9, 10, 11]


def test_what_was_removed_before_the_break_hides_nothing_after_it() -> None:
    lijst = Lijst(40)
    with loket(lijst.antwoord) as server, sessie() as api:
        lijst.basis = server.basis
        veger = Veger(api, {})
        left = onderbroken(veger, lijst, 6)
        del lijst.dingen[:3]
        found = verder(veger, lijst, left)
    assert {lijst.url(n) for n in range(16, 0, -1)} <= set(found)


def test_where_nothing_known_is_left_on_the_last_page_everything_is_read() -> None:
    lijst = Lijst(40)
    with loket(lijst.antwoord) as server, sessie() as api:
        lijst.basis = server.basis
        veger = Veger(api, {})
        left = onderbroken(veger, lijst, 6)
        del lijst.dingen[:10]
        found = verder(veger, lijst, left)
    assert set(found) == {lijst.url(n) for n in range(16, 0, -1)}


@pytest.mark.parametrize("elders", ["", "http://elders.example/zaken?page=3", "/andere?page=2"])
def test_a_page_that_is_none_of_this_list_is_not_asked_for(elders: str) -> None:
    lijst = Lijst(10)
    with loket(lijst.antwoord) as server, sessie() as api:
        lijst.basis = server.basis
        where = f"{server.basis}{elders}" if elders.startswith("/") else elders
        left = Gebleven({sleutel(lijst.url(10))}, where, 10)
        found = verder(Veger(api, {}), lijst, left)
    assert found == [lijst.url(n) for n in range(9, 0, -1)]


def test_whatever_comes_and_goes_meanwhile_nothing_that_stayed_is_missed() -> None:
    rng = random.Random(7)
    lijst = Lijst(1)
    with loket(lijst.antwoord) as server, sessie() as api:
        lijst.basis = server.basis
        veger = Veger(api, {})
        for _ in range(60):
            lijst.dingen = list(range(rng.randint(1, 60), 0, -1))
            pages = rng.randint(1, -(-len(lijst.dingen) // PAGINA))
            left = onderbroken(veger, lijst, pages)
            before = set(left.gezien)
            gone = set(rng.sample(lijst.dingen, rng.randint(0, len(lijst.dingen) // 3)))
            stay = [n for n in lijst.dingen if n not in gone]
            lijst.dingen = [*range(60 + rng.randint(1, 9), 60, -1), *stay]
            found = {sleutel(u) for u in verder(veger, lijst, left)}
            assert before | found >= {sleutel(lijst.url(n)) for n in lijst.dingen}
            assert not before & found


def test_a_key_is_small_and_tells_urls_apart() -> None:
    one = "https://a.example/zaken/6f1c1d0e-0000-4000-8000-000000000001"
    assert isinstance(sleutel(one), int)
    assert sleutel(one) == sleutel("https://gateway.example/z/6f1c1d0e-0000-4000-8000-000000000001")
    assert sleutel(one) != sleutel(one[:-1] + "2")
    assert sleutel("https://a.example/zaken/17") == "https://a.example/zaken/17"
    assert isinstance(sleutel("https://a.example/zaken/6f1c1d0e-0000-4000-8000-00000000000x"), str)

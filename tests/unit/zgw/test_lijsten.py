"""Lists from beginning to end: pages, items that show twice or not at all, and servers that know no pageSize."""

from __future__ import annotations

from typing import Any

import pytest

from portaal_leefomgeving_plugin.demo.wire import Request, Response
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, Rejected, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.zaak import Zaak
from tests.unit.demo.maker import Maker
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.aansluiting import Aansluiting, Pc, Rustig, aangesloten, op_gemeente
from tests.unit.zgw.weergave import Weergave


def _zaak(plaat: Weergave, nr: int) -> dict[str, Any]:
    """The recorded zaak, as number so and so."""
    uuid = f"00000000-0000-4000-8000-{nr:012d}"
    data: dict[str, Any] = plaat.lichaam("zaken-detail")
    return data | {"url": f"{plaat.base}/zaken/api/v1/zaken/{uuid}", "uuid": uuid, "identificatie": f"Z-{nr}"}


def _paginas(plaat: Weergave, *rondes: list[tuple[list[int], int]]) -> None:
    """Serves sweeps: of each its pages, as numbers of zaken and the count that the page tells."""
    served = iter([(nr, page) for ronde in rondes for nr, page in enumerate([*ronde, None], 1) if page is not None])
    last = [len(ronde) for ronde in rondes]
    begun: list[int] = []

    def maak(_request: Request) -> Response:
        nr, page = next(served)
        if nr == 1:
            begun.append(nr)
        numbers, count = page
        more = nr < last[len(begun) - 1]
        return Response.json(
            {
                "count": count,
                "next": f"{plaat.base}/zaken/api/v1/zaken?bladzij={len(begun)}-{nr + 1}" if more else None,
                "previous": None,
                "results": [_zaak(plaat, n) for n in numbers],
            }
        )

    plaat.laat("GET", "/zaken/api/v1/zaken", maak)


def _gelezen(a: Aansluiting) -> list[str]:
    return [zaak.identificatie for page in a.client.zaken(Rustig()) for zaak in page]


def test_next_is_followed_as_the_server_gives_it(plaat: Weergave) -> None:
    _paginas(plaat, [([3, 2], 4), ([1], 4), ([0], 4)])
    with aangesloten(plaat.base, clock=Pc()) as a:
        assert _gelezen(a) == ["Z-3", "Z-2", "Z-1", "Z-0"]
    assert [dict(r.query) for r in plaat.gevraagd] == [{"pageSize": "500"}, {"bladzij": "1-2"}, {"bladzij": "1-3"}]


def test_a_zaak_that_shows_twice_is_given_once(plaat: Weergave) -> None:
    # one is added between two pages: the last of the first page slides to the second
    _paginas(plaat, [([4, 3], 4), ([3, 2], 5), ([1], 5)], [([5, 4], 5), ([3, 2], 5), ([1], 5)])
    with aangesloten(plaat.base, clock=Pc()) as a:
        found = _gelezen(a)
    assert sorted(found) == ["Z-1", "Z-2", "Z-3", "Z-4", "Z-5"]
    assert len(found) == len(set(found))


def test_a_zaak_that_a_removal_hid_is_found_in_a_second_sweep(plaat: Weergave) -> None:
    # 4 is removed after the first page: 2 slides to it and is skipped
    _paginas(plaat, [([4, 3], 4), ([1], 3)], [([3, 2], 3), ([1], 3)])
    with aangesloten(plaat.base, clock=Pc()) as a:
        assert sorted(_gelezen(a)) == ["Z-1", "Z-2", "Z-3", "Z-4"]


def test_a_list_that_never_gets_whole_is_an_error_and_no_shorter_list(plaat: Weergave) -> None:
    _paginas(plaat, *[[([2], 3), ([1], 3)]] * 3)
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(UnreadableAnswer) as fout:
        _gelezen(a)
    assert (fout.value.reason, fout.value.field) == (AnswerReason.ANDERE_VORM, "count")


def test_a_count_that_is_not_exact_is_not_counted_on(plaat: Weergave) -> None:
    page = {"count": 99, "countExact": False, "next": None, "previous": None, "results": [_zaak(plaat, 1)]}
    plaat.laat("GET", "/zaken/api/v1/zaken", lambda _request: Response.json(page))
    with aangesloten(plaat.base, clock=Pc()) as a:
        assert _gelezen(a) == ["Z-1"]
    assert len(plaat.gevraagd) == 1


@pytest.mark.parametrize("volgende", ["http://127.0.0.2:1/zaken/api/v1/zaken?page=2", "zelf", 7])
def test_next_that_leads_astray_is_not_followed(plaat: Weergave, volgende: object) -> None:
    def maak(request: Request) -> Response:
        query = "&".join(f"{n}={v}" for n, v in request.query)
        target = f"{plaat.base}{request.path}?{query}" if volgende == "zelf" else volgende
        return Response.json({"count": 2, "next": target, "previous": None, "results": [_zaak(plaat, 1)]})

    plaat.laat("GET", "/zaken/api/v1/zaken", maak)
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(UnreadableAnswer) as fout:
        _gelezen(a)
    assert fout.value.field == "next"


def test_page_size_is_dropped_where_the_server_does_not_know_it_and_not_tried_again(plaat: Weergave) -> None:
    def maak(request: Request) -> Response:
        if request.vraag("pageSize") is not None:
            return plaat.plaat("zaken-list-error-400-unknown-param")
        return Response.json({"count": 1, "next": None, "previous": None, "results": [_zaak(plaat, 1)]})

    plaat.laat("GET", "/zaken/api/v1/zaken", maak)
    with aangesloten(plaat.base, clock=Pc()) as a:
        assert _gelezen(a) == ["Z-1"]
        assert _gelezen(a) == ["Z-1"]
    assert [r.vraag("pageSize") for r in plaat.gevraagd] == ["500", None, None]


def test_another_parameter_that_is_unknown_is_told(plaat: Weergave) -> None:
    plaat.speel("GET", "/zaken/api/v1/zaken", "zaken-list-error-400-unknown-param")
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(Rejected) as fout:
        list(a.client.zaken(Rustig(), alleen_open=True))
    assert fout.value.has("unknown-parameters")
    assert len(plaat.gevraagd) == 2


def test_all_zaken_of_the_gemeente_come_once_and_the_open_ones_are_open(wereld: Wereld, maker: Maker) -> None:
    maker.zaak()
    with op_gemeente(wereld) as a:
        everything: list[Zaak] = [zaak for page in a.client.zaken(Rustig()) for zaak in page]
        still_open = [zaak for page in a.client.zaken(Rustig(), alleen_open=True) for zaak in page]
    count = wereld.doe("GET", "zaken/api/v1/zaken?pageSize=1")["count"]
    assert len({zaak.url for zaak in everything}) == len(everything) == count
    assert {z.url for z in still_open} == {z.url for z in everything if not z.afgehandeld}
    assert 0 < len(still_open) < len(everything)


def test_one_sweep_gives_the_current_status_of_each_zaak_that_has_one(wereld: Wereld, maker: Maker) -> None:
    back = maker.zaak()
    maker.status(back, "behandeling", "2026-11-10T09:00:00Z")
    maker.status(back, "toets", "2026-11-05T09:00:00Z")  # made later, but set earlier: not the current one
    with op_gemeente(wereld) as a:
        current = {s.zaak: s for page in a.client.huidige_statussen(Rustig()) for s in page}
        zaken = [zaak for page in a.client.zaken(Rustig()) for zaak in page]
        assert len(a.gevraagd(deel="/statussen")) == 1
    assert {zaak.url: zaak.status for zaak in zaken if zaak.status} == {url: s.url for url, s in current.items()}
    assert current[back].statustype == maker.statustype("behandeling")
    assert all(status.is_laatste for status in current.values())


def test_one_sweep_gives_the_behandelaars_and_asks_for_nobody_else(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    maker.rol(zaak, "rollen-create-medewerker-201")
    maker.rol(zaak, "rollen-create-initiator-201")
    with op_gemeente(wereld) as a:
        found = [pair for page in a.client.behandelaars(Rustig()) for pair in page]
        body = b"".join(answer.content for answer in a.antwoorden)
    assert [who for url, who in found if url == zaak] == ["j.devries"]
    assert b"111222333" not in body
    assert b"natuurlijk_persoon" not in body


def test_one_sweep_gives_the_type_of_every_resultaat_and_nothing_that_was_said_with_it(wereld: Wereld) -> None:
    with op_gemeente(wereld) as a:
        found = [pair for page in a.client.resultaten(Rustig()) for pair in page]
        closed = [z for page in a.client.zaken(Rustig()) for z in page if z.resultaat]
    assert {zaak for zaak, _ in found} == {z.url for z in closed}
    assert len(found) == len(closed) > 0


def test_a_connection_test_tells_version_and_number_and_reads_one_zaak(wereld: Wereld) -> None:
    with op_gemeente(wereld) as a:
        assert a.client.controleer_zaken() == ("1.5.1", wereld.doe("GET", "zaken/api/v1/zaken?pageSize=1")["count"])
        assert a.client.controleer_catalogi()[0] == "1.3.1"
        assert a.client.controleer_documenten()[0] == "1.4.2"
        assert a.client.controleer_besluiten()[0] == "1.1.0"
        assert all("pageSize=1" in str(r.url) for r in a.gevraagd())

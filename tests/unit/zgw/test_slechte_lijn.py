"""Reading on a line that fails: repeated where there is hope, told for what it is where there is none."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.demo.storing import Regel
from portaal_leefomgeving_plugin.demo.wire import Response
from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    ServerFault,
    Unreachable,
    UnreachableReason,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl
from tests.unit.demo.maker import Maker
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.aansluiting import Pc, Rustig, aangesloten, op_gemeente
from tests.unit.zgw.weergave import Weergave


@pytest.mark.parametrize("soort", ["reset", "afgekapt", "503"])
def test_reading_is_repeated_until_it_comes_whole(wereld: Wereld, maker: Maker, soort: str) -> None:
    zaak = maker.zaak()
    wereld.storing.regels[:] = [Regel(pad="/zaken/", methode="GET", soort=soort, aantal=2)]
    with op_gemeente(wereld) as a:
        assert a.client.zaak(ZaakUrl(zaak)) is not None
        assert a.pauzes == [0.4, 1.2]


def test_a_web_page_where_a_zaak_was_asked_is_told_and_not_repeated(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    wereld.storing.regels[:] = [Regel(pad="/zaken/", methode="GET", soort="html")]
    with op_gemeente(wereld) as a, pytest.raises(UnreadableAnswer) as fout:
        a.client.zaak(ZaakUrl(zaak))
    assert fout.value.reason is AnswerReason.HTML
    assert wereld.storing.regels[0].geraakt == 1


def test_a_server_that_keeps_failing_is_named_with_its_status(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    wereld.storing.regels[:] = [Regel(pad="/zaken/", methode="GET", soort="500")]
    with op_gemeente(wereld) as a, pytest.raises(ServerFault) as fout:
        a.client.zaak(ZaakUrl(zaak))
    assert fout.value.status == 500
    assert wereld.storing.regels[0].geraakt == 4


def test_an_answer_that_is_always_cut_off_is_no_zaak(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    wereld.storing.regels[:] = [Regel(pad="/zaken/", methode="GET", soort="afgekapt")]
    with op_gemeente(wereld) as a, pytest.raises(Unreachable) as fout:
        a.client.zaak(ZaakUrl(zaak))
    assert fout.value.reason is UnreachableReason.AFGEBROKEN


def test_a_list_that_breaks_off_half_way_does_not_end_as_if_it_were_whole(plaat: Weergave) -> None:
    zaak = plaat.lichaam("zaken-detail")
    more = f"{plaat.base}/zaken/api/v1/zaken?page=2"

    def maak(request: object) -> Response:
        if len(plaat.gevraagd) == 1:
            return Response.json({"count": 2, "next": more, "previous": None, "results": [zaak]})
        return Response(0, lijn="reset")

    plaat.laat("GET", "/zaken/api/v1/zaken", maak)
    with aangesloten(plaat.base, clock=Pc()) as a:
        pages = a.client.zaken(Rustig())
        assert len(next(pages)) == 1
        with pytest.raises(Unreachable):
            next(pages)


def test_json_that_stops_half_way_though_the_length_is_right_is_asked_again(plaat: Weergave) -> None:
    def maak(_request: object) -> Response:
        if len(plaat.gevraagd) == 1:
            return Response(200, {"Content-Type": "application/json"}, b'{"count": 1, "results": [{"url": ')
        return Response.json({"count": 0, "next": None, "previous": None, "results": []})

    plaat.laat("GET", "/zaken/api/v1/zaken", maak)
    with aangesloten(plaat.base, clock=Pc()) as a:
        assert list(a.client.zaken(Rustig())) == []
    assert len(plaat.gevraagd) == 2

"""What a zaak is about, from the one zaakeigenschap that was named: expanded into the list, or not known."""

from __future__ import annotations

from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.velden import AndereVorm
from portaal_leefomgeving_plugin.connectors.zgw import lezen
from portaal_leefomgeving_plugin.demo.wire import Request, Response
from portaal_leefomgeving_plugin.domain.errors import Rejected
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl
from tests.unit.demo.maker import Maker
from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.aansluiting import Pc, Rustig, aangesloten, op_gemeente
from tests.unit.zgw.weergave import Weergave

LIJST = "/zaken/api/v1/zaken"


def _met_eigenschap(maker: Maker) -> ZaakUrl:
    """A zaak with "Bouwkosten" as recorded."""
    zaak = maker.zaak()
    body = maker.vertaald(opnames()["zaakeigenschappen-create-201"].body)
    maker.w.doe("POST", f"{zaak}/zaakeigenschappen", {**body, "zaak": zaak})
    return ZaakUrl(zaak)


def test_the_list_tells_the_property_that_was_named_and_no_other(wereld: Wereld, maker: Maker) -> None:
    with_one, without = _met_eigenschap(maker), ZaakUrl(maker.zaak())
    with op_gemeente(wereld, activiteit_eigenschap="bouwkosten") as a:
        listed = {z.url: z.activiteiten for page in a.client.zaken(Rustig()) for z in page}
        alone = a.client.zaak(with_one)
    assert listed[with_one] == ("125000",)
    assert listed[without] == ()
    assert alone is not None
    assert alone.activiteiten is None  # by itself it is read without: what was known stays so
    with op_gemeente(wereld, activiteit_eigenschap="Activiteit") as a:
        assert {z.url: z.activiteiten for page in a.client.zaken(Rustig()) for z in page}[with_one] == ()


def test_where_none_is_named_nothing_is_asked_for_and_nothing_known(wereld: Wereld, maker: Maker) -> None:
    zaak = _met_eigenschap(maker)
    with op_gemeente(wereld) as a:
        listed = {z.url: z.activiteiten for page in a.client.zaken(Rustig()) for z in page}
        assert not [r for r in a.gevraagd("GET") if "expand" in str(r.url)]
    assert listed[zaak] is None


def _weigert_expand(plaat: Weergave, naam: str, reden: str) -> None:
    detail: dict[str, Any] = plaat.lichaam("zaken-detail")

    def maak(request: Request) -> Response:
        if "expand" in dict(request.query):
            wrong = [{"name": naam, "code": "unknown-parameters", "reason": reden}]
            body = {"type": "x", "code": "invalid", "title": "Invalid input.", "status": 400, "invalidParams": wrong}
            return Response.json(body, 400)
        return Response.json({"count": 1, "next": None, "previous": None, "results": [detail]})

    plaat.laat("GET", LIJST, maak)


def test_a_server_that_does_not_expand_is_read_without_and_asked_no_more(plaat: Weergave) -> None:
    _weigert_expand(plaat, "nonFieldErrors", "Onbekende query parameters: expand")
    with aangesloten(plaat.base, clock=Pc(), activiteit_eigenschap="Activiteit") as a:
        for _round in range(2):
            (zaak,) = [z for page in a.client.zaken(Rustig()) for z in page]
            assert zaak.activiteiten is None
    asked = [set(dict(r.query)) for r in plaat.gevraagd]
    # without a page size too it was refused, so that the page size was not what it did not know
    assert asked == [{"expand", "pageSize"}, {"expand"}, {"pageSize"}, {"pageSize"}]


def test_another_refusal_is_told(plaat: Weergave) -> None:
    _weigert_expand(plaat, "pageSize", "te groot")
    with aangesloten(plaat.base, clock=Pc(), activiteit_eigenschap="Activiteit") as a, pytest.raises(Rejected):
        list(a.client.zaken(Rustig()))


def test_values_are_each_told_once_and_empty_ones_not() -> None:
    def data(*pairs: tuple[str, str]) -> dict[str, Any]:
        return {"_expand": {"eigenschappen": [{"naam": n, "waarde": w} for n, w in pairs]}}

    pairs = (("Activiteit", "Kappen"), ("activiteit ", " Kappen "), ("Activiteit", ""), ("Naam", "P. Ersoon"))
    assert lezen.activiteiten(data(*pairs, ("Activiteit", "Bouwen")), "Activiteit") == ("Kappen", "Bouwen")
    assert lezen.activiteiten({"_expand": {}}, "Activiteit") == ()
    assert lezen.activiteiten({}, "Activiteit") is None
    assert lezen.activiteiten(data(*pairs), "") is None
    with pytest.raises(AndereVorm):
        lezen.activiteiten({"_expand": {"eigenschappen": [3]}}, "Activiteit")

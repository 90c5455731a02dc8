"""The headers that ZGW asks for, and the reason that a user gives."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from portaal_leefomgeving_plugin.connectors.zgw.kop import REDEN_TEKENS, audit
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, Rejected
from portaal_leefomgeving_plugin.domain.termijnwijziging import Termijnwijziging
from portaal_leefomgeving_plugin.domain.zaak import StatustypeUrl, ZaakUrl
from tests.unit.demo.maker import Maker
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.aansluiting import Pc, Rustig, aangesloten, op_gemeente, utc
from tests.unit.zgw.weergave import Weergave


def test_both_crs_headers_are_on_every_call_to_zaken_and_on_every_write(wereld: Wereld, maker: Maker) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld) as a:
        list(a.client.zaken(Rustig()))
        read = a.client.zaak(zaak)
        assert read is not None
        a.client.controleer_zaken()
        a.client.wijziger.termijn(read, Termijnwijziging(None, read.startdatum, "proef", opgeschort=True), reden="")
        a.client.zet_status(
            zaak,
            StatustypeUrl(maker.statustype("toets")),
            datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="",
            reden="",
        )
        asked = a.gevraagd()
        assert len(asked) >= 5
        for request in asked:
            assert request.headers["Accept-Crs"] == "EPSG:4326", request.url
            assert request.headers["Content-Crs"] == "EPSG:4326", request.url


@pytest.mark.parametrize(
    ("opname", "status", "code"),
    [
        ("crs-error-412-no-accept-crs", 412, "precondition_failed"),
        ("crs-error-406-rd", 406, "not_acceptable"),
        ("zaken-error-415", 415, "unsupported_media_type"),
    ],
)
def test_a_refused_header_is_told_with_its_status_and_code(
    plaat: Weergave, opname: str, status: int, code: str
) -> None:
    plaat.speel("GET", "/zaken/1", opname)
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(Rejected) as fout:
        a.client.zaak(ZaakUrl(f"{plaat.base}/zaken/api/v1/zaken/1"))
    assert (fout.value.status, fout.value.code) == (status, code)
    assert len(plaat.gevraagd) == 1


@pytest.mark.parametrize(
    ("reden", "gelezen"),
    [
        ("Termijn verlengd na overleg", "Termijn verlengd na overleg"),
        ("Geïnd: € 12", "Geïnd: € 12"),
        ("Café Zoë", "Café Zoë"),
        ("100% akkoord ✓, zie bijlage%20A", "100% akkoord ✓, zie bijlage%20A"),
        ("regel een\r\nX-Kwaad: ja", "regel een X-Kwaad: ja"),
        ("  ruim  ", "ruim"),
    ],
)
def test_a_reason_arrives_in_the_audit_trail(wereld: Wereld, maker: Maker, reden: str, gelezen: str) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld) as a:
        a.client.zet_status(
            zaak,
            StatustypeUrl(maker.statustype("toets")),
            datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="",
            reden=reden,
        )
    kept = wereld.doe("GET", f"{zaak}/audittrail")[-1]["toelichting"]
    assert kept == gelezen or unquote(kept) == gelezen


def test_without_a_reason_there_is_no_header() -> None:
    assert audit("") == audit(" \n ") == {}


def test_a_reason_that_does_not_fit_is_not_cut() -> None:
    assert audit("x" * REDEN_TEKENS)
    with pytest.raises(NotAllowed) as fout:
        audit("x" * (REDEN_TEKENS + 7))
    assert (fout.value.code, fout.value.params) == ("reden_te_lang", {"teveel": "7"})

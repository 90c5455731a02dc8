"""Logging in at ZGW: the claims, one fresh token per request, clocks that differ, and what each refusal becomes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import timedelta
from typing import Any

import pytest
import requests

from portaal_leefomgeving_plugin.connectors.zgw.auth import ZgwJwtAuth
from portaal_leefomgeving_plugin.domain.errors import Refused
from portaal_leefomgeving_plugin.domain.zaak import StatustypeUrl, ZaakUrl
from tests.unit.demo.maker import Maker
from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import COORDINATOR, MELDINGEN, RAADPLEGER, Sleutel, Wereld
from tests.unit.zgw.aansluiting import Pc, aangesloten, op_gemeente, utc
from tests.unit.zgw.weergave import Weergave

GEHEIM = "een geheim dat nergens mag staan"


def _deel(part: str) -> Any:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def _auth(clock: Pc) -> ZgwJwtAuth:
    return ZgwJwtAuth("proef", GEHEIM, clock=clock, user_id="t.ester", user_representation="T. Ester")


def test_a_token_has_the_claims_of_zgw_consumers() -> None:
    clock = Pc()
    head, claims, _ = _auth(clock).jwt().split(".")
    assert _deel(head) == {"typ": "JWT", "alg": "HS256"}
    content = _deel(claims)
    assert set(content) == {"iss", "iat", "exp", "client_id", "user_id", "user_representation"}
    assert content["iss"] == content["client_id"] == "proef"
    assert (content["user_id"], content["user_representation"]) == ("t.ester", "T. Ester")
    assert 0 < clock.now().timestamp() - content["iat"] < 10
    assert content["exp"] - content["iat"] == 3_600


def test_a_token_is_signed_with_the_shared_secret() -> None:
    signed, _, signature = _auth(Pc()).jwt().rpartition(".")
    wanted = hmac.new(GEHEIM.encode(), signed.encode(), hashlib.sha256).digest()
    assert base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4)) == wanted


def test_the_secret_is_never_printed() -> None:
    auth = _auth(Pc())
    assert GEHEIM not in repr(auth) + str(auth)
    assert GEHEIM not in auth.jwt()


def test_each_request_has_a_token_of_its_own_moment() -> None:
    clock = Pc()
    auth = _auth(clock)
    moments = []
    for minutes in (0, 50, 130):
        clock.verschil = timedelta(minutes=minutes)
        signed = auth(requests.Request("GET", "http://127.0.0.1/").prepare())
        moments.append(_deel(signed.headers["Authorization"].split(".")[1])["iat"])
    assert [moment - moments[0] for moment in moments] == [0, 3_000, 7_800]


def test_who_acts_stands_in_the_audit_trail(wereld: Wereld, maker: Maker) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld) as a:
        a.client.zet_status(
            zaak,
            StatustypeUrl(maker.statustype("toets")),
            datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="",
            reden="x",
        )
    line = wereld.doe("GET", f"{zaak}/audittrail")[-1]
    assert (line["gebruikersId"], line["gebruikersWeergave"]) == ("t.ester", "T. Ester")


@pytest.mark.parametrize("uren", [-30, -2, 2, 30])
def test_a_pc_whose_clock_is_off_gets_in_after_one_refusal_at_most(wereld: Wereld, maker: Maker, uren: int) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld, verschil=timedelta(hours=uren)) as a:
        assert a.client.zaak(zaak) is not None
        assert [answer.status_code for answer in a.antwoorden] == ([403, 200] if uren < -1 else [200])
        assert a.client.zaak(zaak) is not None
        assert a.antwoorden[-1].status_code == 200
        assert len(a.antwoorden) == (3 if uren < -1 else 2)


def test_a_write_is_repeated_after_an_expired_token_and_done_once(wereld: Wereld, maker: Maker) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld, verschil=timedelta(hours=-2)) as a:
        a.client.zet_status(
            zaak,
            StatustypeUrl(maker.statustype("toets")),
            datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="",
            reden="",
        )
        assert [answer.status_code for answer in a.antwoorden] == [403, 201]
    assert wereld.doe("GET", f"zaken/api/v1/statussen?zaak={zaak}")["count"] == 2


def test_a_token_that_stays_expired_is_a_refusal_after_two_attempts(plaat: Weergave) -> None:
    plaat.speel("GET", "/zaken/1", "auth-error-403-expired")
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(Refused) as fout:
        a.client.zaak(ZaakUrl(f"{plaat.base}/zaken/api/v1/zaken/1"))
    assert fout.value.code == "jwt-expired"
    assert len(plaat.gevraagd) == 2


GEWEIGERD = sorted(
    name
    for name, opname in opnames().items()
    if opname.antwoord.status == 403 and "/zaken/api/" in opname.url and "expired" not in name
)


@pytest.mark.parametrize("naam", GEWEIGERD)
def test_a_recorded_refusal_keeps_its_code_and_its_words(plaat: Weergave, naam: str) -> None:
    plaat.speel("POST", "/statussen", naam)
    recorded = opnames()[naam].antwoord.body
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(Refused) as fout:
        a.client.zet_status(
            ZaakUrl(f"{plaat.base}/zaken/api/v1/zaken/1"),
            StatustypeUrl(f"{plaat.base}/catalogi/api/v1/statustypen/1"),
            datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="",
            reden="",
        )
    closed = recorded["type"].endswith("/ZaakClosed/")
    assert fout.value.code == ("zaak-gesloten" if closed else recorded["code"])
    assert fout.value.status == 403
    assert fout.value.detail == recorded["detail"]
    assert fout.value.system == "Proefstad"
    assert len(plaat.gevraagd) == 1, "a refusal is not tried again"


def test_a_wrong_secret_and_an_unknown_client_are_told_apart(wereld: Wereld, maker: Maker) -> None:
    zaak, clock = ZaakUrl(maker.zaak()), Pc(wereld.klok)
    codes = []
    for key in (Sleutel(wereld.sleutels[COORDINATOR].client_id, "mis"), Sleutel("onbekend", "mis")):
        with aangesloten(wereld.base, clock=clock, sleutel=key) as a, pytest.raises(Refused) as fout:
            a.client.zaak(zaak)
        codes.append(fout.value.code)
    assert codes == ["invalid-jwt-signature", "invalid-client-identifier"]


def test_a_missing_scope_names_the_deed_that_was_tried(wereld: Wereld, maker: Maker) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld, wie=RAADPLEGER) as a, pytest.raises(Refused) as fout:
        a.client.zet_status(
            zaak,
            StatustypeUrl(maker.statustype("toets")),
            datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="",
            reden="",
        )
    assert (fout.value.code, fout.value.deed) == ("permission_denied", "zaken.statussen.toevoegen")


def test_zaken_of_a_zaaktype_without_rights_are_refused_one_by_one_and_absent_from_lists(
    wereld: Wereld, maker: Maker
) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld, wie=MELDINGEN) as a:
        with pytest.raises(Refused):
            a.client.zaak(zaak)
        assert a.client.statussen(zaak) == ()

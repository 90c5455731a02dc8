"""Who may do what in the embedded gemeente, what holds a document, and what its audit trail remembers."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

import pytest

from portaal_leefomgeving_plugin.demo.zgw.toegang import LEZEN
from tests.unit.demo.maker import Maker
from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import BEHANDELAAR, CRS, Sleutel, Wereld


@pytest.fixture(scope="module")
def wereld() -> Iterator[Wereld]:
    made = Wereld()
    yield made
    made.stop()


@pytest.fixture
def maker(wereld: Wereld) -> Maker:
    return Maker(wereld)


def _code(wereld: Wereld, token: str) -> str:
    headers = {**CRS, "Authorization": f"Bearer {token}"}
    answer = wereld.sessie.get(f"{wereld.base}/zaken/api/v1/zaken?pageSize=1", headers=headers, timeout=20)
    return str(answer.json().get("code", answer.status_code))


def test_a_token_that_says_itself_that_it_is_over_is_over(wereld: Wereld) -> None:
    key = wereld.sleutels[BEHANDELAAR]
    assert _code(wereld, wereld.jwt(key, exp=int(wereld.nu()) - 5)) == "jwt-expired"
    assert _code(wereld, wereld.jwt(key, exp=int(wereld.nu()) + 60)) == "200"
    assert _code(wereld, wereld.jwt(key, iat=wereld.nu() - 3_500)) == "200"


def test_a_token_without_a_signature_or_of_another_kind_is_no_token(wereld: Wereld) -> None:
    key = wereld.sleutels[BEHANDELAAR]
    _, claims, signature = wereld.jwt(key).split(".")
    none = base64.urlsafe_b64encode(json.dumps({"alg": "none"}).encode()).rstrip(b"=").decode()
    assert _code(wereld, f"{none}.{claims}.") == "invalid-jwt-signature"
    assert _code(wereld, f"{none}.{claims}.{signature}") == "invalid-jwt-signature"
    assert _code(wereld, "dit.is.niets") == "jwt-decode-error"
    assert _code(wereld, wereld.jwt(Sleutel("", key.geheim))) == "missing-client-identifier"


def test_who_may_only_register_sets_the_first_status_and_no_other(wereld: Wereld, maker: Maker) -> None:
    app = wereld.toegang.maak("registreerder", "Registreren", LEZEN | {"zaken.aanmaken"})
    wereld.sleutels["registreerder"] = Sleutel(app.client_id, app.geheim)
    zaak = maker.zaak(status=False)
    body = {"zaak": zaak, "statustype": maker.statustype("ontvangen"), "datumStatusGezet": "2026-11-03T09:00:00Z"}
    wereld.doe("POST", "zaken/api/v1/statussen", body, wie="registreerder")
    later = {**body, "datumStatusGezet": "2026-11-04T09:00:00Z"}
    with pytest.raises(RuntimeError, match="403"):
        wereld.doe("POST", "zaken/api/v1/statussen", later, wie="registreerder")


def test_a_document_is_changed_by_who_holds_its_lock(wereld: Wereld, maker: Maker) -> None:
    url = maker.document()
    with pytest.raises(RuntimeError, match="unlocked"):
        wereld.doe("PATCH", url, {"titel": "Anders"})
    lock = wereld.doe("POST", f"{url}/lock", {})["lock"]
    with pytest.raises(RuntimeError, match="existing-lock"):
        wereld.doe("POST", f"{url}/lock", {})
    for wrong in ({"titel": "Anders"}, {"titel": "Anders", "lock": "0" * 32}):
        with pytest.raises(RuntimeError, match="incorrect-lock-id"):
            wereld.doe("PATCH", url, wrong)
    changed = wereld.doe("PATCH", url, {"titel": "Anders", "lock": lock})
    assert (changed["titel"], changed["versie"], changed["locked"]) == ("Anders", 2, True)
    with pytest.raises(RuntimeError, match="incorrect-lock-id"):
        wereld.doe("POST", f"{url}/unlock", {"lock": "0" * 32})
    wereld.doe("POST", f"{url}/unlock", {"lock": lock})
    assert wereld.doe("GET", url)["locked"] is False


def test_a_besluit_belongs_to_the_zaaktype_of_its_zaak(wereld: Wereld, maker: Maker) -> None:
    melding = maker.zaak(status=False, zaaktype=maker.url("zaaktypen", "601b0881-3c88-4a83-bb4d-907dac6458cf"))
    body = maker.vertaald(opnames()["besluiten-create-201"].body)
    with pytest.raises(RuntimeError, match="zaaktype-mismatch"):
        wereld.doe("POST", "besluiten/api/v1/besluiten", {**body, "zaak": melding})


def test_the_audit_trail_keeps_what_was_and_what_became(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    for text in ("een", "twee"):
        wereld.doe("PATCH", zaak, {"omschrijving": text})
    wereld.doe("PATCH", zaak, {"opschorting": {"indicatie": True, "reden": "wacht"}})
    changes = [
        line["wijzigingen"] for line in wereld.doe("GET", f"{zaak}/audittrail") if line["actie"] == "partial_update"
    ]
    texts = [(c["oud"]["omschrijving"], c["nieuw"]["omschrijving"]) for c in changes]
    assert texts[1] == ("een", "twee")
    assert [c["nieuw"]["opschorting"]["indicatie"] for c in changes] == [False, False, True]
    assert [c["oud"]["opschorting"]["indicatie"] for c in changes] == [False, False, False]


def test_there_is_one_bsn_and_it_is_fictional(wereld: Wereld) -> None:
    rollen = wereld.doe("GET", "zaken/api/v1/rollen?betrokkeneType=natuurlijk_persoon&pageSize=500")["results"]
    assert rollen
    assert {rol["betrokkeneIdentificatie"]["inpBsn"] for rol in rollen} == {"111222333"}

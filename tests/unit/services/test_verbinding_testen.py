"""Verbinding testen: each system answers for itself, and nothing is called good that was not asked."""

from __future__ import annotations

import zipfile
from contextlib import ExitStack
from pathlib import Path

import requests

from portaal_leefomgeving_plugin.domain.errors import (
    MissingCredential,
    NotFound,
    Refused,
    Unreachable,
    UnreadableAnswer,
    UnreadablePackage,
)
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag, probeer_verbinding
from portaal_leefomgeving_plugin.services.werkomgeving import bouw_clients
from tests.gemeente import Gemeente, Klok, Voortgang


def uitslag(gemeente: Gemeente, **anders) -> dict[str, TestUitslag]:
    connection = gemeente.verbinding(**anders)
    with Draden() as executor, ExitStack() as sessions:

        def sessie(toegang: Toegang) -> requests.Session:
            return sessions.enter_context(gemeente.sessie(toegang))

        found = probeer_verbinding(
            connection,
            lambda: bouw_clients(connection, sessie=sessie, clock=Klok(), executor=executor),
            Voortgang(),
            vandaag=Klok().today(),
        )
    return {u.onderdeel: u for u in found}


def test_every_system_of_the_connection_answers_for_itself(gemeente):
    found = uitslag(gemeente)
    assert set(found) == {
        "zaken", "catalogi", "documenten", "besluiten", "objecten", "bronnenregister", "omgevingsplan", "dso", "rtr",
    }  # fmt: skip
    assert all(u.goed for u in found.values())


def test_a_wrong_secret_is_told_by_the_systems_that_it_is_for_and_not_by_the_others(gemeente):
    wrong = Toegang(Inlogwijze.ZGW_JWT, f"{gemeente.gegevens['zgw']['client_id']}:verkeerd")
    found = uitslag(gemeente, toegang_zgw=wrong)
    assert isinstance(found["zaken"].fout, Refused)
    assert isinstance(found["catalogi"].fout, Refused)
    assert found["objecten"].goed


def test_each_root_that_is_filled_in_is_tried_and_none_is_derived(gemeente):
    base = gemeente.gegevens["basis"]
    found = uitslag(
        gemeente,
        documenten="",
        besluiten="",
        autorisaties=f"{base}/autorisaties/api/v1",
        objecttypen=f"{base}/objecten/api/v2",
    )
    assert not {"documenten", "besluiten"} & set(found)
    # it may not be read by this application, and that it says so shows that it is there
    assert (found["autorisaties"].goed, found["autorisaties"].aantal) == (True, None)
    assert found["objecttypen"].goed
    assert (found["objecttypen"].aantal or 0) > 0
    gone = uitslag(gemeente, autorisaties=f"{base}/elders/api/v1", objecttypen=f"{base}/elders/api/v2")
    assert not gone["autorisaties"].goed
    assert not gone["objecttypen"].goed


def test_a_closed_port_leaves_the_rest_of_the_answers(gemeente):
    found = uitslag(gemeente, zaken="http://127.0.0.1:9/zaken/api/v1")
    assert isinstance(found["zaken"].fout, Unreachable)
    assert found["catalogi"].goed


def test_a_package_on_this_computer_has_to_be_there_and_be_a_zip(gemeente, tmp_path: Path):
    text = tmp_path / "plan.zip"
    text.write_text("geen zip")
    package = tmp_path / "plan2.zip"
    with zipfile.ZipFile(package, "w") as out:
        out.writestr("pakbon.xml", "<a/>")
    codes = [
        (found.fout.code if isinstance(found.fout, UnreadablePackage) else found.fout)
        for path in (tmp_path / "weg.zip", text, package)
        for found in [uitslag(gemeente, omgevingsplan=str(path))["omgevingsplan"]]
    ]
    assert codes == ["niet_gevonden", "geen_zip", None]


def test_a_package_that_is_not_at_its_address_is_told(gemeente):
    address = gemeente.gegevens["omgevingsplan"].replace("/omgevingsplan/", "/elders/")
    gone = uitslag(gemeente, omgevingsplan=address)["omgevingsplan"]
    assert isinstance(gone.fout, NotFound | UnreadableAnswer)  # a page that says so in HTML


def test_without_credentials_nothing_is_asked(gemeente):
    def without():
        raise MissingCredential("OpenZaak", code="geen_authcfg")

    (only,) = probeer_verbinding(gemeente.verbinding(), without, Voortgang(), vandaag=Klok().today())
    assert only.onderdeel == "inloggen"
    assert isinstance(only.fout, MissingCredential)

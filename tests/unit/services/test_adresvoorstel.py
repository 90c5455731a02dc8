"""Proposals for addresses: from one that was pasted, and none where it does not say."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.services.adresvoorstel import kale_wortel, voorstellen, welk_onderdeel


def test_the_other_roots_are_proposed_as_the_one_lies_in_its_path() -> None:
    made = voorstellen("https://openzaak.voorbeeld.nl/zaken/api/v1/zaken?page=2")
    assert made["zaken"] == "https://openzaak.voorbeeld.nl/zaken/api/v1"
    assert made["catalogi"] == "https://openzaak.voorbeeld.nl/catalogi/api/v1"
    assert made["documenten"] == "https://openzaak.voorbeeld.nl/documenten/api/v1"


def test_or_in_its_host() -> None:
    made = voorstellen("https://zaken-api.voorbeeld.nl/api/v1")
    assert made["besluiten"] == "https://besluiten-api.voorbeeld.nl/api/v1"
    assert voorstellen("https://catalogi.voorbeeld.nl:8443/api/v1")["zaken"] == "https://zaken.voorbeeld.nl:8443/api/v1"


@pytest.mark.parametrize(
    "adres",
    [
        "",
        "openzaak.voorbeeld.nl",
        "https://voorbeeld.nl/api/v1",
        "ftp://zaken.voorbeeld.nl/api/v1",
        "zaken",
        "http://[::1/zaken",
    ],
)
def test_an_address_that_does_not_say_gives_no_proposal(adres: str) -> None:
    assert voorstellen(adres) == {}


def test_a_root_is_what_comes_before_and_with_the_version() -> None:
    assert kale_wortel(" https://x.nl/zaken/api/v1/zaken/123 ") == "https://x.nl/zaken/api/v1"
    assert kale_wortel("https://x.nl/zaken/") == "https://x.nl/zaken"
    assert welk_onderdeel("https://x.nl/documenten/api/v1") == "documenten"

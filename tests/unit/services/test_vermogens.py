"""What a server can do is found out once and kept with its connection; what is not known is not claimed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.vermogens import ApiVermogens
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from portaal_leefomgeving_plugin.services.vermogens import herinner, vermogens
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

DOCUMENT = "/openapi.yaml"


@pytest.fixture
def eigen(gemeente: Gemeente) -> Iterator[Gemeente]:
    yield gemeente
    gemeente.beheer(regels=[])


def gelezen(gemeente: Gemeente) -> int:
    """How often the document was asked for since the count began."""
    return sum(rule["geraakt"] for rule in gemeente.beheer()["regels"])


def tel(gemeente: Gemeente) -> None:
    gemeente.beheer(regels=[{"pad": DOCUMENT, "soort": "traag", "ms": 0}])


def van(plek: Werkomgeving) -> ApiVermogens:
    client = plek.clients.zgw
    assert client is not None
    return vermogens(plek, client)


def test_it_is_read_from_the_document_and_asked_for_once_per_connection(eigen: Gemeente, tmp_path: Path) -> None:
    tel(eigen)
    with eigen.omgeving(tmp_path / "w") as plek:
        found = van(plek)
        assert found == van(plek)
    assert found.versie == "1.5.1"
    assert found.kan("zaak_afsluiten") is True
    assert found.kan("zaken_toveren") is False
    with eigen.omgeving(tmp_path / "w") as plek:
        client = plek.clients.zgw
        assert client is not None
        herinner(plek.verbinding, plek.clients, plek.werkbestand, plek.clock)
        assert client.vermogens.kan("zaak_afsluiten") is True
        assert van(plek) == found
    assert gelezen(eigen) == 1


def test_what_was_tried_in_vain_is_not_tried_again_after_a_restart(eigen: Gemeente, tmp_path: Path) -> None:
    with eigen.omgeving(tmp_path / "w") as plek:
        client = plek.clients.zgw
        assert client is not None
        client.vermogens.kan_niet("zaak_afsluiten")
        client._veger.herinner([f"{plek.verbinding.zaken}zaken"])
        sync_zaken(plek, client, Voortgang())
    with eigen.omgeving(tmp_path / "w") as plek:
        herinner(plek.verbinding, plek.clients, plek.werkbestand, plek.clock)
        client = plek.clients.zgw
        assert client is not None
        assert client.vermogens.kan("zaak_afsluiten") is False
        assert client.vaste_paginas == (f"{plek.verbinding.zaken}zaken",)


def test_without_a_document_nothing_is_claimed_and_it_is_asked_for_again(eigen: Gemeente, tmp_path: Path) -> None:
    eigen.beheer(regels=[{"pad": DOCUMENT, "soort": "html"}])
    with eigen.omgeving(tmp_path / "w") as plek:
        assert van(plek).kan("zaak_afsluiten") is None
    eigen.beheer(regels=[])
    with eigen.omgeving(tmp_path / "w") as plek:
        assert van(plek).kan("zaak_afsluiten") is True


def test_it_is_believed_for_a_week_of_that_very_root() -> None:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    known = ApiVermogens("zaken", "https://a.example/zaken", "1.5.1", ("zaken",), (), (), now)
    assert known.geldt("https://a.example/zaken", now + timedelta(days=6))
    assert not known.geldt("https://a.example/zaken", now + timedelta(days=8))
    assert not known.geldt("https://b.example/zaken", now)
    assert not known.geldt("https://a.example/zaken", now - timedelta(days=1))
    assert replace(known, paden=()).kan("zaken") is None


def test_two_connections_keep_apart_what_is_theirs(eigen: Gemeente, tmp_path: Path) -> None:
    with eigen.omgeving(tmp_path / "een") as een, eigen.omgeving(tmp_path / "ander", gesloten_zaken=False) as ander:
        for plek in (een, ander):
            client = plek.clients.zgw
            assert client is not None
            sync_zaken(plek, client, Voortgang())
        een.werkbestand.bewaar_vermogens(replace(van(een), niet=("zaak_afsluiten",)))
        mine, theirs = een.werkbestand.zaken(), ander.werkbestand.zaken()
        assert len(theirs) < len(mine)
        assert all(z.einddatum is None for z in theirs)
        assert van(ander).kan("zaak_afsluiten") is True

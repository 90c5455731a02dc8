"""Every recorded request is made of the embedded gemeente, and answered as the real systems answered it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.unit.demo.afwijkingen import AFWIJKINGEN
from tests.unit.demo.opnames import Antwoord, opnames, samenloop
from tests.unit.demo.spelen import Speler, is_leeg, kern, kop_verschillen, vorm_verschillen, waarde_verschillen, woorden
from tests.unit.demo.wereld import Wereld

AANTAL = 190
"""Recorded requests; two more recordings are of requests at the same moment."""


@pytest.fixture(scope="module")
def speler() -> Iterator[Speler]:
    wereld = Wereld()
    yield Speler(wereld)
    wereld.stop()


@pytest.mark.parametrize("naam", sorted(opnames()))
def test_a_recorded_request_gets_the_recorded_status_and_codes(speler: Speler, naam: str) -> None:
    recorded, ours = kern(opnames()[naam].antwoord), kern(speler.antwoord(naam))
    if naam in AFWIJKINGEN:
        assert ours != recorded, f"{naam} stemt nu overeen: haal hem uit de tabel"
    else:
        assert ours == recorded


@pytest.mark.parametrize("naam", sorted(opnames()))
def test_its_json_has_the_recorded_shape(speler: Speler, naam: str) -> None:
    recorded, ours = opnames()[naam].antwoord, speler.antwoord(naam)
    assert vorm_verschillen(recorded.body, ours.body) == []
    assert is_leeg(ours) == is_leeg(recorded)


GESCHREVEN = sorted(
    name
    for name, opname in opnames().items()
    if opname.method in ("POST", "PUT", "PATCH") and opname.antwoord.status in (200, 201) and "earch" not in opname.url
    and "_zoek" not in opname.url
)  # fmt: skip
GELEZEN = (
    "zaken-detail-closed", "objects-history", "objects-detail-after", "objects-detail-date-yesterday",
    "rollen-list-of-zaak", "zaakobjecten-list-of-zaak", "zaakeigenschappen-list", "besluiten-list-of-zaak",
    "zaken-besluiten-bare-array", "zaakinformatieobjecten-list-of-zaak-bare-array",
    "documenten-objectinformatieobjecten-of-zaak",
)  # fmt: skip


@pytest.mark.parametrize("naam", [*GESCHREVEN, *GELEZEN])
def test_what_was_written_holds_the_recorded_values(speler: Speler, naam: str) -> None:
    assert waarde_verschillen(opnames()[naam].antwoord.body, speler.antwoord(naam).body) == []


@pytest.mark.parametrize("naam", sorted(opnames()))
def test_its_headers_are_those_recorded(speler: Speler, naam: str) -> None:
    assert kop_verschillen(opnames()[naam].antwoord, speler.antwoord(naam)) == []


@pytest.mark.parametrize("naam", sorted(n for n, o in opnames().items() if o.antwoord.status >= 400))
def test_an_error_is_worded_as_recorded(speler: Speler, naam: str) -> None:
    assert woorden(speler.antwoord(naam)) == woorden(opnames()[naam].antwoord)


@pytest.mark.parametrize("naam", ["statussen-list-of-zaak", "rollen-list-of-zaak", "zaakobjecten-list-of-zaak"])
def test_a_list_comes_in_the_recorded_order(speler: Speler, naam: str) -> None:
    def order(answer: Antwoord) -> list[tuple[str, ...]]:
        fields = ("datumStatusGezet", "indicatieLaatstGezetteStatus", "betrokkeneType", "objectType", "omschrijving")
        return [tuple(str(one.get(name)) for name in fields) for one in answer.body["results"]]

    assert order(speler.antwoord(naam)) == order(opnames()[naam].antwoord)


@pytest.mark.parametrize("naam", sorted(samenloop()))
def test_statussen_set_at_once_get_the_recorded_answers(speler: Speler, naam: str) -> None:
    recorded = sorted(kern(answer) for _, answer in samenloop()[naam].antwoorden)
    ours = sorted(kern(answer) for answer in speler.samen(naam))
    if naam in AFWIJKINGEN:
        assert ours != recorded, f"{naam} stemt nu overeen: haal hem uit de tabel"
        # however it says so: one of them is kept, and only one
        assert [k[0] for k in ours].count(201) == [k[0] for k in recorded].count(201)
    else:
        assert ours == recorded


def test_the_table_of_deviations_names_recordings_only() -> None:
    assert set(AFWIJKINGEN) <= set(opnames()) | set(samenloop())
    assert all(AFWIJKINGEN.values())


def test_at_least_97_of_100_recordings_agree(speler: Speler, capsys: pytest.CaptureFixture[str]) -> None:
    agree = [name for name, opname in opnames().items() if kern(speler.antwoord(name)) == kern(opname.antwoord)]
    with capsys.disabled():
        print(f"\nopnames: {len(opnames())}, gelijk {len(agree)}, anders {len(opnames()) - len(agree)}")
    assert len(opnames()) == AANTAL
    assert len(agree) >= 0.97 * AANTAL


def test_the_recordings_hold_no_token(speler: Speler) -> None:
    for opname in opnames().values():
        assert opname.headers.get("Authorization", "Bearer <jwt>") == "Bearer <jwt>", opname.naam
        assert not re.search(r"eyJ[\w-]{8}|\bToken [0-9a-f]{8}", repr(opname)), opname.naam

"""Looking up by uuid in little memory: what was put in is found, the first of two, and nothing else."""

from __future__ import annotations

import random
import tracemalloc
import uuid
from datetime import UTC, datetime

from portaal_leefomgeving_plugin.connectors.vegen import sleutel
from portaal_leefomgeving_plugin.domain.zaak import Status, StatustypeUrl, StatusUrl, ZaakUrl
from portaal_leefomgeving_plugin.services.naslag import Naslag
from portaal_leefomgeving_plugin.services.zaakstanden import Statussen

RNG = random.Random(7)


def een() -> str:
    return str(uuid.UUID(int=RNG.getrandbits(128)))


def test_what_was_put_in_is_found_and_nothing_else() -> None:
    names = [een() for _ in range(3_000)]
    naslag = Naslag()
    rows = {name: naslag.voeg(sleutel(f"https://a.example/zaken/{name}")) for name in names}
    assert naslag.vind([sleutel(name) for name in names]) == [rows[name] for name in names]
    assert naslag.vind([sleutel(een()) for _ in range(500)]) == [None] * 500
    assert len(naslag) == 3_000


def test_of_two_with_the_same_key_the_first_is_found_and_more_can_be_added() -> None:
    naslag = Naslag()
    name = een()
    assert naslag.vind([sleutel(name)]) == [None]
    first = naslag.voeg(sleutel(name))
    naslag.voeg(sleutel(name))
    assert naslag.vind([sleutel(name)]) == [first]
    other = een()
    row = naslag.voeg(sleutel(other))
    assert naslag.vind([sleutel(other), sleutel(name)]) == [row, first]


def test_keys_that_share_a_half_are_told_apart() -> None:
    naslag = Naslag()
    keys = [(1 << 64) + n for n in range(5)] + [(n << 64) + 1 for n in range(2, 6)]
    rows = [naslag.voeg(key) for key in keys]
    assert naslag.vind(keys) == rows
    assert naslag.vind([(1 << 64) + 9, 9 << 64]) == [None, None]


def test_what_is_no_uuid_is_found_too() -> None:
    naslag = Naslag()
    row = naslag.voeg(sleutel("https://a.example/statussen/17"))
    naslag.voeg(sleutel(een()))
    assert naslag.vind(["https://a.example/statussen/17", "https://a.example/statussen/18"]) == [row, None]


def test_a_status_takes_less_than_sixty_bytes() -> None:
    moment = datetime(2026, 11, 25, tzinfo=UTC)
    steps = [StatustypeUrl(f"https://a.example/statustypen/{een()}") for _ in range(40)]

    def page() -> list[Status]:
        zaak = ZaakUrl("https://a.example/zaken/x")
        return [
            Status(StatusUrl(f"https://a.example/statussen/{een()}"), zaak, RNG.choice(steps), moment, True)
            for _ in range(500)
        ]

    statussen = Statussen()
    tracemalloc.start()
    for _ in range(40):
        statussen.voeg(page())
    kept, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(statussen) == 20_000
    assert kept / len(statussen) < 60, f"{kept / len(statussen):.0f} bytes"

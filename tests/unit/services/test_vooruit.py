"""Fetching ahead keeps order, passes errors on, and lets go of the maker."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from portaal_leefomgeving_plugin.domain.errors import Cancelled
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.vooruit import terzijde, vooruit
from tests.gemeente import Voortgang


@pytest.fixture
def draden() -> Iterator[Draden]:
    with Draden(2) as pool:
        yield pool


def test_items_come_in_the_order_they_were_made(draden: Draden) -> None:
    assert list(vooruit(iter(range(500)), draden, wacht=3)) == list(range(500))


def test_an_error_comes_after_what_was_made_before_it(draden: Draden) -> None:
    def make() -> Iterator[int]:
        yield 1
        yield 2
        raise LookupError("weg")

    seen: list[int] = []
    with pytest.raises(LookupError):
        seen.extend(vooruit(make(), draden, wacht=5))
    assert seen == [1, 2]


def test_no_more_is_made_ahead_than_may_wait(draden: Draden) -> None:
    made = 0

    def make() -> Iterator[int]:
        nonlocal made
        for i in range(100):
            made += 1
            yield i

    stream = vooruit(make(), draden, wacht=4)
    assert next(stream) == 0
    time.sleep(0.3)
    assert made <= 7  # four wait, one is being put, one is being made, one was taken
    stream.close()


def test_whoever_stops_asking_stops_the_maker(draden: Draden) -> None:
    stopped = threading.Event()

    def make() -> Iterator[int]:
        try:
            while True:
                yield 1
        finally:
            stopped.set()

    source = make()
    stream = vooruit(source, draden, wacht=2)
    next(stream)
    stream.close()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and not stopped.is_set():
        time.sleep(0.05)
        try:
            source.close()  # possible only once the maker no longer runs it
        except ValueError:
            continue
    assert stopped.is_set()


def test_waiting_aside_ends_when_the_user_stops() -> None:
    hold = threading.Event()
    with Draden(2) as executor:
        wacht = terzijde(hold.wait, executor)
        with pytest.raises(Cancelled):
            wacht(Voortgang(stop_na=0))
        hold.set()
        assert wacht(Voortgang()) is True
        assert wacht(Voortgang()) is True


def test_an_error_aside_is_raised_where_it_is_waited_for() -> None:
    def mis() -> None:
        raise ValueError("mis")

    with Draden(1) as executor:
        wacht = terzijde(mis, executor)
        with pytest.raises(ValueError, match="mis"):
            wacht(Voortgang())


def test_ahead_waits_no_longer_than_the_user_wants() -> None:
    hold = threading.Event()

    def traag() -> Iterator[int]:
        hold.wait(10)
        yield 1

    with Draden(1) as executor:
        pages = vooruit(traag(), executor, wacht=2, progress=Voortgang(stop_na=0))
        with pytest.raises(Cancelled):
            next(pages)
        hold.set()

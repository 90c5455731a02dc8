"""What is made of the store: once, and never of what was there before it was told to forget."""

from __future__ import annotations

import threading

from portaal_leefomgeving_plugin.host.loket.onthouden import Onthouden


def test_made_once_also_where_there_is_nothing():
    kept: Onthouden[str | None] = Onthouden()
    made: list[int] = []

    def maak() -> None:
        made.append(1)

    assert kept.haal(maak) is None
    assert kept.haal(maak) is None
    assert made == [1]


def test_what_was_being_made_when_it_was_to_be_forgotten_is_not_kept():
    kept: Onthouden[str] = Onthouden()
    begun, on = threading.Event(), threading.Event()
    answers: list[str] = []

    def oud() -> str:
        begun.set()
        assert on.wait(5)
        return "de regels van toen"

    worker = threading.Thread(target=lambda: answers.append(kept.haal(oud)))
    worker.start()
    assert begun.wait(5)
    kept.vergeet()
    on.set()
    worker.join(5)
    assert answers == ["de regels van toen"]
    assert kept.haal(lambda: "de regels van nu") == "de regels van nu"

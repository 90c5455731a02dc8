"""How far a sweep got is on the disk with what it brought, and what no sweep saw can be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from portaal_leefomgeving_plugin.store.veging import Veging
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store.bouw import Klok, zaak

BEGIN = Veging("open", "https://zaken.example/zaken", datetime(2026, 11, 25, 9, 0, tzinfo=UTC))


def test_a_sweep_goes_on_where_it_was_left(map_: Path) -> None:
    store = Werkbestand.open(map_, clock=Klok())
    assert store.veging("open") is None
    assert store.gezien("open") == store.ongeziene_zaken() == []
    store.begin_veging(BEGIN)
    written = replace(BEGIN, url="https://zaken.example/zaken?page=2", telling=900)
    store.schrijf_zaken([zaak(1), zaak(2)], written)
    store.close()
    again = Werkbestand.open(map_, clock=Klok())
    assert again.veging("open") == written
    assert sorted(again.gezien("open")) == ["uuid-1", "uuid-2"]
    again.close()


def test_what_no_sweep_saw_can_be_told_and_taken_away(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(nr) for nr in range(5)])
    werkbestand.begin_veging(BEGIN)
    werkbestand.schrijf_zaken([zaak(0), zaak(1)], BEGIN)
    closed = replace(BEGIN, naam="gesloten")
    werkbestand.begin_veging(closed)
    werkbestand.schrijf_zaken([zaak(2)], closed)
    assert sorted(werkbestand.ongeziene_zaken()) == ["uuid-3", "uuid-4"]
    werkbestand.rond_vegingen_af(["uuid-4"])
    assert sorted(z.uuid for z in werkbestand.zaken()) == ["uuid-0", "uuid-1", "uuid-2", "uuid-3"]
    assert werkbestand.veging("open") is None
    assert werkbestand.gezien("open") == []


def test_beginning_anew_forgets_what_that_sweep_saw_and_no_other(werkbestand: Werkbestand) -> None:
    for name, nr in (("open", 1), ("gesloten", 2)):
        veging = replace(BEGIN, naam=name)
        werkbestand.begin_veging(veging)
        werkbestand.schrijf_zaken([zaak(nr)], veging)
    werkbestand.begin_veging(BEGIN)
    assert werkbestand.gezien("open") == []
    assert werkbestand.gezien("gesloten") == ["uuid-2"]


def test_an_empty_page_moves_a_sweep_on(werkbestand: Werkbestand) -> None:
    werkbestand.begin_veging(BEGIN)
    werkbestand.schrijf_zaken([], replace(BEGIN, url="https://zaken.example/zaken?page=3", klaar=True))
    found = werkbestand.veging("open")
    assert found is not None
    assert found.klaar

"""A dry run over the zaken of the past two years: hits, counts, marks; and it can be stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from portaal_leefomgeving_plugin.domain.errors import Cancelled
from portaal_leefomgeving_plugin.domain.toetsing import Merk, Proefmerk
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.green_lane.rules import lees_regel
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.proefdraai import Gemerkt, proefdraai, twee_jaar_terug
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Voortgang
from tests.unit.services.test_regelontwerp import ONTWERP

REGEL = lees_regel(replace(ONTWERP, bron="verontreinigde_locatie", filter="", woorden=()).als_json(), waar="")


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    assert not laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN, Onderdeel.BRONNEN)).fouten
    return omgeving


def test_every_zaak_of_two_years_is_counted_once_and_the_hits_are_those_of_the_check(geladen: Werkomgeving) -> None:
    dienst = GroeneBaanDienst(geladen, geladen.werkbestand.bronnen())
    progress = Voortgang()
    proef = proefdraai(geladen, dienst, REGEL, progress)
    since = twee_jaar_terug(geladen.clock.today())
    meant = [z for z in geladen.werkbestand.zaken() if z.startdatum >= since]
    assert proef.zaken == len(meant) == sum(proef.telling.values())
    assert proef.afgehandeld == sum(z.einddatum is not None for z in meant) > 0
    assert len(proef.treffers) == proef.telling[Oordeel.AANDACHT] > 0
    assert all(t.bevinding.bewijs for t in proef.treffers)
    assert sum(proef.redenen.values()) == proef.telling[Oordeel.ONBEKEND]
    assert progress.stappen[-1] == ("proefdraai", len(meant), len(meant))


def test_marks_are_shown_with_their_hits(geladen: Werkomgeving) -> None:
    proef = proefdraai(geladen, GroeneBaanDienst(geladen, ()), REGEL, Voortgang())
    first = proef.treffers[0].zaak.uuid
    geladen.logboek.bewaar_merk(Proefmerk(REGEL.id, first, Merk.VALS_ALARM, REGEL.hash, "t.ester", geladen.clock.now()))
    marks = Gemerkt(proef, geladen.logboek.merken(REGEL.id)).merken
    assert marks.keys() == {first}
    assert marks[first].merk is Merk.VALS_ALARM


def test_a_source_that_was_never_fetched_makes_everything_onbekend(geladen: Werkomgeving) -> None:
    elsewhere = replace(REGEL, bron="bestaat_niet")
    proef = proefdraai(geladen, GroeneBaanDienst(geladen, ()), elsewhere, Voortgang())
    assert proef.treffers == ()
    assert proef.telling[Oordeel.GROEN] == 0
    assert OnbekendReden.BRON_ONTBREEKT in proef.redenen


def test_it_can_be_stopped(geladen: Werkomgeving) -> None:
    with pytest.raises(Cancelled):
        proefdraai(geladen, GroeneBaanDienst(geladen, ()), REGEL, Voortgang(stop_na=0))


def test_two_years_before_a_leap_day() -> None:
    assert twee_jaar_terug(date(2028, 2, 29)) == date(2026, 2, 28)

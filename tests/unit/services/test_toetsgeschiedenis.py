"""Checked again, a zaak tells what moved since it last said something else, and what may have done it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.toetsing import Merk, Proefmerk, telling
from portaal_leefomgeving_plugin.domain.verdict import GroeneBaan, Oordeel
from portaal_leefomgeving_plugin.green_lane.engine import toets
from portaal_leefomgeving_plugin.services.toetsgeschiedenis import leg_vast
from portaal_leefomgeving_plugin.store.logboek import Logboek
from tests.unit.green_lane.bouw import MIDDEN, NU, bron, feature, laag, regel, vierkant, zaak

REGELS = [regel(id="een", hash="h1"), regel(id="twee", hash="h2", bron="ander")]


def baan(uur: int, *, raak: bool, sha: str, rules=None) -> GroeneBaan:
    """A check ``uur`` hours on: whether the first source has something here, and what its answer hashes to."""
    found = [feature(vierkant(*MIDDEN, 10), 1)] if raak else []
    layers = {"laag": laag(found, sha256=sha), "ander": laag([], bron(id="ander"), bron="ander")}
    known = {"laag": bron(), "ander": bron(id="ander")}
    (made,) = toets([zaak()], rules or REGELS, layers, known, nu=NU + timedelta(hours=uur))
    return made


@pytest.fixture
def log(tmp_path: Path):
    made = Logboek.open(tmp_path)
    yield made
    made.close()


def test_a_first_check_has_nothing_to_be_compared_with(log: Logboek) -> None:
    assert leg_vast(log, [baan(0, raak=False, sha="a")]) == {}


def test_a_verdict_that_moved_is_told_with_the_data_that_did_it_and_stays_told(log: Logboek) -> None:
    leg_vast(log, [baan(0, raak=False, sha="a")])
    leg_vast(log, [baan(1, raak=False, sha="a")])
    for hour in (2, 3):  # looked at once more it is still what changed last
        (told,) = leg_vast(log, [baan(hour, raak=True, sha="b")]).values()
        assert told.sinds == NU + timedelta(hours=1)  # when it was last seen otherwise
        (moved,) = told.verschuivingen
        assert (moved.regel, moved.was, moved.wordt) == ("een", Oordeel.GROEN, Oordeel.AANDACHT)
        assert (moved.regel_gewijzigd, moved.gegevens_anders) == (False, True)
        assert [g.bron for g in told.gegevens] == ["laag"]
        assert told.gewijzigde_regels == ()
    assert len(log.toetsingen("z1")) == 2


def test_newer_data_that_move_nothing_are_told_as_such(log: Logboek) -> None:
    leg_vast(log, [baan(0, raak=False, sha="a")])
    (told,) = leg_vast(log, [baan(1, raak=False, sha="b")]).values()
    assert told.verschuivingen == ()
    assert [g.bron for g in told.gegevens] == ["laag"]
    assert told.iets


def test_a_rule_that_was_changed_shows_also_where_its_version_was_not(log: Logboek) -> None:
    leg_vast(log, [baan(0, raak=False, sha="a")])
    changed = [replace(REGELS[0], hash="anders"), REGELS[1]]
    (told,) = leg_vast(log, [baan(1, raak=False, sha="a", rules=changed)]).values()
    assert told.gewijzigde_regels == (("een", "Titel"),)


def test_rules_that_came_and_went_are_told(log: Logboek) -> None:
    leg_vast(log, [baan(0, raak=False, sha="a")])
    (told,) = leg_vast(log, [baan(1, raak=False, sha="a", rules=[REGELS[0], regel(id="drie")])]).values()
    assert {(v.regel, v.was, v.wordt) for v in told.verschuivingen} == {
        ("drie", None, Oordeel.GROEN),
        ("twee", Oordeel.GROEN, None),
    }


def test_what_was_said_cannot_be_changed_afterwards(log: Logboek, tmp_path: Path) -> None:
    leg_vast(log, [baan(0, raak=False, sha="a")])
    db = sqlite3.connect(tmp_path / "logboek.sqlite")
    for statement in (
        "UPDATE toetsgang SET beeld = 0",
        "DELETE FROM toetsgang",
        "UPDATE toetsbeeld SET standen = '[]'",
        "DELETE FROM toetsbeeld",
    ):
        with pytest.raises(sqlite3.DatabaseError, match="gevolgd"):
            db.execute(statement)
    db.close()


def test_an_outcome_that_many_zaken_have_is_kept_once(log: Logboek, tmp_path: Path) -> None:
    first = baan(0, raak=False, sha="a")
    leg_vast(log, [replace(first, zaak=f"z{n}") for n in range(50)])
    other = baan(1, raak=True, sha="b")
    assert len(leg_vast(log, [replace(other, zaak=f"z{n}") for n in range(50)])) == 50
    db = sqlite3.connect(tmp_path / "logboek.sqlite")
    counts = "SELECT (SELECT count(*) FROM toetsbeeld), (SELECT count(*) FROM toetsgang)"
    assert db.execute(counts).fetchone() == (2, 100)
    db.close()
    assert [t.standen[0].oordeel for t in log.toetsingen("z7")] == [Oordeel.GROEN, Oordeel.AANDACHT]


def test_a_place_without_a_zaak_is_not_kept(log: Logboek) -> None:
    assert leg_vast(log, [replace(baan(0, raak=False, sha="a"), zaak="")]) == {}
    assert log.toetsingen("") == []


def test_a_mark_on_a_hit_is_kept_until_another_is_made(log: Logboek) -> None:
    first = Proefmerk("een", "z1", Merk.TERECHT, "h1", "t.ester", NU)
    log.bewaar_merk(first)
    log.bewaar_merk(replace(first, zaak="z2"))
    log.bewaar_merk(replace(first, merk=Merk.VALS_ALARM))
    assert {z: m.merk for z, m in log.merken("een").items()} == {"z1": Merk.VALS_ALARM, "z2": Merk.TERECHT}
    assert log.merken("twee") == {}
    log.wis_merk("een", "z2")
    assert list(log.merken("een")) == ["z1"]
    assert telling([Merk.TERECHT, None, Merk.TERECHT]) == {None: 1, Merk.TERECHT: 2, Merk.VALS_ALARM: 0}

"""Views of the work list: kept whole, shared with a team, and refused where they cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.weergave import Filterwaarde, Weergave
from portaal_leefomgeving_plugin.services.weergaven import BESTAND, deel_weergave, lees_team_weergaven, lees_weergaven
from portaal_leefomgeving_plugin.store.logboek import Logboek

VANDAAG_AF = Weergave(
    "Deze week af, 'mijn' \"werk\"",
    (Filterwaarde("termijn", ("oranje", "overschreden")), Filterwaarde("mijn", ("ja",))),
    ("zaak", "fataal"),
    "fataal",
    True,
)


def test_a_view_comes_back_as_it_was_kept_also_after_closing(tmp_path: Path) -> None:
    log = Logboek.open(tmp_path)
    log.bewaar_weergave(VANDAAG_AF)
    log.bewaar_weergave(Weergave("alles"))
    log.close()
    log = Logboek.open(tmp_path)
    assert log.weergaven() == [Weergave("alles"), VANDAAG_AF]
    log.close()


def test_a_view_with_the_same_name_takes_its_place_and_one_can_be_dropped(tmp_path: Path) -> None:
    log = Logboek.open(tmp_path)
    log.bewaar_weergave(Weergave("werk", sortering="status"))
    log.bewaar_weergave(Weergave("werk", sortering="fataal"))
    assert log.weergaven() == [Weergave("werk", sortering="fataal")]
    log.vergeet_weergave("werk")
    assert log.weergaven() == []
    log.close()


def test_what_one_shares_a_colleague_sees_as_the_teams(tmp_path: Path) -> None:
    team = tmp_path / "team"
    team.mkdir()
    assert lees_team_weergaven(team) == []
    deel_weergave(VANDAAG_AF, team)
    deel_weergave(Weergave("alles"), team)
    log = Logboek.open(tmp_path / "collega")
    seen = lees_weergaven(log, team)
    log.close()
    assert seen.eigen == ()
    assert [w.naam for w in seen.team] == ["alles", VANDAAG_AF.naam]
    assert all(w.van_team for w in seen.team)
    assert seen.team[1].filters == VANDAAG_AF.filters


@pytest.mark.parametrize(
    ("tekst", "waar"),
    [
        ("{", "json"),
        ("[]", "versie"),
        ('{"versie": 2, "weergaven": []}', "versie"),
        ('{"versie": 1, "weergaven": [{"naam": ""}]}', "naam"),
        ('{"versie": 1, "weergaven": [{"naam": "a", "filters": {"status": "open"}}]}', "status"),
        ('{"versie": 1, "weergaven": [{"naam": "a"}, {"naam": "a"}]}', "naam"),
    ],
)
def test_a_team_file_that_is_not_one_is_named_and_ones_own_views_stay(tmp_path: Path, tekst: str, waar: str) -> None:
    (tmp_path / BESTAND).write_text(tekst, encoding="utf-8")
    log = Logboek.open(tmp_path / "eigen")
    log.bewaar_weergave(VANDAAG_AF)
    seen = lees_weergaven(log, tmp_path)
    log.close()
    assert seen.eigen == (VANDAAG_AF,)
    assert isinstance(seen.fout, UnreadableConfiguration)
    assert (seen.fout.path, seen.fout.where) == (str(tmp_path / BESTAND), waar)


def test_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / BESTAND).write_text("{", encoding="utf-8")
    with pytest.raises(UnreadableConfiguration):
        deel_weergave(VANDAAG_AF, tmp_path)
    assert (tmp_path / BESTAND).read_text(encoding="utf-8") == "{"

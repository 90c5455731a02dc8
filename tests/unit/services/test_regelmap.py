"""The folder of rules: what is in it counts, what is broken in it is named, and nothing of it is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.errors import FileFault, NotAllowed, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verbinding import Verbinding
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel, Relatie
from portaal_leefomgeving_plugin.services.regelmap import Regelmap
from portaal_leefomgeving_plugin.services.run_green_lane import regels_van
from tests.unit.green_lane.bouw import NU, bron, laag, zaak
from tests.unit.green_lane.test_regels import basis


def ruw(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = basis(**changes)["regels"][0]
    return made


def aan(map_: Path, **changes: Any) -> None:
    folder = Regelmap(map_)
    regel = folder.bewaar(ruw(**changes))
    folder.zet(regel.id, aan=True)


def test_a_new_rule_is_a_draft_until_it_is_switched_on(tmp_path: Path) -> None:
    folder = Regelmap(tmp_path)
    assert folder.bewaar(ruw()).versie == "1"
    assert folder.regels().regels == ()
    folder.zet("r1", aan=True)
    assert [r.id for r in folder.regels().regels] == ["r1"]
    folder.zet("r1", aan=False)
    assert folder.regels().regels == ()
    ((plek,), wrong) = folder.plekken()
    assert (plek.regel.id, plek.aan, plek.te_wijzigen, wrong) == ("r1", False, True, ())


def test_a_rule_that_says_something_else_is_the_next_version_and_the_one_of_before_is_kept(tmp_path: Path) -> None:
    folder = Regelmap(tmp_path)
    aan(tmp_path)
    first = folder.regels().regels[0]
    assert folder.bewaar(ruw()) == first
    other = {k: {"nl": k, "en": k} for k in ("groen", "onbekend", "knelpunt")}
    second = folder.bewaar(ruw(treffer={"oordeel": "knelpunt"}, meldingen=other))
    assert (second.versie, second.id) == ("2", "r1")
    assert second.hash != first.hash
    assert folder.regels().regels == (second,)  # it stays on
    (kept,) = (tmp_path / "geschiedenis").glob("r1-1-*.json")
    assert json.loads(kept.read_text())["regels"][0]["treffer"] == {"oordeel": "aandacht"}
    folder.verwijder("r1")
    assert folder.plekken() == ((), ())
    assert len(list((tmp_path / "geschiedenis").iterdir())) == 2


def test_who_saves_over_the_work_of_a_colleague_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    mine, other = Regelmap(tmp_path), Regelmap(tmp_path)
    first = mine.bewaar(ruw(), gezien="")
    second = other.bewaar(ruw(thema="geluid"), gezien=first.hash)
    for seen in (first.hash, ""):  # opened before the colleague saved, or made anew under the same id
        with pytest.raises(NotAllowed) as caught:
            mine.bewaar(ruw(thema="natuur"), gezien=seen)
        assert caught.value.code == "regel_intussen_gewijzigd"
    ((plek,), _wrong) = mine.plekken()
    assert plek.regel == second
    assert mine.bewaar(ruw(thema="natuur"), gezien=second.hash).versie == "3"


def test_a_file_of_several_rules_is_read_and_never_rewritten(tmp_path: Path) -> None:
    both = {"versie": "1", "regels": [ruw(), ruw(id="r2")]}
    (tmp_path / "samen.json").write_text(json.dumps(both))
    folder = Regelmap(tmp_path)
    assert [r.id for r in folder.regels().regels] == ["r1", "r2"]
    for deed in (
        lambda: folder.bewaar(ruw(thema="geluid")),
        lambda: folder.zet("r1", aan=False),
        lambda: folder.verwijder("r2"),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert json.loads((tmp_path / "samen.json").read_text()) == both


@pytest.mark.parametrize(
    ("inhoud", "plek", "code"),
    [
        ("{", "1:2", "geen_json"),
        (json.dumps({"versie": "1"}), "/regels", "ontbreekt"),
        (json.dumps(basis(thema="onzin")), "/regels/0/thema", "niet_toegestaan"),
        (json.dumps(basis(filter={"cql2": "a >"})), "/regels/0/filter/cql2", "geen_voorwaarde"),
    ],
)
def test_a_broken_file_costs_its_own_rules_only_and_is_named(tmp_path: Path, inhoud, plek, code) -> None:
    aan(tmp_path, id="heel")
    (tmp_path / "stuk.json").write_text(inhoud)
    found = Regelmap(tmp_path).regels()
    assert [r.id for r in found.regels] == ["heel"]
    (wrong,) = found.onleesbaar
    assert (wrong.fout.plek, wrong.fout.code) == (plek, code)
    assert wrong.fout.pad.endswith("stuk.json")


def test_a_broken_rule_beside_sound_ones_in_one_file_costs_itself(tmp_path: Path) -> None:
    (tmp_path / "samen.json").write_text(json.dumps({"versie": "1", "regels": [ruw(), ruw(id="r2", bron="?")]}))
    found = Regelmap(tmp_path).regels()
    assert [r.id for r in found.regels] == ["r1"]
    assert [(w.regel, w.fout.plek) for w in found.onleesbaar] == [("r2", "/regels/1/bron")]


def test_a_rule_that_cannot_be_read_is_an_onbekend_line_of_every_zaak(tmp_path: Path) -> None:
    from dataclasses import replace

    from portaal_leefomgeving_plugin.green_lane.engine import toets_tabel

    aan(tmp_path, id="heel")
    (tmp_path / "stuk.json").write_text(json.dumps(basis(id="half", treffer=None)))
    found = Regelmap(tmp_path).regels()
    tabel = replace(
        toets_tabel([zaak()], found.regels, {"laag": laag()}, {"laag": bron()}, nu=NU), onleesbaar=found.onleesbaar
    )
    (baan,) = tabel.banen("nl")
    assert [b.oordeel for b in baan.bevindingen] == [Oordeel.GROEN, Oordeel.ONBEKEND]
    line = baan.bevindingen[1]
    assert (line.regel, line.reden, line.relatie) == ("half", OnbekendReden.REGEL_ONLEESBAAR, Relatie.GEEN_GEGEVENS)
    assert line.regelfout is not None
    assert line.regelfout.code == "precies_een"
    assert baan.telling()[Oordeel.ONBEKEND] == 1


def test_a_folder_that_is_away_is_said_to_be(tmp_path: Path) -> None:
    found = regels_van(Verbinding("v", "V", "GM0001", regelmap=str(tmp_path / "schijf")), ())
    assert [w.fout.code for w in found.onleesbaar] == ["geen_map"]
    assert len(found.regels) > 5  # the shipped ones go on


def test_a_rule_of_the_folder_stands_in_for_a_shipped_one_of_its_id(tmp_path: Path) -> None:
    aan(tmp_path, id="bodem_zone", bron="mijn_bron")
    rules = {r.id: r for r in regels_van(Verbinding("v", "V", "GM0001", regelmap=str(tmp_path)), ()).regels}
    assert rules["bodem_zone"].bron == "mijn_bron"
    assert "bodem_verontreinigde_locatie" in rules or len(rules) > 5


def test_what_is_no_rule_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(UnreadableConfiguration) as caught:
        Regelmap(tmp_path).bewaar(ruw(bron="Met Spatie"))
    assert caught.value.where == "/bron"
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("een bestand, geen map")
    with pytest.raises(FileFault):
        Regelmap(tmp_path / "map").bewaar(ruw())


def test_a_source_of_a_user_is_kept_with_what_they_said_of_it(tmp_path: Path) -> None:
    folder = Regelmap(tmp_path)
    entry = {
        "id": "eigen_laag", "titel": {"nl": "Eigen laag", "en": "Own layer"}, "thema": "overig", "soort": "bestand",
        "url": "/data/eigen.gpkg", "collectie": "*", "naam_attribuut": "", "licentie": "", "negatief_bewijs": True,
        "dekking": "gemeente", "houdbaar_dagen": 365,
        "verklaring": {"medewerker": "t.ester", "op": "2026-11-25", "tekst": "Alle speelplekken, volgens beheer."},
    }  # fmt: skip
    made = folder.bewaar_bron(entry)
    assert folder.bronnen() == ((made,), ())
    assert made.verklaring is not None
    assert (made.verklaring.medewerker, made.verklaring.op.isoformat()) == ("t.ester", "2026-11-25")
    (tmp_path / "bronnen" / "stuk.json").write_text("{}")
    sources, wrong = folder.bronnen()
    assert sources == (made,)
    assert [w.plek for w in wrong] == ["/versie"]


def test_a_copy_beside_its_entry_is_read_there_whatever_its_drive_is_called(tmp_path: Path) -> None:
    folder = Regelmap(tmp_path / "bij een collega")
    entry = {
        "id": "eigen_laag", "titel": {"nl": "Eigen laag", "en": "Own layer"}, "thema": "overig", "soort": "bestand",
        "url": "G:\\team\\regels\\bronnen\\eigen_laag.gpkg", "collectie": "*", "naam_attribuut": "", "licentie": "",
        "negatief_bewijs": False, "dekking": "onbekend", "houdbaar_dagen": 365,
    }  # fmt: skip
    folder.bewaar_bron(entry)
    assert folder.bronnen()[0][0].url == entry["url"]
    copy = folder.pad / "bronnen" / "eigen_laag.gpkg"
    copy.write_bytes(b"")
    assert folder.bronnen()[0][0].url == str(copy)

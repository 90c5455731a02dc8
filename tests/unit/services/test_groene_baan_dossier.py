"""A judgement of a person stands beside the rule's, with a reason, for as long as it is about the same finding."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.services.groene_baan_dossier import als_json, maak_dossier, overrule
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.toetsgeschiedenis import leg_vast
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.store.logboek import Logboek
from tests.gemeente import Voortgang


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    assert not laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN, Onderdeel.BRONNEN)).fouten
    return omgeving


def test_the_last_judgement_holds_and_the_rules_own_stays(geladen: Werkomgeving) -> None:
    dienst = GroeneBaanDienst(geladen, geladen.werkbestand.bronnen())
    zaak = next(z for z in geladen.werkbestand.zaken() if z.locatie.betrouwbaar)
    before = maak_dossier(geladen, dienst, zaak)
    assert all(b.overruling is None for b in before.bladen)
    first = next(b.bevinding for b in before.bladen if b.bevinding.oordeel is not Oordeel.NIET_VAN_TOEPASSING)
    overrule(geladen, zaak.uuid, first, Oordeel.KNELPUNT, "eerst zo")
    overrule(geladen, zaak.uuid, first, Oordeel.GROEN, "  bij nader inzien  ")
    after = maak_dossier(geladen, dienst, zaak)
    sheet = next(b for b in after.bladen if b.bevinding.regel == first.regel)
    assert (sheet.oordeel, sheet.bevinding.oordeel) == (Oordeel.GROEN, first.oordeel)
    assert sheet.overruling is not None
    assert (sheet.overruling.reden, sheet.overruling.was) == ("bij nader inzien", first.oordeel)
    assert len(geladen.logboek.overrulingen(zaak.uuid)) == 2
    assert geladen.logboek.overrulingen("een ander") == []
    assert after.id != before.id


@pytest.mark.parametrize("anders", ["versie", "gegevens", "uitkomst"])
def test_a_finding_that_is_another_by_now_is_not_overruled_any_more(geladen: Werkomgeving, anders: str) -> None:
    dienst = GroeneBaanDienst(geladen, geladen.werkbestand.bronnen())
    zaak = next(z for z in geladen.werkbestand.zaken() if z.locatie.betrouwbaar)
    found = next(b.bevinding for b in maak_dossier(geladen, dienst, zaak).bladen
                 if b.bevinding.bron and b.bevinding.oordeel is not Oordeel.NIET_VAN_TOEPASSING)  # fmt: skip
    assert found.bron is not None
    was = {
        "versie": replace(found, regel_versie="0"),
        "gegevens": replace(found, bron=replace(found.bron, sha256="00")),
        "uitkomst": replace(found, oordeel=next(o for o in Oordeel if o is not found.oordeel and o.value[0] != "n")),
    }[anders]
    overrule(geladen, zaak.uuid, was, Oordeel.GROEN, "gold voor wat er toen stond")
    after = maak_dossier(geladen, dienst, zaak)
    assert all(b.overruling is None for b in after.bladen)
    assert [o.reden for o in after.eerder] == ["gold voor wat er toen stond"]


@pytest.mark.parametrize(
    ("wordt", "reden", "code"),
    [(Oordeel.GROEN, "  ", "overrule_zonder_reden"), (Oordeel.GROEN, "x" * 1_001, "toelichting_te_lang"),
     (Oordeel.ONBEKEND, "want", "niet_te_overrulen"), (Oordeel.NIET_VAN_TOEPASSING, "want", "niet_te_overrulen")],
)  # fmt: skip
def test_without_a_reason_or_a_judgement_nothing_is_kept(geladen: Werkomgeving, wordt, reden, code) -> None:
    dienst = GroeneBaanDienst(geladen, geladen.werkbestand.bronnen())
    zaak = geladen.werkbestand.zaken()[0]
    found = dienst.toets([zaak])[0].bevindingen[0]
    with pytest.raises(NotAllowed) as caught:
        overrule(geladen, zaak.uuid, found, wordt, reden)
    assert caught.value.code == code
    with pytest.raises(NotAllowed) as caught:
        overrule(replace(geladen, medewerker=None), zaak.uuid, found, Oordeel.GROEN, "want")
    assert caught.value.code == "geen_medewerker"
    assert geladen.logboek.overrulingen(zaak.uuid) == []


def test_a_judgement_cannot_be_changed_afterwards(geladen: Werkomgeving, tmp_path: Path) -> None:
    dienst = GroeneBaanDienst(geladen, geladen.werkbestand.bronnen())
    zaak = geladen.werkbestand.zaken()[0]
    found = next(b for b in dienst.toets([zaak])[0].bevindingen if b.oordeel is not Oordeel.NIET_VAN_TOEPASSING)
    overrule(geladen, zaak.uuid, found, Oordeel.GROEN, "want")
    (path,) = tmp_path.rglob("logboek.sqlite")
    db = sqlite3.connect(path)
    for statement in ("UPDATE overruling SET reden = 'anders'", "DELETE FROM overruling"):
        with pytest.raises(sqlite3.DatabaseError, match="gevolgd"):
            db.execute(statement)
    db.close()


def test_a_logbook_of_before_gets_the_table(tmp_path: Path) -> None:
    Logboek.open(tmp_path).close()
    db = sqlite3.connect(tmp_path / "logboek.sqlite")
    db.execute("DROP TABLE overruling")
    db.execute("PRAGMA user_version = 2")
    db.commit()
    db.close()
    log = Logboek.open(tmp_path)
    assert log.overrulingen("z") == []
    log.close()


def test_a_dossier_holds_what_was_said_before(geladen: Werkomgeving) -> None:
    dienst = GroeneBaanDienst(geladen, geladen.werkbestand.bronnen())
    zaak = next(z for z in geladen.werkbestand.zaken() if z.locatie.betrouwbaar)
    assert json.loads(als_json(maak_dossier(geladen, dienst, zaak)))["eerdere_toetsen"] == []
    baan = dienst.toets([zaak])[0]
    leg_vast(geladen.logboek, [baan])
    (before,) = json.loads(als_json(maak_dossier(geladen, dienst, zaak)))["eerdere_toetsen"]
    told = {o["regel"]: (o["oordeel"], o["regel_sha256"]) for o in before["oordelen"]}
    assert told == {b.regel: (b.oordeel.value, b.regel_hash) for b in baan.bevindingen}

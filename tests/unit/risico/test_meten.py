"""Each factor is measured with its evidence, and says what it does not know: silence is never a low risk."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely

from portaal_leefomgeving_plugin.domain.cql2 import lees
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.risico import Onderdeel, RisicoReden, Risicoscore
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.green_lane.regel import Tekst, Treffer
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.risico.gegevens import Gegevens, Objecten, Registerstand, Signaalzaak
from portaal_leefomgeving_plugin.risico.meten import scoor
from portaal_leefomgeving_plugin.risico.model import (
    Activiteit,
    Dichtheid,
    Meetwijze,
    Nabijheid,
    Naleving,
    Overtredingen,
    Signalen,
    SindsControle,
    Toetsoordeel,
    Veld,
    Woordklasse,
    lees_model,
)
from tests.unit.green_lane.bouw import MIDDEN, bron, feature, laag, regel, vierkant, wkb
from tests.unit.risico.bouw import HEEL, VANDAAG, factor, gegevens, inspectie, model, objecten, punt

NABIJ = Nabijheid("laag", 100.0, 300.0)


def gemeten(wijze: Meetwijze, wat: Objecten, bekend: Gegevens) -> list[Risicoscore]:
    made = model(factor("x", Onderdeel.EFFECT, 1.0, wijze), factor("k", Onderdeel.KANS, 1.0, Veld("k", 0, 1)))
    table = scoor(made, wat, bekend)
    return [table.van(nr) for nr in range(len(wat))]


def bereik(scores: list[Risicoscore]) -> list[tuple[float, float]]:
    return [(round(s.factoren[0].laag, 4), round(s.factoren[0].hoog, 4)) for s in scores]


def test_nearness_falls_off_between_its_two_distances_and_names_what_is_near():
    layer = laag([feature(vierkant(*MIDDEN, 20), 1, naam="School")])
    scores = gemeten(NABIJ, objecten(punt(), punt(60), punt(210), punt(500)), gegevens(lagen={"laag": layer}))
    assert bereik(scores) == [(1, 1), (1, 1), (0.5, 0.5), (0, 0)]
    proof = scores[2].factoren[0].bewijs
    assert (proof.naam, proof.getal, proof.bron) == ("School", 200.0, "Laag")
    assert proof.bron_datum == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"bereikt": False}, OnbekendReden.BRON_ONBEREIKBAAR),
        ({"volledig": False}, OnbekendReden.BRON_ONVOLLEDIG),
        ({"dekking": None}, OnbekendReden.GEEN_DEKKING),
        ({"opgehaald_op": None}, OnbekendReden.BRON_NIET_OPGEHAALD),
        ({"aantal": 9}, OnbekendReden.BRON_ONVOLLEDIG),
    ],
)
def test_a_source_that_cannot_be_relied_upon_leaves_the_factor_open(changes: dict[str, object], reason: OnbekendReden):
    layer = laag([feature(vierkant(*MIDDEN, 20), 1, naam="School")], **({"aantal": 1} | changes)
                 if "aantal" not in changes else changes)  # fmt: skip
    near, middle, far = gemeten(NABIJ, objecten(punt(60), punt(210), punt(500)), gegevens(lagen={"laag": layer}))
    assert (far.factoren[0].laag, far.factoren[0].hoog) == (0, 1)
    assert far.factoren[0].bewijs.reden is reason
    assert (middle.factoren[0].laag, middle.factoren[0].hoog) == (0.5, 1)
    assert near.factoren[0].laag == near.factoren[0].hoog == 1
    assert far.score > 0.0 or far.hoog > 0.0


def test_a_source_without_negative_evidence_may_hide_something_nearer():
    open_ = bron(negatief_bewijs=False)
    layer = laag([feature(vierkant(*MIDDEN, 20), 1, naam="School")], open_)
    middle, far = gemeten(NABIJ, objecten(punt(210), punt(500)), gegevens(lagen={"laag": layer}))
    assert (middle.factoren[0].laag, middle.factoren[0].hoog) == (0.5, 1)
    assert middle.factoren[0].bewijs.reden is RisicoReden.BRON_NIET_VOLLEDIG_BEWIJS
    assert far.factoren[0].bewijs.reden is OnbekendReden.GEEN_NEGATIEF_BEWIJS


def test_a_source_that_is_not_there_is_unknown_and_not_nothing():
    (one,) = gemeten(NABIJ, objecten(punt()), gegevens())
    assert (one.factoren[0].laag, one.factoren[0].hoog) == (0, 1)
    assert one.factoren[0].bewijs.reden is OnbekendReden.BRON_ONTBREEKT


def test_an_object_without_a_place_or_with_a_doubtful_one_is_unknown():
    layer = laag([feature(vierkant(*MIDDEN, 20), 1, naam="School")])
    things = objecten(None, punt())
    doubtful = replace(things.zaken[1], locatie=Locatie(wkb(punt()), LocatieKwaliteit.ASSEN_VERWISSELD))
    things = replace(things, zaken=[things.zaken[0], doubtful])
    scores = gemeten(NABIJ, things, gegevens(lagen={"laag": layer}))
    assert bereik(scores) == [(0, 1), (0, 1)]
    assert scores[0].factoren[0].bewijs.reden is OnbekendReden.LOCATIE_ONTBREEKT
    assert scores[1].factoren[0].bewijs.reden is OnbekendReden.LOCATIE_TWIJFELACHTIG


def test_only_features_that_the_factor_is_about_count_and_one_that_cannot_be_told_leaves_it_open():
    layer = laag([feature(vierkant(*MIDDEN, 20), 1, doel="woon"), feature(vierkant(MIDDEN[0] + 250, MIDDEN[1], 20), 2)])
    way = Nabijheid("laag", 100.0, 300.0, lees("doel = 'school'"))
    here, there = gemeten(way, objecten(punt(), punt(250)), gegevens(lagen={"laag": layer}))
    assert (here.factoren[0].laag, here.factoren[0].hoog) == (0, 1)
    assert here.factoren[0].bewijs.reden is OnbekendReden.ATTRIBUUT_ONTBREEKT
    assert (there.factoren[0].laag, there.factoren[0].hoog) == (0, 1)


def test_density_counts_up_to_its_saturation():
    layer = laag([feature(punt(dx), nr) for nr, dx in enumerate((0, 10, 20, 90, 400), 1)])
    scores = gemeten(
        Dichtheid("laag", 100.0, 8), objecten(punt(), punt(400), punt(800)), gegevens(lagen={"laag": layer})
    )
    assert bereik(scores) == [(0.5, 0.5), (0.125, 0.125), (0, 0)]
    assert scores[0].factoren[0].bewijs.getal == 4


def test_the_green_lane_counts_its_heaviest_verdict_and_its_unknown_as_open():
    layer = laag([feature(vierkant(*MIDDEN, 20), 1)])
    rules = [
        regel(Treffer(Oordeel.AANDACHT), id="a", titel=Tekst("Zone", "Zone")),
        regel(Treffer(Oordeel.KNELPUNT), id="b", bron="weg"),
    ]
    known = gegevens(lagen={"laag": layer}, regels=rules[:1])
    hit, miss = gemeten(Toetsoordeel(frozenset(), 0.5, 1.0), objecten(punt(), punt(400)), known)
    assert (hit.factoren[0].laag, hit.factoren[0].hoog, hit.factoren[0].bewijs.naam) == (0.5, 0.5, "Zone")
    assert (miss.factoren[0].laag, miss.factoren[0].hoog) == (0, 0)
    half = gegevens(lagen={"laag": layer}, regels=rules)
    hit, miss = gemeten(Toetsoordeel(frozenset(), 0.5, 1.0), objecten(punt(), punt(400)), half)
    assert (hit.factoren[0].laag, hit.factoren[0].hoog) == (0.5, 1)
    assert (miss.factoren[0].laag, miss.factoren[0].hoog) == (0, 1)


def test_a_rule_that_could_not_be_read_leaves_the_green_lane_open():
    layer = laag([feature(vierkant(*MIDDEN, 20), 1)])
    known = gegevens(lagen={"laag": layer}, regels=[regel(Treffer(Oordeel.AANDACHT))], regels_heel=False)
    hit, miss = gemeten(Toetsoordeel(frozenset(), 0.5, 1.0), objecten(punt(), punt(400)), known)
    assert (hit.factoren[0].laag, hit.factoren[0].hoog) == (0.5, 1)
    assert (miss.factoren[0].laag, miss.factoren[0].hoog) == (0, 1)
    assert miss.factoren[0].bewijs.reden is RisicoReden.REGEL_ONLEESBAAR


def test_time_since_the_last_inspection_counts_the_last_that_took_place():
    year = VANDAAG - timedelta(days=365)
    seen = [
        inspectie(1, year, punt(5)), inspectie(2, VANDAAG - timedelta(days=900), punt(5)),
        inspectie(3, VANDAAG + timedelta(days=9), punt(5), status="gepland", controledatum=None),
    ]  # fmt: skip
    near, far = gemeten(SindsControle(24), objecten(punt(), punt(300)), gegevens(seen))
    assert near.factoren[0].laag == near.factoren[0].hoog == pytest.approx(0.5, abs=0.01)
    assert (near.factoren[0].bewijs.naam, near.factoren[0].bewijs.getal) == ("INS-1", 365)
    assert (far.factoren[0].laag, far.factoren[0].hoog) == (1, 1)
    assert far.factoren[0].bewijs.reden is RisicoReden.GEEN_CONTROLE


def test_an_inspection_of_the_same_zaak_is_found_without_a_place():
    seen = [inspectie(1, VANDAAG - timedelta(days=30), None, zaak="https://zgw/o0")]
    one, other = gemeten(SindsControle(24), objecten(None, None), gegevens(seen))
    assert one.factoren[0].hoog < 0.1
    assert (other.factoren[0].laag, other.factoren[0].hoog) == (0, 1)
    assert other.factoren[0].bewijs.reden is OnbekendReden.LOCATIE_ONTBREEKT


@pytest.mark.parametrize("way", [SindsControle(24), Naleving(5, (("conform", 0.0),)), Overtredingen(5, 3)])
@pytest.mark.parametrize(
    ("stand", "reason"),
    [
        (replace(HEEL, volledig=False), RisicoReden.REGISTER_ONVOLLEDIG),
        (replace(HEEL, moment=None), RisicoReden.REGISTER_NIET_OPGEHAALD),
    ],
)
def test_a_register_that_was_not_wholly_read_proves_nothing_by_silence(
    way: Meetwijze, stand: Registerstand, reason: RisicoReden
):
    (one,) = gemeten(way, objecten(punt()), gegevens(inspectiestand=stand))
    assert (one.factoren[0].laag, one.factoren[0].hoog) == (0, 1)
    assert one.factoren[0].bewijs.reden is reason


def test_compliance_is_the_mean_of_what_was_concluded_and_unknown_where_nothing_was():
    way = Naleving(5, (("conform", 0.0), ("niet_conform", 1.0)))
    seen = [
        inspectie(1, VANDAAG, punt()), inspectie(2, VANDAAG, punt(), eindoordeel="niet_conform"),
        inspectie(3, VANDAAG, punt(500), eindoordeel=""),
        inspectie(4, date(2010, 1, 1), punt(900), eindoordeel="niet_conform"),
    ]  # fmt: skip
    scores = gemeten(way, objecten(punt(), punt(500), punt(900)), gegevens(seen))
    assert bereik(scores) == [(0.5, 0.5), (0, 1), (0, 1)]
    assert scores[0].factoren[0].bewijs.getal == 2


def test_violations_add_up_and_never_inspected_is_not_without_violations():
    seen = [
        inspectie(1, VANDAAG, punt(), aantal_overtredingen=1),
        inspectie(2, VANDAAG, punt(), aantal_overtredingen=1),
    ]
    scores = gemeten(Overtredingen(5, 4), objecten(punt(), punt(500)), gegevens(seen))
    assert bereik(scores) == [(0.5, 0.5), (0, 1)]


def test_signals_are_other_zaken_nearby_of_late():
    around = objecten(punt(), punt(40), punt(2000), omschrijving="Geluidsoverlast horeca")
    signals = [
        Signaalzaak(around.zaken[0], VANDAAG), Signaalzaak(around.zaken[1], VANDAAG - timedelta(days=100)),
        Signaalzaak(replace(around.zaken[1], uuid="oud"), date(2019, 1, 1)),
    ]  # fmt: skip
    way = Signalen(("*overlast*",), 75.0, 24.0, 2)
    scores = gemeten(way, around, gegevens(signalen=signals))
    assert bereik(scores) == [(0.5, 0.5), (0.5, 0.5), (0, 0)]
    scores = gemeten(way, around, gegevens(signalen=signals, zaakstand=replace(HEEL, volledig=False)))
    assert bereik(scores) == [(0.5, 1), (0.5, 1), (0, 1)]


def test_an_activity_that_no_word_tells_is_unknown():
    kinds = (
        Woordklasse(Tekst("zwaar", "heavy"), ("tankstation*",), 1.0),
        Woordklasse(Tekst("klein", "small"), ("dakkapel",), 0.1),
    )
    for words, expected in (
        ("Veranderen van een tankstation met dakkapel", (1, 1)),
        ("Een dakkapel", (0.1, 0.1)),
        ("Iets", (0, 1)),
    ):
        (one,) = gemeten(Activiteit(kinds), objecten(punt(), omschrijving=words), gegevens())
        assert (one.factoren[0].laag, one.factoren[0].hoog) == expected


def test_a_column_of_the_object_that_is_empty_is_unknown():
    things = objecten(punt(), punt(), punt(), velden={"stal": np.array([5.0, np.nan, 50.0])})
    assert bereik(gemeten(Veld("stal", 0, 10), things, gegevens())) == [(0.5, 0.5), (0, 1), (1, 1)]


def test_parts_of_a_big_set_are_measured_as_the_whole(monkeypatch: pytest.MonkeyPatch):
    layer = laag([feature(vierkant(MIDDEN[0] + 100 * nr, MIDDEN[1], 20), nr, naam=f"S{nr}") for nr in range(9)])
    things = objecten(*[punt(100.0 * nr + 30) for nr in range(9)])
    whole = gemeten(NABIJ, things, gegevens(lagen={"laag": layer}))
    monkeypatch.setattr("portaal_leefomgeving_plugin.risico.omgeving.PER_DEEL", 2)
    assert gemeten(NABIJ, things, gegevens(lagen={"laag": layer})) == whole


def test_the_shipped_model_is_as_its_schema_says_and_speaks_both_languages():
    made = lees_model()
    assert {f.onderdeel for f in made.factoren} == set(Onderdeel)
    assert made.bij_onbekend >= 0.5
    assert all(f.titel.nl != "" and f.uitleg.en != "" for f in made.factoren)
    smaller, gone = made.zonder({"pand", "adres", "natura2000"})
    assert {f.id for f in gone} == {"grondwater", "externe_veiligheid"}
    assert len(smaller.factoren) + len(gone) == len(made.factoren)


@pytest.mark.parametrize(
    ("where", "value", "pointer"),
    [
        (("bij_onbekend",), 0.2, "/bij_onbekend"),
        (("factoren", 0, "gewicht"), 0, "/factoren/0/gewicht"),
        (("factoren", 0, "nabijheid", "nul_m"), 10, "/factoren/0/nabijheid/nul_m"),
        (("factoren", 0, "nabijheid", "filter"), "gebruiksdoel =", "/factoren/0/nabijheid/filter"),
        (("factoren", 6, "gewicht"), 1.5, "/factoren/6/gewicht"),
        (("factoren", 1, "id"), "gevoelig", "/factoren/1/id"),
        (("klassen", 1, "vanaf"), 60, "/klassen/2/vanaf"),
        (("klassen", 0, "vanaf"), 5, "/klassen/0/vanaf"),
        (("herkomst", 0, "gecontroleerd_op"), "2026-02-31", "/herkomst/0/gecontroleerd_op"),
    ],
)
def test_a_model_that_cannot_be_points_at_what_is_wrong(tmp_path: Path, where: tuple, value: object, pointer: str):
    raw = json.loads(resource("risico/toezicht.json").read_text(encoding="utf-8"))
    inner = raw
    for step in where[:-1]:
        inner = inner[step]
    inner[where[-1]] = value
    path = tmp_path / "model.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(UnreadableConfiguration) as found:
        lees_model(path)
    assert found.value.where == pointer


def test_the_shape_of_an_object_counts_not_only_its_middle():
    layer = laag([feature(vierkant(MIDDEN[0] + 200, MIDDEN[1], 20), 1, naam="School")])
    (one,) = gemeten(
        NABIJ,
        objecten(shapely.box(MIDDEN[0] - 100, MIDDEN[1] - 5, MIDDEN[0] + 150, MIDDEN[1] + 5)),
        gegevens(lagen={"laag": layer}),
    )
    assert one.factoren[0].bewijs.getal == 40.0

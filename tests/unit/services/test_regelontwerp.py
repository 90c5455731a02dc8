"""What the studio's form holds becomes the published JSON, and comes back from it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Afstand, Conditie, Deel, Norm, Treffer
from portaal_leefomgeving_plugin.green_lane.rules import lees_regel
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.regelontwerp import (
    Normtekst,
    Regelontwerp,
    Tweetalig,
    Vraag,
    lees_ontwerp,
)

MELDINGEN = {o: Tweetalig(f"{o} nl", f"{o} en") for o in ("groen", "onbekend", "aandacht", "knelpunt")}
ONTWERP = Regelontwerp(
    id="eigen_regel",
    thema="bodem",
    bron="eigen_laag",
    titel=Tweetalig("Eigen regel", "Own rule"),
    filter="status = 'ernstig' AND jaar > 2000",
    woorden=("speeltuin*",),
    norm=Normtekst(Tweetalig("Wat er geldt"), "Bkl 5.89i", True, "https://wetten.overheid.nl/x", date(2026, 11, 25)),
    meldingen=MELDINGEN,
    adviezen={Oordeel.AANDACHT: (Tweetalig("Vraag advies"),)},
)
TRAPPEN = ((10.0, Oordeel.KNELPUNT), (50.0, Oordeel.AANDACHT))


@pytest.mark.parametrize(
    ("anders", "soort"),
    [
        ({"vraag": Vraag.RAAKT, "oordeel": Oordeel.KNELPUNT}, Treffer),
        ({"vraag": Vraag.DEEL, "trappen": ((0.25, Oordeel.AANDACHT), (0.5, Oordeel.KNELPUNT))}, Deel),
        ({"vraag": Vraag.BINNEN, "trappen": ((25.0, Oordeel.AANDACHT),)}, Afstand),
        ({"vraag": Vraag.DICHTSTBIJ, "trappen": TRAPPEN}, Afstand),
        ({"vraag": Vraag.AANTAL, "binnen_m": 100.0, "trappen": ((3.0, Oordeel.AANDACHT),)}, Aantal),
        (
            {"vraag": Vraag.WAARDE, "attribuut": "waarde", "eenheid": "dB", "waarde": (1.0, 130.0, 53.0), "grens": 70.0,
             "bij_grens": Normtekst(Tweetalig("Grens"), "Bkl 5.78u")},
            Norm,
        ),
    ],
)  # fmt: skip
def test_every_question_becomes_a_rule_and_comes_back(anders: dict[str, Any], soort: type) -> None:
    made = replace(ONTWERP, **anders)
    raw = json.loads(json.dumps(made.als_json()))
    rule = lees_regel(raw, waar="proef")
    assert isinstance(rule.beoordeling, soort)
    assert isinstance(rule.filter, Conditie)
    back = lees_ontwerp(raw)
    assert back is not None
    assert back.als_json() == raw
    assert (back.vraag, back.trappen, back.titel) == (made.vraag, made.trappen, made.titel)


def test_an_english_text_that_was_left_out_is_the_dutch_one() -> None:
    raw = replace(ONTWERP, titel=Tweetalig("Alleen Nederlands")).als_json()
    assert raw["titel"] == {"nl": "Alleen Nederlands", "en": "Alleen Nederlands"}
    back = lees_ontwerp(raw)
    assert back is not None
    assert back.titel == Tweetalig("Alleen Nederlands", "")


def test_a_text_for_a_verdict_that_cannot_come_is_not_written() -> None:
    assert "knelpunt" not in ONTWERP.als_json()["meldingen"]


@pytest.mark.parametrize(
    ("anders", "plek"),
    [
        ({"bron": ""}, "/bron"),
        ({"titel": Tweetalig()}, "/titel/nl"),
        ({"filter": "status ="}, "/filter/cql2"),
        ({"vraag": Vraag.DICHTSTBIJ, "trappen": TRAPPEN[::-1]}, "/afstand/trappen/1/tot_m"),
        ({"meldingen": {k: v for k, v in MELDINGEN.items() if k != "aandacht"}}, "/meldingen/aandacht"),
        ({"norm": Normtekst(Tweetalig("x"), "Bkl", bron_url="ftp://x")}, "/verwijzing/bron_url"),
    ],
)
def test_what_is_not_filled_in_is_pointed_to(anders: dict[str, Any], plek: str) -> None:
    with pytest.raises(UnreadableConfiguration) as caught:
        lees_regel(replace(ONTWERP, **anders).als_json(), waar="")
    assert caught.value.where == plek


def test_of_the_shipped_rules_the_form_shows_what_it_can_keep_and_refuses_the_rest() -> None:
    shown, refused = set(), set()
    for path in [*resource("groene_baan").glob("*.json"), *resource("groene_baan/landelijk").glob("*.json")]:
        if path.name.endswith(".schema.json"):
            continue
        for raw in json.loads(path.read_text())["regels"]:
            (shown if lees_ontwerp(raw) else refused).add(raw["id"])
    assert "bodem_speelplek_verontreinigd" in shown
    assert {"bodem_zone", "geluid_gemeenteweg"} <= refused  # classes; a filter of names, and a sum that it is part of

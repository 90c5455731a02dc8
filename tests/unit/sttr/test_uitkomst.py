"""From answers to a conclusion: what the tables say, with the rows that led to it, or that it can't be told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.connectors.sttr import lees_sttr_pakket
from portaal_leefomgeving_plugin.domain.feel import NietBegrepen
from portaal_leefomgeving_plugin.domain.vragenboom import (
    Beslisregel,
    Beslissing,
    Invoer,
    Uitvoeringsregel,
    UitvoeringsregelSoort,
    Vragenboom,
)
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import (
    Antwoord,
    Uitkomst,
    Waarom,
    antwoord_uit_tekst,
    bepaal,
    getal,
)

MAP = "data/sttr"
GEMEENTESTAD = f"{MAP}/gemeentestad-toepasbareRegels"
KAPPEN = f"{GEMEENTESTAD}/Conclusie Kappen van een boom - Initiele versie.zip"
BIJGEBOUW = f"{GEMEENTESTAD}/Conclusie Bouwen van een bijgebouw - Initiele versie.zip"
EISEN = f"{GEMEENTESTAD}/Indieningsvereisten Vergunning Kappen van een boom - Initiele versie.zip"


def vraag(ident: str, kind: str = "boolean", soort: UitvoeringsregelSoort = UitvoeringsregelSoort.VRAAG,
          tekst: str = "") -> Uitvoeringsregel:  # fmt: skip
    return Uitvoeringsregel(ident, soort, "", None, tekst, kind, (), False, (), ())


def tabel(policy: str, rijen: list[tuple[str, ...]], *kolommen: str, **meer: object) -> Beslissing:
    """The last cell of each row is its outcome."""
    rows = tuple(Beslisregel(r[:-1], (r[-1],)) for r in rijen)
    return replace(Beslissing("t", "T", "", (), (), kolommen, policy, rows, ""), **meer)  # type: ignore[arg-type]


def boom(*beslissingen: Beslissing, vragen: tuple[Uitvoeringsregel, ...] = (vraag("qa"), vraag("qb"))) -> Vragenboom:
    inputs = tuple(Invoer(f"i{v.identificatie[1:]}", v.identificatie[1:], "", v.identificatie) for v in vragen)
    return Vragenboom("n", "ns", "1.0", (), vragen, inputs, beslissingen, ())


def uitkomst(beslissing: Beslissing, **antwoorden: Antwoord) -> Uitkomst:
    return bepaal(boom(beslissing), antwoorden)["t"]


def conclusie(pad: Path, **antwoorden: Antwoord) -> Uitkomst:
    (tree,) = lees_sttr_pakket(pad)
    (about,) = tree.conclusies
    return bepaal(tree, antwoorden)[about.identificatie]


@pytest.mark.parametrize(
    ("m2", "zegt"),
    [("19.99", "Toestemmingsvrij"), ("20", "Meldingsplicht"), ("29.9", "Meldingsplicht"), ("30", "Vergunningplicht")],
)
def test_bijgebouw_of_gemeentestad(gedeeld: Path, m2: str, zegt: str):
    assert conclusie(gedeeld / BIJGEBOUW, UitvId0001=Decimal(m2)).waarden == (zegt,)


def test_kappen_of_gemeentestad_for_every_set_of_answers(gedeeld: Path):
    """Against the text of the tables, worked out by hand: free under 50 cm, out of sight, or by order."""
    for omtrek, zicht, ziekte, apv in product((Decimal(49), Decimal(50)), *[(True, False)] * 3):
        found = conclusie(gedeeld / KAPPEN, UitvId0001=omtrek, UitvId0002=zicht, UitvId0003=ziekte, UitvId0004=apv)
        free = omtrek < 50 or not zicht or ziekte or apv
        assert found.waarden == ("Toestemmingsvrij" if free else "Vergunningplicht",)


def test_a_thin_tree_needs_no_further_answers_and_a_thick_one_says_which(gedeeld: Path):
    thin = conclusie(gedeeld / KAPPEN, UitvId0001=Decimal(30))
    assert (thin.waarden, thin.rijen, thin.ontbreekt) == (("Toestemmingsvrij",), (1,), ())
    thick = conclusie(gedeeld / KAPPEN, UitvId0001=Decimal(80), UitvId0002=True)
    assert (thick.waarden, thick.waarom) == ((), Waarom.ANTWOORD_ONTBREEKT)
    assert set(thick.ontbreekt) == {"UitvId0003", "UitvId0004"}


def test_what_has_to_be_handed_in_is_complete_only_when_all_is_answered(gedeeld: Path):
    given: dict[str, Antwoord] = {
        "UitvId0001": Decimal(60), "UitvId0002": False, "UitvId0003": False, "UitvId0004": True, "UitvId0005": "hinder"
    }  # fmt: skip
    assert conclusie(gedeeld / EISEN, **given).waarden == (True,)
    assert conclusie(gedeeld / EISEN, **{**given, "UitvId0004": False}).waarden == (False,)
    del given["UitvId0005"]
    assert conclusie(gedeeld / EISEN, **given).waarom is Waarom.ANTWOORD_ONTBREEKT


def test_tree_felling_of_amsterdam_by_way_of_its_two_steps(gedeeld: Path):
    path = gedeeld / MAP / "amsterdam-imtr" / "tree-felling.dmn"
    assert conclusie(path, UitvId0001=True, UitvId0002=False).waarden == ("Toestemmingsvrij",)
    assert conclusie(path, UitvId0001=False, UitvId0003="Kappen").waarden == ("Vergunningplicht",)
    assert conclusie(path, UitvId0001=True, UitvId0002=True).waarom is Waarom.ANTWOORD_ONTBREEKT


@pytest.mark.parametrize(
    ("policy", "rijen", "a", "verwacht"),
    [
        ("UNIQUE", [("true", '"x"'), ("false", '"y"')], False, (("y",), (2,), None)),
        ("UNIQUE", [("true", '"x"'), ("-", '"x"')], True, ((), (1, 2), Waarom.TEGENSPRAAK)),
        ("ANY", [("true", '"x"'), ("-", '"x"')], True, (("x",), (1, 2), None)),
        ("ANY", [("true", '"x"'), ("-", '"y"')], True, ((), (1, 2), Waarom.TEGENSPRAAK)),
        ("FIRST", [("true", '"x"'), ("-", '"y"')], True, (("x",), (1,), None)),
        ("FIRST", [("true", '"x"'), ("-", '"y"')], False, (("y",), (2,), None)),
        ("UNIQUE", [("true", '"x"')], False, ((), (), Waarom.GEEN_RIJ)),
        ("COLLECT", [("true", '"x"'), ("-", '"y"')], True, (("x", "y"), (1, 2), None)),
        ("RULE ORDER", [("true", '"x"'), ("-", '"y"')], True, (("x", "y"), (1, 2), None)),
        ("ZOMAAR", [("true", '"x"')], True, ((), (), Waarom.NIET_BEGREPEN)),
        ("ANY", [("true", "x + 1")], True, ((), (), Waarom.NIET_BEGREPEN)),
        ("ANY", [("a ja", '"x"')], True, ((), (), Waarom.NIET_BEGREPEN)),
    ],
)
def test_each_hit_policy(policy: str, rijen: list[tuple[str, ...]], a: bool, verwacht: object):
    found = uitkomst(tabel(policy, rijen, "a"), qa=a)
    assert (found.waarden, found.rijen, found.waarom) == verwacht


def test_priority_and_output_order_go_by_the_list_of_outcomes():
    rows = [("true", '"vrij"'), ("-", '"plicht"')]
    order = ('"plicht"', '"vrij"')
    assert uitkomst(tabel("PRIORITY", rows, "a", uitkomstwaarden=order), qa=True).waarden == ("plicht",)
    assert uitkomst(tabel("OUTPUT ORDER", rows, "a", uitkomstwaarden=order), qa=True).waarden == ("plicht", "vrij")
    assert uitkomst(tabel("PRIORITY", rows, "a"), qa=True).waarom is Waarom.NIET_BEGREPEN


def test_an_open_row_keeps_a_table_open_unless_it_says_the_same():
    rows = [("true", "-", '"x"'), ("-", "true", '"y"')]
    assert uitkomst(tabel("ANY", rows, "a", "b"), qa=True).ontbreekt == ("qb",)
    assert uitkomst(tabel("ANY", [("true", "-", '"x"'), ("-", "true", '"x"')], "a", "b"), qa=True).waarden == ("x",)
    assert uitkomst(tabel("FIRST", rows, "a", "b"), qa=True).waarden == ("x",)
    assert uitkomst(tabel("FIRST", rows, "a", "b"), qb=True).ontbreekt == ("qa",)


def test_a_cell_that_is_not_understood_counts_only_where_its_row_may_hold():
    rows = [("true", "soms", '"x"'), ("false", "-", '"y"')]
    assert uitkomst(tabel("UNIQUE", rows, "a", "b"), qa=False, qb=True).waarden == ("y",)
    unread = uitkomst(tabel("UNIQUE", rows, "a", "b"), qa=True, qb=True)
    assert (unread.waarom, unread.detail) == (Waarom.NIET_BEGREPEN, "soms")


def test_a_default_holds_where_no_row_does_and_not_while_one_may():
    table = tabel("UNIQUE", [("true", '"x"')], "a", standaard='"anders"')
    assert uitkomst(table, qa=False).waarden == ("anders",)
    assert uitkomst(table).waarom is Waarom.ANTWOORD_ONTBREEKT


def test_an_answer_of_another_kind_or_several_options_decide_nothing():
    table = tabel("UNIQUE", [('"eik"', '"x"'), ('"beuk"', '"y"')], "a")
    assert uitkomst(table, qa=True).waarom is Waarom.NIET_BEGREPEN
    assert uitkomst(table, qa=frozenset({"eik", "beuk"})).waarom is Waarom.NIET_BEGREPEN
    assert uitkomst(table, qa=frozenset({"eik"})).waarden == ("x",)


def test_decisions_that_stand_on_each_other_are_called_a_circle():
    one = replace(tabel("ANY", [("true", "true")], "U"), identificatie="t", naam="T")
    two = replace(tabel("ANY", [("true", "true")], "T"), identificatie="u", naam="U")
    assert {u.waarom for u in bepaal(boom(one, two), {}).values()} == {Waarom.KRING}


def test_a_name_of_two_things_is_of_neither():
    table = tabel("ANY", [("true", "true")], "a")
    double = replace(table, identificatie="u", naam="a")
    assert bepaal(boom(table, double), {"qa": True})["t"].waarom is Waarom.NIET_BEGREPEN


def test_fixed_values_count_by_themselves_and_those_under_a_reservation_do_not():
    soort = UitvoeringsregelSoort
    table = tabel("UNIQUE", [("true", '"x"'), ("false", '"y"')], "a")
    fixed = boom(table, vragen=(vraag("qa", "boolean", soort.VASTE_WAARDE, "true"),))
    assert bepaal(fixed, {})["t"].waarden == ("x",)
    reserved = boom(table, vragen=(vraag("qa", "boolean", soort.VASTE_WAARDE_VOORBEHOUD, "true"),))
    assert bepaal(reserved, {})["t"].ontbreekt == ("qa",)
    geo = boom(table, vragen=(vraag("qa", "", soort.GEO_VERWIJZING),))
    assert bepaal(geo, {})["t"].ontbreekt == ("qa",)
    assert bepaal(geo, {"qa": False})["t"].waarden == ("y",)


def test_a_decision_that_is_no_table_is_a_value_a_name_or_not_understood():
    bare = replace(tabel("", [], uitdrukking='"x"'), kolommen=())
    assert uitkomst(bare).waarden == ("x",)
    assert uitkomst(replace(bare, uitdrukking="a"), qa=True).waarden == (True,)
    assert uitkomst(replace(bare, uitdrukking='a = "eik"'), qa=True).waarom is Waarom.NIET_BEGREPEN


def test_answers_in_words_become_the_kind_that_the_question_asks():
    assert antwoord_uit_tekst(vraag("q"), "Ja") is True
    assert antwoord_uit_tekst(vraag("q", "number"), "1.234,5") == Decimal("1234.5")
    options = replace(vraag("q", "list"), opties=("eik", "beuk"))
    assert antwoord_uit_tekst(options, " eik ") == "eik"
    for rule, said in ((vraag("q"), "misschien"), (options, "es"), (vraag("q", "number"), "veel"),
                       (vraag("q", "string"), " "), (vraag("q", "date"), "morgen")):  # fmt: skip
        with pytest.raises(NietBegrepen):
            antwoord_uit_tekst(rule, said)


def test_a_number_that_can_be_read_in_two_ways_is_refused():
    assert (getal("20"), getal("2,50"), getal("0.5"), getal("1 250")) == (20, Decimal("2.5"), Decimal("0.5"), 1250)
    for text in ("1.234", "1,2,3", "NaN", "oneindig", ""):
        with pytest.raises(NietBegrepen):
            getal(text)

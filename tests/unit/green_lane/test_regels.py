"""The rules as data: the shipped ones load and speak both languages, and a mistake is pointed to in the file."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.bron import WAARDE
from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verdict import Oordeel
from portaal_leefomgeving_plugin.green_lane.jsonvorm import controleer, lees_json
from portaal_leefomgeving_plugin.green_lane.regel import Aantal, Afstand, Deel, Klassen, Norm, Treffer
from portaal_leefomgeving_plugin.green_lane.rules import load_rules, zoekafstanden
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register
from tests.unit.green_lane.bouw import bevinding, bron, feature, laag, vierkant, zaak

BESTANDEN = sorted(p for p in resource("groene_baan").glob("*.json") if not p.name.endswith(".schema.json"))
LANDELIJK = sorted(resource("groene_baan/landelijk").glob("*.json"))
SCHEMA = json.loads(resource("groene_baan/regel.schema.json").read_text(encoding="utf-8"))


AANDACHT_NL = "/regels/0/meldingen/aandacht/nl"
GRENS = "/regels/0/norm/grens/waarde"
TWEEDE_A = "/regels/0/klassen/waarden/A "
HALF = {"vanaf": 0.5, "oordeel": "aandacht"}
TRAP = {"tot_m": 50, "oordeel": "aandacht"}


def tekst(text: str = "t") -> dict[str, str]:
    return {"nl": text, "en": text}


def verwijzing(dag: str = "2026-11-23") -> dict[str, Any]:
    return {"omschrijving": tekst(), "artikel": "Bkl 1", "geverifieerd": True, "gecontroleerd_op": dag}


def meldingen(aandacht: str | None) -> dict[str, Any]:
    made = {"groen": tekst(), "onbekend": tekst()}
    return made if aandacht is None else {**made, "aandacht": tekst(aandacht)}


def in_plaats(**judge: Any) -> dict[str, Any]:
    """Changes that give a rule another beoordeling."""
    return {"treffer": None, **judge}


def basis(**changes: Any) -> dict[str, Any]:
    """A small file of one rule on which everything is in order."""
    rule = {
        "id": "r1", "versie": "1", "thema": "bodem", "bron": "laag", "titel": tekst(),
        "treffer": {"oordeel": "aandacht"},
        "meldingen": {"groen": tekst(), "onbekend": tekst(), "aandacht": tekst("{naam}")},
    } | changes  # fmt: skip
    return {"versie": "1", "regels": [{k: v for k, v in rule.items() if v is not None}]}


def norm(**changes: Any) -> dict[str, Any]:
    return {
        "attribuut": ["lden"], "eenheid": "dB", "van": 1, "tot": 130,
        "standaard": {"waarde": 53, "verwijzing": verwijzing()}, "grens": {"waarde": 70, "verwijzing": verwijzing()},
    } | changes  # fmt: skip


def laad(folder: Path, data: Any) -> Any:
    path = folder / "regels.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return load_rules([path])


def fout(folder: Path, data: Any) -> tuple[str, str]:
    with pytest.raises(UnreadableConfiguration) as caught:
        laad(folder, data)
    return caught.value.where, caught.value.code


# --- the shipped rules -------------------------------------------------------------------------------------


def test_the_shipped_rules_load():
    rules = {r.id: r for r in load_rules(BESTANDEN)}
    assert {"bodem", "geluid", "natuur"} == {r.thema for r in rules.values()}
    assert {"bodem_zone", "bodem_verontreinigde_locatie", "bodem_speelplek_verontreinigd", "natura2000_nabij"} <= set(
        rules
    )
    assert {"bodemkwaliteitszone", "verontreinigde_locatie", "geluid_lden", "natura2000"} == {
        r.bron for r in rules.values()
    }


def test_every_text_of_the_shipped_rules_is_there_in_dutch_and_in_english():
    def walk(value: Any, where: str) -> None:
        if isinstance(value, dict):
            if "nl" in value or "en" in value:
                assert set(value) == {"nl", "en"}, where
                assert value["nl"] != value["en"], where
            for name, below in value.items():
                walk(below, f"{where}/{name}")
        elif isinstance(value, list):
            for nr, below in enumerate(value):
                walk(below, f"{where}/{nr}")

    for path in [*BESTANDEN, resource("registers/bronnen.json")]:
        walk(json.loads(path.read_text(encoding="utf-8")), path.name)


def test_no_shipped_text_says_that_something_voldoet():
    forbidden = ("voldoet", "akkoord", "afgekeurd", "veilig", "complies", "approved", "safe")
    for path in BESTANDEN:
        text = path.read_text(encoding="utf-8").lower()
        assert not [word for word in forbidden if word in text], path.name


def test_the_noise_norms_are_those_of_the_facts_and_say_which_of_them_were_verified():
    expected = {
        "gemeenteweg": (53, 70),
        "provincialeweg": (50, 60),
        "rijksweg": (50, 60),
        "spoor": (55, 65),
        "industrie": (50, 55),
    }
    rules = {r.id: r.beoordeling for r in load_rules(BESTANDEN)}
    for soort, values in expected.items():
        judge = rules[f"geluid_{soort}"]
        assert isinstance(judge, Norm)
        assert (judge.standaard, judge.grens) == values
        assert judge.bij_standaard.geverifieerd
        assert judge.bij_standaard.artikel.startswith("Bkl 5.78t")
        assert judge.bij_grens is not None
        assert not judge.bij_grens.geverifieerd
        assert judge.bij_grens.artikel.startswith("Bkl 5.78u")


def test_a_kind_of_noise_is_judged_by_exactly_one_of_the_shipped_rules():
    rules = [r for r in load_rules(BESTANDEN) if r.bron == "geluid_lden"]
    for soort in ("gemeenteweg", "provincialeweg", "rijksweg", "spoor", "industrie", "scheepvaart"):
        source = bron(id="geluid_lden")
        made = {"geluid_lden": laag([feature(vierkant(105_000, 405_000, 50), bronsoort=soort, lden=99.0)], source)}
        found = [bevinding(zaak(), r, made).oordeel for r in rules]
        assert sum(o in (Oordeel.AANDACHT, Oordeel.KNELPUNT) for o in found) == 1, soort


@pytest.mark.parametrize(
    ("omschrijving", "expected"),
    [
        ("Aanleg speeltuin Parkweg", True),
        ("Plaatsen speeltoestellen wijkpark", True),
        ("Vergroten kinderdagverblijf De Zon", True),
        ("Natuurspeelplaats", True),
        ("Buurtspeeltuinen onderhoud", True),
        ("Herinrichting schoolplein", True),
        ("Speelautomatenhal Havenstraat", False),
        ("Dakkapel Langestraat 12", False),
        ("Aanleg parkeerplaats", False),
    ],
)
def test_the_playground_rule_knows_a_playground_by_its_name(omschrijving, expected):
    (rule,) = (r for r in load_rules(BESTANDEN) if r.id == "bodem_speelplek_verontreinigd")
    source = bron(id="verontreinigde_locatie")
    made = {source.id: laag([feature(vierkant(105_000, 405_000, 50), naam="Stort")], source)}
    found = bevinding(zaak(omschrijving=omschrijving), rule, made)
    assert found.oordeel is (Oordeel.KNELPUNT if expected else Oordeel.NIET_VAN_TOEPASSING)
    assert bool(found.adviezen) == expected


def test_the_reach_of_the_rules_is_known_per_source():
    reach = zoekafstanden(load_rules(BESTANDEN))
    assert reach["natura2000"] == 250.0
    assert reach["verontreinigde_locatie"] == 25.0
    assert reach["geluid_lden"] == 0.0


# --- a file that is not as it should be ----------------------------------------------------------------------


def test_each_kind_of_rule_is_read(tmp_path):
    kinds = {
        "treffer": (Treffer, {}),
        "klassen": (Klassen, {"treffer": None, "klassen": {"attribuut": ["k"], "waarden": {"Wonen ": "groen"}}}),
        "norm": (Norm, {"treffer": None, "norm": norm(grens=None) | {"grens": norm()["grens"]}}),
        "afstand": (Afstand, {"treffer": None, "afstand": {"trappen": [{"tot_m": 50, "oordeel": "aandacht"}]}}),
    }
    for name, (kind, changes) in kinds.items():
        data = basis(**changes)
        data["regels"][0]["meldingen"]["knelpunt"] = tekst()
        (rule,) = laad(tmp_path, data)
        assert isinstance(rule.beoordeling, kind), name


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"id": None}, ("/regels/0/id", "ontbreekt")),
        ({"id": "R 1"}, ("/regels/0/id", "patroon")),
        ({"id": "r1\n"}, ("/regels/0/id", "patroon")),
        ({"titel": {"nl": "alleen Nederlands"}}, ("/regels/0/titel/en", "ontbreekt")),
        ({"titel": "los"}, ("/regels/0/titel", "ander_soort")),
        ({"kleur": "rood"}, ("/regels/0/kleur", "onbekend_veld")),
        ({"thema": "ufo"}, ("/regels/0/thema", "niet_toegestaan")),
        ({"treffer": {"oordeel": "groen"}}, ("/regels/0/treffer/oordeel", "niet_toegestaan")),
        ({"treffer": None}, ("/regels/0", "precies_een")),
        ({"norm": norm()}, ("/regels/0", "precies_een")),
        ({"meldingen": meldingen(None)}, ("/regels/0/meldingen/aandacht", "ontbreekt")),
        ({"meldingen": meldingen("{nam}")}, (AANDACHT_NL, "onbekende_plaats")),
        ({"meldingen": meldingen("{naam.__class__}")}, (AANDACHT_NL, "onbekende_plaats")),
        ({"meldingen": meldingen("{naam!r:>99}")}, (AANDACHT_NL, "onbekende_plaats")),
        ({"meldingen": meldingen("los {")}, (AANDACHT_NL, "onbekende_plaats")),
        ({"toepassing": {}}, ("/regels/0/toepassing", "te_kort")),
        ({"toepassing": {"woorden": ["ok", "**"]}}, ("/regels/0/toepassing/woorden/1", "patroon")),
        ({"toepassing": {"woorden": ["twee woorden"]}}, ("/regels/0/toepassing/woorden/0", "patroon")),
        ({"filter": {"attribuut": ["a"]}}, ("/regels/0/filter", "precies_een")),
        ({"minste": {"overlap_m2": -1}}, ("/regels/0/minste/overlap_m2", "te_klein")),
        ({"verwijzing": verwijzing("2026-02-31")}, ("/regels/0/verwijzing/gecontroleerd_op", "geen_datum")),
        ({"treffer": None, "norm": norm(tot=1)}, ("/regels/0/norm/tot", "te_klein")),
        (in_plaats(norm=norm(grens={"waarde": 40, "verwijzing": verwijzing()})), (GRENS, "te_klein")),
        ({"treffer": None, "norm": norm(van=True)}, ("/regels/0/norm/van", "ander_soort")),
        (in_plaats(klassen={"attribuut": ["k"], "waarden": {"a": "groen", "A ": "aandacht"}}), (TWEEDE_A, "dubbel")),
        ({"filter": {"cql2": "a ="}}, ("/regels/0/filter/cql2", "geen_voorwaarde")),
        ({"filter": {"attribuut": ["a"], "is": ["b"], "cql2": "a = 1"}}, ("/regels/0/filter", "precies_een")),
        ({"toepassing": {"cql2": "behandelaar = 'x'"}}, ("/regels/0/toepassing/cql2", "onbekend_veld")),
        (in_plaats(deel={"trappen": [HALF, HALF]}), ("/regels/0/deel/trappen/1/vanaf", "te_klein")),
        (in_plaats(aantal={"binnen_m": 5, "trappen": [HALF]}), ("/regels/0/aantal/trappen/0/vanaf", "ander_soort")),
        (in_plaats(afstand={"trappen": [TRAP, TRAP]}), ("/regels/0/afstand/trappen/1/tot_m", "te_klein")),
    ],
)  # fmt: skip
def test_a_mistake_is_pointed_to(tmp_path, changes, expected):
    assert fout(tmp_path, basis(**changes)) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("{", ("1:2", "geen_json")),
        ("", ("1:1", "geen_json")),
        ("[]", ("", "ander_soort")),
        ('{"versie": "1", "regels": []}', ("/regels", "te_kort")),
        ('{"versie": "1", "versie": "2", "regels": []}', ("/versie", "dubbel")),
        ('{"versie": NaN, "regels": []}', ("", "geen_json")),
        ("[" * 100_000, ("", "geen_json")),
    ],
)
def test_a_file_that_is_no_file_of_rules_is_refused(tmp_path, raw, expected):
    assert fout(tmp_path, raw) == expected


def test_a_file_that_is_not_there_or_not_utf8_is_refused(tmp_path):
    with pytest.raises(UnreadableConfiguration) as caught:
        load_rules([tmp_path / "weg.json"])
    assert (caught.value.code, caught.value.path) == ("geen_bestand", str(tmp_path / "weg.json"))
    (tmp_path / "oud.json").write_bytes('{"versie": "é"}'.encode("latin-1"))
    with pytest.raises(UnreadableConfiguration) as caught:
        load_rules([tmp_path / "oud.json"])
    assert caught.value.code == "geen_utf8"


def test_no_rules_at_all_are_refused_since_they_would_look_clean():
    with pytest.raises(UnreadableConfiguration) as caught:
        load_rules([])
    assert caught.value.code == "geen_regels"


def test_two_rules_of_one_id_are_refused_also_over_files(tmp_path):
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text(json.dumps(basis()), encoding="utf-8")
    with pytest.raises(UnreadableConfiguration) as caught:
        load_rules([tmp_path / "a.json", tmp_path / "b.json"])
    assert (Path(caught.value.path).name, caught.value.where, caught.value.code) == ("b.json", "/regels/0/id", "dubbel")


def test_a_byte_order_mark_is_no_mistake(tmp_path):
    (tmp_path / "a.json").write_bytes(b"\xef\xbb\xbf" + json.dumps(basis()).encode())
    assert len(load_rules([tmp_path / "a.json"])) == 1


# --- the shape checker ----------------------------------------------------------------------------------------


def _verminkt(data: Any, rng: random.Random) -> Any:
    """A copy with one thing changed, taken away or added, anywhere."""
    made = copy.deepcopy(data)
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        for key in value if isinstance(value, dict) else range(len(value)):
            places.append((value, key))
            if isinstance(value[key], dict | list):
                walk(value[key])

    walk(made)
    holder, key = rng.choice(places)
    how = rng.randrange(4)
    if how == 0:
        del holder[key]
    elif how == 1 and isinstance(holder, dict):
        holder["erbij"] = 1
    else:
        holder[key] = rng.choice([None, "", "x", -1, 3.5, True, [], {}, "2026-13-01", ["a"], {"nl": "a", "en": "b"}])
    return made


def test_the_national_rules_ask_sources_of_the_shipped_register_and_say_which_norm_is_not_confirmed():
    register = {b.id: b for b in lees_register(resource("registers/bronnen.json"), waar="register")}
    rules = load_rules([*BESTANDEN, *LANDELIJK])
    assert len(LANDELIJK) == 8
    for rule in load_rules(LANDELIJK):
        source = register[rule.bron]
        norms = [rule.verwijzing] if rule.verwijzing else [rule.beoordeling.bij_standaard, rule.beoordeling.bij_grens]
        assert all(n.geverifieerd == (n.gecontroleerd_op is not None) for n in norms if n is not None), rule.id
        if isinstance(rule.beoordeling, Norm):
            assert rule.beoordeling.attribuut == (WAARDE,)
            assert source.soort.raster
    assert {type(r.beoordeling) for r in rules} == {Treffer, Klassen, Norm, Afstand, Deel, Aantal}


@pytest.mark.parametrize("bestand", ["groene_baan/bodem.json", "groene_baan/geluid.json", "registers/bronnen.json"])
def test_the_shape_checker_accepts_and_refuses_what_jsonschema_does(bestand):
    jsonschema = pytest.importorskip("jsonschema", reason="het pakket jsonschema is er niet om tegen te vergelijken")
    schema_name = "registers/bronnen.schema.json" if "registers" in bestand else "groene_baan/regel.schema.json"
    schema, data = lees_json(resource(schema_name), waar="s"), lees_json(resource(bestand), waar="d")
    validator = jsonschema.Draft202012Validator(schema)
    rng = random.Random(1)
    outcomes = set()
    for _ in range(300):
        odd = _verminkt(data, rng)
        expected = validator.is_valid(odd)
        try:
            controleer(odd, schema, waar="d")
            ours = True
        except UnreadableConfiguration:
            ours = False
        assert ours == expected
        outcomes.add(ours)
    assert outcomes == {True, False}


def test_a_schema_with_a_keyword_that_is_not_known_is_refused():
    with pytest.raises(ValueError):
        controleer({}, {"type": "object", "propertyNames": {"pattern": "a"}}, waar="x")


def test_the_schemas_are_schemas():
    jsonschema = pytest.importorskip("jsonschema", reason="het pakket jsonschema is er niet om tegen te vergelijken")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator.check_schema(lees_json(resource("registers/bronnen.schema.json"), waar="s"))

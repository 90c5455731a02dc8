"""Inspecties from an Objects API: all of them, as they were written, and honest about what cannot be read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.errors import (
    AnswerReason,
    Cancelled,
    NotFound,
    Refused,
    Rejected,
    ServerFault,
    UnreadableAnswer,
    UnreadableConfiguration,
)
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from tests.unit.connectors.loket import Antwoord, Voortgang, als_json
from tests.unit.objecten.register import OPNAMES, PUNT, VOLLEDIG, Register, draaiend, lees, objecttype, opname


def een(data: object = None, geometry: object = PUNT, **record: object) -> Inspectie:
    register = Register()
    register.voeg(data, geometry, **record)
    (found,) = lees(register)
    return found


def test_een_record_volgens_het_schema_komt_heel_aan() -> None:
    amersfoort = {"type": "Point", "coordinates": [5.387203657, 52.155172897]}  # where RD has its 155,463
    found = een(geometry=amersfoort, index=4)
    assert (found.uuid, found.record_index) == ("00000000-0000-0000-0000-000000000001", 4)
    assert found.identificatie == "00000009999999999000.INS-00417"
    assert (found.status, found.controletype, found.aanleiding) == ("rapport_definitief", "periodiek", "regulier")
    assert (found.gepland_op, found.controledatum) == (date(2026, 11, 20), date(2026, 11, 23))
    assert found.inspecteur == "t.ester"
    assert (found.zaak, found.zaak_identificatie) == (VOLLEDIG["zaak"], "TOEZ-2026-00417")
    assert found.adres == "Havenstraat 1, 1234 AB Voorbeeld"
    assert found.activiteit == "opslaan van gevaarlijke stoffen; slopen van een bouwwerk"
    assert found.checklist == "opslag-gevaarlijke-stoffen"
    assert (found.eindoordeel, found.zwaarste_lhso) == ("niet_conform", "B3")
    assert (found.aantal_bevindingen, found.aantal_overtredingen) == (1, 0)
    assert found.hercontrole_op == date(2027, 1, 5)
    assert found.locatie.betrouwbaar
    assert found.locatie.geometrie is not None
    x, y = shapely.get_coordinates(shapely.from_wkb(found.locatie.geometrie))[0]
    assert (x, y) == pytest.approx((155_000, 463_000), abs=0.5)


def test_namen_en_teksten_van_bevindingen_worden_niet_gelezen() -> None:
    found = str(een())
    for word in ("Ester", "Erste", "111222333", "Lekbak", "achter het hek", "kvk"):
        assert word not in found


def test_het_voorbeeld_bij_het_schema(gedeeld: Path) -> None:
    found = een(json.loads((gedeeld / "data" / "inspectie" / "inspectie.example.json").read_text()))
    assert (found.inspecteur, found.zwaarste_lhso, found.aantal_overtredingen) == ("m.jansen", "B3", 1)
    assert found.checklist == "opslag-gevaarlijke-stoffen"


@pytest.mark.parametrize(
    ("geometry", "kwaliteit", "getekend"),
    [
        (PUNT, LocatieKwaliteit.GOED, True),
        ({"type": "Point", "coordinates": [5.38, 52.18, 3.2]}, LocatieKwaliteit.GOED, True),
        ({"type": "Point", "coordinates": [52.18, 5.38]}, LocatieKwaliteit.ASSEN_VERWISSELD, True),
        ({"type": "Point", "coordinates": [155_000.0, 463_000.0]}, LocatieKwaliteit.RD_GETALLEN, True),
        ({"type": "Point", "coordinates": [155_000, 463_000]}, LocatieKwaliteit.RD_GETALLEN, True),
        ({"type": "Point", "coordinates": [-74.0, 40.7]}, LocatieKwaliteit.BUITEN_NEDERLAND, False),
        (None, LocatieKwaliteit.ONTBREEKT, False),
        ({"type": "Punt"}, LocatieKwaliteit.ONLEESBAAR, False),
        ("POINT (5 52)", LocatieKwaliteit.ONLEESBAAR, False),
    ],
)
def test_de_plek_komt_met_een_oordeel(geometry: object, kwaliteit: LocatieKwaliteit, getekend: bool) -> None:
    found = een(geometry=geometry).locatie
    assert (found.kwaliteit, found.geometrie is not None) == (kwaliteit, getekend)


def test_een_record_met_alleen_het_nodige_is_leeg_waar_het_niets_zegt() -> None:
    found = een({"identificatie": "x", "status": "gepland", "controletype": "oplever"})
    assert (found.identificatie, found.status, found.controletype) == ("x", "gepland", "oplever")
    assert (found.gepland_op, found.controledatum, found.hercontrole_op) == (None, None, None)
    assert (found.aantal_bevindingen, found.aantal_overtredingen) == (None, None)
    assert (found.inspecteur, found.zaak, found.adres, found.activiteit, found.zwaarste_lhso) == ("", "", "", "", "")


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        "tekst",
        dict.fromkeys(VOLLEDIG),
        dict.fromkeys(VOLLEDIG, 7.5),
        dict.fromkeys(VOLLEDIG, "onzin"),
        {name: ["onzin", None, 3] for name in VOLLEDIG},
        {name: {"x": {}} for name in VOLLEDIG},
    ],
    ids=["leeg", "lijst", "tekst", "null", "getallen", "woorden", "lijsten", "delen"],
)
def test_een_record_buiten_het_schema_blijft_op_de_kaart_en_houdt_niets_op(data: object) -> None:
    register = Register()
    register.voeg()
    register.voeg(data)
    register.voeg()
    first, odd, last = lees(register)
    assert first.status == last.status == "rapport_definitief"
    assert odd.locatie == first.locatie
    assert (odd.gepland_op, odd.controledatum, odd.hercontrole_op) == (None, None, None)
    assert odd.inspecteur == odd.adres == odd.activiteit == odd.checklist == ""


def test_een_onbekende_status_blijft_staan_zoals_hij_geschreven_is() -> None:
    assert een({**VOLLEDIG, "status": "wacht op regen"}).status == "wacht op regen"


@pytest.mark.parametrize(
    ("waarde", "dag"),
    [
        ("2026-11-20", date(2026, 11, 20)),
        ("2026-11-20T23:30:00+01:00", date(2026, 11, 20)),
        ("2026-02-30", None),
        ("20-11-2026", None),
        ("2026-11-201", None),
        ("", None),
        (20261120, None),
    ],
)
def test_een_datum_die_er_geen_is_is_er_geen(waarde: object, dag: date | None) -> None:
    assert een({**VOLLEDIG, "geplandOp": waarde}).gepland_op == dag


def test_tellingen_die_ontbreken_worden_geteld_en_nooit_geraden() -> None:
    counted = {k: v for k, v in VOLLEDIG.items() if not k.startswith("aantal")}
    found = een(counted)
    assert (found.aantal_bevindingen, found.aantal_overtredingen) == (1, 0)
    found = een({**counted, "aantalBevindingen": -1, "bevindingen": "drie", "overtredingen": None})
    assert (found.aantal_bevindingen, found.aantal_overtredingen) == (None, None)


def test_de_inspecteur_zonder_hoofd_is_de_eerste_met_een_id() -> None:
    people = [{"naam": "zonder id", "rol": "hoofdtoezichthouder"}, {"medewerkerId": "e.erste"}, {"medewerkerId": "x"}]
    assert een({**VOLLEDIG, "inspecteurs": people}).inspecteur == "e.erste"


def test_een_zaak_waar_het_record_naar_verwijst() -> None:
    data = {k: v for k, v in VOLLEDIG.items() if k != "zaak"}
    refs = [{"type": "object", "url": "https://o.example/1"}, {"type": "zaak", "url": "https://z.example/2"}]
    assert een(data, references=refs).zaak == "https://z.example/2"


def test_geen_hercontrole_is_geen_datum() -> None:
    assert een({**VOLLEDIG, "hercontrole": {"nodig": False, "datum": "2027-01-05"}}).hercontrole_op is None


@pytest.fixture(params=[True, False], ids=["pageSize", "vaste pagina"])
def groot(request: pytest.FixtureRequest) -> Register:
    register = Register(kent_pagesize=request.param)
    for _ in range(620):
        register.voeg({"status": "gepland"})
    return register


def test_alle_paginas_worden_gelezen(groot: Register) -> None:
    assert len({i.uuid for i in lees(groot)}) == 620


def test_een_object_dat_er_tussendoor_bij_komt_telt_niet_dubbel(groot: Register) -> None:
    def erbij(nr: int) -> None:
        if nr == 1 and len(groot.objecten) == 620:
            groot.objecten.insert(0, groot.voeg(nr=9_999))
            groot.objecten.pop()

    groot.na_pagina = erbij
    found = [i.uuid for i in lees(groot)]
    assert len(found) == len(set(found)) >= 620


def test_een_object_dat_er_tussendoor_uit_gaat_verbergt_geen_ander(groot: Register) -> None:
    def eruit(nr: int) -> None:
        if nr == 1 and len(groot.objecten) == 620:
            del groot.objecten[0]

    groot.na_pagina = eruit
    assert {o["uuid"] for o in groot.objecten} <= {i.uuid for i in lees(groot)}


def test_er_wordt_om_het_objecttype_en_graden_gevraagd() -> None:
    register = Register()
    register.voeg()
    with draaiend(register.antwoord) as (server, client):
        register.basis = server.basis
        list(client.inspecties(objecttype(server), Voortgang()))
        (asked,) = server.gevraagd
    assert asked.pad == "/api/v2/objects"
    assert asked.vraag == {"type": objecttype(server), "pageSize": "500"}
    assert asked.koppen["accept-crs"] == "EPSG:4326"


def test_een_register_dat_niet_op_type_zoekt_geeft_geen_inspecties() -> None:
    """Unknown and misspelt parameters are ignored (200): what comes is then everything."""
    register = Register(filtert=False)
    register.voeg()
    register.voeg()["type"] = "https://o.example/objecttypes/een-ander"
    with pytest.raises(UnreadableAnswer) as fout:
        lees(register)
    assert fout.value.field == "type"


def test_een_type_op_een_ander_adres_is_hetzelfde_type() -> None:
    """A gateway, or a register with its objecttypes elsewhere: the uuid stays."""
    register = Register(basis="https://register.intern.example")
    register.voeg()
    register.filtert = False
    assert len(lees(register)) == 1


def test_zonder_objecttype_wordt_er_niets_gevraagd() -> None:
    with draaiend(Register().antwoord) as (server, client):
        for ask in (lambda: list(client.inspecties("", Voortgang())), lambda: client.controleer("")):
            with pytest.raises(UnreadableConfiguration):
                ask()
        assert not server.gevraagd


def test_verbinding_testen_zegt_versie_en_aantal_en_leest_weinig() -> None:
    register = Register()
    for _ in range(12):
        register.voeg()
    with draaiend(register.antwoord) as (server, client):
        register.basis = server.basis
        assert client.controleer(objecttype(server)) == ("2.7.0", 12)
        (asked,) = server.gevraagd
    assert asked.vraag["pageSize"] == "1"


@pytest.mark.parametrize(
    ("name", "kind", "attributes"),
    [
        ("objects-error-401-no-token", Refused, {"status": 401, "code": "not_authenticated"}),
        ("objects-error-401-bad-token", Refused, {"status": 401, "code": "authentication_failed"}),
        ("objects-error-404", NotFound, {}),
        ("objects-error-400-invalid-data_attr", Rejected, {"status": 400, "code": "invalid"}),
        ("objects-error-412-no-content-crs", Rejected, {"status": 412, "code": "precondition_failed"}),
    ],
)
def test_opgenomen_fouten(name: str, kind: type[Exception], attributes: dict[str, object]) -> None:
    with draaiend(lambda _v: opname(name)) as (server, client):
        for ask in (
            lambda: list(client.inspecties(objecttype(server), Voortgang())),
            lambda: client.controleer(objecttype(server)),
        ):
            with pytest.raises(kind) as fout:
                ask()
            assert {k: getattr(fout.value, k) for k in attributes} == attributes


@pytest.mark.parametrize("spelling", ["invalid_params", "invalidParams"])
def test_afgewezen_velden_in_beide_spellingen(spelling: str) -> None:
    said = {"status": 400, "code": "invalid", "title": "Invalid input.",
            spelling: [{"name": "type", "code": "invalid", "reason": "Invalid value."}]}  # fmt: skip
    with draaiend(lambda _v: als_json(said, 400)) as (server, client), pytest.raises(Rejected) as fout:
        list(client.inspecties(objecttype(server), Voortgang()))
    assert [(p.name, p.code, p.reason) for p in fout.value.invalid] == [("type", "invalid", "Invalid value.")]


def test_storing_en_webpagina() -> None:
    html = Antwoord(b"<html>Inloggen</html>", koppen={"Content-Type": "text/html"})
    for answer, kind in ((Antwoord(status=503), ServerFault), (html, UnreadableAnswer)):
        with draaiend(lambda _v, a=answer: a) as (server, client), pytest.raises(kind):
            list(client.inspecties(objecttype(server), Voortgang()))


@pytest.mark.parametrize(
    ("object_", "veld"),
    [
        ({"url": "https://o.example/1"}, "type"),
        ({"uuid": "1", "type": "x"}, "record"),
        ({"type": "x", "record": {}}, "url"),
        ({"url": "https://o.example/1", "type": "x", "record": None}, "record"),
        ({"url": "https://o.example/1", "type": "x", "record": {"data": {}}}, "record.index"),
        ({"url": "https://o.example/1", "type": "x", "record": {"index": "1"}}, "record.index"),
    ],
)
def test_een_omslag_die_niet_van_de_objecten_api_is(object_: dict[str, object], veld: str) -> None:
    body = {"count": 1, "next": None, "results": [object_]}
    with draaiend(lambda _v: als_json(body)) as (_, client), pytest.raises(UnreadableAnswer) as fout:
        list(client.inspecties("https://o.example/x", Voortgang()))
    assert (fout.value.reason, fout.value.field) == (AnswerReason.ANDERE_VORM, veld)


def test_stoppen() -> None:
    register = Register()
    register.voeg()
    with draaiend(register.antwoord) as (server, client), pytest.raises(Cancelled):
        list(client.inspecties(objecttype(server), Voortgang(stop_na=0)))


def test_een_opgenomen_pagina_van_een_ander_schema() -> None:
    """Open Object's own answer, whose records are of an earlier schema: shown with status and place, the rest empty."""
    made = json.loads((OPNAMES / "objects-list-pagesize3.json").read_text())
    body = {**made["response"]["body"], "next": None, "count": 3}
    kind = body["results"][0]["type"]
    with draaiend(lambda _v: als_json(body)) as (_, client):
        (page,) = client.inspecties(kind, Voortgang())
    assert [i.status for i in page] == ["in uitvoering", "gepland", "gepland"]
    assert all(i.locatie.betrouwbaar and i.record_index == 1 and not i.identificatie for i in page)

"""Objects of any type: no property more than was named, found by area and demand, and their records kept straight."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.geojson import lees_locatie
from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.connectors.objecten.lezen import inspecties
from portaal_leefomgeving_plugin.connectors.objecten.paden import naar_schema, uit_schema, voldoet, waarde_op
from portaal_leefomgeving_plugin.connectors.objecten.records import NieuwObject, objectrecord
from portaal_leefomgeving_plugin.domain.errors import Changed, Rejected, ServerFault, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectlaag, Objectveld, Voorwaarde
from portaal_leefomgeving_plugin.domain.personen import noemt_een_persoon
from portaal_leefomgeving_plugin.services.draden import Draden
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.objectconfiguratie import configuratie_van, lees_configuratie
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving, bouw_clients
from tests.gemeente import Gemeente, Klok, Voortgang
from tests.unit.demo.opnames import opnames
from tests.unit.objecten.register import VOLLEDIG


@pytest.fixture
def omgeving(gemeente: Gemeente, tmp_path: Path) -> Iterator[Werkomgeving]:
    with gemeente.omgeving(tmp_path / "winkel") as place:
        yield place
    gemeente.beheer(regels=[])


@pytest.fixture
def client(omgeving: Werkomgeving) -> ObjectenClient:
    assert omgeving.clients.objecten is not None
    return omgeving.clients.objecten


@pytest.fixture
def laag(omgeving: Werkomgeving) -> Objectlaag:
    """The trees, as the municipality configured them."""
    (made,) = configuratie_van(omgeving.verbinding, omgeving.clients.open_data).lagen
    return made


# -- layers


def test_a_layer_lies_in_the_store_with_the_named_properties_and_no_other(omgeving: Werkomgeving) -> None:
    verslag = laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.OBJECTEN,))
    assert not verslag.fouten
    data = omgeving.werkbestand.bron("object_boom")
    assert data is not None
    assert data.stand.volledig
    assert len(data.features) == data.stand.aantal == 300
    assert set(data.features[0].attributen) == {
        "boomnummer", "soort", "hoogte", "monumentaal", "conditie", "locatie",
    }  # fmt: skip
    assert all(f.geometrie is not None and f.attributen["locatie"] == "goed" for f in data.features)
    omgeving.werkbestand.close()
    raw = b"".join(p.read_bytes() for p in omgeving.werkbestand.path.parent.iterdir() if p.is_file())
    assert b"B-00001" in raw
    assert b"Testpersoon" not in raw
    assert b"111222333" not in raw


def test_what_the_configuration_no_longer_names_is_gone(
    gemeente: Gemeente, omgeving: Werkomgeving, tmp_path: Path
) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.OBJECTEN,))
    assert "object_boom" in {b.id for b in omgeving.werkbestand.bronnen()}
    omgeving.werkbestand.behoud_bronnen("object_", ())
    assert omgeving.werkbestand.bron("object_boom") is None
    assert "object_boom" not in {b.id for b in omgeving.werkbestand.bronnen()}


@pytest.mark.parametrize("soort", ["500", "afgekapt", "html"])
def test_a_sweep_that_failed_leaves_what_was_there_and_says_so(
    gemeente: Gemeente, omgeving: Werkomgeving, soort: str
) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.OBJECTEN,))
    gemeente.beheer(regels=[{"pad": "/objects", "soort": soort}])
    verslag = laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.OBJECTEN,))
    (stand,) = verslag.delen[0].bronnen
    assert not stand.volledig
    data = omgeving.werkbestand.bron("object_boom")
    assert data is not None
    assert len(data.features) == 300
    assert not data.stand.volledig


def test_demands_are_met_by_the_register_and_looked_at_again(client: ObjectenClient, laag: Objectlaag) -> None:
    tall = Objectlaag(laag.slug, laag.naam, laag.objecttype, laag.velden, (Voorwaarde.uit_tekst("hoogte__gte__15"),))
    found = client.lagen.haal(tall, Voortgang(), begin=Klok().now())
    everything = client.lagen.haal(laag, Voortgang(), begin=Klok().now())
    wanted = {f.id for f in everything.features if float(f.attributen["hoogte"] or 0) >= 15}
    assert {f.id for f in found.features} == wanted
    assert 0 < len(wanted) < 300


def test_an_area_and_a_demand_find_what_touches_and_meets(client: ObjectenClient, laag: Objectlaag) -> None:
    everything = client.lagen.haal(laag, Voortgang(), begin=Klok().now()).features
    centre = shapely.from_wkb(everything[0].geometrie)
    area = RdWkb(shapely.to_wkb(centre.buffer(400), output_dimension=2, byte_order=1))
    near = {f.id for f in everything if shapely.from_wkb(f.geometrie).distance(centre) <= 400}
    got = client.lagen.zoek(laag, Voortgang(), gebied=area)
    assert {f.id for f in got} == near
    of_kind = str(everything[0].attributen["soort"])
    some = client.lagen.zoek(
        laag, Voortgang(), gebied=area, voorwaarden=(Voorwaarde.uit_tekst(f"soort__exact__{of_kind}"),)
    )
    assert {f.id for f in some} == {f.id for f in everything if f.id in near and f.attributen["soort"] == of_kind}


def test_a_demand_that_the_register_cannot_be_told_is_looked_at_here(client: ObjectenClient, laag: Objectlaag) -> None:
    everything = client.lagen.haal(laag, Voortgang(), begin=Klok().now()).features
    area = RdWkb(shapely.to_wkb(shapely.from_wkb(everything[0].geometrie).buffer(300), byte_order=1))
    with_comma = Voorwaarde.uit_tekst("soort__exact__eik, zomer")
    assert client.lagen.zoek(laag, Voortgang(), gebied=area, voorwaarden=(with_comma,)) == ()


def test_a_refused_demand_is_told_in_the_registers_own_words(client: ObjectenClient, laag: Objectlaag) -> None:
    recorded = opnames()["objects-error-400-invalid-data_attr"].antwoord
    assert "invalid_params" in recorded.body or "invalidParams" in recorded.body or recorded.status == 400
    wrong = RdWkb(shapely.to_wkb(shapely.Point(170_000, 520_000), byte_order=1))
    with pytest.raises(Rejected) as caught:
        client.records.maak(NieuwObject(laag.objecttype, 1, {"soort": 7}, date(2026, 1, 1), ("boomnummer", "x"), wrong))
    assert caught.value.has("invalid-json-schema")


# -- records


def een_boom(client: ObjectenClient, laag: Objectlaag, nummer: str, **data: Any) -> str:
    made = NieuwObject(
        laag.objecttype, client.records.versie(laag.objecttype),
        {"boomnummer": nummer, "soort": "linde", "hoogte": 6, **data}, date(2026, 3, 1), ("boomnummer", nummer),
        RdWkb(shapely.to_wkb(shapely.Point(172_000, 521_000), byte_order=1)),
        zaak="https://zaken.example.org/zaken/1",
    )  # fmt: skip
    return client.records.maak(made)


def op_server(gemeente: Gemeente, omgeving: Werkomgeving, url: str) -> Any:
    with gemeente.sessie(omgeving.verbinding.toegang_objecten) as session:
        return session.get(url, timeout=10).json()


def test_a_made_object_is_there_once_with_its_place_and_its_zaak(
    gemeente: Gemeente, omgeving: Werkomgeving, client: ObjectenClient, laag: Objectlaag
) -> None:
    url = een_boom(client, laag, "N-1")
    record = op_server(gemeente, omgeving, url)["record"]
    assert record["references"] == [{"type": "zaak", "url": "https://zaken.example.org/zaken/1"}]
    assert lees_locatie(record["geometry"]).betrouwbaar
    assert een_boom(client, laag, "N-1") == url


def test_a_correction_keeps_place_and_zaak_and_is_marked(
    gemeente: Gemeente, omgeving: Werkomgeving, client: ObjectenClient, laag: Objectlaag
) -> None:
    url = een_boom(client, laag, "N-2")
    before = op_server(gemeente, omgeving, url)["record"]
    assert client.records.verbeter(url, 1, {"soort": "zomereik"}) == 2
    after = op_server(gemeente, omgeving, url)["record"]
    assert after["geometry"] == before["geometry"]
    assert after["references"] == before["references"]
    assert after["data"] == {**before["data"], "soort": "zomereik"}
    assert (after["correctionFor"], after["startAt"]) == (1, before["startAt"])
    newest, first = client.records.historie(url, ("soort",))
    assert (newest.index, newest.verbetert, newest.waarden) == (2, 1, ("zomereik",))
    assert (first.verbeterd_door, first.waarden, first.heeft_locatie) == (2, ("linde",), True)


def test_a_change_makes_a_record_from_a_day_on_and_may_move_the_object(
    client: ObjectenClient, laag: Objectlaag, gemeente: Gemeente, omgeving: Werkomgeving
) -> None:
    url = een_boom(client, laag, "N-3")
    place = RdWkb(shapely.to_wkb(shapely.Point(172_050, 521_000), byte_order=1))
    client.records.wijzig(url, 1, {"hoogte": 7}, begin=date(2026, 6, 1), geometrie=place)
    newest, first = client.records.historie(url, ("hoogte",))
    assert (newest.begin, newest.verbetert, first.einde) == (date(2026, 6, 1), None, date(2026, 6, 1))
    shape = shapely.from_wkb(lees_locatie(op_server(gemeente, omgeving, url)["record"]["geometry"]).geometrie)
    assert shape.distance(shapely.Point(172_050, 521_000)) < 0.01


def test_an_object_that_has_a_newer_record_is_not_written_over(client: ObjectenClient, laag: Objectlaag) -> None:
    url = een_boom(client, laag, "N-4")
    client.records.wijzig(url, 1, {"hoogte": 7}, begin=date(2026, 6, 1))
    with pytest.raises(Changed):
        client.records.verbeter(url, 1, {"hoogte": 8})
    assert len(client.records.historie(url)) == 2


@pytest.mark.parametrize(("soort", "na"), [("500", True), ("reset", True), ("afgekapt", True), ("500", False)])
@pytest.mark.parametrize("methode", ["PATCH", "POST"])
def test_an_answer_that_got_lost_makes_no_second_record(
    gemeente: Gemeente, client: ObjectenClient, laag: Objectlaag, methode: str, soort: str, na: bool
) -> None:
    name = f"L-{methode}-{soort}-{na}"
    url = een_boom(client, laag, name) if methode == "PATCH" else ""
    rule = {"pad": "/objects", "methode": methode, "soort": soort, "aantal": 1, "na_verwerking": na}
    gemeente.beheer(regels=[rule])
    if methode == "PATCH":
        assert client.records.verbeter(url, 1, {"hoogte": 9}) == 2
    else:
        url = een_boom(client, laag, name)
        assert een_boom(client, laag, name) == url
    assert len(client.records.historie(url)) == (2 if methode == "PATCH" else 1)


def test_a_register_that_keeps_failing_is_told(gemeente: Gemeente, client: ObjectenClient, laag: Objectlaag) -> None:
    gemeente.beheer(regels=[{"pad": "/objects", "methode": "POST", "soort": "500"}])
    with pytest.raises(ServerFault):
        een_boom(client, laag, "N-9")


def test_a_recorded_history_reads_as_recorded() -> None:
    body = opnames()["objects-history"].antwoord.body
    records = [objectrecord(d, ("status", "bevinding")) for d in body["results"]]
    assert [(r.index, r.verbetert, r.verbeterd_door, r.heeft_locatie) for r in records] == [
        (1, None, None, True), (2, None, 3, False), (3, 2, None, False), (4, None, None, False),
    ]  # fmt: skip
    assert records[2].waarden == ("afgerond", "In orde")


# -- names of fields


KAART = (("geplandOp", "planning.datum"), ("status", "fase"), ("locatie.adres", "adres"))


def test_inspecties_with_names_of_their_own_read_the_same() -> None:
    own = {k: v for k, v in VOLLEDIG.items() if k not in ("geplandOp", "status", "locatie")}
    own |= {"planning": {"datum": "2026-11-20"}, "fase": "rapport_definitief", "adres": VOLLEDIG["locatie"]["adres"]}
    (ours,) = inspecties([_object(VOLLEDIG)])
    (theirs,) = inspecties([_object(own)], KAART)
    assert theirs == ours
    assert ours.adres


def test_what_is_written_has_their_names_only() -> None:
    assert uit_schema({"geplandOp": "2026-01-01", "status": "x", "rest": 1}, KAART) == {
        "planning": {"datum": "2026-01-01"}, "fase": "x", "rest": 1,
    }  # fmt: skip
    data = {"planning": {"datum": "2026-01-01"}, "fase": "x", "adres": "y", "rest": 1}
    again = uit_schema(naar_schema({"rest": 1}, KAART), KAART)
    assert again == {"rest": 1}
    assert waarde_op(naar_schema(data, KAART), "locatie.adres") == "y"


def _object(data: Any) -> dict[str, Any]:
    return {"url": "https://x/objects/1", "uuid": "1", "type": "https://x/objecttypes/2",
            "record": {"index": 1, "data": data, "geometry": None}}  # fmt: skip


@pytest.mark.parametrize(
    ("tekst", "data", "ja"),
    [
        ("a__exact__x", {"a": "x"}, True), ("a__exact__3", {"a": 3}, True), ("a__exact__x", {}, False),
        ("a__b__gte__3", {"a": {"b": 3.0}}, True), ("a__gt__3", {"a": 3}, False), ("a__lt__x", {"a": 3}, False),
        ("d__lte__2026-01-01", {"d": "2025-12-31"}, True), ("a__icontains__EIK", {"a": "zomereik"}, True),
        ("a__in__x|y", {"a": "y"}, True), ("a__in__1|2", {"a": 3}, False), ("a__exact__true", {"a": True}, True),
        ("a__gt__3", {"a": ["x"]}, False),
    ],
)  # fmt: skip
def test_a_demand_is_judged_as_the_interface_does(tekst: str, data: dict[str, Any], ja: bool) -> None:
    demand = Voorwaarde.uit_tekst(tekst)
    assert demand.tekst == tekst
    assert voldoet(data, demand) is ja


# -- configuration


def _configuratie(**anders: Any) -> bytes:
    layer = {"slug": "boom", "naam": "Bomen", "objecttype": "https://x/objecttypes/1", "velden": ["soort"]} | anders
    return json.dumps({"lagen": [layer]}).encode()


def test_a_configuration_names_layers_fields_and_demands() -> None:
    made = lees_configuratie(
        _configuratie(velden=["soort", {"pad": "conditie.oordeel", "naam": "conditie"}], voorwaarden=["hoogte__gt__3"]),
        waar="x.json",
    )
    (laag,) = made.lagen
    assert laag.velden == (Objectveld("soort", "soort"), Objectveld("conditie.oordeel", "conditie"))
    assert laag.voorwaarden[0].tekst == "hoogte__gt__3"
    assert laag.id == "object_boom"


@pytest.mark.parametrize(
    ("anders", "code"),
    [
        ({"velden": ["eigenaar.bsn"]}, "persoonsgegeven"), ({"velden": ["contact.telefoonnummer"]}, "persoonsgegeven"),
        ({"slug": "Boom; DROP"}, "ongeldige_slug"), ({"naam": ""}, "ontbreekt"), ({"velden": [""]}, "andere_vorm"),
        ({"voorwaarden": ["hoogte>3"]}, "ongeldige_voorwaarde"), ({"velden": "soort"}, "andere_vorm"),
    ],
)  # fmt: skip
def test_a_wrong_configuration_points_at_what_is_wrong(anders: dict[str, Any], code: str) -> None:
    with pytest.raises(UnreadableConfiguration) as caught:
        lees_configuratie(_configuratie(**anders), waar="x.json")
    assert caught.value.code == code
    assert caught.value.where.startswith("/lagen/0")


@pytest.mark.parametrize("inhoud", [b"{", b"[]", b'{"lagen": 3}', b'{"inspectie_velden": {"a": 1}}'])
def test_what_is_no_configuration_is_refused_whole(inhoud: bytes) -> None:
    with pytest.raises(UnreadableConfiguration):
        lees_configuratie(inhoud, waar="x.json")


def test_without_a_configuration_there_are_no_layers(gemeente: Gemeente) -> None:
    verbinding = gemeente.verbinding(objecten_configuratie="")
    with Draden() as executor:
        sessions = []

        def sessie(toegang: Any) -> Any:
            sessions.append(gemeente.sessie(toegang))
            return sessions[-1]

        clients = bouw_clients(verbinding, sessie=sessie, clock=Klok(), executor=executor)
        assert configuratie_van(verbinding, clients.open_data).lagen == ()
        for session in sessions:
            session.close()


@pytest.mark.parametrize(
    "pad", ["bsn", "eigenaar.geslachtsnaam", "contact.eMail", "geboortedatum", "persoon.Voornamen"]
)
def test_a_property_that_names_a_person_is_recognised(pad: str) -> None:
    assert noemt_een_persoon(pad)
    assert not noemt_een_persoon("soort")

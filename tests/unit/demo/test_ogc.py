"""The open data of the embedded gemeente over HTTP: what PDOK's server does, it does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import numpy as np
import pytest
import requests
import shapely

from portaal_leefomgeving_plugin.demo.ogc import kamer as ogc
from portaal_leefomgeving_plugin.demo.rd import naar_rd, naar_wgs84
from portaal_leefomgeving_plugin.demo.stad.stad import bouw_stad
from portaal_leefomgeving_plugin.demo.stad.vormen import Stad
from portaal_leefomgeving_plugin.demo.wire import Server
from portaal_leefomgeving_plugin.resources import resource
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
AANTAL = {
    "gemeentegrens": lambda s: 1, "bodemkwaliteitszone": lambda s: len(s.bodemzones),
    "verontreinigde_locatie": lambda s: len(s.verontreinigd), "geluid_lden": lambda s: len(s.geluid),
    "natura2000": lambda s: len(s.natura2000), "perceel": lambda s: len(s.percelen), "pand": lambda s: len(s.panden),
    "adres": lambda s: len(s.adressen), "wijk": lambda s: len(s.wijken),
}  # fmt: skip
GELEZEN = {
    "gemeentegrens": {"naam", "code"}, "wijk": {"wijkcode", "wijknaam"}, "bodemkwaliteitszone": {"zone", "klasse"},
    "verontreinigde_locatie": {"naam", "status"}, "geluid_lden": {"bronsoort", "lden"},
    "natura2000": {"naam_n2k", "nr"}, "perceel": {"aanduiding", "identificatie"},
    "pand": {"identificatie", "bouwjaar", "gebruiksdoel"},
    "adres": {"identificatie", "straat", "huisnummer", "postcode", "woonplaats", "pand", "gebruiksdoel"},
}  # fmt: skip
"""What the rules and the layers' styles read."""


@pytest.fixture(scope="module")
def stad() -> Stad:
    return bouw_stad(2026)


@pytest.fixture(scope="module")
def basis(stad: Stad) -> Iterator[str]:
    server = Server()
    server.koppel("/ogc", ogc.maak_handler(stad))
    server.start()
    yield server.base
    server.stop()


@pytest.fixture(scope="module")
def sessie() -> Iterator[requests.Session]:
    with requests.Session() as session:
        yield session


@pytest.fixture
def vraag(basis: str, sessie: requests.Session):
    def ask(path: str, **params: Any) -> requests.Response:
        names = {name.replace("_", "-"): value for name, value in params.items()}
        return sessie.get(f"{basis}/ogc{path}", params=names, timeout=10)

    return ask


@pytest.fixture
def alles(vraag, sessie: requests.Session):
    def fetch(collectie: str, **params: Any) -> list[dict[str, Any]]:
        """Every page, by the ``next`` links alone."""
        answer = vraag(f"/collections/{collectie}/items", **params)
        found = []
        while True:
            assert answer.status_code == 200, answer.text
            page = answer.json()
            assert page["numberReturned"] == len(page["features"])
            assert "numberMatched" not in page
            found += page["features"]
            onward = [link["href"] for link in page["links"] if link["rel"] == "next"]
            if not onward:
                return found
            answer = sessie.get(onward[0], timeout=10)

    return fetch


def test_the_landing_page_leads_to_the_rest(vraag, sessie):
    links = {link["rel"]: link["href"] for link in vraag("").json()["links"]}
    assert {"self", "service-desc", "conformance", "data"} <= set(links)
    assert all(sessie.get(href, timeout=10).status_code == 200 for href in links.values())


def test_it_conforms_to_parts_one_and_two(vraag):
    says = vraag("/conformance", f="json").json()["conformsTo"]
    assert "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core" in says
    assert "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs" in says


def test_the_description_of_the_api_tells_the_limits_of_paging(vraag):
    path = vraag("/api").json()["paths"]["/collections/{collectionId}/items"]
    limit = next(p for p in path["get"]["parameters"] if p["name"] == "limit")
    assert (limit["schema"]["default"], limit["schema"]["maximum"]) == (100, 1000)


def test_each_source_of_the_register_is_a_collection(vraag, basis: str):
    made = ogc.register(basis)
    jsonschema.validate(made, json.loads(resource("registers/bronnen.schema.json").read_text(encoding="utf-8")))
    bronnen = lees_register(json.dumps(made).encode(), waar="register")
    assert {b.id for b in bronnen} == set(AANTAL) == {c["id"] for c in vraag("/collections").json()["collections"]}
    for bron in bronnen:
        assert bron.fictief
        assert bron.url == basis + "/ogc"
        found = vraag(f"/collections/{bron.collectie}").json()
        assert (found["storageCrs"], set(found["crs"])) == (RD, {CRS84, RD})
        feature = vraag(f"/collections/{bron.collectie}/items", limit=1).json()["features"][0]
        assert bron.naam_attribuut in feature["properties"]


@pytest.mark.parametrize("collectie", AANTAL)
def test_all_pages_together_are_the_whole_layer_each_feature_once(alles, stad: Stad, collectie: str):
    found = alles(collectie, limit=700, crs=RD)
    assert len(found) == AANTAL[collectie](stad)
    assert len({feature["id"] for feature in found}) == len(found)
    assert GELEZEN[collectie] <= set(found[0]["properties"])
    assert all(value is not None for feature in found for value in feature["properties"].values())


def test_without_a_limit_a_hundred_come_and_never_more_than_a_thousand(vraag):
    assert vraag("/collections/pand/items").json()["numberReturned"] == 100
    assert vraag("/collections/pand/items", limit=5000).json()["numberReturned"] == 1000


def test_degrees_are_the_default_and_rd_comes_when_asked_for(vraag, stad: Stad):
    plain = vraag("/collections/pand/items", limit=1)
    metres = vraag("/collections/pand/items", limit=1, crs=RD)
    assert plain.headers["Content-Crs"] == f"<{CRS84}>"
    assert metres.headers["Content-Crs"] == f"<{RD}>"
    assert plain.headers["Content-Type"] == "application/geo+json"
    in_rd = np.array(metres.json()["features"][0]["geometry"]["coordinates"][0])
    assert np.abs(in_rd - stad.panden[0].ring).max() <= 0.0005
    lon, lat = np.array(plain.json()["features"][0]["geometry"]["coordinates"][0]).T
    assert np.abs(np.column_stack(naar_rd(lon, lat)) - in_rd).max() < 0.003


def test_coordinates_rounded_to_the_millimetre_leave_every_shape_valid(alles):
    for collectie in AANTAL:
        shapes = np.array([shapely.geometry.shape(f["geometry"]) for f in alles(collectie, limit=1000, crs=RD)])
        assert shapely.is_valid(shapes).all(), collectie


def test_a_box_chooses_by_the_envelopes_of_the_features_over_all_pages(alles, stad: Stad):
    x, y = next((a.x, a.y) for a in stad.adressen if a.straat == "Langestraat" and a.huisnummer == 31)
    box = (x - 60, y - 60, x + 60, y + 60)
    found = {f["id"] for f in alles("pand", bbox=",".join(map(str, box)), bbox_crs=RD, limit=7)}
    low, high = np.array([p.ring.min(axis=0) for p in stad.panden]), np.array([p.ring.max(axis=0) for p in stad.panden])
    hit = ((low <= box[2:]) & (high >= box[:2])).all(axis=1)
    assert found == {p.id for p, yes in zip(stad.panden, hit, strict=True) if yes}
    assert 5 < len(found) < 300


def test_a_box_in_degrees_chooses_too(alles, stad: Stad):
    lon, lat = naar_wgs84(*stad.land.T)
    whole = ",".join(f"{v:.6f}" for v in (lon.min(), lat.min(), lon.max(), lat.max()))
    assert len(alles("pand", bbox=whole, limit=1000)) == len(stad.panden)
    half = ",".join(f"{v:.6f}" for v in (lon.min(), lat.min(), (lon.min() + lon.max()) / 2, lat.max()))
    assert 0 < len(alles("pand", bbox=half, limit=1000)) < len(stad.panden)


def test_a_box_that_holds_nothing_is_an_empty_page_without_next(vraag):
    page = vraag("/collections/pand/items", bbox="4.0,51.0,4.1,51.1").json()
    assert (page["features"], page["numberReturned"]) == ([], 0)
    assert "next" not in {link["rel"] for link in page["links"]}


def test_a_feature_can_be_asked_for_by_its_id(vraag, stad: Stad):
    answer = vraag(f"/collections/perceel/items/{stad.percelen[5].id}", crs=RD)
    assert answer.json()["properties"]["aanduiding"] == stad.percelen[5].aanduiding
    assert answer.headers["Content-Crs"] == f"<{RD}>"


def test_an_area_with_holes_keeps_its_holes(stad: Stad, vraag):
    rings = {tuple(map(len, v.ringen)) for v in stad.natura2000}
    found = vraag("/collections/natura2000/items", crs=RD).json()["features"]
    assert {tuple(map(len, f["geometry"]["coordinates"])) for f in found} == rings


@pytest.mark.parametrize(
    ("params", "woord"),
    [
        ({"gemeente": "x"}, "gemeente"),
        ({"filter": "bouwjaar > 1900"}, "filter"),
        ({"offset": "10"}, "offset"),
        ({"crs": "http://www.opengis.net/def/crs/EPSG/0/3857"}, "crs"),
        ({"crs": "EPSG:28992"}, "crs"),
        ({"bbox-crs": "RD", "bbox": "0,0,1,1"}, "bbox-crs"),
        ({"bbox": "5.4,52.7,5.4,52.7"}, "surface area"),
        ({"bbox": "5.5,52.7,5.4,52.8"}, "surface area"),
        ({"bbox": "5.4,52.7"}, "4 values"),
        ({"bbox": "5.4,52.7,0,5.5,52.8,1"}, "4 values"),
        ({"bbox": "a,b,c,d"}, "number"),
        ({"bbox": "nan,nan,nan,nan"}, "surface area"),
        ({"limit": "0"}, "limit"),
        ({"limit": "-1"}, "limit"),
        ({"limit": "veel"}, "limit"),
        ({"cursor": "onzin!"}, "cursor"),
        ({"cursor": "MTAw"}, "cursor"),
        ({"f": "html"}, "html"),
    ],
)
def test_what_pdok_refuses_is_refused_with_the_reason(basis, sessie, params: dict[str, str], woord: str):
    answer = sessie.get(f"{basis}/ogc/collections/pand/items", params=params, timeout=10)
    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (answer.json()["status"], answer.json()["title"]) == (400, "Bad Request")
    assert woord in answer.json()["detail"]


def test_a_cursor_of_another_question_is_refused(vraag):
    page = vraag("/collections/pand/items", limit=5, bbox="5.3,52.6,5.6,52.8").json()
    onward = next(link["href"] for link in page["links"] if link["rel"] == "next")
    cursor = dict(part.split("=") for part in onward.partition("?")[2].split("&"))["cursor"]
    assert vraag("/collections/pand/items", limit=5, cursor=cursor).status_code == 400
    assert vraag("/collections/perceel/items", limit=5, cursor=cursor).status_code == 400


@pytest.mark.parametrize(
    "path",
    ["/collections/weg", "/collections/weg/items", "/collections/pand/items/1", "/nergens", "/collections/pand/x"],
)
def test_what_is_not_there_is_a_404_with_problem_details(vraag, path: str):
    answer = vraag(path)
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["status"] == 404


def test_writing_is_not_allowed(basis, sessie):
    assert sessie.post(f"{basis}/ogc/collections/pand/items", json={}, timeout=10).status_code == 405


def test_an_address_is_a_point_in_its_building(alles, stad: Stad):
    buildings = {p.id: shapely.Polygon(p.ring) for p in stad.panden}
    for feature in alles("adres", limit=1000, crs=RD)[:200]:
        assert feature["geometry"]["type"] == "Point"
        assert buildings[feature["properties"]["pand"]].dwithin(shapely.Point(feature["geometry"]["coordinates"]), 0.01)

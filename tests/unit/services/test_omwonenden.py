"""Who live around a place: which addresses a zone holds, in which order, and what the list says of itself."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.errors import FileFault, NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.services.export_tabel import bewaar
from portaal_leefomgeving_plugin.services.omwonenden import ADRES, AdresIndex, Omwonenden, Voorbehoud, vlakken_hier
from portaal_leefomgeving_plugin.services.omwonenden_export import KOLOMMEN, Woorden, als_csv, als_xlsx

VANDAAG = date(2026, 11, 25)
X, Y = 155_000.0, 463_000.0
DEKKING = RdWkb(shapely.to_wkb(shapely.box(X - 9_000, Y - 9_000, X + 9_000, Y + 9_000)))
STAND = Bronstand(
    ADRES, "Adressen", "https://example.org", True, True, 1, 3, None, datetime(2026, 11, 20, 9, tzinfo=UTC), None, None,
    "00", "CC0", True, DEKKING,
)  # fmt: skip
BRON = Bron(ADRES, "Adressen", "gebouwen", BronSoort.OGC_API_FEATURES, "https://example.org", "adres", "huisnummer",
            "CC0", True, Dekking.GEMEENTE, 30)  # fmt: skip
WOORDEN = Woorden(tuple(f"kop{n}" for n in range(KOLOMMEN)), "Aan de bewoners van", "Aan de gebruikers van",
                  "Adressen", "Verantwoording")  # fmt: skip


def wkb(geometrie: object) -> RdWkb:
    return RdWkb(shapely.to_wkb(geometrie))


def adres(x: float, y: float, nr: object = 1, straat: str = "Dorpsstraat", **anders: object) -> BronFeature:
    values = {"straat": straat, "huisnummer": nr, "postcode": "9999AB", "woonplaats": "Voorbeeldstad", "pand": "p1",
              "gebruiksdoel": "woonfunctie"} | anders  # fmt: skip
    return BronFeature(f"a-{straat}-{nr}-{x}-{y}", wkb(shapely.Point(X + x, Y + y)), values)


def index(*features: BronFeature, bron: Bron | None = BRON, **stand: object) -> AdresIndex:
    return AdresIndex(BronData(replace(STAND, **stand), features), bron, vandaag=VANDAAG)


def om(gevonden: Omwonenden) -> list[str]:
    return [a.regel for a in gevonden.adressen]


PUNT = wkb(shapely.Point(X, Y))
VLAK = wkb(shapely.box(X, Y, X + 20, Y + 20))


def test_a_point_on_the_edge_belongs_to_the_zone_and_one_just_over_it_does_not():
    found = index(adres(100, 0, 1), adres(0, 100.0005, 2), adres(100.01, 0, 3)).binnen(PUNT, 100)
    assert om(found) == ["Dorpsstraat 1", "Dorpsstraat 2"]


def test_the_distance_goes_from_the_real_contour_and_not_from_its_middle():
    found = index(adres(69.9, 10, 1), adres(70.1, 10, 2), adres(10, -49.9, 3)).binnen(VLAK, 50)
    assert om(found) == ["Dorpsstraat 1", "Dorpsstraat 3"]
    assert [a.afstand_m for a in found.adressen] == [49.9, 49.9]


def test_a_corner_of_the_drawn_circle_cuts_nobody_off():
    degree = np.radians(np.linspace(0, 360, 400))
    around = [adres(200 * np.cos(a), 200 * np.sin(a), nr) for nr, a in enumerate(degree)]
    assert len(index(*around).binnen(PUNT, 200).adressen) == len(around)


def test_a_zone_may_be_an_area_as_it_is_with_its_edge_and_without_its_hole():
    ring = shapely.Polygon(
        shapely.box(X, Y, X + 100, Y + 100).exterior, [shapely.box(X + 40, Y + 40, X + 60, Y + 60).exterior]
    )
    found = index(adres(10, 10, 1), adres(100, 50, 2), adres(50, 50, 3), adres(101, 50, 4)).binnen(wkb(ring), 0)
    assert om(found) == ["Dorpsstraat 1", "Dorpsstraat 2"]
    assert shapely.equals(shapely.from_wkb(found.zone), ring)


def test_all_parts_of_a_multipolygon_count():
    parts = shapely.MultiPolygon([shapely.box(X, Y, X + 10, Y + 10), shapely.box(X + 500, Y, X + 510, Y + 10)])
    found = index(adres(5, 15, 1), adres(505, 15, 2), adres(250, 5, 3)).binnen(wkb(parts), 10)
    assert om(found) == ["Dorpsstraat 1", "Dorpsstraat 2"]


def test_a_contour_that_crosses_itself_is_put_right_first():
    tie = shapely.Polygon([(X, Y), (X + 20, Y + 20), (X + 20, Y), (X, Y + 20)])
    assert om(index(adres(3, 10, 1), adres(10, 3, 2)).binnen(wkb(tie), 0)) == ["Dorpsstraat 1"]


def test_the_list_goes_by_street_number_letter_and_addition():
    rows = [adres(1, 0, 10), adres(2, 0, 9), adres(3, 0, 9, huisletter="B"), adres(4, 0, 9, huisletter="A"),
            adres(5, 0, 2, "Achterweg", toevoeging="10"), adres(6, 0, 2, "Achterweg", toevoeging="2"),
            adres(7, 0, 1, "'s-Gravenweg"), adres(8, 0, 1, "")]  # fmt: skip
    assert om(index(*rows).binnen(PUNT, 50)) == [
        "Achterweg 2-2", "Achterweg 2-10", "Dorpsstraat 9", "Dorpsstraat 9A", "Dorpsstraat 9B", "Dorpsstraat 10",
        "'s-Gravenweg 1", "1",
    ]  # fmt: skip


def test_the_names_that_other_sources_have_are_read_too():
    feature = BronFeature("vbo", PUNT, {"openbare_ruimte_naam": "Kade", "huisnummer": 12.0, "huisletter": "a",
                                        "toevoeging": "2", "postcode": "9999 ab",
                                        "woonplaats_naam": "Stad"})  # fmt: skip
    (found,) = index(feature).binnen(PUNT, 1).adressen
    assert (found.regel, found.postregel, found.identificatie) == ("Kade 12a-2", "9999 AB  Stad", "vbo")
    assert found.volledig


@pytest.mark.parametrize(("nummer", "regel"), [("12A-2", "Kade 12A-2"), ("7 bis", "Kade 7-bis"), ("x", "Kade -x")])
def test_a_number_with_more_than_digits_loses_nothing(nummer, regel):
    (found,) = index(adres(0, 0, nummer, "Kade")).binnen(PUNT, 1).adressen
    assert found.regel == regel


def test_the_addresses_on_the_place_itself_are_told_apart():
    found = index(adres(5, 5, 1), adres(30, 5, 2)).binnen(VLAK, 50)
    assert om(found.zonder_eigen()) == ["Dorpsstraat 2"]
    assert om(found) == ["Dorpsstraat 1", "Dorpsstraat 2"]


def test_counts_by_building_and_by_use():
    rows = [adres(1, 0, 1), adres(2, 0, 2), adres(3, 0, 3, pand="p2", gebruiksdoel="winkelfunctie"),
            adres(4, 0, 4, pand=None, gebruiksdoel=None)]  # fmt: skip
    found = index(*rows).binnen(PUNT, 50)
    assert found.panden == 2
    assert found.per_gebruiksdoel() == (("woonfunctie", 2), ("", 1), ("winkelfunctie", 1))


# -- what the list says of itself -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (None, "adressen_niet_in_register"),
        (BronData(STAND, ()), "adressen_leeg"),
        (BronData(replace(STAND, bereikt=False, volledig=False, fout="tijd"), ()), "adressen_niet_opgehaald"),
        (BronData(STAND, (BronFeature("a", None, {}),)), "adressen_leeg"),
    ],
)
def test_without_addresses_to_look_in_there_is_no_list_that_looks_like_no_neighbours(data, code):
    with pytest.raises(NotAllowed) as caught:
        AdresIndex(data, BRON, vandaag=VANDAAG)
    assert caught.value.code == code


def test_nobody_near_is_an_answer_where_the_source_is_whole():
    found = index(adres(5_000, 0)).binnen(PUNT, 100)
    assert (found.adressen, found.voorbehouden) == ((), ())


@pytest.mark.parametrize(
    ("stand", "voorbehoud"),
    [
        ({"volledig": False, "bereikt": False}, Voorbehoud.NIET_BIJGEWERKT),
        ({"opgehaald_op": datetime(2026, 11, 25, tzinfo=UTC) - timedelta(days=31)}, Voorbehoud.VEROUDERD),
        ({"opgehaald_op": None}, Voorbehoud.VEROUDERD),
        ({"geldig_tot": date(2026, 11, 24)}, Voorbehoud.VEROUDERD),
        ({"dekking": None}, Voorbehoud.DEKKING_ONBEKEND),
        ({"negatief_bewijs": False}, Voorbehoud.GEEN_NEGATIEF_BEWIJS),
        ({"dekking": wkb(shapely.box(X - 99, Y - 200, X + 200, Y + 200))}, Voorbehoud.BUITEN_DEKKING),
    ],
)
def test_a_list_that_may_not_be_whole_says_why(stand, voorbehoud):
    assert index(adres(5, 0), **stand).binnen(PUNT, 100).voorbehouden == (voorbehoud,)


def test_addresses_without_a_place_or_without_a_street_are_counted():
    found = index(adres(5, 0, 1, ""), adres(6, 0, 2), BronFeature("weg", None, {})).binnen(PUNT, 100)
    assert found.voorbehouden == (Voorbehoud.ZONDER_PLEK, Voorbehoud.ONVOLLEDIG_ADRES)
    assert (found.zonder_plek, found.onvolledig) == (1, 1)


@pytest.mark.parametrize("plek", [b"", b"\x00\x01", wkb(shapely.Point()), wkb(shapely.Polygon())])
def test_without_a_place_there_is_no_zone(plek):
    with pytest.raises(NotAllowed, match="geen_locatie"):
        index(adres(0, 0)).binnen(RdWkb(plek), 10)


@pytest.mark.parametrize("straal", [-1.0, float("nan"), float("inf")])
def test_no_distance_is_refused(straal):
    with pytest.raises(ValueError, match="distance"):
        index(adres(0, 0)).binnen(PUNT, straal)


# -- a noise contour as the zone ------------------------------------------------------------------


def test_the_contours_here_can_be_chosen_the_smallest_first():
    rings = [BronFeature(str(db), wkb(shapely.box(X - m, Y - m, X + m, Y + m)), {"bronsoort": "weg", "lden": float(db)})
             for db, m in ((50, 300), (60, 20), (55, 100))]  # fmt: skip
    far = BronFeature("ver", wkb(shapely.box(X + 900, Y, X + 950, Y + 50)), {"bronsoort": "spoor", "lden": 50.0})
    found = vlakken_hier(BronData(replace(STAND, titel="Geluid"), (*rings, far)), PUNT, ("bronsoort", "lden"))
    assert [v.omschrijving for v in found] == ["weg, 60", "weg, 55", "weg, 50"]
    assert om(index(adres(99, 0, 1), adres(101, 0, 2)).binnen(found[1].geometrie, 0)) == ["Dorpsstraat 1"]
    assert vlakken_hier(None, PUNT, ("lden",)) == ()


# -- large, and any -------------------------------------------------------------------------------


def test_of_a_hundred_thousand_addresses_those_near_are_found():
    rng = np.random.default_rng(8)
    places = rng.uniform(-5_000, 5_000, (100_000, 2))
    shapes = shapely.to_wkb(shapely.points(places + np.array([X, Y])))
    values = {"straat": "Weg", "huisnummer": 1, "postcode": "9999AB", "woonplaats": "Stad"}
    many = index(*(BronFeature(str(nr), RdWkb(shape), values) for nr, shape in enumerate(shapes)))
    found = many.binnen(PUNT, 500)
    assert len(found.adressen) == int((np.hypot(*places.T) <= 500.001).sum()) > 500


@given(
    st.lists(st.tuples(st.integers(-400, 400), st.integers(-400, 400)), min_size=1, max_size=30),
    st.integers(0, 300),
)
def test_of_any_addresses_those_within_the_distance_are_found(plaatsen, straal):
    found = index(*(adres(x, y, nr) for nr, (x, y) in enumerate(plaatsen))).binnen(PUNT, straal)
    expected = {nr for nr, (x, y) in enumerate(plaatsen) if x * x + y * y <= straal * straal}
    assert {a.huisnummer for a in found.adressen} == expected


# -- out of the window ----------------------------------------------------------------------------


def test_the_csv_opens_in_a_dutch_spreadsheet_and_runs_no_formula():
    rows = index(adres(3.25, 0, 1, "=HYPERLINK(1)"), adres(4, 0, 2, "Café Straße; hoek")).binnen(PUNT, 50)
    raw = als_csv(rows, WOORDEN)
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert lines[0] == list(WOORDEN.koppen)
    assert [line[3] for line in lines[1:]] == ["'=HYPERLINK(1)", "Café Straße; hoek"]
    assert lines[1][10] == "3,2"
    assert {len(line) for line in lines} == {KOLOMMEN}
    assert raw.count(b"\r\n") == 3


def test_homes_and_shops_are_addressed_as_what_they_are():
    rows = index(adres(1, 0, 1), adres(2, 0, 2, gebruiksdoel="winkelfunctie")).binnen(PUNT, 50)
    lines = als_csv(rows, WOORDEN).decode("utf-8-sig").splitlines()
    assert lines[1].startswith("Aan de bewoners van;Dorpsstraat 1;9999 AB  Voorbeeldstad;")
    assert lines[2].startswith("Aan de gebruikers van;Dorpsstraat 2;")


def test_the_workbook_has_the_addresses_and_what_they_stand_on():
    openpyxl = pytest.importorskip("openpyxl")
    rows = index(adres(1, 0, 1), adres(2, 0, 2)).binnen(PUNT, 50)
    book = openpyxl.load_workbook(io.BytesIO(als_xlsx(rows, WOORDEN, (("Zaak", "=Z-1"), ("Bron", "BAG")))))
    addresses, about = book.worksheets
    assert [c.value for c in addresses[2]][3:5] == ["Dorpsstraat", 1]
    assert addresses.max_row == 3
    assert [[c.value for c in line] for line in about] == [["Zaak", "'=Z-1"], ["Bron", "BAG"]]


def test_a_place_that_cannot_be_written_to_is_told_as_such(tmp_path):
    bewaar(tmp_path / "goed.csv", b"x")
    assert (tmp_path / "goed.csv").read_bytes() == b"x"
    with pytest.raises(FileFault):
        bewaar(tmp_path / "nergens" / "x.csv", b"x")

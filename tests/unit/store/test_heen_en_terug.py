"""What goes into the working copy comes out of it equal, down to the last digit and the shape of a zaak."""

from __future__ import annotations

import dataclasses
import math
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.bron import BronFeature
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store import bouw
from tests.unit.store.bouw import Klok, X, Y, vraag, wkb, zaak

DEZELFDE_WINKEL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

VORMEN = {
    "punt": shapely.Point(X, Y),
    "lijn": shapely.LineString([(X, Y), (X + 1 / 3, Y + 7)]),
    "vlak": bouw.vlak(),
    "vlak met gat": bouw.vlak().difference(shapely.Point(X + 10, Y + 10).buffer(3)),
    "meer vlakken": shapely.MultiPolygon([bouw.vlak(), bouw.vlak(X + 100)]),
    "meer lijnen": shapely.MultiLineString([[(X, Y), (X + 1, Y)], [(X, Y + 5), (X + 9, Y + 5)]]),
    "meer punten": shapely.MultiPoint([(X, Y), (X + 1, Y)]),
    "verzameling": shapely.GeometryCollection([shapely.Point(X, Y), bouw.vlak()]),
    "strik": shapely.Polygon([(X, Y), (X + 9, Y + 9), (X + 9, Y), (X, Y + 9)]),
    "leeg": shapely.Polygon(),
}


@pytest.mark.parametrize("soort", VORMEN)
def test_a_shape_comes_back_byte_for_byte(werkbestand: Werkbestand, soort: str) -> None:
    shape = VORMEN[soort]
    regel = zaak(1, locatie=bouw.plek(shape, LocatieKwaliteit.ONGELDIGE_VORM))
    big_endian = zaak(2, locatie=Locatie(RdWkb(shapely.to_wkb(shape, byte_order=0)), LocatieKwaliteit.GOED))
    werkbestand.schrijf_zaken([regel, big_endian])
    assert werkbestand.zaken() == [regel, big_endian]


def test_what_is_no_wkb_is_kept_and_not_drawn(werkbestand: Werkbestand) -> None:
    regel = zaak(1, locatie=Locatie(RdWkb(b"\x01\x03geen vorm"), LocatieKwaliteit.ONLEESBAAR))
    werkbestand.schrijf_zaken([regel])
    assert werkbestand.zaken() == [regel]
    assert vraag(werkbestand.path, "SELECT count(*) FROM zaak WHERE geom ISNULL") == [(1,)]


@pytest.mark.parametrize("kwaliteit", LocatieKwaliteit)
def test_the_quality_of_a_location_is_kept(werkbestand: Werkbestand, kwaliteit: LocatieKwaliteit) -> None:
    regels = [zaak(1, locatie=Locatie(None, kwaliteit)), zaak(2, locatie=bouw.plek(shapely.Point(X, Y), kwaliteit))]
    werkbestand.schrijf_zaken(regels)
    assert werkbestand.zaken() == regels


def test_nothing_and_empty_text_are_told_apart(werkbestand: Werkbestand) -> None:
    none = zaak(1, status=None, statustype=None, status_volgnummer=None, status_gezet=None, fataal=None)
    empty = zaak(2, status="", statustype="", status_volgnummer=0, omschrijving="", behandelaar="")
    werkbestand.schrijf_zaken([none, empty])
    assert werkbestand.zaken() == [none, empty]
    assert vraag(werkbestand.path, "SELECT uuid FROM zaak WHERE status ISNULL") == [("uuid-1",)]
    assert vraag(werkbestand.path, "SELECT uuid FROM zaak WHERE status = ''") == [("uuid-2",)]


MOMENTEN = st.datetimes(
    min_value=datetime(1900, 1, 2), timezones=st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone.max])
)
TEKSTEN = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@DEZELFDE_WINKEL
@given(
    tekst=TEKSTEN,
    moment=st.none() | MOMENTEN,
    dag=st.none() | st.dates(),
    nummer=st.none() | st.integers(-(2**63), 2**63 - 1),
    ja=st.booleans(),
    x=st.floats(-1e9, 1e9),
)
@example("'); DROP TABLE zaak; --", None, None, None, True, 0.0)
@example('nul \0 en "aanhaling" \\ \r\n', datetime(2026, 1, 1, 1, 1, 1, 999999, UTC), date.min, 0, False, 1 / 3)
def test_every_value_comes_back_as_it_was(
    werkbestand: Werkbestand,
    tekst: str,
    moment: datetime | None,
    dag: date | None,
    nummer: int | None,
    ja: bool,
    x: float,
) -> None:
    regel = zaak(
        1, omschrijving=tekst, status_gezet=moment, fataal=dag, status_volgnummer=nummer, opgeschort=ja,
        locatie=bouw.plek(shapely.Point(x, -x)),
    )  # fmt: skip
    werkbestand.schrijf_zaken([regel])
    assert werkbestand.zaken() == [regel]


def test_half_a_character_does_not_stop_a_sync(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(1, omschrijving="half \ud83d"), zaak(2)])
    assert next(z.omschrijving for z in werkbestand.zaken()).startswith("half ")
    assert werkbestand.zaken()[1] == zaak(2)


def test_a_second_identical_sync_changes_nothing_in_the_file(werkbestand: Werkbestand) -> None:
    regels = [zaak(nr, locatie=bouw.plek(v)) for nr, v in enumerate(VORMEN.values())]
    werkbestand.schrijf_zaken(regels)
    rows = "SELECT *, hex(geom) AS g FROM zaak"
    before = (werkbestand.zaken(), vraag(werkbestand.path, rows))
    werkbestand.schrijf_zaken(regels)
    werkbestand.verwijder_zaken([])
    assert (werkbestand.zaken(), vraag(werkbestand.path, rows)) == before


def test_the_same_zaak_twice_in_one_go_is_kept_once_as_last_seen(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(1), zaak(2), zaak(1, status_omschrijving="Besluit")])
    assert [(z.uuid, z.status_omschrijving) for z in werkbestand.zaken()] == [
        ("uuid-1", "Besluit"),
        ("uuid-2", "In behandeling"),
    ]


def test_one_zaak_is_found_by_its_uuid(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(nr) for nr in range(5)])
    assert werkbestand.zaak("uuid-3") == zaak(3)
    assert werkbestand.zaak("uuid-9") is None
    assert werkbestand.zaak("' OR 1=1 --") is None


def test_an_upsert_keeps_the_fid_and_moves_shapes_between_tables(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(nr, locatie=bouw.plek(bouw.vlak(X + nr))) for nr in range(4)])
    fids = vraag(werkbestand.path, "SELECT uuid, fid FROM zaak")
    line = zaak(2, locatie=bouw.plek(VORMEN["lijn"]))
    werkbestand.schrijf_zaken([line, zaak(1, locatie=bouw.ZONDER), zaak(7)])
    assert vraag(werkbestand.path, "SELECT uuid, fid FROM zaak")[:4] == fids
    assert vraag(werkbestand.path, "SELECT uuid FROM zaak_vlak ORDER BY uuid") == [("uuid-0",), ("uuid-3",)]
    assert vraag(werkbestand.path, "SELECT uuid FROM zaak_lijn") == [("uuid-2",)]
    assert werkbestand.zaak("uuid-2") == line
    assert werkbestand.zaak("uuid-1") == zaak(1, locatie=bouw.ZONDER)


def test_what_is_taken_away_goes_from_every_table(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(1), *(zaak(nr, locatie=bouw.plek(bouw.vlak())) for nr in (2, 3))])
    werkbestand.verwijder_zaken(["uuid-2", "uuid-nooit-gezien"])
    assert [z.uuid for z in werkbestand.zaken()] == ["uuid-1", "uuid-3"]
    assert vraag(werkbestand.path, "SELECT uuid FROM zaak_vlak") == [("uuid-3",)]
    assert vraag(werkbestand.path, "SELECT uuid FROM portaal_zaak_exact ORDER BY 1") == [("uuid-1",), ("uuid-3",)]
    werkbestand.verwijder_zaken(["uuid-1", "uuid-3"])
    assert werkbestand.zaken() == []
    assert vraag(werkbestand.path, "SELECT count(*) FROM rtree_zaak_geom") == [(0,)]


def test_inspecties_come_back_and_go(werkbestand: Werkbestand) -> None:
    lijst = [bouw.inspectie(1), bouw.inspectie(2, locatie=bouw.plek(bouw.vlak()), aantal_bevindingen=None)]
    werkbestand.schrijf_inspecties(lijst)
    werkbestand.schrijf_inspecties(lijst)
    assert werkbestand.inspecties() == lijst
    werkbestand.behoud_inspecties({"insp-2"})
    assert werkbestand.inspecties() == lijst[1:]


def test_zaaktypen_are_replaced_as_a_whole(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaaktypen([bouw.zaaktype(0), bouw.zaaktype(1)])
    werkbestand.schrijf_zaaktypen([bouw.zaaktype(2), bouw.zaaktype(0)])
    assert list(werkbestand.zaaktypen().values()) == [bouw.zaaktype(2), bouw.zaaktype(0)]


def test_the_last_sync_is_remembered_per_name(werkbestand: Werkbestand) -> None:
    assert werkbestand.laatste_sync("zaken") is None
    werkbestand.noteer_sync("zaken", moment=bouw.MOMENT, volledig=True, aantal=12)
    werkbestand.noteer_sync("bronnen", moment=bouw.MOMENT, volledig=False, aantal=0)
    zaken, bronnen = werkbestand.laatste_sync("zaken"), werkbestand.laatste_sync("bronnen")
    assert zaken is not None
    assert bronnen is not None
    assert (zaken.moment, zaken.volledig, zaken.aantal) == (bouw.MOMENT, True, 12)
    assert not bronnen.volledig


def test_everything_is_there_after_closing_and_opening(map_: Path) -> None:
    store = Werkbestand.open(map_, clock=Klok())
    regels = [zaak(nr, locatie=bouw.plek(v)) for nr, v in enumerate(VORMEN.values())]
    store.schrijf_zaken(regels)
    store.close()
    store = Werkbestand.open(map_, clock=Klok())
    assert store.zaken() == regels
    store.close()


# -- open data ---------------------------------------------------------------------------------

WAARDEN = (
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | TEKSTEN
)  # what a service may put in one attribute, all mixed up


@DEZELFDE_WINKEL
@given(st.lists(st.dictionaries(st.sampled_from(["naam", "Naam", "fid", "geom", "feature_id", 'x"y', ""]), WAARDEN)))
def test_attributes_come_back_with_their_values_and_types(werkbestand: Werkbestand, lijst: list[dict]) -> None:
    features = [BronFeature(f"id-{nr}", None, values) for nr, values in enumerate(lijst)]
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata(*features))
    data = werkbestand.bron("natura2000")
    assert data is not None
    assert [dict(f.attributen) for f in data.features] == lijst
    for feature, values in zip(data.features, lijst):
        for name, value in values.items():
            assert type(feature.attributen[name]) is type(value)


def test_a_value_that_is_no_number_is_kept(werkbestand: Werkbestand) -> None:
    values = {"a": math.nan, "b": math.inf, "c": -math.inf, "d": 0.1 + 0.2}
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata(BronFeature("1", None, values)))
    data = werkbestand.bron("natura2000")
    assert data is not None
    found = data.features[0].attributen
    assert math.isnan(found["a"])  # type: ignore[arg-type]
    assert (found["b"], found["c"], found["d"]) == (math.inf, -math.inf, 0.1 + 0.2)


@pytest.mark.parametrize(
    ("vormen", "type_"),
    [
        ([bouw.vlak(), shapely.MultiPolygon([bouw.vlak(X + 50)]), None], "MULTIPOLYGON"),
        ([VORMEN["lijn"], VORMEN["meer lijnen"]], "MULTILINESTRING"),
        ([shapely.Point(X, Y), None], "POINT"),
        ([shapely.Point(X, Y), VORMEN["meer punten"]], "MULTIPOINT"),
        ([shapely.Point(X, Y), bouw.vlak()], "GEOMETRY"),
        ([], "MULTIPOLYGON"),
    ],
)
def test_a_source_is_a_layer_of_its_own_kind(werkbestand: Werkbestand, vormen: list, type_: str) -> None:
    features = [BronFeature(str(nr), wkb(v) if v is not None else None, {"nr": nr}) for nr, v in enumerate(vormen)]
    werkbestand.schrijf_bron(bouw.bron("x"), bouw.brondata(*features, id_="x"))
    wanted = "SELECT geometry_type_name FROM gpkg_geometry_columns WHERE table_name = 'bron_x'"
    assert vraag(werkbestand.path, wanted) == [(type_,)]
    data = werkbestand.bron("x")
    assert data is not None
    for found, shape in zip(data.features, vormen, strict=True):
        if shape is None:
            assert found.geometrie is None
        else:
            assert found.geometrie is not None
            assert shapely.equals(shapely.from_wkb(found.geometrie), shape)


def test_the_statement_of_a_source_comes_back_equal(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata())
    werkbestand.schrijf_bron(bouw.bron("pand"), bouw.brondata(id_="pand"))
    assert werkbestand.bronnen() == (bouw.bron(), bouw.bron("pand"))
    wanted = bouw.stand(aantal=0, aantal_gemeld=0)
    assert werkbestand.bronstanden()["natura2000"] == wanted
    assert list(werkbestand.bronstanden()) == ["natura2000", "pand"]


def test_a_failed_fetch_keeps_the_copy_and_says_that_it_failed(werkbestand: Werkbestand) -> None:
    feature = BronFeature("1", wkb(shapely.MultiPolygon([bouw.vlak()])), {"naam": "IJsselmeer"})
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata(feature))
    failed = bouw.stand(
        bereikt=False, volledig=False, aantal=0, opgehaald_op=None, sha256="", fout="tijd", dekking=None
    )
    werkbestand.noteer_bronstand(failed)
    data = werkbestand.bron("natura2000")
    assert data is not None
    assert data.features == (feature,)
    assert data.stand == dataclasses.replace(bouw.stand(), bereikt=False, volledig=False, fout="tijd")
    assert werkbestand.bronstanden()["natura2000"] == data.stand
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata(feature))
    assert werkbestand.bronstanden()["natura2000"] == bouw.stand()


def test_a_source_that_was_never_reached_has_a_statement_and_no_features(werkbestand: Werkbestand) -> None:
    failed = bouw.stand(bereikt=False, volledig=False, aantal=0, opgehaald_op=None, fout="naam")
    werkbestand.noteer_bronstand(failed)
    data = werkbestand.bron("natura2000")
    assert data is not None
    assert (data.stand, data.features) == (failed, ())
    assert werkbestand.bronnen() == ()
    assert werkbestand.bron("nooit_gevraagd") is None


def test_a_source_with_other_columns_replaces_the_table(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata(BronFeature("1", wkb(bouw.vlak()), {"oud": 1})))
    werkbestand.schrijf_bron(bouw.bron(), bouw.brondata(BronFeature("2", wkb(shapely.Point(X, Y)), {"nieuw": "a"})))
    assert vraag(werkbestand.path, "SELECT name FROM pragma_table_info('bron_natura2000')") == [
        ("fid",), ("geom",), ("nieuw",), ("feature_id",),
    ]  # fmt: skip
    count = "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'bron_natura2000'"
    assert vraag(werkbestand.path, count) == [(1,)]


# -- what may lie on disk ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tabel", "record"),
    [("zaak", ZaakRegel), ("zaak_lijn", ZaakRegel), ("zaak_vlak", ZaakRegel), ("inspectie", Inspectie)],
)
def test_the_columns_are_the_whitelist_and_no_more(werkbestand: Werkbestand, tabel: str, record: type) -> None:
    columns = {name for (name,) in vraag(werkbestand.path, f"SELECT name FROM pragma_table_info('{tabel}')")}
    fields = {f.name for f in dataclasses.fields(record)}
    assert columns == fields - {"locatie"} | {"fid", "geom", "locatie_kwaliteit"}


def test_what_was_taken_away_is_gone_from_the_files_too(werkbestand: Werkbestand) -> None:
    werkbestand.schrijf_zaken([zaak(1, omschrijving="Geheimzinnig plan"), zaak(2)])
    werkbestand.verwijder_zaken(["uuid-1"])
    werkbestand.noteer_sync("zaken", moment=bouw.MOMENT, volledig=True, aantal=1)
    werkbestand.close()
    for path in werkbestand.path.parent.iterdir():
        assert b"Geheimzinnig" not in path.read_bytes()

"""The file is a sound GeoPackage: indexed, counted, with its extents, and of the kinds that the map expects."""

from __future__ import annotations

import pytest
import shapely
from osgeo import gdal

from portaal_leefomgeving_plugin.domain.bron import BronFeature
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    ActiviteitAanduiding,
    Gebiedsaanwijzing,
    JuridischeRegel,
    LocatieSoort,
    Omgevingsplan,
    PlanLocatie,
    RegelSoort,
)
from portaal_leefomgeving_plugin.store.vormen import representatief_punt
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.unit.store import bouw
from tests.unit.store.bouw import X, Y, vraag, wkb, zaak

LIJN = shapely.LineString([(X, Y), (X + 50, Y + 10)])


@pytest.fixture
def gevuld(werkbestand: Werkbestand) -> Werkbestand:
    werkbestand.schrijf_zaken(
        [
            *(zaak(nr) for nr in range(20)),
            zaak(20, locatie=bouw.ZONDER),
            zaak(21, locatie=bouw.plek(LIJN)),
            *(zaak(nr, locatie=bouw.plek(bouw.vlak(X + nr, Y))) for nr in range(22, 30)),
        ]
    )
    werkbestand.schrijf_inspecties([bouw.inspectie(nr) for nr in range(5)])
    werkbestand.schrijf_bron(
        bouw.bron(), bouw.brondata(BronFeature("a", wkb(bouw.vlak()), {"naam": "x"}), BronFeature("b", None, {}))
    )
    werkbestand.schrijf_werkingsgebieden(plan())
    return werkbestand


def plan() -> Omgevingsplan:
    def gebied(ident: str, vorm: shapely.Geometry | None, soort: LocatieSoort = LocatieSoort.GEBIED, *leden: str):
        return PlanLocatie(ident, soort, f"Noemer {ident}", wkb(vorm) if vorm is not None else None, leden)

    def regel(ident: str, locaties: tuple[str, ...], activiteit: tuple[str, ...] = ()) -> JuridischeRegel:
        aanduiding = ActiviteitAanduiding("a", "act", "Vergunningplicht", activiteit)
        return JuridischeRegel(
            ident, RegelSoort.VOOR_IEDEREEN, "t", locaties, (), (aanduiding,) if activiteit else (), (), (), ""
        )

    locaties = [
        gebied("vlak", bouw.vlak()),
        gebied("lid1", bouw.vlak(X + 100)),
        gebied("lid2", bouw.vlak(X + 200)),
        gebied("groep", None, LocatieSoort.GROEP, "lid1", "lid2", "groep"),
        gebied("lijn", LIJN, LocatieSoort.LIJN),
        gebied("punt", shapely.Point(X, Y), LocatieSoort.PUNT),
        gebied("grens", None, LocatieSoort.AMBTSGEBIED),
    ]
    aanwijzingen = [
        Gebiedsaanwijzing("g1", "Geluid", "Stil", "stiltegebied", ("vlak", "groep")),
        Gebiedsaanwijzing("g2", "Geluid", "Rustig", "stiltegebied", ("vlak",)),
        Gebiedsaanwijzing("g3", "Bodem", "Klei", "", ("vlak",)),
    ]
    regels = [regel("r1", ("vlak", "groep")), regel("r2", ("vlak",), ("lijn", "vlak")), regel("r3", ("grens",))]
    return Omgevingsplan(
        "w", "e", "Plan", "Omgevingsplan", "gm9999",
        locaties={loc.identificatie: loc for loc in locaties},
        gebiedsaanwijzingen={g.identificatie: g for g in aanwijzingen},
        regels={r.identificatie: r for r in regels},
    )  # fmt: skip


TABELLEN = {
    "zaak": "Point",
    "zaak_lijn": "Multi Line String",
    "zaak_vlak": "Multi Polygon",
    "inspectie": "Point",
    "werkingsgebied": "Multi Polygon",
    "werkingsgebied_lijn": "Multi Line String",
    "werkingsgebied_punt": "Multi Point",
    "bron_natura2000": "Multi Polygon",
}


@pytest.mark.parametrize("tabel", TABELLEN)
def test_gdal_reads_each_table_with_its_kind_index_count_and_extent(gevuld: Werkbestand, tabel: str) -> None:
    source = gdal.OpenEx(str(gevuld.path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = source.GetLayerByName(tabel)
    kind = TABELLEN[tabel].upper().replace(" ", "")
    wanted = f"SELECT geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = '{tabel}'"
    assert vraag(gevuld.path, wanted) == [(kind, 28992)]
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "28992"
    assert layer.TestCapability("FastSpatialFilter")
    features = []
    while (feature := layer.GetNextFeature()) is not None:
        features.append(feature)
    assert layer.GetFeatureCount() == len(features) > 0
    shapes = [f.GetGeometryRef() for f in features if f.GetGeometryRef() is not None]
    assert vraag(gevuld.path, f"SELECT count(*) FROM rtree_{tabel}_geom") == [(len(shapes),)]
    assert vraag(gevuld.path, f"SELECT rtreecheck('rtree_{tabel}_geom')") == [("ok",)]
    x1, x2, y1, y2 = layer.GetExtent()
    boxes = [s.GetEnvelope() for s in shapes]
    exact = (min(b[0] for b in boxes), max(b[1] for b in boxes), min(b[2] for b in boxes), max(b[3] for b in boxes))
    assert (x1, x2, y1, y2) == pytest.approx(exact, abs=0.1)
    del features, feature, shapes, layer, source


def test_every_zaak_has_a_row_with_a_point_where_it_has_a_place(gevuld: Werkbestand) -> None:
    assert vraag(gevuld.path, "SELECT count(*), count(geom) FROM zaak") == [(30, 29)]
    (blob,) = vraag(gevuld.path, "SELECT hex(geom) FROM zaak WHERE uuid = 'uuid-25'")[0]
    point = shapely.from_wkb(bytes.fromhex(blob)[8:])
    assert shapely.contains(bouw.vlak(X + 25, Y), point)


def test_the_same_columns_everywhere_so_that_one_style_fits(gevuld: Werkbestand) -> None:
    columns = [vraag(gevuld.path, f"SELECT name, type FROM pragma_table_info('{t}')")[2:] for t in list(TABELLEN)[:3]]
    assert columns[0] == columns[1] == columns[2]
    row = "SELECT status_omschrijving, fataal, behandelaar FROM {} WHERE uuid = 'uuid-25'"
    assert vraag(gevuld.path, row.format("zaak_vlak")) == vraag(gevuld.path, row.format("zaak"))


def test_the_extent_shrinks_when_rows_go(gevuld: Werkbestand) -> None:
    gevuld.verwijder_zaken([z.uuid for z in gevuld.zaken() if z.uuid != "uuid-3"])
    (extent,) = vraag(gevuld.path, "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'zaak'")
    assert extent == pytest.approx((X + 3, Y + 3, X + 3, Y + 3), abs=0.1)
    (empty,) = vraag(gevuld.path, "SELECT min_x, max_x FROM gpkg_contents WHERE table_name = 'zaak_vlak'")
    assert empty == (None, None)


def test_a_write_tells_when_it_was(werkbestand: Werkbestand) -> None:
    wanted = "SELECT last_change FROM gpkg_contents WHERE table_name = 'zaak'"
    before = vraag(werkbestand.path, wanted)
    werkbestand.schrijf_zaken([zaak(1)])
    assert vraag(werkbestand.path, wanted) > before


def test_places_of_the_plan_have_their_types_and_their_number_of_rules(gevuld: Werkbestand) -> None:
    rows = vraag(
        gevuld.path, "SELECT identificatie, noemer, type, naam, groep, aantal_regels FROM werkingsgebied ORDER BY fid"
    )
    assert rows == [
        ("vlak", "Noemer vlak", "Geluid", "Stil; Rustig", "stiltegebied", 2),
        ("vlak", "Noemer vlak", "Bodem", "Klei", None, 2),
        ("groep", "Noemer groep", "Geluid", "Stil", "stiltegebied", 1),
    ]
    lines = vraag(gevuld.path, "SELECT identificatie, type, aantal_regels FROM werkingsgebied_lijn")
    assert lines == [("lijn", None, 1)]
    assert vraag(gevuld.path, "SELECT identificatie, aantal_regels FROM werkingsgebied_punt") == [("punt", 0)]
    (blob,) = vraag(gevuld.path, "SELECT hex(geom) FROM werkingsgebied WHERE identificatie = 'groep'")[0]
    both = shapely.union_all([bouw.vlak(X + 100), bouw.vlak(X + 200)])
    assert shapely.equals(shapely.from_wkb(bytes.fromhex(blob)[40:]), both)


def test_another_plan_takes_the_place_of_the_one_before(gevuld: Werkbestand) -> None:
    gevuld.schrijf_werkingsgebieden(Omgevingsplan("w", "e2", "Leeg", "Omgevingsplan", "gm9999"))
    for table in ("werkingsgebied", "werkingsgebied_lijn", "werkingsgebied_punt"):
        assert vraag(gevuld.path, f"SELECT count(*) FROM {table}") == [(0,)]


@pytest.mark.parametrize(
    "vorm",
    [
        shapely.Point(X, Y),
        LIJN,
        bouw.vlak(),
        shapely.MultiPolygon([bouw.vlak(), bouw.vlak(X + 90)]),
        shapely.GeometryCollection([shapely.Point(X, Y), LIJN]),
        shapely.Polygon([(X, Y), (X + 9, Y), (X + 9, Y + 9), (X + 8, Y + 9), (X + 8, Y + 1), (X, Y + 1)]),
    ],
)
def test_a_point_that_stands_for_a_shape_lies_on_it(vorm: shapely.Geometry) -> None:
    point = shapely.from_wkb(representatief_punt(wkb(vorm)))
    assert point.geom_type == "Point"
    assert shapely.distance(point, vorm) < 1e-6


def test_where_there_is_no_place_the_point_is_empty() -> None:
    assert shapely.is_empty(shapely.from_wkb(representatief_punt(wkb(shapely.Polygon()))))
    assert shapely.is_empty(shapely.from_wkb(representatief_punt(RdWkb(b"geen wkb"))))

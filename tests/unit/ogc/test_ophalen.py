"""A source that behaves: every page, in RD, with the statement of what that is worth."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.domain.errors import Cancelled
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from tests.unit.connectors.loket import NU, Klok, Voortgang, sessie
from tests.unit.ogc.dienst import GEBIED, RD, Dienst, bron, draaiend, feature, haal


def vorm(wkb: RdWkb | None) -> shapely.Geometry:
    assert wkb is not None
    return shapely.from_wkb(wkb)


def test_alle_paginas_van_een_dienst_die_de_limiet_stil_verlaagt() -> None:
    dienst = Dienst([feature(n) for n in range(257)], per_pagina=100)
    with draaiend(dienst) as server, sessie() as api:
        data = OgcFeatures(api, clock=Klok()).haal(bron(server.basis), Voortgang(), gebied=GEBIED)
        asked = server.gevraagd
    assert [f.id for f in data.features] == [f"f{n}" for n in range(257)]
    assert (data.stand.paginas, data.stand.aantal, data.stand.aantal_gemeld) == (3, 257, None)
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (True, True, "")
    assert [v.vraag.get("cursor") for v in asked] == [None, "c100", "c200"]
    assert asked[0].vraag["limit"] == "1000"
    assert asked[0].vraag["crs"] == asked[0].vraag["bbox-crs"] == RD
    assert "json" in asked[0].koppen["accept"]


def test_ook_wat_honderden_meters_buiten_de_gemeente_ligt_komt_mee() -> None:
    near, far = shapely.Point(152_600, 451_000), shapely.Point(160_000, 451_000)
    data = haal(Dienst([feature(1, near), feature(2, far)]))
    assert [f.id for f in data.features] == ["f1"]


def test_zonder_gebied_wordt_alles_gevraagd() -> None:
    dienst = Dienst([feature(n) for n in range(3)], strikt=True)
    with draaiend(dienst) as server, sessie() as api:
        data = OgcFeatures(api, clock=Klok()).haal(bron(server.basis), Voortgang(), gebied=None)
        assert "bbox" not in server.gevraagd[0].vraag
    assert data.stand.volledig
    assert len(data.features) == 3


def test_de_stand_draagt_wat_het_register_zegt_en_wat_er_gebeurde() -> None:
    bodies: list[bytes] = []
    dienst = Dienst([feature(n) for n in range(5)], per_pagina=2, gemeld=5)
    answer = dienst.antwoord

    def opgenomen(verzoek):
        made = answer(verzoek)
        bodies.append(made.inhoud)
        return made

    dienst.antwoord = opgenomen  # type: ignore[method-assign]
    stand = haal(dienst, gegevens_van=date(2026, 1, 2), geldig_tot=date(2027, 1, 2), negatief_bewijs=False).stand
    assert stand.sha256 == hashlib.sha256(b"".join(bodies)).hexdigest()
    assert stand.opgehaald_op == NU
    assert (stand.bron, stand.titel, stand.licentie) == ("vlak", "Vlakken", "CC0 1.0")
    assert (stand.gegevens_van, stand.geldig_tot) == (date(2026, 1, 2), date(2027, 1, 2))
    assert (stand.negatief_bewijs, stand.dekking) == (False, None)
    assert (stand.paginas, stand.aantal, stand.aantal_gemeld) == (3, 5, 5)
    assert "/collections/vlak/items?" in stand.url


def test_elke_soort_vorm_komt_vlak_en_heel_aan() -> None:
    shapes = [
        shapely.from_wkt(wkt)
        for wkt in (
            "POINT Z (150100 450100 7)",
            "LINESTRING (150100 450100, 150200 450200)",
            "POLYGON ((150100 450100, 150200 450100, 150200 450200, 150100 450100), "
            "(150150 450110, 150180 450110, 150180 450130, 150150 450110))",
            "MULTIPOINT ((150100 450100), (150101 450101))",
            "MULTILINESTRING ((150100 450100, 150200 450200), (150300 450300, 150301 450301))",
            "MULTIPOLYGON (((150100 450100, 150200 450100, 150200 450200, 150100 450100)))",
            "GEOMETRYCOLLECTION (POINT (150100 450100), LINESTRING (150100 450100, 150200 450200))",
        )
    ]
    data = haal(Dienst([feature(n, shape) for n, shape in enumerate(shapes)]))
    for found, meant in zip(data.features, shapes, strict=True):
        made = vorm(found.geometrie)
        assert made.geom_type == meant.geom_type
        assert not made.has_z
        assert made.equals(shapely.force_2d(meant)) or made.wkt == shapely.force_2d(meant).wkt
    assert data.stand.volledig


def test_een_ongeldige_vorm_blijft_zoals_de_bron_hem_tekende() -> None:
    bow = shapely.Polygon([(150_100, 450_100), (150_200, 450_200), (150_200, 450_100), (150_100, 450_200)])
    (found,) = haal(Dienst([feature(1, bow)])).features
    assert not vorm(found.geometrie).is_valid
    assert vorm(found.geometrie).bounds == bow.bounds


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[150_100, 450_100], [150_200, 450_200]]]},
        {"type": "Cirkel", "straal": 3},
        {"type": "Point", "coordinates": ["150100", "450100"]},
        {"type": "Point", "coordinates": [0, 0]},  # a place that it cannot have
    ],
    ids=["null", "leeg", "twee punten", "onbekend", "tekst", "nul nul"],
)
def test_een_feature_zonder_bruikbare_plek_gaat_niet_verloren(geometry) -> None:
    odd = {"type": "Feature", "id": 7, "properties": {"naam": "ergens"}, "geometry": geometry}
    data = haal(Dienst([feature(1), odd, feature(2)]))
    assert [(f.id, f.geometrie is None) for f in data.features] == [("f1", False), ("7", True), ("f2", False)]
    assert data.stand.volledig


def test_attributen_komen_als_enkele_waarden() -> None:
    values = {"tekst": "é", "getal": 3, "maat": 2.5, "ja": True, "leeg": None, "lijst": ["a", {"b": 1}], "groot": 2**70}
    found = haal(Dienst([feature(1, **values)])).features[0].attributen
    assert dict(found) == {"naam": "vlak 1", **values, "lijst": '["a", {"b": 1}]', "groot": str(2**70)}
    without = {"type": "Feature", "id": "x", "properties": None, "geometry": feature(1)["geometry"]}
    assert haal(Dienst([without])).features[0].attributen == {}


def test_dezelfde_feature_op_twee_paginas_telt_een_keer() -> None:
    shifted = [feature(1), feature(2), feature(3), feature(3), feature(4)]
    data = haal(Dienst(shifted, per_pagina=3))
    assert [f.id for f in data.features] == ["f1", "f2", "f3", "f4"]
    assert data.stand.volledig


def test_een_andere_feature_onder_hetzelfde_id_gaat_niet_verloren() -> None:
    other = {**feature(9), "id": "f1"}
    data = haal(Dienst([feature(1), other, other]))
    assert [f.id for f in data.features] == ["f1", "f1#2"]
    assert data.features[1].attributen["naam"] == "vlak 9"


def test_features_zonder_id_worden_aan_hun_inhoud_herkend() -> None:
    nameless = [{k: v for k, v in feature(n).items() if k != "id"} for n in (1, 2, 2)]
    first, second = haal(Dienst(nameless)).features, haal(Dienst(nameless, per_pagina=2)).features
    assert len({f.id for f in first}) == len(first) == 2
    assert [f.id for f in first] == [f.id for f in second]
    other_way = haal(Dienst(nameless[::-1])).features
    assert {f.id: f.attributen["naam"] for f in other_way} == {f.id: f.attributen["naam"] for f in first}


@pytest.mark.parametrize("na", [0, 1, 3])
def test_stoppen_is_het_enige_dat_eruit_komt(na: int) -> None:
    with pytest.raises(Cancelled):
        haal(Dienst([feature(n) for n in range(300)], per_pagina=50), progress=Voortgang(stop_na=na))

"""Whatever CRS a service answers in, nothing ends up in another place than it has."""

from __future__ import annotations

import json

import pytest
import shapely

from tests.unit.connectors.loket import Antwoord, Verzoek, als_json
from tests.unit.ogc.dienst import RD, Dienst, feature, haal, lonlat

VLAKKEN = [feature(n) for n in range(7)]


def goed_geplaatst(data) -> bool:
    """Whether all are there, each within a millimetre or two of where it is (there and back again)."""
    found = {f.id: shapely.from_wkb(f.geometrie) for f in data.features if f.geometrie is not None}
    return set(found) == {f["id"] for f in VLAKKEN} and all(
        shapely.hausdorff_distance(found[f["id"]], f["geometry"]) < 0.005 for f in VLAKKEN
    )


@pytest.mark.parametrize(
    "manieren",
    [
        {},
        {"kent_crs": False, "kent_bbox_crs": False},  # ignores them: RD numbers among degrees find nothing
        {"kent_crs": False, "kent_bbox_crs": False, "strikt": True},  # refuses them: 400
        {"kent_bbox_crs": False},  # RD out, degrees in
        {"kent_crs": False},  # degrees out, RD in
        {"kop": ""},  # RD, but the header got lost on the way
        {"kent_crs": False, "kent_bbox_crs": False, "kop": "<http://www.opengis.net/def/crs/EPSG/0/4326>"},
        {"kop": "http://www.opengis.net/def/crs/EPSG/0/28992"},
        {"kop": "<urn:ogc:def:crs:EPSG::28992>"},
        {"kop": "EPSG:28992"},
        {"kop": "<http://www.opengis.net/def/crs/EPSG/9.9.1/7415>"},
    ],
    ids=str,
)
@pytest.mark.parametrize("per_pagina", [3, 100])
def test_alles_komt_op_zijn_plek(manieren, per_pagina: int) -> None:
    data = haal(Dienst(VLAKKEN, per_pagina=per_pagina, **manieren))
    assert goed_geplaatst(data)
    assert data.stand.volledig, data.stand.fout


def test_zonder_gebied_ook() -> None:
    assert goed_geplaatst(haal(Dienst(VLAKKEN, kent_crs=False), gebied=None))


def test_stilte_in_rd_wordt_in_graden_nagevraagd_en_dan_geloofd() -> None:
    asked: list[Verzoek] = []
    dienst = Dienst([feature(1, shapely.Point(200_000, 500_000))])
    answer = dienst.antwoord
    dienst.antwoord = lambda v: (asked.append(v), answer(v))[1]  # type: ignore[method-assign]
    data = haal(dienst)
    assert (data.stand.volledig, data.stand.aantal, data.stand.fout) == (True, 0, "")
    assert [("bbox-crs" in v.vraag, "crs" in v.vraag) for v in asked] == [(True, True), (False, False)]
    west, south, east, north = (float(v) for v in asked[1].vraag["bbox"].split(","))
    assert 5.2 < west < east < 5.5
    assert 52.0 < south < north < 52.1


def swap(shape):
    return shapely.transform(shape, lambda xy: xy[:, ::-1])


def vast(shapes, kop: str, **members) -> Dienst:
    """A service that answers one and the same, whatever it is asked."""
    features = [{**f, "geometry": json.loads(shapely.to_geojson(s))} for f, s in zip(VLAKKEN, shapes, strict=True)]
    body = {"type": "FeatureCollection", "features": features, "links": [], **members}
    dienst = Dienst([])
    made: Antwoord = als_json(body, **({"Content_Crs": kop} if kop else {}))
    dienst.antwoord = lambda _v: made  # type: ignore[method-assign]
    return dienst


IN_RD = [f["geometry"] for f in VLAKKEN]
IN_GRADEN = [lonlat(s) for s in IN_RD]
OMGEKEERD = [swap(s) for s in IN_GRADEN]
EPSG = "<http://www.opengis.net/def/crs/EPSG/0/{}>"
CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>"
CRS84H = "<http://www.opengis.net/def/crs/OGC/0/CRS84h>"


@pytest.mark.parametrize(
    ("shapes", "kop"),
    [
        (IN_GRADEN, EPSG.format(4258)),
        (OMGEKEERD, EPSG.format(4258)),
        (OMGEKEERD, EPSG.format(4326)),
        (IN_GRADEN, CRS84),
        (IN_GRADEN, CRS84H),
        (IN_GRADEN, ""),
        (IN_RD, ""),
    ],
)
def test_wat_de_kop_toelaat_en_de_getallen_zeggen(shapes, kop: str) -> None:
    data = haal(vast(shapes, kop))
    assert goed_geplaatst(data)
    assert data.stand.volledig


@pytest.mark.parametrize(
    ("shapes", "kop"),
    [
        (IN_GRADEN, EPSG.format(28992)),
        ([swap(s) for s in IN_RD], EPSG.format(28992)),
        (OMGEKEERD, CRS84),
        (OMGEKEERD, ""),
        (IN_RD, CRS84),
        ([shapely.transform(s, lambda xy: xy * 4) for s in IN_RD], ""),
        (IN_RD, EPSG.format(25831)),
        (IN_RD, EPSG.format(3857)),
        (IN_RD, "onzin"),
    ],
    ids=["graden als RD", "y,x als RD", "lat,lon als CRS84", "lat,lon zonder kop", "RD als CRS84", "iets anders",
         "UTM", "Web Mercator", "onzin"],
)  # fmt: skip
def test_een_antwoord_dat_niet_is_wat_het_zegt_is_een_fout(shapes, kop: str) -> None:
    data = haal(vast(shapes, kop))
    assert (data.stand.volledig, data.stand.fout) == (False, "crs")
    assert data.features == ()


def test_een_dienst_die_alleen_rd_kent_en_dat_niet_zegt() -> None:
    dienst = vast(IN_RD, "")
    answer = dienst.antwoord
    dienst.antwoord = lambda v: als_json({"status": 400}, 400) if "crs" in v.vraag else answer(v)  # type: ignore[method-assign]
    assert goed_geplaatst(haal(dienst))


@pytest.mark.parametrize("vreemd", [(0.0, 0.0), (14.9, 59.9), (52.0, 5.4), (155_000.0, 463_000.0)], ids=str)
def test_een_enkele_vorm_op_een_plek_die_niet_kan_wordt_niet_geplaatst(vreemd: tuple[float, float]) -> None:
    data = haal(vast([*IN_GRADEN[:-1], shapely.Point(vreemd)], CRS84))
    assert [f.geometrie is None for f in data.features] == [False] * 6 + [True]
    assert data.stand.volledig


def test_het_crs_van_oude_geojson_wordt_gelezen() -> None:
    old = {"crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}}
    assert goed_geplaatst(haal(vast(IN_RD, "", **old)))
    other = {"crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25831"}}}
    assert haal(vast(IN_RD, "", **other)).stand.fout == "crs"


def test_een_tweede_pagina_in_een_ander_crs_wordt_niet_onder_de_eerste_gemengd() -> None:
    """A next link that lost the crs: its bbox-crs is not to be trusted either."""
    dienst = Dienst(VLAKKEN, per_pagina=4)
    answer = dienst.antwoord

    def verliest_crs(verzoek: Verzoek) -> Antwoord:
        vraag = dict(verzoek.vraag)
        if "cursor" in vraag:
            vraag.pop("crs", None)
        return answer(Verzoek(verzoek.methode, verzoek.pad, vraag, verzoek.koppen, verzoek.inhoud))

    dienst.antwoord = verliest_crs  # type: ignore[method-assign]
    data = haal(dienst)
    assert goed_geplaatst(data)
    assert data.stand.volledig
    assert RD not in data.stand.url

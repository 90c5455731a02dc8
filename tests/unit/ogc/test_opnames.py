"""PDOK's own golden answers (GoKoala) and test data, served to our client. Skipped where they are not."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.domain.bron import BronData
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from tests.unit.connectors.loket import Antwoord, Klok, Verzoek, Voortgang, loket, sessie
from tests.unit.ogc.dienst import RD, Dienst, bron, haal

OOSTEREND = RdWkb(shapely.to_wkb(shapely.box(120_380, 566_719, 120_396, 566_734)))


@pytest.fixture
def gokoala(gedeeld: Path) -> Path:
    return gedeeld / "data" / "opendata" / "recorded" / "gokoala"


def opgenomen(folder: Path, antwoorden: dict[str, tuple[str, int, str]]) -> BronData:
    """What our client makes of recorded files: by cursor, "" for the first page: name, status, Content-Crs."""

    def antwoord(verzoek: Verzoek) -> Antwoord:
        name, status, crs = antwoorden[verzoek.vraag.get("cursor", "")]
        body = (folder / name).read_text().replace("http://localhost:8080", server.basis)
        headers = {"Content-Type": "application/geo+json" if status == 200 else "application/problem+json"}
        return Antwoord(body.encode(), status, headers | ({"Content-Crs": crs} if crs else {}))

    with loket(antwoord) as server, sessie() as api:
        return OgcFeatures(api, clock=Klok()).haal(bron(server.basis), Voortgang(), gebied=OOSTEREND)


def test_een_antwoord_in_rd(gokoala: Path) -> None:
    name = "expected_multiple_gpkgs_bbox_rd_output_also_rd.json"
    data = opgenomen(gokoala, {"": (name, 200, f"<{RD}>")})
    raw = json.loads((gokoala / name).read_text())["features"]
    assert [f.id for f in data.features] == [f["id"] for f in raw]
    assert data.stand.volledig
    first = data.features[0]
    assert first.geometrie is not None
    assert shapely.get_coordinates(shapely.from_wkb(first.geometrie)).tolist() == [raw[0]["geometry"]["coordinates"]]
    assert first.attributen["component_thoroughfarename"] == "Mulderstraat"


def test_paginas_in_graden_met_een_cursor_die_verder_wijst_dan_er_is(gokoala: Path) -> None:
    """Two of the pages were recorded; the third is not to be had, so it is not complete."""
    data = opgenomen(
        gokoala,
        {
            "": ("expected_foo_collection_with_limit.json", 200, ""),
            "Dv4|Nwyr1Q": ("expected_foo_collection_with_cursor.json", 200, ""),
            "DwA|Nwyr1Q": ("expected_query_timeout_features.json", 500, ""),
        },
    )
    assert [f.id for f in data.features] == ["3542", "3837", "3838", "3839"]
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (True, False, "serverfout")
    found = shapely.from_wkb([f.geometrie for f in data.features])
    assert all(shapely.covers(shapely.box(119_000, 488_000, 122_000, 490_500), found))  # Houthavens, Amsterdam


def test_een_lege_verzameling_is_stil_en_volledig(gokoala: Path) -> None:
    data = opgenomen(gokoala, {"": ("expected_empty_feature_collection.json", 200, "")})
    assert (data.stand.bereikt, data.stand.volledig, data.stand.aantal) == (True, True, 0)


@pytest.mark.parametrize(
    ("name", "status", "fout"),
    [
        ("expected_feature_404.json", 404, "niet_gevonden"),
        ("expected_query_timeout_features.json", 500, "serverfout"),
        ("expected_straatnaam_not_allowed_value.json", 400, "400"),
        ("expected_straatnaam_not_allowed_value.json", 200, "andere_vorm"),
    ],
)
def test_fouten_van_gokoala(gokoala: Path, name: str, status: int, fout: str) -> None:
    stand = opgenomen(gokoala, {"": (name, status, "")}).stand
    assert (stand.bereikt, stand.volledig, stand.fout) == (False, False, fout)


def ligplaatsen(path: Path) -> list[dict[str, Any]]:
    """The berths in one of PDOK's test GeoPackages, read with sqlite3: their WKB lies behind a header."""
    skip = {0: 8, 1: 40, 2: 56, 3: 56, 4: 72}
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT feature_id, geom FROM ligplaatsen ORDER BY feature_id").fetchall()
    db.close()
    return [
        {"type": "Feature", "id": nr, "properties": {}, "geometry": shapely.from_wkb(blob[skip[blob[3] >> 1 & 7] :])}
        for nr, blob in rows
    ]


def test_graden_van_pdok_komen_waar_pdok_ze_in_rd_heeft(gedeeld: Path) -> None:
    """PDOK's own transformation of the same berths is the other witness."""
    folder = gedeeld / "data" / "opendata" / "pdok_gokoala"
    in_rd, in_degrees = ligplaatsen(folder / "bag.gpkg"), ligplaatsen(folder / "bag-wgs84.gpkg")
    dienst = Dienst(in_rd, per_pagina=20)
    asked = shapely.box(*shapely.total_bounds([f["geometry"] for f in in_rd]))
    straight = haal(dienst, gebied=RdWkb(shapely.to_wkb(asked)))
    assert len(straight.features) == len(in_rd) == 67
    assert straight.stand.volledig

    class InGraden(Dienst):
        def _geojson(self, f: dict[str, Any], in_rd: bool) -> dict[str, Any]:
            degrees = next(d["geometry"] for d in in_degrees if d["id"] == f["id"])
            return {**f, "geometry": json.loads(shapely.to_geojson(degrees))}

    turned = haal(InGraden(in_rd, kent_crs=False, per_pagina=20), gebied=RdWkb(shapely.to_wkb(asked)))
    assert [f.id for f in turned.features] == [f.id for f in straight.features]
    pairs = zip(turned.features, straight.features, strict=True)
    apart = [shapely.hausdorff_distance(*shapely.from_wkb([a.geometrie, b.geometrie])) for a, b in pairs]
    assert max(apart) < 0.25

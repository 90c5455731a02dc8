"""A layer of ArcGIS Server: errors come with status 200, pages are cut at a number, rings say nothing of holes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.arcgis import client
from portaal_leefomgeving_plugin.connectors.arcgis.client import ArcgisBron
from portaal_leefomgeving_plugin.connectors.arcgis.vorm import lees_vorm
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from tests.unit.bronnen.maak import GEBIED, bron, oordeel
from tests.unit.connectors.loket import Antwoord, Klok, Verzoek, Voortgang, als_json, loket, sessie


def fout(code: int) -> Antwoord:
    return als_json({"error": {"code": code, "message": "Unable to complete operation.", "details": []}})


def vierkant(nr: int) -> dict[str, Any]:
    x, y = 150_100 + 37 * (nr % 40), 450_100 + 41 * (nr // 40)
    ring = [[x, y], [x, y + 20], [x + 20, y + 20], [x + 20, y], [x, y]]
    return {"attributes": {"OBJECTID": nr, "naam": f"vlak {nr}"}, "geometry": {"rings": [ring]}}


@dataclass
class ArcgisDienst:
    rijen: list[dict[str, Any]]
    per_pagina: int = 1000
    pagineert: bool = True
    kent_offset: bool = True
    telling: Antwoord | None = None
    wkid: int | None = 28992
    om: dict[int, Antwoord] = field(default_factory=dict)
    laag: Antwoord | None = None

    def antwoord(self, verzoek: Verzoek) -> Antwoord:
        if not verzoek.pad.endswith("/query"):
            return self.laag or als_json(
                {"id": 3, "geometryType": "esriGeometryPolygon", "objectIdField": "OBJECTID",
                 "maxRecordCount": self.per_pagina,
                 "advancedQueryCapabilities": {"supportsPagination": self.pagineert}}
            )  # fmt: skip
        vraag = verzoek.vraag
        assert vraag["outSR"] == "28992"
        if vraag.get("returnCountOnly") == "true":
            return self.telling or als_json({"count": len(self.rijen)})
        begin = int(vraag.get("resultOffset", 0)) if self.kent_offset else 0
        if begin in self.om:
            return self.om[begin]
        page = self.rijen[begin : begin + self.per_pagina]
        body: dict[str, Any] = {"objectIdFieldName": "OBJECTID", "features": page}
        if self.wkid:
            body["spatialReference"] = {"wkid": self.wkid, "latestWkid": self.wkid}
        if begin + self.per_pagina < len(self.rijen):
            body["exceededTransferLimit"] = True
        return als_json(body)


def haal(dienst: ArcgisDienst, *, gebied=GEBIED, **anders) -> BronData:
    with loket(dienst.antwoord) as server, sessie() as api:
        van = bron(BronSoort.ARCGIS, f"{server.basis}/arcgis/rest/services/Bodem/MapServer", "3", **anders)
        return ArcgisBron(api, clock=Klok()).haal(van, Voortgang(), gebied=gebied)


def verdict(data: BronData, *vorm) -> tuple[Oordeel, OnbekendReden | None]:
    found = oordeel(bron(BronSoort.ARCGIS, "https://x.example"), data, *vorm)
    return found.oordeel, found.reden


def test_alle_paginas_en_dan_is_stilte_groen() -> None:
    data = haal(ArcgisDienst([vierkant(n) for n in range(25)], per_pagina=10))
    stand = data.stand
    assert (stand.volledig, stand.aantal, stand.aantal_gemeld, stand.paginas) == (True, 25, 25, 3)
    assert (data.features[0].id, data.features[0].attributen["naam"]) == ("0", "vlak 0")
    assert verdict(data) == (Oordeel.GROEN, None)
    assert verdict(data, shapely.Point(150_110, 450_110))[0] is Oordeel.AANDACHT


@pytest.mark.parametrize(
    ("code", "said"), [(400, "arcgis_400"), (499, "arcgis_499"), (403, "arcgis_403"), (500, "serverfout")]
)
def test_een_fout_met_status_200_is_nooit_stilte(code: int, said: str) -> None:
    some = [vierkant(n) for n in range(25)]
    for dienst, reached in (
        (ArcgisDienst(some, laag=fout(code)), False),
        (ArcgisDienst(some, telling=fout(code)), False),
        (ArcgisDienst(some, om={0: fout(code)}), False),
        (ArcgisDienst(some, per_pagina=10, om={10: fout(code)}), True),
    ):
        data = haal(dienst)
        assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (reached, False, said)
        assert verdict(data)[0] is Oordeel.ONBEKEND


def test_minder_dan_geteld_en_afgekapt_zonder_paginas() -> None:
    few = haal(ArcgisDienst([vierkant(1)], telling=als_json({"count": 2})))
    assert (few.stand.volledig, few.stand.fout) == (False, "minder_dan_gemeld")
    cut = haal(ArcgisDienst([vierkant(n) for n in range(25)], per_pagina=10, pagineert=False))
    assert (cut.stand.volledig, cut.stand.fout) == (False, "vervolg_ontbreekt")
    again = haal(ArcgisDienst([vierkant(n) for n in range(25)], per_pagina=10, kent_offset=False))
    assert (again.stand.volledig, again.stand.fout) == (False, "pagina_herhaald")
    for data in (few, cut, again):
        assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONVOLLEDIG)


def test_een_ander_crs_dan_gevraagd_wordt_niet_geraden() -> None:
    data = haal(ArcgisDienst([vierkant(1)], wkid=102100))
    assert (data.stand.bereikt, data.stand.fout) == (False, "crs")
    assert haal(ArcgisDienst([vierkant(1)], wkid=None)).stand.volledig


def test_zonder_vorm_kan_hij_overal_liggen() -> None:
    data = haal(ArcgisDienst([vierkant(1), {"attributes": {"OBJECTID": 7}, "geometry": {"x": "NaN", "y": "NaN"}}]))
    assert data.stand.volledig
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.VORM_ONBRUIKBAAR)


def test_de_grootte_van_een_pagina_is_wat_de_laag_aankan(monkeypatch) -> None:
    monkeypatch.setattr(client, "AANTAL", 7)
    with loket(ArcgisDienst([vierkant(n) for n in range(6)]).antwoord) as server, sessie() as api:
        van = bron(BronSoort.ARCGIS, server.basis, "3")
        ArcgisBron(api, clock=Klok()).haal(van, Voortgang(), gebied=GEBIED)
        assert server.gevraagd[-1].vraag["resultRecordCount"] == "7"
        assert server.gevraagd[-1].vraag["orderByFields"] == "OBJECTID"


def _ring(x: float, y: float, side: float, *, clockwise: bool) -> list[list[float]]:
    ring = [[x, y], [x, y + side], [x + side, y + side], [x + side, y], [x, y]]
    return ring if clockwise else ring[::-1]


def test_ringen_worden_vlakken_met_gaten() -> None:
    outer, hole, island = (
        _ring(0, 0, 100, clockwise=True),
        _ring(10, 10, 50, clockwise=False),
        _ring(20, 20, 10, clockwise=True),
    )
    shape = lees_vorm({"rings": [hole, outer, island]})
    assert shapely.area(shape) == 100 * 100 - 50 * 50 + 10 * 10
    assert shapely.is_valid(shape)
    wrong = lees_vorm({"rings": [outer[::-1]]})  # written the other way round: nothing is lost
    assert shapely.area(wrong) == 10_000
    assert lees_vorm({"rings": [[[0, 0], [1, 1]]]}) is None
    assert lees_vorm({"paths": [[[0, 0], [1, 1]]]}).geom_type == "MultiLineString"
    assert lees_vorm({"points": [[0, 0]]}).geom_type == "MultiPoint"
    assert lees_vorm(None) is None

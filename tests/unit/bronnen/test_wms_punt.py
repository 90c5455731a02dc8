"""GetFeatureInfo at the places of zaken: an empty answer is no evidence, 0 is not mapped, the greatest value counts."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.raster import punten
from portaal_leefomgeving_plugin.connectors.raster.punten import WmsPuntBron
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from tests.unit.bronnen.maak import STIL, bron, oordeel, plek
from tests.unit.bronnen.wfs_dienst import FOUT, xml
from tests.unit.connectors.loket import Antwoord, Klok, Verzoek, Voortgang, als_json, loket, sessie

VLAK = shapely.box(150_000, 450_000, 150_020, 450_020)


def gegeven(value: object, name: str = "GRAY_INDEX") -> Antwoord:
    return als_json({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {name: value}}]})


LEEG = als_json({"type": "FeatureCollection", "features": []})
GML = xml("<msGMLOutput><lden_layer><lden_feature><value_0>72</value_0></lden_feature></lden_layer></msGMLOutput>")


def haal(antwoord: Callable[[Verzoek], Antwoord], *vormen, **anders) -> BronData:
    with loket(antwoord) as server, sessie() as api:
        van = bron(
            BronSoort.WMS_PUNT, f"{server.basis}/wms", "lden", niet_gekarteerd=(0.0,), naam_attribuut="", **anders
        )
        return WmsPuntBron(api, clock=Klok()).haal(van, Voortgang(), plekken=[plek(v) for v in vormen])


def verdict(data: BronData, vorm=STIL) -> tuple[Oordeel, OnbekendReden | None]:
    found = oordeel(bron(BronSoort.WMS_PUNT, "https://x.example"), data, vorm, norm=53.0)
    return found.oordeel, found.reden


@pytest.mark.parametrize(
    ("antwoord", "said"),
    [
        (gegeven(72.0), Oordeel.AANDACHT),
        (gegeven("72", "Band 1"), Oordeel.AANDACHT),  # QGIS Server writes text
        (GML, Oordeel.AANDACHT),  # MapServer knows no JSON by itself
        (gegeven(45.0), Oordeel.GROEN),
    ],
)
def test_een_waarde_wordt_aan_de_norm_getoetst(antwoord: Antwoord, said: Oordeel) -> None:
    data = haal(lambda _v: antwoord, STIL)
    assert (data.stand.volledig, data.stand.paginas) == (True, 1)
    assert verdict(data) == (said, None)


@pytest.mark.parametrize("nee", [LEEG, gegeven(0), gegeven(0.0), gegeven(None), gegeven("n.b."), xml("<msGMLOutput/>")])
def test_een_leeg_antwoord_of_nul_bewijst_niets(nee: Antwoord) -> None:
    data = haal(lambda _v: nee, STIL)
    assert (data.stand.bereikt, data.stand.aantal) == (True, 0)
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_DEKKING)


@pytest.mark.parametrize(
    "nee", [FOUT, Antwoord(b"no results"), Antwoord(status=500), als_json({"error": {"code": 400}})]
)
def test_een_fout_maakt_de_bron_onvolledig(nee: Antwoord) -> None:
    data = haal(lambda _v: nee, STIL)
    assert (data.stand.bereikt, data.stand.volledig) == (False, False)
    assert data.stand.fout
    assert verdict(data)[0] is Oordeel.ONBEKEND


def test_van_een_vlak_telt_het_hoogste_van_binnen_en_hoeken() -> None:
    def per_plek(verzoek: Verzoek) -> Antwoord:
        x0, y0, x1, y1 = map(float, verzoek.vraag["bbox"].split(","))
        return gegeven(60.0 if (x0 + x1) / 2 > 150_015 and (y0 + y1) / 2 > 450_015 else 40.0)

    data = haal(per_plek, VLAK)
    assert data.stand.paginas == 5
    assert data.features[0].attributen["waarde"] == 60.0
    assert verdict(data, VLAK)[0] is Oordeel.AANDACHT


def test_wie_deels_niet_gekarteerd_is_wordt_niet_groen() -> None:
    answers = iter([gegeven(40.0), LEEG, *[gegeven(40.0)] * 9])
    data = haal(lambda _v: next(answers), VLAK)
    assert verdict(data, VLAK) == (Oordeel.ONBEKEND, OnbekendReden.ATTRIBUUT_ONTBREEKT)
    whole = haal(lambda _v: gegeven(40.0), VLAK)
    assert verdict(whole, VLAK) == (Oordeel.GROEN, None)


def test_een_plek_die_niet_gevraagd_is_is_niet_gedekt() -> None:
    data = haal(lambda _v: gegeven(40.0), VLAK)
    assert verdict(data, STIL) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_DEKKING)
    doubt = Locatie(plek(STIL).geometrie, LocatieKwaliteit.ASSEN_VERWISSELD)
    with loket(lambda _v: gegeven(40.0)) as server, sessie() as api:
        van = bron(BronSoort.WMS_PUNT, server.basis)
        none = WmsPuntBron(api, clock=Klok()).haal(van, Voortgang(), plekken=[doubt])
        assert not server.gevraagd
    assert (none.stand.bereikt, none.stand.aantal) == (False, 0)


def test_te_veel_plekken_wordt_niet_begonnen(monkeypatch) -> None:
    monkeypatch.setattr(punten, "MEESTE_VRAGEN", 4)
    data = haal(lambda _v: gegeven(40.0), VLAK)
    assert (data.stand.bereikt, data.stand.fout, data.stand.paginas) == (False, "te_veel", 0)


def test_het_midden_van_het_plaatje_is_de_plek() -> None:
    seen: list[dict[str, str]] = []

    def antwoord(verzoek: Verzoek) -> Antwoord:
        seen.append(verzoek.vraag)
        return gegeven(1.0)

    haal(antwoord, STIL, onderdeel="application/vnd.ogc.gml")
    x0, _y0, x1, _y1 = map(float, seen[0]["bbox"].split(","))
    assert (x0 + x1) / 2 == shapely.get_x(STIL)
    assert (x1 - x0) / int(seen[0]["width"]) == 1.0
    assert int(seen[0]["i"]) == (int(seen[0]["width"]) - 1) // 2
    assert (seen[0]["info_format"], seen[0]["crs"]) == ("application/vnd.ogc.gml", "EPSG:28992")
    assert json.loads(gegeven(1.0).inhoud)

"""GetFeatureInfo at the places of zaken: an empty answer is no evidence, 0 is not mapped, the greatest value counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.raster import punten
from portaal_leefomgeving_plugin.connectors.raster.punten import WmsPuntBron
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.services.draden import Draden
from tests.unit.bronnen.maak import STIL, bron, oordeel, plek
from tests.unit.bronnen.wfs_dienst import FOUT, xml
from tests.unit.connectors.loket import NU, Antwoord, Klok, Verzoek, Voortgang, als_json, loket, sessie

VLAK = shapely.box(150_000, 450_000, 150_020, 450_020)


def gegeven(value: object, name: str = "GRAY_INDEX") -> Antwoord:
    return als_json({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {name: value}}]})


LEEG = als_json({"type": "FeatureCollection", "features": []})
GML = xml("<msGMLOutput><lden_layer><lden_feature><value_0>72</value_0></lden_feature></lden_layer></msGMLOutput>")


def capabilities(*vormen: str, laag: str = "lden") -> Antwoord:
    formats = "".join(f"<Format>{v}</Format>" for v in vormen)
    return xml(
        '<WMS_Capabilities xmlns="http://www.opengis.net/wms" version="1.3.0"><Capability><Request><GetFeatureInfo>'
        f"{formats}</GetFeatureInfo></Request><Layer><Title>alles</Title>"
        f'<Layer queryable="1"><Name>{laag}</Name></Layer><Layer><Name>plaatje</Name></Layer></Layer></Capability>'
        "</WMS_Capabilities>"
    )


def haal(
    antwoord: Callable[[Verzoek], Antwoord],
    *vormen,
    kan: Antwoord | None = None,
    collectie: str = "lden",
    soort: BronSoort = BronSoort.WMS_PUNT,
    gevraagd: list[dict[str, str]] | None = None,
) -> BronData:
    can = kan or capabilities("text/html", "application/vnd.ogc.gml", "application/json")

    def alles(verzoek: Verzoek) -> Antwoord:
        if verzoek.vraag["request"] == "GetCapabilities":
            return can
        if gevraagd is not None:
            gevraagd.append(verzoek.vraag)
        return antwoord(verzoek)

    with loket(alles) as server, sessie() as api, Draden(2) as executor:
        van = bron(soort, f"{server.basis}/wms", collectie, niet_gekarteerd=(0.0,), naam_attribuut="")
        return WmsPuntBron(api, clock=Klok(), executor=executor).haal(
            van, Voortgang(), plekken=[plek(v) for v in vormen]
        )


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
    with loket(lambda _v: gegeven(40.0)) as server, sessie() as api, Draden(2) as executor:
        van = bron(BronSoort.WMS_PUNT, server.basis)
        none = WmsPuntBron(api, clock=Klok(), executor=executor).haal(van, Voortgang(), plekken=[doubt])
        assert not server.gevraagd
    assert (none.stand.bereikt, none.stand.aantal, none.stand.fout) == (False, 0, "geen_plekken")


def test_te_veel_plekken_wordt_niet_begonnen(monkeypatch) -> None:
    monkeypatch.setattr(punten, "MEESTE_VRAGEN", 4)
    data = haal(lambda _v: gegeven(40.0), VLAK)
    assert (data.stand.bereikt, data.stand.fout, data.stand.paginas) == (False, "te_veel", 0)


def test_het_midden_van_het_plaatje_is_de_plek() -> None:
    seen: list[dict[str, str]] = []
    haal(lambda _v: GML, STIL, kan=capabilities("text/html", "application/vnd.ogc.gml"), gevraagd=seen)
    x0, _y0, x1, _y1 = map(float, seen[0]["bbox"].split(","))
    assert (x0 + x1) / 2 == shapely.get_x(STIL)
    assert (x1 - x0) / int(seen[0]["width"]) == 1.0
    assert int(seen[0]["i"]) == (int(seen[0]["width"]) - 1) // 2
    assert (seen[0]["info_format"], seen[0]["crs"]) == ("application/vnd.ogc.gml", "EPSG:28992")


@pytest.mark.parametrize(
    ("kan", "collectie", "fout"),
    [
        (capabilities("application/json"), "weg", "laag_ontbreekt"),
        (capabilities("application/json"), "plaatje", "laag_ontbreekt"),  # it is there, and cannot be asked about
        (capabilities("text/html"), "lden", "laag_ontbreekt"),  # for people only
        (FOUT, "lden", "andere_vorm"),
        (capabilities("application/json"), "*", ""),
        (capabilities("application/json", laag="alo:lden"), "lden", ""),
    ],
)
def test_de_laag_komt_uit_de_capabilities(kan: Antwoord, collectie: str, fout: str) -> None:
    data = haal(lambda _v: gegeven(40.0), STIL, kan=kan, collectie=collectie)
    assert (data.stand.fout, data.stand.volledig) == (fout, not fout)


def test_een_laag_van_vlakken_geeft_wat_geraakt_is_en_leeg_bewijst_niets() -> None:
    hit = als_json({"type": "FeatureCollection", "features": [{"properties": {"naam": "SLD 1", "bro_id": "x"}}]})
    data = haal(lambda _v: hit, VLAK, soort=BronSoort.WMS_VLAK)
    (one,) = data.features  # met at each of its corners, and one all the same
    assert one.attributen == {"naam": "SLD 1", "bro_id": "x"}
    van = bron(BronSoort.WMS_VLAK, "https://x.example", negatief_bewijs=False)
    assert oordeel(van, data, VLAK).oordeel is Oordeel.AANDACHT
    empty = haal(lambda _v: LEEG, VLAK, soort=BronSoort.WMS_VLAK)
    found = oordeel(van, empty, VLAK)
    assert (found.oordeel, found.reden) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_DEKKING)


def test_een_plek_die_al_bekend_is_wordt_niet_nog_eens_gevraagd_zolang_dat_kan() -> None:
    asked: list[dict[str, str]] = []

    def vraag(bekend: BronData | None, *vormen) -> BronData:
        def antwoord(verzoek: Verzoek) -> Antwoord:
            if verzoek.vraag["request"] == "GetCapabilities":
                return capabilities("application/json")
            asked.append(verzoek.vraag)
            return gegeven(60.0)

        with loket(antwoord) as server, sessie() as api, Draden(2) as executor:
            van = bron(BronSoort.WMS_PUNT, server.basis, "lden", naam_attribuut="")
            reader = WmsPuntBron(api, clock=Klok(), executor=executor)
            return reader.haal(van, Voortgang(), plekken=[plek(v) for v in vormen], bekend=bekend)

    first = vraag(None, STIL)
    assert len(asked) == 1
    again = vraag(first, STIL)
    assert len(asked) == 1
    assert again.features == first.features
    assert again.stand.volledig
    both = vraag(first, STIL, VLAK)
    assert len(asked) == 1 + 5
    assert both.stand.aantal == 2
    old = replace(first, stand=replace(first.stand, opgehaald_op=NU - timedelta(days=6)))
    assert vraag(old, STIL).stand.opgehaald_op == NU - timedelta(days=6)  # no younger than it is
    assert len(asked) == 6
    for worthless in ({"opgehaald_op": NU - timedelta(days=8)}, {"opgehaald_op": NU + timedelta(days=1)},
                      {"volledig": False}):  # fmt: skip
        vraag(replace(first, stand=replace(first.stand, **worthless)), STIL)
    assert len(asked) == 9
    moved = vraag(first, shapely.Point(shapely.get_x(STIL) + 1, shapely.get_y(STIL)))
    assert len(asked) == 10
    assert moved.stand.aantal == 1

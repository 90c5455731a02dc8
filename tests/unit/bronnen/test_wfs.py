"""A WFS is read whole, or it is said that it was not; and its silence then never counts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.antwoord import Answer
from portaal_leefomgeving_plugin.connectors.wfs import client
from portaal_leefomgeving_plugin.connectors.wfs.client import WfsBron
from portaal_leefomgeving_plugin.connectors.wfs.vermogen import lagen, lees_vermogen
from portaal_leefomgeving_plugin.domain.bron import BronData, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.errors import Cancelled
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel, Relatie
from tests.unit.bronnen.maak import GEBIED, bron, oordeel
from tests.unit.bronnen.wfs_dienst import FOUT, WfsDienst, rij, xml
from tests.unit.connectors.loket import Antwoord, Klok, Voortgang, dichte_poort, loket, sessie

HTML = Antwoord(b"<!doctype html><html><body>Inloggen</body></html>", koppen={"Content-Type": "text/html"})


def haal(dienst: WfsDienst, *, collectie: str = "proef:vlak", gebied=GEBIED, **anders) -> BronData:
    with loket(dienst.antwoord) as server, sessie() as api:
        van = bron(BronSoort.WFS, f"{server.basis}/wfs", collectie, **anders)
        return WfsBron(api, clock=Klok()).haal(van, Voortgang(), gebied=gebied)


def verdict(data: BronData, vorm=None, **anders) -> tuple[Oordeel, OnbekendReden | None]:
    args = () if vorm is None else (vorm,)
    found = oordeel(bron(BronSoort.WFS, "https://x.example", **anders), data, *args)
    return found.oordeel, found.reden


@pytest.mark.parametrize("json", [True, False])
def test_alle_paginas_met_vorm_en_attributen_en_dan_is_stilte_groen(json: bool, monkeypatch) -> None:
    monkeypatch.setattr(client, "AANTAL", 10)
    data = haal(WfsDienst([rij(n, klasse="wonen") for n in range(25)], json=json))
    stand = data.stand
    assert (stand.bereikt, stand.volledig, stand.fout) == (True, True, "")
    assert (stand.aantal, stand.aantal_gemeld, stand.paginas) == (25, 25, 4)  # the last one is empty
    assert len(stand.sha256) == 64
    first = data.features[0]
    assert (first.id, first.attributen["naam"], first.attributen["klasse"]) == ("vlak.0", "vlak 0", "wonen")
    assert shapely.equals(shapely.from_wkb(first.geometrie), shapely.box(150_100, 450_100, 150_120, 450_120))
    assert verdict(data) == (Oordeel.GROEN, None)
    assert verdict(data, shapely.Point(150_110, 450_110))[0] is Oordeel.AANDACHT


@pytest.mark.parametrize("known", ["proef:vlak", "proefv4:vlak", "vlak"])
def test_het_voorvoegsel_komt_uit_de_capabilities(known: str) -> None:
    assert haal(WfsDienst([rij(1)], naam="nieuw:vlak"), collectie=known).stand.aantal == 1


def test_een_laag_die_er_niet_meer_is_zegt_dat() -> None:
    data = haal(WfsDienst([rij(1)]), collectie="proef:weg")
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (False, False, "laag_ontbreekt")
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONBEREIKBAAR)


def test_een_stil_verlaagd_aantal_kost_geen_features() -> None:
    data = haal(WfsDienst([rij(n) for n in range(250)], per_pagina=100))
    assert (data.stand.volledig, data.stand.aantal) == (True, 250)


def test_een_korte_pagina_is_niet_de_laatste(monkeypatch) -> None:
    monkeypatch.setattr(client, "AANTAL", 10)
    data = haal(WfsDienst([rij(n) for n in range(25)], kort={0: 7, 7: 9}))
    assert (data.stand.volledig, data.stand.aantal) == (True, 25)


@pytest.mark.parametrize(
    ("fout", "code"),
    [
        (FOUT, "andere_vorm"),
        (HTML, "html"),
        (Antwoord(status=500), "serverfout"),
        (Antwoord(b'{"type": "FeatureCollection", "feat', koppen={"Content-Type": "application/json"}), "afgekapt"),
        (Antwoord(breek=True), "verbinding"),
    ],
)
def test_een_verloren_pagina_maakt_het_geheel_onvolledig_en_nooit_groen(fout, code, monkeypatch) -> None:
    monkeypatch.setattr(client, "AANTAL", 10)
    data = haal(WfsDienst([rij(n) for n in range(25)], om={10: fout}))
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout, data.stand.aantal) == (True, False, code, 10)
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONVOLLEDIG)
    whole = haal(WfsDienst([rij(1)], om={0: fout}))
    assert (whole.stand.bereikt, whole.stand.fout) == (False, code)
    assert verdict(whole) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONBEREIKBAAR)


def test_een_afgekapte_gml_pagina_is_geen_einde(monkeypatch) -> None:
    monkeypatch.setattr(client, "AANTAL", 10)
    cut = xml('<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"><wfs:member><p')
    data = haal(WfsDienst([rij(n) for n in range(25)], json=False, om={10: cut}))
    assert (data.stand.volledig, data.stand.fout) == (False, "afgekapt")


def test_minder_dan_de_hits_is_niet_volledig() -> None:
    data = haal(WfsDienst([rij(n) for n in range(25)], hits=26))
    assert (data.stand.volledig, data.stand.fout) == (False, "minder_dan_gemeld")
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONVOLLEDIG)


@pytest.mark.parametrize("hits", ["unknown", 10])
def test_hits_die_niets_zeggen_of_afgetopt_zijn_doen_geen_kwaad(hits) -> None:
    assert haal(WfsDienst([rij(n) for n in range(25)], hits=hits)).stand.volledig


@pytest.mark.parametrize("pagineert", [True, False])
def test_een_startindex_die_genegeerd_wordt_gaat_niet_eindeloos_rond(pagineert, monkeypatch) -> None:
    monkeypatch.setattr(client, "AANTAL", 10)
    data = haal(WfsDienst([rij(n) for n in range(25)], kent_start=False, pagineert=pagineert, hits="unknown"))
    assert (data.stand.volledig, data.stand.fout, data.stand.aantal) == (False, "pagina_herhaald", 10)
    assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.BRON_ONVOLLEDIG)


def test_zonder_paginering_tellen_de_hits() -> None:
    assert haal(WfsDienst([rij(n) for n in range(20)], kent_start=False, pagineert=False)).stand.volledig


def test_een_filter_wordt_gevraagd_in_fes_en_hier_nog_eens_toegepast() -> None:
    rows = [rij(1, soort="weg"), rij(2, soort="spoor"), rij(3)]
    for known in (True, False):  # a service that ignores the filter gives everything
        data = haal(WfsDienst(rows, kent_filter=known), filter="soort = 'weg'")
        assert data.stand.volledig
        ids = {f.id for f in data.features}
        assert "vlak.1" in ids
        assert "vlak.2" not in ids
        assert data.stand.aantal == len(data.features)
    assert ids == {"vlak.1", "vlak.3"}  # of which it cannot be told, is kept


def test_een_feature_zonder_vorm_past_in_elk_vak_en_kan_overal_liggen() -> None:
    for json in (True, False):
        data = haal(WfsDienst([rij(1), ("leeg", None, {"naam": "zonder vorm"})], json=json))
        assert data.stand.volledig
        assert [f.geometrie is None for f in data.features] == [False, True]
        assert verdict(data) == (Oordeel.ONBEKEND, OnbekendReden.VORM_ONBRUIKBAAR)


def test_een_genegeerd_gebied_geeft_meer_en_niets_minder() -> None:
    far = ("ver", shapely.box(200_000, 500_000, 200_010, 500_010), {})
    data = haal(WfsDienst([rij(1), far], kent_bbox=False))
    assert (data.stand.volledig, data.stand.aantal) == (True, 2)


def test_een_dienst_zonder_rd_en_zonder_geojson_wordt_niet_geraden() -> None:
    data = haal(WfsDienst([rij(1)], rd=False, json=False))
    assert (data.stand.bereikt, data.stand.fout) == (False, "crs")


@pytest.mark.parametrize(
    "nee", [FOUT, HTML, xml("<!DOCTYPE x [<!ENTITY a 'b'>]><WFS_Capabilities/>"), xml("<x"), xml("<x/>")]
)
def test_capabilities_die_het_niet_zijn(nee) -> None:
    data = haal(WfsDienst([rij(1)], capabilities=nee))
    assert (data.stand.bereikt, data.stand.volledig) == (False, False)
    assert data.stand.fout in ("andere_vorm", "html")
    assert verdict(data)[0] is Oordeel.ONBEKEND


def test_owslib_opent_geen_eigen_verbinding() -> None:
    """The capabilities name other hosts; whoever asked one of them would have been stopped by the test's own fence."""
    with loket(WfsDienst([rij(1)]).antwoord) as server, sessie() as api:
        van = bron(BronSoort.WFS, f"{server.basis}/wfs", "proef:vlak")
        assert WfsBron(api, clock=Klok()).haal(van, Voortgang(), gebied=GEBIED).stand.volledig
        assert [v.vraag["request"] for v in server.gevraagd] == ["GetCapabilities", *["GetFeature"] * 3]


def test_een_dichte_poort() -> None:
    with sessie() as api:
        data = WfsBron(api, clock=Klok()).haal(bron(BronSoort.WFS, dichte_poort()), Voortgang(), gebied=GEBIED)
    assert (data.stand.bereikt, data.stand.fout) == (False, "verbinding")


def test_wie_stopt_krijgt_niets_halfs() -> None:
    with loket(WfsDienst([rij(1)]).antwoord) as server, sessie() as api, pytest.raises(Cancelled):
        WfsBron(api, clock=Klok()).haal(bron(BronSoort.WFS, server.basis), Voortgang(stop_na=0), gebied=GEBIED)


def test_een_verlopen_bron_en_een_bron_zonder_dekking_zijn_nooit_groen() -> None:
    data = haal(WfsDienst([rij(1)]))
    assert verdict(data, geldig_tot=date(2026, 1, 1)) == (Oordeel.ONBEKEND, OnbekendReden.VEROUDERD)
    assert verdict(data, dekking=Dekking.ONBEKEND) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_DEKKING)
    assert verdict(data, negatief_bewijs=False) == (Oordeel.ONBEKEND, OnbekendReden.GEEN_NEGATIEF_BEWIJS)
    outside = oordeel(bron(BronSoort.WFS, "https://x.example"), data, shapely.Point(153_000, 453_000))
    assert (outside.oordeel, outside.reden, outside.relatie) == (
        Oordeel.ONBEKEND, OnbekendReden.GEEN_DEKKING, Relatie.GEEN_GEGEVENS,
    )  # fmt: skip


def test_de_opgenomen_capabilities_van_mapserver(gedeeld: Path) -> None:
    """The engine behind PDOK, as it describes itself (MapServer 8.0.0)."""
    body = (gedeeld / "data/opendata/recorded/local_servers/mapserver8_wfs200_capabilities.xml").read_bytes()
    answer = Answer(200, {}, body, "proef", "http://127.0.0.1/")
    (name,) = lagen(answer)
    can = lees_vermogen(answer, f"anders:{name.rpartition(':')[2]}")
    assert (can.typenaam, can.rd, can.is_json, can.pagineert) == (name, True, True, True)
    assert can.prefix == name.partition(":")[0]
    assert can.ruimte.startswith("http")

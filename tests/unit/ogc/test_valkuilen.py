"""What goes wrong with a source is never taken for silence, and never raised."""

from __future__ import annotations

import json

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.ogc import oogst
from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.domain.errors import ServerFault, Unreachable
from tests.unit.connectors.loket import Antwoord, Klok, Verzoek, Voortgang, als_json, dichte_poort, loket, sessie
from tests.unit.ogc.dienst import GEBIED, PAD, Dienst, bron, draaiend, feature, haal

HTML = Antwoord(b"<!doctype html><html><body>Inloggen</body></html>", koppen={"Content-Type": "text/html"})
ARCGIS = als_json({"error": {"code": 400, "message": "Invalid or missing input parameters."}})
TRAAG = als_json(
    {"title": "Internal Server Error", "status": 500, "detail": "querying the features took too long"}, 500
)


def pagina(features, volgende: str | None = None, **members) -> Antwoord:
    shown = [{**f, "geometry": json.loads(shapely.to_geojson(f["geometry"]))} for f in features]
    links = [] if volgende is None else [{"rel": "next", "type": "application/geo+json", "href": volgende}]
    rd = "<http://www.opengis.net/def/crs/EPSG/0/28992>"
    return als_json({"type": "FeatureCollection", "features": shown, "links": links, **members}, Content_Crs=rd)


def dienst_van(antwoord) -> Dienst:
    dienst = Dienst([])
    dienst.antwoord = antwoord  # type: ignore[method-assign]
    return dienst


@pytest.mark.parametrize(
    ("eerste", "fout"),
    [
        (HTML, "html"),
        (ARCGIS, "andere_vorm"),
        (als_json({"title": "x", "status": 500, "detail": "in a body of 200"}), "andere_vorm"),
        (als_json([]), "andere_vorm"),
        (als_json({"features": []}), "andere_vorm"),  # Esri's JSON, or whatever else: not silence
        (als_json({"type": "FeatureCollection", "features": None}), "andere_vorm"),
        (als_json({"type": "FeatureCollection", "features": [{"type": "Point"}]}), "andere_vorm"),
        (als_json({"type": "FeatureCollection", "features": [], "links": [{"rel": "next"}]}), "andere_vorm"),
        (Antwoord(b"", koppen={"Content-Type": "application/json"}), "afgekapt"),
        (Antwoord(b'{"type": "FeatureCollection", "feat', koppen={"Content-Type": "application/json"}), "afgekapt"),
        (Antwoord(b"niets", koppen={"Content-Type": "application/json"}), "geen_json"),
        (Antwoord(b'{"type": "Feat', lengte=5000), "afgebroken"),
        (Antwoord(breek=True), "verbinding"),
        (TRAAG, "serverfout"),
        (als_json({"status": 404}, 404), "niet_gevonden"),
        (als_json({"status": 401}, 401), "401"),
        (als_json({"code": "geen_sleutel"}, 403), "geen_sleutel"),
        (als_json({"status": 400}, 400), "400"),
        (Antwoord(status=302, koppen={"Location": "https://login.example/"}), "html"),
    ],
)
def test_een_bron_die_niet_antwoordt_zegt_waarom(eerste: Antwoord, fout: str) -> None:
    data = haal(dienst_van(lambda _v: eerste))
    stand = data.stand
    assert (stand.bereikt, stand.volledig, stand.fout) == (False, False, fout)
    assert (stand.paginas, stand.aantal, stand.sha256, stand.opgehaald_op) == (0, 0, "", None)
    assert data.features == ()


def test_een_dichte_poort_en_gewone_http_naar_elders() -> None:
    for url, fout in ((dichte_poort(), "verbinding"), ("http://bronnen.example", "onveilig")):
        with sessie() as api:
            data = OgcFeatures(api, clock=Klok()).haal(bron(url), Voortgang(), gebied=GEBIED)
        assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (False, False, fout)


@pytest.mark.parametrize(
    ("latere", "fout"),
    [(HTML, "html"), (ARCGIS, "andere_vorm"), (TRAAG, "serverfout"), (Antwoord(b"{", lengte=99), "afgebroken"),
     (als_json({"status": 400, "detail": "invalid cursor"}, 400), "400")],
)  # fmt: skip
def test_een_latere_pagina_die_mist_maakt_het_geheel_onvolledig(latere: Antwoord, fout: str) -> None:
    data = haal(Dienst([feature(n) for n in range(25)], per_pagina=10, om={20: latere}))
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (True, False, fout)
    assert (data.stand.paginas, data.stand.aantal, len(data.features)) == (2, 20, 20)


def test_een_afgekapte_pagina_wordt_nog_eens_gevraagd() -> None:
    hurt = {"afgekapt", "503", "json"}
    dienst = Dienst([feature(n) for n in range(25)], per_pagina=10)
    answer = dienst.antwoord

    def eerst_mis(verzoek: Verzoek) -> Antwoord:
        whole = answer(verzoek)
        if verzoek.vraag.get("cursor") != "c10" or not hurt:
            return whole
        match hurt.pop():
            case "503":
                return Antwoord(status=503)
            case "json":
                return Antwoord(whole.inhoud[:-300], koppen=whole.koppen)
            case _:
                return Antwoord(whole.inhoud[:-300], koppen=whole.koppen, lengte=len(whole.inhoud))

    dienst.antwoord = eerst_mis  # type: ignore[method-assign]
    data = haal(dienst)
    assert not hurt
    assert data.stand.volledig
    assert data.stand.aantal == 25


def test_een_cursor_die_rondgaat_houdt_op() -> None:
    def rond(verzoek: Verzoek) -> Antwoord:
        nr = {"a": 1, "b": 2}.get(verzoek.vraag.get("cursor", ""), 0)
        return pagina([feature(10 * nr + n) for n in range(3)], f"{PAD}?cursor={'ab'[nr % 2]}")

    data = haal(dienst_van(rond))
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (True, False, "andere_vorm")
    assert data.stand.paginas == 3


@pytest.mark.parametrize("per_pagina", [0, 1, 5])
def test_een_cursor_die_verspringt_maar_niets_nieuws_brengt_houdt_op(per_pagina: int) -> None:
    count = iter(range(10_000))
    same = [feature(n) for n in range(per_pagina)]
    data = haal(dienst_van(lambda _v: pagina(same, f"{PAD}?cursor=c{next(count)}")))
    assert (data.stand.volledig, data.stand.fout) == (False, "andere_vorm")
    assert data.stand.paginas <= 4
    assert data.stand.aantal == per_pagina


def test_een_lege_pagina_met_een_vervolg_is_niet_het_einde() -> None:
    pages = {"": pagina([], f"{PAD}?cursor=1"), "1": pagina([], f"{PAD}?cursor=2"), "2": pagina([feature(1)])}
    data = haal(dienst_van(lambda v: pages[v.vraag.get("cursor", "")]))
    assert (data.stand.volledig, data.stand.aantal, data.stand.paginas) == (True, 1, 3)


def test_een_vervolg_bij_een_ander_wordt_niet_gevolgd() -> None:
    with loket(lambda _v: pagina([feature(2)])) as elders:
        data = haal(dienst_van(lambda _v: pagina([feature(1)], f"{elders.basis}{PAD}")))
        assert not elders.gevraagd
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (True, False, "andere_vorm")


def test_van_meer_vervolglinks_wordt_die_naar_json_gevolgd_ook_als_hij_relatief_is() -> None:
    def links(verzoek: Verzoek) -> Antwoord:
        if "cursor" in verzoek.vraag:
            return HTML if verzoek.vraag["cursor"] == "html" else pagina([feature(2)])
        made = json.loads(pagina([feature(1)]).inhoud)
        made["links"] = [
            {"rel": "next", "type": "text/html", "href": f"{PAD}?cursor=html"},
            {"rel": "next", "type": "application/geo+json; charset=utf-8", "href": "items?cursor=1"},
        ]
        return als_json(made, Content_Crs="<http://www.opengis.net/def/crs/EPSG/0/28992>")

    data = haal(dienst_van(links))
    assert data.stand.volledig
    assert [f.id for f in data.features] == ["f1", "f2"]


@pytest.mark.parametrize(
    ("gemeld", "fout"), [(25, ""), (24, ""), (26, "minder_dan_gemeld"), (2500, "minder_dan_gemeld")]
)
def test_minder_dan_de_dienst_zelf_zegt_is_niet_volledig(gemeld: int, fout: str) -> None:
    data = haal(Dienst([feature(n) for n in range(25)], per_pagina=10, gemeld=gemeld))
    assert (data.stand.volledig, data.stand.fout, data.stand.aantal_gemeld) == (not fout, fout, gemeld)


def test_dubbele_tellen_niet_mee_voor_wat_gemeld_is() -> None:
    """A page that shifted while it was read: one twice, another never."""
    data = haal(Dienst([feature(1), feature(2), feature(2), feature(4)], per_pagina=2, gemeld=4))
    assert (data.stand.volledig, data.stand.fout) == (False, "minder_dan_gemeld")


def test_een_pagina_die_minder_bevat_dan_zij_zegt() -> None:
    data = haal(dienst_van(lambda _v: pagina([feature(1)], numberReturned=2)))
    assert (data.stand.volledig, data.stand.fout) == (False, "pagina_mist_features")


@pytest.mark.parametrize("aantal", [10, 100])
def test_een_rond_aantal_zonder_vervolg_wordt_nagevraagd(aantal: int) -> None:
    """A next link is only recommended by the standard: a server without them cuts off in silence."""
    some = [feature(n) for n in range(aantal)]
    assert haal(Dienst(some, per_pagina=aantal)).stand.volledig
    cut = haal(Dienst([*some, feature(aantal)], per_pagina=aantal, wijst_verder=False))
    assert (cut.stand.volledig, cut.stand.fout, cut.stand.aantal) == (False, "vervolg_ontbreekt", aantal)
    assert haal(Dienst(some, per_pagina=aantal, wijst_verder=False, gemeld=aantal)).stand.volledig


def test_een_dienst_die_een_hoge_limiet_weigert_wordt_zonder_gevraagd() -> None:
    dienst = Dienst([feature(n) for n in range(25)], per_pagina=50)
    answer = dienst.antwoord
    dienst.antwoord = lambda v: (  # type: ignore[method-assign]
        als_json({"status": 400}, 400) if int(v.vraag.get("limit", 10)) > 50 else answer(v)
    )
    data = haal(dienst)
    assert data.stand.volledig
    assert (data.stand.aantal, data.stand.paginas) == (25, 3)


def test_een_genegeerd_gebied_geeft_meer_dan_gevraagd_en_niets_minder() -> None:
    far = [feature(n, shapely.Point(200_000 + n, 500_000)) for n in range(5)]
    data = haal(Dienst([*far, feature(9)], kent_bbox=False))
    assert data.stand.volledig
    assert data.stand.aantal == 6


def test_een_genegeerd_gebied_van_een_groot_bestand_houdt_op(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oogst, "GENEGEERD_VANAF", 200)
    far = [feature(n, shapely.Point(200_000 + n, 500_000)) for n in range(1_000)]
    data = haal(Dienst(far, kent_bbox=False))
    assert (data.stand.bereikt, data.stand.volledig, data.stand.fout) == (True, False, "gebied_genegeerd")
    assert data.stand.paginas == 2


def test_wat_te_veel_is_houdt_op(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oogst, "MEESTE_ZONDER_GEBIED", 250)
    some = [feature(n) for n in range(1_000)]
    data = haal(Dienst(some), gebied=None)
    assert (data.stand.volledig, data.stand.fout, data.stand.paginas) == (False, "te_veel", 3)
    told = haal(Dienst(some, gemeld=1_000), gebied=None)
    assert (told.stand.fout, told.stand.paginas) == ("te_veel", 1)
    assert haal(Dienst(some)).stand.volledig


def test_de_fouten_van_de_sessie_komen_er_niet_uit() -> None:
    """The session itself does raise here, so what the tests above see is caught and not absent."""
    with draaiend(dienst_van(lambda _v: TRAAG)) as server, sessie() as api, pytest.raises(ServerFault):
        api.get(server.basis)
    with sessie() as api, pytest.raises(Unreachable):
        api.get(dichte_poort())

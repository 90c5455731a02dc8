"""What ever happened on and around a place: by real contours, on the same pand or perceel, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.overzicht import Stand, ZonderWijk
from portaal_leefomgeving_plugin.domain.rondplek import Feitsoort, Nabijheid, Zoekvraag
from portaal_leefomgeving_plugin.services.doelen import bewaar_doelen, lees_doelen
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.overzicht import maak_beeld
from portaal_leefomgeving_plugin.services.rond_plek import besluiten_bij, rond_plek
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.wijken import wijk_van, wijken_uit
from portaal_leefomgeving_plugin.services.zaakregels import termijn_van
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.gemeente import Gemeente, Voortgang
from tests.unit.store.bouw import Klok, X, Y, inspectie, plek, vlak, wkb, zaak

VANDAAG = date(2026, 11, 25)


@pytest.fixture
def winkel(tmp_path: Path) -> Iterator[Werkbestand]:
    store = Werkbestand.open(tmp_path / "winkel", clock=Klok())
    store.schrijf_zaken(
        [
            zaak(1, locatie=plek(vlak(X, Y, 100))),
            zaak(2, locatie=plek(shapely.Point(X + 140, Y + 50)), einddatum=date(2026, 5, 1), resultaat="r"),
            zaak(3, locatie=plek(shapely.Point(X + 400, Y))),
            zaak(4, locatie=GEEN_LOCATIE),
            zaak(5, locatie=plek(shapely.Point(X + 120, Y), LocatieKwaliteit.ASSEN_VERWISSELD)),
        ]
    )
    store.schrijf_inspecties(
        [inspectie(1, locatie=plek(shapely.Point(X + 50, Y + 50)), aantal_overtredingen=2, zwaarste_lhso="B3",
                   zaak="http://127.0.0.1/zaken/uuid-1")]
    )  # fmt: skip
    yield store
    store.close()


def test_afstand_is_tot_de_echte_contour_en_de_dichtstbijzijnde_staat_voorop(winkel):
    found = rond_plek(winkel, Zoekvraag(wkb(vlak(X, Y, 100)), 50), Voortgang())
    told = [(f.soort, f.zaak, round(f.meters), f.nabijheid) for f in found.feiten]
    assert told == [
        (Feitsoort.ZAAK, "uuid-1", 0, Nabijheid.HIER),
        (Feitsoort.INSPECTIE, "uuid-1", 0, Nabijheid.HIER),
        (Feitsoort.OVERTREDING, "uuid-1", 0, Nabijheid.HIER),
        (Feitsoort.ZAAK, "uuid-5", 20, Nabijheid.BINNEN),
        (Feitsoort.ZAAK, "uuid-2", 40, Nabijheid.BINNEN),
    ]
    assert found.zonder_locatie == 1, "it may have been here"
    assert [f.twijfel for f in found.feiten if f.zaak == "uuid-5"] == [True]


def test_de_zaak_zelf_wordt_niet_van_zichzelf_verteld(winkel):
    found = rond_plek(winkel, Zoekvraag(wkb(vlak(X, Y, 100)), 0, behalve="uuid-1"), Voortgang())
    assert [f.soort for f in found.feiten] == [Feitsoort.INSPECTIE, Feitsoort.OVERTREDING]


def test_een_open_zaak_loopt_en_een_gesloten_heeft_een_einde(winkel):
    found = {f.zaak: f for f in rond_plek(winkel, Zoekvraag(wkb(vlak(X, Y, 100)), 50), Voortgang()).feiten
             if f.soort is Feitsoort.ZAAK}  # fmt: skip
    assert (found["uuid-1"].loopt, found["uuid-1"].tot) == (True, None)
    assert (found["uuid-2"].loopt, found["uuid-2"].tot) == (False, date(2026, 5, 1))


def test_een_bron_die_er_niet_is_wordt_gezegd_en_niet_overgeslagen(winkel):
    found = rond_plek(winkel, Zoekvraag(wkb(vlak(X, Y, 100)), 0, pand=True, perceel=True), Voortgang())
    assert found.geen_bron == ("pand", "perceel")


@pytest.fixture(scope="module")
def geladen(gemeente: Gemeente, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Werkomgeving]:
    with gemeente.omgeving(tmp_path_factory.mktemp("plek")) as place:
        parts = (Onderdeel.ZAKEN, Onderdeel.INSPECTIES, Onderdeel.BRONNEN)
        verslag = laad_gemeente(place, Voortgang(), onderdelen=parts)
        assert not verslag.fouten
        yield place


def test_op_hetzelfde_perceel_hoort_erbij_hoe_ver_ook(geladen):
    lines = [z for z in geladen.werkbestand.zaken() if z.locatie.betrouwbaar]
    for line in lines[:200]:
        place = line.locatie.geometrie
        alone = rond_plek(geladen.werkbestand, Zoekvraag(place, 0, behalve=line.uuid), Voortgang())
        plot = rond_plek(geladen.werkbestand, Zoekvraag(place, 0, perceel=True, behalve=line.uuid), Voortgang())
        assert not plot.geen_bron
        if len(plot.feiten) > len(alone.feiten):
            extra = [f for f in plot.feiten if f.nabijheid is Nabijheid.PERCEEL]
            assert extra
            assert all(shapely.intersects(shapely.from_wkb(plot.gebied), shapely.from_wkb(f.plek)) for f in extra)
            return
    pytest.fail("no two zaken share a parcel in the embedded gemeente")


def test_besluiten_komen_van_de_server_bij_de_zaken_die_gevonden_zijn(geladen):
    line = next(z for z in geladen.werkbestand.zaken() if z.resultaat and z.locatie.betrouwbaar)
    near = rond_plek(geladen.werkbestand, Zoekvraag(line.locatie.geometrie, 200), Voortgang())
    found = besluiten_bij(geladen, near.feiten, Voortgang())
    assert found.niet_gelezen == 0
    assert found.feiten
    assert {f.soort for f in found.feiten} == {Feitsoort.BESLUIT}
    assert {f.zaak for f in found.feiten} <= {f.zaak for f in near.feiten}


def test_zonder_api_voor_besluiten_wordt_dat_gezegd(gemeente, tmp_path):
    with gemeente.omgeving(tmp_path, besluiten="") as place, pytest.raises(NotAllowed):
        besluiten_bij(place, (), Voortgang())


def test_wijken_van_de_gemeente_en_wat_erbuiten_ligt(geladen):
    districts = wijken_uit(geladen.werkbestand)
    assert districts is not None
    assert len(districts.alle) > 5
    inside = shapely.point_on_surface(shapely.from_wkb(districts.vormen[0]))
    places = [plek(inside), plek(shapely.Point(0, 300_000)), plek(inside, LocatieKwaliteit.RD_GETALLEN), GEEN_LOCATIE]
    assert wijk_van(districts, places) == [
        districts.namen[0], ZonderWijk.BUITEN, ZonderWijk.GEEN_LOCATIE, ZonderWijk.GEEN_LOCATIE,
    ]  # fmt: skip


def test_het_beeld_telt_de_hele_gemeente(geladen):
    picture = maak_beeld(geladen.werkbestand, geladen.procedures, (), VANDAAG, Voortgang())
    zaken = geladen.werkbestand.zaken()
    assert picture.overzicht.alle.open == sum(z.einddatum is None for z in zaken)
    assert picture.overzicht.wijken is not None
    everywhere = [*picture.overzicht.wijken, *picture.overzicht.zonder_wijk.values()]
    assert sum(t.open for t in everywhere) == picture.overzicht.alle.open
    assert picture.overzicht.alle.standen[Stand.LOOPT] > 0
    assert picture.volledig
    terms = [
        termijn_van(z, z.zaaktype_identificatie, geladen.procedures, VANDAAG) for z in zaken if z.einddatum is None
    ]
    assert picture.andere_datum == sum(t.verschilt for t in terms) > 0
    assert sum(n for _q, n in picture.locaties) == picture.overzicht.alle.open


def test_doelen_komen_terug_zoals_ze_bewaard_zijn(tmp_path):
    from tests.unit.domain.test_overzicht import JAAR

    assert lees_doelen(tmp_path) == ()
    bewaar_doelen(tmp_path, [JAAR])
    assert lees_doelen(tmp_path) == (JAAR,)


@pytest.mark.parametrize("inhoud", ["", "[]", '{"versie": 2, "doelen": []}', '{"versie": 1, "doelen": [{}]}'])
def test_een_bestand_dat_geen_doelen_zijn_wordt_geweigerd(tmp_path, inhoud):
    from portaal_leefomgeving_plugin.domain.errors import UnreadableConfiguration

    (tmp_path / "doelen.json").write_text(inhoud)
    with pytest.raises(UnreadableConfiguration):
        lees_doelen(tmp_path)

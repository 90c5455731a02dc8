"""Which locations are not right, and what they most likely were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit
from portaal_leefomgeving_plugin.services.locatie_dokter import Kwaal, hersteld, spreekuur
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.gemeente import Voortgang
from tests.unit.store.bouw import Klok, X, Y, plek, vlak, wkb, zaak

VLINDER = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)])


@pytest.fixture
def winkel(tmp_path: Path) -> Iterator[Werkbestand]:
    store = Werkbestand.open(tmp_path / "winkel", clock=Klok())
    store.schrijf_zaken(
        [
            zaak(1),
            zaak(2, locatie=plek(shapely.Point(X, Y), LocatieKwaliteit.ASSEN_VERWISSELD)),
            zaak(3, locatie=GEEN_LOCATIE),
            zaak(4, locatie=plek(VLINDER, LocatieKwaliteit.ONGELDIGE_VORM)),
            zaak(5, locatie=Locatie(None, LocatieKwaliteit.BUITEN_NEDERLAND)),
            zaak(6, locatie=GEEN_LOCATIE, einddatum=zaak(1).startdatum),
        ]
    )
    yield store
    store.close()


def test_elke_kwaal_heeft_haar_zaken_en_open_gaat_voor(winkel):
    found = spreekuur(winkel, Voortgang())
    assert {p.regel.uuid: p.kwaal for p in found.patienten} == {
        "uuid-2": Kwaal.ASSEN_VERWISSELD, "uuid-3": Kwaal.ONTBREEKT, "uuid-4": Kwaal.ONGELDIGE_VORM,
        "uuid-5": Kwaal.BUITEN_NEDERLAND,
    }  # fmt: skip
    assert found.goed == 1
    assert not found.grens_bekend, "without the border nobody can say what lies outside"
    every = spreekuur(winkel, Voortgang(), ook_gesloten=True).patienten
    assert every[-1].regel.uuid == "uuid-6"


def test_een_voorstel_is_wat_de_getallen_betekenden_of_het_vlak_dat_de_rand_omsluit(winkel):
    found = {p.regel.uuid: p for p in spreekuur(winkel, Voortgang()).patienten}
    assert found["uuid-2"].voorstel == wkb(shapely.Point(X, Y))
    assert found["uuid-2"].uit_zaaksysteem
    mended = shapely.from_wkb(found["uuid-4"].voorstel)
    assert shapely.is_valid(mended)
    assert mended.area == pytest.approx(50)
    assert not found["uuid-4"].uit_zaaksysteem
    assert found["uuid-3"].voorstel is None


def test_van_een_vorm_zonder_vlak_wordt_niets_gemaakt():
    assert hersteld(wkb(shapely.Polygon([(X, Y), (X + 10, Y), (X, Y)]))) is None
    assert hersteld(b"geen wkb") is None  # type: ignore[arg-type]
    assert hersteld(wkb(vlak())) == wkb(shapely.make_valid(vlak()))

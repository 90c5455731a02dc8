"""Inspecties and open data of the embedded gemeente, on good days and bad ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests
import shapely

from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.connectors.ogc.client import OgcFeatures
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.bron import Bron, BronData
from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verbinding import Toegang
from portaal_leefomgeving_plugin.services.bronnenregister import lees_register
from tests.gemeente import Gemeente, Klok
from tests.unit.connectors.loket import Voortgang

BRONNEN = ("gemeentegrens", "bodemkwaliteitszone", "verontreinigde_locatie", "geluid_lden", "natura2000", "pand")


@pytest.fixture(scope="module")
def gemeente() -> Iterator[Gemeente]:
    running = Gemeente("--zaken", "300")
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def _weer_goed(gemeente: Gemeente) -> Iterator[None]:
    yield
    gemeente.beheer(regels=[])


@pytest.fixture
def api(gemeente: Gemeente) -> Iterator[dict[str, ApiSession]]:
    """Sessions that log in, and do not truly wait between attempts."""
    made: dict[str, requests.Session] = {}
    for name, toegang in (
        ("objecten", gemeente.verbinding().toegang_objecten),
        ("open", gemeente.verbinding().toegang_open),
        ("niemand", Toegang(gemeente.verbinding().toegang_open.wijze, "")),
    ):
        made[name] = gemeente.sessie(toegang)
    yield {n: ApiSession(s, system=n, clock=Klok(), pause=lambda _s: None) for n, s in made.items()}
    for session in made.values():
        session.close()


def inspecties(gemeente: Gemeente, api: ApiSession) -> dict[str, Inspectie]:
    v = gemeente.verbinding()
    pages = ObjectenClient(api, v.objecten).inspecties(v.inspectie_objecttype, Voortgang())
    return {i.uuid: i for page in pages for i in page}


def register(gemeente: Gemeente, api: ApiSession) -> dict[str, Bron]:
    where = gemeente.verbinding().bronnenregister
    return {b.id: b for b in lees_register(api.get(where).body, waar=where)}


def haal(api: ApiSession, bron: Bron, gebied: RdWkb | None) -> BronData:
    return OgcFeatures(api, clock=Klok()).haal(bron, Voortgang(), gebied=gebied)


def test_alle_inspecties_met_hun_plek(gemeente: Gemeente, api: dict[str, ApiSession]) -> None:
    found = inspecties(gemeente, api["objecten"])
    kinds = {i.locatie.kwaliteit for i in found.values()}
    assert {LocatieKwaliteit.GOED, LocatieKwaliteit.ONTBREEKT, LocatieKwaliteit.ASSEN_VERWISSELD} == kinds
    assert all(i.identificatie and i.status and i.controletype and i.adres and i.gepland_op for i in found.values())
    v = gemeente.verbinding()
    client = ObjectenClient(api["objecten"], v.objecten)
    assert client.controleer(v.inspectie_objecttype) == ("2.7.0", len(found))


def test_zonder_sleutel_geen_inspecties(gemeente: Gemeente, api: dict[str, ApiSession]) -> None:
    with pytest.raises(PortaalError) as fout:
        inspecties(gemeente, api["niemand"])
    assert getattr(fout.value, "status", None) == 401


def test_elke_bron_komt_volledig_en_op_zijn_plek(gemeente: Gemeente, api: dict[str, ApiSession]) -> None:
    bronnen = register(gemeente, api["open"])
    grens = haal(api["open"], bronnen["gemeentegrens"], None).features[0].geometrie
    assert grens is not None
    around = shapely.buffer(shapely.from_wkb(grens), 1_500)
    for name, bron in bronnen.items():
        data = haal(api["open"], bron, grens)
        assert (data.stand.volledig, data.stand.fout) == (True, ""), name
        assert data.stand.aantal == len(data.features) > 0, name
        shapes = shapely.from_wkb([f.geometrie for f in data.features])
        assert shapely.intersects(around, shapes).all(), name


def test_zonder_sleutel_is_een_bron_niet_bereikt(gemeente: Gemeente, api: dict[str, ApiSession]) -> None:
    bron = register(gemeente, api["open"])["natura2000"]
    stand = haal(api["niemand"], bron, None).stand
    assert (stand.bereikt, stand.volledig, stand.fout) == (False, False, "401")


@pytest.mark.parametrize("soort", ["500", "503", "429", "afgekapt", "html", "reset"])
@pytest.mark.parametrize("kans", [0.4, 0.8])
def test_wat_onder_storing_volledig_heet_is_het_ook(
    gemeente: Gemeente, api: dict[str, ApiSession], soort: str, kans: float
) -> None:
    bronnen = register(gemeente, api["open"])
    chosen = [bronnen[name] for name in BRONNEN]
    whole = {b.id: {f.id for f in haal(api["open"], b, None).features} for b in chosen}
    gemeente.beheer(regels=[{"pad": "^/ogc/", "soort": soort, "kans": kans}])
    for bron in chosen:
        data = haal(api["open"], bron, None)
        ids = {f.id for f in data.features}
        assert ids <= whole[bron.id]
        assert data.stand.volledig == (not data.stand.fout)
        if data.stand.volledig:
            assert ids == whole[bron.id]
        assert data.stand.bereikt == (data.stand.paginas > 0)


@pytest.mark.parametrize("soort", ["500", "afgekapt", "html", "reset"])
def test_inspecties_onder_storing_zijn_er_alle_of_niet(
    gemeente: Gemeente, api: dict[str, ApiSession], soort: str
) -> None:
    whole = inspecties(gemeente, api["objecten"])
    for kans in (0.5, 1.0):
        gemeente.beheer(regels=[{"pad": "^/objecten/", "soort": soort, "kans": kans}])
        try:
            found = inspecties(gemeente, api["objecten"])
        except PortaalError:
            continue
        assert kans < 1
        assert found == whole
